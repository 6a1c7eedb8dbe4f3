"""The forms of a case file: which keys an object has.

The forms are the library's own values, read by their annotations; a few fields
have another name in a file.

>>> keys_of(CaseFile)[:3], keys_of(Order)
(['schema', 'id', 'subject'], ['bound', 'n', 'unit', 'from'])
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from attrs import field, fields, frozen

from ...errors import InputError, InputProblem
from ...events import Event, Order
from ...parties import Applicant, Commissions, PublicBody, Subject
from ...workdays import Overlay, WorkWeek
from .source import child
from .values import show

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = ["KEYS", "SCHEMA", "CaseFile", "key_of", "keys_of"]

SCHEMA: Final = "keterbukaan/case/1"

#: Fields that have another name in a file.
KEYS: Final[Mapping[type, Mapping[str, str]]] = {
    Order: {"start": "from"},
    Overlay: {"counts": "works"},
    WorkWeek: {"start": "from"},
}


def key_of(kind: type, name: str) -> str:
    """The key of a field in a file."""
    return KEYS.get(kind, {}).get(name, name)


def keys_of(kind: type) -> list[str]:
    """The keys that an object of this kind may have in a file."""
    kept = ["type"] if issubclass(kind, Event) else []
    return [*kept, *(key_of(kind, field.name) for field in fields(kind))]


def _this_schema(_: object, __: object, value: str) -> None:
    if value != SCHEMA:
        text = f"unknown schema {show(value)}; expected {SCHEMA!r}"
        raise InputError([InputProblem("$.schema", text)])


def _some(_: object, __: object, value: tuple[Event, ...]) -> None:
    if not value:
        raise InputError([InputProblem("$.events", "a case file needs an event")])


def _known(_: object, attribute: Attribute[Any], value: Mapping[str, str]) -> None:
    """Refuse every reading: the rule book names none yet."""
    found = [
        InputProblem(
            child(f"$.{attribute.name}", name), f"unknown reading {show(name)}"
        )
        for name in value
    ]
    if found:
        raise InputError(found)


@frozen(kw_only=True)
class CaseFile:
    """A case file, key by key; it holds what a case holds.

    Args:
        schema: names this form and its version.
        id: a name for the case.
        subject: general or election information.
        body: the public body.
        applicant: who asks.
        commissions: which local commissions exist.
        readings: named readings of disputed law; there are none yet.
        overlays: local days of the body, each with ``date``, ``name``,
            ``basis``, and ``works`` for a make-up working day.
        items: the items of the request, by name.
        events: the facts, at least one.

    Raises:
        InputError: another schema, an unknown reading, or no fact.
    """

    schema: str = field(validator=_this_schema)
    id: str | None = None
    subject: Subject = Subject.GENERAL
    body: PublicBody
    applicant: Applicant = field(factory=Applicant)
    commissions: Commissions = field(factory=Commissions)
    readings: Mapping[str, str] = field(factory=dict, validator=_known)
    overlays: tuple[Overlay, ...] = ()
    items: tuple[str, ...] = ()
    events: tuple[Event, ...] = field(validator=_some)
