"""Indonesian verbs that report a clause or only name a thing, told apart by what follows."""

import pytest

from factrack import Article, Statement, extract
from factrack.extraction import Stance


def read(text: str) -> tuple[Statement, ...]:
    return extract(Article(text, language="id")).statements


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lurah Darto menyampaikan pihaknya akan menutup jalan itu.", "pihaknya akan menutup jalan itu"),
        ("Lurah Darto menyampaikan akan menutup jalan itu.", "akan menutup jalan itu"),
        ("Hartini menceritakan dirinya tertidur di bus.", "dirinya tertidur di bus"),
        ("Lurah Darto menyampaikan warga sudah pulang.", "warga sudah pulang"),
        ("Lurah Darto mengungkap pintu air belum diperbaiki.", "pintu air belum diperbaiki"),
        ("Yayasan Samudra mencatat sedikitnya 48 kasus.", "sedikitnya 48 kasus"),
        ("Yayasan Samudra mencatat ada 62 penyu mati.", "ada 62 penyu mati"),
        ("Yayasan Samudra mencatat 11 gempa susulan.", "11 gempa susulan"),
        ("Yayasan Samudra mencatat penyu masih berkurang.", "penyu masih berkurang"),
        ("Yayasan Samudra mencatat jumlah penyu turun 12 persen.", "jumlah penyu turun 12 persen"),
        ("Hartini menemukan bahwa penyu berkurang.", "bahwa penyu berkurang"),
        ("Menurut hematnya, penyu berkurang.", "penyu berkurang"),
        ("Lurah Darto menjamin stok beras aman.", "stok beras aman"),
        ("Lurah Darto menjamin pasokan beras cukup.", "pasokan beras cukup"),
        ("Lurah Darto menjamin stok beras aman hingga Lebaran.", "stok beras aman hingga Lebaran"),
        ("Lurah Darto mengeklaim jalan itu sudah diperbaiki.", "jalan itu sudah diperbaiki"),
        ("Hartini menghitung ada 62 penyu mati.", "ada 62 penyu mati"),
    ],
)
def test_a_clause_follows(text: str, content: str) -> None:
    assert [span.of(text) for statement in read(text) for span in statement.content] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "Lurah Darto menyampaikan duka cita kepada keluarga korban.",
        "Lurah Darto menyampaikan terima kasih kepada warga yang telah membantu.",
        "Hartini menceritakan pengalaman masa kecilnya.",
        "Polisi menemukan tiga bungkus sabu.",
        "Panitia mencatat semua masukan warga.",
        "Sejarah mencatat 1.400 kapal karam di selat itu.",
        "Lurah Darto menjamin keselamatan warga.",
        "Foto itu menunjukkan jalan desa rusak.",
        "Jalan itu rusak, demikian juga Jembatan Wera.",
        "Ia pulang begitu pengumuman Hartini dibacakan.",
    ],
)
def test_a_thing_follows(text: str) -> None:
    assert read(text) == ()


def test_what_is_refuted_in_the_passive_is_denied() -> None:
    (statement,) = read("Tuduhan warga itu dipatahkan Hartini Wulandari.")
    assert (statement.stance, statement.speaker) == (Stance.DENIED, "Hartini Wulandari")


SCHOOL = "sekolah tutup"


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # "ini" points at somebody, and is of a time only behind a word for one
        ("Menurut alumnus Universitas Rantau ini, sekolah tutup.", SCHOOL, "alumnus Universitas Rantau ini"),
        ("Politikus Partai Melati ini mengatakan sekolah tutup.", SCHOOL, "Politikus Partai Melati ini"),
        ("Pria 34 tahun ini pekan ini menyebut sekolah tutup.", SCHOOL, "Pria 34 tahun ini"),
        ("Darto pekan ini menyebut sekolah tutup.", SCHOOL, "Darto"),
        ("Darto sejauh ini menyebut sekolah tutup.", SCHOOL, "Darto"),
        # a clause that tells who is meant
        (
            "Sekolah tutup, kata pria yang sehari-hari bertani itu.",
            "Sekolah tutup",
            "pria yang sehari-hari bertani itu",
        ),
        (
            "Salah satu guru, yang enggan disebutkan namanya, menyatakan sekolah tutup.",
            SCHOOL,
            "Salah satu guru, yang enggan disebutkan namanya",
        ),
        (
            "Salah seorang dari mereka, yang meminta namanya dirahasiakan karena takut, menyebut sekolah tutup.",
            SCHOOL,
            "Salah seorang dari mereka, yang meminta namanya dirahasiakan karena takut",
        ),
        # what opens a sentence
        (
            "Dikonfirmasi hari Rabu, Ketua Panitia Lukman Hadi menyebut sekolah tutup.",
            SCHOOL,
            "Ketua Panitia Lukman Hadi",
        ),
        ("Uskup Rantau Mgr. Petrus Sinaga menilai sekolah tutup.", SCHOOL, "Uskup Rantau Mgr. Petrus Sinaga"),
        # how long something lasts is said, and dates no saying
        ("Darto mengatakan hingga siang ini sekolah tutup.", "hingga siang ini sekolah tutup", "Darto"),
        ("Darto menyatakan saat ini sekolah tutup.", "saat ini sekolah tutup", "Darto"),
    ],
)
def test_the_whole_of_a_source_and_of_what_it_says(text: str, content: str, source: str) -> None:
    (statement,) = read(text)
    assert statement.source is not None
    assert ([span.of(text) for span in statement.content], statement.source.of(text)) == ([content], source)


