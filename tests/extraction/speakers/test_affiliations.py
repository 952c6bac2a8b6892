"""The bodies of English speakers: of common nouns, by what points back at them, by a short form of their name."""

import pytest

from tests.extraction.speakers.naming import name_all, told_by


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Nora Blunt, the county's director of public health,", ("Nora Blunt", "director of public health", "county")),
        ("the city's fire chief, Nora Blunt,", ("Nora Blunt", "fire chief", "city")),
        ("Adam Frey, the council's cabinet member for parks,", ("Adam Frey", "cabinet member for parks", "council")),
        ("the deputy head of the school, Paul Ritter,", ("Paul Ritter", "deputy head", "school")),
        ("the skipper's son, Owen Hale,", ("Owen Hale", "son", None)),
        ("his lawyer, Dana Frey,", ("Dana Frey", "lawyer", None)),
        ("Tom Arkley, the leader of Dunmere council,", ("Tom Arkley", "leader", "Dunmere council")),
        ("Anna Bell, who chairs the parish council,", ("Anna Bell", "chair", "parish council")),
        ("Anna Bell, who has run Stonefell Rail since 2021,", ("Anna Bell", None, "Stonefell Rail")),
        ("Environment Secretary Jill Marlow", ("Jill Marlow", "Environment Secretary", None)),
        ("Shadow fisheries secretary Tim Rudd", ("Tim Rudd", "Shadow fisheries secretary", None)),
        ("the charity Clean Shores", ("Clean Shores", None, None)),
        ("Nora Lamb, who runs the county's clinic,", ("Nora Lamb", None, "clinic")),
        ("Northreach United manager Gil Thorne", ("Gil Thorne", "manager", "Northreach United")),
        ("Marie Tate, a spokeswoman for the Harbour Board,", ("Marie Tate", "spokeswoman", "Harbour Board")),
        ("Sens. Jeff Merle", ("Jeff Merle", "Sen.", None)),
        ("Senators Charles Grass", ("Charles Grass", "Senator", None)),
        ("Pell & Rowe analyst Carla Brandt", ("Carla Brandt", "analyst", "Pell & Rowe")),
        ("Carla Brandt, an analyst at Pell & Rowe,", ("Carla Brandt", "analyst", "Pell & Rowe")),
        ("a bell tuner, Dr Orla Quill,", ("Orla Quill", "bell tuner", None)),
        ("Rancher Bill Tate", ("Bill Tate", "Rancher", None)),
        ("Dr. Lena Onu, a cardiologist at St. Bran's Hospital,", ("Lena Onu", "cardiologist", "St. Bran's Hospital")),
    ],
)
def test_the_body_of_a_role(source: str, expected: tuple[str | None, str | None, str | None]) -> None:
    assert told_by(source) == expected


@pytest.mark.parametrize(
    ("source", "role", "affiliation"),
    [
        ("a council spokesman", "spokesman", "council"),
        ("a senior commission official", "senior official", "commission"),
        ("three nurses at Dunmere General Hospital", "nurses", "Dunmere General Hospital"),
        ("a spokesman for its defence ministry", "spokesman", "defence ministry"),
        ("a spokesman for the county education department", "spokesman", "county education department"),
    ],
)
def test_the_body_of_somebody_without_a_name(source: str, role: str | None, affiliation: str | None) -> None:
    assert told_by(source)[1:] == (role, affiliation)


