"""A source is split into name, role and affiliation."""

import pytest

from factrack.extraction.languages import load_pack
from factrack.extraction.speakers.vocabulary.words import PeopleWords
from tests.extraction.speakers.naming import name_all

INDONESIAN = [
    (
        "Juru Bicara Dewan Bencana Nasional (DBN) Ratna Wiryawan",
        "Ratna Wiryawan",
        "Juru Bicara",
        "Dewan Bencana Nasional (DBN)",
    ),
    ("Ujang Komar, buruh bagian jahit yang bekerja sejak 2009,", "Ujang Komar", "buruh bagian jahit", None),
    ("pedagang lain bernama Parto Suwito", "Parto Suwito", "pedagang", None),
    ("Menteri Sekretaris Negara Prasetyo Hadi", "Prasetyo Hadi", "Menteri Sekretaris Negara", None),
    ("CEO Tokolaku William Tanuwidjaja", "William Tanuwidjaja", "CEO", "Tokolaku"),
    ("Kabid Humas Polda Karsa Komisaris Besar Jules Abraham Abas", "Jules Abraham Abas", "Kabid Humas", "Polda Karsa"),
    ("pelatih lari Agung Mulyana", "Agung Mulyana", "pelatih lari", None),
    ("Pengamat pertanian Khudari", "Khudari", "Pengamat pertanian", None),
    ("Menteri Sosial Hartini P Batukaras", "Hartini P Batukaras", "Menteri Sosial", None),
    ("Kepala Dinas Kesehatan DKI Jakarta Sulastri", "Sulastri", "Kepala", "Dinas Kesehatan DKI Jakarta"),
    ("Sulastri, Kepala Dinas Kesehatan DKI Jakarta,", "Sulastri", "Kepala", "Dinas Kesehatan DKI Jakarta"),
    ("Menteri Pertahanan Ukraina Petro Halenko", "Petro Halenko", "Menteri Pertahanan", "Ukraina"),
    ("Wali Kota Surabaya Endang Lestari", "Endang Lestari", "Wali Kota", "Surabaya"),
    (
        "Kepala Bidang Humas Polda Metro Jaya Komisaris Besar Dodo Marpaung",
        "Dodo Marpaung",
        "Kepala Bidang Humas",
        "Polda Metro Jaya",
    ),
    ("Komisaris Besar Dodo Marpaung", "Dodo Marpaung", "Komisaris Besar", None),
    ("Inspektur Satu Yohana Lubis", "Yohana Lubis", "Inspektur Satu", None),
    (
        "Kepala Satuan Reserse Kriminal Letnan Dua Yohana Lubis",
        "Yohana Lubis",
        "Kepala",
        "Satuan Reserse Kriminal",
    ),
    ("Anggota Komisi Air Teuku Rahmat", "Teuku Rahmat", "Anggota", "Komisi Air"),
    ("Kepala BMKG Dwi Lestari", "Dwi Lestari", "Kepala", "BMKG"),
    ("warga bernama Sutrisno (52)", "Sutrisno", "warga", None),
    ("Dr. Hj. Nurhayati Basri", "Nurhayati Basri", None, None),
    ("politisi senior Partai Sejahtera Lukman Tjahyono", "Lukman Tjahyono", "politisi senior", "Partai Sejahtera"),
    ("Salmah dari KKP Kelas II Mataram", "Salmah", None, "KKP Kelas II Mataram"),
    ("Ketua Umum Partai Sejahtera Budi Raharja saat dihubungi", "Budi Raharja", "Ketua Umum", "Partai Sejahtera"),
    (
        "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Darto Subekti",
        "Darto Subekti",
        "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan",
        None,
    ),
    ("Manajer Humas PT Rel Daop 8 Surabaya Suprapto", "Suprapto", "Manajer Humas", "PT Rel Daop 8 Surabaya"),
    (
        "Kepala Seksi Pencegahan dan Penyidikan Dinas Air (DA) Kota Rantau Muksin Fachri",
        "Muksin Fachri",
        "Kepala Seksi Pencegahan dan Penyidikan",
        "Dinas Air (DA) Kota Rantau",
    ),
    (
        "Direktur Eksekutif Network for Clean Rivers Ferry Rizkian",
        "Ferry Rizkian",
        "Direktur Eksekutif",
        "Network for Clean Rivers",
    ),
    ("Camat Gelagah, Kabupaten Rantau, Ubai Ansar", "Ubai Ansar", "Camat", "Gelagah, Kabupaten Rantau"),
    ("Kepala Bagian Hukum dan Humas", "Kepala Bagian Hukum dan Humas", "Kepala Bagian Hukum dan Humas", None),
    ("mantan Gubernur Jawa Tengah Wisnu Aji", "Wisnu Aji", "mantan Gubernur", "Jawa Tengah"),
]

