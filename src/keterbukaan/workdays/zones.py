"""Zona waktu: the civil day of an instant in WIB, WITA or WIT.

Indonesia has three zones and no summer time. What is sent at 23.30 in Jakarta
arrives on the next day in Jayapura; which day it is received depends on where
the office is, and a clock reading without a zone says nothing.

>>> import datetime as dt
>>> sent = dt.datetime(2026, 3, 12, 23, 30, tzinfo=Zone.WIB.tzinfo)
>>> received_on(sent, Zone.WIT)
datetime.date(2026, 3, 13)
>>> received_on(dt.datetime(2026, 3, 12, 23, 30), Zone.WIT)
Traceback (most recent call last):
    ...
keterbukaan.errors.InputError: 1 problem in the input
  $.at: an instant needs its zone (WIB, WITA or WIT)

Source: the offsets from UTC are seven, eight and nine hours.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ..errors import InputError, InputProblem
from ..texts import Labelled, both

#: What is wrong with a clock reading that could be of any zone.
NO_ZONE: Final = both(
    id="saat itu harus menyebut zonanya (WIB, WITA, atau WIT)",
    en="an instant needs its zone (WIB, WITA or WIT)",
)
#: The first and the last time there is.
_FIRST: Final = (dt.date.min, dt.time.min)
_LAST: Final = (dt.date.max, dt.time.max)


class Zone(Labelled):
    """Zona waktu Indonesia."""

    WIB = ("WIB", "Waktu Indonesia Barat (UTC+7)", "western time (UTC+7)")
    WITA = ("WITA", "Waktu Indonesia Tengah (UTC+8)", "central time (UTC+8)")
    WIT = ("WIT", "Waktu Indonesia Timur (UTC+9)", "eastern time (UTC+9)")

    @property
    def tzinfo(self) -> dt.timezone:
        """Its offset from UTC."""
        hours = {Zone.WIB: 7, Zone.WITA: 8, Zone.WIT: 9}[self]
        return dt.timezone(dt.timedelta(hours=hours), self.value)

    def local(self, instant: dt.datetime) -> dt.datetime:
        """Return what the clock shows there at an instant.

        Where that lies before the year 1 or after 9999, the first or the last
        time there is.

        Raises:
            InputError: the instant has no zone of its own.
        """
        if instant.tzinfo is None:
            raise InputError([InputProblem("$.at", NO_ZONE, "no_zone")])
        try:
            return instant.astimezone(self.tzinfo)
        except OverflowError:
            ends = _FIRST if instant.year == dt.MINYEAR else _LAST
            return dt.datetime.combine(*ends, self.tzinfo)


def received_on(instant: dt.datetime, zone: Zone) -> dt.date:
    """Return the civil day of an instant where the office is.

    Raises:
        InputError: the instant has no zone.
    """
    return zone.local(instant).date()
