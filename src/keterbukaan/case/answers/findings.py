"""Temuan: what went wrong in a matter, with its provision and its size.

A finding never breaks a case. Late and early acts, missing steps and wrong
tracks are facts to report.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from ... import events
from ...citation import cite
from ...deadlines import RECEIPT_NOT_KNOWN, Deadline
from ...law.words import LIMIT_DOUBTS
from ...lifecycle import TABLE_OF
from ...workdays import Zone, received_on
from ..checks.absences import absences
from ..checks.competence import wrong_commissions
from ..checks.documents import channel_findings, missing_documents
from ..checks.hearings import further_acts, inspections, panels, stops
from ..checks.mediation import extensions, tracks
from ..checks.parties import repeated_requests, who_asks, wrong_addressees
from ..checks.refiling import refilings
from ..checks.refusals import check_refusal, lapsed_tests
from ..checks.registration import registration
from ..clocks.procedure_2010 import NO_EXTENSION, no_extension
from ..values.finding import ROWS, Finding, fact_order, found
from .reach import slowest_way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..clocks.course import Course
    from ..clocks.filing import Filing
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

# Late and early filings are found where the windows are.
_FILINGS: Final = frozenset({"objection.file", "dispute.file", "dispute.file.silence"})


def findings(
    matter: Matter, course: Course, limits: tuple[TimeLimit, ...]
) -> tuple[Finding, ...]:
    """Return everything that went wrong so far, in the order of the facts."""
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
        *registration(matter, course),
        *panels(matter),
        *further_acts(matter),
        *tracks(matter, course),
        *extensions(matter),
        *absences(matter),
        *inspections(matter),
        *stops(matter),
        *refilings(matter),
        *_unknown_extensions(matter),
        *_after_rulings(matter, course),
        *who_asks(matter),
        *repeated_requests(matter, course),
        *channel_findings(matter),
        *missing_documents(matter, course),
        *wrong_addressees(matter),
        *wrong_commissions(matter),
    ]
    every = [
        *order,
        *(finding for finding in rest if finding.event not in misdated),
        *_strays(matter),
        *_retractions(matter),
    ]
    return tuple(sorted(every, key=fact_order))


def _date_order(matter: Matter) -> Iterator[Finding]:
    """Find facts dated before every one that they depend on."""
    for fact in matter.record.facts:
        row = ROWS[type(fact.event)]
        others = matter.record.each(*row.needs)
        other = min(others, key=lambda o: o.on, default=None)
        if other is not None and fact.on < other.on:
            yield found(
                "form.date_order",
                row.basis,
                fact.index,
                act=row.words,
                missing=ROWS[type(other.event)].words,
                day=other.on,
            )


def _not_recorded(matter: Matter) -> Iterator[Finding]:
    """Find steps that a fact depends on and that are nowhere on record."""
    for fact in matter.record.facts:
        row = ROWS[type(fact.event)]
        if row.needs and not matter.record.each(*row.needs) and not _needs_none(fact):
            missing = ROWS[row.needs[0]]
            code = f"not_recorded.{missing.fact.type}"
            yield found(
                code,
                missing.basis,
                fact.index,
                said="not_recorded",
                act=row.words,
                missing=missing.words,
            )


def _needs_none(fact: Fact[events.Event]) -> bool:
    """Ground b, periodic information, needs no request (UU 14/2008 Ps. 35)."""
    event = fact.event
    return (
        isinstance(event, (events.ObjectionReceived, events.ObjectionSent))
        and events.ObjectionGround.PERIODIC in event.grounds
    )


def _another_day(matter: Matter) -> Iterator[Finding]:
    """Find instants that are another civil day where the office is.

    Where its zone is not known, one that is another day in every zone.
    """
    zone, key = matter.case.body.zone, "form.instant_day"
    zones = (zone,) if zone is not None else tuple(Zone)
    for fact in matter.record.each(events.RequestReceived, events.ObjectionReceived):
        at = fact.event.at
        days = {str(received_on(at, each)): each for each in zones} if at else {}
        if days and str(fact.on) not in days:
            basis = ROWS[type(fact.event)].basis
            told = ", ".join(days)
            yield found(key, basis, fact.index, day=told, zone=", ".join(zones))


def _late(matter: Matter, limits: tuple[TimeLimit, ...]) -> Iterator[Finding]:
    """Find acts that came after their limit."""
    overrun = "dispute.finish"
    for limit in limits:
        if limit.rule == overrun and matter.reads("finish_force") == "none":
            continue
        late = limit.done is not None and limit.late != 0 and not limit.advisory
        if late and _FILINGS.isdisjoint(limit.deadline.rule.steps):
            yield _late_finding(matter, limit, limit.done, limit.late)


def _late_finding(
    matter: Matter, limit: TimeLimit, index: int | None, days: int | None
) -> Finding:
    due = limit.deadline
    act = ROWS[limit.act if index is None else type(matter.case.events[index])].words
    key = "late.from_sending" if RECEIPT_NOT_KNOWN in due.because else "late"
    finding = found(
        f"late.{limit.rule}",
        due.basis,
        index,
        days,
        said=key,
        act=act,
        last=due.last,
    )
    return _with_doubts(finding, due)


def _with_doubts(finding: Finding, due: Deadline) -> Finding:
    """Return a finding that says what is not settled about the limit it rests on."""
    native, english = finding.words
    for key in due.limit.doubts:
        doubt = LIMIT_DOUBTS[key]
        native = f"{native}. {doubt[0].removesuffix('.')}"
        english = f"{english}. {doubt[1].removesuffix('.')}"
    return evolve(finding, words=(native, english))


def _filings(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find objections and applications that came late, early, or without a ground."""
    for filing in (*course.objections, *course.disputes):
        index = filing.fact.index
        if not filing.fits:
            basis = cite("UU 14/2008 Ps. 35(1)")
            yield found("wrong_track.ground", basis, index)
        if filing.window is not None and filing.late:
            yield _late_finding(matter, filing.window, index, filing.days)
        if filing.window is not None and filing.premature:
            yield _premature_finding(filing, filing.window)


