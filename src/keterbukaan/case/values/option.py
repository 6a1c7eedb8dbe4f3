"""Pilihan: one act that is, was or will be permitted."""

from __future__ import annotations

import datetime as dt
from typing import Final

from attrs import field, frozen

from ..._values import Value
from ...citation import Citation
from ...events import EVENTS, ObjectionGround
from ...law.shape import Actor
from ...texts import Lang, Words, pick
from .finding import ROWS
from .limit import TimeLimit

_ACT_PLACES: Final = {row.fact.type: n for n, row in enumerate(ROWS.values())}


@frozen(kw_only=True, eq=False, repr=False)
class Option(Value):
    """One act that is, was or will be permitted.

    Args:
        act: the type of the fact that records it.
        actor: who may do it.
        opens: the first day, or None where undated or not known.
        closes: the last day, or None where undated.
        opens_safe: the first day on the most cautious view.
        closes_safe: the last day on the most cautious view.
        open: whether it may be done on the day looked at.
        basis: the provision.
        reason: why it is open or closed, in Indonesian and English.
        grounds: the grounds of objection it concerns.
        limit: the limit that the act meets, with its deadline; None where it has
            none.
    """

    act: str
    actor: Actor
    opens: dt.date | None = None
    closes: dt.date | None = None
    opens_safe: dt.date | None = None
    closes_safe: dt.date | None = None
    open: bool
    basis: Citation
    reason: Words
    grounds: tuple[ObjectionGround, ...] = field(default=())
    # Two options that say the same are one, whatever fact met the limit.
    limit: TimeLimit | None = field(default=None, eq=False, repr=False)

    def label(self, lang: Lang = "id") -> str:
        """Return the act, in one language."""
        return pick(ROWS[EVENTS[self.act]].words, lang)

    def text(self, lang: Lang = "id") -> str:
        """Return why it is open or closed, in one language."""
        return pick(self.reason, lang)


def act_order(option: Option) -> int:
    """Return the place of an act in the procedure."""
    return _ACT_PLACES[option.act]
