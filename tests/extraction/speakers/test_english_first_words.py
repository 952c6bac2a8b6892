"""What opens a sentence before a name or before people, and is no body: "Stranded passengers", "State-owned X"."""

import pytest

from tests.extraction.speakers.naming import Reading, readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stranded passengers said it was cold.", ("Stranded passengers", "passengers", None)),
        ("Madley commuters said it was cold.", ("Madley commuters", "commuters", None)),
        ("Ada Quill, a former Harrow Bank customer, said it was cold.", ("Ada Quill", "former customer", None)),
        ("Winery owner Ada Quill said it was cold.", ("Ada Quill", "Winery owner", None)),
        ("They left Dunmore. Dunmore owner Ada Quill said it was cold.", ("Ada Quill", "owner", "Dunmore")),
        # where somebody is from, and whose a firm is
        ("State-owned Calder Mining said it was cold.", ("Calder Mining", None, None)),
        ("Harrow-based Calder Mining said it was cold.", ("Calder Mining", None, None)),
        ("South Wendover-born Ada Quill said it was cold.", ("Ada Quill", None, None)),
        (
            "State-owned Nusa Calder will shut. Its finance director, Ada Quill, said it was cold.",
            ("Ada Quill", "finance director", "Nusa Calder"),
        ),
        # what a minister is for
        (
            "Primary and Secondary Education Minister Ada Quill said it was cold.",
            ("Ada Quill", "Primary and Secondary Education Minister", None),
        ),
        # a clause about people without names
        (
            "Lorry drivers interviewed by the Harrow Mail said it was cold.",
            ("Lorry drivers interviewed by the Harrow Mail", "Lorry drivers", None),
        ),
        # the place that a newspaper sets before its report
        (
            "CALDERPORT: A jeweller was hurt. Superintendent of Police (City) Ada Quill said it was cold.",
            ("Ada Quill", "Superintendent of Police (City)", None),
        ),
        # a small word in a name
        ("Opposition party Umoja wa Haki said it was cold.", ("Umoja wa Haki", None, None)),
    ],
)
def test_what_opens_a_sentence_is_no_body(text: str, expected: Reading) -> None:
    assert readings(text, "en")[-1] == [expected]


def test_who_is_named_before_a_minister_speaks_too() -> None:
    (speakers,) = readings("Quill and Education Minister Ada Roe said it was cold.", "en")
    assert speakers == [("Quill", None, None), ("Ada Roe", "Education Minister", None)]


def test_letters_stand_for_a_body_that_belongs_to_somebody() -> None:
    text = "The Progressive Educators' Union of Madley (PEUM) met. PEUM secretary Ada Quill said it was cold."
    assert readings(text, "en")[-1] == [("Ada Quill", "secretary", "Progressive Educators' Union of Madley (PEUM)")]
