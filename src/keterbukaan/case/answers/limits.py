"""Batas waktu: which limits are shown, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...events import Stage
from ...law.limits import RULES
from ...lifecycle import PLACE_OF, TABLES
from ..checks.mediation import mediation_due
from ..clocks.cassation import briefs
from ..clocks.challenge import answers
from ..clocks.court import RULED
from ..clocks.execution import ORDER, execution_limits, order_limits
from ..clocks.own_limits import beside
from ..clocks.procedure_2010 import corrected
from ..clocks.review import reviews
from ..clocks.startless import startless
from ..clocks.timers import simple_limits

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ...events.base import Event
    from ..clocks.course import Course
    from ..clocks.court import Rulings
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

_RULE_PLACES: Final = {rule_id: place for place, rule_id in enumerate(RULES)}
# What a ruling orders is made from it, and is not in the book.
_RULE_PLACES[ORDER] = _RULE_PLACES["ruling.copy"]


_MEDIATION_DAY: Final = "dispute.mediation_day"


def _since(stage: Stage) -> frozenset[type[Event]]:
    """Return the kinds of fact of a stage and of those after it."""
    later = TABLES[PLACE_OF[stage] :]
    return frozenset(row.fact for table in later for row in table.rows)


_DISPUTED: Final = _since(Stage.DISPUTE)
# What is a ruling of the Commission, or comes after one.
_RULED: Final = _since(Stage.COURT).union(RULED)


def limits(
    matter: Matter, course: Course, over: Stage | None = None
) -> tuple[TimeLimit, ...]:
    """Return every limit that is not hidden, in the order of the rule book.

    Args:
        matter: the matter on its day.
        course: its clocks.
        over: a stage of whose acts none is left, so that its routine is not asked for.
    """
    found = [
        *course.request.limits,
        *course.objection,
        *course.response,
        *course.dispute,
        *corrected(matter, simple_limits(matter, over)),
    ]
    if not matter.record.kinds.isdisjoint(_RULED):
        found += _after_ruling(matter, course.court)
    if not matter.record.kinds.isdisjoint(_DISPUTED):
        found += startless(matter, course.court, found)
    shown = [
        limit
        for limit in found
        if not limit.hidden
        and (limit.rule != _MEDIATION_DAY or mediation_due(matter, course.grounds))
    ]
    return tuple(sorted(shown, key=rule_order))


def acts(found: Iterable[TimeLimit]) -> tuple[TimeLimit, ...]:
    """Return the limits that an act meets."""
    return tuple([each for each in found if not _door(each)])


def _after_ruling(matter: Matter, rulings: Rulings) -> Iterator[TimeLimit]:
    """Yield what only a ruling, or a fact of a court, can start."""
    final = rulings.zero_on if rulings.final(matter.day) else None
    yield from order_limits(matter, rulings)
    yield from rulings.challenge
    yield from answers(matter)
    yield from rulings.cassation
    yield from briefs(matter)
    yield from reviews(matter, final, shown=rulings.shown)
    yield from execution_limits(matter, rulings)


def deadlines(matter: Matter, found: tuple[TimeLimit, ...]) -> tuple[TimeLimit, ...]:
    """Return the limits that have begun, each followed by those of the body's own."""
    begun = tuple(each for each in found if _listed(each, matter.day))
    if matter.closed is not None:
        begun = tuple(each for each in begun if _settled(each, matter.closed.on))
    return beside(matter, begun)


def rule_order(limit: TimeLimit) -> int:
    """Return the place of a limit in the rule book."""
    return _RULE_PLACES[limit.deadline.terms.rule.id]


def _door(limit: TimeLimit) -> bool:
    """Whether a limit only opens another act, and is none of its own."""
    return limit.deadline.terms.rule.opens


def _settled(limit: TimeLimit, closed: dt.date | None) -> bool:
    """Whether a limit had run its course before the application closed the matter.

    Where it is not on record when that was, only what was done had.
    """
    if limit.done is not None or limit.proved is not None:
        return True
    last = limit.deadline.last
    return closed is not None and last is not None and last < closed


def _listed(limit: TimeLimit, day: dt.date) -> bool:
    """Whether a limit has begun: a window once it is open, the rest at once."""
    opens = [start.day for start in limit.deadline.starts]
    if limit.opens is not None:
        opens.append(limit.opens)
    return limit.done is not None or min(opens, default=day) <= day