def _past_every_path(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find an application past the slowest path, where no objection is on record."""
    if course.response or not course.disputes:
        return
    filed, way = course.disputes[0].fact, slowest_way(matter, course)
    if way is None or way.latest is None or filed.on <= way.latest:
        return
    key, days = "late.by_bounds", matter.late_by(way, filed.on)
    code = f"late.{way.rule.id}"
    yield found(
        code,
        way.basis,
        filed.index,
        days,
        said=key,
        act=ROWS[events.DisputeFiled].words,
        last=way.last,
    )


def _premature_finding(filing: Filing, window: TimeLimit) -> Finding:
    act = ROWS[type(filing.fact.event)].words
    opens = window.not_before
    due = window.deadline
    dispute = due.rule.stage is events.Stage.DISPUTE
    key = "premature" if dispute else "premature_objection"
    basis = cite("UU 14/2008 Ps. 37(1)") if dispute else due.basis
    code = f"premature.{window.rule}"
    return found(
        code,
        basis,
        filing.fact.index,
        filing.days,
        said=key,
        act=act,
        opens=opens,
    )


def _extensions(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find extension notices without effect: second, without a reason, or late."""
    basis = ROWS[events.ExtensionNotified].basis
    for place, notice in enumerate(matter.record.all(events.ExtensionNotified)):
        index = notice.index
        if place:
            yield found("form.extension_second", basis, index)
        elif not notice.event.reason:
            yield found("form.extension_without_reason", basis, index)
        elif course.request.limits and index != course.request.extension:
            due = course.request.limits[0].deadline
            days = matter.late_by(due, notice.on)
            key = "late.extension_notice"
            yield found(key, basis, index, days, last=due.last)


def _refusals(matter: Matter) -> Iterator[Finding]:
    """Find refusals that say themselves that they give no reason."""
    for notice in matter.record.all(events.NoticeGiven):
        refused = notice.event.outcome is events.NoticeOutcome.REFUSED
        if refused and notice.event.reason is events.NoticeReason.NONE:
            key, basis = "form.refusal_without_reason", cite("UU 14/2008 Ps. 22(7) c")
            yield found(key, basis, notice.index)


def _exemptions(matter: Matter) -> Iterator[Finding]:
    """Find refusals whose consequence tests are on record, held against them."""
    tests = {test.id: test for test in matter.case.tests}
    for notice in matter.record.all(events.NoticeGiven):
        mine = [tests[name] for name in notice.event.tests if name in tests]
        if mine:
            lacks = check_refusal(notice.event, mine)
            lapsed = lapsed_tests(notice.event, mine, matter.day)
            for each in (*lacks, *lapsed):
                yield evolve(each, event=notice.index)


def _unknown_extensions(matter: Matter) -> Iterator[Finding]:
    """Find more time for mediation under PerKI 2/2010, which knew none."""
    key = "form.mediation_extension"
    for fact in no_extension(matter):
        yield found(key, NO_EXTENSION, fact.index)


def _after_rulings(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find a challenge of an agreement, and execution before a ruling is final."""
    read = matter.record.all(events.RulingRead)
    if read and read[-1].event.kind is events.RulingKind.MEDIATION:
        key, basis = "wrong_track.challenge_of_mediation", cite("UU 14/2008 Ps. 39")
        for fact in matter.record.all(events.ChallengeFiled):
            yield found(key, basis, fact.index)
    asked, opens = matter.record.first(events.ExecutionRequested), course.court.final_on
    if asked is not None and opens is not None and asked.on < opens:
        days = matter.premature_by(opens, asked.on)
        key, basis = "premature.execution", cite("PERMA 2/2011 Ps. 12(1)")
        yield found(key, basis, asked.index, days, opens=opens)


def _strays(matter: Matter) -> Iterator[Finding]:
    """Find facts after the end of a stage, or impossible where it stood."""
    for fact in matter.record.strays:
        row = ROWS[type(fact.event)]
        table = TABLE_OF[fact.event.stage]
        state = table.state(matter.record.state_before(fact.index, table))
        anew = table.initial in row.after
        basis = state.bar if anew and state.bar else row.basis
        yield found(
            f"out_of_order.{fact.event.type}",
            basis,
            fact.index,
            said="out_of_order",
            act=row.words,
            state=state.words,
        )


def _retractions(matter: Matter) -> Iterator[Finding]:
    """Find retractions of a fact that is not there."""
    for fact in (*matter.record.facts, *matter.record.strays):
        name = fact.event.retracts
        if name is None:
            continue
        before = matter.case.events[: fact.index]
        if name not in {event.id for event in before if event.on <= matter.day}:
            key, basis = "form.retracts_unknown", ROWS[type(fact.event)].basis
            yield found(key, basis, fact.index, name=name)
