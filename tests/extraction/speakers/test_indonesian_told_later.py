"""What an Indonesian article tells of somebody behind the name: an office behind a rank, in a clause, a sentence on."""

import pytest

from tests.extraction.speakers.naming import Reading, readings


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Kolonel Rudi Hartono, komandan pangkalan", ("Rudi Hartono", "komandan pangkalan", None)),
        ("Brigjen Pol Rudi Hartono, Direktur Penyidikan KPK", ("Rudi Hartono", "Direktur Penyidikan", "KPK")),
        ("Laksamana Pertama Rudi Hartono, Direktur Operasi Basarnas", ("Rudi Hartono", "Direktur Operasi", "Basarnas")),
        ("Kombes Pol Rudi Hartono selaku Kabid Humas Polda Wera", ("Rudi Hartono", "Kabid Humas", "Polda Wera")),
        ("Kombes Pol Rudi Hartono", ("Rudi Hartono", "Kombes Pol", None)),
        ("Direktur Penyidikan KPK Brigjen Pol Rudi Hartono", ("Rudi Hartono", "Direktur Penyidikan", "KPK")),
    ],
)
def test_an_office_behind_a_name_says_more_than_the_rank_before_it(source: str, expected: Reading) -> None:
    assert readings(f"“Ya,” kata {source}.", "id")[0][0] == expected


@pytest.mark.parametrize(
    ("behind", "role", "body"),
    [
        ("Anggota Satgas Udara Ikatan Dokter Paru Wera (IDPW) itu memaparkannya dalam seminar.", "Anggota", "Satgas"),
        ("Legislator Partai Fajar yang memimpin panitia khusus itu membawa risalah.", "Legislator", "Partai Fajar"),
        ("Pejabat Bank Wera yang mengepalai Departemen Moneter itu menjanjikan bantuan.", "Pejabat", "Bank Wera"),
        ("Dia menjabat Kepala Dinas Peternakan Wera sejak Juni.", "Kepala", "Dinas Peternakan Wera"),
        ("Surya adalah Koordinator Yayasan Samudra.", "Koordinator", "Yayasan Samudra"),
        ("Surya menjabat Kepala Seksi Operasi di Dinas Pemadam Wera.", "Kepala Seksi Operasi", "Dinas Pemadam Wera"),
        ("Mahasiswa tingkat dua itu adalah ketua Aliansi Wera Menggugat.", "ketua", "Aliansi Wera Menggugat"),
        ("Ia memimpin Yayasan Samudra sejak 2020.", None, "Yayasan Samudra"),
        ("Ia memimpin rapat sejak pagi.", None, None),
        ("Dia adalah istri Bupati Wera.", "istri Bupati", "Wera"),
        ("Kepala Desa Wera membantah tuduhan itu.", None, None),
        ("Petani yang gagal panen menolak jalan itu.", None, None),
        ("Surya datang bersama Rina Wati. Pengacara itu duduk.", None, None),
    ],
)
def test_the_sentence_behind_tells_what_somebody_is(behind: str, role: str | None, body: str | None) -> None:
    (speaker,) = readings(f"Jalan itu rusak, kata Surya Amperiawan. {behind}", "id")[0]
    assert (speaker[0], speaker[1]) == ("Surya Amperiawan", role)
    assert (speaker[2] or "").startswith(body or "")
    assert (speaker[2] is None) is (body is None)


@pytest.mark.parametrize(
    ("clause", "role", "body"),
    [
        (", yang mengetuai Himpunan Perias Wera,", "ketua", "Himpunan Perias Wera"),
        (", yang mengepalai Dinas Sosial Wera,", "kepala", "Dinas Sosial Wera"),
        (", yang memimpin Himpunan Perias Wera,", None, "Himpunan Perias Wera"),
        (", yang memimpin rapat,", None, None),
        (" yang juga Ketua Yayasan Samudra", "Ketua", "Yayasan Samudra"),
        (" yang juga Ketua RT 5 pada Senin (11/3)", "Ketua", "RT 5"),
    ],
)
def test_a_clause_tells_what_somebody_leads(clause: str, role: str | None, body: str | None) -> None:
    assert readings(f"Rina Wati{clause} menilai edaran itu keliru.", "id")[0][0] == ("Rina Wati", role, body)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rayhan Alfariz memberi tenggat. “Tiga hari!” teriaknya.", "Rayhan Alfariz"),
        ("Rayhan Alfariz memberi tenggat. Ia meminta bupati mundur.", "Rayhan Alfariz"),
        (
            "Ketua Partai Gema Yudi Manopo mengatakan ia siap. Hetty Rumambi, dari kubu lain, membalas. “Kami juga,” "
            "katanya.",
            "Hetty Rumambi",
        ),
        ("Ketua Partai Gema Yudi Manopo mengatakan ia siap. Pasar Rakyat ramai. “Kami siap,” katanya.", "Yudi Manopo"),
    ],
)
def test_who_opens_the_sentence_before_in_unknown_words_goes_on(text: str, name: str) -> None:
    assert readings(text, "id")[-1][0][0] == name


def test_nobody_goes_on_behind_a_sentence_about_a_place() -> None:
    assert readings("Wera Indonesia ramai. “Tiga hari!” teriaknya.", "id") == [[]]


def test_letters_between_commas_are_who_has_the_role_before_them() -> None:
    text = "Bus terguling. Sopirnya, AW, mengaku rem blong. Menurut AW, rem itu rusak."
    assert readings(text, "id") == [[("AW", "Sopir", None)]] * 2


def test_letters_behind_a_calling_of_small_words_are_who_has_it() -> None:
    text = "Bus terguling. Kernet bus, AW, mengaku rem blong. Menurut AW, rem itu rusak."
    assert readings(text, "id") == [[("AW", "Kernet bus", None)]] * 2


def test_letters_in_a_list_are_nobody() -> None:
    text = "Warga, ASN, dan guru hadir. Menurut ASN Wera, jalan itu rusak."
    assert readings(text, "id")[0][0][0] == "ASN Wera"
