"""Warna dan tanda: the colour and the sign of each kind of day.

The colours are from the palette of Okabe and Ito (2008), on each of which
black text has a contrast of 5 to 1 or more, so that they serve a light and a
dark page alike. What is neutral has two values, one for each kind of page.

>>> SIGNS["joint_leave"]
('C', 'J')
>>> FILLS["joint_leave"]
'#56B4E9'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..texts import Words

#: The sign of each kind of day, in Indonesian and English. ``make_up`` is a
#: day that counts although it would not.
SIGNS: Final[Mapping[str, Words]] = {
    "local": ("S", "L"),
    "election": ("P", "E"),
    "national_holiday": ("N", "N"),
    "joint_leave": ("C", "J"),
    "weekend": (".", "."),
    "make_up": ("+", "+"),
}

#: The colour of each kind but the weekend, which is neutral.
FILLS: Final[Mapping[str, str]] = {
    "local": "#CC79A7",
    "election": "#009E73",
    "national_holiday": "#D55E00",
    "joint_leave": "#56B4E9",
    "make_up": "#F0E442",
}
#: The colour of text on any of them.
ON_FILL: Final = "#000000"

#: What is neutral on a light page.
LIGHT: Final[Mapping[str, str]] = {
    "paper": "#FFFFFF",
    "ink": "#1B1B1B",
    "mute": "#555555",
    "line": "#BDBDBD",
    "rest": "#E4E4E4",
}
#: The same on a dark one.
DARK: Final[Mapping[str, str]] = {
    "paper": "#16191D",
    "ink": "#F2F2F2",
    "mute": "#BEBEBE",
    "line": "#5A6068",
    "rest": "#33383F",
}
