"""Work calendars: which days count, why the others do not, and counting them."""

from __future__ import annotations

import datetime as dt
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from attrs import evolve

from keterbukaan import InputError, NotDecreed, Overlay, WorkCalendar, WorkWeek
from keterbukaan._dates import civil, optional_civil
from keterbukaan.errors import NotADate, OutOfRange
from keterbukaan.law.shape import DayKind, Decree, DecreeRow
from keterbukaan.workdays import SkippedDay, index_builder
from keterbukaan.workdays.drafts import DraftRemoval, DraftRow
from keterbukaan.workdays.feasts import Outlook, estimate, feast_days
from keterbukaan.workdays.precedents import family
from keterbukaan.workdays.room_for_decrees import Room, open_rooms, rooms
from keterbukaan.workdays.week import to_week

NATIONAL = WorkCalendar.national()
FIRST, LAST = dt.date(2010, 1, 1), dt.date(2027, 12, 31)
LEAVE = dt.date(2026, 3, 18)
AUGUST_18 = dt.date(2025, 8, 18)


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


# --- civil dates --------------------------------------------------------------


@pytest.mark.parametrize(
    "value", [dt.datetime(2026, 3, 12, tzinfo=dt.UTC), "2026-03-12", 20260312, None]
)
def test_only_a_plain_date_is_a_day(value: object) -> None:
    """An instant, a text, a number or nothing is refused where a day is needed."""
    with pytest.raises(NotADate):
        civil(value)


def test_a_plain_date_passes() -> None:
    """A civil date comes back as it is, and so does a missing one where allowed."""
    assert civil(LEAVE) is LEAVE
    assert optional_civil(LEAVE) is LEAVE
    assert optional_civil(None) is None


@pytest.mark.parametrize(
    "ask",
    [
        NATIONAL.is_working,
        NATIONAL.why_off,
        NATIONAL.as_known_on,
        lambda day: NATIONAL.add(day, 1),
        lambda day: NATIONAL.add(day, 0),
        lambda day: NATIONAL.count(day, LEAVE),
        lambda day: NATIONAL.count(LEAVE, day),
        lambda day: NATIONAL.skipped(day, LEAVE),
        lambda day: NATIONAL.skipped(LEAVE, day),
        lambda day: Overlay.day_off(day, "libur", basis="Kepgub 1/2026"),
        lambda day: WorkWeek(day, 5),
        NATIONAL.is_holiday,
        lambda day: NATIONAL.edition(LEAVE, day),
        lambda day: NATIONAL.covering(day, LEAVE),
        lambda day: DraftRow(date=day, kind=DayKind.JOINT_LEAVE, name="Natal"),
        lambda day: DraftRemoval(date=day, kind=DayKind.JOINT_LEAVE),
    ],
)
def test_an_instant_is_refused_everywhere(ask: object) -> None:
    """No question about days takes a datetime, whose civil day hangs on a zone."""
    assert callable(ask)
    with pytest.raises(NotADate, match="got datetime"):
        ask(dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC))


# --- one day ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "name", "decree"),
    [
        ("2026-03-18", "joint_leave", "Hari Suci Nyepi", "SKB 1497/2025"),
        ("2026-03-19", "national_holiday", "Hari Suci Nyepi", "SKB 1497/2025"),
        # A Sunday on which a feast falls is called by the feast.
        ("2026-03-22", "national_holiday", "Idul Fitri 1447 Hijriah", "SKB 1497/2025"),
        ("2024-11-27", "election", "Pilkada serentak", "Keppres 33/2024"),
        (
            "2014-05-01",
            "national_holiday",
            "Hari Buruh Internasional",
            "Keppres 24/2013",
        ),
        ("2015-12-24", "joint_leave", "Natal", "SKB of 2014-05-07"),
        ("2026-03-14", "weekend", None, None),
        ("2026-03-15", "weekend", None, None),
    ],
)
def test_a_day_off_has_its_reason(
    text: str, kind: str, name: str | None, decree: str | None
) -> None:
    """A day that does not count carries its kind, its name and its decree."""
    row = NATIONAL.why_off(_day(text))
    assert row == SkippedDay(_day(text), DayKind(kind), name, decree)
    assert not NATIONAL.is_working(_day(text))


