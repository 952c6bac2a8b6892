"""One noun phrase: whose name is in it, and which role and body."""
