"""Enter a new holiday decree: check its file, compare, and write the edition.

The file is a decree file (``docs/howto/new-decree.md``)::

    python -m tools.decrees FILE            # check it, and show what would be written
    python -m tools.decrees FILE --write    # write it into the tables of the package

A decree that is refused is not written; every reason is printed, and the exit
code is 1. What ``holidays`` has for the year is printed for information: it may
be older than the decree.
"""

from __future__ import annotations

import argparse
import sys
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

import holidays

from keterbukaan.adapters.json import read_decree
from keterbukaan.errors import InputError
from keterbukaan.law import decrees as package
from keterbukaan.law.decrees import LEDGER, days_off
from keterbukaan.law.decrees._table import days
from keterbukaan.law.shape import DayKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from keterbukaan.law.shape import Decree, DecreeRow

FOLDER: Final = Path(package.__file__).parent
_MARKS: Final = {
    DayKind.NATIONAL_HOLIDAY: "LN",
    DayKind.JOINT_LEAVE: "CB",
    DayKind.ELECTION: "PEMILU",
}
_SPAN: Final = 4  # years in a new file of tables
_NEW_FILE: Final = '''"""Hari libur {first}–{last}: their decrees, dated."""

from __future__ import annotations

import datetime as dt
from typing import Final

from . import _table

DECREES: Final = (
)
'''


def table(rows: Sequence[DecreeRow]) -> str:
    """The rows in the form of the tables, a line for each feast.

    Raises:
        ValueError: a name cannot be written there.
    """
    lines = []
    for (mark, name), same in groupby(rows, key=lambda row: (_mark(row), row.name)):
        if name is not None and (not name.isprintable() or set(name) & {'"', "\\"}):
            raise ValueError(f"not a name for the tables: {name!r}")
        dates = " ".join(f"{row.date:%m-%d}" for row in same)
        lines.append(f"{mark} {dates:21}  {name or ''}".rstrip())
    text = "\n".join(lines)
    if rows and days(rows[0].date.year, text) != tuple(rows):
        raise ValueError(f"the tables cannot hold these rows:\n{text}")
    return text


def _mark(row: DecreeRow) -> str:
    return "LI" if row.isbat else _MARKS[row.kind]


def edition(decree: Decree) -> tuple[str, str]:
    """The table of a first list, and the entry of the decree."""
    issued = decree.issued
    assert issued is not None  # noqa: S101 (a decree file always has it)
    name = f"_{decree.year}"
    numbers = ", ".join(map(_text, decree.numbers))
    numbers = f"({numbers},)" if len(decree.numbers) == 1 else f"({numbers})"
    fields = {
        "base": "True" if decree.base else "",
        "issued": _date(issued),
        "announced": _date(decree.announced) if decree.announced else "",
        "adds": name if decree.base else _days(decree.adds),
        "removes": _days(decree.removes),
        "checked": "None",
        "source": _text(decree.source),
    }
    inner = f"        {decree.year},\n        {numbers},\n"
    inner += "".join(f"        {key}={text},\n" for key, text in fields.items() if text)
    maker = f"_table.{decree.kind.lower()}"
    entry = f"    # {decree} of {issued}.\n    {maker}(\n{inner}    ),\n"
    if not decree.base:
        return "", entry
    return f'{name}: Final = """\n{table(decree.adds)}\n"""\n\n', entry


def _date(day: dt.date) -> str:
    return f"dt.date({day.year}, {day.month}, {day.day})"


def _text(text: str) -> str:
    """A text as the formatter writes it."""
    plain = text.isprintable() and not set(text) & {'"', "\\"}
    return f'"{text}"' if plain else repr(text)


def _days(rows: Sequence[DecreeRow]) -> str:
    body = table(rows)
    if "\n" not in body:
        return body and f'"{body}"'
    lines = ['"""', *body.split("\n"), '"""']
    return f"\n{' ' * 8}".join(lines)


def write(decree: Decree, folder: Path = FOLDER) -> Path:
    """Write the edition into the file of its years, and say which it is.

    A year past the last file gets a new one, which is entered in the ledger.
    """
    file = _file(decree.year, folder)
    listed, entry = edition(decree)
    text = file.read_text(encoding="utf-8")
    head, mark, rest = text.partition("DECREES: Final")
    body, end, after = rest.rpartition(")\n")
    text = f"{head}{listed}{mark}{body}{entry}{end}{after}"
    compile(text, str(file), "exec")
    file.write_text(text, encoding="utf-8")
    return file


def _file(year: int, folder: Path) -> Path:
    """The file of tables for a year; made where there is none."""
    last = folder
    for last in sorted(folder.glob("y*_*.py")):
        first, end = map(int, last.stem[1:].split("_"))
        if first <= year <= end:
            return last
    made = folder / f"y{year}_{year + _SPAN - 1}.py"
    text = _NEW_FILE.format(first=year, last=year + _SPAN - 1)
    made.write_text(text, encoding="utf-8")
    ledger = folder / "__init__.py"
    text = ledger.read_text(encoding="utf-8")
    text = text.replace(f", {last.stem}\n", f", {last.stem}, {made.stem}\n")
    entered = f"            *{last.stem}.DECREES,\n"
    text = text.replace(entered, entered + entered.replace(last.stem, made.stem))
    ledger.write_text(text, encoding="utf-8")
    return made


def compare(decree: Decree) -> Iterator[str]:
    """Where ``holidays`` differs from the year's list once the decree stands."""
    theirs = holidays.country_holidays(
        "ID", years=decree.year, categories=("public", "government"), language="id"
    )
    ours = days_off(decree.year, decrees=(*LEDGER, decree))
    for day in sorted(ours.keys() | theirs.keys()):
        if (day in ours) != (day in theirs):
            yield f"{day:%a %Y-%m-%d}  {_side(day, ours, theirs)}"


def _side(
    day: dt.date,
    ours: dict[dt.date, tuple[DecreeRow, Decree]],
    theirs: holidays.HolidayBase,
) -> str:
    if day in ours:
        row, _ = ours[day]
        return f"only in the decrees: {row.kind}, {row.name}"
    return f"only in holidays: {theirs[day]}"


def _show(decree: Decree) -> None:
    print(f"{decree}: nothing speaks against it")
    print(f"\nholidays {version('holidays')} differs on (for information):")
    print("\n".join(compare(decree)) or "no day")


def main(args: Sequence[str] | None = None, folder: Path = FOLDER) -> int:
    """Check a decree file; with ``--write``, enter it. 1 if it is refused."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", type=Path, help="a decree file")
    parser.add_argument("--write", action="store_true", help="write the edition")
    given = parser.parse_args(args)
    try:
        decree = read_decree(given.file)
        listed, entry = edition(decree)
    except InputError as error:
        print(f"refused: {error}")
        return 1
    _show(decree)
    if given.write:
        print(f"\nwritten: {write(decree, folder).name}")
        print("then: ruff format, and on with step 6 under A decree in CONTRIBUTING.md")
    else:
        print(f"\nwould be written:\n\n{listed}{entry}", end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
