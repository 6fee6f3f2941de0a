case
  when not reached then null
  when messages > replies or shares > 0 then 'creator'
  when engaged then 'contributor'
  else 'reader'
end as bin
