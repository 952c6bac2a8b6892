"""When it was said: the phrase that dates the saying, and the days that it names."""

from datetime import date

import pytest

from factrack import Article, Statement, extract
from factrack.extraction import Precision

TUESDAY = date(2024, 3, 12)


def say(text: str, language: str, published: date | None = TUESDAY) -> tuple[Statement, ...]:
    return extract(Article(text, language=language, published=published)).statements


def days(statement: Statement) -> tuple[str, str, str] | None:
    said = statement.said_on
    return (str(said.start), str(said.end), said.precision.value) if said else None


def day(value: str) -> tuple[str, str, str]:
    return (value, value, "day")


PHRASES = [
    # explicit, with and without a year
    ("id", "Senin (11/3/2024)", day("2024-03-11")),
    ("id", "Senin (11/3)", day("2024-03-11")),
    ("id", "pagi tadi", day("2024-03-12")),
    ("id", "kemarin sore", day("2024-03-11")),
    ("id", "Senin (11/03/24)", day("2024-03-11")),
    ("id", "Rabu (20/12)", day("2023-12-20")),
    ("id", "Senin, 11 Maret 2024", day("2024-03-11")),
    ("id", "11 Maret", day("2024-03-11")),
    ("id", "20 Agu 2021, 15:35 WIB", day("2021-08-20")),
    ("id", "5 Nop 2023", day("2023-11-05")),
    ("id", "1 Pebruari 2024", day("2024-02-01")),
    ("id", "1 Peb 2024", day("2024-02-01")),
    ("en", "on March 11, 2024", day("2024-03-11")),
    ("en", "on 11 March 2024", day("2024-03-11")),
    ("en", "on Dec. 20", day("2023-12-20")),
    ("en", "on Monday, March 11", day("2024-03-11")),
    ("en", "on the 11th of March", day("2024-03-11")),
    # letters that look alike
    ("en", "last ſunday", day("2024-03-10")),
    ("en", "on 3 AprİL 2023", day("2023-04-03")),
    ("id", "3 Aprıl 2023", day("2023-04-03")),
    # times of day and zones
    ("id", "Senin (11/3/2024) malam", day("2024-03-11")),
    ("id", "Senin (11/3/2024) pukul 19.30 WITA", day("2024-03-11")),
    ("id", "Senin pagi", day("2024-03-11")),
    ("id", "Senin dini hari", day("2024-03-11")),
    ("en", "at 3 p.m. GMT on Monday", day("2024-03-11")),
    ("en", "on Monday night", day("2024-03-11")),
    # days of the week; Minggu is Sunday here and week there
    ("id", "Senin", day("2024-03-11")),
    ("id", "Selasa", day("2024-03-12")),
    ("id", "Minggu", day("2024-03-10")),
    ("id", "Minggu (10/3)", day("2024-03-10")),
    ("id", "minggu lalu", ("2024-03-04", "2024-03-10", "week")),
    ("id", "Minggu lalu", ("2024-03-04", "2024-03-10", "week")),
    ("id", "Jumat lalu", day("2024-03-08")),
    ("id", "Selasa pekan lalu", day("2024-03-05")),
    ("id", "Selasa pekan ini", day("2024-03-12")),
    ("en", "on Monday", day("2024-03-11")),
    ("en", "last Friday", day("2024-03-08")),
    # relative
    ("id", "kemarin", day("2024-03-11")),
    ("id", "hari ini", day("2024-03-12")),
    ("id", "dua hari lalu", day("2024-03-10")),
    ("id", "3 hari yang lalu", day("2024-03-09")),
    ("id", "dua pekan lalu", ("2024-02-26", "2024-03-03", "week")),
    ("id", "pekan lalu", ("2024-03-04", "2024-03-10", "week")),
    ("id", "bulan lalu", ("2024-02-01", "2024-02-29", "month")),
    ("id", "tahun lalu", ("2023-01-01", "2023-12-31", "year")),
    ("en", "yesterday", day("2024-03-11")),
    ("en", "two days ago", day("2024-03-10")),
    ("en", "a week ago", ("2024-03-04", "2024-03-10", "week")),
    ("en", "last week", ("2024-03-04", "2024-03-10", "week")),
    ("en", "last month", ("2024-02-01", "2024-02-29", "month")),
    ("en", "last year", ("2023-01-01", "2023-12-31", "year")),
    # months, years and parts of them
    ("id", "awal Maret lalu", ("2024-03-01", "2024-03-10", "range")),
    ("id", "Maret lalu", ("2023-03-01", "2023-03-31", "month")),
    ("id", "pada Februari 2024", ("2024-02-01", "2024-02-29", "month")),
    ("id", "pada Desember", ("2023-12-01", "2023-12-31", "month")),
    ("id", "pada 2022", ("2022-01-01", "2022-12-31", "year")),
    ("id", "awal bulan ini", ("2024-03-01", "2024-03-10", "range")),
    ("id", "akhir tahun lalu", ("2023-09-01", "2023-12-31", "range")),
    ("id", "pertengahan 2022", ("2022-05-01", "2022-08-31", "range")),
    ("en", "in February 2024", ("2024-02-01", "2024-02-29", "month")),
    ("en", "last March", ("2023-03-01", "2023-03-31", "month")),
    ("en", "in 2022", ("2022-01-01", "2022-12-31", "year")),
    ("en", "late last month", ("2024-02-19", "2024-02-29", "range")),
    ("en", ", who spoke to reporters on Monday", day("2024-03-11")),
    ("en", "earlier this week", ("2024-03-11", "2024-03-12", "range")),
]


