"""The decree ledger against lists and totals that do not come from its tables."""

from __future__ import annotations

import calendar
import datetime as dt
from itertools import pairwise

import pytest

from keterbukaan.law.decrees import (
    DOUBTS,
    LEDGER,
    LEDGER_DATE,
    days_off,
    is_decreed,
)
from keterbukaan.law.shape import DayKind, Decree, DecreeRow
from tools.compare_holidays import KNOWN_ERRORS, compare, main

YEARS = range(2010, 2028)
HOLIDAY = DayKind.NATIONAL_HOLIDAY
LEAVE = DayKind.JOINT_LEAVE
ELECTION = DayKind.ELECTION
KINDS = (HOLIDAY, LEAVE, ELECTION)

#: National holidays, joint leave, elections; then working days of a five-day week,
#: of one in which joint leave is work, and of a six-day week.
TOTALS = {
    2010: (14, 3, 0, 248, 251, 297),
    2011: (14, 5, 0, 246, 251, 297),
    2012: (14, 6, 0, 246, 252, 298),
    2013: (14, 5, 0, 245, 250, 295),
    2014: (15, 4, 2, 243, 247, 294),
    2015: (15, 4, 1, 245, 249, 293),
    2016: (15, 4, 0, 246, 250, 299),
    2017: (16, 7, 1, 239, 246, 290),
    2018: (16, 8, 1, 239, 247, 288),
    2019: (16, 4, 1, 246, 250, 295),
    2020: (16, 5, 1, 243, 248, 294),
    2021: (15, 1, 0, 248, 249, 298),
    2022: (16, 4, 0, 246, 250, 296),
    2023: (16, 11, 0, 239, 250, 289),
    2024: (17, 10, 2, 238, 248, 287),
    2025: (17, 11, 0, 237, 248, 288),
    2026: (17, 8, 0, 240, 248, 291),
    2027: (18, 8, 0, 242, 250, 291),
}