def test_a_working_day_has_no_reason() -> None:
    """A day that counts has nothing to explain."""
    assert NATIONAL.why_off(dt.date(2026, 3, 17)) is None
    assert NATIONAL.is_working(dt.date(2026, 3, 17))


def test_only_a_national_holiday_is_a_holiday() -> None:
    """Joint leave, weekends, working days and undecreed days are no holidays."""
    holidays = [_day("2026-03-19"), _day("2026-03-22")]
    others = ["2026-03-18", "2026-03-14", "2026-03-17", "2009-12-25", "2028-08-17"]
    assert all(NATIONAL.is_holiday(day) for day in holidays)
    assert not any(NATIONAL.is_holiday(_day(text)) for text in others)


def test_a_skipped_day_reads_well() -> None:
    """The printed form names what there is to name."""
    assert repr(NATIONAL.why_off(_day("2026-03-14"))) == (
        "SkippedDay(2026-03-14, weekend)"
    )
    assert repr(estimate(2028, Outlook.EXPECTED)[_day("2028-08-17")]) == (
        "SkippedDay(2028-08-17, national holiday, 'Hari Kemerdekaan Republik "
        "Indonesia', estimate)"
    )


# --- counting -----------------------------------------------------------------


@pytest.mark.parametrize("start", ["2026-03-14", "2026-03-15", "2026-03-18"])
def test_day_zero_may_be_a_day_off(start: str) -> None:
    """The next working day is day one, whether or not day zero counts."""
    after = {"2026-03-14": "2026-03-16", "2026-03-15": "2026-03-16"}
    assert NATIONAL.add(_day(start), 1) == _day(after.get(start, "2026-03-25"))


def test_counting_back_skips_the_same_days() -> None:
    """The first working day before a feast is the one before its joint leave."""
    assert NATIONAL.add(_day("2026-03-25"), -1) == _day("2026-03-17")
    assert NATIONAL.add(_day("2026-03-22"), -1) == _day("2026-03-17")


def test_zero_days_give_the_day_itself() -> None:
    """Nothing is counted, so the day comes back even where nothing is decreed."""
    for text in ("2026-03-18", "2026-03-17", "2031-01-01"):
        assert NATIONAL.add(_day(text), 0) == _day(text)


def test_a_count_takes_the_end_and_leaves_the_start() -> None:
    """From Friday to Monday there is one working day, either way round."""
    friday, monday = dt.date(2026, 7, 3), dt.date(2026, 7, 6)
    assert NATIONAL.count(friday, monday) == 1
    assert NATIONAL.count(monday, friday) == -1
    assert NATIONAL.count(friday, friday) == 0


def test_skipped_days_lie_strictly_between() -> None:
    """Neither end is among the days skipped, and the order is of no account."""
    days = [row.date.day for row in NATIONAL.skipped(LEAVE, _day("2026-03-24"))]
    assert days == [19, 20, 21, 22, 23]
    assert NATIONAL.skipped(LEAVE, LEAVE) == ()


@pytest.mark.parametrize(
    ("day", "n", "reached"),
    [
        (LAST, 1, "2028-01-01"),
        (dt.date(2027, 12, 20), 10, "2028-01-01"),
        (FIRST, -1, "2009-12-31"),
        (dt.date(2010, 1, 20), -300, "2009-12-31"),
        (dt.date(2028, 1, 1), 1, "2028-01-01"),
        (dt.date(2028, 1, 1), -1, "2028-01-01"),
        (dt.date(2009, 12, 31), 1, "2009-12-31"),
        (dt.date.max, 1, "9999-12-31"),
        (dt.date.min, -1, "0001-01-01"),
    ],
)
def test_plain_counting_stops_at_the_edges(day: dt.date, n: int, reached: str) -> None:
    """Past the last decree there is an error that names the day, not a guess."""
    with pytest.raises(NotDecreed) as caught:
        NATIONAL.add(day, n)
    assert caught.value.day == _day(reached)
    assert (caught.value.first, caught.value.last) == (FIRST, LAST)


