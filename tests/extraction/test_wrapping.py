"""Articles whose lines were broken at a width: what they say is read across the line ends, and stays in its place."""

import textwrap
import time

import pytest

from factrack.articles import Article
from factrack.extraction import extract
from factrack.extraction.wrapping import unwrapped
from tests.extraction.reading import samples

WIDTHS = (60, 72, 80, 100)


def wrapped(text: str, width: int) -> str:
    """Return a text with the lines of each paragraph broken at a width."""
    return "\n\n".join("\n".join(textwrap.wrap(line, width)) for line in text.split("\n") if line.strip())


@pytest.mark.parametrize("width", WIDTHS)
def test_a_wrapped_article_says_what_it_said_before(width: int) -> None:
    before, after = 0, 0
    for article in samples():
        again = Article(wrapped(article.text, width), article.language, published=article.published)
        contents = {statement.quote(article.text) for statement in extract(article).statements}
        before += len(contents)
        after += len(contents & {statement.quote(again.text) for statement in extract(again).statements})
    assert after >= 0.97 * before > 200


@pytest.mark.parametrize(
    ("language", "text", "quote", "speaker"),
    [
        # broken by hand, at no width in particular
        (
            "id",
            "Kabar Wera - Pengamat komunikasi politik dari Universitas Wera Raya,\n"
            "Jamiluddin Rangkuti, mengatakan lembaga itu telah sepakat untuk tidak\n"
            "merevisi aturan yang lama.\n",
            "lembaga itu telah sepakat untuk tidak merevisi aturan yang lama",
            "Jamiluddin Rangkuti",
        ),
        (
            "en",
            "The bridge over the Harrow was closed to all traffic on Friday, said Ada\n"
            "Quill, the mayor, who had asked for it. “The deck is cracked from one end\n"
            "to the other,” she said.\n",
            "“The deck is cracked from one end to the other,”",
            "Ada Quill",
        ),
    ],
)
def test_a_content_and_a_name_go_on_in_the_next_line(language: str, text: str, quote: str, speaker: str) -> None:
    said = {statement.quote(text): statement.speaker for statement in extract(Article(text, language)).statements}
    assert said[quote] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Home\nNews\nSport\nWeather\n",
        "A bridge is closed for repair\nMayor says it was cracked for years\n\nIt was shut.\n",
        "“The bridge is closed to all traffic until Friday,” said Ada Quill.\nShe blamed the frost of last winter.\n",
        "Baca juga: Jembatan Wera ditutup sampai pekan depan\nPemerintah mengatakan jembatan itu rusak sejak lama.\n",
        "",
        "\n\n\n",
    ],
)
def test_line_ends_that_end_something_stay(text: str) -> None:
    assert unwrapped(text) == text


@pytest.mark.parametrize("width", WIDTHS)
def test_every_offset_holds_in_both(width: int) -> None:
    for article in samples():
        text = wrapped(article.text, width)
        again = unwrapped(text)
        assert len(again) == len(text)
        assert all(one == other or (one, other) == ("\n", " ") for one, other in zip(text, again, strict=True))


@pytest.mark.parametrize("unit", ["x\n", "a b c d e f\n", " " * 200, "\n \n", "word " * 20 + "\n"])
def test_unwrapping_takes_time_with_the_text_and_not_with_its_square(unit: str) -> None:
    def seconds(size: int) -> float:
        begun = time.process_time()
        unwrapped(unit * (size // len(unit)))
        return time.process_time() - begun

    seconds(100_000)
    assert seconds(800_000) < 8 * 4 * max(seconds(100_000), 0.004)