#: The final list of each year with its weekdays: national holidays, joint leave,
#: election days.
FINAL = {
    2010: (
        (
            "Fr01-01 Su02-14 Fr02-26 Tu03-16 Fr04-02 Th05-13 Fr05-28 Sa07-10 Tu08-17 "
            "Fr09-10 Sa09-11 We11-17 Tu12-07 Sa12-25"
        ),
        "Th09-09 Mo09-13 Fr12-24",
        "",
    ),
    2011: (
        (
            "Sa01-01 Th02-03 Tu02-15 Sa03-05 Fr04-22 Tu05-17 Th06-02 We06-29 We08-17 "
            "Tu08-30 We08-31 Su11-06 Su11-27 Su12-25"
        ),
        "Mo05-16 Mo08-29 Th09-01 Fr09-02 Mo12-26",
        "",
    ),
    2012: (
        (
            "Su01-01 Mo01-23 Su02-05 Fr03-23 Fr04-06 Su05-06 Th05-17 Su06-17 Fr08-17 "
            "Su08-19 Mo08-20 Fr10-26 Th11-15 Tu12-25"
        ),
        "Fr05-18 Tu08-21 We08-22 Fr11-16 Mo12-24 Mo12-31",
        "",
    ),
    2013: (
        (
            "Tu01-01 Th01-24 Su02-10 Tu03-12 Fr03-29 Th05-09 Sa05-25 Th06-06 Th08-08 "
            "Fr08-09 Sa08-17 Tu10-15 Tu11-05 We12-25"
        ),
        "Mo08-05 Tu08-06 We08-07 Mo10-14 Th12-26",
        "",
    ),
    2014: (
        (
            "We01-01 Tu01-14 Fr01-31 Mo03-31 Fr04-18 Th05-01 Th05-15 Tu05-27 Th05-29 "
            "Mo07-28 Tu07-29 Su08-17 Su10-05 Sa10-25 Th12-25"
        ),
        "We07-30 Th07-31 Fr08-01 Fr12-26",
        "We04-09 We07-09",
    ),
    2015: (
        (
            "Th01-01 Sa01-03 Th02-19 Sa03-21 Fr04-03 Fr05-01 Th05-14 Sa05-16 Tu06-02 "
            "Fr07-17 Sa07-18 Mo08-17 Th09-24 We10-14 Fr12-25"
        ),
        "Th07-16 Mo07-20 Tu07-21 Th12-24",
        "We12-09",
    ),
    2016: (
        (
            "Fr01-01 Mo02-08 We03-09 Fr03-25 Su05-01 Th05-05 Fr05-06 Su05-22 We07-06 "
            "Th07-07 We08-17 Mo09-12 Su10-02 Mo12-12 Su12-25"
        ),
        "Mo07-04 Tu07-05 Fr07-08 Mo12-26",
        "",
    ),
    2017: (
        (
            "Su01-01 Sa01-28 Tu03-28 Fr04-14 Mo04-24 Mo05-01 Th05-11 Th05-25 Th06-01 "
            "Su06-25 Mo06-26 Th08-17 Fr09-01 Th09-21 Fr12-01 Mo12-25"
        ),
        "Mo01-02 Fr06-23 Tu06-27 We06-28 Th06-29 Fr06-30 Tu12-26",
        "We02-15",
    ),
    2018: (
        (
            "Mo01-01 Fr02-16 Sa03-17 Fr03-30 Sa04-14 Tu05-01 Th05-10 Tu05-29 Fr06-01 "
            "Fr06-15 Sa06-16 Fr08-17 We08-22 Tu09-11 Tu11-20 Tu12-25"
        ),
        "Mo06-11 Tu06-12 We06-13 Th06-14 Mo06-18 Tu06-19 We06-20 Mo12-24",
        "We06-27",
    ),
    2019: (
        (
            "Tu01-01 Tu02-05 Th03-07 We04-03 Fr04-19 We05-01 Su05-19 Th05-30 Sa06-01 "
            "We06-05 Th06-06 Su08-11 Sa08-17 Su09-01 Sa11-09 We12-25"
        ),
        "Mo06-03 Tu06-04 Fr06-07 Tu12-24",
        "We04-17",
    ),
    2020: (
        (
            "We01-01 Sa01-25 Su03-22 We03-25 Fr04-10 Fr05-01 Th05-07 Th05-21 Su05-24 "
            "Mo05-25 Mo06-01 Fr07-31 Mo08-17 Th08-20 Th10-29 Fr12-25"
        ),
        "Fr08-21 We10-28 Fr10-30 Th12-24 Th12-31",
        "We12-09",
    ),
    2021: (
        (
            "Fr01-01 Fr02-12 Th03-11 Su03-14 Fr04-02 Sa05-01 Th05-13 Fr05-14 We05-26 "
            "Tu06-01 Tu07-20 We08-11 Tu08-17 We10-20 Sa12-25"
        ),
        "We05-12",
        "",
    ),
    2022: (
        (
            "Sa01-01 Tu02-01 Mo02-28 Th03-03 Fr04-15 Su05-01 Mo05-02 Tu05-03 Mo05-16 "
            "Th05-26 We06-01 Su07-10 Sa07-30 We08-17 Sa10-08 Su12-25"
        ),
        "Fr04-29 We05-04 Th05-05 Fr05-06",
        "",
    ),
    2023: (
        (
            "Su01-01 Su01-22 Sa02-18 We03-22 Fr04-07 Sa04-22 Su04-23 Mo05-01 Th05-18 "
            "Th06-01 Su06-04 Th06-29 We07-19 Th08-17 Th09-28 Mo12-25"
        ),
        (
            "Mo01-23 Th03-23 We04-19 Th04-20 Fr04-21 Mo04-24 Tu04-25 Fr06-02 We06-28 "
            "Fr06-30 Tu12-26"
        ),
        "",
    ),
    2024: (
        (
            "Mo01-01 Th02-08 Sa02-10 Mo03-11 Fr03-29 Su03-31 We04-10 Th04-11 We05-01 "
            "Th05-09 Th05-23 Sa06-01 Mo06-17 Su07-07 Sa08-17 Mo09-16 We12-25"
        ),
        (
            "Fr02-09 Tu03-12 Mo04-08 Tu04-09 Fr04-12 Mo04-15 Fr05-10 Fr05-24 Tu06-18 "
            "Th12-26"
        ),
        "We02-14 We11-27",
    ),
    2025: (
        (
            "We01-01 Mo01-27 We01-29 Sa03-29 Mo03-31 Tu04-01 Fr04-18 Su04-20 Th05-01 "
            "Mo05-12 Th05-29 Su06-01 Fr06-06 Fr06-27 Su08-17 Fr09-05 Th12-25"
        ),
        (
            "Tu01-28 Fr03-28 We04-02 Th04-03 Fr04-04 Mo04-07 Tu05-13 Fr05-30 Mo06-09 "
            "Mo08-18 Fr12-26"
        ),
        "",
    ),
    2026: (
        (
            "Th01-01 Fr01-16 Tu02-17 Th03-19 Sa03-21 Su03-22 Fr04-03 Su04-05 Fr05-01 "
            "Th05-14 We05-27 Su05-31 Mo06-01 Tu06-16 Mo08-17 Tu08-25 Fr12-25"
        ),
        "Mo02-16 We03-18 Fr03-20 Mo03-23 Tu03-24 Fr05-15 Th05-28 Th12-24",
        "",
    ),
    2027: (
        (
            "Fr01-01 Tu01-05 Sa02-06 Mo03-08 We03-10 Th03-11 Fr03-26 Su03-28 Sa05-01 "
            "Th05-06 Mo05-17 Th05-20 Tu06-01 Su06-06 Su08-15 Tu08-17 Sa12-25 Su12-26"
        ),
        "Fr02-05 Tu03-09 Fr03-12 Mo03-15 Th03-25 Tu05-18 We05-19 Fr12-24",
        "",
    ),
}


