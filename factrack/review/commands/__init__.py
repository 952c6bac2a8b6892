"""What a reviewer can do: a table of commands for each screen, from which keys, palette, footer and help are made.

A new command is a function that takes the screen, and a `Command` for it in the table of its module; a new module of
commands is a line in `REVIEW` (`factrack.review.commands.review`).
"""
