"""Who of several people or bodies near an Indonesian statement is meant, or named, by it."""

import pytest

from tests.extraction.speakers.naming import last


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # who acts in the sentence before, rather than who spoke before that
        (
            "Camat Rina Wati menyebut jalan rusak. Lalu Gus Samin Suryo tersenyum. “Ya,” kenangnya.",
            "Samin Suryo",
        ),
        (
            "Camat Rina Wati menyebut jalan rusak. Pedagang bernama Samin Suryo punya hitungan lain. “Ya,” bisiknya.",
            "Samin Suryo",
        ),
        (
            "Pria berinisial DK itu mabuk, kata Camat Rina Wati. Sebelum pulang, DK membungkuk. “Maaf,” ucapnya.",
            "DK",
        ),
        # who is one more of a kind is brought in by name, too
        ("Camat Rina Wati menyebut jalan rusak. Petani lain, Samin, mencabuti padinya. Menurut dia, rugi.", "Samin"),
        # a name that is a small word elsewhere
        ("Camat Rina Wati diam. Kepala Dinas Sosial Wera, Lalu Samin, menyebut jalan rusak.", "Lalu Samin"),
        # names of the east and forms of address of Aceh
        ("Camat Wera, Maria Goreti Nona, menyebut jalan rusak.", "Maria Goreti Nona"),
        ("Ketua Komisi II DPRD Kota Wera La Ode Samin menyebut jalan rusak.", "La Ode Samin"),
        ("Ketua Komisi II DPRD Kota Wera Tgk Rudi Samin menyebut jalan rusak.", "Rudi Samin"),
        # two unknown words that open a sentence are less surely a person than who has a role
        (
            "Sesar Citarik aktif. Peringatan itu datang dari Samin Suryo, peneliti di Wera. “Ya,” ia menulis.",
            "Samin Suryo",
        ),
        # no driver is the manager of a firm; who is called somebody by name is nobody else
        (
            "Palang terbuka, klaim sopir berinisial TS. Bantahan datang dari Samin Suryo. Manajer Humas PT Wera itu "
            "menyatakan palang tertutup.",
            "Samin Suryo",
        ),
        ("Camat Juwana menggeleng. Belum pernah, kata camat bernama Samin itu.", "Samin"),
    ],
)
def test_who_is_nearest_speaks(text: str, name: str) -> None:
    assert last(text).speaker == name


@pytest.mark.parametrize(
    ("text", "speaker", "role", "body"),
    [
        ("“Ya,” kata salah satu pendiri ForWera.", "salah satu pendiri ForWera", "pendiri", "ForWera"),
        ("“Ya,” kata Komisi Perlindungan Anak Indonesia.", "Komisi Perlindungan Anak Indonesia", None, None),
        ("“Ya,” kata Ombudsman RI Perwakilan Wera.", "Ombudsman RI Perwakilan Wera", None, None),
        # a rank behind a body is of who comes next
        (
            "Rapat Polri Brigadir Jenderal (Pol) Rudi Wera batal. “Ya,” kata Kepala Korps Polri Samin Suryo.",
            "Samin Suryo",
            "Kepala Korps",
            "Polri",
        ),
        # two offices of one person
        ("“Ya,” kata Pendiri dan CEO PT Wera Jaya Samin Suryo.", "Samin Suryo", "Pendiri dan CEO", "PT Wera Jaya"),
        ("Ipah Suryo (40) diam. “Ya,” kata ibu dua anak ini.", "Ipah Suryo", None, None),
        (
            "Laut Lestari Wera melalui penelitinya, Samin Suryo, menyebut jalan itu rusak.",
            "Samin Suryo",
            "peneliti",
            "Laut Lestari Wera",
        ),
        (
            "Perusahaan akan banding, kata corporate secretary-nya, Samin Suryo.",
            "Samin Suryo",
            "corporate secretary",
            None,
        ),
        (
            "LBH Wera meminta maaf. Jalan itu rusak, kata Samin Suryo, wakil direktur lembaga bantuan hukum tersebut.",
            "Samin Suryo",
            "wakil direktur",
            "LBH Wera",
        ),
        (
            "Forum Petani Wera rapat. DLH Kali mengambil sampel. Air kotor, lapor kepala dinas tersebut, Samin Suryo.",
            "Samin Suryo",
            "kepala",
            "DLH Kali",
        ),
        (
            "Survei Populis Data Wera terbit. “Ya,” kata Samin Suryo, direktur riset lembaga tersebut.",
            "Samin Suryo",
            "direktur riset",
            "Populis Data Wera",
        ),
    ],
)
def test_the_body_is_the_one_that_is_pointed_at(text: str, speaker: str, role: str | None, body: str | None) -> None:
    found = last(text)
    assert (found.speaker, found.role, found.affiliation) == (speaker, role, body)
