"""Who is meant by "pria itu", "politikus Partai X itu", "perusahaan itu", "perseroan", "ketiga negara itu"."""

import pytest

from factrack import Article, extract
from tests.extraction.speakers.naming import last, readings


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kapten Meila Wairata mencetak gol. “Kami lega,” kata pevoli berusia 27 tahun itu.", "Meila Wairata"),
        ("Pelatih Park Dong-il diam. Pria asal Korea tersebut memuji anak asuhnya.", "Park Dong-il"),
        ("Darsono mengakui kekalahan. Mantan pemain tim nasional itu menyoroti kinerja wasit.", "Darsono"),
        ("“Saya lelah,” kata Rusmini. Perempuan yang berjualan gorengan itu mengatakan tokonya sepi.", "Rusmini"),
        ("Imran (34) dihentikan tiga orang. “Mereka banyak,” tutur pria 34 tahun itu.", "Imran"),
        ("Menurut operator jaringan Netindo, kabel putus. Perusahaan itu memastikan pasokan aman.", "Netindo"),
        ("PT Perahu Biru menaikkan tarif. Perseroan memperkirakan laba naik.", "PT Perahu Biru"),
        ("Lembaga Kajian Laut merilis data. Lembaga tersebut mengatakan ikan berkurang.", "Lembaga Kajian Laut"),
        ("Darsono mengakui kekalahan. Mantan kapten ini memuji lawan.", "Darsono"),
        ("Camat Lukman Hadi diam. Sejumlah pakar menilai banjir surut. Politisi ini menyebut air naik.", "Lukman Hadi"),
        ("Camat Lukman Hadi diam. Warga Desa Gelagah mengeluh. Ia menyebut air naik.", "Lukman Hadi"),
    ],
)
def test_an_epithet_points_back_at_who_was_told_of_last(text: str, name: str) -> None:
    found = last(text)
    assert found.speaker == name
    assert found.speaker_inferred
    assert found.antecedent is not None
    assert found.antecedent.of(text) == name


def test_a_source_without_a_name_goes_on_being_meant() -> None:
    found = last("Seorang sumber di kepolisian mengatakan pelaku kabur. Sumber itu menyebut ada dua pelaku.")
    assert (found.speaker, found.speaker_inferred) == ("Seorang sumber di kepolisian", True)


def test_an_epithet_tells_the_role_and_the_body_where_no_other_is_known() -> None:
    assert readings("Hendra Wirawan tiba. Politikus Partai Melati itu membantah menerima uang.", "id")[-1] == [
        ("Hendra Wirawan", "Politikus", "Partai Melati")
    ]


def test_an_epithet_of_nobody_told_of_stays_as_it_is() -> None:
    assert last("Wanita 45 tahun itu mengatakan rumahnya hanyut.").speaker == "Wanita 45 tahun itu"


def test_a_count_points_back_at_joint_speakers() -> None:
    text = (
        "Barstan, Sundria, dan Lettora mendesak pelabuhan dibuka. Ketiga negara itu mengatakan bahwa sanksi disiapkan."
    )
    assert [name for name, _, _ in readings(text, "id")[-1]] == ["Barstan", "Sundria", "Lettora"]


@pytest.mark.parametrize("several", ["Para petani", "Warga", "Puluhan nelayan"])
def test_they_are_several_people_without_a_name(several: str) -> None:
    text = f"Camat Lukman Hadi diam. {several} mengeluh jalan rusak. Mereka meminta ganti rugi."
    found = last(text)
    assert found.antecedent is not None
    assert found.antecedent.of(text) == several


ARREST = "Kapolres Lembata Sigit Wirawan mengatakan pelaku ditangkap. "


@pytest.mark.parametrize(
    ("introduction", "source"),
    [
        ("Polisi menahan DS (34).", "DS"),
        ("Polisi menahan seorang warga berinisial DS.", "DS"),
        ("Polisi menahan tersangka DS.", "DS"),
        ("Polisi menahan DS (34).", "Tersangka"),
        ("Polisi menahan DS (34).", "Pelaku tersebut"),
        ("Polisi menahan DS (34). DS mengaku menyesal.", "Ia"),
        ("Polisi menahan DS (34). DS mengaku menyesal.", "Pemuda yang sehari-hari menjadi kurir itu"),
    ],
)
def test_somebody_can_be_known_by_letters_only(introduction: str, source: str) -> None:
    found = last(f"{ARREST}{introduction} {source} mengatakan motor itu sudah dijual.")
    assert found.speaker == "DS"


def test_what_is_told_of_letters_is_told_of_who_they_stand_for() -> None:
    assert readings("Polisi menahan DS (34), warga Desa Gelagah. DS mengaku menyesal.", "id")[-1] == [
        ("DS", "warga", None)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pedagang AS (51) pulang. Menteri Luar Negeri AS Paul Hartley mengatakan kapal siap.", "Paul Hartley"),
        ("“Laku,” kata Rusmini, salah satu pelaku UMKM. UMKM mengaku laba naik.", "UMKM"),
    ],
)
def test_letters_are_not_always_somebody(text: str, name: str) -> None:
    assert last(text).speaker == name


