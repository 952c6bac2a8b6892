"""Indonesian bodies told in short or elsewhere, and relatives whose role has the name of whose they are."""

import pytest

from tests.extraction.speakers.naming import Reading, readings

_PARTY = "Surat itu diteken 20 ketua dewan pimpinan daerah (DPD) Partai Kebangkitan Desa (PKD). "
_HOSPITAL = "Rumah Sakit Umum Daerah (RSUD) Teluk Bayan menolak pasien. "
_TEAM = "Timnas Voli Wera gagal ke final. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{_PARTY}“Ya,” kata Ketua DPD PKD Jawa Tengah Marwan Sitepu.",
            (
                "Marwan Sitepu",
                "Ketua",
                "dewan pimpinan daerah (DPD) Partai Kebangkitan Desa (PKD) Jawa Tengah",
            ),
        ),
        (
            "Ikatan Dokter Desa (IDD) rapat. “Ya,” kata Ketua Pengurus Besar IDD, Samsul Bahri.",
            ("Samsul Bahri", "Ketua", "Pengurus Besar Ikatan Dokter Desa (IDD)"),
        ),
        (
            "Serikat Pekerja Kebun (SPK) mogok. “Ya,” kata juru bicara serikat, Imelda Tanjung.",
            ("Imelda Tanjung", "juru bicara", "Serikat Pekerja Kebun (SPK)"),
        ),
        (
            f"{_HOSPITAL}Direktur rumah sakit, Fahmi Alatas, membantah kabar itu.",
            ("Fahmi Alatas", "Direktur", "Rumah Sakit Umum Daerah (RSUD) Teluk Bayan"),
        ),
        (
            "Federasi Catur Desa (FCD) rapat. Sekretaris jenderal federasi, Bima Aryo, mengatakan seleksi dimulai.",
            ("Bima Aryo", "Sekretaris jenderal", "Federasi Catur Desa (FCD)"),
        ),
        (
            "Persatuan Bola Tangan (PBT) rapat. Ketua umum federasi, Rahmat Wira, mengatakan seleksi dimulai.",
            ("Rahmat Wira", "Ketua umum", "Persatuan Bola Tangan (PBT)"),
        ),
        (
            "Universitas Bumi Pertiwi rapat. Juru bicara kampus, Tari Lestari, mengatakan biaya naik.",
            ("Tari Lestari", "Juru bicara", "Universitas Bumi Pertiwi"),
        ),
        (
            "PT Angkutan Sungai (AS) untung. Manajer operasional perusahaan, Gani Rachman, mengatakan kapal tiba.",
            ("Gani Rachman", "Manajer operasional", "PT Angkutan Sungai (AS)"),
        ),
        (f"{_TEAM}“Ya,” kata kapten timnas Rendi Saputra.", ("Rendi Saputra", "kapten", "Timnas Voli Wera")),
        (
            f"{_TEAM}Seorang staf pelatih timnas mengatakan pemain lelah.",
            ("Seorang staf pelatih timnas", "staf pelatih", "Timnas Voli Wera"),
        ),
        ("“Ya,” kata pelatih timnas Indonesia, Igor Petrenko.", ("Igor Petrenko", "pelatih", "timnas Indonesia")),
        (
            "Seorang manajer PT Asuransi Jiwa Makmur mengatakan klaim ditahan.",
            (
                "Seorang manajer PT Asuransi Jiwa Makmur",
                "manajer",
                "PT Asuransi Jiwa Makmur",
            ),
        ),
        (
            "Koordinator Pos SAR Wera Bambang Utomo diam. “Ya,” kata Bambang.",
            ("Bambang Utomo", "Koordinator", "Pos SAR Wera"),
        ),
        ("Rusman dari Koalisi Pesisir Lestari menilai izin cacat.", ("Rusman", None, "Koalisi Pesisir Lestari")),
        ("“Ya,” kata Tiwi Rahmani dari Yayasan Hutan Kita, Senin.", ("Tiwi Rahmani", None, "Yayasan Hutan Kita")),
        (
            "Farid Sungkar dari kantor hukum Sungkar & Rekan mengatakan kliennya lega.",
            ("Farid Sungkar", None, "kantor hukum Sungkar & Rekan"),
        ),
        ("Budi dari Jakarta mengaku kecewa.", ("Budi", None, None)),
        ("Dokter Amir dari Rumah Sakit Umum Wera menyebut korban kritis.", ("Amir", "Dokter", "Rumah Sakit Umum Wera")),
        ("“Ya,” kata asisten rumah tangga Bara. Rumah Sakit Wera penuh.", ("Bara", "asisten rumah tangga", None)),
    ],
)
def test_a_body_told_in_short_is_given_as_the_article_has_it(text: str, told: Reading) -> None:
    assert readings(text, "id")[-1][0] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "“Ya,” kata pengirimnya, Ketua Karang Taruna Desa Wera Agus Salim.",
            ("Agus Salim", "Ketua", "Karang Taruna Desa Wera"),
        ),
        (
            "Salah satunya Ketua Yayasan Pelita Togar Simbolon, yang mengaku lega.",
            ("Togar Simbolon", "Ketua", "Yayasan Pelita"),
        ),
        (
            "Saksi itu adalah Kepala Dinas Perikanan Wera, Rusdi Hanafi. Rusdi mengaku lega.",
            ("Rusdi Hanafi", "Kepala", "Dinas Perikanan Wera"),
        ),
        (
            "Salah seorang tersangka adalah Direktur CV Karya Bersama Jonas Manurung. Jonas mengaku lega.",
            ("Jonas Manurung", "Direktur", "CV Karya Bersama"),
        ),
        ("Pelapornya, seorang pedagang bernama Sukini, mengaku lega.", ("Sukini", "pedagang", None)),
        (
            "Penulis surat, anggota DPRD Kota Semara Lukman Hadi, mengaku lega.",
            ("Lukman Hadi", "anggota", "DPRD Kota Semara"),
        ),
        ("Agennya, Oki Suryadharma, mengatakan kliennya pulih.", ("Oki Suryadharma", "Agen", None)),
    ],
)
def test_what_only_points_at_somebody_is_no_role(text: str, told: Reading) -> None:
    assert readings(text, "id")[-1][0] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Istri Subarjo, Lastri Handayani, mengaku lega.", ("Lastri Handayani", "Istri Subarjo", None)),
        ("Ibu DR, Sulastri, mengaku lega.", ("Sulastri", "Ibu DR", None)),
        ("Paman MR (14), Darsono, mengaku lega.", ("Darsono", "Paman MR", None)),
        (
            "Anak bungsu almarhum Sutrisno, Dimas Prakoso, mengaku lega.",
            ("Dimas Prakoso", "Anak bungsu almarhum Sutrisno", None),
        ),
        ("“Ya,” kata ibunda Rendi, Suharti.", ("Suharti", "ibunda Rendi", None)),
        ("Ayah korban Hendrikus Seran mengaku lega.", ("Hendrikus Seran", "Ayah korban", None)),
        ("Niken adalah adik ipar Guntur Laksana. Guntur Laksana mengaku lega.", ("Guntur Laksana", None, None)),
        ("Orang dekat Windradi mengatakan rapat batal.", ("Orang dekat Windradi", "Orang dekat Windradi", None)),
    ],
)
def test_whose_relative_somebody_is_belongs_to_the_role(text: str, told: Reading) -> None:
    assert readings(text, "id")[-1][0] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Seorang pejabat Kementerian Pertanian mengaku lega.", ("pejabat", "Kementerian Pertanian")),
        ("Seorang anggota tim sukses Bupati Wera mengaku lega.", ("anggota tim sukses Bupati", "Wera")),
        ("Seorang guru SMP mengaku lega.", ("guru SMP", None)),
        ("Pihak keluarga menolak tudingan itu. Pihak lain diam.", (None, None)),
        ("Seorang mekanik mengaku lega.", ("mekanik", None)),
        (
            "Analis Keuangan Daerah dari Cakra Sekuritas, Max Tandiono, mengaku lega.",
            ("Analis Keuangan Daerah", "Cakra Sekuritas"),
        ),
        ("Aktris utama film itu, Kristina Hakim Lubis, mengaku lega.", ("Aktris utama film", None)),
        ("Chief Public Policy Gojali, Ruby Purnama, mengaku lega.", ("Chief Public Policy", "Gojali")),
    ],
)
def test_the_role_and_body_of_who_has_a_name_or_none(text: str, told: tuple[str | None, str | None]) -> None:
    assert readings(text, "id")[-1][0][1:] == told
