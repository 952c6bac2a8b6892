"""Passives of verbs that report, and what a court hears: "was told that …", "was criticized by Y", "jurors heard …"."""

from dataclasses import replace

from factrack.extraction.rules.around import around
from factrack.extraction.rules.cues import Takes
from factrack.extraction.rules.sentence import BREAKS, CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range
from factrack.extraction.rules.told import agent_behind, asked, complement_of, told_clause
from factrack.extraction.statement import Stance

_UNNAMED = 0.8
"""How much less sure a passive is where nobody says it."""


def read_told(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "X was criticized by Y" and "X was asked whether …"; other passives are left to the other families."""
    agent = at.range.end
    if (clause := told_clause(sentence, at)) is not None:
        return at.reading("passive-content", (sentence.content_from(clause, sentence.words.breaks),), NOWHERE)
    begin = complement_of(sentence, at) if _is_told_in_passive(at) else None
    if begin is not None and _opens_clause(sentence, begin):
        content = sentence.content_from(begin, sentence.words.breaks)
        if not sentence.contents.is_infinitive(begin):
            return at.reading("passive-content", (content,), NOWHERE)
        content = sentence.contents.without_date_of_telling(content)
        patient = asked(sentence, at)
        return at.reading("passive-content", (patient, content) if patient else (content,), NOWHERE)
    if begin is None and Takes.ADDRESSEE in at.cue.takes:
        return read_hearing(sentence, at)
    if Takes.OBJECT not in at.cue.takes:
        return None
    patient = sentence.sources.before(at.range.start)
    is_clause = patient and sentence.tokens.word(patient.end - 1) not in sentence.words.relatives
    if is_clause and sentence.tokens.word(agent) in sentence.words.charges:
        charge = sentence.content_from(agent, sentence.words.object_breaks)
        source = agent_behind(sentence, charge)
        if source:
            return at.reading("passive", (patient, Range(charge.start, source.start - 1)), source, _UNNAMED)
        return replace(at.reading("passive", (patient, charge), NOWHERE, _UNNAMED), stance=Stance.HEDGED)
    if is_clause and (called := _called(sentence, agent)):
        return at.reading("passive", (patient, called), sentence.sources.after(called.end + 1), 0.8)
    source = sentence.sources.after(agent + 1) if sentence.tokens.word(agent) in sentence.words.agents else NOWHERE
    if not source or not patient:
        return None
    source = sentence.before_report(Range(source.start, _charge_in(sentence, source)))
    rest = sentence.content_from(source.end) if sentence.tokens.word(source.end) != "," else NOWHERE
    return at.reading("passive", (patient, rest) if rest else (patient,), source, 0.8)


def read_as_told(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "As reported by X, …" and "…, as first reported by X"."""
    tokens, words = sentence.tokens, sentence.words
    before = at.range.start - 1
    before -= tokens.word(before) in words.adverbs
    is_told = tokens.word(before) in words.comparisons and tokens.word(at.range.end) in words.agents
    is_told = is_told and Takes.QUOTE in at.cue.takes  # not "as *shown* by the map"
    source = sentence.sources.after(at.range.end + 1) if is_told and words.has_articles else NOWHERE
    if not source:
        return None
    if sentence.readings:
        return None  # "Holt said it was late, as reported by the Post": it is Holt who says it
    if not sentence.only_opens(before):
        return around(sentence, at, before, source, source.end)
    is_ended = tokens.word(source.end) == "," and sentence.contents.opens_subject(source.end + 1)
    if "," in tokens.words[source.start : source.end] and not is_ended:
        source = sentence.sources.without_apposition(source)  # "As noted by the Post, *the mayor left* on Friday"
    content = sentence.content_from(source.end + 1) if tokens.word(source.end) == "," else NOWHERE
    return at.reading("cue-source-content", (content,), source) if content else None


def _called(sentence: Sentence, start: int) -> Range:
    """Return what somebody is called behind a passive, before who says it: "was branded *“a mess”* by Holt"."""
    is_called = sentence.tokens.word(start) == QUOTE and sentence.tokens.word(start + 1) in sentence.words.agents
    return Range(start, start + 1) if is_called else NOWHERE


def _charge_in(sentence: Sentence, source: Range) -> int:
    """Return where behind a source begins what it charges somebody with: "accused by the union | *of* lying"."""
    tokens, words = sentence.tokens, sentence.words
    deeds = (i for i in source if tokens.word(i) in words.charges and tokens.word(i + 1).endswith(words.deed_endings))
    return next(deeds, source.end)


def _is_told_in_passive(at: CueAt) -> bool:
    """Whether somebody can be told or asked something in the passive: "was told that", "was urged to"."""
    takes = at.cue.takes
    is_request = at.cue.stance is Stance.WISHED and Takes.INFINITIVE in takes
    return is_request or Takes.WH in takes or Takes.ADDRESSEE in takes


def read_hearing(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "the court heard that …" and "…, jurors were told": who hears it does not say it."""
    hearer = sentence.sources.before(at.range.start)
    if not any(sentence.tokens.word(index) in sentence.words.hearers for index in hearer):
        return None
    begin = complement_of(sentence, at)
    if begin is not None:
        return at.reading("passive-content", (sentence.content_from(begin),), NOWHERE)
    if sentence.tokens.word(hearer.start - 1) not in BREAKS:
        return None
    return around(sentence, at, hearer.start, NOWHERE, at.range.end)


def _opens_clause(sentence: Sentence, begin: int) -> bool:
    return sentence.tokens.word(begin) in sentence.words.clause_marks or sentence.contents.is_infinitive(begin)
