case when known > 0 then cast(alive as double) / known end as value
n as n
