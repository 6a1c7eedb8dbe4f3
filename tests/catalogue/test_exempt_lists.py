"""The list of exempt information: from tests and back, its rows, what leaves it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

from keterbukaan import (
    ConsequenceTest,
    ExemptEntry,
    ExemptList,
    InformationEntry,
    InputError,
    WorkCalendar,
)
from keterbukaan.catalogue import (
    ListSeverity,
    exempt_findings,
    what_must_be_opened,
)
from keterbukaan.errors import NotADate
from keterbukaan.exemption import (
    AsNeeded,
    Consent,
    ExemptionStatus,
    FixedPeriod,
    NotStated,
    OtherLaw,
    PartialDate,
    PartPeriod,
    Permanent,
    Review,
    assess,
)
from keterbukaan.law.spans import WorkingDays, Years

DAY = dt.date(2026, 7, 6)
DAYS = WorkCalendar.national()
TEST = ConsequenceTest(
    information="Rute patroli",
    id="uji/1",
    grounds=("17.a.5",),
    statutes=("UU 3/2002", "-"),
    decree="SK 3/2024",
    decided_on=dt.date(2024, 2, 5),
    period=FixedPeriod(length=Years(5)),
)
WHOLE = ExemptEntry(
    summary="Rute patroli",
    id="uji/1",
    grounds=("17.a.5",),
    statute="UU 3/2002",
    ends_on=dt.date(2029, 2, 5),
    period="5 tahun",
    decree="SK 3/2024",
    decided_on=dt.date(2024, 2, 5),
    status=ExemptionStatus.IN_FORCE,
)


def entry_of(**changes: Any) -> ExemptEntry:  # noqa: ANN401 (passed on)
    """Make the entry of a test with some changes."""
    return ExemptEntry.from_test(evolve(TEST, **changes), DAY)


def codes(*entries: ExemptEntry) -> list[str]:
    """Say what is found about entries, by code."""
    return [each.code for each in exempt_findings(ExemptList(entries=entries), DAY)]


# -- from tests, and back --------------------------------------------------------------


def test_an_entry_is_made_from_a_test() -> None:
    """Every column that a list has, and how the exemption stands."""
    assert entry_of() == WHOLE


@pytest.mark.parametrize(
    ("changes", "period"),
    [
        ({"period": AsNeeded(text="selama proyek")}, "selama proyek"),
        ({"period": AsNeeded(text="-")}, "selama dibutuhkan"),
        ({"period": NotStated()}, None),
        ({"period": FixedPeriod(end=dt.date(2027, 1, 4))}, "jangka waktu tertentu"),
        (
            {
                "grounds": ("17.a.5", "17.b", "17.j"),
                "periods": (
                    PartPeriod(period=OtherLaw(law="UU 30/2000"), grounds=("17.b",)),
                    PartPeriod(period=NotStated(), grounds=("17.j",)),
                ),
            },
            "5 tahun; 17.b: menurut peraturan lain",
        ),
    ],
)
def test_a_period_is_worded(changes: dict[str, Any], period: str | None) -> None:
    """As the determination words it, else by length or kind; letter by letter."""
    assert entry_of(**changes).period == period


def test_what_says_nothing_is_no_column() -> None:
    """A dash is no number, and part of a day is none."""
    entry = entry_of(decree="-", statutes=(" ",), decided_on=PartialDate(2024))
    assert (entry.decree, entry.statute, entry.decided_on) == (None, None, None)
    assert entry.ends_on is None


def test_the_first_lapse_of_a_chain_ends_it() -> None:
    """A determination after the lapse closes nothing, so its end is not the end."""
    before = evolve(TEST, decided_on=dt.date(2015, 2, 3))
    entry = entry_of(replaces=before)
    assert (entry.ends_on, entry.status) == (dt.date(2020, 2, 3), "lapsed")
    assert "exempt.lapsed" in codes(entry)


def test_a_bare_test_is_made_from_an_entry() -> None:
    """It has what the list shows, and makes the same entry again."""
    bare = WHOLE.to_test()
    assert bare.period == FixedPeriod(end=dt.date(2029, 2, 5), text="5 tahun")
    assert (bare.reason, bare.not_seen, bare.reviews) == (None, (), ())
    assert ExemptEntry.from_test(bare, DAY) == WHOLE
    opened = evolve(WHOLE, opened_on=dt.date(2026, 1, 5), status="opened", ends_on=None)
    assert ExemptEntry.from_test(opened.to_test(), DAY) == opened


def test_signs_in_the_columns_of_a_row_say_nothing() -> None:
    """No period is taken for one that is only not seen."""
    entry = ExemptEntry(summary="Rute", statute="-", period=" - ", decree="nihil")
    assert entry == ExemptEntry(summary="Rute")
    seen = assess(entry.to_test(), DAY, calendar=DAYS)
    assert "period.not_stated" in {each.code for each in seen.findings}


def test_what_is_open_or_void_has_no_end_to_ask_for() -> None:
    """The day on which it ends is nobody's concern any more."""
    for changes, found in (
        ({"opened_on": DAY}, "exempt.opened"),
        ({"status": "no_determination"}, "exempt.void"),
        ({"status": "not_exempt"}, "exempt.not_exempt"),
    ):
        assert codes(evolve(WHOLE, ends_on=None, **changes)) == [found]


