case when channels > 0 then cast(open as double) / channels end as value
n as n
