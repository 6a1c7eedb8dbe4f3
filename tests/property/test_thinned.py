"""Records with holes: what was taken away moves nothing that is kept.

From a history are taken all facts of some kinds that a kept, later fact proves;
never what lengthens, restarts, moves or retracts. The rest must stand as before.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve
from hypothesis import assume, example, given, strategies as st

from keterbukaan import Case, events
from keterbukaan.case import Met
from keterbukaan.case.matter.facts import Record
from keterbukaan.case.matter.proofs import proved
from keterbukaan.law.readings import READINGS
from keterbukaan.lifecycle import TABLE_OF, TABLES
from keterbukaan.testing import cases, faulty_histories, lawful_histories
from tests.helpers.acting import last_day
from tests.helpers.draws import draws

if TYPE_CHECKING:
    import pytest

    from keterbukaan import Standing, TimeLimit
    from keterbukaan.deadlines import Deadline

MOVES = {
    events.ExtensionNotified,
    events.IncompletenessNotified,
    events.IncompletenessReceived,
    events.RequestCorrected,
    events.RequestDeclaredComplete,
    events.DisputeIncompletenessNotified,
    events.DisputeIncompletenessReceived,
    events.DisputeCompleted,
    events.DisputeTransferred,
    events.HearingAdjourned,
    events.MediationExtended,
}
# What tells of a ruling: on record before one, it is of an earlier one. Without that
# ruling it would be the copy of the only one there is, so that one is not taken away.
TOLD: dict[type[events.Event], tuple[type[events.Event], ...]] = {
    events.RulingRead: (events.RulingSent, events.RulingReceived),
    events.CourtRulingPronounced: (
        events.CourtRulingNotified,
        events.CourtRulingReceived,
    ),
    events.CassationRulingPronounced: (events.CassationRulingReceived,),
}
GAPS = st.sampled_from((0, 1, 12, 40, 90, 400)).map(dt.timedelta)
TAKEN: Counter[str] = Counter()
CLAUSES: Counter[str] = Counter()


class Thinned(NamedTuple):
    """A history with holes, and what it was."""

    full: Case
    thin: Case
    taken: frozenset[type[events.Event]]
    places: dict[int, int]


@st.composite
def thinned(draw: st.DrawFn, histories: st.SearchStrategy[Case]) -> Thinned:
    """Take away the facts of some kinds that a kept, later fact proves."""
    case = draw(histories)
    facts = [evolve(fact, retracts=None, items=()) for fact in case.events]
    case = evolve(case, events=facts, items=())
    kinds = [kind for kind in dict.fromkeys(map(type, facts)) if kind not in MOVES]
    assume(kinds)
    wanted = {*draw(st.lists(st.sampled_from(kinds), unique=True, min_size=1))}
    while wanted:
        rest = [None if type(fact) in wanted else fact for fact in facts]
        shown = proved(Record(tuple(rest)))
        last = {type(fact): place for place, fact in enumerate(facts)}
        days = {type(fact): fact.on for fact in sorted(facts, key=lambda f: f.on)}
        held = {
            kind
            for kind in wanted
            if not any(isinstance(f, TOLD.get(kind, ())) for f in rest[: last[kind]])
            and any(
                fact.index > last[kind] and fact.on >= days[kind]
                for fact in shown.get(kind, ())
            )
        }
        if held == wanted:
            break
        wanted = held
    assume(wanted)
    kept = [place for place, fact in enumerate(facts) if type(fact) not in wanted]
    thin = evolve(case, events=[facts[place] for place in kept])
    TAKEN.update(str(kind.__name__) for kind in wanted)
    return Thinned(case, thin, frozenset(wanted), dict(enumerate(kept)))


# What stands in the place of a finding where only a part of it can be said.
SAYS_MORE = {"form.received_twice": "wrong_track.second_request"}

# Acts that only a final ruling closes, whatever stage has begun.
UNTIL_FINAL = {"objection_answered", "settled_by_parties"}
RULINGS = {*TOLD}
SHOW_A_RULING = RULINGS.union(*TOLD.values())
ANY = st.one_of(
    lawful_histories(min_size=6),
    faulty_histories().map(lambda fault: fault[0]),
    cases(),
)


# Who asks is found once, at the first fact that is on record of what he asked.
WHO_ASKS = {"form.applicant", "wrong_track.inter_agency"}


def found(standing: Standing, places: dict[int, int]) -> set[tuple[str, int | None]]:
    """Give what was found of the kept facts, by their place in the full history."""
    return {
        (f.code, None if f.event is None or f.code in WHO_ASKS else places[f.event])
        for f in standing.findings
    }


# The ruling put the application out of order; without it the application moves.
_FREED = Case(
    events=(
        events.RequestReceived(dt.date(2026, 7, 6)),
        events.RulingRead(dt.date(2026, 7, 6)),
        events.DisputeFiled(dt.date(2026, 7, 6)),
        events.RulingReceived(dt.date(2026, 7, 6)),
        events.HearingHeld(dt.date(2026, 8, 5)),
    )
)


@example(
    Thinned(
        _FREED,
        evolve(_FREED, events=_FREED.events[2:]),
        frozenset({events.RequestReceived, events.RulingRead}),
        {0: 2, 1: 3, 2: 4},
    ),
    dt.timedelta(0),
)
@draws(300)
@given(thinned(ANY), GAPS)
def test_the_kept_facts_get_no_new_finding(holed: Thinned, gap: dt.timedelta) -> None:
    """But that a step is not on record, and what its opening fact would have shown.

    A fact that one taken away had put out of order moves without it, and starts what
    it starts.
    """
    day = last_day(holed.full) + gap
    before = found(holed.full.on(day), dict(enumerate(range(len(holed.full.events)))))
    after = found(holed.thin.on(day), holed.places)
    CLAUSES["a"] += 1
    new = {
        (code, place)
        for code, place in after - before
        if not code.startswith(("not_recorded", "premature"))
        and (SAYS_MORE.get(code), place) not in before
    }
    moves = any(code.startswith("out_of_order") for code, _ in before - after)
    assert moves or not new


@draws(300)
@given(thinned(ANY), GAPS)
def test_no_step_that_was_taken_away_is_missed(
    holed: Thinned, gap: dt.timedelta
) -> None:
    """It was taken, on a day that nobody knows; a further window can be missed."""
    day = last_day(holed.full) + gap
    missed = {dates(d) for d in holed.full.on(day).deadlines if d.met is Met.NONE}
    for limit in holed.thin.on(day).deadlines:
        if limit.fact in holed.taken and dates(limit) not in missed:
            CLAUSES["b"] += 1
            assert limit.met is not Met.NONE


def acts(standing: Standing) -> set[tuple[str, str]]:
    """Give the acts that are open, with who may do them."""
    return {(o.act, o.actor.value) for o in standing.options if o.open}


@draws(300)
@given(thinned(ANY), GAPS)
def test_no_act_opens_that_was_closed(holed: Thinned, gap: dt.timedelta) -> None:
    """Unless its limit lost the fact that ended it, and no later stage has begun."""
    day = last_day(holed.full) + gap
    full, thin = holed.full.on(day), holed.thin.on(day)
    new = acts(thin) - acts(full)
    CLAUSES["c"] += 1
    for act, actor in new:
        if act in UNTIL_FINAL and SHOW_A_RULING & holed.taken:
            continue  # whether a ruling that nobody saw is final, none can tell
        stage = events.EVENTS[act].stage
        later = TABLES[TABLES.index(TABLE_OF[stage]) + 1 :]
        states = holed.thin.progress.states
        begun = any(states[TABLES.index(t)] != t.initial for t in later)
        assert not begun, (act, actor)


def rests_on(due: Deadline) -> set[type[events.Event]]:
    """Give the kinds of fact from which a deadline is counted, all readings alike."""
    began = due.terms.began
    kinds = set() if began is None else {events.EVENTS[began]}
    if began == events.GroundFound.type:  # on a day that the objection may name
        kinds.add(events.ObjectionReceived)
    if began == events.DisputeSent.type:  # what comes in after a ruling is another one
        kinds.add(events.RulingRead)
    if due.rule == "ruling.order":  # which stands in the ruling, whenever it begins
        kinds.add(events.RulingRead)
    if due.rule == "court.review":  # of a ruling that is final, by what it says
        kinds |= RULINGS
    for start in due.starts:
        if start.reading == "late_answer":  # that it was late, the objection shows
            kinds |= {events.ObjectionReceived, events.ObjectionSent}
        if start.reading in READINGS:
            option = READINGS[start.reading].options[start.option]
            kinds |= {events.EVENTS[n] for n in option.starts if n in events.EVENTS}
    return kinds | (rests_on(due.runs_on) if due.runs_on is not None else set())


def dates(limit: TimeLimit) -> tuple[object, ...]:
    """Give what must not move."""
    due = limit.deadline
    return limit.rule, due.start, due.last, due.safe, due.outer


@draws(300)
@given(thinned(ANY), GAPS)
def test_a_limit_whose_facts_are_kept_has_the_same_dates(
    holed: Thinned, gap: dt.timedelta
) -> None:
    """Whatever else is missing from the record; one without a date has none to move."""
    day = last_day(holed.full) + gap
    after = {dates(limit) for limit in holed.thin.on(day).deadlines}
    for limit in holed.full.on(day).deadlines:
        ended = (
            limit.done is None or type(holed.full.events[limit.done]) not in holed.taken
        )
        if ended and limit.last and not rests_on(limit.deadline) & holed.taken:
            CLAUSES["d"] += 1
            assert dates(limit) in after


def test_every_clause_had_a_case(capsys: pytest.CaptureFixture[str]) -> None:
    """How often each kind of fact was taken is printed, and each clause was tried."""
    taken = ", ".join(f"{kind} {n}" for kind, n in TAKEN.most_common())
    with capsys.disabled():
        sys.stdout.write(f"\nclauses: {dict(CLAUSES)}; taken: {taken}\n")
    assert all(CLAUSES[clause] for clause in "abcd")
