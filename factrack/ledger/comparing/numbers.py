"""Numbers as press writes them, in digits, in words, or both: "14,5 miliar", "dua puluh tiga", "twenty-three"."""

import re
from collections.abc import Sequence
from decimal import Decimal

from factrack.ledger.comparing.vocabulary import NUMBER, Vocabulary

_LONGEST = 12
"""In words."""


def read_number(words: Sequence[str], vocabulary: Vocabulary) -> tuple[Decimal, int] | None:
    """Return the number that a row of words (lower case) begins with, and how many words it fills; None for none."""
    first = _value(words[0], vocabulary)
    if first is None:
        return None
    parts = [first]
    length = 1
    for word in words[1:_LONGEST]:
        if not _take(word, parts, vocabulary, in_words=not words[0][0].isdigit()):
            break
        length += 1
    return sum(parts, Decimal(0)), length


def number_key(number: Decimal) -> str:
    """Return the one spelling of a number."""
    return f"{number.normalize():f}"


def _value(word: str, vocabulary: Vocabulary) -> Decimal | None:
    if NUMBER.fullmatch(word):
        return _digits(word, vocabulary.decimal_mark)
    value = vocabulary.numbers.get(word)
    return None if value is None else Decimal(value)


def _digits(text: str, decimal_mark: str) -> Decimal:
    """Return the value of digits with marks in them, whichever mark the writer uses for what."""
    group_mark = "," if decimal_mark == "." else "."
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group_mark)}\d{{3}})+(?:{re.escape(decimal_mark)}\d+)?", text):
        return Decimal(text.replace(group_mark, "").replace(decimal_mark, "."))
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(decimal_mark)}\d{{3}}){{2,}}", text):
        return Decimal(text.replace(decimal_mark, ""))
    whole, _, decimals = text.replace(",", ".").partition(".")
    return Decimal(f"{whole}.{decimals.replace('.', '')}") if decimals else Decimal(whole)


def _take(word: str, parts: list[Decimal], vocabulary: Vocabulary, *, in_words: bool) -> bool:
    """Add a word to the parts of a number, if it goes on with it: the sum of the parts is the number."""
    if word in vocabulary.multipliers:
        _multiply(parts, Decimal(vocabulary.multipliers[word]))
        return True
    if not in_words:
        return False
    if word in vocabulary.teens and parts[-1] < 10:
        parts[-1] += vocabulary.teens[word]
        return True
    value = vocabulary.numbers.get(word)
    if value and parts[-1] > value and parts[-1] % (10 ** len(str(value))) == 0:
        parts.append(Decimal(value))
        return True
    return False


def _multiply(parts: list[Decimal], factor: Decimal) -> None:
    """Multiply what of the number is smaller than the factor: of "two hundred thirty thousand", all of it."""
    smaller = Decimal(0)
    while parts and parts[-1] < factor:
        smaller += parts.pop()
    parts.append((smaller or Decimal(1)) * factor)
