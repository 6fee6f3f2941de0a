share as value
n as n
share_low as low
share_high as high
