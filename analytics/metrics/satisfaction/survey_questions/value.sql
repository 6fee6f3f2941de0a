question as series
judged as x
case when n > 0 then cast(people as double) / n end as value
n as n
people as count
low as low
high as high
