case
  when reachable is null then null
  when heard <= 3 then 1.0
  else 0.0
end as value
