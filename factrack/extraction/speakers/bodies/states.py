"""The state of ministers told of without it: "*Norland's* parliament has met, Finance Minister Ada Quill said"."""

import re
from functools import cached_property

from factrack.extraction.languages.compiling import any_of
from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.bodies.cities import CAPITAL, without_opener
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort
from factrack.extraction.statement import Span

_OWNED = re.compile(r"['’]s?(?: [a-z-]+){0,2}? (\w+)")
"""What somebody or something has, with up to two small words before it: "'s electoral commission"."""
_MOST = 400
"""How many names of an article are looked at."""


class States:
    """Finds the one state that an article is about."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words

    def of(self, role: str, position: int) -> str | None:
        """Return the state of a minister at a position, None where up to there none or several are told of."""
        if role.lower() in self._words.state_officers or role.lower().startswith(self._of_fields):
            return self.called_so
        if role.lower().rpartition(" ")[2] not in self._words.ministers:
            return None
        sentence = self._mentions.sentence_at(position)
        return self.told_before(self._mentions.sentence(sentence).end if sentence >= 0 else position)

    @cached_property
    def _of_fields(self) -> tuple[str, ...]:
        """What offices of a state begin with that have a field behind a small word: "*commissioner for* health"."""
        officers = self._words.state_officers
        return tuple(f"{office} " for office in officers if office.rpartition(" ")[2] in self._words.linkers)

    def told_before(self, position: int) -> str | None:
        """Return the one state that is told of up to a position, None where there are several or none."""
        names = {name for place, name in self._told if place < position}
        return names.pop() if len(names) == 1 else None

    @cached_property
    def called_so(self) -> str | None:
        """The one state of the article that has the word in its name: "Ogbara State"."""
        kinds, others = any_of(self._words.state_kinds), any_of(self._words.not_states)
        if not any(f" {kind}" in self._text for kind in self._words.state_kinds):
            return None
        pattern = rf"(?<!\w)((?:{CAPITAL} ){{1,3}}(?:{kinds}))(?!\w)(?! (?:{others})(?!\w))"
        found = {without_opener(name, self._words) for name in re.findall(pattern, self._text)}
        names = set(filter(self._may_be_called, found))
        return names.pop() if len(names) == 1 else None

    def _may_be_called(self, name: str) -> bool:
        """Whether a state can be called so, and nothing else is: not "Islamic State", "*Deputy State* Auditor"."""
        first, _, rest = name.partition(" ")
        is_office = self._words.sort_of(first) in HEADS_ROLE
        return bool(rest) and not is_office and first not in self._words.not_states

    @cached_property
    def _told(self) -> list[tuple[int, str]]:
        """The states that open a sentence or have an institution of one, each with where it stands."""
        if not self._words.ministers:
            return []
        mentions = self._mentions
        numbers = range(min(len(mentions.starts), _MOST))
        named = ((mentions.starts[number], self._state(number)) for number in numbers)
        return [(place, name) for place, name in named if name]

    def _state(self, number: int) -> str | None:
        """Return the name of the state in a stretch: "*New Zealand* will ban", "*Norland's* opposition leader"."""
        place = Span(self._mentions.starts[number], self._mentions.ends[number])
        first, _, rest = one_line(place.of(self._text)).partition(" ")
        name = rest if first.lower() in self._words.definite else f"{first} {rest}".strip()
        if name in self._words.nations:
            return name if self._is_subject(number, place.end) or self._is_owner(place.end) else None
        is_unknown = " " not in name and self._words.sort_of(name) in (Sort.NAME, Sort.PLACE) if name else False
        return name if is_unknown and self._is_owner(place.end) else None

    def _is_subject(self, number: int, end: int) -> bool:
        """Whether a stretch opens its sentence and a small word follows it right away: a verb."""
        return self._mentions.leads_sentence(number) and self._text[end : end + 2].strip().islower()

    def _is_owner(self, end: int) -> bool:
        """Whether a stretch is whose a parliament, a ministry or another institution of a state is."""
        owned = _OWNED.match(self._text, end)
        return owned is not None and owned[1].lower() in self._words.institutions
