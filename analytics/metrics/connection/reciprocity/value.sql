reciprocity as value
n as n
reciprocity_low as low
reciprocity_high as high
