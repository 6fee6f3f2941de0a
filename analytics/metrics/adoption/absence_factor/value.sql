half as value
half as count
active as n
