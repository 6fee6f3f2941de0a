case
  when reachable is null then null
  when not reachable then 'unreachable'
  when distance >= 5 then '5_plus'
  else cast(distance as varchar(10))
end as bin
