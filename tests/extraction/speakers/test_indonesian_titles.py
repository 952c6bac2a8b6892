"""Long Indonesian titles: fields, lists of fields, second offices, ranks and prefixes, up to the name."""

import pytest

from factrack import Article, extract
from tests.extraction.speakers.naming import Reading, readings

TITLES = [
    (
        "Anggota Komisi VIII DPR dari Fraksi Partai Karya Oloan Sirait",
        "Oloan Sirait",
        "Anggota",
        "Komisi VIII DPR",
    ),
    (
        "Ketua Umum Gabungan Pengusaha Tekstil dan Garmen (Gatega) Hendri Kusuma",
        "Hendri Kusuma",
        "Ketua Umum",
        "Gabungan Pengusaha Tekstil dan Garmen (Gatega)",
    ),
    (
        "Direktur Kesehatan Hewan Kementan drh. Imelda Rosano",
        "Imelda Rosano",
        "Direktur Kesehatan Hewan",
        "Kementan",
    ),
    ("jaksa penuntut umum (JPU) Yesika Hutabarat", "Yesika Hutabarat", "jaksa penuntut umum (JPU)", None),
    ("Ketua Kelompok Tani Sri Rejeki, Warjo", "Warjo", "Ketua", "Kelompok Tani Sri Rejeki"),
    ("guru matematika SMPN 1 Gelagah, Ningsih", "Ningsih", "guru matematika", "SMPN 1 Gelagah"),
    ("Kalak BPBD Gelagah Sutanto", "Sutanto", "Kalak", "BPBD Gelagah"),
    ("Country Manager Netindo Rizal Fauzan", "Rizal Fauzan", "Country Manager", "Netindo"),
    ("Chief Economist Bank Samudra Andry Asmara", "Andry Asmara", "Chief Economist", "Bank Samudra"),
    ("Direktur RSUD Gelagah dr Andri Wira SpPD", "Andri Wira", "Direktur", "RSUD Gelagah"),
    ("Direktur RSUD Gelagah Mahfud MD", "Mahfud MD", "Direktur", "RSUD Gelagah"),
    ("Komandan Kodim 0817/Gelagah Letkol Arh Ahmad Saleh", "Ahmad Saleh", "Komandan", "Kodim 0817/Gelagah"),
    ("Ketua Adat Wera, Mbah Karso", "Karso", "Ketua", "Adat Wera"),
    ("Bendesa Adat Wera, I Wayan Sudarma", "I Wayan Sudarma", "Bendesa Adat", "Wera"),
    ("Kepala Bidang Kesehatan PMW, Rina Wati", "Rina Wati", "Kepala Bidang Kesehatan", "PMW"),
    ("Kepala Bidang SDM PMW Rina Wati", "Rina Wati", "Kepala Bidang SDM", "PMW"),
    ("Kepala Bidang Pengelolaan SDA Dinas Wera Rina Wati", "Rina Wati", "Kepala Bidang Pengelolaan SDA", "Dinas Wera"),
    ("Hakim Konstitusi Nyoman Arsana", "Nyoman Arsana", "Hakim Konstitusi", None),
    ("Komandan Kapal Wera, Komodor Rahmat Dizon", "Rahmat Dizon", "Komandan", "Kapal Wera"),
    # name, role, body; the title is what stands behind "kata"
    (
        "Direktur Jenderal Penanganan Fakir Miskin Kementerian Sosial Asep Sanusi",
        "Asep Sanusi",
        "Direktur Jenderal Penanganan Fakir Miskin",
        "Kementerian Sosial",
    ),
    (
        "Direktur Surat Utang Negara Direktorat Jenderal Pembiayaan dan Risiko Kementerian Keuangan Deni Rusdi",
        "Deni Rusdi",
        "Direktur Surat Utang Negara",
        "Direktorat Jenderal Pembiayaan dan Risiko Kementerian Keuangan",
    ),
    (
        "Direktur Layanan Aplikasi Informatika Pemerintahan Kementerian Kebudayaan Bambang Dwiarso",
        "Bambang Dwiarso",
        "Direktur Layanan Aplikasi Informatika Pemerintahan",
        "Kementerian Kebudayaan",
    ),
    (
        "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Tjahyo Kumala",
        "Tjahyo Kumala",
        "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
        None,
    ),
    (
        "Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi Halim Sudarma",
        "Halim Sudarma",
        "Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi",
        None,
    ),
    (
        "Menteri Riset dan Teknologi/Kepala Badan Riset dan Inovasi Bambang Wirasto",
        "Bambang Wirasto",
        "Menteri Riset dan Teknologi/Kepala",
        "Badan Riset dan Inovasi",
    ),
    (
        "Direktur Pembinaan Narapidana dan Latihan Kerja Ditjen Pemasyarakatan Yunadi",
        "Yunadi",
        "Direktur Pembinaan Narapidana dan Latihan Kerja",
        "Ditjen Pemasyarakatan",
    ),
    (
        "Kepala Subdirektorat Industri Kayu dan Rotan Kementerian Perindustrian Medi Armawan",
        "Medi Armawan",
        "Kepala Subdirektorat Industri Kayu dan Rotan",
        "Kementerian Perindustrian",
    ),
    (
        "Kepala Bagian Hukum dan Humas RSUD Kartini, Banu Hermanto",
        "Banu Hermanto",
        "Kepala Bagian Hukum dan Humas",
        "RSUD Kartini",
    ),
    (
        "Kepala Dinas Perindustrian, Perdagangan, Koperasi, Usaha Kecil dan Menengah Kota Wanasari Elisa Rante",
        "Elisa Rante",
        "Kepala",
        "Dinas Perindustrian, Perdagangan, Koperasi, Usaha Kecil dan Menengah Kota Wanasari",
    ),
    (
        "Deputi Bidang SDM, Teknologi, dan Informasi Kementerian BUMN Alex Danu",
        "Alex Danu",
        "Deputi Bidang SDM, Teknologi, dan Informasi",
        "Kementerian BUMN",
    ),
    (
        "Komisioner Divisi Sosialisasi, Partisipasi Masyarakat, dan Sumber Daya Manusia KPU Sulut Salman Sela",
        "Salman Sela",
        "Komisioner",
        "Divisi Sosialisasi, Partisipasi Masyarakat, dan Sumber Daya Manusia KPU Sulut",
    ),
    (
        "Ketua Harian Dewan Pimpinan Pusat Kesatuan Nelayan Nusantara (KNN) Dani Setiaji",
        "Dani Setiaji",
        "Ketua Harian",
        "Dewan Pimpinan Pusat Kesatuan Nelayan Nusantara (KNN)",
    ),
    (
        "anggota Komisi Perlindungan Anak Nusantara (KPAN) Retno Listiana",
        "Retno Listiana",
        "anggota",
        "Komisi Perlindungan Anak Nusantara (KPAN)",
    ),
    (
        "Ketua Umum Pengurus Besar Persatuan Ulama KH Said Munawar",
        "Said Munawar",
        "Ketua Umum",
        "Pengurus Besar Persatuan Ulama",
    ),
    ("Tenaga Ahli Utama Kantor Staf Presiden Ali Muhtadi", "Ali Muhtadi", "Tenaga Ahli Utama", "Kantor Staf Presiden"),
    (
        "Koordinator Jaringan Pendidikan untuk Rakyat (JPR) Alwan Riantono",
        "Alwan Riantono",
        "Koordinator",
        "Jaringan Pendidikan untuk Rakyat (JPR)",
    ),
    (
        "Kepala Ombudsman RI Perwakilan Jakarta Raya Teguh Nugraha",
        "Teguh Nugraha",
        "Kepala",
        "Ombudsman RI Perwakilan Jakarta Raya",
    ),
    (
        "Sekretaris Perusahaan PT Bank Mitra (Persero) Tbk Rully Setiadi",
        "Rully Setiadi",
        "Sekretaris Perusahaan",
        "PT Bank Mitra (Persero) Tbk",
    ),
    ("General Manager PT Wisata Candi Ngurah Sedani", "Ngurah Sedani", "General Manager", "PT Wisata Candi"),
    (
        "VP Corporate Secretary PT Kereta Cepat Eva Khairani",
        "Eva Khairani",
        "VP Corporate Secretary",
        "PT Kereta Cepat",
    ),
    ("Chief Information Officer Investri Dicky Wijayanto", "Dicky Wijayanto", "Chief Information Officer", "Investri"),
    ("Head of Corporate Affairs Loketku Tubagus Utomo", "Tubagus Utomo", "Head of Corporate Affairs", "Loketku"),
    ("Kriminolog Universitas Merapi Adrian Melatu", "Adrian Melatu", "Kriminolog", "Universitas Merapi"),
    ("Pejabat Sementara (Pjs) Gubernur Sulut Agus Fatono", "Agus Fatono", "Pejabat Sementara (Pjs) Gubernur", "Sulut"),
    (
        "Pelaksana Harian Sekretaris Daerah Kabupaten Batang Ari Yudianto",
        "Ari Yudianto",
        "Pelaksana Harian Sekretaris Daerah",
        "Kabupaten Batang",
    ),
    ("Kepala Divisi Humas Polri Inspektur Jenderal Argo Wibawa", "Argo Wibawa", "Kepala Divisi Humas", "Polri"),
    ("Kepala Polsek Batang Komisaris Harold Kaluari", "Harold Kaluari", "Kepala", "Polsek Batang"),
    (
        "Kepala Kepolisian Daerah Metro Jaya Inspektur Jenderal M Fadil Imrani",
        "M Fadil Imrani",
        "Kepala",
        "Kepolisian Daerah Metro Jaya",
    ),
    (
        "Komandan Distrik Militer 1702/Batang Letnan Kolonel Inf Candra Dianta",
        "Candra Dianta",
        "Komandan",
        "Distrik Militer 1702/Batang",
    ),
    (
        "Wakil Kepala Polri sekaligus Wakil Ketua Komite Penanganan Banjir, Komisaris Jenderal Gatot Ediyanto",
        "Gatot Ediyanto",
        "Wakil Kepala",
        "Polri",
    ),
    (
        "Kepala Dinas Kesehatan Kota Wanasari sekaligus juru bicara Satgas, dr. Gatot Ediyanto",
        "Gatot Ediyanto",
        "Kepala",
        "Dinas Kesehatan Kota Wanasari",
    ),
    ("Kepala Dinas Sosial Kota Wanasari Rina Watini SE MM", "Rina Watini", "Kepala", "Dinas Sosial Kota Wanasari"),
]


