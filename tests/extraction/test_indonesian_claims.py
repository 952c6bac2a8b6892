"""Reported claims in Indonesian: what counts as one, where its content ends, whose words they are."""

from datetime import date
from functools import partial

import pytest

from factrack import Article, Statement, extract
from factrack.extraction import Stance
from tests.extraction import reading

BRIDGE = "jembatan itu aman"

reports = partial(reading.reports, language="id")


def read(text: str, published: date | None = None) -> tuple[Statement, ...]:
    return extract(Article(text, language="id", published=published)).statements


ONE_REPORT = [
    # verb + comma, bahwa, nothing
    ("Bupati Sulastri Wening mengatakan, jembatan itu aman.", BRIDGE, "Bupati Sulastri Wening"),
    ("Bupati Sulastri Wening mengatakan bahwa jembatan itu aman.", f"bahwa {BRIDGE}", "Bupati Sulastri Wening"),
    ("Bupati Sulastri Wening menyebut jembatan itu aman.", BRIDGE, "Bupati Sulastri Wening"),
    ("Ia menilai, jembatan itu aman.", BRIDGE, "Ia"),
    ("Sulastri memberitahukan bahwa jembatan itu aman.", f"bahwa {BRIDGE}", "Sulastri"),
    ("Sulastri memberi tahu warga bahwa jembatan itu aman.", f"bahwa {BRIDGE}", "Sulastri"),
    ("Sulastri bertanya apakah jembatan itu aman.", f"apakah {BRIDGE}", "Sulastri"),
    ("Sulastri mengatakan kepada wartawan, jembatan itu aman.", BRIDGE, "Sulastri"),
    ("Sulastri mengatakan dalam rapat itu bahwa jembatan itu aman.", f"bahwa {BRIDGE}", "Sulastri"),
    ("Sulastri sangat yakin jembatan itu aman.", BRIDGE, "Sulastri"),
    ("Survei itu menunjukkan 54 persen warga setuju.", "54 persen warga setuju", "Survei itu"),
    ("Sulastri melaporkan bahwa ia pergi ke kota.", "bahwa ia pergi ke kota", "Sulastri"),
    ("Sulastri enggan menanggapi kabar itu.", "menanggapi kabar itu", "Sulastri"),
    ("Dikutip dari Antara, jembatan itu aman.", BRIDGE, "Antara"),
    ("Sulastri mengaku hanya diajak.", "hanya diajak", "Sulastri"),
    ("Polisi menangkap dua pria yang diduga membobol bank.", "yang … membobol bank", None),
    ("Sulastri merasa bahwa jembatan itu aman.", f"bahwa {BRIDGE}", "Sulastri"),
    ("Sulastri memberikan keterangan bahwa jembatan itu aman.", f"bahwa {BRIDGE}", "Sulastri"),
    ("Sulastri terdengar mengatakan jembatan itu aman.", BRIDGE, "Sulastri"),
    # what somebody thinks of something told before, or of a thing
    ("Penundaan tersebut disesalkan pengacara, Sulastri.", "Penundaan tersebut", "pengacara, Sulastri"),
    ("Rencana itu dikritik keras oleh Serikat Buruh Wera.", "Rencana itu", "Serikat Buruh Wera"),
    ("Seruan tersebut disambut baik oleh Sulastri.", "Seruan tersebut", "Sulastri"),
    ("Klaim itu diragukan Sulastri.", "Klaim itu", "Sulastri"),
    ("Bank Wera memandang kenaikan itu belum mengkhawatirkan.", "kenaikan itu belum mengkhawatirkan", "Bank Wera"),
    # menurut, kata
    ("Menurut Sulastri, jembatan itu aman.", BRIDGE, "Sulastri"),
    ("Menurut Sulastri, Senin (11/3/2024), jembatan itu aman.", BRIDGE, "Sulastri"),
    ("Jembatan itu, menurut Sulastri, masih aman.", "Jembatan itu … masih aman", "Sulastri"),
    ("Jembatan itu masih aman, menurut Sulastri.", "Jembatan itu masih aman", "Sulastri"),
    ("Menurutnya, jembatan itu aman.", BRIDGE, None),
    ("Jembatan itu, menurutnya, masih aman.", "Jembatan itu … masih aman", None),
    ("Proyek itu mangkrak, yang menurut Sulastri tidak benar.", "yang … tidak benar", "Sulastri"),
    ("Kata Sulastri, jembatan itu aman.", BRIDGE, "Sulastri"),
    ("Sebab, kata Sulastri, jembatan itu aman.", BRIDGE, "Sulastri"),
    ("Jembatan itu masih aman, kata dia.", "Jembatan itu masih aman", "dia"),
    ("Jembatan itu, lanjut Sulastri, masih aman.", "Jembatan itu … masih aman", "Sulastri"),
    ("Jembatan itu masih aman, ujarnya.", "Jembatan itu masih aman", None),
    ("Jembatan itu masih aman, kata lurahnya, Lukman Hadi.", "Jembatan itu masih aman", "lurahnya, Lukman Hadi"),
    ("Jembatan itu aman, demikian menurut Dinas Jalan.", "Jembatan itu aman", "Dinas Jalan"),
    ("Jembatan itu aman, demikian Sulastri.", "Jembatan itu aman", "Sulastri"),
    ("Jembatan itu aman, demikian Camat Lukman Hadi, Senin.", "Jembatan itu aman", "Camat Lukman Hadi"),
    ("Jembatan itu aman, demikian diumumkan Camat Lukman Hadi.", "Jembatan itu aman", "Camat Lukman Hadi"),
    ("Jembatan itu rapuh, begitu peringatan Camat Lukman Hadi.", "Jembatan itu rapuh", "Camat Lukman Hadi"),
    ("Dalam rapat, kata Sulastri, saksi menyebut angka lain.", "Dalam rapat … saksi menyebut angka lain", "Sulastri"),
    ("Sebelum ambruk, kata Sulastri, jembatan tersebut retak.", "Sebelum ambruk … jembatan tersebut retak", "Sulastri"),
    ("Menurut Sulastri, petugas jembatan, pagar itu aman.", "pagar itu aman", "Sulastri, petugas jembatan"),
    (
        "Jembatan itu, menurut Sulastri di Rantau, Senin (11/3/2024), ditutup warga.",
        "Jembatan itu … ditutup warga",
        "Sulastri",
    ),
    # a report within it that has only a noun is no claim of its own
    ("Sulastri mengatakan dinasnya akan meminta dana.", "dinasnya akan meminta dana", "Sulastri"),
    ("Menurut Sulastri, jembatan itu paling mendesak.", "jembatan itu paling mendesak", "Sulastri"),
    # passives and second-hand reports
    ("Warga diminta menjauhi jembatan itu.", "menjauhi jembatan itu", None),
    ("Pengendara juga diimbau agar tidak melintas.", "agar tidak melintas", None),
    ("Dua sopir dilaporkan menginap di jembatan.", "Dua sopir … menginap di jembatan", None),
    ("Bupati disebut menerima uang dari pemborong.", "Bupati … menerima uang dari pemborong", None),
    ("Dikatakan Sulastri, jembatan itu aman.", BRIDGE, "Sulastri"),
    ("Dalam surat itu disebutkan bahwa jembatan itu aman.", f"bahwa {BRIDGE}", None),
    ("Seperti disampaikan Sulastri, Senin (11/3/2024), jembatan itu aman.", BRIDGE, "Sulastri"),
    ("Sebagaimana ditegaskan Gubernur Lestari Andini, jembatan itu aman.", BRIDGE, "Gubernur Lestari Andini"),
    ("Jembatan itu aman, seperti diungkapkan oleh Sulastri.", "Jembatan itu aman", "Sulastri"),
    ("Jembatan itu dinilai Sulastri masih aman.", "Jembatan itu … masih aman", "Sulastri"),
    ("Dilansir Kabar Rantau, jembatan itu aman.", BRIDGE, "Kabar Rantau"),
    ("Dikutip dari laman resmi kementerian, jembatan itu aman.", BRIDGE, "laman resmi kementerian"),
    ("Dikutip dari Kabar Rantau, Senin (11/3/2024), jembatan itu aman.", BRIDGE, "Kabar Rantau"),
    ("Sulastri, seperti dikutip Kabar Rantau, mengatakan jembatan itu aman.", BRIDGE, "Sulastri"),
    # what comes between the subject and its verb
    ("Sulastri di Rantau, Senin (11/3/2024), menyatakan jembatan itu aman.", BRIDGE, "Sulastri"),
    ("Bupati Sulastri dalam sambutannya mengatakan jembatan itu aman.", BRIDGE, "Bupati Sulastri"),
    ("Sulastri melalui keterangan tertulis menyebut jembatan itu aman.", BRIDGE, "Sulastri"),
    (
        "Kepala Dinas Jalan Sulastri saat dihubungi terpisah menyebut jembatan itu aman.",
        BRIDGE,
        "Kepala Dinas Jalan Sulastri",
    ),
    ("Camat Lukman Hadi, yang ditemui di lokasi, mengatakan jembatan itu aman.", BRIDGE, "Camat Lukman Hadi"),
    (
        "Pengamat jalan dari Universitas Rantau, Lukman Hadi, saat ditemui di kantornya, menilai jembatan itu aman.",
        BRIDGE,
        "Pengamat jalan dari Universitas Rantau, Lukman Hadi",
    ),
    ("Seorang warga, Rukmini (45), mengatakan jembatan itu aman.", BRIDGE, "Seorang warga, Rukmini (45)"),
    ("Rukmini, warga Desa Gelagah, mengatakan jembatan itu aman.", BRIDGE, "Rukmini, warga Desa Gelagah"),
    ("Sumber di kementerian mengatakan, jembatan itu aman.", BRIDGE, "Sumber di kementerian"),
    ("Warga yang rumahnya terendam mengatakan jembatan itu aman.", BRIDGE, "Warga yang rumahnya terendam"),
    ("Pengumuman itu muncul setelah Gedung Biru pekan lalu memastikan jembatan itu aman.", BRIDGE, "Gedung Biru"),
    ("Sulastri, Darto, dan Hartini mengatakan jembatan itu aman.", BRIDGE, "Sulastri, Darto, dan Hartini"),
    (
        "Pekan lalu di Rantau, Belanda, Kanada, Korea Selatan dan Jepang mengatakan jembatan itu aman.",
        BRIDGE,
        "Belanda, Kanada, Korea Selatan dan Jepang",
    ),
    ("Komisi Jalan sangat menyayangkan bahwa jembatan itu aman.", f"bahwa {BRIDGE}", "Komisi Jalan"),
    ("Camat Lukman Hadi, misalnya, mengatakan jembatan itu aman.", BRIDGE, "Camat Lukman Hadi"),
    (
        "Kepala Seksi Jalan pada Dinas Umum Lukman Hadi menyebut jembatan itu aman.",
        BRIDGE,
        "Kepala Seksi Jalan pada Dinas Umum Lukman Hadi",
    ),
    ("Sebab, menurut Sulastri, jembatan itu aman.", BRIDGE, "Sulastri"),
    (
        "Cara yang paling mudah bagi petugas untuk mengatur arus, ujar Lukman, adalah menutup jembatan itu.",
        "Cara yang paling mudah bagi petugas untuk mengatur arus … adalah menutup jembatan itu",
        "Lukman",
    ),
    (
        "Kritikus Lukman Hadi dalam ulasannya di Majalah Senja menulis bahwa jembatan itu aman.",
        f"bahwa {BRIDGE}",
        "Kritikus Lukman Hadi",
    ),
    ("Nining (36), ibu seorang pasien, mengatakan jembatan itu aman.", BRIDGE, "Nining (36), ibu seorang pasien"),
    ("Sejumlah pembeli mengeluh jembatan itu sempit.", "jembatan itu sempit", "Sejumlah pembeli"),
    ("Kenaikan itu diumumkan PT Nikel Raya, Selasa (14/5/2024).", "Kenaikan itu", "PT Nikel Raya"),
    ("Dikutip dari laporan Lembaga Jalan, jembatan itu aman.", BRIDGE, "laporan Lembaga Jalan"),
    (
        "“Jembatan itu aman,” kata jaksa penuntut umum Lukman Hadi.",
        "“Jembatan itu aman,”",
        "jaksa penuntut umum Lukman Hadi",
    ),
    ("“Jembatan itu aman,” tulis yayasan itu.", "“Jembatan itu aman,”", "yayasan itu"),
    (
        "“Jembatan itu aman,” kata Ketua Dinas Jalan, dr. Maria Gore Sinaga.",
        "“Jembatan itu aman,”",
        "Ketua Dinas Jalan, dr. Maria Gore Sinaga",
    ),
    (
        "“Jembatan itu aman,” kata Ketua Pasar Wana, Marsudi (58), Senin.",
        "“Jembatan itu aman,”",
        "Ketua Pasar Wana, Marsudi (58)",
    ),
    ("“Kami lelah,” ucap perempuan berusia 31 tahun itu.", "“Kami lelah,”", "perempuan berusia 31 tahun itu"),
    ("“Kami lelah,” demikian pernyataan komisi itu.", "“Kami lelah,”", "komisi itu"),
    ("Dikutip dari laman resmi kementerian, jembatan itu aman.", BRIDGE, "laman resmi kementerian"),
    (
        "Jembatan itu masih aman, kata seorang pejabat yang enggan disebutkan namanya.",
        "Jembatan itu masih aman",
        "seorang pejabat",
    ),
    # where a content ends
    ("Sulastri mengatakan, jembatan itu aman saat dihubungi di Rantau, Senin (11/3/2024).", BRIDGE, "Sulastri"),
    ("Sulastri mengatakan, jembatan itu aman, Senin (11/3/2024).", BRIDGE, "Sulastri"),
    ("Sulastri mengatakan, jembatan itu aman, di Rantau, Senin (11/3/2024) malam.", BRIDGE, "Sulastri"),
    ("Sulastri memastikan jembatan itu aman dalam jumpa pers di Rantau, kemarin.", BRIDGE, "Sulastri"),
    ("Sulastri mengatakan, gempa terjadi pada Senin (11/3/2024).", "gempa terjadi pada Senin (11/3/2024)", "Sulastri"),
    ("Sulastri mengatakan, jembatan itu aman, tetapi sempit.", "jembatan itu aman, tetapi sempit", "Sulastri"),
    # nouns, hearsay
    ("Pernyataan Darto Subekti bahwa jembatan itu aman.", f"bahwa {BRIDGE}", "Darto Subekti"),
    ("Muncul dugaan bahwa jembatan itu rapuh.", "bahwa jembatan itu rapuh", None),
    ("Konon, jembatan itu aman.", BRIDGE, None),
    ("Jembatan itu dikabarkan akan ditutup.", "Jembatan itu … akan ditutup", None),
]


