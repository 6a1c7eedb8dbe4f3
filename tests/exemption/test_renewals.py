"""Chains of determinations: what they remember, and what a gap does."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from keterbukaan import ConsequenceTest, WorkCalendar, assess
from keterbukaan.exemption import Assessment, Consent, FixedPeriod, PartPeriod
from keterbukaan.law.spans import Years

NATIONAL = WorkCalendar.national()


def _year(**more: Any) -> FixedPeriod:  # noqa: ANN401 (any field)
    return FixedPeriod(**{"length": Years(1), **more})


def _test(decided_on: str, **more: Any) -> ConsequenceTest:  # noqa: ANN401 (any field)
    fields = {"grounds": ["17.h.4"], "period": _year(), **more}
    day = dt.date.fromisoformat(decided_on)
    return ConsequenceTest(information="Daftar contoh", decided_on=day, **fields)


def _chain(*days: str, **last: Any) -> ConsequenceTest:  # noqa: ANN401 (any field)
    test = _test(days[0])
    for day in days[1:-1]:
        test = _test(day, replaces=test)
    return _test(days[-1], replaces=test, **last)


def _seen(test: ConsequenceTest, day: str) -> Assessment:
    return assess(test, dt.date.fromisoformat(day), calendar=NATIONAL)


def _renewals(seen: Assessment) -> dict[str, str]:
    return {f.code: f.text("en") for f in seen.findings if f.code.startswith("renewal")}


def test_a_yearly_chain_shows_its_total_span() -> None:
    """Its first day, its last, and the years in all."""
    test = _chain("2016-01-04", "2017-01-04", "2018-01-04", "2019-01-04", "2020-01-04")
    seen = _seen(test, "2020-06-01")
    assert str(seen.status) == "in_force"
    assert _renewals(seen)["renewal.span"] == (
        "5 determinations in a row close the same information from Monday, 4 January "
        "2016 to Monday, 4 January 2021, 5 years in all"
    )


@pytest.mark.parametrize(
    ("end", "span"),
    [
        ("2017-07-31", "1 year 7 months in all"),
        ("2016-12-31", "1 year in all"),
        ("2016-02-28", "1 month in all"),
        ("2016-01-10", "less than a month in all"),
        ("9999-12-31", "7983 years 11 months in all"),
    ],
)
def test_a_span_in_years_and_months(end: str, span: str) -> None:
    """Both days belong to it."""
    first = _test("2016-01-01", period=_year(length=Years(20)))
    last = _year(length=None, end=dt.date.fromisoformat(end))
    seen = _seen(_test("2016-01-05", replaces=first, period=last), "2016-01-06")
    assert _renewals(seen)["renewal.span"].endswith(span)


@pytest.mark.parametrize(
    "days",
    [
        ("2016-01-04", "2017-02-01"),
        ("2016-01-04", "2017-02-01", "2018-01-08"),
        ("2016-01-04", "2017-02-01", "2018-01-08", "2018-12-03", "2019-11-04"),
    ],
)
def test_a_gap_is_found_at_any_link(days: tuple[str, ...]) -> None:
    """A renewal after the end closes nothing, nor does any after it."""
    seen = _seen(_chain(*days), "2020-01-06")
    assert str(seen.status) == "lapsed"
    assert (seen.ends_on, seen.open_from) == (dt.date(2017, 1, 4), dt.date(2017, 1, 5))
    assert _renewals(seen) == {
        "renewal.after_lapse": (
            "it had been open since Thursday, 5 January 2017; no rule provides for an "
            "extension"
        )
    }


def test_a_renewal_in_time_that_begins_later_leaves_a_gap_too() -> None:
    """On the day between, the information was public by itself."""
    for start, status in (("2017-01-05", "in_force"), ("2017-01-06", "lapsed")):
        period = _year(start=dt.date.fromisoformat(start))
        seen = _seen(_chain("2016-01-04", "2016-12-05", period=period), "2017-06-01")
        assert str(seen.status) == status
        assert ("renewal.after_lapse" in _renewals(seen)) is (status == "lapsed")


def test_what_was_never_determined_lapses_into_nothing() -> None:
    """A row of a list that a determination replaces leaves no gap."""
    row = ConsequenceTest(
        information="Daftar contoh", period=_year(length=None, end=dt.date(2015, 1, 5))
    )
    assert str(_seen(_test("2016-01-04", replaces=row), "2016-06-01").status) == (
        "in_force"
    )


def test_a_new_test_without_a_decision_replaces_nothing() -> None:
    """What it was to replace still stands."""
    draft = ConsequenceTest(information="Daftar contoh", replaces=_test("2016-01-04"))
    assert str(_seen(draft, "2016-06-01").status) == "in_force"
    assert str(_seen(draft, "2017-06-01").status) == "lapsed"


def test_an_end_on_the_last_day_of_the_calendar_leaves_no_gap() -> None:
    """There is no day after it."""
    first = _test("2016-01-04", period=_year(length=None, end=dt.date.max))
    seen = _seen(_test("2017-01-04", replaces=first), "2017-06-01")
    assert str(seen.status) == "in_force"


def test_consent_and_a_hearing_are_remembered() -> None:
    """Also where another letter kept it closed when they came."""
    first = _test(
        "2016-01-04",
        grounds=["17.h.4", "17.b"],
        consent=Consent(on="2016-05-02"),
    )
    seen = _seen(_test("2016-10-03", replaces=first), "2017-01-09")
    assert str(seen.status) == "opened"
    found = {f.code for f in seen.findings}
    assert {"opened.consent", "renewal.letters"} <= found
    heard = _test(
        "2016-01-04", grounds=["17.a.1"], opened_in_hearing_on=dt.date(2016, 5, 2)
    )
    seen = _seen(_test("2016-10-03", grounds=["17.b"], replaces=heard), "2017-01-09")
    assert str(seen.status) == "opened"
    assert "renewal.after_opening" in _renewals(seen)


def test_consent_covers_the_letters_that_it_names() -> None:
    """Under g and h alike it opens only where it covers both."""
    for covered, status in (
        (["17.g"], "in_force"),
        (["17.g", "17.h"], "opened"),
        ([], "opened"),
    ):
        test = _test(
            "2016-01-04",
            grounds=["17.g", "17.h.1"],
            period=_year(length=Years(9)),
            consent=Consent(on="2016-05-02", grounds=covered),
        )
        assert str(_seen(test, "2016-06-01").status) == status
    other = _test("2016-01-04", consent=Consent(on="2016-05-02", grounds=["17.g"]))
    assert "opened.consent" not in {f.code for f in _seen(other, "2016-06-01").findings}


@pytest.mark.parametrize(
    ("period", "periods", "ends_on"),
    [
        ({}, [("17.h", 2), ("17.b", 3)], "2019-01-04"),
        ({}, [("17.h", 2)], None),
        ({"period": _year(length=Years(7))}, [("17.h", 2)], "2023-01-04"),
        ({"period": _year()}, [("17.h", 2), ("17.b", 3)], "2019-01-04"),
    ],
)
def test_of_several_periods_the_last_counts(
    period: dict[str, Any], periods: list[tuple[str, int]], ends_on: str | None
) -> None:
    """Each is for its letters; the rest falls under the first, or has none."""
    several = [
        PartPeriod(period=_year(length=Years(n)), grounds=[letter])
        for letter, n in periods
    ]
    fields = {"grounds": ["17.h.1", "17.b"], "periods": several, **period}
    test = ConsequenceTest(
        information="Daftar contoh", decided_on=dt.date(2016, 1, 4), **fields
    )
    seen = _seen(test, "2017-01-09")
    assert seen.ends_on == (ends_on and dt.date.fromisoformat(ends_on))
    unsaid = "period.not_stated" in {f.code for f in seen.findings}
    assert unsaid is (ends_on is None)


def test_periods_for_parts_are_judged_one_by_one() -> None:
    """Each against the letters that it is for."""
    test = ConsequenceTest(
        information="Daftar contoh",
        grounds=["17.a.1"],
        decided_on=dt.date(2016, 1, 4),
        periods=[
            PartPeriod(period=_year(length=Years(31)), parts=["lampiran"]),
            PartPeriod(period=_year(length=Years(3)), parts=["batang tubuh"]),
        ],
    )
    found = [f.code for f in _seen(test, "2017-01-09").findings]
    assert found.count("period.too_long") == 1
    assert "period.not_stated" not in found
