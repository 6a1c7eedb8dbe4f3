"""Schemas of what is read: from the forms, the facts and the table of their fields.

What a reader accepts is valid, and what it refuses for its shape is not. A field that
a validator guards must be known here, so that none is forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin

from attrs import NOTHING, Attribute, Factory, fields, resolve_types

from keterbukaan import describe, events as ev
from keterbukaan._extra import Extra
from keterbukaan.adapters.json.forms import (
    DECREE_SCHEMA,
    EXEMPTION_SCHEMA,
    GROUPS,
    SPECIAL,
    USUAL,
    CaseFile,
    Length,
    grouped,
    key_of,
)
from keterbukaan.events import EVENTS, Event, Party
from keterbukaan.events.base import Event as AnyFact
from keterbukaan.events.fields import EXCEPTIONS
from keterbukaan.exemption import ConsequenceTest, PartialDate, Period
from keterbukaan.exemption.periods import PERIODS
from keterbukaan.exemption.record import Document as TestDocument
from keterbukaan.law.grounds import GroundId
from keterbukaan.law.openings import NEVER_EXEMPT
from keterbukaan.law.shape import BoundOffice
from keterbukaan.law.spans import Span
from keterbukaan.texts import Labelled
from keterbukaan.workdays import WorkWeek
from keterbukaan.workdays.drafts import (
    DecreeDraft,
)
from keterbukaan.workdays.hours import ClosingHours
from tools.schema_asked import ASKED, TOGETHER
from tools.schema_parts import (
    CLOCK,
    DIALECT,
    NULL,
    PARTIAL_DAY,
    PLAIN,
    Schema,
    arguments,
    array,
    closed_list,
    first_sentence,
    ground_ids,
    nullable,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from keterbukaan.fact_forms import FactField

Defs = dict[str, Schema]

_NAMES: Final[Mapping[type, str]] = {TestDocument: "TestDocument"}
"""Names of definitions where two types have one name."""


# -- the schemas -----------------------------------------------------------------------


def input_schema(name: str) -> Schema:
    """Return the schema of something that is read."""
    title, identity, make = _INPUTS[name]
    defs: Defs = {}
    found = make(defs)
    said = {"description": found.pop("description")} if "description" in found else {}
    found.pop("title", None)
    return {
        "$schema": DIALECT,
        "$id": f"urn:keterbukaan:{identity}",
        "title": title,
        **said,
        **found,
        "$defs": dict(sorted(defs.items())),
    }


def _with_schema(found: Schema, schema: str) -> Schema:
    """Put the name of the form before the keys of an object."""
    return {
        **found,
        "properties": {"schema": {"const": schema}, **found["properties"]},
        "required": ["schema", *found["required"]],
    }


# -- objects ---------------------------------------------------------------------------


def _object(kind: type[Any], defs: Defs) -> Schema:
    """Return the schema of an object by the fields of its kind."""
    resolve_types(kind)
    properties: dict[str, Schema] = {}
    required: list[str] = []
    together = grouped(kind)
    said = arguments(kind)
    for each in fields(kind):
        key = key_of(kind, each.name)
        if each.name in together:
            key = together[each.name]
            properties[key] = nullable(_ref(GROUPS[key], defs))
            continue
        properties[key] = {
            **_said(kind, each, said),
            **_asked(kind, each, _field(kind, each, defs)),
            **_default(each),
        }
        if each.default is NOTHING and key not in USUAL.get(kind, {}):
            required.append(key)
    return {
        "description": first_sentence(kind),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
        **TOGETHER.get(kind, {}),
    }


def _said(kind: type, each: Attribute[Any], said: Mapping[str, str]) -> Schema:
    """Return what a field is called: the words of a fact, else what its class says."""
    if issubclass(kind, Event):
        return _named(describe(kind).field(key_of(kind, each.name)))
    if kind is ev.Order:
        parts = describe(ev.RulingRead).field("orders").fields
        return _named(next(part for part in parts if part.name == each.name))
    return {"description": said[each.name]} if each.name in said else {}


def _named(field: FactField) -> Schema:
    basis = "" if field.basis is None else f" ({field.basis})"
    known = [each.value for each in field.values] if field.name == "channel" else []
    return {
        "title": field.label("id"),
        "description": f"{field.label('en')}{basis}",
        **({"examples": known} if known else {}),
    }


def _default(each: Attribute[Any]) -> Schema:
    """Return what holds without the key, where that is a plain value."""
    value = each.default
    if isinstance(value, Factory) or value in (NOTHING, None):  # type: ignore[arg-type] # a class, whatever its stub says
        return {}
    if isinstance(value, StrEnum):
        return {"default": value.value}
    if isinstance(value, tuple):
        return {"default": [getattr(one, "value", one) for one in value]}
    return {"default": dict(value) if isinstance(value, Extra) else value}


def _asked(kind: type, each: Attribute[Any], schema: Schema) -> Schema:
    """Add what the validator of a field asks."""
    owner = AnyFact if issubclass(kind, Event) and each.name == "at" else kind
    if each.validator is None and (owner, each.name) not in ASKED:
        return schema
    return {**schema, **ASKED[owner, each.name]}


# -- values ----------------------------------------------------------------------------


def _field(kind: type, each: Attribute[Any], defs: Defs) -> Schema:
    form = SPECIAL.get((kind, each.name))
    return _SPECIAL[form](defs) if form else _of(each.type, defs)


def _of(hint: Any, defs: Defs) -> Schema:  # noqa: ANN401 # any annotation
    if isinstance(hint, UnionType):
        return _union(get_args(hint), defs)
    if get_origin(hint) is tuple:
        return array(_of(get_args(hint)[0], defs))
    if get_origin(hint) is Mapping or hint is Extra:
        return {"type": "object"}
    return PLAIN[hint] if hint in PLAIN else _ref(hint, defs)


def _union(arms: tuple[Any, ...], defs: Defs) -> Schema:
    kinds = [arm for arm in arms if arm is not NoneType]
    if PartialDate in kinds:
        found = PARTIAL_DAY
    elif len(kinds) > 1:
        return {"type": [*(PLAIN[kind]["type"] for kind in kinds), "null"]}
    else:
        found = _of(kinds[0], defs)
    return nullable(found) if NoneType in arms else found


def _ref(kind: type[Any], defs: Defs) -> Schema:
    """Return a reference to the schema of a type."""
    if issubclass(kind, Labelled):
        return _once(kind.__name__, lambda _: closed_list(kind), defs)
    if kind in _MADE:
        return _once(kind.__name__, _MADE[kind], defs)
    return _once(_NAMES.get(kind, kind.__name__), lambda d: _object(kind, d), defs)


def _once(name: str, make: Any, defs: Defs) -> Schema:  # noqa: ANN401 # what makes a schema
    if name not in defs:
        defs[name] = {}  # it may be inside itself
        defs[name] = make(defs)
    return {"$ref": f"#/$defs/{name}"}


# -- objects of several kinds ----------------------------------------------------------


def _facts(defs: Defs) -> Schema:
    _ref(GroundId, defs)
    return {
        "title": "Fakta",
        "description": "One fact: something that happened on a day.",
        "oneOf": [_once(name, _fact_of(name), defs) for name in EVENTS],
    }


def _fact_of(name: str) -> Any:  # noqa: ANN401 # what makes a schema
    def make(defs: Defs) -> Schema:
        form, found = describe(name), _object(EVENTS[name], defs)
        own = {key for kind, key in EXCEPTIONS if kind is EVENTS[name]}
        common = {field.key for field in form.fields if field.common} - own
        return {
            **found,
            "title": form.label("id"),
            "description": f"{form.label('en')} ({form.basis})",
            "properties": {
                "type": {"const": name},
                **{
                    key: _once(f"fact.{key}", lambda _, each=each: each, defs)
                    if key in common
                    else each
                    for key, each in found["properties"].items()
                },
            },
            "required": ["type", *found["required"]],
        }

    return make


def _periods(defs: Defs) -> Schema:
    return {"oneOf": [_once(each.__name__, _period_of(each), defs) for each in PERIODS]}


def _period_of(kind: type[Period]) -> Any:  # noqa: ANN401 # what makes a schema
    def make(defs: Defs) -> Schema:
        found = _object(kind, defs)
        return {
            **found,
            "title": kind.words[0],
            "description": kind.words[1],
            "properties": {"kind": {"const": kind.kind}, **found["properties"]},
            "required": ["kind", *found["required"]],
        }

    return make


# -- forms that the types do not tell -------------------------------------------------


def _earlier(defs: Defs) -> Schema:
    return nullable(_ref(ConsequenceTest, defs))


def _binds(defs: Defs) -> Schema:
    office = _ref(BoundOffice, defs)
    return {"anyOf": [office, array(office, minItems=1)]}


def _closes(defs: Defs) -> Schema:
    return {"anyOf": [CLOCK, _ref(ClosingHours, defs), NULL]}


def _work_week(defs: Defs) -> Schema:
    return {"anyOf": [_DAYS, array(_ref(WorkWeek, defs), minItems=1)]}


def _present(defs: Defs) -> Schema:
    return {"anyOf": [{"type": ["boolean", "null"]}, array(_ref(Party, defs))]}


_DAYS: Final[Schema] = {"type": "integer", "enum": [5, 6]}
_ANSWERS: Final[Schema] = {
    "type": "object",
    "properties": {
        name: {
            "type": "boolean",
            "title": row.words[0],
            "description": f"{row.words[1]} ({row.basis})",
        }
        for name, row in NEVER_EXEMPT.items()
    },
    "additionalProperties": False,
}
_SPECIAL: Final = {
    "answers": lambda _: _ANSWERS,
    "binds": _binds,
    "closes_at": _closes,
    "days": lambda _: _DAYS,
    "earlier": _earlier,
    "present": _present,
    "private": lambda _: nullable(PLAIN[str]),
    "work_week": _work_week,
}

_MADE: Final[Mapping[type, Callable[[Defs], Schema]]] = {
    Event: _facts,
    GroundId: lambda _: ground_ids(),
    Period: _periods,
    Span: lambda defs: _object(Length, defs),
}
"""Types whose schema is not that of their own fields."""

_INPUTS: Final[Mapping[str, tuple[str, str, Callable[[Defs], Schema]]]] = {
    "case": ("Berkas perkara", "case:1", lambda defs: _object(CaseFile, defs)),
    "event": ("Fakta", "event:1", _facts),
    "exemption": (
        "Lembar uji konsekuensi",
        "exemption:1",
        lambda defs: _with_schema(_object(ConsequenceTest, defs), EXEMPTION_SCHEMA),
    ),
    "decree": (
        "Keputusan hari libur",
        "decree:1",
        lambda defs: _with_schema(_object(DecreeDraft, defs), DECREE_SCHEMA),
    ),
}