def day(text: str) -> dt.date:
    """The date of an ISO text."""
    return dt.date.fromisoformat(text)


def listed(year: int, kind: DayKind, known_on: str | None = None) -> str:
    """The days of one kind as month and day, for short comparisons."""
    off = days_off(year, known_on=day(known_on) if known_on else None)
    return " ".join(f"{d:%m-%d}" for d, (row, _) in off.items() if row.kind is kind)


def all_days(year: int) -> list[dt.date]:
    """Every day of the year."""
    first = dt.date(year, 1, 1)
    return [first + dt.timedelta(n) for n in range(365 + calendar.isleap(year))]


# --- the whole of a year ------------------------------------------------------


@pytest.mark.parametrize("year", YEARS)
def test_totals(year: int) -> None:
    """Each year has its number of national holidays, leave and election days."""
    rows = [row for row, _ in days_off(year).values()]
    assert (
        tuple(sum(row.kind is kind for row in rows) for kind in KINDS)
        == TOTALS[year][:3]
    )


@pytest.mark.parametrize("year", YEARS)
def test_working_days(year: int) -> None:
    """What is left over are the working days of the year, counted by weekday."""
    off = days_off(year)
    leave = {d for d, (row, _) in off.items() if row.kind is LEAVE}
    five = [d for d in all_days(year) if d.weekday() < 5]
    six = [d for d in all_days(year) if d.weekday() < 6]
    assert (
        sum(d not in off for d in five),
        sum(d not in off or d in leave for d in five),
        sum(d not in off for d in six),
    ) == TOTALS[year][3:]


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize(("index", "kind"), list(enumerate(KINDS)))
def test_final_list(year: int, index: int, kind: DayKind) -> None:
    """All editions together give the final list, each date on its weekday."""
    expected = FINAL[year][index].split()
    for text in expected:
        date = day(f"{year}-{text[2:]}")
        assert f"{date:%a}"[:2] == text[:2]
    assert listed(year, kind).split() == [text[2:] for text in expected]


@pytest.mark.parametrize("year", YEARS)
def test_days_come_in_order(year: int) -> None:
    """The answer runs through the year, and each row is filed under its date."""
    off = days_off(year)
    assert list(off) == sorted(off)
    assert all(d == row.date for d, (row, _) in off.items())


