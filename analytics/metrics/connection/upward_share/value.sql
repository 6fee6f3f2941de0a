upward as value
