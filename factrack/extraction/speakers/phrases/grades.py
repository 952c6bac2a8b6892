"""The year that a pupil or a student is in, which belongs to the role: "siswa *kelas XII* SMKN 1 Wera"."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_YEARS = frozenset({Sort.INITIAL, Sort.ACRONYM, Sort.LOWER, Sort.NAME})


def with_grade(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return tokens with the year behind a role as small words, which go on with it and begin no name or body."""
    grade = next((i for i in range(1, len(tokens)) if tokens[i].word in words.grades), None)
    if grade is None or tokens[grade - 1].sort is not Sort.ROLE:
        return tokens
    end = grade + 1
    is_year = end < len(tokens) and (tokens[end].word.isdigit() or tokens[end].sort in _YEARS)
    small = (token.in_small(Sort.WORD) for token in tokens[grade : end + is_year])
    return [*tokens[:grade], *small, *tokens[end + is_year :]]
