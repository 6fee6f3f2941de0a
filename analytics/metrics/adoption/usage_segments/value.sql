case
  when tenure_weeks < 12 then 'too_new'
  when bit_count(weeks_engaged & 4095) >= 9 and actions_12 >= 180 then 'power'
  when bit_count(weeks_engaged & 4095) >= 9 then 'habitual'
  when habitual_26 and actions_12 < 12 then 'lapsed'
  when actions_12 >= 12 then 'novice'
  when actions_12 > 0 then 'low'
  else 'non'
end as bin
