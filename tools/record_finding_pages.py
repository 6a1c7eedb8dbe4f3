"""The codes of what is found in consequence tests and in lists.

They stand on the page of ``finding_pages``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import fields

from keterbukaan.catalogue.exempt_findings import (
    EXEMPT_CHECKS,
    EXEMPT_LACKS,
    EXEMPT_OF_TEST,
)
from keterbukaan.catalogue.findings import COLUMNS, LIST_CHECKS, ListSeverity
from keterbukaan.catalogue.sheet_notes import NOTES
from keterbukaan.exemption import ConsequenceTest
from keterbukaan.exemption.finding import CHECKS
from keterbukaan.exemption.form_words import FORM, codes_of
from keterbukaan.exemption.history_words import HISTORY
from keterbukaan.exemption.opening_words import OPENING
from keterbukaan.exemption.parts import PARTS
from keterbukaan.exemption.period_words import PERIOD
from tools import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from keterbukaan.exemption.weights import Check

_TABLES: Final[Mapping[str, Mapping[str, Check]]] = {
    "What the record lacks, and relies on": FORM,
    "How long it lasts": PERIOD,
    "What bars or opens it": OPENING,
    "What was reviewed or renewed": HISTORY,
}
_KEYS: Final = frozenset(each.name for each in fields(ConsequenceTest))
_PARTS: Final = {code: name for name in PARTS for code in codes_of(PARTS[name])}


# -- consequence tests ---------------------------------------------------------------


def of_tests() -> Iterator[str]:
    """Yield every finding of a consequence test, by its topic."""
    yield "## Findings of a consequence test"
    yield (
        "What each weight means is in "
        "[exemption](../explanation/exemption.md#three-weights); the provision is the "
        "newest, and one that was in force on the day of the decision is named instead."
    )
    for title, table in _TABLES.items():
        yield f"### {title}"
        for code, check in table.items():
            if CHECKS[code] is check:  # else another table has it
                lines = _of_check(code, check)
                yield from markdown.entry(code, check.words, *lines, level=4)


def _of_check(code: str, check: Check) -> Iterator[str]:
    yield f"weight: {check.severity.label('en')}"
    part = _PARTS.get(code)
    earlier = [str(basis) for basis in PARTS[part].bases[1:]] if part else []
    before = f"; earlier: {', '.join(earlier)}" if earlier else ""
    yield f"provision: {check.basis}{before}"
    if part in _KEYS:
        yield f"recorded as `{part}`"


# -- lists ---------------------------------------------------------------------------


def of_lists() -> Iterator[str]:
    """Yield every finding of either list, and every note on reading one."""
    yield "## Findings of the information list"
    for code, (severity, basis, *words) in LIST_CHECKS.items():
        if code != "column":
            pair = (words[0], words[1])
            yield from markdown.entry(code, pair, *_of_list(severity, basis))
    yield from _columns()
    yield "## Findings of the list of exempt information"
    yield from _exempt()
    yield "## Notes on reading a list"
    yield (
        "What of a sheet is no entry, or stays as it was written; a note gives the "
        "row, and the heading of the column, where it is about one."
    )
    for code, told in NOTES.items():
        yield from markdown.entry(code, told)


def _of_list(severity: ListSeverity, basis: object) -> Iterator[str]:
    yield f"weight: {severity.label('en')}"
    yield f"provision: {basis}"


def _columns() -> Iterator[str]:
    severity, basis, *_ = LIST_CHECKS["column"]
    yield "### Blank columns"
    yield (
        f"`column.` and the name of a column that is blank in an entry; "
        f"{severity.label('en')}, {basis}."
    )
    yield "\n".join(
        f"- `column.{name}`: {markdown.both(words)}" for name, words in COLUMNS.items()
    )


def _exempt() -> Iterator[str]:
    for code, (severity, basis, words) in EXEMPT_CHECKS.items():
        yield from markdown.entry(code, words, *_of_list(severity, basis))
    for code, name in EXEMPT_LACKS.items():
        part = PARTS[name]
        check = CHECKS[next(codes_of(part))]
        told = _of_list(ListSeverity.DEFECTIVE, "; ".join(map(str, part.bases)))
        yield from markdown.entry(code, check.words, *told)
    yield "### Laws and periods of a row"
    yield "Of the laws and the period that a row shows, as of a consequence test:"
    yield "\n".join(
        f"- `exempt.{code.replace('.', '_')}`: as [`{code}`](#{markdown.anchor(code)})"
        for code in CHECKS
        if code in EXEMPT_OF_TEST
    )
