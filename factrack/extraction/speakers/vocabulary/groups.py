"""Sorts of words that do the same in a phrase."""

from factrack.extraction.speakers.vocabulary.sorts import Sort

HEADS_ROLE = frozenset({Sort.ROLE, Sort.PREFIX})
"""What a role can begin with."""
HEADS_BODY = frozenset({Sort.BODY, Sort.ACRONYM})
"""What tells that a name is a body's."""
PROPER = frozenset({Sort.NAME, Sort.GIVEN})
"""The words of a name by itself."""
IN_NAME = PROPER | {Sort.INITIAL, Sort.PARTICLE}
"""All that stands in the name of a person."""
ENDS_ITEM = frozenset({Sort.COMMA, Sort.JOINER})
"""What stands between the parts of a list."""
