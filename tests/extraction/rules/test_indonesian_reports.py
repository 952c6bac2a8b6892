"""Indonesian reports: what stands between their parts, and what looks like a report and is none."""

from functools import partial

import pytest

from factrack import Article, extract
from tests.extraction import reading
from tests.extraction.speakers.naming import readings

reports = partial(reading.reports, language="id")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Budi, yang menyebut proyek itu "mubazir", mengatakan akan menggugat.',
            [
                ('proyek itu "mubazir"', "Budi"),
                ("akan menggugat", 'Budi, yang menyebut proyek itu "mubazir",'),
            ],
        ),
        ("Budi menjelaskan kepada wartawan mengapa jalan itu ditutup.", [("mengapa jalan itu ditutup", "Budi")]),
        ('"Iya, betul," kata Rina membenarkan.', [('"Iya, betul,"', "Rina")]),
        ('"Iya, betul," ujar Rina Wati menambahkan.', [('"Iya, betul,"', "Rina Wati")]),
        ("Menurut Muhadi, Presiden meminta jalan itu dibuka.", [("Presiden meminta jalan itu dibuka", "Muhadi")]),
        ("Budi berpandangan aturan itu keliru.", [("aturan itu keliru", "Budi")]),
        ("Budi menjamin stok tidak akan habis.", [("stok tidak akan habis", "Budi")]),
        ("Rina menjamin stok beras aman.", [("stok beras aman", "Rina")]),
        ("Rina menjamin harga gabah stabil sampai Juni.", [("harga gabah stabil sampai Juni", "Rina")]),
        ("Rina menjamin keselamatan warga.", []),
        ("Stok beras aman, demikian Rina Wati.", [("Stok beras aman", "Rina Wati")]),
        ("“Stok beras aman,” demikian Rina.", [("“Stok beras aman,”", "Rina")]),
        ("Stok beras aman, demikian pula harga gabah di Wera.", []),
        ("Stok beras aman, demikian Rina menutup rapat itu.", []),
        (
            "Berdasarkan surat yang ia terima, tutur Budi, jalan itu ditutup.",
            [("Berdasarkan surat yang ia terima … jalan itu ditutup", "Budi")],
        ),
        ("UU itu menjamin hak warga. Budi mengulangi bahwa stok aman.", [("bahwa stok aman", "Budi")]),
        ("Keduanya bercerita pola itu dimulai dari daftar.", [("pola itu dimulai dari daftar", "Keduanya")]),
        ("Merujuk pada data BPS, harga naik 2 persen.", [("harga naik 2 persen", "BPS")]),
        # asking not to be named tells why a name is missing; within a source it only describes who speaks
        ("Ia meminta namanya tidak ditulis.", [("namanya tidak ditulis", "Ia")]),
        ("Ia meminta identitasnya ditutup.", [("identitasnya ditutup", "Ia")]),
        (
            "Warga yang meminta namanya tak ditulis menyebut jalan rusak.",
            [("jalan rusak", "Warga yang meminta namanya tak ditulis")],
        ),
        ("Menurutnya, hal senada terjadi di kota lain.", [("hal senada terjadi di kota lain", None)]),
    ],
)
def test_a_report_is_read_whatever_stands_between_its_parts(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert reports(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tanpa menyebutkan identitas pelaku, polisi menutup jalan itu.",
        "Hal senada diungkapkan Budi.",
        "Budi tidak membantah maupun membenarkan kabar itu.",
    ],
)
def test_what_says_nothing_is_no_report(text: str) -> None:
    assert reports(text) == []


