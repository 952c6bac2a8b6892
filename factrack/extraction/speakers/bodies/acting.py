"""The body that a sentence is about: "*Harrow Bank* will shut", "power company *Rio Alto* has shut its lines"."""

import re
from collections.abc import Callable

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.phrases.kinds import described_body
from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY
from factrack.extraction.speakers.vocabulary.sorts import POSSESSIVES, one_line, word_before
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort
from factrack.extraction.statement import Span

OPENING_MARKS = frozenset("\"“„«‘'")
_NUMBER = re.compile(r" \d{1,3}\b(?![.,]\d)")
_LONGEST_MOUTHPIECE = 8
"""In words: "lewat kepala bagian hubungan masyarakatnya AKBP"."""
_LONGEST_MOUTHED = 200
"""In characters, from the start of a sentence to the name of who speaks for the body that opens it."""
_NAMES_BODY = frozenset({Sort.JOINER, Sort.NAME, Sort.PLACE, Sort.ACRONYM, Sort.BODY, Sort.WORD})


class ActingBodies:
    """Finds the bodies that open the sentences of an article."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords, acts: Callable[[int], bool]) -> None:
        """Look for names in `mentions`; `acts` tells whether a stretch names a person who can speak."""
        self._text = text
        self._mentions = mentions
        self._words = words
        self._acts = acts

    def subject(self, position: int) -> str | None:
        """Return the body or place that opens the sentence of a position: "*Norland* will sign, its king said"."""
        within = self._opening_names(position)
        if not within or self._acts(within.start):
            return None
        if described := self.described(position):
            return described
        place = self._joined(within.start)
        if self._text.startswith(POSSESSIVES, place.end):
            return None  # "*Norland*'s oil company needs money, its chairman said"
        if self._words.is_plural_role(place.of(self._text).lower()):
            return None  # "*Investors* lost money, its administrator said"
        sorts = {token.sort for token in self._words.tokens(self._text, *place)}
        number = _NUMBER.match(self._text, place.end) if self._words.body_first else None
        place = Span(place.start, number.end()) if number else place  # "Densus *88*"
        return one_line(place.of(self._text)) if sorts <= _NAMES_BODY and sorts != {Sort.WORD} else None

    def subject_place(self, position: int) -> Span | None:
        """Return where the words begin and end that open the sentence of a position with a name."""
        within = self._opening_names(position)
        return self._joined(within.start) if within else None

    def before_mouthpiece(self, position: int) -> str | None:
        """Return what opens a sentence and speaks through somebody: "*PLN Wera* melalui manajernya, Rina, …"."""
        start = self._mentions.sentence_of(position).start
        if position - start > _LONGEST_MOUTHED:
            return None
        words = self._text[start:position].split()
        end = next((i for i, word in enumerate(words) if word in self._words.company), 0)
        name = [word.rstrip(",") for word in words[:end]]
        opens = name[:1] != [] and name[0].lower() in self._words.openers
        name = name[int(opens) :]
        is_name = bool(name) and name[0][0].isupper() and all(word[0].isupper() or word.isdigit() for word in name)
        is_behind = end > 0 and len(words) - end <= _LONGEST_MOUTHPIECE
        return " ".join(name) if is_name and is_behind else None

    def before(self, position: int) -> Span | None:
        """Return the body that the sentence before a position is about."""
        number = self._mentions.sentence_at(position) - 1
        end = self._mentions.sentence(number).end - 1 if number >= 0 else 0
        if not end or not self.subject(end):
            return None
        place = self._joined(self._opening_names(end).start)
        first = self._words.tokens(self._text, *place)[0]
        # What has its capital from the sentence alone is none: "*Selepas* laga".
        is_name = first.sort in HEADS_BODY or self._mentions.is_proper(first)
        return place if is_name or " " in place.of(self._text) else None

    def named_before(self, position: int) -> str | None:
        """Return the body whose head opens the sentence before: "Sementara *Walhi X* memotret. Ketuanya, Q, …"."""
        number = self._mentions.sentence_at(position) - 1
        before = self._mentions.sentence(number) if number >= 0 else Span(0, 0)
        first = next(iter(self._mentions.within(before)), None)
        if first is None or self._mentions.name(first):
            return None
        opening = self._text[before.start : self._mentions.starts[first]].lower().replace(",", " ").split()
        tokens = self._mentions.tokens(self._mentions.starts[first], self._mentions.ends[first])
        is_body = tokens[0].sort in HEADS_BODY and tokens[0].word not in self._words.no_seats
        is_whole = tokens[0].sort is Sort.ACRONYM or tokens[0].word in self._words.whole_bodies
        is_named = len(tokens) > 1 or is_whole  # but not "*Perusahaan* rintisan X"
        is_subject = is_body and is_named and self._words.openers.issuperset(opening)
        return one_line(self._text[tokens[0].start : tokens[-1].end]) if is_subject else None

    def _joined(self, number: int) -> Span:
        """Return where a stretch stands, with the one that makes a body's name of it: "Safety and *Health Board*"."""
        start, end = self._mentions.starts[number], self._mentions.ends[number]
        after = self._mentions.starts[number + 1] if number + 1 < len(self._mentions.starts) else end
        link = self._text[end:after].strip()
        if self._words.body_first or not link or self._words.sort_of(link) is not Sort.JOINER:
            return Span(start, end)
        last = self._text[after : self._mentions.ends[number + 1]].split()[-1]
        return Span(start, self._mentions.ends[number + 1] if self._words.sort_of(last) is Sort.BODY else end)

    def _opening_names(self, position: int) -> range:
        """Return the stretches before a position in its sentence, nothing where none begins it or it is a quotation."""
        if self._mentions.sentence_at(position) < 0:
            return range(0)
        start = self._mentions.sentence_of(position).start
        within = self._mentions.within(Span(start, position))
        if not within or not self._mentions.leads_sentence(within.start) or self._text[start] in OPENING_MARKS:
            return range(0)
        is_owned = word_before(self._text, self._mentions.starts[within.start]).lower() in self._words.owners
        return range(0) if is_owned else within

    def described(self, position: int) -> str | None:
        """Return the body that opens a sentence behind what it is: "*Power* company *Rio Alto* shut its lines"."""
        within = self._opening_names(position)
        if self._words.body_first or len(within) < 2:
            return None
        opening, named = within[:2]
        row = self._words.tokens(self._text, self._mentions.starts[opening], self._mentions.ends[named])
        body = described_body(row, self._words, self._mentions)
        return one_line(self._text[body[0].start : body[-1].end]) if body else None
