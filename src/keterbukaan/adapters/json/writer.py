"""How cattrs writes the forms: what has its usual value is left out."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from attrs import fields, has, resolve_types
from cattrs import Converter, override
from cattrs.gen import make_dict_unstructure_fn

from ...case import Case
from ...events import Event
from ...parties import PublicBody
from ...workdays.overlays import WorkWeek, to_week
from .forms import SCHEMA, CaseFile, key_of

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["write_case"]

#: Fields that are written even where they have their usual value.
_ALWAYS: Final = frozenset({(Case, "body"), (Case, "events")})


def write_case(case: Case) -> dict[str, Any]:
    """The content of a case file as plain values, ready for ``json.dumps``.

    What has its usual value is left out. A case without facts can be written,
    but a file without facts cannot be read.

    Args:
        case: the case.

    >>> import datetime as dt
    >>> from keterbukaan import Case
    >>> from keterbukaan.events import RequestReceived
    >>> write_case(Case().record(RequestReceived(dt.date(2026, 3, 12))))["events"]
    [{'type': 'request_received', 'on': '2026-03-12'}]
    """
    found = {"schema": SCHEMA, **_converter().unstructure(case)}
    order = [field.name for field in fields(CaseFile)]
    return {key: found[key] for key in order if key in found}


@cache
def _converter() -> Converter:
    made = Converter(unstruct_collection_overrides={tuple: list})
    made.register_unstructure_hook(dt.date, dt.date.isoformat)
    made.register_unstructure_hook(dt.datetime, dt.datetime.isoformat)
    made.register_unstructure_hook_factory(has, _keys_of)
    return made


def _keys_of(kind: type, made: Converter) -> Callable[[Any], dict[str, object]]:
    """Write an object by its fields; a fact begins with its type."""
    resolve_types(kind)
    if kind is Event:
        return lambda fact: made.get_unstructure_hook(type(fact))(fact)
    overrides: dict[str, Any] = {
        field.name: override(
            rename=key_of(kind, field.name),
            omit_if_default=(kind, field.name) not in _ALWAYS,
        )
        for field in fields(kind)
    }
    if kind is PublicBody:
        overrides["work_week"] = override(omit=True)
    inner: Callable[[Any], dict[str, object]] = make_dict_unstructure_fn(
        kind, made, **overrides
    )
    if issubclass(kind, Event):
        return lambda fact: {"type": kind.type, **inner(fact)}
    if kind is PublicBody:
        return lambda body: {**inner(body), **_week(body, made)}
    return inner


def _week(body: PublicBody, made: Converter) -> dict[str, object]:
    """A week of six days as a number; periods as a list."""
    week = body.work_week
    if week == to_week(5):
        return {}
    if week == to_week(6):
        return {"work_week": 6}
    return {"work_week": made.unstructure(week, tuple[WorkWeek, ...])}
