"""Offices with a field or a part of a body, acronyms that an article brings in, envoys, ages, people without a name."""

import pytest

from tests.extraction.speakers.naming import Reading, readings


def told(text: str) -> list[Reading]:
    return [speaker for speakers in readings(text, "id") for speaker in speakers]


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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # the role of somebody else has the word within it
        (
            "Daeng Rala, salah satu penggugat, menangis. “Kami lelah,” kata nelayan dari Kampung Wera itu. "
            "Anggota tim pembela nelayan, Yulia Rantetasik, diam.",
            ("Daeng Rala", "penggugat", None),
        ),
        # who is known by letters only is served, and holds no office
        (
            "Seorang ibu rumah tangga berinisial NF (36) ditahan. Pengacara NF, Bagas Aditya, diam. “Maaf,” kata NF.",
            ("NF", "ibu rumah tangga", None),
        ),
        (
            "“Aman,” ujar Kasat Reskrim AKP Galih Wiratmo. NF (36) menjanjikan emas kepada warga. “Lancar,” kata "
            "mantan Kapolsek Wera tersebut.",
            ("Galih Wiratmo", "Kasat Reskrim", None),
        ),
        (
            "DS (21) ditangkap. Pemuda yang sehari-hari bekerja sebagai kurir itu mengaku khilaf.",
            ("DS", "kurir", None),
        ),
        # an office in short
        (
            "Menteri Pemuda dan Olahraga Ario Bimasakti datang. “Begitu,” ucap Menpora.",
            ("Ario Bimasakti", "Menteri Pemuda dan Olahraga", None),
        ),
        # a role that says more than that of the family or of a victim
        (
            "Salah seorang korban, Dwi Hapsari, mengaku rugi. “Rugi,” kata guru SD Negeri 2 Wera itu.",
            ("Dwi Hapsari", "guru", "SD Negeri 2 Wera"),
        ),
        # titles in small letters, and with a clause
        (
            "Skors dijatuhkan kepada pelari jarak menengah Sefnat Amtaran. “Tidak,” kata Sefnat.",
            ("Sefnat Amtaran", "pelari jarak menengah", None),
        ),
        (
            "Klaim itu ditolak pendiri komunitas keamanan siber Garuda Wera, Teguh Aprianto. “Apa ini?” cuit Teguh.",
            ("Teguh Aprianto", "pendiri komunitas keamanan siber", "Garuda Wera"),
        ),
        (
            "Pawang buaya yang ikut membantu, Sabran Hamdani, diam. Kata Sabran, buaya itu lapar.",
            ("Sabran Hamdani", "Pawang buaya", None),
        ),
        # sides
        (
            "Di kubu Elang Wera, pelatih Risnanda legawa. Ia menyebut timnya lelah.",
            ("Risnanda", "pelatih", "Elang Wera"),
        ),
        (
            "PT Solusi Wera menolak berkomentar. “Kami terikat,” tulis juru bicara perusahaan, Astri Simanjuntak.",
            ("Astri Simanjuntak", "juru bicara", "PT Solusi Wera"),
        ),
        # bodies
        (
            "Kelompok suporter Wera Biru menuntut harga turun. Ketua umumnya, Tebeng, menyatakan stadion kosong.",
            ("Tebeng", "Ketua umum", "Wera Biru"),
        ),
        (
            "Lembaga pemantau Wera Terang menyebut dana hilang. Pegiat dari lembaga tersebut, Mukhlis Hadi, menduga "
            "pelaku kabur.",
            ("Mukhlis Hadi", "Pegiat", "Wera Terang"),
        ),
        (
            "Mantan Gubernur Selat Raya, Iskandar Hasan, diam. “Ya,” kata Iskandar.",
            ("Iskandar Hasan", "Mantan Gubernur", "Selat Raya"),
        ),
        (
            "Kepala Biro Umum Setdaprov Wera, Hamdan Basri, diam. “Ya,” kata Hamdan.",
            ("Hamdan Basri", "Kepala Biro Umum", "Setdaprov Wera"),
        ),
        (
            "Direktur Gempabumi dan Tsunami BMKG Dr Daryanto Sulis, M.Si mengatakan gempa itu kecil.",
            ("Daryanto Sulis", "Direktur Gempabumi dan Tsunami", "BMKG"),
        ),
        (
            "Teknisi PT Wera, rekanan perawatan, Yohan Patty, mengatakan mesin baik.",
            ("Yohan Patty", "Teknisi", "PT Wera"),
        ),
        (
            "Ketua Komisi Pemilu Qasria, Hakim Idris Fenok, diam. “Ya,” kata Fenok.",
            ("Idris Fenok", "Ketua", "Komisi Pemilu Qasria"),
        ),
        (
            "Utusan Khusus Perhimpunan Bangsa (PB) untuk Qasria, Margareta Lindholm, mengatakan hujan turun.",
            ("Margareta Lindholm", "Utusan Khusus", "Perhimpunan Bangsa (PB)"),
        ),
        (
            "Pengamat Timur Tengah dari Universitas Wera, Smith Alhadi, mengatakan hujan turun.",
            ("Smith Alhadi", "Pengamat Timur Tengah", "Universitas Wera"),
        ),
        (
            "Ayah salah satu pendaki, Jonner Sitanggang, diam. “Ya,” kata Jonner.",
            ("Jonner Sitanggang", "Ayah salah satu pendaki", None),
        ),
        ("Penantangnya, dokter anak Salma Deeb, mengatakan hujan turun.", ("Salma Deeb", "dokter anak", None)),
        ("Cucu Umar, Ilham, 12 tahun, belajar. Ilham menggeleng. “Tidak,” katanya.", ("Ilham", "Cucu Umar", None)),
        (
            "“Batal,” ujar Ketua Majelis Hakim Sorta Nainggolan. Menurut majelis hakim, izin batal.",
            ("majelis hakim", "hakim", None),
        ),
        (
            "Kuasa hukum TW (34), Robert Marbun, diam. Advokat dari LBH Wera itu menyatakan uang habis.",
            ("Robert Marbun", "Kuasa hukum", "LBH Wera"),
        ),
        (
            "Bidan di Pulau Tujuh, Siti Aisyah, tertawa. “Saya rujuk,” kata Siti.",
            ("Siti Aisyah", "Bidan", "Pulau Tujuh"),
        ),
        (
            "Bank Wera melalui direkturnya, Bram Wiratna, diam. “Gratis,” kata Bram.",
            ("Bram Wiratna", "direktur", "Bank Wera"),
        ),
        ("Plt. Bupati Wera Rina Wati mengatakan hujan turun.", ("Rina Wati", "Plt. Bupati", "Wera")),
        (
            "Pakar gempa Universitas Wera, Prof. drh. Kholik Basri, Ph.D., mengatakan hujan turun.",
            ("Kholik Basri", "Pakar gempa", "Universitas Wera"),
        ),
        (
            "Dirjen Laut, Pung Saksana, diam. “Ya,” tegas Ipunk, sapaan akrab Pung. “Tidak,” kata Ipunk.",
            ("Pung Saksana", "Dirjen Laut", None),
        ),
        (
            "Ketua RT Sukarjo Wibowo yang akrab disapa Jojo diam. “Ya,” kata Jojo.",
            ("Sukarjo Wibowo", "Ketua RT", None),
        ),
        ("Danramil 05/Wera Kapten Inf Agung Pamuji mengatakan hujan turun.", ("Agung Pamuji", "Danramil", "05/Wera")),
        (
            "Ketua Tim Penggerak PKK Kabupaten Wera Ny. Titik Handayani mengatakan hujan turun.",
            ("Titik Handayani", "Ketua", "Tim Penggerak PKK Kabupaten Wera"),
        ),
        ("Ketua LADN, Dokter Musa Latuperissa, mengatakan hujan turun.", ("Musa Latuperissa", "Ketua", "LADN")),
        ("Deputi Bisnisnya, Rina Oktariani, mengatakan toko tutup.", ("Rina Oktariani", "Deputi Bisnis", None)),
        ("Fadli Amran, kurir paket di Bekasi, mengatakan hujan turun.", ("Fadli Amran", "kurir paket", None)),
        ("Ketua RT 5 Sutrisno mengatakan hujan turun.", ("Sutrisno", "Ketua", "RT 5")),
        (
            "Kepala Seksi Konservasi Wilayah II BKSDA Wera, Idris Muryanto, mengatakan hujan turun.",
            ("Idris Muryanto", "Kepala Seksi Konservasi Wilayah II", "BKSDA Wera"),
        ),
    ],
)
def test_the_last_speaker_has_the_role_that_the_article_tells(text: str, speaker: Reading) -> None:
    assert told(text)[-1] == speaker


def test_an_apposition_that_goes_on_as_a_clause_is_none() -> None:
    assert told("Walhasil, kata Darius Toban, operator menekan ongkos.") == [("Darius Toban", None, None)]


def test_who_says_more_is_who_spoke_last_and_not_who_acts_in_between() -> None:
    text = (
        "Bagus Wibowo menjelaskan ledakan terjadi pagi. Saat itu, pemilik rumah, Sugeng Riyadi, sedang memasak. "
        "“Diduga ada percikan api,” imbuhnya."
    )
    assert [name for name, _, _ in told(text)] == ["Bagus Wibowo", "Bagus Wibowo"]
