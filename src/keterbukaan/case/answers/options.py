"""Pilihan: what may be done next, by whom, from when until when, and why.

Every option evaluates its guards. One that is closed stays in the list, with
the day on which it closed and the reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...deadlines import REGISTRATION_NOT_KNOWN
from ...law.shape import Actor, Direction
from ...lifecycle import TABLE_OF
from ...parties import FORUMS
from ...texts import Words, fill
from ..checks.absences import absence_options
from ..checks.execution import execution_option
from ..clocks.procedure_2010 import WITHDRAWAL, in_first_procedure
from ..clocks.refiling import refile_bar, reopened
from ..clocks.request import granted
from ..values.finding import ROWS
from ..values.finding_words import REASONS
from ..values.option import Option, act_order

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ...citation import Citation
    from ..clocks.course import Course
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

_UNDATED: Final[dict[type[events.Event], str]] = {
    events.RequestWithdrawn: "open_undated",
    events.SettledByParties: "open_undated",
    events.InformationGiven: "open_undated",
    events.ObjectionWithdrawn: "open_undated",
    events.DisputeWithdrawn: "withdrawal_bars",
}


def options(
    matter: Matter, course: Course, limits: tuple[TimeLimit, ...]
) -> tuple[Option, ...]:
    """Return every option of a matter, in the order of the procedure.

    Args:
        matter: the matter on its day.
        course: its clocks.
        limits: its limits, windows included.
    """
    over = course.over
    found = [
        *_first_request(matter),
        *_extension(matter, course),
        *(_of_limit(matter, each, over) for each in limits if not _door(each)),
        *_undated(matter, course),
        *_missing(matter, course),
        *_by_absence(matter, over),
        *execution_option(matter, course),
    ]
    return tuple(sorted(found, key=act_order))


def _door(limit: TimeLimit) -> bool:
    """Whether a limit only opens another act, and is none of its own."""
    return limit.deadline.rule.opens


def _said(key: str, **values: object) -> Words:
    return fill(REASONS[key], **values)


def _of_limit(matter: Matter, limit: TimeLimit, over: Words | None) -> Option:
    """Return the act that meets a limit."""
    due = limit.deadline
    is_open, reason = _judge(matter, limit, over)
    return Option(
        act=limit.act.type,
        actor=limit.actor,
        opens=limit.opens,
        closes=due.last,
        opens_safe=limit.opens_safe,
        closes_safe=due.safe,
        open=is_open,
        basis=due.basis,
        reason=reason,
        grounds=limit.grounds,
    )


def _judge(matter: Matter, limit: TimeLimit, over: Words | None) -> tuple[bool, Words]:
    """Whether an act is open on the day, and why."""
    limit = reopened(matter, limit)
    closed = refile_bar(matter, limit) or _why_closed(matter, limit, over)
    return (True, _why_open(matter, limit)) if closed is None else (False, closed)


def _why_closed(matter: Matter, limit: TimeLimit, over: Words | None) -> Words | None:
    closes, day = limit.deadline.last, matter.day
    if limit.done is not None:
        key = "done" if limit.kept else "done_late"
        done = matter.case.events[limit.done].on
        return _said(key, day=done, closes=closes)
    if over is not None:
        return _said("over", state=over)
    table = TABLE_OF[limit.act.stage]
    state = matter.record.state(table)
    if limit.act not in table.moves[state]:
        return _said("impossible", state=table.state(state).words)
    if day < limit.not_before and not _back(limit):
        return _said("not_yet", opens=limit.opens_safe or limit.not_before)
    if closes is not None and day > closes:
        return _both(_said(_passed(limit), closes=closes), *_for_some(limit, day))
    return None


def _for_some(limit: TimeLimit, day: dt.date) -> Iterator[Words]:
    """Whether an act would still be in time under some reading."""
    outer = limit.deadline.outer
    if outer is not None and day <= outer and not limit.deadline.rule.binds_body:
        yield _said("passed_for_some", outer=outer)


def _both(*said: Words) -> Words:
    """Join several statements into one."""
    return "; ".join(words[0] for words in said), "; ".join(words[1] for words in said)


def _back(limit: TimeLimit) -> bool:
    """Whether the limit is counted back from a day to come."""
    return limit.deadline.rule.direction is Direction.BEFORE


def _why_open(matter: Matter, limit: TimeLimit) -> Words:
    due = limit.deadline
    if due.last is None:
        return REASONS["no_day" if due.limit.undated else "act_at_once"]
    forum, _ = FORUMS[matter.case.body.forum]
    key = "receipt" if due.opens_next is None else "open"
    if REGISTRATION_NOT_KNOWN in due.because:
        key = "registration"
    if limit.act is events.ChallengeFiled:
        key = "forum"
    return _both(_said(key, closes=due.last, forum=forum), *_caution(matter, limit))


def _caution(matter: Matter, limit: TimeLimit) -> Iterator[Words]:
    """Yield what other readings make of the days, where they move them."""
    due, opens = limit.deadline, limit.opens_safe
    if opens is not None and matter.day < opens:
        yield _said("safe_from", opens=opens)
    if due.safe is None or due.safe == due.last == due.outer:
        return
    days = {"safe": due.safe, "closes": due.last, "outer": due.outer}
    if due.rule.binds_body:
        yield _said("must_by", **days)
    elif limit.actor is Actor.APPLICANT or limit.party is not None:
        yield _said(_until(limit, due.safe), **days)


def _until(limit: TimeLimit, safe: dt.date) -> str:
    """Return the key of the sentence that says until when one is safe."""
    outer = limit.deadline.outer
    if safe < (limit.opens_safe or limit.not_before):
        return "none_safe"
    if outer is None or outer <= safe:
        return "safe_until"
    return "safe_panels" if limit.party is None else "safe_courts"


def _passed(limit: TimeLimit) -> str:
    """Return the key of the sentence that says why an act is closed."""
    if limit.act is events.CassationBriefFiled:
        return "passed_brief"
    if limit.party is not None:
        return "passed_court"
    right = limit.actor is Actor.APPLICANT and limit.act is not events.RulingPerformed
    return "passed_right" if right else "passed_duty"


def _extension(matter: Matter, course: Course) -> Iterator[Option]:
    """The PPID may notify an extension once, before the first limit ends."""
    if (
        course.over is not None
        or not course.request.limits
        or not _possible(matter, events.ExtensionNotified)
        or matter.record.first(events.ExtensionNotified, events.NoticeGiven)
    ):
        return
    first = course.request.limits[0]
    due = first.deadline
    is_open = due.last is not None and due.start <= matter.day <= due.last
    key = "open" if is_open else "passed_extension"
    if due.last is None:
        key = "act_at_once"
    yield Option(
        act=events.ExtensionNotified.type,
        actor=Actor.PPID,
        opens=due.start,
        closes=due.last,
        opens_safe=due.start,
        closes_safe=due.safe,
        open=is_open,
        basis=ROWS[events.ExtensionNotified].basis,
        reason=_said(key, closes=due.last),
    )


def _undated(matter: Matter, course: Course) -> Iterator[Option]:
    """Yield acts without a time of their own, where the tables allow them."""
    if course.over is not None:
        return
    for act, reason in _UNDATED.items():
        if _expected(matter, act) and not _pointless(matter, course, act):
            row = ROWS[act]
            basis, warning = row.basis, reason
            if act is events.DisputeWithdrawn:
                basis, warning = _withdrawal(matter, basis, reason)
            yield Option(
                act=act.type,
                actor=row.by,
                open=True,
                basis=basis,
                reason=REASONS[warning],
            )


def _withdrawal(matter: Matter, basis: Citation, reason: str) -> tuple[Citation, str]:
    """Return the provision and the warning, by the stage and the law of then."""
    if in_first_procedure(matter, matter.day):
        return WITHDRAWAL, "withdrawal_2010"
    if matter.record.state(TABLE_OF[events.Stage.DISPUTE]) == "adjudication":
        return basis, "withdrawal_in_adjudication"
    return basis, reason


def _expected(matter: Matter, act: type[events.Event]) -> bool:
    """Whether a fact of this kind is expected in the state of its stage."""
    table = TABLE_OF[act.stage]
    state = matter.record.state(table)
    return state in ROWS[act].after and state != table.initial


def _possible(matter: Matter, act: type[events.Event]) -> bool:
    """Whether a fact of this kind is not out of order where its stage stands."""
    table = TABLE_OF[act.stage]
    return act in table.moves[matter.record.state(table)]


def _pointless(matter: Matter, course: Course, act: type[events.Event]) -> bool:
    """Whether the tables allow an act that would lead nowhere here."""
    if act is events.InformationGiven:
        return not granted(matter)
    if act is events.SettledByParties:  # only grounds b to g: UU 14/2008 Ps. 35(2)
        arisen = (window for window in course.objection if not window.hidden)
        found = {ground for window in arisen for ground in window.grounds}
        return not found - {events.ObjectionGround.EXEMPTION}
    begun = matter.record.first(events.DisputeFiled) is not None
    return begun and act in {events.RequestWithdrawn, events.ObjectionWithdrawn}


def _missing(matter: Matter, course: Course) -> Iterator[Option]:
    """Yield the two steps of the applicant that have no window yet, and why."""
    closed = (
        (events.ObjectionReceived, course.objection, "needs_ground"),
        (events.DisputeFiled, course.dispute, "needs_objection"),
    )
    for act, found, reason in closed:
        if not found and matter.record.first(act) is None:
            row = ROWS[act]
            yield Option(
                act=act.type,
                actor=row.by,
                open=False,
                basis=row.basis,
                reason=REASONS[reason],
            )


def _by_absence(matter: Matter, over: Words | None) -> Iterator[Option]:
    """Yield what absences let the commission, or the mediator, declare."""
    for each in absence_options(matter) if over is None else ():
        yield Option(
            act=each.act.type,
            actor=ROWS[each.act].by,
            open=each.open,
            basis=each.basis,
            reason=each.reason,
        )


def _first_request(matter: Matter) -> Iterator[Option]:
    """Before there is a request, it may be made on any day."""
    if matter.record.facts:
        return
    row = ROWS[events.RequestReceived]
    yield Option(
        act=events.RequestReceived.type,
        actor=row.by,
        open=True,
        basis=row.basis,
        reason=REASONS["open_undated"],
    )
