"""What cattrs found wrong, as problems with a JSON path each."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final, TypeVar

from cattrs.errors import (
    BaseValidationError,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
)

from ...errors import InputError, InputProblem, KeterbukaanError, hint_at
from .forms import key_of, keys_of
from .reader import structure
from .sizes import listed
from .source import child
from .values import show
from .wrongs import Wrong, problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")
_WORDED: Final = (KeterbukaanError, Wrong)


def read_as(kind: type[T], content: object, found: Iterable[InputProblem]) -> T:
    """Read plain values by a form, or say everything that is wrong.

    Args:
        kind: the form.
        content: the plain values.
        found: problems found before.

    Raises:
        InputError: something cannot be read.
    """
    try:
        form = structure(content, kind)
    except BaseValidationError as error:
        raise InputError(listed(chain(problems(error), found))) from None
    except Wrong as error:
        raise InputError([InputProblem("$", error.words, error.code)]) from None
    if rest := listed(found):
        raise InputError(rest)
    return form


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
            yield from problems(one, child(path, note.index))
    elif isinstance(error, ForbiddenExtraKeysError):
        known = keys_of(error.cl)
        for key in sorted(error.extra_fields, key=str):
            hint = hint_at(key, known)
            yield problem(child(path, key), "unknown_key", value=show(key), hint=hint)
    elif isinstance(error, InputError):  # its paths begin at the object
        for each in error.problems:
            yield each.at(path + each.path[1:])
    else:
        yield _alone(error, path)


def _alone(error: Exception, path: str) -> InputProblem:
    """Return an error that is about one value."""
    if isinstance(error, KeyError) and not isinstance(error, KeterbukaanError):
        return problem(path, "missing")
    if isinstance(error, RecursionError):
        return problem("$", "too_deep")
    if isinstance(error, _WORDED):
        return InputProblem(path, error.words, error.code)
    return InputProblem(path, str(error))


def _in_object(error: ClassValidationError, path: str) -> Iterator[InputProblem]:
    noted, others = error.group_exceptions()
    for one, note in noted:
        inner = child(path, key_of(error.cl, note.name))
        yield from problems(one, path if isinstance(one, InputError) else inner)
    for one in others:
        yield from problems(one, path)
