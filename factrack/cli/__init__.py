"""The commands. What they import comes in when a command runs, so that `factrack --help` answers at once."""

from factrack.cli.program import main

__all__ = ["main"]
