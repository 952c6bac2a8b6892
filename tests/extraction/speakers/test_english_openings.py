"""English speakers whose title opens a sentence, who are told of by an epithet, or who share a name."""

import pytest

from factrack import Article, extract
from tests.extraction.speakers.naming import Reading, readings


def last(text: str) -> list[Reading]:
    return readings(text, "en")[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pub landlord Ada Quill said the road was shut.", ("Ada Quill", "Pub landlord", None)),
        ("Year 11 pupil Ada Quill, 16, said the road was shut.", ("Ada Quill", "Year 11 pupil", None)),
        ("Hat-trick hero Ada Quill said the road was shut.", ("Ada Quill", "Hat-trick hero", None)),
        ("Ferrying is hard. Ferrying boss Ada Quill said the road was shut.", ("Ada Quill", "boss", "Ferrying")),
        ("We love ferrying. Ferrying boss Ada Quill said the road was shut.", ("Ada Quill", "Ferrying boss", None)),
        ("Opposition MP Ada Quill said the road was shut.", ("Ada Quill", "Opposition MP", None)),
        ("Ch Insp Ada Quill said the road was shut.", ("Ada Quill", "Ch Insp", None)),
        ("They left Dunmore. Dunmore boss Ada Quill said the road was shut.", ("Ada Quill", "boss", "Dunmore")),
        ("Luz Quill, whose husband, Al, died, said the road was shut.", ("Luz Quill", None, None)),
        ("Coun Ada Quill said the road was shut.", ("Ada Quill", "Coun", None)),
        # whom a form of address tells to be a person, also with a mark on a given name; who asks is not who answers
        ("His wife, May, rang. Dr Siân O'Quill retired last year. She said no.", ("Siân O'Quill", None, None)),
        (
            "“I laughed,” Ada Quill told jurors. Under questioning by Assistant District Attorney Monica Frey, "
            "she said the road was shut.",
            ("Ada Quill", None, None),
        ),
        ("No, said a woman. The home on Quarry Lane was shut. “He is good,” she said.", ("a woman", None, None)),
        (
            "The White House will close it. “Nobody leaves,” said press secretary Ada Quill.",
            ("Ada Quill", "press secretary", "White House"),
        ),
        ("Its founder, Reverend Ada Quill, said no.", ("Ada Quill", "founder", None)),
        (
            "Ada Quill left. A woman at the gate said no. Tom Frey ran. “He is good,” she said.",
            ("A woman at the gate", None, None),
        ),
        (
            "A Harrow nurse has lost her job. Ada Quill told the inquiry that it was dark. The 41-year-old said no.",
            ("Ada Quill", "nurse", "Harrow"),
        ),
        (
            "A Bench of Justice Ada Quill was hearing it. “How many?” Justice Quill said.",
            ("Ada Quill", "Justice", None),
        ),
        # small words for a body that the article names
        (
            "The Harrow County Sheriff's Office shut it. A spokesperson for the sheriff's office said no.",
            ("A spokesperson for the sheriff's office", "spokesperson", "Harrow County Sheriff's Office"),
        ),
        (
            "The Harrow Police Department shut it. A spokesperson for the police department said no.",
            ("A spokesperson for the police department", "spokesperson", "Harrow Police Department"),
        ),
        (
            "The National Guild of Letter Carriers marched. The union's president, Ada Quill, said no.",
            ("Ada Quill", "president", "National Guild of Letter Carriers"),
        ),
        (
            "The White House shut it. The Postal Service did not. “No,” press secretary Ada Quill said.",
            ("Ada Quill", "press secretary", "White House"),
        ),
        # the body that a role or a name tells; two places in the name of one body
        (
            "The Harrow Volunteer Fire Department came. “We were lucky,” said Fire Chief Ada Quill.",
            ("Ada Quill", "Fire Chief", "Harrow Volunteer Fire Department"),
        ),
        (
            "The shelves of Quill Feed & Seed are empty. “We were lucky,” said owner Ada Quill.",
            ("Ada Quill", "owner", "Quill Feed & Seed"),
        ),
        ("At Quill's Bakery nobody slept. “I stay,” said owner Ada Quill.", ("Ada Quill", "owner", "Quill's Bakery")),
        ("Ada Quill Academy is shut. “I stay,” said owner Ada Quill.", ("Ada Quill", "owner", None)),
        (
            "Harrow and Calder Hospitals NHS Trust said no. The trust's chief executive, Ada Quill, said no.",
            ("Ada Quill", "chief executive", "Harrow and Calder Hospitals NHS Trust"),
        ),
        ("School board member Ada Quill said no.", ("Ada Quill", "School board member", None)),
        ("President-elect Ada Quill said no.", ("Ada Quill", "President-elect", None)),
        (
            "Ada Quill, founder and director of Harrow Youth, said no.",
            ("Ada Quill", "founder and director", "Harrow Youth"),
        ),
        ("Ada Quill, a fellow at Calder College, a think tank, said no.", ("Ada Quill", "fellow", "Calder College")),
        ("The cleaners left. Cleaner Rosa Quill said no.", ("Rosa Quill", "Cleaner", None)),
        ("Labour’s Harrow South MP, Ada Quill, said no.", ("Ada Quill", "MP", "Harrow South")),
        ("Mines Minister Ada Quill said the road was shut.", ("Ada Quill", "Mines Minister", None)),
        ("Rural affairs minister Baroness Quill said no.", ("Quill", "Rural affairs minister", None)),
        ("The survey’s author, economist Ada Quill, said no.", ("Ada Quill", "economist", None)),
        (
            "A Department for Rural Affairs spokesman said no.",
            ("A Department for Rural Affairs spokesman", "spokesman", "Department for Rural Affairs"),
        ),
        ("Prosecuting, Ada Quill said the road was shut.", ("Ada Quill", "Prosecuting", None)),
        ("Ada Quill, 58, of Harrow, a nurse at Calder Hospital, said no.", ("Ada Quill", "nurse", "Calder Hospital")),
    ],
)
def test_a_word_with_a_capital_from_the_sentence_only_is_a_part_of_the_title(text: str, expected: Reading) -> None:
    assert last(text) == [expected]


