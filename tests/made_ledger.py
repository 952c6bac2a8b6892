"""Made ledgers of any size, always the same: articles in which invented people say things, some of them repeatedly.

python -m tests.made_ledger PATH --articles 1000 --statements 10000
"""

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session, SQLModel

from factrack.articles import Article
from factrack.extraction import Extraction, Kind, Precision, SaidOn, Span, Speaker, Stance, Statement
from factrack.ledger import Status, mark, open_ledger
from factrack.ledger.keys import claim_key, content_of, plain_words
from factrack.ledger.linking.reindexing import reindex
from factrack.ledger.stored import said_on_json
from factrack.ledger.tables import ArticleRow, ClaimRow, SpeakerRow, StatementRow


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_FIRST = _split(
    "Adi Bima Citra Dewi Eka Fajar Gita Hana Indra Joko Kartika Lestari Made Nanda Oki Putri Raka Sari Tono Wulan"
)
_LAST = _split(
    "Adnan Baskoro Cahyadi Darmaji Effendi Fadilah Gunadi Harjono Iskandar Juwono Kusnadi Lubis Mahendra Nasution "
    "Oktora Pranowo Ramelan Siregar Tarigan Wibisana"
)
_ROLES = ("Bupati", "Wali Kota", "Kepala Dinas", "juru bicara", "Ketua", "peneliti")
_PLACES = _split("Muara Tanjung Sanggar Rawasari Bukitjati Kertaloka Wanasri Pulosari Gunungmas Lembahrejo")
_OUTLETS = ("Kabar Muara", "Harian Tanjung", "Suara Sanggar", "Warta Bukit", "Pos Kertaloka")
_THINGS = _split(
    "jembatan pasar sekolah puskesmas terminal bendungan pelabuhan stasiun balai kebun sungai lapangan taman gudang"
)
_DEEDS = _split(
    "dibangun diperbaiki ditutup dibuka dipindahkan diperiksa dibersihkan diperluas dijual disewakan dirawat diawasi"
)
_ENDS = (
    "sebelum musim hujan datang",
    "tanpa uang dari pusat",
    "bersama warga sekitar",
    "setelah ada izin dari dinas",
    "meski banyak yang menolak",
    "dengan biaya sendiri",
)
_STATUSES = (Status.VERIFIED, Status.DISPUTED)
_DECIDED = 3_000
"""How many of the first claims some are marked of."""
_CHUNK = 5_000
_REPEATED = 0.35
"""The share of statements whose words stand in an earlier article."""
_RECENT = 400
"""From how many of the latest wordings the repeated ones are taken."""


@dataclass(frozen=True, slots=True)
class Said:
    """Words and who says them."""

    speaker: Speaker
    words: str


