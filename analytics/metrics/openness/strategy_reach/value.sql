case when strategy_seen > 0 then 1 else 0 end as value
