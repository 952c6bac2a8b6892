"""Who has spoken so far in an article: the people, and the bodies that speak or that they are of."""

from collections.abc import Iterator
from itertools import islice

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.vocabulary.words import Sort
from factrack.extraction.speakers.voices import Voice

REACH = 10
"""How many sentences back who is meant can have spoken."""
_JUST = 3
"""Within how many sentences a firm spoke whose chief executive is told of without one."""
_MOST_VOICES = 64
"""How many voices before a place are looked at: more than any few sentences have that are no list without end."""
_MOST_BODIES = 8
"""How many speakers or bodies are looked at."""


class Spoken:
    """The voices of the statements up to one, by the sentence that they stand in."""

    def __init__(self, mentions: Mentions, cast: Cast) -> None:
        self._mentions = mentions
        self._cast = cast
        self._voices: dict[int, list[tuple[int, Voice]]] = {}
        self._joiners = tuple(f" {word} " for word in cast.words.joiners)
        self._bodies: dict[str, dict[str, None]] = {}
        self._unnamed: set[str] = set()
        self._phrases: set[str] = set()
        self.asking: set[str] = set()
        """The names of those without a name, or whose calling it is, who asked something when they spoke last."""
        self.last = Voice()
        """The voice of the last statement that has a speaker."""

    def remember(self, place: int, voice: Voice, *, retold: bool = False, asks: bool = False) -> None:
        """Add the voice of a statement whose source or cue is at a place, and which `asks` something.

        One that somebody else retells ("Holt said *Roe had asked for it*") is behind who does, who goes on speaking.
        """
        if voice.members:
            self._note_asking(voice, asks=asks)
            for member in voice.members:
                if member.kind is Kind.TITLE:
                    self._unnamed.add(member.role_head)
                    self._phrases.add(member.name.lower())
                body = member.name if member.kind is Kind.BODY else member.affiliation
                self._bodies.setdefault((body or "").partition(" ")[0], {}).setdefault(body or "")
            voices = self._voices.setdefault(self._mentions.sentence_at(place), [])
            if retold and voices:
                voices.insert(len(voices) - 1, (place, voice))
            else:
                self.last = voice
                voices.append((place, voice))

    def _note_asking(self, voice: Voice, *, asks: bool) -> None:
        """Note who only asks: "a voter", "the reporter Ada Quill"; what is inferred tells nothing of that."""
        for member in voice.members if not voice.inferred else ():
            is_interviewer = not self._cast.words.interviewers.isdisjoint((member.role or "").lower().split())
            if asks and (is_interviewer or member.kind in (Kind.TITLE, Kind.PHRASE)):
                self.asking.add(member.name)
            else:
                self.asking.discard(member.name)

    def within(self, sentence: int, position: int) -> Iterator[Voice]:
        """Yield who speaks in a sentence before a position, the last one first."""
        return (voice for place, voice in reversed(self._voices.get(sentence, ())) if place < position)

    def before(self, position: int, reach: int = REACH) -> Iterator[Voice]:
        """Yield who speaks before a position, the last one first, within so many sentences."""
        voices = (v for number in self._mentions.sentences_back(position, reach) for v in self.within(number, position))
        return islice(voices, _MOST_VOICES)

    @property
    def last_is_person(self) -> bool:
        """Whether one person has spoken last."""
        return len(self.last.members) == 1 and self.last.members[0].kind is Kind.PERSON

    def has_unnamed(self, head: str) -> bool:
        """Whether somebody without a name has spoken who is told of by a word: "a senior *engineer*"."""
        return head in self._unnamed

    def is_unnamed(self, phrase: str) -> bool:
        """Whether somebody has spoken who was told of by just these words, and by no name."""
        return phrase.lower() in self._phrases

    def of_one_word(self, position: int) -> Voice | None:
        """Return who spoke just before under one unknown word, which a firm may have: "*Amrail* said so. It …"."""
        return next(filter(_is_one_word, self.before(position, _JUST)), None)

    def one_word_before(self, position: int) -> str | None:
        """Return the one unknown word that has just spoken as a body does, None where a body with a name has."""
        voice = self.of_one_word(position)
        member = voice.members[0] if voice else None
        return member.name if member and self._may_be_body(member) else None

    def body_before(self, position: int, reach: int = REACH) -> str | None:
        """Return the name of the body that speaks last before a position, within so many sentences.

        Farther than the nearest few sentences, the body of a person who speaks counts, too.
        """
        for member in (member for voice in self.before(position, reach) for member in voice.members):
            if member.kind is Kind.BODY:
                return member.name
            if reach == REACH and member.affiliation and member.affiliation[0].isupper():
                return member.affiliation
        return None

    def body_of(self, position: int, roles: frozenset[str]) -> str | None:
        """Return the body of the last speaker before a position who has one of some roles in it."""
        members = (member for voice in self.before(position) for member in voice.members)
        bodies = (member.affiliation for member in members if (member.role or "").lower() in roles)
        return next(filter(None, bodies), None)

    def body_in(self, sentence: int, position: int) -> str | None:
        """Return the name of the body that speaks last in a sentence before a position."""
        members = (member for voice in self.within(sentence, position) for member in voice.members)
        return next((member.name for member in members if self._may_be_body(member)), None)

    def _may_be_body(self, member: Member) -> bool:
        """Whether a speaker is a body, or may be one: several words, of which one tells so, or one unknown word."""
        if member.kind is not Kind.PERSON or member.role or member.affiliation or member.gender:
            return member.kind is Kind.BODY
        if " " in member.name:
            return any(map(self._tells_body, member.name.split()))
        # "*Amrail* said so": one unknown word, which is no surname
        is_unknown = self._cast.words.sort_of(member.name) in (Sort.NAME, Sort.ACRONYM)
        return is_unknown and not self._cast.standings.is_surname(member.name)

    def _tells_body(self, word: str) -> bool:
        """Whether a word in a name tells that it may be a body's: one of bodies, no word of names, or letters."""
        is_letters = word.isupper() and word.isalpha() and len(word) > 1
        return is_letters or self._cast.words.tells_body(word) or self._cast.words.sort_of(word) is Sort.WORD

    def firm_before(self, position: int) -> str | None:
        """Return the one word that spoke just before a position and that nothing tells to be a person: "Aldair"."""
        voice = next(self.before(position, _JUST), None)
        return voice.members[0].name if voice and self.may_be_firm(voice) else None

    def may_be_firm(self, voice: Voice) -> bool:
        """Whether an English speaker is called by one word that is no given name, and not the last one of anybody's."""
        member = voice.members[0]
        if self._cast.words.body_first or len(voice.members) > 1:
            return False
        is_bare = member.role is None and member.affiliation is None and member.gender is None
        is_word = is_bare and " " not in member.name and self._cast.words.sort_of(member.name) is Sort.NAME
        return member.kind is Kind.PERSON and is_word and not self._cast.standings.is_surname(member.name)

    def speaking_bodies(self) -> list[str]:
        """Return the names of the bodies that have spoken, the first one first."""
        voices = (voice for number in sorted(self._voices) for _, voice in self._voices[number])
        members = (member for voice in islice(voices, _MOST_BODIES) for member in voice.members)
        return list(dict.fromkeys(member.name for member in members if member.kind is Kind.BODY))

    def joined(self, body: str) -> str:
        """Return the body that has spoken under a name that another one joins this to: "X and *Teme Trust*"."""
        names = (name for named in self._bodies.values() for name in named if name.endswith(f" {body}"))
        return next((name for name in names if name.removesuffix(body).endswith(self._joiners)), body)

    def bodies(self, first_word: str) -> Iterator[str]:
        """Yield the first bodies with this first word that have spoken, or that people who have spoken are of."""
        return islice(self._bodies.get(first_word, ()), _MOST_BODIES)


def _is_one_word(voice: Voice) -> bool:
    """Whether a voice is of somebody of whom one word is known and nothing else."""
    member = voice.members[0]
    is_plain = len(voice.members) == 1 and member.role is None and member.gender is None
    return is_plain and member.kind is Kind.PERSON and " " not in member.name
