"""Berkas perkara: who is involved, what happened, and how the law is read.

A dossier is what the record holds, whatever the day. :class:`~keterbukaan.Case`
is a dossier that can be looked at; a matter is a case as it stands on one day.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve, field, frozen

from ..._values import NO_EXTRA, Extra, to_extra
from ...events.base import Event
from ...exemption import ConsequenceTest
from ...law.readings import Chosen, choose
from ...parties import (
    Applicant,
    BodyKind,
    Commissions,
    Details,
    Level,
    PublicBody,
    Subject,
    detail_names,
)
from ...workdays import Overlay
from ...workdays.overlays import to_overlays
from .closed import Closed
from .facts import Record
from .own_limit import OwnLimit

if TYPE_CHECKING:
    from collections.abc import Iterable

_SOME_BODY: Final = PublicBody(kind=BodyKind.UNKNOWN, level=Level.UNKNOWN)


def _facts(events: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(events)


def _tests(values: Iterable[ConsequenceTest]) -> tuple[ConsequenceTest, ...]:
    return tuple(values)


def _own(values: Iterable[OwnLimit]) -> tuple[OwnLimit, ...]:
    return tuple(values)


def _items(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(values)


class Seen(NamedTuple):
    """Which facts of a case are looked at.

    Args:
        places: their places.
        alone: whether they are read as about one item alone, though some of
            them name it.
    """

    places: tuple[int, ...]
    alone: bool = False


@frozen(kw_only=True, eq=False, repr=False)
class Dossier:
    """The parties of a case, its facts and the readings chosen for it.

    The fields are explained where users meet them, in
    :class:`~keterbukaan.Case`.
    """

    events: tuple[Event, ...] = field(default=(), converter=_facts)
    body: PublicBody = _SOME_BODY
    applicant: Applicant = field(factory=Applicant)
    subject: Subject = field(default=Subject.GENERAL, converter=Subject)
    commissions: Commissions = field(factory=Commissions)
    readings: Chosen = field(default=choose({}), converter=choose)
    overlays: tuple[Overlay, ...] = field(default=(), converter=to_overlays)
    tests: tuple[ConsequenceTest, ...] = field(default=(), converter=_tests)
    own_limits: tuple[OwnLimit, ...] = field(default=(), converter=_own)
    items: tuple[str, ...] = field(default=(), converter=_items)
    id: str | None = None
    details: Details = field(factory=Details)
    consent: tuple[str, ...] = field(
        default=(), converter=_items, validator=detail_names
    )
    closed: Closed | None = None
    extra: Extra = field(default=NO_EXTRA, converter=to_extra, repr=False)

    @cached_property
    def _records(self) -> dict[Seen, Record]:
        return {}

    def record_of(self, seen: Seen) -> Record:
        """Return what the facts that are seen yield, whatever the day.

        Args:
            seen: the places of the facts, and whether they are read as about
                one item alone.
        """
        found = self._records.get(seen)
        if found is None:
            facts: list[Event | None] = [None] * len(self.events)
            for place in seen.places:
                fact = self.events[place]
                facts[place] = evolve(fact, items=()) if seen.alone else fact
            found = self._records[seen] = Record(tuple(facts))
        return found
