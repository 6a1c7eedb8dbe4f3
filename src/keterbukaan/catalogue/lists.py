"""Daftar Informasi Publik: the seven columns, and what is due next.

An entry has the columns of PerKI 1/2021 Lampiran I and, beside them, its
category and the days of its publication. Only the information itself is
required; what else is missing is for :mod:`keterbukaan.catalogue.findings`,
since real lists lack it.

The regulation says "at the shortest" every six months of the list, and "at
least" of periodic information; both are read as at least, and the deadline of
the list carries the doubt.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> days = WorkCalendar.national()
>>> plan = InformationEntry(
...     summary="Rencana kerja 2026",
...     form=("electronic", "paper"),
...     category="periodic.programmes",
...     published_on=dt.date(2026, 2, 2),
... )
>>> print(publication_due(plan, days))
2026-08-02 (6 months, PerKI 1/2021 Ps. 18)
>>> InformationEntry(summary=" ")
Traceback (most recent call last):
    ...
keterbukaan.errors.InputError: 1 problem in the input
  $.summary: no information is named

Basis: PerKI 1/2021 Ps. 18, 21(2), 45 and Lampiran I.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from .._dates import civil, optional_civil
from .._extra import NO_EXTRA, to_extra
from .._values import Value, names, of_kind
from ..deadlines import Deadline, deadline
from ..errors import UnknownName
from ..law.categories import Category, Frequency, category as category_by_id
from ..law.limits import rule as rule_by_id
from ..texts import Labelled
from ..workdays import WorkCalendar
from ._fields import entries_of, governed, horizon, named, text, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..law.spans import Span


class Form(Labelled):
    """Bentuk informasi: in which form it can be had."""

    PAPER = ("paper", "cetak", "on paper")
    ELECTRONIC = ("electronic", "elektronik", "electronic")


def _forms(values: str | Iterable[str]) -> tuple[Form, ...]:
    """One form or several, each once and always in the same order."""
    given = names(values)
    for value in sorted({*given} - {*Form}):
        raise UnknownName(value, known=Form)
    return tuple(form for form in Form if form in given)


_GROUPS: Final = tuple(each.value for each in Frequency)
"""What a list says where it names no more than how often: a group of information."""


def _category(value: str | None) -> str | None:
    if value is None or value in _GROUPS:
        return value
    return category_by_id(of_kind(value, str)).id


@frozen(kw_only=True, eq=False, repr=False)
class InformationEntry(Value):
    """Satu baris daftar: one piece of open information.

    A column that is blank, or holds a sign for nothing, counts as missing.

    Args:
        summary: what it is, in short (ringkasan isi informasi).
        title: its title, where the list has one beside the summary.
        number: its number in the list.
        held_by: the unit or officer who holds it.
        made_by: the unit or officer who made it.
        place: where it was made.
        time: when it was made, as the list words it, such as ``2025``.
        form: paper, electronic, or both.
        retention: how long it is kept, as the list words it.
        category: id of its category, see ``law.categories``; or its group alone:
            ``periodic``, ``immediate``, ``at_all_times``.
        published_on: the day it was first published.
        updated_on: the day it was last published anew.
        opened_on: the day it was opened, where it was exempt before.
        link: where it can be had, such as an address on the web.
        extra: columns of the body's own, by their headings; they are kept, and
            nothing here reads them.

    Raises:
        InputError: no information is named.
        UnknownCategory: no category has this id.
        UnknownName: no form has this name.
    """

    summary: str = field(validator=named)
    title: str | None = field(default=None, converter=told)
    number: str | None = field(default=None, converter=text)
    held_by: str | None = field(default=None, converter=told)
    made_by: str | None = field(default=None, converter=told)
    place: str | None = field(default=None, converter=told)
    time: str | None = field(default=None, converter=told)
    form: tuple[Form, ...] = field(default=(), converter=_forms)
    retention: str | None = field(default=None, converter=told)
    category: str | None = field(default=None, converter=_category)
    published_on: dt.date | None = field(default=None, converter=optional_civil)
    updated_on: dt.date | None = field(default=None, converter=optional_civil)
    opened_on: dt.date | None = field(default=None, converter=optional_civil)
    link: str | None = field(default=None, converter=told)
    extra: Mapping[str, Any] = field(default=NO_EXTRA, converter=to_extra, hash=False)

    @property
    def kind(self) -> Category | None:
        """Its category with words and provision, where it names more than a group."""
        if self.category is None or self.category in _GROUPS:
            return None
        return category_by_id(self.category)

    @property
    def frequency(self) -> Frequency | None:
        """How often it is to be published, where that is known."""
        if self.category in _GROUPS:
            return Frequency(self.category)
        return None if self.kind is None else self.kind.frequency

    @property
    def last_published(self) -> dt.date | None:
        """Return the later of its two days, or None where neither is on record."""
        days = [day for day in (self.published_on, self.updated_on) if day]
        return max(days, default=None)


def _entries(
    values: Iterable[InformationEntry | Mapping[str, Any]],
) -> tuple[InformationEntry, ...]:
    return entries_of(InformationEntry, values)


@frozen(kw_only=True, eq=False, repr=False)
class InformationList(Value):
    """Daftar Informasi Publik (DIP) of one body.

    Args:
        entries: its rows, in order: entries, or columns by name as a table has them.
            A blank row is passed over.
        set_by: number of the decree that set it.
        set_on: the day of that decree.
        approved_by: who approved it; the law asks for the superior of the PPID.
        updated_on: the day of its last update.

    Raises:
        InputError: a row cannot be read; every problem is listed with its row.
    """

    entries: tuple[InformationEntry, ...] = field(default=(), converter=_entries)
    set_by: str | None = field(default=None, converter=text)
    set_on: dt.date | None = field(default=None, converter=optional_civil)
    approved_by: str | None = field(default=None, converter=text)
    updated_on: dt.date | None = field(default=None, converter=optional_civil)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield how many entries there are, and the days of the list."""
        yield "entries", len(self.entries)
        yield from (each for each in super().__rich_repr__() if each[0] != "entries")

    @property
    def last_update(self) -> dt.date | None:
        """Return the later of update and decree, or None where neither is on record."""
        days = [day for day in (self.set_on, self.updated_on) if day]
        return max(days, default=None)


