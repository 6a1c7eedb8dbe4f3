"""Uji yang tercatat: what is on record of the test that a paper is about.

A paper on an exemption is about one consequence test. Where a case has several, one is
chosen by its id, or by its place where it has none.

>>> import datetime as dt
>>> from keterbukaan import Case, ConsequenceTest
>>> tests = [ConsequenceTest(information=each) for each in ("rute", "nilai")]
>>> chosen(tests, "2").information
'nilai'
>>> chosen(tests, None)
Traceback (most recent call last):
    ...
keterbukaan.errors.InputError: 1 problem in the input
  $.test: there are 2 consequence tests; choose one: '1', '2'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from .._kept import kept
from ..case.matter.calendars import calendars
from ..errors import InputError, InputProblem, UnknownName
from ..exemption import ReviewOutcome, assess
from ..exemption.claims import last_day
from ..exemption.days import first_of, last_of
from ..exemption.period_checks import open_by
from ..exemption.reviews import BODY
from ..law.letters import LetterKind
from ..law.readings import choose
from ..law.shape import BoundOffice
from ..texts import both, fill
from .on_record import OnRecord, said

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ..case import Standing
    from ..deadlines import Deadline
    from ..events import Party
    from ..exemption import Assessment, ConsequenceTest, Review
    from ..exemption.days import Day
    from ..workdays import WorkCalendar

_WHICH: Final = both(
    id="ada {n} uji konsekuensi; pilih salah satu: {names}",
    en="there are {n} consequence tests; choose one: {names}",
)


class UnknownTest(UnknownName):
    """No consequence test of the case has this id."""

    what: ClassVar[tuple[str, str]] = ("uji konsekuensi", "consequence test")


def chosen(
    tests: Sequence[ConsequenceTest], name: str | None
) -> ConsequenceTest | None:
    """Return the test that is meant; None where there is none.

    Args:
        tests: the tests on record.
        name: the id of one, or its place from 1 on where it has no id; None where
            there is no other.

    Raises:
        UnknownTest: no test has this name.
        InputError: there are several, and none or more than one has this name.
    """
    names = [said(test.id) or str(place) for place, test in enumerate(tests, 1)]
    if name is not None and name not in names:
        raise UnknownTest(name, known=names)
    meant = [t for t, own in zip(tests, names, strict=True) if name in {None, own}]
    if len(meant) > 1:
        told = ", ".join(map(repr, names))
        words = fill(_WHICH, n=len(meant), names=told)
        raise InputError([InputProblem("$.test", words, "ambiguous")])
    return meant[0] if meant else None


class OnTest(OnRecord):
    """Hold what a paper on a consequence test is written from.

    Args:
        standing: the case on the day of the paper.
        kind: which paper it is.
        test: the test; None where there is none on record.
        party: which party is said to write it.
    """

    def __init__(
        self,
        standing: Standing,
        kind: LetterKind,
        test: ConsequenceTest | None,
        party: Party | None = None,
    ) -> None:
        super().__init__(standing, kind, party)
        self.test: ConsequenceTest | None = test

    @property
    def tests(self) -> tuple[ConsequenceTest, ...]:
        """Return the test that the paper is about."""
        return () if self.test is None else (self.test,)

    @property
    def earlier(self) -> ConsequenceTest | None:
        """Return the determination that is changed, or whose period ends."""
        if self.kind is LetterKind.OPENING:
            return self.test
        return self.test.replaces if self.test else None

    @property
    def opening(self) -> Review | None:
        """Return the decision of the body by which it is open, where on record."""
        found = [
            review
            for review in (self.test.reviews if self.test else ())
            if review.by in BODY and review.outcome is ReviewOutcome.OPENED
        ]
        return found[-1] if found else None

    @property
    def decided_on(self) -> Day | None:
        """Return the day of the determination that the paper holds."""
        if self.kind is LetterKind.OPENING:
            return self.opening.on if self.opening else None
        return self.test.decided_on if self.test else None

    @property
    def body(self) -> str | None:
        """Return the public body: as the test has it, else the case."""
        own = said(self.test.body) if self.test else None
        return own or said(self.standing.case.body.name)

    @property
    def law_days(self) -> tuple[dt.date, dt.date]:
        """Return between which days it was decided, as far as that is on record.

        What is not decided yet goes by the day on which it is written.
        """
        today, decided = self.standing.day, self.decided_on
        if decided is None:
            return today, today
        return min(first_of(decided), today), min(last_of(decided), today)

    @property
    def law_day(self) -> dt.date:
        """Return the day whose regulation the paper follows: that of the decision."""
        return self.law_days[1]

    @kept
    def calendar(self) -> WorkCalendar:
        """Return the days of the body, which has to set the information open."""
        case, national = self.standing.case, self.standing.calendar
        found = calendars(case.body, case.overlays, choose(case.readings), national)
        return found.at(BoundOffice.BODY)

    @kept
    def assessment(self) -> Assessment | None:
        """Return how the test stands on the day of the paper."""
        if self.test is None:
            return None
        return assess(
            self.test,
            self.standing.day,
            calendar=self.calendar,
            readings=self.standing.case.readings,
        )

    @property
    def ends_on(self) -> dt.date | None:
        """Return the last day of the period, where it can be known."""
        return last_day(self.test) if self.test else None

    def deadline(self, rule: str) -> Deadline | None:
        """Return the day by which the information is to be set open."""
        del rule  # these papers have no other
        return open_by(self.ends_on, self.calendar) if self.ends_on else None
