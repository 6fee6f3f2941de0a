case
  when share is null then null
  when 1 - share >= population_share and population_share < 1
    then (1 - share - population_share) / (1 - population_share)
  when population_share > 0 then (1 - share - population_share) / population_share
end as value
n as n
