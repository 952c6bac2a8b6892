"""What English papers elsewhere have: other ranks, acronyms of another language, counted bodies."""

import pytest

from factrack import Article, extract

Reading = tuple[str, str | None, str | None]


def speakers(text: str) -> list[Reading]:
    """Return name, role and affiliation of the speakers of the last statement of an English text."""
    *_, statement = extract(Article(text, language="en")).statements
    return [(speaker.name, speaker.role, speaker.affiliation) for speaker in statement.speakers]


@pytest.mark.parametrize("rank", ["Sr. Comr.", "Adj. Sr. Comr.", "Comr.", "Insp. Gen.", "Senior Commissioner"])
def test_a_rank_stands_between_an_office_and_a_name(rank: str) -> None:
    source = f"Muara Islands Police spokesman {rank} Seto Erlang"
    assert speakers(f"{source} said the road was shut.") == [("Seto Erlang", "spokesman", "Muara Islands Police")]


def test_a_chief_is_no_part_of_the_rank_behind() -> None:
    text = "Muara Police chief Insp. Gen. Seto Erlang said the road was shut."
    assert speakers(text) == [("Seto Erlang", "Police chief", "Muara")]


def test_the_acronym_of_a_translated_name_need_not_have_its_letters() -> None:
    text = "The National Water Agency (BAN) said rain was near. “It is late,” BAN spokesman Seto Erlang said."
    assert speakers(text) == [("Seto Erlang", "spokesman", "National Water Agency (BAN)")]


def test_a_bracket_behind_a_place_is_no_acronym_of_it() -> None:
    text = "Fares in South Wendland (USD 20) rise. “It is late,” USD spokesman Seto Erlang said."
    assert speakers(text) == [("Seto Erlang", "spokesman", "USD")]


@pytest.mark.parametrize("count", ["Two unions", "Several dock unions"])
def test_bodies_that_a_phrase_counts_are_the_speakers(count: str) -> None:
    text = f"{count}, the Dockers' League and the Porters' Union, have warned of strikes."
    assert speakers(text) == [("Dockers' League", None, None), ("Porters' Union", None, None)]


def test_a_police_chief_is_not_of_the_police_in_anothers_title() -> None:
    text = "St. Lorne Police Chief Ada Quill said she was sad. Police Chief Tom Roe said he was not."
    assert speakers(text) == [("Tom Roe", "Police Chief", None)]
