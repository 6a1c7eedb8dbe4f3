"""The deadline itself: a value that carries all it rests on, and how it is made."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve, field

from .._dates import civil
from .._inline import inline
from .._values import all_of, of_kind
from ..errors import InputError, InputProblem, LimitNotKnown
from ..law.limits import rule as rule_by_id
from ..law.readings import Chosen, choose
from ..law.shape import Limit, Rule
from ..law.start_words import TRIGGERS
from ..workdays import WorkCalendar
from .amendment_history import amended
from .counting import Counted, days_left, late_by
from .dated import Dated
from .doubts import STAND_INS, Doubt
from .terms import FROM_RECEIPT, NONE_CHOSEN, Start, Terms

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ..pictures import Picture
    from ..texts import Lang
    from .amendment_history import Amended


@inline(slots=False, kw_only=True, repr=False, unsafe_hash=True, cache_hash=True)
class Deadline(Dated):
    """The last permitted day of one step, with everything it rests on.

    Args:
        terms: what it is counted from.
        read: the same by the chosen readings: limit, calendar and day zero.
        last: the last permitted day, inclusive; the best estimate where the
            deadline is not firm; None where the record knows no limit.
        earliest: the earliest day that ``last`` may turn out to be.
        latest: the latest day that ``last`` may turn out to be; None where a
            receipt is not known, for then nothing bounds it.
        firm: whether the date can no longer move for want of a decree or of
            a receipt. When firm, ``earliest``, ``last`` and ``latest`` agree.
        runs_on: the limit whose last day is day zero, where it runs on.
    """

    runs_on: Deadline | None = field(default=None, repr=False)

    @property
    def amended(self) -> Amended | None:
        """How often a date so far ahead was moved later; see there for None."""
        return amended(self)

    def as_known_on(self, day: dt.date) -> Deadline:
        """Return the same deadline as it was known on a day, chain and all.

        >>> import datetime as dt
        >>> from keterbukaan import WorkCalendar, deadline
        >>> days = WorkCalendar.national()
        >>> due = deadline("request.notice", start=dt.date(2025, 8, 11), calendar=days)
        >>> due.last, due.as_known_on(dt.date(2025, 8, 6)).last
        (datetime.date(2025, 8, 26), datetime.date(2025, 8, 25))
        """
        return _known_on(self, civil(day), self.begun)

    def no_safer_than(self, other: Deadline) -> Deadline:
        """Return the same deadline, safe no longer than another.

        Where it is not on record whether there was more time than the other
        limit gives, an act after that is not safe.
        """
        return evolve(
            self, terms=evolve(self.terms, safe_by=of_kind(other, Deadline).safe)
        )

    def late_by(self, act: dt.date) -> int:
        """Return by how many working days an act on that day would be late."""
        civil(act)
        return 0 if self.last is None else late_by(self.last, act, self.calendar)

    def days_left(self, on: dt.date, day: dt.date) -> int:
        """Return how many of its days are left on a day until another.

        It is 0 on that day and negative after it, as :meth:`late_by` counts.

        Args:
            on: the day asked about.
            day: the day to keep to, such as ``safe`` or ``last``.

        Raises:
            OutOfRange: a day lies beyond every table of feast days.

        >>> import datetime as dt
        >>> from keterbukaan import WorkCalendar, deadline
        >>> days = WorkCalendar.national()
        >>> due = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=days)
        >>> due.days_left(dt.date(2026, 3, 31), due.last)
        2
        """
        return days_left(self.read.limit.span, on, day, self.calendar)

    def label(self, lang: Lang = "id") -> str:
        """Return the name of the step in one language."""
        return self.terms.rule.label(lang)

    def text(self, lang: Lang = "id") -> str:
        """Say which step it is, who acts, by when, and the day to keep to.

        >>> import datetime as dt
        >>> from keterbukaan import WorkCalendar, deadline
        >>> days = WorkCalendar.national()
        >>> due = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=days)
        >>> print(due.text("en"))
        Written notice (PPID): Last day in time: Thursday, 2 April 2026. Safe day \
for the public body: Wednesday, 1 April 2026 (not the statutory limit).
        """
        from .explain import in_short  # not needed for a date

        return in_short(self, lang)

    def explain(self, lang: Lang = "id") -> str:
        """Put the whole calculation in words, one statement a line.

        >>> import datetime as dt
        >>> from keterbukaan import WorkCalendar, deadline
        >>> days = WorkCalendar.national()
        >>> day = dt.date(2026, 10, 1)
        >>> due = deadline("request.extension", start=day, calendar=days)
        >>> print(due.explain("en"))
        Last day in time: Monday, 12 October 2026.
        7 working days from Thursday, 1 October 2026 (day zero: the last day \
of the limit for the written notice), UU 14/2008 Ps. 22(8).
        Not counted: 4 weekend days.
        Edition: SKB 1497/2025.
        """
        from .explain import explain  # not needed for a date

        return explain(self, lang)

    def picture(self, lang: Lang = "id") -> Picture:
        """Draw the deadline, from day zero to the last day."""
        from .picture import strip  # drawing is rarely needed

        return strip(self, lang)

    def _repr_svg_(self) -> str:
        return self.picture().svg()

    def _repr_html_(self) -> str:
        return self.picture().html()


def deadline(
    rule: str | Rule,
    *,
    start: dt.date,
    began: str | None = None,
    calendar: WorkCalendar,
    limit: Limit | None = None,
    because: tuple[Doubt, ...] = (),
    readings: Mapping[str, str] = NONE_CHOSEN,
    starts: tuple[Start, ...] = (),
    beside: tuple[WorkCalendar, ...] = (),
) -> Deadline:
    """Return the deadline of a rule from a trigger day.

    Args:
        rule: a rule, or its id such as ``request.notice``.
        start: day zero: the trigger day; for a limit counted backwards the
            day counted back from.
        began: the type of the fact of that day, such as ``request_sent``: the
            sentence names it where it is not the one that the law names.
        calendar: which days count; there is no default.
        limit: the value to use where a transition rule chooses another than
            that of the trigger day.
        because: doubts to carry along, such as a receipt that is not known.
        readings: named readings of disputed law, by id; the rest by default.
        starts: days zero under other readings; they widen safe and outer.
        beside: calendars that another reading would count on; likewise.

    Raises:
        UnknownRule: no rule has this id.
        InputError: no limit starts on such a fact.
        UnknownReading: a reading has no such id, or no such option.
        NotInForce: the rule had no value on that day.
        NotADate: start is an instant, or no date.
        WrongType: the calendar is none.
        OutOfRange: the count runs past every table of feast days.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar, deadline
    >>> days = WorkCalendar.national().as_known_on(dt.date(2025, 8, 6))
    >>> print(deadline("request.notice", start=dt.date(2025, 8, 11), calendar=days))
    2025-08-25 (10 working days, UU 14/2008 Ps. 22(7))
    """
    start = civil(start)
    of_kind(calendar, WorkCalendar)
    rule = a_rule(rule)
    if began is not None and of_kind(began, str) not in TRIGGERS:
        text = (
            f"tidak ada batas waktu yang dimulai oleh fakta jenis {began!r}",
            f"no limit starts on a fact of the type {began!r}",
        )
        raise InputError([InputProblem("$.began", text)])
    terms = Terms(
        rule=rule,
        limit=rule.at(start) if limit is None else of_kind(limit, Limit),
        start=start,
        began=began,
        calendar=calendar,
        because=all_of(because, Doubt),
        readings=choose(readings),
        starts=all_of(starts, Start),
        beside=all_of(beside, WorkCalendar),
    )
    return _dated(terms, began)


def a_rule(rule: str | Rule) -> Rule:
    """Return a rule that is given as such or by its id."""
    return rule_by_id(rule) if isinstance(rule, str) else of_kind(rule, Rule)


@lru_cache(maxsize=4096)
def _known_on(due: Deadline, day: dt.date, _: tuple[str | None, ...]) -> Deadline:
    """Return a deadline as it was known on a day.

    Deadlines are equal whatever facts began them, and yet say which these were.
    """
    terms = evolve(
        due.terms,
        calendar=due.terms.calendar.as_known_on(day),
        beside=tuple(each.as_known_on(day) for each in due.terms.beside),
    )
    if due.runs_on is None:
        return _dated(terms, terms.began)
    before = due.runs_on.as_known_on(day)
    return _following(terms, before, own_limit=True)


@lru_cache(maxsize=4096)
def _dated(terms: Terms, _: str | None) -> Deadline:
    """Return the deadline of some terms, counted once for all who ask.

    Terms are equal whatever fact began them, and yet say which it was.
    """
    read = terms.as_read()
    zero = None if read is terms else evolve(read, start=terms.start).zero()
    counted = read.counted(zero)
    if counted is None:
        return Deadline(
            terms=terms, read=read, last=None, earliest=None, latest=None, firm=False
        )
    received = STAND_INS.isdisjoint(terms.because)
    return Deadline(
        terms=terms,
        read=read,
        last=counted.last,
        earliest=counted.earliest,
        latest=counted.latest if received else None,
        firm=counted.decreed and received,
    )


def following(
    rule: str | Rule,
    previous: Deadline,
    *,
    calendar: WorkCalendar,
    limit: Limit | None = None,
    readings: Mapping[str, str] = NONE_CHOSEN,
    starts: tuple[Start, ...] = (),
    beside: tuple[WorkCalendar, ...] = (),
) -> Deadline:
    """Return the deadline of a rule that runs on from the last day of another.

    The last day of the limit before is day zero. What is open about the
    limit before is open about this one.

    Args:
        rule: a rule, or its id such as ``dispute.file.silence``.
        previous: the limit before, whose last day is known.
        calendar: which days count in this limit.
        limit: the value to use where a transition rule chooses another.
        readings: named readings of disputed law, by id. Those on a receipt
            do nothing here, for day zero is the end of a limit.
        starts: days zero under other readings; they widen safe and outer.
        beside: calendars that another reading would count on; likewise.

    Raises:
        LimitNotKnown: the record does not know the limit before.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar, deadline
    >>> days = WorkCalendar.national()
    >>> day = dt.date(2026, 3, 12)
    >>> answer = deadline("request.notice", start=day, calendar=days)
    >>> print(following("request.extension", answer, calendar=days))
    2026-04-14 (7 working days, UU 14/2008 Ps. 22(8))
    """
    start = _end(of_kind(previous, Deadline)).last
    of_kind(calendar, WorkCalendar)
    rule = a_rule(rule)
    terms = Terms(
        rule=rule,
        limit=rule.at(start) if limit is None else of_kind(limit, Limit),
        start=start,
        calendar=calendar,
        because=previous.because,
        readings=choose(readings),
        starts=all_of(starts, Start),
        beside=all_of(beside, WorkCalendar),
    )
    return _following(terms, previous, own_limit=limit is not None)


def _end(previous: Deadline) -> Counted:
    """Return the last day of a limit with its bounds, by decrees alone."""
    last, earliest = previous.last, previous.earliest
    if last is None or earliest is None:
        raise LimitNotKnown(previous.rule)
    return Counted(last, earliest, previous.latest or last)


def _following(terms: Terms, previous: Deadline, *, own_limit: bool) -> Deadline:
    """Return the deadline of terms whose day zero ends the limit before."""
    end = _end(previous)
    given = terms.readings
    kept = Chosen({name: given[name] for name in given if name not in FROM_RECEIPT})

    def from_day(day: dt.date) -> Deadline:
        limit = terms.limit if own_limit else terms.rule.at(day)
        return _dated(evolve(terms, start=day, limit=limit, readings=kept), None)

    due = from_day(end.last)
    earliest, latest = due.earliest, due.latest
    if end.earliest != end.latest:
        earliest = from_day(end.earliest).earliest
        latest = from_day(end.latest).latest
    return Deadline(
        terms=evolve(terms, start=end.last),
        read=due.read,
        last=due.last,
        earliest=earliest,
        latest=latest,
        firm=due.firm and previous.firm,
        runs_on=previous,
    )
