"""Lists of the `[people]` table that tell of names, and of people without one."""

from dataclasses import dataclass

from factrack.extraction.languages.compiling import Phrases


@dataclass(frozen=True)
class NameLists:
    """Words in names, and words for people."""

    given_names: frozenset[str]
    """Given names, of all packs: Ada, Rina."""
    short_given_names: frozenset[str]
    """Short forms of given names before others: Muh."""
    particles: frozenset[str]
    """Small words within names: bin, van."""
    name_articles: frozenset[str]
    """Small words that a hyphen joins to a name: *al*-Din."""
    people: frozenset[str]
    """Common nouns of people, which can stand for who was told of last: "perempuan itu"."""
    age_endings: tuple[str, ...]
    """What makes an age of a number: (49)-year-old."""
    origin_endings: tuple[str, ...]
    """What ends a word that tells where somebody is or comes from, or whose a body is: Harrow(-based)."""
    owned_endings: tuple[str, ...]
    """Those of them that tell only of bodies: state(-owned)."""
    ages: frozenset[str]
    """Words of an age, which is no part of a role: "striker *berusia 24 tahun*"."""
    groups: frozenset[str]
    """What counts people or bodies told of before: "ketiga negara itu"."""
    sources: frozenset[str]
    """Common nouns of who tells something without a name: sumber."""
    same: frozenset[str]
    """What ends a phrase for who was told of before: "sumber yang *sama*"."""
    suspects: frozenset[str]
    """What somebody is called by who is known by letters only: tersangka, pelaku."""
    letter_marks: frozenset[str]
    """What stands before the letters that are all that is told of a name: berinisial, tersangka."""
    nicknamed: frozenset[str]
    """What a nickname stands behind: (akrab) disapa."""
    nicknames: frozenset[str]
    """What stands behind a nickname: sapaan (akrab)."""
    namings: Phrases
    """What gives somebody a name: known as."""
    saint_marks: frozenset[str]
    """What stands before the name of a saint: St."""
    days: frozenset[str]
    """Days of the week, which end no name: senin."""
    role_names: frozenset[str]
    """Roles that are given names as well, behind another role: "Minister *Dean* Quill"."""
    doctors: frozenset[str]
    """Forms of address of those who are called so at work: Dr."""
    feeling_endings: tuple[str, ...]
    """What the first word of a sentence ends with that tells how somebody feels: Tear(ful)."""
    calling_endings: tuple[str, ...]
    """What callings end with that no list has: Pick(er)."""
    documents: frozenset[str]
    """What opens the name of a document, whose body or office in it says nothing: "Peraturan Menteri X"."""
    slogan_words: frozenset[str]
    """Small words that have a capital within the name of a body: (Doctors) Across (Borders)."""
    works: frozenset[str]
    """Works whose title follows and is no body: "sutradara *film* X"."""
    utterances: frozenset[str]
    """What a person writes or says, and which speaks for them: letter, reply."""
    authoring: frozenset[str]
    """What is done to such a thing: (a letter) signed (by)."""
    authors_links: frozenset[str]
    """What stands before who wrote or said it: (a letter) from."""
    interviewers: frozenset[str]
    """Roles of who asks in an interview: wartawan."""
