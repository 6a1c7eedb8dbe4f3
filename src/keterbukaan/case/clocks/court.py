"""Putusan: which ruling stands, what it gives, and from when it is final.

A ruling of the Commission is final when both parties' fourteen days have passed
without a challenge, and unknown while a receipt is unknown; a decision of a court
likewise. What was withdrawn, or declared inadmissible, is final on that day.

Before the courts each stage has a file of its own: the challenge, cassation and
review; what a court left of a ruling is read beside them.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import frozen

from ... import events
from ..._values import Value
from ...events import Gives
from ...law.shape import Actor
from ...workdays.days import DAY, day_before
from ..values.limit import TimeLimit
from .cassation import ENDED, cassations, excluded
from .challenge import Ruling, challenges, ruling_of
from .holding import JUDGED, Holding, holding_of, last_of, leaves, remands, sent_back
from .sides import may_be

if TYPE_CHECKING:
    from ..matter.facts import Fact
    from ..matter.matter import Matter

#: What ends a challenge, or a cassation, without a ruling on it.
_WITHDRAWN: Final = (events.ChallengeWithdrawn,)
RULED: Final = (
    events.InterlocutoryRuling,
    events.RulingRead,
    events.RulingSent,
    events.RulingReceived,
    events.NonAcceptanceStated,
    events.CourtRulingNotified,
    events.CourtRulingReceived,
    events.CassationRulingReceived,
    events.FinalCopySent,
    events.FinalCopyReceived,
    *JUDGED,
)
"""What is a ruling, or shows that there was one."""
#: The copy of a decision of a court that is final (UU 51/2009 Ps. 116(1)).
_FINAL_COPY: Final = (events.FinalCopySent, events.FinalCopyReceived)
_ORDERED: Final = events.ExecutionOutcome.ORDERED


class _End(NamedTuple):
    """When the time of both parties is over."""

    final_on: dt.date | None = None
    unknown: bool = False
    likely_from: dt.date | None = None
    pending: bool = False
    by_lapse: bool = False
    shown: bool = False


@frozen(eq=False, repr=False)
class Rulings(Value):
    """What follows on a ruling.

    Args:
        challenge: each party's time to go to court.
        cassation: each party's time to go to the Supreme Court.
        holding: what stands; None where no ruling is on record.
        agreed: whether it is a mediation settlement ruling.
        rejected: whether it is an interlocutory one, by which the dispute ended.
        final_on: the day from which the last ruling is final, be it still to
            come; None where somebody acted in time or a receipt is unknown.
        unknown: whether that day rests on a receipt that is not on record.
        likely_from: where it does, the day from which the ruling is final if
            nobody went on, counted from what is on record.
        pending: whether a challenge or a cassation is before a court.
        by_lapse: whether it is final because that time ran out, the day before.
        shown: whether it was final by that day at the latest, for something
            shows it; from which day is then not on record.
        decided_on: the day from which nothing is before a court any more, what
            was filed late among it; None where that is not known.
    """

    challenge: tuple[TimeLimit, ...] = ()
    cassation: tuple[TimeLimit, ...] = ()
    holding: Holding | None = None
    agreed: bool = False
    rejected: bool = False
    final_on: dt.date | None = None
    unknown: bool = False
    likely_from: dt.date | None = None
    pending: bool = False
    by_lapse: bool = False
    shown: bool = False
    decided_on: dt.date | None = None

    @property
    def zero_on(self) -> dt.date | None:
        """Day zero of what runs from there: after a lapse its last day."""
        if self.final_on is None or not self.by_lapse:
            return self.final_on
        return day_before(self.final_on)

    @property
    def final_since(self) -> dt.date | None:
        """The day from which it is final; None where only a later one is known."""
        return None if self.shown else self.final_on

    @property
    def gives_nothing(self) -> bool:
        """Whether what stands gives no information, so that nothing is executed."""
        return self.holding is not None and self.holding.gives is Gives.NONE

    @property
    def annulled(self) -> bool:
        """Whether a court's own order stands in the place of the ruling."""
        return self.holding is not None and self.holding.annulled

    def final(self, day: dt.date) -> bool:
        """Whether the ruling is final on a day."""
        return self.final_on is not None and self.final_on <= day

    def settled(self, day: dt.date) -> bool:
        """Whether it is final on a day, and nothing is before a court any more."""
        return self.decided_on is not None and self.decided_on <= day

    def contested(self, day: dt.date) -> bool:
        """Whether it is final, and yet a court has what was filed late."""
        return self.final(day) and not self.settled(day)