@pytest.mark.parametrize(("text", "content", "source"), ONE_REPORT)
def test_a_report_has_its_content_and_its_source(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    "text",
    [
        "Hal itu disampaikan Kepala Dinas Jalan Darto Subekti, Senin (11/3/2024).",
        "Demikian disampaikan Darto Subekti di Rantau, Senin (11/3/2024).",
        "Demikian Darto Subekti di Rantau, Senin (11/3/2024).",
        "Begitu pengakuan Darto Subekti di Rantau, Senin (11/3/2024).",
        "Kepastian itu disampaikan Darto Subekti usai meninjau sungai, Senin (11/3/2024).",
        "Darto Subekti menyampaikan hal itu usai meninjau sungai, Senin (11/3/2024).",
        "Darto Subekti mengungkapkan hal tersebut saat ditemui, Senin (11/3/2024).",
        "Hal tersebut juga diungkapkan oleh Darto Subekti dalam jumpa pers, Senin (11/3/2024).",
    ],
)
def test_what_was_said_before_can_be_given_its_speaker_afterwards(text: str) -> None:
    article = f"Jembatan itu rusak berat. {text}"
    (statement,) = read(article, date(2024, 3, 12))
    assert statement.quote(article) == "Jembatan itu rusak berat"
    assert statement.speaker == "Darto Subekti"
    assert statement.said_on
    assert statement.said_on.start == date(2024, 3, 11)


