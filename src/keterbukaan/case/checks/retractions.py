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

from typing import TYPE_CHECKING, Final

from ...errors import close_to
from ...texts import Words, both, fill

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def retraction_notes(matter: Matter) -> Iterator[Words]:
    """Yield the retractions that retract nothing, or more than one fact.

    Args:
        matter: the matter on its day.
    """
    for fact in (*matter.record.facts, *matter.record.strays):
        name = fact.event.retracts
        if name is None:
            continue
        earlier = matter.case.events[: fact.index]
        ids = [each.id for each in earlier if each.id and each.on <= matter.day]
        told = {"day": fact.on, "name": repr(name), "n": ids.count(name)}
        if name not in ids:
            close = close_to(name, ids)
            hint = fill(_HINT, close=repr(close)) if close else ("", "")
            yield fill(_NONE, hint=hint, **told)
        elif ids.count(name) > 1:
            yield fill(_SEVERAL, **told)
