"""The forms of a file: which keys an object has.

The forms are the library's own values, read by their annotations; a few fields
have another name in a file.

>>> from keterbukaan.events import Order
>>> keys_of(CaseFile)[:3], keys_of(Order)
(['schema', 'id', 'subject'], ['bound', 'n', 'unit', 'from'])
>>> keys_of(ConsequenceTest)[8:11]
['propriety', 'public_interest', 'memorandum']
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import Attribute, field, fields, frozen

from ..._extra import NO_EXTRA, Extra, to_extra
from ...case.matter.closed import Closed
from ...case.matter.own_limit import OwnLimit
from ...errors import InputError, InputProblem, UnknownReading, hint_at
from ...events import Event, fields as facts
from ...exemption import ConsequenceTest, Period
from ...exemption.periods import LENGTHS
from ...law.readings import choose
from ...law.spans import not_below_zero
from ...parties import (
    PERSONAL,
    Applicant,
    Commissions,
    Details,
    PublicBody,
    Subject,
    detail_names,
)
from ...workdays import Overlay, WorkWeek
from ...workdays.overlays import check_overlays
from .sizes import LISTED
from .source import child
from .values import show, text
from .wrongs import Wrong, problem

SCHEMA: Final = "keterbukaan/case/1"
"""The form of a case file, as the file itself names it."""
DECREE_SCHEMA: Final = "keterbukaan/decree/1"
"""The form of a decree file, as the file itself names it."""
EXEMPTION_SCHEMA: Final = "keterbukaan/exemption/1"
"""The form of the file of a consequence test, as the file itself names it."""
_SCHEMAS: Final = (SCHEMA, DECREE_SCHEMA, EXEMPTION_SCHEMA)


@frozen(kw_only=True)
class PublicInterest:
    """Kepentingan umum: weighed in both directions."""

    interest_in_closing: str | None = None
    interest_in_opening: str | None = None


@frozen(kw_only=True)
class Memorandum:
    """What letter i asks for: the harm to policy, and for whom it is meant."""

    exempt_matter: str | None = None
    harm_to_policy: str | None = None
    not_for_outsiders: bool | None = None


def _unit(_: object, attribute: Attribute[Any], value: str) -> None:
    if value not in LENGTHS:
        path, hint = f"$.{attribute.name}", hint_at(value, LENGTHS)
        raise InputError([problem(path, "unknown_unit", value=show(value), hint=hint)])


@frozen(kw_only=True)
class Length:
    """A length of time: a number and its unit."""

    n: int = field(validator=not_below_zero)
    unit: str = field(validator=_unit)


#: Fields that have another name in a file.
KEYS: Final[Mapping[tuple[type, str], str]] = {
    **facts.KEYS,
    (Closed, "how"): "as",
    (Overlay, "closed"): "force_majeure",
    (Overlay, "counts"): "works",
    (PublicInterest, "interest_in_closing"): "closing",
    (PublicInterest, "interest_in_opening"): "opening",
    (WorkWeek, "start"): "from",
}

#: Fields that are not read by their annotation alone, each with the form it has.
SPECIAL: Final[Mapping[tuple[type, str], str]] = {
    **facts.SPECIAL,
    **{(Details, name): "private" for name in PERSONAL},
    (ConsequenceTest, "never_exempt"): "answers",
    (ConsequenceTest, "replaces"): "earlier",
    (Overlay, "binds"): "binds",
    (PublicBody, "closes_at"): "closes_at",
    (PublicBody, "work_week"): "work_week",
    (WorkWeek, "days"): "days",
}

#: What holds where a key is not given, beside the defaults of the fields.
USUAL: Final[Mapping[type, Mapping[str, object]]] = {Overlay: {"works": False}}

#: Fields of a consequence test that stand together in a file.
GROUPS: Final[Mapping[str, type[Any]]] = {
    "public_interest": PublicInterest,
    "memorandum": Memorandum,
}


def grouped(kind: type) -> dict[str, str]:
    """Return the fields of a kind that stand in a group, each with the group's key."""
    if kind is not ConsequenceTest:
        return {}
    return {each.name: key for key, form in GROUPS.items() for each in fields(form)}


