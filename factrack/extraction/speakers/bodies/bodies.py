"""The names that an article gives bodies in full, looked up by their head: "museum", "commission"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from factrack.extraction.languages.compiling import any_of
from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.bodies.firms import Firms
from factrack.extraction.speakers.bodies.introductions import Introductions
from factrack.extraction.speakers.bodies.observers import is_of_observer
from factrack.extraction.speakers.phrases.joined_names import joined_end, joined_start
from factrack.extraction.speakers.phrases.ranks import without_rank
from factrack.extraction.speakers.vocabulary.sorts import POSSESSIVES, one_line, word_before
from factrack.extraction.speakers.vocabulary.words import AND, PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_CAPITAL = r"[^\W\d_a-z][\w-]+(?:(?<=s)['’](?= )|['’]s(?= [^\W\d_a-z]))?"
_NUMBERED = re.compile(rf" \d{{1,3}}(?: {_CAPITAL}){{0,2}}(?!\w)")
_CAPITALS = re.compile(rf"(?: {_CAPITAL}){{1,4}}(?!\w)")
_NAME_BEFORE = re.compile(rf"(?<!\w){_CAPITAL}(?: {_CAPITAL}){{0,2}}\Z")
_BRACKET = re.compile(r" \(([^\W\d_a-z][\w-]{1,12})\)")
_LONGEST_NAME = 40
"""In characters: what stands before the head of a body at most."""
_BEFORE_APPOSITION = re.compile(rf"(?<!\w)({_CAPITAL}(?: {_CAPITAL}){{0,3}})(?: \(\w+\))?, (\w+)(?: [\w-]+){{0,2}}\Z")
_ENDS_CLUB = frozenset({Sort.NAME, Sort.PLACE, Sort.WORD})
_PROPER = frozenset({Sort.NAME, Sort.ACRONYM})
_NEAREST = 8
"""How many names are looked at, so that a name on every line costs no more than one."""
_NO_NAME = frozenset({Sort.PREFIX, Sort.DETERMINER})
_WITHOUT_MARKS = str.maketrans("", "", "'’")
_NEAR = 2
"""How many sentences back the name stands at most that is meant among several."""
_ABBREVIATED = len("plc")
"""What a firm's name ends with is so long where it can stand in small letters."""


@cache
def _address(dotted: frozenset[str]) -> str:
    """Return the pattern of what can stand before whom a body is named after: "RSUD *dr.* Wera Jaya"."""
    return rf"(?: (?:{any_of(dotted)})\.)?"


