weeks as value
n as n
low as low
high as high
missing as missing
