"""The bodies of an article: their full names, and what kinds of bodies are called."""
