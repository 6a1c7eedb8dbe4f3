"""Daftar pada suatu hari: what a list that was read lacks, and what is due.

What is due of the information list is its update (``list.update``) and the next
publication of periodic information (``publication.periodic``); of the exempt one, what
must be set open (``exemption.open``). Each thing says in which row of the file it is.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> from keterbukaan.catalogue.rows import read_exempt_list
>>> read = read_exempt_list([["Informasi", "Selesai"], ["Rute patroli", "30/09/2026"]])
>>> seen = look(read, dt.date(2026, 8, 3), calendar=WorkCalendar.national())
>>> [(row.row, row.rule, str(row.by), row.overdue) for row in seen.due]
[(2, 'exemption.open', '2026-08-18', False)]
>>> [(found.row, found.code) for found in seen.findings][-1]
(2, 'exempt.no_determination')
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._dates import civil
from .._values import Value, of_kind
from ..deadlines import Deadline
from ..law.limits import rule as rule_by_id
from ..law.shape import newest
from ..law.spans import CalendarDays
from ..texts import Named, Worded, Words
from ._fields import horizon
from .exempt_findings import exempt_findings
from .findings import ListFinding, ListSeverity, list_findings
from .headings import COLUMNS
from .lists import InformationList, what_is_due
from .openings import what_must_be_opened
from .rows import ListSheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..citation import Citation
    from ..law.shape import Decree
    from ..workdays import WorkCalendar
    from .columns import ListKind
    from .exempt import ExemptList
    from .lists import Due
    from .openings import Opening

YEAR: Final = CalendarDays(365)
"""How far is looked ahead unless one says otherwise."""
_OPEN: Final = rule_by_id("exemption.open")
_ABOUT: Final = {
    "exempt.no_information": "summary",
    "exempt.no_ground": "grounds",
    "exempt.no_statute": "statute",
    "exempt.no_period": "period",
    "exempt.statute_lower_regulation": "statute",
    "exempt.statute_j_needs_another": "statute",
    "exempt.statute_repealed": "statute",
    "exempt.period_permanent": "period",
    "exempt.period_permanent_unsaid": "period",
    "exempt.period_too_long": "ends_on",
    "exempt.no_determination": "decree",
    "exempt.end_unknown": "ends_on",
    "exempt.lapsed": "ends_on",
    "exempt.opened": "opened_on",
    "entry.paper_only": "form",
    "entry.no_category": "category",
    "entry.periodic_unpublished": "published_on",
    "entry.immediate_unpublished": "published_on",
}
"""The column that a finding is about, by its code."""


@frozen(eq=False, repr=False)
class Located(Value, Worded):
    """Temuan dan tempatnya: one finding, with its row and the heading of its column.

    Args:
        finding: what was found.
        words: the same in Indonesian and English.
        row: the row, as a spreadsheet numbers it; None for the list itself.
        heading: the heading in the file, else what this library calls the column;
            None where it is about no single column.
    """

    finding: ListFinding
    words: Words
    row: int | None
    heading: Words | None

    @property
    def code(self) -> str:
        """Its code."""
        return self.finding.code

    @property
    def basis(self) -> Citation:
        """The provision it touches."""
        return self.finding.basis

    @property
    def severity(self) -> ListSeverity:
        """Its weight."""
        return self.finding.severity


@frozen(kw_only=True, eq=False, repr=False)
class ListDue(Value, Named):
    """Yang jatuh tempo: one duty of a list, with its row.

    Args:
        rule: the id of its rule.
        words: the name of its rule, in Indonesian and English.
        row: the row, as a spreadsheet numbers it; None for the list itself.
        place: place of the entry in the list, from 0; None for the list.
        information: what it is about; None for the list.
        by: the last day.
        deadline: by when, and why; None where the period ended before the rule was
            in force.
        overdue: whether that day has passed.
        open_from: the first day on which exempt information is open by itself.
    """

    rule: str
    words: Words
    row: int | None
    place: int | None
    information: str | None
    by: dt.date
    deadline: Deadline | None
    overdue: bool
    open_from: dt.date | None = None


@frozen(kw_only=True, eq=False, repr=False)
class ListLook(Value):
    """Daftar pada suatu hari.

    Args:
        day: the day asked about.
        until: the last day of the time looked ahead.
        findings: what the list and its rows lack.
        due: what is overdue, and what is due in the time looked ahead, by its day.
        undated: rows for which no day can be counted.
    """

    day: dt.date
    until: dt.date
    findings: tuple[Located, ...]
    due: tuple[ListDue, ...]
    undated: tuple[int, ...]

    @property
    def edition(self) -> Decree | None:
        """The newest decree on days off that its days rest on."""
        return newest(row.deadline.edition for row in self.due if row.deadline)


def look(
    read: ListSheet[InformationList] | ListSheet[ExemptList],
    day: dt.date,
    *,
    within: CalendarDays = YEAR,
    calendar: WorkCalendar,
    readings: Mapping[str, str] | None = None,
) -> ListLook:
    """Return what a list lacks on a day, and what is due.

    Args:
        read: the list, with its rows.
        day: the day asked about.
        within: how far to look ahead.
        calendar: which days count.
        readings: named readings of disputed law, by id; the rest by default.

    Raises:
        NotADate: the day is an instant, or no date.
        OutOfRange: the look ahead runs past every table of feast days.
    """
    day = civil(day)
    waiting: frozenset[object]
    of_kind(read, ListSheet)
    if isinstance(read.listed, InformationList):
        found = list_findings(read.listed)
        agenda = what_is_due(read.listed, day, within=within, calendar=calendar)
        due = _published(agenda.due, read.rows)
        waiting = frozenset(agenda.undated)
    else:
        found = exempt_findings(read.listed, day)
        openings = what_must_be_opened(
            read.listed, day, within=within, calendar=calendar, readings=readings
        )
        due = _opened(openings.due, read.rows)
        waiting = frozenset(openings.unknown)
    entries = zip(read.rows, read.listed.entries, strict=True)
    return ListLook(
        day=day,
        until=horizon(day, within, calendar),
        findings=tuple(
            each for each in (_located(each, read) for each in found) if each
        ),
        due=due,
        undated=tuple(row for row, entry in entries if entry in waiting),
    )


def _published(found: Iterable[Due], rows: tuple[int, ...]) -> tuple[ListDue, ...]:
    return tuple(
        ListDue(
            rule=each.deadline.rule,
            words=each.deadline.terms.rule.words,
            row=None if each.place is None else rows[each.place],
            place=each.place,
            information=None if each.entry is None else each.entry.summary,
            by=last,
            deadline=each.deadline,
            overdue=each.overdue,
        )
        for each in found
        if (last := each.deadline.last)
    )


def _opened(found: Iterable[Opening], rows: tuple[int, ...]) -> tuple[ListDue, ...]:
    return tuple(
        ListDue(
            rule=_OPEN.id,
            words=_OPEN.words,
            row=rows[each.place],
            place=each.place,
            information=each.entry.summary,
            by=each.act_by,
            deadline=each.deadline,
            overdue=each.overdue,
            open_from=each.open_from,
        )
        for each in found
    )


def _located(
    found: ListFinding, read: ListSheet[InformationList] | ListSheet[ExemptList]
) -> Located | None:
    """Return a finding with its place; None where the cell is not blank, but unread."""
    key = found.code.removeprefix("column.")
    lacks_cell = key != found.code
    key = key if lacks_cell else _ABOUT.get(key, "")
    heading = read.headings.get(key)
    if heading is None and key in {"place", "time"}:
        heading = read.headings.get("place_and_time")
    words = (heading, heading) if heading else _words(key, read.kind)
    if found.entry is None:
        return Located(found, found.words, None, words)
    if lacks_cell and heading in read.listed.entries[found.entry].extra:
        return None
    return Located(found, found.words, read.rows[found.entry], words)


def _words(key: str, kind: ListKind) -> Words | None:
    """Return what this library calls a column; None for none."""
    return next((each.words for each in COLUMNS[kind] if each.key == key), None)
