"""How a row of a form is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....citation import cite
from ...shape import Evidence, Step
from .shape import FilledBy, Form, FormField

if TYPE_CHECKING:
    from ....texts import Words
    from ...limits.regimes import Regime


def field_of(
    key: str,
    basis: str,
    words: Words,
    *,
    required: bool = True,
    by: FilledBy = FilledBy.APPLICANT,
    choices: tuple[Words, ...] = (),
    notes: tuple[Words, ...] = (),
) -> FormField:
    """Write one field, which rests on a provision."""
    return FormField(
        key=key,
        words=words,
        basis=cite(basis),
        required=required,
        by=by,
        choices=choices,
        notes=notes,
    )


def form_of(
    regime: Regime,
    article: str,
    step: Step,
    key: str,
    *,
    words: Words,
    fields: tuple[FormField, ...],
    evidence: Evidence = Evidence.S1,
    notes: tuple[Words, ...] = (),
) -> Form:
    """Write one form, for the period of its regulation; none was compared again."""
    return Form(
        step=step,
        key=key,
        words=words,
        basis=cite(f"{regime.instrument} {article}"),
        fields=fields,
        notes=notes,
        evidence=evidence,
        checked=None,
        in_force=regime.in_force,
        until=regime.until,
    )
