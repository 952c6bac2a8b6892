"""Who an Indonesian sentence gives a report to, where other words stand beside the source."""

import pytest

from factrack import Article, extract


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
        (
            "Penyanyi Ruth Sahila, sahabatnya sejak SMA, menulis bahwa ia sedih.",
            "Penyanyi Ruth Sahila, sahabatnya",
            "Ruth Sahila",
        ),
        # a name in marks keeps both of them or none
        (
            "Sebuah akun bernama “tikusdarat” mengklaim jalan itu rusak.",
            "Sebuah akun bernama “tikusdarat”",
            "Sebuah akun bernama tikusdarat",
        ),
        # capitals that open an article are no part of a name
        ("PEMERINTAH Lembata menuduh jalan itu dirusak.", "PEMERINTAH Lembata", "Pemerintah Lembata"),
        ("Jawaban Galuh Wirawan pendek saja. Jalan itu rusak, kata Galuh.", "Galuh", "Galuh Wirawan"),
        (
            "Kepala Dinas Transmigrasi dan Tenaga Kerja Kabupaten Wera Ir. Burhan Sarana mengatakan jalan itu rusak.",
            "Kepala Dinas Transmigrasi dan Tenaga Kerja Kabupaten Wera Ir. Burhan Sarana",
            "Burhan Sarana",
        ),
    ],
)
def test_who_it_is_that_says_so(text: str, source: str, speaker: str) -> None:
    (statement,) = extract(Article(text, language="id")).statements
    assert statement.speaker == speaker
    assert statement.source is not None
    assert statement.source.of(text) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # a place is none of who speaks, nor is an aim, an aside or what joins the sentence
        (
            "Dinas Sosial Kabupaten Cianjur, Jawa Barat, mencatat 23 keluarga mengungsi.",
            "Dinas Sosial Kabupaten Cianjur",
        ),
        ("Presiden Rina Wati intinya menolak usulan warga.", "Presiden Rina Wati"),
        ("Rina mengatakan, berdasarkan laporan relawan di lapangan jalan itu rusak.", "Rina"),
        ("Beruntung kata dia, tidak ada korban jiwa.", "dia"),
    ],
)
def test_a_source_is_no_more_than_who_speaks(text: str, source: str) -> None:
    (statement,) = extract(Article(text, language="id")).statements
    assert statement.source is not None
    assert statement.source.of(text) == source


@pytest.mark.parametrize(
    "text",
    [
        "Warga bertahan di sana guna memastikan tidak terjadi banjir susulan.",
        "Warga datang untuk menanyakan apakah jalan dibuka.",
        "Warga akan pulang bila nantinya Presiden Rina Wati meminta jalan dibuka.",
    ],
)
def test_nobody_says_what_is_only_intended_or_supposed(text: str) -> None:
    assert extract(Article(text, language="id")).statements == ()


def test_how_somebody_was_asked_is_nothing_that_is_said() -> None:
    text = "Dihubungi secara terpisah, Rina Wati mengakui jalan rusak."
    assert [found.quote(text) for found in extract(Article(text, language="id")).statements] == ["jalan rusak"]


def test_one_name_is_the_first_of_somebody_rather_than_the_last_of_somebody_else() -> None:
    text = (
        "Rapat dipimpin Ketua DPRD Wera Said Wirawan, didampingi Muhidin M Said dan Edi Baskara. "
        "“Anggaran turun,” ujar Said."
    )
    (found,) = extract(Article(text, language="id")).statements
    assert found.speaker == "Said Wirawan"


def test_an_epithet_that_ends_with_a_club_is_no_person() -> None:
    text = (
        "“Kami menang,” kata Pelatih Wera, Rino Doli. Mantan pelatih Borneo Raya itu senang. "
        "Dirinya bahkan yakin timnya akan juara."
    )
    assert [found.speaker for found in extract(Article(text, language="id")).statements] == ["Rino Doli", "Rino Doli"]
