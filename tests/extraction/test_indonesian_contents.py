"""Where what somebody says begins and ends in Indonesian."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="id")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Di tengah upaya memulihkan pasar pada masa pandemi sekarang ini, menurut Rina, gudang perlu dibuka.",
            "Di tengah upaya memulihkan pasar pada masa pandemi sekarang ini … gudang perlu dibuka",
        ),
        (
            "Kasus penyelewengan dana di koperasi yang menjerat sepuluh pegawai, menurut Rina, dilakukan sejak 2018.",
            "Kasus penyelewengan dana di koperasi yang menjerat sepuluh pegawai … dilakukan sejak 2018",
        ),
        (
            "Jalan itu sudah rusak parah sejak lima tahun lalu, menurut Rina, kepala desa.",
            "Jalan itu sudah rusak parah sejak lima tahun lalu",
        ),
        ("Rina mengatakan, pada Sabtu sore, dia melihat dua orang.", "pada Sabtu sore, dia melihat dua orang"),
    ],
)
def test_a_content_is_whole_on_both_sides_of_what_interrupts_it(text: str, content: str) -> None:
    assert [quote for quote, _ in reports(text)] == [content]
