-- five times the level now plus the level before; a line per level now, before from none to power
case
  when tenure_weeks_before < 12 then null
  else case
    5 * case
      when bit_count(weeks_engaged & 4095) >= 9 then case when actions_12 >= 180 then 4 else 3 end
      when actions_12 >= 12 then 2
      when actions_12 > 0 then 1
      else 0 end
    + case
      when bit_count(weeks_before & 4095) >= 9 then case when actions_12_before >= 180 then 4 else 3 end
      when actions_12_before >= 12 then 2
      when actions_12_before > 0 then 1
      else 0 end
    when 0 then 'same' when 1 then 'declined' when 2 then 'faded' when 3 then 'faded' when 4 then 'faded'
    when 5 then 'deepened' when 6 then 'same' when 7 then 'faded' when 8 then 'faded' when 9 then 'faded'
    when 10 then 'activated' when 11 then 'activated' when 12 then 'same' when 13 then 'declined' when 14 then 'declined'
    when 15 then 'activated' when 16 then 'activated' when 17 then 'deepened' when 18 then 'same' when 19 then 'declined'
    when 20 then 'activated' when 21 then 'activated' when 22 then 'deepened' when 23 then 'deepened' when 24 then 'same'
  end
end as bin
