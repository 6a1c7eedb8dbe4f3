"""What cattrs found wrong, as problems with a JSON path each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cattrs.errors import (
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
)

from ...errors import InputError, InputProblem
from .forms import key_of, keys_of
from .source import child
from .values import hint, show

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["problems"]


def problems(error: Exception, path: str = "$") -> Iterator[InputProblem]:
    """Every problem in an error of cattrs, in the order of the form.

    Args:
        error: the error, or one of those inside it.
        path: where the value stands that it is about.
    """
    if isinstance(error, ClassValidationError):
        yield from _in_object(error, path)
    elif isinstance(error, IterableValidationError):
        for one, note in error.group_exceptions()[0]:
            yield from problems(one, f"{path}[{note.index}]")
    elif isinstance(error, ForbiddenExtraKeysError):
        known = keys_of(error.cl)
        for key in sorted(error.extra_fields, key=str):
            text = f"unknown key {show(key)}{hint(key, known)}"
            yield InputProblem(child(path, key), text)
    elif isinstance(error, KeyError):
        yield InputProblem(path, "missing")
    else:
        yield InputProblem(path, str(error))


def _in_object(error: ClassValidationError, path: str) -> Iterator[InputProblem]:
    noted, others = error.group_exceptions()
    for one, note in noted:
        if isinstance(one, InputError):  # its paths begin at the object
            for problem in one.problems:
                yield InputProblem(path + problem.path[1:], problem.text)
        else:
            yield from problems(one, child(path, key_of(error.cl, note.name)))
    for one in others:
        yield from problems(one, path)
