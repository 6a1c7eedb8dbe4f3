"""Strategies for histories in which exactly one thing went wrong.

>>> from hypothesis import find
>>> late = faulty_histories(faults=("late_notice",))
>>> case, code = find(late, lambda fault: True)
>>> for fact in case.events:
...     print(fact.on, fact.type)
2026-07-06 request_received
2026-07-21 notice_given
>>> print(code, case.on(case.events[-1].on).findings[0].days)
late.request.notice 1
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from .. import events
from ..case import Case
from ..workdays import WorkCalendar
from ._path import PATH
from ._walk import EXEMPT, Walk
from .days import PLAIN_DAY, dates
from .parties import bodies

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hypothesis.strategies import DrawFn, SearchStrategy

    from ..events.base import Event

_FIRST: Final = dt.date(2013, 4, 29)
_DAY: Final = dt.timedelta(days=1)
_ASKING: Final = (events.RequestRegistered, events.ExtensionNotified)
_ANSWERING: Final = (*_ASKING, events.NoticeGiven, events.NoticeReceived)
_OBJECTING: Final = (*_ANSWERING, events.ObjectionReceived)
_HEARING: Final = (
    *_OBJECTING,
    events.ObjectionAnswered,
    events.ObjectionAnswerReceived,
    events.DisputeFiled,
    events.DisputeRegistered,
)


def _late(
    walk: Walk,
    act: type[Event],
    *by: type[Event],
    receipt: type[Event] | None = None,
    first: bool = False,
) -> None:
    """Walk until an act may be done, and do it after its last window.

    Nobody can tell that it is late without the receipt from which the law counts.
    """
    moves = walk.reach(act, by=by)
    if receipt is not None and walk.awaits(receipt):
        both = receipt is events.RulingReceived
        for party in walk.unserved(receipt) if both else [None]:
            whose: dict[str, Any] = {"by": party} if party else {}
            walk.record(receipt(walk.day, **whose))
        moves = walk.reach(act, by=(receipt,))
    move = max(moves, key=lambda each: each.last)
    after = walk.draw(st.integers(1, 60))
    fields = walk.fields(move)
    if first and move.option is not None:
        fields["grounds"] = move.option.grounds[:1]
    walk.record(act(move.last + after * _DAY, **fields))


def _late_notice(walk: Walk) -> str:
    _late(walk, events.NoticeGiven, *_ASKING)
    extended = walk.done(events.ExtensionNotified)
    return "late.request.extension" if extended else "late.request.notice"


def _late_extension(walk: Walk) -> str:
    _late(walk, events.ExtensionNotified, events.RequestRegistered)
    return "late.extension_notice"


def _extension_without_reason(walk: Walk) -> str:
    (move,) = walk.reach(events.ExtensionNotified, by=(events.RequestRegistered,))
    walk.record(events.ExtensionNotified(walk.pick(move.first, move.last), reason=""))
    return "form.extension_without_reason"


def _late_objection(walk: Walk) -> str:
    receipt = events.NoticeReceived
    # Letters e to g may be found after the answer: nobody can tell by it.
    _late(walk, events.ObjectionReceived, *_ANSWERING, receipt=receipt, first=True)
    return "late.objection.file"


def _second_request(walk: Walk) -> str:
    """Ask once more on a day on which an objection is open."""
    move = max(
        walk.reach(events.ObjectionReceived, by=_ANSWERING), key=lambda m: m.last
    )
    walk.record(events.RequestReceived(walk.pick(move.first, move.last)))
    return "wrong_track.second_request"


def _premature_dispute(walk: Walk) -> str:
    (move,) = walk.reach(events.DisputeFiled, by=_OBJECTING)
    # An act on a day off counts as done on the next working day.
    eve = WorkCalendar.national().add(move.first, -1)
    walk.record(events.DisputeFiled(walk.pick(walk.day, max(walk.day, eve))))
    return "premature.dispute.file.silence"


def _late_dispute(walk: Walk) -> str:
    _late(
        walk,
        events.DisputeFiled,
        *_OBJECTING,
        events.ObjectionAnswered,
        events.ObjectionAnswerReceived,
        receipt=events.ObjectionAnswerReceived,
    )
    answered = walk.done(events.ObjectionAnswered)
    return "late.dispute.file" if answered else "late.dispute.file.silence"


def _mediation_on_ground_a(walk: Walk) -> str:
    (move,) = walk.reach(events.NoticeGiven, by=_ASKING)
    on = walk.pick(move.first, move.last)
    refused: dict[str, Any] = {**EXEMPT, "exemptions": ["17.a"]}
    walk.record(events.NoticeGiven(on, **refused))
    (move,) = walk.reach(events.HearingHeld, by=_HEARING)
    walk.record(events.MediationStarted(walk.pick(move.first, move.last)))
    return "wrong_track.mediation"


def _late_challenge(walk: Walk) -> str:
    # An agreement is final when it is read, and cannot be challenged.
    _late(
        walk,
        events.ChallengeFiled,
        *(act for act in PATH if act is not events.MediationAgreed),
        receipt=events.RulingReceived,
    )
    return "late.court.challenge"


def _panel_of_two(walk: Walk) -> str:
    (move,) = walk.reach(events.PanelNamed, by=_HEARING)
    walk.record(events.PanelNamed(walk.pick(move.first, move.last), members=2))
    return "form.panel_members"


def _fell_too_soon(walk: Walk) -> str:
    (move,) = walk.reach(events.PanelNamed, by=_HEARING)
    walk.record(events.DisputeLapsed(walk.pick(move.first, move.last)))
    return "not_recorded.applicant_absent"


def _missing_step(walk: Walk) -> str:
    walk.go(walk.draw(st.integers(1, 3)), by=_ANSWERING)
    after = walk.pick(walk.day, walk.day + 60 * _DAY)
    act, code = walk.draw(
        st.sampled_from(
            (
                (events.DisputeFiled(after), "objection_received"),
                (events.HearingHeld(after, hearing="first"), "dispute_filed"),
                (events.RulingRead(after, kind="adjudication"), "dispute_filed"),
                (events.CourtRulingPronounced(after), "challenge_filed"),
            )
        )
    )
    walk.record(act)
    return f"not_recorded.{code}"


FAULTS: Final[Mapping[str, Callable[[Walk], str]]] = {
    "late_notice": _late_notice,
    "late_extension": _late_extension,
    "extension_without_reason": _extension_without_reason,
    "late_objection": _late_objection,
    "second_request": _second_request,
    "premature_dispute": _premature_dispute,
    "late_dispute": _late_dispute,
    "mediation_on_ground_a": _mediation_on_ground_a,
    "panel_of_two": _panel_of_two,
    "fell_too_soon": _fell_too_soon,
    "late_challenge": _late_challenge,
    "missing_step": _missing_step,
}
"""Every fault by its name."""


@st.composite
def faulty_histories(
    draw: DrawFn,
    *,
    faults: tuple[str, ...] = tuple(FAULTS),
    starts: SearchStrategy[dt.date] | None = None,
) -> tuple[Case, str]:
    """A lawful history whose last fact is the only fault, and its finding code.

    Args:
        draw: given by Hypothesis.
        faults: which of :data:`FAULTS`; all of them unless given.
        starts: the day of the request; any day from the end of April 2013
            unless given, so early that every day counted is decreed.
    """
    days = dates(min_value=_FIRST, max_value=PLAIN_DAY)
    day = draw(days if starts is None else starts)
    walk = Walk(draw, Case(body=draw(bodies())), day)
    code = FAULTS[draw(st.sampled_from(faults))](walk)
    return walk.case, code
