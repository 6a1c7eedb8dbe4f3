"""Dates across a voting day that is fixed and awaits its Keppres."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from keterbukaan import Overlay, WorkCalendar, deadline
from keterbukaan.deadlines import following
from keterbukaan.deadlines.counting import count
from keterbukaan.deadlines.terms import next_working
from keterbukaan.law.shape import DayKind, Decree, DecreeRow
from keterbukaan.law.spans import WorkingDays

if TYPE_CHECKING:
    from keterbukaan import Deadline

READ = dt.date.fromisoformat
VOTE = READ("2024-11-27")
PENDING = "election_decree_pending"


def _known(day: str) -> WorkCalendar:
    return WorkCalendar.national(known_on=READ(day))


def _due(start: str, known_on: str, rule: str = "request.notice") -> Deadline:
    return deadline(rule, start=READ(start), calendar=_known(known_on))


def _kinds(due: Deadline) -> list[str]:
    return [doubt.kind for doubt in due.doubts]


def _days(due: Deadline) -> list[str]:
    return [str(day) for day in (due.earliest, due.last, due.latest, due.outer)]


def test_a_fixed_vote_is_off_before_its_keppres() -> None:
    """27 November 2024 was fixed on 26 January; its Keppres came on the 21st."""
    due = _due("2024-11-25", "2024-11-20")
    assert _days(due) == ["2024-12-09", "2024-12-10", "2024-12-10", "2024-12-10"]
    assert not due.firm
    assert str(due.safe) == "2024-12-06"  # as work, and the receipt counted
    assert PENDING in _kinds(due)
    assert "election_not_declared" not in _kinds(due)
    (row,) = (row for row in due.skipped if row.kind is DayKind.ELECTION)
    assert (row.date, row.name, row.decree) == (VOTE, "Pilkada serentak", "PKPU 2/2024")


def test_with_its_keppres_it_is_firm() -> None:
    """From 21 November on the same date is sure."""
    due = _due("2024-11-25", "2024-11-21")
    assert due.firm
    assert _days(due) == ["2024-12-10"] * 4
    assert PENDING not in _kinds(due)


def test_before_it_was_fixed_it_is_work() -> None:
    """On 25 January 2024 only the month was known."""
    due = _due("2024-11-25", "2024-01-25")
    assert str(due.last) == "2024-12-09"
    assert PENDING not in _kinds(due)
    assert "election_not_declared" in _kinds(due)


@pytest.mark.parametrize(
    ("start", "known_on", "days"),
    [
        # Pemilu: off everywhere by statute.
        ("2019-04-15", "2019-04-07", ["2019-04-30", "2019-05-02", "2019-05-02"]),
        ("2024-02-12", "2024-01-10", ["2024-02-26", "2024-02-27", "2024-02-27"]),
        # Pemilihan: work, until the Keppres makes it off nation-wide.
        ("2015-12-01", "2015-11-22", ["2015-12-15", "2015-12-15", "2015-12-16"]),
        ("2018-06-25", "2018-06-24", ["2018-07-09", "2018-07-09", "2018-07-10"]),
        ("2020-12-01", "2020-11-26", ["2020-12-15", "2020-12-15", "2020-12-16"]),
        ("2020-09-15", "2020-03-20", ["2020-09-29", "2020-09-29", "2020-09-30"]),
    ],
)
def test_every_fixed_vote(start: str, known_on: str, days: list[str]) -> None:
    """Who has to act keeps to the earlier day, who has to wait to the later one."""
    due = _due(start, known_on)
    assert _days(due)[:3] == days
    assert not due.firm
    assert PENDING in _kinds(due)
    assert due.earliest is not None
    assert due.safe is not None
    assert due.safe <= due.earliest
    assert due.opens_safe is not None
    assert due.latest is not None
    assert due.opens_safe > due.latest


@pytest.mark.parametrize(
    ("start", "known_on", "last"),
    [
        ("2020-09-15", "2020-06-20", "2020-09-29"),  # put off since 4 May
        ("2024-11-25", "2024-11-21", "2024-12-10"),
        ("2024-11-27", "2024-11-20", "2024-12-11"),  # day zero is not counted
        ("2014-04-10", "2014-04-02", "2014-04-25"),  # after the vote, in its window
        ("2014-07-01", "2013-12-31", "2014-07-15"),  # the year before PKPU 4/2014
    ],
)
def test_where_no_fixed_vote_is_crossed_it_is_firm(
    start: str, known_on: str, last: str
) -> None:
    """A vote that is declared, put off, day zero or passed, or not fixed yet."""
    due = _due(start, known_on)
    assert due.firm
    assert _days(due)[:3] == [last] * 3


@pytest.mark.parametrize(
    ("start", "known_on", "declared", "days"),
    [
        ("2014-04-01", "2014-04-02", "2014-04-03", ["2014-04-15", "2014-04-16"]),
        ("2014-07-01", "2014-06-29", "2014-06-30", ["2014-07-15", "2014-07-16"]),
        ("2014-07-01", "2014-01-01", "2014-06-30", ["2014-07-15", "2014-07-16"]),
        ("2017-02-06", "2017-02-09", "2017-02-10", ["2017-02-20", "2017-02-21"]),
        ("2017-02-06", "2016-05-01", "2017-02-10", ["2017-02-20", "2017-02-21"]),
    ],
)
def test_a_vote_whose_fixing_has_no_day_is_work_until_its_keppres_and_not_firm(
    start: str, known_on: str, declared: str, days: list[str]
) -> None:
    """It may have been fixed: both views stand, and one doubt says why."""
    work, off = days
    before = _due(start, known_on)
    assert _days(before)[:3] == [work, work, off]
    assert not before.firm
    assert _kinds(before).count(PENDING) == 1
    assert "election_not_declared" not in _kinds(before)
    (why,) = (doubt for doubt in before.doubts if doubt.kind == PENDING)
    assert "tidak tercatat" in why.text("id")
    assert "is not on record" in why.text("en")
    after = _due(start, declared)
    assert _days(after)[:3] == [off] * 3
    assert after.firm
    assert PENDING not in _kinds(after)


def test_the_words_name_statute_and_instrument() -> None:
    """For a regional vote the doubt says where it is off, and where not."""
    (general,) = (
        d for d in _due("2019-04-15", "2019-04-07").doubts if d.kind == PENDING
    )
    assert "UU 7/2017 Ps. 167(3)" in general.text("en")
    assert "PKPU 7/2017" in general.text("id")
    (local,) = (d for d in _due("2015-12-01", "2015-11-22").doubts if d.kind == PENDING)
    assert "where there is a vote" in local.text("en")
    assert "daerah yang memilih" in local.text("id")
    assert "Keppres" in local.text("id")


def test_counted_backwards_the_earlier_day_is_the_one_with_the_vote_off() -> None:
    """Two days before a hearing on 28 November: 26 November, or the 25th."""
    due = _due("2024-11-28", "2024-11-20", "dispute.recusal")
    assert _days(due)[:3] == ["2024-11-25", "2024-11-25", "2024-11-26"]
    assert not due.firm


def test_in_an_undecreed_year_a_fixed_vote_is_expected() -> None:
    """17 April 2019 was fixed before the list for 2019; its bounds hold both."""
    due = _due("2019-04-15", "2018-11-12")
    assert not due.firm
    assert due.earliest is not None
    assert due.latest is not None
    assert due.earliest <= READ("2019-04-30")
    assert due.latest >= READ("2019-05-02")
    assert {"not_decreed", PENDING} <= {*_kinds(due)}
    assert VOTE.replace(2019, 4, 17) in {row.date for row in due.skipped}


def test_a_limit_that_runs_on_says_why_it_is_not_firm() -> None:
    """The vote lies in the limit before; what it leaves open is open here too."""
    before = _due("2024-11-25", "2024-11-20")
    after = following("objection.file", before, calendar=_known("2024-11-20"))
    assert not after.firm
    assert after.start > VOTE
    assert _kinds(after).count(PENDING) == 1
    firm = _due("2024-11-25", "2024-11-21")
    assert PENDING not in _kinds(
        following("objection.file", firm, calendar=_known("2024-11-21"))
    )


def test_an_overlay_settles_it_for_its_office() -> None:
    """A region that votes frees the day by its own decision, and the date is firm."""
    vote = READ("2015-12-09")
    local = Overlay.day_off(vote, "Pilkada", basis="Kepgub 1/2015")
    region = _known("2015-11-22").with_overlays(local)
    due = deadline("request.notice", start=READ("2015-12-01"), calendar=region)
    assert due.firm
    assert str(due.last) == "2015-12-16"
    assert PENDING not in _kinds(due)


@pytest.mark.parametrize(
    ("adds", "removes"), [(DayKind.NATIONAL_HOLIDAY, None), (None, DayKind.ELECTION)]
)
def test_a_decree_settles_it_either_way(
    adds: DayKind | None, removes: DayKind | None
) -> None:
    """A vote on a holiday awaits nothing, nor does one that a decree takes away."""

    def rows(kind: DayKind | None) -> tuple[DecreeRow, ...]:
        return (DecreeRow(VOTE, kind, "Pilkada"),) if kind else ()

    decree = Decree(
        kind="SKB",
        number="1/2024",
        year=2024,
        issued=READ("2024-11-01"),
        adds=rows(adds),
        removes=rows(removes),
    )
    calendar = _known("2024-11-20").with_decrees(decree)
    due = deadline("request.notice", start=READ("2024-11-25"), calendar=calendar)
    assert due.firm
    assert str(due.last) == ("2024-12-10" if adds else "2024-12-09")
    assert PENDING not in _kinds(due)


def test_plain_counting_counts_it_off_where_it_is_off_everywhere() -> None:
    """``add`` and ``why_off`` agree with ``last``; a regional vote is work."""
    days = _known("2024-11-20")
    assert days.add(READ("2024-11-26"), 1) == READ("2024-11-28")
    assert not days.is_holiday(VOTE)
    assert days.why_off(VOTE) is not None
    assert _known("2015-11-22").is_working(READ("2015-12-09"))


@pytest.mark.parametrize(
    ("day", "known_on", "earliest", "last", "latest"),
    [
        ("2024-11-27", "2024-11-20", 27, 28, 28),
        ("2024-11-26", "2024-11-20", 26, 26, 26),
        ("2024-11-23", "2024-11-20", 25, 25, 25),
        ("2015-12-09", "2015-11-22", 9, 9, 10),
    ],
)
def test_the_next_working_day(
    day: str, known_on: str, earliest: int, last: int, latest: int
) -> None:
    """A voting day that awaits its decree may be a working day or not."""
    found = next_working(READ(day), _known(known_on))
    days = (found.earliest.day, found.last.day, found.latest.day)
    assert days == (earliest, last, latest)


def test_a_receipt_on_a_pending_vote() -> None:
    """Counted as the first day where it is work, and moved on where it is off."""
    due = _due("2024-11-27", "2024-11-20")
    assert (str(due.safe), str(due.outer)) == ("2024-12-10", "2024-12-12")


@pytest.mark.parametrize(
    ("readings", "days"),
    [
        (("next_working_day", "no"), ["2024-12-11", "2024-12-12", "2024-12-12"]),
        (("next_working_day", "yes"), ["2024-12-10", "2024-12-11", "2024-12-11"]),
        (("that_day", "yes"), ["2024-12-10", "2024-12-11", "2024-12-11"]),
    ],
)
def test_a_receipt_on_a_pending_vote_by_a_reading(
    readings: tuple[str, str], days: list[str]
) -> None:
    """Where the reading asks whether the day is off, the date is not firm."""
    moved, counted = readings
    due = deadline(
        "request.notice",
        start=VOTE,
        calendar=_known("2024-11-20"),
        readings={"receipt_on_day_off": moved, "receipt_day_counted": counted},
    )
    assert _days(due)[:3] == days
    assert not due.firm
    assert PENDING in _kinds(due)


def test_a_receipt_on_a_feast_that_may_move_has_bounds() -> None:
    """Before the list for 2028 the next working day is itself an estimate."""
    eid = READ("2028-02-28")
    due = deadline(
        "request.correction",
        start=eid,
        calendar=WorkCalendar.national(),
        readings={"receipt_on_day_off": "next_working_day"},
    )
    plain = deadline("request.correction", start=eid, calendar=WorkCalendar.national())
    assert _days(due)[:3] == ["2028-03-02", "2028-03-03", "2028-03-13"]
    assert _days(plain)[:3] == ["2028-03-02", "2028-03-02", "2028-03-10"]


@pytest.mark.parametrize(
    ("start", "known_on", "more"),
    [
        ("2019-04-15", "2019-04-07", 1),  # as work it still ends on 31 December
        ("2018-06-25", "2018-06-24", 0),  # off, it ends in the year after
    ],
)
def test_a_count_to_the_edge_of_the_decreed_span(
    start: str, known_on: str, more: int
) -> None:
    """Where one view ends within the lists known and the other does not, both hold."""
    calendar = _known(known_on)
    _, end = calendar.span() or (None, None)
    assert end is not None
    n = calendar.count(READ(start), end) + more
    found = count(WorkingDays(n), READ(start), calendar, back=False)
    assert not found.decreed
    assert found.earliest <= end < found.latest
