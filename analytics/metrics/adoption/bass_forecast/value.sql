series as series
x as x
value as value
n as n
adopted as count
low as low
high as high
missing as missing