def test_the_last_decreed_days_can_be_reached() -> None:
    """The span is inclusive at both ends."""
    assert NATIONAL.add(FIRST, 1) == dt.date(2010, 1, 4)
    assert NATIONAL.add(dt.date(2027, 12, 30), 1) == LAST
    assert NATIONAL.count(FIRST, LAST) == sum(
        NATIONAL.is_working(FIRST + n * dt.timedelta(1)) for n in range(6574)
    )


@pytest.mark.parametrize("outside", [dt.date(2009, 12, 31), dt.date(2028, 1, 1)])
def test_no_question_about_an_undecreed_day_is_answered(outside: dt.date) -> None:
    """Every plain question raises the same error and names the day."""
    for ask in (
        lambda: NATIONAL.is_working(outside),
        lambda: NATIONAL.why_off(outside),
        lambda: NATIONAL.count(outside, LEAVE),
        lambda: NATIONAL.count(LEAVE, outside),
        lambda: NATIONAL.skipped(outside, LEAVE),
        lambda: NATIONAL.skipped(LEAVE, outside),
    ):
        with pytest.raises(NotDecreed) as caught:
            ask()
        assert caught.value.day == outside


# --- editions -----------------------------------------------------------------


def test_a_day_counts_until_its_decree_is_known() -> None:
    """18 August 2025 was freed on 7 August, and not a day before."""
    assert NATIONAL.as_known_on(_day("2025-08-06")).is_working(AUGUST_18)
    assert not NATIONAL.as_known_on(_day("2025-08-07")).is_working(AUGUST_18)
    assert not NATIONAL.is_working(AUGUST_18)


def test_a_year_is_decreed_from_its_first_list_on() -> None:
    """The span ends with the last year whose list was known on the day."""
    before = WorkCalendar.national(known_on=_day("2026-09-14"))
    assert before.span() == (FIRST, _day("2026-12-31"))
    assert not before.is_decreed(2027)
    after = before.as_known_on(_day("2026-09-15"))
    assert after.span() == NATIONAL.span() == (FIRST, LAST)
    assert after.is_decreed(2027)


def test_before_any_decree_nothing_can_be_counted() -> None:
    """With no decree known there is no span, and the error says so."""
    empty = NATIONAL.as_known_on(_day("2009-08-06"))
    assert empty.span() is None
    assert empty.known == ()
    assert not empty.is_decreed(2010)
    with pytest.raises(NotDecreed, match="cover no day") as caught:
        empty.add(_day("2010-05-03"), 10)
    assert (caught.value.first, caught.value.last) == (None, None)


def test_the_edition_is_the_newest_decree_that_covers() -> None:
    """A decree covers its year, or the days it names; uncovered days have none."""
    february = (_day("2014-02-03"), _day("2014-02-07"))
    assert str(NATIONAL.edition(*february)) == "SKB 5/2013"
    april = (_day("2014-04-07"), _day("2014-04-11"))
    assert str(NATIONAL.edition(*april)) == "Keppres 14/2014"
    assert [str(d) for d in NATIONAL.covering(*april)] == [
        "SKB 5/2013",
        "Keppres 14/2014",
    ]
    assert NATIONAL.edition(_day("2028-01-01"), _day("2028-12-31")) is None


