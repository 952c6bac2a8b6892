"""The reading of a cue that stands before its content."""

from factrack.extraction.rules.cues import Family, Takes
from factrack.extraction.rules.sentence import CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import Range
from factrack.extraction.statement import Stance

_LONGEST_PHRASE_AHEAD = 7
"""In tokens, with its comma: "At the end of last May,"."""


def _within_its_clause(sentence: Sentence, source: Range, content: Range) -> Range:
    """Return the content of a report in a clause before the main one: "After X said *it was shut*, we left"."""
    opener = source.start - 1
    if not source or not _opens_lesser_clause(sentence, opener):
        return content
    return Range(content.start, sentence.contents.first_clause_end(content))


def _opens_lesser_clause(sentence: Sentence, opener: int) -> bool:
    """Whether a token opens a clause that stands before the main one: "*After* Quill said …", "In May, *when* …"."""
    tokens, words = sentence.tokens, sentence.words
    openers = words.clause_openers | words.contrasts | words.comparisons
    if tokens.word(opener) not in openers:
        return False
    if sentence.only_opens(opener) or (opener == 1 and tokens.word(0) in words.adverbs):
        return True  # "*Ever* since Holt said …"
    is_set_off = tokens.word(opener - 1) == "," or tokens.word(opener - 1) in words.time_words
    is_first = words.has_articles and opener <= _LONGEST_PHRASE_AHEAD and is_set_off
    opens = tokens.word(0) in words.opens_adverbials | words.openers or tokens.word(0).endswith(words.adverb_endings)
    return is_first and opens and words.finite_auxiliaries.isdisjoint(tokens.words[:opener])


def before_content(sentence: Sentence, at: CueAt, source: Range, begin: int) -> Reading:
    """Return the reading of a cue whose content begins at token `begin`, behind it."""
    takes_object = Takes.OBJECT in at.cue.takes and sentence.contents.is_object(begin)
    content = sentence.content_from(begin, sentence.words.object_breaks if takes_object else sentence.words.breaks)
    content = _within_its_clause(sentence, source, sentence.contents.quotation_alone(content))
    content = sentence.contents.without_next_deed(content, is_object=takes_object)
    if at.cue.words[0] in sentence.words.namers and sentence.contents.is_named_behind(content.end):
        content = Range(content.start, sentence.content_from(content.end + 1).end)  # "called Roe, his rival, “a relic”"
    if Takes.OBJECT in at.cue.takes:
        if charge := sentence.contents.charge_behind(content.end):
            content = Range(content.start, sentence.content_from(charge, sentence.words.object_breaks).end)
        content = Range(content.start, min(content.end, sentence.contents.dash_after(begin)))
        content = Range(content.start, sentence.contents.announcement(content))
        if at.cue.family is Family.PARTICIPLE and len(at.cue.words) > 1:
            content = sentence.contents.aside_alone(content)
    if at.cue.family is Family.PARTICIPLE:
        comma = sentence.contents.comma_after(content.start, content.end)
        goes_on = takes_object and sentence.tokens.word(at.range.start - 1) in sentence.words.prepositions
        if (goes_on and sentence.leads_to_verb(comma)) or _is_in_subject(sentence, at, comma):
            content = Range(content.start, comma)  # "Holt, sent off for arguing *the call*, accused …"
    content = sentence.contents.without_occasion(content, is_object=takes_object)
    if takes_object and sentence.words.employer_links:
        content = sentence.contents.without_object_date(content)
    if at.cue.stance is Stance.DECLINED and sentence.words.infinitive_marks:
        content = sentence.contents.without_last_date(content)
    relative = _relative(sentence, source)
    if relative and sentence.tokens.word(relative[0].start - 1) == ",":
        content = Range(content.start, sentence.contents.comma_after(content.start, content.end))
    elif relative:
        content = Range(content.start, sentence.contents.quotation_end(content))
    if source and sentence.tokens.word(source.end - 1) in sentence.words.relatives:
        content = Range(content.start, sentence.contents.relative_end(content))
    return at.reading("source-cue-content", (*relative, content), source)


def _is_in_subject(sentence: Sentence, at: CueAt, comma: int) -> bool:
    """Whether commas set a participle off behind a subject, whose verb follows: "Rules, *telling …*, were made"."""
    tokens, words, opening = sentence.tokens, sentence.words, at.range.start - 1
    verbs = words.finite_auxiliaries
    is_aside = tokens.word(opening) == "," == tokens.word(comma) and tokens.word(comma + 1) in verbs
    return is_aside and verbs.isdisjoint(tokens.words[:opening]) and not sentence.cues_from(0, opening)


def _relative(sentence: Sentence, source: Range) -> tuple[Range, ...]:
    """Return the relative before a source, which stands for a part of the content: "a rule *which* X calls unfair".

    Behind a preposition it stands for none: "an interview in which X said he would go".
    """
    before, tokens, words = Range(source.start - 1, source.start), sentence.tokens, sentence.words
    is_gap = bool(source) and tokens.word(before.start) in words.gaps
    return (before,) if is_gap and tokens.word(before.start - 1) not in words.prepositions else ()


def with_particle(sentence: Sentence, at: CueAt) -> CueAt:
    """Return the cue with the preposition of its object: "asked about …", "boasted of …"."""
    end = at.range.end
    if Takes.OBJECT in at.cue.takes and sentence.tokens.word(end) in sentence.words.particles:
        return CueAt(at.cue, Range(at.range.start, end + 1))
    return at
