case when leaders_asked > 0 then cast(leaders_answered as double) / leaders_asked end as value
