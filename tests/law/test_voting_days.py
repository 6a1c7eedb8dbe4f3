"""The voting days before their Keppres: when they were fixed, and by what."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan.law.decrees import LEDGER, days_off
from keterbukaan.law.shape import DayKind, Evidence
from keterbukaan.law.voting_days import (
    VOTING_DAYS,
    VotingDay,
    perhaps_on,
    standing_on,
)

READ = dt.date.fromisoformat


def test_every_free_voting_day_has_a_row() -> None:
    """The rows are the voting days of the ledger, and one vote that was put off."""
    freed = {
        row.date
        for decree in LEDGER
        for row in decree.adds
        if row.kind is DayKind.ELECTION
    }
    assert {vote.date for vote in VOTING_DAYS} == {*freed, READ("2020-09-23")}
    assert [vote.date for vote in VOTING_DAYS if vote.put_off] == [READ("2020-09-23")]


@pytest.mark.parametrize("vote", VOTING_DAYS, ids=lambda vote: str(vote.date))
def test_a_row_is_law_by_its_evidence(vote: VotingDay) -> None:
    """Every row was read in a source, and bears the name that its Keppres has."""
    assert vote.evidence is not Evidence.K_HIGH
    assert vote.checked == dt.date(2026, 11, 26)
    assert vote.fixed is None or vote.fixed < vote.date
    freed = days_off(vote.date.year).get(vote.date)
    assert freed is None or freed[0].name == vote.name
    assert (freed is None) == (vote.put_off is not None)


@pytest.mark.parametrize(
    ("date", "before", "fixed", "everywhere"),
    [
        ("2015-12-09", "2015-04-16", "2015-04-17", False),
        ("2018-06-27", "2017-06-13", "2017-06-14", False),
        ("2019-04-17", "2017-09-04", "2017-09-05", True),
        ("2020-09-23", "2019-08-04", "2019-08-05", False),
        ("2020-12-09", "2020-06-11", "2020-06-12", False),
        ("2024-02-14", "2022-01-30", "2022-01-31", True),
        ("2024-11-27", "2024-01-25", "2024-01-26", True),
    ],
)
def test_fixed(date: str, before: str, fixed: str, *, everywhere: bool) -> None:
    """A voting day is not known the day before it was fixed, and is from then on."""
    assert READ(date) not in {vote.date for vote in standing_on(READ(before))}
    (vote,) = (v for v in standing_on(READ(fixed)) if v.date == READ(date))
    assert vote.everywhere is everywhere


def test_no_day_of_fixing_is_made_up() -> None:
    """Where no source has the day, the voting day stands on no day at all."""
    unknown = [str(vote.date) for vote in VOTING_DAYS if vote.fixed is None]
    assert unknown == ["2014-04-09", "2014-07-09", "2017-02-15"]
    assert not {*unknown} & {str(vote.date) for vote in standing_on(dt.date.max)}


@pytest.mark.parametrize("vote", VOTING_DAYS, ids=lambda vote: str(vote.date))
def test_without_a_day_of_fixing_it_may_stand_from_the_year_of_its_instrument(
    vote: VotingDay,
) -> None:
    """PKPU 4/2014 was made in 2014; where the day is known, nothing is open."""
    assert (vote.not_before is None) is (vote.fixed is not None)
    if vote.not_before is not None:
        assert vote.not_before == dt.date(int(vote.fixed_by[-4:]), 1, 1)
        assert vote not in perhaps_on(vote.not_before - dt.timedelta(days=1))
        assert vote in perhaps_on(vote.not_before)
    elif vote.fixed is not None:
        assert vote not in perhaps_on(vote.fixed - dt.timedelta(days=1))
        assert vote in perhaps_on(vote.fixed)


def test_a_vote_that_was_put_off() -> None:
    """23 September 2020 stood until Perppu 2/2020 of 4 May 2020."""
    for day, stands in (("2020-05-03", True), ("2020-05-04", False)):
        assert (
            READ("2020-09-23") in {v.date for v in standing_on(READ(day))}
        ) is stands
