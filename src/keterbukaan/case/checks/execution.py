"""Pelaksanaan: whether a ruling can be executed, how far, and of whom it is asked.

A ruling of the Commission is executed on an order of the chief judge (PERMA
2/2011 Ps. 12), a decision of a court under the procedure of that court (Ps. 11).
What gives nothing is not executed, what gives a part is so as far as it gives.
Where a receipt is not on record a ruling may be final all the same; then the
execution is open as soon as the time has passed that the record shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...citation import cite
from ...events import Gives
from ...law.limits.regimes import PERMA_2_2011
from ...parties import Forum
from ..clocks.execution import by_court, performance
from ..clocks.holding import JUDGED, leaves
from ..values.finding import ROWS, Finding, found
from ..values.note_words import NOTES
from ..values.option import Option
from ..values.reason import Reason, because

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ...citation import Citation
    from ...deadlines import Deadline
    from ..clocks.course import Course
    from ..clocks.court import Rulings
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.note import Note

_BY_COURT: Final = cite("PERMA 2/2011 Ps. 11")
_EXTENT: Final = {
    Gives.ALL: "open_undated",
    Gives.PART: "execution_part",
    None: "court_order",
}


def execution_option(matter: Matter, course: Course) -> Iterator[Option]:
    """Yield the execution of a ruling that gives information, open once it is final."""
    court = course.court
    asked = matter.record.has(events.ExecutionRequested, events.ExecutionDecided)
    if course.over is not None or asked:
        return
    if not _to_execute(court):
        return
    door = performance(matter, court)
    opens = door.passed_from if door is not None else court.final_since
    ready = court.final(matter.day) or _likely(matter, court)
    ready = ready and (opens is None or opens <= matter.day)
    if _unprovided(matter, court):
        opens, ready = PERMA_2_2011.in_force, False
    yield Option(
        act=events.ExecutionRequested.type,
        actor=ROWS[events.ExecutionRequested].by,
        opens=opens,
        opens_safe=door.opens_safe if door is not None else opens,
        open=ready,
        basis=_basis(court),
        why=_why(matter, court, door, ready=ready),
    )


def _to_execute(court: Rulings) -> bool:
    """Whether there is something to execute, now or once it is final."""
    if court.holding is None or court.gives_nothing or court.holding.remanded:
        return False
    return court.final_on is not None or court.unknown


def _unprovided(matter: Matter, court: Rulings) -> bool:
    """Whether nothing provides yet for the execution of a ruling of the Commission."""
    return not by_court(court) and matter.day < PERMA_2_2011.in_force


def _likely(matter: Matter, court: Rulings) -> bool:
    """Whether the time has passed that the record shows, a receipt not being on it."""
    return court.likely_from is not None and court.likely_from <= matter.day


def _basis(court: Rulings) -> Citation:
    return _BY_COURT if by_court(court) else ROWS[events.ExecutionRequested].basis


def _why(
    matter: Matter, court: Rulings, door: Deadline | None, *, ready: bool
) -> tuple[Reason, ...]:
    """Return why execution is open or closed: finality, extent, and the ninety days."""
    if _unprovided(matter, court):
        return (because("execution_before_perma", opens=PERMA_2_2011.in_force),)
    if not ready:
        if door is not None and door.passed_from is not None:
            return (because("not_yet", opens=door.passed_from),)
        return (because("final_unknown" if court.unknown else "not_final"),)
    said = [because(_EXTENT[court.holding.gives if court.holding else None])]
    if court.contested(matter.day):
        said.append(because("late_pending"))
    if court.unknown:
        key = "final_if_no_cassation" if by_court(court) else "final_if_unchallenged"
        said.append(because(key))
    return tuple(said)


# -- notes and findings -------------------------------------------------------------


def execution_notes(matter: Matter, course: Course) -> Iterator[Note]:
    """Yield which court executes, under which procedure, and what stops nothing."""
    court = course.court
    ready = court.final(matter.day) or _likely(matter, court)
    ready = ready and not _unprovided(matter, court)
    if court.holding is None or court.gives_nothing or not ready:
        return
    if court.agreed:
        yield NOTES["execution_of_agreement"]
    elif by_court(court):
        yield from _of_decision(matter)
    else:
        yield NOTES["execution_court"].filled(forum=matter.case.body.court)
        if matter.record.has(events.ChallengeWithdrawn, events.CourtRulingPronounced):
            yield NOTES["execution_of_ruling_left"]


def _of_decision(matter: Matter) -> Iterator[Note]:
    """Yield the procedure by which a decision of a court is executed."""
    if Forum.DISTRICT_COURT in matter.case.body.forums:
        yield NOTES["execution_district_court"]
    if Forum.ADMINISTRATIVE_COURT not in matter.case.body.forums:
        return
    yield NOTES["execution_administrative_court"]
    filed = matter.record.all(events.ChallengeFiled)
    if any(fact.event.by is events.Party.BODY for fact in filed):
        yield NOTES["claimant_by_reading"]


def execution_findings(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find execution asked for too early, by the body, or of what gives nothing."""
    court = course.court
    basis = _basis(court)
    for asked in matter.record.all(events.ExecutionRequested):
        if court.gives_nothing and not _taken_later(matter, asked):
            yield found("wrong_track.execution", basis, asked.index)
        if asked.event.by is events.Party.BODY and not by_court(court):
            yield found("wrong_track.execution_by_body", basis, asked.index)
        opens = _final_when_asked(matter, court, asked)
        if opens is not None and asked.on < opens:
            days = matter.premature_by(opens, asked.on)
            yield found("premature.execution", basis, asked.index, days, opens=opens)


def _taken_later(matter: Matter, asked: Fact[events.ExecutionRequested]) -> bool:
    """Whether a court changed the ruling after execution was asked for."""
    return not all(map(leaves, matter.record.each(*JUDGED, after=asked.index)))


def _final_when_asked(
    matter: Matter, court: Rulings, asked: Fact[events.Event]
) -> dt.date | None:
    """Return from when it was final what was executed; None where nobody can tell.

    A later review is of a ruling that was final, and stopped no execution of it (UU
    14/1985 Ps. 66(2)).
    """
    if matter.record.first(events.ReviewRulingReceived, after=asked.index) is None:
        return court.final_since
    ruled = matter.record.last(events.CassationRulingPronounced)
    return None if ruled is None else ruled.on
