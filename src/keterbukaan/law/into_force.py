"""How the days of an instrument are written where one is as good as three."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import datetime as dt


class IntoForce(TypedDict):
    """The days on which an instrument was made and took effect."""

    made: dt.date | None
    promulgated: dt.date
    in_force: dt.date


def upon_promulgation(day: dt.date, *, made: dt.date | None = None) -> IntoForce:
    """Return the days of an instrument in force from its promulgation.

    >>> import datetime as dt
    >>> upon_promulgation(dt.date(2023, 10, 31))["in_force"]
    datetime.date(2023, 10, 31)
    """
    return {"made": made, "promulgated": day, "in_force": day}
