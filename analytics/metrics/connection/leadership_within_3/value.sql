case
  when reachable is null then null
  when reachable and distance <= 3 then 1.0
  else 0.0
end as value
