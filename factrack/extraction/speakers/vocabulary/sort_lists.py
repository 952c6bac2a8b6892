"""Which list of a pack's `[people]` table gives its words which sort."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from factrack.extraction.speakers.vocabulary.sorts import Sort

GENDERS = (("men", "he"), ("titles_of_men", "he"), ("women", "she"), ("titles_of_women", "she"))
PRONOUNS = ("he", "she", "singular", "plural", "things", "first_person", "relatives")
_TITLES = (("role_prefixes", Sort.PREFIX), ("roles", Sort.ROLE), ("ranks", Sort.RANK), ("bodies", Sort.BODY))
_DETERMINERS = (("determiners", Sort.DETERMINER), ("indefinite", Sort.DETERMINER))
LOWER = (
    ("relatives", Sort.RELATIVE),
    *_DETERMINERS,
    ("prepositions", Sort.PREPOSITION),
    ("joiners", Sort.JOINER),
    ("particles", Sort.PARTICLE),
    *_TITLES,
    # "Ibu Rina" is addressed; "seorang ibu" is what somebody is.
    ("honorifics", Sort.HONORIFIC),
    ("role_words", Sort.WORD),
)
"""The lists of words in lower case, with their sort."""
CAPITAL = (
    *_DETERMINERS,
    ("honorifics", Sort.HONORIFIC),
    ("outlets", Sort.BODY),
    *_TITLES,
    ("places", Sort.PLACE),
    ("body_words", Sort.WORD),
    ("not_names", Sort.WORD),
    ("group_words", Sort.WORD),
    ("role_words", Sort.WORD),
    ("given_names", Sort.GIVEN),
    ("men", Sort.GIVEN),
    ("women", Sort.GIVEN),
)
"""The lists of words with a capital."""
COMPOUNDS = (
    ("ranks", Sort.RANK),
    ("roles", Sort.ROLE),
    ("role_prefixes", Sort.PREFIX),
    ("given_names", Sort.GIVEN),
    ("bodies", Sort.BODY),
    ("role_words", Sort.WORD),
    ("determiners", Sort.DETERMINER),
    ("places", Sort.PLACE),
)
"""The lists whose phrases of two words are looked up as one."""


def sorts_of(words: Callable[[str], frozenset[str]], lists: Sequence[tuple[str, Sort]]) -> dict[str, Sort]:
    """Return the sort of each word; a word of several lists has that of the first."""
    return {word: sort for name, sort in reversed(lists) for word in words(name)}


def pairs_of(phrases: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the phrases of two words."""
    for phrase in phrases:
        first, _, second = phrase.partition(" ")
        if second and " " not in second:
            yield first, second
