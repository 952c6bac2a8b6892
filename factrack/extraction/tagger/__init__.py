"""A learned SpanFinder: two chains that a model holds, trained on gold."""

from factrack.extraction.tagger.finder import Tagger
from factrack.extraction.tagger.learning import Lesson, Teacher
from factrack.extraction.tagger.model import Card, GoldFile, Model, read_model, write_model

__all__ = ["Card", "GoldFile", "Lesson", "Model", "Tagger", "Teacher", "read_model", "write_model"]
