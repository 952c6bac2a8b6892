"""Bytes to text: the encoding, the newlines, and no control characters."""

import codecs
import re

from factrack.articles.unreadable import Unreadable
from factrack.plaintext import sanitize

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphens and spaces of no width: web pages put them within words and names, where nobody sees them."""
_MOST_CONTROLS = 0.02
"""The share of control characters above which a file is no text."""
_SAMPLE = 65_536


def decode(data: bytes, name: str) -> str:
    """Return the text of a file, with newlines as `\\n` and sanitized.

    UTF-8 is tried first, since it hardly ever fits by chance; a byte order mark decides; what is left is guessed.
    `name` is what the Unreadable error of an empty or binary file calls it.
    """
    if not data.strip():
        raise Unreadable(f"{name} is empty", "leave it out, or paste the article into it")
    text = _decoded(data, name)
    if _is_binary(text):
        raise Unreadable(f"{name} is no text", "factrack reads .txt, .html and .jsonl files")
    return clean(text)


def clean(text: str) -> str:
    """Return a text with newlines as `\\n` and without soft hyphens and spaces of no width.

    Every other control character but the tab is replaced one for one.
    """
    return sanitize(_UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def _decoded(data: bytes, name: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, name)


def _guessed(data: bytes, name: str) -> str:
    if data.count(0) > len(data) // 4:
        # UTF-16 without a mark: every other byte of western text is zero.
        is_little = data[1::2].count(0) > data[::2].count(0)
        return data.decode("utf-16-le" if is_little else "utf-16-be", errors="replace")
    if data.count(0):
        raise Unreadable(f"{name} is no text", "factrack reads .txt, .html and .jsonl files")
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=["cp1252", "utf_8", "big5", "gb18030", "shift_jis", "cp1251"]).best()
    return data.decode(best.encoding if best else "cp1252", errors="replace")


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    controls = sum(character < " " and character not in "\t\n\r\f\v\x1b" for character in sample)
    return controls > _MOST_CONTROLS * len(sample) + 8
