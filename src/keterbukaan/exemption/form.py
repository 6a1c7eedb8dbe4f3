"""Bentuk: what a record lacks of what the law asks for.

Every function reads one record and yields findings; none of them judges
whether the exemption is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..law.grounds import GROUNDS
from ..law.instruments import status
from .finding import ExemptionFinding, finding
from .laws import instrument, is_lower
from .record import Approver, ConsequenceTest, Moment

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

_PARTS: Final = (
    ("reason", "missing.reason"),
    ("consequence", "missing.consequence"),
    ("protects", "missing.protects"),
    ("propriety", "missing.propriety"),
    ("decided_on", "missing.decision_date"),
    ("place", "missing.place"),
    ("ppid", "missing.ppid"),
    ("body", "missing.body"),
    ("unit", "missing.unit"),
    ("classification", "missing.classification"),
    ("decree", "missing.decree"),
    ("documents", "missing.documents"),
    ("moment", "missing.moment"),
)
_NEEDS: Final = (
    ("h", "person", "letter.h_without_person"),
    ("g", "person", "letter.g_without_person"),
    ("b", "business_interest", "letter.b_without_business"),
    ("i", "exempt_matter", "letter.i_without_matter"),
    ("i", "harm_to_policy", "letter.i_without_harm"),
)


def form(
    test: ConsequenceTest, day: dt.date, approver: str = "head"
) -> Iterator[ExemptionFinding]:
    """Yield what the record lacks in form.

    Args:
        test: the record.
        day: the day it is looked at.
        approver: whose approval it takes, as the reading ``exemption_approver``.
    """
    if not test.grounds:
        yield finding("missing.grounds")
    yield from _statutes(test, day)
    for part, code in _PARTS:
        if not getattr(test, part):
            yield finding(code)
    if not (test.interest_in_closing and test.interest_in_opening):
        yield finding("missing.public_interest")
    elif not test.consequence:
        yield finding("weighing.before_harm")
    for letter, part, code in _NEEDS:
        if letter in test.letters and not getattr(test, part):
            yield finding(code)
    for ground in test.grounds:
        if ground.item is None and GROUNDS[ground.letter].closed:
            yield finding("letter.without_item", letter=ground.letter)
    yield from _approval(test, approver)
    yield from _aim(test, day)


def _statutes(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """The law relied on must be a statute, and in force."""
    if not test.statutes:
        yield finding("missing.statute")
        return
    if all(map(is_lower, test.statutes)):
        yield finding("statute.lower_regulation", laws="; ".join(test.statutes))
    numbers = [instrument(law) for law in test.statutes]
    if "j" in test.letters and {*numbers} <= {"UU 14/2008"}:
        yield finding("statute.j_needs_another")
    for law, number in zip(test.statutes, numbers, strict=True):
        if number and status(number, test.decided or day) == "repealed":
            yield finding("statute.repealed", law=law)


def _approval(test: ConsequenceTest, approver: str) -> Iterator[ExemptionFinding]:
    """The head of the body approves (PP 61/2010 Ps. 3(2), 10(1)); or a reading."""
    if test.approved_by is Approver.SUPERIOR:
        if approver == "head":
            yield finding("approval.superior_only")
    elif test.approved_by is not Approver.HEAD_OF_BODY:
        yield finding("approval.missing")


def _aim(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Lists of kinds of information, and tests made before any request."""
    if test.general:
        yield finding("general_list")
    decided = test.decided
    if test.moment is Moment.BEFORE_REQUEST and decided and decided < day:
        yield finding("age", days=(day - decided).days)
