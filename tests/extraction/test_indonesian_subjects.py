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
    ],
)
def test_the_subject_stands_before_what_tells_when_and_where(text: str, source: str) -> None:
    assert [found for _, found in reports(text)] == [source]


@pytest.mark.parametrize(
    "text",
    [
        # the verb before the cue has it as what is done
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
