"""All that a review session knows: one object, which the screen changes and the panes read."""

from collections import Counter
from collections.abc import Iterable, Sequence

from factrack.ledger import (
    DEFAULT_SCALE,
    Action,
    ArticleText,
    Claim,
    ClaimDetail,
    ClaimFilter,
    Decision,
    Ledger,
    Status,
    Step,
    Variant,
    get_article,
    get_claim,
    get_claims,
    newest,
    variants_among,
)
from factrack.review.index import ClaimIndex
from factrack.review.loading import Loaded
from factrack.review.memory import Memory

_WINDOW = 64  # rows read at once
_REMEMBERED_CLAIMS = 2_000
_REMEMBERED_DETAILS = 64
_REMEMBERED_ARTICLES = 16


class ReviewState:
    """A reviewer's session over a ledger: the filter and its claims, the cursor, the selection, the counts.

    `row` is the cursor's row, `appearance` the number of the current claim's appearance that is shown. `counts` are
    of all claims in the ledger, `decided` how often this session decided each claim and did not take it back. `kept`
    are the claims that stay in the list until it is filtered anew, whatever was decided about them. `split` is how
    many percent of the screen more than usual the list has. `scale` is the one on which claims are rated.
    """

    def __init__(self, ledger: Ledger, reviewer: str, claims: ClaimFilter) -> None:
        self.ledger = ledger
        self.reviewer = reviewer
        self.claims = claims
        self.index = ClaimIndex()
        self.counts = dict.fromkeys(Status, 0)
        self.is_complete = False
        self.row = 0
        self.appearance = 0
        self.split = 0
        self.scale = DEFAULT_SCALE
        self.selected: set[int] = set()
        self.kept: set[int] = set()
        self.decided: Counter[int] = Counter()
        self._newest = (0, 0)
        self._claims: Memory[int, Claim] = Memory(_REMEMBERED_CLAIMS)
        self._articles: Memory[int, ArticleText] = Memory(_REMEMBERED_ARTICLES)
        self._details: Memory[int, ClaimDetail] = Memory(_REMEMBERED_DETAILS)
        self._wordings: Memory[int, tuple[Variant, ...]] = Memory(_REMEMBERED_DETAILS)

    @property
    def current_id(self) -> int | None:
        """The id of the claim under the cursor."""
        return self.index.ids[self.row] if self.row < len(self.index) else None

    @property
    def total(self) -> int:
        """How many claims there are to review, whatever the filter."""
        return sum(self.counts.values())

    def targets(self) -> list[int]:
        """Return the claims that a decision is about: the selected ones, else the current one."""
        if self.selected:
            return self.index.in_order(self.selected)
        return [] if self.current_id is None else [self.current_id]

    def seen(self, claim_ids: Iterable[int]) -> dict[int, int]:
        """Return the last entry of the log that this session has seen of each claim, where it has seen the claim."""
        claims = filter(None, map(self._claims.get, claim_ids))
        return {claim.id: claim.last_decision for claim in claims}

    def claim_at(self, row: int) -> Claim | None:
        """Return the claim of a row; its neighbours are read with it. None where it is not there any more."""
        claim_id = self.index.ids[row]
        claim = self._claims.get(claim_id)
        if claim is None:
            self._read_around(row)
            claim = self._claims.get(claim_id)
        return claim

    def detail(self) -> ClaimDetail | None:
        """Return all there is about the current claim."""
        return None if self.current_id is None else self._detail_of(self.current_id)

    def shown_of(self, detail: ClaimDetail) -> int:
        """Return which appearance of the current claim is shown; there may be fewer than when it was chosen."""
        return min(self.appearance, len(detail.appearances) - 1)

    def wordings(self) -> tuple[Variant, ...]:
        """Return how the wordings of the current claim differ; nothing where it has one only."""
        detail = self.detail()
        return self._wordings_of(detail) if detail else ()

    def article(self, article_id: int) -> ArticleText:
        """Return an article with its text."""
        article = self._articles.get(article_id)
        if article is None:
            article = get_article(self.ledger, article_id)
            self._articles.put(article_id, article)
        return article

    def read_ahead(self, row: int) -> None:
        """Read what is shown when the cursor goes to a row."""
        claim = self.claim_at(row)
        detail = self._detail_of(claim.id) if claim else None
        if detail and detail.appearances:
            self._wordings_of(detail)
            self.article(detail.appearances[0].article_id)

    def take_in(self, loaded: Loaded) -> None:
        """Show other claims: the cursor stays on its claim, or where that is not among them, at its row."""
        current, is_same = self.current_id, loaded.claims == self.claims
        self.claims, self.index = loaded.claims, loaded.index
        self.is_complete = loaded.complete
        if loaded.complete:
            self.counts, self._newest = loaded.counts, loaded.newest
            self.selected = set(self.index.in_order(self.selected))
        row = self.index.row_of(current)
        self.go_to(row if row is not None else self.row if is_same else 0)

    def refresh(self, loaded: Loaded) -> None:
        """Take in what somebody else changed."""
        self.forget()
        self.take_in(loaded)

    def forget(self) -> None:
        """Read everything anew from the ledger when it is next needed."""
        self._claims.clear()
        self._articles.clear()
        self._details.clear()
        self._wordings.clear()

    def go_to(self, row: int) -> None:
        """Put the cursor on a row, or the nearest that there is."""
        before = self.current_id
        self.row = max(0, min(row, len(self.index) - 1))
        if self.current_id != before:
            self.appearance = 0

    def note_decisions(self, decisions: Sequence[Decision]) -> None:
        """Take in what was decided just now, by this session."""
        for decision in decisions:
            if decision.claim_id is None:
                continue
            self._claims.drop(decision.claim_id)
            self._details.drop(decision.claim_id)
            self.kept.add(decision.claim_id)
            self._note_step(decision.claim_id, decision.step)
            if decision.action is Action.STATUS:
                self._note_status(decision.claim_id, Status(decision.before), Status(decision.after))
        article = self._newest[1]
        if decisions and decisions[0].id == self._newest[0] + 1:  # else somebody else decided meanwhile
            self._newest = (decisions[-1].id, article)

    def is_outdated(self) -> bool:
        """Whether the ledger was changed by somebody else."""
        return self.is_complete and newest(self.ledger) != self._newest

    def _note_step(self, claim_id: int, step: Step) -> None:
        self.decided[claim_id] += -1 if step is Step.UNDO else 1
        if self.decided[claim_id] <= 0:  # below, where a decision of an earlier session is taken back
            del self.decided[claim_id]

    def _note_status(self, claim_id: int, before: Status, after: Status) -> None:
        self.index.set_status(claim_id, after)
        self.counts[before] -= 1
        self.counts[after] += 1

    def _detail_of(self, claim_id: int) -> ClaimDetail | None:
        detail = self._details.get(claim_id)
        if detail is None and (detail := get_claim(self.ledger, claim_id)):
            self._details.put(claim_id, detail)
        return detail

    def _wordings_of(self, detail: ClaimDetail) -> tuple[Variant, ...]:
        if len(detail.appearances) < 2:
            return ()
        wordings = self._wordings.get(detail.claim.id)
        if wordings is None:
            wordings = variants_among(self.ledger, detail.appearances)
            self._wordings.put(detail.claim.id, wordings)
        return wordings

    def _read_around(self, row: int) -> None:
        start = row // _WINDOW * _WINDOW
        ids = self.index.ids[start : start + _WINDOW]
        for claim in get_claims(self.ledger, [i for i in ids if self._claims.get(i) is None]):
            self._claims.put(claim.id, claim)
