"""How a row of a letter is written down."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from ...citation import cite, cites
from ..shape import Actor, Evidence
from .shape import LetterField, LetterForm, Told, When

if TYPE_CHECKING:
    from ...texts import Words


def says(
    key: str,
    basis: str,
    words: Words,
    when: When = When.ALWAYS,
    *,
    also: tuple[str, ...] = (),
    notes: tuple[Words, ...] = (),
) -> LetterField:
    """Write one thing that a letter says, which rests on a provision."""
    return LetterField(
        key=key,
        words=words,
        basis=cite(basis),
        also=cites(*also),
        when=when,
        notes=notes,
    )


def tells(rule: str, basis: str, words: Words) -> Told:
    """Write what a letter tells its reader of a limit."""
    return Told(rule=rule, words=words, basis=cite(basis))


# The articles were read in their regulations, and not compared with them again.
_form = partial(LetterForm, evidence=Evidence.S1, checked=None)
from_ppid: Final = partial(_form, by=Actor.PPID, to=Actor.APPLICANT)
from_superior: Final = partial(_form, by=Actor.SUPERIOR, to=Actor.APPLICANT)
by_ppid: Final = partial(_form, by=Actor.PPID, to=None)
to_superior: Final = partial(_form, by=Actor.APPLICANT, to=Actor.SUPERIOR)
to_commission: Final = partial(_form, to=Actor.COMMISSION)
to_court: Final = partial(_form, to=Actor.COURT)

NUMBER: Final = says(
    "registration_number",
    "UU 14/2008 Ps. 22(4)",
    ("nomor pendaftaran", "registration number"),
    When.HEAD,
)
RECEIVED: Final = says(
    "received_on",
    "UU 14/2008 Ps. 22(7)",
    ("tanggal permintaan diterima", "day the request was received"),
    When.HEAD,
)
WHO: Final = (
    says(
        "name",
        "UU 14/2008 Ps. 22(2)",
        ("nama pemohon", "name of the applicant"),
        When.HEAD,
    ),
    says(
        "information",
        "UU 14/2008 Ps. 22(2)",
        ("informasi yang diminta", "information asked for"),
        When.HEAD,
    ),
)
"""Whom a letter of the PPID is about, and what: what the body has to record."""
