"""Indonesian offices in a body that is told of as known: "direktur operasional perseroan", "vokalis band itu"."""

import pytest

from factrack import Article, extract


@pytest.mark.parametrize(
    ("text", "name", "role", "body"),
    [
        (
            "PT Sinar Laut Tbk (SNLT) menambah kapal. Direktur Operasional Perseroan, Ratna Wibisono, mengaku lega.",
            "Ratna Wibisono",
            "Direktur Operasional",
            "PT Sinar Laut Tbk (SNLT)",
        ),
        (
            "PT Sinar Laut menambah kapal. Direktur Operasional perusahaan itu Ratna Wibisono mengaku lega.",
            "Ratna Wibisono",
            "Direktur Operasional",
            "PT Sinar Laut",
        ),
        (
            "Gaji buruh PT Sinar Laut tertunggak. Manajer personalia Sinar Laut, Ratna Wibisono, mengaku lega.",
            "Ratna Wibisono",
            "Manajer personalia",
            "PT Sinar Laut",
        ),
        (
            "Layanan Bank Cahaya Timur macet. Sekretaris perusahaan bank tersebut, Ratna Wibisono, mengaku lega.",
            "Ratna Wibisono",
            "Sekretaris perusahaan",
            "Bank Cahaya Timur",
        ),
        (
            "Kementerian Perhubungan siaga. Direktur Jenderal Bina Marga kementerian itu, Rudi Halim, mengaku lega.",
            "Rudi Halim",
            "Direktur Jenderal Bina Marga",
            "Kementerian Perhubungan",
        ),
        (
            "Badan Urusan Bencana (BUB) siaga. Kepala Pusat Data dan Informasi lembaga itu, Rudi Halim, mengaku lega.",
            "Rudi Halim",
            "Kepala Pusat Data dan Informasi",
            "Badan Urusan Bencana (BUB)",
        ),
        (
            "Robot itu buatan Medika Tech GmbH. CEO perusahaan Jerman itu, Hans Keller, mengaku lega.",
            "Hans Keller",
            "CEO",
            "Medika Tech GmbH",
        ),
        (
            "Grup musik Langit Biru pulang. Dimas Prakoso, vokalis grup asal Bandung itu, mengaku lega.",
            "Dimas Prakoso",
            "vokalis",
            "Langit Biru",
        ),
        (
            "Perusahaan rintisan Tanikita maju. Menurut pendirinya, Laras Ayuningtyas, petani senang.",
            "Laras Ayuningtyas",
            "pendiri",
            "Tanikita",
        ),
        (
            "Obat kosong di Puskesmas Wera Utara. Seorang bidan di puskesmas itu mengaku sedih.",
            "Seorang bidan di puskesmas itu",
            "bidan",
            "Puskesmas Wera Utara",
        ),
        (
            "Dinas Sosial Kota Wera siaga. Kepala Dinas Kesehatan kota itu, Rudi Halim, mengaku lega.",
            "Rudi Halim",
            "Kepala",
            "Dinas Kesehatan",
        ),
        (
            "Direktur perusahaan asal Jerman itu, Hans Keller, mengaku lega.",
            "Hans Keller",
            "Direktur",
            None,
        ),
        (
            "Perusahaan milik Rudi Halim maju. Menurut ketuanya, Laras Ayuningtyas, petani senang.",
            "Laras Ayuningtyas",
            "ketua",
            None,
        ),
    ],
)
def test_a_common_noun_that_points_back_at_a_body_is_no_part_of_the_role(
    text: str, name: str, role: str, body: str | None
) -> None:
    (speaker,) = extract(Article(text, language="id")).statements[-1].speakers
    assert (speaker.name, speaker.role, speaker.affiliation) == (name, role, body)
