"""Temuan: what went wrong in a matter, with its provision and its size.

A finding never breaks a case. Late and early acts, missing steps and wrong
tracks are facts to report.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import astuple

from ...citation import cite
from ...deadlines import RECEIPT_NOT_KNOWN
from ...events import (
    ChallengeFiled,
    DisputeFiled,
    ExecutionRequested,
    ExtensionNotified,
    NoticeGiven,
    ObjectionGround,
    ObjectionReceived,
    ObjectionSent,
    RequestReceived,
    RulingRead,
)
from ...events.base import NoticeOutcome, NoticeReason, RulingKind
from ...lifecycle import TABLE_OF
from ...workdays import Zone, received_on
from ..checks.before_commission import commission_findings
from ..checks.intake import flaws
from ..checks.refusals import check_refusal, lapsed_tests
from ..clocks.procedure_2010 import NO_EXTENSION, no_extension
from ..values.finding import ROWS, Finding, fill, size
from .reach import slowest_way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...events.base import Event
    from ..clocks.course import Course
    from ..clocks.filing import Filing
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit


def findings(
    matter: Matter, course: Course, limits: tuple[TimeLimit, ...]
) -> tuple[Finding, ...]:
    """Everything that went wrong so far, in the order of the facts."""
    order = list(_date_order(matter))
    misdated = {finding.event for finding in order}
    rest = [
        *_not_recorded(matter),
        *_another_day(matter),
        *_late(matter, limits),
        *_filings(matter, course),
        *_past_every_path(matter, course),
        *_extensions(matter, course),
        *_refusals(matter),
        *_exemptions(matter),
        *commission_findings(matter, course),
        *_unknown_extensions(matter),
        *_after_rulings(matter, course),
        *(Finding(*astuple(flaw, recurse=False)) for flaw in flaws(matter, course)),
    ]
    found = [
        *order,
        *(finding for finding in rest if finding.event not in misdated),
        *_strays(matter),
        *_retractions(matter),
    ]
    return tuple(sorted(found, key=fact_order))


def fact_order(finding: Finding) -> int:
    """The place of the fact that a finding is about; first where it has none."""
    return -1 if finding.event is None else finding.event


def _date_order(matter: Matter) -> Iterator[Finding]:
    """Facts dated before every one that they depend on."""
    for fact in matter.record.facts:
        row = ROWS[type(fact.event)]
        others = matter.record.each(*row.needs)
        other = min(others, key=lambda o: o.on, default=None)
        if other is not None and fact.on < other.on:
            words = fill(
                "form.date_order",
                act=row.words,
                missing=ROWS[type(other.event)].words,
                day=other.on,
            )
            yield Finding("form.date_order", words, row.basis, fact.index)


def _not_recorded(matter: Matter) -> Iterator[Finding]:
    """Steps that a fact depends on and that are nowhere on record."""
    for fact in matter.record.facts:
        row = ROWS[type(fact.event)]
        if row.needs and not matter.record.each(*row.needs) and not _needs_none(fact):
            missing = ROWS[row.needs[0]]
            words = fill("not_recorded", act=row.words, missing=missing.words)
            code = f"not_recorded.{missing.fact.type}"
            yield Finding(code, words, missing.basis, fact.index)


def _needs_none(fact: Fact[Event]) -> bool:
    """Ground b, periodic information, needs no request (UU 14/2008 Ps. 35)."""
    event = fact.event
    return (
        isinstance(event, (ObjectionReceived, ObjectionSent))
        and ObjectionGround.PERIODIC in event.grounds
    )


def _another_day(matter: Matter) -> Iterator[Finding]:
    """An instant that is another civil day where the office is.

    Where its zone is not known, one that is another day in every zone.
    """
    zone, key = matter.case.body.zone, "form.instant_day"
    zones = (zone,) if zone is not None else tuple(Zone)
    for fact in matter.record.each(RequestReceived, ObjectionReceived):
        at = fact.event.at
        days = {str(received_on(at, each)): each for each in zones} if at else {}
        if days and str(fact.on) not in days:
            told = {"day": ", ".join(days), "zone": ", ".join(zones)}
            words = fill(key, **told)
            yield Finding(key, words, ROWS[type(fact.event)].basis, fact.index)


def _late(matter: Matter, limits: tuple[TimeLimit, ...]) -> Iterator[Finding]:
    """Acts that came after their limit."""
    filings = {"objection.file", "dispute.file", "dispute.file.silence"}
    overrun = "dispute.finish"
    for limit in limits:
        if limit.rule == overrun and matter.reads("finish_force") == "none":
            continue
        if limit.done is not None and limit.late != 0 and not limit.advisory:
            rule = limit.rule.removeprefix("election.")
            if rule not in filings:
                yield _late_finding(matter, limit, limit.done, limit.late)


def _late_finding(
    matter: Matter, limit: TimeLimit, index: int, days: int | None
) -> Finding:
    due = limit.deadline
    (fact,) = (fact for fact in matter.record.facts if fact.index == index)
    act = ROWS[type(fact.event)].words
    key = "late.from_sending" if RECEIPT_NOT_KNOWN in due.because else "late"
    words = fill(key, act=act, days=size(days), last=due.last)
    return Finding(f"late.{limit.rule}", words, due.basis, index, days)


def _filings(matter: Matter, course: Course) -> Iterator[Finding]:
    """Objections and applications that came late, early, or without a ground."""
    for filing in (*course.objections, *course.disputes):
        index = filing.fact.index
        if not filing.fits:
            basis = cite("UU 14/2008 Ps. 35(1)")
            yield Finding(
                "wrong_track.ground", fill("wrong_track.ground"), basis, index
            )
        if filing.window is not None and filing.late:
            yield _late_finding(matter, filing.window, index, filing.days)
        if filing.window is not None and filing.premature:
            yield _premature_finding(filing, filing.window)


def _past_every_path(matter: Matter, course: Course) -> Iterator[Finding]:
    """An application past the slowest path, where no objection is on record."""
    if course.response or not course.disputes:
        return
    filed, way = course.disputes[0].fact, slowest_way(matter, course)
    if way is None or way.latest is None or filed.on <= way.latest:
        return
    key, days = "late.by_bounds", matter.late_by(way, filed.on)
    words = fill(key, act=ROWS[DisputeFiled].words, days=size(days), last=way.last)
    code = f"late.{way.rule.id}"
    yield Finding(code, words, way.basis, filed.index, days)


def _premature_finding(filing: Filing, window: TimeLimit) -> Finding:
    act = ROWS[type(filing.fact.event)].words
    opens = window.not_before
    due = window.deadline
    dispute = "dispute" in due.rule.id
    key = "premature" if dispute else "premature_objection"
    words = fill(key, act=act, days=size(filing.days), opens=opens)
    basis = cite("UU 14/2008 Ps. 37(1)") if dispute else due.basis
    code = f"premature.{window.rule}"
    return Finding(code, words, basis, filing.fact.index, filing.days)


def _extensions(matter: Matter, course: Course) -> Iterator[Finding]:
    """Extension notices without effect: second, without a reason, or late."""
    for place, notice in enumerate(matter.record.all(ExtensionNotified)):
        if place:
            yield _of_extension("form.extension_second", notice)
        elif not notice.event.reason:
            yield _of_extension("form.extension_without_reason", notice)
        elif course.request.limits and notice.index != course.request.extension:
            due = course.request.limits[0].deadline
            days = matter.late_by(due, notice.on)
            words = {"days": size(days), "last": due.last}
            yield _of_extension("late.extension_notice", notice, days, **words)


def _of_extension(
    key: str, notice: Fact[ExtensionNotified], size: int | None = None, **words: object
) -> Finding:
    basis = ROWS[ExtensionNotified].basis
    return Finding(key, fill(key, **words), basis, notice.index, size)


def _refusals(matter: Matter) -> Iterator[Finding]:
    """Refusals that say themselves that they give no reason."""
    for notice in matter.record.all(NoticeGiven):
        refused = notice.event.outcome is NoticeOutcome.REFUSED
        if refused and notice.event.reason is NoticeReason.NONE:
            key, basis = "form.refusal_without_reason", cite("UU 14/2008 Ps. 22(7) c")
            yield Finding(key, fill(key), basis, notice.index)


def _exemptions(matter: Matter) -> Iterator[Finding]:
    """Refusals whose consequence tests are on record, held against them."""
    tests = {test.id: test for test in matter.case.tests}
    for notice in matter.record.all(NoticeGiven):
        mine = [tests[name] for name in notice.event.tests if name in tests]
        if mine:
            flaws = check_refusal(notice.event, mine)
            lapsed = lapsed_tests(notice.event, mine, matter.day)
            for flaw in (*flaws, *lapsed):
                yield Finding(flaw.code, flaw.words, flaw.basis, notice.index)


def _unknown_extensions(matter: Matter) -> Iterator[Finding]:
    """More time for mediation under PerKI 2/2010, which knew none."""
    key = "form.mediation_extension"
    for fact in no_extension(matter):
        yield Finding(key, fill(key), NO_EXTENSION, fact.index)


def _after_rulings(matter: Matter, course: Course) -> Iterator[Finding]:
    """A challenge of an agreement, and execution before a ruling is final."""
    read = matter.record.all(RulingRead)
    if read and read[-1].event.kind is RulingKind.MEDIATION:
        key, basis = "wrong_track.challenge_of_mediation", cite("UU 14/2008 Ps. 39")
        for fact in matter.record.all(ChallengeFiled):
            yield Finding(key, fill(key), basis, fact.index)
    asked, opens = matter.record.first(ExecutionRequested), course.court.final_on
    if asked is not None and opens is not None and asked.on < opens:
        days = matter.premature_by(opens, asked.on)
        key, basis = "premature.execution", cite("PERMA 2/2011 Ps. 12(1)")
        yield Finding(key, fill(key, opens=opens), basis, asked.index, days)


def _strays(matter: Matter) -> Iterator[Finding]:
    """Facts after the end of a stage, or impossible where it stood."""
    for fact in matter.record.strays:
        row = ROWS[type(fact.event)]
        table = TABLE_OF[fact.event.stage]
        state = table.state(matter.record.state_before(fact.index, table))
        words = fill("out_of_order", act=row.words, state=state.words)
        anew = table.initial in row.after
        basis = state.bar if anew and state.bar else row.basis
        yield Finding(f"out_of_order.{fact.event.type}", words, basis, fact.index)


def _retractions(matter: Matter) -> Iterator[Finding]:
    """Retractions of a fact that is not there."""
    for fact in (*matter.record.facts, *matter.record.strays):
        name = fact.event.retracts
        if name is None:
            continue
        before = matter.case.events[: fact.index]
        if name not in {event.id for event in before if event.on <= matter.day}:
            key, basis = "form.retracts_unknown", ROWS[type(fact.event)].basis
            yield Finding(key, fill(key, name=name), basis, fact.index)
