"""The teams of an English article on sport, and whose player or coach somebody is."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from itertools import islice

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort
from factrack.extraction.statement import Span

_REACH = 5
"""Within how many sentences the team is told of whose player is named without one."""
_SCORE = re.compile(r" \(\d{1,3}-\d{1,3}(?:-\d{1,3})?\)")
# A pattern that begins with a set of characters is searched for fast; what stands before it is looked at after.
_RESULT = re.compile(r"\d(?<![\w-]\d)\d{0,2}[-–]\d{1,3}(?![\w-])")
_BESIDE_RESULT = 24
"""In characters: how far from a score the word stands that tells of it."""
_MOST_RESULTS = 8
"""How many scores are looked at."""
_STOPS = re.compile(r"[,.;:]")
_FARTHEST = 80
"""In characters: how far behind somebody who opens a sentence the team is told of."""
_FEWEST = 2
"""How often a plural behind an article stands at least that is a team's name: "the Larks"."""
_LONGEST_CLAUSE = 24
"""In characters: ", whose players"."""
_OWNS = ("' ", "’ ")
_LONGEST_ROLE = 32
"""In characters: "director of rugby", with the word behind it."""
_OF_TOWN = frozenset({Sort.NAME, Sort.PLACE})
_OF_TEAM = frozenset({Sort.NAME, Sort.PLACE, Sort.GIVEN, Sort.WORD, Sort.BODY})


