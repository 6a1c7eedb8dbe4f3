"""Peninjauan: a later decision about a determination."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from .._dates import civil, optional_civil
from .._values import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..texts import Words


class Reviewer(StrEnum):
    """Yang meninjau: who reviewed a determination, from below upwards."""

    SUPERIOR = "superior"
    COMMISSION = "commission"
    COURT = "court"
    SUPREME_COURT = "supreme_court"


class ReviewOutcome(StrEnum):
    """Hasil peninjauan."""

    UPHELD = "upheld"
    OPENED = "opened"
    PARTLY_OPENED = "partly_opened"


REVIEWERS: Final[Mapping[Reviewer, Words]] = {
    Reviewer.SUPERIOR: ("atasan PPID", "the superior of the PPID"),
    Reviewer.COMMISSION: ("Komisi Informasi", "the Information Commission"),
    Reviewer.COURT: ("pengadilan", "the court"),
    Reviewer.SUPREME_COURT: ("Mahkamah Agung", "the Supreme Court"),
}


@frozen(kw_only=True, eq=False, repr=False)
class Review(Value):
    """One review of the determination; it can go either way.

    Args:
        by: who reviewed it.
        on: the day of the decision.
        outcome: what was decided.
        final_on: the day the decision became final, where it has.
    """

    by: Reviewer = field(converter=Reviewer)
    on: dt.date = field(converter=civil)
    outcome: ReviewOutcome = field(converter=ReviewOutcome)
    final_on: dt.date | None = field(default=None, converter=optional_civil)