ENGLISH = [
    (
        "John Marsden, a senior economist at the Harbour Institute,",
        "John Marsden",
        "senior economist",
        "Harbour Institute",
    ),
    ("the institute's director, Jane Roe", "Jane Roe", "director", "institute"),
    ("spokesman John Kerrigan", "John Kerrigan", "spokesman", None),
    ("National Flood Council spokeswoman Adela Watkins", "Adela Watkins", "spokeswoman", "National Flood Council"),
    ("Sen. Elizabeth Wardle (D-Mass.)", "Elizabeth Wardle", "Sen.", "D-Mass."),
    ("former President Bill Clayton", "Bill Clayton", "former President", None),
    ("Ban Tae-woo, the secretary general of the United Ports,", "Ban Tae-woo", "secretary general", "United Ports"),
    ("South Korean President Park Min-ji", "Park Min-ji", "President", "South Korean"),
    ("Fox Weekly's Megan Kells", "Megan Kells", None, "Fox Weekly"),
    ("his wife and current mayoral nominee Hilda Cranmer", "Hilda Cranmer", "nominee", None),
]


@pytest.mark.parametrize(("source", "name", "role", "affiliation"), INDONESIAN)
def test_indonesian_sources(source: str, name: str, role: str | None, affiliation: str | None) -> None:
    text = f"“Air sudah surut,” kata {source} di posko itu."
    speaker = name_all(text, [("“Air sudah surut,”", source)], "id")[0].speakers[0]
    assert (speaker.name, speaker.role, speaker.affiliation) == (name, role, affiliation)


@pytest.mark.parametrize(("source", "name", "role", "affiliation"), ENGLISH)
def test_english_sources(source: str, name: str, role: str | None, affiliation: str | None) -> None:
    text = f"“The water is falling,” said {source} on the pier."
    speaker = name_all(text, [("“The water is falling,”", source)], "en")[0].speakers[0]
    assert (speaker.name, speaker.role, speaker.affiliation) == (name, role, affiliation)


@pytest.mark.parametrize(
    ("source", "language"),
    [
        ("seorang warga", "id"),
        ("sumber di kementerian", "id"),
        ("laporan itu", "id"),
        ("a senior official", "en"),
        ("two people familiar with the matter", "en"),
        ("critics", "en"),
        ("a spokesman for Hilda Cranmer", "en"),
        ("Keith Marlow's widow", "en"),
        ("the report", "en"),
    ],
)
def test_nobody_is_named_by_a_phrase_without_a_name(source: str, language: str) -> None:
    text = f"Hilda Cranmer came. “Air sudah surut sekarang,” kata {source}."
    statement = name_all(text, [("“Air sudah surut sekarang,”", source)], language)[0]
    assert statement.speaker == source
    assert not statement.speaker_inferred


