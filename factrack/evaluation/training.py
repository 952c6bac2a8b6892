"""A tagger trained from gold, with a card that says from which, and how good it is on what it has not seen."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from factrack.errors import FactrackError
from factrack.evaluation.gold import GoldArticle, read_gold
from factrack.evaluation.scoring import Evaluation, score_articles
from factrack.extraction import extract, load_pack
from factrack.extraction.tagger import Card, GoldFile, Lesson, Model, Tagger, Teacher

_FOLDS = 10
"""Every tenth article is held out."""


@dataclass(frozen=True, slots=True)
class Training:
    """A model and, where there were articles to hold out, its figures on them."""

    model: Model
    held_out: Evaluation | None


def train(
    paths: Sequence[str | Path],
    *,
    language: str,
    licence: str = "",
    progress: Callable[[int, int], None] = lambda done, steps: None,
) -> Training:
    """Train a tagger on the articles of gold files that are in one language.

    Every tenth article is held out, and the model is scored on it. The same files in the same order give the same
    model, to the byte. `progress` is told how many steps are done, of how many. Raises FactrackError where a file is
    no gold, or where there is nothing to learn from.
    """
    pack = load_pack(language)
    files = [(path, _articles(path, language)) for path in paths]
    articles = [article for _, found in files for article in found]
    taught = [article for number, article in enumerate(articles, start=1) if number % _FOLDS]
    held_out = articles[_FOLDS - 1 :: _FOLDS]
    if not any(article.statements for article in taught):
        raise FactrackError(
            f"no statement in {language!r} to learn from", "gold is read with its own language, and has to be complete"
        )
    cues, spans = Teacher(pack, progress).teach([Lesson(gold.article, gold.statements) for gold in taught])
    card = Card(
        language=language,
        gold=tuple(_gold_file(path, found) for path, found in files),
        licence=licence,
        newest=max((str(gold.article.published) for gold in articles if gold.article.published), default=None),
        held_out=len(held_out),
    )
    model = Model(card, cues, spans)
    return _scored(model, held_out) if held_out else Training(model, None)


def _articles(path: str | Path, language: str) -> list[GoldArticle]:
    """Return the articles to learn from: where some statements are not marked, they would be learned as none."""
    return [gold for gold in read_gold(path) if gold.article.language == language and gold.is_complete]


def _gold_file(path: str | Path, articles: Sequence[GoldArticle]) -> GoldFile:
    digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    return GoldFile(Path(path).name, digest, len(articles), sum(len(gold.statements) for gold in articles))


def _scored(model: Model, held_out: Sequence[GoldArticle]) -> Training:
    tagger = Tagger(model)
    score = score_articles("held out", held_out, lambda article: extract(article, tagger))
    figures = tuple(asdict(row) for row in score.tally.rows())
    return Training(model.with_figures(figures), Evaluation([score]))
