"""Nama kolom: the columns that another's table has, and those that are put beside them.

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
    id="kolom {name} sudah ada; beri nama atau awalan lain",
    en="there is a column {name} already; give another name or a prefix",
)
_OTHER_KIND: Final = both(
    id="kolom harus berjenis {expected}, bukan {kind}; ubah dahulu",
    en="expected a column of {expected}, got {kind}; convert it first",
)


def named(name: str, known: Sequence[str]) -> str:
    """Return a column as the table spells it.

    Raises:
        WrongType: the name is no text.
        UnknownName: the table has no such column.
    """
    if of_kind(name, str) in known:
        return name
    for each in known:
        if _same(each) == _same(name):
            return each
    raise UnknownName(name, known=known)


def free(names: Iterable[str], known: Sequence[str]) -> None:
    """Refuse to put a column beside others of which one has its name.

    Raises:
        InputError: there is one, or a name is empty; each of them is listed.
        WrongType: a name is no text.

    >>> free(["last", "safe"], ["received", "Last"])
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $.last: there is a column 'last' already; give another name or a prefix
    """
    taken = {"", *map(_same, known)}  # nor may a name be empty
    problems = [
        InputProblem(f"$.{name}", fill(_TAKEN, name=repr(name)), "name_taken")
        for name in names
        if _same(of_kind(name, str)) in taken
    ]
    if problems:
        raise InputError(problems)


def _same(name: str) -> str:
    """Return what engines tell names apart by: all but the case of A to Z."""
    return "".join(each.lower() if each.isascii() else each for each in name)


def holds(name: str, kind: object, expected: str) -> None:
    """Refuse a column that holds anything else than is needed.

    Which civil day an instant belongs to depends on its zone, and only the caller
    knows how a text is written: so neither is turned into a day here.

    Args:
        name: the column.
        kind: what it holds, as the engine calls it.
        expected: what is needed, as the engine calls it.

    Raises:
        InputError: it holds something else.

    >>> holds("received", "VARCHAR", "DATE")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $.received: expected a column of DATE, got VARCHAR; convert it first
    """
    if str(kind) != expected:
        words = fill(_OTHER_KIND, expected=expected, kind=str(kind))
        raise InputError([InputProblem(f"$.{name}", words, "wrong_column")])
