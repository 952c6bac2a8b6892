"""The bodies of English speakers that the article tells elsewhere than beside their names."""

import pytest

from tests.extraction.speakers.naming import Reading, readings, told_by


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        (
            "The U.N. relief office said trucks had waited. “It is bread,” said Tom Fry, the office's coordinator.",
            ("Tom Fry", "coordinator", "U.N. relief office"),
        ),
        (
            "Nobody near the Wollara bowls club can miss its lights. Club president Ada Quill said they were dim.",
            ("Ada Quill", "president", "Wollara bowls club"),
        ),
        (
            "The UN refugee agency has shut a camp. An agency spokesman said it was unsafe.",
            ("An agency spokesman", "spokesman", "UN refugee agency"),
        ),
    ],
)
def test_a_common_noun_means_a_body_that_small_words_name_behind_a_name(text: str, reading: Reading) -> None:
    assert readings(text, "en")[-1] == [reading]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        (
            "“It works,” said virologist Ada Quill, whose team at the Harrow Centre ran the trial.",
            ("Ada Quill", "virologist", "Harrow Centre"),
        ),
        (
            "“It works,” said Ada Quill, the law professor whose students at Frey University took up the case.",
            ("Ada Quill", "law professor", "Frey University"),
        ),
        (
            "“It works,” said Dr Ada Quill, whose research group is based at the University of Harrow.",
            ("Ada Quill", None, "University of Harrow"),
        ),
        ("“It is bad,” said Ada Quill, whose children at Harrow School were ill.", ("Ada Quill", None, None)),
        ("“It is bad,” said Ada Quill, whose father taught at Harrow School.", ("Ada Quill", None, None)),
    ],
)
def test_who_leads_a_team_is_where_it_works(text: str, reading: Reading) -> None:
    assert readings(text, "en")[-1] == [reading]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Ada Quill, a surgeon at Queen Charlotte's who treats her,", ("surgeon", "Queen Charlotte's")),
        ("Ada Quill, a doctor at King Edward VII's Hospital,", ("doctor", "King Edward VII's Hospital")),
        ("Ada Quill, principal of Princess Margaret School,", ("principal", "Princess Margaret School")),
        ("Princess Margaret School principal Ada Quill", ("principal", "Princess Margaret School")),
        ("Queen's Park Rangers captain Ada Quill", ("captain", "Queen's Park Rangers")),
        ("Ada Quill, landlady of the King's Head in Calder,", ("landlady", "King's Head")),
        ("Ada Quill, a nurse at St Mary's in Calder,", ("nurse", "St Mary's")),
        ("Prince Harry's spokesman Ada Quill", ("spokesman", None)),
        ("Ada Quill, an aide to Queen Elizabeth's mother,", ("aide", None)),
        ("Ada Quill, a spokeswoman for the U.S.-led coalition,", ("spokeswoman", "U.S.-led coalition")),
        ("Ada Quill, who heads the Flood Committee's secretariat,", ("head", "Flood Committee's secretariat")),
        ("Ada Quill, who chairs Norland's electoral commission,", ("chair", "electoral commission")),
        ("Ada Quill, of Calder Police's major crime unit,", (None, "Calder Police's major crime unit")),
        ("Ada Quill, from the BBC's news department,", (None, "BBC's news department")),
        (
            "Ada Quill, a spokesman for Calder Council's planning board,",
            ("spokesman", "Calder Council's planning board"),
        ),
    ],
)
def test_the_name_of_a_body_is_whole(source: str, expected: tuple[str | None, str | None]) -> None:
    assert told_by(source)[1:] == expected


