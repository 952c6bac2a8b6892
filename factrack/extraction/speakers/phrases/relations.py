"""Indonesian relatives of somebody whose name belongs to the role: "*Istri mendiang Rusdin*, Hasnawati"."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.texts import phrase_text
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_SMALL = frozenset({Sort.LOWER, Sort.WORD, Sort.ROLE})
_OF_NAME = frozenset({Sort.NAME, Sort.GIVEN, Sort.INITIAL, Sort.ACRONYM, Sort.PARTICLE})
_HEADS = frozenset({Sort.ROLE, Sort.HONORIFIC})


def relation(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the words that tell whose relative somebody is, nothing where the tokens open with none of these."""
    if not tokens or tokens[0].word not in words.relations or tokens[0].sort not in _HEADS or _is_whole(tokens, words):
        return ()
    name = next((i for i in range(1, len(tokens)) if tokens[i].sort not in _SMALL or tokens[i].capital), len(tokens))
    end = next((i for i in range(name, len(tokens)) if tokens[i].sort not in _OF_NAME), len(tokens))
    if end == name and _are_letters(tokens[name : name + 2]):
        end = name + 1
    return tokens[:end] if end > name and tokens[name - 1].word not in words.clients | words.namers else ()


def _is_whole(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a word of relatives opens a role of two words: "*ibu rumah* tangga"."""
    return " ".join(token.word for token in tokens[:2]) in words.whole_roles


def _are_letters(tokens: Sequence[Token]) -> bool:
    """Whether what could be an address is all that is told of a name: "Ibu *DR*", "Paman *MR* (14)"."""
    return bool(tokens) and tokens[0].sort is Sort.HONORIFIC and all(t.sort is Sort.BRACKET for t in tokens[1:])


def relation_role(text: str, tokens: Sequence[Token], words: PeopleWords) -> str | None:
    """Return whose relative somebody is, as the role."""
    return phrase_text(text, relation(tokens, words))


def is_relative(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase is a relative's who has no name in it: "istri *Subarjo*", but not "Ibu Rina"."""
    return bool(tokens) and tokens[0].sort is Sort.ROLE and len(relation(tokens, words)) == len(tokens)


def names_whose(title: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a name right behind small words is whose relative is meant: "*adik ipar* Guntur"."""
    if not title or title[0].sort is not Sort.ROLE or title[0].word not in words.relations or _is_whole(title, words):
        return False
    return title[-1].word not in words.clients | words.namers and all(t.sort in _SMALL for t in title)
