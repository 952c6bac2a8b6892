"""Names of bodies behind what they are: "train operator *Northern Lines*", "rival *Fjordrail*"."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.body_names import tells_nation
from factrack.extraction.speakers.phrases.elsewhere import Elsewhere
from factrack.extraction.speakers.vocabulary.groups import OF_PERSON
from factrack.extraction.speakers.vocabulary.words import AND, PeopleWords, Sort, Token

_IN_NAME = frozenset(
    {Sort.NAME, Sort.WORD, Sort.ACRONYM, Sort.PLACE, Sort.BODY, Sort.INITIAL, Sort.POSSESSIVE, Sort.DETERMINER}
)
_BETWEEN = frozenset({Sort.POSSESSIVE, Sort.PREPOSITION, Sort.DETERMINER})
_BEFORE_KIND = frozenset({Sort.LOWER, Sort.WORD, Sort.BODY, Sort.DETERMINER, Sort.PLACE, Sort.POSSESSIVE})
_FIRM_AND_KIND = 2
"""In stretches between commas: "Pengelola bandara itu, *PT Wera Jaya*"."""
_LONGEST_KIND = 4
"""In words: "the private equity firm"."""


def described_body(chunk: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> Sequence[Token]:
    """Return the name of a body behind a common noun for it, or nothing where the name may be a person's."""
    kind = next((i for i in range(min(_LONGEST_KIND, len(chunk) - 1)) if _is_kind(chunk, i, words)), None)
    if words.body_first or kind is None:
        return ()
    before, name = chunk[:kind], chunk[kind + 1 :]
    others = [token for token in before[1:] if not tells_nation(token, words)]  # "the *Canadian* company X"
    if any(token.capital or token.sort not in _BEFORE_KIND for token in others) or not name[-1].capital:
        return ()
    is_of_people = chunk[kind].sort is Sort.ROLE or chunk[kind].word in words.of_people
    known = _IN_NAME if is_of_people else _IN_NAME | {Sort.GIVEN}
    if not all(token.sort in (known if token.capital else _BETWEEN) for token in name):
        return ()
    if is_of_people:
        is_bare = all(token.sort is Sort.NAME for token in name) and name[-1].word not in words.firms
        return () if is_bare and (len(name) > 1 or seen.is_surname(name[0])) else name
    return name


def body_in_apposition(chunks: Sequence[Sequence[Token]], words: PeopleWords, seen: Elsewhere) -> Sequence[Token]:
    """Return the body that a comma sets off from what it is: "his publisher, *Halden House*", "Pengelola, *PT X*"."""
    if len(chunks) < 2:
        return ()
    kind, name = chunks[0], chunks[1]
    if words.body_first:
        is_plain = kind[0].sort is Sort.ROLE and not any(token.capital for token in kind[1:])
        is_firm = name[0].word in words.firms and all(token.capital or token.sort is Sort.BRACKET for token in name)
        return name if is_plain and is_firm and len(chunks) == _FIRM_AND_KIND else ()
    name = name[1:] if len(name) > 1 and name[0].sort is Sort.DETERMINER else name
    if any(token.sort in (Sort.ROLE, Sort.PREPOSITION) for token in kind[:-1]):
        return ()
    if not name[0].capital or kind[-1].capital or (kind[0].sort is not Sort.DETERMINER and not _is_owned(kind)):
        return ()
    return described_body([kind[-1], *name], words, seen)


def body_of_maker(chunks: Sequence[Sequence[Token]], words: PeopleWords, seen: Elsewhere) -> Sequence[Token]:
    """Return the body that a comma sets off with what it is: "the drug's maker, *Swiss company* Helvant"."""
    if words.body_first or len(chunks) < 2 or chunks[0][0].sort is not Sort.DETERMINER:
        return ()
    is_plain = not any(token.sort in (Sort.ROLE, Sort.PREPOSITION) for token in chunks[0])
    return described_body(chunks[1], words, seen) if is_plain and chunks[1][0].capital else ()


def _is_owned(kind: Sequence[Token]) -> bool:
    """Whether it is told whose body it is: "*Sweden's* central bank"."""
    return any(token.sort is Sort.POSSESSIVE for token in kind)


def is_slogan(chunk: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase in capitals has a small word with a capital within it: "Doctors *Across* Borders"."""
    if words.body_first or len(chunk) < _SHORTEST_SLOGAN or not all(token.capital for token in chunk):
        return False
    inner = (token for token in chunk[1:-1] if token.sort not in OF_PERSON and token.word != AND)
    return any(words.lower.get(token.word) in _FUNCTION or token.word in words.slogan_words for token in inner)


_SHORTEST_SLOGAN = 3
_FUNCTION = frozenset({Sort.PREPOSITION, Sort.JOINER, Sort.DETERMINER})


def _is_kind(chunk: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a word is a common noun for bodies, right before a name."""
    token, after = chunk[index], chunk[index + 1]
    if not after.capital or (token.capital and index):
        return False
    return token.word in words.body_kinds or (token.sort is Sort.BODY and not token.capital)


def opens_kind(tokens: Sequence[Token], link: int, words: PeopleWords) -> bool:
    """Whether a small word leads to the kind of the body that is named behind it."""
    if tokens[link].sort is not Sort.PREPOSITION or tokens[link].word not in words.linkers:
        return False
    named = next((i for i in range(link + 1, len(tokens)) if tokens[i].capital), 0)
    kind = tokens[named - 1]
    is_kind = kind.sort is Sort.BODY or kind.word in words.body_kinds or kind.word in words.any_body
    is_small = all(token.sort in _OF_KIND for token in tokens[link + 1 : named - 1])
    return named > link + 1 and is_small and is_kind


_OF_KIND = frozenset({Sort.LOWER, Sort.WORD, Sort.BODY, Sort.PLACE})
