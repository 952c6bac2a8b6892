"""What can be chosen about a report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """How a report is written; a format leaves out what does not concern it.

    `bom`: begin with the mark by which Excel knows UTF-8. `delimiter`: what separates cells, one character or `tab`.
    """

    bom: bool = False
    delimiter: str = ","
