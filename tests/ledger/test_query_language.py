"""The language of filters: what its words mean, and what it says of those that mean nothing."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factrack.errors import UsageError
from factrack.extraction import Kind, Stance
from factrack.ledger import QUERY_FIELDS, ClaimFilter, Status, check_saved, format_query, parse_query, search_terms
from tests import hostile


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("", ClaimFilter()),
        ("   ", ClaimFilter()),
        ("bridge", ClaimFilter(text="bridge")),
        ("bridge  open", ClaimFilter(text="bridge open")),
        ("status:verified", ClaimFilter(status=Status.VERIFIED)),
        ("STATUS:Verified", ClaimFilter(status=Status.VERIFIED)),
        ("speaker:watson bridge", ClaimFilter(speaker="watson", text="bridge")),
        ('speaker:"Dan Moss"', ClaimFilter(speaker="Dan Moss")),
        ('speaker:Dan" "Moss', ClaimFilter(speaker="Dan Moss")),
        ('speaker:"Dan ""Bridge"" Moss"', ClaimFilter(speaker='Dan "Bridge" Moss')),
        ("speaker:#3", ClaimFilter(speaker="#3")),
        ("since:2024-03-12", ClaimFilter(since=date(2024, 3, 12))),
        ("since:2024-03", ClaimFilter(since=date(2024, 3, 1))),
        ("since:2024", ClaimFilter(since=date(2024, 1, 1))),
        ("until:2024-05-02", ClaimFilter(until=date(2024, 5, 2))),
        ("until:2024-02", ClaimFilter(until=date(2024, 2, 29))),
        ("until:2023", ClaimFilter(until=date(2023, 12, 31))),
        ("since:2024-03 until:2024-03", ClaimFilter(since=date(2024, 3, 1), until=date(2024, 3, 31))),
        ("lang:ID", ClaimFilter(language="id")),
        ("outlet:post", ClaimFilter(outlet="post")),
        ("kind:direct stance:denied", ClaimFilter(kind=Kind.DIRECT, stance=Stance.DENIED)),
        ("note:ministry reviewer:sari", ClaimFilter(note="ministry", reviewer="sari")),
        ("rating:False disagree:yes", ClaimFilter(rating="False", disagree=True)),
        ("second:no", ClaimFilter(second_opinion=False)),
        ("evidence:yes", ClaimFilter(evidence=True)),
        ("evidence:no", ClaimFilter(evidence=False)),
        ("believed:yes", ClaimFilter(believed=True)),
        ("article:12", ClaimFilter(article=12)),
        ('"status:verified"', ClaimFilter(text='"status:verified"')),
        ("https://post.example/a 10:30", ClaimFilter(text="https://post.example/a 10:30")),
        ("status:pending status:pending", ClaimFilter(status=Status.PENDING)),
        ("-status:verified", ClaimFilter(without=(ClaimFilter(status=Status.VERIFIED),))),
        ('-speaker:"Dan Moss"', ClaimFilter(without=(ClaimFilter(speaker="Dan Moss"),))),
        ('bridge -"stay open"', ClaimFilter(text="bridge", without=(ClaimFilter(text='"stay open"'),))),
        ("-a -b -a", ClaimFilter(without=(ClaimFilter(text="a"), ClaimFilter(text="b")))),
        ("-(speaker:moss bridge)", ClaimFilter(without=(ClaimFilter(speaker="moss", text="bridge"),))),
        ('-(")" (a) -b)c', ClaimFilter("c", without=(ClaimFilter('")" (a)', without=(ClaimFilter("b"),)),))),
        ("-(believed:yes port)", ClaimFilter(without=(ClaimFilter(text="port"),))),
        ("beras-gula - -- --port", ClaimFilter(text="beras-gula - -- --port")),
        ('"-port"', ClaimFilter(text='"-port"')),
        ("-https://post.example/a", ClaimFilter(without=(ClaimFilter(text="https://post.example/a"),))),
    ],
)
def test_a_query_means_a_filter(query: str, meant: ClaimFilter) -> None:
    assert parse_query(query) == meant


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("status:true", "'true' is no status (one of pending, verified, disputed; for example status:verified)"),
        ("since:12/3/2024", "'12/3/2024' is no date (write year-month-day, year-month or the year; for example since:"),
        ("until:2024-02-30", "'2024-02-30' is no date"),
        ("since:2024-00", "'2024-00' is no date"),
        ("since:٢٠٢٤", "'٢٠٢٤' is no date"),
        ("lang:xx", "'xx' is no known language (one of en, id; for example lang:id)"),
        ("kind:quote", "'quote' is no kind (one of direct, mixed, indirect; for example kind:direct)"),
        ("stance:maybe", "'maybe' is no stance (one of asserted, denied,"),
        ("evidence:some", "'some' is no yes or no (yes or no; for example evidence:no)"),
        ("article:one", "'one' is no number of an article"),
        ("status:", "status: has no value (one of pending, verified, disputed; for example status:verified)"),
        ('speaker:" "', "speaker: has no value"),
        ("speker:watson", "speker: is no field of a filter (did you mean speaker:? known: status, speaker, since,"),
        ("zzz:1", "zzz: is no field of a filter (known: status, speaker, since, until"),
        ("zzz:1", 'a word with a colon needs marks: "zzz:"'),
        ("status:pending status:verified", "status: is there twice (one is enough; for example status:verified)"),
        ("since:2024-05 until:2024-03", "ends on 2024-03-31, before it begins on 2024-05-01"),
        ("@mine", "there is no saved filter @mine (saved: none;"),
        ("-@mine", "there is no saved filter @mine (saved: none;"),
        ("-speker:watson", "speker: is no field of a filter (did you mean speaker:?"),
        ("-status:true", "'true' is no status (one of pending,"),
        ("-believed:yes", "-believed:yes leaves nothing out (a minus stands before words, a field,"),
        ('-""', '-"" leaves nothing out'),
        ("-()", "-() leaves nothing out"),
        ("port -(a", "the filter has a -( without its ) (for example -(speaker:watson status:verified))"),
        ("-(" * 99 + ")" * 99, "the filter has more than 10 filters in each other (write it with fewer of them)"),
    ],
)
def test_what_means_nothing_is_answered_with_what_does(query: str, said: str) -> None:
    with pytest.raises(UsageError) as error:
        parse_query(query)
    assert said in f"{error.value.message} ({error.value.hint})"


def test_every_example_is_accepted_by_its_field() -> None:
    for field in QUERY_FIELDS:
        assert parse_query(field.example) != ClaimFilter()


def test_a_saved_filter_stands_for_its_words() -> None:
    saved = {"mine": "reviewer:sari @spring", "spring": "since:2024-03 until:2024-05"}
    assert parse_query("@mine bridge", saved) == parse_query("reviewer:sari since:2024-03 until:2024-05 bridge")


def test_what_a_saved_filter_lets_through_is_left_out() -> None:
    saved = {"mine": "believed:yes reviewer:sari port", "others": "-@mine"}
    assert format_query(parse_query("kind:direct -@mine", saved)) == "kind:direct -(reviewer:sari port)"
    assert format_query(parse_query("-@others", saved)) == "-(-(reviewer:sari port))"
    with pytest.raises(UsageError, match="@mine stands in itself"):
        check_saved("mine", "-@others", saved)


def test_a_saved_filter_may_not_stand_in_itself() -> None:
    with pytest.raises(UsageError, match="@a stands in itself"):
        parse_query("@a", {"a": "@b", "b": "bridge @a"})


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", []),
        ("open port", ["open", "port"]),
        ('"stay open" port', ["stay open", "port"]),
        ('"stay open', ["stay open"]),
        ('""', []),
    ],
)
def test_marks_hold_words_together(text: str, terms: list[str]) -> None:
    assert search_terms(text) == terms


parts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(str.strip).filter(bool)


def filters(deepest: int) -> st.SearchStrategy[ClaimFilter]:
    left_out: st.SearchStrategy[list[ClaimFilter]] = st.just([])
    if deepest:
        inner = filters(deepest - 1).map(lambda claims: replace(claims, believed=False)).filter(format_query)
        left_out = st.lists(inner, max_size=2, unique=True)
    return st.builds(
        ClaimFilter,
        without=left_out.map(tuple),
        text=st.lists(parts, max_size=3).map(lambda words: " ".join('"' + w.replace('"', '""') + '"' for w in words)),
        status=st.none() | st.sampled_from(Status),
        speaker=st.none() | parts,
        since=st.none() | st.dates(max_value=date(2020, 1, 1)),
        until=st.none() | st.dates(min_value=date(2020, 1, 1)),
        language=st.sampled_from([None, "id", "en"]),
        believed=st.booleans(),
        outlet=st.none() | parts,
        kind=st.none() | st.sampled_from(Kind),
        stance=st.none() | st.sampled_from(Stance),
        note=st.none() | parts,
        reviewer=st.none() | parts,
        rating=st.none() | parts,
        disagree=st.none() | st.booleans(),
        second_opinion=st.none() | st.booleans(),
        evidence=st.none() | st.booleans(),
        article=st.none() | st.integers(0, 10**9),
    )


@settings(deadline=None)
@given(filters(deepest=2))
def test_a_filter_written_as_a_query_reads_back(claims: ClaimFilter) -> None:
    back = parse_query(format_query(claims))
    assert search_terms(back.text) == search_terms(claims.text)
    assert format_query(back) == format_query(claims)


@pytest.mark.parametrize("text", hostile.ALL)
def test_hostile_words_are_a_filter_or_an_error_of_ours(text: str) -> None:
    for query in (text, f"speaker:{text}", f'note:"{text}', f"@{text}", f"status:{text}", f"-{text}", f"-({text})"):
        with suppress(UsageError):
            parse_query(query)
