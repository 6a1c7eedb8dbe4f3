"""Penilaian bentuk: a record seen on a day.

The assessment says whether the record is complete and lawful in form, whether
the exemption is in force, and when it ends. It never says whether closing is
right.

Two readings of PerKI 1/2021 Ps. 52(1) stand side by side: ``open_by`` is the
latest day on which the PPID sets it open; ``opening_window`` is the same rule
read as a window that opens thirty working days before the end.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import field, frozen

from .._dates import civil
from .._values import Value, of_kind
from ..deadlines import Deadline
from ..deadlines.counting import DAY
from ..deadlines.terms import NONE_CHOSEN
from ..law.grounds import words_of
from ..law.readings import choose, value
from ..texts import Words
from ..workdays import WorkCalendar
from .claims import slices, unsaid
from .finding import ExemptionFinding, finding
from .form import form, slips
from .history import gives_unsaid, renewed, reviewed
from .openings import barred, openings
from .parts import in_force
from .period_checks import open_by, period
from .record import ConsequenceTest
from .rulings import on_another
from .seen import as_seen, tested
from .settled import dated, further, settled
from .status import OR_ANOTHER, ExemptionStatus, Standing, standing
from .weights import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


@frozen(kw_only=True, eq=False, repr=False)
class Assessment(Value):
    """A consequence test seen on a day.

    Args:
        test: the record.
        day: the day it is looked at.
        status: whether the exemption is in force on that day; None where what is
            on record does not tell, such as the year of a day alone.
        findings: everything found, with provision and weight.
        letters: each letter relied on with its own wording.
        calendar: which days counted.
        ends_on: the last day of the exemption, where it can be known and it is
            neither open nor void; at the end of that day it opens by itself.
        open_by: the last day for the PPID to set it open.
    """

    test: ConsequenceTest
    day: dt.date
    status: ExemptionStatus | None
    findings: tuple[ExemptionFinding, ...]
    letters: tuple[tuple[str, Words], ...]
    calendar: WorkCalendar = field(repr=False)
    ends_on: dt.date | None = None
    open_by: Deadline | None = field(default=None, repr=False)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield which test it is, how it stands, and the codes of what was found."""
        if self.test.id is not None:
            yield "test", self.test.id
        yield from (("day", self.day), ("status", self.status and self.status.value))
        yield "findings", tuple(each.code for each in self.findings)

    @property
    def in_form(self) -> bool:
        """Whether nothing that the law asks for is missing or barred."""
        return all(f.severity is Severity.ADVICE for f in self.findings)

    @property
    def invalid(self) -> tuple[ExemptionFinding, ...]:
        """What the law bars: without it nothing else matters."""
        return tuple(f for f in self.findings if f.severity is Severity.INVALID)

    @property
    def opens_on(self) -> dt.date | None:
        """Return the day at whose end it opens by itself (PP 61/2010 Ps. 11(3))."""
        return self.ends_on

    @property
    def open_from(self) -> dt.date | None:
        """Return the first day on which it is open because the period is over."""
        if self.ends_on is None or self.ends_on == dt.date.max:
            return None
        return self.ends_on + DAY

    @property
    def opening_window(self) -> tuple[dt.date, dt.date] | None:
        """Return the other reading: the window in which the PPID sets it open."""
        if self.open_by is None or self.open_by.last is None or self.ends_on is None:
            return None
        return self.open_by.last, self.ends_on


