"""The one body that an English office can be of which is told without one: "medical director Ada Quill said"."""

from factrack.extraction.speakers.bodies.named_bodies import NamedBodies
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.opening_people import LONGEST_OPENING, people_opening
from factrack.extraction.speakers.spoken import Spoken
from factrack.extraction.statement import Span

_LONGEST_ARTICLE = len(" the  ")
_LONGEST_BEHIND = 120
"""In characters: how far behind a name its role ends at most."""
_PAPER = "newspaper"
_REACH = 5
"""Within how many sentences no other body is told of."""


class OnlyBodies:
    """Finds the bodies of offices that nobody has but in a body."""

    def __init__(self, cast: Cast, spoken: Spoken, named: NamedBodies) -> None:
        self._cast = cast
        self._words = cast.words
        self._spoken = spoken
        self._named = named

    def of(self, role: str, position: int) -> str | None:
        """Return the only body that is told of in the last sentences, None where there are several or none."""
        if not self._is_in_body(self._small(role, position)) or self._is_calling(role, position):
            return None
        mentions = self._cast.mentions
        names: set[str] = set()
        for number in mentions.sentences_back(position, _REACH):
            sentence = mentions.sentence(number)
            names.update(self._named.all_in(Span(sentence.start, min(sentence.end, position))))
            names.update(filter(None, [self._spoken.body_in(number, position)]))
        whole = {name for name in names if not any(name != other and name in other for other in names)}
        papers = {name for name in whole if name.rpartition(" ")[2] in self._words.heads.get(_PAPER, ())}
        whole = (whole - papers) or whole  # "in a note seen by the *Calder Post*"
        return whole.pop() if len(whole) == 1 else None

    def of_people(self, role: str, position: int) -> str | None:
        """Return the body of the people who open a sentence before, one of whom somebody is: "*Nurses at X* …"."""
        opening, _, head = role.lower().rpartition(" ")
        if not self._words.former.isdisjoint(opening.split()):
            return None  # "*retired* nurse Ada Quill"
        mentions = self._cast.mentions
        plurals = self._plurals(head)
        for number in mentions.sentences_back(position, _REACH) if head else ():
            start = mentions.sentence(number).start
            opening = self._cast.text[start : start + LONGEST_OPENING].lower()
            people = people_opening(self._cast, number, position) if any(map(opening.__contains__, plurals)) else None
            if people and people.affiliation and people.role_head in plurals:
                return people.affiliation
        return None

    def _plurals(self, head: str) -> set[str]:
        heads = {head, *self._words.who_study} if head in self._words.authors | self._words.who_study else {head}
        return {head + ending for head in heads for ending in self._words.plural_endings}

    def _is_calling(self, role: str, position: int) -> bool:
        """Whether an article before a role right before a name makes a calling of it: "the director Ada Quill"."""
        start = max(0, position - len(role) - _LONGEST_ARTICLE)
        article, _, _ = self._cast.text[start:position].lower().partition(f" {role.lower()} ")
        return article.rpartition(" ")[2] in self._words.articles

    def has_own_body(self, role: str, position: int) -> bool:
        """Whether what somebody has a role in follows it without a name: "manager *of a nearby cafe*"."""
        behind = self._cast.text[position : position + _LONGEST_BEHIND].partition(f" {role} ")[2]
        return behind.partition(" ")[0] in self._words.linkers

    def _small(self, role: str, position: int) -> str:
        """Return a role without the capital that only the sentence gives it: "*Keeper* Ada Quill said"."""
        opens = self._cast.text.startswith(f"{role} ", self._cast.mentions.sentence_of(position).start)
        head = role.lower().rpartition(" ")[2]
        is_of_state = head in self._words.state_roles and head not in self._words.speaks_for_body
        return role.lower() if opens and not is_of_state else role

    def _is_in_body(self, role: str) -> bool:
        """Whether somebody has a role in a body; with a capital it may be one of a state: "President Ada Quill"."""
        words = role.lower().split()
        link = next((i for i, word in enumerate(words) if word in self._words.linkers), len(words))
        head = " ".join(words[max(0, link - 2) : link]), " ".join(words[max(0, link - 1) : link])
        if self._words.is_state_title(role) or not (self._words.shadows | self._words.elsewhere).isdisjoint(words):
            return False  # "*Opposition* leader Ada Quill", "*shop* manager Ada Quill"
        is_plain = role[:1].islower() or not role.isalpha()  # "*Director-General* Ada Quill"
        is_chief = len(words) > 1 and words[0] in self._words.chiefs  # "*chief* epidemiologist Ada Quill"
        is_known = not self._words.in_body.isdisjoint(head) or role.lower() in self._words.heads_body
        return is_plain and (is_known or is_chief)
