dim as dim
val_from as val_from
val_to as val_to
n_from as n_from
n_to as n_to
people_from as people_from
people_to as people_to
cast(fragile as double) as observed
cast(pairs as double) as expected
case when pairs > 0 then cast(fragile as double) / pairs end as ratio
cast(null as double) as z
