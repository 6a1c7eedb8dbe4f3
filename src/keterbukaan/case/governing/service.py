"""Permintaan dan keberatan: what governs the request and the objection.

A request in process on a change stays where it was; an objection goes by its
own day, for the provision speaks of requests only (PerKI 1/2021 Ps. 62).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...law.limits.regimes import (
    PERKI_1_2010,
    PERKI_1_2018,
    PERKI_1_2021,
    UU_14_2008,
    Regime,
)
from ...parties import Level
from .shape import BEFORE, ELECTIONS, by, covering, elections, plain, unread

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..matter.matter import Matter
    from ..values.governing import Governing

_SERVICE: Final = (PERKI_1_2010, PERKI_1_2021)
# After one of these a request is no longer in process.
_OVER: Final = (
    events.NoticeGiven,
    events.NoticeReceived,
    events.InformationGiven,
    events.RequestWithdrawn,
    events.SettledByParties,
    events.ObjectionReceived,
    events.ObjectionSent,
)


def service(matter: Matter) -> Iterator[Governing]:
    """Yield what governs the statute's own steps, the request and the objection."""
    record, day = matter.record, matter.day
    asked = record.asked
    objected = record.preferred(events.ObjectionReceived, events.ObjectionSent)
    first = min((fact.on for fact in record.facts), default=day)
    yield from _statute(asked.on if asked else first, day)
    if asked or not record.facts:
        yield from _request(matter, asked.on if asked else day)
    if objected:
        yield from _objection(matter, objected.on, asked.on if asked else None)


def _statute(begun: dt.date, day: dt.date) -> Iterator[Governing]:
    """Yield the statute; a request from before it stays under what was before."""
    if begun < UU_14_2008.in_force:
        yield by("request_before_law", BEFORE, events.Stage.REQUEST, begun)
    if begun >= UU_14_2008.in_force or day >= UU_14_2008.in_force:
        since = max(begun, UU_14_2008.in_force)
        yield plain(UU_14_2008, None, since, "every_stage")


def _request(matter: Matter, asked: dt.date) -> Iterator[Governing]:
    """A request in process on a change stays where it was."""
    for regime in covering(_SERVICE, asked):
        if _pending(matter, regime):
            yield by("request_stays", regime.instrument, events.Stage.REQUEST, asked)
        else:
            yield plain(regime, events.Stage.REQUEST, asked)
    for regime in _special(matter, asked):
        if regime in ELECTIONS and _pending(matter, regime):
            yield by("election_request", regime.instrument, events.Stage.REQUEST, asked)
        else:
            yield unread(regime, events.Stage.REQUEST, asked)


def _pending(matter: Matter, regime: Regime) -> bool:
    """Whether the request was in process when a regulation ended."""
    last = regime.until
    if last is None or matter.day <= last:
        return False
    return all(fact.on > last for fact in matter.record.each(*_OVER))


def _special(matter: Matter, day: dt.date) -> Iterator[Regime]:
    """Yield the regulations on elections and on villages, none of them read."""
    yield from elections(matter, day)
    if matter.case.body.level is Level.VILLAGE:
        yield from covering((PERKI_1_2018,), day)


def _objection(
    matter: Matter, objected: dt.date, asked: dt.date | None
) -> Iterator[Governing]:
    """An objection goes by its own day, also where its request does not."""
    for regime in covering(_SERVICE, objected):
        if asked is not None and UU_14_2008.in_force <= asked < regime.in_force:
            yield by(
                "objection_after", regime.instrument, events.Stage.OBJECTION, objected
            )
        else:
            yield plain(regime, events.Stage.OBJECTION, objected)
    for regime in _special(matter, objected):
        yield unread(regime, events.Stage.OBJECTION, objected)
