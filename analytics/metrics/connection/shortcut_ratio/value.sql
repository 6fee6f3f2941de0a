case when depth > 0 then cast(distance as double) / depth end as value
