"""Catatan: what to keep in mind on a day, beside the options and the findings.

A note never decides. It says what a step needs that no date can show, or what
the law leaves open.

>>> "one absence" in NOTES["first_absence"][1]
True
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from ... import events
from ..._masks import masked
from ...deadlines import ADJOURNED_FOR_NOT_KNOWN, RECEIPT_NOT_KNOWN, TRANSFERRED
from ...deadlines.alternatives import RECEIPT_DAY_READER
from ...law.instruments import INSTRUMENTS
from ...law.limits import RULES
from ...law.limits.regimes import (
    INFORMATION_2010,
    PERKI_1_2018,
    PERKI_1_2021,
    SK_KMA_2011,
    SK_KMA_2022,
)
from ...law.start_words import TRIGGERS
from ...law.transitions import TRANSITIONS
from ...law.venues import VILLAGE
from ...lifecycle import TABLE_OF
from ...parties import BodyKind, Level, OwnRules
from ...texts import fill
from ..checks.absences import absence_notes
from ..checks.courts import court_notes
from ..checks.documents import channel_notes
from ..checks.execution import execution_notes
from ..checks.refiling import ended_notes, new_request, time_notes
from ..checks.refusals import names_exemption
from ..checks.registration import excuse_note
from ..checks.retractions import retraction_notes
from ..checks.slips import slips
from ..clocks.filing import OBJECTED
from ..clocks.own_limits import own_due
from ..clocks.procedure_2010 import in_first_procedure
from ..clocks.request import granted, partly, says_no_reason
from ..values.body_words import BODY_NOTES
from ..values.finding import ROWS
from ..values.limit import Met
from ..values.note import Note
from ..values.note_words import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...deadlines import Deadline
    from ...texts import Words
    from ..clocks.course import Course
    from ..matter.closed import Closed
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit


def _since(instrument: str) -> dt.date:
    return INSTRUMENTS[instrument].in_force or dt.date.max


# What the service rules of an institution were, newest first, with the first day
# of each; where none was seen, the first after the year or month that is on record.
_KPU: Final = (
    ("own_kpu", _since("PKPU 4/2025")),
    ("own_kpu_2023", _since("PKPU 22/2023")),
    ("own_kpu_before", dt.date(2016, 1, 1)),  # PKPU 1/2015
)
_COURT: Final = (
    ("own_court", SK_KMA_2022.in_force),
    ("own_court_before", SK_KMA_2011.in_force),
)
_REGIONS: Final = (("regions", dt.date(2026, 3, 1)),)  # Permendagri 2/2026
_TRIED: Final = {events.Stage.DISPUTE, events.Stage.COURT, events.Stage.CASSATION}
_REGIONAL: Final = {Level.PROVINCE, Level.REGENCY, Level.VILLAGE}


def notes(
    matter: Matter, course: Course, limits: tuple[TimeLimit, ...]
) -> Iterator[Note]:
    """Yield what to keep in mind: what every matter may have, and what a dispute has.

    Args:
        matter: the matter on its day.
        course: its clocks.
        limits: its limits, windows included.
    """
    yield from slips(matter)
    if matter.closed is not None:
        yield _closed(matter.closed)
    if course.over is None:
        yield from _before_law(matter)
        yield from _body(matter)
        yield from _running(matter, course, limits)
    yield from _untold(matter, course, limits)
    yield from time_notes(matter, course)
    if course.over is None:
        yield from excuse_note(matter)
        yield from absence_notes(matter)
        yield from _region(matter, course)
    yield from ended_notes(matter, course)
    yield from new_request(matter, course)
    yield from retraction_notes(matter)


def _closed(closed: Closed) -> Note:
    """Return what the application says of the end of a matter."""
    if closed.on is None:
        return NOTES["closed"].filled(how=closed.words)
    return NOTES["closed_on"].filled(how=closed.words, day=closed.on)


def _before_law(matter: Matter) -> Iterator[Note]:
    """Yield why no limit runs on a request that was made before the statute."""
    asked = matter.record.asked
    if asked is not None and asked.on < INFORMATION_2010:
        change = TRANSITIONS["request_before_law"]
        told = fill(("{told} ({basis})",) * 2, told=change.words, basis=change.basis)
        yield Note("before_law", told)


def _body(matter: Matter) -> Iterator[Note]:
    """Yield what to keep in mind of a village, and of a body's own service rules."""
    body, day = matter.case.body, matter.day
    if body.level is Level.VILLAGE:
        yield Note("village_venue", VILLAGE)
    if body.own_rules is OwnRules.KPU:
        yield from _newest(_KPU, day)
    elif body.own_rules is OwnRules.COURT:
        yield from _newest(_COURT, day)


