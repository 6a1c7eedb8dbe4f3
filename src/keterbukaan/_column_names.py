"""Nama lajur: the columns that another's table has, and those that are put beside them.

Engines tell names apart without regard to case, so that is done here too.

>>> named("Received", ["id", "received"])
'received'
>>> named("recieved", ["id", "received"])
Traceback (most recent call last):
    ...
keterbukaan.errors.UnknownName: unknown name 'recieved'; did you mean 'received'?
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._values import of_kind
from .errors import InputError, InputProblem, UnknownName
from .texts import both, fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TAKEN: Final = both(
    id="lajur {name} sudah ada; beri nama atau awalan lain",
    en="there is a column {name} already; give another name or a prefix",
)
_NO_DAYS: Final = both(
    id="lajur harus berjenis {expected}, bukan {kind}; ubah dahulu menjadi tanggal",
    en="expected a column of {expected}, got {kind}; turn it into dates first",
)


def named(name: str, known: Sequence[str]) -> str:
    """Return a column as the table spells it.

    Raises:
        WrongType: the name is no text.
        UnknownName: the table has no such column.
    """
    wanted = of_kind(name, str).casefold()
    for each in known:
        if each.casefold() == wanted:
            return each
    raise UnknownName(name, known=known)


def free(names: Iterable[str], known: Sequence[str]) -> None:
    """Refuse to put a column beside others of which one has its name.

    Raises:
        InputError: there is one; each of them is listed.

    >>> free(["last", "safe"], ["received", "Last"])
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $.last: there is a column 'last' already; give another name or a prefix
    """
    taken = {each.casefold() for each in known}
    problems = [
        InputProblem(f"$.{name}", fill(_TAKEN, name=repr(name)), "name_taken")
        for name in names
        if name.casefold() in taken
    ]
    if problems:
        raise InputError(problems)


def of_days(name: str, kind: object, expected: str) -> None:
    """Refuse a column that holds anything but plain days.

    Args:
        name: the column.
        kind: what it holds, as the engine calls it.
        expected: what the engine calls a plain day.

    Raises:
        InputError: it holds something else.

    >>> of_days("received", "VARCHAR", "DATE")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $.received: expected a column of DATE, got VARCHAR; turn it into dates first
    """
    if str(kind) != expected:
        words = fill(_NO_DAYS, expected=expected, kind=str(kind))
        raise InputError([InputProblem(f"$.{name}", words, "not_days")])
