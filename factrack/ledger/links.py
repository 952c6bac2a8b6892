"""Links as reviewers paste them: their form is checked, and nothing is fetched."""

from urllib.parse import urlsplit

from factrack.errors import UsageError

_EXAMPLE = "for example https://stats.example/table"


def checked_link(text: str) -> str:
    """Return a link that has the form of one; UsageError says what is wrong with another one."""
    link = text.strip()
    if not link:
        raise UsageError("there is no link", _EXAMPLE)
    if any(character.isspace() for character in link):
        raise UsageError("a link has no spaces in it", _EXAMPLE)
    try:
        parts = urlsplit(link)
    except ValueError:
        raise UsageError("that is no link", _EXAMPLE) from None
    if parts.scheme.lower() not in ("http", "https"):
        raise UsageError("a link begins with http:// or https://", _EXAMPLE)
    if not parts.hostname or "." not in parts.hostname.strip("."):
        raise UsageError("the link names no site", _EXAMPLE)
    return link
