"""Indonesian firms and groups by their names: behind what they are, with what firms end in, in full with PT."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from factrack.extraction.languages.compiling import any_of
from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.vocabulary.sorts import one_line, sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_CAPITAL = r"[^\W\d_a-z][\w-]+"
_MOST = 8
"""How many places of a name are looked at."""
_NEAR = 2
"""In sentences."""
_LONGEST_KIND = 3
"""In words: "mi instan" of "produsen mi instan Sari Gandum"."""
_IN_KIND = frozenset({Sort.LOWER, Sort.WORD, Sort.BODY})
_IN_NAME = frozenset({Sort.NAME, Sort.WORD, Sort.PLACE, Sort.GIVEN, Sort.ACRONYM, Sort.INITIAL, Sort.BODY})


@cache
def _with_form(forms: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of a name that a legal form ends: "Nordnet GmbH"."""
    return re.compile(rf"(?<!\w){_CAPITAL}(?: {_CAPITAL}){{0,3}} (?:{any_of(forms)})(?!\w)")


@cache
def _rest(marks: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of what ends the name of a firm in full, with its letters; no word with a capital follows."""
    row = "".join(rf"(?: {re.escape(mark)}(?!\w))?" for mark in marks)
    stop = "".join(rf"(?:(?<= {re.escape(mark[:-1])})\.)?" for mark in marks if mark[-1] == ".")  # "PT X Tbk*.* (XXXX)"
    return re.compile(rf"{stop}{row}(?: \([A-Z]{{3,6}}\))?(?!\w| [^\W\d_a-z])")


class Firms:
    """The names of firms and groups that no head of a body opens, and firms in full."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words
        self._in_full: dict[str, str] = {}

    def last_before(self, position: int) -> Span | None:
        """Return the last firm or group that is named by what it is before a position: "grup musik *Langit Biru*"."""
        end = bisect_right(self._named, position, key=lambda place: place.end)
        return self._named[end - 1] if end else None

    def near(self, position: int) -> Span | None:
        """Return the firm or group that is named so in the sentence of a position or the two before."""
        place = self.last_before(position)
        mentions = self._mentions
        first = mentions.sentence(max(0, mentions.sentence_at(position) - _NEAR)).start if place else 0
        return place if place and place.start >= first else None

    @cached_property
    def _named(self) -> list[Span]:
        ended = (Span(*match.span()) for match in _with_form(self._words.legal_forms).finditer(self._text))
        return sorted({*ended, *filter(None, map(self._behind_kind, self._kinds()))})

    def _kinds(self) -> Iterator[re.Match[str]]:
        """Yield where a word stands for what a firm or a group is."""
        kinds = any_of(self._words.named_kinds | self._words.firm_heads)
        return re.finditer(rf"(?<!\w)(?:{kinds})(?!\w)", self._text, re.IGNORECASE)

    def _behind_kind(self, kind: re.Match[str]) -> Span | None:
        """Return the name that follows what a firm or a group is, with what small words tell of it between them."""
        tokens = self._words.tokens(self._text, kind.end(), min(kind.end() + 80, len(self._text)))
        small = next((i for i, token in enumerate(tokens) if token.capital), len(tokens))
        opens_name = not small and kind[0][0].isupper() and self._words.sort_of(kind[0]) is Sort.BODY
        if small < len(tokens) and tokens[small - 1].word in self._words.origins:
            return self._behind_origin(tokens, small)
        if opens_name or small > _LONGEST_KIND or any(not self._may_tell_kind(token) for token in tokens[:small]):
            return None
        end = next((i for i in range(small, len(tokens)) if not tokens[i].capital), len(tokens))
        name = tokens[small:end]
        may_be_person = not small and sort_at(name, 0) is Sort.GIVEN
        if not name or name[0].sort is Sort.BODY or may_be_person or any(token.sort not in _IN_NAME for token in name):
            return None
        place = Span(name[0].start, name[-1].end)
        is_place = all(token.sort is Sort.PLACE for token in name)
        return None if is_place or self._mentions.person_in(place) is not None else place

    def _behind_origin(self, tokens: Sequence[Token], start: int) -> Span | None:
        """Return the firm in apposition to what it is and where from: "perusahaan asal Malaysia, *Hope Agri*,"."""
        place = next((i for i in range(start, len(tokens)) if tokens[i].sort is not Sort.PLACE), len(tokens))
        end = next((i for i in range(place + 1, len(tokens)) if not tokens[i].capital), len(tokens))
        commas = [token.sort for token in (*tokens[place : place + 1], *tokens[end : end + 1])]
        name = tokens[place + 1 : end]
        is_name = len(name) > 1 and place > start and name[0].sort is not Sort.GIVEN
        is_name = is_name and all(token.sort in _IN_NAME for token in name)
        return Span(name[0].start, name[-1].end) if is_name and commas == [Sort.COMMA, Sort.COMMA] else None

    def _may_tell_kind(self, token: Token) -> bool:
        is_verb = self._mentions.speech.acts(token.word)
        return token.sort in _IN_KIND and token.word not in self._words.owned_by and not is_verb

    def in_full(self, body: str) -> str:
        """Return a firm with the PT before its name and the letters behind it, as the article has it, or as it is."""
        if " " not in body:
            return body
        if body not in self._in_full:
            names = sorted({name for firm in self._openers for name in self._of_firm(firm, body)}, key=len)
            is_one = bool(names) and all(names[-1].startswith(name) for name in names)
            self._in_full[body] = names[-1] if is_one else body
        return self._in_full[body]

    @cached_property
    def _openers(self) -> list[str]:
        """What opens the names of firms in the article: PT."""
        return [firm.upper() for firm in self._words.firms if f"{firm.upper()} " in self._text]

    def _of_firm(self, firm: str, body: str) -> Iterator[str]:
        """Yield the names of firms that open with a name in short."""
        name = body if body.startswith(f"{firm} ") else f"{firm} {body}"
        position = self._text.find(name)
        for _ in range(_MOST):
            if position < 0:
                return
            end = position + len(name)
            rest = _rest(self._words.legal_marks).match(self._text, end)
            if rest and not self._text[max(0, position - 1) : position].isalnum():
                yield one_line(self._text[position : rest.end()])
            position = self._text.find(name, end)
