"""How a row of a form is written down."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from ....citation import cite
from ...shape import Evidence
from .shape import FilledBy, Form, FormField

if TYPE_CHECKING:
    from ....texts import Words


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


# The forms were read in their regulations, and not compared with them again.
form_of: Final = partial(Form, evidence=Evidence.S1, checked=None)
