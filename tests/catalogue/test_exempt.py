"""The list of exempt information: from tests and back, and what it lacks."""

from __future__ import annotations

import datetime as dt

from keterbukaan import ConsequenceTest, WorkCalendar, assess
from keterbukaan.catalogue import (
    ExemptEntry,
    ExemptList,
    exempt_findings,
    what_must_be_opened,
)
from keterbukaan.exemption import FixedPeriod, NotStated
from keterbukaan.law.spans import WorkingDays

DAY = dt.date(2026, 11, 2)
NATIONAL = WorkCalendar.national()


def _test(name: str, end: dt.date | None, **more: object) -> ConsequenceTest:
    return ConsequenceTest(
        information=name,
        grounds=["17.h.4"],
        statutes=["UU 27/2022"],
        decree="7/2024",
        decided_on=dt.date(2024, 7, 1),
        period=FixedPeriod(end=end, text="sampai selesai") if end else NotStated(),
        **more,  # type: ignore[arg-type]
    )


def test_a_list_is_made_of_what_is_closed_on_a_day() -> None:
    """What has lapsed or was opened belongs on the list of public information."""
    tests = [
        _test("Nilai tes", dt.date(2028, 6, 30)),
        _test("Nilai lama", dt.date(2025, 6, 30)),
        _test(
            "Nilai dibuka",
            dt.date(2028, 6, 30),
            opened_by_decision_on=dt.date(2026, 3, 2),
        ),
        _test("Tanpa akhir", None),
    ]
    made = ExemptList.from_tests(tests, DAY, calendar=NATIONAL, updated_on=DAY)
    first, last = made.entries
    assert (first.summary, last.summary) == ("Nilai tes", "Tanpa akhir")
    assert (first.statute, first.period) == ("UU 27/2022", "sampai selesai")
    assert (first.decree, first.decided_on) == ("7/2024", dt.date(2024, 7, 1))
    assert (first.ends_on, last.ends_on) == (dt.date(2028, 6, 30), None)
    assert made.updated_on == DAY


def test_a_row_goes_back_to_a_bare_test() -> None:
    """What the row does not have, the test lacks."""
    entry = ExemptEntry(
        summary="Nilai tes",
        grounds=("17.h.4",),
        statute="UU 27/2022",
        ends_on=dt.date(2028, 6, 30),
        decree="7/2024",
        decided_on=dt.date(2024, 7, 1),
    )
    test = entry.as_test()
    again = ExemptEntry.from_test(assess(test, DAY, calendar=NATIONAL))
    assert (again.summary, again.grounds, again.statute) == (
        entry.summary,
        entry.grounds,
        entry.statute,
    )
    assert again.ends_on == entry.ends_on
    bare = ExemptEntry(summary="Nilai").as_test()
    assert (bare.statutes, bare.period) == ((), NotStated())


def test_what_a_row_lacks_is_found_with_its_place() -> None:
    """No letter, no statute, no period, no determination; over, or opened."""
    full = ExemptEntry.from_test(
        assess(_test("Nilai tes", dt.date(2028, 6, 30)), DAY, calendar=NATIONAL)
    )
    opened = ExemptEntry(
        summary="Nilai",
        grounds=("17.h.4",),
        statute="UU 27/2022",
        period="sampai selesai",
        decided_on=dt.date(2024, 7, 1),
        ends_on=dt.date(2025, 6, 30),
        opened_on=DAY,
    )
    listed = ExemptList(entries=[full, ExemptEntry(summary="Memo"), opened])
    found = [(each.code, each.entry) for each in exempt_findings(listed, DAY)]
    assert found == [
        ("exempt.no_ground", 1),
        ("exempt.no_statute", 1),
        ("exempt.no_period", 1),
        ("exempt.no_determination", 1),
        ("exempt.lapsed", 2),
        ("exempt.opened", 2),
    ]
    assert exempt_findings(ExemptList(entries=[full]), DAY) == ()
    assert all(each.text("en") for each in exempt_findings(listed, DAY))


def test_what_was_opened_is_left_out_of_what_must_be() -> None:
    """From the day it was opened on; not before."""
    entries = [
        ExemptEntry(summary=str(n), ends_on=end, opened_on=dt.date(2026, 11, 2))
        for n, end in enumerate((dt.date(2026, 12, 1), None))
    ]
    made = ExemptList(entries=entries)
    span = WorkingDays(30)
    after = what_must_be_opened(made, DAY, within=span, calendar=NATIONAL)
    assert (after.due, after.unknown) == ((), ())
    before = what_must_be_opened(
        made, dt.date(2026, 11, 1), within=span, calendar=NATIONAL
    )
    assert [len(before.due), len(before.unknown)] == [1, 1]