def key_of(kind: type, name: str) -> str:
    """Return the key of a field in a file."""
    return KEYS.get((kind, name), name)


def keys_of(kind: type) -> list[str]:
    """Return the keys that an object of this kind may have in a file."""
    kept = ["type"] if issubclass(kind, Event) else []
    kept += ["kind"] if issubclass(kind, Period) else []
    together = grouped(kind)
    names = (together.get(f.name) or key_of(kind, f.name) for f in fields(kind))
    return [*dict.fromkeys((*kept, *names))]


def schema_problem(value: str, expected: str) -> Iterator[InputProblem]:
    """Yield what is wrong with the name of a schema."""
    if value != expected:
        told = {"value": show(value), "expected": repr(expected)}
        yield problem("$.schema", "unknown_schema", **told)


def refuse_another_kind(tree: object, expected: str) -> None:
    """Refuse a file of another kind by that alone, for all its keys would be wrong."""
    value = tree.get("schema") if isinstance(tree, Mapping) else None
    if isinstance(value, str) and value != expected and value in _SCHEMAS:
        raise InputError(schema_problem(value, expected))


def take_schema(content: dict[str, object], expected: str) -> Iterator[InputProblem]:
    """Take the schema out of a file's content, and say what is wrong with it."""
    if "schema" not in content:
        yield problem("$.schema", "missing")
        return
    try:
        yield from schema_problem(text(content.pop("schema")), expected)
    except Wrong as error:
        yield InputProblem("$.schema", error.words, error.code)


def _this_schema(_: object, __: object, value: str) -> None:
    if found := [*schema_problem(value, SCHEMA)]:
        raise InputError(found)


def _together(_: object, __: object, value: tuple[Overlay, ...]) -> None:
    if found := [*check_overlays(value)]:
        raise InputError(found)


def _known(_: object, attribute: Attribute[Any], value: Mapping[str, str]) -> None:
    """Refuse readings that do not exist, each with its path."""
    found: list[InputProblem] = []
    for name, option in value.items():
        if len(found) > LISTED:
            break
        try:
            choose({name: option})
        except UnknownReading as error:
            found.append(InputProblem.of(child(f"$.{attribute.name}", name), error))
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
        readings: named readings of disputed law, by id.
        overlays: local days, each with ``date``, ``name`` and ``basis``;
            ``works`` for a make-up working day, with ``over_holiday`` where it
            falls on a weekend that a decree frees too; ``force_majeure`` for
            a day of closure; ``binds`` for other offices than the body.
        own_limits: limits that the body set for itself, each with ``rule``,
            ``limit`` (``n`` and ``unit``) and ``basis``.
        items: the items of the request, by name.
        tests: consequence tests that a refusal names by their ids.
        details: what the request says of the applicant and of what is asked.
        consent: the names of the details that may be published.
        closed: that the matter ended (``as``), from a day (``on``) or always,
            where no fact with a day can be recorded.
        extra: what an application keeps with the case; any object, unread.
        draft: whether it may have no fact yet.
        events: the facts, at least one but in a draft.

    Raises:
        InputError: another schema, an unknown reading, overlays that cannot
            stand together, an unknown detail, or no fact.
    """

    schema: str = field(validator=_this_schema)
    id: str | None = None
    subject: Subject = Subject.GENERAL
    body: PublicBody
    applicant: Applicant = field(factory=Applicant)
    commissions: Commissions = field(factory=Commissions)
    readings: Mapping[str, str] = field(factory=dict, validator=_known)
    overlays: tuple[Overlay, ...] = field(default=(), validator=_together)
    own_limits: tuple[OwnLimit, ...] = ()
    items: tuple[str, ...] = ()
    tests: tuple[ConsequenceTest, ...] = ()
    details: Details = field(factory=Details)
    consent: tuple[str, ...] = field(default=(), validator=detail_names)
    closed: Closed | None = None
    extra: Extra = field(default=NO_EXTRA, converter=to_extra)
    draft: bool = False
    events: tuple[Event, ...]
