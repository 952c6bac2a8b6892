"""Indonesian titles: what in them is the field of an office, what the body, what the name behind it."""

import pytest

from tests.extraction.speakers.naming import readings


@pytest.mark.parametrize(
    ("text", "name", "role", "body"),
    [
        ("Analis Sekuritas Pelita Timur, Dimas Alatas,", "Dimas Alatas", "Analis", "Sekuritas Pelita Timur"),
        ("Pelatih AC Verona, Marco Rossi,", "Marco Rossi", "Pelatih", "AC Verona"),
        ("Direktur Jenderal Bina Marga, Rudi Halim,", "Rudi Halim", "Direktur Jenderal Bina Marga", None),
        (
            "Dirjen Bina Marga Kementerian Jalan Rudi Halim",
            "Rudi Halim",
            "Dirjen Bina Marga",
            "Kementerian Jalan",
        ),
        ("Direktur Medik, dr. Rudi Halim,", "Rudi Halim", "Direktur Medik", None),
        (
            "Pegiat senior Masyarakat Antihoaks Wera, Rudi Halim,",
            "Rudi Halim",
            "Pegiat senior",
            "Masyarakat Antihoaks Wera",
        ),
        (
            "Rudi Halim, mahasiswa semester tiga Politeknik Wera,",
            "Rudi Halim",
            "mahasiswa semester tiga",
            "Politeknik Wera",
        ),
        ("Nakhoda salah satu kapal, Rudi Halim,", "Rudi Halim", "Nakhoda", None),
        ("Uskup Agung Wera, Mgr. Rudi Halim,", "Rudi Halim", "Uskup Agung", "Wera"),
        ("Kabar dari Desa Wera. Kepala desa setempat, Rudi Halim,", "Rudi Halim", "Kepala desa", "Wera"),
        (
            "Hakim Pengadilan Negeri Wamera diperiksa. Juru bicara pengadilan itu, Rudi Halim,",
            "Rudi Halim",
            "Juru bicara",
            "Pengadilan Negeri Wamera",
        ),
    ],
)
def test_a_title_is_parted_into_office_body_and_name(text: str, name: str, role: str, body: str | None) -> None:
    assert readings(f"{text} mengaku lega.", "id")[-1] == [(name, role, body)]
