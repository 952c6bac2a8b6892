"""The bodies of English speakers that the article tells elsewhere than beside their names."""

import pytest

from tests.extraction.speakers.naming import Reading, readings


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
