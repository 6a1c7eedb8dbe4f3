"""An agreement on some items of a request ends those, and the others go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from keterbukaan.events import (
    ConclusionSubmitted,
    HearingHeld,
    MediationAgreed,
    MediationFailed,
    MediationStarted,
    RulingRead,
)
from tests.helpers.acting import codes, option
from tests.helpers.disputing import DAY, FILED, PENDING

if TYPE_CHECKING:
    import datetime as dt

    from keterbukaan import Case

READ = FILED + 3 * DAY
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
