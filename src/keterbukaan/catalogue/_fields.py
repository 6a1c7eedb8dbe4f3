"""What both lists ask of their columns, and how far a look ahead reaches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import fields_dict

from .._dates import civil
from .._values import of_kind, several
from ..deadlines.counting import count
from ..errors import InputError, InputProblem, KeterbukaanError
from ..exemption.blanks import filled
from ..law.spans import Span
from ..workdays import WorkCalendar

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from attrs import Attribute

    from ..law.shape import Rule

E = TypeVar("E")


def named(_: object, attribute: Attribute[str], value: str) -> None:
    """Refuse an entry that names no information."""
    if not of_kind(value, str).strip():
        text = "informasinya tidak disebut", "no information is named"
        raise InputError([InputProblem(f"$.{attribute.name}", text, "blank")])


def text(value: str | None) -> str | None:
    """Return a column as given; a blank one is None.

    >>> text(" ") is None, text("Bagian Hukum")
    (True, 'Bagian Hukum')
    """
    return value if value is not None and of_kind(value, str).strip() else None


def told(value: str | None) -> str | None:
    """Return a column as given; a blank one, or a sign for nothing, is None.

    >>> told("-") is None, told("Selama berlaku")
    (True, 'Selama berlaku')
    """
    return value if value is not None and filled(of_kind(value, str)) else None


def governed(rule: Rule, day: dt.date) -> bool:
    """Whether the rule had a limit on a trigger day."""
    return any(limit.covers(day) for limit in rule.limits)


def horizon(day: dt.date, within: Span, calendar: WorkCalendar) -> dt.date:
    """Return the last day of a look ahead, at its latest where a decree is missing."""
    day = civil(day)
    of_kind(calendar, WorkCalendar)
    return max(day, count(of_kind(within, Span), day, calendar, back=False).latest)


# -- rows by their columns -------------------------------------------------------------


def entries_of(kind: type[E], values: Iterable[E | Mapping[str, Any]]) -> tuple[E, ...]:
    """Return the rows of a list: entries, or columns by name; blank rows are left out.

    Raises:
        InputError: a row cannot be read; every problem is listed with its row.
        WrongType: one of them is neither.
    """
    found: list[E] = []
    wrong: list[InputProblem] = []
    for place, row in enumerate(several(values)):
        if not isinstance(row, Mapping):
            found.append(of_kind(row, kind))
            continue
        columns = {name: row[name] for name in row if _says(row[name])}
        faults = [*_faults(kind, columns)] if columns else []
        wrong += [each.at(f"$.entries[{place}].{each.path}") for each in faults]
        if columns and not faults:
            found.append(kind(**columns))
    if wrong:
        raise InputError(wrong)
    return tuple(found)


def _says(value: object) -> bool:
    if isinstance(value, str):
        return bool(value.strip())
    return value not in (None, (), [])


def _faults(kind: type[Any], columns: Mapping[str, Any]) -> Iterator[InputProblem]:
    """Yield what is wrong with a row, each with the name of its column."""
    known = fields_dict(kind)
    for name, value in {"summary": "", **columns}.items():
        if name not in known:
            words = f"kolom {name!r} tidak dikenal", f"unknown column {name!r}"
            yield InputProblem(name, words)
            continue
        try:
            kind(**{"summary": "-", name: value})
        except InputError as error:
            yield from (each.at(name) for each in error.problems)
        except KeterbukaanError as error:
            yield InputProblem.of(name, error)
