"""The stretches of an article that name people: the name in each, and whether who is named there speaks or acts."""

import re
from bisect import bisect_right
from collections.abc import Container, Sequence
from functools import cached_property

from factrack.extraction.segment import Block, Layout
from factrack.extraction.speakers.article.acronyms import LongForms
from factrack.extraction.speakers.article.read_names import ReadNames
from factrack.extraction.speakers.article.stretches import Stretches
from factrack.extraction.speakers.phrases.before_bodies import goes_on, is_seat_in_office, role_before, seat_length
from factrack.extraction.speakers.phrases.letters import letters_for_names
from factrack.extraction.speakers.phrases.names import read_name
from factrack.extraction.speakers.phrases.numbered import follows_number_of_body, is_body_at_place
from factrack.extraction.speakers.phrases.openings import with_small_opening
from factrack.extraction.speakers.phrases.starts import behind_foreign_body, topics_before_name
from factrack.extraction.speakers.vocabulary.groups import PROPER
from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.speech import SpeechWords
from factrack.extraction.speakers.vocabulary.words import UPPER, PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_LONGEST_TITLE = 160
"""In characters: what stands between a reporting word and the name at most."""
_OPENING = 3
"""In characters: what stands before the first word of a sentence at most, a mark."""
_LINES = frozenset({Block.HEADLINE, Block.CAPTION})
_LONGEST_ARTICLE = len("The ")
_LONGEST_ORIGIN = 32
"""In characters: "New York City-headquartered"."""
_WORD = re.compile(r"\w+")
_NOT_BEFORE_SUBJECT = frozenset({Sort.LOWER, Sort.PREPOSITION, Sort.RELATIVE, Sort.JOINER})
_CLOSING = ",.;:?!"
_MAY_BE_ACRONYM = frozenset({Sort.NAME, Sort.BODY})
_STOP = re.compile(r"[.;:?!“”\"]")
_BODY_BRACKET = re.compile(r"\s\(([^\W\d_a-z]\w+)\)(?P<more> \w)?")
_LOWER_WORD = re.compile(rf"(?<!\w)[^\W\d_{re.escape(UPPER)}]\w*")


