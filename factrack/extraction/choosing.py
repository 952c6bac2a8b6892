"""Which model reads an article: the one named, the user's own for its language, the package's, or none, but rules."""

from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from factrack.articles import Article
from factrack.errors import FactrackError, UsageError
from factrack.extraction.languages import known_languages
from factrack.extraction.pipeline import Extractor, extract
from factrack.extraction.spans import SpanFinder
from factrack.extraction.statement import Extraction

if TYPE_CHECKING:
    from factrack.extraction.tagger import Tagger

SUFFIX = ".model"
"""A language's model is named by its code: en.model."""


def choose_extractor(model: str | Path | None = None, *, rules: bool = False, language: str | None = None) -> Extractor:
    """Return what extracts: by the rules alone, or for each article with the model of its language, if there is one.

    The model named by `model` is used for its language; for others it is one in the user's data folder or in the
    package. Raises FactrackError where the model named is none, or is not one of `language`, if that is given.
    """
    if rules:
        if model is not None:
            raise UsageError("--rules reads without the model that --model names", "leave out one of the two")
        return extract
    if model is None:
        return _WithModels()
    tagger = _load(Path(model))
    return _WithModels({_checked(tagger, model, language or tagger.model.card.language): tagger})


def model_path(language: str) -> Path | None:
    """Return the file of a language's model in the user's data folder, or else in the package, if there is one."""
    folders = (user_data_path("factrack") / "models", Path(str(files("factrack.extraction"))) / "models")
    return next((path for folder in folders if (path := folder / f"{language}{SUFFIX}").is_file()), None)


@dataclass(slots=True)
class _WithModels:
    """Extracts with the models of languages; None stands for the rules."""

    finders: dict[str, SpanFinder | None] = field(default_factory=dict)

    def __call__(self, article: Article) -> Extraction:
        return extract(article, self._finder(article.language or ""))

    def _finder(self, language: str) -> SpanFinder | None:
        if language not in self.finders:
            path = model_path(language) if language in known_languages() else None
            tagger = _load(path) if path else None
            if path and tagger:
                _checked(tagger, path, language)
            self.finders[language] = tagger
        return self.finders[language]


def _load(path: Path) -> "Tagger":
    # Only where there is a model: numpy takes longer to import than most articles to read.
    from factrack.extraction.tagger import Tagger, read_model

    return Tagger(read_model(path))


def _checked(tagger: "Tagger", path: str | Path, language: str) -> str:
    """Return the language of a tagger; FactrackError where it is another one than it should be."""
    own = tagger.model.card.language
    if own != language:
        raise FactrackError(f"{path} is a model of {own!r}, not of {language!r}", "name another one, or use --rules")
    return own
