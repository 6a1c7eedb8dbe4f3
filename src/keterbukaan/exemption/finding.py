"""Temuan: one thing about a consequence test, with provision and weight.

Each topic has its own table of words; a code stands in one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..citation import Citation
from ..texts import Worded, Words, fill
from .days import named
from .form_words import FORM
from .history_words import HISTORY
from .opening_words import OPENING
from .period_words import PERIOD
from .weights import Check, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CHECKS: Final[Mapping[str, Check]] = {**FORM, **PERIOD, **OPENING, **HISTORY}
"""Everything that a record is checked for, by its code."""


@frozen(eq=False, repr=False)
class ExemptionFinding(Value, Worded):
    """One thing about a consequence test.

    Args:
        code: a stable key.
        severity: invalid, defective or advice.
        basis: the provision.
        words: the finding in Indonesian and English.
    """

    code: str
    severity: Severity
    basis: Citation
    words: Words


def finding(
    code: str,
    *,
    basis: Citation | None = None,
    **values: object,
) -> ExemptionFinding:
    """Return a finding by its code, its words filled in.

    Args:
        code: its key.
        basis: the provision, where another one than today's governed.
        values: what its words name.

    >>> finding("missing.reason").text("en")
    'reason: not on record'
    """
    check = CHECKS[code]
    told = {name: named(each) for name, each in values.items()}
    words = fill(check.words, **told)
    return ExemptionFinding(code, check.severity, basis or check.basis, words)


def listed(letters: Iterable[str]) -> str:
    """Return letters as a text names them.

    >>> listed({"h", "g"})
    'g, h'
    """
    return ", ".join(sorted(letters))
