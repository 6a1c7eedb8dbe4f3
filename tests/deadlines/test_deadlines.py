"""Deadlines: golden dates, bounds, doubts, and what they say of themselves."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from keterbukaan import (
    RULES,
    Actor,
    Deadline,
    Doubt,
    Overlay,
    WorkCalendar,
    deadline,
    rule,
)
from keterbukaan.deadlines import (
    RECEIPT_NOT_KNOWN,
    Start,
    following,
    late_by,
    premature_by,
)
from keterbukaan.deadlines.explain import span_words
from keterbukaan.errors import (
    InputError,
    LimitNotKnown,
    NotADate,
    NotInForce,
    OutOfRange,
    UnknownRule,
)
from keterbukaan.law.shape import DayKind, Decree, DecreeRow, Direction, Limit
from keterbukaan.law.spans import AtOnce, CalendarDays, Months, Span, WorkingDays, Years
from tests.helpers.pickles import back_from

NATIONAL = WorkCalendar.national()
MARCH_12 = dt.date(2026, 3, 12)
NOTICE = rule("request.notice")


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _due(
    rule_id: str, start: str, *, known_on: str | None = None, week: int = 5
) -> Deadline:
    known = _day(known_on) if known_on else None
    calendar = WorkCalendar(known_on=known, week=week)
    return deadline(rule_id, start=_day(start), calendar=calendar)


def _kinds(due: Deadline) -> list[str]:
    return [doubt.kind for doubt in due.doubts]


def _limit(span: Span) -> Limit:
    return evolve(NOTICE.limits[0], span=span, in_force=dt.date.min, also=())


# --- golden dates -------------------------------------------------------------


def test_ten_days_over_nyepi_and_idul_fitri() -> None:
    """A request of 12 March 2026 is to be answered by 2 April, firmly."""
    due = _due("request.notice", "2026-03-12")
    assert due.last == due.earliest == due.latest == _day("2026-04-02")
    assert due.outer == due.last
    assert due.safe == _day("2026-04-01")  # where the day of receipt is counted
    assert due.firm
    assert due.doubts == ()
    assert due.opens_next == due.passed_from == _day("2026-04-03")
    assert str(due.edition) == "SKB 1497/2025"
    assert str(due) == "2026-04-02 (10 working days, UU 14/2008 Ps. 22(7))"
    assert str(due.basis) == "UU 14/2008 Ps. 22(7)"
    assert due.actor is Actor.PPID


def test_every_skipped_day_is_named() -> None:
    """Each day that did not count is there once, with its kind, name and decree."""
    nyepi, fitri = "Hari Suci Nyepi", "Idul Fitri 1447 Hijriah"
    leave, holiday = DayKind.JOINT_LEAVE, DayKind.NATIONAL_HOLIDAY
    weekend = (DayKind.WEEKEND, None, None)
    expected = {
        "2026-03-14": weekend,
        "2026-03-15": weekend,
        "2026-03-18": (leave, nyepi, "SKB 1497/2025"),
        "2026-03-19": (holiday, nyepi, "SKB 1497/2025"),
        "2026-03-20": (leave, fitri, "SKB 1497/2025"),
        "2026-03-21": (holiday, fitri, "SKB 1497/2025"),
        "2026-03-22": (holiday, fitri, "SKB 1497/2025"),
        "2026-03-23": (leave, fitri, "SKB 1497/2025"),
        "2026-03-24": (leave, fitri, "SKB 1497/2025"),
        "2026-03-28": weekend,
        "2026-03-29": weekend,
    }
    skipped = _due("request.notice", "2026-03-12").skipped
    assert {
        str(row.date): (row.kind, row.name, row.decree) for row in skipped
    } == expected
    assert len(skipped) == len(expected)


@pytest.mark.parametrize(
    ("known_on", "last", "edition"),
    [
        ("2025-08-06", "2025-08-25", "SKB 1017/2024"),
        ("2025-08-07", "2025-08-26", "SKB 933/2025"),
        (None, "2025-08-26", "SKB 933/2025"),
    ],
)
def test_a_day_freed_at_short_notice(
    known_on: str | None, last: str, edition: str
) -> None:
    """18 August 2025 moved a deadline by a day, eleven days before it."""
    due = _due("request.notice", "2025-08-11", known_on=known_on)
    assert due.last == _day(last)
    assert str(due.edition) == edition
    assert due.firm


@pytest.mark.parametrize(
    ("start", "last", "without_good_friday"),
    [
        ("2026-03-13", "2026-04-06", "2026-04-03"),
        ("2026-03-14", "2026-04-06", "2026-04-03"),
        ("2026-03-15", "2026-04-06", "2026-04-03"),
        ("2026-03-16", "2026-04-07", "2026-04-06"),
        ("2026-03-18", "2026-04-08", "2026-04-07"),
    ],
)
def test_five_days_of_receipt(start: str, last: str, without_good_friday: str) -> None:
    """A weekend or a holiday as day zero is the same as the working day before it.

    The third column is what the counting loops of other request trackers give,
    run with 18, 19, 20, 23 and 24 March off and 3 April, Good Friday, forgotten.
    """
    assert _due("request.notice", start).last == _day(last)
    worked = Overlay.working_day(_day("2026-04-03"), "piket", basis="Kepgub 1/2026")
    calendar = NATIONAL.with_overlays(worked)
    due = deadline("request.notice", start=_day(start), calendar=calendar)
    assert due.last == _day(without_good_friday)


def test_silence_all_the_way_takes_84_working_days() -> None:
    """10, 30, 30 and 14 days from lapse to lapse are 84; 91 with an extension."""
    chain = ("objection.file", "objection.response", "dispute.file.silence")
    due = deadline("request.notice", start=MARCH_12, calendar=NATIONAL)
    extended = following("request.extension", due, calendar=NATIONAL)
    for rule_id in chain:
        due = following(rule_id, due, calendar=NATIONAL)
        extended = following(rule_id, extended, calendar=NATIONAL)
    assert due.last == NATIONAL.add(MARCH_12, 84) == _day("2026-07-27")
    assert extended.last == NATIONAL.add(MARCH_12, 91) == _day("2026-08-05")
    assert due.firm
    assert due.runs_on is not None
    assert due.runs_on.last == due.start


@pytest.mark.parametrize(
    ("rule_id", "start", "last"),
    [
        # Six months from 31 August end on the last day of February.
        ("publication.periodic", "2025-08-31", "2026-02-28"),
        ("publication.periodic", "2023-08-31", "2024-02-29"),
        ("publication.periodic", "2020-02-29", "2021-02-28"),
        ("list.update", "2021-01-31", "2021-02-28"),
        # They do not roll on from a day off: 1 January 2026.
        ("publication.periodic", "2025-07-01", "2026-01-01"),
        # Calendar days, Sundays and holidays included.
        ("court.cassation", "2011-08-22", "2011-09-05"),
        # At once, on whatever day: a Saturday.
        ("request.registration", "2026-03-14", "2026-03-14"),
    ],
)
def test_other_units_take_no_calendar(rule_id: str, start: str, last: str) -> None:
    """Months, years and calendar days end where they end, and are always firm."""
    due = _due(rule_id, start)
    assert due.last == due.earliest == due.latest == _day(last)
    assert due.firm
    assert due.skipped == ()


@pytest.mark.parametrize(
    ("rule_id", "start", "last"),
    [
        ("dispute.summons", "2026-03-25", "2026-03-13"),
        ("dispute.recusal", "2026-03-25", "2026-03-16"),
        ("dispute.summons", "2013-04-26", "2013-04-19"),
        ("exemption.open", "2026-12-31", "2026-11-17"),
    ],
)
def test_a_limit_before_counts_back(rule_id: str, start: str, last: str) -> None:
    """The hearing, or the end of the period, is day zero, and days are skipped."""
    due = _due(rule_id, start)
    assert due.last == _day(last)
    assert all(due.last < row.date < due.start for row in due.skipped)
    assert " before," in str(due)


def test_in_a_six_day_week_the_date_comes_sooner() -> None:
    """Two Saturdays count, so the answer is due two days earlier."""
    assert _due("request.notice", "2026-03-12", week=6).last == _day("2026-03-31")


# --- where nothing is decreed -------------------------------------------------


def test_past_the_last_decree_there_are_bounds() -> None:
    """A count into a year without a decree is an estimate that says so."""
    due = _due("request.notice", "2028-02-14")
    assert not due.firm
    assert due.earliest == _day("2028-02-28")
    assert due.safe == _day("2028-02-25")
    assert due.last == _day("2028-02-29")
    assert due.outer == due.latest == _day("2028-03-10")
    assert _kinds(due) == ["not_decreed", "feast_may_move", "joint_leave_expected"]
    assert str(due).startswith("2028-02-29, not firm: 2028-02-28 to 2028-03-10 (10")
    assert due.opens_next == _day("2028-03-11")
    assert due.passed_from == _day("2028-03-01")


def test_bounds_may_meet_and_yet_not_be_firm() -> None:
    """Where nothing is likely to move, the year is still not decreed."""
    due = _due("request.notice", "2028-09-04")
    assert due.earliest == due.last == due.latest == _day("2028-09-18")
    assert not due.firm
    assert _kinds(due) == ["not_decreed"]


def test_a_count_into_a_new_year_may_be_moved_in_the_old_one() -> None:
    """A decreed year may still be amended, and what was firm is not undone."""
    due = _due("request.notice", "2027-12-20")
    assert due.last == _day("2028-01-04")
    # 24 December may be dropped; days beside Christmas and New Year may be freed.
    assert (due.earliest, due.latest) == (_day("2028-01-03"), _day("2028-01-07"))
    before = _due("request.notice", "2027-12-16")
    assert before.firm
    assert before.last is not None
    assert due.earliest is not None
    assert before.last <= due.earliest


def test_a_count_back_into_the_old_year_may_be_moved_there() -> None:
    """Three working days before 5 January 2029 may be as early as 28 December."""
    calendar = NATIONAL.as_known_on(_day("2027-01-04"))
    due = deadline("dispute.summons", start=_day("2029-01-05"), calendar=calendar)
    assert (due.last, due.earliest) == (_day("2029-01-02"), _day("2028-12-28"))


def test_a_vote_that_is_due_is_named() -> None:
    """In the year of a general election its day is awaited."""
    due = _due("request.notice", "2029-04-03")
    assert "election_not_declared" in _kinds(due)
    (text,) = (d.text("en") for d in due.doubts if d.kind == "election_not_declared")
    assert text == (
        "the voting day of the general election is not yet declared a holiday; it "
        "is due between Thursday, 1 February 2029 and Monday, 30 April 2029"
    )
    assert "pemilihan umum" in next(
        d.text() for d in due.doubts if d.kind == "election_not_declared"
    )


def test_a_vote_is_awaited_until_it_is_declared() -> None:
    """In 2024 the month alone was known until 26 January, by UU 10/2016."""
    before = _due("request.notice", "2024-11-18", known_on="2024-01-25")
    assert before.firm
    assert "election_not_declared" in _kinds(before)
    after = _due("request.notice", "2024-11-18", known_on="2024-11-21")
    assert after.firm
    assert "election_not_declared" not in _kinds(after)


def test_an_employer_without_joint_leave_is_told_of_none() -> None:
    """Where joint leave is work, none is to be expected."""
    calendar = WorkCalendar(joint_leave_counts=True)
    due = deadline("request.notice", start=_day("2028-02-14"), calendar=calendar)
    assert "joint_leave_expected" not in _kinds(due)
    assert "feast_may_move" in _kinds(due)
    national = _due("request.notice", "2028-02-14")
    assert due.latest is not None
    assert national.latest is not None
    assert due.latest < national.latest


def test_the_bounds_hold_a_leave_that_decrees_use_to_add() -> None:
    """Asked before the decree for 2026, the bounds hold what it then decreed."""
    due = _due("request.notice", "2026-03-12", known_on="2025-09-18")
    assert due.earliest is not None
    assert due.latest is not None
    assert due.earliest <= _day("2026-04-02") <= due.latest
    assert due.last == _day("2026-03-27")  # feasts alone, no joint leave
    assert {row.kind for row in due.skipped} == {
        DayKind.NATIONAL_HOLIDAY,
        DayKind.WEEKEND,
    }
    assert due.edition is None


def test_before_any_decree_there_are_bounds_too() -> None:
    """With no decree known at all every year is an estimate."""
    due = _due("request.notice", "2010-05-03", known_on="2009-08-06")
    assert not due.firm
    assert (due.earliest, due.latest) == (_day("2010-05-18"), _day("2010-05-20"))
    assert _kinds(due) == ["not_decreed", "joint_leave_expected"]
    assert due.edition is None


def test_a_count_back_into_an_undecreed_year_has_bounds() -> None:
    """Counting backwards the fewest days off give the latest date."""
    due = _due("exemption.open", "2028-03-31")
    assert not due.firm
    assert due.earliest is not None
    assert due.last is not None
    assert due.latest is not None
    assert due.earliest < due.last <= due.latest < due.start


@pytest.mark.parametrize(
    ("span", "start"),
    [
        (WorkingDays(10), dt.date(2100, 1, 4)),
        (WorkingDays(10), dt.date(2099, 12, 28)),
        (WorkingDays(10), dt.date(2009, 12, 28)),
        (WorkingDays(10), dt.date(1990, 1, 1)),
        (WorkingDays(10), dt.date.max),
        (CalendarDays(10), dt.date.max),
        (Months(1), dt.date.max),
        (Years(1), dt.date.max),
    ],
)
def test_too_far_is_an_error(span: Span, start: dt.date) -> None:
    """Where not even feasts can be estimated there is no date to give."""
    with pytest.raises(OutOfRange):
        deadline(NOTICE, start=start, calendar=NATIONAL, limit=_limit(span))


def test_a_count_back_past_the_tables_is_an_error() -> None:
    """Counting back from January 2010 finds no day to stand on."""
    with pytest.raises(OutOfRange):
        deadline(
            "dispute.summons",
            start=dt.date(2010, 1, 5),
            calendar=NATIONAL,
            limit=_limit(WorkingDays(30)),
        )


# --- what the record does not settle ------------------------------------------


def test_a_decree_without_a_date_makes_a_past_view_unfirm() -> None:
    """31 December 2012 was freed on an unknown day: firm today, not as known then."""
    assert _due("request.notice", "2012-12-17").firm
    then = _due("request.notice", "2012-12-17", known_on="2012-12-17")
    assert not then.firm
    assert then.last == then.latest == _day("2013-01-04")
    assert "decree_undated" in _kinds(then)
    texts = [doubt.text("en") for doubt in then.doubts]
    assert (
        "the record has no full date of issue for the SKB issued by 29 February 2012"
        in texts
    )


def test_an_undated_decree_at_the_edge_of_the_decreed_span() -> None:
    """31 December 2012, freed on an unknown day, moves an estimate for 2013."""
    due = _due("request.notice", "2012-12-17", known_on="2012-02-01")
    assert not due.firm
    assert (due.last, due.latest) == (_day("2013-01-03"), _day("2013-01-08"))
    assert {"not_decreed", "decree_undated"} <= set(_kinds(due))


def test_a_span_without_an_undated_decree_is_firm_as_known() -> None:
    """What lies beside the doubtful days is as sure as ever."""
    due = _due("request.notice", "2024-03-18", known_on="2024-01-02")
    assert due.firm
    assert "decree_undated" not in _kinds(due)


@pytest.mark.parametrize(
    ("rule_id", "start", "safe", "last", "calendar_days"),
    [
        ("election.request.notice", "2024-11-22", "2024-11-25", "2024-11-28", 25),
        # three calendar days on end on a Sunday: nothing rolls forward
        ("election.objection.response", "2024-11-21", "2024-11-22", "2024-11-26", 24),
        # two working days under PerKI 1/2014, the day of receipt counted
        ("election.request.notice", "2014-08-18", "2014-08-19", "2014-08-20", 20),
        ("election.dispute.finish", "2024-11-04", "2024-11-18", "2024-11-22", 18),
    ],
)
def test_a_contested_unit_is_a_reading(
    rule_id: str, start: str, safe: str, last: str, calendar_days: int
) -> None:
    """Safe is in time by calendar days as well, which no receipt is counted into."""
    due = _due(rule_id, start)
    assert (due.safe, due.last) == (_day(safe), _day(last))
    assert due.readings["election_days"] == "working"
    other = deadline(
        rule_id,
        start=_day(start),
        calendar=NATIONAL,
        readings={"election_days": "calendar"},
    )
    assert other.last is not None
    assert other.last.day == calendar_days
    assert isinstance(other.limit.span, CalendarDays)
    assert other.safe == due.safe
    assert other.outer == due.outer


@pytest.mark.parametrize(
    ("rule_id", "basis"),
    [
        ("election.objection.file", "PerKI 1/2019 Ps. 13"),
        ("election.dispute.file", "PerKI 1/2019"),
    ],
)
def test_an_unknown_limit_has_no_date(rule_id: str, basis: str) -> None:
    """Where the record knows no number there is none, never the general one."""
    due = _due(rule_id, "2024-02-01")
    assert due.last is due.earliest is due.latest is None
    assert due.safe is due.outer is due.opens_next is due.passed_from is None
    assert not due.firm
    assert due.skipped == ()
    assert due.late_by(_day("2025-01-01")) == 0
    assert _kinds(due).count("limit_not_known") == 1
    assert str(due) == f"limit not known, act at once ({basis})"
    with pytest.raises(LimitNotKnown, match=rule_id):
        following("objection.response", due, calendar=NATIONAL)


def test_feasts_that_await_the_minister_are_doubts() -> None:
    """Idul Fitri 2027 awaits the isbat; the date is firm all the same."""
    due = _due("request.notice", "2027-03-01")
    assert due.firm
    awaited = [doubt.text("en") for doubt in due.doubts if doubt.kind == "isbat"]
    assert awaited == [
        f"{day} March 2027 awaits the minister's determination after the isbat session"
        for day in ("Wednesday, 10", "Thursday, 11")
    ]


def test_a_determined_feast_is_no_doubt() -> None:
    """A feast that had come by the known-on day awaits nothing."""
    waiting = _due("request.notice", "2026-03-12", known_on="2026-03-12")
    assert _kinds(waiting) == ["isbat", "isbat"]
    assert _kinds(_due("request.notice", "2026-03-12", known_on="2026-03-23")) == []


def test_a_contested_limit_says_so() -> None:
    """What is not settled about the number itself is among the doubts."""
    due = _due("election.request.notice", "2024-02-01")
    assert due.firm
    assert "unit_contested" in _kinds(due)


def test_a_receipt_that_is_not_known_is_carried_along() -> None:
    """The date is not firm, and nothing may rest on its having passed."""
    due = deadline(
        "dispute.file",
        start=MARCH_12,
        calendar=NATIONAL,
        because=(RECEIPT_NOT_KNOWN,),
    )
    assert not due.firm
    assert due.earliest == due.last == _day("2026-04-09")
    assert due.latest is due.outer is due.opens_next is due.passed_from is None
    assert due.doubts[0] == RECEIPT_NOT_KNOWN
    after = following("dispute.incomplete_notice", due, calendar=NATIONAL)
    assert RECEIPT_NOT_KNOWN in after.doubts
    assert not after.firm
    assert after.earliest == after.last == _day("2026-04-14")
    assert after.latest is after.outer is None


def test_a_doubt_has_words_in_both_languages() -> None:
    """A doubt is a stable key with words filled in."""
    doubt = Doubt.of("not_decreed", year=2028)
    assert doubt.kind == "not_decreed"
    assert "2028" in doubt.text("en")
    assert "2028" in doubt.text() == doubt.text("id")


def test_an_unknown_receipt_leaves_the_bounds_of_a_missing_decree_open() -> None:
    """Where a decree is missing too, the earliest day is told, and no latest one."""
    due = deadline(
        "request.notice",
        start=_day("2028-02-14"),
        calendar=NATIONAL,
        because=(RECEIPT_NOT_KNOWN,),
    )
    known = _due("request.notice", "2028-02-14")
    assert (due.last, due.earliest) == (known.last, known.earliest)
    assert due.latest is None
    after = following("dispute.incomplete_notice", due, calendar=NATIONAL)
    assert after.earliest is not None
    assert after.last is not None
    assert after.earliest < after.last
    assert after.latest is None


# --- limits that run on -------------------------------------------------------


def test_bounds_add_up_along_a_chain() -> None:
    """What is open about one limit is open about the next one."""
    first = _due("request.notice", "2028-02-14")
    second = following("objection.file", first, calendar=NATIONAL)
    assert first.earliest is not None
    assert first.latest is not None
    assert not second.firm
    from_earliest = _due("objection.file", str(first.earliest))
    from_latest = _due("objection.file", str(first.latest))
    assert second.earliest == from_earliest.earliest
    assert second.latest == from_latest.latest


def test_a_deadline_can_be_seen_as_known_on_a_day() -> None:
    """The same deadline under an older edition, with the chain it hangs on."""
    now = _due("request.notice", "2025-08-11")
    then = now.as_known_on(_day("2025-08-06"))
    assert then == _due("request.notice", "2025-08-11", known_on="2025-08-06")
    chained = following("request.extension", now, calendar=NATIONAL)
    known = chained.as_known_on(_day("2025-08-06"))
    assert known.start == then.last == _day("2025-08-25")
    assert (chained.last, known.last) == (_day("2025-09-04"), _day("2025-09-03"))


def test_a_deadline_tells_since_when_its_days_are_known() -> None:
    """A decree of 7 August 2025 freed the 18th; the chain rests on it too."""
    now = _due("request.notice", "2025-08-11")
    for due in (now, following("request.extension", now, calendar=NATIONAL)):
        assert due.known_since == _day("2025-08-07")
        known = due.as_known_on(due.known_since)
        assert (known.last, known.safe) == (due.last, due.safe)
        assert due.as_known_on(_day("2025-08-06")).last != due.last


@pytest.mark.parametrize(
    ("start", "why"), [("2027-12-28", "no decree yet"), ("2012-05-10", "no full date")]
)
def test_nobody_can_tell_since_when_other_days_are_known(start: str, why: str) -> None:
    """Not where a decree is missing, nor where one has no full date."""
    assert _due("request.notice", start).known_since is None, why


# --- late and early -----------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "late"),
    [
        ("2026-10-01", 0),
        ("2026-10-02", 0),
        ("2026-10-03", 1),
        ("2026-10-04", 1),
        ("2026-10-05", 1),
        ("2026-10-06", 2),
        ("2026-10-10", 6),
    ],
)
def test_how_late_an_act_is(act: str, late: int) -> None:
    """Due on a Friday: done on Saturday, Sunday or Monday it is late by one day."""
    friday = _day("2026-10-02")
    assert late_by(friday, _day(act), NATIONAL) == late
    due = _due("request.notice", "2026-09-18")
    assert due.last == friday
    assert due.late_by(_day(act)) == late


@pytest.mark.parametrize(
    ("act", "early"),
    [
        ("2026-10-03", 0),
        ("2026-10-05", 0),
        ("2026-10-02", 1),
        ("2026-10-01", 2),
        ("2026-09-27", 5),
        ("2026-09-26", 5),
        ("2026-09-25", 6),
    ],
)
def test_how_early_an_act_is(act: str, early: int) -> None:
    """Permitted from Saturday, so first on Monday: done on Friday it is one early."""
    assert premature_by(_day("2026-10-03"), _day(act), NATIONAL) == early


def test_sizes_reach_past_the_decrees() -> None:
    """An act in a year without a decree is measured on the feasts expected."""
    assert late_by(_day("2027-12-31"), _day("2028-01-03"), NATIONAL) == 1
    assert premature_by(_day("2028-01-03"), _day("2027-12-31"), NATIONAL) == 1
    known = NATIONAL.as_known_on(_day("2022-06-01"))
    # 31 December 2022 is a Saturday, and 2023 was not decreed on that day.
    assert premature_by(_day("2022-12-31"), _day("2022-12-30"), known) == 1


@pytest.mark.parametrize("last", [dt.date(2009, 12, 30), dt.date(2105, 1, 1)])
def test_sizes_outside_the_tables_are_errors(last: dt.date) -> None:
    """What cannot be counted is not measured either."""
    with pytest.raises(OutOfRange):
        late_by(last, last + dt.timedelta(7), NATIONAL)
    with pytest.raises(OutOfRange):
        premature_by(last, last - dt.timedelta(7), NATIONAL)


# --- what is refused ----------------------------------------------------------


@pytest.mark.parametrize("limit", [None, *NOTICE.limits])
@pytest.mark.parametrize("start", [dt.datetime(2026, 3, 12, tzinfo=dt.UTC), "2026"])
def test_the_start_is_a_civil_day(start: dt.date, limit: Limit | None) -> None:
    """An instant or a text is refused, also with a limit of the caller's choice."""
    with pytest.raises(NotADate):
        deadline(NOTICE, start=start, calendar=NATIONAL, limit=limit)


