"""English asides on what a speaker does meanwhile, "Holt*, flanked by Ada Quill,* said", or on some of several."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_DASHES = frozenset("—–-")
_BEHIND = frozenset({Sort.PREPOSITION, Sort.DETERMINER})
_LOWER = frozenset({Sort.LOWER, Sort.WORD})


def without_aside(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens of a source before the first aside in it, whose names are not who speaks."""
    if not words.aside_endings:
        return tokens
    if Sort.COMMA in [token.sort for token in tokens]:
        commas = (index for index in range(1, len(tokens) - 2) if tokens[index].sort is Sort.COMMA)
        tokens = tokens[: next((comma for comma in commas if _opens_aside(tokens, comma + 1, words)), len(tokens))]
    forms = [token.word for token in tokens]
    if words.leads.isdisjoint(forms) and _DASHES.isdisjoint(forms):
        return tokens
    named = next((index for index in range(1, len(tokens)) if tokens[index].capital), len(tokens))
    ends = (index for index in range(1, named) if _ends_nameless(tokens, index, words))
    return tokens[: next(ends, len(tokens))]


def _ends_nameless(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether others follow people without a name: "Officials *— including Quill*", "A team *led by Roe*"."""
    token, are_several = tokens[index], tokens[index - 1].word.endswith(words.plural_endings)
    is_led = token.word in words.leads and sort_at(tokens, index + 1) is Sort.PREPOSITION
    return is_led or (are_several and token.sort is Sort.COMMA and token.word in _DASHES)


def _opens_aside(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a participle behind a comma tells what somebody does: no "acting head", and no "chairing the panel"."""
    token, following = tokens[index], tokens[index + 1]
    is_participle = token.sort in _LOWER and not token.capital and token.word.endswith(words.aside_endings)
    if not is_participle or token.word in words.no_asides:
        return False
    if token.word in words.acting_for and following.word in words.serving_links:
        return False  # "Ada Quill, *appearing for* the Calder Board, said"
    return following.sort in _BEHIND or following.capital