@pytest.mark.parametrize(
    ("before", "source", "affiliation"),
    [
        ("The Harrow Museum of Glass has closed.", "the museum's registrar, Carol Hart,", "Harrow Museum of Glass"),
        ("Dunmere's electoral commission met.", "the commission's chair, Carol Hart,", "electoral commission"),
        ("The charity Clean Shores has closed.", "the charity's founder, Carol Hart,", "Clean Shores"),
        ("The Old Party and the New Party met.", "his party's leader, Carol Hart,", "party"),
        ("The Dunmere Council met.", "the airline's chief pilot, Carol Hart,", "airline"),
        # by its name in short and in full, with the head in small letters
        ("Dunmere council met. The Dunmere Town Council sat.", "council leader Carol Hart", "Dunmere Town Council"),
        ("Staff of the Quill campaign met.", "Carol Hart, the campaign's press secretary,", "Quill campaign"),
        ("Noisy council meetings are rare. A noisy one was held.", "council leader Carol Hart", "council"),
        (
            "The National Center for Inland Ferries met.",
            "the center's head, Carol Hart,",
            "National Center for Inland Ferries",
        ),
        ("The Islamic State came.", "the state's treasurer, Carol Hart,", "state"),
        # by what an apposition tells of it, and with the acronym that it is introduced with
        ("Northway, a high-street bank, has closed.", "the bank's founder, Carol Hart,", "Northway"),
        (
            "The Dunmere Rowing Federation (DRF) met.",
            "the federation's president, Carol Hart,",
            "Dunmere Rowing Federation (DRF)",
        ),
        (
            "The Dunmere Rowing Federation (DRF) met.",
            "Dunmere Rowing Federation president Carol Hart",
            "Dunmere Rowing Federation (DRF)",
        ),
        # of several the one named near, if there is only one
        (
            "The Old Party met. It was late. It rained. It snowed. It froze. The New Party met.",
            "the party's leader, Carol Hart,",
            "New Party",
        ),
        # a firm by the form of its name, or by what it is said to be
        (
            "The workers of Northmark Ferries struck.",
            "a former manager at the company, Carol Hart,",
            "Northmark Ferries",
        ),
        ("The retailer Northmark has closed.", "the company's owner, Carol Hart,", "Northmark"),
        ("Shares in Northmark plc rose.", "the firm's founder, Carol Hart,", "Northmark plc"),
        ("Northmark Ferries sued Stonefell Rail plc.", "the company's lawyer, Carol Hart,", "company"),
        ("Shares in Northmark Group rose.", "a Northmark spokeswoman", "Northmark Group"),
    ],
)
def test_a_common_noun_is_the_body_named_with_it_before(before: str, source: str, affiliation: str) -> None:
    assert told_by(source, before)[2] == affiliation


def test_a_body_that_spoke_is_what_points_back_at_it_and_what_is_short_for_it() -> None:
    text = (
        "Power company Bayline Electric said the lines were down. “We work all night,” said Bayline's operations "
        "director, Theo Varn. “It is cold,” said the company's lawyer, Ann Cole. “We hope,” said its manager, Jo Hale."
    )
    told = [
        ("the lines were down", "Power company Bayline Electric"),
        ("“We work all night,”", "Bayline's operations director, Theo Varn"),
        ("“It is cold,”", "the company's lawyer, Ann Cole"),
        ("“We hope,”", "its manager, Jo Hale"),
    ]
    spoken = name_all(text, told, "en")
    assert [statement.affiliation for statement in spoken[1:]] == ["Bayline Electric"] * 3


def test_a_body_can_be_named_after_the_common_noun() -> None:
    after = "The Dunmere Town Council met."
    assert told_by("council leader Carol Hart", after=after) == ("Carol Hart", "leader", "Dunmere Town Council")


def test_the_company_is_the_firm_that_was_named_and_its_chief_executive_is_of_it() -> None:
    text = (
        "Shares in Northmark Group fell. Sales were down, the company said. “It hurts,” said Chief Executive Ann Cole."
    )
    told = [("Sales were down", "the company"), ("“It hurts,”", "Chief Executive Ann Cole")]
    company, chief = name_all(text, told, "en")
    assert (company.speaker, chief.affiliation) == ("Northmark Group", "Northmark Group")


def test_the_club_is_whose_coach_spoke_before() -> None:
    text = (
        "Hale is the only woman at a league club. “I lost,” said Dunmere's head coach, Jo Hale. “She stays,” said the "
        "club's director, Ann Cole."
    )
    told = [("“I lost,”", "Dunmere's head coach, Jo Hale"), ("“She stays,”", "the club's director, Ann Cole")]
    assert [statement.affiliation for statement in name_all(text, told, "en")] == ["Dunmere", "Dunmere"]


