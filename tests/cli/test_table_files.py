"""The files that need no Python: every number in them is the library's."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from keterbukaan import RULES, InputError, Overlay, WorkCalendar, deadline
from keterbukaan.adapters.ical import calendar_ical
from keterbukaan.adapters.json import calendar_json, read_decree
from keterbukaan.cli.table_files import RULE_IDS, files, write_files
from keterbukaan.errors import NotInForce
from keterbukaan.law.voting_days import VOTING_DAYS
from tests.helpers import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NATIONAL = WorkCalendar.national()
DAY = dt.timedelta(days=1)
SPAN = NATIONAL.span() or (dt.date.max, dt.date.min)
YEARS = range(SPAN[0].year, SPAN[1].year + 1)


@cache
def _found() -> Mapping[str, bytes]:
    return files(NATIONAL)


def _read(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(_found()[name])
    return read


def _days_of(year: int) -> list[dt.date]:
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    return [first + n * DAY for n in range((last - first).days + 1)]


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


# -- the folder ----------------------------------------------------------------


def test_the_names_are_these_and_never_others() -> None:
    """A reader may write them down: one of each year, and of each rule and year."""
    expected = {"manifest.json", "editions.json", "rules.json", "ranks.json"}
    for year in YEARS:
        expected |= {f"days-off/{year}{end}" for end in (".json", ".flat.json", ".ics")}
        expected |= {f"due/{rule}/{year}.json" for rule in RULE_IDS}
    assert {*_found()} == expected


def test_the_manifest_names_every_file_with_its_digest() -> None:
    """What was fetched can be checked, and what is known is said."""
    manifest = _read("manifest.json")
    listed = {row["path"]: row for row in manifest["files"]}
    assert {*listed} == {*_found()} - {"manifest.json"}
    for name, row in listed.items():
        assert row["size"] == len(_found()[name])
        assert row["sha256"] == hashlib.sha256(_found()[name]).hexdigest()
    assert (manifest["first"], manifest["last"]) == (str(SPAN[0]), str(SPAN[1]))
    assert manifest["due_columns"] == ["last", "safe", "firm"]
    assert manifest["edition"] == str(NATIONAL.known[-1])
    assert manifest["known_on"] is None


def test_they_are_written_as_they_are(tmp_path: Path) -> None:
    """Into a folder that is made, over what is there, with the manifest last.

    The feeds are in the language asked for; all else is the same again.
    """
    folder = tmp_path / "new" / "files"
    folder.mkdir(parents=True)
    (folder / "own.txt").write_text("kept", encoding="utf-8")
    (folder / "rules.json").write_text("old", encoding="utf-8")
    written = write_files(folder, NATIONAL, "en")
    assert written[-1] == folder / "manifest.json"
    assert (folder / "own.txt").exists()
    names = [path.relative_to(folder).as_posix() for path in written]
    assert names == [*_found()]
    for name, path in zip(names, written, strict=True):
        data = path.read_bytes()
        if name.endswith(".ics"):
            year = int(path.stem)
            assert data == calendar_ical(NATIONAL, year, lang="en")
        elif name != "manifest.json":
            assert data == _found()[name], name


def test_the_json_is_compact_utf_8_with_sorted_keys() -> None:
    """One line, ended by a line feed; the same value gives the same bytes."""
    for name, data in _found().items():
        if name.endswith(".json"):
            compact = json.dumps(
                json.loads(data),
                ensure_ascii=False,
                separators=(",", ":"),
                sort_keys=True,
            )
            assert data == f"{compact}\n".encode(), name
            flat = name.endswith(".flat.json")
            assert flat or json.loads(data)["schema"] == "keterbukaan/files/1"


@pytest.mark.parametrize(
    "calendar",
    [
        NATIONAL.as_known_on(dt.date(2025, 8, 6)),
        NATIONAL.as_known_on(dt.date(2000, 1, 1)),
        WorkCalendar(week=6),
        WorkCalendar(joint_leave_counts=True),
        NATIONAL.with_overlays(
            Overlay.day_off(dt.date(2026, 3, 12), "hari jadi", basis="SE 1/2026")
        ),
    ],
)
def test_another_calendar_is_refused(calendar: WorkCalendar) -> None:
    """The files hold no local days and no other week, so none is passed over."""
    with pytest.raises(InputError, match="national calendar only"):
        files(calendar)


# -- days off --------------------------------------------------------------------


@pytest.mark.parametrize("year", YEARS)
def test_the_days_off_of_a_year_are_those_of_the_command(year: int) -> None:
    """In all three forms."""
    answer = calendar_json(year, NATIONAL)
    assert _read(f"days-off/{year}.json") == {"schema": "keterbukaan/files/1", **answer}
    flat = {row["date"]: row["name"] for row in answer["days"]}
    assert _read(f"days-off/{year}.flat.json") == flat
    assert _found()[f"days-off/{year}.ics"] == calendar_ical(NATIONAL, year)


def test_a_further_decree_adds_its_year() -> None:
    """A decree that was loaded is in all files; a day without a name has its kind."""
    read = read_decree(ROOT / "examples" / "decree-2028.json")
    nameless, *others = read.adds
    decree = evolve(read, adds=(evolve(nameless, name=None), *others))
    calendar = NATIONAL.with_decrees(decree)
    more = files(calendar)
    assert {*more} - {*_found()} == {
        *(f"days-off/2028{end}" for end in (".json", ".flat.json", ".ics")),
        *(f"due/{rule}/2028.json" for rule in RULE_IDS),
    }
    years = json.loads(more["editions.json"])["years"]
    assert years[-1]["year"] == 2028
    assert years[-1]["known_from"] == decree.known_from.isoformat()
    flat = json.loads(more["days-off/2028.flat.json"])
    assert len(flat) == len(calendar.days_off(2028))
    assert flat[nameless.date.isoformat()] == nameless.kind.label("id")


# -- editions ----------------------------------------------------------------------


def _known(rows: list[dict[str, Any]], day: str) -> list[dict[str, Any]]:
    """What a reader in any language does."""
    return [
        {key: row[key] for key in row if not key.startswith("known_")}
        for row in rows
        if row["known_from"] <= day
        and (row["known_until"] is None or day <= row["known_until"])
    ]


def _turns() -> list[dt.date]:
    """Each day on which something came to be known, the day before and after it."""
    days = {decree.known_from for decree in NATIONAL.ledger()}
    days |= {day for vote in VOTING_DAYS for day in vote.changes}
    near = {day + n * DAY for day in days for n in (-1, 0, 1)}
    return sorted({*near, dt.date(1, 1, 1), dt.date(9999, 12, 31)})


def test_the_editions_give_the_days_off_as_known_on_any_day() -> None:
    """On and around every day on which the answer may change."""
    editions = _read("editions.json")
    for day in _turns():
        calendar = NATIONAL.as_known_on(day)
        span = calendar.span()
        years = range(span[0].year, span[1].year + 1) if span else range(0)
        known = _known(editions["years"], day.isoformat())
        assert [row["year"] for row in known] == [*years], day
        rows = [row for year in years for row in calendar_json(year, calendar)["days"]]
        assert _known(editions["days"], day.isoformat()) == rows, day


def test_what_still_stands_is_what_is_known_without_a_day() -> None:
    """The rows without an end are the days off by all decrees."""
    standing = [
        {key: row[key] for key in ("date", "kind", "name", "decree")}
        for row in _read("editions.json")["days"]
        if row["known_until"] is None
    ]
    assert standing == [
        row for year in YEARS for row in calendar_json(year, NATIONAL)["days"]
    ]


def test_an_edition_that_was_amended_keeps_what_it_took_away() -> None:
    """Idul Adha of 2022 was moved by a day, and joint leave of 2020 three times."""
    rows = _read("editions.json")["days"]
    moved = {
        row["date"]: (row["known_from"], row["known_until"])
        for row in rows
        if row["date"] in {"2022-07-09", "2022-07-10"}
    }
    assert moved == {
        "2022-07-09": ("2021-09-22", "2022-07-06"),
        "2022-07-10": ("2022-07-07", None),
    }


def test_a_voting_day_is_off_by_its_instrument_until_its_keppres() -> None:
    """The day of the general election of 2024 had two reasons, one after the other."""
    rows = _read("editions.json")["days"]
    vote = [row for row in rows if row["date"] == "2024-02-14"]
    assert [(row["decree"], row["known_until"]) for row in vote] == [
        ("Keputusan KPU 21/2022", "2024-02-05"),
        ("Keppres 10/2024", None),
    ]


def test_the_weekend_is_that_of_the_calendar() -> None:
    """With the rows, it says of every day whether it counts."""
    editions = _read("editions.json")
    off = {row["date"] for row in editions["days"] if row["known_until"] is None}
    for year in YEARS:
        for day in _days_of(year):
            counts = day.isoweekday() not in editions["weekend"] and str(day) not in off
            assert counts == NATIONAL.is_working(day), day
    assert editions["kinds"]["weekend"] == {"id": "akhir pekan", "en": "weekend"}


# -- doubts ------------------------------------------------------------------------


def _doubted(start: str, last: str) -> list[tuple[str, str, str]]:
    """What a reader in any language does."""
    return [
        (row["kind"], row["text"]["id"], row["text"]["en"])
        for row in _read("editions.json")["doubts"]
        if any(first <= last and start <= end for first, end in row["days"])
    ]


@pytest.mark.parametrize("rule", RULE_IDS)
def test_what_is_in_doubt_is_what_the_library_says(rule: str) -> None:
    """Of every firm answer, on every day of every year, and in the same order."""
    asked = 0
    for day in (day for year in YEARS for day in _days_of(year)):
        try:
            due = deadline(rule, start=day, calendar=NATIONAL)
        except NotInForce:
            continue
        expected = [(d.kind, d.text("id"), d.text("en")) for d in due.doubts]
        end = due.last if due.firm else SPAN[1]
        shown = _doubted(str(day), str(end))
        if due.firm:
            assert shown == expected, day
        else:
            assert {*shown} <= {*expected}, day
        asked += bool(shown)
    assert asked > 700


def test_a_feast_that_awaits_its_determination_is_named() -> None:
    """Around Lebaran of 2027, and beside the decree of 2012 that has no number."""
    kinds = [kind for kind, *_ in _doubted("2027-03-01", "2027-04-20")]
    assert kinds == ["scan_not_read", "isbat", "isbat"]
    kinds = [kind for kind, *_ in _doubted("2012-12-20", "2013-01-09")]
    assert kinds == ["decree_undated", "number_not_known", "single_source"]
    assert _doubted("2026-03-12", "2026-04-02") == []


def test_every_decree_has_a_name_in_both_languages() -> None:
    """The key of the rows stays; what is said of it is in the language."""
    editions = _read("editions.json")
    names = editions["decrees"]
    assert {*names} == {row["decree"] for row in editions["days"]}
    assert names["SKB 1497/2025"] == {"id": "SKB 1497/2025", "en": "SKB 1497/2025"}
    assert names["SKB of 2014-05-07"] == {
        "id": "SKB tanggal 7 Mei 2014",
        "en": "SKB of 7 May 2014",
    }
    assert not any(" of " in each["id"] for each in names.values())


# -- counting ----------------------------------------------------------------------


def test_working_days_are_a_subtraction_of_ranks() -> None:
    """The rank of a day counts from before the first one."""
    ranks = _read("ranks.json")
    first = dt.date.fromisoformat(ranks["first"])
    span = [day for year in YEARS for day in _days_of(year)]
    assert first == span[0]
    before = 1 if NATIONAL.is_working(first) else 0
    assert ranks["ranks"] == [before + NATIONAL.count(first, day) for day in span]


def test_the_rules_are_those_of_the_rule_book() -> None:
    """Every value with its period, its provision and both names."""
    rules = _read("rules.json")["rules"]
    assert [row["id"] for row in rules] == [*RULE_IDS]
    for row in rules:
        rule = RULES[row["id"]]
        assert row["label"] == {"id": rule.label("id"), "en": rule.label("en")}
        assert (row["actor"], row["direction"]) == (rule.actor, rule.direction)
        assert row["values"] == [
            {
                "n": limit.span.n if limit.span else None,
                "unit": limit.span.unit if limit.span else None,
                "basis": str(limit.basis),
                "from": limit.in_force.isoformat(),
                "until": _iso(limit.until),
            }
            for limit in rule.limits
        ]


@pytest.mark.parametrize("rule", RULE_IDS)
def test_every_due_day_is_that_of_the_library(rule: str) -> None:
    """On every day of every year, and null before the rule was in force."""
    for year in YEARS:
        columns = _read(f"due/{rule}/{year}.json")
        assert (columns["rule"], columns["year"]) == (rule, year)
        shown = zip(columns["last"], columns["safe"], columns["firm"], strict=True)
        for day, row in zip(_days_of(year), shown, strict=True):
            try:
                due = deadline(rule, start=day, calendar=NATIONAL)
            except NotInForce:
                assert row == (None, None, None), day
            else:
                assert row == (_iso(due.last), _iso(due.safe), due.firm), day


def test_due_days_go_on_past_the_decrees_and_say_so() -> None:
    """The end of the last decreed year is an estimate, with a day that is safe."""
    columns = _read(f"due/request.notice/{YEARS[-1]}.json")
    assert columns["safe"][-1] < columns["last"][-1]
    assert columns["last"][-1] > str(SPAN[1])
    assert (columns["firm"][0], columns["firm"][-1]) == (True, False)
