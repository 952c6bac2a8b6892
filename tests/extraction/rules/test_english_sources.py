"""English sources: what stands before a cue and is no part of who speaks."""

import pytest

from factrack import Article, extract


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # an adverb is how it was said
        ("Dana Holt cynically called it a gift to the ferry line.", "Dana Holt"),
        ("The experts generally say that the bridge is safe.", "The experts"),
        ("The engineers almost universally say that the bridge is safe.", "The engineers"),
        # other words that end so are who said it
        ("The family said that the bridge was safe.", "The family"),
        ("The elderly say that the bridge was safe.", "The elderly"),
        ("Mayor Kelly said that the bridge was safe.", "Mayor Kelly"),
    ],
)
def test_an_adverb_before_a_cue_is_nobody(text: str, source: str | None) -> None:
    (statement,) = extract(Article(text, language="en")).statements
    assert (statement.source and statement.source.of(text)) == source
