"""Hari kerja: which days count, which do not, and why not.

A :class:`WorkCalendar` is built from the holiday decrees known on a given
day, a work week, and the caller's overlays. It says of a date whether it
counts and, if not, the reason and the decree. It never turns a rule of the
law into a date; :mod:`keterbukaan.deadlines` does.

>>> import datetime as dt
>>> days = WorkCalendar.national()
>>> days.is_working(dt.date(2026, 3, 17)), days.is_working(dt.date(2026, 3, 18))
(True, False)
>>> days.why_off(dt.date(2026, 3, 18))
SkippedDay(2026-03-18, joint leave, 'Hari Suci Nyepi', SKB 1497/2025)
>>> days.add(dt.date(2026, 3, 12), 10)
datetime.date(2026, 4, 2)
>>> days.count(dt.date(2026, 3, 12), dt.date(2026, 4, 2))
10
"""

from .calendar import WorkCalendar
from .days import SkippedDay, WorkedDay
from .overlays import Overlay
from .week import WorkWeek
from .zones import Zone, received_on

__all__ = [
    "Overlay",
    "SkippedDay",
    "WorkCalendar",
    "WorkWeek",
    "WorkedDay",
    "Zone",
    "received_on",
]
