case when posts_due > 0 then cast(posts_answered as double) / posts_due end as value