def test_an_unknown_rule_is_refused() -> None:
    """A misspelt id is an error with a hint."""
    with pytest.raises(UnknownRule, match=r"did you mean 'request\.notice'"):
        deadline("request.notise", start=MARCH_12, calendar=NATIONAL)


def test_a_rule_that_was_not_in_force_is_refused() -> None:
    """Before the law took effect there is no limit, and none is made up."""
    with pytest.raises(NotInForce, match="from 2010-04-30"):
        deadline("request.notice", start=_day("2010-04-29"), calendar=NATIONAL)


# --- in words -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("span", "indonesian", "english"),
    [
        (WorkingDays(10), "10 hari kerja", "10 working days"),
        (CalendarDays(14), "14 hari kalender", "14 calendar days"),
        (Months(1), "1 bulan", "1 month"),
        (Years(1), "1 tahun", "1 year"),
        (AtOnce(), "seketika", "at once"),
        (None, "jangka waktu yang tidak diketahui", "a time not known"),
    ],
)
def test_a_span_has_words(span: Span | None, indonesian: str, english: str) -> None:
    """Every unit has its words, one and many."""
    assert span_words(span, "id") == indonesian
    assert span_words(span, "en") == english


def test_every_kind_of_span_has_words_and_a_count() -> None:
    """No rule of the book rests on a unit that cannot be counted or named."""
    for each in RULES.values():
        for limit in each.limits:
            start = max(limit.in_force, dt.date(2010, 4, 30))
            due = deadline(each, start=start, calendar=NATIONAL, limit=limit)
            for lang in ("id", "en"):
                assert str(due.basis) in due.explain(lang)