def assess(
    test: ConsequenceTest,
    day: dt.date,
    *,
    calendar: WorkCalendar,
    readings: Mapping[str, str] = NONE_CHOSEN,
) -> Assessment:
    """Return how a consequence test stands on a day.

    Args:
        test: the record.
        day: the day it is looked at.
        calendar: which days count, for the thirty working days before the end.
        readings: named readings of disputed law: ``exemption_approver`` says
            whose approval it takes.

    Raises:
        NotADate: the day is an instant, or no date.
        WrongType: the record, or the calendar, is none.
        UnknownReading: a reading has no such id, or no such option.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar
    >>> from keterbukaan.exemption import FixedPeriod
    >>> from keterbukaan.law.shape import Years
    >>> test = ConsequenceTest(
    ...     information="Rencana penggelaran kekuatan Kodim Antah Berantah",
    ...     grounds=("17.c.3",),
    ...     decided_on=dt.date(2022, 3, 1),
    ...     period=FixedPeriod(length=Years(5)),
    ... )
    >>> seen = assess(test, dt.date(2026, 11, 2), calendar=WorkCalendar.national())
    >>> seen.status.value, seen.ends_on, seen.open_by.last
    ('in_force', datetime.date(2027, 3, 1), datetime.date(2027, 1, 15))
    >>> seen.in_form
    False
    """
    of_kind(test, ConsequenceTest)
    of_kind(calendar, WorkCalendar)
    civil(day)
    approver = value(choose(readings), "exemption_approver")
    worlds = settled(test, day)
    found = _common([dict.fromkeys(_found(each, day, approver)) for each in worlds])
    found += gives_unsaid(test, day)
    stands = _stands(worlds, day)
    more = further(test, day) if len(_statuses(stands)) == 1 else ()
    stands += _stands(more or (), day)
    statuses, ends = _statuses(stands), [_ends(each) for each in stands]
    certain = more is not None and len(statuses) == 1
    alike = more is not None and len({end for each in ends for end in each}) == 1
    ends_on = ends[0][0] if alike else None
    return Assessment(
        test=test,
        day=day,
        status=statuses[0] if certain else None,
        findings=(
            *as_seen(test, found),
            *_untold([each[0] for each in ends]),
            *(() if certain else [_uncertain(statuses, every=more is not None)]),
        ),
        letters=_letters(test, day),
        calendar=calendar,
        ends_on=ends_on,
        open_by=open_by(ends_on, calendar) if ends_on else None,
    )


def _letters(test: ConsequenceTest, day: dt.date) -> tuple[tuple[str, Words], ...]:
    """Return the letters relied on by a day, each with its own wording."""
    grounds = dict.fromkeys((*test.grounds, *on_another(test, day)))
    return tuple((str(ground), words_of(ground)) for ground in grounds)


def _found(
    test: ConsequenceTest, day: dt.date, approver: str
) -> Iterator[ExemptionFinding]:
    """Everything found in a record with plain days."""
    made = [*tested(test), *form(test, day, approver)]
    made += (each for one in slices(test) for each in period(one))
    made += unsaid(test)
    yield from _held(made, test.decided or day)
    since = [*barred(test, day), *openings(test, day)]
    since += [*reviewed(test, day), *renewed(test, day), *slips(test, day)]
    yield from _held(since, day)


def _stands(
    records: Iterable[ConsequenceTest], day: dt.date
) -> list[tuple[Standing, ...]]:
    """How each of several records stands, on each day that it may have been decided."""
    return [tuple(standing(one, day) for one in dated(each, day)) for each in records]


def _statuses(stands: Iterable[Sequence[Standing]]) -> list[ExemptionStatus]:
    """Return the statuses, each once."""
    return [*dict.fromkeys(one.status for each in stands for one in each)]


def _ends(stands: Sequence[Standing]) -> list[dt.date | None]:
    """Return the last days of what lapsed, or still closes."""
    return [one.ended_on or one.ends_on for one in stands]


def _held(
    found: Iterable[ExemptionFinding], day: dt.date
) -> Iterator[ExemptionFinding]:
    """Yield what rests on a provision that was in force on a day."""
    return (each for each in found if in_force(each.basis, day))


def _common(found: list[dict[ExemptionFinding, None]]) -> list[ExemptionFinding]:
    """What is found whichever days the partial ones are, by its latest provision."""
    *others, last = found
    said = [{(each.code, each.words) for each in other} for other in others]
    return [each for each in last if all((each.code, each.words) in s for s in said)]


def _untold(ends: Sequence[dt.date | None]) -> Iterator[ExemptionFinding]:
    """Yield between which days it ends, where that is all that can be told."""
    known = sorted(day.toordinal() for day in ends if day is not None)
    if len(known) == len(ends) and known[0] < known[-1]:
        first, last = (dt.date.fromordinal(known[n]) for n in (0, -1))
        yield finding("period.end_between", first=first, last=last)


def _uncertain(statuses: Iterable[ExemptionStatus], *, every: bool) -> ExemptionFinding:
    """Name the statuses that it may have; not all, where not every order was tried."""
    words = [each.words for each in statuses] + [OR_ANOTHER] * (not every)
    native, english = zip(*words, strict=True)
    either = " atau ".join(native), " or ".join(english)
    return finding("status.unknown", statuses=either)
