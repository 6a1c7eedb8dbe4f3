"""Salah jalur: who cannot ask this way, and what went to the wrong door.

None of this stops a matter. A public body asks by inter-agency help, where no
clock runs; an objection that went to somebody else than the superior may not
have started the superior's time; and a second request takes nothing from the
time to object, which runs on.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Final

from ... import events
from ...citation import cite
from ...law.limits.regimes import SERVICE_2021
from ...law.requirements import asker
from ...law.shape import Actor
from ...texts import Words, both, fill
from ..clocks.filing import OBJECTED
from ..values.finding import Finding

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from ..clocks.course import Course
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

_CODES: Final[Mapping[str, str]] = {
    "foreigner": "form.applicant",
    "public_body": "wrong_track.inter_agency",
}
_WHO: Final[Words] = ("{who}; {note}", "{who}; {note}")

_TWICE: Final[Words] = (
    "permintaan tercatat diterima lebih dari sekali; yang pertama yang dihitung",
    "the request is on record as received more than once; the first one counts",
)
_SECOND: Final[Words] = both(
    id="permintaan kedua, padahal keberatan sudah dapat diajukan; waktu mengajukan "
    "keberatan tidak berhenti dan berjalan sampai {last}",
    en="a second request while one could object; the time to object does not stop and "
    "runs until {last}",
)
_UNKNOWN: Final[Words] = (
    "hari yang tidak diketahui, segera bertindak",
    "a day not known, act at once",
)

_SAFE: Final[Words] = (
    "{last}, menurut setiap tafsir sampai {safe}",
    "{last}, under every reading until {safe}",
)

# Whom a register may name that is not the superior, in small letters. A named
# office may be the superior's, so about it nothing is found.
_NOT_SUPERIOR: Final[Mapping[str, Actor]] = {
    "ppid": Actor.PPID,
    "commission": Actor.COMMISSION,
    "komisi informasi": Actor.COMMISSION,
    "court": Actor.COURT,
    "pengadilan": Actor.COURT,
}
_ADDRESSED: Final[Words] = both(
    id="keberatan dialamatkan kepada {to}, bukan atasan PPID; waktu atasan PPID "
    "mungkin baru berjalan sejak ia menerimanya (PerKI 1/2013 Ps. 5 b)",
    en="the objection went to the {to} and not to the superior of the PPID, whose time "
    "may run only from his own receipt (PerKI 1/2013 Ps. 5 b)",
)
_PASSED_ON: Final[Words] = (
    "{before}; diteruskan {day}",
    "{before}; passed on {day}",
)


def who_asks(matter: Matter) -> Iterator[Finding]:
    """Find applicants who are users only, or who have another way."""
    record = matter.record
    asked = record.preferred(
        events.RequestReceived,
        events.RequestSent,
        events.ObjectionReceived,
        events.ObjectionSent,
    )
    who = matter.case.applicant.kind
    if asked is None or who not in _CODES:
        return
    row = asker(who, asked.on)
    if row is not None:
        words = fill(_WHO, who=row.words, note=row.notes[0])
        yield Finding(_CODES[who], words, row.basis, asked.index)


def wrong_addressees(matter: Matter) -> Iterator[Finding]:
    """Find objections addressed to somebody who is not the superior of the PPID."""
    for fact in matter.record.all(events.ObjectionReceived):
        named = (fact.event.addressee or "").strip().casefold()
        to = _NOT_SUPERIOR.get(named)
        if to is None or (to is Actor.PPID and _through_the_ppid(matter, fact)):
            continue
        words = fill(_ADDRESSED, to=to.words)
        passed = matter.record.first(events.ObjectionForwarded, after=fact.index)
        if passed is not None:
            words = fill(_PASSED_ON, before=words, day=passed.on)
        basis = cite("UU 14/2008 Ps. 35(1)")
        yield Finding("wrong_track.addressee", words, basis, fact.index)


def _through_the_ppid(matter: Matter, fact: Fact[events.ObjectionReceived]) -> bool:
    """Whether it went to the superior through the PPID (PerKI 1/2010 Ps. 30)."""
    return matter.regime_day("request.notice", fact.on) < SERVICE_2021


def repeated_requests(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find a second receipt: the request again, or one instead of an objection."""
    first = matter.record.first(*OBJECTED)
    shown = matter.proof(*OBJECTED) is not None  # it may have come before any of them
    for fact in matter.record.all(events.RequestReceived)[1:]:
        pending = shown or (first is not None and first.index < fact.index)
        opened = [] if pending else list(_open_on(course, fact.on))
        if opened:
            words = fill(_SECOND, last=_until(opened))
            basis = opened[0].deadline.basis
            yield Finding("wrong_track.second_request", words, basis, fact.index)
        else:
            basis = cite("UU 14/2008 Ps. 22(1)")
            yield Finding("form.received_twice", _TWICE, basis, fact.index)


def _open_on(course: Course, day: dt.date) -> Iterator[TimeLimit]:
    """Yield the windows to object that were open on a day."""
    for window in course.objection:
        last = window.deadline.last
        if not window.hidden and window.not_before <= day and (not last or day <= last):
            yield window


def _until(opened: list[TimeLimit]) -> dt.date | Words:
    """Return until when one may object, and the safe day where it is another."""
    dues = [window.deadline for window in opened]
    days = [(due.last, due.safe) for due in dues if due.last is not None]
    if len(days) < len(dues):
        return _UNKNOWN
    last, safe = max(days, key=itemgetter(0))
    if safe in {None, last}:
        return last
    return fill(_SAFE, last=last, safe=safe)