def _region(matter: Matter, course: Course) -> Iterator[Note]:
    """Yield what the home ministry set for the service of a region or a village."""
    body = matter.case.body
    if course.disputes:  # it is about serving requests
        return
    if body.level is Level.VILLAGE and PERKI_1_2018.covers(matter.day):
        yield BODY_NOTES["village"]
    regional = body.kind is BodyKind.STATE and body.level in _REGIONAL
    if regional and body.own_rules is None:
        yield from _newest(_REGIONS, matter.day)


def _newest(notes: tuple[tuple[str, dt.date], ...], day: dt.date) -> Iterator[Note]:
    """Yield the note on the rules that held on a day, newest first in the table."""
    held = [BODY_NOTES[note] for note, first in notes if first <= day]
    yield from held[:1]


# Doubts that name no fact whose day is not on record.
_NO_START: Final = frozenset({ADJOURNED_FOR_NOT_KNOWN, TRANSFERRED})


def _untold(
    matter: Matter, course: Course, limits: tuple[TimeLimit, ...]
) -> Iterator[Note]:
    """Yield what nobody can judge for want of a fact on record."""
    for limit in limits:
        safe = limit.deadline.safe
        told = _NO_START.isdisjoint(limit.deadline.because)
        if limit.unsure and limit.done is not None and safe is not None and told:
            act = matter.case.events[limit.done]
            yield NOTES["late_untold"].filled(
                act=ROWS[type(act)].words,
                start=_start(limit.deadline),
                safe=safe,
            )
    yield from _only_registered(matter)
    yield from _in_time(matter, limits)
    for filing in (*course.objections, *course.disputes):
        if filing.unsure and filing.window is None:
            yield NOTES["early_untold"].filled(act=ROWS[type(filing.fact.event)].words)
    people = matter.case.details.who(matter.case.consent)
    for moved in matter.record.all(events.DisputeTransferred)[-1:]:
        to = moved.event.to
        yield NOTES["transferred"].filled(to=f" ({masked(to, people)})" if to else "")
    yield from _own_limits(matter, limits)
    for exchange in course.exchanges:
        if exchange.answer is not None and exchange.answer.guessed:
            yield NOTES["answer_guessed"]
    for notice in matter.record.all(events.ExtensionNotified)[:1]:
        yield from _reason(notice, people)


_ONLY_REGISTERED: Final = (
    (
        "request.notice",
        events.RequestRegistered,
        (events.RequestReceived, events.RequestSent),
    ),
    ("objection.response", events.ObjectionRegistered, OBJECTED),
)


def _only_registered(matter: Matter) -> Iterator[Note]:
    """Yield what has no clock, for only its registration is on record."""
    for rule, kind, before in _ONLY_REGISTERED:
        entered = matter.record.first(kind)
        if entered is not None and not matter.record.has(*before):
            yield NOTES["only_registered"].filled(
                received=ROWS[before[0]].words,
                day=entered.on,
                basis=matter.law(rule, entered.on)[1].basis,
            )


# What a reason speaks of that the regulation knows, in either language.
_KNOWN_REASON: Final = re.compile(
    "kuasa|dokumen|arsip|cari|telusur|kumpul|himpun|status|putus|konsekuensi|uji|"
    "klasifikasi|held|document|archive|search|collect|decid|test",
    re.IGNORECASE,
)


