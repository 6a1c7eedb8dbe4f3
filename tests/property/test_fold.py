"""The fold: facts in the order given, and in as many steps as one likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from keterbukaan import TABLES, Case
from keterbukaan.case import Progress, active, fold, step
from keterbukaan.case.matter.facts import Record
from keterbukaan.testing import events, histories

if TYPE_CHECKING:
    from keterbukaan.events import Event

Facts = tuple["Event", ...]

NOTHING: st.SearchStrategy[Event | None] = st.none()


@given(histories(), histories())
def test_folding_on_is_folding_at_once(first: Facts, second: Facts) -> None:
    """What two runs of facts do together, the second does from where the first led."""
    assert fold(first + second) == fold(second, fold(first))


@given(histories())
def test_a_fold_is_its_steps(facts: Facts) -> None:
    """The fold is one step after another, from where no stage has begun."""
    progress = Progress()
    for fact in facts:
        progress = step(progress, fact)
    assert progress == fold(facts)


@given(st.lists(events() | NOTHING, max_size=8))
def test_facts_left_out_keep_their_place(facts: list[Event | None]) -> None:
    """A fact that is left out moves nothing, and the others keep their places."""
    progress = fold(facts)
    here = [place for place, fact in enumerate(facts) if fact is not None]
    assert sorted((*progress.taken, *progress.strays)) == here
    assert progress.seen == len(facts)
    assert progress.states == fold(fact for fact in facts if fact).states


@given(st.lists(events() | NOTHING, max_size=8))
def test_a_record_knows_where_each_fact_found_its_stage(
    facts: list[Event | None],
) -> None:
    """Just before a fact, every stage stands where the facts before it led."""
    record = Record(tuple(facts))
    for place, table in enumerate(TABLES):
        before = [record.state_before(index, table) for index in range(len(facts))]
        assert before == [fold(facts[:n]).states[place] for n in range(len(facts))]


@given(histories(), histories())
def test_recording_on_is_recording_at_once(first: Facts, second: Facts) -> None:
    """A case does not remember in how many steps its facts were recorded."""
    case = Case().record(*first).record(*second)
    assert case == Case(events=first + second)
    assert case.progress == fold(active(first + second))


@given(histories())
def test_a_stage_moves_by_its_own_facts_alone(facts: Facts) -> None:
    """Each stage stands where the facts of that stage alone would bring it."""
    for place, table in enumerate(TABLES):
        own = (fact for fact in facts if fact.stage is table.stage)
        assert fold(own).states[place] == fold(facts).states[place]
