"""What must work where only the wheel and its core dependencies are.

``tools/release_check.py`` runs it in an environment of its own, with the version.
"""

from __future__ import annotations

import datetime as dt
import sys
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import keterbukaan as kip
from keterbukaan.adapters.json.schemas import SCHEMAS, json_schema

assert Path(kip.__file__).is_relative_to(sys.prefix), kip.__file__
assert kip.__version__ == version("keterbukaan") == sys.argv[1]
assert files(kip).joinpath("py.typed").is_file()

days, received = kip.WorkCalendar.national(), dt.date(2026, 3, 12)
due = kip.deadline("request.notice", start=received, calendar=days)
assert due.last == dt.date(2026, 4, 2), due
assert "Hari Suci Nyepi" in due.explain("id")

village = kip.PublicBody(kind="state", level="village")
case = kip.Case(body=village, events=[kip.events.RequestReceived(received)])
standing = case.on(dt.date(2026, 4, 3))
notice = standing.limit("request.notice")
assert notice is not None
assert notice.last == due.last, notice
assert standing.next_step() is not None

for name in SCHEMAS:
    assert json_schema(name)["title"], name
