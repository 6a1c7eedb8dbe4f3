"""Catatan: what to keep in mind on a day, beside the options and the findings.

A note never decides. It says what a step needs that no date can show, or what
the law leaves open.

>>> "one absence" in NOTES["first_absence"][1]
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...law.court_orders import ORDERS
from ...lifecycle import TABLE_OF
from ...parties import FORUMS
from ..checks.absences import absence_notes
from ..checks.documents import channel_notes
from ..checks.refiling import ended_notes, new_request, time_notes
from ..checks.registration import excuse_note
from ..checks.retractions import retraction_notes
from ..clocks.procedure_2010 import in_first_procedure
from ..clocks.request import granted
from ..values.note_words import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...texts import Words
    from ..clocks.course import Course
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

# A challenge is before the court, and no ruling was pronounced.
_BEFORE_COURT: Final = frozenset(
    {"filed", "registered", "file_requested", "file_sent", "panel_named"}
)


def notes(matter: Matter, course: Course) -> Iterator[Words]:
    """Yield what to keep in mind: what every matter may have, and what a dispute has.

    Args:
        matter: the matter on its day.
        course: its clocks.
    """
    if course.over is None:
        yield from _running(matter, course)
    yield from time_notes(matter, course)
    if course.over is None:
        yield from excuse_note(matter)
        yield from absence_notes(matter)
        yield from ended_notes(matter, course)
    yield from new_request(matter, course)
    yield from retraction_notes(matter)


def _running(matter: Matter, course: Course) -> Iterator[Words]:
    """Yield what to keep in mind while a matter runs, in the order of the procedure."""
    yield from channel_notes(matter)
    request = TABLE_OF[events.Stage.REQUEST]
    if granted(matter) and matter.record.state(request) != "accepted":
        yield NOTES["granted_not_delivered"]
    if any(_unknown(limit) for limit in course.request.limits):
        yield NOTES["silence_unknown"]
    yield from _first_procedure(matter, course)
    if course.court.unknown:
        yield NOTES["final_unknown"]
    yield from _court(matter, course)
    yield from _execution(matter, course)


def _unknown(limit: TimeLimit) -> bool:
    """Whether the record does not know how long somebody has to answer."""
    return limit.done is None and "limit_not_known" in limit.deadline.limit.doubts


def _first_procedure(matter: Matter, course: Course) -> Iterator[Words]:
    """Yield what PerKI 2/2010 said outright; only the Commission acts on it."""
    odd = (f.fact for f in course.disputes if f.late or f.premature)
    if any(in_first_procedure(matter, filed.on) for filed in odd):
        yield NOTES["first_inadmissible"]
    absences = (
        f for f in matter.record.all(events.ApplicantAbsent) if not f.event.excused
    )
    if any(in_first_procedure(matter, absent.on) for absent in absences):
        yield NOTES["first_absence"]
    agreed = matter.record.first(events.MediationAgreed)
    if agreed is not None and in_first_procedure(matter, agreed.on):
        yield NOTES["first_deed"]
    read = matter.record.all(events.RulingRead)
    if read and in_first_procedure(matter, read[-1].on):
        yield NOTES["first_binding"]


def _court(matter: Matter, course: Course) -> Iterator[Words]:
    """Yield where a challenge may be lodged, closed hearings, orders and review."""
    state = matter.record.state(TABLE_OF[events.Stage.COURT])
    mine = (
        each for each in course.court.challenge if each.party is events.Party.APPLICANT
    )
    if state == "filed" or any(_runs(each) for each in mine):
        yield NOTES["lodged_elsewhere"]
    exempt = events.ObjectionGround.EXEMPTION in course.grounds
    if exempt and state in _BEFORE_COURT:
        yield NOTES["closed_hearing"]
    yield from _orders(matter)
    if matter.record.first(events.ReviewFiled) is not None:
        yield NOTES["review"]


def _runs(limit: TimeLimit) -> bool:
    return limit.done is None and not limit.passed


def _orders(matter: Matter) -> Iterator[Words]:
    """Yield what the court ordered, as somebody recorded it."""
    ruled = matter.record.all(events.CourtRulingPronounced)
    for order in ruled[-1].event.orders if ruled else ():
        indonesian, english = NOTES["ordered"]
        found = ORDERS[order]
        yield (
            indonesian.format(order=found.text("id"), basis=found.basis),
            english.format(order=found.text("en"), basis=found.basis),
        )


def _execution(matter: Matter, course: Course) -> Iterator[Words]:
    """Yield which court executes, and that an agreement has no text of its own."""
    if course.court.granted is False or not course.court.final(matter.day):
        return
    read = matter.record.all(events.RulingRead)
    if read and read[-1].event.kind is events.RulingKind.MEDIATION:
        yield NOTES["execution_of_agreement"]
        return
    (indonesian, english), _ = FORUMS[matter.case.body.forum]
    first, second = NOTES["execution_court"]
    yield first.format(forum=indonesian), second.format(forum=english)