class Mentions(Stretches):
    """The stretches of an article's prose with the names in them, and the sentences they stand in."""

    def __init__(self, text: str, layout: Layout, words: PeopleWords, speech: SpeechWords) -> None:
        self._prose = [paragraph.span for paragraph in layout.prose]
        super().__init__(text, self._prose, words)
        self.speech = speech
        self.long_forms = LongForms(text, words)
        self.lines = [each.span for each in layout.paragraphs if each.block in _LINES]
        # An article of turns alone has no prose, and is one sentence then.
        prose = [sentence for paragraph in layout.prose for sentence in paragraph.sentences]
        self.sentences = prose or [Span(0, len(text))]
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self._names = ReadNames(self.starts)
        self._speakers: dict[int, bool] = {}
        self._short_names: dict[str, bool] = {}
        self._without: dict[tuple[str, str], bool] = {}

    def tokens(self, start: int, end: int) -> list[Token]:
        """Return the tokens of a stretch; a word that the article brings in as short for a body or a person is one."""
        tokens = self.words.tokens(self.text, start, end)
        bodies, people = self.long_forms.bodies, self.long_forms.people
        if not bodies and not people:
            return tokens
        return [self._as_brought_in(token, bodies, people) for token in tokens]

    def _as_brought_in(self, token: Token, bodies: Container[str], people: Container[str]) -> Token:
        form = self.text[token.start : token.end]
        if token.sort in _MAY_BE_ACRONYM and form in bodies:
            return token.read_as(Sort.ACRONYM)
        return token.read_as(Sort.NAME) if token.sort is Sort.ACRONYM and form in people else token

    def is_short_name(self, token: Token) -> bool:
        """Whether the word stands alone beside a reporting word somewhere."""
        form = self.text[token.start : token.end]
        if form not in self._short_names:
            alone = (n for n in self.first_with_word(form) if self.ends[n] - self.starts[n] == len(form))
            self._short_names[form] = any(
                self.speaks(n) and not self._is_of_place(self.starts[n]) and not self.is_before_name(n) for n in alone
            )
        return self._short_names[form]

    def is_before_name(self, number: int) -> bool:
        """Whether a stretch is followed by a comma and a name: "suporter *Persewaru*, Maryadi Gondra, meminta"."""
        start = self.ends[number] + 2
        if not self.words.body_first or not self.text.startswith(", ", start - 2):
            return False
        frame = f"{word_before(self.text, self.starts[number]).lower()} "
        if frame.startswith(self.speech.frames) or not self.starts_at(number + 1, start):
            return False  # "Menurut *Rina*, Shopa rugi"
        return self.words.sort_of(self.text[start : self.ends[number + 1]].split()[0]) in PROPER

    def ends_longer(self, token: Token) -> bool:
        """Whether the word is the last of a name of several words somewhere."""
        names = map(self.name, self.first_in_full(self.text[token.start : token.end]))
        return any(len(name) > 1 and name[-1].word == token.word for name in names)

    def is_surname(self, token: Token) -> bool:
        """Whether the word is the last of a full name with a given name somewhere."""
        names = (self.name(number) for number in self.first_in_full(self.text[token.start : token.end]))
        return any(len(name) > 1 and name[0].sort is Sort.GIVEN and name[-1].word == token.word for name in names)

    def is_initialed(self, token: Token) -> bool:
        """Whether the article calls somebody by these letters."""
        return self.text[token.start : token.end] in self.initialed

    @cached_property
    def initialed(self) -> frozenset[str]:
        """The letters that stand for the names of people."""
        return letters_for_names(self.text, self.words)

    def stands_without(self, words: Sequence[Token], name: Token) -> bool:
        """Whether some words stand somewhere without the name behind them."""
        forms = self.text[words[0].start : words[-1].end], self.text[words[0].start : name.end]
        if forms not in self._without:
            self._without[forms] = self.text.count(forms[0]) > self.text.count(forms[1])
        return self._without[forms]

    def opens_sentence(self, token: Token) -> bool:
        """Whether the word is the first of its sentence."""
        return self._begins_sentence(token.start)

    def is_proper(self, token: Token) -> bool:
        """Whether the word has its capital within a sentence somewhere, too."""
        numbers = self.first_with_word(self.text[token.start : token.end])
        return any(self.starts[n] != token.start and not self._begins_sentence(self.starts[n]) for n in numbers)

    def _begins_sentence(self, position: int) -> bool:
        """Whether a position is at the start of its sentence; what is in none begins one."""
        sentence = self.sentence_at(position)
        return sentence < 0 or position - self.sentences[sentence].start < _OPENING

    def leads_sentence(self, number: int) -> bool:
        """Whether a stretch begins its sentence, at most behind an article, a mark or "Harrow-based"."""
        start = self.starts[number]
        before = start - self.sentences[self.sentence_at(start)].start
        if before <= _LONGEST_ARTICLE:
            return True
        return before <= _LONGEST_ORIGIN and self._follows(start, self.words.origin_endings)

    def _follows(self, start: int, endings: tuple[str, ...]) -> bool:
        """Whether the word before a place ends so."""
        return self.text.endswith(endings, max(0, start - _LONGEST_ORIGIN), max(0, start - 1))

    def name(self, number: int) -> tuple[Token, ...]:
        """Return the tokens of the personal name in a stretch, or nothing where it has none."""
        name = self._names.get(number)
        if name is None:
            self._names.put(number, ())  # for as long as it is read: what it is compared with may ask for it in turn
            name = self._read_name(number)
            self._names.put(number, name)
        return name

    def learn(self, name: Span) -> None:
        """Take a name for that of a stretch which shows none by itself: the end of "PT Surya Utama *Eneng Nia*"."""
        number = bisect_right(self.starts, name.start) - 1
        if number >= 0 and name.end <= self.ends[number] and not self.name(number):
            self._names.put(number, tuple(self.words.tokens(self.text, *name)))

    def person_in(self, span: Span) -> int | None:
        """Return where a personal name begins within a span that begins with something else, or None."""
        number = bisect_right(self.starts, span.start) - 1
        name = self.name(number) if number >= 0 else ()
        return name[0].start if name and span.start < name[0].start < span.end else None

    def _read_name(self, number: int) -> tuple[Token, ...]:
        if self._follows(self.starts[number], self.words.owned_endings):
            return ()  # "state-owned *Calder Mining*"
        tokens = self.tokens(self.starts[number], self.ends[number])
        while tokens and self._is_common(tokens[0]) and not self._opens_office([token.word for token in tokens[:2]]):
            del tokens[0]
        if self.words.body_first and word_before(self.text, self.starts[number]) in self.words.body_links:
            del tokens[: behind_foreign_body(tokens, 0, self)]
        tokens = tokens[seat_length(self.text, self.starts[number], tokens, self.words) :]
        topics = 0 if self.words.body_first else topics_before_name(tokens, self.words)
        if topics and self._is_behind_office(tokens[0].start):
            del tokens[:topics]
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

    def _is_behind_office(self, start: int) -> bool:
        """Whether what an office is for can begin at a place: "Minister *for* Rural Works *and* Parks Ada Quill"."""
        word = word_before(self.text, start)
        return word in self.words.serving_links or word in self.words.joiners

    def _without_body(self, name: tuple[Token, ...]) -> tuple[Token, ...]:
        """Leave out the end of a body's name before a given name: "Komunikasi dan *Informatika* Bambang"."""
        if not name or name[0].sort is not Sort.NAME:
            return name
        given = next((i for i, token in enumerate(name) if token.sort is Sort.GIVEN), 0)
        if not given:
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
        if self.words.common_words.fullmatch(token.word):
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
            if word in self.words.namers and self.words.body_first:
                continue  # "Pedagang *bernama* Karjo mengeluh"
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
        if number not in self._speakers:
            self._speakers[number] = self._stands_by_report(number)
        return self._speakers[number]

    def _stands_by_report(self, number: int) -> bool:
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

    def sentence_at(self, position: int) -> int:
        """Return the number of the last sentence that starts at or before the position, or -1."""
        return bisect_right(self._sentence_starts, position) - 1

    def sentence_of(self, position: int) -> Span:
        """Return the sentence that a position is in or behind; the first one, where it is before all."""
        return self.sentences[max(self.sentence_at(position), 0)]

    def sentences_back(self, position: int, reach: int) -> range:
        """Return the number of the sentence of a position, then of those before it: so many at most."""
        last = self.sentence_at(position)
        return range(last, max(last - reach, -1), -1)

    def sentence(self, number: int) -> Span:
        """Return a sentence."""
        return self.sentences[number]
