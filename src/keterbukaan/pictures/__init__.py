"""Gambar: a picture of days, as SVG, as an HTML table, or as plain signs.

A :class:`Picture` holds weeks of cells or lines of time, the days that matter, and
a legend, all as words; :meth:`Picture.svg` and :meth:`Picture.html` draw them. The
room knows no law and no calendar. What stands in a picture is decided by
:meth:`keterbukaan.WorkCalendar.picture` for a year, by
:meth:`keterbukaan.Deadline.picture` for a deadline, and by
:meth:`keterbukaan.Standing.picture` for a case; :func:`shares` draws what was counted.

Nothing is told by colour alone: each kind of day has its own sign, days that
no decree covers yet are hatched, and day zero and the last day have their
shapes. The colours are those of Okabe and Ito, which people with any of the
common colour deficiencies can tell apart.

>>> import datetime as dt
>>> friday = Cell(date=dt.date(2026, 3, 20), kind="joint_leave", sign="C")
>>> friday.text
'20 C'
"""

from .counted import shares
from .picture import Picture
from .sheet import Cell, Grid, Key, Listing, Look, Mark, Point, Share, Track, Week
from .tones import FILLS, SIGNS

__all__ = [
    "FILLS",
    "SIGNS",
    "Cell",
    "Grid",
    "Key",
    "Listing",
    "Look",
    "Mark",
    "Picture",
    "Point",
    "Share",
    "Track",
    "Week",
    "shares",
]
