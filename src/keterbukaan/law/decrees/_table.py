"""How editions and their days off are written down, and the date of the record.

One line is one feast: ``LN`` (*libur nasional*, national holiday), ``LI`` (one
that awaits the minister's determination after the *sidang isbat*), ``CB``
(*cuti bersama*, joint leave) or ``PEMILU`` (election), then its days as
month and day, then its name; no name where the record does not know it.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import partial
from typing import Final

from ..shape import DayKind, Decree, DecreeRow

#: The day on which the ledger was last compared with its sources.
LEDGER_DATE: Final = dt.date(2026, 11, 22)

_KINDS: Final = {
    "LN": DayKind.NATIONAL_HOLIDAY,
    "LI": DayKind.NATIONAL_HOLIDAY,
    "CB": DayKind.JOINT_LEAVE,
    "PEMILU": DayKind.ELECTION,
}
_AWAITING: Final = "LI"
_LINE: Final = re.compile(r"(LN|LI|CB|PEMILU)((?: \d\d-\d\d)+)(?: +(.+))?")


def days(year: int, table: str) -> tuple[DecreeRow, ...]:
    """Read the rows of a table, in the order written.

    Args:
        year: the calendar year of every day in it.
        table: lines as described above; empty ones are skipped.

    Raises:
        ValueError: a line does not have that form, or a day does not exist.

    >>> for row in days(2021, "CB 05-12 Idul Fitri"):
    ...     print(row.date, row.kind, row.name)
    2021-05-12 joint_leave Idul Fitri
    >>> [str(row.date) for row in days(2021, "CB 05-17 05-18")]
    ['2021-05-17', '2021-05-18']
    >>> days(2021, "05-12 Idul Fitri")
    Traceback (most recent call last):
        ...
    ValueError: not a line of days off: '05-12 Idul Fitri'
    """
    rows = []
    for line in filter(None, map(str.strip, table.splitlines())):
        match = _LINE.fullmatch(line)
        if match is None:
            raise ValueError(f"not a line of days off: {line!r}")
        mark, dates, name = match.groups()
        rows += [
            DecreeRow(
                dt.date.fromisoformat(f"{year}-{day}"),
                _KINDS[mark],
                name,
                isbat=mark == _AWAITING,
            )
            for day in dates.split()
        ]
    return tuple(rows)


def edition(
    kind: str,
    year: int,
    numbers: tuple[str, ...],
    *,
    base: bool = False,
    issued: dt.date | None = None,
    issued_by: dt.date | None = None,
    announced: dt.date | None = None,
    adds: str = "",
    removes: str = "",
    checked: dt.date | None = LEDGER_DATE,
    doubts: tuple[str, ...] = (),
    source: str,
) -> Decree:
    """Write one edition: it goes by its first number, and its days lie in its year.

    >>> print(skb(2027, ("1205/2026", "3/2026"), source=""))
    SKB 1205/2026
    """
    return Decree(
        kind=kind,
        number=next(iter(numbers), None),
        year=year,
        base=base,
        adds=days(year, adds),
        removes=days(year, removes),
        issued=issued,
        issued_by=issued_by,
        announced=announced,
        numbers=numbers,
        checked=checked,
        doubts=doubts,
        source=source,
    )


skb = partial(edition, "SKB")
keppres = partial(edition, "Keppres")
