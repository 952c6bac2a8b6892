"""Where an Indonesian source begins and ends, and whose clause a report interrupts."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="id")


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # what is said begins with a role
        (
            "Menurut juru taktik berusia 46 tahun itu, anak asuhnya kelelahan.",
            "anak asuhnya kelelahan",
            "juru taktik berusia 46 tahun itu",
        ),
        ("Walhasil, kata Darius, operator menekan ongkos.", "operator menekan ongkos", "Darius"),
        ("Menurut Budi, warga sudah mengungsi.", "warga sudah mengungsi", "Budi"),
        ("Menurut Budi, warga Desa Wera, air naik.", "air naik", "Budi, warga Desa Wera"),
        ("Menurut Budi, pencuri masuk lewat jendela.", "pencuri masuk lewat jendela", "Budi"),
        ("Zuhri membantah keras menerima setoran.", "menerima setoran", "Zuhri"),
        ("Sebuah akun bernama “tikus” mengaku menguasai data.", "menguasai data", "Sebuah akun bernama “tikus”"),
        ("Juri dari Sudria itu menyebutnya “puisi”.", "“puisi”", "Juri dari Sudria itu"),
        # appositions in small letters
        (
            "PT Wera Bumi, pemegang izin reklamasi, menyayangkan putusan tersebut.",
            "putusan tersebut",
            "PT Wera Bumi, pemegang izin reklamasi",
        ),
        ("“Sudah,” ujar pedagang di Pasar Wera itu.", "“Sudah,”", "pedagang di Pasar Wera itu"),
        (
            "Manajer Hotel Wera, Stevan Wijaya, menyampaikan maaf dan memastikan uang kembali.",
            "uang kembali",
            "Manajer Hotel Wera, Stevan Wijaya",
        ),
        # ages
        ("“Penuh,” kata La Ode, 33 tahun, nelayan asal Raha.", "“Penuh,”", "La Ode, 33 tahun, nelayan asal Raha"),
        ("Sutarmi, 45 tahun, mengatakan kapal itu penuh.", "kapal itu penuh", "Sutarmi, 45 tahun"),
        # names that are words of time, too
        ("Kabar kebakaran dibantah Hari Suseno.", "Kabar kebakaran", "Hari Suseno"),
        ("Hari Suseno mengatakan jalan itu aman.", "jalan itu aman", "Hari Suseno"),
        ("Hari menyebut jalan itu aman.", "jalan itu aman", "Hari"),
        ("Hari Senin, Budi Raharja menyebut jalan itu aman.", "jalan itu aman", "Budi Raharja"),
        # the subject of the main clause, where that tells of nobody else
        ("Budi Santika ditangkap setelah mengaku sebagai polisi.", "sebagai polisi", "Budi Santika"),
        ("Polisi menahan Rina Wati karena menyebut bupati korup.", "bupati korup", None),
        (
            "Seorang ibu bernama Nurhayati Sanjaya datang dan mengatakan bayinya tertukar.",
            "bayinya tertukar",
            "Seorang ibu bernama Nurhayati Sanjaya",
        ),
        # offices over a preposition
        (
            "Sementara itu, dosen hukum pada Universitas Wera, Tri Sutrisna, mengatakan aturan itu keliru.",
            "aturan itu keliru",
            "dosen hukum pada Universitas Wera, Tri Sutrisna",
        ),
        (
            "Saat ditemui wartawan di Kantor Gubernur, Tri Sutrisna mengatakan aturan itu keliru.",
            "aturan itu keliru",
            "Tri Sutrisna",
        ),
        # nicknames
        ("“Tenang,” kata pevoli berjuluk “Si Meriam” itu.", "“Tenang,”", "pevoli berjuluk “Si Meriam” itu"),
        # relatives
        (
            "Tanggul yang, menurut Hari Suseno, dibangun asal jadi itu jebol dua kali.",
            "Tanggul yang … dibangun asal jadi itu",
            "Hari Suseno",
        ),
        ("Warga memprotes tanggul yang menurut Darius rapuh.", "tanggul yang … rapuh", "Darius"),
        ("Ia menunjuk pasal yang menurutnya lebih genting.", "pasal yang … lebih genting", None),
        # claims that are denied
        (
            "Tudingan bahwa Hari Suseno menerima suap dibantah pengacaranya, Rudi Hartawan.",
            "Hari Suseno menerima suap",
            "pengacaranya, Rudi Hartawan",
        ),
        ("Kabar bahwa jalan itu runtuh dibantah Hari Suseno.", "jalan itu runtuh", "Hari Suseno"),
        ("Tuduhan bahwa ia menerima uang dibantah keras oleh Rina Wati.", "ia menerima uang", "Rina Wati"),
        ("Jalan rusak. Tudingan itu dilontarkan akun @suarawera.", "Jalan rusak", "akun @suarawera"),
    ],
)
def test_a_source_is_read_to_its_end(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


def test_who_is_spoken_about_asks_and_not_who_tells_of_it() -> None:
    text = "Presiden, kata Adrian Musa, memerintahkan Menteri Sosial terbang ke Wera."
    assert reports(text) == [
        ("Presiden … memerintahkan Menteri Sosial terbang ke Wera", "Adrian Musa"),
        ("Menteri Sosial terbang ke Wera", "Presiden"),
    ]


def test_where_a_quotation_is_from_is_no_report_of_where_it_was_said() -> None:
    text = "“Kami menang,” kata Milena Horva di depan pendukungnya, seperti dikutip kantor berita ONA."
    assert reports(text) == [("“Kami menang,”", "Milena Horva")]


def test_a_claim_told_of_before_is_denied_by_whom_the_passive_names() -> None:
    text = "Haslina menuding ada titipan. Tudingan itu ditepis Ketua Panitia Wera, Syamsul Tompo."
    assert reports(text) == [("ada titipan", "Haslina"), ("Tudingan itu", "Ketua Panitia Wera, Syamsul Tompo")]


def test_a_firm_that_only_denies_says_nothing() -> None:
    assert reports("Perusahaan pemilik kanal, PT Sawit Wera, membantah.") == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Melalui kuasa hukumnya, Budi membantah tuduhan itu.", "Budi"),
        ("Lewat juru bicaranya, perusahaan itu membantah tuduhan.", "perusahaan itu"),
        ("Melalui Kasi Humas, Warsun, polres membantah tuduhan itu.", "polres"),
    ],
)
def test_who_speaks_through_somebody_is_the_source(text: str, source: str) -> None:
    assert [found for _, found in reports(text)] == [source]


@pytest.mark.parametrize("joint", ["lalu", "kemudian", "sambil"])
def test_a_thing_told_of_in_a_report_is_no_source_of_the_next(joint: str) -> None:
    text = f"Budi mengatakan rapat ditunda, {joint} meminta warga bersabar."
    assert [found for _, found in reports(text)] == ["Budi", "Budi"]


def test_somebody_told_of_in_a_report_can_be_the_source_of_the_next() -> None:
    text = "Budi mengatakan warga datang, lalu meminta ganti rugi."
    assert [found for _, found in reports(text)] == ["Budi", "warga"]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("Dalam dakwaan disebutkan Budi menerima uang.", "Budi menerima uang", None),
        ("Disebutkan pula, Budi menerima uang.", "Budi menerima uang", None),
        ("Dalam rapat itu disampaikan Budi bahwa stok aman.", "bahwa stok aman", "Budi"),
        ("Dalam rapat itu disampaikan Budi, stok aman.", "stok aman", "Budi"),
    ],
)
def test_a_passive_tells_what_stands_behind_it(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("Mereka kemudian menurutnya dibawa ke Wera.", "Mereka kemudian … dibawa ke Wera", None),
        (
            "Penangkapan pelaku pencurian dan perusakan ini menurut Budi akan bertambah.",
            "Penangkapan pelaku pencurian dan perusakan ini … akan bertambah",
            "Budi",
        ),
    ],
)
def test_a_report_stands_behind_the_subject_of_its_clause(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mengaku kecewa, Budi memilih mundur.", [("kecewa", "Budi")]),
        ("Mengecam serangan itu, Budi meminta maaf.", [("serangan itu", "Budi")]),
        ("Menyinggung isu itu, Budi mengatakan belum tahu.", [("belum tahu", "Budi")]),
    ],
)
def test_what_a_verb_tells_that_opens_a_sentence_is_said_by_its_subject(
    text: str, told: list[tuple[str, str | None]]
) -> None:
    assert reports(text) == told
