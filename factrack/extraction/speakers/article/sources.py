"""What the sources of an article say of whom they name, and what is said of a name wherever it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from factrack.extraction.speakers.article.context import Context
from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.phrases.asides import without_aside
from factrack.extraction.speakers.phrases.body_extents import with_patrons
from factrack.extraction.speakers.phrases.joint import split_joint
from factrack.extraction.speakers.phrases.naming import Kind, Naming
from factrack.extraction.speakers.phrases.titles import read_naming
from factrack.extraction.speakers.vocabulary.recent import Recent
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Token
from factrack.extraction.statement import Span

_LONGEST_SOURCE = 80
"""In tokens; what follows in a source that was cut too long names nobody."""
_MOST_RECENT = 1024
"""How many phrases are kept as they were cut and read: more than any but the longest of articles has."""


class Sources:
    """The sources of one article, cut and read."""

    def __init__(
        self, text: str, mentions: Mentions, context: Context, words: PeopleWords, spans: Sequence[Span]
    ) -> None:
        """Read the sources that stand in `spans`, and what stands around the names in them by `context`."""
        self._text = text
        self._mentions = mentions
        self._context = context
        self._words = words
        self._spans = spans
        self._namings: Recent[tuple[int, int], Naming | None] = Recent(_MOST_RECENT)
        self._phrases: Recent[Span, Sequence[Token]] = Recent(_MOST_RECENT)

    def phrase(self, source: Span) -> Sequence[Token]:
        """Return the tokens of a source; one cut of late is not cut again."""
        if source not in self._phrases:
            tokens = without_aside(self._mentions.tokens(*source)[:_LONGEST_SOURCE], self._words)
            self._phrases[source] = with_patrons(tokens, self._words)
        return self._phrases[source]

    def naming(self, tokens: Sequence[Token]) -> Naming | None:
        """Return what a phrase says, or None where it has no word at all; one read of late is not read again."""
        if not tokens:
            return None
        place = tokens[0].start, tokens[-1].end
        if place not in self._namings:
            self._namings[place] = read_naming(self._text, tokens, self._words, self._mentions)
        return self._namings[place]

    @cached_property
    def speaking(self) -> frozenset[str]:
        """The words of the names of people that the sources have."""
        return frozenset(word for name in self.by_name for word in name.of(self._text).split())

    @cached_property
    def by_name(self) -> dict[Span, Naming]:
        """What the sources say of the people they name, by where the names stand."""
        namings = (naming for source in self._spans for naming in self._joint_namings(source))
        return {naming.name: naming for naming in namings if naming.kind is Kind.PERSON}

    def _joint_namings(self, source: Span) -> Iterator[Naming]:
        """Yield what a source says of each of its speakers; what opens it may be said of all of them."""
        first, *others = split_joint(self.phrase(source), self._words)
        opening = self.naming(first)
        if opening:
            yield opening
        for naming in filter(None, map(self.naming, others)):
            if not opening or not opening.role or not self._words.body_first:
                yield naming
            elif naming.role is None and first[0].word in self._words.indefinite:
                yield replace(naming, role=opening.role)
            elif naming.role and naming.role.split()[0] == opening.role.split()[0]:
                yield replace(naming, affiliation=naming.affiliation or opening.affiliation)
            else:
                yield naming

    def reading(self, number: int) -> Naming | None:
        """Return what is said of the person in a stretch: by the source it stands in and by the words around it."""
        near = self._context.reading(number)
        source = self.by_name.get(near.name) if near else None
        if near is None or source is None:
            return near
        # A pack without articles cannot tell them from the words of a role.
        is_longer = near.role and self._words.articles and (source.role or "").lower().endswith(near.role.lower())
        is_rank = near.role and near.role.split()[0].lower() in self._words.ranks
        is_more = near.affiliation is None or self._gives_way(near, source)
        is_head = (source.role or "").lower().partition(" ")[0] in self._words.heads_body
        if is_more and source.role and (source.affiliation or is_head) and not self._words.body_first:
            return source  # "the panel's chair, the former judge Ada Quill"
        role = source.role if is_longer or (is_rank and source.role) else near.role or source.role
        body, told = near.affiliation, source.affiliation
        is_cut = self._words.body_first and bool(body and told) and f" {body} " in f" {told} "
        return replace(near, role=role, affiliation=told if is_cut else body or told)

    def _gives_way(self, seat: Naming, office: Naming) -> bool:
        """Whether the place that a name has a seat for gives way to the office that a source tells, in a body."""
        mine, other = ((each.role or "").lower().rpartition(" ")[2] for each in (seat, office))
        _, whole, last = (office.affiliation or "").rpartition(" ")
        is_seat = mine in self._words.legislators and other not in self._words.legislators
        return is_seat and (last.istitle() and self._words.tells_body(last) if whole else last.islower())
