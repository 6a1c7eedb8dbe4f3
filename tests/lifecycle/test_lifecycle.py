"""The tables: well formed, and with one of two answers to every fact."""

from __future__ import annotations

import pytest

from keterbukaan import RULES, TABLES, Case
from keterbukaan.events import (
    EVENTS,
    DisputeFiled,
    DisputeRegistered,
    DisputeWithdrawn,
    Event,
    ExecutionDecided,
    Hearing,
    HearingHeld,
    InterlocutoryRuling,
    MediationAgreed,
    MediationStarted,
    PreliminaryFinished,
    RulingPerformed,
    RulingRead,
    RulingReceived,
    Stage,
)
from keterbukaan.events.choices import Party
from keterbukaan.lifecycle import ENDED, ENDS, TABLE_OF, Row, Split, Table
from keterbukaan.lifecycle._machine import STANDING_ACTORS
from tests.helpers.acting import found, recorded
from tests.helpers.ways import DAY, variants, way_to

ROWS = [(table, row) for table in TABLES for row in table.rows]
STATES = [(table, state.name) for table in TABLES for state in table.states]

by_row = pytest.mark.parametrize(
    ("table", "row"), ROWS, ids=[row.fact.type for _, row in ROWS]
)
by_state = pytest.mark.parametrize(
    ("table", "state"), STATES, ids=[f"{table.stage}-{name}" for table, name in STATES]
)


def test_every_kind_of_fact_has_one_row() -> None:
    """Each kind of fact stands in the table of its own stage, once."""
    assert sorted(row.fact.type for _, row in ROWS) == sorted(EVENTS)
    assert all(row.fact.stage is table.stage for table, row in ROWS)


def test_stages_have_one_table_each() -> None:
    """The tables stand in the order of the procedure, one a stage."""
    stages = [table.stage.value for table in TABLES]
    assert stages == [
        "request",
        "objection",
        "dispute",
        "court",
        "cassation",
        "execution",
    ]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: str(table.stage))
def test_states_have_names_and_words(table: Table) -> None:
    """State names are unique in a table and said in both languages."""
    names = [state.name for state in table.states]
    assert len(set(names)) == len(names)
    assert all(all(state.words) for state in table.states)
    assert all(table.words)
    assert table.state(names[-1]).name == names[-1]


@by_row
def test_rows_name_states_and_facts_that_exist(table: Table, row: Row) -> None:
    """What a row refers to is a state of its table or a kind of fact."""
    names = {state.name for state in table.states}
    assert isinstance(row.after, tuple)
    assert isinstance(row.never, tuple)
    assert {*row.after, *row.never, *row.targets()} <= names
    assert not {*row.after} & {*row.never}
    assert {*row.needs} <= {*EVENTS.values()}
    assert all(row.words)


def shown(table: Table, row: Row) -> set[str]:
    """Give the states of a stage by the step that a fact cannot exist without."""
    needed = (each for each in table.rows if each.fact in row.needs)
    return {state for each in needed for state in each.targets()}


@by_row
def test_rows_of_a_split_name_a_field(table: Table, row: Row) -> None:
    """A row that leads by a field names a field of its fact, and a way for the rest."""
    if isinstance(row.to, Split):
        assert hasattr(recorded(row.fact.type, DAY), row.to.name)
        assert None in row.to.to
        for fact in variants(row):
            there = table.advance(table.initial, fact)
            assert there in {None, table.initial, *row.targets(), *shown(table, row)}


def test_timers_name_rules_and_facts_that_exist() -> None:
    """Every timer has its rule, a start, and facts that meet it."""
    timers = [timer for table in TABLES for timer in table.timers]
    ids = [timer.rule for timer in timers]
    assert len(set(ids)) == len(ids)
    for timer in timers:
        assert timer.rule in RULES
        assert timer.starts or timer.runs_on in ids
        assert timer.met_by
        kinds = {*timer.starts, *timer.or_from, *timer.met_by, *timer.ends}
        assert kinds <= {*EVENTS.values()}
        assert {*timer.hearing} <= {hearing.value for hearing in Hearing}


@by_state
def test_every_state_is_reached(table: Table, state: str) -> None:
    """Facts lead from the beginning of a stage to each of its states."""
    case = Case(events=way_to(table, state))
    assert case.progress.states[TABLES.index(table)] == state


@by_state
def test_every_state_answers_every_fact_in_one_of_two_ways(
    table: Table, state: str
) -> None:
    """A fact moves the stage, or stays on record with exactly one finding."""
    before = Case(events=way_to(table, state))
    place = len(before.events)
    names = {each.name for each in table.states}
    for fact in (each for row in table.rows for each in variants(row)):
        after = before.record(fact)
        moved = table.advance(state, fact)
        about = [code for code, _ in found(after.on(DAY), place)]
        if moved is None:
            assert after.progress.states == before.progress.states
            assert after.progress.strays[-1] == place
            assert about == [f"out_of_order.{fact.type}"]
        else:
            assert moved in names
            assert after.progress.states[TABLES.index(table)] == moved
            assert after.progress.taken[-1] == place
            assert not [code for code in about if code.startswith("out_of_order")]


@by_state
def test_acts_that_stand_are_never_out_of_order(table: Table, state: str) -> None:
    """Acts of a superior, mediator, commission or court move in every state."""
    for row in table.rows:
        if row.by in STANDING_ACTORS:
            assert table.advance(state, recorded(row.fact.type, DAY)) is not None


