"""JSON: cases, consequence tests and decrees from files, and the answers.

Install with the extra ``json``. The forms are those of the contracts page:
English, snake_case, dates as ``YYYY-MM-DD``. What cannot be read is reported
all at once, each problem with its path. Labels and texts come in one language
of choice; keys and values are the same in both.

>>> case = read_case(
...     {
...         "schema": "keterbukaan/case/1",
...         "body": {"kind": "state", "level": "regency"},
...         "events": [{"type": "request_received", "on": "2026-03-12"}],
...     }
... )
>>> import datetime as dt
>>> answer = standing_json(case.on(dt.date(2026, 4, 2)), "en")
>>> answer["stage"], answer["state"], answer["deadlines"][0]["last"]
('request', 'waiting', '2026-04-02')
>>> read_case(write_case(case)) == case
True
>>> read_case('{"schema": "keterbukaan/case/1", "events": [{"type": "noted"}]}')
Traceback (most recent call last):
    ...
keterbukaan.errors.InputError: 3 problems in the input
  $.body: missing
  $.events[0].type: unknown type 'noted'
  $.events[0].on: missing
"""

from .answers import (
    calendar_json,
    due_json,
    edition_of,
    standing_json,
)
from .case_file import read_case
from .decree_file import read_decree, read_draft
from .exemption_answers import assessment_json
from .exemption_file import read_exemption
from .forms import DECREE_SCHEMA, EXEMPTION_SCHEMA, SCHEMA
from .rule_book import rules_json
from .values import read_date
from .writer import write_case, write_exemption

__all__ = [
    "DECREE_SCHEMA",
    "EXEMPTION_SCHEMA",
    "SCHEMA",
    "assessment_json",
    "calendar_json",
    "due_json",
    "edition_of",
    "read_case",
    "read_date",
    "read_decree",
    "read_draft",
    "read_exemption",
    "rules_json",
    "standing_json",
    "write_case",
    "write_exemption",
]
