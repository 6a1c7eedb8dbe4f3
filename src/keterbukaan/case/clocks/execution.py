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

**Execution.** A ruling of the Commission is executed on an order of the chief
judge, who has seven working days (PERMA 2/2011 Ps. 12). A decision of a court is
executed under the procedure of that court (Ps. 11) and no limit of Ps. 12 runs.
The administrative court (PTUN) owes the parties copies of its decision (UU
51/2009 Ps. 51A(2) and 116(1)).

**Performance.** The law on public information sets no time for performing a
decision of a court. Ninety working days after receipt of the final copy the
claimant may ask the court to order it (UU 51/2009 Ps. 116(3)); it was written for
other rulings. So that day is shown only where the reading ``execution_period`` is
chosen so, for a state body, after a decision of the administrative court; passing
it opens a door, and nobody is late.

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
...         print(limit.deadline.last, limit.actor.value, limit.act)
2026-08-20 applicant execution_requested
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...citation import Citation, cite
from ...deadlines import FINAL_DAY_NOT_KNOWN, START_NOT_KNOWN, Doubt
from ...law.shape import Actor, Evidence, Limit, Rule
from ...law.spans import AtOnce, CalendarDays, Months, Span, WorkingDays
from ...law.starts import occasion
from ...parties import Forum
from ...texts import Words, both, fill
from ..matter.matter import Matter, Zero
from ..values.limit import TimeLimit
from .settle import settle
from .sides import own_receipts

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ...deadlines import Deadline
    from ..matter.facts import Fact
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
# By which a decision of a court is final on their own day.
_MADE_FINAL: Final = (
    events.CassationRulingPronounced,
    events.CassationWithdrawn,
    events.CassationDeclaredInadmissible,
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
        words=(
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
    """Yield the limit of every order whose start has come."""
    for ruling in matter.record.all(events.RulingRead):
        if not _by_agreement(ruling, rulings) and rulings.annulled:
            continue
        for place, order in enumerate(ruling.event.orders):
            start = _start(matter, ruling, order, rulings)
            if start is not None:
                rule, (day, doubts) = rule_of(ruling, place), start
                limit = rule.limits[0]
                due = matter.dated(rule, limit, Zero(day), because=doubts)
                done = _performed(matter, ruling, order)
                yield settle(matter, due, events.RulingPerformed, done)


def _start(
    matter: Matter,
    ruling: Fact[events.RulingRead],
    order: events.Order,
    rulings: Rulings,
) -> tuple[dt.date, tuple[Doubt, ...]] | None:
    """Return day zero of an order with its doubts; None before that has come."""
    if order.start is events.OrderFrom.READ:
        return ruling.on, ()
    if order.start is events.OrderFrom.FINAL:
        final = _final(matter, ruling, rulings)
        if final is None:
            return None
        return final, (FINAL_DAY_NOT_KNOWN,) if rulings.shown else ()
    copies, doubts = own_receipts(
        matter, events.RulingReceived, order.bound, ruling.index
    )
    return (copies[0].on, doubts) if copies else (ruling.on, (START_NOT_KNOWN,))


def _final(
    matter: Matter, ruling: Fact[events.RulingRead], rulings: Rulings
) -> dt.date | None:
    """Return the day from which a ruling is final, once it has come."""
    agreed = _by_agreement(ruling, rulings)
    if agreed and matter.reads("challenge_of_mediation") == "barred":
        return ruling.on
    last = matter.record.all(events.RulingRead)[-1]
    if last.index != ruling.index or not rulings.final(matter.day):
        return None
    return rulings.zero_on


def _by_agreement(ruling: Fact[events.RulingRead], rulings: Rulings) -> bool:
    """Whether a ruling is one by agreement, as far as that is on record."""
    kind = ruling.event.kind
    return rulings.agreed if kind is None else kind is events.RulingKind.MEDIATION


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


def execution_limits(matter: Matter, rulings: Rulings) -> Iterator[TimeLimit]:
    """Yield the limits of a court after its decision, and after a final ruling."""
    if in_ptun(matter):
        yield from _decision_copy(matter)
        yield from _final_copy(matter, rulings)
        yield from _performance(matter, rulings)
    if not by_court(rulings):
        yield from _order(matter)


def by_court(rulings: Rulings) -> bool:
    """Whether what is executed is a decision of a court, not of the Commission."""
    return rulings.holding is not None and rulings.holding.by is Actor.COURT


def in_ptun(matter: Matter) -> bool:
    """Whether the body goes before the administrative court."""
    return Forum.ADMINISTRATIVE_COURT in matter.case.body.forums


def _order(matter: Matter) -> Iterator[TimeLimit]:
    """Yield the time for the order that a ruling of the Commission needs."""
    asked, act = matter.record.last(events.ExecutionRequested), events.ExecutionDecided
    if asked is not None:
        due = matter.due("court.execution_order", asked)
        done = matter.record.first(act, after=asked.index)
        yield settle(matter, due, act, done)


def _decision_copy(matter: Matter) -> Iterator[TimeLimit]:
    """Yield the time for the copy of a decision; a receipt shows when it was there."""
    ruled = matter.record.last(events.CourtRulingPronounced)
    if ruled is not None:
        act = events.CourtRulingReceived
        due = matter.due("court.decision_copy", ruled)
        copy = matter.record.first(act, after=ruled.index)
        timely = copy is not None and matter.in_time(due, copy.on)
        yield settle(
            matter,
            due,
            act,
            copy if timely else None,
            proof=copy,  # the law limits the sending: what came later shows no day
            quiet=copy is None,
        )


def _final_copy(matter: Matter, rulings: Rulings) -> Iterator[TimeLimit]:
    """Yield the time for the copy of a decision that is final on a known day."""
    if not by_court(rulings) or not rulings.final(matter.day):
        return
    begun = matter.record.last(*_MADE_FINAL)
    ends = [limit.deadline for limit in rulings.cassation]
    due = None
    if begun is not None and begun.on == rulings.final_on:
        due = matter.due("court.final_copy", begun)
    else:
        later = (end for end in ends if end.opens_next == rulings.final_on)
        passed = next(later, None)
        due = passed and matter.after("court.final_copy", passed)
    if due is not None:
        act = events.FinalCopySent
        told = matter.record.has(act, events.FinalCopyReceived)
        yield settle(matter, due, act, matter.record.first(act), quiet=not told)


def _performance(matter: Matter, rulings: Rulings) -> Iterator[TimeLimit]:
    """Yield the day after which the court may be asked to order performance."""
    door = performance(matter, rulings)
    if door is not None:
        act = events.ExecutionRequested
        yield TimeLimit(
            deadline=door,
            fact=act,
            actor=door.actor,
            opens=door.start,
            opens_safe=door.start,
        )


def performance(matter: Matter, rulings: Rulings) -> Deadline | None:
    """Return the ninety days of UU 51/2009 Ps. 116(3), where they are read so."""
    if not by_court(rulings) or matter.reads("execution_period") != "ninety":
        return None
    party, received = events.Party.BODY, events.FinalCopyReceived
    copies, doubts = own_receipts(matter, received, party, -1)
    start = copies[0] if copies else matter.record.first(events.FinalCopySent)
    if start is None:
        return None
    because = (*doubts, *_which_court(matter))
    return matter.due(
        "court.performance", start, receipt_known=bool(copies), because=because
    )


def _which_court(matter: Matter) -> Iterator[Doubt]:
    """Yield that the limit is of one court alone, where it is open which it is."""
    if matter.case.body.forum is None:
        yield Doubt("court_not_known", fill(_PTUN_ONLY, court=matter.case.body.court))
