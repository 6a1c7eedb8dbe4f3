"""Batas sendiri: a limit that a body has set for itself, beside the national one.

Many bodies promise more than the law asks: five working days in a service
standard, one in a service pledge. Such a limit is shown beside the limit of
the law, with its own basis. It shortens and lengthens nothing: no finding, no
window and no option rests on it.

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
from ...deadlines import Deadline, deadline
from ..matter.facts import Fact
from ..matter.matter import counted
from .settle import with_act

if TYPE_CHECKING:
    from ...law.shape import Limit
    from ..matter.matter import Matter
    from ..matter.own_limit import OwnLimit
    from ..values.limit import TimeLimit


def beside(matter: Matter, limits: tuple[TimeLimit, ...]) -> tuple[TimeLimit, ...]:
    """Return the limits, each followed by those of the body's own for its step."""
    if not matter.case.own_limits:
        return limits
    found: list[TimeLimit] = []
    for limit in limits:
        found.append(limit)
        found += [
            _own(matter, limit, own)
            for own in matter.case.own_limits
            if own.rule == limit.rule
        ]
    return tuple(found)


def own_due(limit: TimeLimit, own: OwnLimit) -> Deadline:
    """Return the date of a limit of the body's own, from the same day zero."""
    law = limit.deadline
    value = evolve(
        law.limit,
        span=own.limit,
        basis=Citation(instrument=own.basis),
        doubts=(),
        also=(),
        checked=None,
    )

    def count(limit: Limit) -> Deadline:
        return deadline(law.rule, start=law.start, calendar=law.calendar, limit=limit)

    return counted(count, value)


def _own(matter: Matter, limit: TimeLimit, own: OwnLimit) -> TimeLimit:
    event = None if limit.done is None else matter.case.events[limit.done]
    done = None if event is None or limit.done is None else Fact(limit.done, event)
    shown = evolve(limit, deadline=own_due(limit, own), advisory=True, own=True)
    # It does nothing: that it passed opens, closes and lapses nothing.
    return evolve(with_act(matter, shown, done), passed=False)
