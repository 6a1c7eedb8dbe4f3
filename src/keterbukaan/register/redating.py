"""Menghitung ulang: which deadlines move when a decree comes out, and why.

>>> import datetime as dt
>>> from keterbukaan import Case, WorkCalendar
>>> from keterbukaan.events import RequestReceived
>>> case = Case(id="a").record(RequestReceived(dt.date(2025, 8, 11)))
>>> days = WorkCalendar.national()
>>> before, after = (days.as_known_on(dt.date(2025, 8, day)) for day in (6, 7))
>>> for change in redate([case], before, after, dt.date(2025, 8, 12)):
...     print(change)
a: request.notice moves from 2025-08-25 to 2025-08-26 by SKB 933/2025
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, frozen

from .._dates import civil
from .._values import Shown, of_kind, several
from ..case import Case, Met, TimeLimit
from ..deadlines import Deadline
from ..errors import UnknownName
from ..law.shape import Decree
from ..law.voting_days import VotingDay, perhaps_on
from ..workdays import WorkCalendar

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ..texts import Lang

    _Causes: TypeAlias = tuple[Decree | VotingDay, ...]


@frozen(kw_only=True, repr=False)
class Change(Shown):
    """One deadline of one case under two editions.

    Args:
        case: the case, by its id; None where it has none.
        before: the deadline under the first edition.
        after: the same under the second.
        decrees: the decrees that the editions do not share and that did it,
            oldest first; after them the voting days that were fixed, or put off.
        kept: that it was met under the edition known on the day of the act,
            and so stays met: the new date makes nobody late.
    """

    case: str | None
    before: Deadline
    after: Deadline
    decrees: tuple[Decree | VotingDay, ...]
    kept: bool = False

    @property
    def rule(self) -> str:
        """The id of the rule."""
        return self.after.rule

    @property
    def was(self) -> dt.date | None:
        """The last day under the first edition."""
        return self.before.last

    @property
    def becomes(self) -> dt.date | None:
        """The last day under the second edition."""
        return self.after.last

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield whose deadline it is and which, and its last day before and after."""
        yield from (("case", self.case), ("rule", self.rule))
        yield from (("was", self.was), ("becomes", self.becomes), ("kept", self.kept))

    def label(self, lang: Lang = "id") -> str:
        """Return the name of the step in one language."""
        return self.after.label(lang)

    def __str__(self) -> str:
        moved = f"moves from {self.was} to {self.becomes}"
        if self.was == self.becomes:
            moved = f"stays on {self.becomes}, {_firm(self.before)} before"
            moved = f"{moved} and {_firm(self.after)} now"
        kept = ", met and stays met" if self.kept else ""
        names = ", ".join(map(str, self.decrees))
        return f"{self.case or '-'}: {self.rule} {moved} by {names}{kept}"


def _firm(due: Deadline) -> str:
    return "firm" if due.firm else due.bounds


def _unsaid(_: Case, __: TimeLimit) -> None:
    """Say nothing of a limit that cannot be compared."""


def redate(
    cases: Iterable[Case],
    before: WorkCalendar,
    after: WorkCalendar,
    day: dt.date,
    *,
    missed: Callable[[Case, TimeLimit], object] = _unsaid,
) -> Iterator[Change]:
    """The deadlines that differ between two editions, case by case.

    An open deadline, one that runs on the day under either edition, is given
    where its last day, its bounds or its firmness differ. One that was met is
    given with ``kept`` where its date differs; it stays met. One that was
    missed under both is left out, and so is one that begins to run under one
    of the editions only, since the one before it is given.

    Args:
        cases: the cases; they are taken one by one, and none is kept.
        before: the calendar with the first edition, by its known-on day.
        after: the calendar with the second.
        day: the day the cases are looked at. Facts count by their own day on
            both sides, whenever they were recorded: the editions differ in
            their decrees alone.
        missed: is told of every limit that lies past every calendar, and so
            cannot be compared; the others of its case are.

    Raises:
        NotADate: the day is an instant, or no date.
        WrongType: the cases are not several, or one of the calendars is none; that
            one of them is no case is said when its turn comes.
    """
    editions = of_kind(before, WorkCalendar), of_kind(after, WorkCalendar)
    several(cases)
    return _changes(cases, *editions, civil(day), missed)


def _changes(
    cases: Iterable[Case],
    before: WorkCalendar,
    after: WorkCalendar,
    day: dt.date,
    missed: Callable[[Case, TimeLimit], object],
) -> Iterator[Change]:
    decrees = {*before.known, *after.known}
    undated = tuple(decree for decree in decrees if decree.issued is None)
    causes = _all_causes(before, after)
    for case in cases if causes else ():
        seen = _whenever_recorded(of_kind(case, Case))
        then = _limits(seen, before, day)
        for limit in then.values():
            if "out_of_range" in limit.deadline.limit.doubts:
                missed(case, limit)
        if _out_of_reach(seen, then, before, (*causes, *undated), day):
            continue
        for key, new in _limits(seen, after, day).items():
            if key in then:
                yield from _change(seen, then[key], new, causes)


