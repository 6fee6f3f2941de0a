series as series
x as x
value as value
n as n
happened as count
low as low
high as high
