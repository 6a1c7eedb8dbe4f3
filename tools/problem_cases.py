"""An input for each code of a problem, and for each error, that is refused with it.

Each is asked of the library when the page is written, so that its sentence is what a
user reads. Where one code is met in two ways, both stand here.
"""

from __future__ import annotations

import datetime as dt
import json
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
import pandas as pd

import keterbukaan as kip
from keterbukaan._column_names import free, holds
from keterbukaan._columns import day_number
from keterbukaan.adapters import numpy as in_arrays, pandas as in_series
from keterbukaan.adapters.csv import read_csv
from keterbukaan.adapters.json import (
    json_schema,
    read_case,
    read_draft,
    read_event,
    read_exemption,
)
from keterbukaan.adapters.json.sizes import BYTES
from keterbukaan.adapters.json.wrongs import problem
from keterbukaan.catalogue import ListKind
from keterbukaan.catalogue.layouts import list_layout
from keterbukaan.citation import cite
from keterbukaan.cli.agenda import misdated, no_unit
from keterbukaan.cli.list_files import UnknownSheet, read_list_file
from keterbukaan.deadlines.rows import refuse_days
from keterbukaan.errors import (
    InputError,
    InputProblem,
    KeterbukaanError,
    LimitNotKnown,
)
from keterbukaan.law.categories import category
from keterbukaan.law.grounds import GroundId
from keterbukaan.law.printed.forms import form
from keterbukaan.law.printed.penalties import penalty
from keterbukaan.typed_days import read_day
from keterbukaan.workdays.draft_checks import check_decree

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Asked: TypeAlias = Callable[[], object]

_EXAMPLES: Final = Path(__file__).resolve().parent.parent / "examples"

_DAYS: Final = np.array(["2026-03-12", "2026-04-02"], "datetime64[s]")
_DAY: Final = "2026-03-12"
_ON: Final = dt.date(2026, 3, 12)
_INSTANT: Final = dt.datetime.fromisoformat("2026-03-12T09:00")
_NATIONAL: Final = kip.WorkCalendar.national()
_TESTED: Final = kip.Case(
    tests=[
        kip.ConsequenceTest(id="u1", information="Peta"),
        kip.ConsequenceTest(id="u2", information="Rute"),
    ]
)
# What a type checker would refuse, as somebody without one may give it.
_NUMBER: Final[Any] = 3
_TEXT: Final[Any] = "notice_given"
_FRENCH: Final[Any] = "fr"
_DEEP: Final[Any] = json.loads("[" * 200 + "]" * 200)
_BODY: Final = {"kind": "state", "level": "regency"}


def _fact(type_: str = "request_received", **fields: object) -> Asked:
    """Read one fact."""
    return partial(read_event, {"type": type_, "on": _DAY, **fields})


def _case(**changes: object) -> Asked:
    """Read a case file of one fact, with some keys in place of its own."""
    events = [{"type": "request_received", "on": _DAY}]
    file = {"schema": "keterbukaan/case/1", "body": _BODY, "events": events}
    return partial(read_case, {**file, **changes})


def _test(**changes: object) -> Asked:
    """Read a consequence test."""
    file = {"schema": "keterbukaan/exemption/1", "information": "Daftar contoh"}
    return partial(read_exemption, {**file, **changes})


def _refuse(wrong: KeterbukaanError | InputProblem) -> None:
    """Say what only a command says, or what takes a long way to come to."""
    raise wrong if isinstance(wrong, KeterbukaanError) else InputError([wrong])


def _raised(code: str, **values: object) -> Asked:
    """Say in the words of a file what takes too large a file to be shown."""
    return partial(_refuse, problem("$", code, **values))


def _list(content: bytes, sheet: str | None = None) -> Asked:
    """Read a list in a file, as the command does."""

    def read() -> object:
        with TemporaryDirectory() as folder:
            file = Path(folder, "daftar")
            file.write_bytes(content)
            return read_list_file(str(file), ListKind.PUBLIC, sheet)

    return read