def _counted(
    rule_id: str, start: dt.date | None, calendar: WorkCalendar
) -> Deadline | None:
    rule = rule_by_id(rule_id)
    if start is None or not governed(rule, start):
        return None
    return deadline(rule, start=start, calendar=calendar)


def update_due(
    information_list: InformationList, calendar: WorkCalendar
) -> Deadline | None:
    """Return the day by which the list is to be updated again (rule ``list.update``).

    Counted from its last update, or from the decree that set it. None where
    neither is on record, or both lie before the law was in force.
    """
    last = of_kind(information_list, InformationList).last_update
    return _counted("list.update", last, calendar)


def publication_due(entry: InformationEntry, calendar: WorkCalendar) -> Deadline | None:
    """Return the day by which periodic information is to be published again.

    The rule is ``publication.periodic``, counted from the publication before.
    None where the entry is not periodic, where no publication is on record,
    or where it lies before the law was in force.
    """
    of_kind(calendar, WorkCalendar)
    if of_kind(entry, InformationEntry).frequency is not Frequency.PERIODIC:
        return None
    return _counted("publication.periodic", entry.last_published, calendar)


@frozen(kw_only=True, eq=False, repr=False)
class Due(Value):
    """One duty that has a day.

    Args:
        entry: what is to be published; None for the update of the list itself.
        place: place of the entry in the list, from 0; None for the list.
        deadline: by when, and why.
        overdue: whether its last day has passed.
    """

    entry: InformationEntry | None
    place: int | None
    deadline: Deadline
    overdue: bool


@frozen(kw_only=True, eq=False, repr=False)
class Agenda(Value):
    """What a list asks for.

    Args:
        due: overdue and coming duties, by their last day.
        undated: periodic and immediate entries for which no day can be
            counted or none is on record; never given a guessed one.
    """

    due: tuple[Due, ...]
    undated: tuple[InformationEntry, ...]


def what_is_due(
    information_list: InformationList,
    day: dt.date,
    *,
    within: Span,
    calendar: WorkCalendar,
) -> Agenda:
    """Return everything overdue on a day or due within a span from it.

    Immediate information has no limit to count: it is listed as undated until
    its publication is on record.

    Args:
        information_list: the list.
        day: the day it is looked at, day zero of the span.
        within: how far to look ahead, such as ``WorkingDays(10)``.
        calendar: which days count.

    Raises:
        NotADate: the day is an instant, or no date.
        OutOfRange: the look ahead runs past every table of feast days.
    """
    day, end = civil(day), horizon(day, within, calendar)
    found: list[Due] = []
    undated: list[InformationEntry] = []
    update = update_due(information_list, calendar)
    found += _if_due(None, None, update, day, end)
    for place, entry in enumerate(information_list.entries):
        due = publication_due(entry, calendar)
        found += _if_due(entry, place, due, day, end)
        if due is None and _awaited(entry):
            undated.append(entry)
    found.sort(key=_by_day)
    return Agenda(due=tuple(found), undated=tuple(undated))


def _if_due(
    entry: InformationEntry | None,
    place: int | None,
    due: Deadline | None,
    day: dt.date,
    end: dt.date,
) -> Iterable[Due]:
    if due is not None and due.last is not None and due.last <= end:
        yield Due(entry=entry, place=place, deadline=due, overdue=due.last < day)


def _by_day(due: Due) -> tuple[dt.date, int]:
    """By the last day; the list itself before its entries."""
    return due.deadline.last or dt.date.max, -1 if due.place is None else due.place


def _awaited(entry: InformationEntry) -> bool:
    """Whether a publication is owed although no day can be counted."""
    if entry.frequency is Frequency.IMMEDIATE:
        return entry.last_published is None
    return entry.frequency is Frequency.PERIODIC
