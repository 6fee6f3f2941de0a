case when tenure_weeks >= 52 then case when engaged then 1 else 0 end end as value