def test_an_epithet_means_whom_the_sentence_before_begins_with() -> None:
    text = "Rosa Holt, who led the team, “lied”, the head, Ada Quill, said. The 58-year-old denied it."
    assert last(f"{text} The 58-year-old said she was well.")[0][0] == "Rosa Holt"


CAPTAIN = "Captain Ada Quill said the road was shut."


@pytest.mark.parametrize(
    "epithet",
    [
        "The Italian",
        "The midfielder",
        "The former Harrow striker",
        "The 49-year-old",
        "The former Finn",
        "The Irishman",
    ],
)
def test_an_epithet_means_who_spoke_before(epithet: str) -> None:
    assert last(f"{CAPTAIN} {epithet} said the bridge was open.") == [("Ada Quill", "Captain", None)]


@pytest.mark.parametrize(
    "phrase", ["The driver", "A midfielder", "An Italian", "The Italian navy", "The 49-year-old man"]
)
def test_a_phrase_that_can_mean_somebody_else_is_no_epithet(phrase: str) -> None:
    assert last(f"{CAPTAIN} {phrase} said the bridge was open.")[0][0] != "Ada Quill"


@pytest.mark.parametrize(
    ("lead", "role", "body"),
    [
        ("A nurse who hid the records has been struck off.", "nurse", None),
        ("A delivery driver has been jailed for a crash.", "delivery driver", None),
        ("The owner of Calder Pier never saw the report.", "owner", "Calder Pier"),
        ("A judge has jailed a man for a crash.", None, None),
        ("Nurses have been struck off.", None, None),
    ],
)
def test_who_is_named_with_an_age_has_the_role_that_the_article_opens_with(
    lead: str, role: str | None, body: str | None
) -> None:
    assert last(f"{lead}\n\nRosa Quill, 39, of Harrow, said no.") == [("Rosa Quill", role, body)]


def test_who_runs_a_firm_is_whom_the_article_opens_with() -> None:
    text = "The chief executive of Calder Water admitted it was late.\n\n“We failed,” said Al Quill, who runs the firm."
    (first,), (second,) = readings(text, "en")
    assert first[0] == "Al Quill"
    assert second[:2] == ("Al Quill", "chief executive")