def test_a_passive_can_go_on_behind_an_interruption() -> None:
    text = "Uang itu, menurut Darto, diminta sebagai upah."
    (statement,) = read(text)
    assert [span.of(text) for span in statement.content] == ["Uang itu", "diminta sebagai upah"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Menurut Sigit, petani yang menanam padi sudah rugi.", ["petani yang menanam padi sudah rugi"]),
        ("Pelaku, kata Sigit, mengaku menyesal.", ["Pelaku", "mengaku menyesal"]),
        ("Majelis, tambahnya, menargetkan putusan dijatuhkan.", ["Majelis", "menargetkan putusan dijatuhkan"]),
    ],
)
def test_what_is_said_has_a_subject_of_its_own(text: str, content: list[str]) -> None:
    assert [span.of(text) for span in read(text)[0].content] == content


def test_a_verb_with_its_source_is_nobody() -> None:
    assert all(s.speaker != "tambahnya" for s in read("Majelis, tambahnya, menargetkan putusan dijatuhkan."))


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("Lembaga itu mencatat tiga lubang baru sejak Mei.", "tiga lubang baru sejak Mei", "Lembaga itu"),
        ("BPS mencatat inflasi 2,1 persen.", "inflasi 2,1 persen", "BPS"),
        ("Darto curhat tidak bisa tidur.", "tidak bisa tidur", "Darto"),
        ("“Sekolah tutup,” komentar penyanyi Darto Wibawa.", "“Sekolah tutup,”", "penyanyi Darto Wibawa"),
        ("Katanya, sekolah itu tutup.", "sekolah itu tutup", None),
        ("Tiga awak kapal dilaporkan hilang.", "Tiga awak kapal … hilang", None),
        ("Dua di antaranya disebutkan menderita patah tulang.", "Dua di antaranya … menderita patah tulang", None),
        # what leads over to a content is the narrator's, what gives its reason is not
        ("Akan tetapi, sekolah itu, keluh Darto, masih tutup.", "sekolah itu … masih tutup", "Darto"),
        ("Tak hanya itu, sekolah pun tutup, ungkap Darto.", "sekolah pun tutup", "Darto"),
        ("Karena itu, sekolah tutup, ungkap Darto.", "Karena itu, sekolah tutup", "Darto"),
        # a request has whom it is addressed to before it
        ("Darto berpesan kepada anak muda agar rajin.", "agar rajin", "Darto"),
        ("Darto mengimbau kepada warga untuk tenang.", "untuk tenang", "Darto"),
        ("Berdasarkan keterangan saksi, sekolah itu tutup.", "sekolah itu tutup", "saksi"),
        ("Kabar bahwa sekolah akan tutup dibantah guru.", "sekolah akan tutup", "guru"),
        # a report in a lesser clause ends with it
        ("Setelah Darto mengatakan sekolah tutup, guru pulang.", "sekolah tutup", "Darto"),
        ("Meski Darto mengaku tidak tahu, guru tetap pulang.", "tidak tahu", "Darto"),
        ("Darto tidak lupa mengingatkan sekolah itu tutup.", "sekolah itu tutup", "Darto"),
        ("Mereka sempat diduga hendak membakar sekolah.", "Mereka … hendak membakar sekolah", None),
        ("Ditambahkannya, sekolah itu juga tutup.", "sekolah itu juga tutup", None),
        ("“Sekolah tutup,” kata Darto dikutip pada Jumat, 7 Februari 2025.", "“Sekolah tutup,”", "Darto"),
        ("Lagu dinyanyikan. Darto memastikan sekolah tutup. (WB/ed: Wira)", "sekolah tutup", "Darto"),
    ],
)
def test_what_is_told_and_by_whom(text: str, content: str, source: str | None) -> None:
    (statement,) = read(text)
    assert statement.quote(text) == content
    assert (statement.source and statement.source.of(text)) == source


@pytest.mark.parametrize(
    "text",
    [
        "Darto mencatat kemenangan penting di kandang.",
        "Kasus itu dilaporkan ke polisi.",
        "Darto tidak menjelaskan alasannya.",
        "Darto tidak pernah mengatakan sekolah itu tutup.",
        "Selepas jeda, ceritanya berubah.",
        "Selepas jeda, ceritanya lain.",
    ],
)
def test_what_is_done_is_not_told(text: str) -> None:
    assert read(text) == ()


def test_who_confirms_what_somebody_else_said_has_a_statement_of_their_own() -> None:
    text = "Darto mengatakan sekolah tutup. Keterangan itu dikuatkan seorang guru."
    said = [(statement.quote(text), statement.source and statement.source.of(text)) for statement in read(text)]
    assert said == [("sekolah tutup", "Darto"), ("Keterangan itu", "seorang guru")]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Darto belum bisa memastikan penyebab kebakaran.", Stance.DECLINED),
        ("Darto tidak dapat menyebutkan jumlah korban.", Stance.DECLINED),
        ("Darto tidak yakin sekolah itu aman.", Stance.BELIEVED),
        ("Darto mengatakan tidak bisa hadir di sekolah.", Stance.ASSERTED),
    ],
)
def test_what_somebody_cannot_say_is_declined(text: str, stance: Stance) -> None:
    (statement,) = read(text)
    assert statement.stance is stance


def test_an_excuse_is_hedged() -> None:
    (statement,) = read("“Sekolah tutup,” kilah Darto.")
    assert statement.stance is Stance.HEDGED