class Teams:
    """Looks up the teams that an article names."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words

    def has(self, role: str | None) -> bool:
        """Whether somebody with a role is of a team, where the article names one."""
        role = (role or "").lower()
        known = self._words.team_roles
        is_known = role in known or " ".join(role.split()[-2:]) in known or role.rpartition(" ")[2] in known
        return is_known and self.is_sport and bool(self._named)

    @cached_property
    def is_sport(self) -> bool:
        """Whether an article tells of players and clubs: of a striker, of a referee, of Wexham United."""
        words, mentions = self._words, self._mentions
        if self._tells_of_match or any(word in self._text for word in words.sure_roles):
            return True
        ends = ((end, n) for end in words.club_ends - words.town_ends for n in mentions.first_in_full(end))
        return any(self._text.endswith(f" {end}", mentions.starts[n], mentions.ends[n]) for end, n in ends)

    @cached_property
    def _tells_of_match(self) -> bool:
        """Whether an article has the words of a match, or its result."""
        if any(word in self._text for word in self._words.sport_words):
            return True
        return any(map(self._is_result, islice(_RESULT.finditer(self._text), _MOST_RESULTS)))

    def _is_result(self, score: re.Match[str]) -> bool:
        """Whether two numbers are the score of a match: "*lost* 3-0", "a 24-10 *win*"."""
        near = self._text[max(0, score.start() - _BESIDE_RESULT) : score.end() + _BESIDE_RESULT]
        return not self._words.results.isdisjoint(near.lower().split())

    def full_name(self, team: str) -> str:
        """Return the whole name of a team that is told by the first word of it, or what it is told by."""
        if not self.is_sport:
            return team
        ends = (f"{team} ", f" {team}")
        names = {name for name in self._names if name.startswith(ends[0]) or name.endswith(ends[1])}
        return names.pop() if len(names) == 1 else team

    def runs_one(self, end: int) -> bool:
        """Whether a clause behind a name tells that somebody runs a team: "Ada Quill, *whose side* lost"."""
        clause = self._text[end : end + _LONGEST_CLAUSE].removeprefix(", ").split()
        is_own = len(clause) > 1 and clause[0] in self._words.owning_relatives and clause[1] in self._words.own_teams
        return is_own and self.is_sport

    def nearest(self, position: int) -> str | None:
        """Return the team that the last sentences up to a position tell of, None where they tell of several."""
        mentions = self._mentions
        if team := self._behind(position, mentions.sentence_of(position).end):
            return team
        for number in mentions.sentences_back(position, _REACH):
            sentence = mentions.sentence(number)
            names = dict.fromkeys(self._within(Span(sentence.start, min(position, sentence.end))))
            if names:
                return next(iter(names)) if len(names) == 1 else None
        return None

    def _behind(self, position: int, end: int) -> str | None:
        """Return the team that the rest of a sentence tells somebody at a position to be of."""
        for number in self._mentions.within(Span(position, end)):
            between = self._text[position : self._mentions.starts[number]]
            *_, link = ("", *(word for word in between.split() if word not in self._words.definite))
            if number in self._named and len(between) < _FARTHEST and link in self._words.team_links:
                return self._named[number]
        return None

    def _within(self, span: Span) -> Iterator[str]:
        """Yield the teams that a part of the text tells of, but for what stands in a clause of its own."""
        for number in self._mentions.within(span):
            name = self._named.get(number)
            if name and not self._is_other(span.start, self._mentions.starts[number]):
                yield name

    def _is_other(self, start: int, end: int) -> bool:
        """Whether a team at a place is not the one that is told of: "Quill, *who was let go by* …", "*beat* …"."""
        clause = _STOPS.split(self._text[start:end])[-1]
        return not self._words.of_other_team.isdisjoint(clause.lower().split())

    @cached_property
    def _named(self) -> dict[int, str]:
        """The names of the teams, by the stretches that name them."""
        mentions, text = self._mentions, self._text
        forms = [text[start:end] for start, end in zip(mentions.starts, mentions.ends, strict=True)]
        sided = {form for i, form in enumerate(forms) if self._has_player(i)}
        clubs = {form for form in dict.fromkeys(forms) if self._is_club(form) or self._is_with(form, sided)}
        clubs |= {form for i, form in enumerate(forms) if " " in form and self._is_town_team(i, form)}
        plurals = [form if self._is_plural(i, form) else "" for i, form in enumerate(forms)]
        known = {form for form, count in Counter(filter(None, plurals)).items() if count >= _FEWEST}
        within = {word for club in clubs for word in club.split()}
        clubs |= {form for form in sided if " " not in form and form not in within}
        known |= {form for i, form in enumerate(plurals) if form and self._is_told_of(mentions.ends[i])}
        short: dict[str, set[str]] = {}
        for club in clubs:
            for word in (club.split()[0], club.split()[-1]):
                short.setdefault(word, set()).add(club)
        whole = {word: names.pop() for word, names in short.items() if len(names) == 1}
        return {
            i: whole.get(form, form)
            for i, form in enumerate(forms)
            if form in clubs or form in whole or (form in known and plurals[i]) or self._is_playing_state(i, form)
        }

    def _is_told_of(self, end: int) -> bool:
        """Whether what follows a plural tells that it is a team's name: "the Larks *(3-1)*", "the Larks*'* bench"."""
        return _SCORE.match(self._text, end) is not None or self._text.startswith(_OWNS, end)

    def _is_playing_state(self, number: int, form: str) -> bool:
        """Whether a stretch is a state whose team opens a sentence on a match: "*Norland* were livid"."""
        end = self._mentions.ends[number]
        if form not in self._states or not self._mentions.leads_sentence(number):
            return False
        verb = self._text[end + 1 : end + _LONGEST_ROLE].partition(" ")[0]
        return verb in self._words.plural_verbs or (verb.islower() and self._tells_of_match)

    @cached_property
    def _states(self) -> frozenset[str]:
        return self._words.nations.union(*self._words.countries.values())

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(self._named.values())

    def _is_club(self, form: str) -> bool:
        """Whether a stretch is a club's name by its last word: "Harrow *Athletic*"."""
        first, _, rest = form.partition(" ")
        is_end = bool(rest) and rest.rpartition(" ")[2] in self._words.club_ends
        return is_end and self._words.sort_of(first) in _OF_TEAM

    def _has_player(self, number: int) -> bool:
        """Whether a role in a team stands right behind a stretch: "*Northgate* coach Ada Quill"."""
        end = self._mentions.ends[number]
        if self._text[end : end + 1] != " " or self._mentions.name(number)[1:]:
            return False
        first, _, rest = self._text[end + 1 : end + _LONGEST_ROLE].partition(" ")
        second = rest.partition(" ")[0]
        is_player = first in self._words.sure_roles or f"{first} {second}" in self._words.sure_roles
        form = self._text[self._mentions.starts[number] : end]
        is_nation = form.lower() in self._words.countries or form.endswith(self._words.nationality_endings)
        return is_player and not is_nation and self._words.sort_of(form.split()[0]) in _OF_TEAM

    def _is_with(self, form: str, sided: set[str]) -> bool:
        """Whether a stretch is a team's name with one that players are told to be of: "Cordell *Tigers*"."""
        first, _, last = form.partition(" ")
        is_name = bool(last) and " " not in last and self._words.sort_of(first) in _OF_TEAM
        return is_name and (first in sided or last in sided) and self._words.sort_of(first) is not Sort.GIVEN

    def _is_town_team(self, number: int, form: str) -> bool:
        """Whether a stretch is a plural behind where the team is from, with an article: "the *Calder Comets*"."""
        *town, last = form.removeprefix("The ").split()
        is_town = bool(town) and all(self._words.sort_of(word) in _OF_TOWN for word in town)
        is_plural = last.endswith(self._words.team_endings) and self._words.sort_of(last) is Sort.NAME
        if not is_town or not is_plural or last in self._words.not_teams:
            return False
        start = self._mentions.starts[number]
        is_definite = form.startswith("The ") or word_before(self._text, start).lower() in self._words.definite_articles
        return is_definite and self._tells_of_match

    def _is_plural(self, number: int, form: str) -> bool:
        """Whether a stretch is a plural with an article: "the *Larks*"."""
        is_plural = " " not in form and form.endswith(self._words.team_endings)
        if not is_plural or self._words.sort_of(form) is not Sort.NAME:
            return False
        return word_before(self._text, self._mentions.starts[number]).lower() in self._words.definite_articles
