"""What every fact has in common, and how its fields are read."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Attribute, field, frozen
from attrs.converters import optional

from .._dates import civil, optional_civil
from .._extra import NO_EXTRA, Extra, to_extra
from .._guesses import Guessed
from .._values import Shown, all_of, names, of_kind, plain
from ..errors import InputError, InputProblem
from ..law.court_orders import CourtOrder
from ..law.handed_in import Document
from ..law.shape import Stage
from ..texts import Lang, Words, pick
from ..workdays.zones import NO_ZONE
from . import given
from .choices import ObjectionGround, Party

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    Present: TypeAlias = bool | Iterable[str]


def grounds(values: Iterable[str]) -> tuple[ObjectionGround, ...]:
    """Read grounds of objection, each once, in the order of their letters.

    >>> grounds("ca")
    (<ObjectionGround.EXEMPTION: 'a'>, <ObjectionGround.NO_RESPONSE: 'c'>)
    """
    return tuple(sorted({ObjectionGround(value) for value in all_of(values, str)}))


def documents(values: Iterable[str]) -> tuple[Document, ...]:
    """Read documents that were handed in, each once.

    >>> documents(["passport", "passport"])
    (<Document.PASSPORT: 'passport'>,)
    """
    return tuple(dict.fromkeys(Document(value) for value in all_of(values, str)))


def parties(value: Present | None) -> tuple[Party, ...] | None:
    """Read who was present: both, none, or those named.

    >>> parties(True)
    (<Party.APPLICANT: 'applicant'>, <Party.BODY: 'body'>)
    """
    if value is None:
        return None
    if isinstance(value, bool):
        return tuple(Party) if value else ()
    return tuple(Party(name) for name in all_of(value, str))


def orders(values: Iterable[str]) -> tuple[CourtOrder, ...]:
    """Read what a court ordered, in the order given.

    >>> orders(["give_part"])
    (<CourtOrder.GIVE_PART: 'give_part'>,)
    """
    return tuple(CourtOrder(value) for value in all_of(values, str))


def _zoned(_: object, attribute: Attribute[Any], value: dt.datetime | None) -> None:
    if value is not None and of_kind(value, dt.datetime).tzinfo is None:
        raise InputError([InputProblem(f"$.{attribute.name}", NO_ZONE, "no_zone")])


def exemption_ids(_: object, attribute: Attribute[Any], value: tuple[str, ...]) -> None:
    """Refuse an exemption that the statute does not have; ``17.h.3`` is one."""
    if not value:
        return
    from ..law.grounds import GroundId, NotAGround  # few facts name one

    bad = []
    for place, text in enumerate(value):
        try:
            GroundId.parse(text)
        except NotAGround as error:
            bad.append(InputProblem.of(f"$.{attribute.name}[{place}]", error))
    if bad:
        raise InputError(bad)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


# attrs would write `__eq__`, `__hash__` and `__repr__` anew for every kind of fact,
# and build each class twice to give it slots: half of what it takes to load them.
# Kinds without fields of their own are plain subclasses for the same reason.
@frozen(slots=False, eq=False, repr=False, field_transformer=plain)
class Event(Shown, Guessed):
    """One fact: something that happened on a day. Never edited.

    Args:
        on: the day it happened.
        id: a name by which a later fact can retract it.
        retracts: the id of an earlier fact that was recorded in error.
        items: the items of the request it concerns; empty for all.
        dated: the date written on the document; starts no clock.
        recorded_on: the day it was written down; starts no clock.
        at: the instant, with its zone.
        channel: how it came: in person, e-mail, post.
        proof: what proves it.
        note: free words; left out where a fact is shown, as they may be personal.
        reference: a number or file mark; left out likewise.
        extra: what an application keeps with it; nothing here reads it.

    Raises:
        NotADate: a day is an instant, or no date.
        InputError: the instant has no zone, ``extra`` is no object, or what stands
            for a text or a truth is none.
    """

    on: dt.date = field(converter=civil)
    id: str | None = field(default=None, kw_only=True)
    retracts: str | None = field(default=None, kw_only=True)
    items: tuple[str, ...] = field(default=(), converter=names, kw_only=True)
    dated: dt.date | None = field(default=None, converter=optional_civil, kw_only=True)
    recorded_on: dt.date | None = field(
        default=None, converter=optional_civil, kw_only=True
    )
    at: dt.datetime | None = field(default=None, validator=_zoned, kw_only=True)
    channel: str | None = field(default=None, kw_only=True)
    proof: str | bool | None = field(default=None, kw_only=True)
    note: str | None = field(default=None, repr=False, kw_only=True)
    reference: str | None = field(default=None, repr=False, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, converter=to_extra, repr=False, kw_only=True)

    type: ClassVar[str] = "event"
    stage: ClassVar[Stage]
    words: ClassVar[Words]

    def __init_subclass__(cls) -> None:
        """Name the type after the class: ``RequestReceived``, ``request_received``."""
        cls.type = _snake(cls.__name__)

    def label(self, lang: Lang = "id") -> str:
        """Return what kind of fact it is, in one language.

        >>> from keterbukaan.events import RequestReceived
        >>> RequestReceived(dt.date(2026, 3, 12)).label("en")
        'request received'
        """
        return pick(self.words, lang)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(other) == vars(self)

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).values()))


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class PartyEvent(Event):
    """An act of a party, or one that reached a party.

    Args:
        by: the party; None where it is not on record.
    """

    by: Party | None = field(default=None, converter=optional(given.party))
