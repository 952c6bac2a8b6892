"""When what is said "in that letter" or "at the same hearing" was said: on the day told with it before."""

from datetime import date

import pytest

from factrack import Article, Statement, extract

PUBLISHED = date(2024, 3, 12)


def last(text: str, language: str) -> Statement:
    return extract(Article(text, language=language, published=PUBLISHED)).statements[-1]


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        (
            "en",
            "The board got a letter on March 4. In that letter, Ada Quill warned that the dam was old.",
            "2024-03-04",
        ),
        (
            "en",
            "At a briefing on Monday, Ada Quill said the dam was old. Tom Frey said at the same briefing it was not.",
            "2024-03-11",
        ),
        (
            "id",
            "Warga menerima surat bertanggal 4 Maret 2024. Dalam surat itu, Budi Hartono menyebut bendungan rapuh.",
            "2024-03-04",
        ),
        (
            "id",
            "“Aman,” kata Rina Wati dalam rapat, Senin (11/3). Pada kesempatan yang sama, Budi Hartono meminta waktu.",
            "2024-03-11",
        ),
        (
            "id",
            "“Aman,” kata Rina Wati di balai kota, Senin (11/3). “Rapuh,” ujar Budi Hartono di lokasi yang sama.",
            "2024-03-11",
        ),
        (
            "id",
            "“Aman,” ujar Rina saat sidak, Senin (11/3). Budi Hadi yang ikut dalam sidak itu menyebut tiang retak.",
            "2024-03-11",
        ),
        (
            "en",
            "At the launch on Monday, Ada Quill said it was safe. Tom Frey, also at that launch, said it was not.",
            "2024-03-11",
        ),
        # an undated statement stands between
        (
            "id",
            "“Aman,” kata Rina Wati, Senin (11/3). Budi Hartono meminta maaf. “Rapuh,” ujar Budi di lokasi yang sama.",
            "2024-03-11",
        ),
        # other days between belong to other things
        (
            "id",
            "“Aman,” kata Rina Wati dalam jumpa pers, Senin (11/3). Banjir terjadi pada Minggu (10/3). "
            "Masih dalam jumpa pers itu, Rina berjanji menutup bendungan.",
            "2024-03-11",
        ),
        # what is over when somebody speaks
        (
            "en",
            "Harrow beat Madley 2-1 on Saturday to go top of the table, after a goal in the last minute by Sam Holt. "
            "The crowd sang. “It was a fine evening,” Ada Quill said after the match.",
            "2024-03-09",
        ),
        (
            "en",
            "The council voted 5-2 on Monday night to close it. “It is a sad day,” Ada Quill said after the vote.",
            "2024-03-11",
        ),
        (
            "id",
            "Muara FC menundukkan Persela Timur 2-1 di Muara, Minggu (10/3/2024). “Kami senang,” ujar Rina Wati "
            "seusai laga.",
            "2024-03-10",
        ),
        (
            "id",
            "Menteri menggelar rapat pada Februari. Rapat kedua digelar Senin (11/3/2024). “Cukup,” "
            "kata Rina Wati usai rapat.",
            "2024-03-11",
        ),
    ],
)
def test_what_is_said_at_an_occasion_told_of_before_has_its_day(language: str, text: str, start: str) -> None:
    said_on = last(text, language).said_on
    assert said_on is not None
    assert str(said_on.start) == start


@pytest.mark.parametrize(
    "text",
    [
        "The board got a letter on March 4. In that report, Ada Quill warned that the dam was old.",
        "The board got a letter. In that letter, Ada Quill warned that the dam was old.",
        "The board met on March 4. In that case, Ada Quill said, the dam was old.",
        "Madley travel to Harrow on Saturday. “We were poor,” Ada Quill said after the game.",
        "The council met in February to talk of the dam. “It is old,” Ada Quill said after the meeting.",
    ],
)
def test_an_occasion_without_a_day_before_dates_nothing(text: str) -> None:
    assert last(text, "en").said_on is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Larks beat Calder on Sunday. “It was close,” Ada Quill said after the fınal."),
        ("en", "The Larks lost to Calder on Sunday. “It was close,” Ada Quill said after the loſs."),
        ("id", "Sidang digelar Minggu (10/3/2024). “Cukup,” kata Rina Wati usai sİdang."),
    ],
)
def test_an_occasion_in_letters_that_look_alike_is_the_same(language: str, text: str) -> None:
    said_on = last(text, language).said_on
    assert said_on is not None
    assert str(said_on.start) == "2024-03-10"
