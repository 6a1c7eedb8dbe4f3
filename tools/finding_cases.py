"""A small case for each finding and note whose sentence a case fills in.

The cases stand in ``finding_cases.jsonl``, one a line: the code, the day on which the
case is seen, and the case file. Parties and days in them are invented.
"""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from keterbukaan.adapters.json import read_case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from keterbukaan.case import Finding, Note

_FILE: Final = Path(__file__).with_suffix(".jsonl")


@cache
def kept() -> Mapping[str, Finding | Note]:
    """Return what is found in the case of each code, by the code.

    >>> kept()["form.panel_members"].text("en")
    'a panel of 2; it must be an odd number, and at least 3'
    """
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return dict(map(_found, lines))


def _found(line: str) -> tuple[str, Finding | Note]:
    row = json.loads(line)
    code, day = row.pop("code"), dt.date.fromisoformat(row.pop("on"))
    standing = read_case({"schema": "keterbukaan/case/1", **row}).on(day)
    found: list[Finding | Note] = [*standing.notes, *standing.findings]
    return code, next(each for each in found if each.code == code)
