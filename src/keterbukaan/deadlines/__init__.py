"""Tenggat: a rule, a trigger day and a calendar become a deadline.

The only room that turns a rule into a date. The day of the trigger is day
zero and the next working day is day one, also when the trigger falls on a
day off. ``last`` is the last permitted day, inclusive; late begins the day
after. Limits counted backwards (such as three working days before a hearing)
take the hearing day as day zero.

Where the count reaches days that no known decree covers, the deadline is not
``firm``: it has bounds, and says why.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> days = WorkCalendar.national()
>>> due = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=days)
>>> print(due)
2026-04-02 (10 working days, UU 14/2008 Ps. 22(7))
>>> due.skipped[2]
SkippedDay(2026-03-18, joint leave, 'Hari Suci Nyepi', SKB 1497/2025)
>>> far = deadline("request.notice", start=dt.date(2027, 12, 20), calendar=days)
>>> far.firm, far.earliest <= far.last <= far.latest
(False, True)

Basis: UU 14/2008 Ps. 22, 36, 37; that the day after the trigger is day one
rests on MK 67/PUU-XVII/2019 as reported.
"""

from .amendment_history import Amended
from .calendar_choice import received_at, whose_calendar
from .counting import late_by, premature_by
from .deadline import Deadline, deadline, following
from .doubts import (
    ADJOURNED_FOR_NOT_KNOWN,
    FINAL_DAY_NOT_KNOWN,
    INTERLOCUTORY,
    NOTIFICATION_NOT_KNOWN,
    OWN_START_NOT_KNOWN,
    PARTY_NOT_KNOWN,
    RECEIPT_NOT_KNOWN,
    REGISTRATION_NOT_KNOWN,
    REMAND,
    RULING_KIND,
    START_NOT_KNOWN,
    TRANSFERRED,
    Doubt,
)
from .terms import Start

__all__ = [
    "ADJOURNED_FOR_NOT_KNOWN",
    "FINAL_DAY_NOT_KNOWN",
    "INTERLOCUTORY",
    "NOTIFICATION_NOT_KNOWN",
    "OWN_START_NOT_KNOWN",
    "PARTY_NOT_KNOWN",
    "RECEIPT_NOT_KNOWN",
    "REGISTRATION_NOT_KNOWN",
    "REMAND",
    "RULING_KIND",
    "START_NOT_KNOWN",
    "TRANSFERRED",
    "Amended",
    "Deadline",
    "Doubt",
    "Start",
    "deadline",
    "following",
    "late_by",
    "premature_by",
    "received_at",
    "whose_calendar",
]
