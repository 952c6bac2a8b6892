"""Where an office in Indonesian is: states and districts of two words, unknown places, places behind a comma."""

import pytest

from factrack import Article, extract
from tests.extraction.speakers.naming import Reading, readings


def known(source: str) -> Reading:
    ((found,),) = readings(f"{source} mengatakan jalan itu rusak.", "id")
    return found


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Presiden Amerika Serikat Harold Quill", ("Harold Quill", "Presiden", "Amerika Serikat")),
        ("Kapolsek Tanah Abang Kompol Haris Wirya", ("Haris Wirya", "Kapolsek", "Tanah Abang")),
        ("Camat Sukawera Encep Suhandar", ("Encep Suhandar", "Camat", "Sukawera")),
        ("Camat Encep Suhandar", ("Encep Suhandar", "Camat", None)),
        ("Dosen Ilmu Politik FISIP UW Encep Suhandar", ("Encep Suhandar", "Dosen Ilmu Politik", "FISIP UW")),
        ("Ibu korban, Siti Maryani (45),", ("Siti Maryani", "Ibu korban", None)),
        ("Mantan Wakapolri Komjen (Purn) Sugeno", ("Sugeno", "Mantan Wakapolri", None)),
        ("Wakil Presiden Ke-10 dan Ke-12 RI Budi Karsa", ("Budi Karsa", "Wakil Presiden Ke-10 dan Ke-12", "RI")),
        (
            "Kepala Desa Sukawera, Kecamatan Cikarsa, Kabupaten Lembata, Encep Suhandar,",
            ("Encep Suhandar", "Kepala", "Desa Sukawera, Kecamatan Cikarsa, Kabupaten Lembata"),
        ),
    ],
)
def test_where_an_office_is(source: str, expected: Reading) -> None:
    assert known(source) == expected


