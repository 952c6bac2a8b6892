"""Lists of the `[cues]` table that tell how clauses and noun phrases are made: small words, and the ends of words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class GrammarLists:
    """The small words of a language, and the forms of its verbs."""

    complementizers: frozenset[str]
    """What opens a clause that is a content: that, bahwa."""
    infinitive_marks: frozenset[str]
    """What opens a deed that is one: to."""
    question_words: frozenset[str]
    """What opens a question that is one: whether, apakah."""
    open_questions: frozenset[str]
    """Of these, what leaves open whether a clause is so: whether, apakah."""
    relatives: frozenset[str]
    """What opens a clause about somebody or something: who, yang."""
    possessive_relatives: frozenset[str]
    """What opens a clause about somebody of whom it tells: whose."""
    gaps: frozenset[str]
    """Relatives that stand for a part of a content: which."""
    subordinators: frozenset[str]
    """What opens a clause of when, why or in spite of what: while, karena."""
    clause_openers: frozenset[str]
    """Words that open a lesser clause before the main one: "*after* Hale said so, people left"."""
    conjunctions: frozenset[str]
    """What goes on with another clause: and, but."""
    opposing: frozenset[str]
    """What sets a clause of its own against the one before it: but."""
    contrasts: frozenset[str]
    """What sets a report against the one before it: though (she admitted …)."""
    joiners: frozenset[str]
    """What joins two names or nouns: and, dan."""
    sequels: frozenset[str]
    """What joins the next deed of a subject to one before it: lalu."""
    connectives: frozenset[str]
    """What only leads over to what is told next, where a comma follows: "however", "tak hanya itu"."""
    openers: frozenset[str]
    """What can open a sentence before its subject: but, namun."""
    prepositions: frozenset[str]
    """What stands before a noun phrase: of, di."""
    since: frozenset[str]
    """Prepositions that are adverbs between an auxiliary and its verb: "has *since* said"."""
    attendants: frozenset[str]
    """What opens what somebody else does meanwhile: "…, *with* his lawyer calling it a lie"."""
    comparisons: frozenset[str]
    """What stands before a passive that only names where a content is from: seperti, as."""
    not_complements: frozenset[str]
    """What cannot open a clause right behind a verb: karena."""
    purposes: frozenset[str]
    """What makes the verb after it an aim and no report: untuk."""
    aims: frozenset[str]
    """Words of an aim, before a verb that reports nothing: "*guna* memastikan …"."""
    conditions: frozenset[str]
    """Words of a condition, before a report that nobody made: "*if* Hale says so"."""
    expletives: frozenset[str]
    """Subjects that stand for the clause behind the verb: "*it* is claimed the mill will close"."""
    determiners: frozenset[str]
    """What opens a noun phrase: the, para."""
    indefinites: frozenset[str]
    """The articles of somebody whom nothing was told of: a, an."""
    definites: frozenset[str]
    """What behind a noun points at somebody or something known: itu."""
    appositions: frozenset[str]
    """The determiners that can open an apposition; all of them where the list is empty."""
    quantifiers: frozenset[str]
    """Adverbs that open a content where a word follows: both."""
    owners: frozenset[str]
    """Pronouns that say whose claim it is: his."""
    nominatives: frozenset[str]
    """Pronouns that are subjects only: he, they."""
    subject_pronouns: frozenset[str]
    """Pronouns that can be who speaks: she, mereka."""
    object_pronouns: frozenset[str]
    """Pronouns that can be to whom: her, them."""
    second_person: frozenset[str]
    """Who is spoken to: you."""
    auxiliaries: frozenset[str]
    """What stands before a verb and belongs to it: has, telah."""
    passives: frozenset[str]
    """What a participle behind it is a passive by: was."""
    short_has: frozenset[str]
    """What is short for "has" as well as for "is": 's."""
    adverbs: frozenset[str]
    """What can stand between a subject and its verb: also, juga."""
    not_adverbs: frozenset[str]
    """Words that end as adverbs do: family."""
    adverbials: frozenset[str]
    """What can open an adverbial between a subject and its verb."""
    all_of_them: frozenset[str]
    """Adverbs that are a subject where nothing stands before them: both (asked)."""
    verb_particles: frozenset[str]
    """What belongs to the verb before it: "put *out* a letter"."""
    particles: frozenset[str]
    """Prepositions that belong to a cue with an object: (boasted) of."""
    plain_verbs: frozenset[str]
    """Verbs without a prefix, which tell what their subject does: masuk."""
    gotten: frozenset[str]
    """Participles of another form: seen (by X)."""
    states: frozenset[str]
    """What tells how somebody is, without the form of a verb: "tiga awak dilaporkan *hilang*"."""
    noun_markers: frozenset[str]
    """Behind which a cue is a noun, besides determiners: (sparked) claims."""
    noun_forms: frozenset[str]
    """Cues that are nouns as often, and verbs right behind their subject only: forecast."""
    clause_pronouns: frozenset[str]
    """Pronouns that show that a word before them, which can be a noun, is a verb: thought (he had …)."""
    clause_subjects: frozenset[str]
    """What is the subject of a clause wherever it follows a verb, besides the pronouns: pihaknya."""
    clause_verbs: frozenset[str]
    """What shows a clause behind its subject: telah, adalah."""
    clause_adverbials: frozenset[str]
    """Prepositions that can open a clause right behind a verb: "mengatakan *di* sana masih ada korban"."""
    breaks: frozenset[str]
    """What behind a comma ends a content that is a clause, since the narrator goes on: though, despite."""
    object_breaks: frozenset[str]
    """What behind a comma ends a content that is a noun phrase: after, which."""
    verb_prefixes: tuple[str, ...]
    """What the form of a verb begins with: me, ber."""
    active_prefixes: tuple[str, ...]
    """What a verb begins with that tells what its subject does, and hardly any noun: meng."""
    object_endings: tuple[str, ...]
    """What such a verb ends with that has an object: kan."""
    adverb_endings: tuple[str, ...]
    """What an adverb right before a verb can end with: "*widely* reported"."""
    deed_endings: tuple[str, ...]
    """What a verb ends with that tells what somebody did or shall do: "denied *having* …"."""
    participle_endings: tuple[str, ...]
    """What the participle of a passive can end with: "economists *polled* by X"."""
