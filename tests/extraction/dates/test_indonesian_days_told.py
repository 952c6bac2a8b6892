"""Days of saying that Indonesian press tells beside a statement: of the occasion, of what points back, of that day."""

from datetime import date

import pytest

from factrack import Article, extract

THURSDAY = date(2024, 3, 14)


def days(text: str) -> list[str | None]:
    """Return the first day of each statement, None for what has none."""
    statements = extract(Article(text, language="id", published=THURSDAY)).statements
    return [str(one.said_on.start) if one.said_on and one.said_on.start else None for one in statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hakim menghukum bendahara itu, Rabu (13/3). Seusai sidang, Rina Wati menyebut hukuman itu berat.", "13"),
        ("Garuda kalah di Wera, Rabu (13/3). “Kami salah,” kata Rina Wati seusai laga.", "13"),
        ("Rina Wati dicecar jaksa di ruang sidang, kemarin. “Saya antar uangnya,” tuturnya.", "13"),
        ("Rina Wati menargetkan gudang selesai 2026. Target itu disampaikan dalam rapat, Senin (11/3).", "11"),
        ("PT Wera membantah mata air mati. Bantahan tertulis itu bertanggal 12 Maret 2024.", "12"),
        ("Kajian BUR menyebut gudang aman. Kajian itu rampung 1 Maret dan dirilis Rabu (13/3).", "13"),
        ("Pasar dibuka, Rabu (13/3). “Semua tertib,” kata Rina Wati, sore itu.", "13"),
        ("Rina Wati memaparkannya di balai, Rabu (13/3). Ia menegaskan gudang aman.", "13"),
    ],
)
def test_the_day_is_told_beside_what_is_said(text: str, expected: str) -> None:
    assert days(text) == [f"2024-03-{expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "Pasar terbakar, Rabu (13/3). Malam itu Rina Wati mengaku mendengar ledakan.",
        "Sementara terkait surat penghapusan catatan untuk Budi yang diteken kepala kantor pada 5 Maret, Rina Wati "
        "mengatakan, tim bekerja.",
        "Bekas pegawai yang keluar pada 5 Maret bercerita gudang itu kosong.",
        "Rina Wati mengkritik ukuran itu. Hal itu terungkap setelah banjir, Senin (11/3).",
    ],
)
def test_another_day_is_not_that_of_saying(text: str) -> None:
    assert days(text) == [None]


def test_a_name_that_is_a_day_is_none() -> None:
    assert days("Ahad Rahedianto datang. “Sampel sudah diuji,” kata Ahad.") == [None]


def test_each_of_two_reports_has_the_day_beside_it() -> None:
    text = "Kalau pada Senin (11/3) Rina menyebut mesin rusak, kemarin ia bilang penyebabnya burung."
    assert days(text) == ["2024-03-11", "2024-03-13"]
