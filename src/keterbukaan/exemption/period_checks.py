"""Pemeriksaan jangka waktu: what is wrong with a period, or open about it.

Each letter has its own measure (PP 61/2010 Ps. 5-9): at most thirty years under a, as
long as needed under c to f and h, as legislation sets under b, g and i; letter j has
that of its own statute.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from ..deadlines import Deadline, deadline
from ..errors import NotInForce, OutOfRange
from ..law.grounds import GROUNDS, PeriodSetter
from ..law.grounds.shape import DurationKind
from ..texts import joined
from ..workdays import WorkCalendar
from .blanks import filled, names_law
from .days import exact
from .finding import ExemptionFinding, finding, listed
from .laws import INFORMATION, PROCEDURE, laws_in, relies_on_statute
from .period_words import WRITE_INSTEAD
from .periods import (
    AfterEvent,
    AsNeeded,
    FixedPeriod,
    NotStated,
    OtherLaw,
    Permanent,
    SetBy,
    UntilEvent,
    end_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..law.grounds import Ground
    from .periods import Period
    from .record import ConsequenceTest


def _letters_where(holds: Callable[[Ground], bool | None]) -> frozenset[str]:
    return frozenset(letter for letter, row in GROUNDS.items() if holds(row))


_NON_PERMANENT: Final = _letters_where(lambda row: row.non_permanent)
_BY_LEADER: Final = _letters_where(
    lambda row: row.duration.set_by is PeriodSetter.HIGHEST_LEADER
)
_BY_LAW: Final = _letters_where(lambda row: row.duration.kind is DurationKind.OTHER_LAW)
_AS_NEEDED: Final = _letters_where(
    lambda row: row.duration.kind is DurationKind.AS_NEEDED
)
# They refer to other legislation for a length, and set none under b, g, i and j.
_SET_NO_LENGTH: Final = PROCEDURE | {INFORMATION}
# Any day does to hold one length against another.
_SOME_DAY: Final = dt.date(2001, 3, 1)


def period(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Yield what is wrong with the period of a record, or open about it."""
    kind, letters = test.period, test.letters
    if isinstance(kind, NotStated):
        yield finding("period.not_stated")
        return
    if isinstance(kind, Permanent):
        yield from _permanent(letters)
        return
    if letters & _BY_LEADER and not isinstance(kind, OtherLaw):
        yield from _set_by(kind.set_by, letters & _BY_LEADER)
    yield from _by_law(kind, letters)
    if isinstance(kind, AfterEvent | UntilEvent) and not filled(kind.event):
        yield finding("period.event_not_named")
    if "h" in letters and isinstance(kind, FixedPeriod | AfterEvent):
        yield from _of_secrets(kind)
    yield from _longest(test, kind, letters)
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


def sets_length(text: str | None) -> bool:
    """Return whether a text names a law that can set a length under b, g, h, i or j.

    >>> [sets_length(text) for text in ("PP 61/2010 Ps. 6", "UU 43/2009", "JRA")]
    [False, True, True]
    """
    if text is None or not names_law(text):
        return False
    found = laws_in(text)
    return not found or any(law.id not in _SET_NO_LENGTH for law in found)


def _by_law(kind: Period, letters: frozenset[str]) -> Iterator[ExemptionFinding]:
    """Yield that it is not on record which law sets a period that a law has to set."""
    law = getattr(kind, "law", None)
    elsewhere = letters & {*_BY_LAW, "j"}
    named = sets_length(law) if elsewhere else names_law(law)
    said = isinstance(kind, OtherLaw) or (elsewhere and kind.set_by is SetBy.OTHER_LAW)
    if said and not named:
        yield finding("period.law_not_named")
        return
    counted = isinstance(kind, FixedPeriod | AfterEvent)
    below = named and relies_on_statute(law or "") is False
    if "j" in letters and (below or (counted and not named)):
        yield finding("period.not_by_statute")
    code = "period.not_by_law" if counted else "period.by_law_unsaid"
    for letter in () if named else sorted(letters & _BY_LAW):
        yield finding(code, basis=GROUNDS[letter].duration.basis, letter=letter)


def _of_secrets(kind: FixedPeriod | AfterEvent) -> Iterator[ExemptionFinding]:
    """Yield a number of years under letter h, unless a law sets them."""
    if not sets_length(kind.law) and kind.set_by is not SetBy.OTHER_LAW:
        yield finding("period.h_in_years")


def _set_by(who: SetBy | None, letters: frozenset[str]) -> Iterator[ExemptionFinding]:
    if who is None:
        yield finding("period.set_by_unsaid", letters=listed(letters))
    elif who is not SetBy.HEAD_OF_BODY:
        yield finding("period.set_by", letters=listed(letters))


def _longest(
    test: ConsequenceTest, kind: Period, letters: frozenset[str]
) -> Iterator[ExemptionFinding]:
    """Yield a period longer than the law allows; a length needs no first day."""
    starts, ends = kind.begins_on(test.decided), kind.ends_on(test.decided)
    to_come = isinstance(kind, AfterEvent) and kind.happened_on is None
    if to_come or (isinstance(kind, FixedPeriod) and kind.end is None):
        starts, ends = _SOME_DAY, end_of(_SOME_DAY, getattr(kind, "length", None))
    if starts is None or ends is None:
        return
    for letter in sorted(letters):
        most, longest = GROUNDS[letter].duration.maximum, longest_under(letter, starts)
        if most is not None and longest is not None and ends > longest:
            yield finding("period.too_long", letter=letter, years=most.n)


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
        needed = isinstance(kind, AsNeeded) and letters <= _AS_NEEDED
        capped = starts and all(longest_under(each, starts) for each in letters)
        if not letters or not (needed or capped):
            yield finding("period.end_unknown")
        return
    if starts is None:
        return
    if ends < starts:
        yield finding("period.ends_before_it_begins", start=starts, end=ends)
        return
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
