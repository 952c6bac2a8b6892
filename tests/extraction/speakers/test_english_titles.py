"""English titles before and after names: what is the role, what the body, and who is only somebody's employer."""

import pytest

from tests.extraction.speakers.naming import Reading, name_all, told_by


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # what opens a role before its body belongs to the role
        ("Former Wendover Gov. Ada Quill", ("Ada Quill", "Former Gov.", "Wendover")),
        ("Retired Harrow Navy captain Ada Quill", ("Ada Quill", "Retired captain", "Harrow Navy")),
        ("Retired Lt. Gen. Ada Quill", ("Ada Quill", "Retired Lt. Gen.", None)),
        ("Top Whig Party donor Ada Quill", ("Ada Quill", "Top donor", "Whig Party")),
        ("Ada Quill, a former Wendover foreign minister,", ("Ada Quill", "former foreign minister", "Wendover")),
        ("Former Democratic candidate Ada Quill", ("Ada Quill", "Former Democratic candidate", None)),
        # an office that has its field behind a preposition
        ("Secretary of State Ada Quill", ("Ada Quill", "Secretary of State", None)),
        ("Wendover Secretary of State Ada Quill", ("Ada Quill", "Secretary of State", "Wendover")),
        # a role that is a word of a body's name
        (
            "Republican National Committee chief Ada Quill",
            ("Ada Quill", "chief", "Republican National Committee"),
        ),
        (
            "Ada Quill of the Harbour Board of Governors",
            ("Ada Quill", None, "Harbour Board of Governors"),
        ),
        ("Republican Secretary of State Ada Quill", ("Ada Quill", "Republican Secretary of State", None)),
        ("Republican South Wendover Sen. Ada Quill", ("Ada Quill", "Republican Sen.", "South Wendover")),
        # a place ends the name of a body, and is none behind a name
        ("Ada Quill, an expert at the Institute of Seas in Harrow,", ("Ada Quill", "expert", "Institute of Seas")),
        ("Ada Quill in March", ("Ada Quill", None, None)),
        # the letter of a party is no body, and where somebody is elected gives way to one
        ("Gov. Ada Quill (D)", ("Ada Quill", "Gov.", None)),
        ("Rep. Ada Quill (D-Wend.)", ("Ada Quill", "Rep.", "D-Wend.")),
        ("Rep. Ada Quill (D-Wend.), head of the Ferry Caucus,", ("Ada Quill", "head", "Ferry Caucus")),
        # whose somebody is, told behind a comma; where somebody lives is no body
        ("Detective Inspector Ada Quill, of Harrow Police,", ("Ada Quill", "Detective Inspector", "Harrow Police")),
        ("Ada Quill, 61, of Harrow Road,", ("Ada Quill", None, None)),
        ("Ada Quill, owner of Quill’s Bakery", ("Ada Quill", "owner", "Quill’s Bakery")),
        ("union leader Ada Quill", ("Ada Quill", "leader", "union")),
        ("Cllr Ada Quill", ("Ada Quill", "Cllr", None)),
        # a word of roles can be the field of a body
        (
            "Ada Quill, a spokeswoman for the Department of Justice",
            ("Ada Quill", "spokeswoman", "Department of Justice"),
        ),
        # a rank or the title of a scholar behind a role; whom a spokesman serves; where somebody is elected or lives
        ("The agency’s head, Col. Ada Quill,", ("Ada Quill", "head", "agency")),
        ("The force’s traffic lead, Superintendent Ada Quill,", ("Ada Quill", "Superintendent", None)),
        ("A spokesman for President Quill", ("A spokesman for President Quill", "spokesman", None)),
        ("Rep. Ada Quill, R-Wendover,", ("Ada Quill", "Rep.", "R-Wendover")),
        ("chair of governors Ada Quill", ("Ada Quill", "chair of governors", None)),
        ("His deputy, Ada Quill,", ("Ada Quill", "deputy", None)),
        ("52-year-old shepherd Ada Quill", ("Ada Quill", "shepherd", None)),
        ("group leader Cllr Ada Quill", ("Ada Quill", "leader", "group")),
        ("cabinet member for education Ada Quill", ("Ada Quill", "cabinet member for education", None)),
        ("chair of judges Dame Ada Quill", ("Ada Quill", "chair of judges", None)),
        # offices and ranks of two words; a body that has its name of the office of its head
        ("Police Chief Ada Quill", ("Ada Quill", "Police Chief", None)),
        ("Harrow Police Chief Ada Quill", ("Ada Quill", "Police Chief", "Harrow")),
        ("Fire Capt. Ada Quill", ("Ada Quill", "Fire Capt.", None)),
        (
            "Detective Sgt. Ada Quill of the Orrin County Sheriff's Office",
            ("Ada Quill", "Detective Sgt.", "Orrin County Sheriff's Office"),
        ),
        (
            "Ada Quill, a spokeswoman for the Harrow District Attorney's Office,",
            ("Ada Quill", "spokeswoman", "Harrow District Attorney's Office"),
        ),
        ("Ada Quill, 52, a school caretaker,", ("Ada Quill", "school caretaker", None)),
        ("Ada Quill, a retired machinist,", ("Ada Quill", "retired machinist", None)),
        ("Larks point guard Ada Quill", ("Ada Quill", "point guard", "Larks")),
        # what an office is of, as a part of it; letters behind a name
        ("Union Home Minister Ada Quill", ("Ada Quill", "Union Home Minister", None)),
        ("Superintendent of Police (Rural) Ada Quill", ("Ada Quill", "Superintendent of Police (Rural)", None)),
        ("Leader of the Opposition Ada Quill", ("Ada Quill", "Leader of the Opposition", None)),
        ("FBI Special Agent in Charge Ada Quill", ("Ada Quill", "Special Agent in Charge", "FBI")),
        ("Additional Solicitor General Ada Quill", ("Ada Quill", "Additional Solicitor General", None)),
        (
            "Senior Parliamentary Secretary for Transport Ada Quill",
            ("Ada Quill", "Senior Parliamentary Secretary for Transport", None),
        ),
        ("Lt. Gov. Ada Quill", ("Ada Quill", "Lt. Gov.", None)),
        ("Ada Quill KC, prosecuting,", ("Ada Quill", "prosecuting", None)),
        ("Ada Quill, a forklift driver with 31 years at the mill,", ("Ada Quill", "forklift driver", None)),
        ("Pastor Ada Quill of First Baptist Church", ("Ada Quill", "Pastor", "First Baptist Church")),
        ("Counsel assisting Ada Quill SC", ("Ada Quill", "Counsel assisting", None)),
        ("Executive Engineer (Bridges) Ada Quill", ("Ada Quill", "Executive Engineer (Bridges)", None)),
        (
            "A spokeswoman for the state's Office of Mental Health, Ada Quill,",
            ("Ada Quill", "spokeswoman", "Office of Mental Health"),
        ),
        (
            "Australian Nursing and Midwifery Federation state secretary Ada Quill",
            ("Ada Quill", "state secretary", "Australian Nursing and Midwifery Federation"),
        ),
        ("Ada Quill, an attorney representing the union,", ("Ada Quill", "attorney", None)),
        ("Frey's court-appointed attorney, Ada Quill,", ("Ada Quill", "court-appointed attorney", None)),
        ("Battalion Chief Ada Quill", ("Ada Quill", "Battalion Chief", None)),
        ("Coast Guard Petty Officer Ada Quill", ("Ada Quill", "Petty Officer", "Coast Guard")),
        # a list in the name of a body; the part of a body that somebody heads
        (
            "Ada Quill, state secretary of the Rail, Tram and Ferry Union (RTFU),",
            ("Ada Quill", "state secretary", "Rail, Tram and Ferry Union (RTFU)"),
        ),
        (
            "Ada Quill, a spokeswoman for the Department of Business, Ferries and Trade,",
            ("Ada Quill", "spokeswoman", "Department of Business, Ferries and Trade"),
        ),
        (
            "Ada Quill, director of the Balance and Sleep Center at Harrow Medical School,",
            ("Ada Quill", "director of the Balance and Sleep Center", "Harrow Medical School"),
        ),
        ("Ada Quill, chair of the Harrow Society at a ball,", ("Ada Quill", "chair", "Harrow Society")),
        ("Senate Majority Leader Ada Quill", ("Ada Quill", "Senate Majority Leader", "Senate")),
        ("House Speaker Ada Quill, R-Wend.,", ("Ada Quill", "House Speaker", "House")),
        ("founder and CEO Ada Quill", ("Ada Quill", "founder and CEO", None)),
        ("Wendover City Attorney Ada Quill", ("Ada Quill", "City Attorney", "Wendover")),
        ("head of customer care Ada Quill", ("Ada Quill", "head of customer care", None)),
        ("Ada Quill, the journal's editor in chief,", ("Ada Quill", "editor in chief", "journal")),
        ("Ada Quill, head of Asia research at Harrow Bank,", ("Ada Quill", "head of Asia research", "Harrow Bank")),
        ("Ada Quill, head of Harrow council,", ("Ada Quill", "head", "Harrow council")),
        ("Ada Quill, professor of Harrow law school,", ("Ada Quill", "professor", "Harrow law school")),
        ("Ada Quill, chief China economist at Pellworth,", ("Ada Quill", "chief China economist", "Pellworth")),
        ("Tallywell's chief AI scientist, Ada Quill,", ("Ada Quill", "chief AI scientist", "Tallywell")),
        (
            "Ada Quill, director for Latin America at the Clean Shores Fund,",
            ("Ada Quill", "director for Latin America", "Clean Shores Fund"),
        ),
        ("Ada Quill, a spokeswoman for the UN refugee agency,", ("Ada Quill", "spokeswoman", "UN refugee agency")),
        ("Special U.S. envoy Ada Quill", ("Ada Quill", "Special envoy", "U.S.")),
        ("Harrow Police spokeswoman Brig. Gen. Ada Quill", ("Ada Quill", "spokeswoman", "Harrow Police")),
        ("Navy spokeswoman Rear Adm. Ada Quill", ("Ada Quill", "spokeswoman", "Navy")),
        (
            "Ada Quill, president of the Harrow chapter of the NABC,",
            ("Ada Quill", "president", "Harrow chapter of the NABC"),
        ),
        ("Wendover County Sheriff Ada Quill", ("Ada Quill", "Sheriff", "Wendover County")),
        ("an education ministry official", ("an education ministry official", "official", "education ministry")),
        # what somebody leads
        ("Ada Quill, who runs the only clinic in Harrow,", ("Ada Quill", None, "clinic")),
        ("Ada Quill, who owns Quill’s Bakery in Harrow,", ("Ada Quill", "owner", "Quill’s Bakery")),
        ("Ada Quill, who heads the lobby group Water First,", ("Ada Quill", "head", "Water First")),
        # bodies with "and" or "for" in their names
        ("Harrow and District Hospital", ("Harrow and District Hospital", None, None)),
        ("Action for Safer Roads, a campaign group,", ("Action for Safer Roads", None, None)),
        # several people, with a capital from the start of a sentence
        ("Analysts at Harrow Bank", ("Analysts at Harrow Bank", "Analysts", "Harrow Bank")),
        (
            "Officials at Homeland Inland Investigations, a division of the navy,",
            (
                "Officials at Homeland Inland Investigations, a division of the navy",
                "Officials",
                "Homeland Inland Investigations",
            ),
        ),
        ("Forecasters", ("Forecasters", "Forecasters", None)),
        # what nobody lists is a role by where it stands
        ("key grip Ada Quill", ("Ada Quill", "key grip", None)),
        ("17-year-old Ada Quill", ("Ada Quill", None, None)),
        ("Home Secretary Ada Quill", ("Ada Quill", "Home Secretary", None)),
        ("Ada Quill, from the charity Clean Shores", ("Ada Quill", None, "Clean Shores")),
        ("the prime minister’s official spokesman, Ada Quill,", ("Ada Quill", "official spokesman", None)),
        # an office of two words, whose first one could end the name of a body
        ("White House Press Secretary Ada Quill", ("Ada Quill", "Press Secretary", "White House")),
        ("Harrow Council chief of staff Ada Quill", ("Ada Quill", "chief of staff", "Harrow Council")),
        # a campaign is a body, but for who runs it
        ("Tallow campaign spokesman Ada Quill", ("Ada Quill", "spokesman", "Tallow campaign")),
        ("His party’s campaign chief, Ada Quill,", ("Ada Quill", "campaign chief", "party")),
        # a relative clause tells the body only where nothing else does
        (
            "Ada Quill, a former Wendover foreign minister who is a critic of Mr. Holt,",
            ("Ada Quill", "former foreign minister", "Wendover"),
        ),
        ("Ada Quill, an economist who served in the Harrow Bank,", ("Ada Quill", "economist", "Harrow Bank")),
        # degrees and decorations are no part of a name
        ("Ada Quill KC", ("Ada Quill", None, None)),
        ("Former manager Ada Quill OBE", ("Ada Quill", "Former manager", None)),
        (
            "Counsel for the company, Northmark Ferries, Ada Quill KC,",
            ("Ada Quill", "Counsel", "Northmark Ferries"),
        ),
        ("Ada Quill, prosecuting,", ("Ada Quill", "prosecuting", None)),
        ("Ada Quill, a geochemist at Harrow University", ("Ada Quill", "geochemist", "Harrow University")),
        ("the university’s vice-chancellor, Ada Quill,", ("Ada Quill", "vice-chancellor", "university")),
        # what a nameless speaker does
        ("a harbour official, speaking on condition of anonymity,", ("a harbour official", "harbour official", None)),
        # who is somebody's employer does not speak, and is no body
        ("Tom Holt communication director Ada Quill", ("Ada Quill", "communication director", None)),
        ("Alfie’s consultant, Ada Quill,", ("Ada Quill", "consultant", None)),
        ("Tom Holt’s campaign manager Ada Quill", ("Ada Quill", "campaign manager", None)),
    ],
)
def test_the_role_and_the_body(source: str, expected: Reading) -> None:
    assert told_by(source) == expected


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the Daily Ferry", "Daily Ferry"),
        ("The New Wendoverer", "New Wendoverer"),
        ("the United States", "United States"),
        ("the Republican National Committee", "Republican National Committee"),
        ("the Commission on Inland Ferries", "Commission on Inland Ferries"),
    ],
)
def test_what_has_an_article_is_a_body(source: str, name: str) -> None:
    assert told_by(source, before="Republican Ada Quill was there.") == (name, None, None)


