"""Indonesian statements that a noun announces or points back at: jawaban, kepastian, pengakuan."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="id")

ROAD = "Jalan itu rusak parah"


@pytest.mark.parametrize(
    ("pointing", "source"),
    [
        ("Itulah pengakuan lima pedagang kepada lurah.", "lima pedagang"),
        ("Begitu laporan Ketua RW 07, Wahidin, ke balai desa.", "Ketua RW 07, Wahidin"),
        ("Demikianlah penjelasan pihak rumah sakit.", "pihak rumah sakit"),
        ("Kepastian datang dari Dirjen Jalan Bima Wijaya, Selasa (11/3).", "Dirjen Jalan Bima Wijaya"),
        ("Peringatan itu datang dari Budi Santoso, peneliti.", "Budi Santoso, peneliti"),
        ("Budi Santoso melontarkan kritik itu dalam rapat, Senin (10/3).", "Budi Santoso"),
        ("Budi Santoso menyampaikan permintaan itu kepada wartawan, Senin (10/3).", "Budi Santoso"),
        ("Hal itu ia sampaikan dalam rapat, Senin (10/3).", "ia"),
        ("Hal itu disampaikannya dalam rapat, Senin (10/3).", None),
    ],
)
def test_a_sentence_points_back_at_what_was_said(pointing: str, source: str | None) -> None:
    assert reports(f"{ROAD}. {pointing}") == [(ROAD, source)]


@pytest.mark.parametrize(
    "pointing",
    [
        "Uang itu berasal dari Budi Santoso.",
        "Bantuan datang dari Budi Santoso.",
        "Kabar itu datang dari Surabaya.",
        "Dana itu ia kirim kepada istrinya.",
        "Hal itu katanya wajar.",
        "Budi Santoso melontarkan kritik tajam kepada pemerintah.",
    ],
)
def test_other_sentences_point_back_at_no_report(pointing: str) -> None:
    assert all(content != ROAD for content, _ in reports(f"{ROAD}. {pointing}"))


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("Manajer gudang, Togar Manu, punya jawaban: atapnya bocor.", "atapnya bocor", "Manajer gudang, Togar Manu"),
        (
            "Dalih calon nomor dua, Sutopo: surat dicoblos dua kali.",
            "surat dicoblos dua kali",
            "calon nomor dua, Sutopo",
        ),
        ("Budi memberi jawaban dua hari kemudian: truknya salah alamat.", "truknya salah alamat", "Budi"),
        ("Budi mengutarakan alasan kapal berhenti: ombak tinggi.", "ombak tinggi", "Budi"),
        ("Buruh membawa tiga tuntutan: upah, cuti, dan asuransi.", "upah, cuti, dan asuransi", "Buruh"),
        ("Jawaban Menteri Budi, Rabu (1/4), pendek saja: harga tetap.", "harga tetap", "Menteri Budi"),
        ("Rapat diwarnai pertanyaan seorang siswi: “Kapan pulang?”", "“Kapan pulang?”", "seorang siswi"),
        ("Alasannya sederhana: biaya terlalu tinggi.", "biaya terlalu tinggi", None),
        ("Budi bercerita sebaliknya: gudang itu kosong.", "gudang itu kosong", "Budi"),
    ],
)
def test_what_a_noun_before_a_colon_announces(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada tiga syarat: umur, ijazah, dan surat sehat.",
        "Polisi menyita sejumlah barang: pisau, ponsel, dan uang.",
        "Polisi menerima laporan: rumah itu kosong.",
        "Keterangan foto: warga melintas di jalan rusak.",
        "Alasan penutupan pasar: banjir dan lumpur.",
        "Budi punya jawaban: disiplin.",
    ],
)
def test_a_colon_alone_announces_no_report(text: str) -> None:
    assert reports(text) == []
