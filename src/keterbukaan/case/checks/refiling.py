"""Pengajuan kembali: when an application may be filed again, and what else is left.

After a deed of non-registration, or a rejection by interlocutory ruling, one
may file again while a window is open. Withdrawal before adjudication bars it
(PerKI 1/2013 Ps. 15(4)), and so does a decision to stop. After a withdrawal
during adjudication, and after an application was declared lapsed, nothing is
said: two readings. Under PerKI 2/2010 Ps. 48 only a new request was left.

A new request is always open: it is a case of its own, and never an act of this
one. Repeating applications without a clear purpose may be stopped (Ps. 4(3)
a), and the form asks to declare that no court has decided the dispute.

A ruling on the merits ends the effect of an earlier late or early filing: what
was found about it remains as history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...law.limits.regimes import PERKI_1_2013
from ...law.readings import READINGS
from ...lifecycle import ENDED, TABLE_OF
from ...lifecycle.dispute_states import RULED
from ..clocks.refiling import (
    READ,
    before_adjudication,
    may_be_barred,
    may_refile,
    refiling_barred,
)
from ..matter.rulings import by_agreement
from ..values.finding import ROWS, Finding, found
from ..values.note_words import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..clocks.course import Course
    from ..matter.matter import Matter
    from ..values.note import Note

_ON_MERITS: Final = frozenset(events.RulingOutcome) - {
    events.RulingOutcome.NOT_ACCEPTED
}


_UNTOLD: Final = "withdrawn_untold"


# -- filing again ---------------------------------------------------------------


def refilings(matter: Matter) -> Iterator[Finding]:
    """Find applications filed again that a reading, or the old procedure, bars."""
    ends = matter.record.first(events.DisputeWithdrawn, events.DisputeLapsed)
    if ends is None:
        return
    for filed in matter.record.each(
        events.DisputeFiled, events.DisputeSent, after=ends.index
    ):
        state = matter.record.state_before(filed.index, TABLE_OF[events.Stage.DISPUTE])
        untold = state == _UNTOLD and may_be_barred(matter, state)
        if state in READ and (untold or refiling_barred(matter, state)):
            key = f"wrong_track.{READ[state]}"
            basis = READINGS[READ[state]].options["barred"].basis
            row = ROWS[type(filed.event)]
            said = "refile_untold" if untold else key
            if before_adjudication(matter, state):
                said = "refile_early"
            yield found(key, basis or row.basis, filed.index, said=said)


# -- what else is left ----------------------------------------------------------


def ended_notes(matter: Matter, course: Course) -> Iterator[Note]:
    """Yield what the applicant can still do, given how the application ended."""
    state = matter.record.state(TABLE_OF[events.Stage.DISPUTE])
    if state == _UNTOLD and may_be_barred(matter, state):
        yield NOTES["refile_untold"]
    elif state in {*READ, "not_registered"} and may_refile(matter, course.dispute):
        yield NOTES["refile_read" if state in READ else "refile_documents"]
    if state == "not_accepted" and course.over is None:
        for ruling in matter.record.all(events.InterlocutoryRuling)[-1:]:
            yield from (NOTES[f"rejected_{q.value}"] for q in ruling.event.question)


def new_request(matter: Matter, course: Course) -> Iterator[Note]:
    """Yield, once nothing else is left, the new request and what to be aware of."""
    decided = decided_on_merits(matter)
    if course.over is None and not _lost(matter, course, decided=decided):
        return
    won = course.court.holding is not None and not course.court.gives_nothing
    if won and matter.record.state(TABLE_OF[events.Stage.EXECUTION]) != "performed":
        return
    yield NOTES["new_request"]
    filed = matter.record.first(events.DisputeFiled, events.DisputeSent) is not None
    if filed and matter.day >= PERKI_1_2013.in_force:
        yield NOTES["new_request_repeated"]
    if decided or matter.record.first(events.CourtRulingPronounced) is not None:
        yield NOTES["new_request_decided"]


def _lost(matter: Matter, course: Course, *, decided: bool) -> bool:
    """Whether a time has passed and no other way is left, or all ended for good."""
    if matter.record.state(TABLE_OF[events.Stage.DISPUTE]) in ENDED:
        return not may_refile(matter, course.dispute)
    windows = (*course.objection, *course.dispute)
    missed = any(window.missed for window in windows)
    usable = any(w.done is None and not w.passed and not w.hidden for w in windows)
    used = any(filing.in_time for filing in course.disputes)
    return missed and not (decided or usable or used)


def decided_on_merits(matter: Matter) -> bool:
    """Whether a ruling on the merits, or by agreement, is on record."""
    return any(
        by_agreement(matter.record, ruling) or ruling.event.outcome in _ON_MERITS
        for ruling in matter.record.all(events.RulingRead)
    )


def time_notes(matter: Matter, course: Course) -> Iterator[Note]:
    """Yield what an early or late filing leads to, until the merits are decided."""
    filings = (*course.objections, *course.disputes)
    if decided_on_merits(matter):
        if any(filing.late or filing.premature for filing in filings):
            yield NOTES["decided_on_merits"]
    elif course.over is None and any(filing.premature for filing in course.disputes):
        ruled = matter.record.state(TABLE_OF[events.Stage.DISPUTE]) in RULED
        last = (w.deadline.last for w in course.dispute if not w.hidden)
        if not ruled and any(day is None or matter.day <= day for day in last):
            yield NOTES["file_again"]