def test_a_decree_for_a_vote_covers_the_first_and_the_last_day_of_a_span() -> None:
    """The voting day of 2014 alone, at either end, and not the days beside it."""
    vote = _day("2014-04-09")
    eve, morrow = _day("2014-04-08"), _day("2014-04-10")
    for span in ((vote, vote), (eve, vote), (vote, morrow)):
        assert str(NATIONAL.edition(*span)) == "Keppres 14/2014"
    for day in (eve, morrow):
        assert str(NATIONAL.edition(day, day)) == "SKB 5/2013"


def test_a_caller_may_bring_a_decree() -> None:
    """A decree beyond the record extends the span like one of the package."""
    decree = Decree(
        kind="SKB",
        number="1/2027",
        year=2028,
        base=True,
        issued=_day("2027-09-01"),
        adds=(DecreeRow(_day("2028-01-03"), DayKind.JOINT_LEAVE, "Tahun Baru"),),
    )
    longer = WorkCalendar(decrees=[decree])
    assert longer.ledger()[-1] is decree
    assert longer.span() == (FIRST, _day("2028-12-31"))
    assert longer.add(LAST, 1) == _day("2028-01-04")
    assert not longer.as_known_on(_day("2027-08-31")).is_decreed(2028)


def test_decrees_are_known_in_the_order_of_their_issue() -> None:
    """One that a caller brings stands where its day puts it, not at the end."""
    earlier = Decree(
        kind="Keppres",
        number="1/2025",
        year=2026,
        base=False,
        issued=_day("2025-01-02"),
        adds=(DecreeRow(_day("2026-02-03"), DayKind.ELECTION),),
    )
    calendar = WorkCalendar(decrees=[earlier])
    days = [decree.known_from for decree in calendar.known]
    assert earlier in calendar.known
    assert days == sorted(days)
    assert calendar.edition(*[earlier.adds[0].date] * 2) == NATIONAL.edition(
        LEAVE, LEAVE
    )


def test_a_gap_in_the_decrees_ends_the_span() -> None:
    """A year decreed beyond a missing one cannot be reached by counting."""
    far = Decree(kind="SKB", number="1/2029", year=2030, base=True)
    calendar = WorkCalendar(decrees=(far,))
    assert calendar.span() == (FIRST, LAST)
    assert not calendar.is_decreed(2030)


def test_joint_leave_can_count() -> None:
    """Where an employer takes no part, only the holidays are off."""
    calendar = WorkCalendar(joint_leave_counts=True)
    assert calendar.is_working(LEAVE)
    assert not calendar.is_working(dt.date(2026, 3, 19))
    assert calendar.add(_day("2026-03-12"), 10) == _day("2026-03-27")


# --- the days off of a year ---------------------------------------------------


def test_the_days_off_of_a_year_are_in_order() -> None:
    """They are the decreed and local days, each once, without plain weekends."""
    local = Overlay.day_off(_day("2026-02-05"), "HUT", basis="Kepgub 1/2026")
    days = NATIONAL.with_overlays(local).days_off(2026)
    dates = [row.date for row in days]
    assert dates == sorted(set(dates))
    assert len(days) == 17 + 8 + 1
    assert SkippedDay(local.date, DayKind.LOCAL, "HUT", "Kepgub 1/2026") in days
    assert len(NATIONAL.days_off(2026)) == 25


def test_the_days_off_of_a_coming_year_are_estimates() -> None:
    """Without a decree there are feasts alone, each marked, without leave."""
    days = NATIONAL.days_off(2029)
    assert days
    assert all(row.estimated and row.decree is None for row in days)
    assert {row.kind for row in days} == {DayKind.NATIONAL_HOLIDAY}
    assert not any(row.estimated for row in NATIONAL.days_off(2027))


@pytest.mark.parametrize("year", [2009, 2100])
def test_no_feast_is_guessed_outside_the_tables(year: int) -> None:
    """A year that cannot be estimated is an error with the range that can."""
    with pytest.raises(OutOfRange, match="2010-01-01 to 2099-12-31"):
        NATIONAL.days_off(year)


