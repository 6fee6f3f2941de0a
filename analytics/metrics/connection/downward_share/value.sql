downward as value
