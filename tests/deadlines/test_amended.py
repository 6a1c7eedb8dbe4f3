"""How often such a date was moved: by hand, by brute force, and without foresight."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from keterbukaan import Overlay, WorkCalendar, deadline
from keterbukaan.adapters.json import due_json
from keterbukaan.deadlines import RECEIPT_NOT_KNOWN, Amended, following
from keterbukaan.deadlines.amendment_history import moved_share
from keterbukaan.law.decrees import LEDGER, LEDGER_DATE
from keterbukaan.law.shape import DayKind, Decree, DecreeRow
from tests.helpers.draws import draws

if TYPE_CHECKING:
    from keterbukaan import Deadline

DAY = dt.timedelta(days=1)
KNOWN = dt.date(2026, 10, 1)
NATIONAL = WorkCalendar.national(known_on=KNOWN)
FIRST = dt.date(2010, 1, 1)


def _due(rule: str, start: str, calendar: WorkCalendar = NATIONAL) -> Deadline:
    return deadline(rule, start=dt.date.fromisoformat(start), calendar=calendar)


def _by_hand(n: int, ahead: int, calendar: WorkCalendar, step: int) -> tuple[int, int]:
    """Count again on every step-th past day, with the calendar known on it."""
    seen = calendar.known_on or LEDGER_DATE
    moved = asked = 0
    for day in (FIRST + each * DAY for each in range(0, (seen - FIRST).days + 1, step)):
        start, then = day + ahead * DAY, calendar.as_known_on(day)
        last, span = calendar.decreed_index.shift(start, n), then.span()
        if last is None or span is None or not day < last <= seen:
            continue
        if max(start, last) <= span[1]:
            votes = {view.shift(start, n) for view in then.vote_views}
            if len(votes) > 1:  # on a vote that awaits its decree: not firm then
                continue
            asked += 1
            moved += then.decreed_index.shift(start, n) != last
    return moved, asked


@pytest.mark.parametrize("week", [5, 6])
@pytest.mark.parametrize(("n", "ahead"), [(10, 0), (30, -12), (-3, 20), (7, 200)])
def test_the_share_is_what_asking_every_day_again_gives(
    n: int, ahead: int, week: int
) -> None:
    """The short way and the long way agree, whatever the week."""
    calendar = WorkCalendar(known_on=dt.date(2013, 1, 10), week=week)
    found = moved_share(n, ahead, calendar)
    assert found is not None
    assert (found.moved, found.of) == _by_hand(n, ahead, calendar, 1)


@pytest.mark.parametrize(("n", "ahead"), [(10, 0), (-3, 60)])
def test_days_that_hung_on_a_vote_are_left_out(n: int, ahead: int) -> None:
    """A voting day that awaited its decree made the date unfirm, not amended."""
    calendar = WorkCalendar(known_on=dt.date(2021, 1, 10))
    found = moved_share(n, ahead, calendar)
    assert found is not None
    assert (found.moved, found.of) == _by_hand(n, ahead, calendar, 1)
    everything = _by_hand(n, ahead, WorkCalendar(known_on=dt.date(2013, 1, 10)), 1)
    assert found.of > everything[1]


def test_a_day_freed_days_ahead_is_counted() -> None:
    """Of the 10-day limits of 2011, those with 16 May inside moved: 14 May on."""
    calendar = WorkCalendar(known_on=dt.date(2011, 6, 30))
    found = moved_share(10, 0, calendar)
    assert found is not None
    # 16 May 2011 was freed on 13 May: asked from 29 April, the fourteen days
    # before, whose tenth working day is 16 May or later.
    asked = [dt.date(2011, 4, 29) + each * DAY for each in range(14)]
    starts = [
        d for d in asked if _tenth(d, dt.date(2011, 5, 12)) >= dt.date(2011, 5, 16)
    ]
    assert found == Amended(len(starts), found.of, (2010, 2011))
    assert found.share == pytest.approx(len(starts) / found.of)


def _tenth(start: dt.date, known_on: dt.date) -> dt.date:
    return WorkCalendar(known_on=known_on).add(start, 10)


@st.composite
def later_decrees(draw: st.DrawFn, known_on: dt.date) -> Decree:
    """A decree issued after a day, about any year, adding leave."""
    day = draw(st.dates(FIRST, dt.date(2028, 12, 31)))
    return Decree(
        kind="SKB",
        number="1/3000",
        year=day.year,
        base=draw(st.booleans()),
        issued=known_on + draw(st.integers(1, 900)) * DAY,
        adds=(DecreeRow(day, DayKind.JOINT_LEAVE, "Natal"),),
    )


@draws(60)
@given(
    st.dates(dt.date(2010, 3, 1), KNOWN),
    st.sampled_from((3, 10, 30, -3)),
    st.integers(-40, 300),
    st.data(),
)
def test_no_later_decree_is_read(
    known_on: dt.date, n: int, ahead: int, data: st.DataObject
) -> None:
    """With a decree issued after the known-on day the share is the same."""
    decree = data.draw(later_decrees(known_on))
    plain = WorkCalendar(known_on=known_on)
    assert moved_share(n, ahead, plain) == moved_share(
        n, ahead, plain.with_decrees(decree)
    )


def test_local_days_are_no_amendments() -> None:
    """An overlay changes the date, and not how often decrees moved such dates."""
    local = Overlay.day_off(dt.date(2026, 10, 8), "HUT", basis="Kepgub 1/2026")
    share = _due("request.notice", "2026-10-01").amended
    assert share is not None
    there = NATIONAL.with_overlays(local)
    assert _due("request.notice", "2026-10-01", there).amended == share


def test_worked_leave_cannot_move_a_date() -> None:
    """Where joint leave counts, only holidays and votes move a date, far ahead."""
    days = evolve(NATIONAL, joint_leave_counts=True)
    private, office = (moved_share(10, 200, each) for each in (days, NATIONAL))
    assert private is not None
    assert office is not None
    assert 0 < private.moved < office.moved


def test_the_record_ends_on_its_day() -> None:
    """Asked from a later day the share says no more than the record does."""
    newest = moved_share(10, 0, WorkCalendar.national())
    assert newest == moved_share(10, 0, WorkCalendar(known_on=dt.date(2027, 6, 1)))
    decree = Decree(
        kind="Keppres", number="1/2027", year=2027, issued=dt.date(2027, 5, 3)
    )
    longer = moved_share(10, 0, WorkCalendar(decrees=(decree,)))
    assert newest is not None
    assert longer is not None
    assert longer.of - newest.of == (dt.date(2027, 5, 3) - LEDGER_DATE).days


def test_where_nothing_can_be_asked_there_is_no_share() -> None:
    """Before any decree, on the first day, and for counts longer than the past."""
    assert moved_share(10, 0, WorkCalendar(known_on=dt.date(2009, 1, 1))) is None
    assert moved_share(10, 0, WorkCalendar(known_on=dt.date(2009, 9, 1))) is None
    assert moved_share(10, 0, WorkCalendar(known_on=FIRST)) is None
    assert moved_share(9000, 0, NATIONAL) is None


@pytest.mark.parametrize(
    ("rule", "start", "known_on"),
    [
        ("request.notice", "2026-10-01", None),  # known on no day
        ("request.notice", "2026-09-01", KNOWN),  # passed
        ("request.notice", "2026-12-28", dt.date(2026, 9, 1)),  # not decreed
        ("publication.periodic", "2026-10-01", KNOWN),  # months
        ("election.objection.file", "2024-01-05", dt.date(2024, 1, 5)),  # not known
    ],
)
def test_a_date_that_is_no_such_date_has_no_share(
    rule: str, start: str, known_on: dt.date | None
) -> None:
    """Only a date ahead, in a decreed year, as known on a day, is asked about."""
    due = _due(rule, start, WorkCalendar(known_on=known_on))
    assert due.amended is None
    assert "amended" not in due_json(due)
    assert "%" not in due.explain("en")


def test_a_limit_that_runs_on_is_counted_with_those_before() -> None:
    """Ten days and then seven are asked about as seventeen."""
    first = _due("request.notice", "2026-10-01")
    second = following("request.extension", first, calendar=NATIONAL)
    assert second.amended == moved_share(17, 0, NATIONAL)
    backwards = _due("dispute.summons", "2026-10-20")
    assert backwards.amended == moved_share(-3, 19, NATIONAL)


def test_a_receipt_that_is_missing_does_not_hide_the_share() -> None:
    """What decrees did to such dates does not hang on the receipt."""
    due = deadline(
        "request.notice", start=KNOWN, calendar=NATIONAL, because=(RECEIPT_NOT_KNOWN,)
    )
    assert due.amended == _due("request.notice", "2026-10-01").amended


def test_it_is_said_in_both_languages_and_in_json() -> None:
    """The explanation and the answer of the command say it, a case does not."""
    due = _due("objection.file", "2026-09-28")
    assert due.amended == Amended(moved=243, of=5766, years=(2010, 2026))
    assert due_json(due)["amended"] == {
        "moved": 243,
        "of": 5766,
        "years": [2010, 2026],
    }
    assert (
        "Dari 5766 hari acuan serupa pada 2010–2026, 243 kali tanggalnya kemudian "
        "digeser oleh perubahan keputusan (4,2 %)."
    ) in due.explain()
    assert "later moved by an amendment 243 times (4.2 %)." in due.explain("en")


def test_most_decrees_are_in_some_era() -> None:
    """The share grows with the decrees: none is left out of the walk."""
    shares = [
        moved_share(30, 30, WorkCalendar(known_on=dt.date(year, 12, 31)))
        for year in range(2011, 2026)
    ]
    moved = [share.moved for share in shares if share is not None]
    assert moved == sorted(moved)
    assert len({*moved}) > 7
    assert len([d for d in LEDGER if not d.base]) > len({*moved})
