"""Registrasi: which documents may keep an application out of the register.

The registrar tells the applicant what is missing, and the applicant has seven
working days. Only a missing identity, or the power of attorney of an agent,
leads to a deed of non-registration; a proof that is missing since the body
would not serve is excused in writing within the same days. What a proof does
that is missing without that reason is a reading.

Basis: PerKI 1/2013 Ps. 11, 17 and 18, Lampiran III; PerKI 2/2010 Ps. 14.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...citation import Citation, cite
from ...deadlines.counting import DAY
from ...law.limits.regimes import PERKI_1_2010, PERKI_1_2013
from ...lifecycle import TABLE_OF
from ..values.finding import ROWS, Finding, found
from ..values.note_words import NOTES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ...deadlines import Deadline
    from ..clocks.course import Course
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.note import Note

_WHO: Final = frozenset({events.Missing.IDENTITY, events.Missing.POWER_OF_ATTORNEY})
_PROOFS: Final = frozenset(events.Missing) - _WHO


def registration(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find deeds of non-registration without a notice, too early, or without ground."""
    for deed in matter.record.all(events.DisputeNotRegistered):
        notice = _notice(matter, deed)
        if notice is None:
            row = ROWS[events.DisputeIncompletenessNotified]
            code = f"not_recorded.{row.fact.type}"
            yield found(
                code,
                row.basis,
                deed.index,
                said="not_recorded",
                act=ROWS[type(deed.event)].words,
                missing=row.words,
            )
        yield from _ground(matter, course, deed, notice)
        yield from _early(matter, deed)


def incompleteness(matter: Matter) -> Iterator[Finding]:
    """Find notices that a request is incomplete under PerKI 1/2010, which knew none."""
    for fact in matter.record.all(events.IncompletenessNotified):
        if PERKI_1_2010.covers(matter.regime_day("request.correction", fact.on)):
            basis = cite("PerKI 1/2010 Ps. 25(3)")
            yield found("form.incompleteness_notice", basis, fact.index)


def excuse_note(matter: Matter) -> Iterator[Note]:
    """Yield, while a proof is missing, how to excuse it if the body would not serve."""
    table = TABLE_OF[events.DisputeFiled.stage]
    notices = matter.record.all(events.DisputeIncompletenessNotified)
    missing = _missing(notices[-1] if notices else None)
    if matter.record.state(table) == "incomplete" and missing & _PROOFS:
        yield NOTES["excuse_proof"]


def _missing(
    fact: Fact[events.DisputeIncompletenessNotified] | None,
) -> frozenset[events.Missing]:
    return frozenset(fact.event.missing) if fact is not None else frozenset()


def _notice(
    matter: Matter, deed: Fact[events.DisputeNotRegistered]
) -> Fact[events.DisputeIncompletenessNotified] | None:
    """Return the last notice before a deed."""
    return matter.record.last(events.DisputeIncompletenessNotified, before=deed.index)


def _ground(
    matter: Matter,
    course: Course,
    deed: Fact[events.DisputeNotRegistered],
    notice: Fact[events.DisputeIncompletenessNotified] | None,
) -> Iterator[Finding]:
    """Find a deed that names only documents that do not stand in the way."""
    missing = frozenset(deed.event.missing) or _missing(notice)
    barring, basis = _barring(matter, course, deed.on, deed.index)
    if missing and not missing & barring:
        key = "form.nonregistration_ground"
        yield found(key, basis, deed.index)


def _barring(
    matter: Matter, course: Course, on: dt.date, before: int
) -> tuple[frozenset[events.Missing], Citation]:
    """Return the documents whose want keeps an application out, and the provision."""
    if matter.regime_day("dispute.complete", on) < PERKI_1_2013.in_force:
        return _WHO, cite("PerKI 2/2010 Ps. 14")
    if matter.reads("missing_proof") == "registered":
        return _WHO, cite("PerKI 1/2013 Ps. 17(3)")
    completed = matter.record.all(events.DisputeCompleted)
    if any(c.event.not_served and c.index < before for c in completed):
        return _WHO, cite("PerKI 1/2013 Ps. 18(1)")
    # Periodic information needs no request, and so no proof of one: Ps. 11(3).
    periodic = events.ObjectionGround.PERIODIC in course.grounds
    proofs = _PROOFS - {events.Missing.REQUEST_PROOF} if periodic else _PROOFS
    return _WHO | proofs, cite("PerKI 1/2013 Ps. 11(3)")


def _to_complete(matter: Matter, before: int) -> Deadline | None:
    """Return the time to complete an application, once the notice is on record."""
    told = matter.record.last(
        events.DisputeIncompletenessReceived,
        events.DisputeIncompletenessNotified,
        before=before,
    )
    return None if told is None else matter.due("dispute.complete", told.on)


def registrar_acts(
    matter: Matter, course: Course
) -> Iterator[tuple[type[events.Event], str, Citation]]:
    """Yield what the registrar does once the time to complete an application passed.

    It is registered or not, by what the notice named as missing; no text sets a time.
    Each act comes with the reason why it is open, and the provision.
    """
    if matter.record.state(TABLE_OF[events.DisputeFiled.stage]) != "incomplete":
        return
    every = len(matter.record.facts)
    due = _to_complete(matter, every)
    if due is None or due.last is None or matter.day <= due.last:
        return
    missing = _missing(matter.record.last(events.DisputeIncompletenessNotified))
    barring, basis = _barring(matter, course, matter.day, every)
    if not missing or missing & barring:
        yield events.DisputeNotRegistered, "deed", basis
    if not missing & barring:
        yield events.DisputeRegistered, "register_anyway", basis


def _early(
    matter: Matter, deed: Fact[events.DisputeNotRegistered]
) -> Iterator[Finding]:
    """Find a deed before the time to complete has passed, by either edition."""
    due = _to_complete(matter, deed.index)
    if due is None:
        return
    then = due.as_known_on(deed.on)
    if due.last is None or then.last is None or deed.on > min(due.last, then.last):
        return
    opens = due.last + DAY
    days = matter.premature_by(opens, deed.on)
    key = "premature.nonregistration"
    yield found(key, due.basis, deed.index, days, opens=opens)
