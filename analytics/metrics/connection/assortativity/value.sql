dim as dim
val_from as val_from
val_to as val_to
n_from as n_from
n_to as n_to
people_from as people_from
people_to as people_to
case when expected > 0 then 1 - observed / expected end as observed
case when expected > 0 then 0e0 end as expected
case when expected > 0 then 1 - observed / expected end as ratio
z as z
