1 as value
