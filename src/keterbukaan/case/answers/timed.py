"""Langkah berbatas waktu: what is left to do, of what goes by a limit alone.

An agenda asks no more of a case; of a limit that is over nothing else is worked out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...events import NoticeGiven, Stage
from .limits import acts, limits
from .options import left_to_do, timed_options
from .stage_over import stage_over
from .steps import steps

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from ..clocks.course import Course
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit
    from ..values.step import NextStep


def timed_steps(
    matter: Matter,
    course: Course,
    every: Callable[[], tuple[TimeLimit, ...]],
    until: dt.date | None,
) -> tuple[NextStep, ...]:
    """Return the steps that go by a limit, and the execution of a ruling.

    Once a notice is out of place, so is whatever else a request has a time for.

    Args:
        matter: the matter on its day.
        course: its clocks.
        every: gives its limits that an act meets.
        until: see :func:`left_to_do`.
    """
    asked = stage_over(matter, course, NoticeGiven) is None
    found = every() if asked else acts(limits(matter, course, Stage.REQUEST))
    left = tuple([each for each in found if left_to_do(matter, each, until)])
    timed = timed_options(matter, course, left)
    return steps(matter, course, found, timed)
