case when strategy_acts > 0 then 1 else 0 end as value
