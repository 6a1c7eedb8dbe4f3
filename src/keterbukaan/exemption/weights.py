"""Bobot temuan: how much a finding about a consequence test weighs.

Three weights: *invalid* where the law bars the exemption or its period,
*defective* where a part that the law asks for is missing, *advice* where
nothing is wrong in law and something is worth a look.
"""

from __future__ import annotations

from attrs import frozen

from .._values import Value
from ..citation import Citation, cite
from ..texts import Labelled, Words


class Severity(Labelled):
    """Bobot temuan."""

    INVALID = ("invalid", "tidak sah", "invalid")
    DEFECTIVE = ("defective", "cacat", "defective")
    ADVICE = ("advice", "saran", "advice")


@frozen(eq=False, repr=False)
class Check(Value):
    """One thing that a record is checked for.

    Args:
        severity: its weight.
        basis: the provision.
        words: the finding in Indonesian and English.
    """

    severity: Severity
    basis: Citation
    words: Words


def invalid(basis: str, indonesian: str, english: str) -> Check:
    """Return a check for what the law bars."""
    return Check(Severity.INVALID, cite(basis), (indonesian, english))


def defective(basis: str, indonesian: str, english: str) -> Check:
    """Return a check for what the law asks for and is missing."""
    return Check(Severity.DEFECTIVE, cite(basis), (indonesian, english))


def advice(basis: str, indonesian: str, english: str) -> Check:
    """Return a check for what is worth a look."""
    return Check(Severity.ADVICE, cite(basis), (indonesian, english))
