"""Indonesian names with a full stop within, clients, clubs and fields, told apart from names, roles and bodies."""

import pytest

from factrack import Article, extract
from tests.extraction.speakers.naming import Reading, readings


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Moh. Edi Mahfudz, Deputi Bidang Statistik BPS", ("Moh. Edi Mahfudz", "Deputi Bidang Statistik", "BPS")),
        ("Fx. Danarto dari Fraksi Nurani", ("Fx. Danarto", None, "Fraksi Nurani")),
        ("St. Nurhaliza, warga", ("St. Nurhaliza", "warga", None)),
        ("kuasa hukum mereka, Rangga Sitompul", ("Rangga Sitompul", "kuasa hukum", None)),
        ("pengacara keluarga korban, Rangga Sitompul", ("Rangga Sitompul", "pengacara", None)),
        ("Rangga Sitompul, pengacara Darmawan", ("Rangga Sitompul", "pengacara", None)),
        (
            "Rangga Sitompul, pengacara dari Kantor Hukum Sitompul dan Rekan",
            ("Rangga Sitompul", "pengacara", "Kantor Hukum Sitompul dan Rekan"),
        ),
        ("tetangga korban, Rangga Sitompul", ("Rangga Sitompul", "tetangga korban", None)),
        ("Menteri Pemberdayaan Keluarga Rina Wati", ("Rina Wati", "Menteri Pemberdayaan Keluarga", None)),
        (
            "Direktur Jenderal Pengawasan Sumber Daya Laut (PSDL) Kementerian Laut, Rina Wati",
            ("Rina Wati", "Direktur Jenderal Pengawasan Sumber Daya Laut (PSDL)", "Kementerian Laut"),
        ),
        (
            "Kepala Eksekutif Pengawas Perilaku Pelaku Usaha Jasa Keuangan dan Pelindungan Konsumen, Rina Wati",
            (
                "Rina Wati",
                "Kepala Eksekutif Pengawas Perilaku Pelaku Usaha Jasa Keuangan dan Pelindungan Konsumen",
                None,
            ),
        ),
        ("Kepala Satlantas Polres Wera AKP Rina Wati", ("Rina Wati", "Kepala Satlantas", "Polres Wera")),
        ("HRD PT Tirta Wera, Rina Wati", ("Rina Wati", "HRD", "PT Tirta Wera")),
        ("sastrawan Rina Wati", ("Rina Wati", "sastrawan", None)),
        ("Presiden Rina Wati (Riwati)", ("Rina Wati", "Presiden", None)),
        ("Gubernur Rina Ayu Wati (RAW)", ("Rina Ayu Wati", "Gubernur", None)),
        ("Presiden Rina Wati (Partai Wera)", ("Rina Wati", "Presiden", "Partai Wera")),
        ("Rina Wati, petani Desa Wera", ("Rina Wati", "petani", None)),
        ("Rina Wati, ibu tiga anak di Desa Wera", ("Rina Wati", "ibu", None)),
        ("Kepala Desa Wera, Rina Wati", ("Rina Wati", "Kepala", "Desa Wera")),
        ("penempa keris Sumardi Wongso", ("Sumardi Wongso", "penempa keris", None)),
        ("situs berita Wera Kini", ("situs berita Wera Kini", None, None)),
        ("kepala Kejaksaan Tinggi Wera Idianto Wongso", ("Idianto Wongso", "kepala", "Kejaksaan Tinggi Wera")),
        ("kepala Kejaksaan Tinggi Idianto Wongso", ("Idianto Wongso", "kepala", "Kejaksaan Tinggi")),
    ],
)
def test_where_a_name_an_office_and_a_body_end(source: str, expected: Reading) -> None:
    assert readings(f"“Ya,” kata {source}.", "id")[0][0] == expected


@pytest.mark.parametrize(
    ("epithet", "role", "body"),
    [
        ("vokalis Rembulan Band itu", "vokalis", "Rembulan Band"),
        ("pevoli PB Mutiara itu", "pevoli", "PB Mutiara"),
        ("gelandang Persewaru itu", "gelandang", "Persewaru"),
        ("pria 21 tahun itu", None, None),
    ],
)
def test_an_epithet_tells_the_band_or_the_club(epithet: str, role: str | None, body: str | None) -> None:
    assert readings(f"Ganes Pradipta kalah. “Ya,” kata {epithet}.", "id")[0][0] == ("Ganes Pradipta", role, body)


