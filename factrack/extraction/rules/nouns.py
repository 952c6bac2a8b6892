"""Words that can be a verb or a noun, told apart by what stands around them: "he *claims* that", "the *claims*"."""

from factrack.extraction.rules.sources import SourceReader
from factrack.extraction.rules.tokens import QUOTE, Range, Tokens
from factrack.extraction.rules.words import CueWords

_LONGEST_UNKNOWN = 3
"""In tokens: "a young man"."""
_LONGEST_DESCRIBED = 9
"""In tokens: "records that were tendered to the inquiry"."""


def is_noun(tokens: Tokens, words: CueWords, sources: SourceReader, form: Range) -> bool:
    """Whether a form of a verb is a noun, as what stands around it tells."""
    index, end = form.start, form.end
    word, before, after = tokens.words[index], tokens.word(index - 1), tokens.word(end)
    if before in words.noun_markers or tokens.is_possessive(index - 1):
        return True
    if after in words.complementizers and words.is_plural(word) and _exists(tokens, words, index):
        return True
    if index == 1 and before in words.prepositions and words.participle_endings and after not in words.agents:
        return True  # "Under *proposed* changes, …"
    is_participle = word.endswith(words.participle_endings) and sources.is_manner(index - 1)
    if is_participle and tokens.word(index - 2) in words.noun_markers and tokens.is_word(end):
        return after not in words.complementizers  # "at a hastily *called* news conference"
    names = word in words.noun_forms and len(form) == 1 and word in words.namers and not words.is_plural(word)
    if names and not _opens_object(tokens, words, end):
        return True  # "on a press *call* with the mayor"
    if word in words.noun_forms and words.has_articles and _has_verb_behind(tokens, words, form):
        return True
    if word not in words.noun_forms or after in words.complementizers or after in {QUOTE, ":"}:
        return False
    says_of_it = after in words.clause_pronouns and (word in words.namers or _can_speak(tokens, words, index - 1))
    if words.is_plural(word) and after in words.cues and not says_of_it and words.has_articles:
        is_verb = after not in words.noun_forms or tokens.word(index + 2) in words.complementizers
        if is_verb and before not in words.subject_pronouns:
            return True  # "some *reports* say"
    if after in words.clause_pronouns or (words.is_plural(word) and before in words.occasions):
        return False  # "one backbencher thought *he* had time"
    if words.is_plural(word) and after[:1].isdigit() and tokens.is_word(index - 1) and words.has_articles:
        return False  # "the union *claims* 400 jobs are at risk"
    has_object = after in words.object_pronouns or after in words.determiners
    goes_on = has_object or words.is_plural(after) or not tokens.is_word(end)
    if goes_on and not words.is_plural(word) and _follows_plural(tokens, words, index):
        return False
    if before in words.conjunctions and words.is_plural(word) and has_object:
        return False  # "… and calls her “clever”"
    if words.is_plural(word) and tokens.is_name_like(index - 1) and tokens.word(index - 2) in words.indefinites:
        return True  # "told a Senate *estimates* hearing"
    start = sources.skip_back(index)
    if sources.follows_quotation(index) and not tokens.is_word(end):
        return False
    subject = tokens.word(start - 1)
    if start < index and tokens.word(index - 1) in words.auxiliaries:
        return False
    if subject == "," and sources.before(index):
        return False  # "Ada Quill, the mayor, claims …"
    tells = subject in words.made or subject in words.bodies  # "the *paper* notes the delay", "…, a *study* finds."
    if tells and (has_object or not tokens.is_word(end)):
        return False
    is_plural = words.is_plural(subject) and not words.is_plural(word) and subject not in words.auxiliaries
    is_subject = subject in words.subject_pronouns or subject in words.relatives
    is_named = tokens.is_name_like(start - 1) and not _is_of_one(tokens, words, start - 1, word)
    return not (is_subject or is_plural or is_named)


