"""Bodies that an Indonesian article gives elsewhere: houses, regions, seats, and whom the sentence before is about."""

import pytest

from factrack import Article, extract


@pytest.mark.parametrize(
    ("told", "title", "role", "body"),
    [
        ("Polres Semara menangkap pelaku.", "Kapolres AKBP", "Kapolres", "Semara"),
        ("Kasus ditangani Polres Semara.", "Kasat Reskrim AKP", "Kasat Reskrim", "Polres Semara"),
        ("Banjir melanda Kabupaten Semara.", "Bupati", "Bupati", "Semara"),
        ("Banjir melanda Kabupaten Semara dan Kabupaten Wera.", "Bupati", "Bupati", None),
        ("PT Alam Rejo menutup pabrik.", "Direktur Utama", "Direktur Utama", "PT Alam Rejo"),
        ("RSUD Semara merawat korban.", "Direktur rumah sakit itu,", "Direktur", "RSUD Semara"),
        ("Universitas Kanaka menaikkan biaya.", "Rektor", "Rektor", "Universitas Kanaka"),
        ("DPRD Kota Semara rapat.", "Ketua DPRD", "Ketua", "DPRD Kota Semara"),
        ("DPRD Kota Semara rapat.", "Ketua Komisi B", "Ketua", "Komisi B DPRD Kota Semara"),
        (
            "Dinas Kesehatan Kota Semara siaga.",
            "Kepala Dinas Kesehatan Semara",
            "Kepala",
            "Dinas Kesehatan Kota Semara",
        ),
        (
            "Komisi Pemilihan Umum (KPU) Kabupaten Semara siaga.",
            "Ketua KPU Semara",
            "Ketua",
            "Komisi Pemilihan Umum (KPU) Kabupaten Semara",
        ),
        ("Serikat Buruh Maju berunjuk rasa.", "Ketua serikat,", "Ketua", "Serikat Buruh Maju"),
        ("Kementerian Kesehatan merilis data.", "Juru bicara kementerian,", "Juru bicara", "Kementerian Kesehatan"),
        ("Persewaru Wera menang 2-0.", "Pelatih", "Pelatih", "Persewaru Wera"),
        ("Selepas laga, suporter bersorak.", "Pelatih", "Pelatih", None),
        ("Persewaru Semara juara.", "Wali Kota Semara", "Wali Kota", "Semara"),
        ("Pabrik tutup.", "Manajer HRD,", "Manajer HRD", None),
    ],
)
def test_an_office_has_the_body_that_the_article_tells(told: str, title: str, role: str, body: str | None) -> None:
    (speaker,) = extract(Article(f"{told} Kata {title} Rina Wati, pasar lesu.", language="id")).statements[-1].speakers
    assert (speaker.name, speaker.role, speaker.affiliation) == ("Rina Wati", role, body)