def test_the_explanation_says_all() -> None:
    """Date, rule, every named day, weekends as a number, and the edition."""
    lines = _due("request.notice", "2025-08-11").explain("en").splitlines()
    assert lines == [
        "Last day in time: Tuesday, 26 August 2025.",
        (
            "Safe day for the public body: Monday, 25 August 2025 (not the statutory "
            "limit)."
        ),
        (
            "10 working days from Monday, 11 August 2025 (day zero: receipt of the "
            "request by the public body), UU 14/2008 Ps. 22(7)."
        ),
        (
            "Not counted: Sunday, 17 August 2025 (Proklamasi Kemerdekaan, national "
            "holiday, SKB 1017/2024); Monday, 18 August 2025 (Proklamasi "
            "Kemerdekaan, joint leave, SKB 933/2025); 3 other weekend days."
        ),
        (
            "Another reading, the trigger day is counted, where it is a working "
            "day: Monday, 25 August 2025."
        ),
        "Edition: SKB 933/2025.",
    ]


def test_a_safe_day_that_is_the_last_is_not_set_against_the_statute() -> None:
    """Of a request received on a Saturday one reading allows a day more, none less."""
    due = _due("request.notice", "2022-01-08")
    assert due.safe == due.last != due.outer
    said = {lang: due.explain(lang).splitlines()[1] for lang in ("id", "en")}
    assert said == {
        "id": "Tanggal aman bagi badan publik: Jumat, 21 Januari 2022.",
        "en": "Safe day for the public body: Friday, 21 January 2022.",
    }


