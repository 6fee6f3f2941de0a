case when messages > 0 then cast(in_private as double) / messages end as value
