"""Who holds an office that an article names without the name: "the senator", "Menteri Luar Negeri"."""

import re
from collections.abc import Callable, Iterator, Sequence

from factrack.extraction.speakers.article.context import Context
from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.phrases.epithets import conflict_in_party
from factrack.extraction.speakers.phrases.naming import Naming
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE
from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_WORD = re.compile(r"[\w-]+")
_REACH = 120
"""How many characters after a role its name can stand."""
_SHORT_OFFICE = frozenset({Sort.ACRONYM, Sort.ROLE})
_MOST_TITLED = 40
"""How many names are looked at for one role."""


class Offices:
    """The people of an article, looked up by their titles."""

    def __init__(
        self,
        text: str,
        mentions: Mentions,
        context: Context,
        words: PeopleWords,
        long_form: Callable[[str | None], str | None],
    ) -> None:
        self._text = text
        self._mentions = mentions
        self._context = context
        self._words = words
        self._long_form = long_form
        self._panel_heads = {panel.split()[0] for panel in words.panels}
        self._brackets: dict[str, int] = {}
        self._titled: dict[str, list[int]] = {}

    def holder(self, tokens: Sequence[Token], body: str | None, position: int) -> Naming | None:
        """Return the person whose role is named by a title: the nearest one before, else the first after.

        `body` is the one that the title is of, if it says so.
        """
        tokens = self.without_owner(tokens)
        heads = [t for t in tokens if t.sort is Sort.ROLE]
        if not heads:
            return None
        title = self._keys({token.word for token in tokens if token.sort in (Sort.ROLE, Sort.PREFIX, Sort.WORD)})
        best: Naming | None = None
        unsure: dict[str, Naming] = {}
        for number in self._called(heads[-1].word if not self._words.body_first else heads[0].word):
            if best is not None and self._mentions.starts[number] > position:
                break
            naming = self._context.reading(number)
            if naming is None or not self._holds(naming, title, body):
                continue
            if body and naming.affiliation is None and not self._words.body_first:
                unsure.setdefault(naming.name.of(self._text).split()[-1], naming)
            else:
                best = naming
        # Of several people who could have an office of a body none is meant more than the others.
        return best or (next(iter(unsure.values())) if len(unsure) == 1 else None)

    def without_owner(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Return an English title without somebody unknown whose it is: "the mother *of a soldier*"."""
        unknown = self._words.articles & self._words.indefinite
        links = (i for i in range(1, len(tokens) - 1) if tokens[i].word in self._words.genitives)
        end = next((i for i in links if tokens[i + 1].word in unknown), None)
        return tokens if end is None or self._words.body_first else tokens[:end]

    def _keys(self, words: set[str]) -> set[str]:
        """Return words with one form for all that mean the same: senator for sen, "menteri kesehatan" for menkes."""
        return {key for word in words for key in self._key(word)}

    def _key(self, word: str) -> set[str]:
        written_out = self._words.short_titles.get(word)
        return set(written_out) if written_out else {self._words.same_words.get(word, word)}

    def _holds(self, naming: Naming, title: set[str], of: str | None) -> bool:
        """Whether somebody has a title of a body: of two roles or two bodies, one has all words of the other."""
        title_before = word_before(self._text, naming.name.start).lower()
        if title_before in title & self._words.personal_titles:
            return True  # "the prince" of "its secretary-general, Prince Amir Quill"
        mine, theirs = _words(self._long_form(naming.affiliation)), _words(of)
        if self._words.body_first or " and " not in (naming.role or ""):
            return self._has(naming.role, mine, title, theirs)
        # "The trade minister" is also "Deputy Premier *and* Trade Minister Ada Quill".
        offices = (naming.role, *(naming.role or "").split(" and "))
        return any(self._has(office, mine, title, theirs) for office in offices)

    def _has(self, role: str | None, mine: set[str], title: set[str], theirs: set[str]) -> bool:
        """Whether a role in a body, each given by its words, can be a title of a body."""
        known = self._keys(_words(role))
        if known & self._words.deputies != title & self._words.deputies or title & self._words.former - known:
            return False
        if self._words.body_first and not self._is_headed_by(role or "", title):
            return False
        if conflict_in_party(title | theirs, known | mine, self._words):
            return False
        if not known or (mine and theirs and not (mine <= theirs or theirs <= mine)):
            return False
        return title <= known | mine or known <= title

    def _is_headed_by(self, role: str, title: set[str]) -> bool:
        """Whether a role is what a title says, and no word within it: no "anggota tim *nelayan*" by "nelayan"."""
        for word in role.lower().split():
            if self._key(word) & title:
                return True
            if self._words.sort_of(word) not in HEADS_ROLE and word not in self._panel_heads:
                return False
        return False

    def in_short(self, tokens: Sequence[Token], position: int) -> Naming | None:
        """Return who is meant by letters for an office, "JPU", or is known by letters only and called a suspect."""
        plain = [token for token in tokens[:3] if token.word not in self._words.definite]
        is_short = len(plain) == 1 and self._words.body_first and plain[0].sort in _SHORT_OFFICE
        if is_short and (meant := self._with_letters(self._text[plain[0].start : plain[0].end])):
            return meant
        if len(plain) != 1 or plain[0].word not in self._words.suspects:
            return None
        letters = self._mentions.initialed
        for form in sorted(letters):
            for number in self._mentions.first_with_word(form):
                naming = self._context.reading(number)
                is_meant = len(letters) == 1 or self._mentions.speaks(number)
                if naming and is_meant and self._mentions.starts[number] < position:
                    return naming
        return None

    def _with_letters(self, letters: str) -> Naming | None:
        """Return the first person whose office is introduced with letters: "jaksa penuntut umum (JPU) Rini"."""
        if letters not in self._brackets:
            self._brackets[letters] = self._text.find(f"({letters}) ")
        bracket = self._brackets[letters]
        if bracket < 0:
            return None
        near = self._mentions.within(Span(bracket, bracket + _REACH))[:3]
        namings = (self._context.reading(number) for number in near)
        return next((n for n in namings if n and n.role and n.role.endswith(f"({letters})")), None)

    def seats(self, head: str) -> set[str]:
        """Return where those are whose role is this one: "Bupati *Wera*"."""
        namings = (self._context.reading(number) for number in self._called(head.partition(" ")[0]))
        of_head = (naming for naming in namings if naming and (naming.role or "").lower() == head)
        return {naming.affiliation for naming in of_head if naming.affiliation}

    def _called(self, head: str) -> list[int]:
        """Return the first stretches that follow a role word, or the first word of what it is short for."""
        whole = self._words.short_titles.get(head)
        return sorted({*self._titled_with(head), *self._titled_with(whole[0])}) if whole else self._titled_with(head)

    def _titled_with(self, head: str) -> list[int]:
        """Return the first stretches that follow a role word."""
        if head not in self._titled:
            found: list[int] = []
            for start in self._places_of_all(head):
                sentence = self._mentions.sentence_at(start)
                if sentence < 0:
                    continue
                end = min(start + len(head) + _REACH, self._mentions.sentence(sentence).end)
                near = self._mentions.within(Span(max(start - 40, 0), end))
                found.extend(number for number in near[:4] if self._mentions.name(number))
                if len(found) > _MOST_TITLED:
                    break
            self._titled[head] = sorted(set(found))
        return self._titled[head]

    def _places_of_all(self, head: str) -> Iterator[int]:
        """Yield where a role word stands, or one that means the same."""
        same = self._words.same_words
        forms = [word for word, key in same.items() if key == same[head]] if head in same else [head]
        for form in forms:
            yield from self._places_of(form)

    def _places_of(self, word: str) -> Iterator[int]:
        """Yield where a whole word stands, whatever its case."""
        for form in dict.fromkeys((word, word.capitalize(), word.upper())):
            yield from (
                match.start() for match in re.finditer(rf"{re.escape(form)}(?<!\w{re.escape(form)})\b", self._text)
            )


def _words(phrase: str | None) -> set[str]:
    return set(_WORD.findall((phrase or "").lower()))
