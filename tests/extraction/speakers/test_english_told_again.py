"""English phrases for who was just named, by a calling or an office; and who answers what somebody asked."""

import pytest

from tests.extraction.speakers.naming import readings

HOLT = ("Jane Holt", "former head", "Harrow Board")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Peter Lund was sweeping his step. The barber says it is late.", ("Peter Lund", "barber", None)),
        # who has spoken says more, whatever they are called
        ("Jane Holt said it was. The former head of the Harrow Board added it was late.", HOLT),
        # an office in the body of who was just named
        (
            "The Democratic Front's Peter Lund was not so sure. “It is late,” the party's energy spokesperson said.",
            ("Peter Lund", "energy spokesperson", "Democratic Front"),
        ),
        # an officer of a higher rank, whose unit is told behind a comma
        (
            "“It is late,” said Supt Jane Holt. The officer, from Harrow Police, added that it was.",
            ("Jane Holt", "Supt", "Harrow Police"),
        ),
        # somebody else: one of two, one who was told of before without a name, one who can be of anybody
        ("Peter Lund met Jane Holt. The barber says it is late.", ("The barber", "barber", None)),
        ("A barber fled. Peter Lund was cold. The barber says it is late.", ("The barber", "barber", None)),
        ("Peter Lund was sweeping his step. The employer says it is late.", ("The employer", "employer", None)),
        # an office that who has spoken does not have
        ("Sheriff Peter Lund said it was. The spokesman added it was late.", ("The spokesman", "spokesman", None)),
    ],
)
def test_who_was_just_named_is_told_of_again(text: str, last: tuple[str | None, ...]) -> None:
    assert readings(text, "en")[-1] == [last]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jane Holt opened the fair when a voter asked whether she was ill. “It is late,” she said.", "Jane Holt"),
        ("Mayor Peter Lund took questions. A boy asked why. “It is late,” he said.", "Peter Lund"),
        # who asks and then says something; nobody else is there
        ("Mayor Jane Holt came. A boy asked why. He said it was late.", "A boy"),
        ("Mayor Peter Lund came. A boy asked why. The boy said it was cold. He said it was late.", "The boy"),
    ],
)
def test_who_asks_is_not_who_answers(text: str, name: str) -> None:
    assert readings(text, "en")[-1][0][0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # what a person has written or said speaks for them
        ("A letter signed by Jane Holt said it was late.", "Jane Holt"),
        ("An email sent by Mayor Jane Holt to staff said it was late.", "Jane Holt"),
        ("“It is late,” was the reply from Jane Holt.", "Jane Holt"),
        ("“It is late,” was Sir Peter Lund's verdict.", "Peter Lund"),
        # a body's paper, a paper to somebody, and what is no utterance
        ("A letter signed by Harrow Council said it was late.", "A letter signed by Harrow Council"),
        ("An email sent to Jane Holt said it was late.", "An email sent to Jane Holt"),
        ("Jane Holt's campaign said it was late.", "Jane Holt's campaign"),
        # whose people or things speak who is named within is none of them
        ("Jane Holt lost. Some Holt allies said it was late.", "Some Holt allies"),
        ("Jane Holt lost. Holt insiders said it was late.", "Holt insiders"),
        ("Jane Holt lost. One Holt advert said it was late.", "One Holt advert"),
        ("Jane Holt lost. Another Holt ally, Trade Secretary Peter Lund, said it was late.", "Peter Lund"),
        ("A defiant Jane Holt said it was late.", "Jane Holt"),
    ],
)
def test_whose_words_they_are(text: str, name: str) -> None:
    assert readings(text, "en")[-1][0][0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Harrow Rail will close two lines, it said on Monday.", "Harrow Rail"),
        ("The Harrow Trust is to sell its mill because, it says, nobody comes.", "Harrow Trust"),
        # who has spoken before, whatever the sentence is about
        ("The council said it was late. Harrow Rail would close, it said.", "The council"),
        # what the sentence is about is no body
        ("The bridge in Harrow is shut, it said.", None),
    ],
)
def test_it_is_the_body_that_its_sentence_is_about(text: str, name: str | None) -> None:
    names = [told[0] for told in readings(text, "en")[-1]]
    assert names == ([name] if name else [])


def test_words_for_somebody_without_a_name_mean_the_same_throughout() -> None:
    text = (
        "Jane Holt and Peter Lund were cold. “It is late,” the former president said. "
        "Peter Lund was ill. “It is,” the former president said."
    )
    names = [told[0][0] for told in readings(text, "en")]
    assert names == ["the former president", "the former president"]
