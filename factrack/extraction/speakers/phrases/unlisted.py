"""What words beside a name make of its bearer that are no roles of the pack: "a bell tuner, Ada Quill"."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.common_bodies import is_common_body
from factrack.extraction.speakers.phrases.names import is_small_calling, is_small_title, is_titled_so
from factrack.extraction.speakers.phrases.texts import phrase_text
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token


def unlisted_role(text: str, before: Sequence[Sequence[Token]], words: PeopleWords) -> str | None:
    """Return what a phrase with an article makes of the name behind its comma: "a *bell tuner*, Ada Quill"."""
    phrase = before[0] if len(before) == 1 else ()
    if words.body_first:
        return phrase_text(text, phrase) if is_small_calling(phrase, words) else None
    if one := one_of_several(phrase, words):
        return one
    if len(phrase) < 2 or phrase[0].word not in words.articles or any(token.capital for token in phrase[1:]):
        return None
    is_small = all(token.sort in (Sort.LOWER, Sort.WORD, Sort.BODY) for token in phrase[1:])
    return phrase_text(text, phrase[1:]) if is_small and not is_common_body(phrase[-1], words) else None


def one_of_several(phrase: Sequence[Token], words: PeopleWords) -> str | None:
    """Return what one of several people is: driver for "One of the *drivers*, Ada Quill"."""
    if not phrase or phrase[0].word not in words.articles:
        return None
    of_whom = [token.sort for token in phrase[:3]] == [Sort.DETERMINER, Sort.PREPOSITION, Sort.DETERMINER]
    last = phrase[-1].word
    is_one = of_whom and words.is_plural_role(last) and not phrase[-1].capital
    return next((last.removesuffix(end) for end in words.plural_endings), None) if is_one else None


def small_title(text: str, before: Sequence[Token], words: PeopleWords) -> str | None:
    """Return what small words right before a name make of its bearer: "*film restorer* Ada Quill"."""
    if words.body_first and is_small_calling(before, words):
        return phrase_text(text, before)  # "*penempa keris* Budi Wer"
    if before and not words.body_first and is_titled_so(before) and before[1].sort in (Sort.LOWER, Sort.WORD):
        return phrase_text(text, before[1:])  # "Labour *grandee* Ada Quill"
    if not before or words.body_first or not before[-1].word.isalpha() or not is_small_title(before):
        return None
    return phrase_text(text, before[int(before[0].sort is Sort.DETERMINER) :])
