"""Role, body and name in Indonesian: in every order, with parts of bodies, commissions, couples and appositions."""

import pytest

from factrack import Article, extract
from factrack.extraction import Speaker
from tests.extraction.speakers.naming import Reading


def speakers(text: str) -> list[Speaker]:
    return [speaker for found in extract(Article(text, language="id")).statements for speaker in found.speakers]


def known(speaker: Speaker) -> Reading:
    return speaker.name, speaker.role, speaker.affiliation


@pytest.mark.parametrize(
    ("text", "name", "role", "body"),
    [
        (
            "Kepala Bidang Terumbu Dinas Perikanan Lembata Dewi Wibawa mengatakan karang pulih.",
            "Dewi Wibawa",
            "Kepala Bidang Terumbu",
            "Dinas Perikanan Lembata",
        ),
        (
            "Kepala Seksi Kearsipan dan Pendataan, Lilis Suryana, mengatakan arsip itu lengkap.",
            "Lilis Suryana",
            "Kepala Seksi Kearsipan dan Pendataan",
            None,
        ),
        # a link to the body is no part of the role, and "negara" can be a part of the field
        (
            "Kepala Bidang Bina Marga pada Dinas Bina Marga Kota Wera Dewi Wibawa mengatakan jalan rusak.",
            "Dewi Wibawa",
            "Kepala Bidang Bina Marga",
            "Dinas Bina Marga Kota Wera",
        ),
        (
            "Deputi Inovasi Administrasi Negara pada Lembaga Administrasi Negara (LAN) Dewi Wibawa menyebut itu baik.",
            "Dewi Wibawa",
            "Deputi Inovasi Administrasi Negara",
            "Lembaga Administrasi Negara (LAN)",
        ),
        # what stands before an office ends another phrase
        (
            "Beban kota besar Direktur Pajak Kementerian Keuangan Dewi Wibawa mengatakan pajak naik.",
            "Dewi Wibawa",
            "Direktur Pajak",
            "Kementerian Keuangan",
        ),
        (
            "Saat itu mantan Kepala Polda Wera Dewi Wibawa mengatakan itu baik.",
            "Dewi Wibawa",
            "mantan Kepala",
            "Polda Wera",
        ),
        (
            "Presidium Himpunan Industri Mebel dan Kerajinan (HIMKI) Satori mengatakan rotan sulit.",
            "Satori",
            "Presidium",
            "Himpunan Industri Mebel dan Kerajinan (HIMKI)",
        ),
        (
            "Usai Covid-19, Center of Reform on Economics (CORE) berdiri. Direktur CORE Dewi Wibawa berkata itu baik.",
            "Dewi Wibawa",
            "Direktur",
            "Center of Reform on Economics (CORE)",
        ),
        ("Ketua Majelis Hakim Agus Partono menyatakan sidang ditunda.", "Agus Partono", "Ketua Majelis Hakim", None),
        ("Wakil Ketua Komisi C Dewi Lantana mengatakan rapat batal.", "Dewi Lantana", "Wakil Ketua", "Komisi C"),
        ("Ketua Komisi II Ni Made Ranti mengatakan rapat batal.", "Ni Made Ranti", "Ketua", "Komisi II"),
        ("Bupati I Wayan Lodra mengatakan jalan ditutup.", "I Wayan Lodra", "Bupati", None),
        (
            "Anggota Komisi III DPRD Lembata dari Fraksi Mekar Budi Sasongko mengatakan rapat batal.",
            "Budi Sasongko",
            "Anggota",
            "Komisi III DPRD Lembata",
        ),
        ("Rukayah, seorang ibu rumah tangga, mengatakan harga naik.", "Rukayah", "ibu rumah tangga", None),
        ("Nurlela (41), ibu seorang siswa, mengatakan sekolah tutup.", "Nurlela", "ibu seorang siswa", None),
        ("Produser lagu itu, Hanif Maulida, mengatakan lagunya laku.", "Hanif Maulida", "Produser", None),
        ("Pevoli muda Rajawali, Citra Maharani (19), mengatakan timnya siap.", "Citra Maharani", "Pevoli muda", None),
        (
            "Menteri Perhubungan Budi Karya Suwandi mengatakan jalan dibuka.",
            "Budi Karya Suwandi",
            "Menteri Perhubungan",
            None,
        ),
        ("Panglima TNI Marsekal Hadi Wiranata mengatakan latihan dimulai.", "Hadi Wiranata", "Panglima", "TNI"),
        ("Gubernur BI Pramu Warsita mengatakan bunga tetap.", "Pramu Warsita", "Gubernur", "BI"),
        (
            "Peneliti Center of Reform on Fisheries (CRF) Indonesia Mohammad Faiz mengatakan ikan langka.",
            "Mohammad Faiz",
            "Peneliti",
            "Center of Reform on Fisheries (CRF) Indonesia",
        ),
        (
            "Sekretaris Umum Pimpinan Pusat Persatuan Nelayan Abdul Mukti mengatakan rapat batal.",
            "Abdul Mukti",
            "Sekretaris Umum",
            "Pimpinan Pusat Persatuan Nelayan",
        ),
        (
            "Ahmad Zaenal, salah satu koordinator aksi, mengatakan aksi lanjut.",
            "Ahmad Zaenal",
            "koordinator aksi",
            None,
        ),
        ("Jatmiko (53), sopir angkutan itu, mengatakan penumpang sepi.", "Jatmiko", "sopir angkutan", None),
        ("Kepala Unit Kawasan Monumen M Isa Sarwono mengatakan taman dibuka.", "M Isa Sarwono", "Kepala", None),
        ("Sekretaris Kemendagri Mokhsin Ardana mengatakan rapat batal.", "Mokhsin Ardana", "Sekretaris", "Kemendagri"),
        (
            "Direktur Lalu Lintas Polda Lembata Eko Partono mengatakan jalan macet.",
            "Eko Partono",
            "Direktur Lalu Lintas",
            None,
        ),
        (
            "Kasat Reskrim Polres Lembata AKP Dedi Firmana mengatakan ada saksi.",
            "Dedi Firmana",
            "Kasat Reskrim",
            "Polres Lembata",
        ),
        (
            "Kepala Biro Hukum Kejaksaan Agung Hari Setiawan mengatakan berkas lengkap.",
            "Hari Setiawan",
            "Kepala Biro Hukum",
            "Kejaksaan Agung",
        ),
        (
            "Anggota Bawaslu Lembata, Ronald Manoa, mengatakan rapat batal.",
            "Ronald Manoa",
            "Anggota",
            "Bawaslu Lembata",
        ),
        (
            "Kepala Dinas Pelayanan Terpadu Satu Pintu (DPTSP) Kabupaten Lembata Dewi Candra mengatakan izin terbit.",
            "Dewi Candra",
            "Kepala",
            "Dinas Pelayanan Terpadu Satu Pintu (DPTSP) Kabupaten Lembata",
        ),
        ("Saiful Tomi selaku Ketua Tim Seleksi mengatakan timnya siap.", "Saiful Tomi", "Ketua", "Tim Seleksi"),
        ("Sekretaris Daerah Imam Wahyudi mengatakan kabar itu benar.", "Imam Wahyudi", "Sekretaris Daerah", None),
    ],
)
def test_a_title_before_or_behind_a_name_is_split_into_role_and_body(
    text: str, name: str, role: str, body: str | None
) -> None:
    (speaker,) = speakers(text)
    assert (speaker.name, speaker.role) == (name, role)
    assert body is None or speaker.affiliation == body


