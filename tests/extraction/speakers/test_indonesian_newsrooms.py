"""How Indonesian newsrooms tell who somebody is: offices with their bodies, epithets with a nickname, firms."""

import pytest

from tests.extraction.speakers.naming import Reading, readings


def last(text: str) -> Reading:
    return readings(text, "id")[-1][0]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "Ketua Majelis Hakim PN Way Lerang Ayu Komang Sasmi",
            ("Ayu Komang Sasmi", "Ketua Majelis Hakim", "PN Way Lerang"),
        ),
        ("analis Pilar Sekuritas Felix Darmawan", ("Felix Darmawan", "analis", "Pilar Sekuritas")),
        (
            "Head of Research Mitra Sekuritas Robertus Hadi",
            ("Robertus Hadi", "Head of Research", "Mitra Sekuritas"),
        ),
        ("Direktur Niaga Wera Air Bayu Sutanto", ("Bayu Sutanto", "Direktur Niaga", "Wera Air")),
        ("Anggota DPR Fraksi Partai Fajar Daniel Tambunan", ("Daniel Tambunan", "Anggota", "DPR")),
        ("Anggota DPRD Kota Wera Fraksi PKR Hamid Noor", ("Hamid Noor", "Anggota", "DPRD Kota Wera")),
        ("Ketua MUI Bidang Fatwa KH Asrar Hakim", ("Asrar Hakim", "Ketua", "MUI Bidang Fatwa")),
        (
            "Ketua Umum Masyarakat Transportasi Wera (MTW) Joko Setiawarno",
            ("Joko Setiawarno", "Ketua Umum", "Masyarakat Transportasi Wera (MTW)"),
        ),
        (
            "Sekjen Kesatuan Nelayan Tradisional (KNT) Iing Rohimin",
            ("Iing Rohimin", "Sekjen", "Kesatuan Nelayan Tradisional (KNT)"),
        ),
        (
            "Ketua Panitia Khusus (Pansus) RUU Kelautan DPR, Saan Wirayuda,",
            ("Saan Wirayuda", "Ketua", "Panitia Khusus (Pansus) RUU Kelautan DPR"),
        ),
        ("Anggota Pansus dari Fraksi Melati, Leda Hanum,", ("Leda Hanum", "Anggota", "Pansus")),
        ("Wakil Ketua DPRD Mandala Syarifudin Lubis", ("Syarifudin Lubis", "Wakil Ketua", "DPRD Mandala")),
        (
            "EVP Corporate Communication and Social Responsibility PLN, Gregorius Adi,",
            ("Gregorius Adi", "EVP Corporate Communication and Social Responsibility", "PLN"),
        ),
        ("Presiden Norlandia Viktor Orlan", ("Viktor Orlan", "Presiden", "Norlandia")),
        ("Presiden Recep Tayip Erdem", ("Recep Tayip Erdem", "Presiden", None)),
        (
            "Kepala Suku Dinas Kebakaran Jakarta Selatan Asril Rizal",
            ("Asril Rizal", "Kepala", "Suku Dinas Kebakaran Jakarta Selatan"),
        ),
        (
            "Kepala Unit Perawatan Intensif (NICU) RSUD Wera, dr. Rizal Altway, Sp.A(K),",
            ("Rizal Altway", "Kepala Unit Perawatan Intensif (NICU)", "RSUD Wera"),
        ),
        ("Salah satu pendonor, Mega Lestari,", ("Mega Lestari", "pendonor", None)),
        ("Pedangdut Vivi Anjali", ("Vivi Anjali", "Pedangdut", None)),
        ("Marsudi, pedagang bubur di depan ruko,", ("Marsudi", "pedagang bubur", None)),
    ],
)
def test_an_office_ends_where_its_body_begins_and_that_where_the_name_does(source: str, expected: Reading) -> None:
    assert last(f"“Kami tahu,” kata {source} kemarin.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Syarifudin Lubis hadir. Politikus Partai Fajar yang akrab disapa Bang Jojo itu membantah isu tersebut.",
            ("Syarifudin Lubis", "Politikus", "Partai Fajar"),
        ),
        ("Anggota DPRD yang akrab disapa Bang Udin itu mengaku kaget.", ("Udin", "Anggota", "DPRD")),
        ("Wali kota yang karib disapa Kang Maman itu mengaku kaget.", ("Maman", "Wali kota", None)),
        ("Aktor Rizky Febrian diam. Aktor kelahiran Medan itu mengaku kaget.", ("Rizky Febrian", "Aktor", None)),
        (
            "“Kami kebut,” kata politikus Partai Fajar itu di Kompleks Parlemen, Senayan, Selasa (11/3).",
            ("politikus Partai Fajar itu", "politikus", "Partai Fajar"),
        ),
    ],
)
def test_an_epithet_with_a_nickname_or_a_place_is_of_who_was_told_of(text: str, expected: Reading) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pengelola bandara itu, PT Angkasa Wera, menyatakan jalan rusak.", ("PT Angkasa Wera", None, None)),
        ("LBH Pelita mengkritik putusan itu.", ("LBH Pelita", None, None)),
        ("OJK menutup bank itu. Regulator itu mengatakan dana nasabah aman.", ("OJK", None, None)),
        (
            "PT Wera Nikel, lewat direkturnya, Sandi Kurniawan, menyatakan tidak terlibat.",
            ("Sandi Kurniawan", "direktur", "PT Wera Nikel"),
        ),
        (
            "PT Wera Nikel untung. “Laba naik,” kata Direktur Keuangan Perseroan Lina Marlina.",
            ("Lina Marlina", "Direktur Keuangan", "PT Wera Nikel"),
        ),
        (
            "Emiten PT Cahaya Mineral Wera Tbk. (CMWR) untung. Direktur CMWR Suryadi Tanoto menyebut laba naik.",
            ("Suryadi Tanoto", "Direktur", "PT Cahaya Mineral Wera Tbk (CMWR)"),
        ),
        (
            "SMA Negeri 2 Wera memulangkan siswa. Kepala sekolah, Rina Wati, mengatakan guru rapat.",
            ("Rina Wati", "Kepala sekolah", "SMA Negeri 2 Wera"),
        ),
    ],
)
def test_a_firm_a_school_and_a_body_are_meant_by_what_they_are(text: str, expected: Reading) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dinas Kesehatan Kota Wera menggelar rapat. Kepala Dinas Rina Wati mengatakan stok aman.",
            ("Rina Wati", "Kepala", "Dinas Kesehatan Kota Wera"),
        ),
        (
            "PT Wera Nikel rugi. Ketua serikat pekerja pabrik itu, Sunarti, mengatakan upah belum dibayar.",
            ("Sunarti", "Ketua serikat pekerja", "PT Wera Nikel"),
        ),
        (
            "Film Ombak Diam diputar. “Kami lega,” kata sutradara film Ombak Diam, Garin Prawira. Produser Ombak Diam, "
            "Ifa Isfani, menyebut biayanya kecil.",
            ("Ifa Isfani", "Produser", None),
        ),
        (
            "Toko buku Gramesta dan penerbit buku Mizanta tutup. Direktur Mizanta, Rina Wati, mengatakan pasar lesu.",
            ("Rina Wati", "Direktur", "Mizanta"),
        ),
        (
            "Penonton film Ombak Nirwanawati puas. “Ya,” kata Direktur Ombak Nirwana, Rina Wati.",
            ("Rina Wati", "Direktur", "Ombak Nirwana"),
        ),
        (
            "Petani tembakau di lereng Gunung Wera mengeluhkan harga. Subakir, petani asal Wera, diam.",
            ("Petani tembakau di lereng Gunung Wera", "Petani tembakau", None),
        ),
        ("Meski mengakui jalan rusak, Budi Hartono menyebut anggaran habis.", ("Budi Hartono", None, None)),
    ],
)
def test_offices_are_of_the_body_told_of_before_and_not_of_a_work_or_a_place(text: str, expected: Reading) -> None:
    assert readings(text, "id")[-1] == [expected]


