"""Verbs that report, before their content or after it."""

from factrack.extraction.rules.ahead import before_content, with_particle
from factrack.extraction.rules.around import around
from factrack.extraction.rules.cues import Takes
from factrack.extraction.rules.deeds import brings_about, ensures, points_back, tells_a_deed
from factrack.extraction.rules.disputed import read_disputed
from factrack.extraction.rules.hearing import read_as_told, read_hearing, read_told
from factrack.extraction.rules.participles import opening_participle
from factrack.extraction.rules.sentence import BREAKS, CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, OPENING_MARKS, QUOTE, Range
from factrack.extraction.rules.told import complement_of
from factrack.extraction.statement import Stance

_LONGEST_FILED = 8
"""In tokens: "melaporkan Ketua Koperasi Kali Budi Santoso ke polisi"."""
_LONGEST_PERSON = 12
"""In tokens: "the leaders of the unions in the north"."""
_LONGEST_SETTING = 8
"""In tokens, with the comma behind it: "by telephone from Calder on Friday,"."""


def read_verb(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read a verb with its source and its content on either side."""
    tokens = sentence.tokens
    if tokens.word(at.range.start - 1) in sentence.words.passives and not _has_done(sentence, at):
        return read_told(sentence, at)
    if _is_charged(sentence, at):
        return None
    if as_told := read_as_told(sentence, at):
        return as_told
    if at.cue.words[0] in sentence.words.hearing:
        return read_hearing(sentence, at)
    inverted = _read_inverted(sentence, at) if Takes.AFTER in at.cue.takes else None
    if inverted or (inverted := _read_opening(sentence, at)):
        return inverted
    at = with_particle(sentence, at)
    if _word_before(sentence, at) in sentence.words.aims:
        return None
    if ensures(sentence, at):
        return None
    source = sentence.subject_of(at.range.start) or sentence.sources.with_quotation(at.range.start)
    source = source or _before_stray_comma(sentence, at)
    has_source = bool(source)
    if not has_source and (points_back(sentence, at) or _has_no_subject(sentence, at)):
        return None
    if (has_source and _is_conditional(sentence, source)) or brings_about(sentence, at, source):
        return None
    if has_source and _retells(sentence, at):
        return at.reading("previous-cue-source", (), source, 0.8)
    begin = complement_of(sentence, at)
    if begin is None and (claim := read_disputed(sentence, at, source)):
        return claim
    if begin is not None and at.cue.stance is Stance.DECLINED and _refuses_a_deed(sentence, at, begin):
        return None
    if begin is not None and (_is_filed(sentence, at, begin) or _identifies_nobody(sentence, at, begin)):
        return None
    if begin is not None and at.cue.words[0] in sentence.words.bidding and not _bids(sentence, begin):
        return None
    if begin is not None and has_source and (asked_about := _asked_aside(sentence, at, source, begin)):
        return at.reading("passive-content", (asked_about,), NOWHERE)
    if begin is None and has_source and (comma := _compares(sentence, at, source)) is not None:
        return at.reading("source-cue-content", (sentence.content_from(comma + 1),), source)
    if begin is not None and not has_source and _opens_adverbial(sentence, at.range.start):
        if sentence.words.verb_prefixes and not sentence.words.unreal.isdisjoint(tokens.words[: at.range.start]):
            return None  # "Meski tidak menyebut namanya, …"
        if at.cue.words[0] in sentence.words.topic_verbs:
            return None  # "Menyinggung anggaran, Budi mengatakan …"
        is_passive = not sentence.words.can_be_verb(at.cue.words[0])
        return opening_participle(sentence, at, begin, is_passive=is_passive)
    if begin is not None and not has_source and _is_asked(sentence, at, begin):
        return at.reading("passive-content", (sentence.content_from(begin, sentence.words.breaks),), NOWHERE)
    if begin is not None and not _closes(sentence, at, source):
        return _read_interruption(sentence, at, source, begin) or before_content(sentence, at, source, begin)
    return _after_content(sentence, at) if Takes.AFTER in at.cue.takes else None


def _has_done(sentence: Sentence, at: CueAt) -> bool:
    """Whether "'s" before a verb is short for "has", since the verb has no passive: "He*'s* said it is late"."""
    tokens, words, before = sentence.tokens, sentence.words, at.range.start - 1
    is_passive = Takes.ADDRESSEE in at.cue.takes or (Takes.OBJECT in at.cue.takes and len(at.cue.words) == 1)
    is_short = tokens.word(before) in words.short_has and tokens.word(before - 1) not in words.expletives
    return is_short and not is_passive


def _word_before(sentence: Sentence, at: CueAt) -> str:
    """Return the word before a cue and the adverbs and auxiliaries that belong to it, or nothing at the start."""
    return sentence.tokens.word(sentence.sources.skip_back(at.range.start) - 1)


def _is_charged(sentence: Sentence, at: CueAt) -> bool:
    """Whether nobody is named who accuses somebody: "the man *accused of* it", but not "whom she accused of it"."""
    words, tokens = sentence.words, sentence.tokens
    is_passive = at.cue.words[0] in words.charging and tokens.word(at.range.end) in words.charges
    return is_passive and _word_before(sentence, at) not in words.subject_pronouns


def _is_conditional(sentence: Sentence, source: Range) -> bool:
    """Whether nobody said so, as a word of a condition before the source tells: "*bila* Budi meminta …".

    With the day behind it, it sets off what was said then: "*Kalau* pada Senin (11/3) Budi meminta …, kini …".
    """
    conditions = sentence.words.conditions
    is_near = not conditions.isdisjoint(sentence.tokens.words[: source.start])
    is_dated = sentence.tokens.word(source.start - 1) == ")"
    return is_near and not is_dated and sentence.tokens.word(sentence.sources.skip_back(source.start) - 1) in conditions


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


def _bids(sentence: Sentence, begin: int) -> bool:
    """Whether somebody is told what to do, and nothing else done to them: "directed *staff to stay*", not "a film"."""
    tokens, words, contents = sentence.tokens, sentence.words, sentence.contents
    if tokens.word(begin) in words.clause_marks or tokens.word(begin) == QUOTE:
        return True
    for index in range(begin + 1, begin + _LONGEST_PERSON):
        if contents.is_infinitive(index):
            behind = tokens.word(index + 1)
            return not (tokens.is_name_like(index + 1) or words.is_plural(behind) or behind == QUOTE)
        if not tokens.is_word(index) and tokens.word(index) != ",":
            break
    return False


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
    if tokens.word(before) not in words.comparisons:
        return None
    opens = before == 0 or tokens.word(before - 1) in words.conjunctions or sentence.only_opens(before)
    comma = sentence.contents.adjunct_end(at.range.end) if opens else None
    return comma if comma is not None and tokens.is_word(comma + 1) else None


def _retells(sentence: Sentence, at: CueAt) -> bool:
    """Whether it is the sentence before that somebody said: "Darto menyampaikan hal itu dalam rapat, Senin"."""
    tokens, words, index = sentence.tokens, sentence.words, at.range.end
    if at.cue.words[0] not in words.retelling or tokens.word(index) not in words.said_before:
        return False
    after = tokens.word(index + 1)
    ends = words.prepositions | words.subordinators
    is_known = after in words.definites or (words.has_articles and (after in ends or not tokens.is_word(index + 1)))
    following, how = tokens.word(index + 2), (ends, words.adverbials, words.time_words, words.conjunctions)
    tells_how = not tokens.is_word(index + 2) or any(following in others for others in how)
    is_all = words.has_articles or tells_how  # but "mengatakan hal itu *sudah* wajar"
    return is_known and is_all


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
    before = _word_before(sentence, at)
    is_question = tokens.word(begin) in words.question_words and at.cue.words[0] in words.inquiries
    return is_question and before in words.subordinators


def _has_no_subject(sentence: Sentence, at: CueAt) -> bool:
    """Whether a verb without a source is no report: "untuk menanyakan", "dengan meminta", or a refusal by nobody."""
    before, words = _word_before(sentence, at), sentence.words
    end = at.range.end
    quotes = QUOTE in sentence.tokens.words[end : end + 2]  # "dengan mengatakan, “…”"
    is_deed = not quotes and (words.is_active(before) or before in words.attributives)
    return before in words.purposes or is_deed or at.cue.stance is Stance.DECLINED


def _read_inverted(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "…, said Name": a name and nothing else follows the cue."""
    sources, cue, source = sentence.sources, at.range.start, sentence.inverted_source(at)
    if source and (sources.follows_quotation(cue) or sources.between_quotation_and(sources.skip_back(cue))):
        return None  # "“Why?” *Ada Quill* asked the counsel, Al Roe": who stands before the verb
    found = around(sentence, at, at.range.start, source, source.end) if source else None
    return found if found and not _is_subject(sentence, found.content[0]) else None


def _read_opening(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "Said Name, “…”": the cue opens the sentence, and a quotation ends it."""
    if not sentence.words.has_articles or not sentence.only_opens(at.range.start):
        return None
    tokens, source = sentence.tokens, sentence.sources.after(at.range.end)
    is_ahead = tokens.word(source.end) == "," and tokens.word(source.end + 1) == QUOTE
    if not source or not is_ahead or not sentence.names_somebody(source.start):
        return None
    return at.reading("cue-source-content", (sentence.content_from(source.end + 1),), source)


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
    if first in words.opens_adverbials:
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
    if first in words.opens_adverbials:
        return None
    return around(sentence, at, source.start, source, begin - 1)


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
        return sentence.tokens.closes_speech(start - 1)
    # "In an interview on "This Week," he said the plan would fail": the quotation is a part of an adverbial.
    first = tokens.word(0)
    opens_with_adverbial = first in words.prepositions or first in words.subordinators
    is_within = bool(source) and tokens.is_word(start - 2)
    runs_on = all(tokens.is_word(position) for position in range(index, index + 3))
    return not ((opens_with_adverbial or is_within) and runs_on)


def _after_content(sentence: Sentence, at: CueAt) -> Reading | None:
    tokens, sources, words = sentence.tokens, sentence.sources, sentence.words
    group = sources.skip_back(at.range.start)
    source = sources.before(at.range.start)
    is_said = tokens.word(source.start - 1) == QUOTE and tokens.closes_speech(source.start - 1)
    if words.can_be_verb(at.cue.words[0]) and not is_said and tells_a_deed(sentence, at):
        return None
    if _goes_on_behind_setting(sentence, at):
        return None
    if source := sources.between_quotation_and(group):
        return around(sentence, at, source.start, source, at.range.end)
    if tokens.word(group - 1) in BREAKS | {QUOTE} and tokens.word(at.range.start - 1) not in words.infinitive_marks:
        never = Takes.ADDRESSEE in at.cue.takes or words.can_be_verb(tokens.word(at.range.start))
        source = NOWHERE if never else sources.after(at.range.end)
        first = tokens.word(source.start)
        is_object = first in words.object_pronouns and first not in words.subject_pronouns
        source = NOWHERE if is_object or first in words.prepositions else source  # "said this on Friday in Rome"
        if source and not _is_clause_after(sentence, at):
            return around(sentence, at, group, source, max(source.end, at.range.end))
    source = sources.with_joined(sources.before(at.range.start))
    compares = words.has_articles and tokens.word(source.start - 1) in words.comparisons  # "…, *as* Holt put it"
    start = source.start - compares
    if not source or tokens.word(start - 1) not in BREAKS | {QUOTE}:
        return None
    return around(sentence, at, start, source, at.range.end)


def _goes_on_behind_setting(sentence: Sentence, at: CueAt) -> bool:
    """Whether what opens the sentence is no content, since the clause goes on: "On May 5, Quill *posted a photo*"."""
    tokens, words = sentence.tokens, sentence.words
    if not words.has_articles or Takes.ADDRESSEE in at.cue.takes:
        return False
    first = sentence.past_openers(at.range.start)
    opens = tokens.word(first) in words.opens_adverbials and tokens.word(first) not in words.determiners
    comma = tokens.comma_at(sentence.sources.before(at.range.start).start - 1) if opens else None
    if comma is None:
        return False
    setting = [tokens.words[i] for i in range(first, comma) if not tokens.is_name_like(i)]  # "On *May* 5"
    is_mere = words.finite_auxiliaries.isdisjoint(setting) and {",", QUOTE}.isdisjoint(setting)
    return is_mere and tokens.is_word(sentence.contents.skip_adjuncts(at.range.end))


def _is_clause_after(sentence: Sentence, at: CueAt) -> bool:
    following = sentence.tokens.word(at.range.end)
    return following in sentence.words.complementizers or following in sentence.words.prepositions