def test_who_stands_behind_an_office_of_a_place_has_it() -> None:
    text = 'Hal itu dibenarkan Camat Lembah, Tono. "Benar," ujarnya.'
    assert readings(text, "id") == [[("Tono", "Camat", "Lembah")]]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # where, when or how it is so stands right behind the verb
        ("Budi mengatakan di desanya masih ada warga hilang.", "di desanya masih ada warga hilang", "Budi"),
        ("Budi menyebut dalam perkara itu ada dua pelaku.", "dalam perkara itu ada dua pelaku", "Budi"),
        ("Budi menjelaskan dengan cara itu, harga akan turun.", "dengan cara itu, harga akan turun", "Budi"),
        ("Budi mengungkapkan sejak Mei, dirinya sudah lapor.", "sejak Mei, dirinya sudah lapor", "Budi"),
        ("Budi mengatakan terkait itu pihaknya masih menunggu.", "terkait itu pihaknya masih menunggu", "Budi"),
        ("Dia melanjutkan panitia hanya membahas tarif.", "panitia hanya membahas tarif", "Dia"),
        ("Terkait hal ini, Budi menyebut sejak awal, dirinya sudah lapor.", "sejak awal, dirinya sudah lapor", "Budi"),
        # no commas around who says it
        ("Kebijakan itu menurut Budi keliru karena mahal.", "Kebijakan itu … keliru karena mahal", "Budi"),
        ("Kebijakan itu menurutnya keliru karena mahal.", "Kebijakan itu … keliru karena mahal", None),
        ("Menurut Budi harga masih turun, terutama di desa.", "harga masih turun, terutama di desa", "Budi"),
        ("Menurut Wali Kota Rina Wati jumlah turis terus naik.", "jumlah turis terus naik", "Wali Kota Rina Wati"),
        ("Menurutnya harga gabah yang rendah sudah merugikan.", "harga gabah yang rendah sudah merugikan", None),
        ("Aturan itu, dijelaskan Budi, berlaku mulai Mei.", "Aturan itu … berlaku mulai Mei", "Budi"),
        ("Utang itu dinilainya wajar demi panen.", "Utang itu … wajar demi panen", None),
        # verbs without their prefix, or with what they are about
        ("BNPB imbau warga tidak mendekati lereng.", "warga tidak mendekati lereng", "BNPB"),
        ("Ketua Serikat Tani, Darto klaim bahwa upah naik.", "bahwa upah naik", "Ketua Serikat Tani, Darto"),
        ("Budi menyinggung soal harga pupuk.", "harga pupuk", "Budi"),
        ("Cabang itu disebut bakal ditutup.", "Cabang itu … bakal ditutup", None),
        ("Bupati Rina Wati atau yang akrab disapa Teh Rina menyebut jalan rusak.", "jalan rusak", "Bupati Rina Wati"),
        ("Menurut Kombes Latif Usmani mengatakan, truk itu melaju.", "truk itu melaju", "Kombes Latif Usmani"),
        ("Tambahnya lagi, warga harus memilih.", "warga harus memilih", None),
        ("Ditengah jalan, sopir menelepon dan mengatakan bahwa rem blong.", "bahwa rem blong", "sopir"),
        (
            "Rina menanggapi pernyataan politikus Rudi Hartawan yang menyebut pilkada sepi.",
            "pilkada sepi",
            "politikus Rudi Hartawan",
        ),
        ("Menurut dia, yang harus dibuktikan adalah niat.", "yang harus dibuktikan adalah niat", "dia"),
        ("Lanjutnya, berdasarkan data bursa, harga naik.", "berdasarkan data bursa, harga naik", None),
        (
            "Rina, juru bicara pabrik, menyampaikan stok saat ini masih cukup.",
            "stok saat ini masih cukup",
            "Rina, juru bicara pabrik",
        ),
        ("Polda Wera mencatat dalam sebulan ada 17 kasus.", "dalam sebulan ada 17 kasus", "Polda Wera"),
        ("Rina buru-buru meluruskan bahwa izin itu lama.", "bahwa izin itu lama", "Rina"),
        ("Hanya saja Rina enggan berkomentar.", "berkomentar", "Rina"),
        ("Jalan itu, Budi menambahkan, akan ditutup.", "Jalan itu … akan ditutup", "Budi"),
        ("Video itu disebut terjadi di Wera.", "Video itu … terjadi di Wera", None),
        (
            "Dari catatan toko, kata Budi pelaku tidak masih muda.",
            "Dari catatan toko … pelaku tidak masih muda",
            "Budi",
        ),
        (
            "Kapolres didampingi oleh Wakapolres Agus Rudi, menyebut bahwa kasus selesai.",
            "bahwa kasus selesai",
            "Kapolres",
        ),
        ("Menurutnya, petugas tidak melihat langsung pelakunya.", "petugas tidak melihat langsung pelakunya", None),
        ('" Dan untuk itu, kami memilih," tambah dia.', '" Dan untuk itu, kami memilih,"', "dia"),
        ('"Jangan teriak," cecar petugas saat warga memprotes.', '"Jangan teriak,"', "petugas"),
        ("Warga resah.Budi mengatakan jalan rusak.", "jalan rusak", "Budi"),
        ("Camat Rina menekankan bahwa jalan rusak.(wartawera)", "bahwa jalan rusak", "Camat Rina"),
        ("Hal senada disampaikan Rina, bahwa jalan rusak.", "bahwa jalan rusak", "Rina"),
        ("Masih menurut Rina, jalan itu rusak.", "jalan itu rusak", "Rina"),
        ("Terang dia lagi, jalan itu rusak.", "jalan itu rusak", "dia"),
        ("Lebih jauh Rina menuturkan jalan itu rusak.", "jalan itu rusak", "Rina"),
        ("Kepada wartawan Rina mengatakan jalan rusak.", "jalan rusak", "Rina"),
        ("Saat dikonfirmasi terpisah Kapolsek Iptu Rudi menyebut jalan rusak.", "jalan rusak", "Kapolsek Iptu Rudi"),
        ("Beberapa desa di Wera lanjut Rina memang terendam.", "Beberapa desa di Wera … memang terendam", "Rina"),
        ("“Iya nanti,” kata Rina Wati menyudahi.", "“Iya nanti,”", "Rina Wati"),
        ("Rina pun menutup pidatonya dengan mempertanyakan aturan itu.", "aturan itu", "Rina"),
        ("Rina cuma bilang semua akan dijelaskan.", "semua akan dijelaskan", "Rina"),
        ("Sempat pula ia menyebutkan nama pengacara itu.", "nama pengacara itu", "ia"),
        ("Badan Usaha Rakyat atau BUR menyebut jalan rusak.", "jalan rusak", "Badan Usaha Rakyat atau BUR"),
        ("Saksi mata di lokasi kejadian menyebut jalan rusak.", "jalan rusak", "Saksi mata di lokasi kejadian"),
        ("Politikus itu juga menegaskan agar pihak pabrik hadir.", "agar pihak pabrik hadir", "Politikus itu"),
        (
            "“Harga naik,” tutur pedagang beras di Pasar Wera, Rina.",
            "“Harga naik,”",
            "pedagang beras di Pasar Wera, Rina",
        ),
        (
            "Kepala Dinas Pasar Wera melalui Kasi Harga dan Stok, Budi menjelaskan, harga naik.",
            "harga naik",
            "Kasi Harga dan Stok, Budi",
        ),
        ("Dengan cara ini, warga menurut Budi tak akan rugi.", "Dengan cara ini, warga … tak akan rugi", "Budi"),
        ("Lanjut Rina, “Kami pergi lagi,” ungkapnya.", "“Kami pergi lagi,”", "Rina"),
        ("Camat Rina menuturkan, ” Kami pergi lagi, ” Tutur Rina.", "” Kami pergi lagi, ”", "Rina"),
        ("Rina mengatakan hal tersebut sudah biasa di Wera.", "hal tersebut sudah biasa di Wera", "Rina"),
        ("“Jalan lumpuh total,” demikian disampaikan Rina Wati.", "“Jalan lumpuh total,”", "Rina Wati"),
        ("Rina telah meyakinkan warga bahwa air itu aman.", "bahwa air itu aman", "Rina"),
        ("Terkait hal itu Rina mengatakan jalan rusak.", "jalan rusak", "Rina"),
        (
            "Menanggapi video tersebut Kapolres Mayor Budi Arman mengatakan warga tidak perlu takut.",
            "warga tidak perlu takut",
            "Kapolres Mayor Budi Arman",
        ),
        ("Mewakili Bupati Wera, Sekda Budi menyebut jalan rusak.", "jalan rusak", "Sekda Budi"),
        (
            "Hal itu juga dirasakan Rina Wati, yang menyebut latihan itu sebagai kekacauan indah.",
            "latihan itu sebagai kekacauan indah",
            "Rina Wati",
        ),
        ("Menurut pengasuh pondok ini bahwa perbedaan itu biasa.", "bahwa perbedaan itu biasa", "pengasuh pondok ini"),
        ("Warga meminta kepada dinas saling menghormati.", "saling menghormati", "Warga"),
        ("Dinas mengimbau kepada warga yang melihat pelaku agar melapor.", "agar melapor", "Dinas"),
        ("“Kami tahu,” kata Rina kepada Budi, dikutip dari Antara, Selasa (20/9).", "“Kami tahu,”", "Rina"),
        (
            "Koran itu menulis, saat Rina mengatakan itu, hadirin diam.",
            "saat Rina mengatakan itu, hadirin diam",
            "Koran itu",
        ),
    ],
)
def test_a_report_needs_no_marks_around_it(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    "text",
    [
        "Budi menjelaskan soal rencana itu kepada warga.",
        "Pemerintah harus menjelaskan alasan kenaikan itu.",
        "Warga wajib melaporkan tamu yang menginap.",
        "Melalui pasar murah, dinas tidak hanya membagi beras, tetapi juga memastikan stok cukup.",
        "Mereka sebut ikan itu tude.",
        "Rina bermaksud mengeluhkan pembatasan itu.",
        "Polusi dapat mengancam kebun warga.",
        "Ia mendengar suara jeritan meminta tolong dari rumah sebelah.",
        "Dinas itu memastikan agar stok cukup.",
        "Budi mengatakan hal itu menanggapi pertanyaan wartawan.",
        "Jawaban yang dikemukakan rektorat itu mengambang.",
        "Rina menonton laga itu yang sudah diumumkan secara resmi oleh KPU.",
        "Ini menunjukkan popularitas tak ada nilainya.",
        "Dari belasan kasus tersebut, polisi mengungkap 13 kasus pencurian.",
        "Kapolres Wera, Kombes Mustafa, merespons video itu dengan menyampaikan permintaan maaf.",
        "Meskipun tidak secara gamblang mengungkapkan alasannya diam, Rina membagikan foto.",
        "Timnya kalah. Hal itu yang mendorong agar pemainnya bermain taktis.",
        "Pasar kamera masih menjanjikan, apalagi di kota.",
    ],
)
def test_a_duty_or_a_deed_is_no_report(text: str) -> None:
    assert reports(text) == []


