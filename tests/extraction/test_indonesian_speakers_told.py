"""Who an Indonesian sentence gives a report to, where other words stand beside the source."""

import pytest

from factrack import Article, extract

Known = tuple[str | None, str | None]


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        # a relative clause tells of the object, not of who acts upon it
        ("Polisi menyita surat yang menyebut jalan itu rusak.", "surat", "surat"),
        (
            "Isu itu ramai setelah beredar salinan surat edaran yang menyebut jalan itu rusak.",
            "salinan surat edaran",
            "salinan surat edaran",
        ),
        ("Warga di Wera yang mengaku sakit dibawa pulang.", "Warga di Wera", "Warga di Wera"),
        ("Dokumen yang sama menyebutkan jalan itu rusak.", "Dokumen yang sama", "Dokumen yang sama"),
        ("Penyanyi Ruth Sahila, sahabatnya sejak SMA, menulis bahwa ia sedih.", None, "Ruth Sahila"),
        # a name in marks keeps both of them or none
        ("Sebuah akun bernama “tikusdarat” mengklaim jalan itu rusak.", None, "Sebuah akun bernama tikusdarat"),
        # capitals that open an article are no part of a name
        ("PEMERINTAH Lembata menuduh jalan itu dirusak.", None, "Pemerintah Lembata"),
        ("Jawaban Galuh Wirawan pendek saja. Jalan itu rusak, kata Galuh.", "Galuh", "Galuh Wirawan"),
        (
            "Kepala Dinas Transmigrasi dan Tenaga Kerja Kabupaten Wera Ir. Burhan Sarana mengatakan jalan itu rusak.",
            None,
            "Burhan Sarana",
        ),
    ],
)
def test_who_it_is_that_says_so(text: str, source: str | None, speaker: str) -> None:
    (statement,) = extract(Article(text, language="id")).statements
    assert statement.speaker == speaker
    assert source is None or (statement.source and statement.source.of(text)) == source
