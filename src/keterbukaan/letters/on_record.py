"""Yang tercatat: what a case holds on a day of what a letter says.

Only facts that had happened and were known count. The last of a kind is meant, in
the order in which they are recorded; a refusal is about the last notice that refuses.
Of one item of a request only the facts about it, and those about all, are read.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import NoticeGiven
>>> day = dt.date(2026, 3, 20)
>>> case = Case(events=[NoticeGiven(day, outcome="granted")])
>>> found = OnRecord(case.on(day), LetterKind.NOTICE)
>>> found.notice.outcome.value, found.objection is None
('granted', True)
>>> OnRecord(case.on(day), LetterKind.REFUSAL).notice is None
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from .. import events
from .._kept import kept
from ..case.clocks.answers import Exchange
from ..case.clocks.filing import OBJECTED, filings_of
from ..case.clocks.objection import exchanges
from ..case.matter.matter import Matter
from ..exemption.blanks import filled
from ..law.letters import LetterKind
from ..lifecycle.outcomes import REFUSING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ..case import Standing, TimeLimit
    from ..case.matter.facts import Fact
    from ..deadlines import Deadline
    from ..events import Party
    from ..exemption import ConsequenceTest

E = TypeVar("E", bound=events.Event)

_OF_OBJECTION: Final = frozenset(
    {
        LetterKind.OBJECTION,
        LetterKind.OBJECTION_RECEIPT,
        LetterKind.OBJECTION_ANSWER,
    }
)
#: The fact that each letter to a commission or a court becomes once it is handed in.
_BECOMES: Final[Mapping[LetterKind, tuple[type[events.Event], ...]]] = {
    LetterKind.APPLICATION: (events.DisputeFiled, events.DisputeSent),
    LetterKind.WITHDRAWAL: (events.DisputeWithdrawn,),
    LetterKind.RESPONDENT_ANSWER: (),
    LetterKind.CONCLUSION: (events.ConclusionSubmitted,),
    LetterKind.CHALLENGE: (events.ChallengeFiled,),
    LetterKind.EXECUTION: (events.ExecutionRequested,),
}
#: What a letter about an objection is once it is handed in.
_FOLLOWS: Final[Mapping[LetterKind, tuple[type[events.Event], ...]]] = {
    LetterKind.OBJECTION_ANSWER: (events.ObjectionAnswered,),
    LetterKind.APPLICATION: _BECOMES[LetterKind.APPLICATION],
}
_IN_COURT: Final = frozenset({LetterKind.CHALLENGE, LetterKind.EXECUTION})


def said(text: str | None) -> str | None:
    """Return a text that says something; None for a blank, or a sign for nothing.

    >>> said("peta"), said(" - ")
    ('peta', None)
    """
    return text if filled(text) else None


class OnRecord:
    """Hold the facts that a letter is written from.

    Args:
        standing: the case on the day of the letter.
        kind: which letter it is.
        party: which party writes it, where either may and the caller says it.
    """

    def __init__(
        self, standing: Standing, kind: LetterKind, party: Party | None = None
    ) -> None:
        self.standing: Standing = standing
        self.kind: LetterKind = kind
        self.party: Party | None = party
        seen = (standing.facts[place] for place in standing.seen.places)
        self._facts: list[events.Event] = [fact for fact in seen if fact is not None]

    def all(self, *kinds: type[E]) -> list[E]:
        """Return the facts of some kinds, in order."""
        return [fact for fact in self._facts if isinstance(fact, kinds)]

    def last(self, *kinds: type[E]) -> E | None:
        """Return the last fact of some kinds; None without any."""
        found = self.all(*kinds)
        return found[-1] if found else None

    @kept
    def asked(self) -> events.RequestReceived | events.RequestSent | None:
        """Return the receipt of the request, else its sending."""
        found: list[events.RequestReceived | events.RequestSent] = [
            *self.all(events.RequestReceived),
            *self.all(events.RequestSent),
        ]
        return found[0] if found else None

    @property
    def notice(self) -> events.NoticeGiven | None:
        """Return the last notice; for a refusal the last that refuses."""
        return self._notices[-1] if self._notices else None

    @property
    def items_left(self) -> tuple[str, ...]:
        """Return the items that other notices are about, and this one is not."""
        mine = self.notice.items if self.notice else ()
        named = [item for notice in self._notices for item in notice.items]
        return tuple(dict.fromkeys(item for item in named if mine and item not in mine))

    @kept
    def _notices(self) -> list[events.NoticeGiven]:
        found = self.all(events.NoticeGiven)
        if self.kind is not LetterKind.REFUSAL:
            return found
        return [notice for notice in found if notice.outcome in REFUSING]

    @property
    def tests(self) -> tuple[ConsequenceTest, ...]:
        """Return the consequence tests that the notice names."""
        named = self.notice.tests if self.notice else ()
        return tuple(test for test in self.standing.case.tests if test.id in named)

    @kept
    def exchange(self) -> Exchange:
        """Return the objection that is meant with its answer, as the clocks pair them.

        An answer of the superior is the last one; an application is about the last
        objection before it.
        """
        each = list(exchanges(self.matter))
        if self.answer is not None and self.kind is LetterKind.OBJECTION_ANSWER:
            return next(x for x in each if x.answer and x.answer.is_of(self.answer))
        of_objections = [x for x in each if x.response is not None]
        if not of_objections:
            return each[-1] if each else Exchange(None, None)
        return of_objections[self._last_objection]

    @property
    def _last_objection(self) -> int:
        """Return the place of the last objection before the letter; else of any."""
        become = self.matter.record.last(*_FOLLOWS.get(self.kind, ()))
        before = [
            place
            for place, each in enumerate(self._objections)
            if become is None or each.index < become.index
        ]
        return before[-1] if before else -1

    @kept
    def _objections(self) -> list[Fact[events.Event]]:
        return filings_of(self.matter, OBJECTED)

    @kept
    def objection(self) -> events.ObjectionReceived | events.ObjectionSent | None:
        """Return the objection that is meant: that of the answer, else the last one.

        One that was only sent counts where none was received after it.
        """
        fact = None
        if self.kind is LetterKind.OBJECTION_ANSWER and self.exchange.answer:
            fact = self.exchange.answer.objection
        if fact is None and self._objections:
            fact = self._objections[self._last_objection]
        either: list[events.ObjectionReceived | events.ObjectionSent] = [
            *self.all(events.ObjectionReceived),
            *self.all(events.ObjectionSent),
        ]
        return next((o for o in either if fact is not None and o is fact.event), None)

    @kept
    def answer(self) -> events.ObjectionAnswered | None:
        """Return the last answer of the superior."""
        return self.last(events.ObjectionAnswered)

    def reference(self, *kinds: type[events.Event]) -> str | None:
        """Return the number that the last fact of the first of some kinds has.

        Args:
            kinds: the kinds of fact, the one that is asked first before the others.
        """
        for kind in kinds:
            numbers = [said(fact.reference) for fact in self.all(kind)]
            found = [number for number in numbers if number is not None]
            if found:
                return found[-1]
        return None

    def deadline(self, rule: str) -> Deadline | None:
        """Return the date of the last limit that is a step, or stands in for it.

        The superior's limit is that on the objection that is meant.
        """
        if rule == "objection.response":
            response = self.exchange.response
            return None if response is None or response.hidden else response.deadline
        limits: list[TimeLimit] = [
            limit
            for limit in self.standing.deadlines
            if rule in limit.deadline.terms.rule.steps and not limit.own
        ]
        return limits[-1].deadline if limits else None

    @kept
    def matter(self) -> Matter:
        """Return the facts as the clocks and the transition rules read them."""
        standing = self.standing
        record = standing.case.record_of(standing.seen)
        return Matter(standing.case, record, standing.day, standing.calendar)

    @property
    def body(self) -> str | None:
        """Return the name of the public body; None where it is not on record."""
        return self.standing.case.body.name

    @property
    def by_agent(self) -> bool:
        """Whether an agent acts for the applicant."""
        return self.standing.case.applicant.agent

    @property
    def law_day(self) -> dt.date:
        """Return the day whose regulation the letter follows.

        A request in process when the regulation changed stays under the earlier one
        (PerKI 1/2010 Ps. 40, PerKI 1/2021 Ps. 62); of an objection no text says so,
        and it goes by its own day. A dispute that was examined before PerKI 1/2013
        stays under PerKI 2/2010 (PerKI 1/2013 Ps. 62); what goes to a court goes by
        its own day.
        """
        if self.kind in _BECOMES:
            return self._dispute_day
        began = self.objection if self.kind in _OF_OBJECTION else self.asked
        return min(began.on, self.standing.day) if began else self.standing.day

    @property
    def limit_day(self) -> dt.date:
        """Return the day whose lengths a letter tells: its own, or its dispute's."""
        return self.law_day if self.kind in _BECOMES else self.standing.day

    @property
    def _dispute_day(self) -> dt.date:
        """Return the day whose law a letter to a commission or a court follows."""
        made = self.last(*_BECOMES[self.kind])
        day = self.standing.day if made is None else made.on
        if self.kind in _IN_COURT:
            return day
        return self.matter.regime_day("dispute.start", day)
