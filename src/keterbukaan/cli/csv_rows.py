"""Answers as CSV: a head, then a row a line.

>>> rows = [{"date": "2026-08-17", "name": None, "estimated": True}]
>>> csv_rows(("date", "name"), rows).splitlines()
[b'date,name', b'2026-08-17,']
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def csv_rows(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> bytes:
    """Return rows as CSV in UTF-8; what is null is empty.

    Args:
        columns: the keys of the columns, in their order; other keys are left out.
        rows: the rows.
    """
    found = io.StringIO()
    sheet = csv.DictWriter(found, columns, extrasaction="ignore", lineterminator="\n")
    sheet.writeheader()
    sheet.writerows(rows)
    return found.getvalue().encode(errors="replace")