def test_several_people_are_meant_by_they_though_one_of_them_speaks_in_between() -> None:
    text = "Three brokers said no. One of them said it was late. They asked not to be named."
    assert last(text) == [("Three brokers", "brokers", None)]


def test_several_people_who_open_a_sentence_are_meant_by_they() -> None:
    text = "Ada Quill said no. Analysts at Harrow Bank were less sure. In a note, they wrote that it was late."
    assert last(text) == [("Analysts at Harrow Bank", "Analysts", "Harrow Bank")]


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("Dan and Lucy Firth", ["Dan Firth", "Lucy Firth"]),
        ("Dan Holt and Lucy Firth", ["Dan Holt", "Lucy Firth"]),
        ("Both the union and the company", ["the union", "the company"]),
        ("The union and the company", ["The union", "the company"]),
        ("Chanda and colleagues", ["Chanda"]),
        ("Ada Quill, 63, of Harrow, and her company Quill Leisure Ltd", ["Ada Quill", "Quill Leisure Ltd"]),
    ],
)
def test_several_people_and_bodies_speak_together(source: str, names: list[str]) -> None:
    assert [name for name, _, _ in last(f"{source} said the road was shut.")] == names


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Train operator Northern Lines", "Northern Lines"),
        ("Danish rival Fjordrail", "Fjordrail"),
        ("Drugmaker Pharmex", "Pharmex"),
        ("Patient group Voices for Children", "Voices for Children"),
        ("Publisher Marrow & Sons", "Marrow & Sons"),
        ("Oakhurst Living, the developer behind the tower,", "Oakhurst Living"),
        ("His publisher, Halden House,", "Halden House"),
        ("The drug’s maker, Swiss company Helvant,", "Helvant"),
        ("Skyhop, the budget carrier,", "Skyhop"),
        ("Strand’s former employer, ParcelHop,", "ParcelHop"),
        ("Sweden’s central bank, the Riksbank,", "Riksbank"),
    ],
)
def test_a_name_behind_a_kind_of_body_is_the_body(source: str, name: str) -> None:
    assert last(f"{source} said the road was shut.") == [(name, None, None)]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The rebel Northern Front", "Northern Front"),
        ("The opposition Civic Union", "Civic Union"),
        ("Doctors Across Borders", "Doctors Across Borders"),
        ("The governors of Harrow School", "The governors of Harrow School"),
    ],
)
def test_a_body_is_no_person_of_a_role(source: str, name: str) -> None:
    assert [said for said, _, _ in last(f"Governor Ada Quill left. {source} said no.")] == [name]


def test_a_carrier_of_letters_is_no_firm() -> None:
    assert last("Ruben Salas left. Salas, a mail carrier, said no.") == [("Ruben Salas", None, None)]


def test_a_word_for_bodies_behind_an_address_is_a_surname() -> None:
    assert last("Andre Mills left. “You cry,” said Mr Mills.") == [("Andre Mills", None, None)]


