"""JSON: cases, consequence tests and decrees from files, and the answers.

Install with the extra ``json``. The forms are those of the contracts page:
English, snake_case, dates as ``YYYY-MM-DD``. What cannot be read is reported
all at once, each problem with its path. Labels and texts come in one language
of choice; keys and values are the same in both. Names are loaded on first use:
an answer needs neither cattrs nor, where it is a deadline, the procedure.

>>> from keterbukaan.adapters.json import read_case, standing_json, write_case
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

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agenda_answers import agenda_json, due_row_json
    from .answer_types import (
        AgendaAnswer,
        CalendarAnswer,
        DueAnswer,
        RowAnswer,
        TableAnswer,
    )
    from .answers import (
        calendar_json,
        due_json,
        edition_of,
        problem_json,
        standing_json,
    )
    from .case_file import read_case
    from .decree_file import read_decree, read_draft
    from .event_file import read_event, write_event
    from .exemption_answers import assessment_json
    from .exemption_file import read_exemption
    from .exemption_list import read_exemptions
    from .forms import DECREE_SCHEMA, EXEMPTION_SCHEMA, SCHEMA
    from .letter_answers import LetterAnswer, letter_json
    from .lines import Place, read_cases, read_lines
    from .list_answers import list_json
    from .list_file import read_list
    from .list_types import ListAnswer
    from .register_answers import book_row_json, register_json
    from .register_types import BookRowAnswer, RegisterAnswer
    from .report_answers import report_json
    from .report_types import ReportAnswer
    from .rule_book import rules_json
    from .schemas import json_schema
    from .standing_types import StandingAnswer
    from .table_answers import table_json
    from .tested import read_tested
    from .values import read_date
    from .writer import write_case, write_exemption

__all__ = [
    "DECREE_SCHEMA",
    "EXEMPTION_SCHEMA",
    "SCHEMA",
    "AgendaAnswer",
    "BookRowAnswer",
    "CalendarAnswer",
    "DueAnswer",
    "LetterAnswer",
    "ListAnswer",
    "Place",
    "RegisterAnswer",
    "ReportAnswer",
    "RowAnswer",
    "StandingAnswer",
    "TableAnswer",
    "agenda_json",
    "assessment_json",
    "book_row_json",
    "calendar_json",
    "due_json",
    "due_row_json",
    "edition_of",
    "json_schema",
    "letter_json",
    "list_json",
    "problem_json",
    "read_case",
    "read_cases",
    "read_date",
    "read_decree",
    "read_draft",
    "read_event",
    "read_exemption",
    "read_exemptions",
    "read_lines",
    "read_list",
    "read_tested",
    "register_json",
    "report_json",
    "rules_json",
    "standing_json",
    "table_json",
    "write_case",
    "write_event",
    "write_exemption",
]

if not TYPE_CHECKING:
    _FILES = {
        "AgendaAnswer": "answer_types",
        "BookRowAnswer": "register_types",
        "CalendarAnswer": "answer_types",
        "DECREE_SCHEMA": "forms",
        "DueAnswer": "answer_types",
        "EXEMPTION_SCHEMA": "forms",
        "LetterAnswer": "letter_answers",
        "ListAnswer": "list_types",
        "Place": "lines",
        "RegisterAnswer": "register_types",
        "ReportAnswer": "report_types",
        "RowAnswer": "answer_types",
        "SCHEMA": "forms",
        "StandingAnswer": "standing_types",
        "TableAnswer": "answer_types",
        "agenda_json": "agenda_answers",
        "assessment_json": "exemption_answers",
        "book_row_json": "register_answers",
        "calendar_json": "answers",
        "due_json": "answers",
        "due_row_json": "agenda_answers",
        "edition_of": "answers",
        "json_schema": "schemas",
        "letter_json": "letter_answers",
        "list_json": "list_answers",
        "problem_json": "answers",
        "read_case": "case_file",
        "read_cases": "lines",
        "read_date": "values",
        "read_decree": "decree_file",
        "read_draft": "decree_file",
        "read_event": "event_file",
        "read_exemption": "exemption_file",
        "read_exemptions": "exemption_list",
        "read_lines": "lines",
        "read_list": "list_file",
        "read_tested": "tested",
        "register_json": "register_answers",
        "report_json": "report_answers",
        "rules_json": "rule_book",
        "standing_json": "answers",
        "table_json": "table_answers",
        "write_case": "writer",
        "write_event": "event_file",
        "write_exemption": "writer",
    }

    def __getattr__(name: str) -> object:
        """Load a name from its file on first use."""
        from importlib import import_module

        from ..._extras import naming_extras

        if name not in _FILES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        with naming_extras():
            value = getattr(import_module(f"{__name__}.{_FILES[name]}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