@pytest.mark.parametrize("year", YEARS)
def test_every_row_has_its_decree(year: int) -> None:
    """Each day off names an edition of that year that does add it."""
    for row, decree in days_off(year).values():
        assert decree in LEDGER
        assert decree.year == year
        assert row in decree.adds


def test_other_years_are_not_decreed() -> None:
    """Outside the record there are no days off and no base decree."""
    assert [year for year in range(2000, 2040) if is_decreed(year)] == list(YEARS)
    assert days_off(2009) == days_off(2028) == {}


# --- the editions -------------------------------------------------------------


def test_ledger_is_in_order() -> None:
    """Editions stand in the order in which they came to be known."""
    keys = [(decree.known_from, decree.year) for decree in LEDGER]
    assert keys == sorted(keys)


def test_one_base_a_year() -> None:
    """Each year has exactly one first list, always an SKB."""
    bases = [decree for decree in LEDGER if decree.base]
    assert sorted(decree.year for decree in bases) == list(YEARS)
    assert {decree.kind for decree in bases} == {"SKB"}


@pytest.mark.parametrize("decree", LEDGER, ids=str)
def test_dates_lie_in_the_year(decree: Decree) -> None:
    """An edition touches days of its own year, each with a kind decrees can give."""
    rows = (*decree.adds, *decree.removes)
    assert rows
    assert {row.date.year for row in rows} == {decree.year}
    assert {row.kind for row in rows} <= set(KINDS)


@pytest.mark.parametrize("decree", LEDGER, ids=str)
def test_nothing_is_freed_afterwards(decree: Decree) -> None:
    """An edition is known before the first day that it frees or takes away."""
    rows = (*decree.adds, *decree.removes)
    assert decree.known_from < min(row.date for row in rows)


@pytest.mark.parametrize("decree", LEDGER, ids=str)
def test_election_days_are_their_own_editions(decree: Decree) -> None:
    """A voting day comes from a Keppres that frees nothing else."""
    if any(row.kind is ELECTION for row in decree.adds):
        assert decree.kind == "Keppres"
        assert not decree.base
        assert len(decree.adds) == 1
        assert not decree.removes


@pytest.mark.parametrize("year", YEARS)
def test_no_date_twice_in_a_kind(year: int) -> None:
    """No edition adds what stands already or removes what does not."""
    standing: dict[tuple[dt.date, DayKind], str | None] = {}
    for decree in LEDGER:
        if decree.year != year:
            continue
        for row in decree.removes:
            assert standing.pop((row.date, row.kind)) == row.name
        for row in decree.adds:
            assert (row.date, row.kind) not in standing
            standing[row.date, row.kind] = row.name
    assert len({date for date, _ in standing}) == len(standing)


@pytest.mark.parametrize("decree", LEDGER, ids=str)
def test_numbers_and_checks(decree: Decree) -> None:
    """What prints is the first number as signed; an unknown one is unchecked."""
    if decree.number is None:
        assert decree.numbers == ()
        assert decree.checked is None
        assert "number_not_known" in decree.doubts
    else:
        assert decree.number == decree.numbers[0]
        assert len(decree.numbers) == {"SKB": 3, "Keppres": 1}[decree.kind]
        assert decree.checked == LEDGER_DATE
        assert str(decree) == f"{decree.kind} {decree.number}"
    assert decree.source


@pytest.mark.parametrize("decree", LEDGER, ids=str)
def test_unknown_days_of_issue(decree: Decree) -> None:
    """Where the day of issue is not on record the edition says so, with a bound."""
    unknown = decree.issued is None
    assert unknown == (decree.issued_by is not None)
    assert unknown == ("date_not_known" in decree.doubts)
    assert decree.known_from <= LEDGER_DATE


