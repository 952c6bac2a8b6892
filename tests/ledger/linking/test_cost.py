"""Recording a statement costs the same however many there are: nothing compares every pair."""

from pathlib import Path

from tests.benchmarks.ingest_cost import cost_of_a_statement


def test_a_statement_costs_what_it_cost_before_there_were_many(tmp_path: Path) -> None:
    small, large = (cost_of_a_statement(tmp_path, size, articles=4) for size in (400, 4_000))
    assert large.ticks < 1.5 * small.ticks
