"""How a report stands to its content."""

import pytest

from factrack.articles import Article
from factrack.extraction import Stance, extract

ENGLISH = [
    ("Ann Moss said the bridge was safe.", Stance.ASSERTED),
    ("Ann Moss accused the city of hiding the report.", Stance.HEDGED),
    ("Ann Moss claimed the bridge was safe.", Stance.HEDGED),
    ("Ann Moss alleged that the report was hidden.", Stance.HEDGED),
    ("Ann Moss denied that the bridge was safe.", Stance.DENIED),
    ("Ann Moss denied hiding the report.", Stance.DENIED),
    ("Ann Moss ruled out selling the bridge.", Stance.DENIED),
    ("Ann Moss urged residents to stay at home.", Stance.WISHED),
    ("Ann Moss promised to mend the bridge.", Stance.WISHED),
    ("Ann Moss asked the city to mend the bridge.", Stance.WISHED),
    ("“Who told you that?” Ann Moss asked.", Stance.ASSERTED),
    ("Ann Moss asked why the bridge was closed.", Stance.ASSERTED),
    ("Residents were told to stay at home.", Stance.WISHED),
    ("Residents were told not to drink the water.", Stance.WISHED),
    ("Ann Moss warned jurors not to talk about the case.", Stance.WISHED),
    ("Ann Moss warned that the decision not to close the bridge was wrong.", Stance.ASSERTED),
    ("Residents were told that the bridge was safe.", Stance.ASSERTED),
    ("Ann Moss declined to comment.", Stance.DECLINED),
    ("Ann Moss would not say who had hidden the report.", Stance.DECLINED),
    ("Ann Moss thinks the bridge is safe.", Stance.BELIEVED),
    ("The trial is expected to last three weeks.", Stance.BELIEVED),
    ("The bridge reportedly cost two million crowns.", Stance.HEDGED),
]
INDONESIAN = [
    ("Rina Wati mengatakan jembatan itu aman.", Stance.ASSERTED),
    ("Rina Wati membantah jembatan itu rusak.", Stance.DENIED),
    ("Rina Wati mengaku jembatan itu rusak.", Stance.HEDGED),
    ("Konon, jembatan itu sudah rusak.", Stance.HEDGED),
    ("Rina Wati meminta warga tidak menyeberang.", Stance.WISHED),
    ("Rina Wati mengingatkan warga agar tidak menyeberang.", Stance.WISHED),
    ("Rina Wati menolak berkomentar tentang jembatan itu.", Stance.DECLINED),
    ("Rina Wati meyakini jembatan itu aman.", Stance.BELIEVED),
]


@pytest.mark.parametrize(
    ("text", "language", "stance"), [(t, "en", s) for t, s in ENGLISH] + [(t, "id", s) for t, s in INDONESIAN]
)
def test_the_cue_and_what_it_takes_tell_the_stance(text: str, language: str, stance: Stance) -> None:
    found = extract(Article(f"The river rose all night long.\n\n{text}", language)).statements
    assert [statement.stance for statement in found] == [stance]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Sulastri mengingatkan warga agar waspada.", Stance.WISHED),
        ("Sulastri mengingatkan warga yang tinggal di tepi kali agar waspada.", Stance.WISHED),
        ("Sulastri mengingatkan vaksin harus diulang agar sapi kebal.", Stance.ASSERTED),
        ("Sulastri mengatakan pemerintah menyiapkan kapal agar warga tiba.", Stance.ASSERTED),
    ],
)
def test_a_purpose_is_no_request(text: str, stance: Stance) -> None:
    (found,) = extract(Article(text, language="id")).statements
    assert found.stance is stance