@pytest.mark.parametrize(("language", "phrase", "wanted"), PHRASES)
def test_a_phrase_beside_the_cue_dates_the_saying(language: str, phrase: str, wanted: tuple[str, str, str]) -> None:
    text = {
        "id": f"“Jembatan itu masih aman,” kata Sulastri di Rantau, {phrase}.",
        "en": f"“The bridge is still safe,” said Jane Roe {phrase}.".replace(" ,", ","),
    }[language]
    (statement,) = say(text, language)
    assert days(statement) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "“Jembatan itu aman,” kata Sulastri, pekan lalu."),
        ("id", "“Jembatan itu aman,” kata Sulastri, Senin (11/3)."),
        ("en", "“The bridge is safe,” said Jane Roe last week."),
    ],
)
def test_without_a_date_of_publication_a_phrase_stays_unresolved(language: str, text: str) -> None:
    (statement,) = say(text, language, None)
    assert statement.said_on is not None
    assert (statement.said_on.start, statement.said_on.end) == (None, None)
    assert statement.said_on.precision is Precision.UNKNOWN
    assert statement.said_on.text


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("id", "“Jembatan itu aman,” kata Sulastri, beberapa waktu lalu.", "beberapa waktu lalu"),
        ("en", "Last fall, Jane Roe said the bridge was safe.", "Last fall"),
        ("en", "“The bridge is safe,” said Jane Roe a few weeks ago.", "a few weeks ago"),
    ],
)
def test_a_time_that_nobody_can_count_stays_unresolved(language: str, text: str, told: str) -> None:
    (statement,) = say(text, language)
    assert statement.said_on is not None
    assert (statement.said_on.text, statement.said_on.start) == (told, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Sulastri menambahkan, jembatan itu ditutup Senin (11/3/2024) karena rusak."),
        ("id", "Jembatan itu bulan lalu ditutup karena rusak, Sulastri menambahkan."),
        ("id", "“Kami menutup jembatan itu kemarin,” kata Sulastri."),
        ("id", "“Jembatan itu aman,” kata ketua panitia pemilu 2024 itu."),
        ("id", "“Jembatan itu aman,” kata Sulastri, yang meneliti jembatan itu sejak 2009."),
        ("id", "“Jembatan itu aman,” kata Sulastri, yang pulang kemarin."),
        ("en", "“It was awful,” said Jane Roe, whose son, Al, fell in May."),
        ("en", "Its head of news, Jan Roe, said the bridge was safe."),
        ("en", "Co-author Jan de Roe said the bridge was safe."),
        ("en", "In her first interview since the fire in May, Jane Roe said the bridge was safe."),
        ("en", "Jane Roe told “This Week” that the bridge was safe."),
        ("en", "Jane Roe told the Today programme that the bridge was safe."),
        ("en", "Jane Roe, who first saw the crack last month, said the bridge was safe."),
        ("en", "“It was awful,” said Jane Roe, whose house was flooded in 2022."),
        ("en", "“It was awful,” said the group's lawyer, Jane Roe, who filed the case on Monday."),
        ("en", "Jane Roe said the bridge was closed last month."),
        ("en", "“We closed the bridge on Monday,” said Jane Roe."),
        ("id", "Dua pria yang diduga membobol bank itu ditangkap, Rabu (12/3/2025)."),
        ("en", "The crane, reportedly built in 1962, fell."),
    ],
)
def test_the_date_of_the_event_does_not_date_the_saying(language: str, text: str) -> None:
    assert [statement.said_on for statement in say(text, language)] == [None]


