"""What somebody has to say behind a colon: "Budi punya jawaban: gudang penuh", "Dalih calon itu, Sutopo: …"."""

from collections.abc import Iterator

from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range
from factrack.extraction.statement import Stance

_FARTHEST = 24
"""In tokens: how far before the colon the noun can stand for what is told."""
_LONGEST_MANNER = 3
"""In tokens, with the noun: "*Jawabannya pendek saja*: …"."""
_CONFIDENCE = 0.7


def read_colon(sentence: Sentence) -> Iterator[Reading]:
    """Yield what stands behind the first colon, where a noun before it tells that somebody says it."""
    tokens = sentence.tokens
    if not sentence.words.told_nouns or ":" not in tokens.words:
        return
    colon = tokens.words.index(":")
    content = sentence.content_from(colon + 1)
    is_claimed = any(part.start <= colon + 1 < part.end for each in sentence.readings for part in each.content)
    is_word = len(content) == 1 and tokens.is_word(colon + 1)  # "punya jawaban: disiplin"
    if not content or content.start > colon + 1 or is_claimed or is_word:
        return
    for noun in range(colon - 1, max(colon - _FARTHEST, -1), -1):
        if _is_told(sentence, noun):
            source = _owner(sentence, noun, colon) or _giver(sentence, noun)
            if source or _is_of_somebody_known(sentence, noun, colon):
                yield Reading((content,), Range(noun, noun + 1), source, Stance.ASSERTED, "noun-colon", _CONFIDENCE)
            return


def _is_told(sentence: Sentence, index: int) -> bool:
    """Whether a noun for what is said stands at a token, with or without its owner: "jawaban", "jawabannya"."""
    words, word = sentence.words, sentence.tokens.word(index)
    stems = (word.removesuffix(ending) for ending in words.own_source_suffixes)
    return word in words.told_nouns or any(stem in words.told_nouns for stem in stems)


def _owner(sentence: Sentence, noun: int, colon: int) -> Range:
    """Return whose words they are, right behind the noun: "Hitungan *polisi* lain lagi: …"; empty if nobody's."""
    source = sentence.sources.after(noun + 1)
    behind = sentence.tokens.words[source.end : colon]
    is_clause = any(map(sentence.words.is_active, behind))
    is_owner = source and source.start == noun + 1 and source.end <= colon
    is_owner = is_owner and sentence.tokens.word(source.end) not in sentence.words.time_words  # "jawaban *dua hari* …"
    return source if is_owner and sentence.can_speak(source) and not is_clause else NOWHERE


def _giver(sentence: Sentence, noun: int) -> Range:
    """Return who has or gives what the noun stands for: "*Budi* punya jawaban: …"; empty if nobody does."""
    verbs = [index for index in range(noun) if sentence.tokens.words[index] in sentence.words.giving]
    source = sentence.subject_of(verbs[-1]) if verbs else NOWHERE
    return source if source and sentence.can_speak(source) else NOWHERE


def _is_of_somebody_known(sentence: Sentence, noun: int, colon: int) -> bool:
    """Whether the noun opens the sentence and ends with its owner: "*Alasannya* sederhana: …"."""
    is_owned = sentence.tokens.word(noun).endswith(sentence.words.own_source_suffixes)
    is_quoted = sentence.tokens.word(colon + 1) == QUOTE  # which a label introduces
    return is_owned and not is_quoted and sentence.only_opens(noun) and colon - noun <= _LONGEST_MANNER