def test_an_entry_of_a_summary_alone_is_a_test() -> None:
    """Nothing else is claimed of it, and no period is found wanting that is worded."""
    bare = ExemptEntry(summary="Rute").to_test()
    assert bare == ConsequenceTest(information="Rute")
    worded = ExemptEntry(summary="Rute", period="selama perlu").to_test()
    seen = assess(worded, DAY, calendar=DAYS)
    assert worded.period == NotStated(text="selama perlu")
    assert "period.not_stated" not in {each.code for each in seen.findings}


def test_a_list_is_made_from_tests() -> None:
    """In their order, with the day of its update."""
    other = evolve(TEST, information="Denah", id=None)
    found = ExemptList.from_tests(iter([TEST, other]), DAY, updated_on=DAY)
    assert found.entries == (WHOLE, evolve(WHOLE, summary="Denah", id=None))
    assert found.updated_on == DAY


# -- rows ------------------------------------------------------------------------------


def test_rows_are_read_by_their_columns() -> None:
    """Blank rows and columns are passed over; a text may hold several grounds."""
    rows: list[Any] = [
        {
            "summary": "Rute",
            "grounds": "17.a.5; 17.h.2",
            "period": " ",
            "ends_on": None,
        },
        {"summary": " ", "grounds": [], "ends_on": None},
        {},
        WHOLE,
    ]
    found = ExemptList(entries=rows)
    assert found.entries == (
        ExemptEntry(summary="Rute", grounds=("17.a.5", "17.h.2")),
        WHOLE,
    )


def test_everything_wrong_with_rows_is_named_at_once() -> None:
    """Each problem with its row and column."""
    rows: list[Any] = [
        {"summary": "Rute"},
        {"summary": " ", "grounds": ["17.z"], "ends_on": "besok"},
        {"summary": 3, "sumary": "Rute", "status": "open", "grounds": 7},
    ]
    with pytest.raises(InputError) as error:
        ExemptList(entries=rows)
    assert [each.path for each in error.value.problems] == [
        "$.entries[1].summary",
        "$.entries[1].grounds",
        "$.entries[1].ends_on",
        "$.entries[2].summary",
        "$.entries[2].sumary",
        "$.entries[2].status",
        "$.entries[2].grounds",
    ]
    assert "$.entries[2].sumary: unknown column 'sumary'" in str(error.value)
    assert "$.entries[2].summary: expected str, got int: 3" in str(error.value)


# -- findings --------------------------------------------------------------------------


def test_a_whole_entry_has_no_finding() -> None:
    """Nor has one whose status no test told."""
    assert codes(WHOLE, evolve(WHOLE, status=None)) == []


