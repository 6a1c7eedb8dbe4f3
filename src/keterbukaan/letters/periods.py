"""Jangka waktu dalam surat: the period of a determination, in a line.

>>> from keterbukaan import ConsequenceTest
>>> from keterbukaan.exemption import FixedPeriod
>>> from keterbukaan.law.spans import Years
>>> test = ConsequenceTest(
...     information="Rute patroli", period=FixedPeriod(length=Years(5))
... )
>>> period_of(test)
('jangka waktu tertentu, 5 tahun', 'fixed length, 5 years')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..deadlines.explain import span_words
from ..exemption.periods import NotStated
from ..texts import Words, fill, joined
from .on_record import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..exemption import ConsequenceTest
    from ..exemption.periods import Period

_UNTIL: Final = ("sampai {day}", "until {day}")
_FOR: Final = ("{what}: {period}", "{what}: {period}")


def period_of(test: ConsequenceTest) -> Words | None:
    """Return the period of a determination in words; None where it states none.

    Args:
        test: the consequence test, with the determination that it led to.
    """
    lines = []
    if not isinstance(test.period, NotStated) or said(test.period.text):
        lines.append(joined(*_parts(test.period)))
        if test.ends_on is not None:
            lines[0] = joined(lines[0], fill(_UNTIL, day=test.ends_on))
    for each in test.periods:
        what = ", ".join((*map(str, each.grounds), *each.parts))
        lines.append(fill(_FOR, what=what, period=joined(*_parts(each.period))))
    return joined(*lines, by="; ") if lines else None


def _parts(period: Period) -> Iterator[Words]:
    """Yield the period as it is worded, else its kind; and what it counts by."""
    text = said(period.text)
    yield (text, text) if text else period.words
    length = getattr(period, "length", None)
    if length is not None:
        yield span_words(length, "id"), span_words(length, "en")
    for name in ("event", "law"):
        if known := said(getattr(period, name, None)):
            yield known, known
