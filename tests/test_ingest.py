"""Many articles into a ledger, some of them broken."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from factrack.articles import Article
from factrack.errors import FactrackError
from factrack.extraction import Extraction, Kind, Span, Speaker, Statement
from factrack.ingest import Ingested, Progress, ingest, ingested_text, undated_hint
from factrack.ledger import ClaimFilter, Ledger, find_claims, open_ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path / "ledger.db") as opened:
        yield opened


def everything_said_by_rina(article: Article) -> Extraction:
    """Stand in for the extraction: the whole text is one statement."""
    return Extraction((Statement(Kind.INDIRECT, (Span(0, len(article.text)),), speakers=(Speaker("Rina"),)),))


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_articles_become_claims(tmp_path: Path, ledger: Ledger) -> None:
    files = [write(tmp_path / f"{name}.txt", f"The {name} bridge is open to all traffic.") for name in ("old", "new")]
    done = ingest(files, ledger, language="en", published=date(2024, 3, 12), extractor=everything_said_by_rina)
    assert done == Ingested(new=2, statements=2, new_claims=2)
    claims = find_claims(ledger, ClaimFilter())
    assert [claim.published for claim in claims] == [date(2024, 3, 12)] * 2
    assert {claim.speaker for claim in claims} == {"Rina"}


def test_what_is_known_already_is_counted_apart(tmp_path: Path, ledger: Ledger) -> None:
    file = write(tmp_path / "a.txt", "The bridge is open.")
    ingest([file], ledger, language="en", extractor=everything_said_by_rina)
    done = ingest([file], ledger, language="en", extractor=everything_said_by_rina)
    assert done == Ingested(known=1)
    assert len(find_claims(ledger, ClaimFilter())) == 1


def test_a_broken_file_does_not_stop_the_rest(tmp_path: Path, ledger: Ledger) -> None:
    good = write(tmp_path / "good.txt", "The bridge is open.")
    empty = write(tmp_path / "empty.txt", "")
    done = ingest([tmp_path / "missing.txt", empty, good], ledger, language="en", extractor=everything_said_by_rina)
    assert done.new == 1
    missing, nothing = done.problems
    assert "missing.txt" in missing.message
    assert "empty.txt" in nothing.message


def test_a_fault_in_the_extraction_costs_one_article(tmp_path: Path, ledger: Ledger) -> None:
    def trip(article: Article) -> Extraction:
        if "bad" in article.text:
            raise IndexError("a fault")
        return everything_said_by_rina(article)

    files = [
        write(tmp_path / "bad.txt", "A bad text stands here."),
        write(tmp_path / "good.txt", "The bridge is open."),
    ]
    done = ingest(files, ledger, language="en", extractor=trip)
    assert done.new == 1
    (problem,) = done.problems
    assert problem.message == f"{tmp_path / 'bad.txt'}: extraction failed (IndexError)"


def test_a_language_without_a_pack_names_the_article(tmp_path: Path, ledger: Ledger) -> None:
    def refuse(article: Article) -> Extraction:
        raise FactrackError("no language pack for 'xx'", "known: en, id")

    file = write(tmp_path / "a.txt", "The bridge is open.")
    (problem,) = ingest([file], ledger, language="en", extractor=refuse).problems
    assert (problem.message, problem.hint) == (f"{file}: no language pack for 'xx'", "known: en, id")


def test_progress_names_each_input_and_the_number_of_them(tmp_path: Path, ledger: Ledger) -> None:
    files = [write(tmp_path / f"{name}.txt", f"The {name} bridge is open.") for name in ("old", "new")]
    seen: list[Progress] = []
    ingest(files, ledger, language="en", extractor=everything_said_by_rina, progress=seen.append)
    assert seen == [Progress(1, 2, str(files[0])), Progress(2, 2, str(files[1]))]


def test_the_files_of_a_folder_are_counted_beforehand(tmp_path: Path, ledger: Ledger) -> None:
    (folder := tmp_path / "desk" / "deeper").mkdir(parents=True)
    for name in ("a.txt", "b.html", ".hidden.txt", "picture.png"):
        write(folder / name, "The bridge is open.")
    seen: list[Progress] = []
    ingest([tmp_path / "desk"], ledger, language="en", extractor=everything_said_by_rina, progress=seen.append)
    assert [progress.total for progress in seen] == [2, 2]


def test_how_many_records_a_file_holds_is_not_known_beforehand(tmp_path: Path, ledger: Ledger) -> None:
    write(tmp_path / "desk.jsonl", '{"text": "The bridge is open."}')
    seen: list[Progress] = []
    ingest([tmp_path], ledger, language="en", extractor=everything_said_by_rina, progress=seen.append)
    assert [progress.total for progress in seen] == [None]


def test_articles_whose_days_wait_for_that_of_publication_are_counted_and_dated_later(
    tmp_path: Path, ledger: Ledger
) -> None:
    files = [
        write(tmp_path / "a.txt", "Mayor Ada Quill said on Monday the bridge was shut."),
        write(tmp_path / "b.txt", "Mayor Ada Quill said the ferry was late."),
    ]
    done = ingest(files, ledger, language="en")
    assert (done.new, done.undated) == (2, 1)
    assert undated_hint(done) is not None
    again = ingest(files, ledger, language="en", published=date(2024, 3, 12))
    assert (again.known, again.completed, again.undated) == (2, 2, 0)
    assert undated_hint(again) is None
    assert "2 of them completed" in ingested_text(again)
    said = [claim.said_on and claim.said_on.start for claim in find_claims(ledger, ClaimFilter())]
    assert said == [date(2024, 3, 11), None]
