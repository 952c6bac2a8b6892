"""What an Indonesian article tells somebody to be where no title stands beside the name."""

import pytest

from factrack import Article, extract


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("Samin Suryo menyeduh kopi. Sutradara 61 tahun itu memang irit kata.", "Sutradara", None),
        ("Samin Suryo bukan aktor. Pria 47 tahun itu pemetik teh.", "pemetik teh", None),
        ("Samin Suryo adalah pawang buaya di Desa Wera.", "pawang buaya", None),
        ("Samin Suryo sehari-hari bekerja sebagai nelayan.", "nelayan", None),
        ("Samin Suryo, 60 tahun, sudah 40 tahun menjadi pawang buaya.", "pawang buaya", None),
        ("Samin Suryo, yang menjabat Kepala Desa Wera sejak 2019, diam.", "Kepala", "Desa Wera"),
        ("Samin Suryo merupakan warga Desa Wera yang tinggal di tepi sungai.", "warga", "Desa Wera"),
        ("Samin Suryo dan Tari Lestiani, dua pegawai honorer di kantor itu, diam.", "pegawai honorer", None),
        ("Samin Suryo (34) pedagang nasi tertua di pasar itu.", "pedagang nasi tertua", None),
        ("Samin Suryo ingin menjadi dokter.", None, None),
        ("Samin Suryo menyeduh kopi. Hujan itu deras.", None, None),
    ],
)
def test_the_sentences_around_tell_what_somebody_is(text: str, role: str | None, body: str | None) -> None:
    article = f"{text} “Ya,” kata Samin."
    (found,) = extract(Article(article, language="id")).statements
    assert (found.speaker, found.role, found.affiliation) == ("Samin Suryo", role, body)
