"""The extraction as a whole: what holds for every text, however it is written."""

import pickle
import time
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factrack.articles import Article
from factrack.errors import UsageError
from factrack.extraction import Extraction, Kind, Span, extract
from tests import hostile

LANGUAGES = ("en", "id")
WORDS = [
    "kata",
    "ujarnya",
    "menurut",
    "mengatakan",
    "bahwa",
    "membantah",
    "konon",
    "Rina",
    "Wati",
    "menteri",
    "dia",
    "pekan",
    "lalu",
    "Senin",
    "(12/3/2024)",
    "said",
    "says",
    "that",
    "according",
    "to",
    "Dan",
    "Moss",
    "mayor",
    "she",
    "denied",
    "allegedly",
    "Monday",
    "last",
    "week",
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "«",
    "»",
    ",",
    ".",
    ":",
    ";",
    "—",
    "?",
    "!",
    "(",
    ")",
    "[",
    "]",
    "\n",
    "\n\n",
    "12",
    "2024",
    "bridge",
    "jembatan",
    "tidak",
    "not",
    "Baca",
    "juga:",
    "petikan wawancara",
    "yang akrab disapa",
    "sapaan",
    "RT",
    "Mr.",
    "King",
    "””",
    "JAKARTA,",
    "KABAR",
    "—",
]
texts = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.text(max_size=200)


def article(text: str, language: str) -> Article:
    return Article(text, language, published=date(2024, 3, 12))


def spans_of(extraction: Extraction) -> list[Span]:
    spans = list(extraction.furniture)
    for statement in extraction.statements:
        spans += statement.content
        spans += [span for span in (statement.cue, statement.source, statement.antecedent) if span]
        if statement.said_on and statement.said_on.span:
            spans.append(statement.said_on.span)
    return spans


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None, max_examples=80)
@given(text=texts)
def test_every_span_points_into_the_text(language: str, text: str) -> None:
    extraction = extract(article(text, language))
    for span in spans_of(extraction):
        assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None, max_examples=80)
@given(text=texts)
def test_every_statement_is_whole(language: str, text: str) -> None:
    extraction = extract(article(text, language))
    starts = [statement.content[0].start for statement in extraction.statements]
    assert starts == sorted(starts)
    for statement in extraction.statements:
        assert statement.quote(text).strip()
        assert all(one.end <= other.start for one, other in zip(statement.content, statement.content[1:], strict=False))
        assert statement.rule
        assert 0 <= statement.confidence <= 1
        assert not statement.speakers or all(speaker.name.strip() for speaker in statement.speakers)
        assert not any(span.overlaps(part) for span in extraction.furniture for part in statement.content)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None, max_examples=30)
@given(text=texts)
def test_the_same_text_gives_the_same_statements_in_any_process(language: str, text: str) -> None:
    read = article(text, language)
    extraction = extract(read)
    assert extract(pickle.loads(pickle.dumps(read))) == extraction
    assert pickle.loads(pickle.dumps(extraction)) == extraction


SAID = {"en": "“The bridge {} is closed,” said Dan Moss.", "id": "“Jembatan {} tutup,” kata Rina Wati."}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", [text for text in hostile.ALL if '"' not in text])
def test_a_quote_of_hostile_words_comes_out_as_it_stands(language: str, words: str) -> None:
    read = article(SAID[language].format(" ".join(words.split())), language)
    (statement,) = extract(read).statements
    assert statement.quote(read.text) == read.text[: read.text.index("”") + 1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stray", ['"', "”", "“", "'", "«", '[x="]', '=HYPERLINK("http://x","y")'])
def test_a_stray_mark_spoils_at_most_its_own_paragraph(language: str, stray: str) -> None:
    whole = SAID[language].format("")
    read = article(f"{SAID[language].format(stray)}\n\n{whole}", language)
    assert whole[: whole.index("”") + 1] in [statement.quote(read.text) for statement in extract(read).statements]


def test_a_language_without_a_pack_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="no language pack for 'xx'") as raised:
        extract(article("words", "xx"))
    assert raised.value.hint == "known: en, id; if it is one of these, say --language"


