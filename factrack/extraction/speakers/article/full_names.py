"""Short forms of names, and the stretch of the article that has the name in full."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.vocabulary.groups import PROPER
from factrack.extraction.speakers.vocabulary.sorts import MARKED_NAME
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_MOST_NICKNAMES = 20
"""How many nicknames of one form are looked for."""
_LONG_NICKNAME = len("Jalal")
"""In letters: what can be short for the one name that somebody has: Jalal, of Jalaludin."""
_FARTHEST_OWNER = 160
"""How many characters before the word for it the owner of a nickname stands."""
_SHORTEST = 4
"""In letters: the short form of a name of one word."""
_SHORTEST_REST = 3
_PAIR = 2
_NEAR = 40
"""How many characters behind the word for it a nickname, or its owner, stands."""


class FullNames:
    """Finds the fullest form of a name in one article."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words
        self._nearest: dict[tuple[tuple[str, ...], tuple[int, ...], str | None], int | None] = {}

    def is_of(self, number: int, name: Sequence[Token]) -> bool:
        """Whether a stretch can name whom a name does: one of them has all the words of the other."""
        words, others = {token.word for token in self._mentions.name(number)}, {token.word for token in name}
        return bool(words) and (words <= others or others <= words)

    def mentions_of(self, name: Sequence[Token]) -> Sequence[int]:
        """Return the first stretches that can name somebody, in English also by the surname that nobody else has."""
        rarest = self.rarest(name)
        numbers = self._mentions.first_with_word(rarest)
        surname = self._text[name[-1].start : name[-1].end]
        if self._words.body_first or surname == rarest or len(name) == 1:
            return numbers
        full = (n for n in self._mentions.first_in_full(surname) if self._mentions.name(n)[-1:] != ())
        ends = [n for n in full if self._mentions.name(n)[-1].word == name[-1].word and len(self._mentions.name(n)) > 1]
        is_only = all(self.is_of(number, name) for number in ends)
        return sorted({*numbers, *self._mentions.first_with_word(surname)}) if is_only else numbers

    def rarest(self, name: Sequence[Token]) -> str:
        """Return the word of a name that the fewest stretches have."""
        forms = [self._text[token.start : token.end] for token in name]
        return min(forms, key=lambda form: len(self._mentions.first_with_word(form)) or 99)

    def of(self, tokens: Sequence[Token], position: int, gender: str | None) -> int | None:
        """Return the stretch that has the name in full: the nearest before, else after, then any longer form of it.

        `gender` is the pronoun that a title before the short form tells, None where it tells none: a Mrs Firth is no
        Alfie Firth.
        """
        if len(tokens) == 1 and self._mentions.is_initialed(tokens[0]):
            return None
        candidates = self._mentions.with_word(self.key(tokens), position)
        key = forms_of(tokens), candidates, gender
        if key not in self._nearest:
            self._nearest[key] = self._find(tokens, candidates, gender)
        return self._nearest[key]

    def _find(self, tokens: Sequence[Token], candidates: Sequence[int], gender: str | None) -> int | None:
        nearest = self._longer(tokens, candidates, gender)
        if nearest is not None and gender is None and (first := self._told_first(tokens, nearest)) is not None:
            nearest = first
        if nearest is None and len(tokens) == 1 and self._words.nicknamed:
            nearest = self._called.get(tokens[0].word)
        if nearest is None:
            nearest = self._by_nickname(tokens[0].word) if len(tokens) == 1 else None
        if nearest is None:
            return None
        name = self._mentions.name(nearest)
        fuller = self._longer(name, self._mentions.first_in_full(self.key(name)), None)
        return nearest if fuller is None else fuller

    def _told_first(self, surname: Sequence[Token], nearest: int) -> int | None:
        """Return whom an article brings in first with an English surname: who has it, too, is told of by more than it.

        None where the nearest who has it speaks: "Ada Quill said so. *Quill* …".
        """
        if self._words.body_first or len(surname) > 1 or self._mentions.speaks(nearest):
            return None
        first = self._longer(surname, self._mentions.first_in_full(self.key(surname)), None)
        is_name = first is not None and self._mentions.name(first)[0].sort is Sort.GIVEN
        return first if is_name else None

    @cached_property
    def _called(self) -> dict[str, int]:
        """The stretch of whom each nickname is said to be of: "X yang akrab disapa *Y*", "*Y*, sapaan akrab X"."""
        found: dict[str, int] = {}
        # In the order of the text: of two people with one nickname the first is meant, whatever the order of a set.
        for place, word in sorted(self._places_of_nicknames()):
            self._note_nickname(found, place, word)
        for match in MARKED_NAME.finditer(self._text):
            number = bisect_right(self._mentions.starts, match.start()) - 1
            if number >= 0 and match.end() < self._mentions.ends[number]:
                found.setdefault(match[0].strip()[1:-1].lower(), number)  # "Munafri 'Appi' Arifuddin"
        return found

    def _places_of_nicknames(self) -> Iterator[tuple[int, str]]:
        """Yield where the words stand that tell of a nickname."""
        for word in (*self._words.nicknamed, *self._words.nicknames):
            place = self._text.find(f" {word} ")
            for _ in range(_MOST_NICKNAMES):
                if place < 0:
                    break
                yield place + 1, word
                place = self._text.find(f" {word} ", place + 1)

    def _note_nickname(self, found: dict[str, int], place: int, word: str) -> None:
        """Add the nickname that a word at a place tells of, with the stretch of who has it."""
        mentions = self._mentions
        sentence = mentions.sentence_of(place)
        before = self._named_in(Span(max(sentence.start, place - _FARTHEST_OWNER), place))
        if not before and word in self._words.nicknamed:
            # "Perempuan yang disapa Leni itu": who was told of in the sentence before
            before = self._named_in(Span(max(0, sentence.start - _FARTHEST_OWNER), sentence.start))
        behind = self._named_in(Span(place, min(place + _NEAR, sentence.end)))
        if before and word in self._words.nicknames and self._is_of_known(place):
            # "…," ujar Bang Doel, sapaan akrabnya: whoever was named last before the nickname
            far = Span(max(0, sentence.start - _FARTHEST_OWNER), mentions.starts[before[-1]])
            behind = self._named_in(far)[-1:]
        if not before or not behind:
            return
        nickname, owner = (behind[0], before[-1]) if word in self._words.nicknamed else (before[-1], behind[0])
        name = mentions.name(nickname)
        if len(name) == 1:
            of_owner = mentions.name(owner)
            full = self._longer(of_owner, mentions.with_word(self.key(of_owner), mentions.starts[owner]), None)
            found.setdefault(name[0].word, owner if full is None else full)

    def _is_of_known(self, place: int) -> bool:
        """Whether a nickname is told to be of somebody known: "sapaan *akrabnya*"."""
        words = self._text[place : place + _NEAR].split(maxsplit=2)[:2]
        return any(word.strip(",.").endswith(self._words.own_source) for word in words)

    def _named_in(self, near: Span) -> list[int]:
        """Return the stretches of names that start in a span; a common noun that opens a sentence is none: Pria."""
        names = ((number, self._mentions.name(number)) for number in self._mentions.within(near))
        return [number for number, name in names if name and (len(name) > 1 or not self._opens_title(name[0]))]

    def _opens_title(self, word: Token) -> bool:
        """Whether a word is a common noun, or opens an office with the small word behind it: "Wali kota"."""
        behind = self._text[word.end + 1 : word.end + _NEAR].partition(" ")[0]
        return word.word in self._words.people or (word.word, behind) in self._words.compounds

    def _by_nickname(self, nickname: str) -> int | None:
        """Return the first mention of a person whom one word names in short: Risma(harini), Jokowi (Joko Widodo)."""
        for number in self._mentions.with_beginning(nickname):
            name = self._mentions.name(number)
            for token, after in zip(name, [*name[1:], None], strict=False):
                rest = nickname.removeprefix(token.word)
                begins = token.word.startswith(nickname) or (rest != nickname and after and after.word.startswith(rest))
                if (len(name) > 1 or len(nickname) >= _LONG_NICKNAME) and begins and rest:
                    return number
        return self._by_short_form(nickname) if self._words.body_first else None

    def _by_short_form(self, short: str) -> int | None:
        """Return the first mention of whom one word names, told of before by its beginning: Widya(ningrum)."""
        mentions = self._mentions
        for word in mentions.single_by_beginning.get(short[:_SHORTEST], ()):
            rest = word.lower().removeprefix(short)
            if _SHORTEST_REST <= len(rest) < len(word):
                number = mentions.first_with_word(word)[0]
                later = mentions.first_with_word(short.capitalize())
                if later and number < later[0] and len(mentions.name(number)) == 1:
                    return number
        return None

    def key(self, tokens: Sequence[Token]) -> str:
        """Return the word of a name that it is looked up by."""
        telling = (t for t in tokens if t.sort in PROPER and t.word not in self._words.particles)
        forms = [self._text[token.start : token.end] for token in telling]
        forms = forms or [self._text[tokens[0].start : tokens[0].end]]
        return min(forms, key=lambda form: len(self._mentions.first_with_word(form)))

    def _longer(self, tokens: Sequence[Token], candidates: Sequence[int], gender: str | None) -> int | None:
        """Return the first stretch with a longer name that has all these words; one with an epithet before it last."""
        words = {token.word for token in tokens}
        spare = opening = None
        for number in self._called_so_first(tokens, candidates):
            name = self._mentions.name(number)
            is_other = gender is not None and self._gender_of(name, words) not in (None, gender)
            if len(name) > len(tokens) and words <= {token.word for token in name} and not is_other:
                is_of_thing = not self._words.body_first and len(tokens) == 1 and _is_owned(name, tokens[0])
                opens = not is_of_thing and self._opens_only(name)
                if not (is_of_thing or opens or _has_epithet(name, tokens) or _is_pair(name, words)):
                    return number
                opening = number if opens and opening is None else opening
                spare = number if spare is None else spare
        spare = opening if opening is not None else spare
        return spare if len(tokens) == 1 else None

    def _opens_only(self, name: Sequence[Token]) -> bool:
        """Whether the first word of what looks like an English name only opens a sentence: "*Following* Quill"."""
        if self._words.body_first or len(name) != _PAIR or not self._mentions.opens_sentence(name[0]):
            return False
        is_word = name[0].sort is Sort.NAME or name[0].word in self._mentions.small_words  # "*Will* Quill win?"
        return is_word and not self._mentions.is_proper(name[0])

    def _called_so_first(self, tokens: Sequence[Token], candidates: Sequence[int]) -> Sequence[int]:
        """Return the candidates, first those whose first word is the short form, where people are called by that."""
        if not self._words.body_first or len(tokens) != 1 or len(candidates) < 2:
            return candidates
        names = self._mentions.name
        return sorted(candidates, key=lambda number: [token.word for token in names(number)[:1]] != [tokens[0].word])

    def _gender_of(self, name: Sequence[Token], short: set[str]) -> str | None:
        """Return the pronoun for the given name of a person, unless it is in the short form, too."""
        given = (token.word for token in name if token.sort is Sort.GIVEN and token.word not in short)
        return next((self._words.gender[word] for word in given if word in self._words.gender), None)


def forms_of(name: Sequence[Token]) -> tuple[str, ...]:
    """Return the words of a name."""
    return tuple([token.word for token in name])


def _has_epithet(name: Sequence[Token], short: Sequence[Token]) -> bool:
    """Whether a longer name begins with words before the given name that are none of it: "Crooked Hillary Clinton"."""
    given = next((i for i, token in enumerate(name) if token.sort is Sort.GIVEN), 0)
    if len(name) < 3 or given == 0 or name[0].word in {token.word for token in short}:
        return False
    return name[0].sort is Sort.NAME and (given == 1 or name[given].word == short[0].word)


def _is_owned(name: Sequence[Token], short: Token) -> bool:
    """Whether a longer name is of a thing that has its own of somebody: "*Quill* Tower", but "*Ada* Quill"."""
    return name[0].word == short.word and name[0].sort is Sort.NAME


def _is_pair(name: Sequence[Token], short: set[str]) -> bool:
    """Whether a hyphen joins two people in a longer name: "Eri Cahyadi-Armuji"."""
    return any("-" in token.word and token.word not in short for token in name)
