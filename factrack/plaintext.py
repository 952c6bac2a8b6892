"""Untrusted text, made harmless one character for one character, so that offsets never move."""

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Category Cc but tab and newline, the line and paragraph separators, and the bidi controls: what can drive a
# terminal, break a line or reverse the reading order. U+0085 (NEL) is in the C1 range.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACING = re.compile(r"[\t\n]")


def sanitize(text: str) -> str:
    """Return `text` with each unsafe control character replaced by U+FFFD; tab and newline stay, length is kept."""
    if text.isprintable():  # as most is, and this is quick to tell
        return text
    return _SURROGATE.sub(REPLACEMENT, _UNSAFE.sub(REPLACEMENT, text))


def one_line(text: str) -> str:
    """Return sanitized `text` on one line: tabs and newlines become spaces, length is kept."""
    return _SPACING.sub(" ", sanitize(text))
