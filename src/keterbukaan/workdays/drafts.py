"""Keputusan baru: a decree as typed in, before it is believed.

A draft holds what a decree says and what the decree says about itself: its own
totals and, where it prints them, the weekdays. ``check_decree`` (in
``draft_checks``) holds the one against the other; only then is its ``decree`` to
be used.

``totals`` has one meaning: the days of each kind in the list of the year *once
this decree stands*, so for an amendment the totals of the whole list after it.
Where one row names two feasts of the same day, joined by ``"; "``, it counts
as two, as decrees count. A first list states its totals; an amendment may
leave them out, since a Keppres for a voting day has none.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Final

from attrs import Attribute, field, frozen

from .._dates import civil, optional_civil
from .._values import Shown
from ..errors import InputError, InputProblem
from ..law.shape import DayKind, Decree, DecreeRow
from ..texts import WEEKDAYS, Words, both
from .precedents import family

#: What a decree can be.
DECREE_KINDS: Final = ("SKB", "Keppres")
_DECREED: Final = (DayKind.NATIONAL_HOLIDAY, DayKind.JOINT_LEAVE, DayKind.ELECTION)
#: The feasts that await the minister's determination (Keppres 8/2024).
_MOON: Final = frozenset({"Idul Fitri", "Idul Adha", "1 Muharam"})
_NUMBER: Final = re.compile(r"\d+/\d{4}", re.ASCII)


def _refuse(attribute: Attribute[Any], words: Words) -> None:
    raise InputError([InputProblem(f"$.{attribute.name}", words)])


def _decree_kind(_: object, attribute: Attribute[Any], value: str) -> None:
    if value not in DECREE_KINDS:
        text = both(
            id=f"nilai {value!r} tidak dikenal; pilih 'SKB' atau 'Keppres'",
            en=f"unknown value {value!r}; one of 'SKB', 'Keppres'",
        )
        _refuse(attribute, text)


def _day_kind(_: object, attribute: Attribute[Any], value: DayKind) -> None:
    if value not in _DECREED:
        text = both(
            id=f"tidak ada keputusan yang menetapkan hari jenis {str(value)!r}",
            en=f"no decree sets days of the kind {str(value)!r}",
        )
        _refuse(attribute, text)


def _number(_: object, attribute: Attribute[Any], value: str) -> None:
    if not _NUMBER.fullmatch(value):
        text = both(
            id=f"bukan nomor dan tahun seperti 933/2025: {value!r}",
            en=f"not a number and year, such as 933/2025: {value!r}",
        )
        _refuse(attribute, text)


def _year(_: object, attribute: Attribute[Any], value: int) -> None:
    if not dt.MINYEAR < value < dt.MAXYEAR:
        _refuse(attribute, (f"bukan tahun: {value}", f"not a year: {value}"))


def _said(_: object, attribute: Attribute[Any], value: str) -> None:
    if not value.strip():
        _refuse(attribute, ("kosong", "is blank"))


def _weekday(_: object, attribute: Attribute[Any], value: str | None) -> None:
    known = {name.lower() for names in WEEKDAYS for name in names}
    if value is not None and value.lower() not in known:
        text = f"bukan nama hari: {value!r}", f"not a day of the week: {value!r}"
        _refuse(attribute, text)


@frozen(kw_only=True, repr=False)
class DraftRow(Shown):
    """A day that the decree adds.

    Args:
        date: the day.
        kind: national holiday, joint leave or election.
        name: the name of the feast.
        weekday: the day of the week that the decree prints, or None.
        unusual: that it lies where no such day is to be expected was seen,
            and is so in the decree.
        isbat: whether it awaits the minister's determination; None for what
            Keppres 8/2024 says by the feast: Idul Fitri, Idul Adha and 1
            Muharam do.

    Raises:
        InputError: the kind is no decree's, the name is blank, the weekday is
            none, or a day that is no national holiday is said to await the
            minister.
        NotADate: the day is an instant, or no date.
    """

    date: dt.date = field(converter=civil)
    kind: DayKind = field(validator=_day_kind)
    name: str = field(validator=_said)
    weekday: str | None = field(default=None, validator=_weekday)
    unusual: bool = False
    isbat: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a day that cannot await the minister's determination."""
        if self.isbat and self.kind is not DayKind.NATIONAL_HOLIDAY:
            text = both(
                id=f"hari jenis {str(self.kind)!r} tidak menunggu penetapan menteri",
                en=f"no day of the kind {str(self.kind)!r} awaits the minister",
            )
            raise InputError([InputProblem("$.isbat", text)])

    @property
    def row(self) -> DecreeRow:
        """The day in the form of the ledger."""
        isbat = self.isbat
        if isbat is None:
            isbat = self.kind is DayKind.NATIONAL_HOLIDAY and family(self.name) in _MOON
        return DecreeRow(self.date, self.kind, self.name, isbat=isbat)


@frozen(kw_only=True, repr=False)
class DraftRemoval(Shown):
    """A day that the decree takes away.

    Args:
        date: the day.
        kind: the kind it had in the list.
        weekday: the day of the week that the decree prints, or None.
    """

    date: dt.date = field(converter=civil)
    kind: DayKind = field(validator=_day_kind)
    weekday: str | None = field(default=None, validator=_weekday)


@frozen(kw_only=True, repr=False)
class Totals(Shown):
    """How many days of each kind the list of the year has after the decree."""

    national_holiday: int
    joint_leave: int
    election: int = 0


@frozen(kw_only=True, repr=False)
class DecreeDraft(Shown):
    """A decree as typed in, with what it says about itself.

    Args:
        kind: ``SKB`` or ``Keppres``.
        number: number and year, the first of them where three ministers sign.
        numbers: all numbers as signed; the first alone where not given.
        year: the calendar year whose days it sets.
        base: whether it is the first list of that year.
        issued: the day of issue.
        announced: the day it was made public, where that was later.
        adds: the days it adds.
        removes: the days it takes away.
        totals: the days of each kind in the year's list once it stands.
        source: where it was read.
    """

    kind: str = field(validator=_decree_kind)
    number: str = field(validator=_number)
    numbers: tuple[str, ...] = ()
    year: int = field(validator=_year)
    base: bool = False
    issued: dt.date = field(converter=civil)
    announced: dt.date | None = field(default=None, converter=optional_civil)
    adds: tuple[DraftRow, ...] = ()
    removes: tuple[DraftRemoval, ...] = ()
    totals: Totals | None = None
    source: str = field(validator=_said)

    @property
    def decree(self) -> Decree:
        """The edition, in the form of the ledger; not checked by asking."""
        return Decree(
            kind=self.kind,
            number=self.number,
            numbers=self.numbers or (self.number,),
            year=self.year,
            base=self.base,
            issued=self.issued,
            announced=self.announced,
            adds=tuple(row.row for row in self.adds),
            removes=tuple(DecreeRow(row.date, row.kind) for row in self.removes),
            source=self.source,
        )
