"""iCalendar (RFC 5545): what is due, and the days off of a year, as feeds.

Install with the extra ``ical``. A feed is bytes, ready to be written to a file or
served: UTF-8, lines folded and ended as the format wants. What is asked twice is
answered alike, for no clock and no memory is used: an entry has the same UID in every
feed, and a SEQUENCE that grows with what is known, so that a calendar program moves
the entry it has and adds no second one.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import RequestReceived
>>> from keterbukaan.register import agenda
>>> case = Case(id="a").record(RequestReceived(dt.date(2026, 11, 12)))
>>> day = dt.date(2026, 11, 19)
>>> shown = agenda_ical(agenda([case], day, actors=["ppid"]), day, lang="en")
>>> for line in shown.decode().splitlines():
...     if line.startswith(("DTSTART", "SUMMARY", "STATUS", "TRIGGER")):
...         print(line)
SUMMARY:a: give written notice (PPID)
DTSTART;VALUE=DATE:20261126
STATUS:CONFIRMED
TRIGGER:-PT16H
"""

from .agenda import agenda_ical
from .days_off import calendar_ical

__all__ = ["agenda_ical", "calendar_ical"]
