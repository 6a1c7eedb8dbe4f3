"""The whole state space: a way on from everywhere, and no option that leads astray.

No state but an end is without an exit, and every exit has somebody who acts and
a provision. Whatever is offered as open may be recorded on that day: the fold
never calls it out of order, whichever history led there and whatever is read
into the law.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from keterbukaan import RULES, TABLES, Actor, Case, Citation
from keterbukaan.events import RequestReceived, Stage
from keterbukaan.law.readings import READINGS
from keterbukaan.testing import cases, dates, faulty_histories, lawful_histories
from tests.helpers.acting import found, last_day, recorded
from tests.helpers.draws import draws
from tests.helpers.ways import DAY, variants, way_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keterbukaan.lifecycle import Row, Table

STATES = [(table, state.name) for table in TABLES for state in table.states]
GAPS = st.sampled_from((0, 1, 10, 30, 60, 200)).map(dt.timedelta)
READ_SO = st.fixed_dictionaries(
    {},
    optional={
        each.id: st.sampled_from(sorted(each.options)) for each in READINGS.values()
    },
)

by_state = pytest.mark.parametrize(
    ("table", "state"), STATES, ids=[f"{table.stage}-{name}" for table, name in STATES]
)
by_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: str(table.stage))


# -- exits ------------------------------------------------------------------------


def exits(table: Table, state: str) -> Iterator[Row]:
    """Give every row that leads on from a state, in its stage or in a later one."""
    for row in table.rows:
        if {table.advance(state, fact) for fact in variants(row)} - {None, state}:
            yield row
    done = {type(fact) for fact in way_to(table, state)}
    for later in TABLES[TABLES.index(table) + 1 :]:
        yield from (row for row in later.rows if done & {*row.needs})


@by_state
def test_only_an_end_has_no_exit(table: Table, state: str) -> None:
    """A fact leads on, or a limit that passes; else the matter is closed."""
    passes = table.lapse is not None and state in table.lapse.states()
    closed = Case(events=way_to(table, state)).on(DAY).stage is Stage.CLOSED
    assert table.state(state).final or closed or passes or list(exits(table, state))


@by_state
def test_every_exit_has_an_actor_and_a_provision(table: Table, state: str) -> None:
    """Somebody acts, and a provision says so."""
    for row in exits(table, state):
        assert row.by in Actor
        assert Citation.parse(str(row.basis)) == row.basis
        assert row.basis.instrument


@by_table
def test_every_limit_that_passes_is_in_the_rule_book(table: Table) -> None:
    """Where silence leads on, a rule with its provisions says after how long."""
    for rule in table.lapse.rules if table.lapse is not None else ():
        assert all(limit.basis.pasal for limit in RULES[rule].limits)


# -- options ------------------------------------------------------------------------


def check(case: Case, day: dt.date) -> None:
    """Record every open act on the day: none of them may be out of order."""
    for option in case.on(day).options:
        if option.open:
            done = case.record(recorded(option.act, day, option))
            assert len(case.events) not in done.progress.strays, option
            if option.act == "dispute_filed":
                about = found(done.on(day), len(case.events))
                untold = case.progress.states[2] == "withdrawn_untold"
                assert untold or not [code for code, _ in about if "refile" in code]


@pytest.mark.parametrize("first", STATES, ids=lambda each: f"{each[0].stage}-{each[1]}")
def test_no_option_leads_astray_from_any_two_states(first: tuple[Table, str]) -> None:
    """Whatever two stages stand at together, now and when their limits passed."""
    begun = [RequestReceived(DAY)]
    for second in STATES:
        if TABLES.index(second[0]) > TABLES.index(first[0]):
            case = Case(events=[*begun, *way_to(*first), *way_to(*second)])
            for gap in (0, 15, 50):
                check(case, DAY + dt.timedelta(gap))


@draws(200)
@given(cases(), READ_SO, GAPS)
def test_no_option_leads_astray_from_any_history(
    case: Case, readings: dict[str, str], gap: dt.timedelta
) -> None:
    """In whatever register, and under whatever readings."""
    facts = [evolve(fact, retracts=None, items=()) for fact in case.events]
    day = max((fact.on for fact in facts), default=DAY) + gap
    check(evolve(case, events=facts, readings=readings), day)


@draws(60)
@given(lawful_histories(), READ_SO, GAPS)
def test_no_option_leads_astray_from_a_lawful_history(
    case: Case, readings: dict[str, str], gap: dt.timedelta
) -> None:
    """Nor where everybody kept to the options so far."""
    check(evolve(case, readings=readings), last_day(case) + gap)


@draws(60)
@given(faulty_histories(), READ_SO, GAPS)
def test_no_option_leads_astray_after_a_fault(
    fault: tuple[Case, str], readings: dict[str, str], gap: dt.timedelta
) -> None:
    """Nor after something went wrong."""
    case, _ = fault
    check(evolve(case, readings=readings), last_day(case) + gap)


@draws(60)
@given(st.data(), READ_SO, dates(min_value=dt.date(2013, 4, 29), max_value=DAY))
def test_who_keeps_to_the_options_is_never_astray(
    data: st.DataObject, readings: dict[str, str], day: dt.date
) -> None:
    """From the request on, one open act after the other, however they are chosen."""
    case = Case(readings=readings).record(RequestReceived(day))
    for _ in range(data.draw(st.integers(0, 15))):
        day += data.draw(GAPS)
        acts = [option for option in case.on(day).options if option.open]
        if acts:
            option = data.draw(st.sampled_from(acts))
            case = case.record(recorded(option.act, day, option))
    assert case.progress.strays == ()
    check(case, day)


def test_an_end_offers_nothing_but_its_reasons() -> None:
    """After a withdrawal before adjudication every option is closed."""
    dispute = next(table for table in TABLES if table.stage is Stage.DISPUTE)
    case = Case(events=way_to(dispute, "withdrawn"))
    standing = case.on(DAY)
    assert standing.stage is Stage.CLOSED
    assert not any(option.open for option in standing.options)
