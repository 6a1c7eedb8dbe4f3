"""How cattrs reads the forms: strictly, and to the end of the file.

Nothing is taken for something else: ``"5"`` is no number, 1 is not true, and
an instant is no day. Every field is checked where it stands, so that one
mistake does not hide another.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeAlias, get_origin

from attrs import fields, has, resolve_types
from cattrs import Converter, override
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
)
from cattrs.gen import make_dict_structure_fn

from ...events import EVENTS, CourtRulingPronounced, Event
from ...events.base import Party
from ...parties import PublicBody
from ...workdays import Overlay, WorkWeek
from .forms import CaseFile, key_of, keys_of
from .values import (
    Wrong,
    as_list,
    as_object,
    choice,
    day,
    hint,
    instant,
    number,
    show,
    text,
    truth,
)

__all__ = ["structure"]

Hook: TypeAlias = Callable[[object, Any], object]


def structure(content: object) -> CaseFile:
    """Read the plain values of a case file.

    Raises:
        Wrong: it is no object.
        BaseValidationError: of cattrs, with everything that is wrong in it.
    """
    return _converter().structure(content, CaseFile)


@cache
def _converter() -> Converter:
    made = Converter(detailed_validation=True, forbid_extra_keys=True)
    for kind, read in _VALUES.items():
        made.register_structure_hook(kind, _by_value(read))
    made.register_structure_hook(StrEnum, choice)
    made.register_structure_hook(str | bool | None, _text_or_truth)
    made.register_structure_hook_func(_is_mapping, _by_value(as_object))
    made.register_structure_hook_factory(_is_tuple, _list_of)
    made.register_structure_hook_factory(has, _object_of)
    made.register_structure_hook_func(lambda kind: kind is Event, _event)
    return made


# -- single values ----------------------------------------------------------------

_VALUES: Final[Mapping[type, Callable[[object], object]]] = {
    str: text,
    bool: truth,
    int: number,
    dt.date: day,
    dt.datetime: instant,
}


def _by_value(read: Callable[[object], object]) -> Hook:
    return lambda value, _: read(value)


def _text_or_truth(value: object, _: object) -> str | bool | None:
    if value is None or isinstance(value, str | bool):
        return value
    raise Wrong(f"expected text, true or false, got {show(value)}")


def _present(value: object, _: object) -> object:
    """Who was present: true for both, false for none, or a list."""
    if value is None or isinstance(value, bool):
        return value
    return _converter().structure(value, tuple[Party, ...])


def _work_week(value: object, _: object) -> object:
    """A number of days, or the periods of each."""
    if isinstance(value, list) and value:
        return _converter().structure(value, tuple[WorkWeek, ...])
    return _days(value, None)


def _days(value: object, _: object) -> int:
    if type(value) is int and value in {5, 6}:
        return value
    raise Wrong(f"a work week has 5 or 6 days, not {show(value)}")


# -- lists and objects --------------------------------------------------------------

#: Fields that are not read by their annotation alone.
_SPECIAL: Final[Mapping[tuple[type, str], Hook]] = {
    (PublicBody, "work_week"): _work_week,
    (WorkWeek, "days"): _days,
    (CourtRulingPronounced, "present"): _present,
}
#: What holds where a key is not given, beside the defaults of the fields.
_USUAL: Final[Mapping[type, Mapping[str, object]]] = {Overlay: {"works": False}}


def _is_mapping(kind: object) -> bool:
    return get_origin(kind) is Mapping


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _list_of(kind: type, made: Converter) -> Hook:
    inner = homogenous_tuple_structure_factory(kind, made)
    return lambda value, _: inner(as_list(value), kind)


def _object_of(kind: type[Any], made: Converter, *, strict: bool = True) -> Hook:
    """Read an object by the fields of its kind, with their validators."""
    resolve_types(kind)
    overrides: dict[str, Any] = {
        field.name: override(
            rename=key_of(kind, field.name),
            struct_hook=_checked(_SPECIAL.get((kind, field.name)), field, made),
        )
        for field in fields(kind)
    }
    inner = make_dict_structure_fn(
        kind, made, _cattrs_forbid_extra_keys=strict, **overrides
    )
    usual = _USUAL.get(kind, {})
    return lambda value, _: inner({**usual, **as_object(value)}, kind)


def _checked(hook: Hook | None, field: Any, made: Converter) -> Hook:  # noqa: ANN401
    """Run the validator of a field at once, and not only when all is well."""
    read = hook or made.get_structure_hook(field.type)
    if field.validator is None:
        return read

    def both(value: object, kind: object) -> object:
        found = read(value, kind)
        field.validator(None, field, found)
        return found

    return both


# -- facts ----------------------------------------------------------------------------


def _event(value: object, _: object) -> object:
    """Read a fact by its type; without one, as far as any fact can be read."""
    content = dict(as_object(value))
    try:
        name = _type(content)
    except (KeyError, Wrong) as wrong:
        wrong.add_note(AttributeValidationNote("type", "type", str))
        rest = _as_any_fact(content)
        raise ClassValidationError("fact", [wrong, *rest], Event) from None
    return _fact(name)(content, None)


def _type(content: dict[str, object]) -> str:
    name = text(content.pop("type"))
    if name not in EVENTS:
        raise Wrong(f"unknown type {show(name)}{hint(name, EVENTS)}")
    return name


@cache
def _fact(name: str) -> Hook:
    return _object_of(EVENTS[name], _converter())


@cache
def _any_fact() -> Hook:
    return _object_of(Event, _converter(), strict=False)


def _as_any_fact(content: dict[str, object]) -> list[Exception]:
    """What is wrong with a fact of no known type."""
    found: list[Exception] = []
    try:
        _any_fact()(content, None)
    except ClassValidationError as error:
        found += error.exceptions
    known = {key for kind in EVENTS.values() for key in keys_of(kind)}
    if extra := content.keys() - known:
        found.append(ForbiddenExtraKeysError(None, Event, extra))
    return found