def test_a_short_name_is_of_the_person_whose_office_has_a_bracket() -> None:
    text = (
        "Kepala Badan Penanganan Longsor Daerah (BPLD) Kabupaten Wanarata Tri Handaya mengatakan warga aman. "
        "Menurut Tri, jalan sudah dibuka."
    )
    first, second = speakers(text)
    assert first == second
    assert first.name == "Tri Handaya"


def test_a_word_before_several_names_is_the_country_they_serve() -> None:
    text = (
        "Juru bicara Kementerian Luar Negeri Barstan Anatol Brezh membantah kabar itu. Presiden Barstan Grigor "
        "Malenk tidak hadir."
    )
    (speaker,) = speakers(text)
    assert known(speaker) == ("Anatol Brezh", "Juru bicara", "Kementerian Luar Negeri Barstan")


def test_an_acronym_stands_for_the_whole_name_of_a_firm() -> None:
    text = "PT Perahu Kencana Biru (PKB) menaikkan tarif. Direktur PKB, Anindita Wulandari, mengatakan biaya naik."
    (speaker,) = speakers(text)
    assert speaker.affiliation == "PT Perahu Kencana Biru (PKB)"


def test_joint_speakers_of_one_kind_of_office_are_of_the_same_body() -> None:
    text = (
        "Direktur Utama PT Kapal Sejahtera Wahyu Nugroho dan Direktur Operasi Siti Marlina mengatakan tarif naik. "
        "Menurut Siti, bahan bakar mahal."
    )
    assert [known(speaker) for speaker in speakers(text)][1:] == 2 * [
        ("Siti Marlina", "Direktur Operasi", "PT Kapal Sejahtera")
    ]


