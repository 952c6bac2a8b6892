"""Lists of the `[people]` table with the small words and verbs that link names, roles and bodies."""

from dataclasses import dataclass


@dataclass(frozen=True)
class LinkLists:
    """What stands between, before and behind the words for people and bodies."""

    articles: frozenset[str]
    """What opens the phrase of one person or thing, and possessives that do: a, the, his, seorang."""
    definite: frozenset[str]
    """What makes a phrase one of somebody or something known: the, itu."""
    indefinite: frozenset[str]
    """What makes it one of somebody new, and what counts them: a, several, seorang."""
    many: frozenset[str]
    """Determiners of several people: sejumlah, para."""
    others: frozenset[str]
    """What tells one more of a kind: "warga *lainnya* Rina"."""
    linkers: frozenset[str]
    """Prepositions between a role, or a name, and its body: of, dari."""
    body_links: frozenset[str]
    """Prepositions within the names of bodies, beside `linkers`: (Bank) of (Norland)."""
    genitives: frozenset[str]
    """What stands before what something is a part of, or a body or an office is for: of."""
    name_links: frozenset[str]
    """What stands between the head of a body's name and the rest of it: (Department) of (Health)."""
    field_links: frozenset[str]
    """What stands between an office and its field: (ketua) bidang (riset)."""
    whole_links: frozenset[str]
    """What stands between a part and the whole of a body: at."""
    serving_links: frozenset[str]
    """What stands before the body that somebody acts for: for, (on behalf) of."""
    locatives: frozenset[str]
    """What stands before a place, and never before a person: in, di."""
    sites: frozenset[str]
    """Prepositions behind a name that tell where or when, and not of what body somebody is: "Holt *on* Monday"."""
    whereabouts: frozenset[str]
    """What stands before a place that somebody is in: in, near."""
    home_links: frozenset[str]
    """What stands before where somebody is from: from."""
    origins: frozenset[str]
    """What stands before where somebody is from, which is no body: "pelatih *asal* Rantau"."""
    joiners: frozenset[str]
    """What joins two names or offices: and, dan."""
    as_well: frozenset[str]
    """What stands between two offices of one person: sekaligus."""
    renaming: frozenset[str]
    """What gives a body another name: atau."""
    copulas: frozenset[str]
    """What leads from somebody to what they are: "who *was* head of the board", adalah."""
    before_copulas: frozenset[str]
    """What can stand before one of `copulas`: now, "X *kini* menjadi guru"."""
    naming: frozenset[str]
    """What can stand behind one of `copulas`: "was *named* head of the board"."""
    office_verbs: frozenset[str]
    """Verbs of work, and of having an office or leaving it, before one of `as_what`: "*resigned* as head", bekerja."""
    as_what: frozenset[str]
    """What stands between a name, or one of `office_verbs`, and the role that somebody has: as, selaku."""
    works_at: frozenset[str]
    """Verbs of work in a clause about somebody: "who *studies* soils at Harrow University"."""
    work_links: frozenset[str]
    """What stands between one of `works_at` and the body: at, for, with."""
    leads: frozenset[str]
    """Verbs of who stands at the head of a body: leads, runs."""
    staying: frozenset[str]
    """What somebody does who only is somewhere: "a clerk *waiting* at Harrow"."""
    having: frozenset[str]
    """What stands before what somebody has, and where that is: "a welder *with* two children at Harrow School"."""
    based: frozenset[str]
    """What tells behind a name that it is a firm's: "Halvane Medical, *based* in Utrecht"."""
    of_person: frozenset[str]
    """What opens a clause about a person: who."""
    asides: frozenset[str]
    """What opens a clause, behind a comma, that tells what a nameless speaker does: (an official,) speaking (on …)."""
    no_asides: frozenset[str]
    """Participles that tell who somebody is, or of whose body: chairing, representing."""
    acting_for: frozenset[str]
    """What opens a sentence in which somebody acts for a body: "*Opening* the case for the board, Ada Quill said"."""
    at_body: frozenset[str]
    """What opens a sentence with the body of who is told of next: "*At* Queen's Hospital, Ada Quill said"."""
    company: frozenset[str]
    """What opens a sentence with who is with its subject, or speaks for it: didampingi, melalui."""
    questioning: frozenset[str]
    """What stands before who asks: "under *questioning by* Ada Quill"."""
    namers: frozenset[str]
    """What stands between a person and the name: bernama, named."""
    openers: frozenset[str]
    """What opens a sentence and has its capital from that: but, setelah."""
    contractions: frozenset[str]
    """What is joined to a pronoun by an apostrophe, and is no part of a name: 'll, 've."""
    continuing: frozenset[str]
    """Verbs of who says more, without the ending for who that is: imbuh."""
    recounted: frozenset[str]
    """Passives that open a sentence of what who spoke before says more: ditambahkan."""
    owners: frozenset[str]
    """Possessives of a body: its."""
    restrictives: frozenset[str]
    """What stands before the common noun of a body and is no part of its name: "the *only* clinic"."""
    camps: frozenset[str]
    """What stands before a side in a contest: (di) kubu."""
    aside_endings: tuple[str, ...]
    """What ends a participle that opens an aside on a speaker: ing."""
    no_plural_endings: tuple[str, ...]
    """What looks like an ending of `plural_endings` and is none: tremendous."""
    plural_endings: tuple[str, ...]
    """What makes several people of a role: s."""
    own_source: tuple[str, ...]
    """The owner as the ending of a word: nya."""
    accounts: frozenset[str]
    """What somebody tells from what they know: (menurut) perhitungan(nya)."""
