case
  when coreness is null then null
  when coreness = 0 then 'none'
  when coreness <= 2 then 'edge'
  when coreness <= 5 then 'middle'
  else 'core'
end as bin