_NONE: Final = Rulings()


def read_rulings(matter: Matter) -> Rulings:
    """Read the rulings of a matter."""
    if not matter.record.has(*RULED):
        return _NONE
    ruling = ruling_of(matter)
    place = -1 if ruling is None else ruling.fact.index
    every = matter.record.each(*JUDGED)
    lower = last_of(every, events.CourtRulingPronounced)
    since = sent_back(every, max(place, -1 if lower is None else lower.index))
    judged = [fact for fact in every if fact.index > since]
    court = last_of(judged, events.CourtRulingPronounced)
    challenge: tuple[TimeLimit, ...] = ()
    if ruling is not None:
        challenge = challenges(matter, ruling, sent_back(every, place))
    cassation = cassations(matter, court, since if since < 0 else max(since, place))
    if any(map(remands, judged[-1:])) and judged[-1] is not court:
        cassation = tuple(each for each in cassation if each.done is not None)
    way = _Way(matter, ruling, judged, challenge, cassation, since)
    end = way.by_clock() or way.end(late=False)
    return Rulings(
        challenge,
        cassation,
        way.holding,
        ruling is not None and ruling.agreed,
        ruling is not None and ruling.interlocutory,
        *end,
        decided_on=way.end(late=True).final_on,
    )


class _Way(NamedTuple):
    """How far a ruling went before the courts.

    Args:
        matter: the matter.
        ruling: the ruling of the Commission.
        judged: the rulings of the courts on it.
        challenge: each party's time to go to court.
        cassation: each party's time to go to the Supreme Court.
        since: the place after which the facts are of it.
    """

    matter: Matter
    ruling: Ruling | None
    judged: list[Fact[Any]]
    challenge: tuple[TimeLimit, ...]
    cassation: tuple[TimeLimit, ...]
    since: int

    @property
    def holding(self) -> Holding | None:
        """What stands; what a court's ruling gives, its copy alone does not tell."""
        if self._copy is not None:
            return Holding(Actor.COURT, None)
        return holding_of(self.ruling, self.judged)

    @property
    def _copy(self) -> Fact[Any] | None:
        """What tells of the last court's ruling, where that is not on record."""
        if any(last_of(self.judged, kind) for kind in JUDGED[1:]):
            return None
        record, since = self.matter.record, self.since
        highest = record.first(events.CassationRulingReceived, after=since)
        if highest is not None or self.judged:
            return highest
        told = (events.CourtRulingNotified, events.CourtRulingReceived)
        copies = (*told, *_FINAL_COPY) if self.ruling is None else told
        return record.first(*copies, after=since)

    def end(self, *, late: bool) -> _End:
        """Return when what stands is final.

        Args:
            late: whether what was filed late counts as filed.
        """
        end = self._judged()
        if end is None and self.cassation:
            end = _waited(self.matter, self.cassation, ENDED, late=late)
        if end is None:
            end = _unjudged(self.matter, self.ruling, self.challenge, late=late)
        shown = None if self._remanded else self._shown_final
        if shown is None or end.final_on is not None:
            return end
        return _End(shown.on, shown=True)

    @property
    def _shown_final(self) -> Fact[Any] | None:
        """What shows that it was final, on a day that is not on record.

        A review is of a ruling that is final, as is a copy of a final decision, and
        execution is ordered of nothing else.
        """
        reviewed = last_of(self.judged, events.ReviewRulingReceived)
        if reviewed is not None:
            return reviewed
        last = self.judged[-1].index if self.judged else self.since
        copy = self.matter.record.first(*_FINAL_COPY, after=last)
        decided: list[Fact[Any]] = self.matter.record.each(
            events.ExecutionDecided, after=last
        )
        ordered = (each for each in decided if each.event.outcome is _ORDERED)
        return copy or next(ordered, None)

    def _judged(self) -> _End | None:
        """Return when the last ruling of a court is final by itself; None if not."""
        if self._remanded:
            return _End()
        reviewed = last_of(self.judged, events.ReviewRulingReceived)
        final = last_of(self.judged, events.CassationRulingPronounced)
        copy = self._copy
        if copy is not None and isinstance(copy.event, events.CassationRulingReceived):
            return _End(copy.on, shown=True)
        if reviewed and reviewed.event.outcome is events.ReviewRuling.GRANTED:
            final = reviewed
        if final is None and excluded(self.matter):
            final = last_of(self.judged, events.CourtRulingPronounced)
        return None if final is None else _End(final.on)

    @property
    def _remanded(self) -> bool:
        return self.holding is not None and self.holding.remanded

    def by_clock(self) -> _End | None:
        """Return when it was final before a court left it as it was, filed too late.

        What was filed late kept nothing from being final, unless a court took it up.
        """
        if not self.judged or not all(map(leaves, self.judged[-1:])):
            return None
        holding = self.holding
        if holding is None or holding.remanded:
            return None
        if holding.by is Actor.COMMISSION:
            end = _unjudged(self.matter, self.ruling, self.challenge, late=False)
        elif self.cassation:
            end = _waited(self.matter, self.cassation, ENDED, late=False)
        else:
            return None
        return end if end.final_on is not None else None


