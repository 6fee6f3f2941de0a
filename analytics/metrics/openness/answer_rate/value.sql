case when questions_due > 0 then cast(questions_answered as double) / questions_due end as value
