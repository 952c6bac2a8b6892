"""Lists of the `[people]` table that tell what body somebody is of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class BodyLists:
    """Words for bodies, and for those who have offices in them."""

    seats: frozenset[str]
    """What somebody in a house represents, and is no member of: ward."""
    positions: frozenset[str]
    """Positions in a team that are bodies or something else by themselves: "Hawks *center* Pavel Novak"."""
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
    legislators: frozenset[str]
    """Members of a house, whose office in it says more than their seat: senator."""
    legislatures: frozenset[str]
    """Houses that are the bodies of those who have an office in them: "*Senate* Majority Leader"."""
    acting_for: frozenset[str]
    """What opens a sentence in which somebody acts for a body: "*Opening* the case for the board, Ada Quill said"."""
    courts: Mapping[str, str]
    """Whose people are of which body: White House for those of the president."""
    city_roles: frozenset[str]
    """Officers of a city: mayor."""
    council_roles: frozenset[str]
    """Members of its council: alderman."""
    cities: frozenset[str]
    """What stands behind the name of a city before its council, with a capital: City."""
    councils: frozenset[str]
    """What stands behind that: Council, Hall."""
    with_fields: frozenset[str]
    """Callings that have their field right before them: "*Bushfire* researcher"."""
    serving_links: frozenset[str]
    """What stands before the body that somebody acts for: for, (on behalf) of."""
    parties: frozenset[str]
    """Words for parties, which are no part of the role behind them: "*Republican* senators"."""
    with_party: frozenset[str]
    """Roles of those of a party: senators."""
    based: frozenset[str]
    """What tells behind a name that it is a firm's: "Halvane Medical, *based* in Utrecht"."""
    at_body: frozenset[str]
    """What opens a sentence with the body of who is told of next: "*At* Queen's Hospital, Ada Quill said"."""
    whereabouts: frozenset[str]
    """What stands before a place that somebody is in: in, near."""
    told_short: frozenset[str]
    """Heads of the names of bodies that are told of in short by the first word: society."""
    saints: frozenset[str]
    """Heads of the names of bodies that are named after somebody: "Queen's *Hospital*"."""
    works_at: frozenset[str]
    """Verbs of work in a clause about somebody: "who *studies* soils at Harrow University"."""
    work_links: frozenset[str]
    """What stands between such a verb and the body: at, for, with."""
    private_roles: frozenset[str]
    """Callings before which a place is where somebody lives: "Harrow *farmer* Ada Quill"."""
    sure_roles: frozenset[str]
    """Roles that nobody has but in a team: head coach, striker."""
    nation_endings: Mapping[str, Sequence[str]]
    """What words for countries end with, and what the country has in its place: Belvaria for "Belvar*ian*"."""
    sport_words: frozenset[str]
    """Words that tell that an article is on sport: referee."""
    town_ends: frozenset[str]
    """Those of `club_ends` that the names of places end with, too: City."""
    feeling_endings: frozenset[str]
    """What the first word of a sentence ends with that tells how somebody feels: Tear(ful)."""
    calling_endings: frozenset[str]
    """What callings end with that no list has: Pick(er)."""
    home_links: frozenset[str]
    """What stands before where somebody is from: from."""
    naming: frozenset[str]
    """What can stand behind one: "was *named* head of the board"."""
    elsewhere: frozenset[str]
    """What before a role tells that somebody has it somewhere else: "*shop* manager"."""
    of_person: frozenset[str]
    """What opens a clause about a person: who."""
    copulas: frozenset[str]
    """What leads from somebody to what they are: "who *was* head of the board", adalah."""
    saint_marks: frozenset[str]
    """What stands before the name of a saint: St."""
    in_body: frozenset[str]
    """Roles that nobody has but in a body: director."""
    staying: frozenset[str]
    """What somebody does who only is somewhere: "a clerk *waiting* at Harrow"."""
    having: frozenset[str]
    """What stands before what somebody has, and where that is: "a welder *with* two children at Harrow School"."""
    trades: frozenset[str]
    """Roles that the workplace right before them is a part of: "bakery *owner*"."""
    nations: frozenset[str]
    """Names of states, with their capitals: Norway."""
    institutions: frozenset[str]
    """What a state has: "Norland's *parliament*"."""
    ministers: frozenset[str]
    """What the roles end with that only states have: minister."""
    of_regions: frozenset[str]
    """Heads of bodies that every region has one of, which stand alone where the article has told of which: RSUD."""
    terms: frozenset[str]
    """What a number behind it counts in a role: "mahasiswa *semester* tiga"."""
    has_directors: frozenset[str]
    """Heads of the names of bodies that offices are of without telling it: "direktur medik" of the hospital."""
    movements: frozenset[str]
    """Words of fields that open the names of movements, too: "juru bicara *Gerakan* Tani Wera"."""
    with_own_field: frozenset[str]
    """Offices that nobody has without a field of their own: "Direktur Jenderal *Bina Marga*"."""
    named_kinds: frozenset[str]
    """What a firm or a group is, before its name that no head of a body opens: maskapai, "grup *musik* Langit Biru"."""
    owned_by: frozenset[str]
    """What stands behind that before whose it is: "perusahaan *milik* Rudi"."""
    role_names: frozenset[str]
    """Roles that are given names as well, behind another role: "Minister *Dean* Quill"."""
    doctors: frozenset[str]
    """Forms of address of those who are called so at work: Dr."""
    authors: frozenset[str]
    """Roles in a study, which give way to what somebody is beside it: (lead) author."""
