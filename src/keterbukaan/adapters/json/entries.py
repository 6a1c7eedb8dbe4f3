"""Entri daftar: every entry of a list, with everything that is wrong in it.

>>> from keterbukaan.adapters.json.values import number
>>> read = each_of(tuple[int, ...], lambda value, _: number(value))
>>> read([1, 2], None)
(1, 2)
>>> read([1, "2", None], None)
Traceback (most recent call last):
    ...
cattrs.errors.IterableValidationError: list (2 sub-exceptions)
"""

from __future__ import annotations

from typing import get_args

from cattrs.errors import (
    BaseValidationError,
    IterableValidationError,
    IterableValidationNote,
)

from .quickly import FAULTS, Hook
from .sizes import LISTED
from .values import as_list


def each_of(kind: type, read: Hook) -> Hook:
    """Return a reader of a list, which ends where more is wrong than is listed.

    Args:
        kind: the type of the whole, such as ``tuple[str, ...]``.
        read: the reader of an entry.
    """
    entry = get_args(kind)[0]

    def each(value: object, _: object) -> tuple[object, ...]:
        found, wrongs, count = [], [], 0
        for place, one in enumerate(as_list(value)):
            try:
                found.append(read(one, entry))
            except FAULTS as error:
                error.add_note(IterableValidationNote(str(place), place, entry))
                wrongs.append(error)
                count += _faults(error)
            if count > LISTED:
                break
        if wrongs:
            raise IterableValidationError("list", wrongs, kind)
        return tuple(found)

    return each


def _faults(error: Exception) -> int:
    """Return how many faults an error has inside."""
    if isinstance(error, BaseValidationError):
        return sum(map(_faults, error.exceptions))
    return 1
