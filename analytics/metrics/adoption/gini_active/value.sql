gini_active as value
active as n
gini_active_low as low
gini_active_high as high
