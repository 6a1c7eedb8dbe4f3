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
from ...texts import Words, fill, joined, written
from ...workdays import Zone, received_on
from ..checks.absences import absences
from ..checks.competence import wrong_commissions
from ..checks.documents import channel_findings, missing_documents
from ..checks.execution import execution_findings
from ..checks.hearings import further_acts, inspections, panels, stops
from ..checks.mediation import extensions, tracks
from ..checks.parties import repeated_requests, who_asks, wrong_addressees
from ..checks.refiling import refilings
from ..checks.refusals import check_refusal, lapsed_tests, relied_on
from ..checks.registration import incompleteness, registration
from ..checks.retractions import unknown_retractions
from ..clocks.filing import named_grounds
from ..clocks.procedure_2010 import NO_EXTENSION, no_extension
from ..clocks.request import says_no_reason
from ..values.finding import ROWS, Finding, fact_order, found
from ..values.finding_words import FINDINGS
from .reach import longest_silence
from .stage_over import may_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..clocks.course import Course
    from ..clocks.filing import Filing
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

# Late and early filings are found where the windows are.
_FILINGS: Final = frozenset({"objection.file", "dispute.file", "dispute.file.silence"})
# What would move a limit, were it not missing from the record.
_FILED: Final = (events.ObjectionReceived, events.DisputeFiled)
_UNLESS: Final[Mapping[str, type[events.Event]]] = {
    "request.notice": events.ExtensionNotified,
    "request.correction": events.IncompletenessReceived,
    "objection.file": events.NoticeReceived,
    "dispute.file.silence": events.ObjectionAnswerReceived,
}


def findings(
    matter: Matter, course: Course, limits: tuple[TimeLimit, ...]
) -> tuple[Finding, ...]:
    """Return everything that went wrong so far, in the order of the facts."""
    order = list(_date_order(matter))
    misdated = {finding.event for finding in order}
    rest = [
        *_not_recorded(matter, course),
        *_another_day(matter),
        *_late(matter, limits),
        *_filings(matter, course),
        *_past_every_path(matter, course),
        *_extensions(matter, course),
        *_refusals(matter),
        *_exemptions(matter),
        *incompleteness(matter),
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
        *(
            ()
            if matter.record.has(events.DisputeTransferred)
            else wrong_commissions(matter)
        ),
    ]
    every = [
        *order,
        *(finding for finding in rest if finding.event not in misdated),
        *_strays(matter),
        *unknown_retractions(matter),
    ]
    return tuple(sorted(every, key=fact_order))


def _date_order(matter: Matter) -> Iterator[Finding]:
    """Find facts dated before every one that they depend on.

    What stands in for that step where it is not on record shows nothing: the step
    itself may have come before.
    """
    for fact in matter.record.facts:
        row = ROWS[type(fact.event)]
        first = matter.record.earliest(*row.needs[:1])
        if first is None or first.on <= fact.on:
            continue
        other = matter.record.earliest(*row.needs[:1], before=fact.index)
        if other is not None:
            yield found(
                "form.date_order",
                row.basis,
                fact.index,
                act=row.words,
                missing=ROWS[type(other.event)].words,
                day=other.on,
            )


