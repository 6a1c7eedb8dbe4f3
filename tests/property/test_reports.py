"""Reports of any cases: sums that agree, and figures that a plain loop counts too."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from keterbukaan import ReportPeriod, service_report
from keterbukaan.testing import cases, dates, lawful_histories
from tests.helpers.draws import draws

if TYPE_CHECKING:
    from keterbukaan import Case

DAYS = dates(min_value=dt.date(2013, 4, 29), max_value=dt.date(2028, 12, 31))
MANY = st.lists(lawful_histories(max_size=12) | cases(), max_size=3)
PERIODS = st.builds(ReportPeriod.year, st.integers(2010, 2028)) | st.builds(
    ReportPeriod.month, st.integers(2010, 2028), st.integers(1, 12)
)


@draws(100)
@given(MANY, PERIODS, DAYS)
def test_the_sums_agree_whatever_the_record(
    many: list[Case], period: ReportPeriod, day: dt.date
) -> None:
    """Parts make up the whole, and no entry is in two parts of one."""
    report = service_report(many, period, day)
    assert [each for each in report.sums if not each.agrees] == []
    refs = {case.id or f"#{n}" for n, case in enumerate(many, 1)}
    for figure in report.figures.values():
        for ref in figure.entries:
            assert ref in refs or ref.rpartition("#")[0] in refs


@draws(100)
@given(
    st.lists(lawful_histories(max_size=12), max_size=3), st.integers(2014, 2027), DAYS
)
def test_the_months_of_a_year_make_up_the_year(
    many: list[Case], year: int, day: dt.date
) -> None:
    """What came, was over or was ruled on in a year did so in one of its months."""
    whole = service_report(many, ReportPeriod.year(year), day)
    months = [
        service_report(many, ReportPeriod.month(year, n), day) for n in range(1, 13)
    ]
    for key in ("received", "finished"):
        for book in ("requests", "objections", "disputes"):
            name = f"{book}.{key}"
            assert whole[name].count == sum(month[name].count for month in months)
    for book in ("requests", "objections", "disputes"):
        ends = [month[f"{book}.pending_end"].count for month in months]
        starts = [month[f"{book}.pending_start"].count for month in months]
        if day >= whole.period.last:
            assert ends[:-1] == starts[1:]
            assert ends[-1] == whole[f"{book}.pending_end"].count


@draws(100)
@given(
    st.lists(lawful_histories(max_size=12), max_size=4), st.integers(2014, 2027), DAYS
)
def test_a_plain_loop_counts_the_same(
    many: list[Case], year: int, day: dt.date
) -> None:
    """Receipts and challenges by the days of their facts, nothing else looked at."""
    report = service_report(many, ReportPeriod.year(year), day)
    counted = {"request_received": 0, "challenge_filed": 0}
    for case in many:
        for kind in counted:
            days = [f.on for f in case.events if f.type == kind and f.on <= day]
            counted[kind] += any(each.year == year for each in days)
    undated = {*report["requests.undated"].entries}
    assert undated <= {f"#{n}" for n in range(1, len(many) + 1)} | {c.id for c in many}
    if not undated:
        assert report["requests.received"].count == counted["request_received"]
    assert report["courts.challenged"].count == counted["challenge_filed"]
