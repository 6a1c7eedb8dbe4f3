"""An act beside a limit, by what was known on its day."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, WorkCalendar
from keterbukaan.events import NoticeGiven, RequestReceived

ASKED = RequestReceived(dt.date(2025, 8, 11))
NATIONAL = WorkCalendar.national()


@pytest.mark.parametrize(("act", "late"), [(25, 0), (26, 0), (27, 1)])
@pytest.mark.parametrize("known", [None, dt.date(2025, 8, 6), dt.date(2025, 8, 30)])
def test_an_act_is_held_to_what_was_known_on_its_day(
    known: dt.date | None, act: int, late: int
) -> None:
    """A decree of 7 August moved the 25th to the 26th; who asks may not know of it."""
    notice = NoticeGiven(dt.date(2025, 8, act), outcome="granted")
    case = Case().record(ASKED, notice)
    standing = case.on(dt.date(2025, 9, 1), calendar=NATIONAL.as_known_on(known))
    limit = standing.limit("request.notice")
    assert limit is not None
    knew = known is None or known > dt.date(2025, 8, 6)
    assert limit.last == dt.date(2025, 8, 26 if knew else 25)
    assert limit.late == late + (late and not knew)