def test_editions_that_are_not_settled() -> None:
    """These editions carry a doubt, and no other."""
    assert {(d.year, str(d)): d.doubts for d in LEDGER if d.doubts} == {
        (2012, "SKB of 2012-02-29"): (
            "number_not_known",
            "date_not_known",
            "single_source",
        ),
        (2014, "Keppres 24/2014"): ("day_from_one_source",),
        (2015, "SKB of 2014-05-07"): ("number_not_known", "class_not_settled"),
        (2020, "SKB 174/2020"): ("list_from_press",),
        (2020, "SKB 391/2020"): ("list_from_press",),
        (2020, "SKB 440/2020"): ("list_from_press",),
        (2027, "SKB 1205/2026"): ("scan_not_read",),
    }


def test_doubts_have_words() -> None:
    """Every doubt in use has words in two languages, and none is left over."""
    assert {key for decree in LEDGER for key in decree.doubts} == set(DOUBTS)
    for indonesian, english in DOUBTS.values():
        assert indonesian
        assert english
        assert indonesian != english


def test_names_carry_no_remarks() -> None:
    """Names are bare; None only for six days of leave dropped in 2021."""
    rows = {row for decree in LEDGER for row in (*decree.adds, *decree.removes)}
    assert not [row for row in rows if row.name and {"(", ")"} & set(row.name)]
    assert sorted(str(row.date) for row in rows if not row.name) == [
        "2021-03-12",
        "2021-05-17",
        "2021-05-18",
        "2021-05-19",
        "2021-12-24",
        "2021-12-27",
    ]


@pytest.mark.parametrize(
    ("date", "decree", "name"),
    [
        ("2010-02-14", "SKB 1/2009", "Tahun Baru Imlek 2561"),
        ("2011-05-16", "SKB 2/2011", "Waisak"),
        ("2012-12-31", "SKB of 2012-02-29", "Tahun Baru 2013"),
        ("2014-05-01", "Keppres 24/2013", "Hari Buruh Internasional"),
        ("2014-12-26", "SKB 5/2013", "Natal"),
        ("2015-05-01", "SKB of 2014-05-07", "Hari Buruh Internasional"),
        ("2017-06-23", "Keppres 18/2017", "Idul Fitri"),
        ("2018-06-27", "Keppres 15/2018", "Pilkada serentak"),
        (
            "2020-12-31",
            "SKB 391/2020",
            "Pengganti cuti bersama Idul Fitri 1441 Hijriah",
        ),
        ("2021-08-11", "SKB 712/2021", "Tahun Baru Islam 1443 Hijriah"),
        ("2025-08-18", "SKB 933/2025", "Proklamasi Kemerdekaan"),
        ("2026-03-18", "SKB 1497/2025", "Hari Suci Nyepi"),
        ("2026-04-05", "SKB 1497/2025", "Kebangkitan Yesus Kristus"),
        ("2027-12-24", "SKB 1205/2026", "Kelahiran Yesus Kristus"),
    ],
)
def test_name_and_decree(date: str, decree: str, name: str) -> None:
    """A day off prints its name without remarks and the decree that added it."""
    row, found = days_off(int(date[:4]))[day(date)]
    assert (str(found), row.name) == (decree, name)


# --- the list as it stood -----------------------------------------------------


