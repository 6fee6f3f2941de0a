case
  when given < 4 then 'observer'
  when replies_received + reactions_received > 2 * given then 'catalyst'
  when 2 * (replies_received + reactions_received) >= given then 'engager'
  when replied >= started then 'responder'
  else 'broadcaster'
end as bin
