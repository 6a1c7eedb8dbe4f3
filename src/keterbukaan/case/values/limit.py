"""Batas waktu: a limit in a case, with what became of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, TypedDict

from attrs import frozen

from ..._guesses import Guessed
from ..._inline import made
from ..._values import Value, defaults
from ...deadlines import Deadline
from ...deadlines.alternatives import moved_by_receipt_day
from ...deadlines.counting import DAY
from ...errors import OutOfRange
from ...events import DisputeFiled, ObjectionGround, ObjectionReceived
from ...events.base import Event
from ...events.choices import Party
from ...law.shape import Actor
from ...texts import Labelled, Lang

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...citation import Citation
    from ...deadlines import Doubt
    from ...law.spans import DayUnit
    from ..matter.facts import Fact

#: What the applicant files, and a commission judges.
FILED: Final = frozenset({ObjectionReceived, DisputeFiled})


class Met(Labelled):
    """Whether a limit was kept: under every reading and bound, some, or none."""

    ALL = ("all", "tepat waktu", "kept")
    SOME = ("some", "tepat waktu menurut sebagian hitungan", "kept under some outcomes")
    NONE = ("none", "tidak tepat waktu", "not kept")


class Details(TypedDict, total=False):
    """What may be known of a limit besides its deadline, its act and its end."""

    actor: Actor
    opens: dt.date | None
    opens_safe: dt.date | None
    grounds: tuple[ObjectionGround, ...]
    party: Party | None
    given_on: dt.date | None
    until: int | None
    pending: bool
    untold: bool
    advisory: bool
    hidden: bool


@frozen(slots=False, kw_only=True, eq=False, repr=False)  # is made in half the time
class TimeLimit(Value, Guessed):
    """A limit in a case: a deadline and what became of it.

    Args:
        deadline: the date, with all it rests on.
        fact: the kind of fact that meets it.
        actor: who is to act.
        opens: the first day on which the act is permitted, or None where that
            rests on a receipt that is not known.
        opens_safe: the same on the most cautious view.
        met: whether it was kept; None while it runs.
        done: place of the fact that met it or came late.
        proved: place of the fact that shows that the act was done, on a day that
            is not on record.
        late: by how many working days that fact came late; None where that
            cannot be counted.
        grounds: the grounds of objection it concerns.
        party: the party it concerns.
        given_on: for an answer, the day it was given: who acts between that
            day and the receipt acts on an answer that is there.
        until: place of the fact that took it away: only for filings before it.
        pending: whether an application was before the commission when it opened, so
            that nobody has to use it.
        untold: whether nobody can tell if it opened, for the act before it was
            done on a day that is not on record.
        passed: whether its last day is over with nothing done, under the
            readings in use.
        advisory: whether passing it is no finding, for another limit decides.
        own: whether the body set it for itself, beside the law.
        hidden: whether to leave it out of the list: a right that passed
            unused, or routine of an office with nothing recorded.
    """

    deadline: Deadline
    fact: type[Event]
    actor: Actor
    opens: dt.date | None
    opens_safe: dt.date | None
    met: Met | None = None
    done: int | None = None
    proved: int | None = None
    late: int | None = 0
    grounds: tuple[ObjectionGround, ...] = ()
    party: Party | None = None
    given_on: dt.date | None = None
    until: int | None = None
    pending: bool = False
    untold: bool = False
    passed: bool = False
    advisory: bool = False
    own: bool = False
    hidden: bool = False

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield what it is, its last day, and what became of it."""
        yield from (("rule", self.rule), ("actor", self.actor.value))
        yield from (("last", self.last), ("firm", self.firm))
        shown = ("met", "done", "late", "grounds", "party", "own")
        yield from (each for each in super().__rich_repr__() if each[0] in shown)

    @classmethod
    def of(
        cls, due: Deadline, act: type[Event], known: Mapping[str, object]
    ) -> TimeLimit:
        """Return a limit of what is known of it; quicker than its constructor."""
        return made(cls, {**_USUAL, "deadline": due, "fact": act, **known})

    def but(self, **changes: object) -> TimeLimit:
        """Return the same limit with another end; quicker than ``attrs.evolve``."""
        return made(TimeLimit, {**vars(self), **changes})

    def offered_to(self, filing: Fact[Event]) -> bool:
        """Whether a filing can be measured as using it."""
        return not self.hidden or (self.until is not None and filing.index < self.until)

    @property
    def kept(self) -> bool:
        """Whether it was met in time under the readings in use."""
        if self.done is None:
            return self.proved is not None and self.met is not None
        return self.late == 0

    @property
    def missed(self) -> bool:
        """Whether it was met late, or passed, under the readings in use."""
        return self.passed or (self.late != 0 and not self.unsure)

    @property
    def unsure(self) -> bool:
        """Whether it was met after its last day, and its true start is not known."""
        return self.late is None and not self.deadline.start_known

    @property
    def of_a_party(self) -> bool:
        """Whether it is the applicant's or a party's, be it that of the public body."""
        return self.party is not None or self.actor in {Actor.APPLICANT, Actor.PARTIES}

    @property
    def act(self) -> str:
        """The type of the fact that meets it."""
        return self.fact.type

    @property
    def rule(self) -> str:
        """The id of the rule."""
        return self.deadline.terms.rule.id

    @property
    def last(self) -> dt.date | None:
        """The last day in time; None where nobody can tell it."""
        return self.deadline.last

    @property
    def safe(self) -> dt.date | None:
        """The last day in time on every view; who must act keeps to it."""
        return self.deadline.safe

    @property
    def outer(self) -> dt.date | None:
        """The last day in time on at least one view."""
        return self.deadline.outer

    @property
    def firm(self) -> bool:
        """Whether its last day cannot move."""
        return self.deadline.firm

    @property
    def basis(self) -> Citation:
        """The provision that sets it."""
        return self.deadline.basis

    @property
    def day_unit(self) -> DayUnit | None:
        """What it is counted in; None where the law gives it no number."""
        return self.deadline.day_unit

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is in doubt about its days."""
        return self.deadline.doubts

    def running(self, day: dt.date) -> bool:
        """Return whether it still runs on a day, or is yet to open.

        No act that met it is on record, none is shown by a later fact, and its last
        day is not over.
        """
        told = self.done is not None or self.proved is not None or self.passed
        if told or self.met is not None:
            return False
        return self.deadline.latest is None or day <= self.deadline.latest

    def days_left(self, day: dt.date) -> int | None:
        """Return how many of its days are left on a day until the last.

        It is 0 on the last day and negative after it; None where that day is not
        known or lies past every table of feast days.

        >>> import datetime as dt
        >>> from keterbukaan import Case
        >>> from keterbukaan.events import RequestReceived
        >>> day = dt.date(2026, 3, 31)
        >>> case = Case(events=[RequestReceived(dt.date(2026, 3, 12))])
        >>> notice = case.on(day).limit("request.notice")
        >>> str(notice.last), str(notice.safe), notice.days_left(day)
        ('2026-04-02', '2026-04-01', 2)
        >>> notice.running(day)
        True
        """
        if self.last is None:
            return None
        try:
            return self.deadline.days_left(day, self.last)
        except OutOfRange:
            return None

    def label(self, lang: Lang = "id") -> str:
        """Return the name of the step in one language."""
        return self.deadline.label(lang)

    def text(self, lang: Lang = "id") -> str:
        """Say which step it is, who acts, by when, and the day to keep to."""
        from ...deadlines.explain import in_short  # not needed for a date

        return in_short(self.deadline, lang, self.actor)

    @property
    def moved_by_receipt_day(self) -> bool:
        """Whether only counting the day of receipt makes its last day unsafe.

        One commission counted so; what a court or an office does is no matter of it.
        """
        return self.fact in FILED and moved_by_receipt_day(self.deadline)

    @property
    def not_before(self) -> dt.date:
        """The first day on which the act can be permitted at all.

        Where a receipt is not known, the day reckoned from the sending: the
        receipt was not before it, so an earlier act came too early for sure.
        """
        due = self.deadline
        if self.given_on is not None:
            return min(self.given_on, due.start)
        if self.opens is not None:
            return self.opens
        if due.runs_on is not None and due.runs_on.last is not None:
            return due.runs_on.last + DAY
        return due.start


_USUAL: Final = dict(defaults(TimeLimit))
