jaccard as value
n as n
