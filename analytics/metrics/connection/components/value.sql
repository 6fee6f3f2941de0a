case when in_largest is null then null when in_largest then 1.0 else 0.0 end as value
