"""The commands that show claims, and those that decide about them."""

import json
from dataclasses import replace

import pytest
from rich.cells import cell_len

from factrack.articles import Article
from factrack.extraction import Speaker, Stance
from factrack.ledger import ArticleText, Ledger, get_article
from factrack.plaintext import sanitize
from factrack.reports import COLUMNS
from tests import hostile
from tests.desk import BRIDGE, Desk, statement


def test_a_list_that_is_not_read_in_a_terminal_has_tabs_and_no_header(desk: Desk) -> None:
    assert desk("list").lines == [
        "1\tpending\t2024-03-04/2024-03-10\tRina Wati\t“Jembatan itu selesai,”\tasserted",
        "2\tpending\t\tRina Wati\tbiayanya 14 miliar\tasserted",
        "3\tpending\t\tDan Moss\tThe port will stay open\twished",
    ]


def test_a_table_is_aligned_and_says_what_is_unknown_or_inferred(desk: Desk) -> None:
    assert desk("list", "--format", "table", "--believed").lines == [
        "id      status    said on      speaker                 quote",
        "1       pending   2024-03-04…  Rina Wati               “Jembatan itu selesai,”",
        "2       pending   unknown      Rina Wati?              biayanya 14 miliar",
        "3       pending   unknown      Dan Moss                wished: The port will stay open",
        "4       pending   unknown      unknown                 believed: a flood",
    ]


def test_json_has_the_columns_of_the_report(desk: Desk) -> None:
    lines = [json.loads(line) for line in desk("list", "--format", "jsonl").lines]
    assert json.loads(desk("list", "--format", "json").out) == lines
    assert [line["claim_id"] for line in lines] == [1, 2, 3]
    assert set(lines[0]) == set(COLUMNS)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (["--status", "Disputed"], [2]),
        (["--status", "pending"], [1, 3]),
        (["--speaker", "wati"], [1, 2]),
        (["--since", "2024-03-11"], [2]),
        (["--until", "2024-03-10"], [1]),
        (["--language", "EN"], [3]),
        (["--text", "open port"], [3]),
        (["--believed"], [1, 2, 3, 4]),
        (["--speaker", "wati", "--status", "disputed"], [2]),
        (["--text", "nothing like it"], []),
    ],
)
def test_filters(desk: Desk, words: list[str], ids: list[int]) -> None:
    desk("mark", "2", "disputed")
    assert desk("list", *words).ids == ids


def test_show_tells_everything_about_a_claim(desk: Desk) -> None:
    desk("mark", "1", "verified")
    desk("note", "1", "seen on site")
    desk("evidence", "add", "1", "https://a.example/x", "--title", "Photo", "--note", "shows it")
    out = desk("show", "1").out
    for words in (
        "Claim 1: verified",
        "Rina Wati",
        "juru bicara",
        "Balai Kota",
        '2024-03-04/2024-03-10 (week, "pekan lalu")',
        "direct, asserted",
        "seen on site",
        "https://a.example/x (Photo: shows it)",
        "sari: pending → verified",
        "Jembatan dibuka / Kabar Muara / 2024-03-12",
        "desk/jembatan.txt https://kabar.example/1",
        'quote-cue-source (confidence 0.97), cue "kata", source "Rina Wati"',
        "  | >>“Jembatan itu selesai,”<< kata Rina Wati, juru bicara Balai Kota, pekan lalu.",
    ):
        assert words in out


def test_show_says_from_what_a_speaker_was_inferred(desk: Desk) -> None:
    out = desk("show", "2").out
    assert "Rina Wati (inferred)" in out
    assert 'speaker inferred from "Rina Wati"' in out


def test_show_as_json(desk: Desk) -> None:
    shown = json.loads(desk("show", "1", "--format", "json").out)
    assert shown["claim"]["quote"] == "“Jembatan itu selesai,”"
    assert shown["appearances"][0]["content"] == [[0, 23]]


