"""Cases that no decree comes near are passed over, and nothing is missed by it."""

from __future__ import annotations

import datetime as dt
from importlib import import_module
from typing import TYPE_CHECKING
from unittest.mock import patch

from hypothesis import given, strategies as st

from keterbukaan import WorkCalendar
from keterbukaan.law.decrees import LEDGER
from keterbukaan.register import redate
from keterbukaan.testing import cases, dates, lawful_histories
from tests.helpers.draws import draws

if TYPE_CHECKING:
    from keterbukaan import Case

MODULE = import_module("keterbukaan.register.redating")
EDITIONS = st.sampled_from(sorted({decree.known_from for decree in LEDGER})) | st.none()
DAYS = dates(min_value=dt.date(2013, 4, 29))


@draws(60)
@given(lawful_histories(max_size=12) | cases(), EDITIONS, EDITIONS, DAYS)
def test_the_shortcut_misses_no_change(
    case: Case, one: dt.date | None, other: dt.date | None, day: dt.date
) -> None:
    """The changes are those of looking at every case under both editions."""
    before, after = WorkCalendar(known_on=one), WorkCalendar(known_on=other)
    short = [str(change) for change in redate([case], before, after, day)]
    with patch.object(MODULE, "_out_of_reach", lambda *_: False):
        assert short == [str(change) for change in redate([case], before, after, day)]
