"""What a caller adds to the national calendar: local days and the work week.

A local day off (*libur setempat*) needs a name and a basis, and so does a
make-up working day (*hari kerja pengganti*): in 2024 Aceh freed two days for
its civil service and made two Saturdays working days in exchange. A body that
refused a day of joint leave, as Bali did on 26 December 2014, worked it by an
overlay of the same kind.

Each overlay names whom it binds: the public body unless it says otherwise, the
commission, a court, the Supreme Court, or several of them. In a case it goes
on the calendar of that office alone; the applicant's limits stay national.

Where an office was closed by force majeure (*keadaan kahar*), no provision on
record stops a limit for it. Such a day therefore still counts, and only moves
``outer``: the last day that is in time on the view that it does not count.

>>> import datetime as dt
>>> Overlay.day_off(dt.date(2024, 6, 19), "Idul Adha", basis="Kepgub Aceh 845/2024")
Overlay(2024-06-19, off, 'Idul Adha', Kepgub Aceh 845/2024)
>>> make_up = Overlay.working_day(
...     dt.date(2024, 6, 22), "pengganti", basis="Kepgub Aceh 845/2024"
... )
>>> make_up.counts
True
>>> Overlay.force_majeure(
...     dt.date(2026, 3, 11), "banjir", basis="SE Ketua KI 3/2026", binds="commission"
... )
Overlay(2026-03-11, closed, 'banjir', SE Ketua KI 3/2026, binds commission)
"""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import field, frozen

from .._dates import civil
from ..errors import InputError, InputProblem
from ..law.shape import BoundOffice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from attrs import Attribute

__all__ = [
    "Overlay",
    "WorkWeek",
    "check_overlays",
    "stated",
    "to_offices",
    "to_overlays",
    "to_week",
    "works_on",
]

_FIVE: Final = 5
_SIX: Final = 6


def to_offices(value: str | Iterable[str]) -> tuple[BoundOffice, ...]:
    """Read one office, or several, each once.

    >>> [office.value for office in to_offices(["court", "body", "court"])]
    ['court', 'body']
    """
    names = [value] if isinstance(value, str) else value
    return tuple(dict.fromkeys(map(BoundOffice, names)))


def _named(overlay: Overlay | None, attribute: Attribute[str], value: str) -> None:
    """Name and basis at once; the field alone while a file is being read."""
    given = {attribute.name: value}
    if overlay is not None:
        given = {"name": overlay.name, "basis": overlay.basis}
    found = [
        InputProblem(f"$.{name}", "an overlay needs it")
        for name, text in given.items()
        if not text.strip()
    ]
    if found:
        raise InputError(found)


def _somebody(_: object, attribute: Attribute[Any], value: tuple[object, ...]) -> None:
    if not value:
        problem = InputProblem(f"$.{attribute.name}", "an overlay binds somebody")
        raise InputError([problem])


@frozen(repr=False)
class Overlay:
    """One day on which an office's calendar differs from the national one.

    Args:
        date: the day.
        counts: True for a make-up working day, False for a day off.
        name: what the day is.
        basis: the decision it rests on.
        binds: the offices it binds; the public body unless given.
        closed: whether force majeure closed the office: the day then counts,
            and moves ``outer`` alone.
        over_holiday: for a make-up day on a weekend that a decree frees too,
            whether it counts all the same; None where that was not said.

    Raises:
        InputError: it has no name or no basis, or binds nobody; or a day is
            both worked and closed.
    """

    date: dt.date = field(converter=civil)
    counts: bool
    name: str = field(validator=_named)
    basis: str = field(validator=_named)
    binds: tuple[BoundOffice, ...] = field(
        default=(BoundOffice.BODY,),
        converter=to_offices,
        validator=_somebody,
        kw_only=True,
    )
    closed: bool = field(default=False, kw_only=True)
    over_holiday: bool | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be meant: a day both worked and closed."""
        found = []
        if self.closed and self.counts:
            text = "a day on which force majeure closed the office is no working day"
            found.append(InputProblem("$.force_majeure", text))
        if self.over_holiday is not None and not self.counts:
            text = "only a make-up working day can win over a holiday"
            found.append(InputProblem("$.over_holiday", text))
        if found:
            raise InputError(found)

    @classmethod
    def day_off(
        cls,
        date: dt.date,
        name: str,
        *,
        basis: str,
        binds: str | Iterable[str] = BoundOffice.BODY,
    ) -> Overlay:
        """A day off of some offices only; the explanation calls it local."""
        return cls(date, counts=False, name=name, basis=basis, binds=binds)

    @classmethod
    def working_day(
        cls,
        date: dt.date,
        name: str,
        *,
        basis: str,
        binds: str | Iterable[str] = BoundOffice.BODY,
        over_holiday: bool | None = None,
    ) -> Overlay:
        """A day that counts although it would not: weekend, holiday or leave."""
        return cls(
            date,
            counts=True,
            name=name,
            basis=basis,
            binds=binds,
            over_holiday=over_holiday,
        )

    @classmethod
    def force_majeure(
        cls,
        date: dt.date,
        name: str,
        *,
        basis: str,
        binds: str | Iterable[str] = BoundOffice.BODY,
    ) -> Overlay:
        """A day on which force majeure closed an office; it moves ``outer`` alone."""
        return cls(date, counts=False, name=name, basis=basis, binds=binds, closed=True)

    def __repr__(self) -> str:
        way = "works" if self.counts else "closed" if self.closed else "off"
        parts = [str(self.date), way, repr(self.name), self.basis]
        if self.binds != (BoundOffice.BODY,):
            parts.append(f"binds {' and '.join(self.binds)}")
        return f"Overlay({', '.join(parts)})"


# -- overlays together ---------------------------------------------------------


def to_overlays(values: Iterable[Overlay]) -> tuple[Overlay, ...]:
    """Overlays that can stand together.

    Raises:
        InputError: two speak of one day of one office, or a make-up day does
            not say whether it wins over a holiday.
    """
    given = tuple(values)
    if given and (found := [*check_overlays(given)]):
        raise InputError(found)
    return given


def check_overlays(given: Iterable[Overlay]) -> Iterator[InputProblem]:
    """What speaks against overlays that stand together, each with its path.

    >>> import datetime as dt
    >>> eid = dt.date(2026, 3, 21)  # a Saturday
    >>> days = [Overlay.working_day(eid, "piket", basis="SK 1")] * 2
    >>> for problem in check_overlays(days):
    ...     print(problem)
    $.overlays[0].over_holiday: 2026-03-21 is a weekend and a holiday \