@pytest.mark.parametrize(("title", "name", "role", "body"), TITLES, ids=[title[1] for title in TITLES])
def test_a_title_is_read_to_its_end(title: str, name: str, role: str, body: str | None) -> None:
    text = f"RENGAS - Warga menunggu.\n\n“Kami siap dengan semua kemungkinan,” kata {title}, Senin (12/5/2025)."
    (found,) = extract(Article(text, language="id")).statements
    (speaker,) = found.speakers
    assert (speaker.name, speaker.role, speaker.affiliation) == (name, role, body)


def test_two_officials_stay_two() -> None:
    text = (
        "“Kami siap dengan semua kemungkinan,” kata Kepala Dinas Kesehatan Rengas Rina Watini "
        "dan Kepala Dinas Sosial Budi Hartanto."
    )
    (found,) = extract(Article(text, language="id")).statements
    assert [speaker.name for speaker in found.speakers] == ["Rina Watini", "Budi Hartanto"]


def test_somebody_with_two_offices_is_one() -> None:
    text = "“Kami siap dengan semua kemungkinan,” kata Wakil Ketua MPR dan anggota Komisi III DPR, Arsulo Sanita."
    (found,) = extract(Article(text, language="id")).statements
    assert [speaker.name for speaker in found.speakers] == ["Arsulo Sanita"]


