share as value
n as n
crossing_people as count
share_low as low
share_high as high
