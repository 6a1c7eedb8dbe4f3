"""Batas waktu: which limits are shown, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...law.limits import RULES
from ..clocks.cassation import briefs
from ..clocks.challenge import answers
from ..clocks.execution import ORDER, execution_limits, order_limits
from ..clocks.own_limits import beside
from ..clocks.procedure_2010 import corrected
from ..clocks.review import reviews
from ..clocks.timers import simple_limits

if TYPE_CHECKING:
    import datetime as dt

    from ..clocks.course import Course
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

_RULE_PLACES: Final = {rule_id: place for place, rule_id in enumerate(RULES)}


def limits(matter: Matter, course: Course) -> tuple[TimeLimit, ...]:
    """Return every limit that is not hidden, in the order of the rule book."""
    found = [
        *course.request.limits,
        *course.objection,
        *course.response,
        *course.dispute,
        *corrected(matter, simple_limits(matter)),
        *order_limits(matter, course.court),
        *course.court.challenge,
        *answers(matter),
        *course.court.cassation,
        *briefs(matter),
        *reviews(matter),
        *execution_limits(matter, course.court),
    ]
    shown = [limit for limit in found if not limit.hidden]
    return tuple(sorted(shown, key=rule_order))


def deadlines(matter: Matter, found: tuple[TimeLimit, ...]) -> tuple[TimeLimit, ...]:
    """Return the limits that have begun, each followed by those of the body's own."""
    return beside(matter, tuple(each for each in found if _listed(each, matter.day)))


def rule_order(limit: TimeLimit) -> int:
    """Return the place of a limit in the rule book."""
    # What a ruling orders is made from it, and is not in the book.
    return _RULE_PLACES["ruling.copy" if limit.rule == ORDER else limit.rule]


def _listed(limit: TimeLimit, day: dt.date) -> bool:
    """Whether a limit has begun: a window once it is open, the rest at once."""
    opens = (limit.opens, *(start.day for start in limit.deadline.starts))
    first = min((each for each in opens if each is not None), default=day)
    return first <= day or limit.done is not None