def test_the_people_of_somebody_are_not_who_they_are_for() -> None:
    speaker = told_by("Quill supporters", before="Mayor Ada Quill was there.")
    assert speaker == ("Quill supporters", "supporters", None)
    assert told_by("advisers to Mr. Holt", before="Mayor Tom Holt was there.")[0] == "advisers to Mr. Holt"


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("He is also praising former Wendover Gov. Ada Quill.", ("Ada Quill", "former Gov.", "Wendover")),
        ("The vote does not surprise pollster Ada Quill.", ("Ada Quill", "pollster", None)),
        ("Tom Holt and Harrow Council leader Ada Quill met.", ("Ada Quill", "leader", "Harrow Council")),
        ("Others, including Senator Ada Quill, met.", ("Ada Quill", "Senator", None)),
    ],
)
def test_a_title_begins_where_the_sentence_allows_it(after: str, expected: Reading) -> None:
    assert told_by("Quill", after=after) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Ada Quill, an ecologist in Harrow, was there.", ("Ada Quill", "ecologist", None)),
        (
            "A crew led by Ada Quill, a marine ecologist at the Institute of Inland Seas, dug.",
            ("Ada Quill", "marine ecologist", "Institute of Inland Seas"),
        ),
        (
            "Counsel for the company, Northmark Ferries, Ada Quill KC, was there.",
            ("Ada Quill", "Counsel", "Northmark Ferries"),
        ),
        ("“No,” said Ada Quill, retail analyst at Harrow Bank.", ("Ada Quill", "retail analyst", "Harrow Bank")),
        ("Ada Quill, of Harrow Police, was there.", ("Ada Quill", None, "Harrow Police")),
        ("The map is of Ada Quill, director of the Harrow Trust.", ("Ada Quill", "director", "Harrow Trust")),
    ],
)
def test_who_was_introduced_with_a_body_behind_a_preposition(before: str, expected: Reading) -> None:
    assert told_by("Quill", before) == expected


