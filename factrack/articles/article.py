"""The Article: one news text as read."""

import hashlib
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Article:
    """One news text and where it came from.

    `text` is sanitized (`factrack.plaintext.sanitize`) with newlines as `\\n`, and never changed afterwards: every
    offset in factrack is a code point index into it, every span half open. `language` is an ISO 639-1 code.
    What is not known is None: `published` is never silently today.
    """

    text: str
    language: str | None = None
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    path: str | None = None
    id: str | None = None

    @property
    def content_hash(self) -> str:
        """SHA-256 of the text (UTF-8), in hexadecimal: an article is known by it."""
        return hashlib.sha256(self.text.encode()).hexdigest()
