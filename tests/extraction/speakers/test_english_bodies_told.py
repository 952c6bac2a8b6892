"""The roles and bodies of English speakers that the rest of an article tells."""

import pytest

from tests.extraction.speakers.naming import Reading, name_all, readings, told_by


@pytest.mark.parametrize(
    ("before", "source", "expected"),
    [
        ("The Harrow City Council voted to sue.", "Mayor Ada Quill", ("Mayor", "Harrow")),
        ("The Harrow City Council voted to sue.", "City Attorney Ada Quill", ("City Attorney", "Harrow")),
        ("The Harrow City Council voted to sue.", "Councilman Ben Quill", ("Councilman", "Harrow City Council")),
        ("The Harrow Town Council met the Frey City Council.", "Mayor Ada Quill", ("Mayor", None)),
        ("The White House was quiet.", "deputy press secretary Ada Quill", ("deputy press secretary", "White House")),
        ("The White House was quiet.", "the president's trade adviser, Ada Quill,", ("trade adviser", "White House")),
        (
            "The House Ferry Committee met.",
            "Sen. Ada Quill (D-Wend.), the top Democrat on the committee,",
            ("top Democrat", "House Ferry Committee"),
        ),
        ("A three-man panel sat.", "the panel's chair, the former judge Ada Quill", ("chair", "panel")),
        (
            "The Cardell Building Society is small. Cardell is old.",
            "Cardell Chairman Ada Quill",
            ("Chairman", "Cardell Building Society"),
        ),
        ("Patients' Watch, a charity, urged talks.", "its policy lead, Ada Quill,", ("policy lead", "Patients' Watch")),
        ("Halvane Medical, based in Frey, makes pumps.", "its chief, Ada Quill,", ("chief", "Halvane Medical")),
        ("", "Conservative councillor Ada Quill", ("councillor", "Conservative")),
        ("", "two Republican senators", ("senators", None)),
        (
            "The Basin Commission met.",
            "its secretary-general, Prince Amir Quill",
            ("secretary-general", "Basin Commission"),
        ),
    ],
)
def test_what_is_told_before(before: str, source: str, expected: tuple[str, str | None]) -> None:
    assert told_by(source, before)[1:] == expected


@pytest.mark.parametrize(
    ("sentence", "source", "expected"),
    [
        ("Bushfire researcher Dr Ada Quill said", "Bushfire researcher Dr Ada Quill", ("Bushfire researcher", None)),
        ("Opening the case for the Food Board on Friday, Ada Quill said", "Ada Quill", (None, "Food Board")),
        (
            "At Queen's Hospital in Harrow, chief nurse Ada Quill said",
            "chief nurse Ada Quill",
            ("chief nurse", "Queen's Hospital"),
        ),
        ("Speaking on behalf of the Harrow Society, Ada Quill said", "Ada Quill", (None, "Harrow Society")),
    ],
)
def test_what_opens_the_sentence(sentence: str, source: str, expected: tuple[str | None, str | None]) -> None:
    speaker = name_all(f"{sentence} “The water is falling.”", [("“The water is falling.”", source)], "en")[0].speakers[
        0
    ]
    assert (speaker.role, speaker.affiliation) == expected


def test_the_head_of_a_body_before_a_name_is_a_part_of_it() -> None:
    text = "Studio Halbmond said it was late."
    assert name_all(text, [("it was late", "Studio Halbmond")], "en")[0].speaker == "Studio Halbmond"


def test_a_possessive_is_kept_before_a_role_with_an_infinitive() -> None:
    assert told_by("Its head of fitness to practise, Ada Quill,", "The Dental Council met.")[1:] == (
        "head of fitness to practise",
        "Dental Council",
    )


@pytest.mark.parametrize(
    ("before", "source", "expected"),
    [
        ("", "Gov. Elaine Hatch's spokesman, Daniel Orr,", ("Daniel Orr", "spokesman", None)),
        ("", "Senate President Pro Tem Ada Quill", ("Ada Quill", "Senate President Pro Tem", "Senate")),
        ("", "Agriculture Minister Dean Foley", ("Dean Foley", "Agriculture Minister", None)),
        ("", "the dean, the Very Rev Ada Quill,", ("Ada Quill", "dean", None)),
        ("", "Ada Quill, an almond grower in Frey Valley,", ("Ada Quill", "almond grower", None)),
        ("", "Ada Quill, who owns the Bishop's Arms,", ("Ada Quill", "owner", "Bishop's Arms")),
        (
            "The Garment Workers' Union called a strike.",
            "union president Ada Quill",
            ("Ada Quill", "president", "Garment Workers' Union"),
        ),
    ],
)
def test_names_titles_and_bodies(before: str, source: str, expected: tuple[str, str | None, str | None]) -> None:
    assert told_by(source, before) == expected


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        (
            "Norland's sea minister, Al Roe, called it a defeat. His Vestrian counterpart, Ada Quill, said it was not.",
            ("Ada Quill", "sea minister", "Vestrian"),
        ),
        (
            "The minister, Al Roe, said yes. His counterpart, Labour MP Ada Quill, said it was wrong.",
            ("Ada Quill", "MP", "Labour"),
        ),
        (
            "Rivals such as Pell & Co agreed. Pell's chairman, Ada Quill, said it was close.",
            ("Ada Quill", "chairman", "Pell & Co"),
        ),
        (
            "Quillmark Systems said it would build. Vice President for Growth Ada Quill said it was close.",
            ("Ada Quill", "Vice President for Growth", "Quillmark Systems"),
        ),
    ],
)
def test_office_or_body_is_told_beside_somebody_else(text: str, reading: Reading) -> None:
    """A counterpart has the office of who spoke before; a firm is told of in short, or by who speaks for it."""
    assert readings(text, "en")[-1] == [reading]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Shoe maker Delvaux-Kern cut its target. The company, which makes Tavo bars, said it would recover.",
            "Delvaux-Kern",
        ),
        ("Orsett Capital said on Monday the board had failed. It was time, the fund said.", "Orsett Capital"),
    ],
)
def test_common_noun_means_the_firm_whatever_a_clause_tells(text: str, name: str) -> None:
    """A clause about the company names others, and "the fund" can be a firm that has spoken."""
    assert readings(text, "en")[-1] == [(name, None, None)]


@pytest.mark.parametrize(
    ("before", "source", "body"),
    [
        ("They asked the Bureau of Road Works.", "the bureau's officer-in-charge, Ada Quill", "Bureau of Road Works"),
        ("It lives at the Marlow Marine Laboratory.", "Ada Quill, an ecologist at the lab", "Marlow Marine Laboratory"),
        (
            "The Harrow State Police Command left.",
            "the Command's spokesperson, Ada Quill",
            "Harrow State Police Command",
        ),
    ],
)
def test_a_body_is_told_by_a_word_of_its_name(before: str, source: str, body: str) -> None:
    assert told_by(source, before=before)[2] == body


def test_the_letters_behind_a_comma_belong_to_a_firm() -> None:
    text = "Harrow Therapeutics, Inc. announced that it was late."
    assert [name for ((name, _, _),) in readings(text, "en")] == ["Harrow Therapeutics"]
