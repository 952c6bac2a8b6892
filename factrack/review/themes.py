"""The colours: a dark, a light and a high contrast theme. None of them says anything that a word does not say, too."""

from textual.color import Color
from textual.theme import Theme

DARK = Theme(
    name="factrack-dark",
    primary="#7aa2c8",
    secondary="#8f9fb3",
    accent="#e0b46c",
    warning="#d9a441",
    error="#e07a6e",
    success="#8fbf7f",
    foreground="#d8dbe0",
    background="#14171c",
    surface="#1b1f26",
    panel="#222833",
    dark=True,
)
LIGHT = Theme(
    name="factrack-light",
    primary="#2b5f8f",
    secondary="#5a6a7d",
    accent="#8a5a00",
    warning="#d9a000",
    error="#b03428",
    success="#2f7331",
    foreground="#22262c",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e8e5dd",
    dark=False,
)
CONTRAST = Theme(
    name="factrack-contrast",
    primary="#66ccff",
    secondary="#ffffff",
    accent="#ffff00",
    warning="#ffff00",
    error="#ff8080",
    success="#66ff66",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1a1a1a",
    dark=True,
    text_alpha=1.0,
)
THEMES = (DARK, LIGHT, CONTRAST)


def next_theme(name: str) -> str:
    """Return the theme that follows one; the first one follows the last, and any that is not ours."""
    names = [theme.name for theme in THEMES]
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]


def shades(variables: dict[str, str]) -> dict[str, str]:
    """Return the colours of our own that a theme's colours give: opaque, so that they hold in every line.

    `quiet` is for what comes second, `dim` for what may be overlooked; `statement` lies behind the
    statement, `statement-other` behind the other ones, `cursor`
    and `cursor-blurred` behind the row of the cursor, `frame` is around a pane.
    """
    background, foreground, primary, warning = (
        Color.parse(variables[name]) for name in ("background", "foreground", "primary", "warning")
    )
    return {
        "quiet": foreground.blend(background, 0.35).hex,
        "dim": foreground.blend(background, 0.55).hex,
        "frame": foreground.blend(background, 0.75).hex,
        "statement": background.blend(warning, 0.28).hex,
        "statement-other": background.blend(warning, 0.09).hex,
        "cursor": background.blend(primary, 0.35).hex,
        "cursor-blurred": background.blend(primary, 0.15).hex,
    }
