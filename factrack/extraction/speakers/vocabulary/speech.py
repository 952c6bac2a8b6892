"""The reporting words of a pack as the speaker stage needs them: beside which of them stands who speaks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

_BETWEEN = ("adverbs", "auxiliaries")
_JOINTS = (
    "prepositions", "conjunctions", "subordinators", "complementizers", "openers", "adverbials", "comparisons",
    "source_ends", "time_words", "question_words",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The forms of the pack's `[cues]` table: beside one of these stands who speaks."""

    key: ClassVar[str] = "cues"

    before: frozenset[str]
    """The forms that stand right before the name."""
    after: frozenset[str]
    """The forms that follow the name."""
    frames: tuple[str, ...]
    """What can open a sentence and leads to a name whose comma begins what is said: menurut, according to."""
    between: frozenset[str]
    """What can stand between a name and the verb: adverbs, auxiliaries."""
    joints: frozenset[str]
    """Small words that join clauses and phrases, and stand within no title: karena, soal."""
    plain: frozenset[str]
    """Verbs that begin with none of `active`: masuk."""
    inquiries: frozenset[str]
    """The forms that ask: asked."""
    active: tuple[str, ...]
    """What a verb begins with that tells what its subject does: meng."""

    def acts(self, word: str) -> bool:
        """Whether a word in small letters is a verb that tells what its subject does, or says."""
        is_active = bool(self.active) and (word.startswith(self.active) or word in self.between)
        return is_active or word in self.after or word in self.plain

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table; of a form of several words the last one counts that can stand for it: "spoke *out* of"."""
        small = {word for name in ("prepositions", "determiners") for word in table.get(name, ())}
        forms: dict[str, set[str]] = {}
        for group in table.get("groups", ()):
            ends = (form.split() for form in group["forms"])
            words = (next((word for word in reversed(end) if word not in small), "") for end in ends)
            if group["family"] != "verb" or group.get("takes") != ["that"]:  # "charged with it" says nothing
                forms.setdefault(group["family"], set()).update(words)
        verbs = forms.get("verb", set())
        return cls(
            before=frozenset(
                (forms.get("quote-verb") or verbs) | forms.get("frame", set()) | forms.get("passive", set())
            ),
            after=frozenset(verbs),
            frames=tuple(
                form + " " for group in table.get("groups", ()) if group["family"] == "frame" for form in group["forms"]
            ),
            between=frozenset(word for name in _BETWEEN for word in table.get(name, ())),
            plain=frozenset(table.get("plain_verbs", ())),
            inquiries=frozenset(table.get("inquiries", ())),
            joints=frozenset(word for name in _JOINTS for word in table.get(name, ())),
            active=tuple(table.get("active_prefixes", ())),
        )
