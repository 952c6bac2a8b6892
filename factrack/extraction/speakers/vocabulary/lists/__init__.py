"""The lists of a pack's `[people]` table, by what they tell."""
