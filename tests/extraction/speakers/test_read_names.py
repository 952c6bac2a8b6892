"""What is kept of the names of a long article is what was read, where it was read."""

from factrack.extraction.speakers.article.read_names import ReadNames
from factrack.extraction.speakers.vocabulary.words import Sort, Token


def test_names_are_as_they_were_read_however_many_there_are() -> None:
    starts = range(0, 100_000, 20)
    names = [
        (Token(start + n % 3, start + 4, Sort.NAME, "quill", True),) if n % 5 else () for n, start in enumerate(starts)
    ]
    read = ReadNames(starts)
    assert read.get(0) is None
    for number, name in enumerate(names):
        read.put(number, ())
        read.put(number, name)
    assert [read.get(number) for number in range(len(names))] == names
    read.put(7, names[8])
    for number in (*range(len(names)), 7):
        assert read.get(number) == names[8 if number == 7 else number]
