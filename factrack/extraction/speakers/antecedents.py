"""Who a pronoun, `-nya` or nothing at all points back to."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, pairwise

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member, Standing
from factrack.extraction.speakers.opening_people import people_opening
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.pointers import points_at
from factrack.extraction.speakers.spoken import REACH, Spoken
from factrack.extraction.speakers.vocabulary.groups import IN_NAME, TELLS_GENDER
from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.words import Sort
from factrack.extraction.speakers.voices import Voice, agrees
from factrack.extraction.statement import Kind as StatementKind
from factrack.extraction.statement import Span, Statement
from factrack.extraction.turns import TURN

_MARKED = re.compile(r"[\"“„«‘][^\"“”„«»]*")
_NEAR = 3
"""Within how many sentences somebody named alone is meant."""
_MOST_ACTING = 40
"""How many actors of one sentence are looked at, the last ones."""
_MOST_VOICES = 8
"""How many speakers of one sentence are looked at."""
_STANDINGS = tuple(Standing)
"""The surest first."""
_NOT_FOR_A_PERSON = frozenset({"plural", "several", "things", "relatives"})
_LONGEST_OPENER = 12
"""In characters: "didampingi "."""


class Antecedents:
    """The people and bodies that speak or act before a place in the article, the nearest first."""

    def __init__(self, mentions: Mentions, cast: Cast, spoken: Spoken, statements: Sequence[Statement]) -> None:
        """Leave out whom the quotations of `statements` name: who is quoted talks about others."""
        self._mentions = mentions
        self._cast = cast
        self._spoken = spoken
        self._standings: dict[int, Standing | None] = {}
        self._actors: dict[int, tuple[Voice, bool] | None] = {}
        pronouns = cast.words.pronouns
        quoted = sorted(span for each in statements for span in _quoted(mentions.text, each, pronouns))
        self._quoted = array("q", (span.start for span in quoted)), array("q", (span.end for span in quoted))

    def before(self, position: int, suits: Callable[[Member], bool] = lambda _: True) -> Voice:
        """Return who goes on speaking at a position where nobody is named, of those whom it `suits`."""
        if (new := self._just_introduced(position)) and suits(new.members[0]):
            return new.carried()
        sure, unsure = self._nearest(position, None, suits)
        last = self._spoken.last if self._spoken.last.members else None
        return (sure or last or unsure or Voice()).carried()

    def going_on(self, position: int) -> Voice:
        """Return who says more at a position: "imbuhnya" is of who spoke last, whoever acts in between."""
        return self._spoken.last.carried() if self._spoken.last.members else self.before(position)

    def recounted(self, position: int) -> Voice:
        """Return the person who spoke last, just before a position: "*Ditambahkan*, air itu aman"."""
        last = next(self._spoken.before(position, _NEAR), None)
        return last.carried() if last and last.is_surely_a_person else Voice()

    def answering(self, position: int) -> Voice:
        """Return who answers what the last speaker asked: the one who spoke before them, within a few sentences."""
        asking = {member.name for member in self._spoken.last.members}
        others = (v for v in self._spoken.before(position) if asking.isdisjoint(m.name for m in v.members))
        return next((voice.carried() for voice in others if voice.is_surely_a_person), Voice())

    def just_named(self, position: int) -> Voice:
        """Return whom the sentence before a position names in several words, though none tells that it is a person."""
        number = self._mentions.sentence_at(position) - 1
        if number < 0 or not self._cast.words.body_first:
            return Voice()
        for mention in reversed(self._mentions.within(self._mentions.sentence(number))[-_MOST_VOICES:]):
            name = self._mentions.name(mention)
            is_whole = len(name) > 1 or (len(name) == 1 and self._opens_with_age(mention))
            is_name = (
                is_whole and not self._is_quoted(name[0].start) and name[0].start == self._mentions.starts[mention]
            )
            if is_name and (actor := self._actor(mention)):
                return actor[0].carried()
        return Voice()

    def _just_introduced(self, position: int) -> Voice | None:
        """Return the one person whom an Indonesian sentence before, in which nobody speaks, brings up with their age or
        calling: "Hal serupa dialami *Darmawan* (33), guru asal Wera. “…,” tuturnya."."""
        number = self._mentions.sentence_at(position) - 1
        if number < 0 or not self._cast.words.body_first or any(self._spoken.within(number, position)):
            return None
        near = self._mentions.within(self._mentions.sentence(number))[-_MOST_VOICES:]
        people = [mention for mention in near if self._standing(mention) is not None]
        if len(people) != 1 or not self._is_new(people[0]):
            return None
        actor = self._actor(people[0])
        return actor[0] if actor else None

    def _is_new(self, mention: int) -> bool:
        """Whether a name comes up for the first time, and is introduced by what stands right behind it."""
        start, end = self._mentions.starts[mention], self._mentions.ends[mention]
        behind = self._mentions.text[end : end + _LONGEST_OPENER]
        is_told = behind.startswith((", ", " (")) and (behind[2:4].isdigit() or behind[2:3].islower())
        words = self._mentions.text[start:end].split()
        firsts = (self._mentions.first_with_word(word) for word in words)
        return is_told and any(numbers and numbers[0] == mention for numbers in firsts)

    def _opens_with_age(self, mention: int) -> bool:
        """Whether a sentence begins with a name and an age: "*Sumarni, 54 tahun*, menangis"."""
        end = self._mentions.ends[mention]
        after = self._mentions.text[end : end + _LONGEST_OPENER]
        is_age = after.startswith((", ", " (")) and after[2:4].isdigit()
        return is_age and self._mentions.leads_sentence(mention)

    def only_before(self, position: int, suits: Callable[[Member], bool]) -> Voice | None:
        """Return the one person named in the sentence before whom an Indonesian epithet tells the role of, if any."""
        number = self._mentions.sentence_at(position) - 1
        if number < 0 or not self._cast.words.body_first:
            return None
        voices = {
            voice.members[0].name: voice for voice, _ in self._voices_of(number, position) if len(voice.members) == 1
        }
        members = {name: voice.members[0] for name, voice in voices.items()}
        people = [voices[n] for n, m in members.items() if m.kind is Kind.PERSON and m.role is None and suits(m)]
        return people[0].carried() if len(people) == 1 and len(voices) == 1 else None

    def alone_before(self, position: int, suits: Callable[[Member], bool]) -> Voice | None:
        """Return the one person named in the last sentence up to a position that names any; None where none near does.

        Nobody, where it names several, of whom each can be meant, or one whom it does not suit.
        """
        for number in self._mentions.sentences_back(position, _NEAR):
            voices = (voice for voice, _ in self._voices_of(number, position) if len(voice.members) == 1)
            people = {voice.members[0].name: voice for voice in voices if self._is_person(voice.members[0])}
            if people:
                only = next(iter(people.values())) if len(people) == 1 else Voice()
                return only.carried() if only.members and suits(only.members[0]) else Voice()
        return None

    def only_person_before(self, position: int, suits: Callable[[Member], bool]) -> Voice:
        """Return the one person whom the last sentence up to a position that names anybody tells of, if it suits them.

        Nobody, where the sentence has another name of several words, which may be a person's.
        """
        alone = self.alone_before(position, suits)
        if alone is None or not alone.members:
            return Voice()
        number = self._mentions.sentence_at(alone.antecedent.start if alone.antecedent else position)
        text, starts, ends = self._mentions.text, self._mentions.starts, self._mentions.ends
        surname, names = alone.members[0].name.split()[-1], self._whole_names(number, position)
        return alone if all(surname in text[starts[name] : ends[name]].split() for name in names) else Voice()

    def _is_person(self, member: Member) -> bool:
        """Whether somebody is a person by a given name, or by what is told of them."""
        is_told = self._cast.is_full_name(member.name) or member.role is not None or member.gender in TELLS_GENDER
        return member.kind is Kind.PERSON and is_told

    def opening_before(self, position: int) -> Voice:
        """Return the person whose full name begins the sentence before a position, whoever else speaks in it."""
        number = self._mentions.sentence_at(position) - 1
        near = self._mentions.within(self._mentions.sentence(number)) if number >= 0 else range(0)
        if not near or not self._mentions.leads_sentence(near[0]) or self._standing(near[0]) is None:
            return Voice()
        actor = self._actor(near[0])
        is_person = actor is not None and self._cast.is_full_name(actor[0].members[0].name)
        return actor[0].carried() if actor and is_person else Voice()

    def of_pronoun(self, position: int, pronoun: str, suits: Callable[[Member], bool] = lambda _: True) -> Voice:
        """Return whom a pronoun at a position stands for, or what tells of somebody whom it `suits`."""
        pair = self._pair_before(position) if pronoun == "plural" and self._cast.words.body_first else None
        if pronoun in _OF_ONE_PERSON and (answering := self._not_asking(position, pronoun, suits)):
            return answering
        sure, unsure = (pair, None) if pair else self._nearest(position, pronoun, suits)
        if pronoun == "things" and not (sure or unsure) and not self._cast.words.body_first:
            unsure = self._spoken.of_one_word(position)
        if pronoun == "things" and not (sure or unsure):
            unsure = self._subject_of_sentence(position)
        if not (sure or unsure) and pronoun in _OF_ONE_PERSON and not self._cast.words.body_first:
            unsure = self._only_named(position)
        return (sure or unsure or Voice()).carried()

    def _subject_of_sentence(self, position: int) -> Voice | None:
        """Return the body that an English sentence is about up to a position: "*Harrow Rail* will close, it said"."""
        acting = self._cast.acting
        place = None if self._cast.words.body_first else acting.subject_place(position)
        name = acting.subject(position) if place else None
        return Voice((Member(name, place, Kind.BODY),)) if place and name else None

    def _not_asking(self, position: int, pronoun: str, suits: Callable[[Member], bool]) -> Voice | None:
        """Return whom a pronoun means behind a question: "A voter asked whether *Ada Quill* would. “…,” she said"."""
        asking = self._spoken.asking
        last = self._spoken.last.members
        if not asking or len(last) != 1 or last[0].name not in asking:
            return None
        sure, unsure = self._nearest(position, pronoun, lambda member: member.name not in asking and suits(member))
        found = sure or unsure
        return found.carried() if found else None

    def titled(self, position: int, suits: Callable[[Member], bool]) -> Voice:
        """Return the nearest person before a position whom it `suits`, by what is told of them."""
        sure, unsure = self._nearest(position, "singular", suits)
        return (sure or unsure or Voice()).carried()

    def _leading(self, mention: int) -> Standing | None:
        """Return the standing of Indonesian unknown words that a sentence begins with: "*Rayhan Alfa* berlari"."""
        leads = self._cast.words.body_first and self._mentions.leads_sentence(mention)
        return Standing.KNOWN if leads and self._is_whole_name(mention) else None

    def _only_named(self, position: int) -> Voice | None:
        """Return whom alone a sentence just before names in several unknown words: "Few play as *Ada Quill* does"."""
        for number in self._mentions.sentences_back(position, _NEAR):
            if named := self._whole_names(number, position):
                actor = self._actor(named[0]) if len(named) == 1 else None
                return actor[0] if actor else None
        return None

    def _whole_names(self, number: int, position: int) -> Sequence[int]:
        """Return the last stretches of a sentence before a position that can be a person's name of several words."""
        sentence = self._mentions.sentence(number)
        near = self._mentions.within(Span(sentence.start, min(sentence.end, position)))[-_MOST_VOICES:]
        return [mention for mention in near if self._is_whole_name(mention)]

    def _is_whole_name(self, mention: int) -> bool:
        """Whether nothing in a stretch of several words tells that it is no person's name."""
        name, mentions = self._mentions.name(mention), self._mentions
        is_whole = len(name) > 1 and (name[0].start, name[-1].end) == (mentions.starts[mention], mentions.ends[mention])
        is_name = is_whole and all(token.sort in IN_NAME for token in name)
        return is_name and not self._is_quoted(name[0].start) and not self._asks(name[0].start)

    def _pair_before(self, position: int) -> Voice | None:
        """Return the two people whom the sentence before is about: "*Subhan dan Lilik* dulunya sekutu. Keduanya …"."""
        number = self._mentions.sentence_at(position) - 1
        if number < 0 or any(self._spoken.within(number, position)):
            return None
        mentions = self._mentions
        for one, other in pairwise(mentions.within(mentions.sentence(number))[:_MOST_VOICES]):
            between = mentions.text[mentions.ends[one] : mentions.starts[other]].strip()
            if self._cast.words.lower.get(between) is Sort.JOINER and mentions.is_subject(one):
                both = [self._actor(each) for each in (one, other) if self._standing(each)]
                members = tuple(voice.members[0] for voice, _ in filter(None, both))
                return Voice(members, antecedent=members[0].place) if len(members) > 1 else None
        return None

    def known_by_title(self, position: int, voice: Voice) -> Voice:
        """Return somebody without a name under the title given first: "the engineer" after "a senior engineer"."""
        member = voice.members[0] if len(voice.members) == 1 else None
        if member is None or member.kind is not Kind.TITLE or member.affiliation or not points_at(self._cast, member):
            return voice
        others = (other for other in self._spoken.before(position) if other.members[0].kind is Kind.TITLE)
        same = (other.carried() for other in others if other.members[0].role_head == member.role_head)
        return next(same, voice)

    def _nearest(
        self, position: int, pronoun: str | None, suits: Callable[[Member], bool]
    ) -> tuple[Voice | None, Voice | None]:
        """Return the nearest voice that agrees with the pronoun and leads its clause, and the nearest that only agrees.

        A voice that leads is surely a person's, where the pronoun is for a person.
        """
        unsure = None
        for number in self._mentions.sentences_back(position, REACH):
            for voice, leads in self._voices_of(number, position):
                if not agrees(voice, pronoun) or not suits(voice.members[0]):
                    continue
                is_told = pronoun in _NOT_FOR_A_PERSON or pronoun in TELLS_GENDER
                is_firm = pronoun in TELLS_GENDER and self._spoken.may_be_firm(voice)
                is_sure = voice.is_surely_a_person and (leads or is_told) and not is_firm
                if is_sure and unsure is not None and self._is_less(voice, unsure.members[0]):
                    return unsure, None
                if pronoun in _NOT_FOR_A_PERSON or is_sure:
                    return voice, unsure
                unsure = unsure or voice
            if pronoun == "plural" and (people := people_opening(self._cast, number, position)):
                return Voice((people,)), unsure
        return None, unsure

    def _is_less(self, voice: Voice, nearer: Member) -> bool:
        """Whether nothing tells in Indonesian that who only acts is a person, and a role tells it of who is nearer."""
        other = voice.members[0]
        is_told = voice.inferred or voice.forms != () or other.role is not None or self._is_person(other)
        return self._cast.words.body_first and not is_told and nearer.role is not None and " " in nearer.name

    def _voices_of(self, number: int, position: int) -> Iterator[tuple[Voice, bool]]:
        """Yield who speaks or acts in a sentence before a position: its speakers, latest first, then its subject."""
        for voice in islice(self._spoken.within(number, position), _MOST_VOICES):
            yield voice, True
        sentence = self._mentions.sentence(number)
        near = self._mentions.within(Span(sentence.start, min(sentence.end, position)))[-_MOST_ACTING:]
        near = near[:-1] if near and self._is_beside(near[-1], sentence.start, position) else near
        standings = [self._standing(mention) for mention in near]
        for wanted in _STANDINGS:
            for mention, standing in zip(near, standings, strict=True):
                if standing is wanted and (actor := self._actor(mention)):
                    yield actor

    def _is_beside(self, mention: int, start: int, position: int) -> bool:
        """Whether a sentence opens with who is with somebody at a position: "Lewat wakilnya, *Budi*, ia berkata"."""
        first = self._mentions.text[start : start + _LONGEST_OPENER].partition(" ")[0].lower()
        behind = self._mentions.text[self._mentions.ends[mention] : position]
        return first in self._cast.words.company and behind.strip() == ","

    def _standing(self, mention: int) -> Standing | None:
        """Return how surely a mention names somebody who can speak; who is named in a quotation does not."""
        if mention not in self._standings:
            start = self._mentions.starts[mention]
            is_other = self._is_quoted(start) or self._asks(start)
            known = None if is_other else self._cast.standings.of(mention) or self._leading(mention)
            self._standings[mention] = known
        return self._standings[mention]

    def _asks(self, start: int) -> bool:
        """Whether whom a stretch names only asks the one who speaks: "Under questioning by *Ada Quill*, she said"."""
        words, text = self._cast.words, self._mentions.text
        by = word_before(text, start)
        return bool(by) and f"{word_before(text, start - len(by) - 1)} {by}".lower() in words.questioning

    def _actor(self, mention: int) -> tuple[Voice, bool] | None:
        """Return who a mention names, and whether it is the subject of its clause; each mention is looked at once."""
        if mention not in self._actors:
            naming = self._cast.context.reading(mention)
            voice = naming and Voice((self._cast.person(naming),), antecedent=naming.name)
            leads = self._mentions.is_subject(mention) or self._mentions.speaks(mention)
            self._actors[mention] = (voice, leads) if voice else None
        return self._actors[mention]

    def _is_quoted(self, position: int) -> bool:
        starts, ends = self._quoted
        index = bisect_right(starts, position) - 1
        return index >= 0 and position < ends[index]


_OF_ONE_PERSON = frozenset({"he", "she", "singular"})


def _quoted(text: str, statement: Statement, pronouns: Mapping[str, str]) -> Iterator[Span]:
    """Yield what of a content stands in quotation marks, is a turn, or is a question that opens a sentence."""
    if statement.kind is StatementKind.DIRECT or statement.rule == TURN:
        yield from statement.content
    elif statement.kind is StatementKind.MIXED:
        for span in statement.content:
            yield from (Span(*match.span()) for match in _MARKED.finditer(text, *span))
    elif statement.source is None and statement.rule == "cue-content-source":
        # "Asked whether he knew Roe, Holt smiled": who is in the question does not act.
        yield from statement.content
    elif statement.source and pronouns.get(statement.source.of(text).lower()) == "singular":
        # "Pertemuannya dengan Roe, kata dia, berlangsung singkat": who is told of does not speak.
        yield from (span for span in statement.content if span.start < statement.source.start)