def _decree(
    change: Callable[[dict[str, Any]], object] | None = None, **head: object
) -> Asked:
    """Hold a decree against the calendar, with one thing wrong in it."""

    def check() -> tuple[InputProblem, ...]:
        content = json.loads((_EXAMPLES / "decree-2028.json").read_text("utf-8"))
        content.update(head)
        if change is not None:
            change(content)
        return check_decree(read_draft(content), _NATIONAL)

    return check


def _added(day: str) -> dict[str, str]:
    """Return a row of joint leave."""
    return {"date": day, "kind": "joint_leave", "name": "Cuti bersama"}


def _row(place: int, **values: object) -> Callable[[dict[str, Any]], object]:
    return lambda content: content["adds"][place].update(values)


VALUES: Final[Mapping[str, tuple[Asked, ...]]] = {
    "not_text": (_fact(note=5), partial(read_csv, b"\x81\x00")),
    "not_true": (_fact("information_given", accepted="ya"),),
    "not_text_or_true": (_fact(proof=1),),
    "not_number": (_fact("panel_named", members="tiga"),),
    "not_list": (_fact(items="satu"),),
    "not_object": (_case(body="Dinas"), partial(kip.Case, extra=_NUMBER)),
    "not_date": (_fact(on="12-03-2026"),),
    "not_recorded_day": (_test(decided_on="Mei 2024"),),
    "no_such_day": (_fact(on="2026-02-30"),),
    "no_such_year": (partial(kip.ReportPeriod.year, 0),),
    "not_clock": (_case(body={**_BODY, "closes_at": "sore"}),),
    "not_instant": (_fact(at="2026-03-12"),),
    "no_such_instant": (_fact(at="2026-03-12T25:00+07:00"),),
    "no_zone": (partial(kip.events.RequestReceived, _ON, at=_INSTANT),),
    "below_zero": (_fact("notice_given", outcome="granted", fee=-1),),
    "blank": (_test(information=" "),),
    "five_or_six": (_case(body={**_BODY, "work_week": 7}),),
    "not_json": (partial(kip.Case, extra={"berkas": {1, 2}}),),
    "not_allowed": (_test(period={"kind": "fixed"}),),
}
"""What is wrong with one value."""

NAMES: Final[Mapping[str, tuple[Asked, ...]]] = {
    "unknown_value": (
        _fact("notice_given", outcome="grantd"),
        partial(kip.Case().on(_ON).next_step, "ppid "),
    ),
    "unknown_key": (_fact(documen=["passport"]),),
    "unknown_type": (_fact("request_recieved"),),
    "unknown_kind": (_test(period={"kind": "fixd"}),),
    "unknown_item": (
        _case(
            items=["satu"],
            events=[{"type": "request_received", "on": _DAY, "items": ["dua"]}],
        ),
        partial(kip.letter, "receipt", kip.Case(items=["satu"]), _ON, item="dua"),
    ),
    "unknown_test": (
        _case(
            tests=[{"id": "u1", "information": "Daftar contoh"}],
            events=[{"type": "test_made", "on": _DAY, "tests": ["u2"]}],
        ),
        partial(kip.letter, "test_sheet", _TESTED, _ON, test="u3"),
    ),
    "unknown_unit": (
        _test(period={"kind": "fixed", "length": {"n": 3, "unit": "year"}}),
    ),
    "unknown_schema": (
        _case(schema="keterbukaan/case/2"),
        partial(json_schema, "kasus"),
    ),
    "unknown_reading": (
        partial(
            kip.deadline,
            "request.notice",
            start=_ON,
            calendar=_NATIONAL,
            readings={"day_one": "yes"},
        ),
    ),
    "unknown_rule": (partial(kip.rule, "request.notise"),),
    "unknown_fact": (partial(kip.describe, "notice_givn"),),
    "unknown_name": (partial(kip.describe("notice_given").field, "outcom"),),
    "unknown_language": (partial(kip.rule("request.notice").label, _FRENCH),),
    "unknown_category": (partial(category, "berkala.profil"),),
    "unknown_letter": (partial(kip.letter, "receit", kip.Case(), _ON),),
    "unknown_field": (
        partial(kip.letter, "receipt", kip.Case(), _ON, given={"x": "y"}),
    ),
    "unknown_form": (partial(form, "permintaan", _ON),),
    "unknown_penalty": (partial(penalty, "58", _ON),),
    "unknown_list_layout": (partial(list_layout, ListKind.PUBLIC, "lebar"),),
    "unknown_sheet": (partial(_refuse, UnknownSheet("Serta", known=["Serta Merta"])),),
    "unknown_book": (partial(kip.book, (), "requets", _ON),),
    "unknown_layout": (partial(kip.book, (), "requests", _ON, layout="lebar"),),
    "not_a_ground": (partial(GroundId.parse, "17.h.9"),),
    "not_a_citation": (partial(cite, "pasal dua puluh dua"),),
}
"""Names that stand in no list."""

