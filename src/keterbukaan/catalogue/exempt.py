"""Daftar informasi yang dikecualikan: what is closed, as a body lists it.

No regulation asks for a public list of exempt information; it is practice. Its
entries are plain values: whether an exemption is in form is for the assessment
of its consequence test, not for the list. A list is made from tests, and an entry is
a bare test again.

>>> import datetime as dt
>>> from keterbukaan.exemption import FixedPeriod
>>> from keterbukaan.law.spans import Years
>>> test = ConsequenceTest(
...     information="Rute patroli Satuan Pengamanan Antah Berantah",
...     grounds=("17.a.5",),
...     decree="SK-PPID 3/2021",
...     decided_on=dt.date(2021, 10, 1),
...     period=FixedPeriod(length=Years(5)),
... )
>>> (entry,) = ExemptList.from_tests([test], dt.date(2026, 8, 3)).entries
>>> str(entry.ends_on), entry.status.value, entry.period
('2026-10-01', 'in_force', '5 tahun')
>>> entry.to_test().decree
'SK-PPID 3/2021'
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen
from attrs.converters import optional

from .._dates import civil, optional_civil
from .._extra import NO_EXTRA, to_extra
from .._values import Value, all_of
from ..deadlines.explain import span_words
from ..exemption import (
    ConsequenceTest,
    ExemptionStatus,
    FixedPeriod,
    NotStated,
    Period,
    Permanent,
    assess,
)
from ..exemption.blanks import filled, said
from ..exemption.days import exact
from ..exemption.rulings import ruled
from ..exemption.settled import settled
from ..exemption.status import standing
from ..law.grounds import GroundId, to_ground_ids
from ..workdays import WorkCalendar
from ..workdays.days import day_after
from ._fields import entries_of, named, text, told
from .lists import InformationEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_WITHOUT_END: Final = re.compile(
    r"(?:(?:bersifat|berlaku|dikecualikan|secara|untuk) )*"
    r"(?:permanen|permanent|selama-?lamanya|selamanya|seterusnya|"
    r"t(?:id)?ak terbatas(?: waktu(?:nya)?)?|tanpa batas(?: waktu)?|"
    r"t(?:id)?ak (?:ada batas|berbatas) waktu)(?: ?\([^()]*\))?\W*",
    re.IGNORECASE,
)
_PUBLIC: Final = (ExemptionStatus.OPENED, ExemptionStatus.NOT_EXEMPT)


def _grounds(values: str | Iterable[str | GroundId]) -> tuple[GroundId, ...]:
    """Read grounds; a text of a column may hold several."""
    if isinstance(values, str):
        values = [part for part in re.split(r"[\s,;]+", values) if part]
    return to_ground_ids(values)


@frozen(kw_only=True, eq=False, repr=False)
class ExemptEntry(Value):
    """Satu informasi yang dikecualikan: one piece of exempt information.

    A text that is blank, or a sign for nothing, counts as missing.

    Args:
        summary: what is exempt.
        number: its number in the list.
        id: a name for it, such as that of its consequence test.
        grounds: the letters and sub-items, such as ``17.h.3``.
        statute: the statute relied on, as the list words it.
        consequence: what would follow if it were opened.
        protects: what closing it protects.
        begins_on: the first day of its period, where the list names it.
        ends_on: the last day of its period, or None where it is not known.
        period: the period as the list words it.
        decree: number of the determination.
        decided_on: the day of the determination.
        opened_on: the day it was opened to everybody, before its period ended.
        unit: the unit or officer responsible for it.
        link: where its file is kept.
        status: how its exemption stands by its consequence test; None where the list
            was not made from one.
        extra: columns of the body's own, by their headings; they are kept, and
            nothing here reads them.

    Raises:
        InputError: no information is named.
        NotAGround: the statute has no such letter or sub-item.
    """

    summary: str = field(validator=named)
    number: str | None = field(default=None, converter=text)
    id: str | None = field(default=None, converter=text)
    grounds: tuple[GroundId, ...] = field(default=(), converter=_grounds)
    statute: str | None = field(default=None, converter=told)
    consequence: str | None = field(default=None, converter=told)
    protects: str | None = field(default=None, converter=told)
    begins_on: dt.date | None = field(default=None, converter=optional_civil)
    ends_on: dt.date | None = field(default=None, converter=optional_civil)
    period: str | None = field(default=None, converter=told)
    decree: str | None = field(default=None, converter=told)
    decided_on: dt.date | None = field(default=None, converter=optional_civil)
    opened_on: dt.date | None = field(default=None, converter=optional_civil)
    unit: str | None = field(default=None, converter=told)
    link: str | None = field(default=None, converter=text)
    status: ExemptionStatus | None = field(
        default=None, converter=optional(ExemptionStatus)
    )
    extra: Mapping[str, Any] = field(default=NO_EXTRA, converter=to_extra, hash=False)

    @property
    def open_from(self) -> dt.date | None:
        """Return the first day on which it is open by itself.

        None where the end is not known, or is the last day there is.
        """
        if self.ends_on is None or self.ends_on == dt.date.max:
            return None
        return day_after(self.ends_on)

    def public(self, day: dt.date) -> bool:
        """Return whether it was opened by a day, or can never be exempt."""
        opened = self.opened_on is not None and self.opened_on <= day
        return opened or self.status in _PUBLIC

    @classmethod
    def from_test(cls, test: ConsequenceTest, day: dt.date) -> ExemptEntry:
        """Make an entry from a consequence test as it stands on a day.

        Raises:
            NotADate: the day is an instant, or no date.
        """
        seen = assess(test, civil(day), calendar=WorkCalendar.national())
        return cls(
            summary=test.information,
            id=test.id,
            grounds=test.grounds,
            statute="; ".join(said(test.statutes)),
            consequence=test.consequence,
            protects=test.protects,
            begins_on=exact(getattr(test.period, "start", None)),
            ends_on=seen.ends_on,
            period=_worded(test),
            decree=test.decree if filled(test.decree) else None,
            decided_on=test.decided,
            opened_on=_opened_on(test, day),
            unit=test.unit,
            status=seen.status,
        )

    def to_test(self) -> ConsequenceTest:
        """Make the bare consequence test that the entry tells of.

        What a list has no column for is not on record, such as who opened it. A period
        in words alone keeps them, and what they come to is left to who reads the
        determination, but that it has no end; its first day goes with its last.
        """
        without_end = self.ends_on is None and _is_permanent(self.period or "")
        period: Period = (Permanent if without_end else NotStated)(text=self.period)
        if self.ends_on is not None:
            period = FixedPeriod(
                start=self.begins_on, end=self.ends_on, text=self.period
            )
        return ConsequenceTest(
            information=self.summary,
            id=self.id,
            grounds=self.grounds,
            statutes=() if self.statute is None else (self.statute,),
            consequence=self.consequence,
            protects=self.protects,
            unit=self.unit,
            decree=self.decree,
            decided_on=self.decided_on,
            period=period,
            not_seen=("period",) if self.period and type(period) is NotStated else (),
            opened_on=self.opened_on,
        )

    def to_public(self) -> InformationEntry:
        """Make the entry of the information list that it becomes once it is open."""
        opened = self.opened_on or self.open_from
        return InformationEntry(summary=self.summary, opened_on=opened)


def _is_permanent(period: str) -> bool:
    """Whether a period in words is one without end, whatever a bracket adds."""
    return _WITHOUT_END.fullmatch(" ".join(period.split())) is not None


def _opened_on(test: ConsequenceTest, day: dt.date) -> dt.date | None:
    """Return the day on which somebody opened it, where that is known."""
    days = {
        standing(each, day).since or ruled(each, day).since or exact(each.opened_on)
        for each in settled(test, day)
    }
    return days.pop() if len(days) == 1 else None


def _worded(test: ConsequenceTest) -> str | None:
    """Word the period as a list has it, and those of letters and parts that differ."""
    of_parts = (
        (", ".join((*map(str, each.grounds), *each.parts)), _in_words(each.period))
        for each in test.periods
    )
    told = [f"{whose}: {words}" for whose, words in of_parts if words]
    return "; ".join([*filter(None, [_in_words(test.period)]), *told])


def _in_words(period: Period) -> str | None:
    """Return the words of the determination, else its length, else its kind."""
    if filled(period.text):
        return period.text
    length = getattr(period, "length", None)
    if isinstance(period, FixedPeriod) and length is not None:
        return span_words(length, "id")
    return None if isinstance(period, NotStated) else period.words[0]


# -- the list --------------------------------------------------------------------------


def _entries(
    values: Iterable[ExemptEntry | Mapping[str, Any]],
) -> tuple[ExemptEntry, ...]:
    return entries_of(ExemptEntry, values)


@frozen(kw_only=True, eq=False, repr=False)
class ExemptList(Value):
    """Daftar informasi yang dikecualikan of one body.

    Args:
        entries: its rows, in order: entries, or columns by name as a table has them.
            A blank row is passed over.
        updated_on: the day of its last update.

    Raises:
        InputError: a row cannot be read; every problem is listed with its row.

    >>> ExemptList(entries=[{"summary": "Rute"}, {}, {"grounds": "17.z"}])
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 2 problems in the input
      $.entries[2].summary: no information is named
      $.entries[2].grounds: not an exemption: '17.z'; there are 17.a to 17.j
    """

    entries: tuple[ExemptEntry, ...] = field(default=(), converter=_entries)
    updated_on: dt.date | None = field(default=None, converter=optional_civil)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield how many entries there are, and the day of the last update."""
        yield "entries", len(self.entries)
        yield from (each for each in super().__rich_repr__() if each[0] != "entries")

    @classmethod
    def from_tests(
        cls,
        tests: Iterable[ConsequenceTest],
        day: dt.date,
        updated_on: dt.date | None = None,
    ) -> ExemptList:
        """Make the list of consequence tests as they stand on a day, in their order.

        What is open already keeps its row, so that it is seen to leave the list.
        """
        given = all_of(tests, ConsequenceTest)
        rows = (ExemptEntry.from_test(test, day) for test in given)
        return cls(entries=rows, updated_on=updated_on)