def _not_recorded(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find steps that facts depend on and that are nowhere on record, each once."""
    seen: set[type[events.Event]] = set()
    for fact in matter.record.facts:
        row = ROWS[type(fact.event)]
        if not row.needs or _before(matter, fact, row.needs) or _needs_none(fact):
            continue
        if row.needs == (events.RulingRead,) and course.court.rejected:
            continue  # an interlocutory ruling is what was taken to court
        missing = ROWS[row.needs[0]]
        if missing.fact in seen:
            continue
        seen.add(missing.fact)
        yield found(
            f"not_recorded.{missing.fact.type}",
            missing.basis,
            fact.index,
            said="not_recorded",
            act=row.words,
            missing=missing.words,
        )


def _before(
    matter: Matter, fact: Fact[events.Event], kinds: tuple[type[events.Event], ...]
) -> bool:
    """Whether a fact of some kinds stands before another, in the file or in time."""
    first = matter.record.first(*kinds)
    soonest = matter.record.earliest(*kinds)
    return (first is not None and first.index < fact.index) or (
        soonest is not None and soonest.on <= fact.on
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
        days = {received_on(at, each): each for each in zones} if at else {}
        if days and fact.on not in days:
            basis = ROWS[type(fact.event)].basis
            told = joined(*map(written, days))
            yield found(key, basis, fact.index, day=told, zone=", ".join(zones))


def _late(matter: Matter, limits: tuple[TimeLimit, ...]) -> Iterator[Finding]:
    """Find acts that came after their limit."""
    overrun = "dispute.finish"
    for limit in limits:
        if limit.rule == overrun and matter.reads("finish_force") == "none":
            continue
        late = limit.done is not None and limit.missed and not limit.advisory
        if late and _FILINGS.isdisjoint(limit.deadline.terms.rule.steps):
            yield _late_finding(matter, limit, limit.done, limit.late)


def _late_finding(
    matter: Matter, limit: TimeLimit, index: int | None, days: int | None
) -> Finding:
    due = limit.deadline
    finding = found(
        f"late.{limit.rule}",
        due.basis,
        index,
        days,
        said="late",
        act=_name(matter, limit, index),
        last=due.last,
        but=_but(matter, limit, index),
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


def _name(matter: Matter, limit: TimeLimit, index: int | None) -> Words:
    """Return the act that came late; the step, where another kind of fact met it."""
    act = limit.fact if index is None else type(matter.case.events[index])
    same = act is limit.fact or limit.fact in _FILED
    return ROWS[limit.fact].words if same else limit.deadline.terms.rule.words


def _but(matter: Matter, limit: TimeLimit, index: int | None) -> Words:
    """Return what would change a finding: another reading, or a fact not on record."""
    outer = limit.deadline.outer
    act = None if index is None else matter.case.events[index].on
    said: list[Words] = []
    if outer is not None and act is not None and act <= outer:
        said.append(fill(FINDINGS["late.but_read"], outer=outer))
    missing = _UNLESS.get(limit.rule)
    if missing is not None and not matter.record.has(missing):
        said.append(fill(FINDINGS["late.but_record"], missing=ROWS[missing].words))
    return joined(*said, by="")


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
            yield _premature_finding(matter, course, filing, filing.window)


def _past_every_path(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find an application past the slowest path, where the record says nobody answered.

    Without the objection on record only that bounds the path: ninety-one working
    days from the receipt of the request, an extension allowed for.
    """
    if course.exchanges or not course.disputes or not course.request.limits:
        return
    filed = course.disputes[0].fact
    if set(named_grounds(filed)) != {events.ObjectionGround.NO_RESPONSE}:
        return
    if matter.record.has(events.NoticeGiven, events.NoticeReceived):
        return
    way = longest_silence(matter, course)
    if way is None or way.latest is None or RECEIPT_NOT_KNOWN in way.because:
        return
    if filed.on <= max(way.latest, way.outer or way.latest):
        return
    yield found(
        f"late.{way.rule}",
        way.basis,
        filed.index,
        matter.late_by(way, filed.on),
        said="late.by_bounds",
        act=ROWS[events.DisputeFiled].words,
        last=way.last,
    )


def _premature_finding(
    matter: Matter, course: Course, filing: Filing, window: TimeLimit
) -> Finding:
    """Return how early a filing was; with advice, as long as it can be followed."""
    act = ROWS[type(filing.fact.event)].words
    opens = window.not_before
    due = window.deadline
    dispute = due.terms.rule.stage is events.Stage.DISPUTE
    key = "premature" if dispute else "premature_objection"
    basis = cite("UU 14/2008 Ps. 37(1)") if dispute else due.basis
    code = f"premature.{window.rule}"
    early = found(
        code,
        basis,
        filing.fact.index,
        filing.days,
        said=key,
        act=act,
        opens=opens,
    )
    if not may_file(matter, course, window):
        return early
    return evolve(early, words=joined(early.words, FINDINGS["file_again"], by=""))


def _extensions(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find extension notices without effect: second, without a reason, or late."""
    basis = ROWS[events.ExtensionNotified].basis
    for place, notice in enumerate(matter.record.all(events.ExtensionNotified)):
        index = notice.index
        if place:
            yield found("form.extension_second", basis, index)
        elif says_no_reason(notice.event):
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
    """Find what a refusal on an exemption lacks, its tests held against it."""
    made = [fact.event for fact in matter.record.all(events.TestMade)]
    for notice in matter.record.all(events.NoticeGiven):
        mine = relied_on(notice.event, matter.case.tests, made)
        lacks = check_refusal(notice.event, mine, made, matter.case.tests)
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
    if course.court.agreed:
        key, basis = "wrong_track.challenge_of_mediation", cite("UU 14/2008 Ps. 39")
        for fact in matter.record.all(events.ChallengeFiled):
            yield found(key, basis, fact.index)
    yield from execution_findings(matter, course)


def _strays(matter: Matter) -> Iterator[Finding]:
    """Find facts after the end of a stage, or impossible where it stood."""
    for fact in matter.record.strays:
        row = ROWS[type(fact.event)]
        table = TABLE_OF[fact.event.stage]
        state = table.state(matter.record.state_before(fact.index, table))
        yield found(
            f"out_of_order.{fact.event.type}",
            row.basis,
            fact.index,
            said="out_of_order",
            act=row.words,
            state=state.words,
        )