def test_an_office_is_not_that_of_another_one() -> None:
    text = "Kepala Puskesmas Lembata Yulius Rettobun diam. “Saya takut,” kata dokter tersebut."
    assert last(text).speaker != "Yulius Rettobun"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Mantan kepala dinas itu", "Lukman Hadi"),
        ("Wakil bupati itu", "Siti Marlina"),
        ("Kepala dinas itu", "Maria Goretti"),
    ],
)
def test_a_former_office_and_a_deputys_are_others_than_the_office(source: str, name: str) -> None:
    text = (
        "Kepala Dinas Kesehatan Maria Goretti diam. Wakil Bupati Siti Marlina pergi. Bupati Lukman Hadi tiba. "
        f"{source} mengatakan dokter akan betah."
    )
    assert last(text).speaker == name


def test_letters_for_an_office_are_who_was_introduced_with_them() -> None:
    found = last("“Bersalah,” kata jaksa penuntut umum (JPU) Rini Astuti. JPU menyebut terdakwa memotong dana.")
    assert (found.speaker, found.speaker_inferred) == ("Rini Astuti", True)


def test_letters_for_a_body_are_the_body() -> None:
    found = last("“Aman,” kata Ketua Badan Air Wera (BAW) Rini Astuti. BAW menyebut air surut.")
    assert found.speaker == "Badan Air Wera"


def test_they_are_the_two_whom_the_sentence_before_is_about() -> None:
    text = "Mohammad Subhan menyatakan menang. Subhan dan Lilik Hidayah dulunya sekutu. Keduanya mengaku tidak bicara."
    assert [name for name, _, _ in readings(text, "id")[-1]] == ["Mohammad Subhan", "Lilik Hidayah"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kata juru bicara KPK Budi Santoso, uang disita. Lembaga antirasuah itu menyebut ada tiga tersangka.", "KPK"),
        ("PT Bank Wera melapor. Bank pelat merah itu menyebut kredit tumbuh.", "Bank Wera"),
        ("Garuda Wera menambah rute. Maskapai pelat merah itu mengatakan penumpang naik.", "Garuda Wera"),
        (
            "Direktur Yayasan Tana Lestari, Alfons Ndara, hadir. Lembaga itu mencatat tiga lubang baru.",
            "Yayasan Tana Lestari",
        ),
        ("PT Sinar Wera kalah tender. Perusahaan Belanda itu membantah kabar tersebut.", "PT Sinar Wera"),
        ("Rina Wati datang. Pebulu tangkis 23 tahun itu mengatakan lawannya berat.", "Rina Wati"),
        ("Rina Wati datang. Orang nomor satu di Semara itu mengatakan banjir surut.", "Rina Wati"),
    ],
)
def test_a_kind_of_body_or_of_people_points_back(text: str, name: str) -> None:
    found = last(text)
    assert (found.speaker, found.speaker_inferred) == (name, True)


def test_whose_child_somebody_is_makes_no_role() -> None:
    assert readings("Budi Santoso datang. Putra mantan presiden itu mengatakan partainya kalah.", "id")[-1] == [
        ("Budi Santoso", None, None)
    ]


def test_who_leads_a_body_told_of_has_it() -> None:
    assert readings("LSM Pantau Wera melapor. Ketua lembaga itu, Wahyu Lesmana, menuding harga naik.", "id")[-1] == [
        ("Wahyu Lesmana", "Ketua", "LSM Pantau Wera")
    ]


@pytest.mark.parametrize(
    ("before", "nickname"),
    [
        ("Wali Kota Munawir 'Apik' Arifin hadir.", "Apik"),
        ("Munawir Arifin hadir. Pria yang disapa Apik ini datang sendiri.", "Apik"),
        ("Penyanyi Munawir Arifin alias Apik hadir.", "Apik"),
    ],
)
def test_a_nickname_is_of_who_has_it(before: str, nickname: str) -> None:
    assert last(f"{before} “Kami siap,” kata {nickname}.").speaker == "Munawir Arifin"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Rina Wati mengatakan harga naik. Pihaknya menilai harga masih wajar.", "Rina Wati", None),
        (
            "Wakil Menteri Pertanian (Wamentan) Sudaryo hadir. Wamentan menyebut gabah naik.",
            "Sudaryo",
            "Wakil Menteri Pertanian (Wamentan)",
        ),
        ("Rina hadir. “Sepi,” kata politikus Partai Golkar Sarmudi. Sarmudi pulang.", "Sarmudi", "politikus"),
        ("Staf BPBD Jalaludin hadir. “Aman,” kata Jalal.", "Jalaludin", "Staf"),
        (
            "Kedatangan Presiden Prabasa Subekti disambut warga. “Terima kasih,” kata Prabasa.",
            "Prabasa Subekti",
            "Presiden",
        ),
        (
            "Pelatih Libya, Milutin Sredo, puas. “Kami menang,” kata pelatih asal Serbia itu. Pelatih berusia 54 tahun "
            "itu memuji lawan.",
            "Milutin Sredo",
            "Pelatih",
        ),
    ],
)
def test_who_is_told_of_in_another_way_is_the_same(text: str, name: str, role: str | None) -> None:
    assert (last(text).speaker, last(text).role) == (name, role)


