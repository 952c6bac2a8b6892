"""The pack's words for people and bodies, and the tokens of a noun phrase with the sort of each."""