# --- overlays -----------------------------------------------------------------

ACEH = tuple(
    Overlay(_day(text), counts=counts, name="Idul Adha", basis="Kepgub Aceh 845/2024")
    for text, counts in (
        ("2024-06-19", False),
        ("2024-06-20", False),
        ("2024-06-22", True),
        ("2024-06-29", True),
    )
)


def test_make_up_saturdays_count() -> None:
    """Aceh 2024: two days off, and two Saturdays worked in exchange."""
    aceh = NATIONAL.with_overlays(*ACEH)
    june = [_day(f"2024-06-{day}") for day in (18, 19, 20, 21, 22, 23, 29)]
    assert [aceh.is_working(day) for day in june] == [
        False,
        False,
        False,
        True,
        True,
        False,
        True,
    ]
    row = aceh.why_off(_day("2024-06-19"))
    assert row is not None
    assert (row.kind, row.decree) == (DayKind.LOCAL, "Kepgub Aceh 845/2024")
    # 21, 22, 24 to 29 June, 1 and 2 July: as many days were given back as taken.
    start, last = _day("2024-06-14"), _day("2024-07-02")
    assert aceh.count(start, last) == NATIONAL.count(start, last) == 10


@pytest.mark.parametrize("text", ["2026-03-19", "2026-03-18", "2026-03-21"])
def test_a_make_up_day_beats_every_reason(text: str) -> None:
    """A holiday, a day of leave or a weekend counts where the body worked."""
    worked = Overlay.working_day(
        _day(text), "piket", basis="Kepgub 1/2026", over_holiday=True
    )
    calendar = NATIONAL.with_overlays(worked)
    assert calendar.is_working(_day(text))
    assert _day(text) not in {row.date for row in calendar.days_off(2026)}


def test_a_local_day_is_the_first_reason() -> None:
    """A local day off on a holiday or a weekend is called local."""
    for text in ("2026-03-19", "2026-03-14"):
        local = Overlay.day_off(_day(text), "HUT", basis="Kepgub 1/2026")
        row = NATIONAL.with_overlays(local).why_off(_day(text))
        assert row is not None
        assert row.kind is DayKind.LOCAL


@pytest.mark.parametrize("day", [dt.date(2009, 7, 7), dt.date(2028, 7, 7)])
def test_an_overlay_outside_the_span_changes_nothing(day: dt.date) -> None:
    """A local day of a year without a decree does not extend the span."""
    for counts in (True, False):
        overlay = Overlay(day, counts=counts, name="hari", basis="Kepgub 1/2026")
        calendar = NATIONAL.with_overlays(overlay)
        assert calendar.span() == NATIONAL.span()
        assert calendar.count(FIRST, LAST) == NATIONAL.count(FIRST, LAST)


@pytest.mark.parametrize(
    ("name", "basis", "path"), [(" ", "Kepgub 1", "$.name"), ("HUT", "", "$.basis")]
)
def test_an_overlay_needs_a_name_and_a_basis(name: str, basis: str, path: str) -> None:
    """A day nobody can explain is refused, with the path of what is missing."""
    with pytest.raises(InputError) as caught:
        Overlay.day_off(LEAVE, name, basis=basis)
    assert [problem.path for problem in caught.value.problems] == [path]


# --- weeks --------------------------------------------------------------------


def test_in_a_six_day_week_saturdays_count() -> None:
    """Saturday counts, Sunday does not, and a Saturday feast is still off."""
    six = WorkCalendar(week=6)
    assert six.is_working(_day("2026-03-14"))
    assert not six.is_working(_day("2026-03-15"))
    assert not six.is_working(_day("2026-03-21"))
    # 13, 14, 16, 17, 25, 26, 27, 28, 30 and 31 March.
    assert six.add(_day("2026-03-12"), 10) == _day("2026-03-31")


