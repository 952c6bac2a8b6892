"""English reports as whole articles have them: stray commas, who is told to do what, what interrupts a content."""

import pytest

from factrack import Article, extract


def reports(text: str) -> list[tuple[str, str | None]]:
    """Return content and source of each statement of a text."""
    return [
        (" … ".join(span.of(text) for span in statement.content), statement.source and statement.source.of(text))
        for statement in extract(Article(text, language="en")).statements
    ]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # a stray comma stands between who speaks and the verb
        (
            "Ferry spokesman Captain Al Roe, said the ship had sunk.",
            "the ship had sunk",
            "Ferry spokesman Captain Al Roe",
        ),
        (
            "A survey by the Harrow Ice Board, says there is a chance of floods.",
            "there is a chance of floods",
            "A survey by the Harrow Ice Board",
        ),
        # who is told to do something is none of it, with a quotation in it or a name behind a role
        ("Banks told his lawyer Al Roe to “calm down”.", "to “calm down”", "Banks"),
        ("Banks told Mr Roe to leave “at once” after the row.", "to leave “at once” after the row", "Banks"),
        ("Banks told Harrow attorney Ada Quill and Roe to sit down.", "to sit down", "Banks"),
        ("Banks told Roe and his brother to leave the court.", "to leave the court", "Banks"),
        ("Banks told the lawyer, Al Roe, to sit down.", "to sit down", "Banks"),
        ("Banks told Calder reporter Al Roe the plan was dead.", "the plan was dead", "Banks"),
        ("Holt first warned Congress of the threat in May.", "of the threat in May", "Holt"),
        # what a comma sets off within a content does not end it
        ("Holt said he, too, was expecting a hard winter.", "he, too, was expecting a hard winter", "Holt"),
        (
            "Holt says the slow loss of the northern ice sheet, which holds a tenth of it, is not our doing.",
            "the slow loss of the northern ice sheet, which holds a tenth of it, is not our doing",
            "Holt",
        ),
    ],
)
def test_the_content_and_the_source(text: str, content: str, source: str | None) -> None:
    assert (content, source) in reports(text)
