clustering as value
