"""The file of a model: what goes in comes out, and nothing else is taken for one."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factrack.articles import Article
from factrack.errors import FactrackError
from factrack.extraction import extract
from factrack.extraction.tagger import Model, Tagger, read_model, write_model
from tests.made_gold import record, story

Lines = list[dict[str, Any]]


def changed(model: Model, change: Callable[[Lines], object]) -> bytes:
    """Return the bytes of a model with a change in its lines, the hash made right again."""
    lines = [json.loads(line) for line in model.to_bytes().splitlines()]
    change(lines)
    chains = b"".join(json.dumps(line).encode() + b"\n" for line in lines[1:])
    lines[0]["sha256"] = hashlib.sha256(chains).hexdigest()
    return json.dumps(lines[0]).encode() + b"\n" + chains


def refusal(data: bytes) -> str:
    with pytest.raises(FactrackError) as refused:
        Tagger(Model.from_bytes(data, "some.model"))
    return refused.value.message


def test_a_model_read_back_finds_the_same(model: Model, tmp_path: Path) -> None:
    article = Article(record(story(21))["text"], "en")
    write_model(model, tmp_path / "en.model")
    again = read_model(tmp_path / "en.model")
    assert again.card == model.card
    assert again.to_bytes() == model.to_bytes()
    assert extract(article, Tagger(again)) == extract(article, Tagger(model))
    assert [path.name for path in tmp_path.iterdir()] == ["en.model"]


@pytest.mark.parametrize(
    "data", [b"", b"\x80\x04cposix\nsystem\n", b"lCRF" + bytes(200), b"{}\n", b"[1]\n", b"[" * 100_000]
)
def test_what_is_no_model_is_refused(data: bytes) -> None:
    assert refusal(data) == "some.model is no model of factrack"


def test_a_model_of_another_version_is_refused(model: Model) -> None:
    other = changed(model, lambda lines: lines[0].update(features=0))
    assert refusal(other) == "some.model was trained with another version of factrack"


def test_a_damaged_model_is_refused(model: Model) -> None:
    data = model.to_bytes()
    assert refusal(data[:-100]) == "some.model is damaged"
    assert refusal(data.replace(b"0", b"1", 500)).startswith("some.model ")


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: lines.pop(),
        lambda lines: lines[1].pop("rows"),
        lambda lines: lines[1]["labels"].append("X"),
        lambda lines: lines[1]["rows"].append(1 << 40),
        lambda lines: lines[1].update(rows=lines[1]["rows"][::-1]),
        lambda lines: lines[1].update(rows=[-1]),
        lambda lines: lines[2]["weights"].pop(),
        lambda lines: lines[2].update(weights=[[]]),
        lambda lines: lines[2].update(transitions=[[1e308] * 4] * 4),
        lambda lines: lines[2].update(transitions=[["x"] * 4] * 4),
        lambda lines: lines[2].update(transitions=[[float("nan")] * 4] * 4),
        lambda lines: lines[0]["card"].update(language=["en"]),
        lambda lines: lines[0]["card"].update(surprise=1),
        lambda lines: lines[0].update(card=None),
    ],
)
def test_a_model_whose_parts_do_not_fit_is_refused(model: Model, change: Callable[[Lines], object]) -> None:
    assert refusal(changed(model, change)).startswith("some.model is no whole model")


def test_a_model_of_a_language_without_a_pack_is_refused(model: Model) -> None:
    assert "no language pack" in refusal(changed(model, lambda lines: lines[0]["card"].update(language="xx")))


def test_a_file_that_cannot_be_read_or_written_is_an_error_that_names_it(model: Model, tmp_path: Path) -> None:
    with pytest.raises(FactrackError, match=r"none\.model cannot be read"):
        read_model(tmp_path / "none.model")
    with pytest.raises(FactrackError, match=r"en\.model cannot be written"):
        write_model(model, tmp_path / "no" / "en.model")
