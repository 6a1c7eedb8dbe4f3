"""What both lists carry beside the columns of the law, and rows given by column."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import (
    ConsequenceTest,
    ExemptEntry,
    ExemptList,
    InformationEntry,
    InformationList,
    InputError,
    WorkCalendar,
)
from keterbukaan.catalogue import list_findings, opening_due, publication_due
from keterbukaan.errors import WrongType
from keterbukaan.exemption import FixedPeriod
from keterbukaan.law.categories import Frequency

DAY = dt.date(2026, 8, 3)
DAYS = WorkCalendar.national()


def test_a_group_alone_says_how_often_to_publish() -> None:
    """As many lists say no more than that."""
    entry = InformationEntry(
        summary="Laporan", category="periodic", published_on=dt.date(2026, 3, 31)
    )
    assert (entry.kind, entry.frequency) == (None, Frequency.PERIODIC)
    due = publication_due(entry, DAYS)
    assert due is not None
    assert due.last == dt.date(2026, 9, 30)
    codes = {each.code for each in list_findings(InformationList(entries=[entry]))}
    assert "entry.no_category" not in codes


def test_a_sign_for_nothing_is_a_missing_column() -> None:
    """A dash in a cell says as much as a blank one."""
    entry = InformationEntry(summary="Profil", retention="-", place=" n/a ")
    assert (entry.retention, entry.place) == (None, None)


def test_an_information_list_is_given_by_columns_too() -> None:
    """Blank rows are passed over, and every fault is named with its row."""
    listed = InformationList(
        entries=[{"summary": "Profil", "form": "paper"}, {}, {"summary": None}]
    )
    assert listed.entries == (InformationEntry(summary="Profil", form="paper"),)
    with pytest.raises(InputError) as refused:
        InformationList(
            entries=[
                {"form": ["paper"]},
                {"summary": "b", "category": "x", "judul": 1, "made_by": 7},
            ]
        )
    assert [each.path for each in refused.value.problems] == [
        "$.entries[0].summary",
        "$.entries[1].category",
        "$.entries[1].judul",
        "$.entries[1].made_by",
    ]
    with pytest.raises(WrongType):
        InformationList(entries=["Profil"])  # type: ignore[list-item] # on purpose


def test_columns_of_the_body_are_kept() -> None:
    """They are compared, and nothing reads them."""
    one, other = (
        InformationEntry(summary="Profil", extra={"Kode QR": code}) for code in "ab"
    )
    assert one.extra["Kode QR"] == "a"
    assert one != other
    assert hash(one) == hash(other)
    assert ExemptEntry(summary="Rute", extra={"Kode": 7}).extra == {"Kode": 7}


def test_the_columns_of_a_test_are_carried_both_ways() -> None:
    """Consequence, what is protected, first day and unit."""
    test = ConsequenceTest(
        information="Rute patroli",
        consequence="petugas terancam",
        protects="keselamatan petugas",
        unit="Satpol PP",
        period=FixedPeriod(start=dt.date(2025, 1, 2), end=dt.date(2027, 1, 2)),
    )
    entry = ExemptEntry.from_test(test, DAY)
    assert (entry.consequence, entry.protects, entry.unit, entry.begins_on) == (
        "petugas terancam",
        "keselamatan petugas",
        "Satpol PP",
        dt.date(2025, 1, 2),
    )
    again = entry.to_test()
    assert again.period.begins_on(None) == dt.date(2025, 1, 2)
    assert (again.consequence, again.protects, again.unit) == (
        test.consequence,
        test.protects,
        test.unit,
    )
    bare = ExemptEntry(summary="Rute", begins_on=dt.date(2025, 1, 2)).to_test()
    assert bare.period.begins_on(None) is None


def test_a_reading_moves_the_day_to_open() -> None:
    """A body that works joint leave counts it."""
    entry = ExemptEntry(summary="Rute", ends_on=dt.date(2026, 4, 30))
    plain = opening_due(entry, DAYS)
    read = opening_due(entry, DAYS, {"joint_leave": "counted"})
    assert plain is not None
    assert read is not None
    assert (str(plain.last), str(read.last)) == ("2026-03-11", "2026-03-17")
    assert ExemptList(entries=[entry]).entries == (entry,)
