"""Lists of the `[cues]` table that tell what else than a plain report a verb and its content can be."""

from dataclasses import dataclass

from factrack.extraction.languages.compiling import AnyOf


@dataclass(frozen=True)
class ReportLists:
    """Words that turn a report, or make none of it."""

    feelings: frozenset[str]
    """How somebody feels, which is all of a content: (mengaku) kecewa."""
    requests: frozenset[str]
    """What in a content makes it a request: agar."""
    inquiries: frozenset[str]
    """Verbs that ask for an answer or for a deed: before a quote or a question it is an answer."""
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
    happenings: AnyOf
    """What is done or happens, and asks for nothing: kemudahan (mendorong warga)."""
    deed_nouns: AnyOf
    """What is done or is so, as a noun that says nothing: ditemukannya (kasus), tingginya (harga)."""
    effects: frozenset[str]
    """Verbs that tell an effect behind one of `happenings`, and of somebody a wish: mendorong."""
    bidding: frozenset[str]
    """Cues that report only where somebody is told what to do: directed (staff to stay)."""
    acts: frozenset[str]
    """Cues that tell what somebody does where a thing follows, and no clause: declared (a state of emergency)."""
    filings: frozenset[str]
    """Verbs that hand somebody or something over where one of `filed_to` follows: melaporkan (X ke polisi)."""
    filed_to: frozenset[str]
    """To whom `filings` hand somebody over: polisi."""
    answers: frozenset[str]
    """What somebody does who speaks, besides the verbs that report: berkomentar."""
    refusals: frozenset[str]
    """Verbs that refuse to say where another verb follows: menolak."""
    anaphora_nouns: frozenset[str]
    """Nouns for what was said that with one of `definites` are a subject of `anaphora`: kepastian itu."""
    anaphora: frozenset[str]
    """Subjects that stand for what was said before: hal itu."""
    trailers: frozenset[str]
    """The first two words of adverbials that end a content, since they tell how it was said: "saat dihubungi"."""
    settings: frozenset[str]
    """What opens an adverbial between a cue and the comma before its content: kepada, dalam."""
    occasions: frozenset[str]
    """What something is said in: statement, interview."""
    said_in: frozenset[str]
    """The first two words of where something was said, where an occasion follows: "in an"."""
    witnessed: frozenset[str]
    """Participles between a passive and a verb that reports: "can be *heard* saying"."""
    issuing: frozenset[str]
    """What is done with a statement or a claim: issue, make."""
    finders: frozenset[str]
    """Verbs that as often tell what lay somewhere: found."""
    pleas: frozenset[str]
    """What somebody says of themselves in a noun: (maintained his) innocence."""
    topic_verbs: frozenset[str]
    """Verbs that, where they open a sentence, only tell of what somebody then speaks: menyinggung."""
    interrogators: frozenset[str]
    """Verbs that with somebody as their object are no report: questioned (a man)."""
    charging: frozenset[str]
    """Verbs that right before one of `charges` tell of whom somebody else charges: (a man) accused (of it)."""
    charges: frozenset[str]
    """What opens what somebody is accused of, or blamed or praised for."""
    views: frozenset[str]
    """Nouns for what somebody thinks: (in X's) view."""
    tellings: frozenset[str]
    """Nouns for how somebody tells it: (in X's) words."""
    told_nouns: frozenset[str]
    """Nouns for what somebody says, which a colon can follow: jawaban."""
    giving: frozenset[str]
    """Verbs of who has or gives one of `told_nouns`: (Budi) punya (jawaban: …)."""
    origins: frozenset[str]
    """Two words behind one of `anaphora_nouns`, before whose words it is: "(kepastian itu) *datang dari* (Budi)"."""
    voiced: frozenset[str]
    """Verbs behind who says what `anaphora_nouns` stand for: "(hal itu ia) *sampaikan*"."""
    additions: frozenset[str]
    """What opens more of what a clause tells, and no content: "(disampaikan kepada warga,) *termasuk* (lansia)"."""
    bidden: frozenset[str]
    """What somebody is asked to be, without a verb: (diminta) waspada, (diharapkan) lebih (patuh)."""
    hearing: frozenset[str]
    """Verbs of those to whom something is said: (the court) heard (that …)."""
    confirming: frozenset[str]
    """Passives of who says the same as somebody before: "hal itu *dibenarkan* Budi"."""
    addressers: frozenset[str]
    """Prepositions of whom somebody asks: "mengimbau *kepada* warga agar …"."""
    inabilities: frozenset[str]
    """Two words before a cue that tell that somebody cannot or will not say it: "*belum bisa* memastikan"."""
    frames_within: frozenset[str]
    """Cues that hold their source and can stand in a clause without commas: "hal itu *menurutnya* wajar"."""
    announced: frozenset[str]
    """What stands for what is told next, and is no content: "hal senada"."""
    unreal: frozenset[str]
    """What shows near a cue that nothing was said: (he did) not (say), belum."""
    real: frozenset[str]
    """Two words before a cue that make it no wish, although the last of them is in `unreal`: "went *on to* say"."""
