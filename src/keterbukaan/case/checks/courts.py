"""Di pengadilan: what to keep in mind before the courts, beside the limits.

Where a challenge may be lodged, hearings behind closed doors, what the courts
ordered, how cassation is filed, and what a review leaves as it is.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from ... import events
from ...law.court_orders import ORDERS
from ...lifecycle import TABLE_OF
from ..clocks.holding import JUDGED
from ..values.finding import ROWS
from ..values.note_words import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..clocks.course import Course
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit
    from ..values.note import Note

# A challenge is before the court, and no ruling was pronounced.
_BEFORE_COURT: Final = frozenset(
    {"filed", "registered", "file_requested", "file_sent", "panel_named"}
)
ELECTRONIC: Final = dt.date(2024, 5, 1)
"""From then on cassation and review are filed electronically (PERMA 6/2022)."""
_BY_FILE: Final = frozenset(
    {"court.cassation", "court.cassation_brief", "court.review"}
)
# What shows that a review was asked for, and what ends it.
_REVIEW: Final = (
    events.ReviewGroundArose,
    events.ReviewFiled,
    events.ReviewCopyReceived,
    events.ReviewAnswerFiled,
    events.ReviewFileSent,
)
_REVIEWED: Final = (events.ReviewRulingReceived, events.ReviewWithdrawn)


def court_notes(
    matter: Matter, course: Course, limits: tuple[TimeLimit, ...]
) -> Iterator[Note]:
    """Yield what to keep in mind before the courts, in the order of the procedure.

    Args:
        matter: the matter on its day.
        course: its clocks.
        limits: its limits.
    """
    state = matter.record.state(TABLE_OF[events.Stage.COURT])
    if course.court.holding is not None and course.court.holding.remanded:
        yield NOTES["remanded"]
    mine = (
        each for each in course.court.challenge if each.party is events.Party.APPLICANT
    )
    if state == "filed" or any(_runs(each) for each in mine):
        yield NOTES["lodged_elsewhere"]
    exempt = events.ObjectionGround.EXEMPTION in course.grounds
    if exempt and state in _BEFORE_COURT:
        yield NOTES["closed_hearing"]
    yield from _filed(matter, course)
    running = {each.rule for each in limits if _runs(each)} & _BY_FILE
    if running and matter.day >= ELECTRONIC:
        yield NOTES["electronic_filing"]
    if "court.cassation_brief" in running:
        yield NOTES["brief_decides"]
    yield from _orders(matter)
    yield from _review(matter)


def _runs(limit: TimeLimit) -> bool:
    told = limit.deadline.last is not None or limit.deadline.start_known
    return told and limit.done is None and limit.proved is None and not limit.passed


def _filed(matter: Matter, course: Course) -> Iterator[Note]:
    """Yield what was filed late, while a court has it, or by a party not on record."""
    court = course.court
    ways = (
        (court.challenge, "late_before_court"),
        (court.cassation, "late_cassation"),
    )
    for limits, late in ways:
        if court.contested(matter.day) and any(_late(each) for each in limits):
            yield NOTES[late]
        shown = next((x.proved for x in limits if x.proved is not None), None)
        act = None if shown is None else type(matter.case.events[shown])
        if act is not None and act in {each.fact for each in limits}:
            yield NOTES["filed_unnamed"].filled(act=ROWS[act].words)


def _late(limit: TimeLimit) -> bool:
    """Whether a party went to court after its time."""
    return limit.done is not None and limit.missed


def _orders(matter: Matter) -> Iterator[Note]:
    """Yield what the last court that ordered something ordered, as recorded."""
    ruled = matter.record.each(*JUDGED)
    orders = (getattr(fact.event, "orders", ()) for fact in reversed(ruled))
    for order in next(filter(None, orders), ()):
        yield NOTES["ordered"].filled(order=order.words, basis=ORDERS[order])


def _review(matter: Matter) -> Iterator[Note]:
    """Yield that a review stops nothing, and from when its time runs."""
    record = matter.record
    last, ended = record.last(*_REVIEW), record.last(*_REVIEWED)
    if last is not None and (ended is None or ended.index < last.index):
        yield NOTES["review"]
        if record.has(events.ReviewFiled) and not record.has(events.ReviewGroundArose):
            yield NOTES["review_starts"]
    if record.has(events.ReviewWithdrawn):
        yield NOTES["review_withdrawn"]