def causes_between(before: WorkCalendar, after: WorkCalendar, due: Deadline) -> _Causes:
    """The decrees and votes known under one of two editions only that a limit meets.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar, deadline
    >>> days = WorkCalendar.national()
    >>> due = deadline("request.notice", start=dt.date(2025, 8, 11), calendar=days)
    >>> before = days.as_known_on(dt.date(2025, 8, 6))
    >>> [str(cause) for cause in causes_between(before, days, due)]
    ['SKB 933/2025']
    """
    reached = _reach(due)
    return _touching(_all_causes(before, after), min(reached), max(reached))


def _all_causes(before: WorkCalendar, after: WorkCalendar) -> _Causes:
    """What one of two editions knows and the other does not: decrees, then votes."""
    changed = {*before.known} ^ {*after.known}
    decrees = sorted(changed, key=lambda decree: decree.known_from)
    return (*decrees, *_votes(before, after))


def _votes(before: WorkCalendar, after: WorkCalendar) -> tuple[VotingDay, ...]:
    """The voting days that were fixed, or may have been, under one edition only."""
    both = {*perhaps_on(before.seen)} ^ {*perhaps_on(after.seen)}
    return tuple(sorted(both, key=lambda vote: vote.date))


def _whenever_recorded(case: Case) -> Case:
    """The case with facts that count by their own day alone."""
    if all(event.recorded_on is None for event in case.events):
        return case
    return evolve(case, events=tuple(evolve(e, recorded_on=None) for e in case.events))


def _out_of_reach(
    case: Case,
    limits: Mapping[tuple[object, ...], TimeLimit],
    calendar: WorkCalendar,
    causes: _Causes,
    day: dt.date,
) -> bool:
    """Whether no decree can move a date: all years are decreed, no day is touched.

    What no fact or count comes near under one edition it does not come near
    under the other, so the case need not be looked at again.
    """
    reached = [day, *(event.on for event in case.events)]
    for limit in limits.values():
        reached += _reach(limit.deadline)
    first, last = min(reached), max(reached)
    decreed = all(map(calendar.is_decreed, range(first.year, last.year + 1)))
    return decreed and not _touching(causes, first, last)


def _limits(
    case: Case, calendar: WorkCalendar, day: dt.date
) -> dict[tuple[object, ...], TimeLimit]:
    """The limits of a case, each under what it has on both sides."""
    counted: Counter[tuple[object, ...]] = Counter()
    found: dict[tuple[object, ...], TimeLimit] = {}
    for limit in case.on(day, calendar=calendar).deadlines:
        key = (limit.rule, limit.party, limit.grounds)
        counted[key] += 1
        found[*key, counted[key]] = limit
    return found


def _change(
    case: Case,
    was: TimeLimit,
    new: TimeLimit,
    causes: _Causes,
) -> Iterator[Change]:
    before, after = was.deadline, new.deadline
    running = was.met is None or new.met is None
    met = new.met in {Met.ALL, Met.SOME}
    if _dates(before) == _dates(after) or not (running or met):
        return
    if not running and before.last == after.last:
        return
    yield Change(
        case=case.id,
        before=before,
        after=after,
        decrees=_causes(case, before, after, causes),
        kept=not running,
    )


def _dates(due: Deadline) -> tuple[object, ...]:
    return due.last, due.earliest, due.latest, due.firm


def _causes(
    case: Case,
    before: Deadline,
    after: Deadline,
    causes: _Causes,
) -> _Causes:
    """The decrees and votes whose days lie where the two counts went.

    A limit that begins where another one ended may have moved with it: then
    the days since the first fact are looked at.
    """
    reached = [*_reach(before), *_reach(after)]
    first, last = min(reached), max(reached)
    found = _touching(causes, first, last)
    if found:
        return found
    return _touching(causes, min(event.on for event in case.events), last)


def _reach(due: Deadline) -> list[dt.date]:
    days = [day for day in (due.start, due.earliest, due.last, due.latest) if day]
    return days if due.runs_on is None else [*days, *_reach(due.runs_on)]


def _touching(causes: _Causes, first: dt.date, last: dt.date) -> _Causes:
    return tuple(cause for cause in causes if _touches(cause, first, last))


def _touches(cause: Decree | VotingDay, first: dt.date, last: dt.date) -> bool:
    if isinstance(cause, VotingDay):
        return first <= cause.date <= last
    rows = (*cause.adds, *cause.removes)
    whole_year = cause.base and first.year <= cause.year <= last.year
    return whole_year or any(first <= row.date <= last for row in rows)


def edition_day(name: str, calendar: WorkCalendar) -> dt.date:
    """The day from which a decree is known, by its printed name.

    The edition of that name is what was known on that day: all decrees up to
    it, and it.

    Args:
        name: such as ``SKB 933/2025``.
        calendar: the calendar whose decrees are looked through.

    Raises:
        UnknownName: no decree is printed so.

    >>> from keterbukaan import WorkCalendar
    >>> edition_day("SKB 933/2025", WorkCalendar.national())
    datetime.date(2025, 8, 7)
    >>> edition_day("SKB 933/2026", WorkCalendar.national())
    Traceback (most recent call last):
        ...
    keterbukaan.errors.UnknownName: unknown name 'SKB 933/2026'; did you mean \
'SKB 933/2025'?
    """
    known = of_kind(calendar, WorkCalendar).ledger()
    days = {str(decree): decree.known_from for decree in known}
    if of_kind(name, str) not in days:
        raise UnknownName(name, known=days)
    return days[name]