def test_a_word_that_has_its_capital_from_the_start_of_a_sentence_is_nobody() -> None:
    text = "Riders preferred it, he said. Which riders?"
    assert name_all(text, [("Riders preferred it", "he")], "en")[0].speakers == ()


@pytest.mark.parametrize(
    ("before", "source", "name"),
    [
        ("Vice President Ada Quill was there.", "the president", "the president"),
        ("Vice President Ada Quill was there.", "the vice president", "Ada Quill"),
        ("Acting Mayor Ada Quill was there.", "the mayor", "Ada Quill"),
    ],
)
def test_a_deputy_has_another_office(before: str, source: str, name: str) -> None:
    assert told_by(source, before)[0] == name


def test_what_is_said_to_be_a_firm_before_a_comma_is_no_person_and_its_director_is_of_it() -> None:
    text = "The chain, Tallowby, reported growth. Its finance director boasted that wages fell."
    told = [("growth", "The chain, Tallowby,"), ("that wages fell", "Its finance director")]
    assert name_all(text, told, "en")[1].affiliation == "Tallowby"


def test_a_noun_behind_a_name_is_what_the_phrase_is_about() -> None:
    assert told_by("A fierce Ada Quill ad", "Ada Quill was there.")[0] == "A fierce Ada Quill ad"


