"""When what is said in court was said: on the day of the hearing that the article reports."""

from datetime import date

import pytest

from factrack import Article, extract

PUBLISHED = date(2024, 3, 13)
LEAD = "Sam Holt, 44, appeared in Harrow Magistrates Court on Tuesday charged with 63 counts of fraud. "


def said_on(text: str, published: date | None = PUBLISHED) -> list[str | None]:
    found = extract(Article(text, language="en", published=published)).statements
    return [str(one.said_on.start) if one.said_on else None for one in found]


@pytest.mark.parametrize(
    "said",
    [
        "Tom Frey told the court that he never saw the money.",
        "“I never saw the money,” Tom Frey told jurors.",
        "Magistrate Ada Quill said the sums were large.",
        "“The sums were large,” Judge Ada Quill said.",
        "Prosecutor Ada Quill said he had a ticket to Bali.",
    ],
)
@pytest.mark.parametrize(
    "lead",
    [
        LEAD,
        "A Harrow County jury on Tuesday convicted Sam Holt of taking more than $410,000 from a church.\n\n",
        "Sam Holt was sentenced to 26 months' jail on March 12. He had taken the money over ten years.\n\n",
    ],
)
def test_what_is_said_in_court_was_said_on_the_day_of_the_hearing(lead: str, said: str) -> None:
    assert said_on(lead + said)[-1] == "2024-03-12"


@pytest.mark.parametrize(
    "said",
    [
        "Tom Frey said in court papers that he never saw the money.",  # which may be of any day
        "Judge Ada Quill said in an interview that the sums were large.",
        "Judge Ada Quill had said the sums were large.",
        "A judge said the sums were large.",
        "Ada Quill, a senior counsel at the Harrow Centre, said the sums were large.",
        "Mayor Ada Quill said the court's decision was large.",
    ],
)
def test_what_is_said_elsewhere_has_no_day_of_a_hearing(said: str) -> None:
    assert said_on(LEAD + said)[-1] is None


@pytest.mark.parametrize(
    "lead",
    [
        "Sam Holt fled on Tuesday, a court heard. ",
        "Sam Holt was arrested on Tuesday and brought to court. ",
        "Sam Holt appeared in Harrow Magistrates Court on February 2. ",
        "Sam Holt will face the court again on March 19. ",
    ],
)
def test_a_day_of_something_else_dates_nothing_that_is_said_in_court(lead: str) -> None:
    assert said_on(lead + "Tom Frey told the court that he never saw the money.")[-1] is None


def test_a_hearing_dates_nothing_where_the_day_of_publication_is_unknown() -> None:
    assert said_on(LEAD + "Tom Frey told the court that he never saw the money.", None)[-1] is None