(Idul Fitri 1447 Hijriah); say whether the make-up day wins
    $.overlays[1].over_holiday: 2026-03-21 is a weekend and a holiday \
(Idul Fitri 1447 Hijriah); say whether the make-up day wins
    $.overlays[1].date: 2026-03-21 stands in overlays[0] already, for body
    """
    seen: dict[tuple[dt.date, BoundOffice], int] = {}
    for place, overlay in enumerate(given):
        path = f"$.overlays[{place}]"
        holiday = _holiday_at_issue(overlay)
        if holiday is not None:
            both = f"{overlay.date} is a weekend and a holiday ({holiday})"
            text = f"{both}; say whether the make-up day wins"
            yield InputProblem(f"{path}.over_holiday", text)
        for office in overlay.binds:
            first = seen.setdefault((overlay.date, office), place)
            if first != place:
                text = f"{overlay.date} stands in overlays[{first}] already"
                yield InputProblem(f"{path}.date", f"{text}, for {office}")


def _holiday_at_issue(overlay: Overlay) -> str | None:
    """The holiday that a make-up day on a weekend leaves open whether it beats.

    In a year that the package knows no list of, a feast as estimated.
    """
    if not overlay.counts or overlay.over_holiday is not None:
        return None
    if works_on(_ALWAYS_FIVE, overlay.date):
        return None
    from ..law.decrees import days_off, is_decreed  # loaded when first used

    year = overlay.date.year
    if not is_decreed(year):
        from .feasts import FIRST_YEAR, LAST_YEAR, feast_days  # likewise

        known = FIRST_YEAR <= year <= LAST_YEAR
        return feast_days(year).get(overlay.date) if known else None
    listed = days_off(year).get(overlay.date)
    return None if listed is None else listed[0].name or listed[0].kind.value


def stated(_: object, attribute: Attribute[Any], value: object) -> None:
    """A validator: a switch of an office that is on by a text needs the text.

    Raises:
        InputError: the text is blank.
    """
    if isinstance(value, str) and not value.strip():
        problem = InputProblem(f"$.{attribute.name}", "a switch needs its basis")
        raise InputError([problem])


# -- the work week ---------------------------------------------------------------


def _five_or_six(days: int) -> Literal[5, 6]:
    if days == _FIVE:
        return _FIVE
    if days == _SIX:
        return _SIX
    text = f"a work week has 5 or 6 days, not {days!r}"
    raise InputError([InputProblem("$.work_week", text)])


@frozen
class WorkWeek:
    """A five- or six-day week, from a day on.

    Perpres 21/2023 gave central and local agencies five days, from Monday to
    Friday, and others a year to follow; units that serve the public directly
    may work six. Before it a part of the local governments worked six (Keppres
    68/1995), so that their Saturdays until April 2024 count.

    Args:
        start: the first day on which the office keeps this week.
        days: 5 (Saturday and Sunday off) or 6 (Sunday off).

    Raises:
        InputError: the week has another length.
    """

    start: dt.date = field(converter=civil)
    days: Literal[5, 6] = field(converter=_five_or_six)


_ALWAYS_FIVE: Final = (WorkWeek(dt.date.min, _FIVE),)


def to_week(week: int | Iterable[WorkWeek]) -> tuple[WorkWeek, ...]:
    """Read a week given as a number of days, or as periods.

    Raises:
        InputError: it has another length, or two periods begin on one day.

    >>> to_week(6)[0].days
    6
    """
    if isinstance(week, int):
        return (WorkWeek(dt.date.min, week),)
    periods = sorted(week, key=lambda period: period.start)
    for one, other in pairwise(periods):
        if one.start == other.start:
            text = f"two work weeks begin on {one.start}"
            raise InputError([InputProblem("$.work_week", text)])
    if not periods or periods[0].start > dt.date.min:
        periods.insert(0, WorkWeek(dt.date.min, _FIVE))
    return tuple(periods)


def works_on(week: tuple[WorkWeek, ...], day: dt.date) -> bool:
    """Whether the work week alone makes a day count.

    >>> import datetime as dt
    >>> saturday = dt.date(2026, 3, 14)
    >>> works_on(to_week(6), saturday), works_on(to_week(5), saturday)
    (True, False)
    """
    days = [period.days for period in week if period.start <= day]
    return day.weekday() < days[-1]