@pytest.mark.parametrize(
    ("source", "language", "names"),
    [
        ("Amerika Serikat, Inggris, Korea Selatan dan Jepang", "id", "Amerika Serikat; Inggris; Korea Selatan; Jepang"),
        ("Ratna Wiryawan dan Lukman Tjahyono", "id", "Ratna Wiryawan; Lukman Tjahyono"),
        ("Jane Roe and John Marsden", "en", "Jane Roe; John Marsden"),
        ("Jane Roe and county councillor John Marsden", "en", "Jane Roe; John Marsden"),
        ("Kementerian Pendidikan dan Kebudayaan", "id", "Kementerian Pendidikan dan Kebudayaan"),
        ("Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)", "id", "Badan Meteorologi, Klimatologi, dan Geofisika"),
        ("the Securities and Exchange Commission", "en", "Securities and Exchange Commission"),
        ("the Harbour Teachers' Association (HTA)", "en", "Harbour Teachers' Association"),
        ("Cobalt Power & Light", "en", "Cobalt Power & Light"),
        ("the Department of Health and Human Services", "en", "Department of Health and Human Services"),
    ],
)
def test_joint_speakers_are_kept_apart_and_bodies_whole(source: str, language: str, names: str) -> None:
    text = f"“Air sudah surut sekarang,” kata {source}."
    assert name_all(text, [("“Air sudah surut sekarang,”", source)], language)[0].speaker == names


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ('Danny "The Hatchet" Hale', "Danny Hale"),
        ('the hackers, who call themselves "Grey Finch"', "the hackers"),
        ("the Friends of Wexley Park", "Friends of Wexley Park"),
    ],
)
def test_a_nickname_is_no_part_of_a_name_and_no_person(source: str, name: str) -> None:
    text = f"“The water is falling,” said {source}, on the pier."
    assert name_all(text, [("“The water is falling,”", source)], "en")[0].speaker == name


@pytest.mark.parametrize(
    ("word", "role"),
    [("Ketuanya", "Ketua"), ("ketuanya", "ketua"), ("rumahnya", None), ("katanya", None)],
)
def test_a_role_with_its_owner_as_an_ending_is_a_role(word: str, role: str | None) -> None:
    assert load_pack("id").section(PeopleWords).owned_role(word) == role


def test_who_is_introduced_by_an_owned_role_has_the_role() -> None:
    text = "Perkumpulan itu setuju. “Air sudah surut,” kata ketuanya, Sabar Manurung, kemarin."
    speaker = name_all(text, [("“Air sudah surut,”", "ketuanya, Sabar Manurung")], "id")[0].speakers[0]
    assert (speaker.name, speaker.role) == ("Sabar Manurung", "ketua")


@pytest.mark.parametrize(
    ("source", "name", "role", "affiliation"),
    [
        ("Bupati Tanjung Lestari Yonas Karubaba", "Yonas Karubaba", "Bupati", "Tanjung Lestari"),
        ("Kepala Dinas Jalan Provinsi Ida Komalasari", "Ida Komalasari", "Kepala", "Dinas Jalan Provinsi"),
        ("Kuasa hukum Darmawan, Rangga Sitompul", "Rangga Sitompul", "Kuasa hukum", None),
        ("Perkumpulan Perawat Sekarwangi", "Perkumpulan Perawat Sekarwangi", None, None),
        ("laporan Lembaga Riset Samudra", "laporan Lembaga Riset Samudra", None, None),
    ],
)
def test_where_a_name_starts_behind_a_place_a_body_or_a_client(
    source: str, name: str, role: str | None, affiliation: str | None
) -> None:
    text = f"“Air sudah surut,” kata {source}. Yonas pulang."
    speaker = name_all(text, [("“Air sudah surut,”", source)], "id")[0].speakers[0]
    assert (speaker.name, speaker.role, speaker.affiliation) == (name, role, affiliation)


def test_a_doctor_s_title_stands_between_an_office_and_the_name_it_is_of() -> None:
    text = "“Air surut,” kata Maria. Kepala Dinas Kesehatan Kota Sekarwangi, dr. Maria Sinaga, pulang."
    speaker = name_all(text, [("“Air surut,”", "Maria")], "id")[0].speakers[0]
    assert (speaker.name, speaker.role) == ("Maria Sinaga", "Kepala")
    assert speaker.affiliation == "Dinas Kesehatan Kota Sekarwangi"


def test_several_people_of_a_role_are_meant_by_they_and_not_by_he() -> None:
    told = [("it was late", "Two diplomats"), ("it was safe", "They"), ("it was done", "He")]
    text = "Two diplomats said it was late. They said it was safe. He said it was done."
    first, they, he = name_all(text, told, "en")
    assert (first.role, they.role, they.speaker) == ("diplomats", "diplomats", first.speaker)
    assert he.speaker is None
