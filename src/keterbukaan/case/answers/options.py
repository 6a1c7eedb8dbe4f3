"""Pilihan: what may be done next, by whom, from when until when, and why.

Every option evaluates its guards. One that is closed stays in the list, with
the day on which it closed and the reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from ... import events
from ...deadlines import (
    ADJOURNED_FOR_NOT_KNOWN,
    FINAL_DAY_NOT_KNOWN,
    INTERLOCUTORY,
    NOTIFICATION_NOT_KNOWN,
    OWN_START_NOT_KNOWN,
    REGISTRATION_NOT_KNOWN,
    REMAND,
    START_NOT_KNOWN,
    TRANSFERRED,
)
from ...deadlines.alternatives import RECEIPT_DAY_READER
from ...law.shape import Actor, Direction
from ...lifecycle import TABLE_OF
from ..checks.execution import execution_option
from ..clocks.refiling import may_be_barred, refile_bar, reopened
from ..clocks.request import REPLIES
from ..matter.proofs import told_by
from ..values.finding import ROWS
from ..values.limit import FILED
from ..values.option import Option, OptionKind, day_to_keep, kind_of
from ..values.reason import Reason, because
from .stage_over import filing_over, impossible, overtaken, stage_over
from .undated import by_absence, first_request, undated

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ...deadlines import Deadline
    from ..clocks.course import Course
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

    _Reasons: TypeAlias = tuple[Reason, ...]


def options(
    matter: Matter, course: Course, timed: tuple[Option, ...]
) -> tuple[Option, ...]:
    """Return every option of a matter, the one to keep to first in front.

    Args:
        matter: the matter on its day.
        course: its clocks.
        timed: the options that go by a limit.
    """
    found = [
        *timed,
        *first_request(matter),
        *_extension(matter, course),
        *undated(matter, course),
        *_missing(matter, course),
        *by_absence(matter, course),
    ]
    return tuple(sorted(found, key=day_to_keep))


def timed_options(
    matter: Matter, course: Course, limits: tuple[TimeLimit, ...]
) -> tuple[Option, ...]:
    """Return the options that go by a limit, and the execution of a ruling.

    Args:
        matter: the matter on its day.
        course: its clocks.
        limits: its limits that an act meets, windows included.
    """
    acts = (_of_limit(matter, course, each) for each in limits)
    found = (*acts, *execution_option(matter, course))
    return tuple(sorted(found, key=day_to_keep))


def left_to_do(matter: Matter, limit: TimeLimit, until: dt.date | None) -> bool:
    """Whether a step may be left of a limit: not done, and no right that has run out.

    Of the others no option has to be made in order to tell the steps.

    Args:
        matter: the matter.
        limit: the limit.
        until: leave out what still runs and whose day to keep to is later.
    """
    due = limit.deadline
    last = due.last
    runs = last is not None and matter.day <= last
    if runs and until is not None and until < (due.safe or last or until):
        return False
    if limit.done is not None and reopened(matter, limit).done is not None:
        return False
    if last is None or runs or not due.start_known:
        return True
    act, actor = _act(matter, limit)
    return kind_of(act.type, actor) is OptionKind.DUTY


def _of_limit(matter: Matter, course: Course, limit: TimeLimit) -> Option:
    """Return the act that meets a limit, or that did."""
    due = limit.deadline
    is_open, why = _judge(matter, course, limit)
    act, actor = _act(matter, limit)
    gone = due.last is not None and due.last < matter.day
    unknown = is_open and gone and _may_run(limit)
    return Option(
        act=act.type,
        actor=actor,
        opens=limit.opens,
        closes=None if unknown else due.last,
        opens_safe=limit.opens_safe,
        closes_safe=None if unknown else due.safe,
        open=is_open,
        basis=due.basis,
        why=why,
        grounds=limit.grounds,
        limit=limit,
    )


def _act(matter: Matter, limit: TimeLimit) -> tuple[type[events.Event], Actor]:
    """Return the act and who does it; where another met the limit, that one."""
    done = limit.fact if limit.done is None else type(matter.case.events[limit.done])
    if ROWS[done].fact is not limit.fact or ROWS[done].by is Actor.PARTIES:
        return done, ROWS[done].by
    return done, limit.actor


def _judge(matter: Matter, course: Course, limit: TimeLimit) -> tuple[bool, _Reasons]:
    """Whether an act is open on the day, and why."""
    limit = reopened(matter, limit)
    bar = refile_bar(matter, limit)
    closed = (bar,) if bar is not None else _why_closed(matter, course, limit)
    return (False, closed) if closed else (True, tuple(_why_open(matter, limit)))


def _why_closed(matter: Matter, course: Course, limit: TimeLimit) -> _Reasons:
    if limit.done is not None:
        key = "done" if limit.kept else "done_late"
        done = matter.case.events[limit.done].on
        return (because(key, day=done, closes=limit.deadline.last),)
    if course.over is not None:
        return (because("over", state=course.over),)
    gone = _gone(matter, course, limit)
    if gone is not None:
        return (gone,)
    if not _possible(matter, limit.fact):
        return (impossible(matter, limit.fact),)
    if limit.proved is not None and not _unnamed(matter, limit):
        return (_proved(matter, limit, limit.proved),)
    over = overtaken(matter, limit)
    return (over,) if over is not None else _by_day(matter, limit)


def _gone(matter: Matter, course: Course, limit: TimeLimit) -> Reason | None:
    """Return why an act has no place where the matter stands, or None."""
    if limit.deadline.before_law:
        return because("before_law")
    if limit.fact in FILED:
        return filing_over(matter, course, limit)
    state = matter.record.state(TABLE_OF[events.Stage.DISPUTE])
    if state == "incomplete" and limit.fact in _HEARD:
        return because("documents_missing")
    return stage_over(matter, course, limit.fact)


def _proved(matter: Matter, limit: TimeLimit, shown: int) -> Reason:
    """Return what shows that an act was done, and whether it tells by whom."""
    fact = matter.case.events[shown]
    told = limit.party is None or told_by(fact, limit.fact) is limit.party
    key = "proved" if told else "proved_by_either"
    return because(key, shown=ROWS[type(fact)].words)


def _unnamed(matter: Matter, limit: TimeLimit) -> bool:
    """Whether what shows the act is one that names no party, so that it may be it."""
    shown = None if limit.proved is None else matter.case.events[limit.proved]
    return limit.party is not None and isinstance(shown, limit.fact)


def _by_day(matter: Matter, limit: TimeLimit) -> _Reasons:
    """Return why an act is closed on the day, before its window or after it."""
    closes, day = limit.deadline.last, matter.day
    if day < limit.not_before and not _back(limit):
        opens, safe = limit.opens or limit.not_before, limit.opens_safe
        later = safe is not None and safe > opens
        wait = (because("safe_from", opens=safe),) if later else ()
        return (because("not_yet", opens=opens), *wait)
    if closes is not None and day > closes and not _may_run(limit):
        return (because(_passed(limit), closes=closes), *_for_some(limit, day))
    return ()


def _may_run(limit: TimeLimit) -> bool:
    """Whether a right may still run, for it began on a day that is not on record."""
    return limit.of_a_party and not limit.deadline.start_known


def _for_some(limit: TimeLimit, day: dt.date) -> Iterator[Reason]:
    """Whether an act would still be in time under some reading."""
    outer = limit.deadline.outer
    if outer is not None and day <= outer and not limit.deadline.terms.rule.binds_body:
        yield because("in_time_until", outer=outer)


def _back(limit: TimeLimit) -> bool:
    """Whether the limit is counted back from a day to come."""
    return limit.deadline.terms.rule.direction is Direction.BEFORE


#: What is done with an application that is registered.
_HEARD: Final = frozenset({events.HearingHeld, events.RulingRead})
# Why an application may be barred, by what the one before it ended in.
_BARRED_PERHAPS: Final = {
    "withdrawn": "barred_by_reading",
    "withdrawn_untold": "barred_perhaps",
}
# Why its day is not sure, where that is not a receipt.
_STANDS_IN: Final = {
    REGISTRATION_NOT_KNOWN: "registration",
    TRANSFERRED: "transferred",
    ADJOURNED_FOR_NOT_KNOWN: "adjourned_for",
}


def _why_open(matter: Matter, limit: TimeLimit) -> Iterator[Reason]:
    due = limit.deadline
    if due.last is None:
        yield because(_no_day(due))
        yield from _caution(matter, limit)
        return
    if matter.day > due.last and _may_run(limit):
        yield because("passed_untold", closes=due.last)
        return
    forum = matter.case.body.court
    key = "receipt" if due.opens_next is None else "open"
    key = next((_STANDS_IN[each] for each in due.because if each in _STANDS_IN), key)
    if limit.fact is events.ChallengeFiled:
        key = "forum" if _kind_known(matter) else "forum_if"
    yield because(key, closes=due.last, forum=forum)
    if INTERLOCUTORY in due.because:
        yield because("interlocutory")
    if limit.fact is events.DisputeFiled:
        state = matter.record.state(TABLE_OF[events.Stage.DISPUTE])
        if may_be_barred(matter, state):
            yield because(_BARRED_PERHAPS[state])
    yield from _caution(matter, limit)


_DAYLESS: Final = {
    OWN_START_NOT_KNOWN: "own_start",
    START_NOT_KNOWN: "start_untold",
    FINAL_DAY_NOT_KNOWN: "final_untold",
    NOTIFICATION_NOT_KNOWN: "notified_untold",
    REMAND: "after_remand",
}


def _no_day(due: Deadline) -> str:
    """Return the key of why an act that is open has no last day."""
    for doubt, key in _DAYLESS.items():
        if doubt in due.because:
            return key
    return "no_day" if due.undated else "act_at_once"


def _kind_known(matter: Matter) -> bool:
    """Whether the ruling says that it is one by adjudication."""
    read = matter.record.all(events.RulingRead)
    return not read or read[-1].event.kind is not None


def _caution(matter: Matter, limit: TimeLimit) -> Iterator[Reason]:
    """Yield what other readings make of the days, where they move them."""
    due, opens = limit.deadline, limit.opens_safe
    if _unnamed(matter, limit):
        yield because("filed_unnamed")
    if opens is not None and matter.day < opens:
        yield because("safe_from", opens=opens)
    if due.safe is None or due.safe == due.last == due.outer:
        return
    days = {"safe": due.safe, "closes": due.last, "outer": due.outer}
    if due.terms.rule.binds_body:
        yield because("must_by_last" if due.safe == due.last else "must_by", **days)
    elif limit.of_a_party:
        key = _until(limit, due.safe)
        reader = RECEIPT_DAY_READER if key == "safe_reader" else ""
        yield because(key, reader=reader, **days)
        if (
            key != "none_safe"
            and due.outer is not None
            and due.outer > max(due.safe, due.last or due.safe)
        ):
            yield because("in_time_until", outer=due.outer)


def _until(limit: TimeLimit, safe: dt.date) -> str:
    """Return the key of the sentence that says until when one is safe.

    Only a commission judges an objection or an application that came on the last
    day; one is on record as counting the day of receipt.
    """
    if safe < (limit.opens_safe or limit.not_before):
        return "none_safe"
    if limit.moved_by_receipt_day:
        return "safe_reader"
    earliest = limit.deadline.earliest
    return "safe_other" if earliest is not None and safe < earliest else "safe_until"


def _passed(limit: TimeLimit) -> str:
    """Return the key of the sentence that says why an act is closed."""
    if limit.fact is events.CassationBriefFiled:
        return "passed_brief"
    if limit.party is not None:
        return "passed_court"
    if limit.fact is events.ObjectionReceived:
        return "passed_objection"
    if limit.fact is events.DisputeFiled:
        first = limit.deadline.limit.basis.instrument == "PerKI 2/2010"
        return "passed" if first else "passed_right"
    free = limit.fact is events.MediationAgreed or limit.of_a_party
    right = free and limit.fact is not events.RulingPerformed
    return "passed" if right else "passed_duty"


def _extension(matter: Matter, course: Course) -> Iterator[Option]:
    """The PPID may notify an extension once, before the first limit ends."""
    if (
        course.over is not None
        or not course.request.limits
        or stage_over(matter, course, events.ExtensionNotified) is not None
        or not _possible(matter, events.ExtensionNotified)
        or matter.record.has(events.ExtensionNotified, *REPLIES)
    ):
        return
    first = course.request.limits[0]
    due = first.deadline
    is_open = due.last is not None and due.start <= matter.day <= due.last
    key = "open" if is_open else "passed_extension"
    if matter.day < due.start:
        key = "not_yet"
    if due.last is None:
        key = "before_law" if due.before_law else "act_at_once"
    yield Option(
        act=events.ExtensionNotified.type,
        actor=Actor.PPID,
        opens=due.start,
        closes=due.last,
        opens_safe=due.start,
        closes_safe=due.safe,
        open=is_open,
        basis=ROWS[events.ExtensionNotified].basis,
        why=(because(key, closes=due.last, opens=due.start),),
        limit=first,
    )


def _possible(matter: Matter, act: type[events.Event]) -> bool:
    """Whether a fact of this kind is not out of order where its stage stands."""
    table = TABLE_OF[act.stage]
    return act in table.moves[matter.record.state(table)]


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
                why=(because(reason),),
            )
