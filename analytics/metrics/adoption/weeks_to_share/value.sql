'all' as series
x as x
value as value
n as n
if(value = 0, cast(ceil(x * n / 100) as bigint), adopted) as count
low as low
high as high
missing as missing
