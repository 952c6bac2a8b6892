"""Lists of the `[people]` table that tell what body somebody is of."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class BodyLists:
    """Words for bodies, and for those who have offices in them."""

    buyers: frozenset[str]
    """What a firm is called by what it does with something: "the *buyer*"."""
    businesses: frozenset[str]
    """Heads of the names of bodies that are firms as well: "Quill *Dairy*"."""
    lead_roles: Mapping[str, str]
    """What somebody is who does something for a body: chair for "who *chairs* the trust"."""
    parts_of: frozenset[str]
    """Parts of a body or a country that somebody leads, with what they are of: "the *delegation* of Norland"."""
