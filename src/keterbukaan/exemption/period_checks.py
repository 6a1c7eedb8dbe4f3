"""Pemeriksaan jangka waktu: what is wrong with a period, or open about it.

Each letter has its own measure (PP 61/2010 Ps. 5-9): at most thirty years under a, as
long as needed under c to f and h, as legislation sets under b, g and i; letter j has
that of its own statute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..deadlines import Deadline, deadline
from ..errors import NotInForce, OutOfRange
from ..law.grounds import GROUNDS, PeriodSetter
from ..law.grounds.shape import DurationKind
from ..texts import joined
from ..workdays import WorkCalendar
from .blanks import filled
from .days import exact
from .finding import ExemptionFinding, finding, listed
from .period_words import WRITE_INSTEAD
from .periods import (
    AfterEvent,
    AsNeeded,
    FixedPeriod,
    NotStated,
    OtherLaw,
    Permanent,
    SetBy,
    end_of,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from .periods import Period
    from .record import ConsequenceTest

_NON_PERMANENT: Final = frozenset(x for x, row in GROUNDS.items() if row.non_permanent)
_BY_LEADER: Final = frozenset(
    letter
    for letter, row in GROUNDS.items()
    if row.duration.set_by is PeriodSetter.HIGHEST_LEADER
)
_BY_LAW: Final = frozenset(
    letter
    for letter, row in GROUNDS.items()
    if row.duration.kind is DurationKind.OTHER_LAW
)


_AS_NEEDED: Final = frozenset(
    letter
    for letter, row in GROUNDS.items()
    if row.duration.kind is DurationKind.AS_NEEDED
)


def period(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Yield what is wrong with the period of a record, or open about it."""
    kind, letters = test.period, test.letters
    if isinstance(kind, NotStated):
        yield finding("period.not_stated")
        return
    if isinstance(kind, Permanent):
        yield from _permanent(letters)
        return
    if isinstance(kind, OtherLaw) and not filled(kind.law):
        yield finding("period.law_not_named")
    if letters & _BY_LEADER and not isinstance(kind, OtherLaw):
        yield from _set_by(kind.set_by, letters & _BY_LEADER)
    if isinstance(kind, FixedPeriod | AfterEvent):
        yield from _years(kind, letters)
    yield from _bounds(test, kind, letters)


def _permanent(letters: frozenset[str]) -> Iterator[ExemptionFinding]:
    """Yield what is said against an exemption for ever, letter by letter."""
    if not letters:
        yield finding("period.permanent_without_letter")
        return
    barred, unsaid = letters & _NON_PERMANENT, letters - _NON_PERMANENT
    if barred:
        yield finding("period.permanent", letters=listed(barred))
    if unsaid:
        instead = [WRITE_INSTEAD[each] for each in sorted(unsaid & {*WRITE_INSTEAD})]
        told = joined(*instead, by="")
        yield finding("period.permanent_unsaid", letters=listed(unsaid), instead=told)


def _years(
    kind: FixedPeriod | AfterEvent, letters: frozenset[str]
) -> Iterator[ExemptionFinding]:
    """Yield a number of years where the law wants another measure."""
    if filled(kind.law) or kind.set_by is SetBy.OTHER_LAW:
        return
    by_law = letters & _BY_LAW
    if by_law:
        yield finding("period.not_by_law", letters=listed(by_law))
    if "j" in letters:
        yield finding("period.not_by_statute")
    if "h" in letters:
        yield finding("period.h_in_years")


def _set_by(who: SetBy | None, letters: frozenset[str]) -> Iterator[ExemptionFinding]:
    if who is None:
        yield finding("period.set_by_unsaid", letters=listed(letters))
    elif who is not SetBy.HEAD_OF_BODY:
        yield finding("period.set_by", letters=listed(letters))


def _bounds(
    test: ConsequenceTest, kind: Period, letters: frozenset[str]
) -> Iterator[ExemptionFinding]:
    """Yield what is odd about its first and last day, and about the law's last."""
    decided = test.decided
    starts, ends = test.begins_on, test.ends_on
    named = exact(kind.start) if isinstance(kind, FixedPeriod) else None
    if named and decided and named < decided:
        yield finding("period.before_decision", start=named, day=decided)
    if ends is None:
        if not (isinstance(kind, AsNeeded) and letters <= _AS_NEEDED and letters):
            yield finding("period.end_unknown")
        return
    if starts is None:
        return
    if ends < starts:
        yield finding("period.ends_before_it_begins", start=starts, end=ends)
        return
    for letter in sorted(letters):
        longest = longest_under(letter, starts)
        if longest is not None and ends > longest:
            yield finding("period.too_long", letter=letter, day=longest)
    notice = open_by(ends, WorkCalendar.national())
    if notice and notice.last and notice.last < starts:
        yield finding("period.short")


def longest_under(letter: str, starts: dt.date) -> dt.date | None:
    """Return the last day that the law allows under a letter, where it has a number.

    >>> import datetime as dt
    >>> longest_under("a", dt.date(2015, 1, 5))
    datetime.date(2045, 1, 5)
    """
    return end_of(starts, GROUNDS[letter].duration.maximum)


def open_by(ends_on: dt.date, calendar: WorkCalendar) -> Deadline | None:
    """Return the day by which the PPID is to open it; None if it cannot be counted.

    So where the period ended before the rule was in force, or ends past every
    table of feast days.

    >>> import datetime as dt
    >>> print(open_by(dt.date(2027, 3, 1), WorkCalendar.national()))
    2027-01-15 (30 working days before, PP 61/2010 Ps. 11(2))
    >>> open_by(dt.date(2110, 3, 1), WorkCalendar.national()) is None
    True
    """
    try:
        return deadline("exemption.open", start=ends_on, calendar=calendar)
    except (NotInForce, OutOfRange):
        return None
