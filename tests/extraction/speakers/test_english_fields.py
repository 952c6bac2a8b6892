"""What the office of a minister is for: one field or several, joined before the word or behind it."""

import pytest

from factrack import Article, extract

Reading = tuple[str, str | None, str | None]


def speakers(text: str) -> list[Reading]:
    """Return name, role and affiliation of the speakers of the last statement of an English text."""
    *_, statement = extract(Article(text, language="en")).statements
    return [(speaker.name, speaker.role, speaker.affiliation) for speaker in statement.speakers]


@pytest.mark.parametrize(
    "office",
    [
        "Lands and Rural Development Minister",
        "Trade and Orchards Minister",
        "Waters and Forests Minister",
        "Trade and Justice Minister",
        "Youth, Sports and Culture Minister",
        "Orchard Recovery Minister",
        "Trade and Religious Affairs Minister",
        "Internal Security Minister",
    ],
)
def test_what_a_minister_is_for_is_nobodys_name(office: str) -> None:
    assert speakers(f"{office} Ada Quill said the list was final.") == [("Ada Quill", office, None)]


def test_somebody_before_a_minister_speaks_too() -> None:
    text = "Ada Quill and Trade Minister Tom Roe said the list was final."
    assert speakers(text) == [("Ada Quill", None, None), ("Tom Roe", "Trade Minister", None)]


def test_who_has_two_offices_is_meant_by_each() -> None:
    role = "Deputy Prime Minister and Finance Minister"
    text = f"{role} Ada Quill said taxes would not rise. The finance minister said the list was final."
    assert speakers(text) == [("Ada Quill", role, None)]


def test_a_position_before_a_name_is_of_a_person() -> None:
    assert speakers("Larks guard Tom Roe said he was fit.")[0][0] == "Tom Roe"
    text = "The Larks beat the Wexham Herons 98-91. Larks guard Tom Roe said he was fit. Roe said he would play."
    assert speakers(text) == [("Tom Roe", "guard", "Larks")]


def test_a_republic_has_a_minister() -> None:
    text = "The Republic of Wendland's foreign minister, Ada Quill, said talks would go on."
    assert speakers(text) == [("Ada Quill", "foreign minister", "Wendland")]


def test_somebody_is_of_a_station() -> None:
    text = "Watch manager Tom Roe, of Harrow Fire Station, said the fire was out."
    assert speakers(text) == [("Tom Roe", "Watch manager", "Harrow Fire Station")]


@pytest.mark.parametrize("rank", ["Brigadier General", "Chief Inspector", "Colonel"])
def test_who_speaks_for_a_force_has_a_rank_besides(rank: str) -> None:
    text = f"“It was late,” said {rank} Tom Roe, the army spokesman."
    assert speakers(text) == [("Tom Roe", "army spokesman", None)]


@pytest.mark.parametrize("mark", ["'s", "’s"])
def test_whose_mayor_somebody_is_has_no_mark(mark: str) -> None:
    text = f"St. Lorne{mark} mayor, Ada Quill, said the bridge would open."
    assert speakers(text) == [("Ada Quill", "mayor", "St. Lorne")]


def test_what_a_country_hopes_is_the_countrys() -> None:
    assert speakers("Rain has ended Bangladesh's hopes of a win.") == [("Bangladesh", None, None)]


@pytest.mark.parametrize("body", ["Council", "Police"])
def test_two_places_have_one_body(body: str) -> None:
    text = f"Teme and Wyke {body} said the road was shut."
    assert speakers(text) == [(f"Teme and Wyke {body}", None, None)]


def test_a_firm_is_called_by_the_first_of_its_name() -> None:
    text = "Porters at Hexport Ground Services will strike. Hexport said it was sorry."
    assert speakers(text) == [("Hexport Ground Services", None, None)]


@pytest.mark.parametrize("field", ["Route", "Fleet", "Stage", "Training"])
def test_what_a_manager_is_for_opens_a_sentence(field: str) -> None:
    text = f"Trains are late, Harrow Rail said. {field} manager Ada Quill said the line was shut."
    assert speakers(text) == [("Ada Quill", f"{field} manager", "Harrow Rail")]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The commissioner for the environment, Ada Quill,", ("Ada Quill", "commissioner for the environment", None)),
        ("The chair of the judges, the broadcaster Ada Quill,", ("Ada Quill", "chair of the judges", None)),
        ("Ada Quill, 52, one of the cleaners,", ("Ada Quill", "cleaner", None)),
        ("Ada Quill of Harrow University, an economist,", ("Ada Quill", "economist", "Harrow University")),
        (
            "Ada Quill of the Harrow Institute, lead author of the paper,",
            ("Ada Quill", "lead author", "Harrow Institute"),
        ),
    ],
)
def test_the_words_around_a_name_tell_the_office(source: str, expected: Reading) -> None:
    assert speakers(f"{source} said the list was final.") == [expected]


@pytest.mark.parametrize(("owner", "name"), [("the judge", "the judge"), ("Harrow Council", "Harrow Council")])
def test_who_has_an_opinion_has_no_mark(owner: str, name: str) -> None:
    assert speakers(f"It was {owner}'s view that the list was final.")[0][0] == name