def _unjudged(
    matter: Matter,
    ruling: Ruling | None,
    challenge: tuple[TimeLimit, ...],
    *,
    late: bool,
) -> _End:
    """Return when a ruling of the Commission is final, no court having ruled."""
    if ruling is None:
        return _End()
    if ruling.agreed and not challenge:
        return _End(ruling.fact.on)
    return _waited(matter, challenge, _WITHDRAWN, late=late)


def _waited(
    matter: Matter,
    limits: tuple[TimeLimit, ...],
    enders: tuple[type[events.Event], ...],
    *,
    late: bool,
) -> _End:
    """Return the day after both parties' time, where nobody acted in time.

    Args:
        matter: the matter.
        limits: each party's time.
        enders: what ends the act without a ruling on it.
        late: whether an act that came late counts.
    """
    sure: list[tuple[dt.date, bool]] = []
    likely: list[dt.date] = []
    for limit in limits:
        due = limit.deadline
        if _acted(limit, late=late):
            ended = _ended(matter, limit, enders)
            if ended is None:
                return _End(pending=True)
            sure.append((ended.on, False))
        elif due.opens_next is not None:
            sure.append((due.opens_next, True))
        elif due.last is not None:
            likely.append(due.last + DAY)
        else:
            return _End(unknown=True)
    if likely:
        days = (*(day for day, _ in sure), *likely)
        return _End(unknown=True, likely_from=max(days))
    final_on, by_lapse = max(sure)
    return _End(final_on, by_lapse=by_lapse)


def _acted(limit: TimeLimit, *, late: bool) -> bool:
    """Whether a party went on, as far as anybody can tell in time."""
    done = limit.done is not None and (late or limit.kept or limit.unsure)
    return done or limit.proved is not None


def _ended(
    matter: Matter, limit: TimeLimit, enders: tuple[type[events.Event], ...]
) -> Fact[Any] | None:
    """Return the fact by which what a party began ended without a ruling."""
    # What shows that it was begun may be its end.
    after = limit.done if limit.done is not None else (limit.proved or 0) - 1
    found = matter.record.each(*enders, after=after)
    return next((f for f in found if may_be(f, limit.party)), None)