PARAGRAPH = {
    "en": "“The bridge will open in May,” said Dan Moss, the mayor, on Monday. He denied that it had cost more.\n\n",
    "id": "“Jembatan dibuka bulan Mei,” kata Rina Wati, Senin (11/3/2024). Ia membantah biayanya naik.\n\n",
}
PATHOLOGICAL = {
    "quotation marks": '“ ” " ',
    "apostrophes": "'a' ‘b’ ",
    "brackets": "([{",
    "one long line": "kata dia said that according to menurut ",
    "commas": ", ",
    "reports": "Dan Moss said, ",
    "letters": "x",
    "digits": "12/3/",
    "capitals": "Rina Wati ",
    "empty lines": "\n \n",
    "full stops": "A. B. ",
    "openers": "“kata ",
    "closers": "kata” ",
    "datelines": "JAKARTA, KABAR — ",
    "frames": "menurut ",
    "inverted reports": "kata Budi, ",
    "verbs": "mengatakan, ",
    "second-hand reports": "seperti dikutip dari ",
    "dates": "Senin (11/3/2024), ",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", PATHOLOGICAL.values(), ids=PATHOLOGICAL)
def test_time_grows_with_the_text_and_not_with_its_square(language: str, unit: str) -> None:
    short, long = (unit * (size // len(unit)) for size in (2_000, 16_000))
    extract(article(short, language))
    assert seconds(long, language) < 8 * 4 * max(seconds(short, language), 0.004)


def test_a_body_that_stands_thousands_of_times_is_looked_up_as_quickly_as_one() -> None:
    short, long = (
        f"“No,” said the council leader, Ada Quill. {'Xylo council met. ' * size}" for size in (3_000, 12_000)
    )
    extract(article(short, "en"))
    assert seconds(long, "en") < 8 * seconds(short, "en")


@pytest.mark.parametrize(
    ("language", "opening", "unit"),
    [
        ("en", "", "Chairman Ada {name} said that it is late, "),
        ("id", "PLN Wera melalui ", "manajernya, Rina {name}, mengatakan bahwa jalan rusak, "),
    ],
)
def test_a_sentence_with_many_speakers_is_read_once(language: str, opening: str, unit: str) -> None:
    letters = "abcdefghijklm"
    names = [f"Qu{''.join(each)}" for each in product(letters, repeat=3)]
    short, long = (opening + "".join(unit.format(name=name) for name in names[:size]) for size in (200, 1600))
    extract(article(short, language))
    assert seconds(long, language) < 8 * 2 * seconds(short, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_article_yields_what_its_parts_yield(language: str) -> None:
    one = extract(article(PARAGRAPH[language], language)).statements
    many = extract(article(PARAGRAPH[language] * 100, language)).statements
    assert len(one) >= 2
    assert len(many) == 100 * len(one)
    assert {statement.kind for statement in many} == {Kind.DIRECT, Kind.INDIRECT}


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("id", "Larasati yang akrab disapa Wulan menyatakan, pasar itu akan pindah.\n", ["Larasati"]),
        ("id", "“Pasar itu ramai,” kata Wulan, sapaan Larasati.\n", ["Larasati"]),
        ("id", "Pasar itu akan pindah,””\n", []),
        ("en", "The market will move,””\n", []),
        ("en", "“They need it,” RT Mr. Dean said.\n", ["RT Mr. Dean"]),
    ],
)
def test_names_and_marks_that_lead_in_a_circle_or_nowhere_end(language: str, text: str, speakers: list[str]) -> None:
    assert [statement.speaker for statement in extract(article(text, language)).statements] == speakers


def seconds(text: str, language: str) -> float:
    """Return the processor time of one extraction, the best of two."""
    best = float("inf")
    for _ in range(2):
        begun = time.process_time()
        extract(article(text, language))
        best = min(best, time.process_time() - begun)
    return best


@pytest.mark.parametrize(
    "text",
    [
        "It is.\nDeclare repeatedly“““ .",
        "as of Sunday been ed told .",
        "The mayor said Quill stated this.",
        "Said “““ .",
        "Kata “““ .",
    ],
)
@pytest.mark.parametrize(
    ("language", "report", "speaker"),
    [("en", "Ada Quill said the dam was shut.", "Ada Quill"), ("id", "Rina Wati mengatakan jalan rusak.", "Rina Wati")],
)
def test_a_cue_with_nothing_behind_it_stops_nothing(text: str, language: str, report: str, speaker: str) -> None:
    statements = extract(Article(f"{text}\n\n{report}", language=language)).statements
    assert statements[-1].speaker == speaker


def test_an_article_of_labels_alone_has_its_turns() -> None:
    text = "State: o \nState Department: e \nState: Department "
    assert [statement.rule for statement in extract(Article(text, language="en")).statements] == ["turn"] * 3
