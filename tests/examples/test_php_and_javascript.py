"""The PHP class and the JavaScript module answer as the library does.

Both are run for real, in one process each that is asked a question a line. Where PHP
or Node is missing, these tests skip and say so.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import re
import shutil
import subprocess
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
from attrs import frozen

from keterbukaan import RULES, NotDecreed, WorkCalendar, deadline
from keterbukaan.adapters.json import due_json, read_decree
from keterbukaan.cli.table_files import RULE_IDS
from keterbukaan.errors import NotInForce
from keterbukaan.law.spans import WorkingDays
from tests.helpers import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from keterbukaan import SkippedDay

NATIONAL = WorkCalendar.national()
DAY = dt.timedelta(days=1)
HERE = Path(__file__).parent
EXAMPLES = ROOT / "examples"


@frozen
class Engine:
    """A language in which the files are read.

    Args:
        program: what runs it.
        least: the oldest version that it may have.
        package: what is installed where it is missing.
        ask: the program that answers a question a line.
        reader: the class or the module that is tested.
    """

    program: str
    least: tuple[int, int]
    package: str
    ask: Path
    reader: Path


ENGINES = (
    Engine(
        "php",
        (7, 4),
        "php-cli",
        HERE / "ask.php",
        EXAMPLES / "php" / "Keterbukaan.php",
    ),
    Engine(
        "node",
        (18, 0),
        "nodejs",
        HERE / "ask.mjs",
        EXAMPLES / "js" / "keterbukaan.mjs",
    ),
)


@cache
def _version(program: str) -> tuple[int, int] | None:
    """Return which version is installed; None where there is none."""
    if shutil.which(program) is None:
        return None
    shown = subprocess.run(  # noqa: S603 (one of the two programs above)
        [program, "--version"], check=True, capture_output=True, text=True
    ).stdout
    found = re.search(r"(\d+)\.(\d+)", shown)
    return (int(found[1]), int(found[2])) if found else None


def _needs(engine: Engine) -> None:
    version = _version(engine.program)
    if version is None or version < engine.least:
        least = ".".join(map(str, engine.least))
        pytest.skip(
            f"needs {engine.program} {least} or newer: install {engine.package}"
        )


class Asked:
    """A running reader: one question a line, one answer a line."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        command = [engine.program, *map(str, (engine.ask, engine.reader, folder))]
        self._running = subprocess.Popen(  # noqa: S603 (one of the two programs above)
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __call__(self, method: str, *given: object, known_on: object = None) -> Any:  # noqa: ANN401 (what JSON holds)
        """Ask one question, and give the whole line of the answer."""
        known = None if known_on is None else str(known_on)
        pipe = self._running
        assert pipe.stdin is not None
        assert pipe.stdout is not None
        question = json.dumps([known, method, given], default=str)
        pipe.stdin.write(f"{question}\n")
        pipe.stdin.flush()
        return json.loads(pipe.stdout.readline())

    def close(self) -> None:
        """End it, and see that it ended well."""
        self._running.communicate()
        assert self._running.returncode == 0


@pytest.fixture(scope="module", params=ENGINES, ids=lambda engine: engine.program)
def ask(request: pytest.FixtureRequest, files: Path) -> Iterator[Asked]:
    """One process of each language for all these tests."""
    _needs(request.param)
    asked = Asked(request.param, files)
    yield asked
    asked.close()


@pytest.fixture(params=ENGINES, ids=lambda engine: engine.program)
def engine(request: pytest.FixtureRequest) -> Engine:
    """Each language that is installed."""
    _needs(request.param)
    found: Engine = request.param
    return found


def _calendar(known_on: dt.date | None) -> WorkCalendar:
    return NATIONAL.as_known_on(known_on)


def _days(first: dt.date, last: dt.date) -> Iterable[dt.date]:
    return (first + n * DAY for n in range((last - first).days + 1))


# -- due days --------------------------------------------------------------------


def _row(row: SkippedDay) -> dict[str, str | None]:
    """Return a day off as JSON has it: its name without bracketed remarks."""
    name = row.name and re.sub(r"\s*\([^()]*\)", "", row.name)
    found = {"date": str(row.date), "kind": row.kind.value}
    return {**found, "name": name, "decree": row.decree}


def _expected(rule: str, start: dt.date, calendar: WorkCalendar) -> Any:  # noqa: ANN401 (what JSON holds)
    """Return last and skipped of the library; None where it leaves the decrees."""
    try:
        span = RULES[rule].at(start).span
        assert isinstance(span, WorkingDays)
        calendar.add(start, span.n)  # sooner than an estimate that is then left out
    except (NotDecreed, NotInForce):
        return None
    due = deadline(rule, start=start, calendar=calendar)
    assert due.last is not None
    return due.last.isoformat(), [*map(_row, due.skipped)], str(due.basis)


@pytest.mark.parametrize(
    "known_on",
    [
        None,
        dt.date(2025, 8, 6),  # the day before 18 August 2025 became joint leave
        dt.date(2025, 9, 18),  # the day before the list for 2026
        dt.date(2024, 10, 13),  # the day before the list for 2025
    ],
    ids=str,
)
def test_every_start_of_two_years_ends_on_the_same_day(
    ask: Asked, known_on: dt.date | None
) -> None:
    """Under each rule, with the days skipped; null past the decrees known then."""
    calendar = _calendar(known_on)
    for rule in RULE_IDS:
        for start in _days(dt.date(2025, 1, 1), dt.date(2026, 12, 31)):
            shown = ask("due", rule, start, known_on=known_on)
            expected = _expected(rule, start, calendar)
            due = shown["answer"]
            found = due and (due["last"], due["skipped"], due["basis"])
            assert found == expected, (rule, start)
            assert (shown["reason"] is None) == (expected is not None), (rule, start)


@pytest.mark.parametrize("rule", RULE_IDS)
def test_a_rule_that_was_not_in_force_gives_null(ask: Asked, rule: str) -> None:
    """On the days around its first one, and around a change of its value."""
    first = {"dispute.file.silence": dt.date(2010, 8, 20)}.get(
        rule, dt.date(2010, 4, 30)
    )
    for start in (first - DAY, first, dt.date(2013, 4, 28), dt.date(2013, 4, 29)):
        shown = ask("due", rule, start)
        expected = _expected(rule, start, NATIONAL)
        due = shown["answer"]
        assert (due and (due["last"], due["skipped"], due["basis"])) == expected
        assert (expected is None) == (start < first)
        if expected is None:
            assert shown["reason"]["code"] == "not_in_force"


def test_the_rows_made_ahead_are_those_of_the_library(ask: Asked) -> None:
    """Past the decrees they are estimates, and not firm."""
    for start in _days(dt.date(2027, 11, 1), dt.date(2027, 12, 31)):
        due = deadline("request.notice", start=start, calendar=NATIONAL)
        assert ask("tableRow", "request.notice", start)["answer"] == {
            "start": str(start),
            "last": str(due.last),
            "safe": str(due.safe),
            "firm": due.firm,
        }
    assert ask("tableRow", "request.notice", "2028-01-01")["answer"] is None
    assert ask("tableRow", "request.notice", "2010-04-29")["reason"]["code"] == (
        "not_in_force"
    )
    refused = ask("tableRow", "request.notice", "2026-03-12", known_on="2026-01-01")
    assert "asKnownOn" in refused["text"]


# -- days and counts ---------------------------------------------------------------

_SEED = 14
_COUNTS = 5000
_KNOWN = (
    None,
    dt.date(2009, 1, 1),  # before any decree
    dt.date(2012, 2, 29),  # a decree without a full date
    dt.date(2016, 4, 13),  # the day before the list for 2017
    dt.date(2020, 4, 8),  # the day before joint leave was put off
    dt.date(2022, 7, 6),  # the day before Idul Adha was moved
    dt.date(2024, 2, 1),  # a voting day that awaits its Keppres
    dt.date(2025, 8, 6),
    dt.date(2026, 9, 15),
)


def test_random_due_days_are_the_same(ask: Asked) -> None:
    """Under any rule from any day, as known on several days."""
    draw = random.Random(_SEED)  # noqa: S311 (the same draws each time)
    for _ in range(_COUNTS):
        known_on, rule = draw.choice(_KNOWN), draw.choice(RULE_IDS)
        start = dt.date(2010, 1, 1) + draw.randrange(6600) * DAY
        due = ask("due", rule, start, known_on=known_on)["answer"]
        expected = _expected(rule, start, _calendar(known_on))
        found = due and (due["last"], due["skipped"], due["basis"])
        assert found == expected, (rule, start, known_on)


def _or_none(calendar: WorkCalendar, method: str, *given: object) -> object:
    """Return what the library gives as JSON has it; None where it is not decreed."""
    try:
        found = getattr(calendar, method)(*given)
    except NotDecreed:
        return None
    return str(found) if isinstance(found, dt.date) else found


def test_random_counts_and_additions_are_the_same(ask: Asked) -> None:
    """From any day over the decreed span and past it, as known on several days."""
    draw = random.Random(_SEED)  # noqa: S311 (the same draws each time)
    first = dt.date(2009, 7, 1)
    for _ in range(_COUNTS):
        known_on = draw.choice(_KNOWN)
        day, other = (first + draw.randrange(7000) * DAY for _ in range(2))
        n = draw.choice((draw.randint(-30, 30), draw.randint(-5000, 5000)))
        calendar = _calendar(known_on)
        given: tuple[str, tuple[object, ...]]
        for given in (("add", (day, n)), ("count", (day, other))):
            shown = ask(given[0], *given[1], known_on=known_on)
            expected = _or_none(calendar, given[0], *given[1])
            assert shown["answer"] == expected, (given, known_on)
            assert (shown["reason"] is None) == (expected is not None)


def test_lateness_is_that_of_a_deadline(ask: Asked) -> None:
    """An act on a day off is done on the next working day; null past the decrees."""
    due = deadline("request.notice", start=dt.date(2026, 3, 2), calendar=NATIONAL)
    assert due.last is not None
    for act in _days(dt.date(2026, 3, 1), dt.date(2026, 4, 30)):
        assert ask("lateBy", due.last, act)["answer"] == due.late_by(act), act
    shown = ask("lateBy", due.last, "2028-01-03")
    assert (shown["answer"], shown["reason"]["code"]) == (None, "not_decreed")
    before = ask("lateBy", "2028-01-03", "2028-01-03")
    assert (before["answer"], before["reason"]) == (0, None)


def _late(
    rule: str, start: dt.date, act: dt.date, calendar: WorkCalendar
) -> int | None:
    """Return how late an act is, by what was known; None where nobody can tell."""
    span = calendar.span()
    if span is None or _expected(rule, start, calendar) is None:
        return None
    due = deadline(rule, start=start, calendar=calendar)
    assert due.last is not None
    then = _expected(rule, start, calendar.as_known_on(act))
    if act <= due.last or (then and str(act) <= then[0]):
        return 0
    return None if act > span[1] else due.late_by(act)


def test_random_lateness_is_the_same(ask: Asked) -> None:
    """Of acts around the last day, and past the decrees, by several days known."""
    draw = random.Random(_SEED)  # noqa: S311 (the same draws each time)
    for _ in range(_COUNTS // 2):
        known_on, rule = draw.choice(_KNOWN), draw.choice(RULE_IDS)
        start = dt.date(2010, 1, 1) + draw.randrange(6600) * DAY
        act = start + draw.choice((draw.randint(-3, 60), draw.randint(0, 900))) * DAY
        shown = ask("late", rule, start, act, known_on=known_on)
        expected = _late(rule, start, act, _calendar(known_on))
        assert shown["answer"] == expected, (rule, start, act, known_on)
        assert (shown["reason"] is None) == (expected is not None)


def test_nobody_is_made_late_after_the_event(
    engine: Engine, files_taken_back: Path, taken_back: WorkCalendar
) -> None:
    """What was in time by the decrees of its day stays so; the rest is counted anew."""
    asked = Asked(engine, files_taken_back)
    saved = 0
    for start in _days(dt.date(2026, 3, 2), dt.date(2026, 3, 24)):
        last = deadline("request.notice", start=start, calendar=taken_back).last
        assert last is not None
        for act in _days(last - DAY, last + 9 * DAY):
            shown = asked("late", "request.notice", start, act)
            expected = _late("request.notice", start, act, taken_back)
            assert shown == {"answer": expected, "reason": None}, (start, act)
            saved += expected == 0 and act > last
    assert saved > 20
    late = asked("late", "request.notice", "2026-03-12", "2026-04-02")
    assert late["answer"] == 0
    assert asked("lateBy", "2026-03-30", "2026-04-02")["answer"] == 3
    asked.close()


def test_lateness_that_cannot_be_told_is_null(ask: Asked) -> None:
    """Over an estimated last day, of an act past the decrees, before any rule."""
    for start, act, code in (
        ("2027-12-27", "2028-01-12", "not_decreed"),
        ("2027-12-27", "2027-12-28", "not_decreed"),
        ("2026-03-12", "2028-01-03", "not_decreed"),
        ("2010-04-29", "2010-05-03", "not_in_force"),
    ):
        shown = ask("late", "request.notice", start, act)
        assert (shown["answer"], shown["reason"]["code"]) == (None, code)
    early = ask("late", "request.notice", "2026-03-12", "2001-01-01")
    assert early == {"answer": 0, "reason": None}


def test_every_day_is_a_working_day_or_says_why_not(ask: Asked) -> None:
    """Kind, name and decree, on each day of the years with the most amendments."""
    for known_on in (None, dt.date(2020, 4, 8), dt.date(2021, 2, 21)):
        calendar = _calendar(known_on)
        for day in _days(dt.date(2019, 12, 1), dt.date(2022, 1, 31)):
            expected = _or_none(calendar, "is_working", day)
            shown = ask("isWorking", day, known_on=known_on)
            assert shown["answer"] == expected, (day, known_on)
            assert (shown["reason"] is None) == (expected is not None)
            row = None if expected is None else calendar.why_off(day)
            off = ask("whyOff", day, known_on=known_on)["answer"]
            assert off == (row and _row(row))


def test_the_skipped_days_between_two_days_are_the_same(ask: Asked) -> None:
    """None between a day and itself, nor backwards; null past the decrees."""
    first, last = "2026-03-12", "2026-04-02"
    due = deadline(
        "request.notice", start=dt.date.fromisoformat(first), calendar=NATIONAL
    )
    assert ask("skipped", first, last)["answer"] == due_json(due)["skipped"]
    assert due_json(due)["skipped"] == [*map(_row, due.skipped)]
    assert ask("skipped", first, first)["answer"] == []
    assert ask("skipped", last, first)["answer"] == []
    assert ask("skipped", first, "2028-01-01")["answer"] is None


def test_the_span_is_that_of_the_decrees_known(ask: Asked) -> None:
    """Before any decree there is none."""
    for known_on in _KNOWN:
        span = _calendar(known_on).span()
        shown = ask("span", known_on=known_on)
        assert shown["answer"] == (span and [str(day) for day in span])
        assert (shown["reason"] is None) == (span is not None)


def test_what_is_in_doubt_comes_with_the_last_day(ask: Asked) -> None:
    """As the library says it; not told for an earlier day, and none is said twice."""
    told = 0
    for start in _days(dt.date(2026, 12, 1), dt.date(2027, 6, 30)):
        due = deadline("objection.response", start=start, calendar=NATIONAL)
        expected = [
            {"kind": d.kind, "id": d.text("id"), "en": d.text("en")} for d in due.doubts
        ]
        shown = ask("due", "objection.response", start)["answer"]
        assert shown["doubts"] == expected, start
        told += bool(expected)
    assert told > 100
    early = ask("due", "request.notice", "2026-03-12", known_on="2026-03-12")
    assert early["answer"]["doubts"] is None
    assert ask("doubts", "2012-12-30", "2012-12-30")["answer"] == []
    first, *_ = ask("doubts", "2012-12-31", "2012-12-31")["answer"]
    assert first["kind"] == "decree_undated"


# -- words and errors -----------------------------------------------------------------


def test_why_it_is_null_is_said_in_both_languages(ask: Asked) -> None:
    """With the year, and the day whose knowledge is used."""
    assert ask("add", "2027-12-30", 5)["reason"] == {
        "code": "not_decreed",
        "id": "SKB hari libur tahun 2028 belum ada dalam berkas ini",
        "en": "these files have no decree on the days off of 2028",
    }
    assert ask("add", "2010-01-04", -5)["reason"]["en"].endswith("of 2009")
    shown = ask("due", "request.notice", "2025-12-29", known_on="2025-09-18")
    assert shown["reason"]["en"] == (
        "these files have no decree on the days off of 2026, as known on 2025-09-18"
    )
    assert shown["reason"]["id"] == (
        "SKB hari libur tahun 2026 belum ada dalam berkas ini, "
        "menurut keputusan yang sudah terbit pada 2025-09-18"
    )
    assert ask("isWorking", "2026-03-12")["reason"] is None
    assert ask("due", "request.notice", "2010-04-29")["reason"] == {
        "code": "not_in_force",
        "id": "Pemberitahuan tertulis belum berlaku pada 2010-04-29; "
        "berlaku sejak 2010-04-30",
        "en": "Written notice was not yet in force on 2010-04-29; "
        "in force from 2010-04-30",
    }


def test_rules_and_kinds_have_their_names(ask: Asked) -> None:
    """In Indonesian unless asked for in English."""
    assert ask("rules")["answer"] == [*RULE_IDS]
    assert ask("label", "joint_leave")["answer"] == "cuti bersama"
    assert ask("label", "request.notice", "en")["answer"] == "Written notice"
    decree = ask("whyOff", "2015-12-24")["answer"]["decree"]
    assert decree == "SKB of 2014-05-07"
    assert ask("label", decree)["answer"] == "SKB tanggal 7 Mei 2014"
    for unknown in (("nothing",), ("weekend", "nl"), ("request.notice", "nl")):
        assert "not known" in ask("label", *unknown)["text"]


@pytest.mark.parametrize(
    "day",
    [
        "2026-02-30",
        "2026-03-12 00:00:00",
        "12/03/2026",
        "2026-3-12",
        "2026-03-12\n",
        "0000-01-01",
        "",
        "now",
    ],
)
def test_what_is_no_date_is_an_exception(ask: Asked, day: str) -> None:
    """Wherever a day is asked for; it names what was given."""
    asked: list[tuple[str, tuple[object, ...]]] = [
        ("isWorking", (day,)),
        ("whyOff", (day,)),
        ("add", (day, 0)),
        ("count", ("2026-03-12", day)),
        ("count", (day, "2026-03-12")),
        ("lateBy", ("2026-03-12", day)),
        ("late", ("request.notice", "2010-01-01", day)),
        ("late", ("request.notice", day, "2026-03-12")),
        ("skipped", (day, "2026-03-12")),
        ("doubts", (day, "2026-03-12")),
        ("doubts", ("2026-03-12", day)),
        ("due", ("request.notice", day)),
        ("tableRow", ("request.notice", day)),
        ("asKnownOn", (day,)),
    ]
    for method, given in asked:
        shown = ask(method, *given)
        assert shown["error"] in {"InvalidArgumentException", "RangeError"}, method
        assert f'not a date: "{day}"' in shown["text"]
        timed = shown["text"].endswith("cut the time: 2026-03-12")
        assert timed == (len(day) > len("2026-03-12\n"))


def test_a_rule_that_there_is_none_of_is_an_exception(ask: Asked) -> None:
    """It names those that there are."""
    shown = ask("due", "request.notise", "2026-03-12")
    assert shown["error"] in {"InvalidArgumentException", "RangeError"}
    assert "request.notice" in shown["text"]


# -- other folders ----------------------------------------------------------------


def test_a_new_decree_is_a_new_folder(engine: Engine, files_of_2028: Path) -> None:
    """Nothing but the files is replaced, and the year after can be counted."""
    calendar = NATIONAL.with_decrees(read_decree(EXAMPLES / "decree-2028.json"))
    asked = Asked(engine, files_of_2028)
    for start in _days(dt.date(2027, 12, 1), dt.date(2028, 11, 30)):
        shown = asked("due", "request.notice", start)["answer"]
        expected = _expected("request.notice", start, calendar)
        assert (shown["last"], shown["skipped"], shown["basis"]) == expected
    asked.close()


def test_a_folder_of_before_says_that_it_knows_no_doubts(
    engine: Engine, files: Path, tmp_path: Path
) -> None:
    """An empty list would say that nothing is in doubt."""
    shutil.copytree(files, tmp_path, dirs_exist_ok=True)
    editions = json.loads((files / "editions.json").read_bytes())
    del editions["doubts"]
    (tmp_path / "editions.json").write_text(json.dumps(editions), encoding="utf-8")
    asked = Asked(engine, tmp_path)
    due = asked("due", "request.notice", "2027-03-01")["answer"]
    assert (due["last"], due["doubts"]) == ("2027-03-23", None)
    asked.close()


def _with_first_value(folder: Path, made: Path, **changed: object) -> None:
    """Copy the files, with another value of the first rule."""
    shutil.copytree(folder, made, dirs_exist_ok=True)
    rules = json.loads((folder / "rules.json").read_bytes())
    rules["rules"][0]["values"][0] |= changed
    (made / "rules.json").write_text(json.dumps(rules), encoding="utf-8")


def test_the_number_of_days_is_that_of_the_files(
    engine: Engine, files: Path, tmp_path: Path
) -> None:
    """A number that was changed there is the one that is counted and shown."""
    _with_first_value(files, tmp_path, n=4, basis="UU 99/2099 Ps. 1")
    asked = Asked(engine, tmp_path)
    due = asked("due", RULE_IDS[0], "2026-03-12")["answer"]
    last = str(NATIONAL.add(dt.date(2026, 3, 12), 4))
    assert (due["last"], due["n"], due["basis"]) == (last, 4, "UU 99/2099 Ps. 1")
    asked.close()


def test_a_rule_that_has_ended_says_until_when(
    engine: Engine, files: Path, tmp_path: Path
) -> None:
    """It is in force no longer, and still was on its last day."""
    _with_first_value(files, tmp_path, until="2020-12-31")
    asked = Asked(engine, tmp_path)
    assert asked("due", RULE_IDS[0], "2020-12-31")["answer"]["last"] == "2021-01-15"
    reason = asked("due", RULE_IDS[0], "2021-01-01")["reason"]
    assert reason == {
        "code": "not_in_force",
        "id": "Pemberitahuan tertulis tidak berlaku lagi pada 2021-01-01; "
        "berlaku sampai dengan 2020-12-31",
        "en": "Written notice was no longer in force on 2021-01-01; "
        "in force until 2020-12-31",
    }
    asked.close()


def test_a_rule_in_another_unit_is_not_counted_as_working_days(
    engine: Engine, files: Path, tmp_path: Path
) -> None:
    """A later version of the files may hold one: null, with the reason."""
    _with_first_value(files, tmp_path, unit="calendar_days")
    asked = Asked(engine, tmp_path)
    shown = asked("due", RULE_IDS[0], "2026-03-12")
    assert (shown["answer"], shown["reason"]["code"]) == (None, "not_countable")
    asked.close()


def test_a_folder_that_is_none_is_an_exception(engine: Engine, tmp_path: Path) -> None:
    """Missing files and files of another shape, at once and not with a wrong day."""
    (tmp_path / "rules.json").write_text('{"schema": "other"}', encoding="utf-8")
    for empty in (tmp_path / "none", tmp_path):
        done = subprocess.run(  # noqa: S603 (one of the two programs above)
            [engine.program, engine.ask, engine.reader, empty],
            input="",
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode != 0
        assert "json" in done.stdout + done.stderr


_FETCHING = """
import {{ Keterbukaan }} from {module};
const kip = await Keterbukaan.load({base});
const row = await kip.tableRow('request.notice', '2026-03-12');
const known = kip.asKnownOn('2026-01-01').due('request.notice', '2026-03-12');
console.log(row.last, known.last);
const none = new URL('none/', {base});
await Keterbukaan.load(none).catch((error) => console.log(error.message));
"""


def _node(program: str) -> list[str]:
    """Run a module in Node, and give the lines that it prints."""
    return subprocess.run(
        ["node", "--input-type=module"],  # noqa: S607 (on the path)
        input=program,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()


def test_the_module_fetches_its_files(files: Path) -> None:
    """By the address of the folder, as a browser does; a wrong one is an error."""
    _needs(ENGINES[1])

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing on standard error."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=files)) as site:
        Thread(target=site.serve_forever, daemon=True).start()
        base = json.dumps(f"http://127.0.0.1:{site.server_port}/")
        module = json.dumps(ENGINES[1].reader.as_uri())
        shown = _node(_FETCHING.format(module=module, base=base))
        site.shutdown()
    answered, wrong = shown
    assert answered == "2026-04-02 2026-04-02"
    # two files are fetched at once, and either may be the first that is missing
    assert re.fullmatch(r"tidak .* / cannot be read: (editions|rules)\.json", wrong)


def test_the_module_says_how_it_is_called() -> None:
    """A folder of Node is no address, and without a day is not all days."""
    _needs(ENGINES[1])
    program = (
        f"import {{ Keterbukaan }} from {json.dumps(ENGINES[1].reader.as_uri())};"
        "const said = (error) => console.log(error.message);"
        "await Keterbukaan.load('/files').catch(said);"
        "const file = (name) => ({ schema: 'keterbukaan/files/1' });"
        "const kip = await Keterbukaan.load(file);"
        "try { kip.asKnownOn(); } catch (error) { said(error); }"
        "try { kip.add(['2026-03-12 00:00'], 1); } catch (error) { said(error); }"
    )
    shown = _node(program)
    assert "/files/editions.json" in shown[0]
    assert "in Node, give load() a function" in shown[0]
    assert "null for all" in shown[1]
    assert shown[2].endswith("cut the time: 2026-03-12")


def test_the_module_takes_the_files_as_they_are(files: Path) -> None:
    """Two parsed files are enough; a row made ahead then has nowhere to come from."""
    _needs(ENGINES[1])
    given = {
        name: json.loads((files / f"{name}.json").read_bytes())
        for name in ("editions", "rules")
    }
    program = (
        f"import {{ Keterbukaan }} from {json.dumps(ENGINES[1].reader.as_uri())};"
        f"const kip = new Keterbukaan({json.dumps(given)});"
        "console.log(kip.add('2026-03-12', 10));"
        "await kip.tableRow('request.notice', '2026-03-12')"
        ".catch((error) => console.log(error.message));"
    )
    shown = _node(program)
    assert shown[0] == "2026-04-02"
    assert "not given: due/request.notice/2026.json" in shown[1]


def test_the_class_has_no_warning() -> None:
    """PHP finds nothing to say about it."""
    _needs(ENGINES[0])
    for file in (ENGINES[0].reader, ENGINES[0].ask):
        done = subprocess.run(  # noqa: S603 (the program above, our own file)
            ["php", "-d", "error_reporting=-1", "-l", file],  # noqa: S607 (on the path)
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.startswith("No syntax errors")
        assert done.stderr == ""


def test_both_have_the_same_names() -> None:
    """A page for one is a page for the other."""
    php = re.findall(
        r"public function (\w+)", ENGINES[0].reader.read_text(encoding="utf-8")
    )
    module = ENGINES[1].reader.read_text(encoding="utf-8")
    javascript = re.findall(r"^  (?:async )?([a-z]\w+)\(.*\{$", module, re.MULTILINE)
    assert [name for name in php if name != "__construct"] == [
        name for name in javascript if name != "constructor"
    ]


def test_neither_holds_a_provision_or_a_decree() -> None:
    """They are in the files, and nowhere else."""
    for each in ENGINES:
        text = each.reader.read_text(encoding="utf-8")
        code = re.sub(r"/\*\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)
        assert re.findall(r"SKB \d|Keppres \d|Ps\. |UU \d|PerKI", code) == []
