"""Who the subject of an Indonesian report is where much stands before its verb, and what is no subject of one."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="id")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # a place behind a date in brackets
        ("Bupati Rina Wati, Kamis (30/7/2020) di Wera, mengatakan jalan itu rusak.", "Bupati Rina Wati"),
        (
            "Kepala Dinas Sosial Rina Wati saat dihubungi, Minggu (17/5/2020) di Wera, mengatakan bantuan sudah cair.",
            "Kepala Dinas Sosial Rina Wati",
        ),
        # who is told of with where they live
        (
            "Sarjono (49), peternak sapi asal Desa Wera, Kecamatan Kali, Kabupaten Umba, mengatakan harga sapi turun.",
            "Sarjono (49), peternak sapi asal Desa Wera, Kecamatan Kali, Kabupaten Umba",
        ),
        (
            "Mohammad Imam (35), warga Wera, Kabupaten Umba, juga mengatakan harga sapi turun.",
            "Mohammad Imam (35), warga Wera, Kabupaten Umba",
        ),
        # who does something meanwhile
        # who is asked what somebody else will do
        (
            "Saat ditanya apakah Rahman akan menemui Kepala Badan Air Wera (BAW), Bupati Rina mengaku belum tahu.",
            "Bupati Rina",
        ),
        # a body with where it is, and no comma behind that
        ("Polres Wera, Jawa Barat menyebut pelaku sudah ditangkap.", "Polres Wera, Jawa Barat"),
        (
            "Kepala KSOP Wera Rusman Hadi, mengutip manifes, semula menyebut 280 orang ikut.",
            "Kepala KSOP Wera Rusman Hadi",
        ),
        # somebody with two offices
        (
            "Kepala BPBD yang juga Ketua Satgas Banjir Doni Raharja, saat dihubungi, mengatakan air sudah surut.",
            "Kepala BPBD yang juga Ketua Satgas Banjir Doni Raharja",
        ),
        # what a relative clause tells of
        (
            "Kerumunan itu menyusul keputusan KPU pada Minggu (29/11), yang menyatakan Budi tidak memenuhi syarat.",
            "keputusan KPU",
        ),
        (
            "Proyeksi ini lebih baik dibandingkan dengan perkiraan pada April lalu yang menyebut harga akan turun.",
            "perkiraan",
        ),
        # past what somebody does meanwhile, and to what end
        ("Menteri Budi Raharja, saat menyampaikan pendapat akhir, menyatakan jalan rusak.", "Menteri Budi Raharja"),
        (
            "Bupati Rina Wati dalam rapat yang membahas evaluasi, Jumat (29/5/2020), menegaskan, jalan itu penting.",
            "Bupati Rina Wati",
        ),
        (
            "Bupati Rina Wati dalam rapat evaluasi untuk pemulihan ekonomi, Jumat (29/5), menegaskan, itu penting.",
            "Bupati Rina Wati",
        ),
        (
            "Ketua Yayasan Hutan untuk Wera Rina Wati mengatakan hutan itu aman.",
            "Ketua Yayasan Hutan untuk Wera Rina Wati",
        ),
        # a heading that ran into the sentence
        (
            "Tes gratis di pasar Kepala Dinas Kesehatan Rina Wati menyatakan tes dimulai.",
            "Kepala Dinas Kesehatan Rina Wati",
        ),
        (
            "Surat resmi Kepala Dinas Kesehatan Rina Wati menyebut tes dimulai.",
            "Surat resmi Kepala Dinas Kesehatan Rina Wati",
        ),
        ("Perajin tempe Rina Wati mengatakan harga naik.", "Perajin tempe Rina Wati"),
        (
            "Layanan angkutan Sementara dari Kota Wera, Kepala Dinas Perhubungan Rina Wati menjelaskan, bus sudah ada.",
            "Kepala Dinas Perhubungan Rina Wati",
        ),
        # past adverbs
        ("Dina, manajer hotel di Wera, juga semakin khawatir bahwa usahanya tutup.", "Dina, manajer hotel di Wera"),
        ("Rina biasanya meminta warga beristirahat sejenak.", "Rina"),
        # who asks for something
        ("Perempuan itu menolak tuduhan bahwa ia berbohong.", "Perempuan itu"),
        ("Perhimpunan Guru menuntut pemerintah menaikkan upah.", "Perhimpunan Guru"),
        # behind a verb that has no subject
        ("Namun, dipastikan Bupati Rina Wati mengatakan jalan itu rusak.", "Bupati Rina Wati"),
        ("Perburuan untuk konsumsi masih ada mengingat sebagian warga menilai harganya mahal.", "sebagian warga"),
        ("Namun, dipastikan pemerintah berjanji jalan itu dibangun.", "pemerintah"),
        ("Saat itu, mereka mengatakan jalan rusak.", "mereka"),
    ],
)
def test_the_subject_stands_before_what_tells_when_and_where(text: str, source: str) -> None:
    assert [found for _, found in reports(text)] == [source]


@pytest.mark.parametrize(
    "text",
    [
        # what is done or happens brings something about, and asks for nothing
        "Kemudahan itu mendorong warga untuk terbiasa melakukan tes.",
        "Adanya kampus mendorong tumbuhnya hunian.",
        "Pencacahan penduduk tak hanya menuntut kewaspadaan tinggi para petugas.",
        "Aksi mahasiswa menolak undang-undang itu terus berlangsung.",
        "Belasan peserta pingsan dalam unjuk rasa menolak undang-undang itu.",
        "Perubahan itu kian mendesak dilakukan.",
        # the verb before the cue has it as what is done
        "Para kepala daerah diajak berkomitmen untuk saling membantu.",
        "Proyek itu, menurut rencana, diyakini dapat mendorong perekonomian.",
        "Warga hingga kini tetap dirundung cemas karena hujan masih turun.",
        "Kampanye itu sudah berjalan dengan meminta warga mengenakan jaket.",
        "Ada yang cemas, tetapi tidak sedikit yang senang.",
        "Rapat itu bertujuan memastikan jumlah anggaran cukup.",
        "Sebanyak 10 petugas bergegas memastikan kebenaran informasi tersebut.",
        "Pencegahan berarti memastikan warga sehat.",
        "Dengan larangan itu, pemerintah daerah sangat terbantu memastikan warga tetap di rumah.",
        "Selama ekonomi lesu, sulit mengharapkan masyarakat mau menabung.",
        "Tentara menjaga kota, termasuk membantu memastikan warga tidak ditekan.",
    ],
)
def test_what_another_verb_governs_is_no_report(text: str) -> None:
    assert reports(text) == []


def test_an_adverb_opens_what_is_said() -> None:
    assert reports("Arsul mengaku semakin dekat dengan keluarganya.") == [("semakin dekat dengan keluarganya", "Arsul")]


def test_a_verb_with_what_it_does_is_no_source() -> None:
    text = "Masih ditemukannya kasus di Wera menunjukkan masih ada warga yang tertular."
    assert reports(text) == [("masih ada warga yang tertular", None)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        # two verbs share what they are about
        (
            "Rina mengatakan pemerintah mengawasi dan menjamin kelayakan gedung itu.",
            "pemerintah mengawasi dan menjamin kelayakan gedung itu",
        ),
        (
            "Rina mengatakan, pihaknya masih mendalami dan meminta klarifikasi terkait kasus itu.",
            "pihaknya masih mendalami dan meminta klarifikasi terkait kasus itu",
        ),
        # two who are praised, of whom a clause tells what they report
        (
            "Rina mengapresiasi langkah pengelola pasar dan arsitek yang melaporkan kerusakan itu.",
            "langkah pengelola pasar dan arsitek yang melaporkan kerusakan itu",
        ),
        (
            "Rina menambahkan, keberanian keluarga dan warga dalam mengungkap kasus itu patut dipuji.",
            "keberanian keluarga dan warga dalam mengungkap kasus itu patut dipuji",
        ),
    ],
)
def test_a_content_goes_on_behind_what_joins_its_parts(text: str, content: str) -> None:
    assert [found for found, _ in reports(text)] == [content]


def test_a_second_report_still_ends_the_first() -> None:
    text = "Rina mengatakan jalan itu rusak dan meminta warga berhati-hati."
    assert [found for found, _ in reports(text)] == ["jalan itu rusak", "warga berhati-hati"]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        (
            "Menurut Ketua Asosiasi Petani Rudi Hartono, petani rugi jika harga jual mengacu harga saat ini.",
            "petani rugi jika harga jual mengacu harga saat ini",
            "Ketua Asosiasi Petani Rudi Hartono",
        ),
        (
            "Menurut Rida, Kementerian Energi saat ini sedang menyusun strategi nasional.",
            "Kementerian Energi saat ini sedang menyusun strategi nasional",
            "Rida",
        ),
        (
            "Menurut data dari gugus tugas banjir, perahu karet masih kurang.",
            "perahu karet masih kurang",
            "data dari gugus tugas banjir",
        ),
        (
            "Menurut data dari Kementerian Perhubungan ada sekitar 2 juta pemudik.",
            "ada sekitar 2 juta pemudik",
            "data dari Kementerian Perhubungan",
        ),
        (
            "Berdasarkan data dari Dinas Kesehatan Wera, jumlah pasien turun.",
            "jumlah pasien turun",
            "Dinas Kesehatan Wera",
        ),
        # a heading ran into the sentence
        (
            "Hampir penuh Menurut Aris Raharja, daya dukung kawasan itu habis.",
            "daya dukung kawasan itu habis",
            "Aris Raharja",
        ),
    ],
)
def test_what_somebody_says_is_no_apposition_of_theirs(text: str, content: str, source: str) -> None:
    assert reports(text) == [(content, source)]


def test_what_something_is_decided_by_is_no_report() -> None:
    assert reports("Zona itu ditentukan oleh kelurahan berdasarkan data dari Dinas Kesehatan Wera.") == []


def test_who_writes_a_message_is_no_verb() -> None:
    text = "Budi Santika sudah mengirim pesan, “Jalan itu rusak.”"
    assert reports(text) == [("“Jalan itu rusak.”", "Budi Santika")]
