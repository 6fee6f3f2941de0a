case
  when engaged_days >= 17 then 'd17_28'
  when engaged_days >= 13 then 'd13_16'
  when engaged_days >= 8 then 'd8_12'
  when engaged_days >= 4 then 'd4_7'
  when engaged_days >= 2 then 'd2_3'
  when engaged_days = 1 then 'd1'
end as bin
