-- with the figure among the engaged it tells how many did nothing, or something: not if few
case when active >= 3 and n - active >= 3 then gini end as value
n as n
case when active >= 3 and n - active >= 3 then gini_low end as low
case when active >= 3 and n - active >= 3 then gini_high end as high
case when active < 3 or n - active < 3 then 'suppressed' end as missing
