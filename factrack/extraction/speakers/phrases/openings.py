"""Words that open a phrase and tell of nobody: "*Pub* landlord Ada Quill", "*penuturan* Budi"; commas left out."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.elsewhere import Elsewhere
from factrack.extraction.speakers.vocabulary.groups import PROPER, TITLES
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_LONGEST_TITLE = 4
"""In words: "*Hat-trick* hero", "*Campaigns* and policy manager"."""
_SHORTEST_TITLED = 2
"""In words, the name left out: "*Cleaner* Rosa Almeida" has more."""
_SHORTEST_FEELING = 5
"""In letters."""
_OF_TITLE = frozenset({Sort.ROLE, Sort.PREFIX, Sort.LOWER, Sort.WORD, Sort.BODY, Sort.JOINER})
_TELLS = PROPER | TITLES
"""What somebody who tells is named by."""
_MAY_BE_SMALL = frozenset({Sort.NAME, Sort.BODY, Sort.WORD})
_OF_NAME = frozenset({Sort.NAME, Sort.GIVEN, Sort.HONORIFIC, Sort.INITIAL})


def with_small_opening(tokens: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> Sequence[Token]:
    """Return the tokens of a phrase, its first one in small letters where only the sentence gives it a capital."""
    if words.body_first or len(tokens) < 2 or not _may_be_small(tokens, words):
        return tokens
    first = tokens[0]
    if not seen.opens_sentence(first) or not _is_small(tokens, words, seen):
        return tokens
    sort = words.lower.get(first.word, Sort.LOWER)
    return [first.in_small(sort), *tokens[1:]]


def behind_account(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens of a phrase behind the Indonesian noun for what somebody tells: "penuturan *Budi*".

    What bodies have is theirs: "perhitungan BPS" is a document.
    """
    is_account = len(tokens) > 1 and tokens[0].word in words.accounts and tokens[0].word not in words.documents
    return tokens[1:] if is_account and words.body_first and tokens[1].sort in _TELLS else tokens


def with_comma(tokens: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> Sequence[Token]:
    """Return the tokens of an Indonesian phrase with the comma left out behind a name: "Budi *Ketua RT 3*".

    Behind an age, what somebody is can be told in small letters: "Siti (75) *salah satu pengungsi*".
    """
    if not words.body_first or tokens[0].sort not in PROPER:
        return tokens
    end = next((i for i, token in enumerate(tokens) if token.sort not in PROPER or not token.capital), len(tokens))
    has_age = 0 < end < len(tokens) and tokens[end].sort is Sort.BRACKET
    told = tokens[end + has_age :]
    if end == 0 or len(told) < _SHORTEST_TITLED:
        return tokens
    is_name = tokens[0].sort is Sort.GIVEN or seen.is_short_name(tokens[0])  # "*Kendala* Ketua X Budi" is a heading
    is_office = is_name and told[0].word in words.of_bodies and told[0].capital and told[1].capital
    if not is_office and not (has_age and told[0].word in words.articles):
        return tokens
    return [*tokens[: end + has_age], Token(told[0].start, told[0].start, Sort.COMMA, ",", False), *told]


def _may_be_small(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether small words of a title follow the first one, which has a capital: "Pub *landlord*", "Union *boss*"."""
    first, second = tokens[:2]
    if not first.capital or first.sort not in _MAY_BE_SMALL:
        return False
    if second.capital and first.sort is Sort.NAME and len(tokens) > _SHORTEST_TITLED:
        is_calling = first.word.endswith(words.calling_endings) and _is_full_name(tokens[1:])
        return second.sort is Sort.GIVEN or _tells_feeling(tokens, words) or is_calling
    if second.capital:
        return False
    if first.word in words.parties and second.word in words.with_party:
        return False  # "*Labour* backbencher Ada Quill"
    return second.sort in _OF_TITLE and first.word not in words.openers


def _is_full_name(tokens: Sequence[Token]) -> bool:
    """Whether two words that can be of a name open the tokens, with no third one behind them."""
    return [token.sort in PROPER for token in tokens[:3]] in ([True, True], [True, True, False])


def _tells_feeling(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a sentence opens with how somebody with a role feels: "*Tearful* Harrow captain Ada Quill"."""
    is_formed = len(tokens[0].word) > _SHORTEST_FEELING and tokens[0].word.endswith(words.feeling_endings)
    return is_formed and any(token.sort is Sort.ROLE and not token.capital for token in tokens[2:_LONGEST_TITLE])


def _is_small(tokens: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> bool:
    """Whether the first word is a common noun: a known one, one in small letters elsewhere, or one of a small title."""
    first, second = tokens[:2]
    if first.sort is Sort.BODY:
        role = next((i for i, token in enumerate(tokens[:_LONGEST_TITLE]) if token.sort is Sort.ROLE), 0)
        is_title = second.sort is Sort.PREFIX or (role > 0 and not any(token.capital for token in tokens[1:role]))
        return is_title and first.word in words.common_bodies
    if first.word in words.communities or words.lower.get(first.word) is Sort.PREPOSITION:
        return not seen.is_proper(first)
    if first.word in words.role_fields or (first.sort is Sort.WORD and second.sort is Sort.LOWER):
        return True
    if "-" in first.word:
        return not seen.is_proper(first)
    if second.capital and _tells_feeling(tokens, words):
        return not seen.is_proper(first)  # "*Tearful* Harrow captain Ada Quill"
    if second.capital and first.word.endswith(words.calling_endings) and second.sort is Sort.NAME:
        return not seen.is_proper(first)  # "*Picker* Ada Quill"
    if second.capital:  # "*Cleaner* Rosa Almeida", where cleaners are told of, too
        plurals = (first.word + ending for ending in words.plural_endings)
        return not seen.small_words.isdisjoint({first.word, *plurals}) and not seen.is_proper(first)
    if first.word in seen.small_words:
        return not seen.is_proper(first)
    if second.word in words.with_fields and first.sort is Sort.NAME:
        return not seen.is_proper(first)
    name = next((i for i, token in enumerate(tokens) if i and token.capital), 0)
    is_title = 0 < name <= _LONGEST_TITLE and all(t.sort in (Sort.LOWER, Sort.WORD) for t in tokens[1:name])
    is_name = len(tokens) > name + 1 and all(token.sort in _OF_NAME for token in tokens[name : name + 2])
    return is_title and is_name and tokens[name + 1].sort in PROPER and not seen.is_proper(first)
