"""When Indonesian press says that something was said: behind the cue, in a vague time, over what nobody says."""

from datetime import date

import pytest

from factrack import Article, extract

THURSDAY = date(2024, 3, 14)


def dates(text: str) -> list[tuple[str | None, str]]:
    """Return the first day and the phrase of each statement; "" for what has no date."""
    statements = extract(Article(text, language="id", published=THURSDAY)).statements
    said = [found.said_on for found in statements]
    return [(str(on.start) if on.start else None, on.text) if on else (None, "") for on in said]


@pytest.mark.parametrize(
    ("text", "start", "phrase"),
    [
        ("Bupati Wera mengatakan, Rabu (13/3), anggaran cukup.", "2024-03-13", "Rabu (13/3)"),
        ("“Siap,” kata Rina Wati Senin kemarin.", "2024-03-11", "Senin kemarin"),
        ("“Siap,” kata Rina Wati siang kemarin.", "2024-03-13", "siang kemarin"),
        ("“Siap,” kata Rina Wati beberapa waktu lalu.", None, "beberapa waktu lalu"),
        ("Belum lama ini, Rina Wati menyebut anggaran cukup.", None, "Belum lama ini"),
    ],
)
def test_the_phrase_that_tells_when_it_was_said(text: str, start: str | None, phrase: str) -> None:
    assert dates(text) == [(start, phrase)]


def test_a_day_behind_a_name_is_no_part_of_it() -> None:
    text = "“Siap,” kata Rina Senin (11/3). Rina Wati pulang."
    (found,) = extract(Article(text, language="id", published=THURSDAY)).statements
    assert (found.speaker, found.said_on and found.said_on.text) == ("Rina Wati", "Senin (11/3)")


def test_what_nobody_says_ends_no_run_of_a_speaker() -> None:
    text = "“Siap,” kata Rina Wati, Rabu (13/3). Konon anggaran habis. “Tidak,” katanya."
    assert dates(text) == [("2024-03-13", "Rabu (13/3)"), (None, ""), ("2024-03-13", "Rabu (13/3)")]


def test_a_sentence_that_tells_who_spoke_when_dates_what_follows_it() -> None:
    text = (
        "Tuntutan itu dibacakan jaksa Rina Wati di Wera, Rabu (13/3/2024). “Terdakwa bersalah,” kata Rina. "
        "Menurut Rina, bukti lengkap. “Tidak,” kata Budi."
    )
    assert dates(text) == [("2024-03-13", "Rabu (13/3/2024)")] * 2 + [(None, "")]


def test_a_sentence_that_sets_the_scene_dates_what_its_subject_says_next_in_indonesian() -> None:
    text = "Rina Wati hadir dalam rapat di Senayan, Selasa (4/3/2025). Ia mengatakan harga turun."
    (found,) = extract(Article(text, language="id")).statements
    assert found.said_on is not None
    assert found.said_on.text == "Selasa (4/3/2025)"


def test_a_scene_dates_what_is_said_two_sentences_on() -> None:
    text = "Rina Wati ditemui di kantornya, Rabu (13/3). Ia mengenakan batik. “Stok aman,” ujarnya."
    assert dates(text) == [("2024-03-13", "Rabu (13/3)")]


def test_what_a_speaker_retells_ends_no_run() -> None:
    text = (
        "“Siap,” kata Rina Wati, Rabu (13/3). Rina menyebut Presiden meminta beras disalurkan. Ia mengatakan stok aman."
    )
    when = ("2024-03-13", "Rabu (13/3)")
    assert dates(text) == [when, when, (None, ""), when]


def test_a_telling_without_who_told_it_dates_what_stands_before() -> None:
    text = "Rina Wati menyebut stok aman. Pernyataan itu disampaikan dalam rapat di Wera, Rabu (13/3)."
    assert dates(text) == [("2024-03-13", "Rabu (13/3)")]


@pytest.mark.parametrize(
    "text",
    [
        "Dalam Perda Nomor 23 Tahun 2020, disebutkan bahwa denda naik.",
        "Sepanjang tahun 2019, bursa mengatakan transaksi naik.",
        "“Ya,” ujar Rina dalam wisuda di Universitas 17 Agustus 1945 Wera.",
    ],
)
def test_the_year_of_a_thing_dates_nothing(text: str) -> None:
    assert dates(text) == [(None, "")]


def test_a_market_with_the_name_of_a_day_dates_nothing() -> None:
    assert dates("Pedagang Pasar Minggu, Sulastri, mengaku omzetnya turun.") == [(None, "")]


def test_the_lead_of_an_interview_dates_its_answers() -> None:
    text = (
        "Anton Saputro, pemulung di Wera, berbincang dengan kami di lapaknya, Rabu, 13 Maret 2024. Ia ramah. Berikut "
        "petikannya.\n\nT: Mengapa mencatat sampah?\n\nJ: Karena angka kota tidak cocok dengan lapangan.\n\n"
        "T: Siapa yang membantu?\n\nJ: Anak muda di kampung kami."
    )
    assert dates(text) == [("2024-03-13", "Rabu, 13 Maret 2024")] * 2


@pytest.mark.parametrize(
    "behind",
    [
        "Hal itu ia utarakan di hadapan warga, Rabu (13/3).",
        "Pernyataan itu dia lontarkan di gedung DPRD, Rabu (13/3).",
        "Ia memaparkannya dalam webinar, Rabu (13/3).",
        "Ia membantahnya di depan massa, Rabu (13/3).",
        "Ia menyampaikan hal itu usai rapat, Rabu (13/3).",
        "Dokter Puskesmas Wera itu menjelaskannya saat ditemui, Rabu (13/3).",
    ],
)
def test_the_sentence_behind_tells_when_the_same_speaker_said_it(behind: str) -> None:
    assert dates(f"Campak menular lewat udara, kata Rina Wati. {behind}")[0] == ("2024-03-13", "Rabu (13/3)")


@pytest.mark.parametrize(
    "behind",
    [
        "Ia ditangkap di depan massa, Rabu (13/3).",
        "Ia memukul suaminya di depan massa, Rabu (13/3).",
        "Hal itu terjadi di hadapan warga, Rabu (13/3).",
    ],
)
def test_what_else_is_told_behind_dates_nothing(behind: str) -> None:
    assert dates(f"Campak menular lewat udara, kata Rina Wati. {behind}")[0] == (None, "")


@pytest.mark.parametrize(
    ("behind", "start"),
    [
        ("soal kebakaran Senin (11/3) malam", None),
        ("menanggapi gempa pada Senin (11/3)", None),
        ("sehari setelah gempa pada Senin (11/3)", None),
        ("saat ditanya soal itu Senin (11/3)", "2024-03-11"),
        ("menanggapi gempa itu, Senin (11/3)", "2024-03-11"),
        ("soal kebakaran itu, Senin (11/3)", "2024-03-11"),
    ],
)
def test_the_day_of_what_is_spoken_of_is_not_that_of_the_saying(behind: str, start: str | None) -> None:
    assert dates(f"“Siap,” kata Rina Wati {behind}.")[0][0] == start


def test_when_somebody_said_it_tells_nothing_of_who_speaks_next() -> None:
    text = "“Ya,” kata Budi Santoso. Ia memaparkannya dalam rapat, Rabu (13/3). “Tidak,” kata Siti Aminah."
    assert dates(text) == [("2024-03-13", "Rabu (13/3)"), (None, "")]
