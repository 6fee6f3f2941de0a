ratio as value
n as n
ratio_low as low
ratio_high as high
