"""Whether today's answers are those on record; ``PINS=all`` asks every input.

An ordinary run asks a fixed part of the large kinds (``EVERY``), always
the same ones.
"""

from __future__ import annotations

import os

import pytest

from tests.pins.answers import KINDS
from tests.pins.store import moved, read_digests, read_inputs

ALL = os.environ.get("PINS") == "all"
EVERY = {"cases": 11, "redates": 4, "rules": 37}
SHOWN = 40


@pytest.mark.parametrize("kind", KINDS)
def test_answers_are_those_on_record(kind: str) -> None:
    """No value and no word of an answer has moved; those that have are named."""
    rows = read_inputs(kind)
    asked = rows if ALL else rows[:: EVERY.get(kind, 1)]
    lines = [str(each) for each in moved(kind, asked)]
    shown = "\n".join(lines[:SHOWN])
    assert not lines, f"{len(lines)} of {len(asked)} {kind} moved:\n{shown}"


@pytest.mark.parametrize("kind", KINDS)
def test_every_input_has_its_digest(kind: str) -> None:
    """Each input has a name of its own and a line in the table of digests."""
    names = [row["name"] for row in read_inputs(kind)]
    assert sorted(names) == sorted(set(names))
    assert names == list(read_digests(kind))
