"""English reports in long sentences: with asides, relative clauses, appositions and adverbials between their parts."""

from functools import partial

import pytest

from tests.extraction import reading

reports = partial(reading.reports, language="en")


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # what was said goes on behind a report within it, however long the first part is
        (
            "The fire was moving at up to 17 kilometres an hour, Mr Doe said, and the tankers would have been late.",
            "The fire was moving at up to 17 kilometres an hour … and the tankers would have been late",
            "Mr Doe",
        ),
        (
            "Rents in Calder had risen by 38 percent in five years, a city report found, while wages had not moved.",
            "Rents in Calder had risen by 38 percent in five years … while wages had not moved",
            "a city report",
        ),
        ("It beggars belief, he said on Wednesday, that it is shut.", "It beggars belief … that it is shut", "he"),
        ("The plan, he said by telephone on Friday, “is dead”.", "The plan … “is dead”", "he"),
        # a list goes on behind a comma, an apposition is the writer's
        (
            "He wrote that police had found cell tower records, a gas can and a trail camera.",
            "that police had found cell tower records, a gas can and a trail camera",
            "He",
        ),
        ("Investigators determined that the fire was arson.", "that the fire was arson", "Investigators"),
        ("The court held that the notice had been late.", "that the notice had been late", "The court"),
        # how much something is
        ("Police put the death toll at 31.", "the death toll at 31", "Police"),
        # what was found is no report of who was found, and an object is nobody who speaks too
        (
            "The father of a nurse found dead at a hostel told an inquest that his son had called.",
            "that his son had called",
            "The father of a nurse found dead at a hostel",
        ),
        (
            "Nine hundred people signed it, and Historic Wendland said the mill would fall.",
            "the mill would fall",
            "Historic Wendland",
        ),
        ("Roe put grain stocks at 40,000 tonnes.", "grain stocks at 40,000 tonnes", "Roe"),
        ("A survey put the cost of the bridge at about £2m.", "the cost of the bridge at about £2m", "A survey"),
        # the occasion before a clause without "that"
        ("Roe said in a statement on Monday it was “open” and safe.", "it was “open” and safe", "Roe"),
        ("Roe said in a statement on Monday it would shut the mill.", "it would shut the mill", "Roe"),
        ("Roe said in a statement late on Monday three men had died.", "three men had died", "Roe"),
        ("Roe wrote in a letter to staff on Monday the mill would shut.", "the mill would shut", "Roe"),
        ("Roe said in an interview with the Post the mill was shut.", "the mill was shut", "Roe"),
        ("Roe said in papers filed in court on Monday she was owed money.", "she was owed money", "Roe"),
        ("Roe said in Derby on Monday the talks had failed.", "the talks had failed", "Roe"),
        ("Roe warned at a summit in Derby on Monday the world was heating.", "the world was heating", "Roe"),
        ("Roe said on Monday after a meeting with Brand the talks had failed.", "the talks had failed", "Roe"),
        # but what is said can open with where or when
        ("Roe said in some cases the firm had lied.", "in some cases the firm had lied", "Roe"),
        ("Roe said in the past year the firm had grown.", "in the past year the firm had grown", "Roe"),
        ("Brand said after the vote she was open to that.", "she was open to that", "Brand"),
        ("Brand said before the vote on Monday he would resign.", "he would resign", "Brand"),
        ("Both asked not to be named.", "not to be named", "Both"),
        # the source: an apposition before a verb that could be a noun, a clause that ends with a quotation, two kinds
        ("A top adviser, Al Reyes, claims that it is shut.", "that it is shut", "A top adviser, Al Reyes"),
        (
            "“Yes, I back it,” Ada Quill, founder of the Calder Centre, tells the Herald in an interview.",
            "“Yes, I back it,”",
            "Ada Quill, founder of the Calder Centre",
        ),
        (
            "The road is shut for most of the summer, said council adviser Hank Moss.",
            "The road is shut for most of the summer",
            "council adviser Hank Moss",
        ),
        (
            "Support for Roe is strong in the north, teachers and union officials told the Herald.",
            "Support for Roe is strong in the north",
            "teachers and union officials",
        ),
        ("Ada Quill stood at a rally to say she was ill.", "she was ill", "Ada Quill"),
        # between the cue and the content
        ("Holt told a hall in Salem, Harrow County on Monday that it is shut.", "that it is shut", "Holt"),
        ("Holt says, win or lose on Tuesday, he is staying.", "he is staying", "Holt"),
        ("She said, without evidence, that it is shut.", "that it is shut", "She"),
        ("Mr. Holt said, among other things, that it is shut.", "that it is shut", "Mr. Holt"),
        ("She said, if elected, she would ask Roe.", "she would ask Roe", "She"),
        ("It is not about me, Mayor Quill told her closest advisers as she left.", "It is not about me", "Mayor Quill"),
        # a report that opens a clause within the sentence
        ("But as Quill noted, those voters are few.", "those voters are few", "Quill"),
        ("Roe is strong, and as Quill noted, those voters are few.", "those voters are few", "Quill"),
        (
            "According to early results of the poll, Quill led among men.",
            "Quill led among men",
            "results of the poll",
        ),
        (
            "Roe left because, according to Quill, the press would call him old.",
            "the press would call him old",
            "Quill",
        ),
        ("As the Harrow Herald noted in an editorial on Thursday, few are left.", "few are left", "the Harrow Herald"),
        # what stands around the content
        (
            "Al Quill, the deputy editor, explained to the station why it is shut.",
            "why it is shut",
            "Al Quill, the deputy editor",
        ),
        ("She announced on her page, in capital letters, “I am leaving!”", "“I am leaving!”", "She"),
        (
            "The bridge will be shut, current and former officials said.",
            "The bridge will be shut",
            "current and former officials",
        ),
        (
            "The bridge will be shut, said lobbyist and Labour strategist Al Black, Roe's former partner.",
            "The bridge will be shut",
            "lobbyist and Labour strategist Al Black, Roe's former partner",
        ),
        ("According to police, the man, who is 34, was armed.", "the man, who is 34, was armed", "police"),
        ("Ms Holt - who joined in 2019 - said: “I quit.”", "“I quit.”", "Ms Holt - who joined in 2019"),
        # what nobody is named for
        ("It is claimed the car was on the wrong side.", "the car was on the wrong side", None),
        ("It was alleged he had stolen it.", "he had stolen it", None),
        ("It is considered a great success.", "It … a great success", None),
        # an object with an apposition, and what it is called
        (
            "Holt called Quill, his rival, a “co-founder” of the mess.",
            "Quill, his rival, a “co-founder” of the mess",
            "Holt",
        ),
        # what is asked, and by nobody
        ("Asked on Friday whether he would close it, he left.", "whether he would close it", None),
    ],
)
def test_a_report_is_read_whatever_stands_between_its_parts(text: str, content: str, source: str | None) -> None:
    assert reports(text) == [(content, source)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Moss, citing “the magic of Roe,” said the mayor could win.",
            [("“the magic of Roe,”", "Moss"), ("the mayor could win", "Moss, citing “the magic of Roe,”")],
        ),
        (
            "Quill, who calls Roe a “wrecker,” said he doesn’t believe it.",
            [("Roe a “wrecker,”", "Quill, who"), ("he doesn’t believe it", "Quill, who calls Roe a “wrecker,”")],
        ),
        (
            "Roe held his fire, calling Moss a “nice guy” and asserting that it is shut.",
            [("Moss a “nice guy”", "Roe"), ("that it is shut", "Roe")],
        ),
        (
            "He says he respects Quill and calls her “clever.”",
            [("he respects Quill", "He"), ("her “clever.”", "He")],
        ),
        ("He called her “third-rate” and boycotted the vote.", [("her “third-rate”", "He")]),
        (
            "“You bet,” Roe said when asked whether he would go.",
            [("“You bet,”", "Roe"), ("whether he would go", None)],
        ),
        (
            "But unions that have endorsed him say they believe it.",
            [("they believe it", "unions that have endorsed him")],
        ),
        (
            "Roe, who endorsed Quill in May and said he would go with her, did not stay.",
            [("he would go with her", "Roe, who")],
        ),
    ],
)
def test_who_reports_within_a_source_is_not_who_is_reported(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert reports(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "She put the children to bed at 8.",
        "He put the kettle on at five.",
        "Roe put out a fire at 40 Mill Lane.",
        "Harrow Foods, the maker of pies, posted a 7% rise in profit.",
        "Roe put the meeting at 8 p.m.",
        "It will put the project on hold.",
        "Volunteers put the fire out.",
        "He held that office for two years.",
        "Roe submitted that report in May.",
    ],
)
def test_what_is_put_somewhere_or_held_is_no_report(text: str) -> None:
    assert reports(text) == []


@pytest.mark.parametrize(
    "content",
    [
        "at least eight people were killed",
        "as many as 12 people had died",
        "in total 12 people had died",
        "during the war the bridge was hit",
        "in the past year 12 people had died",
        "since May the road had been shut",
        "for now the road would stay shut",
    ],
)
def test_a_clause_may_open_with_a_preposition(content: str) -> None:
    assert reports(f"Police said {content}.") == [(content, "Police")]


@pytest.mark.parametrize(
    "text",
    [
        "Holt said it in the house where he was born.",
        "Holt said at the meeting on Monday.",
        "What Holt said in May was wrong.",
    ],
)
def test_where_or_when_it_was_said_is_no_content(text: str) -> None:
    assert reports(text) == []


@pytest.mark.parametrize("manner", ["shrugging", "her voice breaking", "a man who had lost everything"])
def test_how_it_was_said_is_no_part_of_it(manner: str) -> None:
    assert reports(f"The road is shut, she said, {manner}.") == [("The road is shut", "she")]


@pytest.mark.parametrize("source", ["a person", "officials", "the man"])
def test_somebody_of_whom_a_clause_tells_is_the_source(source: str) -> None:
    assert reports(f"The road is shut, said {source} who had been there.") == [("The road is shut", source)]
