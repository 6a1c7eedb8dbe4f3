"""The orders of a ruling, with the time that the ruling itself sets."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

from keterbukaan import Case, InputError
from keterbukaan.case import Met, TimeLimit
from keterbukaan.case.clocks.execution import ORDER
from keterbukaan.events import (
    CassationFiled,
    CassationRulingPronounced,
    ChallengeFiled,
    CourtPanelNamed,
    CourtRulingPronounced,
    HearingHeld,
    InformationGiven,
    MediationAgreed,
    MediationStarted,
    Order,
    RulingPerformed,
    RulingRead,
    RulingReceived,
)
from keterbukaan.events.choices import OrderFrom, OrderUnit, Party
from tests.helpers.acting import NATIONAL, codes, option
from tests.helpers.disputing import DAY, FILED, ON_A, PENDING, received

READ = dt.date(2026, 7, 6)
COPY = dt.date(2026, 7, 9)
LAST = NATIONAL.add(READ, 10)


def ruled(*orders: Order, reference: str | None = None) -> Case:
    """Give a ruling by adjudication with some orders."""
    return ON_A.record(
        HearingHeld(FILED, hearing="adjudication"),
        RulingRead(
            READ,
            kind="adjudication",
            outcome="granted",
            orders=orders,
            reference=reference,
        ),
    )


def order(start: str = "read", bound: str = "body", n: int = 10) -> Order:
    """Give an order in working days."""
    return Order(bound=Party(bound), n=n, unit="working_days", start=OrderFrom(start))


def limits(case: Case, day: dt.date) -> list[TimeLimit]:
    """Give the limits that orders made."""
    return [limit for limit in case.on(day).deadlines if limit.rule == ORDER]


def lasts(case: Case, day: dt.date) -> list[dt.date | None]:
    """Give the last day of each order."""
    return [limit.deadline.last for limit in limits(case, day)]


@pytest.mark.parametrize(
    ("unit", "n", "last"),
    [
        ("working_days", 10, LAST),
        ("calendar_days", 10, READ + 10 * DAY),
        ("months", 1, dt.date(2026, 8, 6)),
        ("working_days", 0, READ),
    ],
)
def test_a_ruling_sets_its_own_time(unit: str, n: int, last: dt.date) -> None:
    """In the unit it says; the basis is the ruling itself."""
    case = ruled(Order(bound="body", n=n, unit=OrderUnit(unit), start="read"))
    (limit,) = limits(case, READ)
    assert limit.deadline.last == last
    assert str(limit.deadline.basis) == "Putusan of 2026-07-06"
    assert [str(each) for each in limit.deadline.limit.also] == [
        "PerKI 1/2013 Ps. 59(3)"
    ]
    assert "order 1 of the ruling" in limit.deadline.terms.rule.words[1]
    assert "the reading of the ruling" in limit.deadline.explain("en")


def test_a_ruling_is_named_by_its_number() -> None:
    """Where it is on record."""
    (limit,) = limits(ruled(order(), reference="001/I/KIP-PS/2026"), READ)
    assert str(limit.deadline.basis) == "Putusan 001/I/KIP-PS/2026"


def test_an_order_waits_for_its_start() -> None:
    """From receipt by the party it binds, or from the lapse that made it final."""
    case = ruled(order("received"), order("final"), order("received", "applicant", 5))
    assert lasts(case, READ) == [None, None]
    assert {each.opens for each in limits(case, READ)} == {None}
    served = case.record(RulingReceived(COPY, by="body"))
    assert lasts(served, COPY) == [NATIONAL.add(COPY, 10), None]
    both = served.record(RulingReceived(COPY, by="applicant"))
    final = NATIONAL.add(COPY, 14) + DAY
    assert lasts(both, final - DAY) == [NATIONAL.add(COPY, 10), NATIONAL.add(COPY, 5)]
    assert lasts(both, final) == [
        NATIONAL.add(COPY, 10),
        NATIONAL.add(final - DAY, 10),
        NATIONAL.add(COPY, 5),
    ]


def test_a_receipt_that_names_nobody_starts_an_order_for_nobody_surely() -> None:
    """It may be that of the other party, so nobody is late by it."""
    case = ruled(order("received")).record(RulingReceived(COPY))
    (limit,) = limits(case, COPY)
    due = limit.deadline
    assert (due.start, due.firm) == (COPY, False)
    assert [doubt.kind for doubt in due.doubts] == ["party_not_known"]
    late = case.record(RulingPerformed(COPY + 60 * DAY, by="body"))
    assert "late.ruling.order" not in codes(late.on(COPY + 60 * DAY))


def test_a_late_cassation_that_failed_moves_no_order() -> None:
    """The ruling was final when the time of both parties had passed."""
    lapsed = NATIONAL.add(COPY, 14)
    case = ruled(order("final")).record(
        *received(COPY),
        ChallengeFiled(lapsed + 30 * DAY, by="body"),
        CourtRulingPronounced(lapsed + 40 * DAY, outcome="not_accepted", present=True),
        CassationFiled(lapsed + 41 * DAY, by="body"),
        CassationRulingPronounced(lapsed + 60 * DAY, outcome="rejected"),
    )
    assert lasts(case, lapsed + 60 * DAY) == [NATIONAL.add(lapsed, 10)]


def test_orders_go_with_the_ruling_that_a_court_annuls() -> None:
    """Then the order of the court decides."""
    case = ruled(order()).record(
        RulingReceived(COPY),
        ChallengeFiled(COPY, by="body"),
        CourtPanelNamed(COPY),
        CourtRulingPronounced(COPY, outcome="ruling_annulled"),
    )
    assert lasts(case, COPY) == []


def test_an_agreement_is_final_when_it_is_read() -> None:
    """So are its orders, whatever is ruled or annulled later on other items."""
    agreed = PENDING.record(
        MediationStarted(FILED),
        MediationAgreed(READ),
        RulingRead(READ, kind="mediation", orders=[order("final")]),
    )
    assert lasts(agreed, READ) == [LAST]
    later = agreed.record(
        RulingRead(COPY, kind="adjudication", orders=[order()]),
        CourtRulingPronounced(COPY, outcome="ruling_annulled"),
    )
    assert lasts(later, COPY) == [LAST]
    open_ = evolve(agreed, readings={"challenge_of_mediation": "open"})
    assert lasts(open_, READ) == []


def test_an_earlier_ruling_is_final_by_no_later_one() -> None:
    """Whether it still stands is not on record."""
    twice = ruled(order("final")).record(
        RulingRead(COPY, kind="adjudication", orders=[order("final", n=5)]),
        *received(COPY),
    )
    lapsed = NATIONAL.add(COPY, 14)
    assert lasts(twice, lapsed + DAY) == [NATIONAL.add(lapsed, 5)]


@pytest.mark.parametrize(
    "fact", [RulingPerformed(LAST, by="body"), RulingPerformed(LAST)]
)
def test_performing_meets_an_order(fact: RulingPerformed) -> None:
    """By whom it binds, or by who is not named."""
    (limit,) = limits(ruled(order()).record(fact), LAST)
    assert limit.met is Met.ALL


def test_handing_over_meets_an_order_on_the_body() -> None:
    """And performing by the other party meets none."""
    given = ruled(order(), order("read", "applicant")).record(InformationGiven(LAST))
    assert [limit.met for limit in limits(given, LAST)] == [Met.ALL, None]
    other = ruled(order()).record(RulingPerformed(LAST, by="applicant"))
    assert [limit.met for limit in limits(other, LAST)] == [None]


def test_late_performance_is_a_finding_with_its_size() -> None:
    """Under the ruling itself."""
    case = ruled(order()).record(RulingPerformed(LAST + DAY, by="body"))
    standing = case.on(LAST + DAY)
    assert [(f.code, f.days, str(f.basis)) for f in standing.findings][3:] == [
        ("late.ruling.order", 1, "Putusan of 2026-07-06")
    ]


def test_an_order_is_an_option_of_whom_it_binds() -> None:
    """The duty remains after its last day."""
    case = ruled(order())
    window = option(case.on(READ), "ruling_performed")
    assert (window.actor, window.open, window.closes) == ("body", True, LAST)
    for bound in ("body", "applicant"):
        passed = option(ruled(order("read", bound)).on(LAST + DAY), "ruling_performed")
        assert not passed.open
        assert "the duty remains" in passed.text("en")
    assert codes(case.on(LAST + DAY)) == []


UNITS = ("working_days", "calendar_days", "months")


@pytest.mark.parametrize("unit", UNITS)
def test_an_order_beyond_every_calendar_has_no_day(unit: str) -> None:
    """It says so, and gives no day; the rest of the standing is answered."""
    far = Order(bound="body", n=90_000, unit=OrderUnit(unit), start="read")
    (limit,) = limits(ruled(far), READ)
    assert limit.deadline.last is limit.deadline.safe is None
    assert [doubt.kind for doubt in limit.deadline.doubts] == ["out_of_range"]
    assert str(limit.deadline.basis) == "Putusan of 2026-07-06"


@pytest.mark.parametrize("unit", UNITS)
def test_an_order_of_a_year_typed_wrong_has_no_day(unit: str) -> None:
    """No day off is known so early; the ruling stands all the same."""
    order = Order(bound="body", n=2, unit=OrderUnit(unit), start="read")
    read = RulingRead(
        dt.date(2006, 9, 18), kind="adjudication", outcome="granted", orders=[order]
    )
    case = Case().record(read)
    assert lasts(case, READ) == [None]
    assert case.on(READ).state == "ruled"


def test_what_is_due_at_once_needs_no_calendar() -> None:
    """A reading has a last day whenever it was; only the last day of all has none."""
    at_once = Order(bound="body", n=0, unit="months", start="read")
    for day, last in ((dt.date(206, 9, 18), dt.date(206, 9, 18)), (dt.date.max, None)):
        read = RulingRead(day, kind="adjudication", outcome="granted", orders=[at_once])
        assert lasts(Case().record(read), dt.date.max) == [last]


def test_a_time_below_zero_is_refused() -> None:
    """With its path."""
    with pytest.raises(InputError) as caught:
        order(n=-1)
    assert [problem.path for problem in caught.value.problems] == ["$.n"]
