case when messages > 0 then cast(in_public as double) / messages end as value
