"""Ketentuan pidana: UU 14/2008 Ps. 51-57, in the text of each period.

For information only: the library never says that an offence was committed,
and applies nothing here to a case.

UU 1/2026, in force on 2 January 2026, replaced the penalties (Lampiran I
no. 57): no detention (kurungan) any more, fines by the categories of the
criminal code, and in Ps. 54 imprisonment or fine where it had been both. All
the offences need intent. Much guidance still prints the old fines.

>>> import datetime as dt
>>> for day in (dt.date(2026, 1, 1), dt.date(2026, 1, 2)):
...     row = penalty("54(1)", day)
...     print(row.custody_max, row.joined, row.fine_max, row.category)
2 years and 10000000 None
2 years and_or 50000000 III
>>> now = penalty("52", dt.date(2026, 1, 2))
>>> now.custody, now.fine_max, now.needs_loss
(None, 500000000, True)
>>> print(complaint(dt.date(2026, 1, 2)).within)
6 months

Limitation changed with the criminal code; for Ps. 52 no text fits.

>>> [str(limitation("51", day).after) for day in (dt.date(2026, 1, 1), now.in_force)]
['6 years', '3 years']
>>> print(limitation("52", now.in_force).after)
None
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from ....errors import NotInForce, UnknownName
from ...entry import DatedEntry
from .prosecution import COMPLAINTS, LIMITATIONS
from .shape import (
    FINES,
    Complaint,
    Custody,
    FineCategory,
    Joined,
    Limitation,
    Penalty,
)
from .table import PENALTIES, PENALTY_NOTES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

__all__ = [
    "COMPLAINTS",
    "FINES",
    "LIMITATIONS",
    "PENALTIES",
    "PENALTY_NOTES",
    "Complaint",
    "Custody",
    "FineCategory",
    "Joined",
    "Limitation",
    "Penalty",
    "UnknownPenalty",
    "complaint",
    "limitation",
    "penalties",
    "penalty",
]

_DatedT = TypeVar("_DatedT", bound=DatedEntry)


class UnknownPenalty(UnknownName):
    """No article of UU 14/2008 with this number has a penalty."""

    what: ClassVar[tuple[str, str]] = ("pidana", "penalty")


def _on(texts: Iterable[_DatedT], day: dt.date, what: str) -> _DatedT:
    texts = tuple(texts)
    for text in texts:
        if text.covers(day):
            return text
    raise NotInForce(what, day, periods=tuple(text.period for text in texts))


def _texts(table: Mapping[str, tuple[_DatedT, ...]], pasal: str) -> tuple[_DatedT, ...]:
    if pasal not in table:
        raise UnknownPenalty(pasal, known=table)
    return table[pasal]


def penalty(pasal: str, day: dt.date) -> Penalty:
    """Return the penalty of an offence in the text of a day.

    Args:
        pasal: ``51``, ``52``, ``53``, ``54(1)``, ``54(2)`` or ``55``.
        day: the day, such as that of the act.

    Raises:
        UnknownPenalty: no such article has a penalty.
        NotInForce: the statute was not in force yet.

    >>> penalty("54", dt.date(2026, 1, 2))
    Traceback (most recent call last):
        ...
    keterbukaan.law.printed.penalties.UnknownPenalty: unknown penalty '54'; one of \
'51', '52', '53', '54(1)', '54(2)', '55'
    """
    return _on(_texts(PENALTIES, pasal), day, f"UU 14/2008 Ps. {pasal}")


def limitation(pasal: str, day: dt.date) -> Limitation:
    """Return after how long an offence lapses, in the text of a day.

    Args:
        pasal: as for a penalty.
        day: the day of the act.

    Raises:
        UnknownPenalty: no such article has a penalty.
        NotInForce: the statute was not in force yet.
    """
    return _on(_texts(LIMITATIONS, pasal), day, f"UU 14/2008 Ps. {pasal}")


def penalties(day: dt.date) -> tuple[Penalty, ...]:
    """Return every penalty in the text of a day, in the order of the articles.

    >>> [row.pasal for row in penalties(dt.date(2026, 1, 2))]
    ['51', '52', '53', '54(1)', '54(2)', '55']
    """
    return tuple(
        text for texts in PENALTIES.values() for text in texts if text.covers(day)
    )


def complaint(day: dt.date) -> Complaint:
    """Return the times for a complaint in the text of a day.

    Raises:
        NotInForce: the statute was not in force yet.
    """
    return _on(COMPLAINTS, day, "UU 14/2008 Ps. 57")
