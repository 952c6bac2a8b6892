"""Views: whole screens beside the review screen (speakers, articles, statistics), left with `esc`.

A new one that lists rows is a subclass of `RowsScreen` (rows.py) with what its rows are and which filter opens one.
"""
