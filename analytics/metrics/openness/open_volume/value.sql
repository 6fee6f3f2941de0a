open as value
n as n
open_low as low
open_high as high