@dataclass(slots=True)
class Newsroom:
    """Writes articles, one like the other, in an order that the seed decides."""

    statements: int
    seed: int = 0
    _random: Random = field(init=False)
    _cast: list[Speaker] = field(init=False)
    _recent: list[Said] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self._random = Random(self.seed)
        self._cast = [self._speaker() for _ in range(max(8, self.statements // 200))]

    def articles(self, number: int) -> Iterator[tuple[Article, Extraction]]:
        """Yield articles with their statements, spread evenly over them."""
        written = 0
        for index in range(number):
            upto = (index + 1) * self.statements // number
            yield self._article(index, upto - written)
            written = upto

    def _article(self, index: int, statements: int) -> tuple[Article, Extraction]:
        published = date(2023, 1, 1) + timedelta(days=index % 700)
        parts = [f"Berita nomor {index} dari {self._random.choice(_PLACES)}."]
        length = len(parts[0])
        found = []
        for said in [self._said() for _ in range(statements)]:
            paragraph, statement = self._report(said, length + 1, published)
            parts.append(paragraph)
            found.append(statement)
            length += 1 + len(paragraph)
        article = Article(
            "\n".join(parts),
            "id",
            title=f"Kabar {index} dari {self._random.choice(_PLACES)}",
            outlet=self._random.choice(_OUTLETS),
            published=published,
            url=f"https://kabar.example/{index}",
            path=f"made/{index}.txt",
        )
        return article, Extraction(tuple(found))

    def _report(self, said: Said, start: int, published: date) -> tuple[str, Statement]:
        """Return a paragraph that begins at `start`, and the statement in it."""
        quote = f"“{said.words},”"
        cue = start + len(quote) + 1
        source = cue + len("kata ")
        day = f"{published.day}/{published.month}"
        paragraph = f"{quote} kata {said.speaker.name}, {said.speaker.role} {said.speaker.affiliation}, {day}."
        return paragraph, Statement(
            Kind.DIRECT,
            (Span(start, start + len(quote)),),
            cue=Span(cue, source - 1),
            source=Span(source, source + len(said.speaker.name)),
            speakers=(said.speaker,),
            stance=Stance.ASSERTED,
            said_on=SaidOn(day, Precision.DAY, published, published),
            rule="quote-cue-source",
            confidence=0.95,
        )

    def _said(self) -> Said:
        if self._recent and self._random.random() < _REPEATED:
            return self._random.choice(self._recent)
        # Few people say much, many say little.
        speaker = self._cast[int(len(self._cast) * self._random.random() ** 3)]
        said = Said(speaker, self._words())
        self._recent.append(said)
        del self._recent[:-_RECENT]
        return said

    def _words(self) -> str:
        choose, number = self._random.choice, self._random.randrange(2, 9_000)
        thing, place, deed = choose(_THINGS), choose(_PLACES), choose(_DEEDS)
        words = f"{number} {thing} di {place} akan {deed} {choose(_ENDS)}"
        if self._random.random() < 0.5:
            words += f", lalu {choose(_THINGS)} {choose(_PLACES)} {choose(_DEEDS)} {choose(_ENDS)}"
        return words[0].upper() + words[1:]

    def _speaker(self) -> Speaker:
        choose = self._random.choice
        return Speaker(f"{choose(_FIRST)} {choose(_FIRST)} {choose(_LAST)}", choose(_ROLES), choose(_PLACES))


def make_ledger(path: Path, *, articles: int, statements: int, seed: int = 0, indexed: bool = False) -> None:
    """Make a ledger of that size, quickly: the same words of a speaker are one claim, and nothing else is linked.

    `indexed`: new articles find in it what they may be linked to, which takes longer to make.
    """
    stream = Newsroom(statements, seed).articles(articles)
    with open_ledger(path, clock=lambda: datetime(2025, 1, 1, tzinfo=UTC)) as ledger:
        desk = _Desk()
        with ledger.writing() as session:
            while some := list(islice(stream, _CHUNK)):
                desk.keep(session, some)
            desk.close(session)
            if indexed:
                reindex(session.connection())
        for offset, status in enumerate(_STATUSES):
            mark(ledger, range(1 + offset, min(desk.claims, _DECIDED) + 1, 7), status, reviewer="sari")


class _Desk:
    """Numbers the rows of a ledger and writes them many at once."""

    def __init__(self) -> None:
        self._articles = self._statements = self.claims = 0
        self._speakers: dict[str, int] = {}
        self._known: dict[str, int] = {}
        self._first: dict[int, int] = {}
        """The article that has a claim first."""
        self._again: dict[int, dict[int, str]] = {}
        """What a search finds a claim by in each of its further articles."""

    def keep(self, session: Session, some: Iterable[tuple[Article, Extraction]]) -> None:
        """Write articles with everything in them."""
        rows: dict[type[SQLModel], list[dict[str, Any]]] = {
            table: [] for table in (ArticleRow, SpeakerRow, ClaimRow, StatementRow)
        }
        for article, extraction in some:
            self._articles += 1
            rows[ArticleRow].append(_article_row(article, self._articles))
            for statement in extraction.statements:
                self._add(article, statement, rows)
        for table, found in rows.items():
            if found:
                session.connection().execute(insert(table), found)

    def close(self, session: Session) -> None:
        """Say of the claims in how many articles they stand, and what a search finds them by there."""
        for chunk in _chunks(list(self._again.items())):
            session.connection().exec_driver_sql(
                "UPDATE claim SET articles = ?, search = search || ? WHERE id = ?",
                [(1 + len(found), "".join(f"\n{text}" for text in found.values()), claim) for claim, found in chunk],
            )

    def _add(self, article: Article, statement: Statement, rows: dict[type[SQLModel], list[dict[str, Any]]]) -> None:
        key = claim_key(statement, content_of(statement, article), article)
        said = _said(article, statement)
        if key not in self._known:
            self.claims += 1
            self._known[key] = self.claims
            rows[ClaimRow].append(self._claim_row(key, article, said, rows))
        claim = self._known[key]
        if self._first.setdefault(claim, self._articles) != self._articles:
            self._again.setdefault(claim, {}).setdefault(self._articles, _search_text(article, said))
        self._statements += 1
        rows[StatementRow].append(
            _template(StatementRow)
            | said
            | {"id": self._statements, "article_id": self._articles}
            | dict.fromkeys(("claim_id", "home_id", "place_id"), claim)
            | {"content": [list(span) for span in statement.content]}
            | {name: list(getattr(statement, name)) for name in ("cue", "source")}
            | {"rule": statement.rule, "confidence": statement.confidence}
        )

    def _claim_row(
        self, key: str, article: Article, said: dict[str, Any], rows: dict[type[SQLModel], list[dict[str, Any]]]
    ) -> dict[str, Any]:
        name = said["speaker"]
        if name not in self._speakers:
            self._speakers[name] = len(self._speakers) + 1
            number = self._speakers[name]
            rows[SpeakerRow].append(
                _template(SpeakerRow)
                | {"id": number, "root_id": number, "key": plain_words(name), "name": name, "folded": name.casefold()}
            )
        return (
            _template(ClaimRow)
            | said
            | {"id": self.claims, "key": key, "article_id": self._articles}
            | dict.fromkeys(("form_id", "speaker_id"), self._speakers[name])
            | {"language": article.language, "dated": article.published, "speaker_search": name.casefold()}
            | {"search": _search_text(article, said)}
        )


def _search_text(article: Article, said: dict[str, Any]) -> str:
    return f"{said['quote']}\n{said['speaker']}\n{article.outlet}\n{article.title}".casefold()


def _said(article: Article, statement: Statement) -> dict[str, Any]:
    return {
        "quote": statement.quote(article.text),
        "kind": statement.kind.value,
        "stance": statement.stance.value,
        "speaker": statement.speaker,
        "role": statement.role,
        "affiliation": statement.affiliation,
        "said_on": said_on_json(statement.said_on),
    }


def _article_row(article: Article, number: int) -> dict[str, Any]:
    known = {name: getattr(article, name) for name in ("text", "language", "title", "outlet", "author", "published")}
    return (
        _template(ArticleRow)
        | known
        | {"id": number, "content_hash": article.content_hash, "url": article.url, "path": article.path}
        | {"furniture": [], "recorded_at": datetime(2025, 1, 1, tzinfo=UTC)}
    )


_TEMPLATES: dict[type[SQLModel], dict[str, Any]] = {}


def _template(table: type[SQLModel]) -> dict[str, Any]:
    """Return the defaults of a table's columns."""
    if table not in _TEMPLATES:
        _TEMPLATES[table] = {
            name: value.get_default(call_default_factory=True)
            for name, value in table.model_fields.items()
            if not value.is_required() and name != "id"
        }
    return _TEMPLATES[table]


def _chunks(rows: list[tuple[int, dict[int, str]]]) -> Iterator[list[tuple[int, dict[int, str]]]]:
    for start in range(0, len(rows), _CHUNK):
        yield rows[start : start + _CHUNK]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--statements", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    make_ledger(given.path, articles=given.articles, statements=given.statements, seed=given.seed)
