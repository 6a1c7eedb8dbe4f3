"""Periods against the letter: each letter has its own measure (PP 61/2010 Ps. 5-9)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from keterbukaan import ConsequenceTest, WorkCalendar, assess
from keterbukaan.exemption import (
    AfterEvent,
    AsNeeded,
    FixedPeriod,
    NotStated,
    OtherLaw,
    PartialDate,
    PartPeriod,
    Permanent,
    SetBy,
    UntilEvent,
)
from keterbukaan.exemption.blanks import names_law
from keterbukaan.exemption.period_checks import sets_length
from keterbukaan.law.spans import CalendarDays, Months, Years

if TYPE_CHECKING:
    from keterbukaan.exemption import Assessment, Period

FIVE = FixedPeriod(length=Years(5))


def _seen(grounds: list[str], period: Period, **changes: Any) -> Assessment:  # noqa: ANN401 (any field at once)
    fields: dict[str, Any] = {"decided_on": dt.date(2024, 2, 5), **changes}
    test = ConsequenceTest(
        information="Rancangan harga satuan Dinas Antah Berantah",
        grounds=grounds,
        period=period,
        **fields,
    )
    return assess(test, dt.date(2026, 11, 2), calendar=WorkCalendar.national())


def _found(
    grounds: list[str],
    period: Period,
    **changes: Any,  # noqa: ANN401 (any field at once)
) -> set[tuple[str, str]]:
    """Return what is found about the period, each with its weight."""
    return {
        (each.code.removeprefix("period."), each.severity.value)
        for each in _seen(grounds, period, **changes).findings
        if each.code.startswith("period.")
    }


# --- letters whose length other legislation sets ------------------------------------


@pytest.mark.parametrize(
    ("letter", "basis"),
    [
        ("b", "PP 61/2010 Ps. 6"),
        ("g", "PP 61/2010 Ps. 8(1)"),
        ("i", "PP 61/2010 Ps. 9"),
    ],
)
@pytest.mark.parametrize(
    ("period", "code"),
    [
        (FIVE, "period.not_by_law"),
        (FixedPeriod(length=Years(5), law=" - "), "period.not_by_law"),
        (FixedPeriod(length=Years(5), law="PP 61/2010 Ps. 9"), "period.not_by_law"),
        (
            FixedPeriod(length=Years(5), law="peraturan perundang-undangan"),
            "period.not_by_law",
        ),
        (AfterEvent(event="wafat", length=Years(25)), "period.not_by_law"),
        (AsNeeded(), "period.by_law_unsaid"),
        (UntilEvent(event="lelang selesai"), "period.by_law_unsaid"),
    ],
)
def test_what_legislation_sets_names_it(
    letter: str, basis: str, period: Period, code: str
) -> None:
    """Under b, g and i the legislation is named, and the provision is the letter's."""
    seen = _seen([f"17.{letter}"], period)
    (found,) = (each for each in seen.findings if each.code == code)
    assert str(found.basis) == basis
    assert f"huruf {letter} " in found.text()


@pytest.mark.parametrize("letter", ["b", "g", "i", "j"])
def test_a_named_law_sets_the_years(letter: str) -> None:
    """Years that a named statute sets are no finding; nobody reads the statute."""
    named = FixedPeriod(length=Years(25), law="UU 43/2009 Ps. 66")
    assert _found([f"17.{letter}"], named) == set()


@pytest.mark.parametrize("letter", ["b", "g", "i", "j"])
@pytest.mark.parametrize(
    "period",
    [
        OtherLaw(),
        OtherLaw(law="-"),
        OtherLaw(law="sesuai ketentuan peraturan perundang-undangan yang berlaku"),
        OtherLaw(law="UU 14/2008 dan PP 61/2010"),
        FixedPeriod(length=Years(5), set_by=SetBy.OTHER_LAW),
    ],
)
def test_another_law_that_is_not_named(letter: str, period: Period) -> None:
    """To say that a law sets it, or that PP 61/2010 does, names none."""
    found = _found([f"17.{letter}"], period)
    assert found - {("end_unknown", "advice")} == {("law_not_named", "defective")}


