case
  when tenure_weeks < 12 then null
  when bit_count(weeks_engaged & 4095) >= 11 then 'w11_12'
  when bit_count(weeks_engaged & 4095) = 10 then 'w10'
  when bit_count(weeks_engaged & 4095) = 9 then 'w9'
  when bit_count(weeks_engaged & 4095) = 8 then 'w8'
  when bit_count(weeks_engaged & 4095) = 7 then 'w7'
  when bit_count(weeks_engaged & 4095) >= 4 then 'w4_6'
  when bit_count(weeks_engaged & 4095) >= 1 then 'w1_3'
  else 'w0'
end as bin
