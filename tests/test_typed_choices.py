"""Values of closed lists: a type checker finds a slip, and so does what runs.

Each slip below has an ignore. ``make lint`` says so where one is not needed any more:
where a checker has ceased to find it.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, get_args, get_type_hints

import pytest

from keterbukaan import Applicant, Case, Closed, ConsequenceTest, PublicBody, parties
from keterbukaan.case.matter import closed, dossier
from keterbukaan.errors import UnknownValue
from keterbukaan.events import (
    ChallengeFiled,
    HearingHeld,
    NoticeGiven,
    ObjectionAnswered,
    RulingRead,
    given,
)
from keterbukaan.exemption import FixedPeriod, Review, periods, record, reviews
from keterbukaan.law import outcomes
from keterbukaan.law.spans import Years

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = dt.date(2026, 3, 12)
READERS = {
    f"{room.__name__}.{name}": (room, each)
    for room in (
        given,
        parties,
        closed,
        dossier,
        outcomes,
        periods,
        record,
        reviews,
    )
    for name, each in vars(room).items()
    if getattr(each, "__module__", "") == room.__name__
    and len(hints := getattr(each, "__annotations__", {})) == 2
    and "Literal[" in hints.get("value", "")
}

SLIPS: dict[str, Callable[[], object]] = {
    "level": lambda: PublicBody(kind="state", level="vilage"),  # type: ignore[arg-type]
    "kind": lambda: PublicBody(kind="stat", level="village"),  # type: ignore[arg-type]
    "applicant": lambda: Applicant(kind="citizens"),  # type: ignore[arg-type]
    "outcome": lambda: NoticeGiven(DAY, outcome="partial"),  # type: ignore[arg-type]
    "answer": lambda: ObjectionAnswered(DAY, outcome="upheld"),  # type: ignore[arg-type]
    "hearing": lambda: HearingHeld(DAY, hearing="second"),  # type: ignore[arg-type]
    "by": lambda: ChallengeFiled(DAY, by="ppid"),  # type: ignore[arg-type]
    "ruling": lambda: RulingRead(DAY, kind="mediated"),  # type: ignore[arg-type]
    "subject": lambda: Case(subject="elections"),  # type: ignore[arg-type]
    "closed": lambda: Closed(how="laps"),  # type: ignore[arg-type]
    "moment": lambda: ConsequenceTest(information="a", moment="on_requst"),  # type: ignore[arg-type]
    "approver": lambda: ConsequenceTest(information="a", approved_by="head"),  # type: ignore[arg-type]
    "office": lambda: ConsequenceTest(information="a", office="candidates"),  # type: ignore[arg-type]
    "set by": lambda: FixedPeriod(length=Years(5), set_by="pidd"),  # type: ignore[arg-type]
    "reviewer": lambda: Review(by="judge", outcome="opened"),  # type: ignore[arg-type]
    "review": lambda: Review(by="court", outcome="open"),  # type: ignore[arg-type]
    "gives": lambda: Review(by="court", outcome="void", gives="some"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_refused(slip: str) -> None:
    """What a checker would have found is refused when it runs."""
    with pytest.raises(UnknownValue):
        SLIPS[slip]()


@pytest.mark.parametrize("name", READERS)
def test_a_field_takes_every_value_of_its_list(name: str) -> None:
    """The spellings that a checker knows are those of the members, in their order."""
    room, read = READERS[name]
    hints = get_type_hints(read, {**vars(room), "Literal": Literal})
    kind = hints["return"]
    (spellings,) = (each for each in get_args(hints["value"]) if each is not kind)
    assert issubclass(kind, StrEnum)
    assert get_args(spellings) == tuple(member.value for member in kind)
    for member in kind:
        assert read(member.value) is read(member) is member


def test_there_are_readers() -> None:
    """Of the lists of the parties, of the facts, and of consequence tests."""
    assert len(READERS) > 30
