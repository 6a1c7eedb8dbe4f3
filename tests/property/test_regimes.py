"""What governs: the law of a step is never later than it must be, and all is said."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from keterbukaan.case.matter.facts import Record
from keterbukaan.case.matter.fold import active
from keterbukaan.case.matter.law_day import law_day
from keterbukaan.case.values.governing import in_a_line
from keterbukaan.law.limits import RULES
from keterbukaan.testing import cases, dates

if TYPE_CHECKING:
    from keterbukaan import Case

FIRST = dt.date(2010, 4, 30)
CHANGE = dt.date(2013, 4, 29)


@given(cases(), dates(min_value=FIRST))
def test_something_governs_every_case(case: Case, day: dt.date) -> None:
    """Each case has its instruments from the first day of the statute, with words."""
    standing = case.on(day)
    assert standing.regimes
    assert standing.regime == in_a_line(standing.regimes)
    for each in standing.regimes:
        assert each.text("id") != each.text("en")
        assert each.until is None or each.since <= each.until
        assert each.crossed or each.basis is not None


@given(cases(), st.sampled_from(sorted(RULES)), dates(), dates())
def test_the_law_of_a_step_is_that_of_its_day_or_before(
    case: Case, rule: str, start: dt.date, today: dt.date
) -> None:
    """Only a dispute that moved is under a law from after its step began."""
    facts = active(case.events)
    law = law_day(rule, start, record=Record(facts), today=today)
    assert law <= start or (law == CHANGE and start < CHANGE <= today)
