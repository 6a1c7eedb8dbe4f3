"""One fact as JSON: read as in a case file, and written as plain values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from keterbukaan import InputError
from keterbukaan.adapters.json import read_case, read_event, write_case, write_event
from keterbukaan.events import EVENTS, Event, Party, RulingRead
from keterbukaan.testing import events

if TYPE_CHECKING:
    from pathlib import Path

FACT = {"type": "request_received", "on": "2026-03-12"}


def _problems(source: Any) -> list[str]:  # noqa: ANN401 (anything may be given)
    with pytest.raises(InputError) as caught:
        read_event(source)
    return [repr(problem) for problem in caught.value.problems]


def _odd(value: object) -> list[object]:
    """What in a tree is no plain value of JSON."""
    if type(value) is dict:
        return [*_odd([*value]), *_odd([*value.values()])]
    if type(value) is list:
        return [odd for each in value for odd in _odd(each)]
    plain = value is None or type(value) in {str, bool, int, float}
    return [] if plain else [value]


@given(events())
def test_what_is_written_reads_back(fact: Event) -> None:
    """Every fact reads back as an equal one, from nothing but plain values."""
    written = write_event(fact)
    assert _odd(written) == []
    assert read_event(written) == fact
    assert read_event(json.dumps(written)) == fact


@pytest.mark.parametrize("name", EVENTS)
def test_a_fact_stands_alone_as_it_stands_in_a_case(name: str) -> None:
    """The one reader gives what the other gives, and so does the writer."""
    needed = {
        "notice_given": {"outcome": "granted"},
        "ground_found": {"ground": "c"},
        "interlocutory_ruling": {"outcome": "accepted"},
    }.get(name, {})
    content = {"type": name, "on": "2026-03-12", **needed}
    case = read_case(
        {
            "schema": "keterbukaan/case/1",
            "body": {"kind": "state", "level": "regency"},
            "events": [content],
        }
    )
    assert case.events == (read_event(content),)
    assert write_case(case)["events"] == [write_event(case.events[0])] == [content]


def test_a_fact_comes_from_values_text_or_a_path(tmp_path: Path) -> None:
    """A mapping, JSON text and a file give the same fact."""
    file = tmp_path / "fact.json"
    file.write_text(json.dumps(FACT), encoding="utf-8")
    assert read_event(FACT) == read_event(json.dumps(FACT)) == read_event(file)


def test_objects_inside_a_fact_are_written_as_in_a_file() -> None:
    """An order of a ruling has the keys of a case file."""
    order = {"bound": "body", "n": 0, "unit": "working_days", "from": "final"}
    fact = read_event(
        {
            "type": "ruling_read",
            "on": "2026-03-12",
            "orders": [order],
            "extra": {"a": 1},
        }
    )
    assert isinstance(fact, RulingRead)
    assert fact.orders[0].bound is Party.BODY
    written = write_event(fact)
    assert (written["orders"], written["extra"]) == ([order], {"a": 1})
    assert _odd(written) == []


def test_every_problem_has_its_path_from_the_fact() -> None:
    """Paths begin at the fact itself, and all problems come at once."""
    assert _problems({"type": "request_recieved", "on": "2026-02-30"}) == [
        "$.type: unknown type 'request_recieved'; did you mean 'request_received'?",
        "$.on: no such day: '2026-02-30'",
    ]
    assert _problems({**FACT, "outcome": "granted", "at": 1})[0].startswith("$.at: ")
    assert _problems([FACT]) == ["$: expected an object, got a list"]
    assert _problems('{"type": "request_sent", "type": "request_sent"}') == [
        "$.on: missing",
        "$.type: key given twice",
    ]
