"""Silence all the way: 84 working days, 91 with a notified extension."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from hypothesis import given

from keterbukaan import Case
from keterbukaan.events import ExtensionNotified, ObjectionReceived, RequestReceived
from keterbukaan.testing import dates
from tests.helpers.acting import NATIONAL, codes, option

if TYPE_CHECKING:
    from keterbukaan import Option

DAY = dt.timedelta(days=1)
STARTS = dates(min_value=dt.date(2010, 8, 20), max_value=dt.date(2027, 4, 30))


def objection_to_silence(case: Case) -> tuple[Case, Option]:
    """Object on the last day to do so, and give the window for the dispute."""
    start = case.events[0].on
    window = option(case.on(start), "objection_received")
    assert window.closes is not None
    case = case.record(ObjectionReceived(window.closes, grounds="c"))
    return case, option(case.on(window.closes), "dispute_filed")


@given(STARTS)
def test_silence_all_the_way(start: dt.date) -> None:
    """The last day before the commission is the 84th working day after receipt."""
    case, dispute = objection_to_silence(Case().record(RequestReceived(start)))
    assert dispute.opens == NATIONAL.add(start, 70) + DAY
    assert dispute.closes == NATIONAL.add(start, 84)
    assert codes(case.on(dispute.closes)) == []


@given(STARTS)
def test_silence_after_an_extension(start: dt.date) -> None:
    """A notified extension adds seven working days to all that follows."""
    asked = RequestReceived(start)
    notified = ExtensionNotified(start, reason="perlu menghimpun dokumen")
    _, dispute = objection_to_silence(Case().record(asked, notified))
    assert dispute.opens == NATIONAL.add(start, 77) + DAY
    assert dispute.closes == NATIONAL.add(start, 91)


@given(STARTS)
def test_windows_follow_on_without_a_gap(start: dt.date) -> None:
    """The next act is permitted from the calendar day after the lapse."""
    case = Case().record(RequestReceived(start))
    answer = option(case.on(start), "notice_given")
    objection = option(case.on(start), "objection_received")
    assert answer.closes is not None
    assert objection.opens == answer.closes + DAY
    assert not option(case.on(answer.closes), "objection_received").open
    assert option(case.on(objection.opens), "objection_received").open