def _is_of_one(tokens: Tokens, words: CueWords, end: int, word: str) -> bool:
    """Whether a form that is of several stands behind the name of one: "*Rix support* rose", not "Rix supports"."""
    if not words.has_articles or words.is_plural(word) or f"{word}s" not in words.cues:
        return False
    small = words.determiners | words.opens_adverbials
    before = [form for form in tokens.words[max(0, end - _LONGEST_DESCRIBED) : end + 1] if form not in small]
    are_several = any(form in words.joiners or words.is_plural(form) for form in before)
    return not are_several and words.auxiliaries.isdisjoint(before) and tokens.word(end) not in small


def _has_verb_behind(tokens: Tokens, words: CueWords, form: Range) -> bool:
    """Whether a verb follows what could be one, as behind a noun: "party *support* is", "*states* that have"."""
    before, behind = form.start - 1, form.end + (tokens.word(form.end) in words.complementizers)
    are_several = words.is_plural(tokens.word(before)) and not words.is_plural(tokens.word(form.start))
    speaks = are_several or tokens.word(before) in words.subject_pronouns or tokens.word(before) in words.plurals
    speaks = speaks or _can_speak(tokens, words, before)  # "what *Holt* claims is a hoax"
    return tokens.is_word(before) and not speaks and tokens.word(behind) in words.finite_auxiliaries


def _can_speak(tokens: Tokens, words: CueWords, index: int) -> bool:
    """Whether a token is a name, somebody's office or a body: "the *union* fears it will shut"."""
    word = tokens.word(index)
    return tokens.is_name_like(index) or word in words.roles or word in words.bodies


def _opens_object(tokens: Tokens, words: CueWords, index: int) -> bool:
    """Whether somebody or something that is given a name begins at a token: "call *the plan* a relic"."""
    word = tokens.word(index)
    opens = word in words.object_pronouns or word in words.clause_pronouns or word in words.determiners
    return opens or word in words.quantifiers or word == QUOTE or tokens.is_name_like(index)


def gives_name(tokens: Tokens, words: CueWords, index: int) -> bool:
    """Whether a verb only gives what stands before it a name: "a man *named* Rix said", not "Holt called Rix a liar".

    Somebody who is not known yet is named so wherever nothing is said of the name behind it.
    """
    if tokens.words[index] not in words.namers or not words.has_articles:
        return False
    before = tokens.words[max(0, index - _LONGEST_UNKNOWN) : index]
    end = index + 1
    while tokens.is_name_like(end):
        end += 1
    if end == index + 1 or not before or tokens.is_name_like(index - 1) or not tokens.is_word(index - 1):
        return False
    if tokens.is_possessive(end - 1):
        return False  # "the firm called *Roe's* report a relic"
    following = tokens.word(end)
    if following in words.cues or following in words.finite_auxiliaries:
        return True
    says_what = following in words.determiners or following in {"", ".", QUOTE}
    is_group = before[-1] in words.bodies and tokens.is_name_like(end + 1)  # "a group called *Citizens for Rix*"
    says_what = says_what or (following in words.prepositions and not is_group)
    return not words.indefinites.isdisjoint(before) and not says_what


def _exists(tokens: Tokens, words: CueWords, index: int) -> bool:
    """Whether it is told that something is there: "*there are* unconfirmed *reports* that …"."""
    near = range(max(index - _LONGEST_UNKNOWN, 1), index)
    return any(tokens.words[i] in words.passives and tokens.words[i - 1] in words.never_sources for i in near)


def _follows_plural(tokens: Tokens, words: CueWords, index: int) -> bool:
    """Whether several things with what describes them stand before a token: "*records* seen by the paper show"."""
    for head in range(index - 3, max(index - _LONGEST_DESCRIBED, -1), -1):
        behind = tokens.word(head + 1)
        if words.is_plural(tokens.word(head)) and tokens.is_word(head):
            is_done = bool(words.participle_endings) and behind.endswith(words.participle_endings)
            if is_done or behind in words.prepositions or tokens.word(head + 2) in words.agents:
                return True
        if not tokens.is_word(head + 1):
            break
    return False
