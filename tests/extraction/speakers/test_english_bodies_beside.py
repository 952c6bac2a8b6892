"""The bodies of English speakers that stand beside the role: whole names, owners, parties."""

import pytest

from tests.extraction.speakers.naming import Reading, readings, told_by


@pytest.mark.parametrize(
    ("before", "source", "body"),
    [
        ("The Frey Valley Beacon won.", "the beacon's chair, Ada Quill,", "Frey Valley Beacon"),
        ("The Frey Valley Beacon won.", "Ada Quill, the beacon's chair,", "Frey Valley Beacon"),
        ("The Frey Valley Beacon won.", "the beacon's chair, Dr Ada Quill,", "Frey Valley Beacon"),
        ("Hale Bank has shut.", "the beacon's spokeswoman, Ada Quill,", None),
        ("The Marran municipality met.", "the municipality's spokeswoman, Ada Quill,", "Marran municipality"),
    ],
)
def test_a_word_that_has_a_role_is_of_no_other_body(before: str, source: str, body: str | None) -> None:
    assert told_by(source, before)[2] == body


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        ("a spokesman for the Coastal Wind and Tide Authority", "spokesman", "Coastal Wind and Tide Authority"),
        ("the head of the National Seed Reserve", "head", "National Seed Reserve"),
        ("Ada Quill, top member of the roads and rivers committee,", "top member", "roads and rivers committee"),
        ("Ada Quill, a clerk of the bank and partner of the mayor,", "clerk", "bank"),
    ],
)
def test_a_body_is_told_with_the_whole_of_its_name(source: str, role: str, body: str) -> None:
    assert told_by(source)[1:] == (role, body)


def test_a_party_that_opens_a_sentence_is_no_part_of_the_role() -> None:
    text = "Labour backbencher Ada Quill said the water was falling."
    assert readings(text, "en") == [[("Ada Quill", "backbencher", "Labour")]]


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        ("Ada Quill, head of the Centre of Civic Justice,", "head", "Centre of Civic Justice"),
        ("Ada Quill, of Calder Memorial Missionary Baptist Church,", None, "Calder Memorial Missionary Baptist Church"),
        ("Ada Quill, head of the VRA Coastal division,", "head", "VRA Coastal division"),
        ("A lawyer for the news outlets, Ada Quill,", "lawyer", None),
        ("Ada Quill, a lawyer at Hale & Frey, who represents the miners,", "lawyer", "Hale & Frey"),
        ("Ada Quill, a physicist who is head of the Sea Institute,", "head", "Sea Institute"),
        ("Charlotte Mayor Ada Quill", "Mayor", "Charlotte"),
        ("Colonel Ada Quill, an army spokeswoman,", "army spokeswoman", None),
        ("Ada Quill, at rival Calder Capital,", None, "Calder Capital"),
        ("Ada Quill, Calder University's head of mining,", "head of mining", "Calder University"),
    ],
)
def test_the_role_and_body_of_a_source(source: str, role: str | None, body: str | None) -> None:
    assert told_by(source)[1:] == (role, body)


@pytest.mark.parametrize(
    ("before", "source", "body"),
    [
        ("The World Rivers Fund said it was late.", "Ada Quill, the fund's director for Asia,", "World Rivers Fund"),
        (
            "Biologists at Calder University met. Researchers at the Marsh Institute agreed.",
            "lead author Ada Quill",
            "Marsh Institute",
        ),
        ("Calder Town lost 3-0 at home.", "manager Ada Quill", "Calder Town"),
        ("Calder Town Hall was sold in 2013-14.", "manager Ada Quill", None),
        ("Calder County Council has refused.", "Councillor Ada Quill", "Calder County Council"),
        ("Calder Police looked on.", "Police Commissioner Ada Quill", "Calder Police"),
        ("The White House was quiet.", "House Speaker Ada Quill", "House"),
        ("Calder University was quiet.", "Vice President Ada Quill", None),
        ("Calder University was quiet.", "vice president Ada Quill", "Calder University"),
    ],
)
def test_what_the_sentences_before_tell_of_a_role(before: str, source: str, body: str | None) -> None:
    assert told_by(source, before)[2] == body


