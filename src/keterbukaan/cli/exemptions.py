"""Consequence tests of one file or of many, each answered by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..adapters.json import assessment_json, read_exemptions
from ..adapters.json.answers import stamp
from ..errors import InputError, KeterbukaanError
from ..exemption import Assessment, assess
from ..law.shape import newest
from .complaints import complain
from .inputs import source_of
from .options import print_json
from .page import Page
from .show_exemption import show_exemption, show_exemptions

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from ..exemption import ConsequenceTest
    from ..texts import Lang
    from ..workdays import WorkCalendar


class Assessed(NamedTuple):
    """What became of the tests of some files.

    Args:
        rows: each test with its file and its row.
        wrong: what could not be read, with where it stands.
        calendar: which days counted.
        files: how many files were given.
    """

    rows: tuple[tuple[str, int, Assessment], ...]
    wrong: tuple[tuple[str, KeterbukaanError], ...]
    calendar: WorkCalendar
    files: int


def assessed(
    files: list[str],
    day: dt.date,
    calendar: WorkCalendar,
    readings: Mapping[str, str],
) -> Assessed:
    """Return every test of some files, seen on a day; bad rows apart."""
    rows: list[tuple[str, int, Assessment]] = []
    wrong: list[tuple[str, KeterbukaanError]] = []
    for file in files:
        before = len(rows)
        for row, found in _read(file):
            if isinstance(found, InputError):
                wrong.append((file, found) if row == 0 else (f"{file}:{row}", found))
            else:
                seen = assess(found, day, calendar=calendar, readings=readings)
                rows.append((file, row, seen))
        alone = len(files) == 1 and len(rows) == before and len(wrong) == 1
        if alone:  # a file that holds one test is named by nothing
            wrong[0] = ("", wrong[0][1])
    return Assessed(tuple(rows), tuple(wrong), calendar, len(files))


def _read(file: str) -> Iterator[tuple[int, ConsequenceTest | InputError]]:
    """Yield the tests of a file, or of standard input; or why it cannot be read."""
    try:
        yield from read_exemptions(source_of(file))
    except InputError as error:
        yield 0, error


def print_assessed(found: Assessed, day: dt.date, lang: Lang, *, as_json: bool) -> bool:
    """Print what was found; whether every test could be read."""
    for where, error in found.wrong:
        complain(error, lang, where)
    single = len(found.rows) == 1 and found.files == 1 and not found.wrong
    if as_json and (found.rows or not found.wrong):
        print_json(_json(found, lang, single=single))
    elif single:
        show_exemption(Page(lang), found.rows[0][2])
    elif found.rows:
        show_exemptions(Page(lang), found.rows, day)
    return not found.wrong


def _json(found: Assessed, lang: Lang, *, single: bool) -> dict[str, Any]:
    """One test as its assessment; many as rows with where each stands."""
    if single:
        return assessment_json(found.rows[0][2], lang)
    items = [
        {"file": file, "row": row, **assessment_json(seen, lang)}
        for file, row, seen in found.rows
    ]
    edition = newest(seen.open_by.edition for *_, seen in found.rows if seen.open_by)
    return {"items": items, **stamp(edition, found.calendar.known_on)}