@pytest.mark.parametrize(
    "text",
    [
        "Menurut rencana, jembatan itu dibuka Senin.",
        "Menurut aturan, jembatan itu harus ditutup.",
        "Sulastri menerima laporan dari warga.",
        "Kata sandi itu sudah diganti.",
        "Petugas datang untuk menanyakan kelengkapan surat.",
        "Kebutuhan itu kini lebih besar dan mendesak karena pandemi.",
        "Bagaimana menurut Anda?",
        "Sebelumnya diberitakan, jembatan itu ambruk pekan lalu.",
        "Perusahaan itu tetap wajib melanjutkan pembangunan jembatan.",
        "Rencana itu belum jelas bagi warga.",
        # the verbs with me- are never turned around
        "Gubernur Andini, yang hadir di jembatan itu, menyampaikan apresiasinya.",
        "Ketika jembatan dibuka, Sulastri berpikir lama sebelum menjawab.",
        "Saya tidak sedang mengatakan bahwa jembatan itu buruk.",
        "Sulastri meminta maaf.",
        "Sebagian warga enggan pindah ke seberang.",
        "Warga tidak mau melintasi jembatan itu.",
        "Kepada Harian Rantau, Sulastri bercerita soal masa kecilnya.",
        "Warga diminta keterangan di kantor polisi.",
        "Jembatan itu disebut Jembatan Lama.",
        "Warga tengah berupaya mengajak pemuda bergabung.",
        "Sulastri melaporkan Budi Santoso ke polisi.",
        "Petugas tegas dan tidak ragu menutup jembatan itu.",
    ],
)
def test_words_that_only_look_like_a_report_are_none(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Sulastri membenarkan kabar bahwa jembatan itu ambruk.", Stance.ASSERTED),
        ("Sulastri membantah kabar bahwa jembatan itu ambruk.", Stance.DENIED),
        ("Sulastri menampik jembatan itu ambruk.", Stance.DENIED),
        ("Sulastri mengaku tidak tahu jembatan itu ambruk.", Stance.HEDGED),
        ("Polisi menduga jembatan itu dirusak.", Stance.HEDGED),
        ("Darto Subekti disebut-sebut akan maju.", Stance.HEDGED),
        ("Sulastri meminta agar warga bersabar.", Stance.WISHED),
        ("Sulastri mengimbau warga agar bersabar.", Stance.WISHED),
        ("Menteri Perhubungan berjanji akan memperbaiki jembatan itu.", Stance.WISHED),
        ("Sulastri enggan menjelaskan penyebabnya.", Stance.DECLINED),
        ("Sulastri menolak menyebutkan penyebabnya.", Stance.DECLINED),
        ("Sulastri tidak mau berkomentar soal jembatan itu.", Stance.DECLINED),
        ("Sulastri tidak bersedia menjawab pertanyaan wartawan.", Stance.DECLINED),
        ("Sulastri mengingatkan warga agar bersabar.", Stance.WISHED),
        ("Sulastri dituduh menjual besi jembatan itu.", Stance.HEDGED),
        ("Dua sopir dilaporkan meninggal.", Stance.HEDGED),
        ("Jembatan ini diharapkan memperlancar perjalanan.", Stance.BELIEVED),
        ("Warga diminta menjauh dari sana.", Stance.WISHED),
        ("Sulastri bertekad membuka jembatan itu.", Stance.WISHED),
        ("Sulastri bersikeras bahwa jembatan itu aman.", Stance.ASSERTED),
        ("Warga mempertanyakan mengapa jembatan itu ambruk.", Stance.ASSERTED),
        ("Ia meyakini jembatan itu aman.", Stance.BELIEVED),
        ("Jembatan itu rapuh. Hal itu dibantah Sulastri.", Stance.DENIED),
        ("Sulastri tidak membantah kabar itu.", Stance.ASSERTED),
    ],
)
def test_the_stance_is_that_of_the_cue(text: str, stance: Stance) -> None:
    assert [statement.stance for statement in read(text)] == [stance]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        (
            "Kepala Dinkes Lembah, drg. Ahmad Zaini, M.Kes, mengakui jembatan itu aman.",
            BRIDGE,
            "Kepala Dinkes Lembah, drg. Ahmad Zaini, M.Kes",
        ),
        ("Kepala Dinas, Ir. Sunarto, MT, menyebut jembatan itu aman.", BRIDGE, "Kepala Dinas, Ir. Sunarto, MT"),
        ("Menurut Anton, S.E., M.M., jembatan itu aman.", BRIDGE, "Anton, S.E., M.M."),
        (
            "Seorang warga yang enggan disebut namanya mengatakan jembatan itu aman.",
            BRIDGE,
            "Seorang warga yang enggan disebut namanya",
        ),
        ("Koalisi Sipil untuk Data menyebut jembatan itu aman.", BRIDGE, "Koalisi Sipil untuk Data"),
        ("Senada, pedagang lain bernama Parto menyebut jembatan itu aman.", BRIDGE, "pedagang lain bernama Parto"),
        ("Dalam sidang, Rabu (16/9/2020), jaksa menyebut jembatan itu aman.", BRIDGE, "jaksa"),
        ("Menurut dia, tergugat tahu jembatan itu aman.", f"tergugat tahu {BRIDGE}", "dia"),
        ("Bupati Rini, kemarin, mengingatkan agar jembatan itu aman.", f"agar {BRIDGE}", "Bupati Rini"),
    ],
)
def test_the_whole_of_a_source_and_no_more(text: str, content: str, source: str) -> None:
    assert reports(text) == [(content, source)]


