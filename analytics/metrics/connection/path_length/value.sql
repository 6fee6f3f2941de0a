path_length as value
largest_people as n
path_low as low
path_high as high
