case
  when engaged and enabled_workdays > 0
    then cast(least(engaged_workdays, enabled_workdays) as double) / enabled_workdays
end as value
