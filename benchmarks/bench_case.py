"""P6 and P9: steps, a case on a day, a case with items, and its file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from benchmarks.cases import CASE, CONTENT, ELEVEN, days_after, newly_built, with_items
from benchmarks.peers_of_cases import PEERS, pydantic_round, pydantic_written
from benchmarks.stopwatch import Job
from keterbukaan.adapters.json import read_case, standing_json, write_case
from keterbukaan.case import active, fold

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from benchmarks.stopwatch import Stopwatch
    from keterbukaan import Case, Standing

_TEN = active(read_case(CONTENT).events)
_SIZE = 20
_SETS = 4


def _fold(facts: tuple[object, ...], _: object) -> object:
    return fold(facts)  # type: ignore[arg-type]


FOLD = Job(_fold, lambda: ([_TEN] * 200, None))


@pytest.mark.parametrize("name", ["fold", *PEERS])
def test_ten_steps(stopwatch: Stopwatch, name: str) -> None:
    """Take ten facts through their states, from where nothing has begun."""
    if name == "fold":
        stopwatch(name, FOLD, FOLD, rounds=200)
        return
    make, walk = PEERS[name]
    days = [fact.on for fact in _TEN if fact is not None]
    job = Job(walk, lambda: ([make() for _ in range(10)], [days] * 10))
    stopwatch(name, job, FOLD, rounds=60)


# -- a case on a day ------------------------------------------------------------


def _stage(case: Case, day: dt.date) -> object:
    standing = case.on(day)
    return standing.stage, standing.state


def _limits(case: Case, day: dt.date) -> object:
    return [_read_limit(limit) for limit in case.on(day).deadlines]


def _read_limit(limit: object) -> object:
    due = limit.deadline  # type: ignore[attr-defined]
    return (
        (due.last, due.earliest, due.latest, due.safe, due.outer),
        (limit.opens, limit.opens_safe, limit.met, limit.late),  # type: ignore[attr-defined]
    )


def _standing(case: Case, day: dt.date) -> object:
    standing = case.on(day)
    return _read(standing), [_read(item) for _, item in standing.items]


def _read(standing: Standing) -> object:
    """Every field, and every text in one language."""
    return (
        (standing.stage, standing.state, standing.text(), standing.regime),
        (standing.regimes, standing.commission, standing.calendar),
        [_read_limit(limit) for limit in standing.deadlines],
        [(o.act, o.opens, o.closes, o.label(), o.text()) for o in standing.options],
        [(f.code, f.basis, f.days, f.text()) for f in standing.findings],
        [words[0] for words in standing.notes],
        standing.reach,
    )


def _as_json(case: Case, day: dt.date) -> str:
    return json.dumps(standing_json(case.on(day)))


_QUESTIONS: dict[str, Callable[[Case, dt.date], object]] = {
    "stage": _stage,
    "limits": _limits,
    "standing": _standing,
    "json": _as_json,
}


@pytest.mark.parametrize("question", _QUESTIONS)
def test_a_case_on_a_day(stopwatch: Stopwatch, question: str) -> None:
    """Cases newly built from their facts, each on another day."""
    job = Job(_QUESTIONS[question], lambda: (newly_built(_SIZE), days_after(_SIZE)))
    stopwatch(f"case {question}", job, job, rounds=60)


@pytest.mark.parametrize("question", _QUESTIONS)
def test_further_days_of_one_case(stopwatch: Stopwatch, question: str) -> None:
    """The same, of a case that was seen on a day before."""

    def one() -> tuple[list[Case], list[dt.date]]:
        (case,) = newly_built(1)
        _standing(case, days_after(1)[0])
        return [case] * _SIZE, days_after(_SIZE + 1)[1:]

    job = Job(_QUESTIONS[question], one)
    stopwatch(f"further {question}", job, job, rounds=60)


@pytest.mark.parametrize("sets", [1, _SETS])
def test_a_case_with_twenty_items(stopwatch: Stopwatch, sets: int) -> None:
    """As many answers as there are different sets of facts, not as items."""
    many = with_items(20, sets)
    plain = Job(_standing, lambda: (newly_built(5), days_after(5)))
    job = Job(_standing, lambda: ([_copy(many) for _ in range(5)], days_after(5)))
    stopwatch(f"items {sets}", plain, job, rounds=40)


def _copy(case: Case) -> Case:
    return read_case(write_case(case))


# -- its file --------------------------------------------------------------------


def _round(text: str, _: object) -> str:
    return json.dumps(write_case(read_case(text)))


def test_a_case_file(stopwatch: Stopwatch) -> None:
    """Read ten facts and write them again."""
    text, theirs = json.dumps(CONTENT), pydantic_written()
    assert json.loads(_round(text, None))["events"] == CONTENT["events"]
    assert json.loads(pydantic_round(theirs, None))["events"] == CONTENT["events"]
    ours = Job(_round, lambda: ([text] * 20, None))
    stopwatch(
        "pydantic", Job(pydantic_round, lambda: ([theirs] * 100, None)), ours, rounds=60
    )


def test_the_case_is_the_one_described() -> None:
    """Eleven facts, of which the first ten are in the file."""
    assert len(ELEVEN) == 11
    assert len(CASE.events) == 11
