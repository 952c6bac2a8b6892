"""Paths, folders and standard input: what is read, in which order, and what is said of the rest."""

import io
import os
from datetime import date
from pathlib import Path

import pytest

from factrack.articles import Article, Unreadable, read_article, read_articles

INDONESIAN = (
    "Pemerintah kota menutup jembatan sejak kemarin karena retakan pada tiang penyangga semakin lebar dan berbahaya "
    "bagi kendaraan yang lewat setiap hari."
)
ENGLISH = (
    "The city has closed the bridge because the cracks in its northern pier have grown and would be dangerous for "
    "the thousands of cars that cross it every day."
)


def write(path: Path, text: str = INDONESIAN) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def names(found: list[Article | Unreadable]) -> list[str]:
    return [Path(article.path or "").name for article in found if isinstance(article, Article)]


def messages(found: list[Article | Unreadable]) -> list[str]:
    return [problem.message for problem in found if isinstance(problem, Unreadable)]


def test_a_folder_is_read_with_all_below_it_in_the_order_of_the_paths(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.htm", "c.jsonl"):
        text = '{"text": "Satu dua."}' if name.endswith("l") else INDONESIAN
        write(tmp_path / name, f"<html><p>{INDONESIAN}</p></html>" if name.endswith("m") else text)
    assert names(list(read_articles([tmp_path]))) == ["c.htm", "z.txt", "b.txt", "c.jsonl"]


@pytest.mark.parametrize("name", [".hidden.txt", ".git/a.txt", "a.pdf", "a", "a.txt~", "._a.txt"])
def test_hidden_files_and_those_of_other_kinds_are_left_out(tmp_path: Path, name: str) -> None:
    write(tmp_path / "a.TXT")
    write(tmp_path / name)
    found = list(read_articles([tmp_path]))
    assert (names(found), messages(found)) == (["a.TXT"], [])


def test_a_file_that_is_named_is_read_whatever_its_ending(tmp_path: Path) -> None:
    assert names(list(read_articles([write(tmp_path / "notes.md"), write(tmp_path / ".hidden")]))) == [
        "notes.md",
        ".hidden",
    ]


def test_each_problem_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path / "empty.txt", " \n")
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02\x03" * 200)
    write(tmp_path / "broken.jsonl", '{"text": "Satu."}\n{broken\n{"text": "Dua."}')
    (tmp_path / "nothing").mkdir()
    write(tmp_path / "good.txt")
    inputs = [tmp_path / "empty.txt", tmp_path / "binary.txt", tmp_path / "missing.txt", tmp_path / "nothing",
              tmp_path / "broken.jsonl", tmp_path / "good.txt"]  # fmt: skip
    found = list(read_articles(inputs))
    assert names(found) == ["broken.jsonl", "broken.jsonl", "good.txt"]
    expected = ["empty.txt is empty", "binary.txt is no text", "there is no ", "holds nothing to read", "line 2: "]
    assert all(words in message for words, message in zip(expected, messages(found), strict=True))
    assert all(problem.hint for problem in found if isinstance(problem, Unreadable))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    path.chmod(0)
    (said,) = messages(list(read_articles([path])))
    assert "cannot be read (Permission denied)" in said


def test_what_the_system_refuses_to_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (said,) = messages(list(read_articles([write(tmp_path / "a.txt")])))
    assert said.endswith("a.txt cannot be read (Permission denied)")


@pytest.mark.parametrize("name", ["a" * 300 + ".txt", "nul\x00byte.txt", "new\nline.txt", "esc\x1b[31m.txt"])
def test_a_name_that_cannot_be_is_said_on_one_line_without_control_characters(tmp_path: Path, name: str) -> None:
    (said,) = messages(list(read_articles([tmp_path / name])))
    assert said.isprintable()


def test_a_link_to_nowhere_and_one_to_its_own_folder_break_nothing(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "missing.txt")
    (tmp_path / "self").symlink_to(tmp_path)
    write(tmp_path / "good.txt")
    assert names(list(read_articles([tmp_path]))) == ["good.txt"]


