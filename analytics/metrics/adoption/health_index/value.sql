case when engaged then 1 when weeks_engaged > 0 then 0 end as value