@pytest.mark.parametrize(
    ("date", "kind", "before", "after"),
    [
        ("2011-05-16", LEAVE, "2011-05-12", "2011-05-13"),
        ("2014-05-01", HOLIDAY, "2013-07-28", "2013-07-29"),
        ("2014-04-09", ELECTION, "2014-04-02", "2014-04-03"),
        ("2015-12-09", ELECTION, "2015-11-22", "2015-11-23"),
        ("2017-01-02", LEAVE, "2016-11-20", "2016-11-21"),
        ("2017-06-01", HOLIDAY, "2016-11-20", "2016-11-21"),
        ("2017-02-15", ELECTION, "2017-02-09", "2017-02-10"),
        ("2018-06-20", LEAVE, "2018-04-17", "2018-04-18"),
        ("2018-06-27", ELECTION, "2018-06-24", "2018-06-25"),
        ("2020-12-09", ELECTION, "2020-11-26", "2020-11-27"),
        ("2022-05-04", LEAVE, "2022-04-06", "2022-04-07"),
        ("2022-07-10", HOLIDAY, "2022-07-06", "2022-07-07"),
        ("2023-06-30", LEAVE, "2023-06-15", "2023-06-16"),
        ("2024-11-27", ELECTION, "2024-11-20", "2024-11-21"),
        ("2025-08-18", LEAVE, "2025-08-06", "2025-08-07"),
        ("2027-12-26", HOLIDAY, "2026-09-14", "2026-09-15"),
        ("2014-07-09", ELECTION, "2014-06-29", "2014-06-30"),
        ("2019-04-17", ELECTION, "2019-04-07", "2019-04-08"),
        ("2024-02-14", ELECTION, "2024-02-05", "2024-02-06"),
        # Issued on an unknown day: known from the last day possible.
        ("2012-12-31", LEAVE, "2012-02-28", "2012-02-29"),
        # Issued on 2 November 2018, and announced later.
        ("2019-06-03", LEAVE, "2018-11-12", "2018-11-13"),
    ],
)
def test_added(date: str, kind: DayKind, before: str, after: str) -> None:
    """A day is at work the day before its decree, and off from its issue on."""
    year = int(date[:4])
    assert day(date) not in days_off(year, known_on=day(before))
    assert days_off(year, known_on=day(after))[day(date)][0].kind is kind
    assert days_off(year)[day(date)][0].kind is kind


@pytest.mark.parametrize(
    ("date", "name", "last"),
    [
        ("2020-05-22", "Idul Fitri", "2020-05-19"),
        ("2020-05-26", "Idul Fitri", "2020-04-08"),
        (
            "2020-12-28",
            "Pengganti cuti bersama Idul Fitri 1441 Hijriah",
            "2020-11-30",
        ),
        ("2021-05-17", None, "2021-02-21"),
        ("2021-08-10", "Tahun Baru Islam 1443 Hijriah", "2021-06-17"),
        ("2021-10-19", "Maulid Nabi Muhammad SAW", "2021-06-17"),
        ("2021-12-24", None, "2021-06-17"),
        ("2022-07-09", "Hari Raya Idul Adha 1443 Hijriah", "2022-07-06"),
        ("2023-04-26", "Idul Fitri", "2023-03-28"),
    ],
)
def test_removed(date: str, name: str | None, last: str) -> None:
    """A day is off, under its name, up to the day before the decree that drops it."""
    year = int(date[:4])
    assert days_off(year, known_on=day(last))[day(date)][0].name == name
    dropped = day(last) + dt.timedelta(1)
    assert day(date) not in days_off(year, known_on=dropped)
    assert day(date) not in days_off(year)


@pytest.mark.parametrize(
    ("known_on", "decree"),
    [
        ("2016-04-13", None),
        ("2016-04-14", "SKB 135/2016"),
        ("2016-11-20", "SKB 135/2016"),
        ("2016-11-21", None),
        ("2017-06-14", None),
        ("2017-06-15", "Keppres 18/2017"),
    ],
)
def test_23_june_2017(known_on: str, decree: str | None) -> None:
    """The day is in the first list, out of the second, and back by Keppres."""
    found = days_off(2017, known_on=day(known_on)).get(day("2017-06-23"))
    assert (str(found[1]) if found else None) == decree


@pytest.mark.parametrize(
    ("known_on", "leave"),
    [
        ("2022-10-10", ""),
        ("2022-10-11", "01-23 03-23 04-21 04-24 04-25 04-26 06-02 12-26"),
        ("2023-03-28", "01-23 03-23 04-21 04-24 04-25 04-26 06-02 12-26"),
        ("2023-03-29", "01-23 03-23 04-19 04-20 04-21 04-24 04-25 06-02 12-26"),
        ("2023-06-15", "01-23 03-23 04-19 04-20 04-21 04-24 04-25 06-02 12-26"),
        (
            "2023-06-16",
            "01-23 03-23 04-19 04-20 04-21 04-24 04-25 06-02 06-28 06-30 12-26",
        ),
    ],
)
def test_leave_of_2023(known_on: str, leave: str) -> None:
    """The leave of 2023 stood as each of its three decrees left it."""
    assert listed(2023, LEAVE, known_on) == leave


