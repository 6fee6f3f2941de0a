case when messages > 0 then cast(in_direct as double) / messages end as value
