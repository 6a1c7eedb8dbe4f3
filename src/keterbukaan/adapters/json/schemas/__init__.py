"""JSON Schema (draft 2020-12) of what is read, and of the answers.

They are made from the types by ``tools/schemas.py`` and lie beside this file, so that
asking for one costs no more than reading it; that of a fact is a part of that of a
case file. What a schema of an input admits has the
right shape; whether its days exist and its facts fit each other, the readers say.

>>> schema = json_schema("event")
>>> schema["title"], len(schema["oneOf"])
('Fakta', 95)
>>> schema["$defs"]["hearing_adjourned"]["properties"]["for"]["title"]
'alasan penundaan'
"""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any, ClassVar, Final

from ....errors import UnknownName

INPUTS: Final = ("case", "event", "exemption", "decree")
"""What is read."""
ANSWERS: Final = ("due", "standing", "agenda", "register", "report")
"""What is answered."""
SCHEMAS: Final = (*INPUTS, *ANSWERS)
"""The names of all schemas."""


_REF: Final = re.compile(r'"#/\$defs/([^"]+)"')


class UnknownSchema(UnknownName):
    """No schema has this name."""

    what: ClassVar[tuple[str, str]] = ("skema", "schema")


def json_schema(name: str) -> dict[str, Any]:
    """Return a schema: titles in Indonesian, descriptions in English.

    Args:
        name: ``case``, ``event``, ``exemption`` or ``decree`` for a file, ``due``,
            ``standing``, ``agenda``, ``register`` or ``report`` for an answer.

    Raises:
        UnknownSchema: no schema has this name (an :class:`UnknownName`).

    >>> json_schema("case")["required"]
    ['schema', 'body', 'events']
    >>> json_schema("letter")
    Traceback (most recent call last):
        ...
    keterbukaan.adapters.json.schemas.UnknownSchema: unknown schema 'letter'; one of \
'case', 'event', 'exemption', 'decree', 'due', 'standing', 'agenda', 'register', \
'report'
    """
    if name not in SCHEMAS:
        raise UnknownSchema(name, known=SCHEMAS)
    return _event_of(_read("case")) if name == "event" else _read(name)


def _read(name: str) -> dict[str, Any]:
    text = (files(__package__) / f"{name}.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def _event_of(case: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a fact out of that of a case file, with all it refers to."""
    defs, found = case["$defs"], {}
    rest = [defs["Event"]]
    while rest:
        for name in _REF.findall(json.dumps(rest.pop())):
            if name not in found:
                found[name] = defs[name]
                rest.append(defs[name])
    head = {"$schema": case["$schema"], "$id": "urn:keterbukaan:event:1"}
    return {**head, **defs["Event"], "$defs": dict(sorted(found.items()))}