def test_what_a_group_is_said_to_be_each_of_them_is() -> None:
    assert [known(s) for s in speakers("Dua penumpang lain, Hasanudin dan Rosmina, berharap jadwal ditambah.")] == [
        ("Hasanudin", "penumpang", None),
        ("Rosmina", "penumpang", None),
    ]


def test_a_role_with_its_owner_as_ending_is_of_the_body_that_spoke_last() -> None:
    text = "Paguyuban Nelayan Lembata membenarkan hal itu. Ketuanya, Sabar Simanjuntak, mengatakan ombak tinggi."
    assert known(speakers(text)[-1]) == ("Sabar Simanjuntak", "Ketua", "Paguyuban Nelayan Lembata")


def test_a_firm_that_stands_alone_elsewhere_is_no_part_of_its_founder() -> None:
    text = "Pendiri Kloufa Nyoman Anjani mengatakan pembeli naik. Kloufa didirikan pada 2019. “Laris,” kata Nyoman."
    assert [known(speaker) for speaker in speakers(text)] == 2 * [("Nyoman Anjani", "Pendiri", "Kloufa")]


def test_the_office_of_a_short_name_is_whole_though_a_sentence_can_open_with_a_word_of_it() -> None:
    text = "Inspektur Kementerian Dalam Negeri Tumpak Harahap mengatakan dana cair. Menurut Tumpak, dana aman."
    assert [known(speaker) for speaker in speakers(text)] == 2 * [
        ("Tumpak Harahap", "Inspektur", "Kementerian Dalam Negeri")
    ]