def test_show_of_no_claim(desk: Desk) -> None:
    done = desk("show", "99")
    assert (done.code, done.out) == (1, "")
    assert "99" in done.err
    assert done.err.count("\n") == 1


def test_mark_several_and_say_what_changed(desk: Desk) -> None:
    assert desk("mark", "1", "3", "verified") == (0, "claim 1: pending → verified\nclaim 3: pending → verified\n", "")
    assert desk("list", "--status", "verified").ids == [1, 3]


def test_an_unknown_id_marks_nothing(desk: Desk) -> None:
    done = desk("mark", "1", "99", "verified")
    assert (done.code, done.out) == (1, "")
    assert "99" in done.err
    assert desk("list", "--status", "verified").out == ""


def test_undo_and_redo_take_back_what_was_done_at_once(desk: Desk) -> None:
    desk("mark", "1", "3", "verified")
    assert desk("undo").code == 0
    assert desk("list", "--status", "pending").ids == [1, 2, 3]
    assert desk("redo").code == 0
    assert desk("list", "--status", "verified").ids == [1, 3]


def test_nothing_to_undo_is_an_error(desk: Desk) -> None:
    done = desk("undo")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("factrack: ")


def test_evidence_can_be_withdrawn_and_stays_in_the_history(desk: Desk) -> None:
    desk("evidence", "add", "1", "https://a.example/x")
    assert desk("evidence", "withdraw", "1", "https://a.example/x").code == 0
    shown = desk("show", "1").out
    assert "evidence:    https://a.example/x" not in shown
    assert "withdrawn" in shown


def test_the_reviewer_is_the_option_then_the_variable_then_the_user(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "system user")
    mark = ("--ledger", desk.ledger, "mark", "1")
    desk.bare(*mark, "verified")
    monkeypatch.setenv("FACTRACK_REVIEWER", "from the variable")
    desk.bare(*mark, "disputed")
    desk.bare(*mark, "pending", "--reviewer", "after")
    desk.bare("--reviewer", "before", *mark, "verified")
    history = desk("show", "1").out
    for name in ("system user", "from the variable", "after", "before"):
        assert f"{name}: " in history


def test_the_ledger_may_stand_before_or_after_or_in_the_variable(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = desk.bare("--ledger", desk.ledger, "list")
    assert before.ids == [1, 2, 3]
    assert desk.bare("list", "--ledger", desk.ledger) == before
    assert desk.bare("--ledger", desk.folder / "other.db", "list", "--ledger", desk.ledger) == before
    monkeypatch.setenv("FACTRACK_LEDGER", str(desk.ledger))
    assert desk.bare("list") == before


@pytest.mark.parametrize("text", hostile.ALL)
def test_nothing_hostile_reaches_the_terminal(desk: Desk, text: str) -> None:
    # Written into a title, a name and an outlet past the reading that would have made them harmless.
    article = replace(BRIDGE, text=BRIDGE.text + " Lagi.", title=text, outlet=text, path=text, url=text)
    desk.keep(article, statement(article, "14 miliar", speakers=(Speaker(text, text, text),)))
    desk("note", "4", "--", text)
    lists = [("list", "--format", form) for form in ("table", "tsv", "json", "jsonl")]
    for command in (*lists, ("show", "4"), ("show", "4", "--format", "json")):
        done = desk(*command)
        assert (done.code, done.err) == (0, ""), command
        assert sanitize(done.out) == done.out, command


@pytest.mark.parametrize("text", hostile.WIDE)
def test_wide_text_keeps_the_columns_in_line(desk: Desk, text: str) -> None:
    article = replace(BRIDGE, text=BRIDGE.text + " Lagi.")
    desk.keep(article, statement(article, "14 miliar", text))
    line = next(line for line in desk("list", "--format", "table").lines if line.startswith("5 "))
    assert cell_len(line[: line.index("14 miliar")]) == 6 + 8 + 11 + 22 + 4 * 2


@pytest.mark.parametrize("name", ["Rina", "Rina Wati Kusumaningrum Sastrodiharjo", *hostile.WIDE])
def test_that_a_speaker_was_inferred_is_said_whatever_the_length_of_the_name(desk: Desk, name: str) -> None:
    desk.keep(replace(BRIDGE, text=BRIDGE.text + " Lagi."), statement(BRIDGE, "14 miliar", name, speaker_inferred=True))
    line = next(line for line in desk("list", "--format", "table").lines if line.startswith("5 "))
    assert line[: line.index("14 miliar")].rstrip().endswith("?")


@pytest.mark.parametrize(
    "url", ["6", "nosuch.pdf", "https://", "javascript:alert(1)", "ftp://a.example/x", "two words"]
)
def test_evidence_is_a_page_or_a_file_that_is_there(desk: Desk, url: str) -> None:
    done = desk("evidence", "add", "1", url)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"factrack: {url!r} is no file that is there, and ")
    assert desk("show", "1").out.count("evidence") == 0