@pytest.mark.parametrize("letter", ["a.1", "c.1", "h.3"])
def test_where_the_regulation_itself_has_the_measure(letter: str) -> None:
    """Under the other letters PP 61/2010 is itself the law that sets it."""
    found = _found([f"17.{letter}"], OtherLaw(law="PP 61/2010"))
    assert not found - {("end_unknown", "advice")}


@pytest.mark.parametrize(
    ("period", "code"),
    [
        (FIVE, "not_by_statute"),
        (FixedPeriod(length=Years(5), law="Perda 3/2019"), "not_by_statute"),
        (FixedPeriod(length=Years(5), law="UU 14/2008"), "not_by_statute"),
        (OtherLaw(law="Perda 3/2019"), "not_by_statute"),
    ],
)
def test_letter_j_lasts_as_its_statute_says(period: Period, code: str) -> None:
    """What ranks below a statute sets no period under j."""
    found = _found(["17.j"], period)
    assert found - {("end_unknown", "advice")} == {(code, "defective")}


def test_as_needed_under_j_is_not_regulated() -> None:
    """PP 61/2010 has no measure for j, so nothing is said but that no end is known."""
    assert _found(["17.j"], AsNeeded()) == {("end_unknown", "advice")}


@pytest.mark.parametrize(
    ("law", "named", "sets"),
    [
        (None, False, False),
        ("nihil", False, False),
        ("sesuai UU", False, False),
        ("menurut UU yang berlaku", False, False),
        ("peraturan menteri terkait", False, False),
        ("PP No. 61 / 2010", True, False),
        ("UU 14 / 2008", True, False),
        ("UU 14", True, False),
        ("menurut undang-undang lain yang mengaturnya", False, False),
        ("aturan yang berlaku", False, False),
        ("PerKI 1/2021", True, False),
        ("UU KIP", True, False),
        ("UU KIP jo. UU 43/2009", True, True),
        ("jadwal retensi arsip", True, True),
    ],
)
def test_what_names_a_law(law: str | None, named: bool, sets: bool) -> None:  # noqa: FBT001 (cases of the table)
    """General words name none, and what is not recognised may be one."""
    assert (names_law(law), sets_length(law)) == (named, sets)


# --- letters c to f, and h ----------------------------------------------------------


@pytest.mark.parametrize("letter", ["c.1", "d", "e.1", "f.1"])
def test_as_long_as_needed_by_the_highest_leader(letter: str) -> None:
    """Under c to f the highest leader sets it, for as long as it is needed."""
    assert _found([f"17.{letter}"], AsNeeded(set_by=SetBy.HEAD_OF_BODY)) == set()
    assert _found([f"17.{letter}"], AsNeeded()) == {("set_by_unsaid", "advice")}
    by_ppid = AsNeeded(set_by=SetBy.PPID)
    assert _found([f"17.{letter}"], by_ppid) == {("set_by", "defective")}


def test_personal_secrets_are_not_counted_in_years() -> None:
    """Under h it lasts as needed, and years are advice unless a law sets them."""
    assert _found(["17.h.3"], AsNeeded()) == set()
    assert _found(["17.h.3"], FIVE) == {("h_in_years", "advice")}
    assert _found(["17.h.3"], FixedPeriod(length=Years(5), law="UU 36/2009")) == set()
    by_pp = FixedPeriod(length=Years(5), law="PP 61/2010")
    assert _found(["17.h.3"], by_pp) == {("h_in_years", "advice")}


# --- for ever -----------------------------------------------------------------------


@pytest.mark.parametrize("letter", "abcdef")
def test_six_letters_are_never_permanent(letter: str) -> None:
    """The statute bars it for a to f (Ps. 20(1))."""
    assert _found([f"17.{letter}"], Permanent()) == {("permanent", "invalid")}


@pytest.mark.parametrize("letter", "ghij")
def test_four_letters_are_told_what_to_write(letter: str) -> None:
    """The statute is silent about g to j; what to write instead is said."""
    seen = _seen([f"17.{letter}"], Permanent())
    (found,) = (each for each in seen.findings if each.code.startswith("period."))
    assert (found.code, found.severity.value) == ("period.permanent_unsaid", "advice")
    assert "; tulis: " in found.text()


