"""One reader per format: what it makes of good input, of broken input, and of hostile input."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from factrack.articles import Article, Unreadable
from factrack.articles.readers import read_html, read_records, read_text, reader_of
from factrack.plaintext import sanitize
from tests import hostile

PARAGRAPHS = (
    "The harbour bridge was closed on Tuesday after engineers found fourteen cracks in its northern pier.",
    "“We are not going to wait for somebody to be hurt,” said Ann Moss, who runs the city's road department.",
    "Ferries will run every ten minutes until the bridge opens again, which may take until the end of summer.",
)


def html(*, head: str = "", body: str = "") -> bytes:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f'<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">{head}</head><body>'
        f"<nav><ul><li>Home</li><li>World</li></ul></nav><article><h1>Bridge closed</h1>{body}{text}</article>"
        "<footer><p>Follow us. Copyright Muara Post.</p></footer></body></html>"
    ).encode()


def article_of(data: bytes) -> Article:
    (found,) = read_html(data, "a.html")
    assert isinstance(found, Article)
    return found


HEAD = (
    "<title>Harbour bridge closed - Muara Post</title>"
    '<meta property="og:title" content="Harbour bridge closed">'
    '<meta property="og:site_name" content="Muara Post">'
    '<meta name="author" content="Rina Wati">'
    '<meta property="article:published_time" content="2024-03-12T17:42:00+07:00">'
    '<meta property="og:url" content="https://muarapost.example/bridge">'
)


def test_a_page_gives_its_prose_and_what_its_head_says() -> None:
    article = article_of(html(head=HEAD))
    assert all(paragraph in article.text for paragraph in PARAGRAPHS)
    assert "Follow us" not in article.text
    assert "World" not in article.text
    assert (article.title, article.outlet, article.author) == ("Harbour bridge closed", "Muara Post", "Rina Wati")
    assert (article.published, article.url) == (date(2024, 3, 12), "https://muarapost.example/bridge")
    assert article.language is None, "a template's language is often not that of the text"


def test_structured_data_gives_the_day_the_author_and_the_outlet() -> None:
    data = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Harbour bridge closed",
        "datePublished": "2024-03-11T09:00:00Z", "author": {"@type": "Person", "name": "Rina Wati"},
        "publisher": {"@type": "Organization", "name": "Muara Post"},
    }  # fmt: skip
    article = article_of(html(head=f'<script type="application/ld+json">{json.dumps(data)}</script>'))
    assert (article.published, article.author) == (date(2024, 3, 11), "Rina Wati")
    assert article.title == "Harbour bridge closed"


def test_a_page_that_says_nothing_of_itself_has_no_day_and_no_author() -> None:
    article = article_of(html())
    assert (article.published, article.author, article.outlet) == (None, None, None)


@pytest.mark.parametrize("data", [b"<html><body></body></html>", b"<p></p>", b"<!DOCTYPE html><html>", b"<<<>>>"])
def test_a_page_without_prose_is_said_to_hold_no_article(data: bytes) -> None:
    with pytest.raises(Unreadable, match="holds no article"):
        list(read_html(data, "a.html"))


@pytest.mark.parametrize("text", hostile.TERMINAL + hostile.MARKUP)
def test_no_hostile_text_of_a_page_gets_through_raw(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    head = f'<meta property="og:title" content="{escaped} x"><meta name="author" content="{escaped}">'
    body = f"<p>The mayor of Muara wrote {escaped} on the wall of the harbour office that night.</p>"
    article = article_of(html(head=head, body=body))
    for value in (article.text, article.title, article.author, article.outlet, article.url):
        assert value is None or sanitize(value) == value
    assert "\n" not in (article.title or "")


def records(*lines: object) -> list[Article | Unreadable]:
    data = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines).encode()
    return list(read_records(data, "a.jsonl"))


FULL: Mapping[str, Any] = {
    "id": 7, "text": "Satu.\r\nDua.", "title": "Judul\nbaru", "outlet": "Muara Post", "author": "Rina Wati",
    "published": "2024-03-12T10:00:00+07:00", "url": "https://muarapost.example/1", "language": "id-ID", "more": [1],
}  # fmt: skip


def test_a_record_gives_every_field_it_has() -> None:
    (article,) = records(dict(FULL))
    assert article == Article(
        "Satu.\nDua.", "id", "Judul baru", "Muara Post", "Rina Wati", date(2024, 3, 12),
        "https://muarapost.example/1", None, "7",
    )  # fmt: skip


def test_a_record_needs_a_text_only() -> None:
    (article,) = records({"text": "Satu."})
    assert article == Article("Satu.")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{broken", "no JSON (expecting property name enclosed in double quotes at character 2)"),
        ("[1]", "no record with a text"),
        ({"title": "x"}, "no record with a text"),
        ({"text": "  "}, "no record with a text"),
        ({"text": 3}, "no record with a text"),
        ({"text": "x", "published": "12/3/2024"}, '"published": "2024-03-12"}: ' + "'12/3/2024'"),
        ("[" * 100_000, "a.jsonl, line 2"),
    ],
)
def test_a_broken_line_is_named_and_the_others_are_read(line: object, reason: str) -> None:
    first, broken, last = records({"text": "Satu."}, line, {"text": "Tiga."})
    assert isinstance(broken, Unreadable)
    assert broken.message.startswith("a.jsonl, line 2: ")
    assert reason in broken.message
    assert [found.text for found in (first, last) if isinstance(found, Article)] == ["Satu.", "Tiga."]


def test_blank_lines_are_passed_over_and_still_counted() -> None:
    found = records("", {"text": "Satu."}, "  ", "{broken")
    assert isinstance(found[1], Unreadable)
    assert found[1].message.startswith("a.jsonl, line 4: ")
    assert len(found) == 2


def test_a_large_initial_is_a_part_of_its_word() -> None:
    (article,) = read_text(b"Sea wall\n\nT\nhe mayor said the wall was safe.\n", "a.txt")
    assert isinstance(article, Article)
    assert article.text == "Sea wall\n\nThe mayor said the wall was safe.\n"


def test_a_text_file_gives_its_text_and_what_its_lines_say() -> None:
    (article,) = read_text(b"Muara Post\nHarbour bridge closed today\n12 March 2024\n\nIt was late.", "a.txt")
    assert isinstance(article, Article)
    assert (article.title, article.outlet) == ("Harbour bridge closed today", "Muara Post")
    assert article.published == date(2024, 3, 12)
    assert article.text.endswith("It was late.")


@pytest.mark.parametrize(
    ("data", "reader"),
    [
        (b'{"text": "x"}', read_records),
        (b'\xef\xbb\xbf {"text": "x"}', read_records),
        (b"<!DOCTYPE html><html>", read_html),
        (b"\n<HTML lang=id>", read_html),
        (b"<!-- saved -->\n<html>", read_html),
        ("“Kami siap,” kata Rina.".encode(), read_text),
        (b"", read_text),
    ],
)
def test_bytes_without_a_name_are_read_as_what_they_begin_like(data: bytes, reader: object) -> None:
    assert reader_of(data) is reader
