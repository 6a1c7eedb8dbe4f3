"""Filing again: when it is lawful, when it is barred, and what else is left."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from attrs import evolve

from keterbukaan import Case, Standing
from keterbukaan.case.values.body_words import BODY_NOTES
from keterbukaan.case.values.note_words import NOTES
from keterbukaan.case.values.reason_words import REASONS
from keterbukaan.events import (
    ApplicantAbsent,
    DisputeFiled,
    DisputeLapsed,
    DisputeNotRegistered,
    DisputeRegistered,
    DisputeSent,
    DisputeStopped,
    DisputeWithdrawn,
    Event,
    HearingHeld,
    InterlocutoryRuling,
    MediationStarted,
    ObjectionReceived,
    PreliminaryFinished,
    RequestReceived,
    RulingRead,
    RulingReceived,
)
from keterbukaan.events.choices import RulingOutcome
from tests.helpers.acting import codes, found, option
from tests.helpers.disputing import (
    CLOSES,
    DAY,
    FILED,
    LODGED,
    OBJECTION,
    OPENS,
    PENDING,
    received,
)

END = FILED + DAY
AGAIN = FILED + 2 * DAY
SHUT = CLOSES + DAY
ADJUDICATED = PENDING.record(
    MediationStarted(FILED), HearingHeld(FILED, hearing="adjudication")
)
AWAY = (ApplicantAbsent(FILED, hearing="first"), ApplicantAbsent(END, hearing="first"))
WITHDRAWN = ADJUDICATED.record(DisputeWithdrawn(END))
FELL = PENDING.record(*AWAY, DisputeLapsed(END))
HEARD = PENDING.record(HearingHeld(END, hearing="first"))
REJECTED = PENDING.record(InterlocutoryRuling(END, outcome="rejected"))
UNREGISTERED = LODGED.record(DisputeNotRegistered(END, missing="identity"))
BARRED = {"refile_after_withdrawal": "barred", "refile_after_lapse": "barred"}


def says(standing: Standing, words: str) -> bool:
    """Give whether a note says so in English."""
    return any(words in english for _, english in standing.notes)


# -- lawful -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("case", "state"),
    [
        (UNREGISTERED, "not_registered"),
        (REJECTED, "not_accepted"),
        (WITHDRAWN, "withdrawn_late"),
        (FELL, "lapsed"),
    ],
)
def test_one_may_file_again_while_a_window_is_open(case: Case, state: str) -> None:
    """The window stands open as if unused, and the new application begins anew."""
    before = case.on(END)
    assert (before.stage, before.state) == ("dispute", state)
    window = option(before, "dispute_filed")
    assert (window.open, window.closes) == (True, CLOSES)
    again = case.record(DisputeFiled(AGAIN))
    standing = again.on(AGAIN)
    assert standing.state == "filed"
    assert found(standing, len(again.events) - 1) == []
    assert not option(standing, "dispute_filed").open


@pytest.mark.parametrize("case", [WITHDRAWN, FELL, REJECTED])
def test_the_hundred_days_run_for_the_application_filed_again(case: Case) -> None:
    """Those of the one that ended do not count for it."""
    (due,) = (
        limit.deadline
        for limit in case.record(DisputeFiled(AGAIN)).on(AGAIN).deadlines
        if limit.rule == "dispute.finish"
    )
    assert due.start == AGAIN


@pytest.mark.parametrize("case", [UNREGISTERED, REJECTED, WITHDRAWN, FELL])
def test_after_the_window_a_new_request_is_left(case: Case) -> None:
    """Filing again is late, and says by how much; a new request stays open."""
    standing = case.on(SHUT)
    assert not option(standing, "dispute_filed").open
    assert says(standing, "a new request stays open")
    assert says(standing, "repeated applications")
    assert not says(standing, "has been decided")
    late = case.record(DisputeFiled(SHUT))
    about = found(late.on(SHUT), len(late.events) - 1)
    assert about == [("late.dispute.file.silence", 1)]


def test_what_fell_is_closed_once_nothing_can_be_filed() -> None:
    """As long as a window is open the matter is not."""
    for case in (WITHDRAWN, FELL):
        assert case.on(CLOSES).stage == "dispute"
        assert case.on(SHUT).stage == "closed"


def test_that_nothing_is_said_of_filing_again_is_said() -> None:
    """A new request is the safe way; after a rejection the law is clear."""
    for case, expected in ((WITHDRAWN, True), (FELL, True), (REJECTED, False)):
        assert says(case.on(END), "a new request is the safe way") is expected
    assert says(UNREGISTERED.on(END), "complete the documents")
    assert not says(UNREGISTERED.on(SHUT), "complete the documents")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("competence", "the commission that is competent"),
        ("applicant", "file again with what proves it"),
        ("respondent", "meets the same question"),
        ("time", "was not filed in time"),
    ],
)
def test_a_rejection_says_what_to_do_about_it(question: str, words: str) -> None:
    """Each of the four threshold questions leaves something else."""
    case = PENDING.record(
        InterlocutoryRuling(END, outcome="rejected", question=question)
    )
    assert says(case.on(END), words)
    assert not says(case.record(DisputeFiled(AGAIN)).on(AGAIN), words)
    preliminary = PENDING.record(PreliminaryFinished(END, outcome="rejected"))
    assert not says(preliminary.on(END), words)


def test_one_may_send_it_again() -> None:
    """Sending is filing until the receipt is on record."""
    standing = REJECTED.record(DisputeSent(AGAIN)).on(AGAIN)
    assert (standing.state, codes(standing)) == ("sent", [])


# -- barred -----------------------------------------------------------------------


def test_a_decision_to_stop_is_an_end() -> None:
    """Only a new request is left, and an application after it is out of order."""
    case = HEARD.record(DisputeStopped(END, reason="repeated"))
    standing = case.on(END)
    assert standing.stage == "closed"
    window = option(standing, "dispute_filed")
    assert not window.open
    assert "only a new request is left" in window.text("en")
    again = case.record(DisputeFiled(AGAIN)).on(AGAIN)
    assert codes(again) == ["out_of_order.dispute_filed"]
    assert says(standing, "a new request stays open")


def test_a_withdrawal_after_the_first_hearing_bars_by_one_reading() -> None:
    """With that hearing adjudication has begun, or only once mediation failed."""
    gone = HEARD.record(DisputeWithdrawn(END))
    window = option(gone.on(END), "dispute_filed")
    assert (window.open, window.closes) == (True, CLOSES)
    assert "barred (PerKI 1/2013 Ps. 15(4))" in window.text("en")
    again = gone.record(DisputeFiled(AGAIN))
    assert codes(again.on(AGAIN)) == []
    late = {"adjudication_begins": "after_mediation"}
    standing = evolve(gone, readings=late).on(END)
    assert (standing.stage, standing.state) == ("closed", "withdrawn")
    assert not option(standing, "dispute_filed").open
    (finding,) = evolve(again, readings=late).on(AGAIN).findings
    assert finding.code == "wrong_track.refile_after_withdrawal"
    assert str(finding.basis) == "PerKI 1/2013 Ps. 15(4)"
    assert "adjudication had not begun" in finding.text("en")


@pytest.mark.parametrize("heard", [True, False])
def test_the_bar_of_2013_is_none_of_the_procedure_of_2010(*, heard: bool) -> None:
    """What PerKI 2/2010 says of filing again is unclear, and no later text fills it."""
    day = dt.date(2012, 6, 4)
    facts = [DisputeFiled(day), DisputeRegistered(day)]
    facts += [HearingHeld(day + DAY, hearing="first")] * heard
    late = {"adjudication_begins": "after_mediation"}
    gone = Case(events=[*facts, DisputeWithdrawn(day + 2 * DAY)], readings=late)
    again = gone.record(DisputeFiled(day + 3 * DAY)).on(day + 3 * DAY)
    assert not [code for code in codes(again) if "refile" in code]
    assert not says(gone.on(day + 2 * DAY), "PerKI 1/2013 Ps. 15(4)")


@pytest.mark.parametrize(
    "end", [DisputeWithdrawn(END), DisputeLapsed(END), DisputeStopped(END)]
)
def test_a_ruling_after_an_end_is_the_one_by_which_it_ended(end: Event) -> None:
    """It opens no challenge, nor does its copy; with an outcome it rules anew."""
    told = HEARD.record(end, RulingRead(AGAIN), RulingReceived(AGAIN, by="body"))
    standing = told.on(AGAIN)
    assert standing.state == HEARD.record(end).on(END).state
    assert not [o for o in standing.options if o.act == "challenge_filed"]
    ruled = HEARD.record(end, RulingRead(AGAIN, outcome="granted")).on(AGAIN)
    assert ruled.state == "ruled"
    assert [o.open for o in ruled.options if o.act == "challenge_filed"] == [True] * 2


@pytest.mark.parametrize(
    ("case", "reading", "reason"),
    [
        (WITHDRAWN, "refile_after_withdrawal", "during adjudication"),
        (FELL, "refile_after_lapse", "declared lapsed"),
    ],
)
def test_a_reading_bars_filing_again(case: Case, reading: str, reason: str) -> None:
    """It closes the option; who files all the same moves, with one finding."""
    strict = evolve(case, readings=BARRED)
    standing = strict.on(END)
    assert standing.stage == "closed"
    window = option(standing, "dispute_filed")
    assert not window.open
    assert reason in window.text("en")
    again = strict.record(DisputeFiled(AGAIN))
    assert again.on(AGAIN).state == "filed"
    assert found(again.on(AGAIN), len(again.events) - 1) == [
        (f"wrong_track.{reading}", None)
    ]
    assert codes(case.record(DisputeFiled(AGAIN)).on(AGAIN)) == []


def test_the_old_procedure_left_only_a_new_request() -> None:
    """After an absence nothing is filed again (PerKI 2/2010 Ps. 48)."""
    day = dt.date(2012, 3, 1)
    case = Case().record(
        RequestReceived(dt.date(2012, 1, 9)),
        ObjectionReceived(day, grounds="c"),
        DisputeFiled(dt.date(2012, 4, 20)),
        ApplicantAbsent(dt.date(2012, 4, 24)),
        DisputeLapsed(dt.date(2012, 4, 24)),
    )
    assert case.on(dt.date(2012, 4, 24)).stage == "closed"
    again = case.record(DisputeFiled(dt.date(2012, 4, 25)))
    about = found(again.on(dt.date(2012, 4, 25)), 5)
    assert ("wrong_track.refile_after_lapse", None) in about


def test_where_the_end_is_not_on_record_the_state_is_judged_by_the_day() -> None:
    """Nothing was filed, nothing has ended: the window is as it was."""
    window = option(OBJECTION.on(FILED), "dispute_filed")
    assert window.open


# -- the merits -------------------------------------------------------------------


def ruled(filed: dt.date, outcome: str | None) -> Case:
    """Give a ruling on an application of that day."""
    return OBJECTION.record(
        DisputeFiled(filed),
        DisputeRegistered(filed),
        MediationStarted(SHUT),
        HearingHeld(SHUT, hearing="adjudication"),
        RulingRead(
            SHUT,
            kind="adjudication",
            outcome=None if outcome is None else RulingOutcome(outcome),
        ),
    )


@pytest.mark.parametrize(
    ("filed", "outcome", "expected"),
    [
        (SHUT, "granted", True),
        (dt.date(2026, 4, 20), "rejected", True),
        (FILED, "granted", False),
        (SHUT, "not_accepted", False),
        (SHUT, None, False),
    ],
)
def test_the_merits_end_what_was_found_about_time(
    filed: dt.date, outcome: str | None, *, expected: bool
) -> None:
    """The finding stays as history; a ruling that is not on them ends nothing."""
    case = ruled(filed, outcome)
    standing = case.on(SHUT)
    assert says(standing, "the merits have been decided") is expected
    early_or_late = [c for c in codes(standing) if "dispute.file" in c]
    assert bool(early_or_late) is (filed != FILED)
    if expected:
        assert not says(standing, "file again inside the window")
        assert not says(standing, "a new request stays open")


def test_who_asks_anew_is_told_what_was_decided() -> None:
    """Once a ruling that gives nothing is final."""
    case = ruled(FILED, "rejected").record(*received(SHUT))
    standing = case.on(dt.date(2026, 12, 1))
    assert standing.stage == "closed"
    assert says(standing, "this dispute has been decided")


# There the statute leaves nothing to judge.
LOST = {NOTES["brief_decides"].words, REASONS["passed_brief"]}
NOTED = {note.words for note in (*NOTES.values(), *BODY_NOTES.values())}


@pytest.mark.parametrize(
    "words",
    sorted({*NOTED, *REASONS.values()} - LOST),
)
def test_no_text_says_that_a_right_is_lost(words: tuple[str, str]) -> None:
    """A text says what the limit was and who judges; what lapses, is declared so."""
    assert all(words)
    assert not any(word in words[0] for word in ("hangus", "hilang", "kehilangan"))
    said = re.sub(r"declared? (the application )?lapsed", "", words[1])
    for word in ("lapsed", "forfeit", "lost"):
        assert word not in said


def test_advice_to_file_again_stands_only_while_it_can_be_followed() -> None:
    """Once a ruling was read, or the window closed, the finding has none."""
    early = OBJECTION.record(DisputeFiled(OPENS - 9 * DAY))

    def told(case: Case, day: dt.date) -> bool:
        (found,) = (f for f in case.on(day).findings if f.code.startswith("premature"))
        return "file again inside the window" in found.text("en")

    assert told(early, CLOSES)
    assert not told(early, CLOSES + DAY)
    ruling = RulingRead(OPENS, kind="adjudication", outcome="not_accepted")
    assert not told(early.record(ruling), OPENS)
