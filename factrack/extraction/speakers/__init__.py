"""Fifth stage: who is meant by a source, by a pronoun, by `-nya`, or by nothing at all.

A noun phrase is cut into words that the language pack knows by their sort (words), split into name, role and
affiliation (titles), compared with everybody the article names (mentions, cast), and the statements are gone
through in order (resolution).
"""

from factrack.extraction.speakers.resolution import name_speakers

__all__ = ["name_speakers"]