def test_a_body_that_is_named_after_somebody_speaks_under_the_whole_name() -> None:
    assert readings("Queen Elizabeth Hospital said it was full.", "en") == [[("Queen Elizabeth Hospital", None, None)]]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        (
            "The Energy Regulator has warned of it. Director General Dr Andrew Mwakyusa said licences would go.",
            ("Andrew Mwakyusa", "Director General", "Energy Regulator"),
        ),
        (
            "The Energy Regulator has warned of it. Director General of Immigration Bob Fry said no.",
            ("Bob Fry", "Director General of Immigration", None),
        ),
        (
            "The parents of 27 pupils at Calder Lane were told. Headteacher Ada Quill said it was clean.",
            ("Ada Quill", "Headteacher", "Calder Lane"),
        ),
        (
            "Staff at Ferrum Nordic were told on Monday. Chief executive Ada Quill said it was sad.",
            ("Ada Quill", "Chief executive", "Ferrum Nordic"),
        ),
        ("Students at Harrow were angry. Vice president Ada Quill said no.", ("Ada Quill", "Vice president", None)),
    ],
)
def test_an_office_is_in_the_body_that_the_sentence_before_tells_of(text: str, reading: Reading) -> None:
    assert readings(text, "en")[-1] == [reading]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        (
            "The Houston Comets lost 44-10 in Denver. Left tackle Ada Quill said they knew.",
            ("Ada Quill", "Left tackle", "Houston Comets"),
        ),
        (
            "There were tears in the Royals' dressing room, captain Ada Quill admitted.",
            ("Ada Quill", "captain", "Royals"),
        ),
        (
            "It was half-time. Wales were livid. “They lied,” their assistant coach, Al Roe, said.",
            ("Al Roe", "assistant coach", "Wales"),
        ),
        (
            "He rescued a point for Wexcombe Rovers. “It was time,” said coach Al Roe, whose side stay bottom.",
            ("Al Roe", "coach", "Wexcombe Rovers"),
        ),
        (
            "He rescued a point for Wexcombe Rovers after half-time. “It was time,” said Al Roe, whose side won.",
            ("Al Roe", None, "Wexcombe Rovers"),
        ),
        ("The Winter Olympics follow a 3-0 win. Captain Ada Quill said it was cold.", ("Ada Quill", "Captain", None)),
        ("Spain will ban cars after a 3-2 vote. Hotel manager Al Roe said no.", ("Al Roe", "hotel manager", None)),
    ],
)
def test_a_player_is_of_the_team_that_is_told_of(text: str, reading: Reading) -> None:
    assert readings(text, "en")[-1] == [reading]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        (
            "“Somebody knows,” said Supt Ada Quill. The officer, from Calder Police's drug squad, said so.",
            ("Ada Quill", "Supt", "Calder Police's drug squad"),
        ),
        (
            "“It turned,” recalled Ada Quill. The 34-year-old, a member of the fishers' alliance Bigkis, said so.",
            ("Ada Quill", "member", "Bigkis"),
        ),
        (
            "“It works,” said Ada Quill. The Canadian, a nurse at Harrow Hospital, said it was new.",
            ("Ada Quill", "nurse", "Harrow Hospital"),
        ),
        (
            "“It works,” said Ada Quill. The 34-year-old, whose team lost, said it was new.",
            ("Ada Quill", None, None),
        ),
    ],
)
def test_what_an_epithet_tells_behind_a_comma_is_told_of_whom_it_means(text: str, reading: Reading) -> None:
    assert readings(text, "en") == [[reading], [reading]]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("She joined Calder Water as chief executive in 2023.", ("chief executive", "Calder Water")),
        ("She leads the Harrow Institute.", (None, "Harrow Institute")),
        ("She teaches law at Harrow University.", (None, "Harrow University")),
        ("She joined the Harrow Regiment as a cook in 1990.", (None, None)),
        ("She represents Harrow.", (None, None)),
        ("He leads the Harrow Institute.", (None, None)),
    ],
)
def test_the_next_sentence_tells_the_job_of_who_spoke(sentence: str, told: tuple[str | None, str | None]) -> None:
    assert readings(f"Mary Quill said the figures were poor. {sentence}", "en")[0] == [("Mary Quill", *told)]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("“It is good,” said All Blacks manager Al Roe.", ("Al Roe", "manager", "All Blacks")),
        ("“It is good,” said Al Roe, coach of the All Blacks.", ("Al Roe", "coach", "All Blacks")),
        ("All Calder ministers said it was good.", ("Calder ministers", "ministers", "Calder")),
        ("Ada Quill, the administrator of Kutu territory, said so.", ("Ada Quill", "administrator", "Kutu territory")),
        ("Ada Quill, a farmer from Kutu province, said so.", ("Ada Quill", "farmer", None)),
        (
            "Attorney General Ada Quill's office will ask for it, spokesperson Al Roe said.",
            ("Al Roe", "spokesperson", "Attorney General Ada Quill's office"),
        ),
        ("He joined the Harrow Board, whose chair, Al Roe, said he was welcome.", ("Al Roe", "chair", "Harrow Board")),
        ("Ada Quill, whose lawyer, Al Roe, said she was ill, is away.", ("Al Roe", "lawyer", None)),
    ],
)
def test_a_body_is_told_with_all_its_words_and_nothing_else(text: str, reading: Reading) -> None:
    assert readings(text, "en")[-1] == [reading]


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("A nurse at the Harrow Hospital", ("nurse", "Harrow Hospital")),
        ("The WHO's head of river fever", ("head of river fever", "WHO")),
        ("A former judge", ("former judge", None)),
        ("A day after the chief of Harrow Police resigned", (None, None)),
        ("Like the director of Harrow Bank", (None, None)),
        ("The director gone", (None, None)),
        ("If Roe becomes the Whig nominee", (None, None)),
    ],
)
def test_an_office_before_a_pronoun_is_of_whom_it_means(opening: str, told: tuple[str | None, str | None]) -> None:
    text = f"“We see it,” said Ada Quill. {opening}, she said it was bad."
    assert readings(text, "en") == [[("Ada Quill", *told)], [("Ada Quill", *told)]]


def test_who_speaks_before_a_pronoun_is_not_who_is_told_of() -> None:
    text = "“We see it,” said Ada Quill. The mayor of Harrow, she said, was ill."
    assert readings(text, "en")[-1] == [("Ada Quill", None, None)]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        (
            "Teme Foods will stop it. But at the Drug Agency in Frey, deputy director Al Roe said it was asked for.",
            ("Al Roe", "deputy director", "Drug Agency"),
        ),
        ("The junta's spokesman, Al Roe, said it was so.", ("Al Roe", "spokesman", "junta")),
        ("Rates were coming down but nobody knew, said its head, Al Roe.", ("Al Roe", "head", None)),
        ("Wales were livid. “They lied,” their coach, Al Roe, said.", ("Al Roe", "coach", "Wales")),
    ],
)
def test_the_body_of_an_opening_or_a_plural(text: str, reading: Reading) -> None:
    assert readings(text, "en")[-1] == [reading]