def test_a_date_goes_on_with_the_same_speaker_until_another_one_comes() -> None:
    text = (
        "“Jembatan itu aman,” kata Sulastri Wening, Senin (11/3/2024). Sulastri menambahkan, warga boleh melintas. "
        "“Kami memeriksanya,” ujarnya. Darto Subekti mengatakan, jembatan itu rapuh."
    )
    statements = say(text, "id")
    assert [days(statement) for statement in statements] == [*[day("2024-03-11")] * 3, None]
    assert [statement.said_on.inherited for statement in statements if statement.said_on] == [False, True, True]


def test_a_date_in_somebody_elses_words_dates_nothing() -> None:
    text = "“I am tired,” Rahman said, and Jane Roe replied: “Ask me on Monday.”"
    assert [statement.said_on for statement in say(text, "en")] == [None, None]


def test_the_sentence_that_says_who_told_it_dates_what_the_same_speaker_goes_on_to_say() -> None:
    text = (
        "Kapal akan berangkat besok. Kepastian itu disampaikan Ratna Wening usai meninjau pelabuhan, "
        "Sabtu (9/3/2024). “Semua siap,” kata Ratna."
    )
    assert [days(statement) for statement in say(text, "id")] == [day("2024-03-09")] * 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“Jembatan itu aman,” kata Sulastri, Rabu (11/3/2024).", "id"),
        ("“The bridge is safe,” Ann Moss said on Wednesday, March 11, 2024.", "en"),
    ],
)
def test_where_weekday_and_date_differ_the_date_stands_and_its_precision_is_unknown(text: str, language: str) -> None:
    (statement,) = say(text, language)
    assert days(statement) == ("2024-03-11", "2024-03-11", "unknown")


def test_a_day_far_behind_the_cue_wins_over_the_year_of_a_thing() -> None:
    text = (
        "“Jembatan itu aman,” kata Sulastri saat memberikan sambutan pada acara penandatanganan perjanjian kerja sama "
        "tahun anggaran 2021 dan peluncuran aplikasi pembiayaan perumahan rakyat yang digelar di gedung serbaguna itu "
        "bersama para kepala dinas, Senin (11/3/2024)."
    )
    assert days(say(text, "id")[0]) == day("2024-03-11")


def test_a_day_behind_a_long_content_dates_it() -> None:
    text = (
        "Sulastri menuturkan, jembatan itu rusak karena pengurus lama tidak pernah memeriksa tiang, lantai, pagar dan "
        "lampu di kedua sisi, dan karena truk yang lewat setiap malam jauh lebih berat daripada yang boleh lewat, "
        "di Kota Rantau, Sabtu kemarin."
    )
    assert days(say(text, "id")[0]) == day("2024-03-09")


@pytest.mark.parametrize(
    ("when", "start"),
    [
        ("Senin 11 Maret", "2024-03-11"),
        ("akhir Februari", "2024-02-19"),
        ("dua hari lalu", "2024-03-10"),
        ("awal pekan ini", "2024-03-11"),
    ],
)
def test_a_date_right_behind_a_name_is_no_part_of_it_nor_is_the_full_stop_of_the_date(when: str, start: str) -> None:
    text = f"“Jembatan itu aman,” kata Sulastri Wening {when}."
    (statement,) = say(text, "id")
    assert statement.source
    assert statement.source.of(text) == "Sulastri Wening"
    assert statement.said_on
    assert (statement.said_on.text, str(statement.said_on.start)) == (when, start)


@pytest.mark.parametrize(
    ("retold", "wanted"),
    [
        ("Hal itu disampaikan Lukman dalam rapat, Senin (11/3/2024).", day("2024-03-11")),
        ("Hal itu disampaikannya dalam rapat, Senin (11/3/2024).", day("2024-03-11")),
        ("Hal itu disampaikan Darto Subekti, Senin (11/3/2024).", None),
        ("Konser itu dijadwalkan Senin (11/3/2024).", None),
    ],
)
def test_a_sentence_that_tells_where_it_was_said_dates_what_stands_before_and_behind_it(
    retold: str, wanted: tuple[str, str, str] | None
) -> None:
    first, second = say(f"Lukman Hadi menyebut konser batal. {retold} “Maaf,” kata Lukman.", "id")
    assert (days(first), days(second)) == (wanted, wanted)


