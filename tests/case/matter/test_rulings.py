"""A ruling whose kind is not on record: by agreement only where the record says so."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan.case.matter.facts import Record
from keterbukaan.case.matter.rulings import by_agreement
from keterbukaan.events import (
    DisputeFiled,
    DisputeRegistered,
    Event,
    HearingHeld,
    MediationAgreed,
    MediationFailed,
    MediationStarted,
    RulingRead,
)
from keterbukaan.events.choices import RulingKind
from tests.helpers.disputing import FILED, ON_A

DAY = dt.timedelta(days=1)
READ = dt.date(2026, 7, 6)
OPENED = (DisputeFiled(FILED), DisputeRegistered(FILED), MediationStarted(FILED))
AGREED = MediationAgreed(FILED + DAY)
FAILED = MediationFailed(FILED + 2 * DAY)


@pytest.mark.parametrize(
    ("facts", "ruling", "agreed"),
    [
        ((), RulingRead(READ), False),
        ((AGREED,), RulingRead(READ), True),
        ((AGREED, FAILED), RulingRead(READ), False),
        ((FAILED, AGREED), RulingRead(READ), True),
        ((AGREED,), RulingRead(READ, kind="adjudication"), False),
        ((), RulingRead(READ, kind="mediation"), True),
    ],
)
def test_a_ruling_by_agreement(
    facts: tuple[Event, ...], ruling: RulingRead, *, agreed: bool
) -> None:
    """It says so, or an agreement that did not fail stands before it."""
    record = Record((*OPENED, *facts, ruling))
    assert by_agreement(record, record.all(RulingRead)[0]) is agreed


def test_an_agreement_after_the_ruling_shows_nothing_of_it() -> None:
    """What came later is not what it rests on."""
    record = Record((*OPENED, RulingRead(READ), AGREED))
    assert not by_agreement(record, record.all(RulingRead)[0])


def test_after_an_agreement_the_ruling_is_final() -> None:
    """Unless it says that it is one by adjudication."""
    case = ON_A.record(MediationStarted(FILED), MediationAgreed(FILED))
    assert case.record(RulingRead(READ)).on(READ).state == "final"
    adjudicated = RulingRead(READ, kind="adjudication")
    assert case.record(adjudicated).on(READ).state == "ruled"


def test_a_challenge_is_open_if_it_is_an_adjudication_ruling() -> None:
    """The option says so where the kind is not on record, and only there."""
    heard = ON_A.record(HearingHeld(FILED, hearing="adjudication"))
    for kind, said in ((None, True), ("adjudication", False)):
        standing = heard.record(
            RulingRead(
                READ, kind=None if kind is None else RulingKind(kind), outcome="granted"
            )
        ).on(READ)
        texts = [o.text("en") for o in standing.options if o.act == "challenge_filed"]
        assert len(texts) == 2
        for text in texts:
            assert text.startswith("if it is an adjudication ruling, open") is said
