"""Options: what is open may be done, on its first day and on its last."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import given, strategies as st

from keterbukaan.testing import (
    cases,
    dates,
    faulty_histories,
    histories,
    lawful_histories,
)
from tests.helpers.acting import NATIONAL, last_day, recorded
from tests.helpers.draws import draws

if TYPE_CHECKING:
    from keterbukaan import Case, Option, Standing

STARTS = dates(min_value=dt.date(2013, 4, 29), max_value=dt.date(2025, 6, 30))
GAPS = st.integers(0, 40).map(dt.timedelta)


def lateness(
    standing: Standing, option: Option, *, of_its_own: bool = False
) -> set[str]:
    """Give the finding that a late act of an option would have.

    Another window of the same act may end on the same day: with ``of_its_own`` only
    the window of these grounds counts.
    """
    rules = {
        f"late.{limit.rule}"
        for limit in standing.deadlines
        if limit.act == option.act and limit.deadline.last == option.closes
        if limit.actor == option.actor
        if not of_its_own or limit.grounds == option.grounds
        if not limit.advisory and limit.deadline.start_known
    }
    extension = option.act == "extension_notified"
    return {"late.extension_notice"} if extension else rules


def about(case: Case, day: dt.date) -> set[str]:
    """Give the codes of what is found about the last fact."""
    place = len(case.events) - 1
    return {f.code for f in case.on(day).findings if f.event == place}


def check_open(case: Case, day: dt.date, option: Option) -> None:
    """Do the act on the first and on the last day of an open option.

    Where the items of a request stand apart, it is done for those it is open to.
    """
    standing = case.on(day)
    late = lateness(standing, option)
    items = [item for item, each in standing.items if option in each.options]
    for on in (option.opens or day, option.closes or day):
        act = evolve(recorded(option.act, on, option), items=items)
        codes = about(case.record(act), max(on, day))
        assert not codes & late
        assert not [c for c in codes if c.startswith(("premature", "out_of_order"))]


def others(standing: Standing, option: Option, on: dt.date) -> bool:
    """Whether another window of the same act is open on that day."""
    return any(
        each.act == option.act
        and each.actor == option.actor
        and {*each.grounds[:1]} <= {*option.grounds} | {*each.grounds[1:]}
        and (each.opens is None or each.opens <= on)
        and (each.closes is None or on <= each.closes)
        for each in standing.options
    )


def check_late(case: Case, day: dt.date, option: Option) -> None:
    """Do the act on the next working day after the last.

    Where a receipt is not on record nobody can tell that it is late.
    """
    standing = case.on(day)
    if option.closes is not None and lateness(standing, option):
        after = NATIONAL.add(option.closes, 1)
        if not others(standing, option, after):
            late = case.record(recorded(option.act, after, option))
            # The act itself can show that the true start is not on record.
            told = lateness(late.on(after), option, of_its_own=True)
            assert not told or about(late, after) & told


def check_options(case: Case, day: dt.date) -> None:
    """Check every open option of a case on a day."""
    for option in case.on(day).options:
        if option.open:
            check_open(case, day, option)
            check_late(case, day, option)


@draws(40)
@given(
    lawful_histories(starts=STARTS)
    | lawful_histories(min_size=45, max_size=60, starts=STARTS),
    GAPS,
)
def test_open_options_of_lawful_histories(case: Case, gap: dt.timedelta) -> None:
    """What is open is in time to its last day, and late on the next working day."""
    check_options(case, last_day(case) + gap)


@draws(40)
@given(faulty_histories(starts=STARTS), GAPS)
def test_open_options_after_a_fault(fault: tuple[Case, str], gap: dt.timedelta) -> None:
    """The same holds after something went wrong."""
    case, _ = fault
    check_options(case, last_day(case) + gap)


@draws(60)
@given(cases(facts=histories(max_size=8)), GAPS)
def test_open_options_of_any_history(case: Case, gap: dt.timedelta) -> None:
    """In whatever register, what is open is accepted while it is open."""
    case = evolve(case, events=[evolve(fact, retracts=None) for fact in case.events])
    day = last_day(case) + gap if case.events else dt.date(2026, 7, 6)
    options = case.on(day).options
    for option in options:
        # Of two limits on the same act, what is in time for one is late for another.
        alone = sum(each.act == option.act for each in options) == 1
        if option.open and alone:
            check_open(case, day, option)
