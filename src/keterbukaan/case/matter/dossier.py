"""Berkas perkara: who is involved, what happened, and how the law is read.

A dossier is what the record holds, whatever the day. :class:`~keterbukaan.Case`
is a dossier that can be looked at; a matter is a case as it stands on one day.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve, field, fields, frozen
from attrs.validators import optional

from ..._extra import NO_EXTRA, Extra, to_extra
from ..._guesses import Guessed
from ..._kept import kept
from ..._values import (
    Shown,
    all_of,
    is_a,
    names,
    plain,
    several,
)
from ...errors import InputError, InputProblem, hint_at
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
from ...texts import both, fill
from ...workdays import Overlay
from ...workdays.overlays import to_overlays
from .closed import Closed
from .facts import Record
from .own_limit import OwnLimit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Literal

_SOME_BODY: Final = PublicBody(kind=BodyKind.UNKNOWN, level=Level.UNKNOWN)


_TOLD: Final = 100  # as many wrong names are told: each is held against all others


_NO_FACT: Final = both(id="bukan fakta: {value}", en="not a fact: {value}")
_NO_ITEM: Final = both(
    id="informasi {item} tidak dikenal{hint}", en="unknown item {item}{hint}"
)
_NO_TEST: Final = both(
    id="uji konsekuensi {test} tidak dikenal{hint}",
    en="unknown consequence test {test}{hint}",
)


def _facts(events: Iterable[Event]) -> tuple[Event, ...]:
    facts = tuple(several(events))
    for fact in facts:
        if not isinstance(fact, Event):
            raise InputError(_no_facts(facts))
    return facts


def _no_facts(values: Iterable[object]) -> Iterator[InputProblem]:
    for place, value in enumerate(values):
        if not isinstance(value, Event):
            words = fill(_NO_FACT, value=repr(value))
            yield InputProblem(f"$.events[{place}]", words, "no_fact")


def _tests(values: Iterable[ConsequenceTest]) -> tuple[ConsequenceTest, ...]:
    return all_of(values, ConsequenceTest)


def _own(values: Iterable[OwnLimit]) -> tuple[OwnLimit, ...]:
    return all_of(values, OwnLimit)


# A member or its spelling, which a type checker knows.
def _subject(value: Subject | Literal["general", "election"]) -> Subject:
    return value if isinstance(value, Subject) else Subject(value)


class Seen(NamedTuple):
    """Which facts of a case are looked at.

    Args:
        places: their places.
        alone: whether they are read as about one item alone, though some of
            them name it.
    """

    places: tuple[int, ...]
    alone: bool = False


@frozen(slots=False, kw_only=True, eq=False, repr=False, field_transformer=plain)
class Dossier(Shown, Guessed):
    """The parties of a case, its facts and the readings chosen for it.

    The fields are explained where users meet them, in
    :class:`~keterbukaan.Case`.
    """

    events: tuple[Event, ...] = field(default=(), converter=_facts)
    body: PublicBody = field(default=_SOME_BODY, validator=is_a(PublicBody))
    applicant: Applicant = field(default=Applicant(), validator=is_a(Applicant))
    subject: Subject = field(default=Subject.GENERAL, converter=_subject)
    commissions: Commissions = field(default=Commissions(), validator=is_a(Commissions))
    readings: Chosen = field(default=choose({}), converter=choose)
    overlays: tuple[Overlay, ...] = field(default=(), converter=to_overlays)
    tests: tuple[ConsequenceTest, ...] = field(default=(), converter=_tests)
    own_limits: tuple[OwnLimit, ...] = field(default=(), converter=_own)
    items: tuple[str, ...] = field(default=(), converter=names)
    id: str | None = None
    details: Details = field(default=Details(), validator=is_a(Details))
    consent: tuple[str, ...] = field(
        default=(), converter=names, validator=detail_names
    )
    closed: Closed | None = field(default=None, validator=optional(is_a(Closed)))
    extra: Extra = field(default=NO_EXTRA, converter=to_extra, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse a fact about an item, or a test, that the case does not have.

        It would be about nothing, and count for none. Where the case tells no
        items apart, whatever a fact names is the whole.
        """
        unknown = chain(
            self._unknown_items() if self.items else (),
            self._unknown_tests() if self.tests else (),
        )
        if found := [*islice(unknown, _TOLD)]:
            raise InputError(found)

    def __getstate__(self) -> dict[str, object]:
        """Leave behind what was worked out from the fields."""
        return {each.name: getattr(self, each.name) for each in fields(type(self))}

    def _unknown_tests(self) -> Iterator[InputProblem]:
        """Yield ids of consequence tests that the case does not have."""
        there = {test.id: None for test in self.tests if test.id is not None}
        if not there:
            return
        for place, event in enumerate(self.events):
            for index, name in enumerate(getattr(event, "tests", ())):
                if name not in there:
                    path = f"$.events[{place}].tests[{index}]"
                    hint = hint_at(name, [*there])
                    yield InputProblem(
                        path, fill(_NO_TEST, test=repr(name), hint=hint), "unknown_test"
                    )

    def _unknown_items(self) -> Iterator[InputProblem]:
        there = {*self.items}
        for place, event in enumerate(self.events):
            for index, item in enumerate(event.items):
                if item not in there:
                    path = f"$.events[{place}].items[{index}]"
                    hint = hint_at(item, self.items)
                    words = fill(_NO_ITEM, item=repr(item), hint=hint)
                    yield InputProblem(path, words, "unknown_item")

    @kept
    def whole(self) -> Record:
        """What all its facts yield, whatever the day."""
        return Record(self.events)

    @kept
    def _records(self) -> dict[Seen, Record]:
        return {}

    def record_of(self, seen: Seen) -> Record:
        """Return what the facts that are seen yield, whatever the day.

        Args:
            seen: the places of the facts, and whether they are read as about
                one item alone.
        """
        if len(seen.places) == len(self.events) and not seen.alone:
            return self.whole
        found = self._records.get(seen)
        if found is None:
            found = self._records[seen] = Record(self._shown(seen))
        return found

    def _shown(self, seen: Seen) -> tuple[Event | None, ...]:
        """Return the facts that are seen, places kept."""
        facts: list[Event | None] = [None] * len(self.events)
        for place in seen.places:
            fact = self.events[place]
            facts[place] = evolve(fact, items=()) if seen.alone else fact
        return tuple(facts)
