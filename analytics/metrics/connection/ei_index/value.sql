dim as dim
val_from as val_from
val_to as val_to
n_from as n_from
n_to as n_to
people_from as people_from
people_to as people_to
2 * observed - 1 as observed
2 * expected - 1 as expected
2 * observed - 1 as ratio
z as z
