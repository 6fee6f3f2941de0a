modularity as value
n as n
