bin as bin
share as value
n as n
people as count
low as low
high as high
missing as missing
