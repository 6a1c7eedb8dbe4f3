"""JSON Schema (draft 2020-12) of what is read, and of the answers.

They are made from the types by ``tools/schemas.py`` and lie beside this file, so that
asking for one costs no more than reading it. What a schema of an input admits has the
right shape; whether its days exist and its facts fit each other, the readers say.

>>> schema = json_schema("event")
>>> schema["title"], len(schema["oneOf"])
('Fakta', 95)
>>> schema["$defs"]["hearing_adjourned"]["properties"]["for"]["title"]
'alasan penundaan'
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

from ....errors import UnknownName

INPUTS: Final = ("case", "event", "exemption", "decree")
"""What is read."""
ANSWERS: Final = ("due", "standing", "agenda")
"""What is answered."""
SCHEMAS: Final = (*INPUTS, *ANSWERS)
"""The names of all schemas."""


class UnknownSchema(UnknownName):
    """No schema has this name."""

    what: ClassVar[tuple[str, str]] = ("skema", "schema")


def json_schema(name: str) -> dict[str, Any]:
    """Return a schema: titles in Indonesian, descriptions in English.

    Args:
        name: ``case``, ``event``, ``exemption`` or ``decree`` for a file, ``due``,
            ``standing`` or ``agenda`` for an answer.

    Raises:
        UnknownSchema: no schema has this name (an :class:`UnknownName`).

    >>> json_schema("case")["required"]
    ['schema', 'body', 'events']
    >>> json_schema("report")
    Traceback (most recent call last):
        ...
    keterbukaan.adapters.json.schemas.UnknownSchema: unknown schema 'report'; one of \
'case', 'event', 'exemption', 'decree', 'due', 'standing', 'agenda'
    """
    if name not in SCHEMAS:
        raise UnknownSchema(name, known=SCHEMAS)
    import json
    from importlib.resources import files

    text = (files(__package__) / f"{name}.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema
