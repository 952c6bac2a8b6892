import json
from datetime import date

from factrack.articles import Article
from factrack.extraction import Extraction, Kind, Precision, SaidOn, Span, Speaker, Stance, Statement, to_record

TEXT = '"Kami siap," kata Rina Wati, Selasa.'
STATEMENT = Statement(
    Kind.DIRECT,
    (Span(0, 12),),
    cue=Span(13, 17),
    source=Span(18, 27),
    speakers=(Speaker("Rina Wati", "juru bicara", "Balai Kota"), Speaker("Doni", "juru bicara")),
    stance=Stance.ASSERTED,
    said_on=SaidOn("Selasa", Precision.DAY, date(2024, 3, 12), date(2024, 3, 12), Span(29, 35)),
    rule="quote-cue-source",
    confidence=0.97,
)


def test_a_record_has_the_keys_of_gold_in_their_order() -> None:
    record = to_record(
        Article(TEXT, "id", id="a1", published=date(2024, 3, 12)), Extraction((STATEMENT,), (Span(0, 1),))
    )
    assert list(record) == [
        "id", "language", "title", "outlet", "author", "published", "url", "text", "furniture", "statements",
    ]  # fmt: skip
    assert record["published"] == "2024-03-12"
    assert record["furniture"] == [[0, 1]]
    assert record["statements"] == [
        {
            "kind": "direct",
            "content": [[0, 12]],
            "cue": [13, 17],
            "source": [18, 27],
            "speaker": "Rina Wati; Doni",
            "role": "juru bicara",
            "affiliation": "Balai Kota",
            "speaker_inferred": False,
            "stance": "asserted",
            "date": {"start": "2024-03-12", "end": "2024-03-12", "precision": "day", "text": "Selasa"},
            "rule": "quote-cue-source",
            "confidence": 0.97,
        }
    ]


def test_a_record_survives_json_and_its_offsets_still_point_at_the_text() -> None:
    record = json.loads(json.dumps(to_record(Article(TEXT, "id"), Extraction((STATEMENT,)))))
    start, end = record["statements"][0]["content"][0]
    assert record["text"][start:end] == '"Kami siap,"'


def test_what_is_unknown_is_null() -> None:
    bare = Statement(Kind.INDIRECT, (Span(0, 4),))
    (statement,) = to_record(Article(TEXT), Extraction((bare,)))["statements"]
    assert [key for key, value in statement.items() if value is None] == [
        "cue", "source", "speaker", "role", "affiliation", "date",
    ]  # fmt: skip


def test_an_article_without_an_id_goes_by_its_path_then_its_url_then_its_content() -> None:
    nothing = Extraction(())
    assert to_record(Article("x", path="a.txt", url="https://x.example"), nothing)["id"] == "a.txt"
    assert to_record(Article("x", url="https://x.example"), nothing)["id"] == "https://x.example"
    assert to_record(Article("x"), nothing)["id"] == Article("x").content_hash
