case
  when engaged then
    case
      when (case when messages > 0 then 1 else 0 end) + (case when reactions > 0 then 1 else 0 end)
        + (case when shares > 0 then 1 else 0 end) + (case when edits > 0 then 1 else 0 end) >= 2
        then 1
      else 0
    end
end as value
