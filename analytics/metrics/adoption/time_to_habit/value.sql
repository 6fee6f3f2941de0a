series as series
x as x
value as value
n as n
low as low
high as high
