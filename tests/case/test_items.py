"""An agreement on some items of a request ends those, and the others go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from keterbukaan import Case
from keterbukaan.events import (
    ConclusionSubmitted,
    DisputeFiled,
    HearingHeld,
    MediationAgreed,
    MediationFailed,
    MediationStarted,
    RequestReceived,
    RulingRead,
)
from tests.helpers.acting import codes, option
from tests.helpers.disputing import DAY, FILED, PENDING

if TYPE_CHECKING:
    import datetime as dt

READ = FILED + 3 * DAY
LACKING = "not_recorded.dispute_filed"
MAP, BUDGET = "peta", "anggaran"
MEDIATED = evolve(PENDING, items=[MAP, BUDGET]).record(
    MediationStarted(FILED),
    MediationAgreed(FILED + DAY, items=MAP),
    RulingRead(READ, kind="mediation", outcome="granted", items=MAP),
)


def states(case: Case, day: dt.date) -> dict[str, tuple[str, str]]:
    """Give where the whole and each of the items stand."""
    standing = case.on(day)
    parts = {
        "": standing,
        **dict.fromkeys(case.items, standing),
        **dict(standing.items),
    }
    return {name: (part.stage.value, part.state) for name, part in parts.items()}


def test_an_agreement_ends_its_items_alone() -> None:
    """The whole stays in mediation, and the agreed part can be carried out."""
    assert states(MEDIATED, READ) == {
        "": ("dispute", "mediation"),
        MAP: ("dispute", "final"),
        BUDGET: ("dispute", "mediation"),
    }
    assert option(MEDIATED.on(READ), "execution_requested").open


def lacking(*order: str) -> Case:
    """Give a case of two items, whose hearing and ruling show the same gap."""
    return Case(items=order).record(
        RequestReceived(FILED - 90 * DAY),
        HearingHeld(FILED, hearing="first", items=MAP),
        RulingRead(READ, kind="adjudication", items=BUDGET),
    )


@pytest.mark.parametrize("order", [(MAP, BUDGET), (BUDGET, MAP)])
def test_a_step_that_several_items_lack_is_told_once(order: tuple[str, ...]) -> None:
    """By the fact that shows it first; each item by itself still lacks it."""
    standing = lacking(*order).on(READ)
    told = [f for f in standing.findings if f.code == LACKING]
    assert [finding.event for finding in told] == [1]
    assert all(codes(item).count(LACKING) == 1 for _, item in standing.items)


def test_a_step_that_one_item_lacks_is_told_for_it() -> None:
    """The application for the map alone leaves the ruling on the budget bare."""
    case = lacking(MAP, BUDGET).record(DisputeFiled(FILED, items=MAP))
    found = case.on(READ).findings
    assert [f.event for f in found if f.code == LACKING] == [2]


def test_the_other_items_go_on() -> None:
    """Nothing that is done about them is out of order."""
    case = MEDIATED.record(
        MediationFailed(READ, items=BUDGET),
        HearingHeld(READ + DAY, hearing="adjudication", items=BUDGET),
        ConclusionSubmitted(READ + DAY, items=BUDGET),
    )
    day = READ + DAY
    assert codes(case.on(day)) == []
    assert states(case, day) == {
        "": ("dispute", "adjudication"),
        MAP: ("dispute", "final"),
        BUDGET: ("dispute", "adjudication"),
    }
    ruled = case.record(
        RulingRead(day, kind="adjudication", outcome="granted", items=BUDGET)
    )
    assert states(ruled, day)[""] == states(ruled, day)[BUDGET] == ("dispute", "ruled")


def test_agreements_on_every_item_end_the_whole() -> None:
    """One after the other, though no ruling was about all of them."""
    rest = MEDIATED.record(
        MediationAgreed(READ, items=BUDGET),
        RulingRead(READ, kind="mediation", outcome="granted", items=BUDGET),
    )
    assert set(states(rest, READ).values()) == {("dispute", "final")}