_SUSPECT = "RT (25) mengaku menyesal. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{ARREST}{_SUSPECT}“Bukti cukup,” ujar perwira menengah itu.", "Sigit Wirawan"),
        (f"{ARREST}{_SUSPECT}Kapolres marah. “Bukti cukup,” imbuh dia.", "RT"),
        ("“Ya,” kata Camat Lukman Hadi. Tersangka AB (34) ditahan. “Bukti cukup,” imbuh dia.", "Lukman Hadi"),
        (
            "Reza Sahari dicoret. Manajer tim, Sherly Tompo, membantah. “Kaget,” tulis kapten tim tersebut.",
            "Reza Sahari",
        ),
        ("Hadrian Toding turun tangan. Mantan wasit itu meminta semua pihak tenang.", "Hadrian Toding"),
        (
            "Seorang staf istana mengatakan rapat batal. Sumber yang sama menyebut rapat diundur.",
            "Seorang staf istana",
        ),
        ("Kepala Desa Wera, Zulkarnain Efendi, mengaku lapor. “Sepi,” ucap Zul.", "Zulkarnain Efendi"),
        ("Manajer PT Wera, Widyaningrum, membantah. “Sepi,” ucap Widya.", "Widyaningrum"),
    ],
)
def test_an_epithet_tells_of_nobody_with_another_office(text: str, name: str) -> None:
    assert last(text).speaker == name


def test_the_class_of_a_pupil_belongs_to_the_role() -> None:
    assert readings("Rina Wati, siswa kelas VIII SMPN Wera, mengaku lega.", "id")[-1] == [
        ("Rina Wati", "siswa kelas VIII", "SMPN Wera")
    ]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Dua penegak hukum lebih terbuka. Keduanya mengatakan uang dibagi.", "Dua penegak hukum", "penegak hukum"),
        ("Para penumpang menunggu. Mereka mengaku tidak diberi makan.", "Para penumpang", "penumpang"),
        ("Warga Desa Wera menutup jalan. Mereka menilai tambang merusak sawah.", "Warga Desa Wera", "Warga"),
        (
            "Ratusan buruh PT Wera mogok. Mereka menyebut upah belum dibayar.",
            "Ratusan buruh PT Wera",
            "buruh",
        ),
        (
            "Pelatih Ramiro Ugar mengaku lega. Rapat dengan manajer, Sherly Tompo, kata dia, berlangsung singkat.",
            "Ramiro Ugar",
            "Pelatih",
        ),
        ("Bupati Rudi Hartono hadir. “Kami siap,” ujar Bang Dul, sapaan akrabnya.", "Rudi Hartono", "Bupati"),
        ("Dua tersangka itu berinisial DK (34) dan YP (41). YP mengaku menyesal.", "YP", "tersangka"),
        ("Polisi menahan dua tersangka, AB (20) dan CD (22). CD mengaku diajak.", "CD", "tersangka"),
        ("Lea Sukini bangun. Pedagang asal Desa Wera itu lari. “Api,” kata Sukini.", "Lea Sukini", "Pedagang"),
        ("HASAN Tanggahma diam. Nelayan 46 tahun itu sakit. “Kaget,” kata Hasan.", "Hasan Tanggahma", "Nelayan"),
        ("Pelatih Ramiro Ugar tiba. “Pintu ada,” tutup entrenador 51 tahun itu.", "Ramiro Ugar", "Pelatih"),
    ],
)
def test_who_was_told_of_without_a_title_beside_the_name(text: str, name: str, role: str) -> None:
    found = last(text)
    assert (found.speaker, found.role) == (name, role)


def test_the_only_person_just_named_is_meant_by_a_role_that_nobody_has() -> None:
    text = (
        "Kiper Dewa Parwata absen. Pelatih Budi Hartono diam. Isu bermula dari unggahan Reza Sahari, Jumat (5/9). "
        "“Kaget,” tulis kapten timnas tersebut."
    )
    found = last(text)
    assert (found.speaker, found.role) == ("Reza Sahari", "kapten timnas")


def test_a_sentence_that_opens_with_where_somebody_was_met_dates_what_follows() -> None:
    found = last("Ditemui di rumahnya, Selasa sore, Sari Lioe menangis. “Mereka sopan,” kata Sari.")
    assert found.said_on is not None
    assert found.said_on.text == "Selasa sore"


def test_of_two_people_with_one_nickname_the_first_is_meant() -> None:
    text = (
        "Rina Wati yang akrab disapa Ola pergi. Dina Sari yang biasa dipanggil Ola pulang. "
        "Budi Hartono alias Ola tidur. Jalan ditutup, kata Ola."
    )
    (statement,) = extract(Article(text, "id")).statements
    assert statement.speaker == "Rina Wati"