def test_a_week_can_change() -> None:
    """An agency on six days until 12 April 2024 counts Saturdays until then."""
    changed = WorkWeek(_day("2024-04-12"), 5)
    calendar = WorkCalendar(week=[changed, WorkWeek(_day("2000-01-01"), 6)])
    saturdays = [_day("2024-03-30"), _day("2024-04-06"), _day("2024-04-13")]
    assert [calendar.is_working(day) for day in saturdays] == [True, True, False]
    assert [period.days for period in calendar.week] == [5, 6, 5]


def test_a_week_begins_with_time() -> None:
    """Before the first period given the week has five days."""
    assert to_week(()) == to_week(5) == (WorkWeek(dt.date.min, 5),)
    assert to_week([WorkWeek(dt.date.min, 6)]) == to_week(6)
    late = WorkWeek(_day("2031-01-01"), 6)
    assert WorkCalendar(week=[late]).add(LEAVE, 5) == NATIONAL.add(LEAVE, 5)


def test_two_weeks_do_not_begin_on_one_day() -> None:
    """Which of them holds is not guessed."""
    day = _day("2024-04-12")
    with pytest.raises(InputError, match="two work weeks begin on 2024-04-12"):
        to_week([WorkWeek(day, 6), WorkWeek(day, 5)])


@pytest.mark.parametrize("days", [0, 4, 7, True])
def test_a_week_has_five_or_six_days(days: int) -> None:
    """Another length is refused, and the message names it."""
    with pytest.raises(InputError, match=f"not {days!r}"):
        WorkCalendar(week=days)


# --- calendars as values ------------------------------------------------------


def test_options_do_not_leak() -> None:
    """A calendar made from another leaves that one as it was."""
    WorkCalendar.national().with_overlays(*ACEH).as_known_on(_day("2024-01-01"))
    assert WorkCalendar.national() == NATIONAL == WorkCalendar()
    assert NATIONAL.overlays == ()


def test_calendars_that_count_alike_are_equal() -> None:
    """A week given as a number or as periods makes the same calendar."""
    assert WorkCalendar(week=6) == WorkCalendar(week=[WorkWeek(dt.date.min, 6)])
    assert WorkCalendar(overlays=list(ACEH)) == NATIONAL.with_overlays(*ACEH)
    assert hash(WorkCalendar(week=5)) == hash(NATIONAL)


def test_a_used_calendar_is_pickled_without_its_days() -> None:
    """The options travel, and the days are built again where they arrive."""
    assert NATIONAL.count(FIRST, LAST) > 4000
    data = pickle.dumps(NATIONAL)
    assert len(data) < 1024
    assert pickle.loads(data) == NATIONAL  # noqa: S301 # our own bytes


# --- estimates ----------------------------------------------------------------


@pytest.mark.parametrize("year", range(2028, 2041))
def test_the_outlooks_hold_each_other(year: int) -> None:
    """The fewest days off are among the likely ones, and no room holds a feast."""
    past = NATIONAL.precedents
    fewest, likely = (
        estimate(year, way, past) for way in (Outlook.FEWEST, Outlook.EXPECTED)
    )
    assert fewest.keys() < likely.keys()
    assert all(row.estimated for row in likely.values())
    for room in rooms(year, past):
        assert room.most > 0
        assert set(room.moves) <= set(room.days)
        assert room.feast is None or not set(room.days) & likely.keys()
        assert {day.year for day in room.days} <= {year - 1, year, year + 1}


def test_the_rooms_would_have_held() -> None:
    """Three weekdays were freed that the eve of the first list did not foresee.

    On that of the list for 2020 the vote was fixed for September.
    """
    unforeseen = set()
    for year in range(2012, 2028):
        (base,) = (d for d in NATIONAL.ledger() if d.base and d.year == year)
        past = NATIONAL.as_known_on(base.known_from - dt.timedelta(1)).precedents
        foreseen = {day for room in rooms(year, past) for day in room.days}
        foreseen |= estimate(year, Outlook.EXPECTED, past).keys()
        unforeseen |= {
            row.date
            for row in NATIONAL.days_off(year)
            if row.date.weekday() < 5 and row.date not in foreseen
        }
    assert unforeseen == {
        _day(each) for each in ("2015-12-09", "2017-06-01", "2020-12-09")
    }