@pytest.mark.parametrize("words", [("show",), ("mark", "verified"), ("links", "accept"), ("speakers", "accept")])
@pytest.mark.parametrize("number", ["99999999999999999999", "9" * 5000])
def test_no_id_has_so_many_digits(desk: Desk, words: tuple[str, ...], number: str) -> None:
    command = ("mark", number, "verified") if words[0] == "mark" else (*words, number)
    done = desk(*command)
    assert done.code == 2
    assert done.err.startswith("factrack: ")
    assert "too large" not in done.err


@pytest.mark.parametrize("filter_", ["article:99999999999999999999", "speaker:#99999999999999999999"])
def test_no_filter_has_so_large_a_number(desk: Desk, filter_: str) -> None:
    done = desk("list", filter_)
    assert done.out == ""
    assert "too large" not in done.err


@pytest.mark.parametrize("words", [("undo", "--batch"), ("mark", "1", "verified", "--seen")])
def test_a_number_that_no_database_takes_is_too_large(desk: Desk, words: tuple[str, ...]) -> None:
    done = desk(*words, "9" * 20)
    assert done.code == 2
    assert done.err.startswith("factrack: a number is too large")


def test_a_denial_is_one_wherever_its_words_are_shown(desk: Desk) -> None:
    for amount in (14, 40):
        quote = f"menerima uang {amount} juta rupiah dari pengusaha itu"
        article = Article(f"Budi membantah {quote}.", "id", title=f"Bantahan {amount}")
        desk.keep(article, statement(article, quote, "Budi", stance=Stance.DENIED))
    assert desk("show", "5").lines[1].startswith("  denied: menerima uang 14")
    (proposed, one, other, *_) = desk("links").lines
    assert proposed.startswith("1: same claim, altered")
    assert one.endswith(": denied: menerima uang 14 juta rupiah dari pengusaha itu")
    assert other.endswith(": denied: menerima uang 40 juta rupiah dari pengusaha itu")


def test_a_decision_is_somebodys(desk: Desk) -> None:
    done = desk("mark", "1", "verified", "--reviewer", " ")
    assert (done.code, desk("list", "status:verified").ids) == (2, [])
    assert "names nobody" in done.err


def test_showing_a_claim_that_stands_often_in_an_article_reads_that_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []

    def reading(ledger: Ledger, article_id: int) -> ArticleText:
        read.append(article_id)
        return get_article(ledger, article_id)

    monkeypatch.setattr("factrack.ledger.get_article", reading)
    (desk.folder / "often.txt").write_text("\n\n".join(["“We will not pay,” said Dan Moss."] * 9), encoding="utf-8")
    desk("ingest", desk.folder / "often.txt", "--language", "en")
    number = desk("list", "not pay").ids[0]
    assert desk("show", str(number)).out.count(">>“We will not pay,”<<") == 9
    assert len(read) == 1
