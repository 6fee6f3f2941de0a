bridging as value
n as n