def test_the_prior_holds_until_decrees_go_further() -> None:
    """The reach of leave is that of 2002 to 2009 until a decree goes further."""
    prior = NATIONAL.as_known_on(_day("2009-08-06")).precedents
    assert (prior.before, prior.after, prior.around) == (2, 5, 6)
    assert not prior.dropped
    later = NATIONAL.as_known_on(_day("2018-04-18")).precedents
    assert (later.before, later.after, later.around) == (4, 5, 7)
    assert later.dropped
    assert prior.beside < later.beside


def _open(calendar: WorkCalendar, first: int, last: int) -> tuple[Room, ...]:
    return open_rooms(calendar.settings, calendar.precedents, first, last)


def test_a_later_decree_changes_no_precedent_known_before() -> None:
    """What a day shows is the same with or without what came after it."""
    day = _day("2026-11-22")
    late = Decree(
        kind="SKB",
        number="1/2027",
        year=2027,
        issued=_day("2027-01-04"),
        adds=(DecreeRow(_day("2027-03-19"), DayKind.JOINT_LEAVE, "Idulfitri"),),
    )
    known = NATIONAL.as_known_on(day)
    with_it = WorkCalendar(known_on=day, decrees=(late,))
    assert with_it.precedents == known.precedents
    assert _open(with_it, 2027, 2029) == _open(known, 2027, 2029)
    after = with_it.as_known_on(late.issued)
    assert after.precedents.after == 6


def test_a_feast_is_none_until_the_law_makes_it_one() -> None:
    """1 June is expected only from Keppres 24/2016 on."""
    for known_on, expected in (("2016-05-31", False), ("2016-06-01", True)):
        days = estimate(
            2018, Outlook.EXPECTED, NATIONAL.as_known_on(_day(known_on)).precedents
        )
        assert (_day("2018-06-01") in days) is expected


def test_where_leave_is_work_a_feast_can_still_move() -> None:
    """Rooms of an employer who gives no leave hold moves and votes alone."""
    private = WorkCalendar(joint_leave_counts=True)
    for room in _open(private, 2028, 2029):
        assert room.feast is None or room.days == room.moves
    assert len(_open(private, 2029, 2029)) < len(_open(NATIONAL, 2029, 2029))


def test_a_name_without_a_feast_has_no_family() -> None:
    """A name nobody knows, or none, belongs to no feast."""
    assert family(None) is family("Hari Batik") is None


def test_feasts_carry_no_mark_in_their_name() -> None:
    """Whether a feast is an estimate is said by a field, never by its name."""
    for year in (2028, 2050):
        assert not any("perkiraan" in name for name in feast_days(year).values())


def test_no_voting_day_is_taken_for_a_feast() -> None:
    """Voting days exist by decree alone."""
    assert dt.date(2024, 11, 27) not in feast_days(2024)


# --- the index -------------------------------------------------------------------


def test_between_two_decrees_every_day_has_the_same_index() -> None:
    """What is known makes the index, and not the day that is asked on."""
    early, late = (
        WorkCalendar(known_on=_day(day)) for day in ("2026-09-20", "2026-11-22")
    )
    assert early.decreed_index is late.decreed_index
    for outlook in Outlook:
        assert early.outlook(outlook, 2029) is late.outlook(outlook, 2029)


def test_an_estimate_changes_when_leave_has_come() -> None:
    """Leave that may still be dropped counts as such until its day."""
    before, after = (
        NATIONAL.as_known_on(_day(day)).outlook(Outlook.FEWEST, 2028)
        for day in ("2026-12-23", "2026-12-24")
    )
    assert before.counts(_day("2026-12-24"))
    assert not after.counts(_day("2026-12-24"))