FILES: Final[Mapping[str, tuple[Asked, ...]]] = {
    "missing": (
        partial(read_case, {"schema": "keterbukaan/case/1"}),
        partial(kip.Overlay, _ON, counts=False, name=" ", basis="SE 1", binds=["body"]),
    ),
    "twice": (
        partial(read_event, '{"type": "request_received", "type": "request_sent"}'),
    ),
    "no_event": (_case(events=[]),),
    "no_fact": (partial(kip.Case, events=[_TEXT]),),
    "too_deep": (
        partial(read_case, "[" * 100_000),
        partial(kip.Case, extra={"a": _DEEP}),
    ),
    "too_long": (partial(read_case, f'{{"a": {"9" * 5000}}}'),),
    "too_many": (_case(items=[str(n) for n in range(1001)]),),
    "too_big": (_raised("too_big", most=BYTES),),
    "line_too_big": (_raised("line_too_big", most=BYTES),),
    "more": (_case(events=[{"type": "x"}] * 200),),
    "unreadable": (partial(read_case, Path("tidak-ada.json")),),
    "not_regular": (_raised("not_regular", file="'pipa'"),),
    "not_utf8": (_raised("not_utf8", file="'perkara.json'"),),
    "line_not_utf8": (_raised("line_not_utf8"),),
    "not_json_at": (partial(read_case, '{"schema": }'),),
    "no_constant": (partial(read_case, '{"n": NaN}'),),
}
"""What is wrong with a file."""

LISTS: Final[Mapping[str, tuple[Asked, ...]]] = {
    "no_headings": (_list(b"Nama;Umur\nContoh;7\n"),),
    "other_list": (_list(b'{"list": "exempt", "items": []}'),),
    "not_csv": (_list(b"x" * 200_000),),
    "damaged": (_list(b"PK\x03\x04"),),
    "old_workbook": (_list(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),),
    "no_workbook": (_list(b"No;Ringkasan\n1;Profil\n", "Serta Merta"),),
}
"""What is wrong with a list that an office keeps."""

LETTERS: Final[Mapping[str, tuple[Asked, ...]]] = {
    "ambiguous": (partial(kip.letter, "test_sheet", _TESTED, _ON),),
    "not_by": (partial(kip.letter, "receipt", kip.Case(), _ON, party="body"),),
}
"""What is wrong with how a letter is asked for."""


