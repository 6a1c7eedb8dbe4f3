"""Strategies for property tests of code that uses this library.

Install with the extra ``testing``. Once Hypothesis is imported,
``hypothesis.strategies.from_type`` knows the main types as well; for the types
of a case it does so from the import of this module on.

Every strategy prefers the days on which things go wrong, such as those around
joint leave, year ends and the issue of a decree, and shrinks to something
plain: a Monday in a month without a day off, the national calendar, no overlay.

>>> from hypothesis import find
>>> find(work_calendars(), lambda calendar: True)
WorkCalendar()
>>> find(dates(), lambda day: True)
datetime.date(2026, 7, 6)

A lawful history is built by asking the case what is open, so that nothing is
found in it; a faulty one has exactly one fault, and comes with its code.

>>> find(lawful_histories(), lambda case: True).events
(RequestReceived(on=datetime.date(2026, 7, 6)),)
"""

from .._extras import naming_extras
from ..case import Case as _Case
from ..events import Event as _Event
from ..exemption import ConsequenceTest as _ConsequenceTest, Period as _Period
from ..law.grounds import GroundId as _GroundId
from ..parties import (
    Applicant as _Applicant,
    Commissions as _Commissions,
    PublicBody as _PublicBody,
)

with naming_extras():
    from hypothesis import strategies as _st

    from .days import (
        PLAIN_DAY,
        dates,
        known_on_days,
        overlays,
        rules,
        starts,
        work_calendars,
        work_weeks,
    )
    from .exemptions import consequence_tests, ground_ids, periods
    from .facts import events
    from .faults import FAULTS, faulty_histories
    from .histories import cases, histories, lawful_histories
    from .parties import applicants, bodies, commissions

__all__ = [
    "FAULTS",
    "PLAIN_DAY",
    "applicants",
    "bodies",
    "cases",
    "commissions",
    "consequence_tests",
    "dates",
    "events",
    "faulty_histories",
    "ground_ids",
    "histories",
    "known_on_days",
    "lawful_histories",
    "overlays",
    "periods",
    "rules",
    "starts",
    "work_calendars",
    "work_weeks",
]

_st.register_type_strategy(_Applicant, lambda _: applicants())
_st.register_type_strategy(_Case, lambda _: cases())
_st.register_type_strategy(_Commissions, lambda _: commissions())
_st.register_type_strategy(_ConsequenceTest, lambda _: consequence_tests())
_st.register_type_strategy(_Event, lambda _: events())
_st.register_type_strategy(_GroundId, lambda _: ground_ids())
_st.register_type_strategy(_Period, lambda _: periods())
_st.register_type_strategy(_PublicBody, lambda _: bodies())