class Bodies:
    """Where an article names bodies."""

    def __init__(self, text: str, words: PeopleWords, mentions: Mentions) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words
        self.firms = Firms(text, mentions, words)
        self._named: dict[str, list[Span]] = {}
        self._ended: dict[str, list[Span]] = {}
        self._completed: dict[str, str] = {}
        self._pairs: dict[str, str] = {}
        self._introductions = Introductions(text, words)

    def nearest(self, head: str, position: int) -> Span | None:
        """Return the last name with this head before a position, else the words that introduce such a body."""
        before = self._before(head, position)
        return before[-1] if before else self._introductions.before(head, position)

    def nearest_firm(self, position: int) -> Span | None:
        """Return the last name before a position that has the form of firms: "PT Perahu Biru"."""
        if not self._words.body_first:
            near = _up_to(self._firms, position)
            told_of = [place for place in near if not is_of_observer(self._text, place.start, self._words)]
            return next(reversed(told_of or near), None)
        found = (place for firm in self._words.firms for place in self._before(firm.upper(), position)[-1:])
        return max(found, default=None) or self.firms.near(position)

    def only_firm(self) -> Span | None:
        """Return the one firm of an Indonesian article, in the longest form of its name."""
        return self._only([place for firm in self._words.firms for place in self.named(firm.upper())])

    def named(self, head: str) -> Sequence[Span]:
        """Return the first names with a head."""
        return self._with_head(head)[:_NEAREST]

    def last_named(self, position: int) -> Span | None:
        """Return the last body that is named by its head in the two sentences before a position."""
        mentions = self._mentions
        sentence = mentions.sentence_at(position)
        near = Span(mentions.sentence(max(sentence - _NEAR, 0)).start, mentions.sentence_of(position).start)
        return self._last_in(near)

    def named_with(self, position: int) -> Span | None:
        """Return the last body that is named by its head in the sentence of a position, before it."""
        sentence = self._mentions.sentence_at(position)
        return self._last_in(Span(self._mentions.sentence(sentence).start, position)) if sentence >= 0 else None

    def _last_in(self, near: Span) -> Span | None:
        """Return the last body that is named by its head in a span."""
        mentions = self._mentions
        for number in reversed(mentions.within(near)[-_NEAREST:]):
            tokens = mentions.tokens(mentions.starts[number], mentions.ends[number])
            head = next((token for token in tokens if self._heads_body(token)), None)
            school = next((token for token in tokens[:-1] if token.word in self._words.school_levels), None)
            if head is not None or school is not None:
                numbered = _NUMBERED.match(self._text, mentions.ends[number])
                if numbered and school is not None:
                    return Span(school.start, numbered.end())  # "SMA Negeri 3 Wera"
                if head is None:
                    continue
                if numbered and head.end == mentions.ends[number]:
                    return Span(head.start, numbered.end())  # "SMPN 3 Wera"
                name = Span(head.start, mentions.ends[number])
                if head.end == name.end:
                    form = re.escape(self._text[head.start : head.end])
                    named = re.compile(self._pattern(form)).match(self._text, head.start)
                    name = Span(*named.span()) if named else name
                name = joined_end(self._text, name, self._words)
                return name if mentions.is_before_name(number) else self._without_person(name)
        return None

    def _heads_body(self, token: Token) -> bool:
        """Whether a word is the head of a body's name, or what the article has a body in short by."""
        is_short = token.sort is Sort.ACRONYM and self._mentions.long_forms.get(self._text[token.start : token.end])
        return (token.sort is Sort.BODY and token.word not in self._words.no_seats) or bool(is_short)

    def meant(self, head: str, position: int) -> Span | None:
        """Return the one name with this head that a position can mean, or None where there are several."""
        places = self._with_head(head)
        others = self._words.heads.get(head, ())  # "the party" is the Harbour Party rather than the Civic *Union*
        own = [place for place in places if place.of(self._text).endswith(head.capitalize())] if others else []
        return self._meant(own, position) or self._meant(places, position)

    def ending(self, end: str, position: int) -> Span | None:
        """Return the one name that a position can mean with this end, and more: "Harrow *Fire Department*"."""
        if end not in self._ended:
            self._ended[end] = sorted(place for place in self._ending_in(end) if place.end - place.start > len(end))
        return self._meant(self._ended[end], position)

    def firm_meant(self, position: int) -> Span | None:
        """Return the one firm that a position can mean: "Northmark *Group*", "the chain *Northmark*"."""
        return self._meant(self._firms, position)

    def firm_called(self, first_word: str) -> str | None:
        """Return the name of a firm that begins with a word and has more."""
        return self._firms_by_first.get(first_word)

    @cached_property
    def _firms_by_first(self) -> dict[str, str]:
        """The first name of a firm for each first word that has more behind it."""
        found: dict[str, str] = {}
        for place in self._firms:
            name = place.of(self._text)
            first, _, rest = name.partition(" ")
            if rest:
                found.setdefault(first, name)
        return found

    @cached_property
    def joined_firms(self) -> dict[str, str]:
        """The first firm for each first word of a name that a mark joins: "*Cresswell* & Co"."""
        mentions = self._mentions
        found: dict[str, str] = {}
        mark = -1 if self._words.body_first else self._text.find(f" {AND} ")
        while mark >= 0:
            after = bisect_right(mentions.starts, mark)
            is_within = 0 < after < len(mentions.starts) and mentions.ends[after - 1] == mark
            if is_within and mentions.starts[after] == mark + len(AND) + 2:
                name = self._text[mentions.starts[after - 1] : mentions.ends[after]]
                found.setdefault(name.partition(" ")[0], name)
            mark = self._text.find(f" {AND} ", mark + 1)
        return found

    def completed(self, body: str) -> str:
        """Return a body with what it is a part of, where the article says it of one: "Komisi VIII *DPR*"."""
        if body not in self._completed:
            names = {one_line(place.of(self._text)) for place in self._wholes_of(body)}
            longest = max(names, key=len, default=body)
            is_one = all(set(name.split()) <= set(longest.split()) for name in names)
            self._completed[body] = longest if is_one else body
        return self._completed[body]

    def of_two_words(self, body: str) -> str:
        """Return a body of one word with the second one that it has elsewhere: "Persewaru *Wera*", or as it is."""
        if body not in self._pairs:
            names = set(filter(None, map(self._of_two_words, self._mentions.first_with_word(body))))
            names = {name for name in names if name.startswith(f"{body} ")}
            self._pairs[body] = names.pop() if len(names) == 1 else body
        return self._pairs[body]

    def _of_two_words(self, number: int) -> str | None:
        """Return the name that a stretch of two words is, where none of them may be a person's."""
        mentions = self._mentions
        tokens = mentions.tokens(mentions.starts[number], mentions.ends[number])
        is_pair = len(tokens) == 2 and tokens[0].sort is Sort.NAME and tokens[1].sort in _ENDS_CLUB
        if (
            not is_pair
            or self._text[tokens[0].start : tokens[0].end] in mentions.places
            or mentions.is_short_name(tokens[1])
        ):
            return None
        return one_line(self._text[tokens[0].start : tokens[1].end])

    def _wholes_of(self, body: str) -> Iterator[Span]:
        """Yield where a body stands with what it is a part of."""
        start = self._text.find(f"{body} ")
        while start >= 0:
            end = start + len(body)
            row = _CAPITALS.match(self._text, end)
            if row and row[0].split()[0].lower() in self._words.wholes:
                yield self._without_person(Span(start, row.end()))
            start = self._text.find(f"{body} ", end)

    def introduced(self, head: str, position: int) -> str | None:
        """Return the small words that bring up a body without a name before a position: "electoral commission"."""
        place = self._introductions.before(head, position)
        return place.of(self._text) if place else None

    def _meant(self, places: list[Span], position: int) -> Span | None:
        """Return the only name before a position, else the only one near before it; where none is before, after it."""
        before = _up_to(places, position)
        if not before:
            return self._only(places[:_NEAREST])
        sentence = self._mentions.sentence_at(position) - _NEAR
        near = self._mentions.sentence(sentence).start if sentence > 0 else 0
        return self._only(before) or self._only([place for place in before if place.start >= near])

    def _only(self, places: Sequence[Span]) -> Span | None:
        """Return the longest of some names, where it has the words of each of the others."""
        words = [set(place.of(self._text).lower().translate(_WITHOUT_MARKS).split()) for place in places]
        longest = max(range(len(words)), key=lambda number: len(words[number]), default=None)
        if longest is None or not all(each <= words[longest] for each in words):
            return None
        return places[longest]

    def _before(self, head: str, position: int) -> list[Span]:
        """Return the last names with this head before a position."""
        return _up_to(self._with_head(head), position)

    @cached_property
    def _firms(self) -> list[Span]:
        """The names that have the form of firms, or that stand behind a common noun of firms."""
        if self._words.body_first:
            return []
        forms = self._mentions.forms_among(self._words.firm_forms)
        ends = (place for form in forms for place in self._firms_ending_in(form))
        short = (word for word in self._words.firms if len(word) == _ABBREVIATED)
        small = (place for word in short for place in self._before_small(word))
        behind = (place for noun in self._words.firm_nouns for place in self._behind(noun))
        return sorted({*ends, *small, *behind, *self._behind_kinds()})

    def _behind_kinds(self) -> Iterator[Span]:
        """Yield the names of firms right behind what they are: "train operator *Northern Lines*"."""
        kinds = self._words.body_kinds - self._words.of_people
        for start, end in zip(self._mentions.starts, self._mentions.ends, strict=True):
            first, _, rest = self._text[start:end].partition(" ")
            if rest and first.lower() in kinds:
                start, first = end - len(rest), rest.split()[0]
            elif word_before(self._text, start) not in kinds:
                continue
            if self._words.sort_of(first) in _PROPER | {Sort.WORD}:
                yield Span(start, end)

    def _firms_ending_in(self, form: str) -> Iterator[Span]:
        """Yield the names with this end: "Northmark *Group*", "Northmark *PLC*"."""
        mentions = self._mentions
        for number in mentions.first_with_word(form):
            start = mentions.starts[number]
            end = self._text.find(form, start) + len(form)
            if end - start > len(form):
                yield Span(start, end)

    def _with_head(self, head: str) -> list[Span]:
        if head not in self._named:
            capital = head if head.isupper() else head.capitalize()
            self._named[head] = sorted(
                [
                    *self._ending_in(capital),
                    *self._before_small(head),
                    *self._behind(head),
                    *self._before_apposition(head),
                    *(place for other in self._words.heads.get(head, ()) for place in self._ending_in(other)),
                ]
            )
        return self._named[head]

    def _ending_in(self, head: str) -> Iterator[Span]:
        """Yield the names that a head with a capital is a part of; most articles have none."""
        pattern = re.compile(self._pattern(re.escape(head)))
        for line in self._lines_with(head):
            for match in pattern.finditer(self._text, *line):
                name = self._without_person(
                    joined_end(self._text, self._without_opener(Span(*match.span())), self._words)
                )
                if self._words.body_first:
                    # "Kepala *Dinas* Rina Wati" names no body
                    yield from [self._with_bracket(name)] if name.end - name.start > len(head) else ()
                else:
                    yield Span(joined_start(self._text, name.start, self._words), name.end)

    def _lines_with(self, head: str) -> Iterator[Span]:
        """Yield the lines of the text that have a word: no name goes on in the next one."""
        place = self._text.find(head)
        while place >= 0:
            end = self._text.find("\n", place)
            end = len(self._text) if end < 0 else end
            yield Span(self._text.rfind("\n", 0, place) + 1, end)
            place = self._text.find(head, end)

    def _with_bracket(self, name: Span) -> Span:
        """Return a name with its acronym, and where the body is behind that: "Rumah Sakit Umum *(RSU) Semara*"."""
        bracket = _BRACKET.match(self._text, name.end)
        full = self._mentions.long_forms.get(bracket[1]) if bracket else None
        if bracket is None or full is None or not one_line(name.of(self._text)).endswith(full):
            return name
        row = _CAPITALS.match(self._text, bracket.end())
        behind = self._mentions.within(Span(bracket.end(), bracket.end() + 2)) if row else range(0)
        person = self._mentions.name(behind[0]) if behind else ()
        end = person[0].start - 1 if person else row.end() if row else bracket.end()
        return Span(name.start, end)

    def _before_small(self, head: str) -> Iterator[Span]:
        """Yield the names that a head in small letters ends: "the *Harrow council*"."""
        if self._words.body_first or f" {head}" not in self._text:
            return
        for match in re.finditer(rf" {re.escape(head)}(?!\w)", self._text):
            name = _NAME_BEFORE.search(self._text, max(0, match.start() - _LONGEST_NAME), match.start())
            if name is None:
                continue
            place = self._without_opener(Span(name.start(), match.end()))
            first, *others = place.of(self._text).split()
            is_name = others and self._words.sort_of(first) not in _NO_NAME and first.lower() not in self._words.openers
            is_name = is_name and (head not in self._words.firm_nouns or self._words.sort_of(first) is not Sort.PLACE)
            # What stands in small letters, too, has its capital from the start of a sentence.
            if is_name and first.lower() not in self._mentions.small_words:
                yield place

    def _before_apposition(self, head: str) -> Iterator[Span]:
        """Yield the names that an apposition tells a common noun of: "*Northway*, a high-street bank"."""
        if self._words.body_first:
            return
        for match in re.finditer(rf" {re.escape(head)}(?=[,.])", self._text):
            name = _BEFORE_APPOSITION.search(self._text, max(0, match.start() - _LONGEST_NAME), match.start())
            if name and name[2] in self._words.articles and self._words.sort_of(name[1].split()[0]) in _PROPER:
                yield Span(*name.span(1))

    def _behind(self, head: str) -> Iterator[Span]:
        """Yield the names right behind the head: "the charity *Clean Shores*"."""
        if self._words.body_first or f"{head} " not in self._text:
            return
        word = re.escape(head)
        for match in re.finditer(rf"{word}(?<!\w{word}) ({_CAPITAL}(?: {_CAPITAL}){{0,3}})", self._text):
            if self._words.sort_of(match[1].split()[0]) in (Sort.NAME, Sort.ACRONYM):
                yield Span(*match.span(1))

    def _pattern(self, head: str) -> str:
        if self._words.body_first:
            return rf"(?<!\w){head}{_address(self._words.dotted)}(?: {_CAPITAL}){{1,5}}(?!\w)"
        links, articles = any_of(self._words.name_links), any_of(self._words.definite_articles)
        of_what = rf"(?: (?:{links})(?: (?:{articles}))? {_CAPITAL}(?: {_CAPITAL}){{0,2}})"
        return rf"(?<!\w)(?:(?:{_CAPITAL} ){{1,5}}{head}{of_what}?|{head}{of_what})(?!\w)"

    def _without_opener(self, name: Span) -> Span:
        first, _, rest = name.of(self._text).partition(" ")
        is_owner = first.endswith(POSSESSIVES) and (" " in rest or self._words.sort_of(first[:-2]) is Sort.PLACE)
        opens = rest and (first.lower() in self._words.definite or is_owner)
        opens = opens or (bool(rest) and first.lower() in self._words.at_body)  # "*At* Harrow Bank, …"
        return Span(name.end - len(rest), name.end) if opens else name

    def _without_person(self, name: Span) -> Span:
        """Leave out who heads a body and is named behind it: "Serikat Buruh *Eneng Nia*"."""
        person = self._mentions.person_in(name)
        is_whole = not self._words.body_first and self._words.sort_of(name.of(self._text).split()[-1]) is Sort.BODY
        if self._words.body_first and person is not None:
            last = self._mentions.tokens(person, name.end)
            is_title = self._words.sort_of(word_before(self._text, name.start) or ".") is Sort.ROLE
            is_title = is_title and last[0].sort is not Sort.NAME
            head = name.of(self._text).partition(" ")[0].lower()
            if head in self._words.firms and all(token.sort is not Sort.GIVEN for token in last):
                return name  # "PT *Kereta Cepat*"
            # "Perhimpunan Nurul *Iman*"
            is_whole = len(last) == 1 and not is_title and not self._mentions.is_short_name(last[0])
        if person is None or is_whole:
            return name
        words = self._mentions.tokens(name.start, person - 1)
        if self._words.body_first:
            words = [*words[:1], *without_rank(words[1:])]  # "Polairud Polda Wera *Kombes* Boy"
        return Span(name.start, words[-1].end if words else person - 1)


def _up_to(places: list[Span], position: int) -> list[Span]:
    """Return the last of some names, in the order of the text, that end before a position."""
    end = bisect_right(places, position, key=lambda place: place.end)
    return places[max(0, end - _NEAREST) : end]
