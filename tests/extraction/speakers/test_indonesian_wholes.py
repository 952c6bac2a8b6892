"""Bodies that an Indonesian article gives elsewhere: houses, regions, seats, and whom the sentence before is about."""

import pytest

from tests.extraction.speakers.naming import readings


@pytest.mark.parametrize(
    ("told", "title", "role", "body"),
    [
        ("Polres Semara menangkap pelaku.", "Kapolres AKBP", "Kapolres", "Semara"),
        ("Kasus ditangani Polres Semara.", "Kasat Reskrim AKP", "Kasat Reskrim", "Polres Semara"),
        ("Banjir melanda Kabupaten Semara.", "Bupati", "Bupati", "Semara"),
        ("Banjir melanda Kabupaten Semara dan Kabupaten Wera.", "Bupati", "Bupati", None),
        ("PT Alam Rejo menutup pabrik.", "Direktur Utama", "Direktur Utama", "PT Alam Rejo"),
        ("RSUD Semara merawat korban.", "Direktur rumah sakit itu,", "Direktur", "RSUD Semara"),
        ("Universitas Kanaka menaikkan biaya.", "Rektor", "Rektor", "Universitas Kanaka"),
        ("DPRD Kota Semara rapat.", "Ketua DPRD", "Ketua", "DPRD Kota Semara"),
        ("DPRD Kota Semara rapat.", "Ketua Komisi B", "Ketua", "Komisi B DPRD Kota Semara"),
        (
            "Dinas Kesehatan Kota Semara siaga.",
            "Kepala Dinas Kesehatan Semara",
            "Kepala",
            "Dinas Kesehatan Kota Semara",
        ),
        (
            "Komisi Pemilihan Umum (KPU) Kabupaten Semara siaga.",
            "Ketua KPU Semara",
            "Ketua",
            "Komisi Pemilihan Umum (KPU) Kabupaten Semara",
        ),
        ("Serikat Buruh Maju berunjuk rasa.", "Ketua serikat,", "Ketua", "Serikat Buruh Maju"),
        ("Kementerian Kesehatan merilis data.", "Juru bicara kementerian,", "Juru bicara", "Kementerian Kesehatan"),
        ("Persewaru Wera menang 2-0.", "Pelatih", "Pelatih", "Persewaru Wera"),
        ("Selepas laga, suporter bersorak.", "Pelatih", "Pelatih", None),
        ("Persewaru Semara juara.", "Wali Kota Semara", "Wali Kota", "Semara"),
        ("Pabrik tutup.", "Manajer HRD,", "Manajer HRD", None),
    ],
)
def test_an_office_has_the_body_that_the_article_tells(told: str, title: str, role: str, body: str | None) -> None:
    assert readings(f"{told} Kata {title} Rina Wati, pasar lesu.", "id")[-1] == [("Rina Wati", role, body)]


