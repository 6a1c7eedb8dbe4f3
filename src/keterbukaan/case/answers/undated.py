"""Tindakan tanpa batas waktu: acts that have no time of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...law.shape import Actor
from ...lifecycle import TABLE_OF
from ..checks.absences import absence_options
from ..checks.registration import registrar_acts
from ..clocks.filing import OBJECTED, named_grounds
from ..clocks.objection import ANY_ANSWER, BY_SILENCE
from ..clocks.procedure_2010 import WITHDRAWAL, in_first_procedure
from ..clocks.request import granted
from ..values.finding import ROWS
from ..values.option import Option
from ..values.reason import because
from .stage_over import stage_over

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...citation import Citation
    from ..clocks.course import Course
    from ..matter.matter import Matter

_UNDATED: Final[dict[type[events.Event], str]] = {
    events.RequestWithdrawn: "open_undated",
    events.SettledByParties: "open_undated",
    events.InformationGiven: "open_undated",
    events.ObjectionWithdrawn: "open_undated",
    events.MediationAgreed: "open_undated",
    events.MediationFailed: "mediation_fails",
    events.DisputeWithdrawn: "withdrawal_bars",
}


_ASKED: Final = (events.RequestReceived, events.RequestSent)


def undated(matter: Matter, course: Course) -> Iterator[Option]:
    """Yield acts without a time of their own, where the tables allow them."""
    if course.over is not None:
        return
    for act, reason, basis in registrar_acts(matter, course):
        if stage_over(matter, course, act) is None:
            yield _open(act, reason, basis)
    for act, reason in _UNDATED.items():
        fits = _expected(matter, act) and not _pointless(matter, course, act)
        if not fits or stage_over(matter, course, act) is not None:
            continue
        if act is events.DisputeWithdrawn:
            yield _open(act, *_withdrawal(matter, reason))
        else:
            yield _open(act, reason)


def _open(
    act: type[events.Event], reason: str, basis: Citation | None = None
) -> Option:
    """Return an act that is open, by the provision of its row unless another is."""
    row = ROWS[act]
    return Option(
        act=act.type,
        actor=row.by,
        open=True,
        basis=basis or row.basis,
        why=(because(reason),),
    )


def by_absence(matter: Matter, course: Course) -> Iterator[Option]:
    """Yield what absences let the commission, or the mediator, declare."""
    for each in absence_options(matter) if course.over is None else ():
        yield Option(
            act=each.act.type,
            actor=ROWS[each.act].by,
            open=each.open,
            basis=each.basis,
            why=(each.reason,),
        )


def first_request(matter: Matter) -> Iterator[Option]:
    """Before there is a request, it may be made on any day."""
    if matter.record.facts:
        return
    row = ROWS[events.RequestReceived]
    yield Option(
        act=events.RequestReceived.type,
        actor=Actor.APPLICANT,
        open=True,
        basis=row.basis,
        why=(because("open_undated"),),
    )


def _withdrawal(matter: Matter, reason: str) -> tuple[str, Citation | None]:
    """Return the warning and the provision, by the stage and the law of then."""
    if in_first_procedure(matter, matter.day):
        return "withdrawal_2010", WITHDRAWAL
    if matter.record.state(TABLE_OF[events.Stage.DISPUTE]) == "adjudication":
        return "withdrawal_in_adjudication", None
    return reason, None


def _expected(matter: Matter, act: type[events.Event]) -> bool:
    """Whether a fact of this kind is expected in the state of its stage.

    What may be done at any time needs nothing recorded before it.
    """
    table = TABLE_OF[act.stage]
    state = matter.record.state(table)
    if act is events.InformationGiven:
        return act in table.moves[state] and state != "accepted"
    if act is events.SettledByParties and state == table.initial:
        return matter.proof(*_ASKED) is not None
    return state in ROWS[act].after and state not in {table.initial, "ground_found"}


def _pointless(matter: Matter, course: Course, act: type[events.Event]) -> bool:
    """Whether the tables allow an act that would lead nowhere here."""
    if act is events.InformationGiven:
        return not granted(matter)
    if act is events.SettledByParties:
        return not _may_settle(matter, course)
    if act is events.MediationAgreed:  # its limit says it, where that has a start
        return matter.record.has(events.MediationStarted)
    if act is events.MediationFailed:  # said of the absences, where they are enough
        agreed = matter.record.state(TABLE_OF[act.stage]) == "agreed"
        return agreed or any(each.act is act for each in absence_options(matter))
    # The bench that reads the decision has sat: PerKI 1/2013 Ps. 14.
    return act is events.DisputeWithdrawn and _deciding(matter)


def _may_settle(matter: Matter, course: Course) -> bool:
    """Whether a ground of b to g was named, or has arisen (UU 14/2008 Ps. 35(2))."""
    filed = matter.record.each(*OBJECTED, events.DisputeFiled)
    named = {ground for each in filed for ground in named_grounds(each)}
    if named - {events.ObjectionGround.EXEMPTION}:
        return True
    missed = any(limit.missed for limit in course.request.limits)
    silent = missed or not named or not named.isdisjoint(BY_SILENCE)
    arisen = (
        window.grounds
        for window in course.objection
        if not window.hidden
        and window.not_before <= matter.day
        and window.grounds != ANY_ANSWER
        and (silent or window.grounds != BY_SILENCE)
    )
    found = {ground for grounds in arisen for ground in grounds}
    return bool(found - {events.ObjectionGround.EXEMPTION})


def _deciding(matter: Matter) -> bool:
    """Whether the hearing of the decision has begun."""
    held = matter.record.all(events.HearingHeld)
    return bool(held) and held[-1].event.hearing is events.Hearing.DECISION
