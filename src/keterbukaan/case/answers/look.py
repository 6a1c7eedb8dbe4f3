"""Pandangan: one look at a matter, each answer worked out when it is first read.

The room of an answer is imported with it: the tables that the findings read take
longer to load than a first case takes to answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._kept import kept
from ..clocks.course import Course, Place
from .limits import acts, deadlines, limits

if TYPE_CHECKING:
    import datetime as dt

    from ...competence import Competence
    from ..matter.matter import Matter
    from ..values.finding import Finding
    from ..values.governing import Governing
    from ..values.limit import TimeLimit
    from ..values.note import Note
    from ..values.option import Option
    from ..values.reach import Reach
    from ..values.step import NextStep


class Look:
    """The answers about one case on one day.

    Args:
        matter: the case on that day.
    """

    def __init__(self, matter: Matter) -> None:
        self._matter = matter
        self._course = Course(matter)

    @property
    def place(self) -> Place:
        """The stage and state in which the matter stands."""
        return self._course.place

    @kept
    def commission(self) -> Competence:
        """The commission that hears the matter, or would."""
        from ..checks.competence import commission_of

        return commission_of(self._matter)

    @kept
    def regimes(self) -> tuple[Governing, ...]:
        """The instruments that govern the matter, by stage."""
        from ..governing import governing

        return governing(self._matter)

    @kept
    def _limits(self) -> tuple[TimeLimit, ...]:
        return limits(self._matter, self._course)

    @kept
    def deadlines(self) -> tuple[TimeLimit, ...]:
        """Every limit that runs or ran."""
        return deadlines(self._matter, self._limits)

    @kept
    def _acts(self) -> tuple[TimeLimit, ...]:
        """The limits that an act meets."""
        return acts(self._limits)

    @kept
    def options(self) -> tuple[Option, ...]:
        """What may be done, closed options too."""
        from .options import options, timed_options

        timed = timed_options(self._matter, self._course, self._acts)
        return options(self._matter, self._course, timed)

    @kept
    def steps(self) -> tuple[NextStep, ...]:
        """What is to be done, the nearest day to keep to first."""
        from .steps import steps

        return steps(self._matter, self._course, self._acts, self.options)

    def timed_steps(self, until: dt.date | None) -> tuple[NextStep, ...]:
        """Return those of the steps that go by a limit, and the execution of a ruling.

        Args:
            until: leave out what still runs and whose day to keep to is later.
        """
        from .timed import timed_steps

        return timed_steps(self._matter, self._course, lambda: self._acts, until)

    @kept
    def findings(self) -> tuple[Finding, ...]:
        """What went wrong."""
        from .findings import findings

        return findings(self._matter, self._course, self._limits)

    @kept
    def notes(self) -> tuple[Note, ...]:
        """What to keep in mind."""
        from .notes import notes

        return tuple(notes(self._matter, self._course, self._limits))

    @kept
    def reach(self) -> tuple[Reach, ...]:
        """The days on which the steps to come are possible at all."""
        from .reach import read_reach

        return read_reach(self._matter, self._course)
