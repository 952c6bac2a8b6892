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
        # the verb before the cue has it as what is done
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


def test_a_verb_with_what_it_does_is_no_source() -> None:
    text = "Masih ditemukannya kasus di Wera menunjukkan masih ada warga yang tertular."
    assert reports(text) == [("masih ada warga yang tertular", None)]