def test_what_a_sentence_says_is_no_office_of_whom_it_is_of() -> None:
    statement = read("Menurut Rini, bupati dan wali kota sudah sepakat.")[0]
    assert (statement.speaker, statement.role) == ("Rini", None)


@pytest.mark.parametrize("text", ["Bupati Rini mengatakan, api diduga padam.", "Api diduga padam, kata Bupati Rini."])
def test_what_somebody_only_supposes_is_nobody_elses_hearsay(text: str) -> None:
    assert [statement.speaker for statement in read(text)] == ["Rini"]


def test_a_second_verb_goes_on_with_the_same_speaker() -> None:
    text = "Sulastri mengatakan jembatan itu aman dan menegaskan pemeriksaan terus dilakukan."
    assert reports(text) == [
        (BRIDGE, "Sulastri"),
        ("pemeriksaan terus dilakukan", "Sulastri"),
    ]


def test_a_lone_quotation_takes_its_speaker_from_the_sentence_behind_it() -> None:
    text = "“Harga beras akan turun.” Demikian kata Sulastri."
    assert reports(text) == [("“Harga beras akan turun.”", "Sulastri")]
    assert [statement.speaker for statement in read(text)] == ["Sulastri"]


def test_a_report_within_somebody_elses_report_is_less_sure() -> None:
    text = "Darto mengaku mendengar bahwa Petro Halenko memperkirakan perundingan berlanjut."
    outer, inner = read(text)
    assert inner.speaker == "Petro Halenko"
    assert inner.confidence < outer.confidence


