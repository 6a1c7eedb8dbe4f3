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
from ...events import Gives, Party
from ...workdays.days import DAY, day_before
from ..values.limit import TimeLimit
from .cassation import ENDED, cassations, excluded
from .challenge import Ruling, challenges, ruling_of
from .holding import JUDGED, Holding, holding_of, last_of, remanded, sent_back
from .sides import may_be

if TYPE_CHECKING:
    from ..matter.facts import Fact
    from ..matter.matter import Matter

#: What ends a challenge, or a cassation, without a ruling on it.
_WITHDRAWN: Final = (events.ChallengeWithdrawn,)


class _End(NamedTuple):
    """When the time of both parties is over."""

    final_on: dt.date | None = None
    unknown: bool = False
    likely_from: dt.date | None = None
    pending: bool = False


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

    @property
    def lapsed_on(self) -> dt.date | None:
        """The last day on which somebody could still have acted."""
        return None if self.final_on is None else day_before(self.final_on)

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


def read_rulings(matter: Matter) -> Rulings:
    """Read the rulings of a matter."""
    ruling = ruling_of(matter)
    every = matter.record.each(*JUDGED)
    since = -1 if ruling is None else sent_back(every, ruling.fact.index)
    judged = [fact for fact in every if fact.index > since]
    court = last_of(judged, events.CourtRulingPronounced)
    challenge = () if ruling is None else challenges(matter, ruling, since)
    cassation = cassations(matter, court)
    holding = holding_of(ruling, judged)
    end = _judged(matter, judged)
    if end is None and cassation:
        end = _waited(matter, cassation, ENDED)
    if end is None:
        end = _unjudged(matter, ruling, challenge)
    return Rulings(
        challenge,
        cassation,
        holding,
        ruling is not None and ruling.agreed,
        ruling is not None and ruling.interlocutory,
        *end,
    )


def _judged(matter: Matter, judged: list[Fact[Any]]) -> _End | None:
    """Return when the last ruling of a court is final by itself; None where not."""
    if remanded(judged):
        return _End()
    final = last_of(judged, events.CassationRulingPronounced)
    reviewed = last_of(judged, events.ReviewRulingReceived)
    if reviewed is not None and (
        final is None or reviewed.event.outcome is events.ReviewRuling.GRANTED
    ):
        return _End(reviewed.on)  # a review is of a ruling that is final
    if final is None and excluded(matter):
        final = last_of(judged, events.CourtRulingPronounced)
    return None if final is None else _End(final.on)


def _unjudged(
    matter: Matter, ruling: Ruling | None, challenge: tuple[TimeLimit, ...]
) -> _End:
    """Return when a ruling of the Commission is final, no court having ruled."""
    if ruling is None:
        return _End()
    if ruling.agreed and not challenge:
        return _End(ruling.fact.on)
    return _waited(matter, challenge, _WITHDRAWN) if ruling.read else _End()


def _waited(
    matter: Matter,
    limits: tuple[TimeLimit, ...],
    enders: tuple[type[events.Event], ...],
) -> _End:
    """Return the day after both parties' time, where nobody acted in time."""
    sure: list[dt.date] = []
    likely: list[dt.date] = []
    for limit in limits:
        due = limit.deadline
        if _acted(limit):
            ended = _ended(matter, limit, enders)
            if ended is None:
                return _End(pending=True)
            sure.append(ended.on)
        elif due.opens_next is not None:
            sure.append(due.opens_next)
        elif due.last is not None:
            likely.append(due.last + DAY)
        else:
            return _End(unknown=True)
    if len(limits) < len(Party):  # of one party nothing at all is on record
        return _End(unknown=True)
    if likely:
        return _End(unknown=True, likely_from=max((*sure, *likely)))
    return _End(max(sure))


def _acted(limit: TimeLimit) -> bool:
    """Whether a party went on, as far as anybody can tell in time."""
    done = limit.done is not None and (limit.kept or limit.unsure)
    return done or limit.proved is not None


def _ended(
    matter: Matter, limit: TimeLimit, enders: tuple[type[events.Event], ...]
) -> Fact[Any] | None:
    """Return the fact by which what a party began ended without a ruling."""
    # What shows that it was begun may be its end.
    after = limit.done if limit.done is not None else (limit.proved or 0) - 1
    found = matter.record.each(*enders, after=after)
    return next((f for f in found if may_be(f, limit.party)), None)
