dim as dim
'*' as val_from
'*' as val_to
people as n_from
people as n_to
people as people_from
people as people_to
chi_squared as observed
freedom as expected
case when freedom > 0 then chi_squared / freedom end as ratio
z as z
