case when happened >= 3 and n - happened >= 3 then value end as value
n as n
case when happened >= 3 and n - happened >= 3 then low end as low
case when happened >= 3 and n - happened >= 3 then high end as high
-- hardly anybody, or hardly anybody not
case when happened < 3 or n - happened < 3 then 'suppressed' end as missing
