"""Verbs that report: before their content, after it, or as a participle."""

from factrack.extraction.rules.around import around
from factrack.extraction.rules.cues import Family, Takes
from factrack.extraction.rules.deeds import ensures, points_back, tells_a_deed
from factrack.extraction.rules.disputed import read_disputed
from factrack.extraction.rules.hearing import read_hearing, read_told
from factrack.extraction.rules.sentence import BREAKS, CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, OPENING_MARKS, QUOTE, Range, Tokens
from factrack.extraction.rules.told import complement_of
from factrack.extraction.statement import Stance

_LONGEST_FILED = 8
"""In tokens: "melaporkan Ketua Koperasi Kali Budi Santoso ke polisi"."""
_LONGEST_SETTING = 8
"""In tokens, with the comma behind it: "by telephone from Calder on Friday,"."""
_CLOSES_SPEECH = frozenset(",?!…")


def read_verb(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read a verb with its source and its content on either side."""
    tokens = sentence.tokens
    if tokens.word(at.range.start - 1) in sentence.words.passives:
        return read_told(sentence, at)
    if _is_charged(sentence, at):
        return None
    if at.cue.words[0] in sentence.words.hearing:
        return read_hearing(sentence, at)
    if Takes.AFTER in at.cue.takes and (inverted := _read_inverted(sentence, at)):
        return inverted
    at = _with_particle(sentence, at)
    if sentence.tokens.word(sentence.sources.skip_back(at.range.start) - 1) in sentence.words.aims:
        return None
    if ensures(sentence, at):
        return None
    source = sentence.subject_of(at.range.start) or sentence.sources.with_quotation(at.range.start)
    source = source or _before_stray_comma(sentence, at)
    if not source and points_back(sentence, at):
        return None
    if (not source and _has_no_subject(sentence, at)) or _is_conditional(sentence, source):
        return None
    if source and _retells(sentence, at):
        return at.reading("previous-cue-source", (), source, 0.8)
    begin = complement_of(sentence, at)
    if begin is None and (claim := read_disputed(sentence, at, source)):
        return claim
    if begin is not None and at.cue.stance is Stance.DECLINED and _refuses_a_deed(sentence, at, begin):
        return None
    if begin is not None and (_is_filed(sentence, at, begin) or _identifies_nobody(sentence, at, begin)):
        return None
    if begin is not None and source and (asked_about := _asked_aside(sentence, at, source, begin)):
        return at.reading("passive-content", (asked_about,), NOWHERE)
    if begin is None and source and (comma := _compares(sentence, at, source)) is not None:
        return at.reading("source-cue-content", (sentence.content_from(comma + 1),), source)
    if begin is not None and not source and _opens_adverbial(sentence, at.range.start):
        if sentence.words.verb_prefixes and not sentence.words.unreal.isdisjoint(tokens.words[: at.range.start]):
            return None  # "Meski tidak menyebut namanya, …"
        return _opening_participle(sentence, at, begin, is_passive=True)
    if begin is not None and not source and _is_asked(sentence, at, begin):
        return at.reading("passive-content", (sentence.content_from(begin, sentence.words.breaks),), NOWHERE)
    if begin is not None and not _closes(sentence, at, source):
        return _read_interruption(sentence, at, source, begin) or before_content(sentence, at, source, begin)
    return _after_content(sentence, at) if Takes.AFTER in at.cue.takes else None


def _is_charged(sentence: Sentence, at: CueAt) -> bool:
    """Whether nobody is named who accuses somebody: "the man *accused of* it", but not "whom she accused of it"."""
    words, tokens = sentence.words, sentence.tokens
    subject = tokens.word(sentence.sources.skip_back(at.range.start) - 1)
    is_passive = at.cue.words[0] in words.charging and tokens.word(at.range.end) in words.charges
    return is_passive and subject not in words.subject_pronouns


def _is_conditional(sentence: Sentence, source: Range) -> bool:
    """Whether nobody said so, as a word of a condition before the source tells: "*bila* Budi meminta …"."""
    before = sentence.sources.skip_back(source.start) - 1
    return bool(source) and sentence.tokens.word(before) in sentence.words.conditions


def _is_filed(sentence: Sentence, at: CueAt, begin: int) -> bool:
    """Whether somebody is reported to the police, and nothing is reported: "melaporkan Budi ke polisi"."""
    tokens, words = sentence.tokens, sentence.words
    if at.cue.words[0] not in words.filings or tokens.word(begin) in words.clause_marks:
        return False
    near = range(begin, min(begin + _LONGEST_FILED, len(tokens)))
    return any(tokens.words[index] in words.filed_to or _is_recipient(sentence, index) for index in near)


def _is_recipient(sentence: Sentence, index: int) -> bool:
    """Whether something is handed to whom the token names: "to the *board*"."""
    words, tokens = sentence.words, sentence.tokens
    before = {tokens.word(index - 1), tokens.word(index - 2)}
    return tokens.words[index] in words.recipients and not words.infinitive_marks.isdisjoint(before)


def _identifies_nobody(sentence: Sentence, at: CueAt, begin: int) -> bool:
    """Whether what identifies somebody does not tell as whom: "identified the remains"."""
    words, near = sentence.words, sentence.tokens.words[begin : begin + _LONGEST_FILED]
    return at.cue.words[0] in words.identifiers and words.comparisons.isdisjoint(near)


def _asked_aside(sentence: Sentence, at: CueAt, source: Range, begin: int) -> Range:
    """Return what somebody is asked between commas, who then does something: "Holt, *asked about* Roe, laughed"."""
    tokens, words = sentence.tokens, sentence.words
    is_aside = at.cue.words[0] in words.inquiries and source.end == at.range.start - 1
    if not is_aside or tokens.word(source.end) != "," or "," in tokens.words[source.start : source.end]:
        return NOWHERE
    end = sentence.contents.comma_after(begin, len(tokens))
    return Range(begin, end) if end < len(tokens) else NOWHERE


def _compares(sentence: Sentence, at: CueAt, source: Range) -> int | None:
    """Return the comma behind a report that opens the clause it is about: "As Holt says, …", "and as Holt says, …"."""
    tokens, words, before = sentence.tokens, sentence.words, source.start - 1
    opens = before == 0 or tokens.word(before - 1) in words.conjunctions or sentence.only_opens(before)
    is_opening = opens and tokens.word(before) in words.comparisons
    comma = sentence.contents.adjunct_end(at.range.end) if is_opening else None
    return comma if comma is not None and tokens.is_word(comma + 1) else None


def _retells(sentence: Sentence, at: CueAt) -> bool:
    """Whether it is the sentence before that somebody said: "Darto menyampaikan hal itu dalam rapat, Senin"."""
    tokens, words, index = sentence.tokens, sentence.words, at.range.end
    says, after = at.cue.words[0] in words.retelling, tokens.word(index + 1)
    ends = words.prepositions | words.subordinators
    is_known = after in words.definites or (words.has_articles and (after in ends or not tokens.is_word(index + 1)))
    following, how = tokens.word(index + 2), (ends, words.adverbials, words.time_words, words.conjunctions)
    tells_how = not tokens.is_word(index + 2) or any(following in others for others in how)
    is_all = words.has_articles or tells_how  # but "mengatakan hal itu *sudah* wajar"
    return says and tokens.word(index) in words.said_before and is_known and is_all


def _refuses_a_deed(sentence: Sentence, at: CueAt, begin: int) -> bool:
    """Whether it is something else than to speak that somebody will not do: "enggan pindah"."""
    words, first = sentence.words, sentence.tokens.word(begin)
    speaks = first in words.answers or words.is_verb(first) or any(map(words.is_verb, at.cue.words[1:]))
    return bool(words.answers) and not speaks


def _opens_adverbial(sentence: Sentence, cue: int) -> bool:
    """Whether the cue is a participle that opens the sentence: "Asked whether …, she", "When asked about …, she"."""
    start = sentence.sources.skip_back(cue)
    return start == 0 or (start == 1 and sentence.tokens.word(0) in sentence.words.subordinators)


def _is_asked(sentence: Sentence, at: CueAt, begin: int) -> bool:
    """Whether it is told what somebody was asked, and not by whom: "…, he said when *asked whether* he would go"."""
    tokens, words = sentence.tokens, sentence.words
    before = tokens.word(sentence.sources.skip_back(at.range.start) - 1)
    is_question = tokens.word(begin) in words.question_words and at.cue.words[0] in words.inquiries
    return is_question and before in words.subordinators


def _has_no_subject(sentence: Sentence, at: CueAt) -> bool:
    """Whether a verb without a source is no report: "untuk menanyakan", or a refusal by nobody."""
    before = sentence.tokens.word(sentence.sources.skip_back(at.range.start) - 1)
    return before in sentence.words.purposes or at.cue.stance is Stance.DECLINED


def _with_particle(sentence: Sentence, at: CueAt) -> CueAt:
    """Return the cue with the preposition of its object: "asked about …", "boasted of …"."""
    end = at.range.end
    if Takes.OBJECT in at.cue.takes and sentence.tokens.word(end) in sentence.words.particles:
        return CueAt(at.cue, Range(at.range.start, end + 1))
    return at


def _read_inverted(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "…, said Name": a name and nothing else follows the cue."""
    sources, cue, source = sentence.sources, at.range.start, sentence.inverted_source(at)
    if source and (sources.follows_quotation(cue) or sources.between_quotation_and(sources.skip_back(cue))):
        return None  # "“Why?” *Ada Quill* asked the counsel, Al Roe": who stands before the verb
    found = around(sentence, at, at.range.start, source, source.end) if source else None
    return found if found and not _is_subject(sentence, found.content[0]) else None


def _is_subject(sentence: Sentence, phrase: Range) -> bool:
    """Whether what stands before a verb is only who speaks, set off by a stray comma: "*Captain Ada Quill*, says …"."""
    tokens = sentence.tokens
    is_name = len(phrase) > 1 and all(tokens.is_name_like(index) for index in phrase)
    return is_name and sentence.only_opens(phrase.start) and tokens.word(phrase.end) == ","


def _before_stray_comma(sentence: Sentence, at: CueAt) -> Range:
    """Return who speaks where a stray comma stands between what opens the sentence and its verb; or nothing."""
    comma = at.range.start - 1
    if sentence.tokens.word(comma) != ",":
        return NOWHERE
    subject = Range(sentence.past_openers(comma), comma)
    words, first = sentence.words, sentence.tokens.word(subject.start)
    if first in words.prepositions or first in words.subordinators or first in words.time_words:
        return NOWHERE
    is_plain = Takes.CLAUSE in at.cue.takes and _is_plain_subject(sentence, subject)
    return subject if is_plain or _is_subject(sentence, subject) else NOWHERE


def _is_plain_subject(sentence: Sentence, phrase: Range) -> bool:
    """Whether words that open a sentence are a noun phrase that a name or role ends: "A survey by Harrow Bank"."""
    tokens, words = sentence.tokens, sentence.words
    first, last = tokens.word(phrase.start), tokens.word(phrase.end - 1)
    opens = first in words.determiners or first in words.roles or tokens.is_name_like(phrase.start)
    is_somebody = tokens.is_name_like(phrase.end - 1) or last in words.roles or last in words.bodies
    no_noun = words.finite_auxiliaries | words.complementizers | words.subject_pronouns | words.time_words
    is_plain = all(tokens.is_word(index) and tokens.word(index) not in no_noun for index in phrase)
    return len(phrase) > 1 and opens and is_somebody and is_plain


def _read_interruption(sentence: Sentence, at: CueAt, source: Range, begin: int) -> Reading | None:
    """Read "The point is, he said, “…”": a report between the words that open a content and a quotation."""
    tokens, words = sentence.tokens, sentence.words
    is_interruption = source and tokens.word(source.start - 1) == "," == tokens.word(begin - 1)
    goes_on = tokens.word(begin) == QUOTE or tokens.word(begin) in words.complementizers
    goes_on = goes_on or tokens.word(begin) in words.clause_verbs  # "Jalan itu, Budi menambahkan, *akan* ditutup"
    is_near = begin - at.range.end <= _LONGEST_SETTING and all(map(tokens.is_word, range(at.range.end, begin - 1)))
    if not is_interruption or not goes_on or not is_near:
        return None
    if tokens.word(begin) == QUOTE and tokens.form(begin).lstrip(OPENING_MARKS)[:1].isupper():
        return None  # "Speaking to reporters, he said, “No.”": it begins there
    first = tokens.word(sentence.content_before(source.start).start)
    if first in words.prepositions or first in words.subordinators or first in words.time_words:
        return None
    return around(sentence, at, source.start, source, begin - 1)


def read_participle(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "…, adding that …": the source is the subject of the clause that it hangs on."""
    at = _with_particle(sentence, at)
    begin = complement_of(sentence, at)
    if begin is None:
        return None
    if _is_progressive(sentence, at.range.start):
        return before_content(sentence, at, sentence.subject_of(at.range.start), begin)
    start = sentence.sources.skip_back(at.range.start)
    if start <= 1:
        return _opening_participle(sentence, at, begin)
    before = sentence.tokens.word(start - 1)
    if before in sentence.words.subordinators and (subject := _subject_told_of(sentence, at)):
        source = subject
    elif before in BREAKS or before in sentence.words.conjunctions or before in sentence.words.prepositions:
        source = sentence.shared_source()
    else:
        source = _without_attendant(sentence, sentence.sources.before(at.range.start)) or sentence.shared_source()
        source = _without_deed(sentence, source)
    return before_content(sentence, at, source, begin)


def _without_attendant(sentence: Sentence, source: Range) -> Range:
    """Return a source without what opens it: "…, with *his lawyer* calling it a lie"."""
    return Range(source.start + (sentence.tokens.word(source.start) in sentence.words.attendants), source.end)


def _without_deed(sentence: Sentence, source: Range) -> Range:
    """Return a source without what its bearer does, where it opens the sentence: "*Holt* spent the day calling …"."""
    subject = sentence.sources.subject()
    is_longer = subject and subject.start == source.start and subject.end < source.end
    is_name = is_longer and sentence.tokens.is_name_like(source.end - 1)
    return subject if is_longer and not is_name and sentence.words.has_articles else source


def _subject_told_of(sentence: Sentence, at: CueAt) -> Range:
    """Return who a report is about that holds the cue: "X said *the firm* had waited before telling …"; else empty."""
    for reading in sentence.readings:
        for part in reading.content:
            if at.range.start in part:
                begin = part.start + (sentence.tokens.word(part.start) in sentence.words.complementizers)
                subject = sentence.sources.subject(begin)
                return subject if names_somebody(sentence, subject.start) else NOWHERE
    return NOWHERE


def _within_its_clause(sentence: Sentence, source: Range, content: Range) -> Range:
    """Return the content of a report in a clause before the main one: "After X said *it was shut*, we left"."""
    tokens, opener = sentence.tokens, source.start - 1
    if not source or tokens.word(opener) not in sentence.words.clause_openers or not sentence.only_opens(opener):
        return content
    comma = next((index for index in content if tokens.word(index) == ","), content.end)
    return Range(content.start, comma)


def before_content(sentence: Sentence, at: CueAt, source: Range, begin: int) -> Reading:
    """Return the reading of a cue whose content begins at token `begin`, behind it."""
    takes_object = Takes.OBJECT in at.cue.takes and sentence.contents.is_object(begin)
    content = sentence.content_from(begin, sentence.words.object_breaks if takes_object else sentence.words.breaks)
    content = _within_its_clause(sentence, source, sentence.contents.quotation_alone(content))
    content = sentence.contents.without_next_deed(content)
    if at.cue.words[0] in sentence.words.namers and sentence.contents.is_named_behind(content.end):
        content = Range(content.start, sentence.content_from(content.end + 1).end)  # "called Roe, his rival, “a relic”"
    if Takes.OBJECT in at.cue.takes:
        if charge := sentence.contents.charge_behind(content.end):
            content = Range(content.start, sentence.content_from(charge, sentence.words.object_breaks).end)
        content = Range(content.start, min(content.end, sentence.contents.dash_after(begin)))
        content = Range(content.start, sentence.contents.announcement(content))
        if at.cue.family is Family.PARTICIPLE:
            comma = sentence.contents.comma_after(content.start, content.end)
            goes_on = sentence.tokens.word(at.range.start - 1) in sentence.words.prepositions
            if goes_on and sentence.leads_to_verb(comma):
                content = Range(content.start, comma)  # "Holt, sent off for arguing *the call*, accused …"
        if at.cue.family is Family.PARTICIPLE and len(at.cue.words) > 1:
            content = sentence.contents.aside_alone(content)
    content = sentence.contents.without_occasion(content, is_object=takes_object)
    if takes_object and sentence.words.employer_links:
        content = sentence.contents.without_object_date(content)
    if at.cue.stance is Stance.DECLINED and sentence.words.infinitive_marks:
        content = sentence.contents.without_last_date(content)
    if _is_subordinate(sentence, source):
        content = Range(content.start, sentence.contents.first_clause_end(content.start, content.end))
    relative = _relative(sentence, source)
    if relative and sentence.tokens.word(relative[0].start - 1) == ",":
        content = Range(content.start, sentence.contents.comma_after(content.start, content.end))
    elif relative:
        content = Range(content.start, sentence.contents.quotation_end(content))
    if source and sentence.tokens.word(source.end - 1) in sentence.words.relatives:
        content = Range(content.start, sentence.contents.relative_end(content))
    return at.reading("source-cue-content", (*relative, content), source)


def _relative(sentence: Sentence, source: Range) -> tuple[Range, ...]:
    """Return the relative before a source, which stands for a part of the content: "a rule *which* X calls unfair".

    Behind a preposition it stands for none: "an interview in which X said he would go".
    """
    before, tokens, words = Range(source.start - 1, source.start), sentence.tokens, sentence.words
    is_gap = bool(source) and tokens.word(before.start) in words.gaps
    return (before,) if is_gap and tokens.word(before.start - 1) not in words.prepositions else ()


def _is_subordinate(sentence: Sentence, source: Range) -> bool:
    """Whether the source is the subject of a clause that opens the sentence: "While X says …, Y disagrees"."""
    return bool(source) and source.start == 1 and sentence.tokens.word(0) in sentence.words.subordinators


def names_somebody(sentence: Sentence, index: int) -> bool:
    """Whether a source can begin at token `index`."""
    word = sentence.tokens.word(index)
    words = sentence.words
    return sentence.tokens.is_name_like(index) or word in words.subject_pronouns or word in words.determiners


def closes_speech(tokens: Tokens, quotation: int) -> bool:
    """Whether the last character within the marks is one that a sentence goes on after."""
    return tokens.last_said(quotation) in _CLOSES_SPEECH


def _closes(sentence: Sentence, at: CueAt, source: Range) -> bool:
    """Whether the cue follows a quotation that is its content, and what follows the cue is none."""
    tokens, words = sentence.tokens, sentence.words
    start = source.start if source else sentence.sources.skip_back(at.range.start)
    if tokens.word(start - 1) != QUOTE or Takes.AFTER not in at.cue.takes:
        return False
    index = sentence.contents.skip_adjuncts(at.range.end)
    following = tokens.word(index)
    if following in words.complementizers:
        return False
    if following == QUOTE:
        return closes_speech(sentence.tokens, start - 1)
    # "In an interview on "This Week," he said the plan would fail": the quotation is a part of an adverbial.
    first = tokens.word(0)
    opens_with_adverbial = first in words.prepositions or first in words.subordinators
    is_within = bool(source) and tokens.is_word(start - 2)
    runs_on = all(tokens.is_word(position) for position in range(index, index + 3))
    return not ((opens_with_adverbial or is_within) and runs_on)


def _after_content(sentence: Sentence, at: CueAt) -> Reading | None:
    tokens, sources, words = sentence.tokens, sentence.sources, sentence.words
    group = sources.skip_back(at.range.start)
    if words.can_be_verb(at.cue.words[0]) and tells_a_deed(sentence, at):
        return None
    if source := sources.between_quotation_and(group):
        return around(sentence, at, source.start, source, at.range.end)
    if tokens.word(group - 1) in BREAKS | {QUOTE} and tokens.word(at.range.start - 1) not in words.infinitive_marks:
        never = Takes.ADDRESSEE in at.cue.takes or words.can_be_verb(tokens.word(at.range.start))
        source = NOWHERE if never else sources.after(at.range.end)
        source = NOWHERE if tokens.word(source.start) in words.prepositions else source  # "said this on Friday in Rome"
        if source and not _is_clause_after(sentence, at):
            return around(sentence, at, group, source, max(source.end, at.range.end))
    source = sources.with_joined(sources.before(at.range.start))
    if not source or tokens.word(source.start - 1) not in BREAKS | {QUOTE}:
        return None
    return around(sentence, at, source.start, source, at.range.end)


def _is_clause_after(sentence: Sentence, at: CueAt) -> bool:
    following = sentence.tokens.word(at.range.end)
    return following in sentence.words.complementizers or following in sentence.words.prepositions


def _opening_participle(sentence: Sentence, at: CueAt, begin: int, is_passive: bool = False) -> Reading:
    """Read "After saying …, she left": the source follows the comma that ends the content, if it is no passive."""
    tokens = sentence.tokens
    for end in range(begin + 1, len(tokens)):
        if tokens.word(end) == "," or tokens.word(end - 1) == QUOTE:
            source = sentence.sources.subject(end + 1 if tokens.word(end) == "," else end)
            is_somebody = names_somebody(sentence, source.start) or tokens.word(source.start) in sentence.words.plurals
            if source and (is_somebody or tokens.word(source.start).isdigit()):
                content = sentence.contents.trim(Range(begin, end))
                return at.reading("cue-content-source", (content,), NOWHERE if is_passive else source)
    return before_content(sentence, at, NOWHERE, begin)


def _is_progressive(sentence: Sentence, index: int) -> bool:
    """Whether a form of "to be" stands before the participle at token `index`: "is also backing"."""
    while sentence.tokens.word(index - 1) in sentence.words.adverbs:
        index -= 1
    return sentence.tokens.word(index - 1) in sentence.words.passives