@pytest.mark.parametrize("client", ["Darmawan", "Joko Tjandrawan"])
def test_whom_somebody_serves_does_not_speak_and_is_no_body(client: str) -> None:
    text = f"Menurut kuasa hukum {client}, Rangga Siregar, berkas itu palsu. Rangga menyebut kliennya tenang."
    assert [known(speaker) for speaker in speakers(text)] == 2 * [("Rangga Siregar", "kuasa hukum", None)]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        # what is no part of a role
        ("Kuasa hukum terdakwa, Rangga Siregar,", ("Rangga Siregar", "Kuasa hukum", None)),
        ("Bekas sopir terdakwa, Rangga Siregar,", ("Rangga Siregar", "Bekas sopir", None)),
        ("Striker berusia 24 tahun, Rangga Siregar,", ("Rangga Siregar", "Striker", None)),
        ("Ketua umumnya, Rangga Siregar,", ("Rangga Siregar", "Ketua umum", None)),
        # what is no body
        ("Pelatih asal Lettora Rangga Siregar", ("Rangga Siregar", "Pelatih", None)),
        ("Rangga Siregar, mahasiswa asal Pulau Sawah,", ("Rangga Siregar", "mahasiswa", None)),
        ("Jenderal Rangga Siregar (Harian Muara, 10/9/2020)", ("Rangga Siregar", "Jenderal", None)),
        ("Bidan desa Maria Siregar", ("Maria Siregar", "Bidan desa", None)),
        # whole bodies
        ("Rangga Siregar, mahasiswa asal Universitas Rantau,", ("Rangga Siregar", "mahasiswa", "Universitas Rantau")),
        (
            "Peneliti Pusat Studi Hukum Universitas Jenderal Gatot, Zulaikha Rahmi,",
            ("Zulaikha Rahmi", "Peneliti", "Pusat Studi Hukum Universitas Jenderal Gatot"),
        ),
        ("Kepala Satpol PP Lembata Rangga Siregar", ("Rangga Siregar", "Kepala", "Satpol PP Lembata")),
        # where a name begins and ends
        ("Kanit Resmob Ipda Rangga Siregar", ("Rangga Siregar", "Kanit Resmob", None)),
        ("Direktur RSUD Lembata, dr. Rangga Siregar, Sp.B,", ("Rangga Siregar", "Direktur", "RSUD Lembata")),
        ("Bupati Lembata H. Syamsari Daeng Ngawi", ("Syamsari Daeng Ngawi", "Bupati", "Lembata")),
        ("Danramil 0821/12 Lembata Kapten Inf Rangga Siregar", ("Rangga Siregar", "Danramil 0821/12", "Lembata")),
    ],
)
def test_a_role_a_body_and_a_name_and_nothing_of_another(source: str, told: tuple[str, str, str | None]) -> None:
    (speaker,) = speakers(f"{source} mengatakan kabar itu benar.")
    assert known(speaker) == told


def test_a_word_that_is_no_name_is_where_a_role_is_held() -> None:
    text = "Vokalis Rembulan, Kaka, mengatakan album baru siap. Rembulan berdiri pada 1990. “Siap,” kata Kaka."
    assert [known(speaker) for speaker in speakers(text)] == 2 * [("Kaka", "Vokalis", "Rembulan")]


def test_a_long_form_does_not_begin_in_the_sentence_before() -> None:
    text = (
        "“Truk itu tua,” tegas Kadishub. Komite Keselamatan Lembata (KKL) turun. "
        "Ketua KKL Rangga Siregar mengatakan tim tiba."
    )
    assert speakers(text)[-1].affiliation == "Komite Keselamatan Lembata (KKL)"


@pytest.mark.parametrize("document", ["Data Gelagah", "Peraturan Menteri Jalan Nomor 7 Tahun 2020", "UU No 12/2011"])
def test_a_document_has_neither_office_nor_body(document: str) -> None:
    (speaker,) = speakers(f"{document} menyatakan bahwa jalan itu ditutup.")
    assert known(speaker) == (document, None, None)


def test_bare_people_are_not_the_one_whom_an_article_names() -> None:
    text = "Warga Desa Gelagah, Marsudi (58), mengatakan air naik. Warga mengeluh bantuan terlambat."
    assert [speaker.name for speaker in speakers(text)] == ["Marsudi", "Warga"]


@pytest.mark.parametrize(
    ("introduction", "source", "body"),
    [
        # a short name made of syllables
        ("PT Nusa Kawat Komunika Tbk (Nusakom) rugi.", "Direktur Nusakom", "PT Nusa Kawat Komunika Tbk (Nusakom)"),
        (
            "Gabungan Pengusaha Tekstil dan Garmen (Gaptegar) rapat.",
            "Ketua Gaptegar",
            "Gabungan Pengusaha Tekstil dan Garmen (Gaptegar)",
        ),
        ("Toko Kain Lestari (Rembang) tutup.", "Ketua Rembang", "Rembang"),
        # what a body is a part of
        ("Rapat Komisi XII DPR ditunda.", "Ketua Komisi XII", "Komisi XII DPR"),
        ("Kantor Dinas Jalan Kota Gelagah tutup.", "Kepala Dinas Jalan", "Dinas Jalan Kota Gelagah"),
        (
            "Dinas Jalan Kota Gelagah dan Dinas Jalan Kota Wera rapat.",
            "Kepala Dinas Jalan",
            "Dinas Jalan",
        ),
    ],
)
def test_a_body_is_given_as_the_article_has_it_in_full(introduction: str, source: str, body: str) -> None:
    (speaker,) = speakers(f"{introduction} {source} Rangga Siregar mengatakan kabar itu benar.")
    assert speaker.affiliation == body


