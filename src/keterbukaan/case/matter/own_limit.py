"""Batas sendiri: a limit that a body has set for itself, as a value.

>>> from keterbukaan import WorkingDays
>>> pledge = OwnLimit(
...     rule="request.notice", limit=WorkingDays(5), basis="Maklumat Pelayanan 2026"
... )
>>> pledge.limit
WorkingDays(n=5)
"""

from __future__ import annotations

from attrs import Attribute, field, frozen

from ..._values import Value, plain
from ...errors import InputError, InputProblem
from ...law.limits import rule as rule_by_id
from ...law.spans import Span, a_span
from ...texts import both


def _known(_: object, __: object, value: str) -> None:
    rule_by_id(value)


def _written(_: object, attribute: Attribute[str], value: str) -> None:
    if not value.strip():
        text = both(
            id="batas sendiri badan publik wajib menyebut dasarnya",
            en="a limit of a body's own needs its basis",
        )
        raise InputError([InputProblem(f"$.{attribute.name}", text)])


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class OwnLimit(Value):
    """A limit that a body set for itself.

    Args:
        rule: the id of the rule it stands beside.
        limit: its length.
        basis: the decision it rests on.

    Raises:
        UnknownRule: no rule has this id.
        InputError: it has no basis.
        WrongType: the length is none.
    """

    rule: str = field(validator=_known)
    limit: Span = field(converter=a_span)
    basis: str = field(validator=_written)