def test_a_place_before_those_who_speak_there_does_not_speak() -> None:
    text = (
        "Di Pasar Johar, Semarang, para pedagang menyebut harga naik. Di sana, Semarang, buruh bernama Karjo mengeluh."
    )
    assert readings(text, "id")[0] == [("para pedagang", "pedagang", None)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("PT Wera Jaya Tbk. (WJYA) untung. “Ya,” kata Corporate Secretary Rina Wati.", "PT Wera Jaya Tbk. (WJYA)"),
        ("PT Wera Jaya Tbk (WJYA) untung. “Ya,” kata Corporate Secretary Rina Wati.", "PT Wera Jaya Tbk (WJYA)"),
        ("KPK memeriksa tiga orang. “Ya,” kata jubir Rina Wati.", "KPK"),
        ("Polda Wera menyita sabu. “Ya,” kata Dirresnarkoba Kombes Rina Wati.", "Polda Wera"),
        ("Kejaksaan Agung menyita kebun. “Ya,” kata Kapuspenkum Rina Wati.", "Kejaksaan Agung"),
        ("KPU Wera menunda rapat. “Ya,” kata komisioner Rina Wati.", "KPU Wera"),
        ("RSUD Wera penuh. “Ya,” kata pelaksana tugas direktur, Rina Wati.", "RSUD Wera"),
        ("Populis Data merilis survei. “Ya,” kata Rina Wati, direktur riset lembaga tersebut.", "Populis Data"),
        ("PT Wera membantah itu. Sementara Walhi NTB memotret. “Ya,” kata direkturnya, Rina Wati.", "Walhi NTB"),
        ("PT Wera membantah itu. Foto beredar. “Ya,” kata direkturnya, Rina Wati.", "PT Wera"),
        ("KPK memeriksa Direktur PT Wera Jaya. “Ya,” kata juru bicara Rina Wati.", "KPK"),
        ("RSUD dr. Haryoto Wera penuh. “Ya,” kata direktur rumah sakit, Rina Wati.", "RSUD dr. Haryoto Wera"),
        (
            "Dinas Pendidikan dan Kebudayaan Wera rapat. “Ya,” kata kepala dinas, Rina Wati.",
            "Dinas Pendidikan dan Kebudayaan Wera",
        ),
        (
            "Balai Penyelidikan dan Pengembangan Gunung Wera (BPPGW) rapat. “Ya,” kata kepala balai, Rina Wati.",
            "Balai Penyelidikan dan Pengembangan Gunung Wera (BPPGW)",
        ),
        ("Badan Narkotika Wera dan Kepolisian Wera rapat. “Ya,” kata kepala badan, Rina Wati.", "Badan Narkotika Wera"),
        ("KPU Wera dan KPU Lembah menunda rapat. “Ya,” kata komisioner Rina Wati.", None),
    ],
)
def test_the_sentence_before_tells_the_body(text: str, body: str | None) -> None:
    assert readings(text, "id")[-1][0][2] == body


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("siswa kelas XII SMKN 1 Wera, Rina Wati", ("Rina Wati", "siswa kelas XII", "SMKN 1 Wera")),
        ("Rina Wati (18), siswi kelas 2 SMA Negeri 1 Wera", ("Rina Wati", "siswi kelas 2", "SMA Negeri 1 Wera")),
        ("Kepala Staf Angkatan Udara Marsekal Rina Wati", ("Rina Wati", "Kepala Staf", "Angkatan Udara")),
        ("Epidemiolog di Wera University, Rina Wati", ("Rina Wati", "Epidemiolog", "Wera University")),
    ],
)
def test_the_year_of_a_pupil_is_of_the_role_and_a_body_behind_di_of_who_has_it(source: str, expected: Reading) -> None:
    assert readings(f"“Ya,” kata {source}.", "id")[0][0] == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mantan Wakil Presiden Yusron Kadir hadir. “Musuh kita banyak,” pesan YK di sana.", ["Yusron Kadir"]),
        ("Sultan Bagus Yudha hadir. SBY mengatakan, jalan rusak.", ["Sultan Bagus Yudha"]),
        ("Muhammad Ali hadir bersama Ketua MA. MA mengatakan, jalan rusak.", ["MA"]),
        ("“Musuh kita banyak,” pesan YK di sana. Mantan Wakil Presiden Yusron Kadir hadir.", ["YK"]),
        ("Yudha hadir di sana. Y mengatakan, jalan rusak.", ["Y"]),
        ("Berkali-kali Rianto menyatakan, jalan rusak. Rianto mengatakan, jalan baik.", ["Rianto", "Rianto"]),
        ("Wali Kota Marania, Italia Bruno Nardi mengumumkan, jalan rusak.", ["Bruno Nardi"]),
    ],
)
def test_letters_repeated_words_and_countries_beside_a_name(text: str, names: list[str]) -> None:
    whole = f"Rapat itu digelar di balai kota dan dihadiri banyak orang.\n\n{text}"
    assert [statement.speaker for statement in extract(Article(whole, language="id")).statements] == names


def test_who_comes_next_in_a_list_is_no_body_of_who_comes_before() -> None:
    text = (
        "Di meja itu duduk Menteri Tenaga Kerja (Menaker) Sari Wulan, Menteri Sosial (Mensos) Budi Wera, "
        "Wakil Menteri Agama Umar Kali, dan Kepala Badan Bencana (BB) Joni Semara.\n\n"
        "Menteri Tenaga Kerja Sari Wulan mengatakan, upah akan naik."
    )
    (statement,) = extract(Article(text, language="id")).statements
    assert (statement.speaker, statement.affiliation) == ("Sari Wulan", None)


@pytest.mark.parametrize(("full", "short"), [("Rina Ayu Wati", "RAW"), ("Rina Wati", "Riwati")])
def test_a_bracket_brings_in_what_somebody_is_called(full: str, short: str) -> None:
    text = f"Presiden {full} ({short}) menyatakan jalan itu dibuka. “Ya,” kata Presiden {short}. “Besok,” ujar {short}."
    speakers = [statement.speakers[0] for statement in extract(Article(text, language="id")).statements]
    assert [(speaker.name, speaker.role, speaker.affiliation) for speaker in speakers] == [(full, "Presiden", None)] * 3
