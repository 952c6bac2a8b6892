"""Headings that ran into the sentence of a source, as copied text has them."""

import pytest

from tests.extraction.speakers.naming import last

KNOWN = "Kepala Dinas Wera Rina Wati datang. "


@pytest.mark.parametrize(
    ("sentence", "source", "speaker"),
    [
        ("Kendala cuaca Rina menjelaskan, hujan turun.", "Rina", "Rina Wati"),
        ("Hindari kerumunan Rina Wati mengatakan, hujan turun.", "Rina Wati", "Rina Wati"),
        ("Suasana hati Ia mengatakan, hujan turun.", "Ia", "Rina Wati"),
        (
            "Tiket tak terjual Yani Suseno (40), agen tiket, mengatakan hujan turun.",
            "Yani Suseno (40), agen tiket",
            "Yani Suseno",
        ),
        # nobody who is of somebody named is a heading, nor is who is named nowhere else
        ("Pendukung setia Rina mengatakan, hujan turun.", "Pendukung setia Rina", "Pendukung setia Rina"),
        ("Sahabat dekat Rina mengatakan, hujan turun.", "Sahabat dekat Rina", "Sahabat dekat Rina"),
    ],
)
def test_a_heading_before_a_name_is_none_of_the_source(sentence: str, source: str, speaker: str) -> None:
    text = KNOWN + sentence
    found = last(text)
    assert found.source is not None
    assert (found.source.of(text), found.speaker) == (source, speaker)
