"""Offices with a field or a part of a body, acronyms that an article brings in, envoys, ages, people without a name."""

import pytest

from factrack import Article, extract
from factrack.extraction import Speaker

Known = tuple[str, str | None, str | None]


def known(speaker: Speaker) -> Known:
    return speaker.name, speaker.role, speaker.affiliation


def told(text: str) -> list[Known]:
    return [known(speaker) for found in extract(Article(text, language="id")).statements for speaker in found.speakers]


@pytest.mark.parametrize(
    ("title", "name", "role", "body"),
    [
        (
            "Direktur Jenderal Tanaman Hias Kementerian Kebun Siti Wulandari",
            "Siti Wulandari",
            "Direktur Jenderal Tanaman Hias",
            "Kementerian Kebun",
        ),
        ("Direktur Pelindungan WNI Kemlu, Yuda Natawira,", "Yuda Natawira", "Direktur Pelindungan WNI", "Kemlu"),
        (
            "Direktur Kompetisi PT Liga Samudra Budiman Harjo",
            "Budiman Harjo",
            "Direktur Kompetisi",
            "PT Liga Samudra",
        ),
        ("Direktur Teknik PSKI Indra Suwito", "Indra Suwito", "Direktur Teknik", "PSKI"),
        ("Direktur RSUD Wera Indra Suwito", "Indra Suwito", "Direktur", "RSUD Wera"),
        ("Kepala Pusat Cuaca Laut BMKG Andri Wibowo", "Andri Wibowo", "Kepala Pusat Cuaca Laut", "BMKG"),
        (
            "Kepala Biro Hubungan Masyarakat Kementerian Laut, Anang Wiyono,",
            "Anang Wiyono",
            "Kepala Biro Hubungan Masyarakat",
            "Kementerian Laut",
        ),
        ("Kepala Pusat Studi Gempa, Andri Wibowo,", "Andri Wibowo", "Kepala", "Pusat Studi Gempa"),
        (
            "Peneliti Pusat Studi Gempa Universitas Wera Andri Wibowo",
            "Andri Wibowo",
            "Peneliti",
            "Pusat Studi Gempa Universitas Wera",
        ),
        (
            "Wakil Ketua II DPRD Kota Wera Samsul Bahri",
            "Samsul Bahri",
            "Wakil Ketua II",
            "DPRD Kota Wera",
        ),
        ("Asisten II Setda Kota Wera Samsul Bahri", "Samsul Bahri", "Asisten II", "Setda Kota Wera"),
        ("Ketua P4L Sukarjo Wibowo", "Sukarjo Wibowo", "Ketua", "P4L"),
        ("Rektor Universitas Wera Suparman Adinata MSc", "Suparman Adinata", "Rektor", "Universitas Wera"),
        ("Kepala Puskesmas Wera dr Retno Ayuningsih SpPD KGEH", "Retno Ayuningsih", "Kepala", "Puskesmas Wera"),
        (
            "Duta Besar Vandia untuk Norland merangkap Sudria, Siti Hasanah,",
            "Siti Hasanah",
            "Duta Besar",
            "Vandia",
        ),
        ("Site Manager PT Beton Wera, Aldi Simanjuntak,", "Aldi Simanjuntak", "Site Manager", "PT Beton Wera"),
        (
            "Koordinator Masyarakat Peduli Pelayaran, Darius Toban,",
            "Darius Toban",
            "Koordinator",
            "Masyarakat Peduli Pelayaran",
        ),
        ("La Ode Rahmat, 33 tahun, nelayan asal Wera,", "La Ode Rahmat", "nelayan", None),
        ("Sutarmi, 45 tahun,", "Sutarmi", None, None),
        ("Dosen hukum di Universitas Wera, Tri Sutrisna,", "Tri Sutrisna", "Dosen hukum", "Universitas Wera"),
    ],
)
def test_an_office_is_split_from_the_body_it_is_of(title: str, name: str, role: str | None, body: str | None) -> None:
    assert told(f"{title} mengatakan rapat batal.") == [(name, role, body)]


def test_a_commission_is_told_with_the_body_it_is_of() -> None:
    text = "Komisi B DPRD Kota Wera bersidang. Anggota Komisi B Bonar Simanjuntak mengatakan rapat batal."
    assert told(text) == [("Bonar Simanjuntak", "Anggota", "Komisi B DPRD Kota Wera")]


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Kabid Pertamanan Disperkim", "Kabid Pertamanan", "Dinas Perumahan dan Permukiman (Disperkim)"),
        ("Kepala Disperkim Kota Wera", "Kepala", "Dinas Perumahan dan Permukiman (Disperkim) Kota Wera"),
    ],
)
def test_a_word_that_an_article_brings_in_for_a_body_is_its_name(title: str, role: str, body: str) -> None:
    text = f"Dinas Perumahan dan Permukiman (Disperkim) tutup. {title} Zulkifli Hamdan mengatakan rapat batal."
    assert told(text) == [("Zulkifli Hamdan", role, body)]


def test_somebody_without_a_name_is_told_with_the_body_in_small_letters() -> None:
    text = "Menurut seorang pejabat di kantor bupati yang enggan disebut namanya, rapat itu batal."
    assert told(text) == [("seorang pejabat di kantor bupati", "pejabat", "kantor bupati")]


def test_a_role_with_its_owner_is_told_without_it() -> None:
    text = "Pelatih menurunkan striker mudanya, Yakob Sanuri. “Saya siap,” kata Yakob."
    assert told(text) == [("Yakob Sanuri", "striker muda", None)]
