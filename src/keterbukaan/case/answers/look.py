"""Pandangan: one look at a matter, each answer worked out when it is first read.

The room of an answer is imported with it: the tables that the findings read take
longer to load than a first case takes to answer.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..clocks.course import Course, Place
from .limits import deadlines, limits

if TYPE_CHECKING:
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

    @cached_property
    def commission(self) -> Competence:
        """The commission that hears the matter, or would."""
        from ..checks.competence import commission_of

        return commission_of(self._matter)

    @cached_property
    def regimes(self) -> tuple[Governing, ...]:
        """The instruments that govern the matter, by stage."""
        from ..governing import governing

        return governing(self._matter)

    @cached_property
    def _limits(self) -> tuple[TimeLimit, ...]:
        return limits(self._matter, self._course)

    @cached_property
    def deadlines(self) -> tuple[TimeLimit, ...]:
        """Every limit that runs or ran."""
        return deadlines(self._matter, self._limits)

    @cached_property
    def _acts(self) -> tuple[TimeLimit, ...]:
        """The limits that an act meets."""
        from .options import door

        return tuple([each for each in self._limits if not door(each)])

    @cached_property
    def options(self) -> tuple[Option, ...]:
        """What may be done, closed options too."""
        from .options import options, timed_options

        timed = timed_options(self._matter, self._course, self._acts)
        return options(self._matter, self._course, timed)

    @cached_property
    def steps(self) -> tuple[NextStep, ...]:
        """What is to be done, the nearest day to keep to first."""
        from .steps import steps

        return steps(self._matter, self._course, self._acts, self.options)

    @cached_property
    def timed_steps(self) -> tuple[NextStep, ...]:
        """Those of the steps that go by a limit, and the execution of a ruling."""
        from .options import left_to_do, timed_options
        from .steps import steps

        left = tuple([each for each in self._acts if left_to_do(self._matter, each)])
        timed = timed_options(self._matter, self._course, left)
        return steps(self._matter, self._course, self._acts, timed)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What went wrong."""
        from .findings import findings

        return findings(self._matter, self._course, self._limits)

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """What to keep in mind."""
        from .notes import notes

        return tuple(notes(self._matter, self._course, self._limits))

    @cached_property
    def reach(self) -> tuple[Reach, ...]:
        """The days on which the steps to come are possible at all."""
        from .reach import read_reach

        return read_reach(self._matter, self._course)
