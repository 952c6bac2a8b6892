"""The bodies that the sentences of an English article name, each by the whole of its name."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factrack.extraction.languages.compiling import any_of
from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.bodies.observers import is_of_observer
from factrack.extraction.speakers.phrases.joined_names import joined_start
from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY
from factrack.extraction.speakers.vocabulary.sorts import POSSESSIVES, one_line, word_before
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_CAPITAL = r"[^\W\d_a-z][\w’'-]*"
_IN_NAME = frozenset(
    {
        *(Sort.NAME, Sort.WORD, Sort.PLACE, Sort.BODY, Sort.ACRONYM, Sort.POSSESSIVE, Sort.INITIAL, Sort.GIVEN),
        *(Sort.ROLE, Sort.RANK),
    }
)
_TITLES = frozenset({Sort.ROLE, Sort.RANK})
_LONGEST_KIND = 24
"""In characters: "start-up, "."""
_JOINS = " & "
_SHORTEST_OF_KIND = 2
"""In words: a name with what it is before it has more."""
_MOST = 12
"""How many stretches of a sentence are looked at."""


@cache
def _of_what(links: frozenset[str], articles: frozenset[str], joiners: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of the rest of a name behind its head: "(Department) *of Health and Sport*"."""
    joiner = any_of(filter(str.isalpha, joiners))
    return re.compile(
        rf" (?:{any_of(links)})(?: (?:{any_of(articles)}))? {_CAPITAL}(?: (?:(?:{joiner}) )?{_CAPITAL}){{0,4}}"
    )


@cache
def _apposition(articles: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of a phrase with an article between commas."""
    return re.compile(rf", (?:{any_of(articles)}) ([^,.;:()“”\"]{{3,60}})[,.]")


class NamedBodies:
    """Finds the names of bodies in the sentences of an article."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words
        self._of_what = _of_what(words.name_links, words.definite_articles, words.joiners)
        self._apposition = _apposition(words.articles & (words.definite | words.indefinite))
        self._bodies: dict[int, Span | None] = {}

    def last_in(self, span: Span) -> str | None:
        """Return the last body that is named within a part of the text."""
        return next(self.all_in(span), None)

    def all_in(self, span: Span) -> Iterator[str]:
        """Yield the bodies that are named within a part of the text, the last one first."""
        for number in reversed(self._mentions.within(span)[-_MOST:]):
            body = self.body(number)
            if body and body.end <= span.end and not is_of_observer(self._text, body.start, self._words):
                yield one_line(body.of(self._text))

    def body(self, number: int) -> Span | None:
        """Return where the whole name of a body stands of which a stretch is a part, or None where it is of none."""
        if number not in self._bodies:
            self._bodies[number] = self._read(number)
        return self._bodies[number]

    def _read(self, number: int) -> Span | None:
        mentions = self._mentions
        start, end = mentions.starts[number], mentions.ends[number]
        if self._text.startswith(_JOINS, start - len(_JOINS)):
            return None
        if self._text.startswith(_JOINS, end) and mentions.starts_at(number + 1, end + len(_JOINS)):
            return Span(start, mentions.ends[number + 1])  # "Quill & Sons"
        if self._text[start - 1 : start] == "(" or word_before(self._text, start) in self._words.name_links:
            return None  # "Department *of Health*"
        tokens = [token for token in mentions.tokens(start, end) if token.sort is not Sort.DETERMINER]
        if len(tokens) > _SHORTEST_OF_KIND and self._tells_kind(tokens[0]):
            tokens = tokens[1:]  # "*Airline* Teme Air will buy …"
        if not tokens or not self._is_body(tokens, end):
            return None
        start = self._owner_start(number, joined_start(self._text, tokens[0].start, self._words), tokens[-1])
        is_head = tokens[-1].sort is Sort.BODY or tokens[-1].word in self._words.group_words
        of_what = self._of_what.match(self._text, end) if is_head else None
        return Span(start, of_what.end() if of_what else end)

    def _tells_kind(self, token: Token) -> bool:
        """Whether a word that opens a sentence is a common noun of firms."""
        is_kind = token.word in self._words.body_kinds or token.word in self._words.any_body
        return is_kind and self._mentions.opens_sentence(token)

    def _owner_start(self, number: int, start: int, head: Token) -> int:
        """Return where the name of a body begins that is named after somebody: "*Queen's* Hospital"."""
        is_named_so = head.word in self._words.saints and number > 0
        before = self._mentions.ends[number - 1] if is_named_so else start
        return self._mentions.starts[number - 1] if self._text[before:start].removesuffix(" ") in POSSESSIVES else start

    def _is_body(self, tokens: Sequence[Token], end: int) -> bool:
        """Whether a stretch names a body: by its last word, or by what a comma tells of it."""
        if any(token.sort not in _IN_NAME for token in tokens):
            return False
        if tokens[0].sort in _TITLES and joined_start(self._text, tokens[0].start, self._words) == tokens[0].start:
            return False
        last, start = tokens[-1], tokens[0].start
        if self._is_kind(start) or (len(tokens) > 1 and self._has_inmates(start)):
            return True
        if last.sort in HEADS_BODY or last.word in self._words.firms:
            is_owned = last.word in self._words.saints and self._text[start - 3 : start - 1] in POSSESSIVES
            return len(tokens) > 1 or last.sort is Sort.ACRONYM or is_owned or self._is_of_what(end)
        form = self._text[last.start : last.end]
        if form in self._words.name_ends or last.word in self._words.group_words:
            return len(tokens) > 1 or self._is_of_what(end)
        match = self._apposition.match(self._text, end)
        return match is not None and self._describes_body(match[1])

    def _is_kind(self, start: int) -> bool:
        """Whether a common noun of bodies stands right before a place: "the charity *Clean Shores*", "a firm, *X*,"."""
        before = self._text[max(0, start - _LONGEST_KIND) : start].removesuffix(" ").removesuffix(",")
        word = before.rpartition(" ")[2]
        return self._words.lower.get(word) is Sort.BODY or word in self._words.body_kinds - self._words.of_people

    def _has_inmates(self, start: int) -> bool:
        """Whether those who are many in a body stand right before a place: "pupils at *Calder Lane*"."""
        link = word_before(self._text, start)
        is_link = link in self._words.whole_links
        return is_link and word_before(self._text, start - len(link) - 1).lower() in self._words.inmates

    def _is_of_what(self, end: int) -> bool:
        return self._of_what.match(self._text, end) is not None

    def _describes_body(self, phrase: str) -> bool:
        """Whether the head of a phrase with an article is a common noun of bodies: "an anti-doping *charity*"."""
        tokens = self._words.tokens(phrase, 0, len(phrase))
        end = next((i for i, token in enumerate(tokens) if token.sort in _ENDS_HEAD), len(tokens))
        head = tokens[end - 1] if end else None
        return head is not None and not head.capital and (head.sort is Sort.BODY or head.word in self._words.body_kinds)


_ENDS_HEAD = frozenset({Sort.PREPOSITION, Sort.RELATIVE})
