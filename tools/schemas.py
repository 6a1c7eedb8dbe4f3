"""Write the JSON Schemas that the package ships, from its types.

Run it after any change to the facts, their fields, the forms of the files or the
types of the answers::

    python -m tools.schemas          # writes the schemas
    python -m tools.schemas --check  # exits with 1 where one differs
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Final

from keterbukaan.adapters.json.schemas import INPUTS, SCHEMAS
from tests.helpers import PACKAGE
from tools.schema_answers import answer_schema
from tools.schema_inputs import input_schema

if TYPE_CHECKING:
    from collections.abc import Sequence


_WIDE: Final = 100
FILES: Final = tuple(name for name in SCHEMAS if name != "event")
"""Those that have a file; a fact is a part of a case."""


def schema_text(name: str) -> str:
    """Return a schema as its file has it."""
    schema = input_schema(name) if name in INPUTS else answer_schema(name)
    return _printed(schema, 0) + "\n"


def _printed(value: object, depth: int) -> str:
    """Print JSON with what fits a line on one line, so that a change is a line."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or depth + len(line) <= _WIDE:
        return line
    if isinstance(value, list):
        ends, rows = "[]", [_printed(each, depth + 1) for each in value]
    else:
        ends, rows = (
            "{}",
            [f'"{key}": {_printed(each, depth + 1)}' for key, each in value.items()],
        )
    inside = ",\n".join(" " * (depth + 1) + row for row in rows)
    return f"{ends[0]}\n{inside}\n{' ' * depth}{ends[1]}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the schemas, or say which differ."""
    given = sys.argv[1:] if arguments is None else arguments
    found = 0
    for name in FILES:
        file, text = PACKAGE / f"adapters/json/schemas/{name}.json", schema_text(name)
        if file.is_file() and file.read_text(encoding="utf-8") == text:
            continue
        if "--check" in given:
            print(f"differs: {file.name}")
            found = 1
        else:
            file.write_text(text, encoding="utf-8", newline="\n")
            print(f"written: {file.name}")
    return found


if __name__ == "__main__":
    sys.exit(main())
