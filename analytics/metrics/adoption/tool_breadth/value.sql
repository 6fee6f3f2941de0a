case
  when engaged and tools_enabled >= 2 then cast(tools_engaged as double) / tools_enabled
end as value
