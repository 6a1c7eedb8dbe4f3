"""Kedudukan perkara: a case seen on a day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from .. import _markup
from ..competence import Competence
from ..events import Stage
from ..law.limits import RULES
from ..lifecycle import TABLE_OF, TABLES, Table
from ..texts import ACTORS, Lang, Words, pick, say
from ..workdays import WorkCalendar
from .answers.findings import Finding, fact_order, findings
from .answers.notes import notes
from .answers.options import Option, act_order, options
from .answers.reach import Reach, read_reach
from .checks.competence import commission_of
from .checks.refiling import may_refile
from .clocks.course import Windows, read_windows
from .clocks.court import Rulings, read_rulings
from .clocks.orders import ORDER, order_limits
from .clocks.own_limits import beside
from .clocks.performance import performance
from .clocks.procedure_2010 import corrected
from .clocks.timers import TimeLimit, simple_limits
from .governing import Governing, governing, in_a_line
from .matter.facts import Record, active, fold
from .matter.matter import Matter

if TYPE_CHECKING:
    from ..events.base import Event
    from .matter.dossier import Dossier

__all__ = ["Standing", "stand"]

_STAGE_PLACES: Final = {table.stage: place for place, table in enumerate(TABLES)}
_RULE_PLACES: Final = {rule_id: place for place, rule_id in enumerate(RULES)}
_CLOSED: Final = ("selesai", "closed")
_DROPPED: Final = frozenset({"withdrawn", "withdrawn_late", "stopped", "lapsed"})


@frozen(kw_only=True)
class Standing:
    """Where a case stands on a day, and what can be done.

    Args:
        day: the day it is looked at.
        stage: the furthest stage that has begun, or closed.
        state: the state of that stage, with silence read off its clock.
        words: the stage and state in Indonesian and English.
        regime: the instruments that govern it, in one line.
        regimes: the same by stage, with the reason and its provision.
        commission: which commission hears it, or would.
        deadlines: every limit that runs or ran.
        options: what may be done, by whom, until when; closed ones too.
        findings: what went wrong.
        notes: what to keep in mind, in Indonesian and English.
        items: the items by name, where they do not all stand alike.
        reach: the days on which the steps to come are possible at all.
        calendar: the national calendar it was counted on.
    """

    day: dt.date
    stage: Stage
    state: str
    words: Words
    regime: str
    commission: Competence
    deadlines: tuple[TimeLimit, ...]
    options: tuple[Option, ...]
    findings: tuple[Finding, ...]
    notes: tuple[Words, ...] = ()
    items: tuple[tuple[str, Standing], ...] = ()
    reach: tuple[Reach, ...] = ()
    regimes: tuple[Governing, ...] = ()
    calendar: WorkCalendar = field(repr=False)

    def text(self, lang: Lang = "id") -> str:
        """The stage and state in one language."""
        return pick(self.words, lang)

    def _repr_html_(self) -> str:
        """What is open, until when and under which provision."""
        rows = [
            (
                option.label(),
                say(ACTORS, option.actor, "id"),
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


def stand(case: Dossier, day: dt.date, calendar: WorkCalendar) -> Standing:
    """A case seen on a day; facts after it are left out."""
    seen = active(
        event if _visible(event, day, calendar) else None for event in case.events
    )
    whole = _assess(case, seen, day, calendar)
    if not case.items:
        return whole
    items = tuple(
        (item, _assess(case, tuple(_about(item, e) for e in seen), day, calendar))
        for item in case.items
    )
    stands = [standing for _, standing in items]
    whole = _together(case, whole, stands)
    alike = all(each == stands[0] for each in stands)
    return whole if alike else evolve(whole, items=items)


def _about(item: str, event: Event | None) -> Event | None:
    """A fact as one about the item alone, or None where it is about others."""
    if event is None or not event.items:
        return event
    return evolve(event, items=()) if item in event.items else None


def _together(case: Dossier, whole: Standing, items: list[Standing]) -> Standing:
    """A matter of several items: where the furthest open one stands.

    Limits, options, findings and notes are those of the items, each once: a
    fact about one item is in nobody else's way.
    """
    still = [each for each in items if each.stage is not Stage.CLOSED]
    under_way = [each for each in still if not _apart(each)]
    leads = under_way or still or items
    lead = max(leads, key=lambda each: _STAGE_PLACES.get(each.stage, -1))
    limits = dict.fromkeys(limit for each in items for limit in each.deadlines)
    acts = dict.fromkeys(option for each in items for option in each.options)
    found = {
        (finding.code, finding.event): finding
        for each in reversed(items)
        for finding in each.findings
        if _holds(case, finding, items)
    }
    return evolve(
        lead,
        deadlines=tuple(sorted(limits, key=_rule_order)),
        options=tuple(sorted(acts, key=act_order)),
        findings=tuple(sorted(found.values(), key=fact_order)),
        notes=tuple(dict.fromkeys(note for each in items for note in each.notes)),
        regime=whole.regime,
        regimes=whole.regimes,
    )


def _holds(case: Dossier, finding: Finding, items: list[Standing]) -> bool:
    """Whether what was found of an item holds for the whole.

    A fact is out of order in a matter where it is so for every item it is
    about; where it moves one of them it is in order.
    """
    if finding.event is None or not finding.code.startswith("out_of_order"):
        return True
    named = case.events[finding.event].items
    about = [item for item in case.items if not named or item in named]
    same = (finding.code, finding.event)
    odd = [any((f.code, f.event) == same for f in each.findings) for each in items]
    return sum(odd) == len(about)


def _apart(item: Standing) -> bool:
    """Whether an item stands where it can be without the others."""
    table = TABLE_OF.get(item.stage)
    return table is not None and any(
        state.apart and state.name == item.state for state in table.states
    )


def _visible(event: Event, day: dt.date, calendar: WorkCalendar) -> bool:
    """Whether a fact had happened, and was known, on the day asked about."""
    known, written = calendar.known_on, event.recorded_on
    return event.on <= day and (known is None or written is None or written <= known)


def _assess(
    case: Dossier, seen: tuple[Event | None, ...], day: dt.date, calendar: WorkCalendar
) -> Standing:
    record = Record(seen, fold(seen))
    matter = Matter(case=case, record=record, day=day, national=calendar)
    windows, rulings = read_windows(matter), read_rulings(matter)
    limits = _limits(matter, windows, rulings)
    stage, state, words = _where(matter, windows, rulings)
    over = words if stage is Stage.CLOSED else None
    regimes = governing(matter)
    return Standing(
        day=day,
        stage=stage,
        state=state,
        words=words,
        regime=in_a_line(regimes),
        regimes=regimes,
        commission=commission_of(matter),
        deadlines=beside(
            matter, tuple(limit for limit in limits if _listed(limit, day))
        ),
        options=options(matter, limits, windows, rulings, over),
        findings=findings(matter, limits, windows, rulings),
        notes=tuple(notes(matter, windows, rulings, over=over is not None)),
        reach=read_reach(matter, windows) if over is None else (),
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
        *corrected(matter, simple_limits(matter)),
        *order_limits(matter, rulings),
        *rulings.challenge,
        *rulings.cassation,
        *performance(matter),
    ]
    shown = [limit for limit in found if not limit.hidden]
    return tuple(sorted(shown, key=_rule_order))


def _rule_order(limit: TimeLimit) -> int:
    """The place of a limit in the rule book."""
    # What a ruling orders is made from it, and is not in the book.
    return _RULE_PLACES["ruling.copy" if limit.rule == ORDER else limit.rule]


def _listed(limit: TimeLimit, day: dt.date) -> bool:
    """A window is listed as a deadline once it is open; the rest at once."""
    opens = (limit.opens, *(start.day for start in limit.deadline.starts))
    first = min((each for each in opens if each is not None), default=day)
    return first <= day or limit.done is not None


def _where(
    matter: Matter, windows: Windows, rulings: Rulings
) -> tuple[Stage, str, Words]:
    """The furthest stage that has begun, and its state."""
    record = matter.record
    begun = [table for table in TABLES if record.state(table) != table.initial]
    table = begun[-1] if begun else TABLES[0]
    state = table.state(record.state(table))
    if _ended(matter, windows, rulings):
        return Stage.CLOSED, state.name, _both(_CLOSED, state.words)
    lapse = table.lapse
    if lapse is not None and _lapsed(matter, table, windows, rulings):
        return table.stage, lapse.to, _both(table.words, lapse.words)
    return table.stage, state.name, _both(table.words, state.words)


def _both(first: Words, second: Words) -> Words:
    return f"{first[0]}: {second[0]}", f"{first[1]}: {second[1]}"


def _lapsed(matter: Matter, table: Table, windows: Windows, rulings: Rulings) -> bool:
    """Whether a stage stands where only a clock can bring it."""
    if table.stage is Stage.COURT:
        return rulings.final(matter.day)
    if table.lapse is None or matter.record.state(table) not in table.lapse.states():
        return False
    if table.stage is Stage.DISPUTE:
        return rulings.final(matter.day)
    asked = windows.reply if table.stage is Stage.REQUEST else windows.response
    return bool(asked) and asked[-1].passed


def _ended(matter: Matter, windows: Windows, rulings: Rulings) -> bool:
    """Whether the matter is over."""
    record = matter.record
    state = {table.stage: record.state(table) for table in TABLES}
    calm = {s for s in Stage if s in state and state[s] == TABLE_OF[s].initial}
    request, dispute = state[Stage.REQUEST], state[Stage.DISPUTE]
    dropped = dispute in _DROPPED and not may_refile(matter, windows)
    return (
        request == "settled"
        or (request == "accepted" and Stage.DISPUTE in calm)
        or (request == "withdrawn" and {Stage.OBJECTION, Stage.DISPUTE} <= calm)
        or (dropped and Stage.COURT in calm)
        or state[Stage.EXECUTION] == "performed"
        or (rulings.final(matter.day) and rulings.granted is False)
    )