def test_permanent_without_a_letter() -> None:
    """Without a letter it cannot be told whether it may be; that is a finding."""
    assert _found([], Permanent()) == {("permanent_without_letter", "defective")}


# --- thirty years -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "too_long"),
    [
        (FixedPeriod(length=Years(30)), False),
        (FixedPeriod(length=Months(360)), False),
        (FixedPeriod(length=Years(31)), True),
        (FixedPeriod(length=Months(361)), True),
        (FixedPeriod(length=CalendarDays(11_000)), True),
    ],
)
@pytest.mark.parametrize("decided", [None, PartialDate(2023), dt.date(2023, 6, 1)])
def test_a_length_is_too_long_from_any_day(
    period: Period,
    too_long: bool,  # noqa: FBT001 (a case of the table)
    decided: dt.date | PartialDate | None,
) -> None:
    """Whether thirty years are passed needs no day of decision."""
    found = _found(["17.a.1"], period, decided_on=decided)
    assert (("too_long", "invalid") in found) is too_long


def test_a_length_after_an_event_to_come_is_too_long() -> None:
    """It ends later than thirty years from the decision, whenever it happens."""
    for years, too_long in ((30, False), (31, True)):
        found = _found(["17.a.1"], AfterEvent(event="putusan", length=Years(years)))
        assert (("too_long", "invalid") in found) is too_long
    past = AfterEvent(event="wafat", length=Years(31), happened_on="1990-01-01")
    assert ("too_long", "invalid") not in _found(["17.a.1"], past)


@pytest.mark.parametrize("event", [" ", "-", "tidak disebut"])
def test_an_event_is_named(event: str) -> None:
    """A sign in its place says nothing."""
    for period in (UntilEvent(event=event), AfterEvent(event=event, length=Years(2))):
        assert ("event_not_named", "defective") in _found(["17.h.3"], period)


def test_an_end_is_too_late_from_a_known_day() -> None:
    """A named last day is held against the first, where that is known."""
    late = FixedPeriod(end=dt.date(2054, 2, 6))
    assert ("too_long", "invalid") in _found(["17.a.1"], late)
    assert _found(["17.a.1"], FixedPeriod(end=dt.date(2054, 2, 5))) == set()
    assert _found(["17.a.1"], late, decided_on=None) == set()


@pytest.mark.parametrize(
    "period", [AsNeeded(), UntilEvent(event="putusan"), OtherLaw(law="PP 61/2010")]
)
def test_letter_a_has_an_end_at_the_latest(period: Period) -> None:
    """Its end is known to the day, so it is never called unknown."""
    seen = _seen(["17.a.1"], period)
    assert seen.ends_on == dt.date(2054, 2, 5)
    assert _found(["17.a.1"], period) == set()
    undated = _found(["17.a.1"], period, decided_on=None)
    assert undated == {("end_unknown", "advice")}


@pytest.mark.parametrize("year", [2017, 2021])
def test_a_year_in_which_the_regulation_changed(year: int) -> None:
    """What was asked for on every day of it is found, by whichever regulation."""
    seen = _seen(["17.h.3"], FIVE, decided_on=PartialDate(year))
    codes = {each.code for each in seen.findings}
    assert {"missing.statute", "missing.propriety", "missing.reason"} <= codes
    assert "missing.documents" not in codes


# --- several letters, and what is not on record -------------------------------------


def test_each_letter_by_its_own_period() -> None:
    """A period of one letter is measured under that letter alone."""
    periods = [
        PartPeriod(period=AsNeeded(), grounds=["17.h.3"]),
        PartPeriod(period=OtherLaw(law="UU 30/2000"), grounds=["17.b"]),
    ]
    found = _found(["17.a.1", "17.b", "17.h.3"], FIVE, periods=periods)
    assert found == {("end_unknown", "advice")}


def test_a_period_of_another_letter_is_none() -> None:
    """A period under a letter that is not relied on is no period of this one."""
    periods = [PartPeriod(period=AsNeeded(), grounds=["17.h.3"])]
    other = _found(["17.a.1"], NotStated(), periods=periods)
    assert other == {("not_stated", "defective"), ("other_letter", "advice")}
    assert _found(["17.h.3"], NotStated(), periods=periods) == set()
