"""Indonesian verbs without their prefix, as regional papers and headlines have them: "BNPB imbau warga menjauh"."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="id")

VERBS = ("nyatakan", "sampaikan", "jelaskan", "ungkapkan", "sebutkan", "tegaskan", "akui", "ingatkan")


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_without_its_prefix_reports_behind_a_name(verb: str) -> None:
    assert reports(f"Dinas Air Wera {verb} air sumur itu aman.") == [("air sumur itu aman", "Dinas Air Wera")]


@pytest.mark.parametrize("verb", VERBS)
def test_it_reports_behind_an_apposition_too(verb: str) -> None:
    text = f"Bupati Wera, Rina Wati, {verb} bahwa air sumur itu aman."
    assert reports(text) == [("bahwa air sumur itu aman", "Bupati Wera, Rina Wati")]


@pytest.mark.parametrize(
    "text",
    [
        "Hal itu ia sampaikan dalam rapat di Wera.",
        "Apa yang Rina sampaikan benar adanya.",
        "Nilai ekspor Wera naik lima persen.",
        "Keberatan itu Rina ungkapkan kepada wartawan.",
        "Warga yang Rina sebut penjahat itu melawan.",
        "Tolong sampaikan salam kepada Rina.",
    ],
)
def test_a_verb_whose_object_stands_before_it_reports_nothing(text: str) -> None:
    assert not reports(text)
