"""Quotation marks: every pair in use, nested, mixed, split, unclosed, and the signs that only look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factrack import Article, extract
from factrack.extraction.languages import load_pack
from factrack.extraction.quotations import Quotation, find_quotations
from factrack.extraction.segment import segment

PACK = load_pack("en")


def quotations(text: str) -> tuple[Quotation, ...]:
    return find_quotations(text, segment(text, PACK), PACK)


def quoted(text: str) -> list[str]:
    return [quotation.span.of(text) for quotation in quotations(text)]


@pytest.mark.parametrize(
    "marks", ["“”", '""', "«»", "„“", "„”", "‘’", "''", "””", "““", ("``", "''"), ("’’", "’’"), '“"', '"”']
)
@pytest.mark.parametrize(
    "frame",
    [
        "{}We will close the bridge today,{} the mayor said.",
        "The mayor said: {}We will close the bridge today.{}",
        "The mayor, she said, wrote {}we will close the bridge{} on the wall.",
    ],
)
def test_every_pair_of_marks_is_read_with_its_marks(marks: str | tuple[str, str], frame: str) -> None:
    text = frame.format(*marks)
    (quotation,) = quotations(text)
    start = text.index(marks[0])
    assert quotation.span.start == start
    assert quotation.inner.start == start + len(marks[0])
    assert quotation.span.of(text).endswith(marks[1])
    assert quotation.inner.of(text).lower().startswith("we will close the bridge")
    assert quotation.span.end == quotation.inner.end + len(marks[1])


@pytest.mark.parametrize("marks", ["“”", '""', "””", "‘’", "''"])
def test_a_quote_split_by_its_attribution_is_two_quotations(marks: str) -> None:
    one, two = marks[0], marks[1]
    text = f"{one}It is old,{two} said Ann Moss. {one}It has fourteen cracks.{two}"
    assert quoted(text) == [f"{one}It is old,{two}", f"{one}It has fourteen cracks.{two}"]


@pytest.mark.parametrize(
    ("text", "outer"),
    [
        ("“He told me ‘it is old’ and left,” she said.", "“He told me ‘it is old’ and left,”"),
        ("\"He told me 'it is old' and left,\" she said.", "\"He told me 'it is old' and left,\""),
        ("“He wrote, ‘Do not cross it.’” That was all.", "“He wrote, ‘Do not cross it.’”"),
        ("\"He wrote, 'Do not cross it.'\" That was all.", "\"He wrote, 'Do not cross it.'\""),
        ("‘They call it “art” in there, but it is not,’ she said.", "‘They call it “art” in there, but it is not,’"),
        ("‘They’ve got “open” on the wall,’ he said.", "‘They’ve got “open” on the wall,’"),
        ("“He called it “old” and left it there,” she said.", "“He called it “old” and left it there,”"),
    ],
)
def test_marks_within_a_quotation_are_a_part_of_it(text: str, outer: str) -> None:
    assert quoted(text) == [outer]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor's plan doesn't say who'll pay for the two cities' bridges this year.",
        "The mayor’s plan doesn’t say who’ll pay for the two cities’ bridges this year.",
        'He bought a 27" television and is 6\'2" tall, which surprised the whole family.',
        "In the ’90s the river froze, and so did rock ’n’ roll in the harbour towns.",
    ],
)
def test_apostrophes_and_inches_are_no_quotation_marks(text: str) -> None:
    assert quoted(text) == []


def test_apostrophes_within_a_quotation_do_not_close_it() -> None:
    text = "‘We can’t wait, it’s old and the boys’ boat is gone,’ she said, and didn’t smile."
    assert quoted(text) == ["‘We can’t wait, it’s old and the boys’ boat is gone,’"]


def test_a_quotation_that_opens_each_paragraph_and_closes_the_last_goes_on() -> None:
    text = "“It is very old indeed.\n\n“We counted fourteen cracks.\n\n“Nobody crosses it,” said Ann Moss."
    found = quotations(text)
    assert [quotation.span.of(text) for quotation in found] == [
        "“It is very old indeed.",
        "“We counted fourteen cracks.",
        "“Nobody crosses it,”",
    ]
    assert [quotation.continues for quotation in found] == [False, True, True]


@pytest.mark.parametrize("marks", ["“”", '""', "«»"])
def test_a_quotation_goes_on_through_paragraphs_without_marks_up_to_the_one_that_closes_it(marks: str) -> None:
    said = [f"{marks[0]}We will close the bridge today.", "It is not safe.", f"Not even for walkers.{marks[1]}"]
    text = "\n\n".join(["The mayor was clear:", *said, "The council will meet."])
    assert [(one.span.of(text), one.continues) for one in quotations(text)] == [
        (said[0], False),
        (said[1], True),
        (said[2], True),
    ]
    assert [statement.content for statement in extract(Article(text, language="en")).statements] == [
        tuple(one.span for one in quotations(text))
    ]


def test_a_quotation_does_not_go_on_into_one_that_opens_or_into_a_name() -> None:
    text = "“The bridge is shut.\n\nNobody crossed.\n\nThe mayor said “it was time,” and left."
    assert quoted(text) == ["“The bridge is shut.", "“it was time,”"]
    assert quoted("“The bridge is shut.\n\nAda Quill, mayor.”\n\nNobody crossed.") == ["“The bridge is shut."]


def test_a_quotation_goes_on_where_the_lines_of_its_paragraphs_were_made_one() -> None:
    text = 'He had left. "It is very old. We counted cracks. "Nobody crosses it," said Ann Moss. "Go home."'
    found = quotations(text)
    assert [quotation.span.of(text) for quotation in found] == [
        '"It is very old. We counted cracks.',
        '"Nobody crosses it,"',
        '"Go home."',
    ]
    assert [quotation.continues for quotation in found] == [False, True, False]


@pytest.mark.parametrize(
    "broken",
    [
        "She called it “old and left the room without another word to the reporters.",
        "She called it old” and left the room without another word to the reporters.",
        "” She left the room without another word to the reporters.",
        "She “called it “old and left the room without another word.",
    ],
)
def test_a_stray_mark_spoils_no_other_paragraph(broken: str) -> None:
    good = "“The bridge is closed,” said Ann Moss. “Go home.”"
    text = f"{good}\n\n{broken}\n\n{good}"
    assert [words for words in quoted(text) if words not in broken] == ["“The bridge is closed,”", "“Go home.”"] * 2


def test_marks_of_furniture_are_left_out() -> None:
    text = "The bridge was closed on Monday.\n\nRead more: “It is old”\n\n“Go home,” said Ann Moss."
    assert quoted(text) == ["“Go home,”"]


@given(st.text(alphabet="ab ,.\n“”\"'‘’«»„(", max_size=200))
def test_quotations_are_in_order_do_not_overlap_and_stay_in_their_paragraph(text: str) -> None:
    layout = segment(text, PACK)
    end = 0
    for quotation in find_quotations(text, layout, PACK):
        paragraph = layout.paragraphs[quotation.paragraph].span
        assert end <= quotation.span.start < quotation.span.end
        assert paragraph.contains(quotation.span)
        assert quotation.span.contains(quotation.inner)
        end = quotation.span.end


@pytest.mark.parametrize("quote", ["“Jembatan itu aman,”", '"Jembatan itu aman,"', "“Amankah jembatan itu?”"])
def test_a_mark_closes_behind_a_comma_though_no_space_follows_it(quote: str) -> None:
    text = f"{quote}ujar Rina Wati."
    (statement,) = extract(Article(text, "id")).statements
    assert (statement.quote(text), statement.speaker) == (quote, "Rina Wati")


def test_a_mark_opens_behind_a_comma_though_no_space_stands_before_it() -> None:
    text = 'Kata Rina Wati,"Jembatan itu aman." Ia pergi.'
    (statement,) = extract(Article(text, "id")).statements
    assert statement.quote(text) == '"Jembatan itu aman."'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moss said, ” We left the old town. ” That was all.", ["” We left the old town. ”"]),
        ("” We left the old town, “said Ann Moss.", ["” We left the old town, “"]),
        ("“He wrote, “do not cross it,” and left,” she said.", ["“He wrote, “do not cross it,” and left,”"]),
    ],
)
def test_marks_with_spaces_and_marks_turned_round_are_read(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The plan was “dead”, he said. ‘The foxes miss me more than you do,’ she added.",
            ["“dead”", "‘The foxes miss me more than you do,’"],
        ),
        (
            "‘The foxes miss me more than you do,’ she said. The plan was “dead”.",
            ["‘The foxes miss me more than you do,’", "“dead”"],
        ),
        (
            "'It's a cabinet, isn't it?' she said. The workers' boats were \"old\", the boys' too.",
            ["'It's a cabinet, isn't it?'", '"old"'],
        ),
    ],
)
def test_single_marks_beside_double_ones_hold_quotations_of_their_own(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_an_apostrophe_beside_double_marks_is_none() -> None:
    assert quoted("In the '70s the workers' boats were “old”, the boys', he said, “rotten”.") == ["“old”", "“rotten”"]
