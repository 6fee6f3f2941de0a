gini as value
n as n
gini_low as low
gini_high as high
