"""What an application keeps with a value is what JSON can hold."""

from __future__ import annotations

import datetime as dt
import json
from collections import OrderedDict
from typing import Any, Final

import pytest

from keterbukaan import Actor, Case, InformationEntry, InputError
from keterbukaan.adapters.json import read_case, write_case
from keterbukaan.events import RequestReceived

DAY: Final = dt.date(2026, 3, 12)
CYCLE: Final[list[Any]] = []
CYCLE.append(CYCLE)

REFUSED: Final[dict[str, tuple[Any, str]]] = {
    "a day": ({"a": DAY}, "$.extra.a: JSON cannot hold a value of the type date"),
    "a set": ({"a": [{1}]}, "$.extra.a[0]: JSON cannot hold a value of the type set"),
    "no number": (
        {"a": float("nan")},
        "$.extra.a: JSON cannot hold a value of the type",
    ),
    "bytes": ({"a": b"x"}, "$.extra.a: JSON cannot hold a value of the type bytes"),
    "a number as key": ({"a": {5: 1}}, "$.extra.a: JSON cannot hold a key of the type"),
    "a circle": ({"a": CYCLE}, "more than 98 lists and objects inside one another"),
    "no object": ([1], "$.extra: expected an object"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_json_cannot_hold_is_refused_where_it_is_given(name: str) -> None:
    """On a case, a fact and an entry of a list alike."""
    extra, said = REFUSED[name]
    for make in (
        lambda: Case(extra=extra),
        lambda: RequestReceived(DAY, extra=extra),
        lambda: InformationEntry(summary="Profil", extra=extra),
    ):
        with pytest.raises(InputError) as caught:
            make()
        assert said in str(caught.value)


def test_a_case_holds_as_much_as_its_file_may() -> None:
    """A file is read until it is nested too deeply as a whole."""
    deepest: dict[str, Any] = {}
    for _ in range(98):
        deepest = {"a": deepest}
    case = Case(extra=deepest, events=[RequestReceived(DAY)])
    assert read_case(json.dumps(write_case(case))) == case
    with pytest.raises(InputError):
        Case(extra={"a": deepest})


def test_what_is_kept_is_plain_and_reads_back() -> None:
    """A tuple is a list then, a member of an enumeration its value."""
    given = {"by": Actor.PPID, "at": (1, 2.5, None, True), "of": OrderedDict(a="b")}
    case = Case(extra=given, events=[RequestReceived(DAY, extra=given)])
    kept = {"by": "ppid", "at": [1, 2.5, None, True], "of": {"a": "b"}}
    assert case.extra == kept
    assert type(case.extra["by"]) is str
    assert type(case.extra["of"]) is dict
    assert read_case(json.dumps(write_case(case))) == case


def test_nobody_changes_what_is_kept() -> None:
    """What was given may change afterwards, and what is taken out is a copy."""
    given: dict[str, Any] = {"rows": [1]}
    case = Case(extra=given)
    given["rows"].append(2)
    case.extra["rows"].append(3)
    assert case.extra == {"rows": [1]}
