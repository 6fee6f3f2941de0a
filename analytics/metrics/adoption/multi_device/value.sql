case
  when desktop + mobile + web > 0 then
    case
      when (case when desktop > 0 then 1 else 0 end) + (case when mobile > 0 then 1 else 0 end)
        + (case when web > 0 then 1 else 0 end) >= 2 then 1
      else 0
    end
end as value
