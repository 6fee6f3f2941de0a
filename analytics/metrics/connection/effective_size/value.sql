effective_size as value
