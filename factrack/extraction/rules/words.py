"""The words of a pack that the rules look up: its cues, and the small words around them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar, Self

from factrack.extraction.languages.compiling import Cased, compiled
from factrack.extraction.rules.cues import Cue, Family, cues_by_first_word
from factrack.extraction.rules.tokens import TokenPatterns


@dataclass(frozen=True)
class CueWords:
    """The `[cues]` table of a pack: the cues by their first word, longest first, and the small words around them."""

    key: ClassVar[str] = "cues"

    cues: Mapping[str, Sequence[Cue]]
    complementizers: frozenset[str]
    nominatives: frozenset[str]
    """Pronouns that are subjects only: he, they."""
    second_person: frozenset[str]
    """Who is spoken to: you."""
    question_words: frozenset[str]
    infinitive_marks: frozenset[str]
    auxiliaries: frozenset[str]
    passives: frozenset[str]
    adverbs: frozenset[str]
    not_adverbs: frozenset[str]
    """Words that end as adverbs do: family."""
    joiners: frozenset[str]
    days: frozenset[str]
    """The words of time that are a day by themselves: monday, yesterday."""
    events: frozenset[str]
    """What happens on a day, so that a day behind it is rather its own: attack, speech."""
    day_parts: frozenset[str]
    """Words of time that belong to what follows where that is no time: "*late* payments"."""
    agos: frozenset[str]
    """What ends a time that is counted back: (two days) ago."""
    time_words: frozenset[str]
    prepositions: frozenset[str]
    opposing: frozenset[str]
    """What sets a clause of its own against the one before it: but."""
    attendants: frozenset[str]
    """What opens what somebody else does meanwhile: "…, *with* his lawyer calling it a lie"."""
    since: frozenset[str]
    """Prepositions that are adverbs between an auxiliary and its verb: "has *since* said"."""
    conjunctions: frozenset[str]
    contrasts: frozenset[str]
    """What sets a report against the one before it: though (she admitted …)."""
    subordinators: frozenset[str]
    subject_pronouns: frozenset[str]
    object_pronouns: frozenset[str]
    relatives: frozenset[str]
    possessive_relatives: frozenset[str]
    """What opens a clause about somebody of whom it tells: whose."""
    indefinites: frozenset[str]
    """The articles of somebody whom nothing was told of: a, an."""
    determiners: frozenset[str]
    agents: frozenset[str]
    source_ends: frozenset[str]
    source_links: frozenset[str]
    home_links: frozenset[str]
    """What tells behind a comma whose somebody is, or where from: of, from."""
    employer_links: frozenset[str]
    """What links somebody without a name to the body that employs them: at, with."""
    source_stops: frozenset[str]
    never_sources: frozenset[str]
    particles: frozenset[str]
    noun_markers: frozenset[str]
    noun_forms: frozenset[str]
    quantifiers: frozenset[str]
    """Adverbs that open a content where a word follows: both."""
    gaps: frozenset[str]
    """Relatives that stand for a part of a content: which."""
    owners: frozenset[str]
    """Pronouns that say whose claim it is: his."""
    openers: frozenset[str]
    adverbials: frozenset[str]
    """What can open an adverbial between a subject and its verb."""
    renaming: frozenset[str]
    """What gives a body another name: atau."""
    mouthpieces: frozenset[str]
    """What stands before who speaks for somebody: melalui."""
    attributives: frozenset[str]
    """Those of them that can describe the noun before them instead: "sumber di kementerian"."""
    office_links: frozenset[str]
    """Those of them that link an office to its body: "kepala bidang pada Dinas …"."""
    not_complements: frozenset[str]
    """What cannot open a clause right behind a verb: karena."""
    durations: frozenset[str]
    """Prepositions whose time is never that of the saying: hingga."""
    clause_pronouns: frozenset[str]
    """Pronouns that show that a word before them, which can be a noun, is a verb: thought (he had …)."""
    clause_subjects: frozenset[str]
    """What is the subject of a clause wherever it follows a verb, besides the pronouns: pihaknya."""
    clause_verbs: frozenset[str]
    """What shows a clause behind its subject: telah, adalah."""
    clause_adverbials: frozenset[str]
    """Prepositions that can open a clause right behind a verb: "mengatakan *di* sana masih ada korban"."""
    figure_links: frozenset[str]
    """What stands between a thing and how much it is: (put the cost) at (40 million)."""
    moves: frozenset[str]
    """What shows that a thing is put somewhere: (put it) on (the table at eight)."""
    hour_units: frozenset[str]
    """What shows that a number is a time of day: (at 8) p.m."""
    amounts: frozenset[str]
    """What can stand before a number, or for one: sedikitnya."""
    purposes: frozenset[str]
    """What makes the verb after it an aim and no report: untuk."""
    appositions: frozenset[str]
    """The determiners that can open an apposition; all of them where the list is empty."""
    requests: frozenset[str]
    """What in a content makes it a request: agar."""
    inquiries: frozenset[str]
    """Verbs that ask for an answer or for a deed: before a quote or a question it is an answer."""
    writers: frozenset[str]
    """Pronouns of the writer outside of quotations: what "saya" says there is the outlet's own."""
    plain_verbs: frozenset[str]
    """Verbs without a prefix, which tell what their subject does: masuk."""
    age_units: frozenset[str]
    """What follows the number of an age: tahun."""
    namesakes: frozenset[str]
    """Words of time that are names, too: Hari."""
    known: frozenset[str]
    """What stands before "as" and a name, of who has it: known."""
    namers: frozenset[str]
    """What stands before a name or nickname: berjuluk."""
    retelling: frozenset[str]
    """Verbs that say the sentence before where one of `said_before` follows: menyampaikan."""
    said_before: frozenset[str]
    """Nouns for what was just said: hal (itu), pernyataan (tersebut)."""
    warners: frozenset[str]
    """Verbs that tell somebody what not to do where a deed to leave follows: warned (jurors not to talk)."""
    identifiers: frozenset[str]
    """Verbs that tell what somebody or something is, behind "as": identified (the man as X)."""
    orders: frozenset[str]
    """Verbs whose content is the deed alone, without who is to do it: instructed."""
    ensuring: frozenset[str]
    """Verbs that tell a deed where they go on with one: "menambah pasukan dan *memastikan* jalan aman"."""
    filings: frozenset[str]
    """Verbs that hand somebody or something over where one of `filed_to` follows: melaporkan (X ke polisi)."""
    filed_to: frozenset[str]
    recipients: frozenset[str]
    """Who is told so, where no word of its own tells it: (reported X to the) board."""
    answers: frozenset[str]
    """What somebody does who speaks, besides the verbs that report: berkomentar."""
    refusals: frozenset[str]
    """Verbs that refuse to say where another verb follows: menolak."""
    comparisons: frozenset[str]
    """What stands before a passive that only names where a content is from: seperti, as."""
    anaphora_nouns: frozenset[str]
    """Nouns for what was said that are such a subject with one of `definites`: kepastian itu."""
    definites: frozenset[str]
    """What behind a noun points at somebody or something known: itu."""
    anaphora: frozenset[str]
    """Subjects that stand for what was said before: hal itu."""
    trailers: frozenset[str]
    """The first two words of adverbials that end a content, since they tell how it was said: "saat dihubungi"."""
    settings: frozenset[str]
    """What opens an adverbial between a cue and the comma before its content: kepada, dalam."""
    sequels: frozenset[str]
    """What joins the next deed of a subject to one before it: lalu."""
    occasions: frozenset[str]
    """What something is said in: statement, interview."""
    said_in: frozenset[str]
    """The first two words of where something was said, where an occasion follows: "in an"."""
    witnessed: frozenset[str]
    """Participles between a passive and a verb that reports: "can be *heard* saying"."""
    issuing: frozenset[str]
    """What is done with a statement or a claim: issue, make."""
    capitals: Cased
    """Forms that are names, unlike the same words in small letters: WHO, USA *Today*."""
    nobody: frozenset[str]
    """Who says nothing: nobody, neither."""
    signs: frozenset[str]
    """What shows words that nobody says: banner."""
    finders: frozenset[str]
    """Verbs that as often tell what lay somewhere: found."""
    found_by: frozenset[str]
    """Who finds something out, besides works: court, researchers."""
    persons: frozenset[str]
    """Who people are that have no role: man, suspect."""
    interrogators: frozenset[str]
    """Verbs that with somebody as their object are no report: questioned (a man)."""
    charging: frozenset[str]
    """Verbs that right before one of `charges` tell of whom somebody else charges: (a man) accused (of it)."""
    charges: frozenset[str]
    """What opens what somebody is accused of, or blamed or praised for."""
    linkers: frozenset[str]
    """Prepositions within a source: "peneliti dari …"."""
    near_sources: frozenset[str]
    """What with "to" tells whom a source is near: (sources) close (to X)."""
    knowing: frozenset[str]
    """What beside a preposition tells what a source knows: (people) familiar (with it), (with) knowledge (of it)."""
    views: frozenset[str]
    """Nouns for what somebody thinks: (in X's) view."""
    companions: frozenset[str]
    """People who stand behind a joiner without an article: (Holt and) colleagues."""
    plurals: frozenset[str]
    """People who speak without an article before them: (warn) experts."""
    hearing: frozenset[str]
    """Verbs of those to whom something is said: (the court) heard (that …)."""
    hearers: frozenset[str]
    """Who they are: court, jurors."""
    expletives: frozenset[str]
    """Subjects that stand for the clause behind the verb: "*it* is claimed the mill will close"."""
    confirming: frozenset[str]
    """Passives of who says the same as somebody before: "hal itu *dibenarkan* Budi"."""
    connectives: frozenset[str]
    """What only leads over to what is told next, where a comma follows: "however", "tak hanya itu"."""
    addressers: frozenset[str]
    """Prepositions of whom somebody asks: "mengimbau *kepada* warga agar …"."""
    clause_openers: frozenset[str]
    """Words that open a lesser clause before the main one: "*after* Hale said so, people left"."""
    inabilities: frozenset[str]
    """Two words before a cue that tell that somebody cannot or will not say it: "*belum bisa* memastikan"."""
    place_openers: frozenset[str]
    """What opens an apposition of a place: "in Wamena, *ibu kota* Kabupaten X"."""
    aims: frozenset[str]
    """Words of an aim, before a verb that reports nothing: "*guna* memastikan …"."""
    conditions: frozenset[str]
    """Words of a condition, before a report that nobody made: "*if* Hale says so"."""
    places: frozenset[str]
    """Words of the names of places."""
    contacted: frozenset[str]
    """What opens an aside on how somebody was asked: "*dihubungi* terpisah, X …"."""
    states: frozenset[str]
    """What tells how somebody is, without the form of a verb: "tiga awak dilaporkan *hilang*"."""
    frames_within: frozenset[str]
    """Cues that hold their source and can stand in a clause without commas: "hal itu *menurutnya* wajar"."""
    announced: frozenset[str]
    """What stands for what is told next, and is no content: "hal senada"."""
    own_source_suffixes: tuple[str, ...]
    verb_prefixes: tuple[str, ...]
    active_prefixes: tuple[str, ...]
    """What a verb begins with that tells what its subject does, and hardly any noun: meng."""
    adverb_endings: tuple[str, ...]
    """What an adverb right before a verb can end with: "*widely* reported"."""
    all_of_them: frozenset[str]
    """Adverbs that are a subject where nothing stands before them: both (asked)."""
    not_deeds: frozenset[str]
    """What shows behind "to" that no deed follows: (sent to) the."""
    deed_endings: tuple[str, ...]
    """What a verb ends with that tells what somebody did or shall do: "denied *having* …"."""
    gotten: frozenset[str]
    """Participles of another form: seen (by X)."""
    works: frozenset[str]
    """What somebody makes that tells something, besides the occasions: survey."""
    seat_endings: tuple[str, ...]
    """What tells behind a comma where a firm is: (Calder, Wendover)-based."""
    participle_endings: tuple[str, ...]
    """What the participle of a passive can end with: "economists *polled* by X"."""
    unreal: frozenset[str]
    real: frozenset[str]
    """Two words before a cue that make it no wish, although the last of them is in `unreal`: "went *on to* say"."""
    breaks: frozenset[str]
    object_breaks: frozenset[str]
    exclusions: frozenset[tuple[str, ...]]
    full_verbs: Mapping[str, Cue]
    """Verbs by the form without a prefix that a name can stand before: imbau, of mengimbau."""
    weights: Mapping[str, float]
    least_confidence: float
    token: TokenPatterns
    """Match one token; with the degrees of the `[people]` table, once they are known."""
    roles: frozenset[str] = frozenset()
    """The first words of roles, ranks and forms of address, from the pack's `[people]` table."""
    envoys: frozenset[str] = frozenset()
    """Roles of whom somebody sends somewhere, from the same table: duta, dubes."""
    bodies: frozenset[str] = frozenset()
    """The head words of bodies, from the same table."""
    plural_endings: tuple[str, ...] = ()
    """What the plural of a noun ends with, from the same table: s."""

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table; every list of words is optional."""
        cues = cues_by_first_word(table.get("groups", ()), table.get("stances", {}))
        made = {
            "cues": cues,
            "full_verbs": {bare: cues[full][-1] for bare, full in table.get("full_verbs", {}).items()},
            "exclusions": frozenset(tuple(phrase.split()) for phrase in table.get("exclusions", ())),
            "least_confidence": table.get("least_confidence", 0.0),
            "token": TokenPatterns(),
        }
        return cls(**compiled(cls, table) | made)

    @cached_property
    def clause_marks(self) -> frozenset[str]:
        """The words that open a content which is a clause or an infinitive."""
        return self.complementizers | self.question_words | self.infinitive_marks

    def match(self, words: Sequence[str], index: int) -> Cue | None:
        """Return the longest cue that starts at `index`, or None."""
        for cue in self.cues.get(words[index], ()):
            end = index + len(cue.words)
            if len(cue.words) == 1:
                return cue
            if tuple(words[index:end]) != cue.words:
                continue
            if cue.family is Family.FRAME or not self._is_dated(words, end):  # "according to early results"
                return cue
        return None

    def _is_dated(self, words: Sequence[str], end: int) -> bool:
        """Whether a preposition belongs to the time behind it, and not to the cue before it: "reported on Monday"."""
        behind = words[end] if end < len(words) else ""
        return words[end - 1] in self.prepositions and behind in self.time_words and behind not in self.determiners

    def match_noun(self, words: Sequence[str], index: int) -> Cue | None:
        """Return the cue that a word is as a noun, or None."""
        return next((cue for cue in self.cues[words[index]] if cue.family is Family.NOUN and len(cue.words) == 1), None)

    def is_verb(self, word: str) -> bool:
        """Whether the word is a verb that reports."""
        return word in self._verbs

    def is_plural(self, word: str) -> bool:
        """Whether a word ends as the plural of a noun does, or as a verb of one does not: reports."""
        return word.endswith(self.plural_endings)

    @cached_property
    def has_articles(self) -> bool:
        """Whether noun phrases open with an article, which tells where a clause or a source begins."""
        return bool(self.indefinites)

    @cached_property
    def made(self) -> frozenset[str]:
        """What somebody makes that tells something: survey, letter."""
        return self.works | self.occasions

    @cached_property
    def finite_auxiliaries(self) -> frozenset[str]:
        """The auxiliaries that show a clause, and are no prepositions or marks of an infinitive: was, would."""
        return self.auxiliaries - self.prepositions - self.infinitive_marks

    @cached_property
    def _verbs(self) -> frozenset[str]:
        cues = (cue for cues in self.cues.values() for cue in cues)
        return frozenset(cue.words[0] for cue in cues if cue.family is Family.VERB and len(cue.words) == 1)

    @cached_property
    def cue_ends(self) -> frozenset[str]:
        """The last word of each cue, without those that belong to what follows: called (for), raised (the)."""
        ends = frozenset(cue.words[-1] for cues in self.cues.values() for cue in cues)
        return ends - self.prepositions - self.determiners

    def is_participle(self, word: str) -> bool:
        """Whether the word is a participle that reports: citing."""
        return word in self._of_family[Family.PARTICIPLE]

    def is_frame(self, word: str) -> bool:
        """Whether the word is a preposition before a source: menurut."""
        return word in self._of_family[Family.FRAME]

    def is_own_source(self, word: str) -> bool:
        """Whether the word reports and holds its source: katanya."""
        return word in self._of_family[Family.OWN_SOURCE]

    @cached_property
    def _of_family(self) -> dict[Family, frozenset[str]]:
        """The cues of one word, by family."""
        cues = [cue for cues in self.cues.values() for cue in cues if len(cue.words) == 1]
        return {family: frozenset(cue.words[0] for cue in cues if cue.family is family) for family in Family}

    def can_be_verb(self, word: str) -> bool:
        """Whether the word has the form of a verb, by the pack's `verb_prefixes`."""
        return bool(self.verb_prefixes) and word.startswith(self.verb_prefixes)

    def is_active(self, word: str) -> bool:
        """Whether the word has the form of a verb that tells what somebody does, by the pack's `active_prefixes`."""
        return bool(self.active_prefixes) and (word.startswith(self.active_prefixes) or word in self.plain_verbs)

    def interrupts(self, word: str) -> bool:
        """Whether the word opens a report within a clause, before who says it: kata, menurut."""
        return word in self._of_family[Family.QUOTE_VERB] or self.is_frame(word)

    def is_owned_role(self, word: str) -> bool:
        """Whether the word is a role with its owner as an ending: pengacaranya."""
        return any(word.endswith(end) and word.removesuffix(end) in self.roles for end in self.own_source_suffixes)

    def is_excluded(self, words: Sequence[str], index: int) -> bool:
        """Whether the word at `index` is in a phrase that is no report: "menurut rencana", "needless to say"."""
        return any(
            index >= offset and tuple(words[index - offset : index - offset + len(phrase)]) == phrase
            for offset, phrase in self._excluded.get(words[index], ())
        )

    @cached_property
    def _excluded(self) -> dict[str, list[tuple[int, tuple[str, ...]]]]:
        """The exclusions by each of their words, with its place in them."""
        places: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for phrase in self.exclusions:
            for offset, word in enumerate(phrase):
                places.setdefault(word, []).append((offset, phrase))
        return places

    @cached_property
    def _telling(self) -> frozenset[str]:
        """The longest word of each cue: where none of them is, there is no cue."""
        return frozenset(max(cue.words, key=len) for cues in self.cues.values() for cue in cues)

    def may_report(self, words: Sequence[str]) -> bool:
        """Whether a cue can be among words; a quick look before a closer one."""
        return not self._telling.isdisjoint(words)


@dataclass(frozen=True, slots=True)
class RoleWords:
    """What of the `[people]` table of a pack tells where a word and a source go on."""

    key: ClassVar[str] = "people"

    first: frozenset[str]
    bodies: frozenset[str]
    envoys: frozenset[str]
    places: frozenset[str]
    plural_endings: tuple[str, ...]
    token: TokenPatterns

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Collect the first words of roles, ranks and forms of address, and compile what matches a token."""
        names = ("roles", "role_prefixes", "ranks", "honorifics")
        first = frozenset(form.split()[0].lower() for name in names for form in table.get(name, ()))
        bodies, envoys = frozenset(table.get("bodies", ())), frozenset(table.get("envoys", ()))
        places = frozenset(word.lower() for place in table.get("places", ()) for word in place.split())
        apart = (table.get(name, ()) for name in ("degrees", "contracted", "contractions"))
        return cls(first, bodies, envoys, places, tuple(table.get("plural_endings", ())), TokenPatterns(*apart))
