case when answered then 1 else 0 end as value
