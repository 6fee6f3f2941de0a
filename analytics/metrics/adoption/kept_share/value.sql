-- bits 12 to 23: the twelve weeks before the last twelve
case
  when engaged and bit_count(weeks_engaged & 4095) >= 9 and bit_count(weeks_engaged & 16773120) >= 9
    then 1
  else 0
end as value
