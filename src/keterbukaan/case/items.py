"""Informasi yang diminta: where several items of a request become one matter."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from .._kept import kept
from ..events import EVENTS, Stage
from ..lifecycle import TABLE_OF, TABLES
from .answers.limits import rule_order
from .values.finding import Finding, fact_order
from .values.option import Option, day_to_keep
from .values.step import NextStep, step_order

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ..competence import Competence
    from .answers.look import Look
    from .clocks.course import Place
    from .matter.dossier import Dossier
    from .values.governing import Governing
    from .values.limit import TimeLimit
    from .values.note import Note
    from .values.reach import Reach

_STAGE_PLACES: Final = {table.stage: place for place, table in enumerate(TABLES)}
# The findings of a step that is not on record.
_STEPS: Final = frozenset(f"not_recorded.{kind}" for kind in EVENTS)


class Together:
    """The answers about a case whose items may go different ways.

    It stands where the furthest open item does. Limits, options, findings and
    notes are those of the items, each once: a fact about one item is in nobody
    else's way. What governs is read off all facts.

    Args:
        case: the case.
        whole: a look at all its facts.
        items: a look at each of its items, in their order; items that saw the
            same facts share one.
    """

    def __init__(self, case: Dossier, whole: Look, items: Sequence[Look]) -> None:
        self._case = case
        self._whole = whole
        self._items = items
        self._looks = tuple(dict.fromkeys(items))

    @kept
    def _lead(self) -> Look:
        """The item that stands furthest among those still open."""
        still = [each for each in self._looks if each.place.stage is not Stage.CLOSED]
        under_way = [each for each in still if not _apart(each.place)]
        leads = under_way or still or self._looks
        return max(leads, key=lambda each: _STAGE_PLACES.get(each.place.stage, -1))

    @property
    def place(self) -> Place:
        """The stage and state in which the furthest open item stands."""
        return self._lead.place

    @property
    def commission(self) -> Competence:
        """The commission that hears that item, or would."""
        return self._lead.commission

    @property
    def regimes(self) -> tuple[Governing, ...]:
        """The instruments that govern the matter, by stage."""
        return self._whole.regimes

    @kept
    def deadlines(self) -> tuple[TimeLimit, ...]:
        """Every limit of an item that runs or ran."""
        found = dict.fromkeys(limit for each in self._looks for limit in each.deadlines)
        return tuple(sorted(found, key=rule_order))

    @kept
    def options(self) -> tuple[Option, ...]:
        """What may be done about an item, closed options too."""
        found = dict.fromkeys(act for each in self._looks for act in each.options)
        return tuple(sorted(found, key=day_to_keep))

    @kept
    def steps(self) -> tuple[NextStep, ...]:
        """What is to be done about an item, the nearest day to keep to first."""
        found = dict.fromkeys(step for each in self._looks for step in each.steps)
        return tuple(sorted(found, key=step_order))

    def timed_steps(self, until: dt.date | None) -> tuple[NextStep, ...]:
        """Return those of the steps that go by a limit, as a look has them."""
        every = (step for each in self._looks for step in each.timed_steps(until))
        return tuple(sorted(dict.fromkeys(every), key=step_order))

    @kept
    def findings(self) -> tuple[Finding, ...]:
        """What went wrong with an item; a step that several lack is told once."""
        # In the order of the last item first, and each as the first item has it.
        looks = (*dict.fromkeys(reversed(self._items)), *reversed(self._looks))
        found = {
            (finding.code, finding.event): finding
            for each in looks
            for finding in each.findings
            if self._tellers.get(finding.code, each) is each and self._holds(finding)
        }
        return tuple(sorted(found.values(), key=fact_order))

    @kept
    def notes(self) -> tuple[Note, ...]:
        """What to keep in mind about an item."""
        return tuple(dict.fromkeys(note for each in self._looks for note in each.notes))

    @property
    def reach(self) -> tuple[Reach, ...]:
        """The days on which the steps to come of the furthest item are possible."""
        return self._lead.reach

    @kept
    def _tellers(self) -> dict[str, Look]:
        """Of the items that lack one step, that whose fact shows it first, by code."""
        lacking = [
            (finding, each)
            for each in self._looks
            for finding in each.findings
            if finding.code in _STEPS
        ]
        lacking.sort(key=lambda pair: fact_order(pair[0]), reverse=True)
        return {finding.code: each for finding, each in lacking}

    def _holds(self, finding: Finding) -> bool:
        """Whether what was found of an item holds for the whole.

        A fact is out of order in a matter where it is so for every item it is
        about; where it moves one of them it is in order.
        """
        if finding.event is None or not finding.code.startswith("out_of_order"):
            return True
        named = self._case.events[finding.event].items
        about = len({*named} & self._names) if named else len(self._items)
        return self._odd[finding.code, finding.event] == about

    @kept
    def _names(self) -> set[str]:
        """The names of the items."""
        return {*self._case.items}

    @kept
    def _odd(self) -> Counter[tuple[str, int | None]]:
        """Of how many items each finding tells."""
        found: Counter[tuple[str, int | None]] = Counter()
        for look, items in Counter(self._items).items():
            for key in {(each.code, each.event) for each in look.findings}:
                found[key] += items
        return found


def _apart(place: Place) -> bool:
    """Whether an item stands where it can be without the others."""
    table = TABLE_OF.get(place.stage)
    return table is not None and any(
        state.apart and state.name == place.state for state in table.states
    )
