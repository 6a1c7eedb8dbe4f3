"""Pelaksanaan putusan: the time to carry out a ruling, by its orders and by a reading.

**Orders** (amar putusan). The operative part of a ruling states a time (PerKI
1/2013 Ps. 59(3)); the law has no number of its own. So each order is read off
the ruling and becomes a limit beside those of the rule book: a rule with the
id ``ruling.order``, made from the order, whose basis is the ruling, with the
provision that lets it set a time. It is counted on the calendar of whom it
binds, from the day that the order names: the day of reading, of that party's
receipt of the copy, or the day from which the ruling is final. As long as that
day is not known there is no limit to show, and where a court annuls the ruling
its orders go with it.

No reading was made for orders: the day they name is day zero. A ruling that
nobody challenged is final by lapse, and day zero is then the last day of that
time, as after every lapse.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import Order, RulingRead
>>> order = Order(bound="body", n=14, unit="working_days", start="read")
>>> read = RulingRead(dt.date(2026, 7, 6), kind="adjudication", orders=[order])
>>> standing = Case().record(read).on(dt.date(2026, 7, 6))
>>> for limit in standing.deadlines:
...     if limit.rule == ORDER:
...         print(limit.deadline)
2026-07-24 (14 working days, Putusan of 2026-07-06)

**Performance.** The law on public information sets no time for performing a
final ruling of a court. Administrative procedure has ninety working days from
receipt of the copy of the final ruling (UU 51/2009 Ps. 116(3)), after which the
court may be asked for an order; it was written for other rulings. So that limit
runs only where the reading ``execution_period`` is chosen so, for a state body,
after a ruling of the administrative court (PTUN); it always carries its doubt.
For a ruling of the Commission itself and before the district court (PN) there
is no such limit.

>>> from keterbukaan import PublicBody
>>> from keterbukaan.events import CourtRulingPronounced, FinalCopyReceived
>>> facts = (
...     CourtRulingPronounced(dt.date(2026, 3, 2), outcome="ruling_upheld"),
...     FinalCopyReceived(dt.date(2026, 4, 6), by="body"),
... )
>>> case = Case(
...     events=facts,
...     body=PublicBody(kind="state", level="regency"),
...     readings={"execution_period": "ninety"},
... )
>>> for limit in case.on(dt.date(2026, 4, 6)).deadlines:
...     if limit.rule == "court.performance":
...         print(limit.deadline.last, limit.deadline.doubts[0].kind)
2026-08-20 performance_not_settled
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...citation import Citation, cite
from ...deadlines import RECEIPT_NOT_KNOWN, Doubt
from ...law.shape import (
    Actor,
    AtOnce,
    CalendarDays,
    Evidence,
    Limit,
    Months,
    Rule,
    Span,
    WorkingDays,
)
from ...law.starts import occasion
from ...parties import Forum
from ...texts import Words, both, fill
from ..matter.matter import Matter, Zero
from .settle import settle

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..matter.facts import Fact
    from ..values.limit import TimeLimit
    from .court import Rulings

ORDER: Final = "ruling.order"
"""The id of every rule made from an order; the rule book has none of that id."""

_UNITS: Final[dict[events.OrderUnit, type[Span]]] = {
    events.OrderUnit.WORKING_DAYS: WorkingDays,
    events.OrderUnit.CALENDAR_DAYS: CalendarDays,
    events.OrderUnit.MONTHS: Months,
}
_ACTORS: Final = {
    events.Party.APPLICANT: Actor.APPLICANT,
    events.Party.BODY: Actor.BODY,
}
_SAYS_SO: Final = cite("PerKI 1/2013 Ps. 59(3)")
_PTUN_ONLY: Final[Words] = both(
    id="hanya bila yang berwenang PTUN; sekarang {court}",
    en="only if it is the PTUN; as it stands, {court}",
)


def rule_of(ruling: Fact[events.RulingRead], place: int) -> Rule:
    """Return the rule that an order of a ruling makes.

    Args:
        ruling: the ruling.
        place: which of its orders, from 0 on.
    """
    order = ruling.event.orders[place]
    span = _UNITS[order.unit](order.n) if order.n else AtOnce()
    name = ruling.event.reference or f"of {ruling.on}"
    return Rule(
        id=ORDER,
        actor=_ACTORS[order.bound],
        stage=None,  # of the ruling, and of no stage of the law
        starts=occasion(f"ruling.{order.start.value}"),
        label=(
            f"Pelaksanaan amar putusan ke-{place + 1}",
            f"Performance of order {place + 1} of the ruling",
        ),
        lapse="order_passed",
        limits=(
            Limit(
                span=span,
                basis=Citation(f"Putusan {name}"),
                in_force=ruling.on,
                evidence=Evidence.S1,
                checked=None,
                also=(_SAYS_SO,),
            ),
        ),
    )


def order_limits(matter: Matter, rulings: Rulings) -> Iterator[TimeLimit]:
    """Yield the limit of every order whose start is known."""
    for ruling in matter.record.all(events.RulingRead):
        adjudicated = ruling.event.kind is events.RulingKind.ADJUDICATION
        if adjudicated and rulings.granted is None:
            continue
        for place, order in enumerate(ruling.event.orders):
            start = _start(matter, ruling, order, rulings)
            if start is not None:
                rule = rule_of(ruling, place)
                due = matter.dated(rule, rule.limits[0], Zero(start))
                done = _performed(matter, ruling, order)
                yield settle(matter, due, events.RulingPerformed, done)


def _start(
    matter: Matter,
    ruling: Fact[events.RulingRead],
    order: events.Order,
    rulings: Rulings,
) -> dt.date | None:
    """Return day zero of an order, if it has come and is on record."""
    if order.start is events.OrderFrom.READ:
        return ruling.on
    if order.start is events.OrderFrom.FINAL:
        return _final(matter, ruling, rulings)
    received = matter.record.all(events.RulingReceived)
    return next(
        (
            copy.on
            for copy in received
            if copy.index > ruling.index and copy.event.by in {order.bound, None}
        ),
        None,
    )


def _final(
    matter: Matter, ruling: Fact[events.RulingRead], rulings: Rulings
) -> dt.date | None:
    """Return the day from which a ruling is final, once it has come."""
    agreed = ruling.event.kind is events.RulingKind.MEDIATION
    if agreed and matter.reads("challenge_of_mediation") == "barred":
        return ruling.on
    last = matter.record.all(events.RulingRead)[-1]
    if last.index != ruling.index or not rulings.final(matter.day):
        return None
    upheld = matter.record.last(events.CassationRulingPronounced)
    return rulings.final_on if upheld else rulings.lapsed_on


def _performed(
    matter: Matter, ruling: Fact[events.RulingRead], order: events.Order
) -> Fact[events.Event] | None:
    """Return the act that carried an order out, by whom it binds."""
    acts = matter.record.each(
        events.RulingPerformed, events.InformationGiven, after=ruling.index
    )
    return next((act for act in acts if _by(act.event) in {order.bound, None}), None)


def _by(act: events.Event) -> events.Party | None:
    """Return who performed; information is given by the body, the rest may not say."""
    if isinstance(act, events.RulingPerformed):
        return act.by
    return events.Party.BODY


def performance(matter: Matter) -> Iterator[TimeLimit]:
    """Yield the time to perform a final ruling of the court, where it is read so."""
    record = matter.record
    ruled = record.first(events.CourtRulingPronounced, events.CassationRulingPronounced)
    if ruled is None or not _read_so(matter):
        return
    copies = record.all(events.FinalCopyReceived)
    copy = next((f for f in copies if f.event.by in {events.Party.BODY, None}), None)
    start = copy or record.first(events.FinalCopySent)
    if start is None:
        return
    known = copy is not None
    rule, limit = matter.law("court.performance", start.on)
    because = (*(() if known else (RECEIPT_NOT_KNOWN,)), *_which_court(matter))
    due = matter.dated(rule, limit, Zero.of(start), because=because)
    done = record.first(events.RulingPerformed, after=start.index)
    yield settle(matter, due, events.RulingPerformed, done)


def _read_so(matter: Matter) -> bool:
    """Whether the reading is chosen, and the body goes, or may go, before the PTUN."""
    chosen = matter.reads("execution_period") == "ninety"
    return chosen and Forum.ADMINISTRATIVE_COURT in matter.case.body.forums


def _which_court(matter: Matter) -> Iterator[Doubt]:
    """Yield that the limit is of one court alone, where it is open which it is."""
    if matter.case.body.forum is None:
        yield Doubt("court_not_known", fill(_PTUN_ONLY, court=matter.case.body.court))