def test_the_explanation_is_in_indonesian_unless_asked() -> None:
    """Indonesian is the language of the law and so of the explanation."""
    due = _due("dispute.summons", "2026-10-06")
    assert due.explain() == due.explain("id")
    assert due.explain().splitlines()[0] == (
        "Hari terakhir yang masih tepat waktu: Kamis, 1 Oktober 2026."
    )
    assert "3 hari kerja sebelum Selasa, 6 Oktober 2026" in due.explain()


def test_the_explanation_shows_bounds_and_doubts() -> None:
    """An estimate gives its bounds, calls a feast an estimate, and says why."""
    text = _due("request.notice", "2028-02-14").explain("en")
    bounds = "Monday, 28 February 2028 at the earliest, Friday, 10 March 2028 at the"
    assert f"Not firm: {bounds} latest." in text
    assert "(Hari kedua dari Hari Raya Idul Fitri, national holiday, estimate)" in text
    assert "Note: the holidays of 2028 were not decreed" in text
    assert ".." not in text


def test_one_weekend_day_is_one() -> None:
    """A single day of a weekend is not called days."""
    said = _due("request.notice", "2027-12-20").explain("en")
    assert "; 1 other weekend day." in said


def test_without_a_weekend_none_is_mentioned() -> None:
    """Only what was skipped is listed: here a single Tuesday."""
    text = _due("dispute.mediation_day", "2026-08-24").explain("en")
    named = "Tuesday, 25 August 2026 (Maulid Nabi Muhammad S.A.W., national holiday"
    assert f"Not counted: {named}, SKB 1497/2025)." in text


