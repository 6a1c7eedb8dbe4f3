"""How cattrs writes the forms: what has its usual value is left out."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from attrs import fields, has, resolve_types
from cattrs import Converter, override
from cattrs.gen import make_dict_unstructure_fn

from ..._extra import Extra
from ..._values import of_kind
from ...case import Case
from ...events import Event
from ...exemption import ConsequenceTest, PartialDate, Period
from ...law.grounds import GroundId
from ...law.spans import Span
from ...parties import PublicBody
from ...workdays.week import WorkWeek, to_week
from .forms import (
    EXEMPTION_SCHEMA,
    GROUPS,
    SCHEMA,
    CaseFile,
    grouped,
    key_of,
    keys_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

#: Fields that are written even where they have their usual value.
_ALWAYS: Final = frozenset({(Case, "body"), (Case, "events")})


def write_case(case: Case) -> dict[str, Any]:
    """Return the content of a case file as plain values, ready for ``json.dumps``.

    What has its usual value is left out. A case without facts is written as a draft,
    so that what is written reads back.

    Args:
        case: the case.

    Raises:
        WrongType: it is none.

    >>> import datetime as dt
    >>> from keterbukaan import Case
    >>> from keterbukaan.events import RequestReceived
    >>> write_case(Case().record(RequestReceived(dt.date(2026, 3, 12))))["events"]
    [{'type': 'request_received', 'on': '2026-03-12'}]
    """
    found = {"schema": SCHEMA, **plain(of_kind(case, Case))}
    if not case.events:
        found["draft"] = True
    order = [field.name for field in fields(CaseFile)]
    return {key: found[key] for key in order if key in found}


def write_exemption(test: ConsequenceTest) -> dict[str, Any]:
    """The content of an exemption file as plain values, ready for ``json.dumps``.

    Args:
        test: the consequence test; what is not on record is left out.

    Raises:
        WrongType: it is none.

    >>> write_exemption(ConsequenceTest(information="Nilai tes", grounds=["17.h.4"]))
    {'schema': 'keterbukaan/exemption/1', 'information': 'Nilai tes', 'grounds': \
['17.h.4']}
    """
    return {"schema": EXEMPTION_SCHEMA, **plain(of_kind(test, ConsequenceTest))}


def plain(value: object) -> dict[str, Any]:
    """Return a value as the object that stands for it in a file."""
    found: dict[str, Any] = _converter().unstructure(value)
    return found


@cache
def _converter() -> Converter:
    made = Converter(unstruct_collection_overrides={tuple: list})
    made.register_unstructure_hook(dt.date, dt.date.isoformat)
    made.register_unstructure_hook(dt.datetime, dt.datetime.isoformat)
    made.register_unstructure_hook(dt.time, lambda time: time.strftime("%H:%M"))
    made.register_unstructure_hook_factory(has, _keys_of)
    made.register_unstructure_hook(StrEnum, attrgetter("value"))
    made.register_unstructure_hook(GroundId, str)
    made.register_unstructure_hook(PartialDate, str)
    made.register_unstructure_hook(Extra, dict)
    made.register_unstructure_hook(Span, _length)
    return made


def _keys_of(kind: type, made: Converter) -> Callable[[Any], dict[str, object]]:
    """Write an object by its fields; a fact begins with its type."""
    resolve_types(kind)
    if kind in {Event, Period}:
        return lambda one: made.get_unstructure_hook(type(one))(one)
    together = grouped(kind)
    overrides: dict[str, Any] = {
        field.name: override(
            omit=field.name in together,
            rename=key_of(kind, field.name),
            omit_if_default=(kind, field.name) not in _ALWAYS,
        )
        for field in fields(kind)
    }
    if kind is PublicBody:
        overrides["work_week"] = override(omit=True)
    if kind is ConsequenceTest:  # it may replace another one
        overrides["replaces"] = override(
            omit_if_default=True, unstruct_hook=made.unstructure
        )
    inner: Callable[[Any], dict[str, object]] = make_dict_unstructure_fn(
        kind, made, **overrides
    )
    if issubclass(kind, Event):
        return lambda fact: {"type": kind.type, **inner(fact)}
    if kind is PublicBody:
        return lambda body: {**inner(body), **_week(body, made)}
    if issubclass(kind, Period):
        return lambda period: {"kind": kind.kind, **inner(period)}
    if kind is ConsequenceTest:
        return lambda test: _in_order({**inner(test), **_groups(test)})
    return inner


def _length(length: Span) -> dict[str, object]:
    return {"n": length.n, "unit": length.unit}


def _groups(test: ConsequenceTest) -> dict[str, object]:
    """The fields that stand together in a file."""
    found: dict[str, dict[str, object]] = {}
    for name, group in grouped(ConsequenceTest).items():
        if (value := getattr(test, name)) is not None:
            found.setdefault(group, {})[key_of(GROUPS[group], name)] = value
    return {**found}


def _in_order(found: dict[str, object]) -> dict[str, object]:
    return {key: found[key] for key in keys_of(ConsequenceTest) if key in found}


def _week(body: PublicBody, made: Converter) -> dict[str, object]:
    """A week of six days as a number; periods as a list."""
    week = body.work_week
    if week == to_week(5):
        return {}
    if week == to_week(6):
        return {"work_week": 6}
    return {"work_week": made.unstructure(week, tuple[WorkWeek, ...])}
