case when engaged and bit_count(weeks_engaged & 4095) >= 9 then 1 else 0 end as value
