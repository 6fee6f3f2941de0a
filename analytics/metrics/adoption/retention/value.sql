series as series
x as x
cast(engaged as double) / n as value
n as n
engaged as count
low as low
high as high
missing as missing
