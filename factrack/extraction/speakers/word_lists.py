"""Lists of the `[people]` table that tell what body somebody is of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class BodyLists:
    """Words for bodies, and for those who have offices in them."""

    buyers: frozenset[str]
    """What a firm is called by what it does with something: "the *buyer*"."""
    businesses: frozenset[str]
    """Heads of the names of bodies that are firms as well: "Quill *Dairy*"."""
    lead_roles: Mapping[str, str]
    """What somebody is who does something for a body: chair for "who *chairs* the trust"."""
    parts_of: frozenset[str]
    """Parts of a body or a country that somebody leads, with what they are of: "the *delegation* of Norland"."""
    countries: Mapping[str, Sequence[str]]
    """Names of the country for each word for what is of it: "French"."""
    state_roles: frozenset[str]
    """Words in the roles of who acts for a country: president, minister, officials."""
    club_ends: frozenset[str]
    """What the names of clubs end with, with their capital: Athletic."""
    of_other_team: frozenset[str]
    """What stands in a clause before a team that is not the one meant: "who was let go by the Otters", "beat"."""
    team_links: frozenset[str]
    """What stands between somebody and the team: "scored twice *for* Harrow Athletic"."""
    office_topics: frozenset[str]
    """What ministers are for, as a part of the office: "*Emergency Services* Minister"."""
    shadows: frozenset[str]
    """What stands before a field that somebody speaks on: "*opposition* health spokesman"."""