def test_who_is_introduced_as_a_member_is_known_by_a_short_name() -> None:
    text = "Anggota Fraksi Partai Laut Bangsa Dewi Masitoh tiba. Dewi menyarankan cuti satu bulan."
    (speaker,) = speakers(text)
    assert known(speaker) == ("Dewi Masitoh", "Anggota", "Fraksi Partai Laut Bangsa")


@pytest.mark.parametrize(
    ("introduction", "source", "role", "body"),
    [
        (
            "RSUD rugi. Rumah Sakit Umum Wemasa kosong.",
            "Direktur rumah sakit itu",
            "Direktur",
            "Rumah Sakit Umum Wemasa",
        ),
        ("PT Garam Gelagah rugi.", "Sekretaris perusahaan pelat merah itu", "Sekretaris", "PT Garam Gelagah"),
        ("Yayasan Laut Biru rapat.", "Ketua yayasan tersebut", "Ketua", "Yayasan Laut Biru"),
        ("Sekolah Dasar Wera tutup.", "Kepala sekolah", "Kepala sekolah", "Sekolah Dasar Wera"),
    ],
)
def test_a_common_noun_is_the_body_told_of_before(introduction: str, source: str, role: str, body: str | None) -> None:
    (speaker,) = speakers(f"{introduction} {source}, Theodora Seran, mengatakan kabar itu benar.")
    assert known(speaker) == ("Theodora Seran", role, body)


def test_who_is_served_has_not_the_role_of_the_servant() -> None:
    text = (
        "Polisi menahan HM (52). Penasihat hukum HM, Syahrul Tola, menyayangkan penahanan itu. HM mengaku sakit. "
        "Kuasa hukum Darmawan, Rangga Siregar, diam. “Salah,” kata Darmawan."
    )
    first, second, third = speakers(text)
    assert known(first) == ("Syahrul Tola", "Penasihat hukum", None)
    assert (known(second), known(third)) == (("HM", None, None), ("Darmawan", None, None))


def test_a_word_that_ends_several_bodies_is_a_place() -> None:
    text = "Kejari Bulukala diam. Juru bicara DPRD Bulukala membantah tuduhan itu."
    (speaker,) = speakers(text)
    assert (speaker.role, speaker.affiliation) == ("Juru bicara", "DPRD Bulukala")


_MATCH = (
    "Wera, Kabar - Persewaru Sanora pulang dari markas Elang Wera dengan tiga poin. Elang Wera tertahan di peringkat "
    "ke-13. Persewaru naik ke peringkat kelima. "
)


@pytest.mark.parametrize(
    ("source", "name", "role", "body"),
    [
        ("pelatih Persewaru Nurdin Tanra", "Nurdin Tanra", "pelatih", "Persewaru Sanora"),
        ("Kapten Persewaru, Sefnat Mofu", "Sefnat Mofu", "Kapten", "Persewaru Sanora"),
        ("Pelatih Elang Wera Edson Carvalha", "Edson Carvalha", "Pelatih", "Elang Wera"),
        ("Bek Elang Wera, Hendra Gumilar", "Hendra Gumilar", "Bek", "Elang Wera"),
    ],
)
def test_a_club_is_the_body_of_who_plays_for_it_and_no_person(source: str, name: str, role: str, body: str) -> None:
    assert known(speakers(f"{_MATCH}“Kami lelah,” kata {source}.")[0]) == (name, role, body)


