"""Overlays: the local days that a caller adds to the national calendar.

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
from typing import TYPE_CHECKING, Any, Final

from attrs import Attribute, field, frozen

from .._dates import civil
from .._values import Value, all_of, names, plain
from ..errors import InputError, InputProblem, WrongType
from ..law.shape import BoundOffice
from ..texts import both, fill
from .week import ALWAYS_FIVE, works_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def to_offices(value: str | Iterable[str]) -> tuple[BoundOffice, ...]:
    """Read one office, or several, each once.

    >>> [office.value for office in to_offices(["court", "body", "court"])]
    ['court', 'body']
    """
    return tuple(dict.fromkeys(map(BoundOffice, names(value))))


def _named(overlay: Overlay | None, attribute: Attribute[str], value: str) -> None:
    """Refuse a blank name or basis; both at once, or the field being read."""
    given = {attribute.name: value}
    if overlay is not None:
        given = {"name": overlay.name, "basis": overlay.basis}
    found = [
        InputProblem(f"$.{name}", ("wajib diisi", "an overlay needs it"), "missing")
        for name, text in given.items()
        if not text.strip()
    ]
    if found:
        raise InputError(found)


def _somebody(_: object, attribute: Attribute[Any], value: tuple[object, ...]) -> None:
    if not value:
        text = "tidak ada kantor yang diikat", "an overlay binds somebody"
        raise InputError([InputProblem(f"$.{attribute.name}", text)])


@frozen(eq=False, repr=False, field_transformer=plain)
class Overlay(Value):
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
            text = both(
                id="hari kantor tutup karena keadaan kahar bukan hari kerja",
                en="a day on which force majeure closed the office is no working day",
            )
            found.append(InputProblem("$.force_majeure", text))
        if self.over_holiday is not None and not self.counts:
            text = both(
                id="hanya hari kerja pengganti yang dapat mengalahkan hari libur",
                en="only a make-up working day can win over a holiday",
            )
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
        """Return a day off of some offices only; the explanation calls it local."""
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
        """Return a day that counts although it would not: weekend, holiday or leave."""
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
        """Return a day of closure by force majeure; it moves ``outer`` alone."""
        return cls(date, counts=False, name=name, basis=basis, binds=binds, closed=True)

    def __repr__(self) -> str:
        way = "works" if self.counts else "closed" if self.closed else "off"
        parts = [str(self.date), way, repr(self.name), self.basis]
        if self.binds != (BoundOffice.BODY,):
            parts.append(f"binds {' and '.join(self.binds)}")
        return f"Overlay({', '.join(parts)})"


# -- overlays together ---------------------------------------------------------

_AT_ISSUE: Final = both(
    id=(
        "{day} adalah akhir pekan dan hari libur ({holiday}); "
        "sebutkan apakah hari kerja pengganti yang berlaku"
    ),
    en=(
        "{day} is a weekend and a holiday ({holiday}); say whether the make-up day wins"
    ),
)
_TWICE: Final = both(
    id="{day} sudah ada di overlays[{place}], untuk {office}",
    en="{day} stands in overlays[{place}] already, for {office}",
)


def to_overlays(values: Iterable[Overlay]) -> tuple[Overlay, ...]:
    """Return overlays that can stand together.

    Raises:
        InputError: two speak of one day of one office, or a make-up day does
            not say whether it wins over a holiday.
    """
    given = all_of(values, Overlay)
    if given and (found := [*check_overlays(given)]):
        raise InputError(found)
    return given


def check_overlays(given: Iterable[Overlay]) -> Iterator[InputProblem]:
    """Yield what speaks against overlays standing together, each with its path.

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
            text = fill(_AT_ISSUE, day=str(overlay.date), holiday=holiday)
            yield InputProblem(f"{path}.over_holiday", text)
        for office in overlay.binds:
            first = seen.setdefault((overlay.date, office), place)
            if first != place:
                text = fill(_TWICE, day=str(overlay.date), place=first, office=office)
                yield InputProblem(f"{path}.date", text)


def _holiday_at_issue(overlay: Overlay) -> str | None:
    """Return the holiday that a make-up day on a weekend may or may not beat.

    In a year that the package knows no list of, a feast as estimated.
    """
    if not overlay.counts or overlay.over_holiday is not None:
        return None
    if works_on(ALWAYS_FIVE, overlay.date):
        return None
    from ..law.decrees import days_off, is_decreed  # loaded when first used

    year = overlay.date.year
    if not is_decreed(year):
        from .feasts import FIRST_YEAR, LAST_YEAR, feast_days  # likewise

        known = FIRST_YEAR <= year <= LAST_YEAR
        return feast_days(year).get(overlay.date) if known else None
    listed = days_off(year).get(overlay.date)
    return None if listed is None else listed[0].name or listed[0].kind.value


def a_switch(value: object) -> None:
    """Refuse a switch that is neither a truth nor the text of what it rests on."""
    if not isinstance(value, str | bool | None):
        raise WrongType(value, "str | bool")


def stated(_: object, attribute: Attribute[Any], value: object) -> None:
    """Refuse a switch of an office that is on by a blank text.

    Raises:
        InputError: the text is blank.
        WrongType: it is neither a text nor a truth.
    """
    a_switch(value)
    if isinstance(value, str) and not value.strip():
        text = "sebutkan dasarnya", "a switch needs its basis"
        raise InputError([InputProblem(f"$.{attribute.name}", text)])
