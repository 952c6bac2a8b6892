"""Who wrote an article, by the line of its page that says so."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from factrack.articles.page.furniture import is_furniture, is_label, is_site
from factrack.articles.page.lines import PageLines, is_caption, is_item, is_sentence, split_at
from factrack.articles.page.publishing import is_about_a_day

_LABELS = (
    r"by|oleh|ditulis oleh|written by|reported by|reporting by|penulis|reporter|pewarta|peliput|jurnalis|wartawan|"
    r"kontributor|author|rep|redaktur & reporter|penulis/reporter|laporan wartawan(?: [\w.]+)?"
)
_LABELLED = re.compile(
    rf"\(?(?:(?:{_LABELS})\b\s*[:.,]?\s+|(?-i:by(?=[A-Z]{{2}})))(?P<name>[^\W\d_][^\n|:;/]{{2,80}})", re.I
)
_LABEL_ALONE = re.compile(rf"(?:{_LABELS})\s*:?\Z", re.I)
_BESIDE_OUTLET = re.compile(
    r"(?P<name>[^\W\d_][^\n|:;()@\d]{4,60}?)\s+"
    r"(?:[-–—|]\s+(?P<dash>[\w.]+(?: [\w.]+){0,3})|\((?P<bracket>[^()]{2,40})\))\Z"
)
_SITE = re.compile(r"[\w-]+(?:\.[a-z]{2,4}){1,2}", re.I)
_BESIDE_DAY = re.compile(r"(?P<name>[^\W\d_][^\n|:;()@\d,]{4,40}?)(?:\s?,|\s[-–—])\s")
_BESIDE_ADDRESS = re.compile(r"(?P<name>[^\W\d_][^\n|:;()@\d]{4,60}?)\s+\S+@\S+\Z")
_END_OF_NAMES = re.compile(r"\s*(?:\s[-–—]|[–—|/•·(]|\s(?:in|at|from|for|di|untuk)\s|\d).*")
_JOINED = re.compile(r"\s*,\s*|\s+(?:and|dan|&)\s+", re.I)
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,4}")
_PARTICLES = frozenset(
    ["al", "bin", "binti", "da", "de", "den", "der", "di", "dos", "du", "el", "la", "le", "van", "von"]
)
# fmt: off
_NO_NAME = frozenset([
    "about", "accept", "add", "advertisement", "agency", "all", "also", "and", "antara", "app", "article", "artikel",
    "asia", "baca", "bagikan", "berita", "bisnis", "book", "breaking", "business", "by", "change", "chronicle",
    "cookie", "copy", "coverage", "daerah", "daftar", "daily", "dan", "data", "desk", "digital", "dok", "download",
    "editor", "editorial", "ekonomi", "email", "english", "exclusive", "facebook", "fact", "feed", "film", "first",
    "follow", "food", "foto", "free", "front", "galeri", "gallery", "gazette", "get", "gift", "google", "graphics",
    "guardian", "harian", "health", "herald", "hiburan", "hide", "home", "hukum", "iklan", "image", "images",
    "indeks", "index", "indonesia", "info", "internasional", "isi", "jadwal", "juga", "kabar", "kami", "kantor",
    "kolom", "komentar", "koran", "kriminal", "latest", "lebih", "lifestyle", "lihat", "link", "linkedin", "live",
    "local", "login", "main", "market", "markets", "media", "menu", "more", "most", "nasional", "network", "new",
    "news", "newsletter", "newsroom", "next", "now", "of", "olahraga", "on", "opini", "opinion", "our", "page",
    "para", "pemilu", "people", "peristiwa", "photo", "photos", "picture", "podcast", "policy", "politics", "politik",
    "popular", "post", "premium", "press", "print", "privacy", "program", "ratings", "read", "redaksi", "regional",
    "register", "related", "review", "save", "schedule", "science", "search", "section", "selengkapnya", "semua",
    "share", "sign", "sites", "social", "sport", "sports", "staff", "stories", "story", "style", "subscribe",
    "summary", "tag", "tags", "tanggapan", "team", "tech", "teknologi", "telegram", "telegraph", "terkait", "terkini",
    "terms", "terpopuler", "the", "this", "tim", "times", "to", "top", "topic", "travel", "trending", "tribune", "tv",
    "twitter", "update", "us", "utama", "video", "view", "views", "viral", "watch", "web", "website", "whatsapp",
    "with", "world", "your", "youtube",
])
# fmt: on
"""Words of the furniture of pages, none of which stands in a name."""
# fmt: off
_OFFICES = frozenset([
    "akbp", "akp", "anggota", "brigjen", "bupati", "camat", "chief", "direktur", "dirut", "governor", "gubernur",
    "humas", "iptu", "irjen", "kabag", "kabid", "kadis", "kajari", "kapolda", "kapolres", "kapolsek", "kasat",
    "kepala", "ketua", "kolonel", "kombes", "letkol", "lurah", "manajer", "mayor", "menteri", "minister", "pj", "plt",
    "polda", "polres", "polsek", "presiden", "president", "rektor", "sekda", "sekretaris", "senator", "wakil", "wali",
])
# fmt: on
"""Offices of whom pictures show: no byline that stands alone has the office of who wrote."""
_AROUND = 5
"""In lines: how near to the day of publication a name alone on its line is who wrote."""
_LONGEST = 9
"""In words: two names, or one with what somebody is."""
_BEHIND_PROSE = 10
"""In lines: how far behind the prose a labelled name can stand."""


def find_author(page: PageLines, title: str | None) -> str | None:
    """Return the names of who wrote, with ", " between them; None where the page does not tell.

    A label tells ("By …", "Penulis: …"), a line with the outlet or an address behind the name, or the day of
    publication near a name that stands alone. Editors are no authors.
    """
    above, below = split_at(page.head, title)
    between = [line for line in page.prose if not is_sentence(line)]
    found = chain(
        _labelled(below),
        _beside(below),
        _alone([line for line in below if line not in above and line not in (title or "")], has_title=bool(title)),
        _labelled((*between, *page.tail[:_BEHIND_PROSE])),
        _labelled(above),
    )
    return next(found, None)


def split_byline(line: str) -> tuple[str, str] | None:
    """Return the names and the outlet of a line that has both: "Rina Wati - kabarHarian", "Ann Moss (The Courier)"."""
    match = _BESIDE_OUTLET.match(line)
    if not match or is_caption(line) or is_furniture(line):
        return None
    names, outlet = _names(match["name"]), match["dash"] or match["bracket"]
    is_named = all(word[0].isupper() for word in outlet.split()) or (" " not in outlet and outlet != outlet.lower())
    return (names, outlet) if names and (is_named or _SITE.fullmatch(outlet)) else None


def _labelled(lines: Sequence[str]) -> Iterator[str]:
    for index, line in enumerate(lines):
        match = _LABELLED.match(line)
        if match and not is_sentence(line) and (names := _labelled_names(match)):
            yield names
        following = lines[index + 1] if index + 1 < len(lines) else ""
        if _LABEL_ALONE.match(line) and (names := _names(following)):
            yield names


def _labelled_names(match: re.Match[str]) -> str | None:
    """Return the names behind a label; they can be in small letters behind a colon: "Penulis: rina wati"."""
    name = match["name"].rstrip()
    is_small = name.islower() and match.string[: match.start("name")].rstrip().endswith(":")
    return _names(name.title() if is_small else name, is_labelled=True)


def _beside(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if match := _BESIDE_ADDRESS.match(line):
            yield from filter(None, [_names(match["name"])])
        elif byline := split_byline(line):
            yield byline[0]
        elif is_about_a_day(line) and (match := _BESIDE_DAY.match(line)):
            yield from filter(None, [_names(match["name"])])


def _alone(lines: Sequence[str], *, has_title: bool) -> Iterator[str]:
    """Yield the names that stand alone near the line of the day or right below the headline, the nearest first."""
    anchors = [index for index, line in enumerate(lines) if is_about_a_day(line)]
    anchors += [-1] * has_title
    for distance in range(1, _AROUND + 1):
        for anchor in anchors:
            for index in (anchor - distance, anchor + distance):
                if 0 <= index < len(lines) and (names := _names_alone(lines[index])):
                    yield names


def _names_alone(line: str) -> str | None:
    is_of_page = (
        is_sentence(line) or is_item(line) or is_site(line) or is_label(line) or is_furniture(line) or is_caption(line)
    )
    is_long = len(line.split()) > _LONGEST or any(map(str.isdigit, line))
    has_office = not _OFFICES.isdisjoint(line.lower().replace(",", "").split())
    return None if is_of_page or is_long or has_office or line.isupper() else _names(line)


def _names(text: str, *, is_labelled: bool = False) -> str | None:
    """Return the names that a text begins with, one or several; None where it begins with none."""
    names: list[str] = []
    for part in _JOINED.split(_END_OF_NAMES.sub("", text.strip())):
        name = _name(part)
        if name is None or (" " not in name and (names or not is_labelled)):
            break
        names.append(name)
    return ", ".join(names) or None


def _name(text: str) -> str | None:
    """Return a name, with capitals as names have them, without what somebody is: "Ann Moss *science editor*"."""
    words = []
    for word in text.rstrip(".").split():
        if (word[0].islower() and word not in _PARTICLES) or _SITE.fullmatch(word):
            break
        words.append(word.title() if word.isupper() and len(word) > 2 and "." not in word else word)
    while words and words[-1].lower() in _PARTICLES:
        words.pop()
    name = " ".join(words)
    is_furnished = any(word.lower().strip(".") in _NO_NAME for word in words)
    return name if _NAME.fullmatch(name) and not is_furnished else None
