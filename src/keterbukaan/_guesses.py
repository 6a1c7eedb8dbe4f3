"""Nama yang ditebak: where to find what somebody looked for under another name.

One name serves each thing. Who guesses another is told which, by the error that Python
raises anyway; nothing is an alias.

>>> from keterbukaan import Case
>>> Case().facts
Traceback (most recent call last):
    ...
AttributeError: 'Case' object has no attribute 'facts'; see 'events'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_JSON: Final = "keterbukaan.adapters.json"
_NAMED: Final = dict.fromkeys(("name", "title"), "label(lang)")
_LATE: Final = dict.fromkeys(("overdue", "is_overdue", "late"), "status")
_STANDING: Final = dict.fromkeys(
    ("deadlines", "findings", "next_step", "options", "stage", "state", "steps"),
    "on(day)",
)

MEANT: Final[Mapping[str, Mapping[str, str]]] = {
    "Dossier": {
        **_STANDING,
        **dict.fromkeys(("facts", "history", "timeline"), "events"),
        **dict.fromkeys(("add", "append"), "record(*events)"),
        **dict.fromkeys(("at", "standing", "status"), "on(day)"),
        **dict.fromkeys(("json", "to_dict", "to_json"), f"{_JSON}.write_case"),
        "number": "id",
    },
    "Event": {
        **_NAMED,
        **dict.fromkeys(("date", "day"), "on"),
        **dict.fromkeys(("actor", "basis", "fields"), "keterbukaan.describe(fact)"),
        **dict.fromkeys(("json", "to_dict", "to_json"), f"{_JSON}.write_event"),
        "kind": "type",
        "text": "label(lang)",
    },
    "Standing": {
        **dict.fromkeys(("limits", "timers"), "deadlines"),
        **dict.fromkeys(("next", "next_steps"), "next_step(side)"),
        **dict.fromkeys(("duties", "overdue", "rights", "open_options"), "steps"),
        **dict.fromkeys(("errors", "problems"), "findings"),
        **dict.fromkeys(("json", "to_dict", "to_json"), f"{_JSON}.standing_json"),
        "date": "day",
        "events": "facts",
        "label": "text(lang)",
        "status": "state",
        "warnings": "findings and notes",
    },
    "TimeLimit": {
        **_NAMED,
        **dict.fromkeys(("overdue", "is_overdue", "lapsed"), "missed"),
        **dict.fromkeys(("article", "provision"), "basis"),
        **dict.fromkeys(("due", "due_date", "closes"), "safe and last"),
        **dict.fromkeys(("explain", "skipped", "start"), "deadline, which has it"),
        "left": "days_left(day)",
        "status": "met and running(day)",
    },
    "Option": {
        **_NAMED,
        **dict.fromkeys(("days_left", "deadline", "firm", "rule"), "limit, if it has"),
        **dict.fromkeys(("due", "last"), "closes"),
        "is_open": "open",
        "safe": "closes_safe",
        "status": "open and reason",
    },
    "NextStep": {
        **_NAMED,
        **dict.fromkeys(("by", "due", "safe"), "keep_to"),
        **dict.fromkeys(("deadline", "limit", "rule"), "option.limit, if it has one"),
        "last": "option.closes",
        "opens": "option.opens",
        "where": "place",
    },
    "Finding": {
        **_NAMED,
        **dict.fromkeys(("message", "description"), "text(lang)"),
        **dict.fromkeys(("article", "provision"), "basis"),
        "fact": "event, its place in the case",
    },
    "Due": {
        **_NAMED,
        **_LATE,
        **dict.fromkeys(("due", "due_date", "keep_to"), "due_by"),
        **dict.fromkeys(("json", "to_dict", "to_json"), f"{_JSON}.due_row_json"),
        "case_id": "case",
        "stage": "keterbukaan.rule(row.rule).stage",
        "party": "actor",
    },
    "Dated": {
        **_NAMED,
        **dict.fromkeys(("date", "due", "last_day"), "last, and safe to keep to"),
        **dict.fromkeys(("holidays", "days_off"), "skipped"),
        **dict.fromkeys(("json", "to_dict", "to_json"), f"{_JSON}.due_json"),
        "days": "limit.span",
        "is_firm": "firm",
    },
    "Rule": {
        **_NAMED,
        **dict.fromkeys(("basis", "days", "span", "unit", "value"), "at(day)"),
        **dict.fromkeys(("article", "provision"), "at(day).basis"),
    },
    "FactForm": {
        **_NAMED,
        "required": "fields, each with its required",
        "keys": "fields, each with its key",
    },
    "FactField": {
        "title": "label(lang)",
        "type": "kind",
        **dict.fromkeys(("choices", "enum", "options"), "values"),
    },
    "Letter": {
        **_NAMED,
        **dict.fromkeys(("complete", "is_complete"), "missing and open"),
        **dict.fromkeys(("json", "to_dict", "to_json"), f"{_JSON}.letter_json"),
    },
    "ServiceReport": {
        **dict.fromkeys(("json", "to_dict", "to_json"), f"{_JSON}.report_json"),
    },
    "BookRow": {
        **dict.fromkeys(("json", "to_dict", "to_json"), f"{_JSON}.book_row_json"),
    },
}
"""What serves instead of a name, by the class that does not have it."""


class Guessed:
    """Whatever says, when it is asked for a name that it has not, which name serves."""

    __slots__ = ()

    # A type checker would take every name for one that it has.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            said = f"{type(self).__name__!r} object has no attribute {name!r}"
            for kind in type(self).__mro__:
                if name in MEANT.get(kind.__name__, ()):
                    said = f"{said}; see {MEANT[kind.__name__][name]!r}"
                    break
            raise AttributeError(said, name=name, obj=self)
