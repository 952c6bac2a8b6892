"""The record: articles, statements, claims and the log of decisions."""
