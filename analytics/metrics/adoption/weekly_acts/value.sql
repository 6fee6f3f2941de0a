case
  when tenure_weeks < 12 then null
  when actions_12 >= 360 then 'a30'
  when actions_12 >= 240 then 'a20_29'
  when actions_12 >= 180 then 'a15_19'
  when actions_12 >= 120 then 'a10_14'
  when actions_12 >= 60 then 'a5_9'
  when actions_12 >= 12 then 'a1_4'
  when actions_12 > 0 then 'under_1'
  else 'none'
end as bin
