"""English bodies that are told of by letters which no bracket brings in: "FN president" of Football Norland."""

from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import Sort

_SHORTEST = 2
"""In letters."""


class Spelt:
    """Finds what the letters of bodies stand for, each once."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._found: dict[str, str | None] = {}

    def out(self, acronym: str) -> str | None:
        """Return the one name in an article whose words begin with the letters, None for none or several."""
        if acronym not in self._found:
            self._found[acronym] = self._spell(acronym)
        return self._found[acronym]

    def _spell(self, acronym: str) -> str | None:
        cast = self._cast
        if len(acronym) < _SHORTEST or not acronym.isupper() or cast.words.sort_of(acronym) is Sort.PLACE:
            return None
        text, mentions, letters = cast.text, cast.mentions, acronym.lower()
        places = zip(mentions.starts, mentions.ends, strict=True)
        names = {one_line(text[start:end]) for start, end in places if text[start] == acronym[0]}
        found = {name for name in names if "".join(word[0] for word in name.lower().split()) == letters}
        found = {name for name in found if not cast.is_full_name(name)}
        return found.pop() if len(found) == 1 else None
