"""Jangkauan: the days on which one step is possible at all."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._values import Value
from ...events.base import Event
from ...texts import Lang, Said, all_said, pick

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen(kw_only=True, eq=False, repr=False)
class Reach(Value):
    """The days on which a step can be taken, from what is on record.

    Args:
        fact: the kind of fact that records it.
        earliest: the first day on any path, everybody acting at once.
        latest: the last day on the slowest path; None where a limit on it is
            not known.
        outer: the same under the widest readings; None likewise.
        path: the ids of the limits that give ``latest``, in order.
        soonest: the acts that come before it on the fastest path, in order.
        open_ended: whether an answer, or a receipt that is not on record,
            can still open a later window.
        assumes: what ``latest`` rests on, in Indonesian and English.
    """

    fact: type[Event]
    earliest: dt.date
    latest: dt.date | None
    outer: dt.date | None
    path: tuple[str, ...]
    soonest: tuple[str, ...]
    open_ended: bool
    assumes: tuple[Said, ...] = field(converter=all_said, repr=False)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield the act and its days."""
        yield "act", self.act
        yield from (("earliest", self.earliest), ("latest", self.latest))
        yield "path", self.path

    def label(self, lang: Lang = "id") -> str:
        """Return what the fact is called, in one language."""
        return pick(self.fact.words, lang)

    @property
    def act(self) -> str:
        """The type of the fact that records it."""
        return self.fact.type
