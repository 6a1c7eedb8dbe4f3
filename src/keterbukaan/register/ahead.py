"""Agenda: what must be done by when, by whom, over all matters of an office.

A row is a duty or a right that can still be used and that has a rule. What may be
done at any time (a withdrawal, a settlement, giving the information) is no row, nor
is a right that has run out. The cases are taken one by one and none is kept, so that
a register of any size fits; the rows order themselves.

>>> import datetime as dt
>>> from keterbukaan import Case, PublicBody
>>> from keterbukaan.events import RequestReceived
>>> body = PublicBody(kind="state", level="regency", unit="Dinas Antah")
>>> cases = [
...     Case(id=name, body=body).record(RequestReceived(dt.date(2026, 11, day)))
...     for name, day in (("a", 12), ("b", 5))
... ]
>>> day = dt.date(2026, 11, 19)
>>> for row in sorted(agenda(cases, day, actors=["ppid"], until=14)):
...     print(row.case, row.rule, row.last, row.days_left, row.status.value)
b request.notice 2026-11-19 0 due_today
a request.notice 2026-11-26 5 running
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from .._dates import civil
from .._values import names, of_kind, several
from ..case import Case
from ..case.values.option import OptionKind
from ..case.values.step import NextStep, StepStatus
from ..errors import InputError, InputProblem, NotADate, UnknownName
from ..events import Stage
from ..law.readings import choose
from ..law.shape import Actor
from ..texts import both, fill
from ..workdays import WorkCalendar
from .due import Due, DueStatus
from .moves import moved_since

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..case import Option, Standing


_ACTORS: Final = tuple(actor.value for actor in Actor)
_EITHER_SIDE: Final = frozenset({"applicant", "ppid", "superior", "body"})
_LATEST: Final = dt.date.max.toordinal()


def agenda(
    cases: Iterable[Case],
    day: dt.date,
    *,
    until: dt.date | int | None = None,
    actors: Iterable[str] | None = None,
    units: Iterable[str] | None = None,
    since: dt.date | None = None,
    stale: bool = False,
    readings: Mapping[str, str] | None = None,
    calendar: WorkCalendar | None = None,
) -> Iterator[Due]:
    """Return what is due over many cases, case by case.

    Overdue and undated rows are always there; the others where their safe day, else
    their last, else the day on which they open lies by ``until``.

    Args:
        cases: the cases; they are taken one by one, and none is kept.
        day: the day asked about.
        until: a day, or how many calendar days to look ahead; None for no bound.
        actors: who is to act, such as ``["ppid"]``; what both parties may do is
            shown to either side. None for everybody.
        units: offices inside the body, by their names; None for all.
        since: an earlier day: a row whose days were others then, as known then,
            says what they were and why they moved.
        stale: whether to give the duties too that nobody performed and whose stage
            has ended.
        readings: named readings of disputed law, over those of each case.
        calendar: the national calendar; None for that of every decree known.

    Raises:
        NotADate: a day is an instant, or no date.
        WrongType: the cases are not several, or the calendar is none; that one of
            them is no case is said when its turn comes.
        InputError: ``actors`` names somebody who never acts.
        UnknownReading: a reading has no such id, or no such option.

    >>> import datetime as dt
    >>> from keterbukaan import Case
    >>> next(agenda([Case()], dt.date(2026, 11, 19)), None) is None
    True
    """
    question = Question.of(
        day,
        until=until,
        actors=actors,
        units=units,
        since=since,
        stale=stale,
        readings=readings,
        calendar=calendar,
    )
    return question.rows(several(cases))


class Question(NamedTuple):
    """What is asked of every case: see :func:`agenda`.

    Made once it may be put to any number of cases, in other processes too.
    """

    day: dt.date
    until: dt.date | None
    actors: frozenset[str] | None
    units: frozenset[str] | None
    since: dt.date | None
    stale: bool
    readings: Mapping[str, str]
    calendar: WorkCalendar | None

    @classmethod
    def of(
        cls,
        day: dt.date,
        *,
        until: dt.date | int | None = None,
        actors: Iterable[str] | None = None,
        units: Iterable[str] | None = None,
        since: dt.date | None = None,
        stale: bool = False,
        readings: Mapping[str, str] | None = None,
        calendar: WorkCalendar | None = None,
    ) -> Question:
        """Return a question, with what :func:`agenda` takes."""
        return cls(
            day=civil(day),
            until=_bound(day, until),
            actors=None if actors is None else _known(actors),
            units=None if units is None else frozenset(names(units)),
            since=None if since is None else civil(since),
            stale=stale,
            readings=choose(readings) if readings else {},
            calendar=None if calendar is None else of_kind(calendar, WorkCalendar),
        )

    def rows(self, cases: Iterable[Case]) -> Iterator[Due]:
        """Yield what is due, case by case."""
        for case in cases:
            yield from self._of(of_kind(case, Case))

    def _of(self, case: Case) -> Iterable[Due]:
        """Return the rows of one case."""
        if self.units is not None and case.body.unit not in self.units:
            return ()
        if self.readings:
            case = evolve(case, readings={**case.readings, **self.readings})
        standing = case.on(self.day, calendar=self.calendar)
        rows = [row for row in _of(standing, self) if self.admits(row)]
        if self.since is None or not rows:
            return rows
        days = standing.calendar.as_known_on(self.since)
        was = case.on(self.since, calendar=days)
        return [_moved(row, was, standing) for row in rows]

    def admits(self, row: Due) -> bool:
        """Whether a row is asked for."""
        if self.actors is not None and row.actor not in self.actors:
            return False
        if self.until is None or row.undated or row.status is DueStatus.OVERDUE:
            return True
        return row.by is not None and row.by <= self.until


def _moved(row: Due, was: Standing, standing: Standing) -> Due:
    """Return a row that says what its days were on an earlier day, if others."""
    moved = moved_since(was, standing, row.option, row.items)
    return evolve(row, moved=moved) if moved else row


def _known(actors: Iterable[str]) -> frozenset[str]:
    """Return those asked for, and both parties where one of them is."""
    given = [actors] if isinstance(actors, str) else [*several(actors)]
    unknown = [each for each in given if each not in _ACTORS]
    if unknown:
        raise InputError(
            InputProblem.of("$.actors", UnknownName(each, known=_ACTORS))
            for each in unknown
        )
    found = frozenset(map(str, given))
    return found | {"parties"} if found & _EITHER_SIDE else found


_NO_SPAN: Final = both(
    id="harus tanggal atau banyaknya hari kalender, bukan {given}",
    en="expected a date or a number of calendar days, got {given}",
)


def _bound(day: dt.date, until: dt.date | int | None) -> dt.date | None:
    """Return the last day of those rows that are neither overdue nor undated."""
    if until is None:
        return None
    if isinstance(until, bool) or not isinstance(until, int):
        try:
            return civil(until)
        except NotADate:
            words = fill(_NO_SPAN, given=repr(until))
            raise InputError([InputProblem("$.until", words)]) from None
    return dt.date.fromordinal(min(day.toordinal() + max(until, 0), _LATEST))


# -- the rows of one case -------------------------------------------------------------


def _of(standing: Standing, asked: Question) -> Iterator[Due]:
    """Yield the rows of one case; an act of several items that stand apart is one."""
    case = standing.case
    if case.closed is not None and standing.stage.value == "closed":
        return
    found: dict[tuple[NextStep, bool], list[str]] = {}
    apart = standing.items if case.items else ()
    for item, alone in apart or (("", standing),):
        for step, dead in _steps(alone, asked):
            found.setdefault((step, dead), []).append(item)
    for (step, dead), items in found.items():
        yield Due(
            case=case.id,
            step=step,
            day=standing.day,
            items=tuple(item for item in items if item),
            unit=case.body.unit,
            stale=dead,
            recorded=standing.recorded,
        )


def _steps(standing: Standing, asked: Question) -> Iterator[tuple[NextStep, bool]]:
    """Yield each act that has a rule, and whether its stage has ended without it.

    Nothing is left to do in a matter that is over, so none of its limits is counted.
    """
    if standing.stage is Stage.CLOSED and not asked.stale:
        return
    day = standing.day
    timed = standing.timed_steps(asked.until)
    steps = [s for s in timed if _ruled(s.option) and not _run_out(s, day)]
    yield from ((step, False) for step in steps)
    if not asked.stale:
        return
    shown = [step.option for step in steps]
    for option in standing.options:
        if option not in shown and _never_done(option):
            step = NextStep(option=option, status=StepStatus.OVERDUE, day=standing.day)
            yield step, True


def _run_out(step: NextStep, day: dt.date) -> bool:
    """Whether a right has run out, by the day from which its time was counted."""
    last = step.option.closes
    gone = last is not None and last < day
    return step.may_have_ended or (gone and not step.duty)


def _ruled(option: Option) -> bool:
    """Whether an act has a rule of its own, be it one without a day.

    An extension has none: it is notified within the limit that it extends.
    """
    if option.limit is None:
        return option.act == "execution_requested"
    return option.act == option.limit.act and not option.limit.own


def _never_done(option: Option) -> bool:
    """Whether an act was owed, its time has passed, and nothing shows that it came."""
    limit = option.limit
    if limit is None or option.kind is not OptionKind.DUTY or limit.own:
        return False
    return limit.passed