def test_four_countries_and_then_they() -> None:
    text = (
        "Pekan lalu di Rantau, Belanda, Kanada, Korea Selatan dan Jepang mengatakan dalam sebuah pernyataan bersama "
        "bahwa kesepakatan itu melanggar aturan. Mereka mengatakan bahwa perundingan berlanjut."
    )
    both = read(text, date(2024, 3, 12))
    assert [statement.speaker for statement in both] == ["Belanda; Kanada; Korea Selatan; Jepang"] * 2
    assert [statement.speaker_inferred for statement in both] == [False, True]
    assert all(statement.said_on and statement.said_on.start == date(2024, 3, 4) for statement in both)


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("ucap perempuan berusia 31 tahun itu", "perempuan berusia 31 tahun itu"),
        ("ujar pria asal Rantau itu", "pria asal Rantau itu"),
        ("kata dokter tersebut", "dokter tersebut"),
        ("demikian pernyataan komisi itu", "komisi itu"),
        ("demikian bunyi pernyataan tersebut", "pernyataan tersebut"),
        ("tutur nelayan di sela-sela acara", "nelayan"),
        ("ujar di sela-sela acara", None),
    ],
)
def test_a_quote_is_found_whoever_its_cue_says_it_is_of(behind: str, source: str | None) -> None:
    text = f"“Jembatan itu aman bagi semua,” {behind}."
    assert reports(text) == [("“Jembatan itu aman bagi semua,”", source)]