def test_who_spoke_without_a_name_is_of_the_body_told_then() -> None:
    text = "A spokesman for Calder Rail said it was late. The spokesman, Ben Quill, said fares would rise."
    assert readings(text, "en")[1] == [("Ben Quill", "spokesman", "Calder Rail")]


def test_the_sentence_gives_a_role_its_capital() -> None:
    text = "The Calder Zoo is shut. Keeper Ada Quill said the water was falling."
    assert readings(text, "en") == [[("Ada Quill", "Keeper", "Calder Zoo")]]


@pytest.mark.parametrize(
    ("before", "source", "expected"),
    [
        ("President Hale left.", "Ada Quill, Hale's envoy to Norland,", ("envoy", None)),
        ("Mr. Hale left.", "Ada Quill, Hale's chief adviser,", ("chief adviser", None)),
        ("Hale left.", "Ada Quill, Hale's chief adviser,", ("chief adviser", "Hale")),
        ("", "Ada Quill, a physician from Calder and longtime campaigner,", ("physician", "Calder")),
        ("", "Ada Quill, 21, a student from Daytona Beach,", ("student", None)),
        ("", "Ada Quill, a VNC committeewoman from Calder,", ("committeewoman", "VNC")),
        ("", "Ada Quill, head of the Foundation for Coastal Peace,", ("head", "Foundation for Coastal Peace")),
        ("", "Ben Quill, of the Green Party and Rosa Hale of Labour", (None, "Green Party")),
    ],
)
def test_what_is_no_body(before: str, source: str, expected: tuple[str | None, str | None]) -> None:
    assert told_by(source, before)[1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Human Rights Watch said it was late.", ("Human Rights Watch", None, None)),
        ("Judicial Watch President Ben Quill said it was late.", ("Ben Quill", "President", "Judicial Watch")),
        ("A foreign ministry spokesman said it was late.", (None, "spokesman", "foreign ministry")),
        ("Some VNC strategists said it was late.", (None, "strategists", "VNC")),
        ("A Republican said it was late.", (None, "Republican", None)),
        (
            "Ben Quill, head of the Alzheimer's Impact Movement, said it was late.",
            ("Ben Quill", "head", "Alzheimer's Impact Movement"),
        ),
    ],
)
def test_words_that_end_or_open_the_name_of_a_body(text: str, expected: Reading) -> None:
    name, *told = readings(text, "en")[0][0]
    assert (name if expected[0] else None, *told) == expected


@pytest.mark.parametrize(
    ("before", "source", "expected"),
    [
        ("", "The Bank of Norland's governor, Ada Quill,", ("governor", "Bank of Norland")),
        ("", "Ada Quill, the Council of Calder's rights commissioner,", ("rights commissioner", "Council of Calder")),
        ("", "The Canadian company Barrow Creek, whose manager, Ada Quill,", ("manager", "Barrow Creek")),
        ("The Patriotic Union met.", "the party's spokesman, Ben Quill,", ("spokesman", "Patriotic Union")),
        ("The Calder Party met the Civic Union.", "the party's spokesman, Ben Quill,", ("spokesman", "Calder Party")),
        ("Transport for Calder met.", "the agency's director, Ben Quill,", ("director", "Transport for Calder")),
        ("Investors who lost money met.", "its administrator, Ben Quill,", ("administrator", None)),
        ("", "an ICU nurse", ("ICU nurse", None)),
    ],
)
def test_whose_body_it_is(before: str, source: str, expected: tuple[str, str | None]) -> None:
    assert told_by(source, before)[1:] == expected