def test_the_explanation_of_an_unknown_limit() -> None:
    """The advice is to act at once, said once."""
    lines = _due("election.objection.file", "2024-02-01").explain("en").splitlines()
    assert lines[0] == "Limit not known, act at once."
    assert lines[1].startswith("A time not known from Thursday, 1 February 2024")
    assert sum("act at once" in line for line in lines) == 1


def test_the_explanation_of_a_receipt_that_is_not_known() -> None:
    """A day is safe whatever the receipt, and none is the last by every reading."""
    due = deadline(
        "request.correction",
        start=_day("2026-07-06"),
        calendar=NATIONAL,
        because=(RECEIPT_NOT_KNOWN,),
    )
    assert due.outer is None
    assert due.explain("en").splitlines()[:2] == [
        "Last day in time: Thursday, 9 July 2026.",
        "Not firm: Thursday, 9 July 2026 at the earliest; the latest day is not known.",
    ]
    assert "Safe until Wednesday, 8 July 2026." in due.explain("en")
    assert "paling lambatnya tidak diketahui" in due.explain("id")
    assert str(due).startswith("2026-07-09, not firm: 2026-07-09 or later (3")


def test_a_day_without_a_name_is_still_explained() -> None:
    """Days whose name the record lacks show kind and decree alone."""
    nameless = Decree(
        kind="SKB",
        number="1/2026",
        year=2026,
        issued=_day("2026-08-01"),
        adds=(DecreeRow(_day("2026-09-21"), DayKind.JOINT_LEAVE),),
    )
    calendar = WorkCalendar(decrees=(nameless,))
    due = deadline("request.notice", start=_day("2026-09-18"), calendar=calendar)
    text = "Monday, 21 September 2026 (joint leave, SKB 1/2026)"
    assert text in due.explain("en")
    assert "2026-09-21</span></td><td>cuti bersama</td><td></td>" in due._repr_html_()