def _reason(
    notice: Fact[events.ExtensionNotified], people: tuple[str, ...]
) -> Iterator[Note]:
    """Yield what is open about the reason of an extension."""
    reason = notice.event.reason
    if reason is None:
        yield NOTES["extension_reason"]
    elif not says_no_reason(notice.event) and not _KNOWN_REASON.search(reason):
        old = notice.on < PERKI_1_2021.in_force
        basis = "PerKI 1/2010 Ps. 26(9)" if old else "PerKI 1/2021 Ps. 36(1)"
        yield NOTES["extension_other_reason"].filled(
            reason=masked(reason, people), basis=basis
        )


def _in_time(matter: Matter, limits: tuple[TimeLimit, ...]) -> Iterator[Note]:
    """Yield what was in time by the readings in use, and not on every view."""
    for limit in limits:
        due, done = limit.deadline, limit.done
        if done is None or limit.met is not Met.SOME or not limit.of_a_party:
            continue
        act = matter.case.events[done]
        if due.safe and due.last and due.safe < act.on <= due.last:
            yield NOTES[
                "in_time_reader" if limit.moved_by_receipt_day else "in_time"
            ].filled(
                act=ROWS[type(act)].words,
                reader=RECEIPT_DAY_READER,
                safe=due.safe,
            )


def _own_limits(matter: Matter, limits: tuple[TimeLimit, ...]) -> Iterator[Note]:
    """Yield what limits of the body's own do not do."""
    for own in matter.case.own_limits:
        if RULES[own.rule].office is None:
            yield NOTES["own_limit_applicant"].filled(basis=own.basis)
            continue
        law = next((limit for limit in limits if limit.rule == own.rule), None)
        last = law and own_due(law, own).last
        if law is not None and last and last > (law.deadline.last or last):
            yield NOTES["own_limit_longer"].filled(basis=own.basis)


def _start(due: Deadline) -> Words:
    """Return the day from which a limit, or the first one before it, is counted."""
    while due.runs_on is not None:
        due = due.runs_on
    return TRIGGERS[(due.limit.starts or due.terms.rule.starts).key]


def _running(
    matter: Matter, course: Course, limits: tuple[TimeLimit, ...]
) -> Iterator[Note]:
    """Yield what to keep in mind while a matter runs, in the order of the procedure."""
    yield from channel_notes(matter)
    request = TABLE_OF[events.Stage.REQUEST]
    if granted(matter) and matter.record.state(request) != "accepted":
        yield NOTES[
            "partly_not_delivered" if partly(matter) else "granted_not_delivered"
        ]
    if any(_not_corrected(limit) for limit in limits):
        yield NOTES["not_corrected"]
    if any(_unknown(limit) for limit in course.request.limits):
        yield NOTES["silence_unknown"]
    yield from _first_procedure(matter, course)
    if course.place.stage in _TRIED and _exempt(matter):
        yield NOTES["no_destruction"]
    if course.court.unknown:
        yield NOTES["final_unknown"]
    yield from court_notes(matter, course, limits)
    yield from execution_notes(matter, course)


def _exempt(matter: Matter) -> bool:
    """Whether a notice on record names an exemption, whose records may be due."""
    given = matter.record.all(events.NoticeGiven)
    return any(names_exemption(fact.event) for fact in given)


def _not_corrected(limit: TimeLimit) -> bool:
    """Whether the time to correct a request passed, from the receipt of the notice."""
    known = RECEIPT_NOT_KNOWN not in limit.deadline.because
    return limit.rule == "request.correction" and limit.passed and known


def _unknown(limit: TimeLimit) -> bool:
    """Whether the record does not know how long somebody has to answer."""
    return limit.done is None and "limit_not_known" in limit.deadline.limit.doubts


def _first_procedure(matter: Matter, course: Course) -> Iterator[Note]:
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