@pytest.mark.parametrize("role", ["Provincial police commander", "Resort owner", "Area MCA"])
def test_a_small_word_that_opens_a_sentence_is_of_the_role(role: str) -> None:
    assert readings(f"{role} Ada Quill said the water was falling.", "en") == [[("Ada Quill", role, None)]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Quill has been the head of Calder Zoo since 2011. “Yes,” she said.", ("Ada Quill", "head", "Calder Zoo")),
        ("Ada Quill owns Calder Bakery. “Yes,” she said.", ("Ada Quill", "owner", "Calder Bakery")),
        ("Ada Quill owns three cats. “Yes,” she said.", ("Ada Quill", None, None)),
        (
            "Ada Quill, who read the paper, is a biologist at Calder College. “Yes,” she said.",
            ("Ada Quill", "biologist", "Calder College"),
        ),
        (
            "Ada Quill, from campaign group Mothers Against Dust, said the water was falling.",
            ("Ada Quill", None, "Mothers Against Dust"),
        ),
        (
            "The tenants' lawyer, Ada Quill of Rowe & Hale, said the water was falling.",
            ("Ada Quill", "lawyer", "Rowe & Hale"),
        ),
        (
            "Senior advocate Ada Quill, appearing for the Calder Board, said the water was falling.",
            ("Ada Quill", "Senior advocate", "Calder Board"),
        ),
        (
            "Department of Health Undersecretary Ada Quill said the water was falling.",
            ("Ada Quill", "Undersecretary", "Department of Health"),
        ),
        ("Airline Calder Air is shut. “Yes,” CEO Ada Quill said.", ("Ada Quill", "CEO", "Calder Air")),
    ],
)
def test_the_body_that_a_sentence_tells(text: str, expected: Reading) -> None:
    assert readings(text, "en")[-1] == [expected]


@pytest.mark.parametrize(
    ("source", "role", "body"),
    [
        ("Ada Quill, a pottery expert based at Calder College,", "pottery expert", "Calder College"),
        ("Ada Quill, who stepped down as head of the Frey Board in May,", "head", "Frey Board"),
        ("the Rev Ada Quill, vicar of St Anne's,", "vicar", "St Anne's"),
    ],
)
def test_words_around_the_body_of_a_role(source: str, role: str, body: str) -> None:
    assert told_by(source)[1:] == (role, body)


def test_who_works_beside_somebody_is_of_the_same_body() -> None:
    text = "Ada Quill, head of Calder Zoo, said it was late. Her deputy, Ben Rowe, said it was early."
    assert readings(text, "en")[1] == [("Ben Rowe", "deputy", "Calder Zoo")]


def test_the_company_is_what_the_sentence_before_is_about() -> None:
    text = "Calder Rail runs 90 trains a day. The company said it would stop."
    assert readings(text, "en") == [[("Calder Rail", None, None)]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Late,” said Yarrel Harcun, whose son was there. A navy spokeswoman, Maj. Ada Quill, said it was early.",
            ("Ada Quill", "navy spokeswoman", None),
        ),
        (
            "Calder NZ said it was late. Sports director Ada Quill said it was early.",
            ("Ada Quill", "Sports director", "Calder NZ"),
        ),
        (
            "Calder Transport said it was late. Opposition transport spokeswoman Ada Quill said it was early.",
            ("Ada Quill", "Opposition transport spokeswoman", None),
        ),
        (
            "Calder Rovers beat Teme Rovers. Ada Quill, head coach of the visitors since August, said it was late.",
            ("Ada Quill", "head coach", None),
        ),
        (
            "Calder Ambulance met. In a note seen by the Frey Post, operations chief Ada Quill said it was late.",
            ("Ada Quill", "operations chief", "Calder Ambulance"),
        ),
        ("Ada Quill, Frey Bank's present director, said it was late.", ("Ada Quill", "director", "Frey Bank")),
        ("Grade 11 student Ada Quill said it was late.", ("Ada Quill", "Grade 11 student", None)),
        (
            "The Calder Guard said it was late. The state party chairwoman, Ada Quill, said it was early.",
            ("Ada Quill", "state party chairwoman", None),
        ),
        (
            "The Calder Guard met Rosa Hale. Hale spokeswoman Ada Quill said it was early.",
            ("Ada Quill", "spokeswoman", None),
        ),
        (
            "Trade Secretary Ada Quill, a former Calder mayor, said it was early.",
            ("Ada Quill", "Trade Secretary", None),
        ),
        (
            "Ada Quill, a columnist for the Italian newspaper Sera, said it was early.",
            ("Ada Quill", "columnist", "Sera"),
        ),
        (
            "Ada Quill, head of the Frey Council under President Hale, said it was early.",
            ("Ada Quill", "head", "Frey Council"),
        ),
    ],
)
def test_no_body_is_taken_from_beside(text: str, expected: Reading) -> None:
    assert readings(text, "en")[-1] == [expected]
