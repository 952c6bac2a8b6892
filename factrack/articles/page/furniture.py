"""What stands on every page of a site around its articles: menus, buttons, labels of sections."""

import re

SITE = re.compile(
    r"(?:www\.)?(?P<name>(?:[\w-]+\.)+(?:com|co|id|net|org|news|example|uk|info|tv)(?:\.\w{2})?)"
    r"(?:/\S*)?(?:\s+[-–—|]\s.*\b\d{4}\b.*)?\Z",
    re.I,
)
_LABEL = re.compile(r"[\w ]{1,20}:\s*\Z|(?:home|beranda|menu|berita|news|nasional|internasional|politik|world)\Z", re.I)
_TRAIL = re.compile(r"\S\s+(?:[>»›/|•·]|::)\s+\S")
"""Breadcrumbs, and menus in one line: "Home > Ekonomi > Pertanian"."""
_FURNITURE = re.compile(
    r"skip to|langsung ke|lompat ke|back to (?:home|top)|read more|show more|view (?:all|more)|sign (?:in|up)|log in|"
    r"subscribe|newsletter|cari di|search|baca (?:juga|di|selengkapnya)|lihat (?:juga|foto|semua)|simak|"
    r"ikuti|follow|share|bagikan|sebarkan|copy link|salin|url|dengarkan|listen to|waktu baca|\d+ (?:min|minute)s? read|"
    r"menit (?:baca|dibaca)|advertisement|iklan|scroll to|daftar isi|ringkasan|summary|ai generated|prefer|google|"
    r"add .* on google|item \d|change text size|gift |press enter|top results|popular|terpopuler|trending|"
    r"this article is more than|we (?:value|use)|cookies?|accept all|print|save|comments?|komentar|editor:|editor |"
    r"by |oleh |penulis|reporter|pewarta|jurnalis|kontributor|rep:|red:|laporan |nomor:|tulisan dari|dilihat|"
    r"peliput|(?:kategori|category|tags?|topik|topics?|rubrik|kanal|sumber|source|di?posting(?:kan)?)\b[\w ]{0,12}:|"
    r"can['’]t find|learn more|download|unduh|\d[\d.,]* (?:views?|komentar|kali|x )",
    re.I,
)


def is_site(line: str) -> bool:
    """Whether a line is the address of a site."""
    return SITE.match(line) is not None


def is_label(line: str) -> bool:
    """Whether a line is a label before something else, or the way to a page through its sections."""
    return _LABEL.match(line) is not None or _TRAIL.search(line) is not None


def is_furniture(line: str) -> bool:
    """Whether a line begins as a button, a notice or a byline does."""
    return _FURNITURE.match(line) is not None
