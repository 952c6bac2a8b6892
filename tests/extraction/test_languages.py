"""Language packs: what every one must hold, and that a new one is one file."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from factrack.articles import Article
from factrack.errors import UsageError
from factrack.evaluation.words import ScoringWords
from factrack.extraction import Pack, Stance, extract, known_languages, languages, load_pack
from factrack.extraction.dates.phrases import CalendarWords
from factrack.extraction.rules.words import CueWords
from factrack.extraction.segment import LayoutWords
from factrack.extraction.speakers.vocabulary.words import PeopleWords
from factrack.extraction.turns import TurnWords
from factrack.ledger.comparing.vocabulary import Vocabulary

SECTIONS = (LayoutWords, TurnWords, CueWords, PeopleWords, CalendarWords, ScoringWords, Vocabulary)
"""The sections that have the most of each table of a pack; what others have of it they name."""

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_the_languages_are_those_that_have_a_file() -> None:
    assert known_languages() == ("en", "id")
    assert [load_pack(language).name for language in known_languages()] == ["English", "Indonesian"]


@pytest.mark.parametrize("language", known_languages())
def test_no_cue_stands_in_a_pack_twice_but_as_verb_and_noun(language: str) -> None:
    pack = (Path(languages.__file__).parent / f"{language}.toml").read_text(encoding="utf-8")
    groups = tomllib.loads(pack)["cues"]["groups"]
    cues = [
        (group["family"], f"{opening} {form}".strip())
        for group in groups
        for opening, form in product(group.get("behind", [""]), group["forms"])
    ]
    verbs = [form for family, form in cues if family != "noun"]
    assert len(set(cues)) == len(cues)
    assert len(set(verbs)) == len(verbs)


@pytest.mark.parametrize("language", ["xx", "", "../en", "en.toml"])
def test_another_language_is_refused_with_the_known_ones(language: str) -> None:
    with pytest.raises(UsageError) as raised:
        load_pack(language)
    assert raised.value.hint == "known: en, id; if it is one of these, say --language"


def test_the_pack_of_the_readme_reads_what_the_readme_says(monkeypatch: pytest.MonkeyPatch) -> None:
    section = README.split("## Add a language")[1].split("\n## ")[0]
    (block,) = re.findall(r"```toml\n(.*?)```", section, re.DOTALL)
    pack = Pack("es", tomllib.loads(block))
    monkeypatch.setattr("factrack.extraction.pipeline.load_pack", lambda _: pack)
    text = " ".join(line.removeprefix("> ") for line in section.splitlines() if line.startswith("> "))
    said = [(each.speaker, each.role, each.quote(text)) for each in extract(Article(text, "es")).statements]
    assert said == [
        ("Ana Ruiz", "alcaldesa", "«El puente abre en mayo»"),
        ("Ana Ruiz", "alcaldesa", "que el coste hubiera subido"),
        ("Juan Vega", "ministro", "habrá otro puente"),
    ]
    assert extract(Article(text, "es")).statements[1].stance is Stance.DENIED


@pytest.mark.parametrize("language", known_languages())
def test_no_word_stands_in_a_list_of_a_pack_twice(language: str) -> None:
    table = tomllib.loads((Path(languages.__file__).parent / f"{language}.toml").read_text(encoding="utf-8"))
    twice = {name: repeated for name, words in _lists(table) if (repeated := [*(Counter(words) - Counter(set(words)))])}
    assert not twice


@pytest.mark.parametrize("language", known_languages())
def test_every_key_of_a_pack_is_read(language: str) -> None:
    package = Path(languages.__file__).parents[2]
    code = (file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    named = {name for text in code for name in re.findall(r"""["'](\w+)["']""", text)}
    table = tomllib.loads((package / f"extraction/languages/{language}.toml").read_text(encoding="utf-8"))
    sections = {key: section for key, section in table.items() if isinstance(section, dict)}
    known = {section.key: {field.name for field in fields(section)} for section in SECTIONS}
    assert sections.keys() == known.keys()
    assert not {f"{key}.{name}" for key in known for name in sections[key].keys() - known[key] - named}


def _lists(table: Mapping[str, Any], name: str = "") -> Iterator[tuple[str, list[str]]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _lists(value, f"{name}{key}.")
        elif isinstance(value, list) and all(isinstance(word, str) for word in value):
            yield f"{name}{key}", value
