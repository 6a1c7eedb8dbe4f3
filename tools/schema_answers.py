"""Schemas of the answers, from the types that the answers are held to."""

from __future__ import annotations

import datetime as dt
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    NotRequired,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from keterbukaan.adapters.json import (
    answer_types as answers,
    register_types,
    report_types,
    standing_types,
)
from tools.schema_parts import (
    DAY,
    DIALECT,
    PLAIN,
    Schema,
    arguments,
    array,
    closed_list,
    first_sentence,
    nullable,
)

TITLES: Final = {
    "due": ("Satu tenggat", answers.DueAnswer),
    "standing": ("Status perkara", standing_types.StandingAnswer),
    "agenda": ("Agenda kantor", answers.AgendaAnswer),
    "register": ("Buku register", register_types.RegisterAnswer),
    "report": ("Laporan layanan", report_types.ReportAnswer),
}

_TYPES: Final = [
    each
    for module in (answers, standing_types, register_types, report_types)
    for each in vars(module).values()
    if is_typeddict(each)
]


def answer_schema(name: str) -> Schema:
    """Return the schema of an answer."""
    title, kind = TITLES[name]
    defs: dict[str, Schema] = {}
    found = _object(kind, defs)
    head = {"$schema": DIALECT, "$id": f"urn:keterbukaan:{name}", "title": title}
    tail = {"$defs": dict(sorted(defs.items()))} if defs else {}
    return {**head, **found, **tail}


def _object(kind: Any, defs: dict[str, Schema]) -> Schema:  # noqa: ANN401 # a typed dictionary
    """Return the schema of an object; further keys may be added to it."""
    said, properties = _said(kind), {}
    for key, hint in get_type_hints(kind, include_extras=True).items():
        inner = get_args(hint)[0] if get_origin(hint) is NotRequired else hint
        properties[key] = {"description": said[key], **_of(inner, defs)}
    return {
        "description": first_sentence(kind),
        "type": "object",
        "properties": properties,
        "required": [key for key in properties if key in kind.__required_keys__],
    }


def _said(kind: Any) -> dict[str, str]:  # noqa: ANN401 # a typed dictionary
    """Return what is said of each key, be it by a type that this one extends.

    A typed dictionary does not keep what it extends: they are those whose keys it
    has, and the largest of them says most.
    """
    bases = [
        each for each in _TYPES if {*each.__annotations__} < {*kind.__annotations__}
    ]
    found: dict[str, str] = {}
    for each in (*bases, kind):
        found |= arguments(each)
    return found


def _of(hint: Any, defs: dict[str, Schema]) -> Schema:  # noqa: ANN401 # any annotation
    if get_origin(hint) in {Union, UnionType}:
        (inner,) = (arm for arm in get_args(hint) if arm is not NoneType)
        return nullable(_of(inner, defs))
    if get_origin(hint) is Annotated:
        return _marked(get_args(hint)[1], defs)
    if get_origin(hint) is list:
        return array(_of(get_args(hint)[0], defs))
    if get_origin(hint) is dict:
        return {"type": "object", "additionalProperties": _of(get_args(hint)[1], defs)}
    if is_typeddict(hint):
        return _named(hint.__name__.removesuffix("Answer"), hint, _object, defs)
    return PLAIN[hint]


def _marked(mark: Any, defs: dict[str, Schema]) -> Schema:  # noqa: ANN401 # a type
    """Return the schema of a text: a day, or a value of a closed list."""
    if mark is dt.date:
        return DAY
    return _named(mark.__name__, mark, lambda kind, _: closed_list(kind), defs)


def _named(name: str, kind: Any, make: Any, defs: dict[str, Schema]) -> Schema:  # noqa: ANN401 # any type, and what makes its schema
    if name not in defs:
        defs[name] = {}  # it may be inside itself
        defs[name] = make(kind, defs)
    return {"$ref": f"#/$defs/{name}"}
