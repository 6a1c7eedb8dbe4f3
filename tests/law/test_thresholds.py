"""Numbers of the law that are no time."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan.law.thresholds import COUNTS, count_on


@pytest.mark.parametrize("name", COUNTS)
def test_a_count_follows_the_one_before(name: str) -> None:
    """The numbers of one thing stand in order, and no day has two of them."""
    for count in COUNTS[name]:
        assert count_on(name, count.in_force) is count
        assert count_on(name, count.until or dt.date(2030, 1, 1)) is count
        assert all(count.words)
        assert count.checked


def test_the_week_of_an_agency() -> None:
    """37 hours 30 minutes on five days, and 32 hours 30 minutes in Ramadan."""
    day = dt.date(2023, 4, 12)
    hours = [
        (str(count.basis), divmod(count.n, 60))
        for name in ("agency.minutes_a_week", "agency.minutes_a_week_in_ramadan")
        if (count := count_on(name, day)) is not None
    ]
    assert hours == [
        ("Perpres 21/2023 Ps. 4(1)", (37, 30)),
        ("Perpres 21/2023 Ps. 4(2)", (32, 30)),
    ]
    days = count_on("agency.days_a_week", day)
    assert days is not None
    assert days.n == 5
    assert count_on("agency.days_a_week", dt.date(2023, 4, 11)) is None


def test_before_any_rule_there_is_no_number() -> None:
    """Between the statute and PerKI 2/2010 nothing was said of absences."""
    assert count_on("absences.applicant", dt.date(2010, 8, 19)) is None
