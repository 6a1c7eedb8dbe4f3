"""Batas waktu: every limit of the procedure as dated data, one file a stage.

A rule (``Rule``) is one step that has a time, and its id names the step, never
the number. Successive regulations add limits to the same rule; a limit applies
to the triggers that fall in its period. What no limit covers was not in force.

Sources: UU 14/2008, PP 61/2010, PERMA 2/2011 and the regulations of the
Information Commission (PerKI); their dates stand in
:mod:`keterbukaan.law.instruments`, the words for triggers, lapses and doubts
in :mod:`keterbukaan.law.words`.

>>> import datetime as dt
>>> notice = rule("request.notice").at(dt.date(2026, 3, 12))
>>> print(notice.span, "|", notice.basis, "|", notice.checked)
10 working days | UU 14/2008 Ps. 22(7) | 2026-11-22

A step that did not exist yet, and an id that does not exist:

>>> check = rule("request.completeness_check")
>>> check.at(dt.date(2021, 6, 29))  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
keterbukaan.errors.NotInForce: ... in force from 2021-06-30
>>> rule("request.notise")  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
keterbukaan.errors.UnknownRule: unknown rule 'request.notise'; ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._values import of_kind
from ...errors import UnknownRule
from .._book import Book
from . import (
    cassation,
    court,
    dispute,
    election,
    execution,
    exemption,
    objection,
    publication,
    request,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..shape import Rule

__all__ = ["RULES", "rule"]

_STAGES = (
    request,
    objection,
    dispute,
    court,
    cassation,
    execution,
    exemption,
    publication,
    election,
)

RULES: Mapping[str, Rule] = Book(
    {rule.id: rule for stage in _STAGES for rule in stage.RULES}, UnknownRule
)
"""Every rule by its id, in procedural order."""


def rule(rule_id: str) -> Rule:
    """Return the rule with this id.

    Raises:
        UnknownRule: no rule has it.
        WrongType: it is no text.

    >>> rule("objection.file").label()
    'Pengajuan keberatan'
    """
    return RULES[of_kind(rule_id, str)]
