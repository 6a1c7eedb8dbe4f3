"""Days known only as a year or a month: what is claimed holds under each of them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

from keterbukaan import ConsequenceTest, WorkCalendar, assess
from keterbukaan.errors import NotADate
from keterbukaan.exemption import (
    AfterEvent,
    AsNeeded,
    Assessment,
    Consent,
    FixedPeriod,
    OtherLaw,
    PartialDate,
    Period,
    Review,
    UntilEvent,
)
from keterbukaan.exemption.apart import places_in
from keterbukaan.exemption.days import recorded_day
from keterbukaan.exemption.settled import further, settled
from keterbukaan.law.spans import Years

NATIONAL = WorkCalendar.national()


def _seen(day: str, **fields: Any) -> Assessment:  # noqa: ANN401 (any field)
    test = ConsequenceTest(
        information="Daftar contoh", **{"grounds": ["17.h.4"], **fields}
    )
    return assess(test, dt.date.fromisoformat(day), calendar=NATIONAL)


FIVE = FixedPeriod(length=Years(5))


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2015-12-31", "not_begun"),
        ("2016-06-01", None),
        ("2016-12-31", "in_force"),
        ("2021-01-01", "in_force"),
        ("2021-06-01", None),
        ("2022-01-01", "lapsed"),
    ],
)
def test_only_what_holds_on_every_day_of_a_year_is_claimed(
    day: str, status: str | None
) -> None:
    """In the years of its first and last day nothing can be told."""
    seen = _seen(day, decided_on="2016", period=FIVE)
    assert seen.status == status
    found = {f.code: f.text("en") for f in seen.findings}
    assert ("status.unknown" in found) is (status is None)
    assert "missing.decision_date" not in found
    assert seen.ends_on is None
    assert found["period.end_between"] == (
        "ends on some day from Friday, 1 January 2021 to Friday, 31 December 2021"
    )


@pytest.mark.parametrize(
    "period",
    [
        FixedPeriod(end="2020-07"),
        FixedPeriod(start="2015-07", length=Years(5)),
        AfterEvent(event="wafat", length=Years(5), happened_on="2015-07"),
        UntilEvent(event="lelang selesai", happened_on="2020-07"),
        AsNeeded(ended_on="2020-07"),
        OtherLaw(law="UU 43/2009", end="2020-07"),
    ],
)
def test_a_period_may_be_known_by_its_month(period: Period) -> None:
    """It has lapsed once the month is over, and not before it begins."""
    record: dict[str, Any] = {"decree": "SK 1", "period": period}
    days = ("2020-06-30", "2020-07-15", "2020-08-01")
    statuses = [_seen(day, **record).status for day in days]
    assert statuses == ["in_force", None, "lapsed"]
    test = ConsequenceTest(information="Daftar contoh", **record)
    assert test.ends_on is None


def test_a_renewal_of_another_year_may_have_come_too_late() -> None:
    """Whether a gap lies between them cannot be told."""
    first = ConsequenceTest(
        information="x", grounds=["17.h.4"], decided_on="2016", period=FIVE
    )
    for decided, status in (("2020", "in_force"), ("2021", None), ("2022", "lapsed")):
        seen = _seen("2023-01-02", decided_on=decided, replaces=first, period=FIVE)
        assert seen.status == status


def test_no_day_at_all_is_no_more_certain_than_a_year() -> None:
    """A decree without a day may have come too late, or may be over."""
    first = ConsequenceTest(
        information="x",
        grounds=["17.h.4"],
        decided_on="2015-01-05",
        period=FixedPeriod(end="2020-01-06"),
    )
    late = _seen("2026-11-02", decree="SK 2", replaces=first)
    assert (late.status, late.ends_on) == (None, None)
    assert "status.unknown" in {f.code for f in late.findings}
    early = _seen("2019-11-04", decree="SK 2", replaces=first)
    assert str(early.status) == "in_force"
    needed = evolve(first, period=AsNeeded())
    assert str(_seen("2026-11-02", decree="SK 2", replaces=needed).status) == "in_force"
    undated = evolve(first, decided_on=None, decree="SK 1")
    both = _seen("2026-11-02", decree="SK 2", replaces=undated)
    assert both.status is None
    over = _seen("2026-11-02", decided_on="2021-02-01", replaces=undated)
    assert str(over.status) == "lapsed"


def test_a_length_from_no_day_has_no_end() -> None:
    """Whether it still runs cannot be told, unless it is longer than the law is old."""
    assert _seen("2026-11-02", decree="SK 1", period=FIVE).status is None
    long = FixedPeriod(length=Years(40))
    assert str(_seen("2026-11-02", decree="SK 1", period=long).status) == "in_force"
    before_the_law = _seen("2009-01-05", decree="SK 1", period=FIVE)
    assert str(before_the_law.status) == "in_force"


def test_two_years_in_two_places() -> None:
    """Each may be early where the other is late, two places apart as well."""
    first = ConsequenceTest(
        information="x",
        grounds=["17.h.4"],
        decided_on="2020",
        period=FixedPeriod(end="2024"),
    )
    seen = _seen("2026-11-02", decided_on="2024", replaces=first)
    assert seen.status is None


def test_a_day_between_two_others_is_tried() -> None:
    """Neither the first nor the last day of the year: one in the middle changes it."""
    between = ConsequenceTest(
        information="x",
        grounds=["17.h.4"],
        decided_on="2020-01-06",
        period=FixedPeriod(end="2024-03-01"),
    )
    later = _seen(
        "2024-07-15",
        decided_on="2024-02",
        period=FixedPeriod(start="2024", end="2027-01-04"),
        replaces=between,
    )
    assert later.status is None


def test_many_years_are_tried_as_far_as_there_is_room() -> None:
    """Of very many, all but a few are put on the same end of their years."""
    reviews = [Review(by="commission", on="2018", outcome="closed")] * 40
    seen = _seen("2026-11-02", decided_on="2017", reviews=reviews)
    assert str(seen.status) == "in_force"
    for more, count in ((400, 8), (40, 14), (7, 72), (6, 70), (2, 64)):
        fewer = evolve(seen.test, reviews=(reviews * 10)[:more])
        assert len(settled(fewer, seen.day)) == count
    given = [Review(by="commission", outcome="settled")] * 3
    assert len(settled(evolve(seen.test, reviews=given), seen.day)) == 16


def test_a_day_beside_a_month_of_its_year_is_tried_on_either_side() -> None:
    """Among five years and months: the decision may be later than the review of it."""
    review = Review(
        by="supreme_court",
        on="2013-05",
        outcome="ruling_annulled",
        gives="none",
        final_on="2012-01",
    )
    seen = _seen(
        "2013-12-06",
        grounds=["17.a.1"],
        decided_on="2012",
        period=FixedPeriod(end="2012-12"),
        opened_by_decision_on="2013",
        reviews=[review],
    )
    assert seen.status is None
    told = {f.code: f.text("en") for f in seen.findings}["status.unknown"]
    assert {*told.rpartition(": ")[2].split(" or ")} == {"ended", "opened"}


def test_nothing_is_certain_of_more_days_than_can_be_tried() -> None:
    """The answer names what was seen, and that there may be another."""
    years = [
        Review(by=by, on="2018", outcome=outcome, final_on="2018")
        for by in ("commission", "court")
        for outcome in ("opened", "closed", "opened")
    ]
    seen = _seen("2026-11-02", decided_on="2017", reviews=years)
    assert further(seen.test, seen.day) is None
    assert (seen.status, seen.ends_on) == (None, None)
    told = {f.code: f.text("en") for f in seen.findings}["status.unknown"]
    assert told.endswith("opened or another")


@pytest.mark.parametrize("years", [(2018,), (2018, 2020, 2022)])
def test_years_apart_are_as_certain_as_days(years: tuple[int, ...]) -> None:
    """However many: each lies before or after the others whichever day is meant."""
    reviews = [
        Review(by="court", on=PartialDate(year), outcome="settled") for year in years
    ]
    last = Review(by="supreme_court", on="2024", outcome="opened", final_on="2025")
    needed = AsNeeded()
    seen = _seen(
        "2026-11-02", decided_on="2017", period=needed, reviews=[*reviews, last]
    )
    assert str(seen.status) == "opened"
    assert "status.unknown" not in {f.code for f in seen.findings}


def test_what_opens_no_letter_makes_nothing_uncertain() -> None:
    """Consent and a hearing under letter c, with all else in the same year."""
    opened = Review(by="court", on="2018", outcome="opened", final_on="2018")
    seen = _seen(
        "2026-11-02",
        grounds=["17.c.1"],
        decided_on="2018",
        consent=Consent(on="2018"),
        opened_in_hearing_on="2018",
        president_permitted_on="2018",
        given_to_data_subject_on="2018",
        reviews=[opened],
    )
    more = further(seen.test, seen.day)
    assert more is not None
    assert len(more) == 4**3  # the decision and the two days of the ruling
    assert str(seen.status) == "opened"


def test_one_object_in_several_places_is_a_day_of_each() -> None:
    """What opens no letter shares it with what does."""
    known = {"2015": PartialDate(2015), "2018": PartialDate(2018)}
    for day in (known.__getitem__, recorded_day):
        seen = _seen(
            "2015-01-01",
            grounds=["17.a"],
            decided_on=day("2018"),
            opened_on=day("2018"),
            opened_in_hearing_on=day("2018"),
            opened_by_decision_on="2018-05",
            reviews=[
                Review(by="commission", outcome="closed", final_on=day("2015")),
                Review(by="commission", outcome="closed", on=day("2015")),
            ],
        )
        assert seen.status is None


def test_a_ruling_of_a_year_is_named_by_it() -> None:
    """No day is invented, in either language."""
    opened = Review(by="commission", on="2018", outcome="opened", final_on="2018-07")
    seen = _seen("2026-11-02", decided_on="2017-03", reviews=[opened])
    assert str(seen.status) == "opened"
    (one,) = (f for f in seen.findings if f.code == "review.opened")
    assert one.text() == (
        "dinyatakan terbuka oleh Komisi Informasi pada suatu hari dalam tahun 2018"
    )
    assert one.text("en").endswith("on a day in 2018")


def test_rulings_of_one_year_stand_as_recorded() -> None:
    """The order of the record is the order of what may have come first."""
    opened = Review(by="commission", on="2018-06-04", outcome="opened")
    closed = Review(by="court", on="2018", outcome="closed")
    seen = _seen("2026-11-02", decided_on="2017", reviews=[opened, closed])
    assert str(seen.status) == "in_force"


def test_chains_are_put_in_order_too() -> None:
    """The reviews of what was replaced stand in the order of their days."""
    opened = Review(by="commission", on="2017-06-05", outcome="opened")
    closed = Review(by="court", on="2017-09-04", outcome="closed")
    first = ConsequenceTest(
        information="x",
        grounds=["17.h.4"],
        decided_on="2016-01-04",
        reviews=[closed, opened],
    )
    seen = _seen("2026-11-02", decided_on="2018-01-08", replaces=first)
    assert str(seen.status) == "in_force"


@pytest.mark.parametrize("text", ["2024-13", "0000", "2024-00", "besok", "2024-1"])
def test_what_is_no_day(text: str) -> None:
    """A text that names no day, month or year is refused."""
    with pytest.raises(ValueError, match=r"."):
        recorded_day(text)


def test_an_instant_is_no_day() -> None:
    """Which day it is only the caller knows."""
    with pytest.raises(NotADate):
        recorded_day(dt.datetime(2024, 1, 1))  # noqa: DTZ001 (that is the point)


def test_partial_days_are_values() -> None:
    """They are equal, hashed and printed by what they say."""
    assert PartialDate(2024, 7) == recorded_day("2024-07")
    assert len({PartialDate(2024), PartialDate(2024), PartialDate(2024, 1)}) == 2
    assert str(PartialDate(987)) == "0987"


def test_a_chain_without_any_day() -> None:
    """Each of its determinations may have come after the end of the one before."""
    test = ConsequenceTest(
        information="x", grounds=["17.h.4"], decided_on="2011-01-03", period=FIVE
    )
    for number in range(6):
        test = evolve(
            test, decree=f"SK {number}", decided_on=None, replaces=test, period=FIVE
        )
    seen = assess(test, dt.date(2013, 1, 7), calendar=NATIONAL)
    assert str(seen.status) == "in_force"
    seen = assess(test, dt.date(2026, 11, 2), calendar=NATIONAL)
    assert seen.status is None


def test_a_day_that_changes_nothing_is_tried_against_none() -> None:
    """Consent opens no letter of the State, so that its day orders nothing."""
    test = ConsequenceTest(
        information="x",
        grounds=["17.c.1"],
        decided_on="2018",
        consent=Consent(on="2018-05-02"),
    )
    (only,) = places_in(test, dt.date(2026, 11, 2))
    assert only == [dt.date(2018, 1, 1)]
    by_consent = evolve(test, grounds=["17.h.4"])
    (several,) = places_in(by_consent, dt.date(2026, 11, 2))
    assert dt.date(2018, 5, 2) in several