@pytest.mark.parametrize(("cue", "source"), [("kata Sulastri", "Sulastri"), ("ujar dia", "dia")])
def test_a_cue_behind_what_only_opens_a_sentence_has_its_content_after_it(cue: str, source: str) -> None:
    text = f"Jalan itu ditutup sejak pagi tadi.\n\nSebab, {cue}, jembatan itu sudah rusak."
    assert reports(text) == [("jembatan itu sudah rusak", source)]


def test_a_nickname_behind_a_word_for_it_is_no_second_half_of_a_quotation() -> None:
    text = "“Kami lega,” kata pemain berjuluk “Si Tembok” itu."
    assert [content for content, _ in reports(text)] == ["“Kami lega,”"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("“Jembatan itu aman, kata Bupati Sulastri. Warga boleh melintas.", "“Jembatan itu aman,"),
        ('"Amankah jembatan itu? tanya dia. Warga diam.', '"Amankah jembatan itu?'),
    ],
)
def test_a_quotation_without_its_closing_mark_ends_before_its_report(text: str, quote: str) -> None:
    (statement,) = read(text)
    assert statement.quote(text) == quote


def test_a_quotation_that_goes_on_in_the_next_paragraph_may_quote_others() -> None:
    text = "“Jembatan itu aman, kata Bupati dulu.\n\n“Nyatanya ambruk,” ujar Sulastri."
    (statement,) = read(text)
    assert statement.speaker == "Sulastri"
    assert len(statement.content) == 2


@pytest.mark.parametrize(
    "text",
    ["Kiper itu dipuji pelatih Sulastri.", "Film itu dipuji.", "Menteri yang dikritik warga itu pergi."],
)
def test_who_is_praised_or_blamed_is_no_claim(text: str) -> None:
    assert read(text) == ()
