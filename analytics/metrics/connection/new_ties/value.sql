new_share as value
n as n
