"""Pencabutan catatan: a retraction that meets no fact, or several.

A fact is retracted by its id. Where that id was typed wrong nothing is
retracted, and where two facts bear it both are: either is told, for else the
record would say something other than what was meant.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import RequestReceived
>>> day = dt.date(2026, 3, 12)
>>> wrong = RequestReceived(day, id="first")
>>> case = Case().record(wrong, RequestReceived(day, retracts="frist"))
>>> print(case.on(day).notes[-1][1])
a fact of Thursday, 12 March 2026 retracts 'frist', the id of no earlier fact; \
nothing is retracted; did you mean 'first'?
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from ...errors import close_to
from ...texts import both, fill
from ..values.finding import ROWS, Finding, found
from ..values.note import Note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...events import Event
    from ..matter.facts import Fact
    from ..matter.matter import Matter

_NONE: Final = both(
    id=(
        "fakta bertanggal {day} mencabut {name}, tetapi tidak ada fakta "
        "sebelumnya dengan id itu; "
        "tidak ada yang dicabut{hint}"
    ),
    en=(
        "a fact of {day} retracts {name}, the id of no earlier fact; "
        "nothing is retracted{hint}"
    ),
)
_HINT: Final = ("; mungkin maksudnya {close}?", "; did you mean {close}?")
_SEVERAL: Final = both(
    id="fakta bertanggal {day} mencabut {name}, id dari {n} fakta; semuanya dicabut",
    en="a fact of {day} retracts {name}, the id of {n} facts; all are retracted",
)


#: As many ids before a retraction are looked at for one that was meant.
_NEAR: Final = 100


class _Ids:
    """The ids of the facts that had happened by the day."""

    def __init__(self, matter: Matter) -> None:
        self._order: list[tuple[int, str]] = []
        self._places: dict[str, list[int]] = {}
        for place, event in enumerate(matter.case.events):
            if event.id and event.on <= matter.day:
                self._order.append((place, event.id))
                self._places.setdefault(event.id, []).append(place)

    def count(self, name: str, before: int) -> int:
        """Return how many facts before a place bear an id."""
        return bisect_left(self._places.get(name, ()), before)

    def close(self, name: str, before: int) -> str | None:
        """Return the id before a place that may have been meant."""
        end = bisect_left(self._order, (before, ""))
        return close_to(name, [one for _, one in self._order[:end][-_NEAR:]])


def _retracting(matter: Matter) -> Iterator[tuple[Fact[Event], str]]:
    for fact in (*matter.record.facts, *matter.record.strays):
        if fact.event.retracts is not None:
            yield fact, fact.event.retracts


def unknown_retractions(matter: Matter) -> Iterator[Finding]:
    """Find retractions of a fact that is not there.

    Args:
        matter: the matter on its day.
    """
    ids = _Ids(matter)
    for fact, name in _retracting(matter):
        if not ids.count(name, fact.index):
            key, basis = "form.retracts_unknown", ROWS[type(fact.event)].basis
            yield found(key, basis, fact.index, name=name)


def retraction_notes(matter: Matter) -> Iterator[Note]:
    """Yield the retractions that retract nothing, or more than one fact.

    Args:
        matter: the matter on its day.
    """
    ids = _Ids(matter)
    for fact, name in _retracting(matter):
        n = ids.count(name, fact.index)
        told = {"day": fact.on, "name": repr(name), "n": n}
        if n == 0:
            close = ids.close(name, fact.index)
            hint = fill(_HINT, close=repr(close)) if close else ("", "")
            yield Note("retracts_nothing", fill(_NONE, hint=hint, **told))
        elif n > 1:
            yield Note("retracts_several", fill(_SEVERAL, **told))
