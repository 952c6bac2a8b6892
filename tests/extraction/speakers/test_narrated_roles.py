"""What an Indonesian article tells somebody to be where no title stands beside the name."""

import pytest

from factrack import Article, extract


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("Samin Suryo menyeduh kopi. Sutradara 61 tahun itu memang irit kata.", "Sutradara", None),
        ("Samin Suryo berhenti. Ia duduk. Lelaki itu pembuat perahu terakhir.", "pembuat perahu", None),
        ("Samin Suryo bukan aktor. Pria 47 tahun itu pemetik teh.", "pemetik teh", None),
        ("Samin Suryo adalah pawang buaya di Desa Wera.", "pawang buaya", None),
        ("Samin Suryo sehari-hari bekerja sebagai nelayan.", "nelayan", None),
        ("Samin Suryo, 60 tahun, sudah 40 tahun menjadi pawang buaya.", "pawang buaya", None),
        ("Samin Suryo, yang menjabat Kepala Desa Wera sejak 2019, diam.", "Kepala", "Desa Wera"),
        ("Samin Suryo merupakan warga Desa Wera yang tinggal di tepi sungai.", "warga", None),
        ("Samin Suryo dan Tari Lestiani, dua pegawai honorer di kantor itu, diam.", "pegawai honorer", None),
        ("Samin Suryo (34) pedagang nasi tertua di pasar itu.", "pedagang nasi tertua", None),
        # a pronoun and an office with no verb between them; an office in a body that nothing but its place tells
        ("Samin Suryo menyeduh kopi. Ia sekretaris desa, sekaligus pengungsi.", "sekretaris desa", None),
        ("Samin Suryo diam. Dia mantan pegawai Dinas Sosial Wera.", "mantan pegawai", "Dinas Sosial Wera"),
        ("Samin Suryo menyeduh kopi. Ia anak bungsu.", None, None),
        ("Samin Suryo menyeduh kopi. Koordinator ForWera itu tertawa.", "Koordinator", "ForWera"),
        ("Samin Suryo menyeduh kopi. Pengacara Darmawan itu tertawa.", None, None),
        # an office in a body goes before a calling or a rank
        ("Penyanyi Samin Suryo diam. Duta Yayasan Wera itu tertawa.", "Duta", "Yayasan Wera"),
        ("Brigjen Samin Suryo bertugas sebagai Kepala Dinas Penerangan Wera.", "Kepala", "Dinas Penerangan Wera"),
        ("Penyanyi Samin Suryo, duta Yayasan Wera, tertawa.", "duta", "Yayasan Wera"),
        ("Samin Suryo, sejarawan yang kini menjadi anggota DPRD Wera, diam.", "anggota", "DPRD Wera"),
        ("Samin Suryo ingin menjadi dokter.", None, None),
        ("Samin Suryo menyeduh kopi. Hujan itu deras.", None, None),
    ],
)
def test_the_sentences_around_tell_what_somebody_is(text: str, role: str | None, body: str | None) -> None:
    article = f"{text} “Ya,” kata Samin."
    (found,) = extract(Article(article, language="id")).statements
    assert (found.speaker, found.role, found.affiliation) == ("Samin Suryo", role, body)


def test_a_headline_tells_what_somebody_is_of_whom_the_article_does_not() -> None:
    article = (
        "Wawancara dengan Prof. Enny Larasanti, Guru Besar Teknik Lingkungan Institut Wera\n\n"
        "Enny Larasanti menyebut pemerintah silau pada mesin. Ia tertawa."
    )
    (found,) = extract(Article(article, language="id")).statements
    assert (found.role, found.affiliation) == ("Guru Besar Teknik Lingkungan", "Institut Wera")


def test_who_asks_in_an_interview_does_not_answer() -> None:
    article = (
        "Enny Larasanti menerima wartawan Harian Wera, Bambang Sigit, di rumahnya. Berikut petikannya.\n\n"
        "Mengapa mesin itu tidak dipakai?\nKarena sampah kita basah dan membakarnya butuh banyak energi.\n\n"
        "Lalu apa jalan keluarnya?\nPilah sampah dari dapur masing-masing."
    )
    assert [found.speaker for found in extract(Article(article, language="id")).statements] == ["Enny Larasanti"] * 2