@pytest.mark.parametrize(
    ("text", "name", "role", "body"),
    [
        (
            "SMPN 3 Wera libur. Kepala sekolah, Rosmala Dewi, mengaku lega.",
            "Rosmala Dewi",
            "Kepala sekolah",
            "SMPN 3 Wera",
        ),
        (
            "Dinas Pendidikan Kota Wera rapat. Kepala dinas, Sri Hartati, mengaku lega.",
            "Sri Hartati",
            "Kepala",
            "Dinas Pendidikan Kota Wera",
        ),
        (
            "Kejaksaan Negeri Wera bergerak. Kepala Seksi Pidana Khusus, Wira Atmaja, mengaku lega.",
            "Wira Atmaja",
            "Kepala Seksi Pidana Khusus",
            "Kejaksaan Negeri Wera",
        ),
        (
            "Komisi II DPRD Kota Wera rapat. Anggota komisi, Ratna Juwita, mengaku lega.",
            "Ratna Juwita",
            "Anggota",
            "Komisi II DPRD Kota Wera",
        ),
        (
            "Universitas Tanah Air rapat. Menurut Wakil Rektor II, Suryadi Halim, dosen itu pergi.",
            "Suryadi Halim",
            "Wakil Rektor II",
            "Universitas Tanah Air",
        ),
        (
            "Bupati Lembah Raya, Arsyad Kasim, tiba. Wakil Bupati Tuti Alawiyah mengaku lega.",
            "Tuti Alawiyah",
            "Wakil Bupati",
            "Lembah Raya",
        ),
        (
            "Tiga pemain absen dari skuad Timnas Futsal Wera. Pelatih kepala Ramiro Ugar mengaku lega.",
            "Ramiro Ugar",
            "Pelatih kepala",
            "Timnas Futsal Wera",
        ),
        (
            "Kombes Sandi Nugraha tiba. Direktur Narkoba Polda Wera itu mengaku lega.",
            "Sandi Nugraha",
            "Direktur Narkoba",
            "Polda Wera",
        ),
        ("Gunarto tercatat sebagai direktur CV Maju. “Ya,” kata Gunarto.", "Gunarto", "direktur", "CV Maju"),
        ("Penyanyi Raisa Kirana diam. Manajer Raisa, Bobby Santoso, mengaku lega.", "Bobby Santoso", "Manajer", None),
        ("Kurniawati, guru di Gelagah, mengaku lega.", "Kurniawati", "guru", None),
        ("Direktur P2PM Kemenkes Imran Pambudi mengaku lega.", "Imran Pambudi", "Direktur P2PM", "Kemenkes"),
        (
            "Museum Wera tutup. Kurator museum, Bakti Nugraha, mengaku lega.",
            "Bakti Nugraha",
            "Kurator museum",
            "Museum Wera",
        ),
        (
            "Direktur Polairud Polda Wera Kombes Boy Herlan tiba. Agen kapal, PT Samudra Biru, lewat manajernya, "
            "Lina Wati, mengaku lega.",
            "Lina Wati",
            "manajer",
            "PT Samudra Biru",
        ),
        (
            "PT Bumi Lempung libur. Manajer Personalia, Tanti, mengaku lega.",
            "Tanti",
            "Manajer Personalia",
            "PT Bumi Lempung",
        ),
        (
            "Dinas Kebersihan Wera rapat. Plt. Kabid Persampahan, Ni Luh Eka, mengaku lega.",
            "Ni Luh Eka",
            "Plt. Kabid Persampahan",
            "Dinas Kebersihan Wera",
        ),
        (
            "Saksi Direktur PT Sawit Lestari Hendri Gunawan mengaku lega.",
            "Hendri Gunawan",
            "Direktur",
            "PT Sawit Lestari",
        ),
        (
            "PT Unggas Jaya (UNGS) untung. Harga naik. Cuaca baik. Sekretaris Perusahaan, Yohan Pribadi, mengaku lega.",
            "Yohan Pribadi",
            "Sekretaris Perusahaan",
            "PT Unggas Jaya (UNGS)",
        ),
        (
            "Kapolres Wera AKBP Indra Setyawan tiba. Kasat Reskrim AKP Maulana Yusuf mengaku lega.",
            "Maulana Yusuf",
            "Kasat Reskrim",
            "Polres Wera",
        ),
        (
            "Muktamar Perhimpunan Nurul Iman usai. Rais Aam Perhimpunan, KH Anwar Said, mengaku lega.",
            "Anwar Said",
            "Rais Aam",
            "Perhimpunan Nurul Iman",
        ),
        (
            "Muktamar memilih Masruri Abdullah sebagai ketua umum. “Ya,” kata Masruri.",
            "Masruri Abdullah",
            "ketua umum",
            None,
        ),
        ("Ketua Kelompok Mina Lestari, Syamsiah, mengaku lega.", "Syamsiah", "Ketua", "Kelompok Mina Lestari"),
        ("Warga Pulau Lengo mengaku lega.", "Warga Pulau Lengo", "Warga Pulau", None),
        ("Kuasa hukum pihak terkait, Viktor Lusi, mengaku lega.", "Viktor Lusi", "Kuasa hukum", None),
        ("Pemohon, pasangan nomor urut 2 Daud Lamber, mengaku lega.", "Daud Lamber", "Pemohon", None),
        (
            "Sekretaris Jenderal PB PASI Tigor Tanjung Wijaya mengaku lega.",
            "Tigor Tanjung Wijaya",
            "Sekretaris Jenderal",
            "PB PASI",
        ),
        ("Kepala OJK Wera M. Lutfi Zain mengaku lega.", "M. Lutfi Zain", "Kepala", "OJK Wera"),
        (
            "Rudi Alim, pegiat literasi yang mengelola museum di Pambusuang, mengaku lega.",
            "Rudi Alim",
            "pegiat literasi",
            None,
        ),
        (
            "Kepala Biro Humas Kementerian Komunikasi, Ferdi Wahyu, mengaku lega.",
            "Ferdi Wahyu",
            "Kepala Biro Humas",
            "Kementerian Komunikasi",
        ),
        (
            "Sakudana rugi. CEO Sakudana Melvin Harapan tiba. Melvin mengaku lega.",
            "Melvin Harapan",
            "CEO",
            "Sakudana",
        ),
        ("Pelatih kepala Persewaru FC, Carlos Pena, mengaku lega.", "Carlos Pena", "Pelatih kepala", "Persewaru FC"),
    ],
)
def test_the_sentences_before_tell_the_body(text: str, name: str, role: str, body: str | None) -> None:
    assert readings(text, "id")[-1][0] == (name, role, body)
