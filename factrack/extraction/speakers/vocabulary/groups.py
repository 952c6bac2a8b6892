"""Sorts of words that do the same in a phrase."""

from factrack.extraction.speakers.vocabulary.sorts import Sort

HEADS_ROLE = frozenset({Sort.ROLE, Sort.PREFIX})
"""What a role can begin with."""
HEADS_BODY = frozenset({Sort.BODY, Sort.ACRONYM})
"""What tells that a name is a body's."""
BODY_LIKE = HEADS_BODY | {Sort.PLACE, Sort.NAME, Sort.GIVEN, Sort.INITIAL, Sort.BRACKET}
"""What stands in the names of bodies."""
PROPER = frozenset({Sort.NAME, Sort.GIVEN})
"""The words of a name by itself."""
IN_PLACE = PROPER | {Sort.PLACE, Sort.WORD}
"""All that stands in the name of a place."""
IN_NAME = PROPER | {Sort.INITIAL, Sort.PARTICLE}
"""All that stands in the name of a person."""
ENDS_ITEM = frozenset({Sort.COMMA, Sort.JOINER})
"""What stands between the parts of a list."""
LETTERS = frozenset({Sort.ACRONYM, Sort.INITIAL})
"""What is written in capitals, or short for a name."""
ADDRESSES = frozenset({Sort.RANK, Sort.HONORIFIC})
"""What stands right before a name and is no office."""
TITLES = ADDRESSES | {Sort.ROLE}
"""All that a person can be addressed by."""
OF_PERSON = ADDRESSES | {Sort.GIVEN, Sort.INITIAL}
"""What tells that a name is a person's."""
TELLS_GENDER = frozenset({"he", "she"})
"""The kinds of pronouns that are of one person, and what given names tell of somebody."""
