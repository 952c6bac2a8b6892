"""Articles and their statements into the ledger, once."""

from collections.abc import Sequence

from sqlmodel import Session, select

from factrack.articles import Article
from factrack.errors import UsageError
from factrack.extraction import Extraction, Statement
from factrack.ledger.completing import complete
from factrack.ledger.database import Ledger
from factrack.ledger.derived import claim_columns, search_text
from factrack.ledger.editions import Carried, carried_over, close_edition, edition_before, source_key
from factrack.ledger.keys import claim_key, content_of, plain_words
from factrack.ledger.linking.forms import find_forms, learn_acronyms, speaker_columns
from factrack.ledger.linking.linker import Found, Linker
from factrack.ledger.linking.names import Named
from factrack.ledger.log import Entry, decide
from factrack.ledger.stored import pair_of, said_on_json
from factrack.ledger.tables import ArticleRow, ClaimRow, SpeakerRow, StatementRow
from factrack.ledger.views import Action, Recorded
from factrack.ledger.wording import find_words

CARRIER = "factrack"
"""The reviewer of corrections that are carried over to a new edition, in the log."""


def record(ledger: Ledger, article: Article, extraction: Extraction) -> Recorded:
    """Record an article with its statements, all or nothing.

    An article whose text is in the ledger already changes nothing but what was not known of it: its title, say, or its
    day of publication and with it the days of its statements. A statement joins the claim in which the same
    speaker says the same, in the same words or in a part of them; any other one begins a claim of its own, and where
    it only seems to be the same, that is proposed. An article that was read before with other words is a new edition:
    what stands in it as before keeps its claims and its corrections, and what does not is flagged.
    """
    with ledger.writing() as session:
        known = session.exec(select(ArticleRow).where(ArticleRow.content_hash == article.content_hash)).first()
        if known is not None:
            completed = complete(session, known, article, extraction.statements)
            return Recorded(_id(known.id), new=False, completed=completed)
        before = edition_before(session, article)
        row = _article_row(ledger, article, extraction)
        session.add(row)
        session.flush()
        carried = carried_over(session, before, article, extraction.statements) if before else {}
        said, new_claims = _record_statements(session, article, row, extraction.statements, carried)
        fates = close_edition(session, before, row, carried, said) if before else None
        _carry_corrections(ledger, session, carried, said, article.text)
        return Recorded(_id(row.id), True, len(extraction.statements), new_claims, fates)


def _id(value: int | None) -> int:
    assert value is not None, "a row has an id once it is flushed"
    return value


def _article_row(ledger: Ledger, article: Article, extraction: Extraction) -> ArticleRow:
    return ArticleRow(
        content_hash=article.content_hash,
        text=article.text,
        language=article.language or "",
        title=article.title,
        outlet=article.outlet,
        author=article.author,
        published=article.published,
        url=article.url,
        path=article.path,
        source_key=source_key(article),
        furniture=[list(span) for span in extraction.furniture],
        recorded_at=ledger.clock(),
    )


def _record_statements(
    session: Session, article: Article, row: ArticleRow, statements: Sequence[Statement], carried: Carried
) -> tuple[list[StatementRow], int]:
    """Record the statements of an article; return their rows and how many began a claim."""
    contents = [content_of(statement, article) for statement in statements]
    keys = [claim_key(one, content, article) for one, content in zip(statements, contents, strict=True)]
    forms = find_forms(session, [Named(s.speaker or "", s.role, s.affiliation) for s in statements])
    learn_acronyms(session, forms, statements)
    linker = Linker(session, _id(row.id), keys)
    counted: set[int] = set()
    recorded: list[StatementRow] = []
    new = 0
    for number, (key, content, statement) in enumerate(zip(keys, contents, statements, strict=True)):
        said = _statement_row(statement, article, _id(row.id))
        form = forms.get(plain_words(statement.speaker or ""))
        old = carried.get(number)
        found = Found(old.place_id, old.claim_id) if old else linker.find(key, content, statement.span, form)
        if found.claim_id is None:
            _begin_claim(session, linker.key_of_new(key), said, row, form)
            new += 1
        else:
            _join_claim(session, found, said, row, counted)
        counted.add(said.claim_id)
        session.add(said)
        session.flush()
        linker.keep(key, found, said, form)
        recorded.append(said)
    return recorded, new


def _carry_corrections(
    ledger: Ledger, session: Session, carried: Carried, said: Sequence[StatementRow], text: str
) -> None:
    """Correct in a new edition what was corrected in the one before: who said it, when, and which words."""
    entries = []
    for number, old in carried.items():
        if old.as_read:
            by = {name: getattr(old, name) for name in old.as_read["by"]}
            for action, read, now in (
                (Action.SPEAKER, old.as_read["by"], by),
                (Action.DATE, old.as_read["said_on"], old.said_on),
                (Action.CONTENT, said[number].content, _corrected_content(old, said[number], text)),
            ):
                if read != now:
                    entries.append(Entry(action, _id(said[number].id), now, claim_id=said[number].claim_id))
    decide(ledger, session, entries, reviewer=CARRIER)


def _corrected_content(old: StatementRow, new: StatementRow, text: str) -> list[list[int]]:
    """Return where the words stand in a new edition that a statement was corrected to; as it is where they do not."""
    read = old.as_read["content"] if old.as_read else old.content
    if old.content == read:
        return new.content
    try:
        spans = find_words(old.quote, text, near=new.content[0][0] + old.content[0][0] - read[0][0])
    except UsageError:
        return new.content
    return [list(span) for span in spans]


def _begin_claim(session: Session, key: str, said: StatementRow, row: ArticleRow, form: SpeakerRow | None) -> None:
    claim = ClaimRow(key=key, **claim_columns([(said, row)]), **speaker_columns(session, form))
    session.add(claim)
    session.flush()
    said.home_id = said.place_id = said.claim_id = _id(claim.id)


def _join_claim(session: Session, found: Found, said: StatementRow, row: ArticleRow, counted: set[int]) -> None:
    said.home_id = said.place_id = found.place_id or 0
    said.claim_id = found.claim_id or 0
    said.degree, said.score = found.degree.value, found.score
    if said.claim_id not in counted:
        claim = session.get_one(ClaimRow, said.claim_id)
        claim.articles += 1
        claim.search = f"{claim.search}\n{search_text(said, row)}"
        session.add(claim)


def _statement_row(statement: Statement, article: Article, article_id: int) -> StatementRow:
    """Return a statement that is of no claim yet."""
    return StatementRow(
        article_id=article_id,
        claim_id=0,
        quote=statement.quote(article.text),
        kind=statement.kind.value,
        stance=statement.stance.value,
        content=[list(span) for span in statement.content],
        cue=pair_of(statement.cue),
        source=pair_of(statement.source),
        antecedent=pair_of(statement.antecedent),
        speaker=statement.speaker,
        role=statement.role,
        affiliation=statement.affiliation,
        speaker_inferred=statement.speaker_inferred,
        said_on=said_on_json(statement.said_on),
        rule=statement.rule,
        confidence=statement.confidence,
    )