@pytest.mark.parametrize(
    ("known_on", "leave"),
    [
        ("2019-08-27", ""),
        ("2019-08-28", "05-22 05-26 05-27 12-24"),
        ("2020-03-08", "05-22 05-26 05-27 12-24"),
        ("2020-03-09", "05-22 05-26 05-27 05-28 05-29 08-21 10-30 12-24"),
        ("2020-04-08", "05-22 05-26 05-27 05-28 05-29 08-21 10-30 12-24"),
        ("2020-04-09", "05-22 08-21 10-28 10-30 12-24 12-28 12-29 12-30 12-31"),
        ("2020-05-19", "05-22 08-21 10-28 10-30 12-24 12-28 12-29 12-30 12-31"),
        ("2020-05-20", "08-21 10-28 10-30 12-24 12-28 12-29 12-30 12-31"),
        ("2020-11-30", "08-21 10-28 10-30 12-24 12-28 12-29 12-30 12-31"),
        ("2020-12-01", "08-21 10-28 10-30 12-24 12-31"),
    ],
)
def test_leave_of_2020(known_on: str, leave: str) -> None:
    """The leave of 2020 stood as each of its five decrees left it."""
    assert listed(2020, LEAVE, known_on) == leave


@pytest.mark.parametrize(
    ("known_on", "leave"),
    [
        ("2020-09-10", "03-12 05-12 05-17 05-18 05-19 12-24 12-27"),
        ("2021-02-22", "05-12 12-24"),
        ("2021-06-18", "05-12"),
    ],
)
def test_leave_of_2021(known_on: str, leave: str) -> None:
    """The leave of 2021 shrank from seven days to two and to one."""
    assert listed(2021, LEAVE, known_on) == leave


def test_moves_of_2021() -> None:
    """Two holidays of 2021 moved by a day, and the feast itself became work."""
    moved = {"08-10", "08-11", "10-19", "10-20"}
    before = set(listed(2021, HOLIDAY, "2021-06-17").split()) & moved
    after = set(listed(2021, HOLIDAY, "2021-06-18").split()) & moved
    assert (before, after) == ({"08-10", "10-19"}, {"08-11", "10-20"})


@pytest.mark.parametrize("year", YEARS)
def test_first_lists_are_whole(year: int) -> None:
    """The first list has all national holidays of the year but 1 June 2017."""
    base = next(d for d in LEDGER if d.base and d.year == year)
    standing = days_off(year, known_on=base.known_from)
    found = sum(row.kind is HOLIDAY for row, _ in standing.values())
    later = {2017: 1}.get(year, 0)
    assert found == TOTALS[year][0] - later
    assert is_decreed(year, base.known_from)
    assert not is_decreed(year, base.known_from - dt.timedelta(1))


def test_a_keppres_does_not_make_a_year_decreed() -> None:
    """Between Keppres 24/2013 and the first list, 2014 has one day and no base."""
    known_on = day("2013-08-20")
    assert list(days_off(2014, known_on=known_on)) == [day("2014-05-01")]
    assert not is_decreed(2014, known_on)
    assert is_decreed(2014, day("2013-08-21"))


# --- the fold itself ----------------------------------------------------------


def edition(issued: str, adds: str = "", removes: str = "") -> Decree:
    """A made-up decree for 2028, its rows as ``kind:month-day``."""

    def rows(text: str) -> tuple[DecreeRow, ...]:
        pairs = (item.split(":") for item in text.split())
        return tuple(DecreeRow(day(f"2028-{d}"), DayKind(k)) for k, d in pairs)

    return Decree(
        kind="SKB",
        number=None,
        year=2028,
        base=not removes,
        issued=day(issued),
        adds=rows(adds),
        removes=rows(removes),
    )


