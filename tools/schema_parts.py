"""What the schemas of inputs and of answers have in common."""

from __future__ import annotations

import datetime as dt
import inspect
import re
from typing import TYPE_CHECKING, Any, Final

from keterbukaan.law.grounds import GROUND_IDS, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from keterbukaan.texts import Labelled, Words

Schema = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_YEAR, _TWO = "[0-9]{4}", "[0-9]{2}"
#: A length beside the pattern, as `$` in Python admits a line end before the end.
DAY: Final[Schema] = {
    "type": "string",
    "format": "date",
    "pattern": f"^{_YEAR}-{_TWO}-{_TWO}$",
    "maxLength": 10,
}
PARTIAL_DAY: Final[Schema] = {
    "anyOf": [
        DAY,
        {
            "type": "string",
            "pattern": f"^{_YEAR}(-(0[1-9]|1[0-2]))?$",
            "maxLength": 7,
        },
    ]
}
CLOCK: Final[Schema] = {
    "type": "string",
    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
    "maxLength": 5,
}
_SECONDS: Final = rf"(:{_TWO}(\.[0-9]{{1,6}})?)?"
INSTANT: Final[Schema] = {
    "type": "string",
    "pattern": (
        f"^{_YEAR}-{_TWO}-{_TWO}[T ]{_TWO}:{_TWO}{_SECONDS} ?"
        f"(Z|WIB|WITA|WIT|[+-]{_TWO}:{_TWO}{_SECONDS})$"
    ),
}
PLAIN: Final[Mapping[object, Schema]] = {
    bool: {"type": "boolean"},
    dt.date: DAY,
    dt.datetime: INSTANT,
    dt.time: CLOCK,
    float: {"type": "number"},
    int: {"type": "integer"},
    str: {"type": "string"},
}
NULL: Final[Schema] = {"type": "null"}


def nullable(schema: Schema) -> Schema:
    """Return a schema that admits null as well.

    >>> nullable({"type": "string"}), nullable({"$ref": "#"})
    ({'type': ['string', 'null']}, {'anyOf': [{'$ref': '#'}, {'type': 'null'}]})
    """
    if isinstance(schema.get("type"), str) and "enum" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    arms = schema["anyOf"] if [*schema] == ["anyOf"] else [schema]
    return {"anyOf": [*arms, NULL]}


def array(items: Schema, **more: object) -> Schema:
    """Return a schema of a list."""
    return {"type": "array", "items": items, **more}


def choices(values: Iterable[tuple[str, Words]]) -> Schema:
    """Return a schema of a closed list, each value with its words.

    >>> choices([("a", ("satu", "one"))])["oneOf"]
    [{'const': 'a', 'title': 'satu', 'description': 'one'}]
    """
    return {
        "type": "string",
        "oneOf": [
            {"const": value, "title": words[0], "description": words[1]}
            for value, words in values
        ],
    }


def closed_list(kind: type[Labelled]) -> Schema:
    """Return a schema of an enumeration."""
    return choices((each.value, each.words) for each in kind)


def ground_ids() -> Schema:
    """Return a schema of the exemptions of UU 14/2008 Ps. 17."""
    return choices((str(each), words_of(each)) for each in GROUND_IDS)


# -- docstrings ------------------------------------------------------------------------

_ARGS: Final = re.compile(r"^Args:\n(.+?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
_NAME: Final = re.compile(r"^    (\w+): ", re.MULTILINE)
#: What Python calls otherwise than JSON, and the marks of code.
_PYTHON: Final = (
    (r"\bNone\b", "null"),
    (r"\bTrue\b", "true"),
    (r"\bFalse\b", "false"),
    (r" ?\(:\w+:`[^`]*`\)", ""),
    (r"``", ""),
)


def first_sentence(kind: type) -> str:
    """Return what a docstring opens with."""
    return _plain((inspect.getdoc(kind) or "").partition("\n\n")[0])


def _plain(text: str) -> str:
    """Return a text on one line, in the words of JSON."""
    found = " ".join(text.split())
    for python, json in _PYTHON:
        found = re.sub(python, json, found)
    return found


def arguments(kind: type) -> dict[str, str]:
    """Return what a docstring says of each field, those of the bases included.

    >>> from keterbukaan.case.matter.closed import Closed
    >>> arguments(Closed)["on"]
    'the day from which it is closed; null for always.'
    """
    found: dict[str, str] = {}
    for each in reversed(kind.__mro__):
        section = _ARGS.search(inspect.getdoc(each) or "")
        rows = _NAME.split(section[1]) if section else []
        for name, text in zip(rows[1::2], rows[2::2], strict=True):
            found[name] = _plain(text)
    return found
