"""Ikhtisar: what is told of a standing at a glance, the answer first.

First the state and the next step, then the limits that are open, then those that
were met or passed, then what went wrong. As lines it fits a screen.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from .._masks import masked
from ..texts import Lang, Words, fill, long_date, pick, say, short_date
from .answers.look import Look
from .items import Together
from .matter.dossier import Dossier
from .values.finding import size_words
from .values.limit import Met, TimeLimit
from .values.overview_words import BECAME, OVERVIEW
from .values.step import NextStep, StepStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST: Final = 4  # of one kind on a screen
_BESIDES: Final = frozenset(
    {StepStatus.OVERDUE, StepStatus.UNDATED, StepStatus.OPENS_LATER}
)


class LimitRow(NamedTuple):
    """A limit as it is told in one language.

    Args:
        name: its name.
        small: who is bound, what it concerns, and the provision.
        safe: the day to keep to, shortened; empty for none.
        last: its last day, shortened; empty for none.
        told: what became of it, or what is to be known of its days.
    """

    name: str
    small: str
    safe: str
    last: str
    told: str


@frozen(kw_only=True)
class Overview:
    """What is told of a case on a day.

    Args:
        case: the case.
        day: the day looked at.
        answers: what is answered about it.
        next: the next step; None where nothing has a time.
        items: each item that stands apart, where it stands, and its next step.
    """

    case: Dossier
    day: dt.date
    answers: Look | Together
    next: NextStep | None
    items: tuple[tuple[str, Words, NextStep | None], ...]

    @property
    def named(self) -> tuple[str, ...]:
        """The body and the case, by the names they have."""
        name = self.case.body.name
        return tuple(filter(None, (name and masked(name), self.case.id)))

    @property
    def state(self) -> Words:
        """Where it stands."""
        return self.answers.place.words

    @property
    def besides(self) -> tuple[NextStep, ...]:
        """What else is overdue, has no day, or opens later."""
        steps = (step for step in self.answers.steps if step != self.next)
        return tuple(step for step in steps if step.status in _BESIDES)

    def any_time(self, lang: Lang) -> str:
        """Say what may be done whenever one likes, in one line."""
        acts = [
            f"{step.label(lang)} ({step.option.actor.label(lang)})"
            for step in self.answers.steps
            if step.at_any_time
        ]
        if not acts:
            return ""
        return say(OVERVIEW, "any_time", lang).format(acts="; ".join(acts))

    def running(self, lang: Lang) -> tuple[LimitRow, ...]:
        """Return the limits that are open, the day to keep to first."""
        return tuple(self.row(limit, lang) for limit in self.open_limits)

    @property
    def open_limits(self) -> list[TimeLimit]:
        """The limits that are open, the day to keep to first."""
        open_ = [each for each in self.answers.deadlines if each.running(self.day)]
        return sorted(open_, key=_by_day)

    def over(self, lang: Lang) -> tuple[LimitRow, ...]:
        """Return the limits that were met or passed, in the order of the procedure."""
        limits = self.answers.deadlines
        return tuple(
            self.row(each, lang) for each in limits if not each.running(self.day)
        )

    def row(self, limit: TimeLimit, lang: Lang) -> LimitRow:
        """Return a limit as it is told in one language."""
        due = limit.deadline
        told = _doubt(limit) if limit.running(self.day) else self._became(limit)
        return LimitRow(
            due.terms.rule.label(lang),
            ", ".join(pick(words, lang) for words in _small(limit)),
            "" if due.safe is None else short_date(due.safe, lang),
            "" if due.last is None else short_date(due.last, lang),
            "; ".join(pick(words, lang) for words in told),
        )

    def _became(self, limit: TimeLimit) -> Iterator[Words]:
        """Yield what became of a limit."""
        if limit.done is None:
            yield untouched(limit)
            return
        day, last = self.case.events[limit.done].on, limit.deadline.last
        key = "kept" if limit.kept else "late" if limit.late else "done"
        if limit.met is None:
            key = "done"
        elif limit.kept and limit.met is Met.SOME and last is not None and last < day:
            key = "some"
        size = size_words(limit.late)
        yield fill(BECAME[key], day=_short(day), size=size)

    def findings(self, lang: Lang) -> tuple[tuple[str, str], ...]:
        """Return what went wrong, each with its size and its provision."""
        found = []
        for each in self.answers.findings:
            size = "" if each.days is None else pick(size_words(each.days), lang)
            text = each.text(lang)
            small = [size] if size and size not in text else []
            found.append((text, ", ".join([*small, str(each.basis)])))
        return tuple(found)

    def lines(self, lang: Lang) -> Iterator[str]:
        """Yield it as lines of text, no more than a screen."""
        yield ", ".join((*self.named, long_date(self.day, lang)))
        yield f"{say(OVERVIEW, 'state', lang)}: {pick(self.state, lang)}"
        yield f"{say(OVERVIEW, 'next', lang)}: {next_line(self.next, lang)}"
        yield from _points([step_line(step, lang) for step in self.besides], lang)
        running = [_limit_line(row, lang) for row in self.running(lang)]
        if running:
            yield f"{say(OVERVIEW, 'running', lang)}:"
            yield from _points(running, lang)
        apart = [f"{name}: {pick(words, lang)}" for name, words, _ in self.items]
        yield from _points(apart, lang)
        found = len(self.answers.findings)
        yield say(OVERVIEW, "found", lang).format(n=found)


def next_line(step: NextStep | None, lang: Lang) -> str:
    """Return what is to be done next, and that nothing is where there is no step."""
    return say(OVERVIEW, "none", lang) if step is None else step_line(step, lang)


def step_line(step: NextStep, lang: Lang) -> str:
    """Return what to do by when, with its provision."""
    return f"{step.text(lang).removesuffix('.')} ({step.option.basis})."


def _doubt(limit: TimeLimit) -> Iterator[Words]:
    """Yield that the days of a limit may move."""
    if limit.deadline.last is not None and not limit.deadline.firm:
        yield OVERVIEW["not_firm"]


def untouched(limit: TimeLimit) -> Words:
    """Return what became of a limit that is over and that no fact met."""
    if limit.proved is not None:
        return BECAME["done_untold"]
    if not limit.passed and limit.met is None:
        return BECAME["untold"]
    if limit.met is not None:
        return BECAME["passed"]
    return BECAME["passed_for_some" if limit.deadline.start_known else "passed_untold"]


def _by_day(limit: TimeLimit) -> dt.date:
    """Return the day to keep to; undated ones come last."""
    return limit.deadline.safe or limit.deadline.last or dt.date.max


def _small(limit: TimeLimit) -> Iterator[Words]:
    """Yield who is bound, what it concerns, and the provision."""
    yield from whose(limit)
    yield fill(("{basis}", "{basis}"), basis=limit.deadline.basis)


def whose(limit: TimeLimit) -> Iterator[Words]:
    """Yield who is bound, and what it concerns."""
    yield limit.actor.words
    if limit.grounds:
        yield fill(OVERVIEW["grounds"], letters=", ".join(limit.grounds))
    if limit.own:
        yield OVERVIEW["own"]


def _short(day: dt.date) -> Words:
    return short_date(day, "id"), short_date(day, "en")


def _limit_line(row: LimitRow, lang: Lang) -> str:
    """Return a limit that is open as one line."""
    days = [
        f"{say(OVERVIEW, key, lang)} {day}"
        for key, day in (("safe", row.safe), ("last", row.last))
        if day
    ]
    told = ", ".join([*days, *filter(None, (row.told,))])
    return f"{row.name} ({row.small}): {told}".removesuffix(": ")


def _points(lines: Sequence[str], lang: Lang) -> Iterator[str]:
    """Yield lines as points, so many as fit and how many more there are."""
    yield from (f"- {line}" for line in lines[:_MOST])
    if more := len(lines[_MOST:]):
        yield f"- {say(OVERVIEW, 'more', lang).format(n=more)}"