def test_precedence() -> None:
    """Of two kinds on one date the stronger is shown, whichever came first."""
    first = edition("2027-09-01", "joint_leave:02-01 election:02-02")
    second = edition(
        "2027-10-01",
        "national_holiday:02-01 joint_leave:02-02 national_holiday:02-02",
    )
    off = days_off(2028, decrees=[first, second])
    assert [row.kind for row, _ in off.values()] == [HOLIDAY, ELECTION]
    assert [decree for _, decree in off.values()] == [second, first]


def test_removal_takes_one_kind() -> None:
    """Removing a kind leaves another kind on that date, and a stranger alone."""
    first = edition("2027-09-01", "national_holiday:02-01 joint_leave:02-01")
    second = edition("2027-10-01", removes="national_holiday:02-01 election:02-01")
    off = days_off(2028, decrees=[first, second])
    assert [row.kind for row, _ in off.values()] == [LEAVE]


def test_order_given_does_not_matter() -> None:
    """Editions fold by the day they became known, not in the order given."""
    assert all(
        days_off(year, decrees=reversed(LEDGER)) == days_off(year) for year in YEARS
    )


def test_a_later_edition_takes_over_a_day() -> None:
    """A day added twice in a kind has one row, from the later decree."""
    first = edition("2027-09-01", "joint_leave:02-01")
    again = edition("2027-10-01", "joint_leave:02-01")
    off = days_off(2028, decrees=(first, again))
    assert [decree for _, decree in off.values()] == [again]


def test_decrees_given_make_a_year_decreed() -> None:
    """The base is looked for among the decrees given."""
    base = edition("2027-09-01", "joint_leave:02-01")
    assert is_decreed(2028, decrees=[base])
    assert not is_decreed(2028, day("2027-08-31"), [base])
    assert not is_decreed(2028, decrees=[])


# --- isbat --------------------------------------------------------------------

AWAITED = {row.date for decree in LEDGER for row in decree.adds if row.isbat}


def test_sighted_days() -> None:
    """Awaited are all Idul Fitri and Idul Adha holidays, and 1 Muharam from 2025."""
    holidays = {
        row.date: (row.name or "").lower().replace(" ", "")
        for decree in LEDGER
        for row in decree.adds
        if row.kind is HOLIDAY
    }
    feasts = {
        d for d, name in holidays.items() if "idulfitri" in name or "iduladha" in name
    }
    muharam = {d for d, name in holidays.items() if "muharam" in name}
    assert feasts | muharam == AWAITED
    assert sorted(d.year for d in muharam) == [2025, 2026, 2027]


def test_three_sighted_days_a_year() -> None:
    """Idul Fitri has two days that follow each other, Idul Adha one a year."""
    for year in YEARS:
        off = days_off(year)
        days = sorted(d for d in AWAITED if d.year == year and d in off)
        assert len(days) == (4 if year >= 2025 else 3)
        assert sum(b - a == dt.timedelta(1) for a, b in pairwise(days)) == 1


# --- holidays, the package ----------------------------------------------------


def test_holidays_agrees_but_for_its_known_errors() -> None:
    """On every date the locked package gives the same class, known errors aside."""
    known = {date: difference for date, (difference, _) in KNOWN_ERRORS.items()}
    assert compare() == known


def test_comparison_prints_known_errors(capsys: pytest.CaptureFixture[str]) -> None:
    """The tool names each known error with its reason and is content."""
    assert main() == 0
    out = capsys.readouterr().out
    assert "0 new, 6 known" in out
    assert "Wed 2016-06-01  known  ledger None, holidays public (Keppres" in out


def test_comparison_objects_to_news(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new difference makes the tool fail, and one that is gone is named."""
    kept = KNOWN_ERRORS[day("2016-06-01")]
    monkeypatch.delitem(KNOWN_ERRORS, day("2016-06-01"))
    monkeypatch.setitem(KNOWN_ERRORS, day("2016-06-02"), kept)
    assert main() == 1
    out = capsys.readouterr().out
    assert "Wed 2016-06-01  NEW    ledger None, holidays public\n" in out
    assert "Thu 2016-06-02  gone" in out
    assert "1 new, 5 known" in out
