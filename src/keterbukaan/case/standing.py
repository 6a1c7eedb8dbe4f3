"""Kedudukan perkara: a case seen on a day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from .. import _markup
from ..events import (
    DisputeFiled,
    DisputeSent,
    NoticeGiven,
    ObjectionAnswered,
    RequestReceived,
    RequestSent,
    Stage,
)
from ..events.base import NoticeOutcome, ObjectionOutcome
from ..law.limits import RULES
from ..lifecycle import TABLES
from ..parties import Subject
from ..texts import Lang, Words, pick
from .findings import Finding, findings
from .limits import Met, TimeLimit, simple_limits
from .matter import Matter
from .options import Option, options
from .record import Record, active, fold
from .rulings import Rulings, read_rulings
from .windows import Windows, read_windows
from .words import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..events.base import Event
    from ..workdays import WorkCalendar
    from .model import Case

__all__ = ["Standing", "stand"]

_SILENT: Final = ("tidak menjawab dalam batas waktu", "no answer within the limit")
_CLOSED: Final = ("selesai", "closed")
_FINAL: Final = ("putusan berkekuatan hukum tetap", "ruling final")
_UNANSWERED: Final = frozenset({"sent", "waiting", "incomplete", "extended"})
_UNHEARD: Final = frozenset({"sent", "received"})
_DROPPED: Final = frozenset({"withdrawn", "stopped", "lapsed"})
_TABLE: Final = {table.stage: table for table in TABLES}
_GRANTED: Final = {NoticeOutcome.GRANTED, NoticeOutcome.PARTLY_GRANTED}
_ALLOWED: Final = {ObjectionOutcome.GRANTED, ObjectionOutcome.PARTLY_GRANTED}
# Regulations of the commission by the first day they were in force.
_SERVICE: Final = (
    (dt.date(2010, 4, 30), "PerKI 1/2010"),
    (dt.date(2021, 6, 30), "PerKI 1/2021"),
)
_DISPUTES: Final = (
    (dt.date(2010, 8, 20), "PerKI 2/2010"),
    (dt.date(2013, 4, 29), "PerKI 1/2013"),
)
_ELECTIONS: Final = (
    (dt.date(2014, 3, 18), "PerKI 1/2014"),
    (dt.date(2019, 2, 28), "PerKI 1/2019"),
)


@frozen(kw_only=True)
class Standing:
    """Where a case stands on a day, and what can be done.

    Args:
        day: the day it is looked at.
        stage: the furthest stage that has begun, or closed.
        state: the state of that stage, with silence read off its clock.
        words: the stage and state in Indonesian and English.
        regime: the instruments that govern it.
        deadlines: every limit that runs or ran.
        options: what may be done, by whom, until when; closed ones too.
        findings: what went wrong.
        notes: what to keep in mind, in Indonesian and English.
        items: the items that stand elsewhere than the whole, by name.
        calendar: the national calendar it was counted on.
    """

    day: dt.date
    stage: Stage
    state: str
    words: Words
    regime: str
    deadlines: tuple[TimeLimit, ...]
    options: tuple[Option, ...]
    findings: tuple[Finding, ...]
    notes: tuple[Words, ...] = ()
    items: tuple[tuple[str, Standing], ...] = ()
    calendar: WorkCalendar = field(repr=False)

    def text(self, lang: Lang = "id") -> str:
        """The stage and state in one language."""
        return pick(self.words, lang)

    def _repr_html_(self) -> str:
        """What is open, until when and under which provision."""
        rows = [
            (
                option.act,
                str(option.actor),
                str(option.opens or ""),
                str(option.closes or ""),
                str(option.basis),
                option.text(),
            )
            for option in self.options
        ]
        head = ("tindakan", "oleh", "dari", "sampai", "dasar", "keterangan")
        found = "".join(
            _markup.element("p", f"{f.code}: {f.text()} ({f.basis})")
            for f in self.findings
        )
        title = f"{self.text()}, {self.day}"
        return _markup.table(title, head, rows) + found


def stand(case: Case, day: dt.date, calendar: WorkCalendar) -> Standing:
    """A case seen on a day; facts after it are left out."""
    seen = tuple(
        event if event is not None and _visible(event, day, calendar) else None
        for event in active(case.events)
    )
    whole = _assess(case, seen, day, calendar)
    apart = []
    for item in case.items:
        mine = tuple(
            e if e is not None and (not e.items or item in e.items) else None
            for e in seen
        )
        standing = _assess(case, mine, day, calendar)
        if standing != whole:
            apart.append((item, standing))
    return evolve(whole, items=tuple(apart))


def _visible(event: Event, day: dt.date, calendar: WorkCalendar) -> bool:
    """Whether a fact had happened, and was known, on the day asked about."""
    known, written = calendar.known_on, event.recorded_on
    return event.on <= day and (known is None or written is None or written <= known)


def _assess(
    case: Case, seen: tuple[Event | None, ...], day: dt.date, calendar: WorkCalendar
) -> Standing:
    record = Record(seen, fold(seen))
    matter = Matter(case=case, record=record, day=day, national=calendar)
    windows, rulings = read_windows(matter), read_rulings(matter)
    limits = _limits(matter, windows, rulings)
    stage, state, words = _where(matter, windows, rulings)
    over = words if stage is Stage.CLOSED else None
    return Standing(
        day=day,
        stage=stage,
        state=state,
        words=words,
        regime="; ".join(_regime(matter)),
        deadlines=tuple(limit for limit in limits if _listed(limit, day)),
        options=options(matter, limits, windows, rulings, over),
        findings=findings(matter, limits, windows, rulings),
        notes=tuple(_notes(matter, windows, rulings)) if over is None else (),
        calendar=calendar,
    )


def _limits(
    matter: Matter, windows: Windows, rulings: Rulings
) -> tuple[TimeLimit, ...]:
    """Every limit in the order of the rule book."""
    found = [
        *windows.reply,
        *windows.objection,
        *windows.response,
        *windows.dispute,
        *simple_limits(matter),
        *rulings.challenge,
        *rulings.cassation,
    ]
    order = {rule_id: place for place, rule_id in enumerate(RULES)}
    shown = [limit for limit in found if not limit.hidden]
    return tuple(sorted(shown, key=lambda limit: order[limit.rule]))


def _listed(limit: TimeLimit, day: dt.date) -> bool:
    """A window is listed as a deadline once it is open; the rest at once."""
    return limit.opens is None or limit.opens <= day or limit.done is not None


def _where(
    matter: Matter, windows: Windows, rulings: Rulings
) -> tuple[Stage, str, Words]:
    """The furthest stage that has begun, and its state."""
    record = matter.record
    begun = [table for table in TABLES if record.state(table) != table.initial]
    table = begun[-1] if begun else TABLES[0]
    state = table.state(record.state(table))
    if _ended(matter, rulings):
        return Stage.CLOSED, state.name, _both(_CLOSED, state.words)
    if table.stage in {Stage.DISPUTE, Stage.COURT} and rulings.final(matter.day):
        return table.stage, "final", _both(table.words, _FINAL)
    if _silent(table.stage, state.name, windows):
        return table.stage, "silent", _both(table.words, _SILENT)
    return table.stage, state.name, _both(table.words, state.words)


def _both(first: Words, second: Words) -> Words:
    return f"{first[0]}: {second[0]}", f"{first[1]}: {second[1]}"


def _silent(stage: Stage, state: str, windows: Windows) -> bool:
    """Silence is never recorded; it is read off the last clock."""
    if stage is Stage.REQUEST and state in _UNANSWERED:
        return bool(windows.reply) and _passed(windows.reply[-1])
    if stage is Stage.OBJECTION and state in _UNHEARD:
        return bool(windows.response) and _passed(windows.response[-1])
    return False


def _passed(limit: TimeLimit) -> bool:
    return limit.met is Met.NONE and limit.done is None


def _ended(matter: Matter, rulings: Rulings) -> bool:
    """Whether the matter is over."""
    record = matter.record
    state = {table.stage: record.state(table) for table in TABLES}
    calm = {s for s in Stage if s in state and state[s] == _TABLE[s].initial}
    request, dispute = state[Stage.REQUEST], state[Stage.DISPUTE]
    return (
        request == "settled"
        or (request == "accepted" and Stage.DISPUTE in calm)
        or (request == "withdrawn" and {Stage.OBJECTION, Stage.DISPUTE} <= calm)
        or (dispute in _DROPPED and Stage.COURT in calm)
        or state[Stage.EXECUTION] == "performed"
        or (rulings.final(matter.day) and not rulings.granted)
    )


def _regime(matter: Matter) -> Iterator[str]:
    """The instruments that govern the matter, oldest duty first."""
    record, day = matter.record, matter.day
    asked = record.preferred(RequestReceived, RequestSent)
    begun = asked.on if asked else day
    if begun < _SERVICE[0][0]:
        yield "-"
        return
    yield "UU 14/2008"
    yield from _in_force(_SERVICE, begun)
    if matter.case.subject is Subject.ELECTION:
        yield from _in_force(_ELECTIONS, begun)
    if (filed := record.first(DisputeFiled, DisputeSent)) is not None:
        yield from _in_force(_DISPUTES, matter.regime_day("dispute.start", filed.on))
    if record.state(_TABLE[Stage.COURT]) != _TABLE[Stage.COURT].initial:
        yield "PERMA 2/2011"


def _in_force(table: tuple[tuple[dt.date, str], ...], day: dt.date) -> list[str]:
    """The last regulation of a table that was in force on a day."""
    return [name for start, name in table if start <= day][-1:]


def _notes(matter: Matter, windows: Windows, rulings: Rulings) -> Iterator[Words]:
    """What to keep in mind, beside the options."""
    record = matter.record
    notice = record.all(NoticeGiven)
    answer = record.all(ObjectionAnswered)
    granted = (notice and notice[-1].event.outcome in _GRANTED) or (
        answer and answer[-1].event.outcome in _ALLOWED
    )
    if granted and record.state(TABLES[0]) != "accepted":
        yield NOTES["granted_not_delivered"]
    if any(filing.premature for filing in windows.disputes):
        yield NOTES["file_again"]
    if rulings.unknown:
        yield NOTES["final_unknown"]
    if any(limit.met is Met.NONE for limit in (*windows.objection, *windows.dispute)):
        yield NOTES["new_request"]
