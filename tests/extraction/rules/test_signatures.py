"""Quotations that a line of its own signs."""

import pytest

from factrack import Article, extract

SAID = "“I would not want to go there at all, ever.”"


def sources(text: str, language: str) -> list[tuple[str, str | None]]:
    """Return the content and the source of each statement."""
    statements = extract(Article(text, language=language)).statements
    return [
        ("".join(span.of(text) for span in one.content), one.source.of(text) if one.source else None)
        for one in statements
    ]


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("dash", ["- ", "-", "— ", "–", "-- "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("name", ["Ada Quill", "Quill", "Sen. Ada van Quill, mayor of Calder"])
def test_a_line_with_a_dash_and_a_name_signs_the_quotation_before_it(
    language: str, dash: str, gap: str, name: str
) -> None:
    text = (
        f"Balai kota, the town hall, was full on that day.\n\n{SAID}{gap}{dash}{name}.\n\nThat was all, pada hari itu."
    )
    assert sources(text, language) == [(SAID, name)]


@pytest.mark.parametrize(
    "line",
    [
        "- it was not so easy to get there",
        "- A second point that has nothing to do with it is made",
        "Ada Quill",
        "-",
        "- 12",
    ],
)
def test_other_lines_behind_a_quotation_sign_nothing(line: str) -> None:
    text = f"The town hall was full on that day.\n\n{SAID}\n\n{line}\n\nThat was all on that day."
    assert all(source is None for content, source in sources(text, "en") if content == SAID)


def test_a_quotation_within_a_sentence_is_not_signed_by_the_next_line() -> None:
    text = f"The town hall was full, and one banner read {SAID}\n\n- Ada Quill\n\nThat was all."
    assert ("Ada Quill" in {source for _, source in sources(text, "en")}) is False


OTHER = "“We went there every single day of the year.”"


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("name", ["Ada Quill", "Mayor Ada Quill", "Ada Quill, Head of Harbours"])
def test_names_between_quotations_are_of_those_before_or_of_those_behind(language: str, gap: str, name: str) -> None:
    opening, closing = "Balai kota, the town hall, was full on that day.", "That was all, pada hari itu."
    expected = [(SAID, name), (OTHER, "Tom Roe")]
    assert sources(gap.join([opening, SAID, name, OTHER, "Tom Roe", closing]), language) == expected
    assert sources(gap.join([opening, name, SAID, "Tom Roe", OTHER, closing]), language) == expected


@pytest.mark.parametrize("line", ["A second day", "In 2024 Ada Quill", "Ada Quill was there."])
def test_other_lines_between_quotations_are_of_nobody(line: str) -> None:
    text = f"The town hall was full on that day.\n\n{SAID}\n\n{line}\n\n{OTHER}\n\n{line}\n\nThat was all."
    found = [source for content, source in sources(text, "en") if SAID in content or OTHER in content]
    assert found
    assert set(found) == {None}


def test_a_quotation_over_two_paragraphs_is_one_beside_a_name() -> None:
    first, second = "“I would not want to go there at all.", "“Not even on that day.”"
    lines = ["The town hall was full on that day.", first, second, "Ada Quill", OTHER, "Tom Roe", "That was all."]
    assert sources("\n\n".join(lines), "en") == [(first + second, "Ada Quill"), (OTHER, "Tom Roe")]