def test_who_opens_a_clause_without_a_name_is_who_the_main_clause_is_about() -> None:
    found = readings("Meski mengakui jalan rusak, Budi Hartono menyebut anggaran habis.", "id")
    assert [name for ((name, _, _),) in found] == ["Budi Hartono"] * 2


def test_who_retells_somebody_goes_on_speaking() -> None:
    text = (
        "Menteri Pangan Zulkarnain Hasan hadir. Zulkarnain menyebut Presiden meminta beras disalurkan. “Cepat,” ujar "
        "politikus asal Wera itu. Ia membantah kabar impor."
    )
    found = [name for ((name, _, _),) in readings(text, "id")]
    assert found == ["Zulkarnain Hasan", "Presiden", "Zulkarnain Hasan", "Zulkarnain Hasan"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "Ketua Divisi Hukum KPU Kabupaten Wera Rina Wati",
            ("Rina Wati", "Ketua Divisi Hukum", "KPU Kabupaten Wera"),
        ),
        (
            "Kepala Departemen Ilmu Kesehatan Anak RS Wera, Rina Wati,",
            ("Rina Wati", "Kepala Departemen Ilmu Kesehatan Anak", "RS Wera"),
        ),
        ("Nutrition Officer UNICEF Wera Rina Wati", ("Rina Wati", "Nutrition Officer", "UNICEF Wera")),
        ("Ketua Tanfidziyah PCNU Wera KH Hasan Basri", ("Hasan Basri", "Ketua Tanfidziyah", "PCNU Wera")),
        (
            "Pengasuh Pondok Pesantren Al-Anwar Wera, KH Hasan Basri,",
            ("Hasan Basri", "Pengasuh", "Pondok Pesantren Al-Anwar Wera"),
        ),
        (
            "Ketua Himpunan Nelayan Seluruh Wera (HNSW) Cabang Tuban Hasan Basri",
            ("Hasan Basri", "Ketua", "Himpunan Nelayan Seluruh Wera (HNSW) Cabang Tuban"),
        ),
        (
            "Kepala Badan Restorasi Gambut dan Mangrove (BRGM) Hasan Basri",
            ("Hasan Basri", "Kepala", "Badan Restorasi Gambut dan Mangrove (BRGM)"),
        ),
        ("Kuasa hukum pasangan Hasan-Yusuf, Rina Wati,", ("Rina Wati", "Kuasa hukum", None)),
        ("Kuasa hukum KPU Wera, Rina Wati,", ("Rina Wati", "Kuasa hukum", None)),
        ("Kuasa hukum dari LBH Wera, Rina Wati,", ("Rina Wati", "Kuasa hukum", "LBH Wera")),
        ("Deputi Bidang Pengawasan Obat BPOM, Rita Endang,", ("Rita Endang", "Deputi Bidang Pengawasan Obat", "BPOM")),
        ("Penumpang tujuan Kendari, Rina Wati,", ("Rina Wati", "Penumpang", None)),
        ("UNICEF Wera", ("UNICEF Wera", None, None)),
    ],
)
def test_a_part_of_a_body_a_branch_and_a_client_are_told_apart(source: str, expected: Reading) -> None:
    assert last(f"“Kami tahu,” kata {source} kemarin.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Departemen Gizi Universitas Wera meneliti anak. “Ini gawat,” kata ketua tim peneliti, Bayu Satria. Ketua "
            "Tim Penggerak PKK Wera diam.",
            ("Bayu Satria", "ketua tim peneliti", "Departemen Gizi Universitas Wera"),
        ),
        (
            "Gubernur Wera, Rohidin Mersa, ditahan. Pengacara Rohidin, Aizan Dahlan, menyatakan kliennya kooperatif.",
            ("Aizan Dahlan", "Pengacara", None),
        ),
        (
            "Deputi Bidang Stok Badan Pangan Nasional (Bapanas) Ketut Astawa hadir. Sekretaris badan itu, Sarwo Edhi, "
            "mengatakan stok aman.",
            ("Sarwo Edhi", "Sekretaris", "Badan Pangan Nasional (Bapanas)"),
        ),
    ],
)
def test_a_team_a_client_and_a_body_in_short_are_told_by_the_article(text: str, expected: Reading) -> None:
    assert last(text) == expected
