top_share as value
active as n
top_low as low
top_high as high
