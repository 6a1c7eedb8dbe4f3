"""What the library knows of dates as people type them, as a module for the pages.

The pages read a date in JavaScript (``live/days.js``), by the same names and with the
same sentences: this module holds them, written from the library when the site is made.
"""

from __future__ import annotations

import json
from typing import Final

from keterbukaan import typed_days
from keterbukaan.texts import MONTHS, WEEKDAYS

_TABLES: Final = {
    "months": MONTHS,
    "weekdays": WEEKDAYS,
    "otherMonths": typed_days.OTHER_MONTHS,
    "otherWeekdays": typed_days.OTHER_WEEKDAYS,
    "before": typed_days.BEFORE,
    "least": typed_days.LEAST,
    "wrongs": typed_days.DATE_WRONGS,
    "dayFirst": typed_days.DAY_FIRST_HINT,
}


def module() -> str:
    """Return the module; each pair of words is Indonesian, then English."""
    held = json.dumps(_TABLES, ensure_ascii=False, indent=1)
    about = "/** Names and sentences of dates, from the library. */"
    return f"{about}\n\nexport const TYPED = {held};\n"
