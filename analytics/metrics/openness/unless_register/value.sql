case when closed > 0 then cast(declared as double) / closed end as value
n as n
