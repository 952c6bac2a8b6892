"""How a report says in words what the ledger knows in fields."""

from collections.abc import Sequence
from datetime import UTC, datetime

from factrack.ledger import Appearance, AsRead, Claim, DiffPart, Evidence, Op, Variant
from factrack.reports.rows import said_on_dates


def said_on_text(occurrence: Claim | Appearance | AsRead) -> str:
    """Say when something was said, how exactly that is known, and by which words."""
    said_on = occurrence.said_on
    if said_on is None:
        return "unknown"
    dates = said_on_dates(occurrence) or "unknown"
    precision = "" if dates == said_on.precision else said_on.precision
    words = f'"{said_on.text}"' if said_on.text else ""
    about = ", ".join(filter(None, (precision, words, inherited_text(occurrence))))
    return f"{dates} ({about})" if about else dates


def inherited_text(occurrence: Claim | Appearance | AsRead) -> str:
    """Say that a date was taken over; nothing where it was not."""
    is_inherited = occurrence.said_on is not None and occurrence.said_on.inherited
    return "taken over from another statement" if is_inherited else ""


def speaker_text(occurrence: Claim | Appearance) -> str:
    """Name the speaker, and say so where that is inferred or unknown."""
    if occurrence.speaker is None:
        return "unknown"
    return f"{occurrence.speaker} (inferred)" if occurrence.speaker_inferred else occurrence.speaker


def short_speaker(occurrence: Claim | Appearance) -> str:
    """Name the speaker in a list; `speaker_mark` stands behind the name."""
    return occurrence.speaker or "unknown"


def speaker_mark(occurrence: Claim | Appearance) -> str:
    """Mark a speaker in a list that was inferred."""
    return "?" if occurrence.speaker and occurrence.speaker_inferred else ""


def short_day(occurrence: Claim | Appearance) -> str:
    """Name the day in a list: an ellipsis says that it is the first of a longer time."""
    first, _, last = (said_on_dates(occurrence) or "unknown").partition("/")
    return f"{first}…" if last else first


def speaker_in_full(occurrence: Claim | Appearance) -> str:
    """Name the speaker with role and affiliation."""
    return ", ".join(part for part in (speaker_text(occurrence), occurrence.role, occurrence.affiliation) if part)


def article_text(occurrence: Claim | Appearance) -> str:
    """Name the article: its title, outlet and day of publication."""
    published = str(occurrence.published) if occurrence.published else "no date"
    return ", ".join([occurrence.title or "no title", occurrence.outlet or "no outlet", published])


def cut_text(variant: Variant) -> str:
    """Say what of weight a wording leaves out, or goes on with where the first one stops; empty for nothing."""
    if variant.cut is None:
        return ""
    return f"{'the first wording' if variant.cut.by_first else 'this wording'} leaves out: {variant.cut.left_out}"


def about_text(evidence: Evidence) -> str:
    """Say what evidence does for the claim, is and shows; empty where nobody wrote it down."""
    shown = ": ".join(part for part in (evidence.title, evidence.note) if part)
    return "; ".join(part for part in (evidence.bearing, shown) if part)


def moment_text(moment: datetime) -> str:
    """Return a moment to the minute, in UTC."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def is_web_link(url: str | None) -> bool:
    """Whether a URL may become a link: of a web page, and nothing that a browser would run."""
    return bool(url) and str(url).lower().startswith(("https://", "http://"))


def marked_difference(part: DiffPart) -> tuple[str, str]:
    """Return what a change takes away, `[-…-]`, and what it puts there, `{+…+}`, each empty where it is nothing."""
    return f"[-{part.before}-]" if part.before else "", f"{{+{part.after}+}}" if part.after else ""


def shares_words(parts: Sequence[DiffPart]) -> bool:
    """Whether two wordings have any words in common: without them, a diff tells less than the two beside each other."""
    return any(part.op is Op.EQUAL for part in parts)
