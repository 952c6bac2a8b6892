"""What the words around a name say of its bearer: a title before it, an apposition or a bracket after it."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.article.titles_before import LONGEST_JOINER, LONGEST_LAST, TitlesBefore
from factrack.extraction.speakers.article.told_behind import ToldBehind
from factrack.extraction.speakers.phrases.behind_names import describe_after, with_apposition
from factrack.extraction.speakers.phrases.descriptions import describe, flat
from factrack.extraction.speakers.phrases.homes import home_behind
from factrack.extraction.speakers.phrases.names import served_title
from factrack.extraction.speakers.phrases.naming import Kind, Naming
from factrack.extraction.speakers.phrases.openings import with_small_opening
from factrack.extraction.speakers.phrases.texts import phrase_text
from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY
from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_AGE = re.compile(r" \(\d{1,3}\)")


class Context:
    """Reads the titles of the names in an article, each once."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words
        self._titles = TitlesBefore(text, mentions, words)
        self._behind = ToldBehind(text, mentions, words)
        self._readings: dict[int, Naming | None] = {}

    def reading(self, number: int) -> Naming | None:
        """Return what the words around a stretch say of the person in it."""
        if number not in self._readings:
            self._readings[number] = self._read(number)
        return self._readings[number]

    def _read(self, number: int) -> Naming | None:
        name = self._mentions.name(number)
        if not name or self._is_office_of_next(number, name) or self._is_home(name[0].start):
            return None
        is_served = self.is_served(number, name[0].start)
        before = [] if is_served else self._titles.of(name[0].start, name[-1].end)
        if not self._words.body_first and (own := served_title(before, self._words)) is not None:
            before = before[own:]  # "a spokeswoman for *Governor* Ada Quill"
        after = self._behind.of(name[0].start, name[-1].end)
        row = with_small_opening([*before, *name], self._words, self._mentions) if before else ()
        role, affiliation = describe(self._text, row[: len(before)], self._words)
        if role is None or affiliation is None:
            said = describe_after(self._text, after, self._words)
            role, affiliation = with_apposition((role, affiliation), said, self._words)
        if affiliation is None and (home := home_behind(self._text, name[-1].end, role, self._words)):
            affiliation = phrase_text(self._text, home)
        if self._words.body_first and role is None and affiliation and self._only_opens(affiliation, before):
            affiliation = None  # "*Aplikasi* Rina mengatakan": a heading that ran into the sentence
        if role is None and affiliation and self._is_field(affiliation.lower()):
            affiliation = None  # "Leader of the *Opposition* Ada Quill"
        gender = self._words.gender_of([*before, *flat(after)])
        return Naming(Kind.PERSON, Span(name[0].start, name[-1].end), role, affiliation, gender=gender)

    def _is_field(self, body: str) -> bool:
        """Whether what looks like a body is only what an office is of, by the definite article before it."""
        words = self._words
        return any(
            f"{of} {the} {body}" in words.office_fields for of in words.genitives for the in words.definite_articles
        )

    def _only_opens(self, body: str, before: Sequence[Token]) -> bool:
        """Whether what looks like a body is one common word that opens a sentence."""
        is_common = " " not in body and self._words.sort_of(body) not in HEADS_BODY
        return is_common and bool(before) and self._mentions.sentence_of(before[0].start).start == before[0].start

    def _is_home(self, start: int) -> bool:
        """Whether what looks like a name is where somebody lives: "Ada Quill, 58, of *Millbrook*"."""
        link = word_before(self._text, start)
        if self._words.body_first:
            return link in self._words.origins  # "pelatih asal *Serbia*"
        return link in self._words.linkers and self._text.endswith(", ", 0, start - len(link) - 1)

    def is_served(self, number: int, start: int) -> bool:
        """Whether a name ends the office of somebody named behind a comma: "Kuasa hukum *Darmawan*, Rangga S"."""
        mentions, end = self._mentions, self._mentions.ends[number]
        is_letters = bool(mentions.initialed) and self._text[start:end] in mentions.initialed
        is_before_name = self._text.startswith(", ", end) and mentions.starts_at(number + 1, end + 2)
        if not is_letters and not is_before_name:
            return False
        sentence = mentions.sentence_of(start).start
        before = self._words.tokens(self._text, max(sentence, start - LONGEST_LAST), start)
        role = next((token for token in reversed(before) if token.sort is not Sort.WORD), None)
        return role is not None and role.word in self._words.serving

    def _is_office_of_next(self, number: int, name: Sequence[Token]) -> bool:
        """Whether what looks like a name ends the office of the person named behind a comma."""
        mentions = self._mentions
        start, end = mentions.starts[number], mentions.ends[number]
        if self._text[end : end + 2] != ", " or number + 1 == len(mentions.starts):
            return False
        if name[0].start == start:
            return self._words.body_first and self._is_body_of_next(number)
        opens = self._words.tokens(self._text, start, name[0].start)[0].sort
        after = mentions.name(number + 1)
        # One word behind the comma can be anything, unless what is before it is no name of a person.
        is_place = self._words.body_first and len(name) == 1 and name[0].sort is not Sort.GIVEN
        is_named = len(after) > 1 or (is_place and len(after) == 1 and after[0].sort is Sort.GIVEN)
        return opens in (Sort.ROLE, Sort.PREFIX) and is_named and after[0].start == end + 2

    def _is_body_of_next(self, number: int) -> bool:
        """Whether a name is the body in a title in small letters: "pelatih *Valmora*, Elena Ruiz, mengatakan"."""
        mentions = self._mentions
        after, end = mentions.name(number + 1), mentions.ends[number + 1]
        start = mentions.starts[number]
        if self._text[start - 2 : start] == ") " and after and after[0].start == mentions.ends[number] + 2:
            return True  # "Kepala Kantor Pencarian (SAR) *Wera*, Rudi, pergi"
        age = _AGE.match(self._text, end)
        end = age.end() if age else end
        if len(after) < 2 or after[0].start != mentions.ends[number] + 2 or self._text[end : end + 2] != ", ":
            return False
        role = word_before(self._text, mentions.starts[number])
        following = self._text[end + 2 : end + 2 + LONGEST_JOINER].partition(" ")[0]
        goes_on = following[:1].islower() and self._words.lower.get(following) is not Sort.JOINER
        return goes_on and self._words.lower.get(role) is Sort.ROLE
