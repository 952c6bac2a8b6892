"""Indonesian offices in a body that is told of as known: "direktur operasional perseroan", "vokalis band itu"."""

import pytest

from tests.extraction.speakers.naming import readings


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
    assert readings(text, "id")[-1] == [(name, role, body)]


@pytest.mark.parametrize(
    ("text", "name", "role", "body"),
    [
        (
            "PT Sari Jaya maju. “Ya,” kata Rudi Halim, yang sejak Mei menjabat direktur keuangan perusahaan itu.",
            "Rudi Halim",
            "direktur keuangan",
            "PT Sari Jaya",
        ),
        (
            "“Ya,” kata dr. Rudi Halim, Sp.A, saat ditemui. Dokter anak di RSUD Meuraya Silang itu lelah.",
            "Rudi Halim",
            "Dokter anak",
            "RSUD Meuraya Silang",
        ),
        (
            "Juru bicara komisi antirasuah, Rudi Halim, mengaku lega. Komisi Urusan Suap (KUS) diam.",
            "Rudi Halim",
            "Juru bicara",
            "Komisi Urusan Suap (KUS)",
        ),
        (
            "“Ya,” kata Rudi Halim, petani yang sawahnya dekat dengan pabrik PT Sari Jaya.",
            "Rudi Halim",
            "petani",
            None,
        ),
        (
            "“Ya,” kata Rudi Halim, guru yang mengajar di SMA Negeri 2 Wera.",
            "Rudi Halim",
            "guru",
            "SMA Negeri 2 Wera",
        ),
        ("Agen sang pemain, Rudi Halim, mengaku lega.", "Rudi Halim", "Agen", None),
        (
            "Maskapai Nusa Jaya Air maju. “Ya,” kata Vice President Corporate Communications, Rudi Halim, kemarin.",
            "Rudi Halim",
            "Vice President Corporate Communications",
            "Nusa Jaya Air",
        ),
        (
            "Rumah Sakit Kasih Wera maju. “Ya,” kata Direktur Medik, Rudi Halim, kemarin.",
            "Rudi Halim",
            "Direktur Medik",
            "Rumah Sakit Kasih Wera",
        ),
        (
            "Semen Karang Putih berhenti. “Ya,” kata Corporate secretary perusahaan semen itu, Rudi Halim, kemarin.",
            "Rudi Halim",
            "Corporate secretary",
            "Semen Karang Putih",
        ),
        (
            "Kapolres Wera AKBP Dwi Santosa hadir. “Ya,” kata Kasat Reskrim AKP Rudi Halim.",
            "Rudi Halim",
            "Kasat Reskrim",
            "Polres Wera",
        ),
        ("Pasar Kota Wera ramai. “Ya,” kata wali kota, Rudi Halim, kemarin.", "Rudi Halim", "wali kota", "Wera"),
        (
            "Petugas BKSDA setempat, Rudi Halim, memasang perangkap. “Ya,” kata Rudi.",
            "Rudi Halim",
            "Petugas",
            "BKSDA",
        ),
        (
            "“Ya,” kata dokter yang menangani mereka, dr. Rudi Halim dari RS Wera, kemarin.",
            "Rudi Halim",
            "dokter",
            "RS Wera",
        ),
        (
            "Klub basket Garuda Wera kalah. “Ya,” kata manajer klub, Rudi Halim, kemarin.",
            "Rudi Halim",
            "manajer",
            "Garuda Wera",
        ),
        (
            "DPRD Kabupaten Wera ricuh. Ketua dewan, Rudi Halim, mengaku lega.",
            "Rudi Halim",
            "Ketua",
            "DPRD Kabupaten Wera",
        ),
        ("Pasien RSUD Wera antre. Direktur RSUD, Rudi Halim, mengaku lega.", "Rudi Halim", "Direktur", "RSUD Wera"),
        (
            "Perusahaan asal Malaysia, Hope Agri, maju. Country manager perusahaan itu, Rudi Halim, mengaku lega.",
            "Rudi Halim",
            "Country manager",
            "Hope Agri",
        ),
        (
            "Menteri merombak PT Kereta Cepat Wera. Direktur utama yang baru, Rudi Halim, mengaku lega.",
            "Rudi Halim",
            "Direktur utama",
            "PT Kereta Cepat Wera",
        ),
        (
            "Kepala Kantor Pencarian (SAR) Wera, Darmo, pergi. “Ya,” kata dia.",
            "Darmo",
            "Kepala",
            "Kantor Pencarian (SAR) Wera",
        ),
        ("Calon bupati nomor urut dua, Rudi Halim, mengaku lega.", "Rudi Halim", "Calon bupati", None),
        (
            "Majalah Senja Wera tutup. Pemimpin redaksinya, Rudi Halim, mengaku lega.",
            "Rudi Halim",
            "Pemimpin redaksi",
            "Majalah Senja Wera",
        ),
        ("Sulastri, 54 tahun, menangis. “Ya,” kata ibu dua anak itu.", "Sulastri", None, None),
        ("Film itu karya Noor Laila. “Ya,” kata siswi SMA itu.", "Noor Laila", "siswi SMA", None),
        ("Aplikasi ojek Melesat macet. Perusahaan yang bermarkas di Bandung itu mengaku lega.", "Melesat", None, None),
    ],
)
def test_who_is_told_of_has_what_the_sentences_beside_tell(
    text: str, name: str, role: str | None, body: str | None
) -> None:
    assert readings(text, "id")[0] == [(name, role, body)]
