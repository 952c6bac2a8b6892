"""Cues that are no verb of a speaker: according to X, X's claim that, X is expected to, reportedly."""

from dataclasses import replace

from factrack.extraction.rules.around import is_adverbial, rest_of_content
from factrack.extraction.rules.cues import Family, Takes
from factrack.extraction.rules.relatives import relative_frame, relative_of
from factrack.extraction.rules.sentence import CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range
from factrack.extraction.statement import Stance

_LATEST_SUBJECT = 3
"""In tokens: how far into a sentence a claim can stand that is its subject: "Mr Roe's *claim*"."""
_LONGEST_SUBJECT = 6
"""In tokens: "Peristiwa di jalan"."""
_LONGEST_KNOWN = 12
"""The same where a word that points at it ends it: "Penangkapan pelaku penyerangan dan perusakan *ini*"."""
_OBJECT = 0.9
"""How much less sure a noun that reports is where no clause follows."""
_LONGEST_ISSUED = 3
"""In tokens, with the verb: "*issued a stark* warning"."""


def read_frame(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "according to X, …" and "…, according to X"."""
    if (relative := relative_of(sentence, at)) is not None:
        source = sentence.sources.name_after(at.range.end) or sentence.sources.after(at.range.end)
        return relative_frame(sentence, at, relative, source.end, source) if source else None
    name = _name_behind(sentence, at.range.end)
    if name and not _is_behind_heading(sentence, at.range.start) and (inline := read_inline(sentence, at, name)):
        return inline
    opens = _opens_clause(sentence, at.range.start)
    is_first = opens or not sentence.tokens.is_word(at.range.start - 1)
    is_linked = is_first and Takes.OBJECT in at.cue.takes and sentence.tokens.word(at.range.end) in _links(sentence)
    start = at.range.end + is_linked  # "Berdasarkan data *dari* Budi, …"
    source = _before_verb(sentence, sentence.sources.with_maker(sentence.sources.after(start)))
    is_somebody = sentence.names_somebody(source.start) or sentence.tokens.word(source.start) in sentence.words.roles
    if not source or (Takes.OBJECT in at.cue.takes and not is_somebody):
        return None
    left = NOWHERE if opens else sentence.content_before(at.range.start)
    if not left:
        if sentence.words.verb_prefixes and sentence.words.is_verb(sentence.tokens.word(source.end)):
            return None  # "Menurut Budi *mengatakan*, jalan rusak"
        source = name_before_clause(sentence, source)
        while "," in sentence.tokens.words[source.start : source.end] and _is_cut_short(sentence, source):
            source = sentence.sources.without_apposition(source)
        is_pronoun = len(source) == 1 and sentence.tokens.word(source.start) in sentence.words.subject_pronouns
        if is_pronoun and sentence.tokens.word(source.end + 1) in sentence.words.relatives:
            return at.reading("frame-content", (sentence.content_from(source.end + 1),), source)
        begin = sentence.contents.past_date(sentence.contents.past_times(source.end))
        if any(_is_spoken(sentence, other) for other in sentence.cues_from(begin, begin + 2)):
            return None  # "Berdasarkan keterangan X, *kata* Y …"
        content = sentence.content_from(begin)
        if sentence.words.is_participle(sentence.tokens.word(content.start)) and sentence.tokens.words[-1] == ":":
            return None  # "According to Roe, *writing* for the Post: …"
        return at.reading("frame-content", (content,), source)
    if sentence.words.is_verb(sentence.tokens.word(left.end - 1)) and Takes.OBJECT in at.cue.takes:
        return None  # "X mengatakan, berdasarkan laporan Y, jalan rusak"
    last = next((i for i in range(source.end - 1, source.start, -1) if sentence.tokens.word(i) == ","), None)
    if last is not None and sentence.tokens.word(source.end) != "," and is_adverbial(sentence, left):
        source = Range(source.start, last)  # "In 1980, according to Roe, *the mill was shut*"
    # Without articles, a frame stands in the clause as "kata Budi" does, however long the first part is.
    inverted = not sentence.words.has_articles
    # "Harga itu, menurut Budi *di Wera, Senin (4/3)*, turun"
    past = sentence.contents.past_times(_past_clause(sentence, source.end))
    rest = rest_of_content(sentence, left, past, inverted=inverted)
    if not rest and left.start > 0 and is_adverbial(sentence, left):
        return None  # "“…,” he said *in a letter*, according to Roe"
    return at.reading("content-frame", (left, rest) if rest else (left,), source)


def _past_clause(sentence: Sentence, end: int) -> int:
    """Return the comma behind a clause that tells of a source, where a verb follows: "members *who met her*, was"."""
    tokens, words = sentence.tokens, sentence.words
    if tokens.word(end) not in words.person_relatives or not words.has_articles:
        return end
    comma = sentence.contents.comma_after(end, len(tokens))
    return comma if tokens.word(comma + 1) in words.finite_auxiliaries else end


def _links(sentence: Sentence) -> frozenset[str]:
    """Return what stands between what is told and who tells it, in a language of prefixes: dari."""
    return sentence.words.source_links if sentence.words.verb_prefixes else frozenset()


def _before_verb(sentence: Sentence, source: Range) -> Range:
    """Return a source without the verb of a clause that no comma sets off: "menurut *data dari X* ada …"."""
    tokens, words = sentence.tokens, sentence.words
    small = (i for i in source if i > source.start and not tokens.is_name_like(i))
    verb = next((i for i in small if tokens.words[i] in words.clause_verbs), source.end)
    is_clause = words.relatives.isdisjoint(tokens.words[source.start : verb])
    return Range(source.start, verb) if is_clause and "," not in tokens.words[source.start : verb] else source


def _is_cut_short(sentence: Sentence, source: Range) -> bool:
    """Whether what ends a source is no apposition, for the clause would: "According to X, *the firm got “help”*"."""
    tokens, words, end = sentence.tokens, sentence.words, source.end
    is_quoting = words.has_articles and tokens.word(end) == QUOTE and tokens.word(end - 1) not in words.determiners
    return is_quoting or not sentence.content_from(end) or _is_in_clause(sentence, source)


def _is_in_clause(sentence: Sentence, source: Range) -> bool:
    """Whether what ends a source is in a clause, as its verb tells: "Menurut X, *petani rugi jika harga* mengacu …"."""
    tokens, words, end = sentence.tokens, sentence.words, source.end
    start = sentence.sources.without_apposition(source).end + 1
    if not words.clause_verbs or tokens.word(end) == "," or not words.relatives.isdisjoint(tokens.words[start:end]):
        return False
    stop = sentence.contents.comma_after(end, len(tokens))
    clause = (i for i in range(start, stop) if not tokens.is_name_like(i) and tokens.words[i] not in words.roles)
    verbs = words.clause_verbs | words.auxiliaries | words.conditions
    return any(tokens.words[i] in verbs or words.is_active(tokens.words[i]) for i in clause)


def _is_spoken(sentence: Sentence, at: CueAt) -> bool:
    """Whether somebody is told behind a cue who says what stands around it: "kata *Budi*"."""
    return at.cue.family is Family.QUOTE_VERB and sentence.names_somebody(at.range.end)


def read_inline(sentence: Sentence, at: CueAt, source: Range) -> Reading | None:
    """Read "Hal itu *menurut Budi* wajar": a report without commas behind the short subject of its clause."""
    tokens, words, end = sentence.tokens, sentence.words, source.end or at.range.end
    start = sentence.past_openers(at.range.start)
    whole = left = Range(start, at.range.start)
    if tokens.word(start) in words.adverbials or tokens.word(start) in words.prepositions:
        comma = max((i for i in whole if tokens.word(i) == ","), default=start - 1)
        left = Range(comma + 1, whole.end)  # "Dengan cara ini, *warga* menurut Budi tidak rugi"
    while left and tokens.word(left.end - 1) in words.sequels:
        left = Range(left.start, left.end - 1)  # "Mereka *kemudian* menurut Budi dibawa"
    is_known = bool(left) and tokens.word(left.end - 1) in words.definites
    is_subject = words.clause_verbs and 0 < len(left) <= (_LONGEST_KNOWN if is_known else _LONGEST_SUBJECT)
    if not is_subject or not tokens.is_word(end) or tokens.is_name_like(end) or tokens.word(end) in words.joiners:
        return None
    verbs = words.subordinators | words.auxiliaries
    verbs = verbs if is_known else verbs | words.relatives | words.prepositions | words.conjunctions
    places = {i for i in left if tokens.word(i) in words.attributives and tokens.is_name_like(i + 1)}
    subject = tuple(tokens.words[i] for i in left if i not in places)
    acts = (words.is_active(tokens.words[i]) and tokens.words[i] not in words.subject_pronouns for i in left)
    if not verbs.isdisjoint(subject) or any(acts) or not all(map(tokens.is_word, left)):
        return None
    rest = sentence.content_from(end)
    return at.reading("content-frame", (whole, rest), source, 0.95) if rest else None


def _name_behind(sentence: Sentence, start: int) -> Range:
    """Return the bare name or pronoun that begins at a token, or a word for somebody or a body: "polisi"."""
    words, word = sentence.words, sentence.tokens.word(start)
    is_one = (word in words.roles or word in words.bodies) and not sentence.tokens.is_name_like(start)
    return Range(start, start + 1) if is_one else sentence.sources.name_after(start)


def name_before_clause(sentence: Sentence, source: Range) -> Range:
    """Return a source without the clause that no comma sets off from it: "Menurut *Budi* harga sudah naik"."""
    tokens, words = sentence.tokens, sentence.words
    name = sentence.sources.name_after(source.start)
    near = tokens.words[name.end : max(source.end, name.end) + _LONGEST_SUBJECT]
    if not name or name.end >= source.end or not words.clause_verbs or not tokens.is_word(name.end):
        return source
    is_clause = tokens.word(source.end) != "," or not words.clause_verbs.isdisjoint(tokens.words[name.end : source.end])
    goes_on = tokens.word(name.end) in words.joiners | words.determiners | words.definites | words.prepositions
    return name if is_clause and not goes_on and not words.clause_verbs.isdisjoint(near) else source


def _is_behind_heading(sentence: Sentence, index: int) -> bool:
    """Whether a frame begins a sentence that a heading ran into: "Hampir penuh *Menurut* Budi, …"."""
    return bool(sentence.words.verb_prefixes) and index > 0 and sentence.tokens.is_name_like(index)


def _opens_clause(sentence: Sentence, index: int) -> bool:
    before, words = sentence.tokens.word(index - 1), sentence.words
    if _is_behind_heading(sentence, index):
        return True
    joins = sentence.tokens.word(index - 2) in words.subordinators | words.conjunctions
    is_time = words.time_words.issuperset(sentence.tokens.words[max(index - 3, 0) : index - 1])
    if before == "," and joins and not is_time:  # but "sejak lima *tahun lalu*, menurut Budi"
        return True  # "because, according to Roe, it is shut"
    return before in words.conjunctions or before in words.openers or before in words.relatives


def read_noun(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "X's claim that …", "a warning by X that …"."""
    tokens, words = sentence.tokens, sentence.words
    if tokens.word(at.range.start) in words.views and (view := _view(sentence, at)):
        return replace(view, stance=Stance.BELIEVED)
    if tokens.word(at.range.start) in words.tellings:
        return _view(sentence, at)
    index = at.range.end
    owner = at.range.start - 1
    if tokens.word(owner) in words.owners:
        source = Range(owner, owner + 1)
    elif tokens.is_possessive(owner) or (owner > 0 and tokens.is_name_like(owner)):
        source = sentence.sources.owner(owner)
    else:
        source = _owner_behind(sentence, index)
    index = max(index, source.end) if source.start >= index else index
    if not source and tokens.word(index) in words.agents:
        source = sentence.sources.after(index + 1)
        index = source.end
    index = _past_time(sentence, index)
    is_clause = at.cue.words[0] in words.expletives and sentence.names_somebody(index)
    if is_clause or (tokens.word(index) in words.complementizers and tokens.is_word(index + 1)):
        answer = _answer_to(sentence, index)
        if not source and answer:
            return None
        content = Range(index, sentence.sources.skip_back(answer.range.start)) if answer else NOWHERE
        content = content or _claim_of_subject(sentence, at, sentence.content_from(index))
        return at.reading("noun-content", (content,), source or _issuer(sentence, at.range.start))
    return _claim_of(sentence, at, source, index) if source and source.end <= at.range.start else None


def _past_time(sentence: Sentence, index: int) -> int:
    """Return where a clause begins behind the time that follows a noun: "a statement *on Monday* that he would go"."""
    tokens, words = sentence.tokens, sentence.words
    if words.time_words.isdisjoint(tokens.words[index : index + 2]):
        return index
    past = sentence.contents.skip_adjuncts(index)
    subject = tokens.word(past + 1)
    is_clause = subject in words.subject_pronouns or subject in words.determiners or tokens.is_name_like(past + 1)
    is_clause = is_clause or (tokens.word(past + 2) in words.finite_auxiliaries and subject not in words.adverbs)
    return past if is_clause and tokens.word(past) in words.complementizers else index


def _issuer(sentence: Sentence, noun: int) -> Range:
    """Return who issues what a noun at a token is: "*Roe* issued a stark warning that …"; empty if nobody does."""
    near = sentence.tokens.words[max(noun - _LONGEST_ISSUED, 0) : noun]
    verb = next((noun - len(near) + i for i, word in enumerate(near) if word in sentence.words.issuing), None)
    return sentence.sources.before(verb) if verb is not None else NOWHERE


def _claim_of_subject(sentence: Sentence, at: CueAt, content: Range) -> Range:
    """Return a claim that opens a sentence without what is told of it: "The claim *that he was here* is false"."""
    tokens, words = sentence.tokens, sentence.words
    if at.range.start > _LATEST_SUBJECT or not words.has_articles:
        return content
    verbs = words.finite_auxiliaries
    found = [i for i in content if tokens.words[i] in verbs and tokens.words[i - 1] not in words.auxiliaries]
    if len(found) < 2 or not all(map(tokens.is_word, range(content.start, found[1]))):
        return content
    between = tokens.words[content.start + 1 : found[1]]
    goes_on = not (words.conjunctions | words.relatives | words.subordinators).isdisjoint(between)
    return content if goes_on else Range(content.start, found[1])


def _answer_to(sentence: Sentence, start: int) -> CueAt | None:
    """Return where somebody denies or confirms a claim that opens a sentence: "Kabar bahwa … *dibantah* X"."""
    later = sentence.cues_from(start, len(sentence.tokens))
    answers = (at for at in later if at.cue.family is Family.PASSIVE and Takes.AFTER in at.cue.takes)
    return next(answers, None)


def _view(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "in X's view, …" and "…, in her opinion"."""
    tokens, words = sentence.tokens, sentence.words
    owner = at.range.start - 1
    is_owner = tokens.word(owner) in words.owners or tokens.is_possessive(owner)
    source = sentence.sources.owner(owner) if is_owner else NOWHERE
    if source.start == 0 and len(source) > 1:
        source = Range(1, source.end)  # "In" has a capital there, as names have
    if not source or tokens.word(source.start - 1) not in words.prepositions or tokens.is_word(at.range.end):
        return None
    if source.start > 1 and tokens.is_word(source.start - 2) and not sentence.only_opens(source.start - 1):
        return None  # "with tears in his eyes"
    left = sentence.content_before(source.start - 1)
    if left and tokens.word(source.start - 2) == ",":
        rest = rest_of_content(sentence, left, at.range.end)
        return at.reading("content-frame", (left, rest) if rest else (left,), source)
    return at.reading("frame-content", (sentence.content_from(at.range.end),), source)


def _claim_of(sentence: Sentence, at: CueAt, source: Range, index: int) -> Reading | None:
    """Read "his promise to go" and "X's criticism of the plan": the claim ends where the sentence has its verb."""
    tokens, words = sentence.tokens, sentence.words
    if sentence.contents.is_infinitive(index) and Takes.INFINITIVE in at.cue.takes:
        return at.reading("noun-content", (sentence.content_from(index, words.object_breaks),), source)
    if tokens.word(index) not in words.particles or not tokens.is_word(index + 1):
        return None
    content = sentence.content_from(index + 1, words.object_breaks)
    end = next((i for i in content if tokens.words[i] in words.passives), content.end)
    cue = CueAt(at.cue, Range(at.range.start, index + 1))
    content = sentence.contents.trim(Range(content.start, end))
    return cue.reading("noun-content", (content,), source, _OBJECT) if content else None


def _owner_behind(sentence: Sentence, index: int) -> Range:
    """Return whose claim it is where the name stands between the noun and what is claimed: "klaim X bahwa …"."""
    end = index
    while sentence.tokens.is_word(end) and sentence.tokens.word(end) not in sentence.words.complementizers:
        end += 1
    return Range(index, end) if sentence.tokens.is_name_like(index) else NOWHERE


def read_raising(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "X is expected to …": X is a part of what is said, and nobody is named who says it."""
    subject = sentence.sources.before(at.range.start)
    begin = sentence.contents.complement(at.range.end, at.cue.takes)
    if not subject or begin is None or sentence.tokens.word(subject.end - 1) in sentence.words.prepositions:
        return None  # "the car he was *in* was reported stolen"
    rest = sentence.content_from(begin, sentence.words.opposing)
    if sentence.words.is_verb(sentence.tokens.word(rest.end - 1)):
        # "“…,” he is reported to have said"
        return None
    return at.reading("raising", (rest,) if _is_expletive(sentence, subject, rest) else (subject, rest), NOWHERE)


def _is_expletive(sentence: Sentence, subject: Range, rest: Range) -> bool:
    """Whether the subject stands for the clause behind: "*it* was alleged he had left", but "*it* was thought old"."""
    tokens, words = sentence.tokens, sentence.words
    verbs = words.finite_auxiliaries
    has_verb = not verbs.isdisjoint(tokens.words[rest.start + 1 : rest.end])
    is_clause = has_verb and sentence.names_somebody(rest.start)
    return len(subject) == 1 and tokens.word(subject.start) in words.expletives and is_clause


def read_hearsay(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read an adverb such as "reportedly": the clause around it is the content."""
    right = sentence.content_from(at.range.end)
    relative = Range(at.range.start - 1, at.range.start)
    if sentence.tokens.word(relative.start) in sentence.words.relatives:
        # "two men who allegedly robbed a bank": the main clause is no hearsay.
        end = sentence.contents.comma_after(right.start, right.end)
        return at.reading("hearsay", (relative, sentence.contents.trim(Range(right.start, end))), NOWHERE)
    if sentence.tokens.word(at.range.start - 1) == ",":
        # "the crane, reportedly built in 1962, fell": only what the commas set off is hearsay.
        end = sentence.contents.comma_after(right.start, right.end)
        left, right = NOWHERE, sentence.contents.trim(Range(right.start, end))
    else:
        # Where the cue is a verb itself, what stands before it is of it: "Mereka *sempat* diduga …".
        is_verb = bool(sentence.words.verb_prefixes)
        left = sentence.content_before(sentence.sources.skip_back(at.range.start) if is_verb else at.range.start)
    content = tuple(part for part in (left, right) if part)
    return at.reading("hearsay", content, NOWHERE) if content else None
