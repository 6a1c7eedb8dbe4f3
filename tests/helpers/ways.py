"""Facts that lead through the tables: one for every way, and the way to a state."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from attrs import evolve

from keterbukaan.lifecycle import Split, Whence
from tests.helpers.acting import recorded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keterbukaan.events import Event
    from keterbukaan.lifecycle import Row, Table

__all__ = ["DAY", "variants", "way_to"]

DAY = dt.date(2026, 7, 6)


def variants(row: Row) -> Iterator[Event]:
    """Give one fact for every way in which a row may lead."""
    fact = recorded(row.fact.type, DAY)
    yield fact
    ways = row.to.to.values() if isinstance(row.to, Whence) else [row.to]
    for way in ways:
        if isinstance(way, Split):
            for value in filter(None, way.to):
                fields: dict[str, Any] = {way.name: value}
                yield evolve(fact, **fields)


def way_to(table: Table, state: str) -> list[Event]:
    """Give facts that bring a stage from its beginning to a state."""
    ways: dict[str, list[Event]] = {table.initial: []}
    queue = [table.initial]
    while queue:
        here = queue.pop(0)
        for fact in (each for row in table.rows for each in variants(row)):
            there = table.advance(here, fact)
            if there is not None and there not in ways:
                ways[there] = [*ways[here], fact]
                queue.append(there)
    return ways[state]
