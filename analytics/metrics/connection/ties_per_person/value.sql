cast(degree as double) as value
