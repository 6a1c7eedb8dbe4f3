"""What is due over the cases of many files, for people and as JSON."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

import typer

from ..adapters.json.agenda_lines import FEW, Seen, agenda_lines, rows_of
from ..adapters.json.lines import read_cases
from ..errors import InputError, InputProblem, hint_at
from ..register import DueStatus
from ..texts import both, fill, joined, long_date
from .complaints import complain
from .progress import progress

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from ..adapters.json import Place
    from ..adapters.json.agenda_lines import Wrong
    from ..register import Due
    from ..register.ahead import Question
    from ..texts import Lang, Words
    from .page import Page

_NO_UNIT: Final = (
    "tidak ada perkara dari unit {unit}",
    "no case is of the unit {unit}",
)
_UNITS: Final = both(
    id="; ada {n} unit, antara lain {few}", en="; there are {n} units, such as {few}"
)
_NONE: Final = ("; tidak satu pun menyebut unit", "; none of them names a unit")
_MISDATED: Final = both(
    id="perkara yang semua faktanya sesudah hari itu, atau yang memuat fakta sebelum "
    "UU 14/2008 berlaku: {n}, antara lain {few}; periksa tahunnya",
    en="cases with every fact after that day, or with one before UU 14/2008 was in "
    "force: {n}, such as {few}; check the year",
)
_STYLES: Final = {DueStatus.OVERDUE: "red", DueStatus.DUE_TODAY: "yellow"}


def at_for(ask: Callable[[], Question]) -> Question:
    """Return a question; what it cannot take is an actor, named with ``--for``."""
    try:
        return ask()
    except InputError as error:
        raise InputError(each.at("--for") for each in error.problems) from None


class Rows:
    """The rows of every case that can be read; what cannot be is told at once."""

    def __init__(self, files: Iterable[str], asked: Question, lang: Lang) -> None:
        self._files, self._asked, self._lang = files, asked, lang
        self._seen = Seen(asked.day)
        self.read: int = 0
        self.unread: int = 0

    def __iter__(self) -> Iterator[Due]:
        with progress("agenda") as advance:
            cases = read_cases(self._files)
            for place, found in rows_of(cases, self._asked.rows, self._seen):
                if isinstance(found, list):
                    self.read += 1
                    yield from found
                else:
                    self._tell(place, found)
                advance(1)

    def print_lines(self) -> None:
        """Print a row a line as JSON, in the order of the cases; none is kept."""
        parts = agenda_lines(
            self._files, self._asked.rows, self._lang, day=self._asked.day
        )
        with progress("agenda") as advance, closing(parts):
            for part in parts:
                typer.echo(part.text, nl=False)
                for place, error in part.wrong:
                    self._tell(place, error)
                self._seen.add(part.seen)
                advance(part.cases)

    @property
    def asked_of_none(self) -> bool:
        """Whether only offices are asked for that no case names."""
        asked = self._asked.units
        return asked is not None and self._seen.units.isdisjoint(asked)

    def tell_rest(self) -> None:
        """Say which offices no case names, and which cases have odd dates."""
        self._tell_units()
        if self._seen.misdated:
            problem = misdated(self._seen.misdated, self._seen.few)
            complain(InputError([problem]), self._lang)

    def _tell_units(self) -> None:
        known = sorted(filter(None, self._seen.units))
        for unit in sorted(self._asked.units or ()):
            if unit not in known:
                problem = InputProblem("--unit", no_unit(unit, known), "no_such_unit")
                complain(InputError([problem]), self._lang)

    def _tell(self, place: Place, error: Wrong) -> None:
        self.unread += 1
        complain(error, self._lang, str(place))


def misdated(n: int, few: list[str]) -> InputProblem:
    """Say how many cases have dates most likely typed wrong, and name a few."""
    words = fill(_MISDATED, n=n, few=", ".join(map(repr, few)))
    return InputProblem("--on", words, "misdated")


def no_unit(unit: str, known: list[str]) -> Words:
    """Say that no case is of an office, and what may have been meant."""
    said = fill(_NO_UNIT, unit=repr(unit))
    hint = hint_at(unit, known)
    if not any(hint):
        few = ", ".join(map(repr, known[:FEW]))
        hint = fill(_UNITS, n=len(known), few=few) if known else _NONE
    return joined(said, hint, by="")


def show_agenda(page: Page, rows: Rows, day: dt.date) -> None:
    """Show the rows in their order, the overdue and those of today marked.

    Where nothing is due it says so only of cases that could be read, and of an office
    only if a case names it.
    """
    found = sorted(rows)
    page.line(page.say("agenda", day=long_date(day, page.lang)), "bold")
    heads = ("due_by", "days_left", "case", "who", "status")
    page.table(
        heads, ((_STYLES.get(row.status, ""), _cells(page, row)) for row in found)
    )
    if rows.read and rows.asked_of_none:
        page.line(page.say("no_case_of"))
    elif not found and rows.read:
        page.line(page.say("nothing_due_read" if rows.unread else "nothing_due"))
    elif not rows.read + rows.unread:
        page.line(page.say("no_case"))
    if rows.unread:
        cases = page.count("cases", rows.read)
        places = page.count("places", rows.unread)
        page.line(page.say("unreadable", cases=cases, places=places), "bold")


def _cells(page: Page, row: Due) -> tuple[str, ...]:
    acts = f"{page.pick(row.actor.words)}: {row.label(page.lang)}"
    if row.moved:
        was = row.moved.safe or row.moved.last
        told = page.say("none_known") if was is None else str(was)
        acts += f" ({page.say('was', day=told)}; {row.moved.text(page.lang)})"
    left = row.step.left_until(row.due_by)
    return (
        page.say("at_once") if row.due_by is None else str(row.due_by),
        "-" if left is None else str(left),
        ", ".join((row.case or "-", *row.items_shown)),
        f"{acts}\n{page.name(row.basis)}",
        row.status.label(page.lang),
    )
