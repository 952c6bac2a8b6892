"""Who an article opens with and names later: "A nurse who … has been struck off. Helen Ashworth, 39, …"."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.phrases.descriptions import describe
from factrack.extraction.speakers.vocabulary.sorts import word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_AGED = re.compile(r", \d{1,2}(?=[,. ])|,? \(\d{1,2}\)")
_LONGEST_LEAD = 120
"""In characters: where the phrase ends at most that opens an article."""
_LONGEST_CLAUSE = 30
"""In characters: how soon behind a name what its bearer leads is told."""
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
        self._words = words
        self._told = self._read(words) if mentions.sentences and not words.body_first else (None, None)

    def of(self, name: Span) -> tuple[str | None, str | None]:
        """Return the role and the body of somebody whose name and age stand soon behind the first sentence."""
        is_soon = 0 < self._mentions.sentence_at(name.start) <= _LAST
        is_named = is_soon and self._told[0] is not None and self._is_brought_in(name.end)
        return self._told if is_named else (None, None)

    def bearer(self) -> int | None:
        """Return the stretch that names whom the first sentence is about, or None where none does."""
        if self._told[0] is None:
            return None
        sentences = self._mentions.sentences
        soon = Span(sentences[0].end, sentences[min(_LAST, len(sentences) - 1)].end)
        named = ((number, self._mentions.name(number)) for number in self._mentions.within(soon))
        places = ((number, Span(name[0].start, name[-1].end)) for number, name in named if len(name) > 1)
        return next((number for number, place in places if self.of(place)[0]), None)

    def _is_brought_in(self, end: int) -> bool:
        """Whether an age stands behind a name, or what somebody leads: "Rosa Quill, 39,", "…, who has run the firm"."""
        if _AGED.match(self._text, end) or self._is_aged_next(end):
            return True
        after = self._words.tokens(self._text, end, min(end + _LONGEST_CLAUSE, len(self._text)))[:_EARLY]
        is_clause = [token.sort for token in after[:2]] == [Sort.COMMA, Sort.RELATIVE]
        leads = next((i for i, token in enumerate(after) if token.word in self._words.leads), len(after))
        led = after[leads + 1 : leads + 3]
        # "who has run the company", but not "who chairs the alliance"
        return is_clause and word_at(led, 0) in self._words.definite and led[-1].word in self._words.any_body

    def _is_aged_next(self, end: int) -> bool:
        """Whether the sentence behind the one of a name tells the age of its bearer: "The 41-year-old said"."""
        following = self._mentions.sentence_at(end) + 1
        if following == len(self._mentions.sentences):
            return False
        start, end = self._mentions.sentence(following)
        article, age = [*self._text[start:end].split(maxsplit=2), "", ""][:2]
        return article.lower() in self._words.definite_articles and self._words.is_age(age.lower())

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
