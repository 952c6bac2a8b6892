"""Bodies that words of a title name by a common noun only: "the *county*'s director", "an aide at *the bank*"."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.texts import phrase_text
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_SMALL = frozenset({Sort.LOWER, Sort.WORD, Sort.BODY})


def common_body(text: str, before: Sequence[Token], after: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the body without a name of its own whose role this is: "the county's director", "an aide at the bank"."""
    if words.body_first:
        is_told = len(after) > 1 and after[0].sort is Sort.PREPOSITION and is_common_body(after[1], words)
        return phrase_text(text, _small_body(after[1:], words)) if is_told else None
    if before and before[-1].sort is Sort.POSSESSIVE:
        return phrase_text(text, _common_noun(before[:-1], words))
    if before and before[-1].sort is Sort.BODY:
        return phrase_text(text, before[-1:]) if before[-1].capital else _common_phrase(before, words)
    if before and before[-1].word in words.owners:
        return before[-1].word
    if len(after) > 2 and after[0].word in words.linkers and after[1].word in words.definite | words.owners:
        owner = after[1].word if after[1].word in words.owners else None
        if office := _small_office(after[2:5]):
            return phrase_text(text, office)
        row = up_to_body(after[2:], words)
        if sort_at(after, len(row) + 2) is Sort.POSSESSIVE and (own := up_to_body(after[len(row) + 3 :], words)):
            row = own  # "chair of the party's *platform committee*"
        return phrase_text(text, _common_noun(row, words)) or owner
    return None


def _small_office(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens where they are a body of the office of its head: "*sheriff's office*"."""
    is_office = [token.sort for token in tokens] == [Sort.ROLE, Sort.POSSESSIVE, Sort.BODY]
    return tokens if is_office and not tokens[0].capital and not tokens[2].capital else ()


def _common_phrase(before: Sequence[Token], words: PeopleWords) -> str:
    """Return the common noun of a body that ends the tokens, with the words before it: "education ministry"."""
    start = len(before) - 1
    while start and before[start - 1].sort is Sort.LOWER and not before[start - 1].capital:
        start -= 1
    while start < len(before) - 1 and before[start].word in words.role_words | words.role_openers:
        start += 1
    start -= start > 0 and not before[start - 1].capital and before[start - 1].word in words.office_topics
    return " ".join(token.word for token in before[start:])


def _common_noun(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the small words that end the tokens, if the last one is of a body: "electoral commission", "county"."""
    if not tokens or not is_common_body(tokens[-1], words):
        return ()
    start = len(tokens) - 1
    while start and (is_small(tokens[start - 1]) or _joins_field(tokens, start - 1, words)):
        start -= 1
    return tokens[start:]


def _small_body(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the body without a name that opens the tokens: "*kantor bupati*"; none where it is one told of before."""
    end = next((i for i, t in enumerate(tokens) if t.capital or t.sort not in _SMALL | {Sort.ROLE}), len(tokens))
    return () if any(token.word in words.definite for token in tokens[: end + 1]) else tokens[:end]


def up_to_body(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the small words up to the last of a row that is of a body."""
    end = 0
    while end < len(tokens) and (is_small(tokens[end]) or _goes_on_small(tokens, end, words)):
        end += 1
    row = tokens[:end]
    while end and not is_common_body(tokens[end - 1], words):
        end -= 1
    is_plural = any(token.word.endswith(words.plural_endings) for token in row[end : end + 1])
    return tokens[: 0 if is_plural and not words.body_first else end]  # "a lawyer for the *news outlets*"


def is_common_body(token: Token, words: PeopleWords) -> bool:
    """Whether a word is a common noun of bodies: "county", "bank"."""
    return not token.capital and (token.sort is Sort.BODY or token.word in words.communities)


def is_small(token: Token) -> bool:
    """Whether a word in small letters can stand in the common noun of a body: "*electoral* commission"."""
    return token.sort in _SMALL and not token.capital


def _goes_on_small(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a row of small words goes on with one that is another thing elsewhere: "*major* crime unit"."""
    is_rank = tokens[index].sort is Sort.RANK and not tokens[index].capital
    return is_rank or _joins_field(tokens, index, words)


def _joins_field(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a joiner is in what a body without a name is for: "the youth *and* sports committee"."""
    if tokens[index].sort is not Sort.JOINER or not 0 < index < len(tokens) - 1:
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    return is_small(before) and is_small(after) and not is_common_body(before, words)
