"""The lists of a pack's `[cues]` table that the rules look words up in, by what they tell."""
