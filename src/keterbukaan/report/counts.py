"""Hitungan: what is counted of each request, objection and application.

What came belongs to the period of its receipt, and every answer, ruling or withdrawal
to that of its own day; so what was pending, came and was over makes up what is left.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from .. import events
from ..events.choices import NoticeOutcome
from ..lifecycle.outcomes import GRANTING, REFUSING
from ..register.entries import Book
from ..register.reading import WORST_FIRST
from ..register.timing import days_late, days_used, notices_by_item
from .figures import Times
from .tables import UNSTATED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from ..events import Event
    from .lives import Life

_COUNTED: Final[Mapping[type[Event], str]] = {
    events.ExtensionNotified: "requests.extended",
    events.MediationAgreed: "disputes.agreed",
    events.MediationFailed: "disputes.failed",
    events.ChallengeFiled: "courts.challenged",
    events.CassationFiled: "courts.cassation",
    events.ExecutionRequested: "courts.execution_requested",
    events.RulingPerformed: "courts.performed",
}
_RULED: Final[Mapping[type[Event], str]] = {
    events.CourtRulingPronounced: "courts.ruled",
    events.CassationRulingPronounced: "courts.cassation_ruled",
    events.ExecutionDecided: "courts.execution_decided",
}


class Tally:
    """The entries of every figure of a period, as the cases come in.

    Args:
        first: the first day of the period.
        last: its last day, or the day asked about where that comes before.
    """

    def __init__(self, first: dt.date, last: dt.date) -> None:
        self.first: dt.date = first
        self.last: dt.date = last
        self.found: dict[str, list[str]] = defaultdict(list)
        self.letters: dict[str, list[str]] = defaultdict(list)
        self.days: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self.untimed: dict[str, list[str]] = defaultdict(list)

    def add(self, life: Life) -> None:
        """Count one of them."""
        book = life.entry.book
        if not life.dated:
            self._count(f"{book}.undated", life)
        else:
            for key in self._flow(life):
                self._count(f"{book}.{key}", life)
            if life.over is not None and self.within(life.over):
                for key in self._end(life):
                    self._count(f"{book}.{key}", life)
                self._time(life)
        for key in (*dict.fromkeys(self._once(life)), *self._each(life)):
            self._count(key, life)

    def times(self, key: str) -> Times:
        """Return how long the answers of one kind took."""
        return Times(days=tuple(self.days[key]), untimed=tuple(self.untimed[key]))

    def within(self, day: dt.date) -> bool:
        """Whether a day lies in the period."""
        return self.first <= day <= self.last

    def _count(self, key: str, life: Life) -> None:
        self.found[key].append(life.ref)

    # -- what came, and what was over --------------------------------------------------

    def _flow(self, life: Life) -> Iterator[str]:
        """Yield where it stood at the beginning and at the end, and what it did."""
        came, over = life.came, life.over
        if came is None or came > self.last:
            return
        if came < self.first and (over is None or over >= self.first):
            yield "pending_start"
        if self.within(came):
            yield "received"
        if over is not None and self.within(over):
            yield "finished"
        if over is None or over > self.last:
            yield "pending_end"

    def _end(self, life: Life) -> Iterator[str]:
        """Yield how it ended."""
        if not life.answered:
            yield life.how
            return
        if life.entry.book is Book.REQUESTS:
            yield from self._answer(life)
        elif life.entry.book is Book.OBJECTIONS:
            yield f"answered_{self._last(life, events.ObjectionAnswered)}"
        else:
            yield f"ruled_{self._last(life, events.RulingRead)}"
            return
        if days_late(life.entry) is not None:
            yield "late"

    def _answer(self, life: Life) -> Iterator[str]:
        """Yield what gives least of the answers to a request, and why it refuses."""
        notices = self._notices(life)
        worst = min((each.outcome for each in notices), key=WORST_FIRST.index)
        yield worst.value
        said = [each for each in notices if each.outcome is worst]
        if worst is NoticeOutcome.REFUSED:
            reason = said[0].reason
            yield f"refused_{UNSTATED if reason is None else reason.value}"
        refusing = (each.exemptions for each in notices if each.outcome in REFUSING)
        for letter in dict.fromkeys(name for names in refusing for name in names):
            self.letters[letter].append(life.ref)

    def _notices(self, life: Life) -> list[events.NoticeGiven]:
        """Return the notice about each item that stood at the end of the period."""
        told = notices_by_item(life.entry).values()
        known = [[each for each in some if each.on <= self.last] for some in told]
        return [some[-1] for some in known if some]

    def _last(self, life: Life, kind: type[Event]) -> str:
        """Return the outcome of the last fact of a kind by the end of the period."""
        facts = [fact for fact in life.entry.of(kind.type) if fact.on <= self.last]
        return _outcome(facts[-1])

    def _time(self, life: Life) -> None:
        """Note how many working days an answer took."""
        if not life.answered:
            return
        days = days_used(life.entry)
        if days is None:
            self.untimed[life.entry.book].append(life.ref)
        else:
            self.days[life.entry.book].append((life.ref, days))

    # -- facts that are counted on their own day ---------------------------------------

    def _once(self, life: Life) -> Iterator[str]:
        """Yield what else happened to it in the period, which counts once."""
        for fact in life.entry.facts:
            if self.within(fact.on) and type(fact) in _COUNTED:
                yield _COUNTED[type(fact)]
            if self.within(fact.on) and isinstance(fact, events.ObjectionReceived):
                yield from (f"objections.ground_{ground}" for ground in fact.grounds)
        if life.entry.book is Book.OBJECTIONS and self._performed(life):
            yield "objections.performed"

    def _each(self, life: Life) -> Iterator[str]:
        """Yield the rulings of the period, of which there may be more than one."""
        for fact in life.entry.facts:
            key = _RULED.get(type(fact))
            if key is not None and self.within(fact.on):
                yield from (key, f"{key}_{_outcome(fact)}")

    def _performed(self, life: Life) -> bool:
        """Whether the information was handed over after the superior granted it."""
        given = life.entry.of(events.InformationGiven.type)
        return any(
            self.within(fact.on) and answer.on <= fact.on
            for answer in life.entry.of(events.ObjectionAnswered.type)
            if getattr(answer, "outcome", None) in GRANTING
            for fact in given
        )


def _outcome(fact: Event) -> str:
    outcome = getattr(fact, "outcome", None)
    return UNSTATED if outcome is None else str(outcome)
