"""Lists of the `[cues]` table that tell of sources: who can speak, and what stands around who speaks."""

from dataclasses import dataclass

from factrack.extraction.languages.compiling import Cased


@dataclass(frozen=True)
class SourceLists:
    """Words in and around who says something."""

    agents: frozenset[str]
    """What stands before who does what a passive tells: by, oleh."""
    source_links: frozenset[str]
    """What links a role to its body within a source: "Ada Quill, chief economist *at* Harrow Bank"."""
    source_ends: frozenset[str]
    """What ends a source that stands behind its cue: could, di."""
    source_stops: frozenset[str]
    """What no source goes on over: is, adalah."""
    never_sources: frozenset[str]
    """What says nothing, though it stands as a subject: there, kondisi."""
    linkers: frozenset[str]
    """Prepositions within a source: "peneliti dari …"."""
    home_links: frozenset[str]
    """What tells behind a comma whose somebody is, or where from: of, from."""
    employer_links: frozenset[str]
    """What links somebody without a name to the body that employs them: at, with."""
    place_relatives: frozenset[str]
    """What opens what happens somewhere, behind the name of the place: "RSUD Wera, *tempat* korban dirawat, …"."""
    office_links: frozenset[str]
    """What links an office to its body: "kepala bidang *pada* Dinas …"."""
    attributives: frozenset[str]
    """Those of `adverbials` that can describe the noun before them instead: "sumber *di* kementerian"."""
    mouthpieces: frozenset[str]
    """What stands before who speaks for somebody: melalui."""
    renaming: frozenset[str]
    """What gives a body another name: atau."""
    near_sources: frozenset[str]
    """What with "to" tells whom a source is near: (sources) close (to X)."""
    knowing: frozenset[str]
    """What beside a preposition tells what a source knows: (people) familiar (with it), (with) knowledge (of it)."""
    known: frozenset[str]
    """What stands before "as" and a name, of who has it: known."""
    namers: frozenset[str]
    """What stands before a name or nickname: berjuluk."""
    writers: frozenset[str]
    """Pronouns of the writer outside of quotations: what "saya" says there is the outlet's own."""
    nobody: frozenset[str]
    """Who says nothing: nobody, neither."""
    signs: frozenset[str]
    """What shows words that nobody says: banner."""
    persons: frozenset[str]
    """Who people are that have no role: man, suspect."""
    speaking: frozenset[str]
    """Nouns of who can speak without a word that tells of whom: (kata) polisi."""
    plurals: frozenset[str]
    """People who speak without an article before them: (warn) experts."""
    companions: frozenset[str]
    """People who stand behind a joiner without an article: (Holt and) colleagues."""
    hearers: frozenset[str]
    """Who hears something in `hearing`: court, jurors."""
    found_by: frozenset[str]
    """Who finds something out, besides works: court, researchers."""
    recipients: frozenset[str]
    """To whom something is handed by `filings`: (reported X to the) board."""
    works: frozenset[str]
    """What somebody makes that tells something, besides the occasions: survey."""
    place_openers: frozenset[str]
    """What opens an apposition of a place: "in Wamena, *ibu kota* Kabupaten X"."""
    capitals: Cased
    """Forms that are names, unlike the same words in small letters: WHO, USA *Today*."""
    contacted: frozenset[str]
    """What opens an aside on how somebody was asked: "*dihubungi* terpisah, X …"."""
    own_source_suffixes: tuple[str, ...]
    """The source as the ending of its cue: nya."""
