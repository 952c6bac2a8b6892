"""Who an article opens with and names later: "A nurse who … has been struck off. Helen Ashworth, 39, …"."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.descriptions import describe
from factrack.extraction.speakers.mentions import Mentions
from factrack.extraction.speakers.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_AGED = re.compile(r", \d{1,2}(?=[,. ])|,? \(\d{1,2}\)")
_LONGEST_LEAD = 120
"""In characters: where the phrase ends at most that opens an article."""
_EARLY = 6
"""In words: how soon the role of somebody stands."""
_LAST = 4
"""In sentences: how soon who the first one is about is named."""
_GOES_ON = frozenset({Sort.PREPOSITION, Sort.DETERMINER, Sort.NAME, Sort.WORD, Sort.BODY, Sort.PLACE, Sort.ACRONYM})


class Lead:
    """The role of whom the first sentence of an article is about, where it tells no name."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._told = self._read(words) if mentions.sentences and not words.body_first else (None, None)

    def of(self, name: Span) -> tuple[str | None, str | None]:
        """Return the role and the body of somebody whose name and age stand soon behind the first sentence."""
        is_soon = 0 < self._mentions.sentence_at(name.start) <= _LAST
        is_named = is_soon and self._told[0] is not None and _AGED.match(self._text, name.end)
        return self._told if is_named else (None, None)

    def _read(self, words: PeopleWords) -> tuple[str | None, str | None]:
        first = self._mentions.sentence(0)
        tokens = words.tokens(self._text, first.start, min(first.end, first.start + _LONGEST_LEAD))
        phrase = _opening(tokens, words)
        role = next((token for token in phrase if token.sort is Sort.ROLE), None)
        if role is None or role.word in words.authorities or words.is_role_of_several(role):
            return None, None
        return describe(self._text, phrase[1:], words)


def _opening(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the phrase with a role that opens a sentence, up to its verb: "The owner of Calder Pier | never saw"."""
    head = next((i for i, token in enumerate(tokens[:_EARLY]) if token.sort is Sort.ROLE), 0)
    is_small = all(token.sort is not Sort.COMMA and token.sort is not Sort.RELATIVE for token in tokens[:head])
    if not head or not is_small or tokens[0].word not in words.articles & (words.indefinite | words.definite):
        return ()
    end = head + 1
    while end < len(tokens) and (tokens[end].sort in _GOES_ON or tokens[end].capital):
        end += 1
    return tokens[:end]
