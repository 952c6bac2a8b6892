"""The capitalised stretches of an article: where people, bodies and places are named."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from factrack.extraction.segment import Block, Layout
from factrack.extraction.speakers.article.acronyms import LongForms
from factrack.extraction.speakers.phrases.before_bodies import goes_on, is_seat_in_office, role_before, seat_length
from factrack.extraction.speakers.phrases.body_names import follows_number_of_body, is_body_at_place
from factrack.extraction.speakers.phrases.letters import letters_for_names
from factrack.extraction.speakers.phrases.names import read_name
from factrack.extraction.speakers.phrases.openings import with_small_opening
from factrack.extraction.speakers.vocabulary.sorts import stretch_pattern, word_before
from factrack.extraction.speakers.vocabulary.speech import SpeechWords
from factrack.extraction.speakers.vocabulary.words import UPPER, PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_LONGEST_TITLE = 160
"""In characters: what stands between a reporting word and the name at most."""
_OPENING = 3
"""In characters: what stands before the first word of a sentence at most, a mark."""
_LONGEST_ARTICLE = len("The ")
_LONGEST_BODY = 3
_NEAREST = 8
"""How many mentions of a word are looked at on either side, so that a word on every line costs no more than one."""
_BEGINNING = 4
"""How many letters a nickname shares with the name at least."""
_SHORTEST_BEGINNING = 3
"""In letters: what Indonesians are called by, "*Zul*karnain"."""
_WORD = re.compile(r"\w+")
_NOT_BEFORE_SUBJECT = frozenset({Sort.LOWER, Sort.PREPOSITION, Sort.RELATIVE, Sort.JOINER})
_CLOSING = ",.;:?!"
_MAY_BE_ACRONYM = frozenset({Sort.NAME, Sort.BODY})
_OF_PLACE = frozenset({Sort.BODY, Sort.ACRONYM})
_BEFORE_PLACE = re.compile(r"[)\d] ")
_PROPER = frozenset({Sort.NAME, Sort.GIVEN})
_STOP = re.compile(r"[.;:?!“”\"]")
_BODY_BRACKET = re.compile(r"\s\(([^\W\d_a-z]\w+)\)(?P<more> \w)?")
_LOWER_WORD = re.compile(rf"(?<!\w)[^\W\d_{re.escape(UPPER)}]\w*")


class Mentions:
    """The stretches of an article's prose in order, and an index of their words."""

    def __init__(self, text: str, layout: Layout, words: PeopleWords, speech: SpeechWords) -> None:
        self.text = text
        self.words = words
        self.speech = speech
        self.long_forms = LongForms(text, words)
        self.lines = [each.span for each in layout.paragraphs if each.block in (Block.HEADLINE, Block.CAPTION)]
        self.sentences = [sentence for paragraph in layout.prose for sentence in paragraph.sentences]
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._by_word: dict[str, list[int]] = {}
        self._in_full: dict[str, list[int]] = {}
        self._single: dict[str, int] = {}
        self.places: set[str] = set()
        """What stands behind a preposition of place or behind the head of a body."""
        self._apart: set[tuple[str, ...]] = set()
        self._ending_bodies: dict[str, bool] = {}
        self._followers: dict[str, set[str]] = {}
        self._names: dict[int, tuple[Token, ...]] = {}
        self._prose = [paragraph.span for paragraph in layout.prose]
        for prose in self._prose:
            self._collect(prose)

    def tokens(self, start: int, end: int) -> list[Token]:
        """Return the tokens of a stretch; a word that the article brings in as a body's acronym is one."""
        tokens = self.words.tokens(self.text, start, end)
        known = self.long_forms.bodies
        if not known:
            return tokens
        return [
            token._replace(sort=Sort.ACRONYM)
            if token.sort in _MAY_BE_ACRONYM and self.text[token.start : token.end] in known
            else token
            for token in tokens
        ]

    def _collect(self, prose: Span) -> None:
        """Add the stretches of a paragraph, without the words that only open a sentence."""
        words = self.words
        openers = words.openers
        pattern = stretch_pattern(words.particles, words.dotted, words.contractions, words.name_articles)
        for match in pattern.finditer(self.text, prose.start, prose.end):
            start = match.start()
            forms = match.group().split()
            while forms and forms[0].lower() in openers and not self._opens_office(forms):
                start = self.text.find(forms[1], start + len(forms[0])) if len(forms) > 1 else start
                del forms[0]
            end = match.end()
            if len(forms) > 1 and forms[-1].lower() in self.words.days:
                end -= len(forms.pop()) + 1  # "kata Rina Senin (4/3)"
            if forms:
                self._add(start, end, forms)

    def _opens_office(self, forms: Sequence[str]) -> bool:
        """Whether what can open a sentence is the role in a body here: "*Anggota* Fraksi X"."""
        roles = self.words.body_first and len(forms) > 1 and self.words.sort_of(forms[0]) is Sort.ROLE
        return roles and self.words.sort_of(forms[1]) is Sort.BODY

    def _add(self, start: int, end: int, forms: list[str]) -> None:
        number = len(self.starts)
        self.starts.append(start)
        self.ends.append(end)
        if self.words.body_first:
            self._note_places(start, forms)
        if self.words.body_first and len(forms) > 1 and _opens_article(forms):
            forms = [*forms, forms[0].capitalize()]  # "HASAN Tanggahma", who is Hasan from then on
        for form in forms:
            self._by_word.setdefault(form, []).append(number)
        if len(forms) == 1 and not self._is_of_place(start):
            self._single[forms[0]] = self._single.get(forms[0], 0) + 1
        elif len(forms) > 2 or self.words.capital.get(forms[0].lower()) is not Sort.HONORIFIC:
            for form in forms:
                self._in_full.setdefault(form, []).append(number)

    def alone(self, token: Token) -> int:
        """Return how often the word stands alone in the article, as a short name does."""
        return self._single.get(self.text[token.start : token.end], 0)

    def _note_places(self, start: int, forms: list[str]) -> None:
        """Note what stands behind a preposition of place or behind the head of a body, and whole stretches."""
        if self._follows_place_word(start):
            is_person = len(forms) > 1 and self.words.sort_of(forms[0]) is Sort.GIVEN
            self.places.update(() if is_person else forms[:1])
        for place, after in pairwise(forms):
            if place.lower() in self.words.locatives:
                self.places.add(after)
        if 1 < len(forms) <= _LONGEST_BODY and self.words.sort_of(forms[0]) is Sort.BODY:
            self.places.update(forms[-1:] if forms[-2].lower() not in self.words.central_bodies else ())
        if len(forms) > 1:
            self._apart.add(tuple(forms))
        if len(forms) > 2:
            for form, after in pairwise(forms[:-1]):
                self._followers.setdefault(form, set()).add(after)

    def is_short_name(self, token: Token) -> bool:
        """Whether the word stands alone beside a reporting word somewhere."""
        numbers = self._by_word.get(self.text[token.start : token.end], ())[:_NEAREST]
        alone = (n for n in numbers if self.ends[n] - self.starts[n] == token.end - token.start)
        return any(
            self.speaks(n) and not self._is_of_place(self.starts[n]) and not self.is_before_name(n) for n in alone
        )

    def is_before_name(self, number: int) -> bool:
        """Whether a stretch is followed by a comma and a name: "suporter *Persewaru*, Maryadi Gondra, meminta"."""
        start, end = self.ends[number] + 2, self.ends[number + 1 : number + 2]
        is_next = (
            self.words.body_first
            and end != []
            and self.text[start - 2 : start] == ", "
            and self.starts[number + 1] == start
        )
        return is_next and self.words.sort_of(self.text[start : end[0]].split()[0]) in _PROPER

    def ends_longer(self, token: Token) -> bool:
        """Whether the word is the last of a name of several words somewhere."""
        names = map(self.name, self.first_in_full(self.text[token.start : token.end]))
        return any(len(name) > 1 and name[-1].word == token.word for name in names)

    def is_surname(self, token: Token) -> bool:
        """Whether the word is the last of a full name with a given name somewhere."""
        names = (self.name(number) for number in self.first_in_full(self.text[token.start : token.end]))
        return any(len(name) > 1 and name[0].sort is Sort.GIVEN and name[-1].word == token.word for name in names)

    def stands_apart(self, tokens: Sequence[Token]) -> bool:
        """Whether the words are a whole stretch of capitalised words somewhere."""
        return tuple(self.text[token.start : token.end] for token in tokens) in self._apart

    def _follows_place_word(self, start: int) -> bool:
        if not self.words.locatives:
            return False
        return word_before(self.text, start).lower() in self.words.locatives

    def _is_of_place(self, start: int) -> bool:
        """Whether one word ends the name of a place or body: "di *Semara*", "Palang (PM) *Semara*", "SD 1 *Semara*"."""
        if not self.words.body_first:
            return False
        return _BEFORE_PLACE.match(self.text, start - 2) is not None or self._follows_place_word(start)

    def is_place(self, token: Token) -> bool:
        """Whether the word stands behind a preposition of place somewhere in the article, or before several names."""
        form = self.text[token.start : token.end]
        return form in self.places or len(self._followers.get(form, ())) > 1 or self._ends_bodies(form)

    def _ends_bodies(self, form: str) -> bool:
        """Whether several bodies have their names of the word: "Kejari *Lembata*", "DPRD *Lembata*"."""
        if form not in self._ending_bodies:
            stretches = (
                self.text[self.starts[n] : self.ends[n]].split() for n in self._by_word.get(form, ())[:_NEAREST]
            )
            before = {row[row.index(form) - 1] for row in stretches if form in row[1:]}
            bodies = sum(self.words.sort_of(word) in _OF_PLACE for word in before)
            self._ending_bodies[form] = bodies > 1 and self.words.sort_of(form) is Sort.NAME
        return self._ending_bodies[form]

    def is_initialed(self, token: Token) -> bool:
        """Whether the article calls somebody by these letters."""
        return self.text[token.start : token.end] in self.initialed

    @cached_property
    def initialed(self) -> frozenset[str]:
        """The letters that stand for the names of people."""
        return letters_for_names(self.text, self.words)

    def opens_sentence(self, token: Token) -> bool:
        """Whether the word is the first of its sentence."""
        sentence = self.sentence_at(token.start)
        return sentence < 0 or token.start - self.sentences[sentence].start < _OPENING

    def is_proper(self, token: Token) -> bool:
        """Whether the word has its capital within a sentence somewhere, too."""
        numbers = self._by_word.get(self.text[token.start : token.end], ())[:_NEAREST]
        return any(self.starts[n] != token.start and not self._begins_sentence(self.starts[n]) for n in numbers)

    def _begins_sentence(self, position: int) -> bool:
        return position - self.sentences[self.sentence_at(position)].start < _OPENING

    def leads_sentence(self, number: int) -> bool:
        """Whether a stretch begins its sentence, at most behind an article or a mark."""
        start = self.starts[number]
        return start - self.sentences[self.sentence_at(start)].start <= _LONGEST_ARTICLE

    def name(self, number: int) -> tuple[Token, ...]:
        """Return the tokens of the personal name in a stretch, or nothing where it has none."""
        if number not in self._names:
            self._names[number] = ()  # for as long as it is read: what it is compared with may ask for it in turn
            self._names[number] = self._read_name(number)
        return self._names[number]

    def learn(self, name: Span) -> None:
        """Take a name for that of a stretch which shows none by itself: the end of "PT Surya Utama *Eneng Nia*"."""
        number = bisect_right(self.starts, name.start) - 1
        if number >= 0 and name.end <= self.ends[number] and not self.name(number):
            self._names[number] = tuple(self.words.tokens(self.text, *name))

    def person_in(self, span: Span) -> int | None:
        """Return where a personal name begins within a span that begins with something else, or None."""
        number = bisect_right(self.starts, span.start) - 1
        name = self.name(number) if number >= 0 else ()
        return name[0].start if name and span.start < name[0].start < span.end else None

    def _read_name(self, number: int) -> tuple[Token, ...]:
        tokens = self.tokens(self.starts[number], self.ends[number])
        while tokens and self._is_common(tokens[0]) and not self._opens_office([token.word for token in tokens[:2]]):
            del tokens[0]
        tokens = tokens[seat_length(self.text, self.starts[number], tokens, self.words) :]
        if (
            tokens
            and tokens[0].sort is Sort.NAME
            and follows_number_of_body(self.text, self.starts[number], self.words)
        ):
            del tokens[0]
        if self.words.body_first and is_body_at_place(tokens) and not self.alone(tokens[1]):
            return ()
        role = self._role_before(tokens[0].start) if tokens and tokens[0].sort is Sort.BODY else None
        row = with_small_opening([role, *tokens] if role else tokens, self.words, self)
        name = self._without_body(tuple(read_name(row, self.words, self)))
        if len(name) == 1 and not self.words.body_first and self.words.is_plural_role(name[0].word):
            return ()  # "the Council for *Bishops*"
        is_seat = bool(name) and is_seat_in_office(self.text, tokens, name, self.words)
        return () if name and (is_seat or self._is_body(name) or goes_on(self.text, name, self.words)) else name

    def _without_body(self, name: tuple[Token, ...]) -> tuple[Token, ...]:
        """Leave out the end of a body's name before a given name: "Komunikasi dan *Informatika* Bambang"."""
        given = next((i for i, token in enumerate(name) if token.sort is Sort.GIVEN), 0)
        if not given or name[0].sort is not Sort.NAME:
            return name
        word = word_before(self.text, name[0].start)
        links = self.words.sort_of(word) is Sort.JOINER if word else False
        return name[given:] if links or word in self.words.body_links else name

    def _is_common(self, token: Token) -> bool:
        """Whether a word has its capital only because it starts a sentence."""
        if token.word in self.words.openers:
            return True
        if token.sort is not Sort.NAME:
            return False
        sentence = self.sentence_at(token.start)
        if self.words.common.fullmatch(token.word):
            return True
        starts = sentence >= 0 and self.sentences[sentence].start >= token.start - 2
        return starts and (
            (token.word.islower() and token.word in self.small_words)
            or token.word in self.speech.after
            or token.word in self.speech.before
        )

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The words of the prose as they stand between spaces and marks: what is small there is no mere name.

        The tags below an article have names in small letters.
        """
        words: set[str] = set()
        for prose in self._prose:
            # Paragraph by paragraph: what is split is many times what is kept of it.
            text = prose.of(self.text)
            for mark in _CLOSING:
                text = text.replace(mark, " ")
            words.update(text.split())
        return frozenset(words)

    def _is_body(self, name: tuple[Token, ...]) -> bool:
        """Whether the acronym of a body follows in a bracket: "Destructive Fishing Watch (DFW)"."""
        bracket = _BODY_BRACKET.match(self.text, name[-1].end)
        if bracket is None:
            return False
        return any(token.word[0] == bracket.group(1)[0].lower() for token in name) or bool(
            bracket.group("more") and bracket.group("more")[1].isupper()
        )

    def is_bracketed(self, number: int) -> bool:
        """Whether the stretch opens a bracket."""
        return self.text[self.starts[number] - 1 : self.starts[number]] == "("

    def is_subject(self, number: int) -> bool:
        """Whether nothing but titles, and what opens a sentence, stands before a stretch in its clause."""
        start = self.starts[number]
        sentence = self.sentence_at(start)
        clause = self.text[self.sentences[sentence].start if sentence >= 0 else 0 : start].rpartition(",")[2]
        words = reversed(_WORD.findall(clause))
        if self._role_before(start) is not None:
            next(words, None)  # "Anggota Komisi B *dari* Fraksi Melati Rina Wati"
        for word in words:
            if word.lower() not in self.words.openers and self.words.sort_of(word) in _NOT_BEFORE_SUBJECT:
                return word.lower() in self.speech.before
        return True

    def _role_before(self, start: int) -> Token | None:
        """Return the role before a stretch that begins with a body."""
        head = _WORD.match(self.text, start)
        is_body = self.words.body_first and head is not None and self.words.sort_of(head[0]) is Sort.BODY
        return role_before(self.text, start, self.words) if is_body else None

    def _is_agent(self, number: int) -> bool:
        """Whether only a title stands between a reporting word and the stretch: "disampaikan Ketua X, Y"."""
        start = self.starts[number]
        sentence = self.sentence_at(start)
        begin = max(start - _LONGEST_TITLE, self.sentences[sentence].start if sentence >= 0 else 0)
        for form in reversed(_WORD.findall(self.text[begin:start])):
            word = form.lower()
            if word in self.speech.before:
                return True
            if self.words.sort_of(form) in _NOT_BEFORE_SUBJECT and word not in self.words.linkers:
                return False
        return False

    def speaks(self, number: int) -> bool:
        """Whether a reporting word stands right before a stretch or is the next verb after it."""
        if word_before(self.text, self.starts[number]).lower() in self.speech.before:
            return True
        if self.words.body_first and self._is_agent(number):
            return True
        stop = _STOP.search(self.text, self.ends[number], self.ends[number] + 60)
        for match in _LOWER_WORD.finditer(
            self.text, self.ends[number], stop.start() if stop else self.ends[number] + 60
        ):
            word = match.group()
            if word in self.speech.after:
                return True
            if word not in self.speech.between:
                return False
        return False

    def with_word(self, word: str, position: int) -> tuple[int, ...]:
        """Return the stretches of several words that have this one: those before the position first."""
        numbers = self._in_full.get(word, [])
        here = bisect_left(numbers, bisect_left(self.starts, position))
        return (*reversed(numbers[max(0, here - _NEAREST) : here]), *numbers[here : here + _NEAREST])

    def first_with_word(self, word: str) -> list[int]:
        """Return the first stretches of the article that have the word."""
        return self._by_word.get(word, [])[:_NEAREST]

    def first_in_full(self, word: str) -> list[int]:
        """Return the first stretches of several words that have this one."""
        return self._in_full.get(word, [])[:_NEAREST]

    def with_beginning(self, word: str) -> list[int]:
        """Return the first stretches with a word that begins as this one does."""
        return self._by_beginning.get(word[:_BEGINNING].lower(), [])

    @cached_property
    def _by_beginning(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        for word, numbers in self._in_full.items():
            for length in range(_SHORTEST_BEGINNING if self.words.body_first else _BEGINNING, _BEGINNING + 1):
                if len(word) >= length:
                    known = index.setdefault(word[:length].lower(), [])
                    known.extend(numbers[: _NEAREST - len(known)])
        return index

    @cached_property
    def single_by_beginning(self) -> dict[str, list[str]]:
        """The words that stand alone somewhere, by how they begin."""
        index: dict[str, list[str]] = {}
        for word in self._single:
            known = index.setdefault(word[:_BEGINNING].lower(), [])
            known.extend([word][: _NEAREST - len(known)])
        return index

    def within(self, span: Span) -> range:
        """Return the stretches that start in a span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def sentence_at(self, position: int) -> int:
        """Return the number of the last sentence that starts at or before the position, or -1."""
        return bisect_right(self._sentence_starts, position) - 1

    def sentence(self, number: int) -> Span:
        """Return a sentence."""
        return self.sentences[number]


def _opens_article(forms: Sequence[str]) -> bool:
    """Whether only the first of some words is in capitals, as the one that opens an article is."""
    return len(forms[0]) >= _BEGINNING and forms[0].isupper() and forms[0].isalpha() and not forms[1].isupper()
