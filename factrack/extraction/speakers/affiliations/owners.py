"""Whose chief or spokeswoman somebody is whom a sentence calls "its chief" in English."""

from collections.abc import Callable

from factrack.extraction.speakers.bodies.named_bodies import NamedBodies
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.opening_people import people_opening
from factrack.extraction.speakers.phrases.persons import side_of_person
from factrack.extraction.speakers.phrases.texts import phrase_text
from factrack.extraction.speakers.spoken import Spoken
from factrack.extraction.speakers.vocabulary.sorts import POSSESSIVES, one_line, word_before
from factrack.extraction.speakers.vocabulary.words import Sort
from factrack.extraction.statement import Span

_REACH = 4
"""Within how many sentences the body stands that a possessive means."""
_LONGEST_AT = len("From the ")
_LONGEST_OPENER = 24
"""In characters."""
_LONGEST_SIDE = 120
"""In characters, with the role and the name: "Attorney General Ada Quill's office"."""
_LONGEST_NOUN = 4
"""In words: "The world players' union"."""


class Owners:
    """Finds the body that a possessive before a role stands for."""

    def __init__(
        self, cast: Cast, spoken: Spoken, named: NamedBodies, named_with: Callable[[str, int], str | None]
    ) -> None:
        """Look up bodies without a name by `named_with`: what a common noun means at a position."""
        self._cast = cast
        self._words = cast.words
        self._spoken = spoken
        self._named_with = named_with
        self._named = named

    def of(self, position: int) -> str | None:
        """Return the body that "its" means at a position: the subject of a sentence before what else it names."""
        mentions = self._cast.mentions
        if subject := self.opening(position) or self._acting(position) or self._noun(position):
            return subject
        last = mentions.sentence_at(position)
        for number in mentions.sentences_back(position, _REACH):
            sentence = mentions.sentence(number)
            end = min(position, sentence.end)
            body = (number < last and self._subject(sentence.end - 1)) or self._of_people(number, position)
            body = body or self._named.last_in(Span(sentence.start, end))
            body = body or self._spoken.body_in(number, position)
            body = body or (self._common(end - 1) if end > sentence.start else None)
            if body:
                return body
        behind = Span(position, mentions.sentence(last).end) if last >= 0 else Span(position, position)
        return self._spoken.body_before(position) or self._named.last_in(behind)

    def side(self, position: int) -> str | None:
        """Return what somebody has that opens the sentence of a position: "*Ada Quill's office* will ask"."""
        opening = self._start(position)
        tokens = self._words.tokens(self._cast.text, opening, min(position, opening + _LONGEST_SIDE))
        start = next((i for i, token in enumerate(tokens) if token.sort is not Sort.DETERMINER), 0)
        end = side_of_person(tokens, start, self._words)
        return phrase_text(self._cast.text, tokens[start:end]) if end else None

    def acted_for(self, position: int) -> str | None:
        """Return the body that a sentence opens with somebody's acting for: "Opening the case for *X*, Ada Quill …"."""
        start = self._start(position)
        opening = self._cast.text[start:position]
        if opening.partition(" ")[0].lower() not in self._words.acting_for or not opening.rstrip().endswith(","):
            return None
        for number in self._cast.mentions.within(Span(start, position)):
            place = self._named.body(number)
            if place is None:
                continue
            between = self._cast.text[start : place.start].split()
            *_, link = "", *(word for word in between if word not in self._words.definite_articles)
            if link in self._words.serving_links:
                return one_line(place.of(self._cast.text))
        return None

    def at_body(self, position: int) -> str | None:
        """Return the body that a sentence opens with before somebody: "*At Queen's Hospital*, Ada Quill …"."""
        start = self._start(position)
        first = self._first_word(start, position)
        if first in self._words.openers and first not in self._words.at_body:
            start += len(first) + 1  # "*But* at Queen's Hospital, …"
            first = self._first_word(start, position)
        comma = self._cast.text.find(",", start, position) if first in self._words.at_body else -1
        if comma < 0:
            return None
        within = self._cast.mentions.within(Span(start + 1, comma))[:2]
        place = next(filter(None, map(self._named.body, within)), None)
        is_next = place is not None and place.start - start <= _LONGEST_AT
        return one_line(place.of(self._cast.text)) if place and is_next else None

    def _first_word(self, start: int, end: int) -> str:
        """Return the word that opens a stretch, in small letters; of a very long one its start."""
        return self._cast.text[start : min(end, start + _LONGEST_OPENER)].partition(" ")[0].lower()

    def doctor_at(self, position: int) -> str | None:
        """Return the body that a sentence opens with before a doctor: "*At Harrow Hospital*, Dr Quill said"."""
        address = self._cast.text[self._start(position) : position].rstrip().rpartition(" ")[2].lower()
        return self.at_body(position) if address in self._words.doctors else None

    def called(self, word: str) -> str | None:
        """Return the one body with a name of several words that is told of by the first: "Cardell" of Cardell Bank."""
        mentions, text = self._cast.mentions, self._cast.text
        if self._words.sort_of(word) is not Sort.NAME:
            return None
        numbers = mentions.first_with_word(word)
        if any(word_before(text, mentions.starts[number]).lower() in self._words.whereabouts for number in numbers):
            return None
        places = (self._named.body(number) for number in numbers)
        names = {one_line(place.of(text)) for place in places if place}
        names = {name for name in names if name.startswith(f"{word} ") and self._is_told_short(name)}
        return names.pop() if len(names) == 1 else None

    def _is_told_short(self, name: str) -> bool:
        """Whether a body can be told of by the first word of its name, which is no town's."""
        return self._cast.may_be_firm(name) or name.rpartition(" ")[2].lower() in self._words.told_short

    def only_firm(self, position: int) -> str | None:
        """Return the firm that is named in the last sentences before a position, None where there are several."""
        names = {name for name in self._named.all_in(self._near(position)) if self._cast.may_be_firm(name)}
        return names.pop() if len(names) == 1 else None

    def _near(self, position: int) -> Span:
        """Return the last sentences before a position."""
        mentions = self._cast.mentions
        sentence = max(mentions.sentence_at(position) - _REACH + 1, 0)
        return Span(mentions.sentence(sentence).start if mentions.sentences else position, position)

    def _subject(self, end: int) -> str | None:
        """Return the body that the sentence of a position is about, with a name or without one."""
        if name := self.opening(end):
            return name
        acting = self._cast.acting
        name = acting.subject(end)
        is_body = name and (acting.described(end) or any(map(self._words.tells_body, name.split())))
        return name if is_body or (name and self._is_proper(name, end)) else self._noun(end)

    def _acting(self, position: int) -> str | None:
        """Return the body that opens the sentence of a position; none that is a plural there: "*Rates* fell"."""
        name = self._cast.acting.subject(position)
        is_plural = name is not None and " " not in name and name.endswith(self._words.plural_endings)
        return None if is_plural and name and not self._is_proper(name, position) else name

    def _of_people(self, sentence: int, position: int) -> str | None:
        """Return the body of several people who open a sentence, where it has a name."""
        people = people_opening(self._cast, sentence, position)
        return people.affiliation if people and people.affiliation and people.affiliation[0].isupper() else None

    def _is_proper(self, name: str, position: int) -> bool:
        """Whether what opens the sentence of a position is a name, and has its capital from more than that."""
        if " " in name:
            return True
        start = self._cast.text.find(name, self._start(position))
        return self._cast.mentions.is_proper(self._words.tokens(self._cast.text, start, start + len(name))[0])

    def opening(self, end: int) -> str | None:
        """Return the body whose name opens the sentence of a position, and ends before it."""
        mentions = self._cast.mentions
        number = next(iter(mentions.within(Span(self._start(end), end))), None)
        if number is None or not mentions.leads_sentence(number):
            return None
        place = self._named.body(number)
        return one_line(place.of(self._cast.text)) if place and place.end <= end else None

    def _start(self, position: int) -> int:
        return self._cast.mentions.sentence_of(position).start

    def _noun(self, position: int) -> str | None:
        """Return the name of the body that opens the sentence of a position as one told of: "*The museum* will …"."""
        row = self._definite(position)
        return self._of_noun(row[0], self._start(position), position) if row else None

    def _common(self, position: int) -> str | None:
        """Return the common noun of the body that opens the sentence of a position: "The *world players' union*"."""
        row = self._definite(position)
        is_body = row != [] and self._words.lower.get(row[0]) is Sort.BODY
        return row[0] if is_body and not self._words.is_plural_body(row[0]) else self._small_body(row)

    def _definite(self, position: int) -> list[str]:
        """Return the words behind the article that opens the sentence of a position."""
        article, *row = self._cast.text[self._start(position) : position].split(" ", _LONGEST_NOUN + 1)
        end = next((i for i, word in enumerate(row) if word.endswith(",")), None)
        has_clause = end is not None and self._words.lower.get("".join(row[end + 1 : end + 2])) is Sort.RELATIVE
        row = [*row[:end], row[end][:-1]] if end is not None and has_clause else row  # "*The alliance*, which has …"
        if article.endswith(POSSESSIVES) and article[0].isupper():
            return row  # "*Norland's* electoral commission"
        return row if article.lower() in self._words.definite else []

    def _of_noun(self, head: str, start: int, position: int) -> str | None:
        """Return the body that one common noun means: by its name, by the firm or the body told of before."""
        is_firm = head in self._words.any_body | self._words.body_kinds | self._words.buyers
        is_body = self._words.lower.get(head) is Sort.BODY
        named = self._named_with(head, position) if is_body or head in self._words.any_body else None
        if named or not (is_firm or is_body):
            return named
        firm = self._cast.bodies.nearest_firm(start) if is_firm else None
        return (
            one_line(firm.of(self._cast.text))
            if firm
            else (self._named.last_in(self._near(start)) if is_firm else None)
        )

    def _small_body(self, row: list[str]) -> str | None:
        """Return the body without a name that small words behind an article tell: "*world players' union*"."""
        first = 0
        for number, head in enumerate(row[:_LONGEST_NOUN]):
            if not head.replace("'", "").replace("’", "").replace("-", "").islower():
                return None
            if head.endswith(POSSESSIVES) or head in self._words.restrictives:
                first = number + 1
            elif number and self._words.lower.get(head) is Sort.BODY:
                return " ".join(row[first : number + 1])
            elif self._words.lower.get(head) not in (None, Sort.WORD, Sort.BODY):
                return None
        return None