@by_row
def test_a_fact_never_moves_another_stage(table: Table, row: Row) -> None:
    """The stages are strangers: a fact moves its own, but for a matter sent back."""
    start = Case().progress.states
    facts = [f for f in variants(row) if getattr(f, "outcome", None) != "remanded"]
    for place, state in enumerate(Case().record(*facts).progress.states):
        if TABLES[place] is not table:
            assert state == start[place]


@by_row
def test_expected_facts_are_never_refused(table: Table, row: Row) -> None:
    """Where a row expects its fact, the fact leads where the row says."""
    for state in row.after:
        way = row.leads(state)
        stays = isinstance(way, Split) and None in way.to.values()
        for fact in variants(row):
            there = table.advance(state, fact)
            assert there in (row.targets() or {state}) or (stays and there == state)


DISPUTE = TABLE_OF[Stage.DISPUTE]
EXECUTION = TABLE_OF[Stage.EXECUTION]


@pytest.mark.parametrize(
    ("before", "to", "final"),
    [
        ("registered", "withdrawn_untold", False),
        ("hearing", "withdrawn", False),
        ("mediation", "withdrawn", False),
        ("adjudication", "withdrawn_late", False),
    ],
)
def test_when_one_withdraws_decides_where_it_leads(
    before: str, to: str, *, final: bool
) -> None:
    """Before adjudication it is an end (PerKI 1/2013 Ps. 15(4)), during it is not.

    Where no hearing is on record, nobody can tell which it was.
    """
    assert DISPUTE.advance(before, DisputeWithdrawn(DAY)) == to
    assert DISPUTE.state(to).final is final
    again = DISPUTE.advance(to, DisputeFiled(DAY))
    assert again == (None if final else "filed")


@pytest.mark.parametrize("state", ["not_accepted", "withdrawn_late", "lapsed"])
def test_acts_that_stand_lead_on_from_what_ended(state: str) -> None:
    """A commission that hears the matter all the same has it before it again."""
    assert DISPUTE.state(state).ended
    assert DISPUTE.advance(state, HearingHeld(DAY, hearing="first")) == "hearing"


def test_an_act_that_stands_leads_back_from_nothing_that_goes_on() -> None:
    """A registration recorded after a hearing leaves the dispute at its hearing."""
    assert DISPUTE.advance("hearing", DisputeRegistered(DAY)) == "hearing"
    assert DISPUTE.advance("not_accepted", DisputeRegistered(DAY)) == "registered"


@pytest.mark.parametrize(
    ("table", "state", "fact", "there"),
    [
        (DISPUTE, "mediation", PreliminaryFinished(DAY, outcome="rejected"), None),
        (DISPUTE, "ruled", RulingRead(DAY, kind="mediation"), None),
        (EXECUTION, "refused", ExecutionDecided(DAY, outcome="ordered"), "ordered"),
    ],
)
def test_the_last_end_of_a_split_says_whether_it_leads_on(
    table: Table, state: str, fact: Event, there: str | None
) -> None:
    """Where the furthest way of a fact leads no further, the stage stays."""
    assert table.advance(state, fact) == (there or state)


def test_what_ends_an_application_follows_from_the_tables() -> None:
    """Seven states end one without a ruling, and six facts can lead there."""
    assert {*ENDED} == {
        "not_registered",
        "not_accepted",
        "withdrawn",
        "withdrawn_late",
        "withdrawn_untold",
        "stopped",
        "lapsed",
    }
    assert {fact.type for fact in ENDS} == {
        "dispute_not_registered",
        "dispute_withdrawn",
        "dispute_stopped",
        "dispute_lapsed",
        "interlocutory_ruling",
        "preliminary_finished",
    }


def test_limits_go_with_an_application_that_is_gone() -> None:
    """A mediation runs on until a fact that always ends its application."""
    rows = TABLE_OF[Stage.DISPUTE].rows
    gone = {
        row.fact for row in rows if row.fact in ENDS and {*row.targets()} <= {*ENDED}
    }
    timers = {timer.rule: timer for timer in TABLE_OF[Stage.DISPUTE].timers}
    assert {*timers["dispute.mediation.extension"].ends} == gone
    assert {*timers["dispute.start"].ends} == gone


def test_passing_the_threshold_never_leads_back() -> None:
    """Before the first hearing it leads there; rejecting ends it from anywhere."""
    for state, there in (("registered", "hearing"), ("adjudication", "adjudication")):
        passed = InterlocutoryRuling(DAY, outcome="accepted")
        assert DISPUTE.advance(state, passed) == there
        rejected = InterlocutoryRuling(DAY, outcome="rejected")
        assert DISPUTE.advance(state, rejected) == "not_accepted"


def test_the_copy_of_a_rejection_rules_nothing() -> None:
    """After an interlocutory ruling its copy leaves the way open to file again."""
    assert DISPUTE.advance("not_accepted", RulingReceived(DAY)) == "not_accepted"
    assert DISPUTE.advance("adjudication", RulingReceived(DAY)) == "ruled"


def test_what_the_applicant_performs_ends_nothing() -> None:
    """Only the body carries out that it must give information."""
    for by, there in (("applicant", "ordered"), ("body", "performed")):
        assert EXECUTION.advance("ordered", RulingPerformed(DAY, by=Party(by))) == there
    assert EXECUTION.advance("ordered", RulingPerformed(DAY)) == "performed"


def test_an_agreement_on_some_items_ends_those_alone() -> None:
    """The stage as a whole stays where it was."""
    facts = [
        MediationStarted(DAY),
        MediationAgreed(DAY, items=["peta"]),
        RulingRead(DAY, kind="mediation", items=["peta"]),
    ]
    case = Case(events=[DisputeFiled(DAY), *facts])
    assert case.progress.states[TABLES.index(DISPUTE)] == "mediation"
