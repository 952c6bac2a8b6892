"""Lists of the `[people]` table that tell of states, cities and teams, and of who is of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factrack.extraction.languages.compiling import Cased


@dataclass(frozen=True)
class PlaceLists:
    """Words for what somebody comes from, governs or plays for."""

    countries: Mapping[str, Sequence[str]]
    """Names of the country for each word for what is of it: "French"."""
    nations: Cased
    """Names of states, with their capitals: Norway."""
    nation_endings: Mapping[str, Sequence[str]]
    """What words for countries end with, and what the country has in its place: Belvaria for "Belvar*ian*"."""
    nationality_endings: tuple[str, ...]
    """What words for countries end with, and no names of teams: Belvar(ian)."""
    nationals: frozenset[str]
    """What somebody can be called by who is of a nation: "the *Italian*"."""
    state_roles: frozenset[str]
    """Words in the roles of who acts for a country: president, minister, officials."""
    state_kinds: Cased
    """What ends the name of a state within a country: (Ogbara) State."""
    not_states: Cased
    """What behind one of them shows that the name is another one's: (Ogbara State) University."""
    state_officers: frozenset[str]
    """Who is of the one such state of an article: governor."""
    ministers: frozenset[str]
    """What the roles end with that only states have: minister."""
    institutions: frozenset[str]
    """What a state has: "Norland's *parliament*"."""
    parts_of: frozenset[str]
    """Parts of a body or a country that somebody leads, with what they are of: "the *delegation* of Norland"."""
    courts: Mapping[str, str]
    """Whose people are of which body: White House for those of the president."""
    cities: Cased
    """What stands behind the name of a city before its council, with a capital: City."""
    councils: Cased
    """What stands behind one of `cities`, and has the members of the council: Council."""
    city_seats: Cased
    """What else stands behind one of `cities`: Hall."""
    city_roles: frozenset[str]
    """Officers of a city: mayor."""
    council_roles: frozenset[str]
    """Members of the council of a city: alderman."""
    regions: frozenset[str]
    """Kinds of regions that stand before the place in the name of a body: Kabupaten."""
    of_regions: frozenset[str]
    """Heads of bodies that every region has one of, which stand alone where the article has told of which: RSUD."""
    named_units: frozenset[str]
    """Parts of a body that somebody can be of by name: "the Rural Crime *Squad*"."""
    communities: frozenset[str]
    """Common nouns of what has offices without being a body by name: county, town."""
    joint_bodies: frozenset[str]
    """Bodies that two places can have together: "Teme and Wyke *Council*"."""
    named_communities: frozenset[str]
    """Common nouns that end the name of a place with offices: (Harrow) County."""
    seat_endings: tuple[str, ...]
    """What tells where a body is: (Calder)-based."""
    club_ends: Cased
    """What the names of clubs end with, with their capital: Athletic."""
    town_ends: Cased
    """Those of `club_ends` that the names of places end with, too: City."""
    team_endings: tuple[str, ...]
    """What the names of teams end with that have an article: the Lark(s)."""
    sport_words: frozenset[str]
    """Words that tell that an article is on sport: referee."""
    results: frozenset[str]
    """Words beside a score: "*lost* 3-0"."""
    team_roles: frozenset[str]
    """Roles in a team: pelatih, kapten."""
    sure_roles: frozenset[str]
    """Roles that nobody has but in a team: head coach, striker."""
    heads_team: frozenset[str]
    """Roles in a team, where no word before tells of something else: captain."""
    players: frozenset[str]
    """Roles of who plays, none of which tells of who does not: "*striker* itu"."""
    positions: frozenset[str]
    """Positions in a team that are bodies or something else by themselves: "Hawks *center* Pavel Novak"."""
    team_links: frozenset[str]
    """What stands between somebody and the team: "scored twice *for* Harrow Athletic"."""
    of_other_team: frozenset[str]
    """What stands in a clause before a team that is not the one meant: "who was let go by the Otters", "beat"."""
