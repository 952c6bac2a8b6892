"""The rules that find spans with a language pack's cues and their grammar."""

from factrack.extraction.rules.finder import RuleFinder, across_sentences, in_order

__all__ = ["RuleFinder", "across_sentences", "in_order"]
