dim as dim
val_from as val_from
val_to as val_to
n_from as n_from
n_to as n_to
people_from as people_from
people_to as people_to
information as observed
cast(null as double) as expected
information as ratio
cast(null as double) as z
