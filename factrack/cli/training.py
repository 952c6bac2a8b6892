"""The commands about gold: evaluate, train."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from factrack.cli.options import ModelOption, RulesOption, known_language
from factrack.cli.output import Ticker, say, say_json
from factrack.errors import UsageError

if TYPE_CHECKING:
    from factrack.evaluation import Training

_BAR = 30
GoldPaths = Annotated[list[str], typer.Argument(metavar="GOLD", help="JSONL files of articles with their gold.")]


def evaluate(
    gold: GoldPaths,
    output: Annotated[
        Literal["table", "json"], typer.Option("--format", help="A table to read, or one JSON object.")
    ] = "table",
    errors: Annotated[int, typer.Option(help="Also the N most frequent kinds of error, each with an example.")] = 0,
    calibration: Annotated[bool, typer.Option(help="Also how often each confidence is right.")] = False,
    model: ModelOption = None,
    rules: RulesOption = False,
) -> None:
    """Measure the extraction on known articles.

    Example: factrack evaluate gold.jsonl --errors 20
    """
    from factrack.evaluation import evaluate as evaluate_gold
    from factrack.evaluation import format_calibration, format_errors, format_table
    from factrack.extraction import choose_extractor

    evaluation = evaluate_gold(gold, extractor=choose_extractor(model, rules=rules))
    if output == "json":
        say_json(evaluation.to_json(), indent=2)
        return
    say(format_table(evaluation))
    if calibration:
        say("\n" + format_calibration(evaluation))
    if errors:
        say("\n" + format_errors(evaluation, errors))


def train(
    gold: GoldPaths,
    language: Annotated[str, typer.Option("--language", metavar="CODE", help="Learn from articles in this language.")],
    output: Annotated[str, typer.Option("--output", metavar="FILE", help="Where the model goes, such as en.model.")],
    licence: Annotated[
        str, typer.Option("--licence", metavar="TEXT", help="The licence of the gold, for the model's card.")
    ] = "",
) -> None:
    """Make a model from gold; articles are then read with it instead of by rules alone.

    Every tenth article is left out, and the model is measured on it.

    Example: factrack train gold.jsonl --language en --output en.model
    """
    from factrack.evaluation import train as train_tagger
    from factrack.extraction.tagger import write_model

    code = known_language(language)
    if code is None:
        raise UsageError("no language is named", "for example --language en")
    with Ticker() as ticker:
        training = train_tagger(
            gold, language=code, licence=licence, progress=lambda done, steps: ticker.tick(_bar(done, steps))
        )
    write_model(training.model, output)
    say(_trained_text(training, output))


def _bar(done: int, steps: int) -> str:
    full = _BAR * done // steps
    return f"training [{'#' * full}{'.' * (_BAR - full)}] {100 * done // steps} %"


def _trained_text(training: "Training", output: str) -> str:
    from factrack.evaluation import format_table

    card = training.model.card
    articles, statements = (sum(getattr(file, name) for file in card.gold) for name in ("articles", "statements"))
    figures = f"{format_table(training.held_out)}\n\n" if training.held_out else ""
    return f"{figures}{output}: learned from {articles - card.held_out} of {articles} articles, {statements} statements"
