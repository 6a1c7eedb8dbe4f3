"""What was typed, read strictly."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import evolve

from ..errors import InputError, InputProblem, UnknownName, UnknownReading, close_to
from ..law.limits import RULES
from ..law.readings import choose
from ..texts import both, fill
from ..typed_days import read_day
from .complaints import of_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..texts import Words
    from ..workdays import WorkCalendar

T = TypeVar("T")


def today() -> dt.date:
    """Return the day it is in western Indonesia (WIB)."""
    from ..workdays import Zone  # not every command asks for the day

    return dt.datetime.now(Zone.WIB.tzinfo).date()


def source_of(file: str) -> Path | str:
    """Return a file by its path, or what stands in standard input (``-``)."""
    if file != "-":
        return Path(file)
    from ..adapters.json.source import standard_text  # likewise

    return standard_text()


def named_at(option: str, find: Callable[[], T]) -> T:
    """Return what is found by the name that an option was given.

    Raises:
        InputError: nothing has that name.
    """
    try:
        return find()
    except UnknownName as error:
        raise InputError([InputProblem.of(option, error)]) from None


def optional_day(text: str | None, name: str) -> dt.date | None:
    """Return a day that need not be given.

    Raises:
        InputError: it is no date.

    >>> optional_day("2026-03-12", "--on")
    datetime.date(2026, 3, 12)
    """
    return None if text is None else read_day(text, name)


_NOR_DAYS: Final = both(
    id="{words}; atau banyaknya hari kalender, misalnya 14",
    en="{words}; or a number of calendar days, such as 14",
)


def days_or_day(text: str, name: str) -> dt.date | int:
    """Return a number of days, or else a day.

    Raises:
        InputError: it is neither.

    >>> days_or_day("14", "--until"), days_or_day("2026-11-30", "--until")
    (14, datetime.date(2026, 11, 30))
    """
    if text.isascii() and text.isdigit() and len(text) < len("20261130"):
        return int(text)
    try:
        return read_day(text, name)
    except InputError as error:
        raise InputError(
            InputProblem(name, fill(_NOR_DAYS, words=each.words), each.code)
            for each in error.problems
        ) from None


_NO_PAIR: Final = both(
    id="harus NAMA=NILAI, bukan {pair}", en="expected NAME=VALUE, got {pair}"
)


def office_of(
    national: WorkCalendar, week: int, squeezed_saturday: str | None
) -> WorkCalendar:
    """Return the calendar of an office with its own week.

    Args:
        national: the national calendar.
        week: 5 or 6 working days.
        squeezed_saturday: the circular that frees squeezed Saturdays, if any.

    Raises:
        InputError: a week has neither 5 nor 6 days, or the circular is blank.
    """
    found = []
    if week not in {5, 6}:
        from ..workdays.week import FIVE_OR_SIX

        found.append(InputProblem("--week", fill(FIVE_OR_SIX, days=week)))
    if squeezed_saturday is not None and not squeezed_saturday.strip():
        text = ("sebutkan edarannya", "name the circular by which it is off")
        found.append(InputProblem("--squeezed-saturday", text))
    if found:
        raise InputError(found)
    return evolve(national, week=week, squeezed_saturday=squeezed_saturday)


_UNKNOWN: Final = both(
    id="aturan {rule} tidak dikenal{hint}", en="unknown rule {rule}{hint}"
)
_MEANT: Final = both(id="; mungkin maksudnya {rules}?", en="; did you mean {rules}?")
_LISTED: Final = "; lihat keterbukaan rules", "; see keterbukaan rules"
_FEW: Final = 3


def rule_id(text: str) -> str:
    """Return the id of a rule that was named by its id or its label.

    Raises:
        InputError: no rule has this id or label; those that may have been meant
            are named.

    >>> rule_id("request.notice"), rule_id("pemberitahuan  tertulis")
    ('request.notice', 'request.notice')
    >>> rule_id("kasasi")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      RULE: unknown rule 'kasasi'; did you mean court.cassation (Cassation sought \
by a party), court.cassation_notice (Notice of the cassation to the other party), \
court.cassation_brief (Brief of cassation)?
    """
    typed = _plain(text)
    names = {_plain(name): key for key, names in _names().items() for name in names}
    if typed in names:
        return names[typed]
    meant = dict.fromkeys(key for name, key in names.items() if typed and typed in name)
    if not meant and (close := close_to(typed, names)):
        meant = {names[close]: None}
    few = [*meant][:_FEW]
    rules = tuple(
        ", ".join(f"{key} ({RULES[key].words[lang]})" for key in few) for lang in (0, 1)
    )
    hint = fill(_MEANT, rules=rules) if few else _LISTED
    words = fill(_UNKNOWN, rule=repr(text), hint=hint)
    raise InputError([InputProblem("RULE", words)])


def _names() -> dict[str, tuple[str, ...]]:
    """Every way to name each rule: its id, and its label in both languages."""
    return {key: (key, *rule.words) for key, rule in RULES.items()}


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def named_readings(pairs: Iterable[str]) -> dict[str, str]:
    """Return readings given as ``NAME=VALUE``.

    Raises:
        InputError: a pair has another form, or there is no such reading or
            option; every one is named.

    >>> named_readings(["receipt_day_counted=yes"])
    {'receipt_day_counted': 'yes'}
    """
    chosen: dict[str, str] = {}
    wrong: list[Words] = []
    for pair in pairs:
        name, sign, option = pair.partition("=")
        if not (name and sign and option):
            wrong.append(fill(_NO_PAIR, pair=repr(pair)))
            continue
        try:
            chosen |= choose({name: option})
        except UnknownReading as error:
            wrong.append(error.words)
    if wrong:
        raise InputError(InputProblem("--reading", words) for words in wrong)
    return chosen


def checked(*reads: Callable[[], object]) -> None:
    """What was typed, looked at before anything is answered: all faults at once.

    Raises:
        InputError: something typed cannot be read.

    >>> checked(lambda: optional_day("x", "--on"), lambda: named_readings(["y"]))
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 2 problems in the input
      --on: not a date: 'x'; write 2026-03-12, 12/03/2026 (day first) or 12 March 2026
      --reading: expected NAME=VALUE, got 'y'
    """
    found: list[InputProblem] = []
    for read in reads:
        try:
            read()
        except InputError as error:
            found += error.problems
    if found:
        raise InputError(found)


def with_files(files: Iterable[str]) -> WorkCalendar:
    """Return the national calendar with the decrees of some files, each checked.

    Raises:
        InputError: a file cannot be read, or its decree is refused.

    >>> from keterbukaan import WorkCalendar
    >>> with_files([]) == WorkCalendar.national()
    True
    """
    from ..workdays import WorkCalendar

    calendar = WorkCalendar.national()
    for file in files:
        from ..adapters.json import read_decree

        try:
            decree = read_decree(Path(file), calendar=calendar)
        except InputError as error:
            raise InputError(of_file(file, error.problems)) from None
        calendar = calendar.with_decrees(decree)
    return calendar
