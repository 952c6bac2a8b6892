"""Passives that report: "hal itu disampaikan X", "seperti dikatakan X, …", "dikutip dari X, …", "dinilai X …"."""

from dataclasses import replace

from factrack.extraction.rules.around import around
from factrack.extraction.rules.cues import Family, Takes
from factrack.extraction.rules.sentence import CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, Range
from factrack.extraction.statement import Stance

_AFTER_AGENT = frozenset({Takes.THAT, Takes.COMMA, Takes.QUOTE})


def read_passive(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read a passive with its agent behind it, or with a clause and no agent at all."""
    tokens, words = sentence.tokens, sentence.words
    group = sentence.sources.skip_back(at.range.start)
    if Takes.OBJECT in at.cue.takes:
        return _evaluation(sentence, at, group)
    if Takes.INFINITIVE in at.cue.takes and (deed := _deed(sentence, at, group)):
        return deed
    source = _agent(sentence, at.range.end)
    if Takes.PLAIN in at.cue.takes:
        return _judgement(sentence, at, group, source)
    if not source and Takes.QUOTE in at.cue.takes:
        return None
    after = source.end or at.range.end
    if tokens.word(group - 1) in words.relatives and tokens.word(group - 2) not in words.comparisons:
        return None  # "jawaban *yang* dikemukakan X"
    if tokens.word(group - 1) in words.comparisons:
        return _comparison(sentence, at, group - 1, source)
    if source and at.cue.stance is Stance.DENIED and sentence.is_anaphora(group):
        return at.reading("passive", (sentence.anaphor(group),), source, 0.8)  # "Tudingan itu ditepis X"
    if source and tokens.word(source.end) == "," and tokens.word(source.end + 1) in words.complementizers:
        return at.reading("cue-source-content", (sentence.content_from(source.end + 1),), source, 0.8)
    if source and (sentence.is_anaphora(group) or sentence.is_anaphora(at.range.start)):
        return at.reading("previous-cue-source", (), source, 0.8)
    if source and tokens.word(group - 1) == "," == tokens.word(source.end) and words.clause_verbs:
        spoken = CueAt(replace(at.cue, family=Family.QUOTE_VERB), at.range)  # "Aturan itu, *dijelaskan X*, berlaku …"
        return around(sentence, spoken, group, source, source.end)
    if told := _told_in(sentence, at, source):
        return told
    if source and (asked := _told_by_noun(sentence, group)):
        return at.reading("passive", (asked,), source, 0.8)
    if group > 0 and source:
        patient = _patient(sentence, group) if Takes.AFTER in at.cue.takes else NOWHERE
        if " ".join(tokens.words[patient.start : patient.end]) in words.announced:
            return None
        return at.reading("passive", (patient,), source, 0.8) if patient else None
    while not source and tokens.word(after) in words.adverbs - words.auxiliaries:
        after += 1  # "Disebutkan *pula*, …"
    begin = sentence.contents.complement(sentence.contents.past_times(after), _AFTER_AGENT)
    content = sentence.content_from(begin) if begin is not None else NOWHERE
    is_date = all(tokens.word(index).isdigit() or tokens.word(index) in words.time_words for index in content)
    adds = not source and tokens.word(content.start) in words.additions  # "akan disampaikan kepada warga, *termasuk* …"
    return None if is_date or adds else at.reading("cue-source-content", (content,), source)


def _told_in(sentence: Sentence, at: CueAt, source: Range) -> Reading | None:
    """Read "Dalam rapat disampaikan Budi bahwa stok aman", "Dalam dakwaan disebutkan Budi menerima uang".

    A name is nobody who tells something where it stands before what it does.
    """
    tokens, words = sentence.tokens, sentence.words
    is_within = tokens.word(0) in words.settings and "," not in tokens.words[: at.range.start]
    if not source or not is_within:
        return None
    if tokens.word(source.end) == "," or tokens.word(source.end) in words.complementizers:
        begin = source.end + (tokens.word(source.end) == ",")
        return at.reading("cue-source-content", (sentence.content_from(begin),), source)
    verb = source.start
    while tokens.is_name_like(verb):
        verb += 1
    acts = words.can_be_verb(tokens.word(verb)) or tokens.word(verb) in words.clause_verbs
    if verb == source.start or not acts or source.start != at.range.end:
        return None
    return at.reading("cue-source-content", (sentence.content_from(source.start),), NOWHERE)


def _judgement(sentence: Sentence, at: CueAt, group: int, source: Range) -> Reading | None:
    """Read "Rencana itu disesalkan X": what is judged is the content, where it is a thing and no person."""
    words = sentence.words
    definite = sentence.tokens.word(group - 1) in words.definites
    patient = sentence.sources.before(group - definite)
    patient = Range(patient.start, group) if patient and definite else patient
    is_within = sentence.tokens.word(group - 1) in words.relatives or not patient
    if not source or is_within or sentence.tokens.is_name_like(patient.start + 1):
        return None
    is_person = sentence.tokens.word(patient.start) in words.roles or sentence.tokens.is_name_like(group - 1)
    return None if is_person else at.reading("passive", (patient,), source, 0.8)


def _told_by_noun(sentence: Sentence, group: int) -> Range:
    """Return what a noun before token `group` tells: "Permintaan *agar data dibuka* disampaikan X"; else nothing."""
    tokens, words = sentence.tokens, sentence.words
    noun = sentence.past_openers(group)
    first = tokens.word(noun + 1)
    opens = first in words.clause_marks or first in words.requests
    opens = opens or (words.is_active(first) and first not in words.prepositions)
    is_told = tokens.word(noun) in words.anaphora_nouns and opens and noun + 2 < group
    return Range(noun + 1 + (first in words.complementizers), group) if is_told else NOWHERE


def _patient(sentence: Sentence, group: int) -> Range:
    """Return what is denied or confirmed before token `group`, of a claim its clause: "kabar bahwa *jalan rusak*"."""
    is_clause = (sentence.tokens.word(index) in sentence.words.complementizers for index in range(group))
    clause = next((index for index, opens in enumerate(is_clause) if opens), group)
    is_reported = any(at.cue.family is Family.VERB for at in sentence.cues_from(0, clause))
    return sentence.sources.before(group) if clause == group or is_reported else Range(clause + 1, group)


def _deed(sentence: Sentence, at: CueAt, group: int) -> Reading | None:
    """Read "warga diminta melapor", "bupati disebut menerima uang": nobody is named who asks for it, or says it."""
    tokens, words = sentence.tokens, sentence.words
    bidden = words.bidden if at.cue.stance in {Stance.WISHED, Stance.BELIEVED} else frozenset[str]()
    passed = words.adverbs - words.auxiliaries - bidden
    begin = at.range.end
    while tokens.word(begin) in passed:
        begin += 1
    first = tokens.word(begin)
    is_deed = words.can_be_verb(first) or first in words.infinitive_marks or first in words.auxiliaries
    is_deed = is_deed or first in words.states or first in bidden
    patient = _up_to(sentence, sentence.sources.before(group), group)
    if patient and tokens.word(patient.end) in words.definites:
        # "program ini", where "ini" could be a part of a time
        patient = Range(patient.start, patient.end + 1)
    is_told_within = any(at.range.start in part for reading in sentence.readings for part in reading.content)
    if not is_deed or not patient or is_told_within or tokens.word(patient.end - 1) in words.relatives:
        return None
    deed = sentence.content_from(begin)
    if at.cue.stance is Stance.WISHED:
        return at.reading("passive-content", (deed,), NOWHERE)
    stance = at.cue.stance if at.cue.stance is Stance.BELIEVED else Stance.HEDGED
    return replace(at.reading("passive-content", (patient, deed), NOWHERE), stance=stance)


def _up_to(sentence: Sentence, patient: Range, group: int) -> Range:
    """Return a patient with what tells more of it before token `group`: "Kemudahan *mengakses tes* diharapkan"."""
    is_pronoun = sentence.tokens.word(patient.start) in sentence.words.subject_pronouns
    is_plain = not is_pronoun and all(map(sentence.tokens.is_word, range(patient.end, group)))
    marks = sentence.words.relatives | sentence.words.conjunctions
    is_plain = is_plain and marks.isdisjoint(sentence.tokens.words[patient.end : group])
    return Range(patient.start, group) if patient and is_plain else patient


def _agent(sentence: Sentence, index: int) -> Range:
    """Return who does what a passive says, right behind it; empty where nobody is named."""
    words = sentence.words
    while sentence.tokens.word(index) in words.adverbs and not sentence.tokens.is_name_like(index):
        index += 1  # "dibantah *keras* oleh X"
    start = index
    while sentence.tokens.word(index) in words.agents or sentence.tokens.word(index) in words.linkers:
        index += 1
    if index > start and sentence.tokens.is_word(index):
        return sentence.sources.after(index)
    word = sentence.tokens.word(index)
    is_document = any(cue.family is Family.NOUN for cue in words.cues.get(word, ())) or words.is_owned_role(word)
    if sentence.names_somebody(index) or word in words.roles or word in words.bodies or is_document:
        return sentence.sources.after(index)
    return NOWHERE


def _comparison(sentence: Sentence, at: CueAt, marker: int, source: Range) -> Reading | None:
    """Read "seperti (yang) dikatakan X, …" and "…, seperti dikatakan X"."""
    if not source or sentence.leads_to_verb(source.end):
        return None
    while sentence.tokens.word(marker - 1) in sentence.words.comparisons:
        marker -= 1
    left = sentence.content_before(marker)
    if any(reading.cue.start in left for reading in sentence.readings):
        return None
    if sentence.readings and sentence.tokens.word(left.start) in sentence.words.prepositions:
        return None  # "“…,” kata X di depan warga, seperti dikutip Y"
    if left:
        return at.reading("content-cue-source", (left,), source)
    begin = sentence.contents.complement(sentence.contents.past_times(source.end), _AFTER_AGENT)
    return at.reading("cue-source-content", (sentence.content_from(begin),), source) if begin is not None else None


def _evaluation(sentence: Sentence, at: CueAt, group: int) -> Reading | None:
    """Read "jembatan itu dinilai X masih aman": the subject and what follows the name are what X says."""
    source, begin = sentence.sources.before(group), at.range.end
    if sentence.tokens.word(source.start - 1) in sentence.words.agents:
        patient = sentence.sources.before(source.start - 1)  # "Putusan itu *oleh Budi* dinilai tidak adil"
    else:
        source = sentence.sources.name_after(begin)
        patient, begin = sentence.sources.before(group), source.end
    rest = sentence.content_from(begin)
    return at.reading("passive", (patient, rest), source) if source and patient and rest else None
