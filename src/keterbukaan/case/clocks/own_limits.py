"""Batas sendiri: a limit that a body has set for itself, beside the national one.

Many bodies promise more than the law asks: five working days in a service
standard, one in a service pledge. Such a limit is shown beside the limit of
the law, with its own basis. It shortens and lengthens nothing: no finding, no
window and no option rests on it. So are the limits in the service rules of an
institution (:mod:`keterbukaan.law.service_rules`).

>>> import datetime as dt
>>> from keterbukaan import Case, OwnLimit, WorkingDays
>>> from keterbukaan.events import RequestReceived
>>> pledge = OwnLimit(
...     rule="request.notice", limit=WorkingDays(5), basis="Maklumat Pelayanan 2026"
... )
>>> asked = dt.date(2026, 6, 15)
>>> case = Case(own_limits=[pledge]).record(RequestReceived(asked))
>>> for limit in case.on(asked).deadlines:
...     if limit.rule == "request.notice":
...         print(limit.deadline)
2026-06-30 (10 working days, UU 14/2008 Ps. 22(7))
2026-06-23 (5 working days, Maklumat Pelayanan 2026)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from ...citation import Citation
from ...deadlines import Deadline, deadline, following
from ...law.service_rules import service_limits
from ..matter.facts import Fact
from ..matter.matter import counted
from .settle import with_act

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...law.shape import Limit
    from ..matter.matter import Matter
    from ..matter.own_limit import OwnLimit
    from ..values.limit import TimeLimit


def beside(matter: Matter, limits: tuple[TimeLimit, ...]) -> tuple[TimeLimit, ...]:
    """Return the limits, each followed by those of the body's own for its step."""
    if not matter.case.own_limits and matter.case.body.own_rules is None:
        return limits
    found: list[TimeLimit] = []
    for limit in limits:
        found.append(limit)
        found += [_own(matter, limit, due) for due in _dues(matter, limit)]
    return tuple(found)


def own_due(limit: TimeLimit, own: OwnLimit) -> Deadline:
    """Return the date of a limit of the body's own, from the same day zero."""
    value = evolve(
        limit.deadline.limit,
        span=own.limit,
        basis=Citation(instrument=own.basis),
        doubts=(),
        also=(),
        checked=None,
    )
    return _due(limit, value)


def _dues(matter: Matter, limit: TimeLimit) -> Iterator[Deadline]:
    """Yield the dates that the body itself, or its institution, sets for a step."""
    for own in matter.case.own_limits:
        if own.rule == limit.rule:
            yield own_due(limit, own)
    rules, law = matter.case.body.own_rules, limit.deadline
    if rules is not None:
        for value in service_limits(rules, limit.rule, law.start):
            yield _due(limit, value)


def _due(limit: TimeLimit, value: Limit) -> Deadline:
    law = limit.deadline
    rule = law.terms.rule

    def count(value: Limit) -> Deadline:
        if law.runs_on is not None:
            return following(rule, law.runs_on, calendar=law.calendar, limit=value)
        return deadline(
            rule,
            start=law.start,
            began=law.terms.began,
            calendar=law.calendar,
            limit=value,
            because=law.terms.because,
        )

    return counted(count, value)


def _own(matter: Matter, limit: TimeLimit, due: Deadline) -> TimeLimit:
    event = None if limit.done is None else matter.case.events[limit.done]
    done = None if event is None or limit.done is None else Fact(limit.done, event)
    shown = evolve(limit, deadline=due, advisory=True, own=True)
    # It does nothing: that it passed opens, closes and lapses nothing.
    return evolve(with_act(matter, shown, done), passed=False)