def test_a_notebook_shows_the_same() -> None:
    """The small HTML holds every line and a table of the named days."""
    html = _due("request.notice", "2025-08-11")._repr_html_()
    assert html.count("<p>") == 6
    assert "2025-08-18</span></td><td>cuti bersama</td>" in html
    assert "<td>perkiraan</td>" in _due("request.notice", "2027-12-20")._repr_html_()
    assert "<table>" not in _due("request.notice", "2026-09-18")._repr_html_()


def test_a_notebook_shows_no_markup_of_the_caller() -> None:
    """The name of a local day off cannot smuggle in a script."""
    local = Overlay.day_off(_day("2026-09-21"), "<script>", basis="Kepgub 1/2026")
    calendar = NATIONAL.with_overlays(local)
    due = deadline("request.notice", start=_day("2026-09-18"), calendar=calendar)
    assert "<script>" not in due._repr_html_()
    assert "&lt;script&gt;" in due._repr_html_()


# --- deadlines as values ------------------------------------------------------


def test_a_deadline_is_a_value() -> None:
    """Equal questions get equal answers, also after pickling, explained or not."""
    due = _due("request.notice", "2026-03-12")
    assert due.skipped
    assert due == _due("request.notice", "2026-03-12")
    other = back_from(due)
    assert other == due
    assert hash(other) == hash(due)
    assert other.explain() == due.explain()