def test_a_decree_that_is_not_known_yet_makes_no_other_ledger() -> None:
    """The same decrees known are the same days, whatever comes later."""
    late = Decree(kind="SKB", number="1/2028", year=2027, issued=_day("2027-01-04"))
    with_it = WorkCalendar(known_on=LAST.replace(year=2026), decrees=(late,))
    without = WorkCalendar(known_on=with_it.known_on)
    assert with_it.decreed_index is without.decreed_index


def _own() -> WorkCalendar:
    return WorkCalendar(
        week=6,
        squeezed_saturday="SE 1/2026",
        overlays=(
            Overlay.day_off(FIRST + dt.timedelta(3), "libur", basis="SK 1"),
            Overlay.working_day(_day("2026-04-03"), "piket", basis="SK 2"),
            Overlay.day_off(_day("2026-04-06"), "libur", basis="SK 3"),
            Overlay.working_day(_day("2026-04-19"), "ganti", basis="SK 4"),
            Overlay.day_off(_day("2026-04-26"), "libur", basis="SK 5"),
            Overlay.day_off(LAST, "libur", basis="SK 6"),
            Overlay.day_off(_day("2031-01-02"), "libur", basis="SK 7"),
        ),
    )


def test_an_index_of_its_own_is_that_of_its_days() -> None:
    """Ranks, working days and days off are those of counting day by day."""
    calendar, rank = _own(), 0
    index, (ranks, days) = calendar.decreed_index, calendar.decreed_index.tables()
    for day in ranks:
        off = calendar.why_off(day)
        rank += off is None
        assert ranks[day] == index.rank(day) == rank
        assert index.counts(day) is (off is None)
        if off is None:
            assert days[rank] == index.nth(rank) == day
    assert index.nth(0) is index.nth(rank + 1) is None
    assert calendar.is_working(_day("2026-04-04"))  # no Friday off squeezes it now


def test_an_index_of_its_own_tells_its_days_off_in_order() -> None:
    """Days off of the office stand among those of the country."""
    calendar = _own()
    april = _day("2026-04-01"), _day("2026-04-30")
    off = [row.date.day for row in calendar.skipped(*april)]
    assert off == [5, 6, 12, 26]
    assert [row.date.day for row in calendar.decreed_index.worked(*april)] == [3, 19]


def test_a_saturday_past_the_last_decreed_day_is_not_squeezed() -> None:
    """A Friday off on the last day of the span frees no day outside it."""
    leave = Decree(
        kind="SKB",
        number="1/2027",
        year=2027,
        issued=_day("2027-01-04"),
        adds=(DecreeRow(LAST, DayKind.JOINT_LEAVE, "Tahun Baru"),),
    )
    calendar = WorkCalendar(week=6, squeezed_saturday="SE 1", decrees=(leave,))
    assert not calendar.is_working(LAST)
    assert calendar.add(_day("2027-12-29"), 1) == _day("2027-12-30")


@pytest.mark.parametrize("calendar", [NATIONAL, _own()], ids=["national", "own"])
def test_eight_threads_may_ask_a_cold_calendar(calendar: WorkCalendar) -> None:
    """Whoever comes first builds, and all get the same answers."""
    for room in (index_builder._shared, index_builder._local, index_builder._decreed):
        room.cache_clear()
    cold, days = evolve(calendar), [FIRST + n * dt.timedelta(97) for n in range(60)]
    together = threading.Barrier(8)

    def ask() -> list[object]:
        together.wait()
        return [(cold.add(d, 9), cold.count(FIRST, d), cold.why_off(d)) for d in days]

    with ThreadPoolExecutor(8) as pool:
        answers = [each.result() for each in [pool.submit(ask) for _ in range(8)]]
    assert all(answer == answers[0] for answer in answers)
