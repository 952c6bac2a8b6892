"""Which model reads an article."""

import pickle
from pathlib import Path

import pytest

from factrack.articles import Article
from factrack.errors import FactrackError, UsageError
from factrack.extraction import choose_extractor, extract
from factrack.extraction.tagger import Model, write_model
from factrack.ingest import ingest
from factrack.ledger import open_ledger

NEWS = Article("Karin Voss flanned that the ferry was late again. Nobody was hurt.\n", "en")
BERITA = Article("“Jembatan itu selesai,” kata Rina Wati, Senin.\n", "id")


@pytest.fixture
def file(model: Model, tmp_path: Path) -> Path:
    write_model(model, tmp_path / "some.model")
    return tmp_path / "some.model"


def keep_as_own(file: Path, folder: Path, name: str) -> None:
    models = folder / "data" / "factrack" / "models"
    models.mkdir(parents=True)
    file.rename(models / name)


def test_without_any_model_the_rules_read() -> None:
    assert choose_extractor()(NEWS) == extract(NEWS)


def test_a_model_that_is_named_reads_its_language_and_the_rules_the_others(file: Path) -> None:
    chosen = choose_extractor(file)
    assert [statement.speaker for statement in chosen(NEWS).statements] == ["Karin Voss"]
    assert chosen(BERITA) == extract(BERITA)


def test_a_model_in_the_users_folder_reads_its_language(file: Path, tmp_path: Path) -> None:
    keep_as_own(file, tmp_path, "en.model")
    assert choose_extractor()(NEWS).statements
    assert choose_extractor(rules=True)(NEWS) == extract(NEWS)


def test_a_model_under_the_name_of_another_language_is_refused(file: Path, tmp_path: Path) -> None:
    keep_as_own(file, tmp_path, "id.model")
    with pytest.raises(FactrackError, match="is a model of 'en', not of 'id'"):
        choose_extractor()(BERITA)


def test_a_model_of_another_language_than_the_articles_are_read_as_is_refused(file: Path) -> None:
    with pytest.raises(FactrackError, match="is a model of 'en', not of 'id'"):
        choose_extractor(file, language="id")


def test_rules_and_a_model_at_once_are_refused(file: Path) -> None:
    with pytest.raises(UsageError, match="--rules"):
        choose_extractor(file, rules=True)


def test_what_is_chosen_can_be_sent_to_another_process(file: Path) -> None:
    chosen = choose_extractor(file)
    assert pickle.loads(pickle.dumps(chosen))(NEWS) == chosen(NEWS)


def test_an_article_without_a_known_language_is_the_same_error_as_ever() -> None:
    with pytest.raises(UsageError, match="no language pack"):
        choose_extractor()(Article("A text.", "../../etc"))


def test_articles_are_ingested_with_the_users_own_model_unless_told_otherwise(file: Path, tmp_path: Path) -> None:
    keep_as_own(file, tmp_path, "en.model")
    (tmp_path / "ferry.txt").write_text(NEWS.text, encoding="utf-8")
    with open_ledger(tmp_path / "ledger.db") as ledger:
        assert ingest([tmp_path / "ferry.txt"], ledger, language="en").statements == 1
