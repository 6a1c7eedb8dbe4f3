"""Jangkauan: the days on which the next steps are possible at all.

From what is on record: the earliest day of each step up to the application to
the commission, everybody acting at once, and the last day on the slowest
path. The slowest path is silence all the way, with each step taken on its
last day: 10 + 30 + 30 + 14 working days after the receipt of the request, and
seven more where an extension was notified. It assumes that no answer ever
comes and that what is sent is received on the same day. Where an answer may
still come, or its receipt is not on record, it opens a window of its own and
the outer end stays open.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import RequestReceived
>>> asked = dt.date(2026, 6, 15)
>>> case = Case().record(RequestReceived(asked))
>>> for reach in case.on(asked).reach:
...     print(reach.act, reach.earliest, reach.latest, *reach.path)
notice_given 2026-06-15 2026-06-30 request.notice
objection_received 2026-06-15 2026-08-11 request.notice objection.file
objection_answered 2026-06-15 2026-09-24 request.notice objection.file \
objection.response
dispute_filed 2026-06-15 2026-10-14 request.notice objection.file \
objection.response dispute.file.silence
>>> reach.soonest
('notice_given', 'objection_received', 'objection_answered')
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from ... import events
from ...deadlines import RECEIPT_NOT_KNOWN, Deadline
from ...lifecycle import TABLE_OF, TABLES
from ..values.reach import Reach

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..clocks.course import Course
    from ..matter.facts import Record
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

_SILENCE: Final = (
    "tidak ada jawaban yang datang sesudah ini",
    "no answer comes after this",
)
_KEPT: Final = (
    "yang menjawab menepati batas waktunya",
    "who has to answer keeps to the limit",
)
_SAME_DAY: Final = (
    "yang dikirim diterima pada hari yang sama",
    "what is sent is received on the same day",
)
_LAST_DAY: Final = (
    "setiap langkah diambil pada hari terakhirnya",
    "each step is taken on its last day",
)


_STEPS: Final[tuple[tuple[type[events.Event], ...], ...]] = (
    (events.NoticeGiven, events.NoticeReceived),
    (events.ObjectionReceived, events.ObjectionSent),
    (events.ObjectionAnswered, events.ObjectionAnswerReceived),
    (events.DisputeFiled, events.DisputeSent),
)


def read_reach(matter: Matter, course: Course) -> tuple[Reach, ...]:
    """Return the steps that are still to come, up to the application."""
    record = matter.record
    asked = record.asked
    if asked is None or course.over is not None or _past(record):
        return ()
    done = [place for place, step in enumerate(_STEPS) if record.first(*step)]
    taken = max(done, default=-1)
    last = record.last(*_STEPS[taken]) if done else asked
    ends = (
        course.request.limits[-1].deadline if course.request.limits else None,
        _slowest(course.objection),
        _response(matter, course),
        slowest_way(matter, course),
    )
    return tuple(
        _reach(place, taken, last.on if last else asked.on, ends[place])
        for place in range(taken + 1, len(_STEPS))
    )


def slowest_way(matter: Matter, course: Course) -> Deadline | None:
    """Return the limit for an application on the slowest path, where it is known."""
    if course.response:
        return _slowest(course.dispute)
    response = _response(matter, course)
    return response and matter.after("dispute.file.silence", response)


def _past(record: Record) -> bool:
    """Whether the dispute, or a later stage, has begun."""
    tables = TABLES[TABLES.index(TABLE_OF[events.Stage.DISPUTE]) :]
    return any(record.state(table) != table.initial for table in tables)


def longest_silence(matter: Matter, course: Course) -> Deadline | None:
    """Return the limit for an application where nobody ever answers, extended once."""
    due: Deadline | None = course.request.limits[0].deadline
    if len(course.request.limits) > 1:
        due = course.request.limits[-1].deadline
    else:
        due = due and matter.after("request.extension", due)
    for rule in ("objection.file", "objection.response", "dispute.file.silence"):
        due = due and matter.after(rule, due)
    return due


def _response(matter: Matter, course: Course) -> Deadline | None:
    """Return the superior's limit, after the last day to object where need be."""
    if course.response:
        return course.response[-1].deadline
    objection = _slowest(course.objection)
    return objection and matter.after("objection.response", objection)


def _slowest(opened: tuple[TimeLimit, ...]) -> Deadline | None:
    """Return the limit that closes last; None where one of them is not known."""
    ends = [window.deadline for window in opened if not window.hidden]
    if not ends or any(due.last is None for due in ends):
        return None
    return max(ends, key=lambda due: due.latest or due.last or dt.date.min)


def _known(closing: Deadline | None) -> bool:
    return closing is not None and RECEIPT_NOT_KNOWN not in closing.because


def _reach(
    place: int, taken: int, earliest: dt.date, closing: Deadline | None
) -> Reach:
    """Return one step: the first day it can come, and the last day that closes it."""
    mine = place % 2 == 1  # the applicant's steps answer those of the office
    sure = mine and taken == place - 1 and _known(closing)
    waiting = (_SILENCE, _SAME_DAY, _LAST_DAY) if mine else (_KEPT, _SAME_DAY)
    return Reach(
        fact=_STEPS[place][0],
        earliest=earliest,
        latest=(closing.latest or closing.last) if closing else None,
        outer=closing.outer if closing else None,
        path=tuple(_path(closing)) if closing else (),
        soonest=tuple(step[0].type for step in _STEPS[taken + 1 : place]),
        open_ended=not sure,
        assumes=() if sure else waiting,
    )


def _path(due: Deadline) -> Iterator[str]:
    if due.runs_on is not None:
        yield from _path(due.runs_on)
    yield due.rule