@pytest.mark.parametrize(
    ("before", "source", "expected"),
    [
        ("Sen. Ada Quill was there.", "the senator", ("Ada Quill", "Sen.", None)),
        ("Gov. Ada Quill was there.", "The governor", ("Ada Quill", "Gov.", None)),
        ("Rep. Ada Quill was there.", "the congresswoman", ("Ada Quill", "Rep.", None)),
        (
            "Wendover Sen. Ada Quill met Madley Sen. Tom Holt.",
            "the Wendover senator",
            ("Ada Quill", "Sen.", "Wendover"),
        ),
        # nobody is told apart among several
        ("Sen. Ada Quill met Sen. Tom Holt.", "the Madley senator", ("the Madley senator", "senator", "Madley")),
    ],
)
def test_an_office_can_be_told_in_another_form(before: str, source: str, expected: Reading) -> None:
    assert told_by(source, before) == expected


@pytest.mark.parametrize(
    ("before", "source", "name"),
    [
        ("Ruth Baker was there.", "Baker", "Ruth Baker"),
        ("The host Tom King was there.", "Mr. King", "Tom King"),
        ("Tom Holt was there.", "Mr. Speaker", "Mr. Speaker"),
    ],
)
def test_a_role_can_be_the_surname_of_somebody_who_is_named(before: str, source: str, name: str) -> None:
    assert told_by(source, before)[0] == name


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("Harrow contender and former surgeon Ada Quill", "Ada Quill", "contender and former surgeon"),
        ("Harrow farmer and poet Ada Quill", "Ada Quill", "farmer and poet"),
        ("a group calling itself the Friends of the Fen", "Friends of the Fen", None),
        ("a man surnamed Wei, who runs a stall", "Wei", None),
    ],
)
def test_two_offices_are_of_one_person_and_a_name_is_given(source: str, name: str, role: str | None) -> None:
    assert told_by(source)[:2] == (name, role)
