"""Who stays away: what counts, when it is enough, and what it leads to."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

from keterbukaan import Case
from keterbukaan.events import (
    ApplicantAbsent,
    BodyAbsent,
    DisputeFiled,
    DisputeLapsed,
    DisputeRegistered,
    Event,
    HearingHeld,
    InterlocutoryRuling,
    MediationFailed,
    MediationStarted,
    SettledByParties,
)
from keterbukaan.events.choices import Hearing
from tests.helpers.acting import codes, found, last_day
from tests.helpers.disputing import DAY, FILED, ON_A, PENDING

ONE, TWO, THREE = (dt.date(2026, 6, day) for day in (8, 15, 22))
ROW = {"two_absences": "in_a_row"}
TOGETHER = {"absences_counted": "together"}


def away(day: dt.date, hearing: str | None = "adjudication") -> ApplicantAbsent:
    """Give an absence of the applicant without a reason."""
    return ApplicantAbsent(day, hearing=None if hearing is None else Hearing(hearing))


def excused(day: dt.date, received: dt.date) -> ApplicantAbsent:
    """Give an absence with the day on which its reason came."""
    return ApplicantAbsent(
        day, hearing="adjudication", excused=True, excuse_received=received
    )


def heard(day: dt.date) -> HearingHeld:
    """Give a hearing."""
    return HearingHeld(day, hearing="adjudication")


def may_fall(case: Case, **readings: str) -> bool | None:
    """Give whether the application may be declared lapsed; None: not offered."""
    options = evolve(case, readings=readings).on(last_day(case)).options
    return next((o.open for o in options if o.act == "dispute_lapsed"), None)


def said(case: Case, words: str) -> bool:
    """Give whether a note says so."""
    return any(words in english for _, english in case.on(last_day(case)).notes)


# -- how often -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "readings", "expected"),
    [
        ([], {}, None),
        ([away(ONE)], {}, False),
        ([away(ONE), away(TWO)], {}, True),
        ([away(ONE), away(ONE)], {}, False),
        ([away(ONE), ApplicantAbsent(TWO, excused=True)], {}, False),
        (
            [away(ONE), ApplicantAbsent(TWO, excused=True, excuse_received=TWO)],
            {},
            False,
        ),
        (
            [away(ONE), ApplicantAbsent(TWO, excused=True, excuse_received=TWO + DAY)],
            {},
            True,
        ),
        ([away(ONE), HearingHeld(TWO, hearing="adjudication"), away(THREE)], {}, True),
        (
            [away(ONE), HearingHeld(TWO, hearing="adjudication"), away(THREE)],
            ROW,
            False,
        ),
        ([away(ONE), HearingHeld(ONE, hearing="adjudication"), away(TWO)], ROW, True),
        ([away(ONE), MediationStarted(TWO), away(THREE)], ROW, True),
        ([away(ONE), MediationStarted(TWO), away(THREE)], {**ROW, **TOGETHER}, False),
        ([away(ONE, "mediation"), away(TWO)], {}, False),
        ([away(ONE, "mediation"), away(TWO)], TOGETHER, True),
        ([away(ONE, "mediation"), away(TWO, "mediation")], {}, True),
    ],
)
def test_two_absences_are_enough(
    facts: list[Event], readings: dict[str, str], *, expected: bool | None
) -> None:
    """Without a reason in time; in a row, or added up, as the readings say."""
    assert may_fall(ON_A.record(*facts), **readings) is expected


def test_where_the_sitting_is_not_said_the_state_tells() -> None:
    """An absence while mediation runs is one from mediation."""
    case = PENDING.record(MediationStarted(FILED), away(ONE, None), away(TWO, None))
    assert may_fall(case) is True
    mixed = PENDING.record(away(ONE, None), MediationStarted(ONE), away(TWO, None))
    assert may_fall(mixed) is False


def test_the_old_procedure_asked_for_one() -> None:
    """PerKI 2/2010 Ps. 48; before it nothing was said."""
    once = Case().record(DisputeFiled(dt.date(2012, 6, 4)), away(dt.date(2012, 7, 2)))
    assert may_fall(once) is True
    before = Case().record(DisputeFiled(dt.date(2010, 6, 1)), away(dt.date(2010, 7, 1)))
    assert may_fall(before) is None
    assert not said(before, "stayed away")


def test_the_first_absence_is_a_warning() -> None:
    """It says what the next one may lead to, and what to do about it."""
    once = ON_A.record(away(ONE))
    assert said(once, "send the reason before the hearing")
    (option,) = (o for o in once.on(ONE).options if o.act == "dispute_lapsed")
    assert option.text("en").startswith("not yet")
    twice = once.record(away(TWO))
    assert said(twice, "are enough")
    assert not said(twice.record(DisputeLapsed(TWO)), "are enough")


@pytest.mark.parametrize(
    ("hearing", "basis"),
    [("mediation", "PerKI 1/2013 Ps. 45"), ("first", "PerKI 1/2013 Ps. 30")],
)
def test_absences_at_mediation_have_their_own_provision(
    hearing: str, basis: str
) -> None:
    """Ps. 45 for mediation, Ps. 30 for hearings."""
    case = PENDING.record(away(ONE, hearing))
    (option,) = (o for o in case.on(ONE).options if o.act == "dispute_lapsed")
    assert str(option.basis) == basis
    (finding,) = case.record(DisputeLapsed(TWO)).on(TWO).findings
    assert str(finding.basis) == basis


def test_a_matter_that_is_over_offers_no_such_thing() -> None:
    """Settled by the parties, it is closed, whatever was recorded since."""
    case = ON_A.record(away(ONE), away(TWO), SettledByParties(TWO))
    standing = case.on(TWO)
    assert standing.stage == "closed"
    assert may_fall(case) is None
    assert not said(case, "are enough")


# -- an application that fell ----------------------------------------------------------


def test_an_application_falls_after_two_absences() -> None:
    """By a ruling of the commission; with fewer on record it is a finding."""
    once = ON_A.record(away(ONE))
    fell = once.record(away(TWO), DisputeLapsed(TWO))
    assert codes(fell.on(TWO)) == []
    early = once.record(DisputeLapsed(TWO))
    (finding,) = (f for f in early.on(TWO).findings if ".refusal." not in f.code)
    assert finding.code == "not_recorded.applicant_absent"
    assert "on record: 1, needed: 2" in finding.text("en")
    assert early.on(TWO).state == "lapsed"
    long_ago = Case().record(DisputeLapsed(dt.date(2010, 6, 1)))
    assert "not_recorded.applicant_absent" not in codes(long_ago.on(ONE))


def test_absences_of_an_earlier_application_do_not_count() -> None:
    """A new application begins with none; an accepting ruling ends nothing."""
    again = ON_A.record(
        away(ONE),
        InterlocutoryRuling(ONE, outcome="rejected"),
        DisputeFiled(ONE),
        DisputeRegistered(ONE),
        away(TWO),
    )
    assert may_fall(again) is False
    accepted = ON_A.record(
        away(ONE), InterlocutoryRuling(ONE, outcome="accepted"), away(TWO)
    )
    assert may_fall(accepted) is True


# -- excuses ---------------------------------------------------------------------------


def test_an_excuse_comes_before_the_hearing() -> None:
    """Afterwards it is a finding with its size, once the day has come."""
    late = ApplicantAbsent(ONE, hearing="first", excused=True, excuse_received=TWO)
    case = ON_A.record(late)
    assert found(case.on(TWO), 6) == [("late.excuse", 5)]
    assert codes(case.on(ONE)) == []
    body = ON_A.record(BodyAbsent(ONE, hearing="first", excuse_received=ONE + DAY))
    assert found(body.on(TWO), 6) == [("late.excuse", 1)]


def test_an_excuse_in_a_year_typed_wrong_has_no_size() -> None:
    """No feast is known so far off."""
    far = dt.date(2926, 6, 15)
    case = Case().record(ApplicantAbsent(dt.date(2925, 6, 15), excuse_received=far))
    assert ("late.excuse", None) in found(case.on(far), 0)


# -- the body --------------------------------------------------------------------------


def test_where_the_body_misses_a_hearing_the_panel_may_go_on() -> None:
    """Once is enough (PerKI 1/2013 Ps. 31)."""
    case = ON_A.record(BodyAbsent(ONE, hearing="first"))
    assert said(case, "the panel may go on without it")
    excused = ON_A.record(BodyAbsent(ONE, hearing="first", excused=True))
    assert not said(excused, "the panel may go on without it")
    mediation = PENDING.record(BodyAbsent(ONE, hearing="mediation"))
    assert not said(mediation, "the panel may go on without it")


def test_where_the_body_misses_mediation_twice_it_fails() -> None:
    """The mediator declares it, as on any ground of PerKI 1/2013 Ps. 48."""
    once = PENDING.record(MediationStarted(FILED), BodyAbsent(ONE, hearing="mediation"))
    twice = once.record(BodyAbsent(TWO, hearing="mediation"))
    for case, why in ((once, "written statement"), (twice, "often enough")):
        day = last_day(case)
        (option,) = (o for o in case.on(day).options if o.act == "mediation_failed")
        assert (option.open, str(option.basis)) == (True, "PerKI 1/2013 Ps. 48")
        assert why in option.text("en")
    failed = twice.record(MediationFailed(TWO))
    assert codes(failed.on(TWO)) == []
    options = [o for o in failed.on(TWO).options if o.act == "mediation_failed"]
    assert [option.open for option in options] == [False]
