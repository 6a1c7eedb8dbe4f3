"""Aturan layanan sendiri: limits of an institution that differ from the law's.

Courts serve requests by guidance of the Chief Justice (SK KMA), known here from
pages of courts only. Most of its numbers are those of the law: three working days
to see whether a request is complete and three to complete it, ten for the notice
and seven more. The others stand here. They are shown beside the limit of the law
and move nothing.

The rules of the election commission (PKPU 22/2023 and its amendments) were not
read, so no limit of theirs stands here.

>>> import datetime as dt
>>> for rule, limits in SERVICE_LIMITS["court"].items():
...     for limit in limits:
...         print(rule, "|", limit.span, "|", limit.basis)
objection.file | 30 calendar days | SK KMA 2-144/2022
objection.response | 20 calendar days | SK KMA 1-144/2011
>>> [
...     str(each.basis)
...     for each in service_limits("court", "objection.response", dt.date(2015, 6, 1))
... ]
['SK KMA 1-144/2011']
>>> service_limits("court", "objection.response", dt.date(2026, 6, 1))
()
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from .limits.regimes import S2, SK_KMA_2011, SK_KMA_2022
from .spans import CalendarDays

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from .shape import Limit

_old = partial(SK_KMA_2011.limit, article="", evidence=S2, checked=None)
_new = partial(SK_KMA_2022.limit, article="", evidence=S2, checked=None)

# How long a superior has under the newer guidance was not seen.
SERVICE_LIMITS: Final[Mapping[str, Mapping[str, tuple[Limit, ...]]]] = MappingProxyType(
    {
        "court": {
            "objection.file": (_new(CalendarDays(30)),),
            "objection.response": (
                _old(CalendarDays(20), doubts=("guidance_registration",)),
            ),
        },
        "kpu": {},
    }
)
"""Such limits, by whose rules they are and the rule that they stand beside."""


def service_limits(rules: str, rule: str, day: dt.date) -> tuple[Limit, ...]:
    """Return what an institution's own rules say of a step that begins on a day.

    Args:
        rules: whose rules, ``court`` or ``kpu``.
        rule: the id of the rule of the law.
        day: day zero.
    """
    rows = SERVICE_LIMITS[rules].get(rule, ())
    return tuple(limit for limit in rows if limit.covers(day))
