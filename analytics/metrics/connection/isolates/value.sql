case when tied is null then null when tied then 0.0 else 1.0 end as value