def test_several_bodies_in_a_row_stay_several() -> None:
    text = "Dinas Sosial, Dinas Kesehatan, dan Dinas Perhubungan Wanasari menyatakan siap menghadapi banjir."
    (found,) = extract(Article(text, language="id")).statements
    assert [speaker.name for speaker in found.speakers][:2] == ["Dinas Sosial", "Dinas Kesehatan"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # the rank in full, with its letters
        (
            "“Kami siap,” kata Kapolres Wera, Ajun Komisaris Besar Polisi (AKBP) Bahar Siregar.",
            ("Bahar Siregar", "Kapolres", "Wera"),
        ),
        # letters without the last full stop
        ("“Kami siap,” kata Kapolres Wera AKBP Danang Setyo P.S di Wera.", ("Danang Setyo P.S", "Kapolres", "Wera")),
        # a division is a part of the body behind it
        ("“Kami siap,” kata Kepala Divisi Humas Polri Boy Siregar.", ("Boy Siregar", "Kepala Divisi Humas", "Polri")),
    ],
)
def test_officers_of_the_police(text: str, speaker: Reading) -> None:
    assert readings(text, "id") == [[speaker]]


def test_an_office_goes_back_to_who_was_told_with_the_rank_in_full() -> None:
    text = "Kapolres Wera, Ajun Komisaris Besar Polisi (AKBP) Bahar Siregar mengaku siap. “Semua,” ujar Kapolres."
    assert readings(text, "id") == [[("Bahar Siregar", "Kapolres", "Wera")]] * 2


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Direktur Jenderal (Dirjen) Pajak", "Direktur Jenderal (Dirjen) Pajak", None),
        ("Menteri Koordinator (Menko) Bidang Pangan", "Menteri Koordinator (Menko) Bidang Pangan", None),
        ("Kepala Bidang (Kabid) Humas Polda Wera", "Kepala Bidang (Kabid) Humas", "Polda Wera"),
        ("Kepala Dinas (Kadis) Kesehatan Kota Wera", "Kepala", "Dinas Kesehatan Kota Wera"),
        ("Sekretaris Daerah (Sekda) Kabupaten Wera", "Sekretaris Daerah (Sekda)", "Kabupaten Wera"),
    ],
)
def test_an_office_goes_on_behind_its_short_form(title: str, role: str, body: str | None) -> None:
    assert readings(f"“Kami siap,” kata {title} Rina Wati.", "id") == [[("Rina Wati", role, body)]]