@pytest.mark.parametrize(
    ("changes", "code", "basis"),
    [
        ({"summary": "-"}, "exempt.no_information", "UU 14/2008 Ps. 2(2)"),
        ({"grounds": ()}, "exempt.no_ground", "UU 14/2008 Ps. 17"),
        ({"statute": "nihil"}, "exempt.no_statute", "PerKI 1/2021 Ps. 49(2) c"),
        (
            {"statute": "peraturan perundangan yang berlaku"},
            "exempt.no_statute",
            "PerKI 1/2021 Ps. 49(2) c",
        ),
        (
            {"statute": "Peraturan Bupati"},
            "exempt.statute_lower_regulation",
            "UU 14/2008 Ps. 2(4)",
        ),
        (
            {"statute": "Perbup 9/2013"},
            "exempt.statute_lower_regulation",
            "UU 14/2008 Ps. 2(4)",
        ),
        (
            {"statute": "UU KIP", "grounds": ["17.j"]},
            "exempt.statute_j_needs_another",
            "UU 14/2008 Ps. 17 j",
        ),
        (
            {"statute": "UU KIP, PerKI 1/2010"},
            "exempt.statute_repealed",
            "UU 14/2008 Ps. 2(4)",
        ),
        (
            {"ends_on": dt.date(2054, 2, 6)},
            "exempt.period_too_long",
            "PP 61/2010 Ps. 5(1)",
        ),
        ({"period": None, "ends_on": None}, "exempt.no_period", "PP 61/2010 Ps. 4"),
        ({"ends_on": None}, "exempt.end_unknown", "PP 61/2010 Ps. 11(1)"),
        (
            {"decree": "-", "decided_on": None},
            "exempt.no_determination",
            "PP 61/2010 Ps. 4",
        ),
        ({"ends_on": dt.date(2026, 7, 5)}, "exempt.lapsed", "PP 61/2010 Ps. 11(3)"),
        ({"opened_on": DAY}, "exempt.opened", "UU 14/2008 Ps. 11(2)"),
        ({"status": "opened"}, "exempt.opened", "UU 14/2008 Ps. 11(2)"),
        ({"status": "not_exempt"}, "exempt.not_exempt", "UU 14/2008 Ps. 18(1)"),
        (
            {"status": "opening_not_final"},
            "exempt.opening_not_final",
            "UU 14/2008 Ps. 11(2)",
        ),
        ({"status": "no_determination"}, "exempt.void", "UU 14/2008 Ps. 19"),
    ],
)
def test_what_a_row_lacks_or_why_it_leaves(
    changes: dict[str, Any], code: str, basis: str
) -> None:
    """One finding each, with its row, its provision and both languages."""
    listed = ExemptList(entries=(WHOLE, evolve(WHOLE, **changes)))
    (found,) = exempt_findings(listed, DAY)
    assert (found.code, str(found.basis), found.entry) == (code, basis, 1)
    advice = code in {"exempt.end_unknown", "exempt.opening_not_final"}
    assert (found.severity is ListSeverity.ADVICE) == advice
    assert found.text() != found.text("en")
    assert "{" not in found.text() + found.text("en")


@pytest.mark.parametrize(
    ("words", "permanent"),
    [
        ("Permanen", True),
        ("Tidak terbatas", True),
        ("Selamanya.", True),
        ("tanpa batas waktu", True),
        ("bersifat permanen (kecuali kepada pemilik data)", True),
        ("tidak permanen", False),
        ("5 tahun", False),
        ("selama dibutuhkan", False),
        ("permanen setelah 10 tahun", False),
    ],
)
def test_a_period_without_end(words: str, permanent: bool) -> None:  # noqa: FBT001 (a column of the table)
    """Under a letter that is never permanent it is a fault, under another advice."""
    for letter, code, severity in (
        ("17.a.5", "exempt.period_permanent", ListSeverity.DEFECTIVE),
        ("17.h.3", "exempt.period_permanent_unsaid", ListSeverity.ADVICE),
    ):
        row = evolve(WHOLE, grounds=[letter], ends_on=None, period=words)
        found = exempt_findings(ExemptList(entries=(row,)), DAY)
        told = {each.code: each.severity for each in found}
        unknown = {"exempt.end_unknown": ListSeverity.ADVICE}
        assert told == unknown | ({code: severity} if permanent else {})
        test = row.to_test()
        assert isinstance(test.period, Permanent) is permanent
        assert test.not_seen == (() if permanent else ("period",))
    dated = evolve(WHOLE, period=words).to_test()
    assert isinstance(dated.period, FixedPeriod)