def test_the_language_is_what_is_given_then_what_the_input_says_then_what_it_looks_like(tmp_path: Path) -> None:
    both = [write(tmp_path / "a.txt"), write(tmp_path / "b.txt", ENGLISH)]
    assert [a.language for a in read_articles(both) if isinstance(a, Article)] == ["id", "en"]
    assert [a.language for a in read_articles(both, language="en") if isinstance(a, Article)] == ["en", "en"]
    says = write(tmp_path / "c.jsonl", f'{{"text": "{ENGLISH}", "language": "id"}}')
    assert read_article(says).language == "id"


def test_a_day_that_is_given_is_that_of_articles_without_one_and_none_is_made_up(tmp_path: Path) -> None:
    dated = write(tmp_path / "a.txt", f"Jembatan ditutup hari ini\n12 Maret 2024\n\n{INDONESIAN}")
    assert read_article(dated).published == date(2024, 3, 12)
    assert read_article(dated, published=date(2023, 9, 5)).published == date(2024, 3, 12)
    undated = write(tmp_path / "b.txt")
    assert read_article(undated, published=date(2023, 9, 5)).published == date(2023, 9, 5)
    assert read_article(undated).published is None


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (ENGLISH.encode(), ENGLISH),
        (f'{{"text": "{ENGLISH}"}}'.encode(), ENGLISH),
        (f"<html><body><article><p>{ENGLISH}</p></article></body></html>".encode(), ENGLISH),
    ],
)
def test_standard_input_is_text_records_or_a_page(data: bytes, text: str) -> None:
    (article,) = read_articles(["-"], stdin=io.BytesIO(data))
    assert isinstance(article, Article)
    assert (article.text, article.path) == (text, None)


def test_empty_standard_input_is_said_to_be_empty() -> None:
    assert messages(list(read_articles(["-"], stdin=io.BytesIO(b"")))) == ["standard input is empty"]


def test_one_article_is_read_or_the_problem_raised(tmp_path: Path) -> None:
    assert read_article(write(tmp_path / "a.txt")).text == INDONESIAN
    with pytest.raises(Unreadable, match="there is no"):
        read_article(tmp_path / "missing.txt")
    with pytest.raises(Unreadable, match="is empty"):
        read_article(write(tmp_path / "b.jsonl", "\n"))


def test_five_megabytes_on_one_line_are_read_whole(tmp_path: Path) -> None:
    text = "Kata demi kata. " * 320_000
    assert read_article(write(tmp_path / "a.txt", text)).text == text


def test_a_deeply_nested_page_is_an_article_or_a_problem(tmp_path: Path) -> None:
    page = "<html><body>" + "<div>" * 20_000 + f"<p>{ENGLISH}</p>" + "</div>" * 20_000
    (found,) = read_articles([write(tmp_path / "a.html", page)])
    assert isinstance(found, Unreadable) or ENGLISH in found.text


def test_the_language_of_a_page_is_that_of_its_text_not_of_its_template(tmp_path: Path) -> None:
    page = f'<html lang="en-US"><body><article><p>{INDONESIAN}</p><p>{INDONESIAN}</p></article></body></html>'
    assert read_article(write(tmp_path / "a.html", page)).language == "id"


@pytest.mark.parametrize("name", ["page.xhtml", "page", "page.asp"])
def test_a_page_is_read_as_one_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    words = "<p>The port will stay open all winter, said Dan Moss.</p>" * 5
    (tmp_path / name).write_text(f"<!DOCTYPE html><html><body><article>{words}</article></body></html>")
    (article,) = read_articles([tmp_path / name])
    assert isinstance(article, Article)
    assert "<" not in article.text


@pytest.mark.parametrize("start", [b"%PDF-1.7\n", b"{\\rtf1 Holt said no.}", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_text_is_named_as_what_it_is(tmp_path: Path, start: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(start + b" Holt said that he was ill.")
    (problem,) = read_articles([tmp_path / "a.txt"])
    assert isinstance(problem, Unreadable)
    assert problem.message.startswith(f"{tmp_path / 'a.txt'} is a")