DECREES: Final[Mapping[str, tuple[Asked, ...]]] = {
    "on_record": (_decree(number="1205/2026", year=2027),),
    "has_list": (_decree(year=2027),),
    "gap": (_decree(year=2029),),
    "no_list": (_decree(base=False),),
    "empty": (_decree(adds=[]),),
    "first_list_day": (_decree(issued="2028-01-14"),),
    "other_year": (_decree(issued="2025-09-14", base=False),),
    "announced_before": (_decree(announced="2027-01-02"),),
    "number_year": (_decree(number="977/2026"),),
    "not_among": (_decree(number="978/2027"),),
    "not_in_year": (_decree(_row(14, date="2027-08-17")),),
    "before": (_decree(_row(14, date="2027-01-17")),),
    "twice": (_decree(lambda content: content["adds"].append(content["adds"][17])),),
    "weekday": (_decree(_row(14, weekday="Jumat")),),
    "not_listed": (_decree(removes=[{"date": "2028-07-12", "kind": "joint_leave"}]),),
    "listed": (_decree(year=2027, base=False, adds=[_added("2027-12-24")]),),
    "listed_other": (_decree(year=2027, base=False, adds=[_added("2027-08-17")]),),
    "on_holiday": (_decree(_row(18, date="2028-05-01", weekday="Senin")),),
    "no_totals": (_decree(totals=None),),
    "totals": (_decree(totals={"national_holiday": 17, "joint_leave": 6}),),
    "no_feasts": (_decree(year=2100),),
    "not_wednesday": (_decree(_row(20, kind="election")),),
    "far_from_feasts": (_decree(_row(14, date="2028-07-17", name="Hari Raya")),),
    "far_from_that_feast": (_decree(_row(14, date="2028-07-17")),),
    "on_weekend": (_decree(_row(18, date="2028-05-06", weekday="Sabtu")),),
    "near_no_feast": (_decree(_row(20, date="2028-07-12")),),
}
"""What speaks against a holiday decree as it was typed in."""

DATES: Final[Mapping[str, tuple[Asked, ...]]] = {
    "no_date": (partial(read_day, "besok", "--on"),),
    "timed": (partial(read_day, "2026-03-12T09:00", "--on"),),
    "weekday": (partial(read_day, "Senin, 12 Maret 2026", "--on"),),
    "no_month": (partial(read_day, "03/25/2026", "--on"),),
    "no_name": (partial(read_day, "12 Nopembr 2026", "--on"),),
    "no_day": (partial(read_day, "31/02/2026", "--on"),),
    "no_year": (partial(read_day, "0000-01-01", "--on"),),
    "misdated": (partial(_refuse, misdated(1, ["2026/041"])),),
    "no_such_unit": (
        partial(
            _refuse,
            InputProblem("--unit", no_unit("Dinas B", ["Dinas A"]), "no_such_unit"),
        ),
    ),
}
"""What is typed wrong on the command line."""

COLUMNS: Final[Mapping[str, tuple[Asked, ...]]] = {
    "rows_refused": (
        partial(
            refuse_days,
            _NATIONAL,
            day_number(dt.date(2031, 1, 2)),
            count=3,
            row=1,
        ),
    ),
    "no_whole_day": (
        partial(in_arrays.is_working, np.array(["2026-03-12T08:00"], "datetime64[m]")),
    ),
    "no_such_rows": (partial(in_arrays.count, _DAYS, _DAYS[:1]),),
    "other_index": (
        partial(in_series.count, pd.Series(_DAYS), pd.Series(_DAYS, index=[1, 0])),
    ),
    "wrong_column": (partial(holds, "received", "VARCHAR", "DATE"),),
    "name_taken": (partial(free, ["last"], ["received", "last"]),),
}
"""What is wrong with columns of many rows."""

QUESTIONS: Final[Mapping[str, tuple[Asked, ...]]] = {
    "wrong_type": (partial(kip.deadline, _NUMBER, start=_ON, calendar=_NATIONAL),),
    "not_a_date": (
        partial(
            kip.deadline,
            "request.notice",
            start=_INSTANT,
            calendar=_NATIONAL,
        ),
    ),
    "not_decreed": (partial(_NATIONAL.add, dt.date(2027, 12, 20), 30),),
    "out_of_range": (
        partial(
            kip.deadline,
            "request.notice",
            start=dt.date(9999, 12, 1),
            calendar=_NATIONAL,
        ),
    ),
    "not_in_force": (partial(kip.rule("dispute.preliminary").at, _ON),),
    "limit_not_known": (partial(_refuse, LimitNotKnown("election.objection.file")),),
    "no_such_span": (
        partial(_NATIONAL.table, dt.date(2026, 3, 12), dt.date(2026, 3, 11)),
    ),
    "input_error": (_case(body={}, events=[]),),
}
"""Questions that have no answer."""
