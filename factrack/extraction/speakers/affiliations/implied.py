"""Indonesian bodies of offices that are told without one: of the firm or the place told of before."""

from factrack.extraction.speakers.bodies.wholes import Wholes
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import Sort
from factrack.extraction.statement import Span

_OF_ROLE = frozenset({Sort.ROLE, Sort.WORD})


class ImpliedBodies:
    """Looks up the bodies that offices have by what the sentences before them tell."""

    def __init__(self, cast: Cast, wholes: Wholes) -> None:
        self._cast = cast
        self._words = cast.words
        self._wholes = wholes

    def of(self, role: str, position: int) -> str | None:
        """Return the body of a role, in small letters, whose bearer is named in full at a position."""
        seat = self._wholes.of_role(role) or self._of_its_head(role) or self._seat_beside(role)
        opening = self._cast.acting.named_before(position) if self._speaks_for_any(role) else None
        if seat is not None or opening is not None:
            return seat or opening
        place = self._place(role, position)
        return one_line(place.of(self._cast.text)) if place else None

    def _speaks_for_any(self, role: str) -> bool:
        """Whether a role is of who speaks for a body of any kind: "*KPK* memeriksa Direktur PT X. *Juru bicara* …"."""
        is_office = role.partition(" ")[0] in self._words.fielded | self._words.serving
        return role in self._words.speaks_for_body and not is_office

    def _place(self, role: str, position: int) -> Span | None:
        """Return where the body is named."""
        own = " ".join(word for word in role.split() if word.strip("iv") and not self._opens_office(word))
        first = own.partition(" ")[0]
        for link in self._words.field_links:
            own = own.partition(f" {link} ")[0]
        if own in self._words.runs_body or self._runs_firm(own) or self._heads_unit(own):
            place = self._cast.bodies.last_named(position)
            firm = self._cast.bodies.only_firm() if self._runs_firm(own) and not self._is_firm(place) else None
            return firm or place
        if own in self._words.team_roles:
            return self._cast.acting.before(position) or self._team(position)
        is_office = first in self._words.firm_offices and all(self._tells_office(w) for w in own.split())
        place = self._cast.bodies.last_named(position) if is_office else None
        firm = place if self._is_firm(place) else None
        if firm is None and is_office:
            firm = self._cast.bodies.only_firm() if place is None else None
            firm = firm or self._cast.bodies.firms.near(position)
        return firm

    def _is_firm(self, place: Span | None) -> bool:
        return place is not None and place.of(self._cast.text).partition(" ")[0].lower() in (
            self._words.firms | self._words.has_directors
        )

    def _runs_firm(self, role: str) -> bool:
        """Whether only firms have a role: direktur utama, "vice president *corporate secretary*"."""
        return role in self._words.runs_firm or " ".join(role.split()[-2:]) in self._words.runs_firm

    def _heads_unit(self, role: str) -> bool:
        """Whether an office heads a part of a body: "kepala *seksi* intelijen"."""
        first, *others = role.split() or [""]
        return first in self._words.units or (first in self._words.fielded and not self._words.units.isdisjoint(others))

    def _tells_office(self, word: str) -> bool:
        """Whether a word is of offices, in small letters or with a capital."""
        return not _OF_ROLE.isdisjoint(map(self._words.sort_of, (word, word.capitalize())))

    def _opens_office(self, word: str) -> bool:
        """Whether a word only tells how somebody has an office: "plt. kabid irigasi"."""
        return word.rstrip(".") in self._words.acting

    def _of_its_head(self, role: str) -> str | None:
        """Return the body whose head an article names by the seat: "Polres *Wera*" for "Kapolres *Wera*"."""
        bodies = self._words.role_bodies.get(role, ())
        heads = ((office, body[0]) for office, body in self._words.role_bodies.items() if len(body) == 1)
        found = {
            f"{body.capitalize()} {seat}"
            for office, body in heads
            if body in bodies and office != role and office in self._words.seated and body not in self._words.no_seats
            for seat in self._cast.seats(office)
        }
        return found.pop() if len(found) == 1 else None

    def _team(self, position: int) -> Span | None:
        """Return the team that is named in the two sentences before a position: "skuad *Timnas Futsal Wera*"."""
        place = self._cast.bodies.last_named(position)
        head = place.of(self._cast.text).partition(" ")[0].lower() if place else ""
        return place if head in self._words.small_bodies else None

    def _seat_beside(self, role: str) -> str | None:
        """Return the seat or body of an office that goes with another one: "Wakil Bupati" beside "Bupati *Wera*"."""
        first, _, rest = role.partition(" ")
        if role in self._words.bodies_beside:
            office, head = self._words.bodies_beside[role]
            beside = self._cast.seats(office)
            return f"{head} {beside.pop()}" if len(beside) == 1 else None
        heads = [rest] if first in self._words.deputies else self._words.beside_seats.get(role, ())
        seats = {seat for head in heads for seat in self._cast.seats(head)}
        return seats.pop() if len(seats) == 1 else None