def test_a_name_behind_a_calling_is_the_person() -> None:
    assert last("Contractor Balfour Reid said the road was shut.") == [("Balfour Reid", "Contractor", None)]


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        ("Train operator Northern Lines will cut jobs, the company said.", "Northern Lines", None),
        ("North Moor Police have a man. The force said he was held.", "North Moor Police", None),
        ("Harrow Bank shut. The bank, which is old, said it was late.", "Harrow Bank", None),
        ("Power company Rio Alto shut its lines, spokeswoman Ada Quill said.", "Ada Quill", "Rio Alto"),
        (
            "St Ada’s Children’s Hospital is shut. Hospital boss Al Quill said no.",
            "Al Quill",
            "St Ada’s Children’s Hospital",
        ),
        ("It is run by insurer Harrow Mutual. Its CEO, Ada Quill, said no.", "Ada Quill", "Harrow Mutual"),
        ("Harrow Art Museum is shut. Museum Director Ada Quill said no.", "Ada Quill", "Harrow Art Museum"),
        ("Calder Museum shut. The museum will grow, said Ada Quill, its lawyer.", "Ada Quill", "Calder Museum"),
        ("Calder Bank shut. Mine captain Ada Quill said no.", "Ada Quill", None),
        ("VetFirst, the biggest chain, said no. Its vet, Ada Quill, said it was late.", "Ada Quill", "VetFirst"),
        ("Castlegate Homes shut. Castlegate said it was late.", "Castlegate Homes", None),
        ("Calder Bank shut. Transport secretary Ada Quill said no.", "Ada Quill", None),
        ("It shut, said campaign treasurer Ada Quill.", "Ada Quill", "campaign"),
        ("The WXO said so. Al Quill, head of its malaria programme, said no.", "Al Quill", "WXO"),
        ("Harrow Youth said no. Founder Ada Quill said it was late.", "Ada Quill", "Harrow Youth"),
        ("The Trade and Health Board shut it, spokesman Al Quill said.", "Al Quill", "Trade and Health Board"),
        ("The World Bank’s director for Tavania, Ada Quill, said no.", "Ada Quill", "World Bank"),
        ("Harrow United have lost. “It is bad,” said captain Ada Quill.", "Ada Quill", "Harrow United"),
        (
            "Galeforce, a firm, said it was sure. Its UK director, Ada Quill, said it was late.",
            "Ada Quill",
            "Galeforce",
        ),
    ],
)
def test_a_body_is_meant_by_what_it_is(text: str, name: str, body: str | None) -> None:
    assert [(given, of) for given, _, of in last(text)] == [(name, body)]


def test_who_acts_before_a_clause_about_a_body_is_no_part_of_the_source() -> None:
    text = "He fired the coach and the club said the road was shut."
    source = extract(Article(text, language="en")).statements[-1].source
    assert source is not None
    assert source.of(text) == "the club"


ALONE = "Ada Quill has promised a new bridge."


@pytest.mark.parametrize(
    ("before", "epithet", "expected"),
    [
        (ALONE, "The candidate", ("Ada Quill", "candidate", None)),
        (ALONE, "The presumptive Whig nominee – who lives in Calder –", ("Ada Quill", "presumptive nominee", "Whig")),
        (ALONE, "The former secretary of state", ("Ada Quill", "former secretary of state", None)),
        (ALONE, "The Wendover senator", ("Ada Quill", "senator", "Wendover")),
        (f"{ALONE} It would cost a lot.", "The billionaire real estate mogul", None),
        ("Sen. Ada Quill of Wendover left.", "The Wendover senator", ("Ada Quill", "Sen.", "Wendover")),
    ],
)
def test_where_somebody_stands_means_who_alone_was_just_named(
    before: str, epithet: str, expected: Reading | None
) -> None:
    expected = expected or ("Ada Quill", "billionaire real estate mogul", None)
    assert last(f"{before} {epithet} said the old one was unsafe.") == [expected]


@pytest.mark.parametrize(
    ("before", "epithet"),
    [
        ("Ada Quill has attacked Bob Roe over the bridge.", "The candidate"),
        ("Democratic senator Ada Quill has promised a new bridge.", "The Republican nominee"),
        ("Spokeswoman Ada Quill has promised a new bridge.", "The candidate"),
        ("Sen. Ada Quill has promised a new bridge.", "The former secretary of state"),
        ("Democratic candidate Ada Quill spoke first.", "The GOP candidate"),
    ],
)
def test_where_somebody_stands_is_nobodys_who_may_be_another(before: str, epithet: str) -> None:
    assert last(f"{before} {epithet} said the old one was unsafe.")[0][0] != "Ada Quill"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("A coalition led by Sen. Ada Roe", ("A coalition", None, None)),
        ("Intelligence officials — including NSA Director Ada Quill —", ("Intelligence officials",) * 2 + (None,)),
        ("The mayor – Ada Quill –", ("Ada Quill", "mayor", None)),
    ],
)
def test_who_is_among_several_or_leads_them_is_not_who_speaks(source: str, expected: Reading) -> None:
    assert last(f"The hall was full. {source} said the road was shut.") == [expected]
