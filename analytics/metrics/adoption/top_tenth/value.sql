top_share as value
active as n
top_low as low
top_high as high
case when top_share is null and active > 0 then 'suppressed' end as missing
