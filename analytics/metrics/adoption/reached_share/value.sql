case when reached then 1 else 0 end as value
