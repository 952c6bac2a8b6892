"""Which body somebody is of: as told beside the name, or as the article around it tells."""
