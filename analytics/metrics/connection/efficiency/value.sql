efficiency as value
people as n
