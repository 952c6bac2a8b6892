"""The scales that claims are rated on."""

import pytest

from factrack.errors import UsageError
from factrack.ledger import DEFAULT_SCALE, Scale, scale_named, scales


def test_the_scales_there_are() -> None:
    assert list(scales()) == [DEFAULT_SCALE, "mafindo", "politifact", "tempo"]
    assert [rating.label for rating in scale_named("truth").ratings] == [
        "True",
        "Mostly true",
        "Half true",
        "Mostly false",
        "False",
    ]


@pytest.mark.parametrize("scale", scales().values(), ids=lambda scale: scale.name)
def test_a_scale_goes_from_the_best_to_the_worst(scale: Scale) -> None:
    values = [rating.value for rating in scale.ratings]
    assert values == sorted(values, reverse=True)
    assert {(rating.best, rating.worst) for rating in scale.ratings} == {(values[0], values[-1])}
    assert len({rating.label.casefold() for rating in scale.ratings}) == len(values)
    assert scale.title


@pytest.mark.parametrize("scale", scales().values(), ids=lambda scale: scale.name)
def test_a_verdict_is_known_by_its_name_whatever_the_case(scale: Scale) -> None:
    for rating in scale.ratings:
        assert scale.rating(f" {rating.label.upper()} ") == rating


def test_what_there_is_is_named_where_something_is_not_there() -> None:
    with pytest.raises(UsageError) as raised:
        scale_named("truthiness")
    assert raised.value.hint == "one of: truth, mafindo, politifact, tempo"
    with pytest.raises(UsageError) as raised:
        scale_named("tempo").rating("Barangkali")
    assert "Sebagian Benar" in raised.value.hint