@pytest.mark.parametrize(
    ("retold", "wanted"),
    [
        ("She spoke on Monday at a conference in Derby.", day("2024-03-11")),
        ("She made the remarks at a hearing on Monday.", day("2024-03-11")),
        ("Quill was speaking at a hearing on Monday.", day("2024-03-11")),
        ("Frey was speaking at a hearing on Monday.", None),
        ("The dam broke on Monday.", None),
    ],
)
def test_a_sentence_behind_what_was_said_tells_when(retold: str, wanted: tuple[str, str, str] | None) -> None:
    (statement,) = say(f"“It is old,” said Ada Quill. {retold}", "en")
    assert days(statement) == wanted


def test_a_date_written_out_between_a_name_and_the_verb_is_no_name() -> None:
    (statement,) = say("Lukman Hadi, Senin 11 Maret 2024, menyebut konser batal.", "id")
    assert (statement.speaker, days(statement)) == ("Lukman Hadi", day("2024-03-11"))


def test_a_day_that_ends_the_sentence_is_no_content() -> None:
    text = "The gate will open in June, the board said on March 2."
    (statement,) = say(text, "en")
    assert (statement.quote(text), days(statement)) == ("The gate will open in June", day("2024-03-02"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The lawyer, Ada Quill, entered a plea at a hearing on Monday. She asked for bail.", [day("2024-03-11")]),
        (
            "Ada Quill took the stand on Monday. “It was dark,” she said. Quill added that she had no lamp.",
            [day("2024-03-11")] * 2,
        ),
        (
            "Ada Quill announced the cuts Monday morning at the port. “It is time,” Quill said.",
            [day("2024-03-11")],
        ),
        ("Reached by phone on Monday, Ada Quill laughed. “I signed nothing,” she said.", [day("2024-03-11")]),
        # what was said before, and what has a time of its own
        ("Ada Quill took the stand on Monday. Quill has called the plan a mistake.", [None]),
        ("Ada Quill took the stand on Monday. Until Friday she declined to call it a mistake.", [None]),
        # nothing tells that the subject speaks there, or it is another one
        ("Ada Quill was arrested on Monday. She said that it was a mistake.", [None]),
        ("Ada Quill left court on Monday. Tom Frey said that she was tired.", [None]),
    ],
)
def test_a_sentence_that_sets_the_scene_dates_what_its_subject_says_next(
    text: str, wanted: list[tuple[str, str, str] | None]
) -> None:
    assert [days(statement) for statement in say(text, "en")][-len(wanted) :] == wanted


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holt rejected the claim on Monday.", "the claim"),
        ("Holt denied wrongdoing Monday.", "wrongdoing"),
        ("The bishop called for calm on Monday after two nights of riots.", "calm"),
        # within what is spoken of the day stays, and dates it all the same
        ("The board condemned the ruling on Monday as unjust.", "the ruling on Monday as unjust"),
        ("The mayor announced a deal Monday to buy the mill.", "a deal Monday to buy the mill"),
    ],
)
def test_a_day_behind_what_somebody_speaks_of_dates_it(text: str, content: str) -> None:
    (statement,) = say(text, "en")
    assert (statement.content[0].of(text), days(statement)) == (content, day("2024-03-11"))


@pytest.mark.parametrize(
    "text",
    [
        "Holt condemned the attack on Monday.",
        "Holt denied meeting Roe on Monday.",
        "Holt praised Monday's vote.",
        "Holt criticised the way it acted on Monday.",
    ],
)
def test_a_day_behind_what_happened_is_its_own(text: str) -> None:
    (statement,) = say(text, "en")
    assert days(statement) is None


@pytest.mark.parametrize(
    "text",
    [
        # a month is written with a capital, and a day that somebody speaks of sets no scene
        "Quill says the wind may turn by dawn.",
        # a day of another clause, or before who says something now
        "The man came out on Monday, and police said he had a gun.",
        "On Monday, police say the man came out of the mill.",
        "Last September, when the mill burned, Ada Quill says she called the mayor.",
        "The judge told Ada Quill the hearing would be on May 6. Quill said her client was tired.",
        # a day of what was done to who speaks
        "Ada Quill, arrested late on Monday, said she was innocent.",
        "A man detained on Monday said he was innocent.",
    ],
)
def test_no_date(text: str) -> None:
    assert days(say(text, "en")[-1]) is None


