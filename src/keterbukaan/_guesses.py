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

from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
        **dict.fromkeys(("deadline", "due", "limits", "timers"), "deadlines"),
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
        "explain": "text(lang) and deadline, which has it",
        **dict.fromkeys(("reason", "why"), "option.reason and deadline"),
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
    "WorkCalendar": {
        **dict.fromkeys(("is_workday", "is_working_day"), "is_working(day)"),
        **dict.fromkeys(("is_day_off", "is_off"), "why_off(day)"),
        "holidays": "days_off(year)",
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


class _Elsewhere:
    """A name that a class does not have, and which says so when it is asked for."""

    def __init__(self, name: str, serves: str) -> None:
        self._name, self._serves = name, serves

    def __get__(self, instance: object, owner: type) -> NoReturn:
        said = f"{owner.__name__!r} object has no attribute {self._name!r}"
        said = f"{said}; see {self._serves!r}"
        raise AttributeError(said, name=self._name, obj=instance)


class Guessed:
    """Whatever says, when it is asked for a name that it has not, which name serves.

    A ``__getattr__`` would do too, and CPython would take twice as long to read any
    attribute of such a class.
    """

    __slots__ = ()

    def __init_subclass__(cls, **more: object) -> None:
        """Set what is guessed in the place of an attribute."""
        super().__init_subclass__(**more)
        for name, serves in MEANT.get(cls.__name__, {}).items():
            setattr(cls, name, _Elsewhere(name, serves))

    def __dir__(self) -> list[str]:
        guesses = {name for kind in type(self).__mro__ for name in _guesses_of(kind)}
        names = super().__dir__()
        return [name for name in names if name not in guesses or hasattr(self, name)]


def _guesses_of(kind: type) -> Iterator[str]:
    """Yield the names that a class itself does not have."""
    return (name for name, value in vars(kind).items() if type(value) is _Elsewhere)
