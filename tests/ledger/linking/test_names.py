"""Names of one person in different articles: joined when safe, proposed when not, left alone otherwise."""

import pytest

from factrack.ledger.linking.names import Named, NameMatch, Reason, is_full_name, match_names, name_keys


def matched(one: Named, other: Named) -> NameMatch | None:
    forth = match_names(one, other)
    assert match_names(other, one) == forth
    # What is never found is never compared.
    assert forth is None or set(name_keys(one.name)) & set(name_keys(other.name))
    return forth


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Rina Wati", "RINA WATI", Reason.TITLE),
        ("Dr. Rina Wati", "Rina Wati, M.Si.", Reason.TITLE),
        ("Presiden Surya Atmaja", "Surya Atmaja", Reason.TITLE),
        ("Surya P Atmaja", "Surya Atmaja", Reason.INITIALS),
        ("Surya P. Atmaja", "Surya Putra Atmaja", Reason.INITIALS),
        ("Moh. Surya Atmaja", "Mohammad Surya Atmaja", Reason.INITIALS),
    ],
)
def test_titles_and_initials_are_safe(one: str, other: str, reason: Reason) -> None:
    assert matched(Named(one), Named(other)) == NameMatch(reason, True)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Soeryo Atmaja", "Suryo Atmaja", Reason.SPELLING),
        ("Mohammad Atmaja", "Muhammad Atmaja", Reason.SPELLING),
        ("S. Atmaja", "Surya Atmaja", Reason.INITIALS),
        ("Badan Air Muara", "BAM", Reason.ACRONYM),
    ],
)
def test_spelling_short_forms_and_acronyms_are_proposed(one: str, other: str, reason: Reason) -> None:
    assert matched(Named(one), Named(other)) == NameMatch(reason, False)


@pytest.mark.parametrize("longer", ["Surya Putra Atmaja", "Muara Surya Atmaja"])
def test_a_short_form_is_proposed_of_people_only(longer: str) -> None:
    short, person = Named("Surya Atmaja", "peneliti"), Named(longer, "Bupati", "Muara")
    assert matched(short, person) == NameMatch(Reason.SHORT_FORM, False)
    assert matched(Named("Bank Muara"), Named("Pusat Kajian Bank Muara")) is None
    assert matched(Named("Satuan Tugas"), Named("Satuan Tugas Kota Muara")) is None


@pytest.mark.parametrize(("one", "other"), [("Soeryo Atmaja", "Suryo Atmaja"), ("Surya Putra Atmaja", "Surya Atmaja")])
def test_the_same_office_makes_it_safe(one: str, other: str) -> None:
    found = matched(Named(one, "Bupati", "Muara"), Named(other, "bupati", "Muara"))
    assert found is not None
    assert found.safe
    unlike = matched(Named(one, "Bupati", "Muara"), Named(other, "Bupati", "Tanjung"))
    assert unlike is not None
    assert not unlike.safe


def test_a_short_name_needs_the_same_office_to_be_proposed() -> None:
    assert matched(Named("Atmaja"), Named("Surya Atmaja")) is None
    office = ("Bupati", "Muara")
    assert matched(Named("Atmaja", *office), Named("Surya Atmaja", *office)) == NameMatch(Reason.SHORT_FORM, False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rina Wati", "Rini Wita"),
        ("Rina Wati", "Dewi Wati"),
        ("Surya Putra Atmaja", "Surya Paku Atmaja"),
        ("Budi", "Bude"),
        ("polisi", "Kepala Polisi Muara"),
        ("A spokeswoman", "A Muara spokesman"),
        ("the company", "The company of Muara"),
        ("Rina Wati; Dan Moss", "Rina Wati"),
        ("Badan Air Muara", "BAN"),
        ("Calon Deputi Gubernur Bank Muara", "Bank Muara"),
        ("SA", "Surya Atmaja"),
    ],
)
def test_other_names_are_of_others(one: str, other: str) -> None:
    assert matched(Named(one), Named(other)) is None


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("Rina Wati", True),
        ("BAM", True),
        ("Rina", False),
        ("warga", False),
        ("The Muara Council", False),
        ("juru bicara Muara Raya", False),
    ],
)
def test_a_full_name_tells_who_it_is(name: str, full: bool) -> None:
    assert is_full_name(name) is full