def test_a_commission_has_the_house_that_the_article_gives_it() -> None:
    text = (
        "Rapat Komisi B DPRD Lembata batal. “Kami kecewa,” kata Ketua Komisi B DPRD Kabupaten Lembata Rina Wati. "
        "Rapat Komisi B DPRD Kabupaten Lembata diulang. Anggota Komisi B dari Fraksi Mekar Budi Santoso menilai "
        "data keliru."
    )
    assert known(speakers(text)[-1]) == ("Budi Santoso", "Anggota", "Komisi B DPRD Kabupaten Lembata")


@pytest.mark.parametrize(
    ("source", "name", "role", "body"),
    [
        (
            "Kepala Satuan Reserse Kriminal (Kasat Reskrim) Polres Kota Wera, AKP Dedi Pras",
            "Dedi Pras",
            "Kepala Satuan Reserse Kriminal (Kasat Reskrim)",
            "Polres Kota Wera",
        ),
        (
            "Kepala Stasiun Meteorologi Wera Badan Cuaca Nasional (BCN), Dedi Pras",
            "Dedi Pras",
            "Kepala Stasiun Meteorologi Wera",
            "Badan Cuaca Nasional (BCN)",
        ),
        ("Kepala Stasiun Klimatologi Wera, Dedi Pras", "Dedi Pras", "Kepala", "Stasiun Klimatologi Wera"),
        ("Kepala Kejaksaan Negeri (Kajari) Wera Haedar", "Haedar", "Kepala", "Kejaksaan Negeri Wera"),
        ("Kepala Sekolah SDN 1 Wera Endang Mulia", "Endang Mulia", "Kepala Sekolah", "SDN 1 Wera"),
        ("Anggota DPR dari Dapil Wera III, Bambang Wirya", "Bambang Wirya", "Anggota", "DPR"),
        ("Deputi Bidang Meteorologi BMKG Guswara", "Guswara", "Deputi Bidang Meteorologi", "BMKG"),
        ("Juru bicara Gedung Putih Karla Levi", "Karla Levi", "Juru bicara", "Gedung Putih"),
        ("Pastor Paroki Santo Yosef, Romo Petrus Lado", "Petrus Lado", "Pastor", "Paroki Santo Yosef"),
        ("Epidemiolog Wendover University Dicky Budiman", "Dicky Budiman", "Epidemiolog", "Wendover University"),
        ("Mantan Kepala BIN A.M. Hendrawira", "A.M. Hendrawira", "Mantan Kepala", "BIN"),
        ("Sutradara film Laut Biru, Kamila Andita", "Kamila Andita", "Sutradara film", None),
        ("Ganda putra Wera Fajar Alfianto", "Fajar Alfianto", "Ganda putra", "Wera"),
        (
            "Profesor hubungan internasional dari Universitas Wera, Inge Soba",
            "Inge Soba",
            "Profesor hubungan internasional",
            "Universitas Wera",
        ),
        ("Kepala Kantor Pelabuhan Kelas II Wera, Capt. Mohamad Herman", "Mohamad Herman", "Kepala", None),
    ],
)
def test_a_part_of_a_body_a_seat_and_a_work_are_told_apart(source: str, name: str, role: str, body: str | None) -> None:
    found = known(speakers(f"“Kami siap,” kata {source}.")[0])
    assert found[:2] == (name, role)
    assert body is None or found[2] == body


def test_a_club_before_a_name_of_two_words_is_none_of_it() -> None:
    text = (
        "Persewaru Sanora juara. Gol Laskar Hijau, julukan Persewaru, dicetak Sinar. Pelatih Persewaru Leonardo Medino "
        "mengaku lega. Medino memeluk istrinya. Ketua suporter Persewaru, Maryadi Gondra, meminta pemain bertahan."
    )
    assert known(speakers(text)[0]) == ("Leonardo Medino", "Pelatih", "Persewaru Sanora")


@pytest.mark.parametrize("acting", ["Plt", "plt.", "Pj", "Pjs.", "plh"])
def test_who_only_acts_in_an_office_has_no_body(acting: str) -> None:
    (statement,) = extract(Article(f"Jalan ditutup, kata {acting} Rina Wati.", "id")).statements
    assert (statement.speaker, statement.affiliation) == ("Rina Wati", None)
