"""English bodies that are told of by letters which no bracket brings in: "FN president" of Football Norland."""

from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import Sort

_SHORTEST = 2
"""In letters."""


def spelt(acronym: str, cast: Cast) -> str | None:
    """Return the one name in an article whose words begin with the letters of an acronym, None for none or several."""
    if len(acronym) < _SHORTEST or not acronym.isupper() or cast.words.sort_of(acronym) is Sort.PLACE:
        return None
    text, mentions, letters = cast.text, cast.mentions, acronym.lower()
    places = zip(mentions.starts, mentions.ends, strict=True)
    names = {one_line(text[start:end]) for start, end in places if text[start] == acronym[0]}
    found = {name for name in names if "".join(word[0] for word in name.lower().split()) == letters}
    found = {name for name in found if not cast.is_full_name(name)}
    return found.pop() if len(found) == 1 else None
