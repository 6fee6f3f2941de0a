burt_constraint as value
