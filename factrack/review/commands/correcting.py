"""What the parser read wrongly is put right; what it read stays beside."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from factrack.ledger import Appearance, ArticleText, Correction, Span, correct, find_words, parse_said_on
from factrack.reports import said_on_dates
from factrack.review.commands.command import Command
from factrack.review.commands.deciding import decide
from factrack.review.dialogs.form import Answers, FormDialog, FormField

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen


async def _correct(screen: "ReviewScreen") -> None:
    state = screen.state
    detail = state.detail()
    if detail is None or not detail.appearances:
        return
    place = state.shown_of(detail)
    shown = detail.appearances[place]
    form = _Form(shown, state.article(shown.article_id))
    number = f" in article {place + 1} of {len(detail.appearances)}" if len(detail.appearances) > 1 else ""
    dialog = FormDialog(
        f"Correct claim {detail.claim.id}{number}", form.fields(), hint="What was read is kept.", check=form.correction
    )
    seen = state.seen([detail.claim.id])
    answers = await screen.ask(dialog)
    if answers is None:
        return
    work = partial(
        correct, state.ledger, [shown.statement_id], form.correction(answers), reviewer=state.reviewer, seen=seen
    )
    decisions = await decide(screen, work)
    screen.say("corrected" if decisions else "nothing was changed")


@dataclass(frozen=True, slots=True)
class _Form:
    """What can be put right about a statement, and what the answers mean."""

    statement: Appearance
    article: ArticleText

    def fields(self) -> list[FormField]:
        """Return the fields, each with what is known now."""
        return [FormField(name, label, value, example) for name, (label, value, example) in self._known().items()]

    def correction(self, answers: Answers) -> Correction:
        """Return what is to be put right; FactrackError says what is wrong with an answer."""
        known = {name: value for name, (_, value, _) in self._known().items()}
        given = {name: text for name, text in answers.items() if text != known[name]}
        return Correction(
            speaker=given.get("speaker"),
            role=given.get("role"),
            affiliation=given.get("affiliation"),
            said_on=parse_said_on(given["said_on"] or "unknown") if "said_on" in given else None,
            content=self._places(given["words"]) if "words" in given else None,
        )

    def _places(self, words: str) -> tuple[Span, ...]:
        return find_words(words, self.article.text, near=self.statement.content[0].start)

    def _known(self) -> dict[str, tuple[str, str, str]]:
        said = self.statement
        return {
            "speaker": ("Speaker", said.speaker or "", "unknown"),
            "role": ("Role", said.role or "", "unknown"),
            "affiliation": ("Affiliation", said.affiliation or "", "unknown"),
            "said_on": ("Said on", said_on_dates(said) or "", "2024-03-12, 2024-03, or 2024-03-04/2024-03-10"),
            "words": ("Words, as they stand in the article", said.quote.replace("\n", " "), ""),
        }


CORRECTING: tuple[Command, ...] = (
    Command(
        "correct",
        "c",
        "Correct",
        "Put right the speaker, the date or the words of a statement.",
        "Decide",
        _correct,
        asks=True,
    ),
)
