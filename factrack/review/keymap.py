"""The names of keys, as a user may write them in the settings."""

import unicodedata

from textual.keys import KEY_NAME_REPLACEMENTS, Keys

from factrack.errors import FactrackError
from factrack.settings import Settings

_MODIFIERS = ("ctrl+", "shift+", "alt+", "super+")
_CHARACTERS = (unicodedata.name(chr(code), "") for code in range(ord("!"), 0x250))
_NAMES = {
    *(key.value for key in Keys),
    *KEY_NAME_REPLACEMENTS.values(),
    *(name.lower().replace("-", "_").replace(" ", "_") for name in _CHARACTERS if name),
}


def is_key(name: str) -> bool:
    """Whether a terminal could send a key of that name: `v`, `ctrl+e`, `f5`, `question_mark`."""
    while name.startswith(_MODIFIERS):
        name = name.partition("+")[2]
    return len(name) == 1 or name in _NAMES


def usable_keys(settings: Settings) -> tuple[dict[str, str], list[FactrackError]]:
    """Return the keys of the settings that there are, by command, and a problem for each other one."""
    usable, problems = {}, []
    for command, keys in settings.keys.items():
        names = _split(keys)
        wrong = next((name for name in names if not is_key(name)), None)
        if wrong is None:
            usable[command] = ",".join(names)
        else:
            what = f"settings: {wrong!r}, for {command}, is the name of no key"
            problems.append(FactrackError(what, "for example v, ctrl+e, f5 or question_mark"))
    return usable, problems


def _split(keys: str) -> list[str]:
    return [key.strip() for key in keys.split(",") if key.strip()]
