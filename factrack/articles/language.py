"""Which language a text is in, where nobody says."""

_SAMPLE = 5_000
"""In characters: as much of a text as tells its language."""
_SHORT = 400
_LIKE_INDONESIAN = frozenset({"ms", "jv", "su"})


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of a text's language.

    Malay and Indonesian share most words: a text too short to tell them apart is taken for Indonesian.
    """
    # Loading its model takes most of a second, which readers of records with a language need not spend.
    import py3langid

    language = str(py3langid.classify(text[:_SAMPLE])[0])
    return "id" if language in _LIKE_INDONESIAN and len(text) < _SHORT else language