# --- shared -----------------------------------------------------------------------


def test_equal_terms_have_one_deadline() -> None:
    """What was counted once is not counted again, nor are its bounds."""
    calendar = WorkCalendar(week=5)
    due = deadline(NOTICE, start=MARCH_12, calendar=NATIONAL)
    assert due is deadline("request.notice", start=MARCH_12, calendar=calendar)
    assert due.as_known_on(MARCH_12) is due.as_known_on(MARCH_12)
    assert due is not deadline(NOTICE, start=MARCH_12, calendar=WorkCalendar(week=6))


def test_a_rule_changed_by_hand_has_its_own_deadline() -> None:
    """An equal id is no equal rule."""
    shorter = evolve(NOTICE, limits=(evolve(NOTICE.limits[0], span=WorkingDays(3)),))
    back = evolve(NOTICE, direction=Direction.BEFORE)
    found = [
        str(deadline(each, start=MARCH_12, calendar=NATIONAL).last)
        for each in (NOTICE, shorter, back)
    ]
    assert found == ["2026-04-02", "2026-03-17", "2026-02-26"]


def test_the_readings_chosen_cannot_be_changed_afterwards() -> None:
    """Whoever changes what was handed out changes no deadline."""
    chosen = {"receipt_day_counted": "yes"}
    due = deadline(NOTICE, start=MARCH_12, calendar=NATIONAL, readings=chosen)
    due.chosen.clear()
    chosen.clear()
    assert due.chosen == {"receipt_day_counted": "yes"}


def test_a_reading_may_give_a_limit_another_number() -> None:
    """The number as the law has it stays beside the one that was counted."""
    name, chosen = "request.notice.internal", {"notice_edition": "gazette"}
    plain = deadline(name, start=MARCH_12, calendar=NATIONAL)
    read = deadline(name, start=MARCH_12, calendar=NATIONAL, readings=chosen)
    assert (plain.unread, read.unread) == (None, plain.limit)
    assert read.limit.span == WorkingDays(3) != plain.limit.span


# --- the fact that was counted from ---------------------------------------------------


def test_a_deadline_names_the_fact_that_began_it_and_those_before_it() -> None:
    """Equal terms give one deadline, and each sentence is still its own."""
    start = dt.date(2026, 3, 12)
    received, sent = (
        deadline("request.notice", start=start, calendar=NATIONAL, began=began)
        for began in ("request_received", "request_sent")
    )
    assert received == sent
    assert "the sending of the request" in sent.explain("en")
    assert "receipt of the request" in received.explain("en")
    for each in (received, sent):
        due = following("request.extension", each, calendar=NATIONAL)
        assert due.begun == (None, each.terms.began)
        assert due.as_known_on(start).begun == due.begun


def test_a_fact_that_starts_nothing_is_refused() -> None:
    """What the caller says of day zero has words, or is an error at the call."""
    with pytest.raises(InputError, match="no limit starts on a fact of the type"):
        deadline(
            "request.notice",
            start=dt.date(2026, 3, 12),
            calendar=NATIONAL,
            began="permintaan",
        )