@pytest.mark.parametrize(
    "text",
    [
        "In a 2019 interview with the Courier, Ada Quill called the plan a mistake.",
        "Her 2019 report warned that the dam was old.",
        "As early as 2019, Ada Quill warned that the dam was old.",
    ],
)
def test_a_year_dates_what_was_said_in_it(text: str) -> None:
    (statement,) = say(text, "en")
    assert days(statement) == ("2019-01-01", "2019-12-31", "year")


def test_a_year_dates_what_goes_on_in_its_paragraph_only() -> None:
    first, second, third = say(
        "In 2015, Quill called the dam a fraud. Quill said it would fall.\n\n“It is old,” Quill said.", "en"
    )
    assert [statement.said_on is not None for statement in (first, second, third)] == [True, True, False]


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        ("en", "The mayor left on 4 March. Two days later, Holt said the road was shut.", "2024-03-06"),
        ("en", "The mayor left on 4 March. The next day, Holt said the road was shut.", "2024-03-05"),
        ("en", "The mayor left on 4 March. Hours later, Holt said the road was shut.", "2024-03-04"),
        ("en", "The mayor left on 4 March. Holt said the day before that the road was shut.", "2024-03-03"),
        ("id", "Bupati pergi pada Senin (4/3). Dua hari kemudian, Budi mengatakan jalan ditutup.", "2024-03-06"),
        ("id", "Bupati pergi pada Senin (4/3). Keesokan harinya, Budi mengatakan jalan ditutup.", "2024-03-05"),
        ("id", "Bupati pergi pada Senin (4/3). Sehari sebelumnya, Budi mengatakan jalan ditutup.", "2024-03-03"),
        # from the day of publication
        ("en", "The mayor left on 4 March. Holt said two days ago that the road was shut.", "2024-03-10"),
        ("id", "Bupati pergi pada Senin (4/3). Dua hari lalu, Budi mengatakan jalan ditutup.", "2024-03-10"),
    ],
)
def test_a_time_is_reckoned_from_the_day_told_before(language: str, text: str, start: str) -> None:
    (statement,) = say(text, language)
    assert days(statement) == (start, start, "day")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two days later, Holt said the road was shut."),
        ("id", "Sehari sebelumnya, Budi mengatakan jalan ditutup."),
    ],
)
def test_a_time_after_no_day_is_unresolved(language: str, text: str) -> None:
    (statement,) = say(text, language)
    assert days(statement) == ("None", "None", "unknown")


def test_a_surname_is_no_month() -> None:
    (statement,) = say("Prime Minister Ada May rejected the claim yesterday.", "en")
    assert days(statement) == day("2024-03-11")


@pytest.mark.parametrize(
    "text",
    [
        "Residents of Alton left the town after the court hearing on Monday. “The road is shut,” Al Roe said.",
        "The Mill of Calder closed after the hearing on Monday. The Harrow Board of Trade said the road was shut.",
    ],
)
def test_a_scene_of_somebody_whose_name_is_only_a_part_of_a_word_dates_nothing(text: str) -> None:
    (statement,) = say(text, "en")
    assert statement.said_on is None


def test_a_dateline_does_not_date_what_is_said() -> None:
    text = "PORT CALDER, 6 May 2024 — “We will stay open,” said Anna Holt."
    (statement,) = extract(Article(text, language="en")).statements
    assert statement.said_on is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Much of it was aimed at Bann, who Beck on Monday called “a liar”.", day("2024-03-11")),
        ("Roe defended himself on Monday for leaving the bill, arguing that it was late.", day("2024-03-11")),
        ("Her statement on Monday that the mill was safe was false.", day("2024-03-11")),
        ("USA Today reported on Monday that the mill was old.", day("2024-03-11")),
        # what the sentence tells, and not what is said within it
        ("On Monday the team was met by chants about Roe's plan to close the mill.", None),
        ("In 2009, under what Mr. Hedge called “the old model,” the club charged more.", None),
        ("“It is a gem,” Quill said of the course, which opened in 1971.", None),
    ],
)
def test_a_time_is_that_of_what_it_stands_with(text: str, when: tuple[str, str, str] | None) -> None:
    assert {days(statement) for statement in say(text, "en")} == {when}
