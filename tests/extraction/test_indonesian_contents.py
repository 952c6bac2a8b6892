"""Where what somebody says begins and ends in Indonesian."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="id")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Di tengah upaya memulihkan pasar pada masa pandemi sekarang ini, menurut Rina, gudang perlu dibuka.",
            "Di tengah upaya memulihkan pasar pada masa pandemi sekarang ini … gudang perlu dibuka",
        ),
        (
            "Kasus penyelewengan dana di koperasi yang menjerat sepuluh pegawai, menurut Rina, dilakukan sejak 2018.",
            "Kasus penyelewengan dana di koperasi yang menjerat sepuluh pegawai … dilakukan sejak 2018",
        ),
        (
            "Jalan itu sudah rusak parah sejak lima tahun lalu, menurut Rina, kepala desa.",
            "Jalan itu sudah rusak parah sejak lima tahun lalu",
        ),
        ("Rina mengatakan, pada Sabtu sore, dia melihat dua orang.", "pada Sabtu sore, dia melihat dua orang"),
        ("Rina menambahkan, saat ke Wera, ia melihat jalan rusak.", "saat ke Wera, ia melihat jalan rusak"),
        ("Rina menyebut, dalam rapat itu, pihaknya sudah setuju.", "dalam rapat itu, pihaknya sudah setuju"),
    ],
)
def test_a_content_is_whole_on_both_sides_of_what_interrupts_it(text: str, content: str) -> None:
    assert [quote for quote, _ in reports(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("Gaji belum dibayar, kata 14 buruh pabrik itu.", "Gaji belum dibayar", "14 buruh pabrik itu"),
        ("Gaji belum dibayar, kata belasan buruh, Kamis.", "Gaji belum dibayar", "belasan buruh"),
        ("Kata ketua panitia itu, gaji belum dibayar.", "gaji belum dibayar", "ketua panitia itu"),
        ("“Tali kami putus,” Agam, relawan, menjelaskan mengapa ia turun.", "“Tali kami putus,”", "Agam, relawan,"),
        ("Putusan itu, ulas Rina dari STH Wera, menutup pintu.", "Putusan itu … menutup pintu", "Rina"),
        ("Butuh tiga pekan, taksir Direktur Utama Rina Wati.", "Butuh tiga pekan", "Direktur Utama Rina Wati"),
        ("“Kami ikhlas,” lirih adik pilot itu.", "“Kami ikhlas,”", "adik pilot itu"),
        ("Rina membalas bahwa tak ada yang dipaksa.", "bahwa tak ada yang dipaksa", "Rina"),
        ("BPBD Wera mencatat kerugian sementara Rp 2,1 miliar.", "kerugian sementara Rp 2,1 miliar", "BPBD Wera"),
        ("Dirjen Rina Wati merinci 38 iklan di dalamnya.", "38 iklan di dalamnya", "Dirjen Rina Wati"),
        ("Yayasan itu menolak disebut lalai.", "disebut lalai", "Yayasan itu"),
    ],
)
def test_who_says_it_and_how(text: str, content: str, source: str) -> None:
    assert [(quote, who and who.rstrip(",")) for quote, who in reports(text)] == [(content, source.rstrip(","))]


@pytest.mark.parametrize(
    "text",
    [
        "Mereka tak bisa mengelak limbah itu.",
        "Rina ingin memastikan apakah gudang terkunci.",
        "Belum jelas apakah wali kota mengakui kesalahan itu.",
    ],
)
def test_no_report_is_found_where_nothing_is_said(text: str) -> None:
    assert reports(text) == []


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("Kemudahan dalam mengakses tes itu diharapkan naik.", "Kemudahan dalam mengakses tes itu … naik", None),
        ("Pemilih juga diminta hadir pada pagi hari.", "hadir pada pagi hari", None),
        ("Para warga diminta tetap di rumah.", "tetap di rumah", None),
        ("Para warga diharapkan lebih patuh.", "Para warga … lebih patuh", None),
        ("Permintaan agar data dibuka disampaikan Rina.", "agar data dibuka", "Rina"),
        ("Permintaan membuka data pasien juga disampaikan Rina.", "membuka data pasien", "Rina"),
        ("Putusan itu oleh Rina dinilai tidak adil.", "Putusan itu … tidak adil", "Rina"),
        ("Ia menduga kejadian ini tidak dilakukan satu orang.", "kejadian ini tidak dilakukan satu orang", "Ia"),
        ("Rina menilai kondisi ini berbahaya.", "kondisi ini berbahaya", "Rina"),
    ],
)
def test_what_is_asked_hoped_or_thought_of_a_thing(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    "text",
    [
        "Aturan itu akan disampaikan kepada jajaran kepolisian dan dipasang di pasar, termasuk kantor.",
        "Tak diumumkannya data kematian menunjukkan bahwa gudang penuh.",
        "Tingginya harga menunjukkan bahwa gudang kosong.",
        "Pemerintah sebaiknya meminta pendapat para ahli.",
        "Rina menyampaikan informasi mengenai gudang itu.",
    ],
)
def test_a_deed_or_an_effect_says_nothing(text: str) -> None:
    assert reports(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gudang ini diharapkan membuka lapangan kerja dan mendorong ekonomi.",
            [("Gudang ini … membuka lapangan kerja dan mendorong ekonomi", None)],
        ),
        (
            "Kalau pada Senin Rina menyebut mesin rusak, kemarin ia bilang penyebabnya burung.",
            [("mesin rusak", None), ("penyebabnya burung", "ia")],
        ),
        (
            "Rina berjanji membuka 500 lowongan, janji yang diucapkannya di Wera pada Jumat.",
            [("membuka 500 lowongan", "Rina")],
        ),
        ("Rina menyebut gudang penuh, tudingan yang dibantah Budi.", [("gudang penuh", "Rina")]),
        ("Lomba itu tidak perlu, kritik Rina pada Senin (1/6), di Blitar.", [("Lomba itu tidak perlu", "Rina")]),
        ("Jalan itu, kata Rina, di Wera sudah rusak.", [("Jalan itu … di Wera sudah rusak", "Rina")]),
        ("Esoknya sang lurah memerintahkan pos jaga didirikan.", [("pos jaga didirikan", "sang lurah")]),
        ("Budi mencari pekerjaan yang memastikan jenjang karier.", []),
    ],
)
def test_a_content_ends_where_something_else_is_told(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert reports(text) == expected
