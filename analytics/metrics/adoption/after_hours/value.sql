case when engaged and timed > 0 then cast(late as double) / timed end as value