def test_findings_name_their_days() -> None:
    """Since when it is open, and when it was opened."""
    lapsed = evolve(WHOLE, ends_on=dt.date(2026, 7, 3))
    opened = evolve(WHOLE, opened_on=dt.date(2026, 6, 1))
    first, second = exempt_findings(ExemptList(entries=(lapsed, opened)), DAY)
    assert first.text() == (
        "terbuka dengan sendirinya sejak Sabtu, 4 Juli 2026, tetapi masih tercantum"
    )
    assert second.text("en") == (
        "opened (Monday, 1 June 2026), and still listed; it belongs to the information "
        "list"
    )


def test_the_provision_is_that_of_the_day() -> None:
    """A determination of 2018 is not held to a regulation of 2021."""
    old = evolve(WHOLE, statute=None, decided_on=dt.date(2018, 5, 7))
    (found,) = exempt_findings(ExemptList(entries=(old,)), DAY)
    assert str(found.basis) == "PerKI 1/2017 Ps. 6"


def test_the_last_day_is_still_closed() -> None:
    """On the last day nothing has lapsed; an opening to come has not come."""
    assert codes(evolve(WHOLE, ends_on=DAY)) == []
    assert codes(evolve(WHOLE, opened_on=dt.date(2026, 7, 7))) == []


def test_the_day_is_a_civil_date() -> None:
    """An instant is refused."""
    instant = dt.datetime(2026, 7, 6, tzinfo=dt.UTC)
    with pytest.raises(NotADate):
        exempt_findings(ExemptList(), instant)
    with pytest.raises(NotADate):
        ExemptEntry.from_test(TEST, instant)


# -- what is open ----------------------------------------------------------------------


def test_what_is_open_is_due_no_more() -> None:
    """It stands apart, and belongs to the information list."""
    soon = evolve(WHOLE, ends_on=dt.date(2026, 7, 31))
    opened = evolve(soon, opened_on=dt.date(2026, 6, 1))
    never = evolve(WHOLE, ends_on=None, status="not_exempt")
    unknown = evolve(WHOLE, ends_on=None)
    found = what_must_be_opened(
        ExemptList(entries=(opened, soon, never, unknown)),
        DAY,
        within=WorkingDays(10),
        calendar=DAYS,
    )
    assert [(each.entry, each.place) for each in found.due] == [(soon, 1)]
    assert found.unknown == (unknown,)
    assert found.opened == (opened, never)


def test_a_test_that_was_opened_leaves_the_list() -> None:
    """By a final review with its day, by consent without one."""
    review = Review(by="commission", outcome="opened", on=DAY, final_on=DAY)
    entry = entry_of(reviews=(review,))
    assert (entry.status, entry.opened_on) == ("opened", DAY)
    consent = Consent(on=dt.date(2026, 3, 2))
    entry = entry_of(grounds=("17.h.4",), consent=consent)
    assert (entry.status, entry.opened_on) == ("opened", None)
    assert codes(entry) == ["exempt.opened"]
    (found,) = exempt_findings(ExemptList(entries=(entry,)), DAY)
    assert found.text("en").startswith("opened, and still listed")


def test_a_row_does_not_say_who_opened_it() -> None:
    """The test made of it is open from that day, and claims no PPID, nor anybody."""
    test = evolve(WHOLE, opened_on=dt.date(2026, 6, 1)).to_test()
    assert test.reviews == ()
    days = [dt.date(2026, 5, 31), dt.date(2026, 6, 1)]
    seen = [assess(test, day, calendar=DAYS) for day in days]
    assert [str(one.status) for one in seen] == ["in_force", "opened"]
    (told,) = (f for f in seen[1].findings if f.code.startswith("opened"))
    assert told.text("en").endswith("who opened it is not on record")
    assert ExemptEntry.from_test(test, DAY).opened_on == dt.date(2026, 6, 1)
    later = ConsequenceTest(
        information="Rute", grounds=["17.a.5"], decided_on=DAY, replaces=test
    )
    assert str(assess(later, DAY, calendar=DAYS).status) == "opened"


def test_an_entry_becomes_one_of_the_information_list() -> None:
    """With the day it was opened, else the day after its last."""
    opened = evolve(WHOLE, opened_on=dt.date(2026, 6, 1))
    assert opened.to_public() == InformationEntry(
        summary="Rute patroli", opened_on=dt.date(2026, 6, 1)
    )
    assert WHOLE.to_public().opened_on == dt.date(2029, 2, 6)