def test_a_request_is_within_what_is_said() -> None:
    text = '"Apa kami tidak ada izin?" tukas aktivis sembari menegaskan agar perusahaan hadir.'
    assert extract(Article(text, language="id")).statements[0].stance == "asserted"


def test_a_request_stands_behind_whom_it_is_addressed_to() -> None:
    text = "Jaksa memohon kepada majelis hakim perkara korupsi (Tipikor) agar sidang dipercepat."
    assert reports(text) == [("agar sidang dipercepat", "Jaksa")]


def test_who_speaks_behind_a_quotation_is_named_without_the_verb() -> None:
    text = "“Kami butuh perintah,” tambah Ketua RT, seraya menambahkan bahwa jalan rusak."
    assert reports(text) == [("“Kami butuh perintah,”", "Ketua RT"), ("bahwa jalan rusak", "Ketua RT")]


def test_a_topic_behind_a_comma_is_no_wish() -> None:
    (statement,) = extract(Article("Rina menambahkan, untuk skala desa, penjualan naik.", language="id")).statements
    assert statement.stance == "asserted"


@pytest.mark.parametrize("whom", ["petugas", "warga", "kepala dinas", "kepala desa"])
def test_whom_somebody_reminds_to_do_something_is_told_alike_whatever_the_word_ends_with(whom: str) -> None:
    assert reports(f"Budi mengingatkan {whom} agar waspada.") == [(f"{whom} agar waspada", "Budi")]
