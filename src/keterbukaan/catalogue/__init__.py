"""Daftar informasi: what a body publishes, and what it must open again.

Two lists and their duties. The information list (Daftar Informasi Publik)
names what is open; it is updated, and its periodic information published, at
least every six months. The list of exempt information names what is closed
for a while; the PPID sets it open before its period ends. What is open belongs to the
first list.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> from keterbukaan.law.spans import WorkingDays
>>> days = WorkCalendar.national()
>>> report = InformationEntry(
...     summary="Laporan keuangan 2025",
...     category="periodic.financial_report",
...     published_on=dt.date(2026, 3, 31),
... )
>>> published = InformationList(entries=(report,), updated_on=dt.date(2026, 1, 5))
>>> print(update_due(published, days))
2026-07-05 (6 months, PerKI 1/2021 Ps. 45(7))
>>> agenda = what_is_due(
...     published, dt.date(2026, 9, 21), within=WorkingDays(10), calendar=days
... )
>>> [(str(item.deadline.last), item.overdue) for item in agenda.due]
[('2026-07-05', True), ('2026-09-30', False)]

Basis: UU 14/2008 Ps. 9, 11; PP 61/2010 Ps. 11; PerKI 1/2021 Ps. 13-21, 45, 46,
52 and Lampiran I.
"""

from .columns import ListColumn, ListKind
from .exempt import ExemptEntry, ExemptList
from .exempt_findings import exempt_findings
from .findings import ListFinding, ListSeverity, list_findings
from .layouts import LAYOUTS, ListLayout, list_layout
from .lists import (
    Agenda,
    Due,
    Form,
    InformationEntry,
    InformationList,
    publication_due,
    update_due,
    what_is_due,
)
from .look import ListDue, ListLook, Located, look
from .openings import Opening, Openings, opening_due, what_must_be_opened
from .rows import ListSheet, read_exempt_list, read_information_list
from .sheet_notes import SheetNote
from .written import list_rows

__all__ = [
    "LAYOUTS",
    "Agenda",
    "Due",
    "ExemptEntry",
    "ExemptList",
    "Form",
    "InformationEntry",
    "InformationList",
    "ListColumn",
    "ListDue",
    "ListFinding",
    "ListKind",
    "ListLayout",
    "ListLook",
    "ListSeverity",
    "ListSheet",
    "Located",
    "Opening",
    "Openings",
    "SheetNote",
    "exempt_findings",
    "list_findings",
    "list_layout",
    "list_rows",
    "look",
    "opening_due",
    "publication_due",
    "read_exempt_list",
    "read_information_list",
    "update_due",
    "what_is_due",
    "what_must_be_opened",
]
