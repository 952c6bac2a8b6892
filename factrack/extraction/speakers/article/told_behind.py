"""What stands behind a name of its bearer: a bracket, an apposition, the body that a small word links to it."""

from collections.abc import Sequence

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.article.titles_before import EARLY, LONGEST_JOINER, LONGEST_LAST, REACH
from factrack.extraction.speakers.phrases.body_extents import is_small_body
from factrack.extraction.speakers.phrases.body_names import is_employer
from factrack.extraction.speakers.phrases.employers import employer_behind, work_in_clause
from factrack.extraction.speakers.phrases.first_letters import is_acronym_of
from factrack.extraction.speakers.phrases.heads import opens_named_body
from factrack.extraction.speakers.phrases.listed import is_list_of_name
from factrack.extraction.speakers.phrases.names import find_name
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE, OF_PERSON
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_BEHIND_BODY = 8
"""Within how many words an apposition has its role behind a body: "the *Council of Calder's* press secretary"."""
_SHORTEST_CLAUSE = len(("yang", "memimpin", "Yayasan"))
_ENDS_EMPLOYER = frozenset({Sort.LOWER, Sort.COMMA, Sort.RELATIVE, Sort.PREPOSITION})


class ToldBehind:
    """Finds the words that tell behind names of their bearers."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words

    def of(self, start: int, end: int) -> list[list[Token]]:
        """Return the bracket right after a name, and the apposition between two commas, each maybe empty."""
        link = self._text[end + 1 : end + LONGEST_JOINER].partition(" ")[0] if self._words.body_first else ""
        if link in self._words.linkers:
            return self._employer(end)
        if not self._words.body_first and (employer := employer_behind(self._text, end, self._words)):
            return [list(employer)]
        if self._text[end : end + 1] != "," and self._text[end + 1 : end + 2] != "(":
            return []
        tokens = self._words.tokens(self._text, end, min(end + REACH, self._mentions.sentence_of(start).end))
        bracket = [token for token in tokens[:1] if token.sort is Sort.BRACKET]
        tokens = tokens[len(bracket) :]
        if bracket and self._is_short_for(bracket[0], start, end):
            bracket = []
        if not tokens or tokens[0].word != ",":
            return [bracket]
        if not self._words.body_first and sort_at(tokens, 2) is Sort.COMMA and tokens[1].word.isdigit():
            tokens = tokens[2:]  # "Ada Quill, *52*, a school caretaker"
        if (
            not self._words.body_first
            and sort_at(tokens, 1) is Sort.RELATIVE
            and work_in_clause(tokens[1:], self._words)
        ):
            return [bracket, tokens[1:]]  # "Ada Quill, *whose team at Harrow University* ran it"
        commas = (i for i, t in enumerate(tokens) if i and t.sort is Sort.COMMA)
        stop = next((i for i in commas if self._words.body_first or not is_list_of_name(tokens, i, self._words)), 0)
        if tokens[stop].word != "," and self._is_in_frame(start):
            return [bracket]
        return [bracket, tokens[1:stop]] if stop and self._is_apposition(tokens[1:stop]) else [bracket]

    def _is_short_for(self, bracket: Token, start: int, end: int) -> bool:
        """Whether a bracket is short for the name before it: "Rina Wati *(Riwati)*"."""
        return self._words.body_first and is_acronym_of(bracket, self._words.tokens(self._text, start, end))

    def _employer(self, end: int) -> list[list[Token]]:
        """Return what links a name to the body behind it: "kata Rina *dari Yayasan X*"; nothing where none is."""
        tokens = self._words.tokens(self._text, end, min(end + LONGEST_LAST, len(self._text)))
        head = tokens[1:2]
        is_firm = (
            bool(head) and head[0].capital and head[0].sort is Sort.BODY and head[0].word not in self._words.no_seats
        )
        if not is_firm and not (len(tokens) > 1 and is_small_body(tokens, 1, self._words)):
            return []
        tokens = self._words.tokens(self._text, end, min(end + REACH, len(self._text)))
        first = next((i for i, token in enumerate(tokens) if token.capital), 1)
        stop = next((i for i, t in enumerate(tokens) if i > first and not t.capital and t.sort in _ENDS_EMPLOYER), None)
        return [tokens[:stop]]

    def _is_in_frame(self, position: int) -> bool:
        """Whether a sentence opens as one that leads to who says it: "Menurut X, bupati sudah tahu"."""
        start = self._mentions.sentence_of(position).start
        return self._text[start:position].lower().startswith(self._mentions.speech.frames)

    def _is_apposition(self, tokens: Sequence[Token]) -> bool:
        """Whether the words between two commas say what somebody is: a role right away, or after an article."""
        if any(token.word in self._mentions.speech.after and not token.capital for token in tokens):
            return False
        if self._words.body_first and self._leads_body(tokens):
            return True
        if self._words.body_first and self._names_another(tokens):
            return False
        clause = next((i for i, token in enumerate(tokens) if token.sort is Sort.RELATIVE), len(tokens))
        if any(self._mentions.speech.acts(token.word) and not token.capital for token in tokens[1:clause]):
            # "kata Dedi, petani menanam jagung"
            return False
        if self._words.body_first and any(token.word in self._words.definite for token in tokens[1:2]):
            # "kata Dedi, ayah tersebut sakit"
            return False
        if tokens and tokens[0].sort is Sort.DETERMINER:
            is_of_body = len(tokens) > 1 and tokens[1].capital and tokens[1].sort is Sort.BODY
            near = tokens[: _BEHIND_BODY if is_of_body else EARLY]
            return tokens[0].word in self._words.articles and any(t.sort is Sort.ROLE for t in near)
        if is_employer(tokens, self._words) or self._is_owned(tokens):
            return True
        return bool(tokens) and (tokens[0].sort in HEADS_ROLE or self._is_small_title(tokens))

    def _names_another(self, tokens: Sequence[Token]) -> bool:
        """Whether an office names who comes next in a list: "Rina Wati, *Bupati Wera Budi Suseno*, dan …"."""
        opens = bool(tokens) and tokens[0].sort in HEADS_ROLE and tokens[0].capital
        if not opens or tokens[0].word in self._words.serving:
            return False
        name = find_name(tokens, self._words, self._mentions)
        return name is not None and 0 < name[0] < name[1] - 1 and name[1] == len(tokens)

    def _is_owned(self, tokens: Sequence[Token]) -> bool:
        """Whether a body has the role that an apposition tells: "*Teme University's head* of mining"."""
        owner = next((i for i, token in enumerate(tokens[:EARLY]) if token.sort is Sort.POSSESSIVE), 0)
        is_body = owner > 1 and not self._words.body_first and all(token.capital for token in tokens[:owner])
        return is_body and any(token.sort is Sort.ROLE and not token.capital for token in tokens[owner : owner + EARLY])

    def _leads_body(self, tokens: Sequence[Token]) -> bool:
        """Whether an Indonesian clause tells what body somebody leads: "yang *memimpin Himpunan Perias Wera*"."""
        if len(tokens) < _SHORTEST_CLAUSE or tokens[0].sort is not Sort.RELATIVE:
            return False
        return tokens[1].word in self._words.leads and opens_named_body(tokens[2:], self._words)

    def _is_small_title(self, tokens: Sequence[Token]) -> bool:
        """Whether a role is told in small letters, with its body behind it: "*retail analyst at* Harrow Bank"."""
        head = next((i for i, token in enumerate(tokens[:EARLY]) if token.sort is Sort.ROLE), 0)
        if not head or self._words.body_first or tokens[0].word in self._words.openers:
            return False
        is_small = all(token.sort in (Sort.LOWER, Sort.WORD) and not token.capital for token in tokens[:head])
        is_small = is_small or all(token.capital and token.sort not in OF_PERSON for token in tokens[:head])
        return is_small and (head + 1 == len(tokens) or tokens[head + 1].word in self._words.linkers)