def test_who_is_called_by_the_first_of_three_names_has_no_place_there() -> None:
    text = "Camat Sukawera Encep Suhandar mengatakan jalan itu rusak.\n\nSukawera sudah melapor. Sukawera kecewa.\n"
    (found, *_) = extract(Article(text, language="id")).statements
    assert found.speaker == "Sukawera Encep Suhandar"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Bupati Wera, Encep Suhandar hadir di lokasi.", ("Encep Suhandar", "Bupati", "Wera")),
        ("Kapolres Wera, Kombes Pol Encep Suhandar memimpin apel.", ("Encep Suhandar", "Kapolres", "Wera")),
        ("Ikut hadir Kapolres Wera, AKBP Encep Suhandar, dan warga.", ("Encep Suhandar", "Kapolres", "Wera")),
        ("Mayat itu ditemukan warga, Kompol Encep Suhandar datang.", ("Encep Suhandar", "Kompol", None)),
    ],
)
def test_an_office_before_a_comma_is_of_who_is_named_behind_it(before: str, expected: Reading) -> None:
    assert readings(f"{before} “Aman,” kata Encep.", "id") == [[expected]]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "Juru Bicara Vaksinasi Covid-19 dari Kementerian Kesehatan (Kemenkes) Siti Maryani",
            ("Siti Maryani", "Juru Bicara", "Kementerian Kesehatan (Kemenkes)"),
        ),
        ("KOMISI IX Dewan Perwakilan Rakyat (DPR)", ("Komisi IX Dewan Perwakilan Rakyat", None, None)),
        ("KEPALA Dinas Sosial Bogor Encep Suhandar", ("Encep Suhandar", "Kepala", "Dinas Sosial Bogor")),
        (
            "Kapolres Wera AKBP Encep Suhandar di Sukawera, ibu kota Kabupaten Wera, Selasa (29/10),",
            ("Encep Suhandar", "Kapolres", "Wera"),
        ),
    ],
)
def test_where_it_was_said_and_capitals_are_no_part_of_an_office(source: str, expected: Reading) -> None:
    assert known(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Direktur Utama BRI Sumarjo", ("Sumarjo", "Direktur Utama", "BRI")),
        ("Ketua KPU Rahmadin", ("Rahmadin", "Ketua", "KPU")),
        ("Ketua KPU Tolikara Rahmadin", ("Rahmadin", "Ketua", "KPU Tolikara")),
        ("Ketua Umum Golkar Rahmadin", ("Rahmadin", "Ketua Umum", "Golkar")),
        (
            "Ketua Persatuan Pabrik Gula Indonesia (PPGI), Hendri Nauan",
            ("Hendri Nauan", "Ketua", "Persatuan Pabrik Gula Indonesia (PPGI)"),
        ),
        ("Ketua DPRD Kota Wera M Yusuf Rizal", ("M Yusuf Rizal", "Ketua", "DPRD Kota Wera")),
        ("Kapolres Lembata AKBP Doli M Tanjung", ("Doli M Tanjung", "Kapolres", "Lembata")),
        ("Koordinator Lapangan (Korlap) aliansi itu, Basri,", ("Basri", "Koordinator Lapangan (Korlap)", None)),
        ("Rina Wati, Head of Research Nusa Sekuritas,", ("Rina Wati", "Head of Research", "Nusa Sekuritas")),
        ("Pelatih Wera United Stefan Cugara", ("Stefan Cugara", "Pelatih", "Wera United")),
        ("Wakil Rektor II Akhiyar", ("Akhiyar", "Wakil Rektor II", None)),
        ("Kabidhumas Polda Jateng, Kombes Pol Satake Bayu", ("Satake Bayu", "Kabidhumas", "Polda Jateng")),
        ("Rudi Hartono Ketua DPRD Wera", ("Rudi Hartono", "Ketua", "DPRD Wera")),
        (
            "AKBP Leonard Sinaga Kasubdit III Ditreskrimum Polda Jatim",
            ("Leonard Sinaga", "Kasubdit III", "Ditreskrimum Polda Jatim"),
        ),
        ("Rina Wati warga Desa Wera", ("Rina Wati", "warga", None)),
        ("Rektor Universitas Wera M. Ridwan Ajam", ("M. Ridwan Ajam", "Rektor", "Universitas Wera")),
        (
            "Ketua Badan Usaha Rakyat atau BUR Rudi Hartono",
            ("Rudi Hartono", "Ketua", "Badan Usaha Rakyat (BUR)"),
        ),
        (
            "Kepala Pusat Data, Informasi, dan Humas BNPB Sutopo Wibowo",
            ("Sutopo Wibowo", "Kepala Pusat Data, Informasi, dan Humas", "BNPB"),
        ),
        ("Upik salah satu pedagang cabai", ("Upik", "pedagang cabai", None)),
        ("pedagang bahan makanan lainnya Suparno", ("Suparno", "pedagang bahan makanan", None)),
        ("PT Wera Nusa Tbk selaku pengembang aplikasi Wera", ("PT Wera Nusa Tbk", None, None)),
        (
            "Senior Vice President Corporate Communication & Investor Relation Telnusa Indonesia, Ahmad Rizal",
            ("Ahmad Rizal", "Senior Vice President Corporate Communication & Investor Relation", "Telnusa Indonesia"),
        ),
        (
            "Kasatgas Humas Operasi Damai Cartenz (ODC) 2025, Kombes Pol Yusran Sutejo",
            ("Yusran Sutejo", "Kasatgas Humas", "Operasi Damai Cartenz (ODC) 2025"),
        ),
        ("Menteri Koperasi Budi Arman", ("Budi Arman", "Menteri Koperasi", None)),
        ("Menteri Hukum dan HAM Yasona Lawi", ("Yasona Lawi", "Menteri Hukum dan HAM", None)),
    ],
)
def test_a_body_ends_before_a_name_that_nobody_knows(source: str, expected: Reading) -> None:
    assert known(source) == expected


def test_who_is_called_by_the_last_of_three_words_has_a_firm_before_the_name() -> None:
    text = "Veltrans rugi. CEO Veltrans Guiram Faury mengatakan laba turun. “Ya,” ujar Faury. Veltrans mengakui itu."
    assert readings(text, "id")[0] == [("Guiram Faury", "CEO", "Veltrans")]


def test_an_office_behind_an_opening_clause_has_the_holder_behind_its_comma() -> None:
    text = "Usai rapat, Kepala Desa Wera Baru, Rina Wati datang ke lokasi. “Hasilnya buruk,” kata Rina."
    assert readings(text, "id")[0] == [("Rina Wati", "Kepala", "Desa Wera Baru")]


def test_two_offices_open_a_sentence_before_the_name_behind_their_comma() -> None:
    text = "Presiden KSPW sekaligus Ketua Partai Wera, Rudi Hartono mengungkap rencana itu. “Ya,” kata Rudi."
    assert readings(text, "id")[-1] == [("Rudi Hartono", "Presiden", "KSPW")]
