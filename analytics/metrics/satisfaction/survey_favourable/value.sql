case when answered then favourable end as value
