"""Calendar feeds: read back by their own library, and by a reader written by hand."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

import pytest
from attrs import astuple, evolve
from icalendar import Calendar

from keterbukaan import Case, Details, Due, Overlay, PublicBody, WorkCalendar, agenda
from keterbukaan.adapters.ical import agenda_ical, calendar_ical
from keterbukaan.adapters.ical.feed import Entry, feed
from keterbukaan.adapters.ical.knowledge import decided, newest_known, rests_on
from keterbukaan.adapters.json import read_case
from keterbukaan.errors import NotADate, OutOfRange
from keterbukaan.events import (
    NoticeGiven,
    NoticeReceived,
    RequestReceived,
    RequestRegistered,
)
from tests.helpers import ROOT

if TYPE_CHECKING:
    from keterbukaan.events import Event

NATIONAL = WorkCalendar.national()
BODY = PublicBody(kind="state", level="regency", unit="Dinas Antah")
DAY = dt.date(2026, 11, 19)
BEFORE, AFTER = dt.date(2025, 8, 6), dt.date(2025, 8, 7)
"""The days before and of the decree that freed 18 August 2025."""
PRIVATE = Details(
    name="Sekar Fiktif",
    address="Jalan Rekaan 7",
    contact="sekar@example.invalid",
    occupation="penulis rekaan",
)


# -- a reader of our own -----------------------------------------------------------


def _lines(shown: bytes) -> list[str]:
    """Unfold a feed by RFC 5545, section 3.1, and hold its form to it."""
    assert shown.endswith(b"\r\n")
    assert b"\n" not in shown.replace(b"\r\n", b"")
    assert b"\r" not in shown.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in shown.split(b"\r\n"))
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", shown)
    return shown.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def _plain(value: str) -> str:
    """Undo the escapes of a text."""
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)


def _entries(shown: bytes) -> list[dict[str, str]]:
    """Give each event or task by property; those of a reminder after a stroke."""
    found: list[dict[str, str]] = []
    open_parts: list[str] = []
    for line in _lines(shown):
        name, _, value = line.partition(":")
        if name == "BEGIN":
            open_parts.append(value)
            if value in {"VEVENT", "VTODO"}:
                found.append({"": value})
        elif name == "END":
            assert open_parts.pop() == value
        elif len(open_parts) > 1:
            inner = "/" * (open_parts[-1] == "VALARM")
            key = inner + name.partition(";")[0]
            assert key not in found[-1], f"{key} stands twice"
            found[-1][key] = _plain(value)
    assert open_parts == []
    return found


def _agree(shown: bytes) -> list[dict[str, str]]:
    """Read a feed both ways, and see that both read the same."""
    ours = _entries(shown)
    walked: list[Any] = Calendar.from_ical(shown).walk()
    theirs = [part for part in walked if part.get("uid")]
    assert len(ours) == len(theirs)
    for mine, part in zip(ours, theirs, strict=True):
        assert part.name == mine[""]
        assert str(part["uid"]) == mine["UID"]
        assert str(part["summary"]) == mine["SUMMARY"]
        assert str(part["description"]) == mine["DESCRIPTION"]
        assert int(part["sequence"]) == int(mine["SEQUENCE"])
        start = f"{part['dtstart'].dt:%Y%m%d}" if "dtstart" in part else None
        assert start == mine.get("DTSTART")
    assert len({entry["UID"] for entry in ours}) == len(ours)
    return ours


# -- what is due -------------------------------------------------------------------


def _request(name: str | None, on: dt.date, *events: Event) -> Case:
    return Case(id=name, body=BODY, events=[RequestReceived(on), *events])


def _rows(
    *cases: Case,
    day: dt.date = DAY,
    since: dt.date | None = None,
    calendar: WorkCalendar | None = None,
) -> list[Due]:
    return sorted(agenda(cases, day, since=since, calendar=calendar))


def _notice(
    *cases: Case,
    day: dt.date = DAY,
    since: dt.date | None = None,
    calendar: WorkCalendar | None = None,
) -> list[Due]:
    rows = _rows(*cases, day=day, since=since, calendar=calendar)
    return [row for row in rows if row.rule == "request.notice"]


def test_a_row_takes_up_its_last_day_and_reminds_by_the_safe_one() -> None:
    """The whole of one day, with what is to be done, by whom, and on what basis."""
    rows = _notice(_request("a", dt.date(2026, 11, 12)))
    (row,), (entry,) = rows, _agree(agenda_ical(rows, DAY, lang="en"))
    assert (row.safe, row.last) == (dt.date(2026, 11, 25), dt.date(2026, 11, 26))
    assert entry == {
        "": "VEVENT",
        "UID": entry["UID"],
        "DTSTAMP": "20261119T000000Z",
        "DTSTART": "20261126",
        "DTEND": "20261127",
        "SEQUENCE": str(1 + decided(NATIONAL)),
        "STATUS": "CONFIRMED",
        "TRANSP": "TRANSPARENT",
        "SUMMARY": "a: give written notice (PPID)",
        "DESCRIPTION": "Last day: Thursday, 26 November 2026.\n"
        "Safe until: Wednesday, 25 November 2026.\n"
        f"Reason: {row.option.text('en')}.\n"
        "Basis: UU 14/2008 Ps. 22(7) (request.notice).\n"
        "Office: Dinas Antah.",
        "/ACTION": "DISPLAY",
        "/DESCRIPTION": "a: give written notice (PPID)",
        "/TRIGGER": "-PT16H",
    }
    alarms: list[Any] = Calendar.from_ical(agenda_ical(rows, DAY)).walk("VALARM")
    (alarm,) = alarms
    assert row.last is not None
    midnight = dt.datetime.combine(row.last, dt.time(tzinfo=dt.UTC))
    reminded = midnight + alarm["trigger"].dt
    assert (reminded.date(), reminded.hour) == (row.safe, 8)


def test_a_safe_day_that_is_the_last_one_is_told_once() -> None:
    """Where no reading moves the day, there is one day to keep to."""
    (row,) = _notice(_request("a", dt.date(2026, 11, 12)))
    option = evolve(row.option, closes_safe=row.last)
    row = evolve(row, step=evolve(row.step, option=option), unit=None)
    (entry,) = _agree(agenda_ical([row], DAY, lang="en"))
    assert [line.partition(":")[0] for line in entry["DESCRIPTION"].splitlines()] == [
        "Last day",
        "Reason",
        "Basis",
    ]
    assert entry["/TRIGGER"] == "PT8H"


def test_the_texts_are_those_of_the_language() -> None:
    """Indonesian by default, in the words of the agenda; the maker says which."""
    rows = _notice(_request("a", dt.date(2026, 11, 12)))
    lines = _lines(agenda_ical(rows, DAY))
    assert "X-WR-CALNAME:Agenda keterbukaan informasi publik" in lines
    assert re.fullmatch(r"PRODID:-//keterbukaan//.+//ID", lines[2])
    (entry,) = _agree(agenda_ical(rows, DAY))
    assert entry["SUMMARY"] == "a: memberikan pemberitahuan tertulis (PPID)"
    assert entry["DESCRIPTION"].startswith("Hari terakhir: Kamis, 26 November 2026.\n")
    assert "Keterangan: " + rows[0].option.text("id") in entry["DESCRIPTION"]


def test_a_decree_moves_an_entry_and_doubles_none() -> None:
    """Imported before and after the decree: same UID, more known, another day."""
    case, day = _request("a", dt.date(2025, 8, 11)), dt.date(2025, 8, 12)
    kept: dict[str, dict[str, str]] = {}
    feeds = []
    for known in (BEFORE, AFTER):
        rows = _rows(case, day=day, calendar=NATIONAL.as_known_on(known))
        entries = _agree(agenda_ical(rows, day, known_on=known))
        kept |= {entry["UID"]: entry for entry in entries}
        feeds.append([e for e in entries if "request.notice" in e["DESCRIPTION"]])
    (before,), (after,) = feeds
    assert (before["DTSTART"], after["DTSTART"]) == ("20250825", "20250826")
    assert before["UID"] == after["UID"]
    assert int(after["SEQUENCE"]) == int(before["SEQUENCE"]) + 1
    assert len(kept) == len(_rows(case, day=day))
    assert kept[after["UID"]] == after


def test_every_decree_moves_entries_and_doubles_none() -> None:
    """Through every decree of 2020, a year of many, no import adds an entry."""
    case = _request("a", dt.date(2020, 5, 14))
    day, seen = dt.date(2020, 5, 15), []
    editions = sorted({d.known_from for d in NATIONAL.known if d.year == 2020})
    assert len(editions) > 3
    for known in editions:
        rows = _notice(case, day=day, calendar=NATIONAL.as_known_on(known))
        (entry,) = _agree(agenda_ical(rows, day))
        seen.append((int(entry["SEQUENCE"]), entry["UID"], entry["DTSTART"]))
    assert len({uid for _, uid, _ in seen}) == 1
    assert len({start for _, _, start in seen}) > 1
    numbers = [number for number, _, _ in seen]
    assert numbers == sorted(set(numbers))


def test_a_fact_adds_to_the_number_and_so_does_its_retraction() -> None:
    """The number never falls, whatever is recorded; the entry stays the same."""
    day = dt.date(2026, 11, 12)
    facts = [
        RequestReceived(day),
        RequestRegistered(day, id="r"),
        RequestRegistered(day, retracts="r"),
    ]
    cases = [Case(id="a", body=BODY, events=facts[:n]) for n in (1, 2, 3)]
    entries = [_agree(agenda_ical(_notice(case), DAY))[0] for case in cases]
    assert len({entry["UID"] for entry in entries}) == 1
    first = int(entries[0]["SEQUENCE"])
    assert [int(entry["SEQUENCE"]) - first for entry in entries] == [0, 1, 2]


def test_a_fact_recorded_later_is_not_counted_before() -> None:
    """As known on a day, the number is what it was."""
    late = RequestRegistered(dt.date(2026, 11, 12), recorded_on=dt.date(2026, 11, 18))
    case = _request("a", dt.date(2026, 11, 12), late)
    numbers = [
        row.recorded
        for known in (17, 18)
        for row in _notice(
            case, calendar=NATIONAL.as_known_on(dt.date(2026, 11, known))
        )
    ]
    assert numbers == [1, 2]


def test_what_is_told_apart_has_its_own_entry() -> None:
    """Other cases, other rules and other parties are other entries."""
    cases = [_request(name, dt.date(2026, 11, 12)) for name in ("a", "b", None)]
    rows = _rows(*cases)
    entries = _agree(agenda_ical(rows, DAY))
    assert len(entries) == len(rows)
    assert len({row.rule for row in rows}) > 1
    refused = NoticeGiven(DAY, outcome="refused", reason="exemption")
    other = _request("a", dt.date(2026, 11, 12), refused, NoticeReceived(DAY))
    after = {entry["UID"] for entry in _agree(agenda_ical(_rows(other), DAY))}
    assert "file an objection" in str(agenda_ical(_rows(other), DAY, lang="en"))
    assert not after & {entry["UID"] for entry in entries}


def test_rows_that_nothing_tells_apart_go_by_their_order() -> None:
    """Two cases without an id have two entries, the same in every feed."""
    cases = [_request(None, dt.date(2026, 11, day)) for day in (12, 13)]
    first = _agree(agenda_ical(_notice(*cases), DAY, lang="en"))
    again = _agree(agenda_ical(_notice(*reversed(cases)), DAY, lang="en"))
    assert first == again
    assert [entry["DTSTART"] for entry in first] == ["20261126", "20261127"]
    assert {entry["SUMMARY"] for entry in first} == {"give written notice (PPID)"}
    (one, *_), (alone,) = first, _agree(agenda_ical(_notice(cases[0]), DAY))
    assert alone["UID"] == one["UID"]


def test_a_first_item_stands_for_all() -> None:
    """An entry stays with its first item when another one goes its own way."""
    row = evolve(_notice(_request("a", dt.date(2026, 11, 12)))[0], items=("peta",))
    uids = []
    for items in (("peta",), ("peta", "risalah"), ("risalah",)):
        (entry,) = _agree(agenda_ical([evolve(row, items=items)], DAY, lang="en"))
        uids.append(entry["UID"])
        assert entry["SUMMARY"].startswith("a, " + ", ".join(items) + ": give")
    assert uids[0] == uids[1] != uids[2]


def test_a_day_that_can_move_is_tentative_and_says_why() -> None:
    """Past the last decree a row is not firm, and its doubts are told."""
    late = NATIONAL.span()
    assert late is not None
    start = dt.date(late[1].year, 12, 27)
    rows = _notice(_request("a", start), day=start)
    (entry,) = _agree(agenda_ical(rows, start, lang="en"))
    assert not rows[0].firm
    assert entry["STATUS"] == "TENTATIVE"
    assert "This date may move.\n" in entry["DESCRIPTION"]
    assert "\nDoubt: " in entry["DESCRIPTION"]


def test_a_row_without_a_last_day_is_a_task_without_a_day() -> None:
    """An execution that is open has no day, and none is made up."""
    case = read_case(ROOT / "examples" / "refusal.json")
    day = dt.date(2026, 10, 1)
    rows = _rows(case, day=day)
    (task, *_) = _agree(agenda_ical(rows, day, lang="en"))
    assert rows[0].last is None
    assert task == {
        "": "VTODO",
        "UID": task["UID"],
        "DTSTAMP": "20261001T000000Z",
        "SEQUENCE": str(rows[0].recorded),
        "STATUS": "NEEDS-ACTION",
        "SUMMARY": "contoh/2025/penolakan: request execution (applicant)",
        "DESCRIPTION": "No last day can be named: act at once.\nReason: open.\n"
        "Basis: PERMA 2/2011 Ps. 11 (court.performance).",
    }


@pytest.mark.parametrize(
    ("day", "trigger"),
    [
        (dt.date(2026, 11, 25), "-PT16H"),
        (dt.date(2026, 11, 26), "PT8H"),
        (dt.date(2026, 11, 27), None),
    ],
)
def test_a_reminder_is_never_of_the_past(day: dt.date, trigger: str | None) -> None:
    """Once the safe day has passed it is on the last one, and then there is none."""
    rows = _notice(_request("a", dt.date(2026, 11, 12)), day=day)
    (entry,) = _agree(agenda_ical(rows, day))
    assert entry["DTSTART"] == "20261126"
    assert entry.get("/TRIGGER") == trigger


def test_what_moved_is_told() -> None:
    """With an earlier day to compare with, an entry says what its day was."""
    case = _request("a", dt.date(2025, 8, 5))
    day = dt.date(2025, 8, 11)
    rows = _notice(case, day=day, since=BEFORE)
    (entry,) = _agree(agenda_ical(rows, day, lang="en"))
    told = "It was Tuesday, 19 August 2025: days off by SKB 933/2025."
    assert told in entry["DESCRIPTION"].splitlines()
    (row,) = rows
    assert row.moved is not None
    undated = evolve(row, moved=evolve(row.moved, last=None))
    (entry,) = _agree(agenda_ical([undated], day, lang="en"))
    assert "It had no day: days off by SKB 933/2025." in entry["DESCRIPTION"]


def test_no_detail_of_a_person_is_in_a_feed() -> None:
    """Neither who asks, nor the notes and numbers of the facts."""
    received = RequestReceived(
        dt.date(2026, 11, 12), note="Sekar Fiktif menelepon", reference="R-77-Sekar"
    )
    case = Case(id="a", body=BODY, events=[received], details=PRIVATE)
    shown = "\n".join(_lines(agenda_ical(_rows(case), DAY)))
    for value in (*filter(None, astuple(PRIVATE)), "Sekar", "R-77"):
        assert value not in shown


def test_what_no_text_may_hold_is_replaced() -> None:
    """A case may be called anything; neither a line nor a property comes of it."""
    name = "a\r\nDTSTART:19990101\x1b[31m\ud800;,\\ \N{LATIN SMALL LETTER E WITH ACUTE}"
    rows = _notice(_request(name * 3, dt.date(2026, 11, 12)))
    (entry,) = _agree(agenda_ical(rows, DAY))
    assert entry["DTSTART"] == "20261126"
    assert "a\ufffd\ufffdDTSTART:19990101\ufffd[31m\ufffd;,\\ é" in entry["SUMMARY"]


def test_what_a_feed_rests_on_is_said() -> None:
    """The newest decree under it, and the day whose knowledge it uses."""
    case, day = _request("a", dt.date(2025, 8, 11)), dt.date(2025, 8, 12)
    rows = _rows(case, day=day, calendar=NATIONAL.as_known_on(AFTER))
    lines = _lines(agenda_ical(rows, day, lang="en", known_on=AFTER))
    told = "Days off by SKB 933/2025. As known on Thursday\\, 7 August 2025. "
    assert f"X-WR-CALDESC:{told}Not legal advice." in lines
    assert "DESCRIPTION:Bukan nasihat hukum." in _lines(agenda_ical([], day))
    assert rests_on(None, None, "en") == "Not legal advice."


def test_the_same_question_has_the_same_bytes() -> None:
    """Nothing is remembered and no clock is read, whatever order the rows are in."""
    rows = _rows(_request("a", dt.date(2026, 11, 12)), _request("b", DAY))
    assert agenda_ical(rows, DAY) == agenda_ical(reversed(rows), DAY)


def test_an_instant_is_no_day() -> None:
    """The day asked about is a date."""
    with pytest.raises(NotADate):
        agenda_ical([], dt.datetime(2026, 11, 19, tzinfo=dt.UTC))


def test_the_last_day_there_is_needs_no_day_after_it() -> None:
    """An entry without an end takes up its one day."""
    entry = Entry(key=("x",), title="x", lines=(), day=dt.date.max)
    shown = feed([entry], title="x", about="x", stamp=dt.date.min, lang="id")
    (found,) = _agree(shown)
    assert (found["DTSTART"], found["DTSTAMP"]) == ("99991231", "00010101T000000Z")
    assert "DTEND" not in found


# -- the days off of a year ----------------------------------------------------------


@pytest.mark.parametrize("year", [2014, 2020, 2026, 2027])
def test_every_day_off_has_its_entry(year: int) -> None:
    """Each by its name, with its kind and its decree; plain weekends have none."""
    rows = NATIONAL.days_off(year)
    entries = _agree(calendar_ical(NATIONAL, year, lang="en"))
    assert [e["DTSTART"] for e in entries] == [f"{row.date:%Y%m%d}" for row in rows]
    for row, entry in zip(rows, entries, strict=True):
        assert entry["SUMMARY"] == row.name
        assert entry["STATUS"] == "CONFIRMED"
        assert entry["TRANSP"] == "TRANSPARENT"
        assert "/TRIGGER" not in entry
        kind, decree = entry["DESCRIPTION"].splitlines()
        assert kind == f"Kind: {row.kind.replace('_', ' ')}."
        assert decree.startswith("Decree: ")


def test_days_are_named_in_words_where_a_decree_has_no_number() -> None:
    """What a decree is called is said in the language of the feed."""
    (entry, *_) = _agree(calendar_ical(NATIONAL, 2026))
    assert entry["DESCRIPTION"] == "Jenis: libur nasional.\nDasar: SKB 1497/2025."


def test_a_day_off_is_the_same_entry_in_every_edition() -> None:
    """An amended list adds the days that are new, and the number tells it apart."""
    feeds = [calendar_ical(NATIONAL.as_known_on(day), 2025) for day in (BEFORE, AFTER)]
    before, after = map(_agree, feeds)
    uids = [{entry["UID"] for entry in entries} for entries in (before, after)]
    assert uids[0] < uids[1]
    (new,) = (entry for entry in after if entry["UID"] not in uids[0])
    assert new["DTSTART"] == "20250818"
    assert {int(e["SEQUENCE"]) - int(before[0]["SEQUENCE"]) for e in after} == {1}
    assert {entry["DTSTAMP"] for entry in after} == {"20250807T000000Z"}


def test_a_year_without_a_decree_is_estimated() -> None:
    """Feast days are tentative, and say so; before every decree the year has a day."""
    entries = _agree(calendar_ical(NATIONAL, 2029, lang="en"))
    assert {entry["STATUS"] for entry in entries} == {"TENTATIVE"}
    assert all("Estimated: no decree yet." in e["DESCRIPTION"] for e in entries)
    early = NATIONAL.as_known_on(dt.date(2000, 1, 1))
    assert (decided(early), newest_known(early)) == (0, None)
    first = _agree(calendar_ical(early, 2011))[0]
    assert (first["DTSTAMP"], first["SEQUENCE"]) == ("20110101T000000Z", "0")


def test_local_days_are_there_and_count() -> None:
    """A local day off has its own decision, and adds to the number."""
    day = dt.date(2026, 3, 11)
    office = NATIONAL.with_overlays(
        Overlay.day_off(day, "Hari jadi", basis="SE 4/2026")
    )
    assert decided(office) == decided(NATIONAL) + 1
    (entry,) = (
        entry
        for entry in _agree(calendar_ical(office, 2026, lang="en"))
        if entry["DTSTART"] == "20260311"
    )
    assert entry["SUMMARY"] == "Hari jadi"
    assert entry["DESCRIPTION"] == "Kind: local holiday.\nDecree: SE 4/2026."


def test_a_voting_day_adds_to_the_number_when_it_is_fixed() -> None:
    """What KPU fixes is known before its Keppres, and moves dates."""
    days = [NATIONAL.as_known_on(dt.date(2024, 1, day)) for day in (25, 26)]
    assert days[0].known == days[1].known
    assert decided(days[1]) == decided(days[0]) + 1
    assert newest_known(days[1]) == dt.date(2024, 1, 26)


def test_a_year_past_every_table_is_refused() -> None:
    """No feast can be estimated there."""
    with pytest.raises(OutOfRange):
        calendar_ical(NATIONAL, 2500)
