"""A claim and one of its appearances, for tests that need no ledger."""

from datetime import UTC, date, datetime

from factrack.extraction import Kind, Precision, SaidOn, Span, Stance
from factrack.ledger import Appearance, Claim, Evidence, Status

CLAIM = Claim(
    id=7,
    status=Status.DISPUTED,
    kind=Kind.DIRECT,
    stance=Stance.ASSERTED,
    quote="“Jembatan itu selesai,”",
    speaker="Rina Wati",
    role="juru bicara",
    affiliation="Balai Kota",
    speaker_inferred=False,
    said_on=SaidOn("pekan lalu", Precision.WEEK, date(2024, 3, 4), date(2024, 3, 10)),
    title="Jembatan dibuka",
    outlet="Kabar Muara",
    url="https://kabar.example/1",
    published=date(2024, 3, 12),
    language="id",
    articles=2,
    reviewer="sari",
    decided_at=datetime(2024, 3, 13, 8, 30, 59, 123456, tzinfo=UTC),
    note="belum diaspal",
    evidence=(Evidence("https://a.example"), Evidence("https://b.example", "foto")),
)
APPEARANCE = Appearance(
    statement_id=11,
    claim_id=7,
    article_id=3,
    title="Bridge opens",
    outlet="Muara Post",
    url=None,
    path="desk/bridge.txt",
    published=None,
    language="en",
    quote="the bridge … is done",
    kind=Kind.MIXED,
    stance=Stance.HEDGED,
    content=(Span(10, 20), Span(30, 37)),
    cue=None,
    source=None,
    speaker="Wati",
    role=None,
    affiliation=None,
    speaker_inferred=True,
    antecedent=None,
    said_on=None,
    rule="quote-cue-source",
    confidence=0.5,
)
