"""Arrays of days as numbers, and answers gathered for them from a table by place.

A table has an answer for each day since 1970-01-01, so a day is its own place. Codes
of what is no answer are the least numbers there are, so that one look at the least of
a block says whether anything is left to settle in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from ...deadlines.lookup import MISSING, UNASKED, known_due, no_whole_day, same_rows
from ...deadlines.rows import refuse_due
from ...errors import WrongType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...deadlines.lookup import DueColumn, Lookup
    from ...deadlines.table import Asked

Days: TypeAlias = NDArray[np.datetime64]
Whole: TypeAlias = NDArray[np.signedinteger[Any]]
Flags: TypeAlias = "np.ma.MaskedArray[Any, np.dtype[np.bool_]]"
Numbers: TypeAlias = "np.ma.MaskedArray[Any, np.dtype[np.int32]]"

_BLOCK: Final = 65_536  # rows, so that what is read and written stays in the cache
_UNITS: Final = frozenset({"D", "h", "m", "s", "ms", "us", "ns"})
_DAY: Final = np.dtype("datetime64[D]")
_OPEN: Final = UNASKED - MISSING
_NAT: Final = np.iinfo(np.int64).min
_WIDTHS: Final[Mapping[str, type[np.signedinteger[Any]]]] = {
    "last": np.int64,  # of datetime64
    "safe": np.int64,
    "firm": np.int8,  # of a flag
}


def numbers(days: object) -> NDArray[np.int64]:
    """Return days as their numbers since 1970-01-01, in the shape in which they are.

    Raises:
        WrongType: it is no array of days.
        InputError: a value is no whole day.
    """
    if isinstance(days, np.ma.MaskedArray) and days.dtype.kind == "M":
        days = days.filled(np.datetime64("NaT", "D"))
    if not isinstance(days, np.ndarray):
        raise WrongType(days, f"numpy.ndarray of {_DAY}")
    days = np.asarray(days)  # and no matrix, which is never of one direction
    if days.dtype.kind != "M" or np.datetime_data(days.dtype)[0] not in _UNITS:
        raise WrongType(str(days.dtype), str(_DAY))
    if days.dtype != _DAY:
        days = _whole(days)
    return days.view(np.int64)


def _whole(given: Days) -> Days:
    """Return days of another resolution, each of which is a whole one."""
    days = given.astype(_DAY)
    off = np.flatnonzero(~np.isnat(given) & (days.astype(given.dtype) != given))
    if off.size:
        row = int(off[0])
        raise no_whole_day(row, given.flat[row])
    return days


def rows(days: NDArray[np.int64]) -> int | tuple[int, ...]:
    """Return how many days there are; the shape, where there is more than a row."""
    return days.size if days.ndim == 1 else days.shape


def pair(
    one: object, two: object, name: str
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
    """Return two columns as numbers, both missing where either is, and where that is.

    Raises:
        WrongType: one is no array of days.
        InputError: a value is no whole day, or there are not as many of the second.
    """
    first, second = numbers(one), numbers(two)
    same_rows(rows(first), rows(second), name)
    first, second = first.reshape(-1), second.reshape(-1)
    missing = (first == _NAT) | (second == _NAT)
    if missing.any():
        first, second = (np.where(missing, _NAT, each) for each in (first, second))
    return first, second, missing


def room(starts: NDArray[np.int64], column: DueColumn, out: object) -> Whole:
    """Return where answers go: the array given for that, or a new one.

    Raises:
        WrongType: what is given is no array of days in one piece, of that shape.
    """
    if out is None:
        return np.empty(starts.shape, _WIDTHS[column])
    if type(out) is np.ndarray and (out.dtype, out.shape) == (_DAY, starts.shape):
        found: NDArray[np.int64] = out.view(np.int64)
        if found.flags.c_contiguous and found.flags.writeable and column != "firm":
            return found
    raise WrongType(out, f"None | writable {_DAY} of shape {starts.shape} in one piece")


def gather(lookup: Lookup, days: NDArray[np.int64], found: Whole) -> tuple[int, int]:
    """Put the answer for each day in its place.

    What is refused has the code of that, counted from the least number there is.

    Returns:
        How many of the days are refused, and the place of the first.
    """
    least = np.iinfo(found.dtype).min
    count, first = 0, days.size
    for place in range(0, days.size, _BLOCK):
        asked, block = days[place : place + _BLOCK], found[place : place + _BLOCK]
        table = _table(lookup, found.dtype)
        if table.take(asked, out=block, mode="clip").min() <= least + _OPEN:
            _settle(lookup, asked, block)
            refused = np.flatnonzero(block == least + 1)
            count += refused.size
            first = min(first, place + int(refused[0])) if refused.size else first
    return count, first


def _table(lookup: Lookup, kind: np.dtype[Any]) -> Whole:
    """Return the codes of a table as they are gathered."""
    return lookup.held(kind, lambda codes: _as_kind(np.frombuffer(codes, "i"), kind))


def _as_kind(codes: Whole, kind: np.dtype[Any]) -> Whole:
    """Return codes in another width; those of no answer are its least numbers."""
    wide, least = codes.astype(np.int64), np.iinfo(kind).min
    return np.where(wide <= UNASKED, wide - MISSING + least, wide).astype(kind)


def _settle(lookup: Lookup, asked: NDArray[np.int64], block: Whole) -> None:
    """Ask for the days of a block that the table does not answer, each once."""
    least = np.iinfo(block.dtype).min
    block[asked == _NAT] = least
    left = (block > least) & (block <= least + _OPEN)
    days, places = np.unique(asked[left], return_inverse=True)
    codes = np.array([lookup[int(day)] for day in days], np.int64)
    block[left] = _as_kind(codes, block.dtype)[places]


def answers(lookup: Lookup, days: NDArray[np.int64]) -> NDArray[np.int32]:
    """Return the answer for each day, with the codes of the table."""
    found = np.empty(days.size, np.int32)
    gather(lookup, days, found)
    return found


def due_pairs(
    asked: Asked,
    column: DueColumn,
    starts: NDArray[np.int64],
    known: NDArray[np.int64],
    found: Whole,
) -> None:
    """Put the answer for each day zero in its place, as known on its own day.

    Raises:
        RowsRefused: some of them cannot be answered.
    """
    there = (starts != _NAT) & (known != _NAT)
    days, one = np.unique(starts[there], return_inverse=True)
    seen, two = np.unique(known[there], return_inverse=True)
    pairs, places = np.unique(one * seen.size + two, return_inverse=True)
    each = [(int(days[k // seen.size]), int(seen[k % seen.size])) for k in pairs]
    codes = np.array([known_due(asked, column, *two) for two in each], np.int64)
    found[:] = np.iinfo(found.dtype).min
    found[there] = _as_kind(codes, found.dtype)[places]
    refused = refused_rows(found)
    if refused.size:
        row = int(refused[0])
        refuse_due(
            asked, int(starts[row]), int(known[row]), count=refused.size, row=row
        )


def refused_rows(*found: Whole) -> NDArray[np.intp]:
    """Return the places where any of several answers is refused."""
    refused = [each == np.iinfo(each.dtype).min + 1 for each in found]
    return np.flatnonzero(np.logical_or.reduce(refused))


def flags(found: NDArray[np.int8]) -> Flags:
    """Return answers of yes and no as flags, masked where there is none."""
    missing = found < 0
    found[missing] = 0
    return np.ma.MaskedArray(found.view(np.bool_), mask=missing)