def test_a_spokeswoman_without_a_body_speaks_for_the_one_that_spoke_before() -> None:
    text = "The Foreign Office urged calm. “We trust them,” said spokeswoman Adele Font. “It is late,” said Jo Hale."
    told = [
        ("calm", "The Foreign Office"),
        ("“We trust them,”", "spokeswoman Adele Font"),
        ("“It is late,”", "Jo Hale"),
    ]
    assert [statement.affiliation for statement in name_all(text, told, "en")] == [None, "Foreign Office", None]


@pytest.mark.parametrize(
    ("before", "source", "affiliation"),
    [
        ("Harrow Bank has apologised to its customers.", "chief executive Ann Cole", "Harrow Bank"),
        ("Dunmere Council has closed the pier.", "spokeswoman Ann Cole", "Dunmere Council"),
        ("Shares in Northmark plc fell.", "chief executive Ann Cole", "Northmark plc"),
        ("Shares in Northmark plc fell.", "spokeswoman Ann Cole", None),
    ],
)
def test_who_speaks_for_a_body_without_naming_it_is_of_the_one_that_acted(
    before: str, source: str, affiliation: str | None
) -> None:
    assert told_by(source, before)[2] == affiliation


def test_the_body_of_one_mention_goes_with_the_role_of_another() -> None:
    before = "Ann Cole, of Harrow Police, was there. Detective Inspector Ann Cole left."
    assert told_by("Cole", before) == ("Ann Cole", "Detective Inspector", "Harrow Police")


def test_a_council_is_not_meant_by_the_company_nor_by_the_name_of_its_town() -> None:
    text = (
        "The Dunmere Council said no. “It is unfair,” said the company's lawyer, Ann Cole. "
        "“It is fair,” said Dunmere's mayor, Jo Hale."
    )
    told = [
        ("no", "The Dunmere Council"),
        ("“It is unfair,”", "the company's lawyer, Ann Cole"),
        ("“It is fair,”", "Dunmere's mayor, Jo Hale"),
    ]
    assert [statement.affiliation for statement in name_all(text, told, "en")] == [None, "company", "Dunmere"]


def test_a_short_name_keeps_the_body_of_the_first_mention() -> None:
    text = "“Stop,” said the county's emergency manager, Hugh Petter. People left. “Go home,” said Petter."
    told = [("“Stop,”", "the county's emergency manager, Hugh Petter"), ("“Go home,”", "Petter")]
    second = name_all(text, told, "en")[1]
    assert (second.speaker, second.role, second.affiliation) == ("Hugh Petter", "emergency manager", "county")


def test_a_person_is_nobody_s_body() -> None:
    assert told_by("Lamb's opponent, Dale Ash,", "Roy Lamb is a candidate.") == ("Dale Ash", "opponent", None)


def test_what_a_title_tells_of_its_bearer_is_known_where_the_name_stands_alone() -> None:
    text = (
        "The Sorrel County sheriff ordered everyone to leave. “Go now,” said Sheriff Ron Okafor. “Do not wait,” Okafor "
        "said."
    )
    told = [
        ("everyone to leave", "The Sorrel County sheriff"),
        ("“Go now,”", "Sheriff Ron Okafor"),
        ("“Do not wait,”", "Okafor"),
    ]
    speakers = [statement.speakers[0] for statement in name_all(text, told, "en")]
    assert {(speaker.name, speaker.affiliation) for speaker in speakers} == {("Ron Okafor", "Sorrel County")}


def test_its_is_the_land_that_the_sentence_is_about() -> None:
    text = "Karelstan will let the ships go, its deputy foreign minister said. “Soon,” said Irina Malkova."
    statement = name_all(text, [("Karelstan will let the ships go", "its deputy foreign minister")], "en")[0]
    assert statement.affiliation == "Karelstan"