def test_the_readings_of_a_deadline_cannot_be_changed() -> None:
    """One deadline serves all who ask; what it was asked with stays as it was."""
    due = deadline(
        "request.notice",
        start=dt.date(2026, 3, 12),
        calendar=NATIONAL,
        readings={"receipt_day_counted": "no"},
    )
    with pytest.raises(TypeError):
        due.terms.readings["receipt_day_counted"] = "yes"  # type: ignore[index] # so


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_a_reading_past_every_calendar_widens_nothing(day: dt.date) -> None:
    """A fact whose year was typed wrong leaves what can be counted as it is."""
    start = dt.date(2026, 3, 12)
    plain = deadline("request.notice", start=start, calendar=NATIONAL)
    wrong = Start("notice_start", "complete", day)
    due = deadline("request.notice", start=start, calendar=NATIONAL, starts=(wrong,))
    assert due.last == plain.last
    assert (due.safe, due.outer) == (dt.date(2026, 4, 1), dt.date(2026, 4, 2))
    assert due.explain("en")


@pytest.mark.parametrize("span", [CalendarDays, Months, Years])
def test_no_limit_ends_past_every_calendar(span: type[Span]) -> None:
    """Its safe day would be a working day, and none is known there."""
    limit = evolve(RULES["request.notice"].limits[-1], span=span(1))
    for day in (dt.date(2008, 6, 2), dt.date(2099, 12, 31), dt.date.max):
        with pytest.raises(OutOfRange):
            deadline("request.notice", start=day, calendar=NATIONAL, limit=limit)


def test_a_longer_reading_past_every_calendar_is_left_out() -> None:
    """Three working days end inside it, and the ten of another edition do not."""
    due = deadline(
        "request.notice.internal",
        start=dt.date(2099, 12, 16),
        calendar=NATIONAL,
        readings={"notice_edition": "gazette"},
    )
    assert due.last == dt.date(2099, 12, 21)
    assert due.safe is not None
    assert due.safe < due.last


def test_a_doubt_names_its_decree() -> None:
    """A decree without a number goes by its day, written out in both languages."""
    due = _due("request.notice", "2015-12-14")
    (doubt,) = (d for d in due.doubts if d.kind == "number_not_known")
    assert doubt.text("id") == "SKB tanggal 7 Mei 2014: nomornya tidak ditemukan"
    assert doubt.text("en") == "the SKB of 7 May 2014: its number was not found"
    due = _due("request.notice", "2014-07-01")
    assert [doubt.text("en") for doubt in due.doubts] == [
        "Keppres 24/2014: its day of issue rests on a single source"
    ]


def test_a_number_that_gives_no_day_says_so() -> None:
    """It is no limit that is not known, and nobody is told to act at once."""
    due = _due("court.cassation_copy", "2026-07-06")
    assert (due.last, due.safe, due.outer, due.firm) == (None, None, None, False)
    assert str(due) == "no day can be named (UU 14/1985 Ps. 47(2))"
    for lang in ("id", "en"):
        text = due.explain(lang)
        assert "at once" not in text
        assert "segera" not in text
    assert due.explain("en").startswith("The provision gives no day")


@pytest.mark.parametrize(
    ("start", "reading", "said"),
    [
        ("2026-03-12", {}, "12 March 2026 (day zero: receipt"),
        ("2026-03-12", {"receipt_day_counted": "yes"}, "12 March 2026 (day one: rec"),
        ("2026-03-14", {"receipt_day_counted": "yes"}, "14 March 2026 (day zero: rec"),
        (
            "2026-03-14",
            {"receipt_on_day_off": "next_working_day"},
            "body; day zero Monday, 16 March 2026)",
        ),
    ],
)
def test_the_day_of_the_trigger_is_called_what_it_is(
    start: str, reading: dict[str, str], said: str
) -> None:
    """Day zero, but where a reading counts it, or counts from a later day."""
    due = deadline(
        "request.notice", start=_day(start), calendar=NATIONAL, readings=reading
    )
    assert said in due.explain("en")


def test_a_door_is_explained_as_one() -> None:
    """After its day one may ask; it advises nobody to act before it."""
    due = deadline(
        "court.performance",
        start=dt.date(2026, 4, 6),
        calendar=NATIONAL,
        readings={"execution_period": "ninety"},
    )
    lines = due.explain("en").splitlines()
    assert lines[0].startswith("Opens after Thursday, 20 August 2026")
    assert not any(line.startswith("Safe until") for line in lines)


def test_whether_a_last_day_moves_rests_on_the_decree_of_its_year() -> None:
    """Bare days are firm, but for a last day that may be one off."""
    due = _due("court.cassation_brief", "2028-03-01")
    assert not due.firm
    assert "not_decreed" in _kinds(due)
    kept = _due("court.cassation_brief", "2026-07-06")
    assert kept.firm
    assert kept.moved_from is None
    assert _due("request.notice", "2026-07-06").moved_from is None


@pytest.mark.parametrize("name", ["last", "safe", "more"])
def test_nothing_of_a_deadline_is_set_or_taken_away(name: str) -> None:
    """Neither a field, nor what is worked out from the fields, nor anything else."""
    due = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=NATIONAL)
    with pytest.raises(FrozenInstanceError):
        setattr(due, name, due.start)
    with pytest.raises(FrozenInstanceError):
        delattr(due, name)
    assert (due.last, due.safe) == (dt.date(2026, 4, 2), dt.date(2026, 4, 1))
