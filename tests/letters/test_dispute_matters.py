"""Letters to a commission or a court in varied matters: who, when, and what is open."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from keterbukaan import Applicant, Case, Commissions, Details, PublicBody, letter
from keterbukaan.errors import InputError, NotInForce, UnknownValue
from keterbukaan.events import (
    ChallengeFiled,
    ConclusionSubmitted,
    CourtRulingPronounced,
    CourtRulingReceived,
    DisputeCompleted,
    DisputeFiled,
    DisputeRegistered,
    DisputeSent,
    DisputeStopped,
    DisputeTransferred,
    DisputeWithdrawn,
    ExecutionRequested,
    GroundFound,
    HearingHeld,
    HearingScheduled,
    MediationAgreed,
    MediationStarted,
    NonAcceptanceStated,
    ObjectionAnswered,
    ObjectionReceived,
    ObjectionSent,
    PreliminaryFinished,
    RulingRead,
    RulingReceived,
)
from keterbukaan.texts import LANGUAGES
from tests.helpers.letters import field_of, notes_of

if TYPE_CHECKING:
    from keterbukaan import Letter
    from keterbukaan.events import Event

DAY: Final = dt.timedelta(days=1)
NEW: Final = dt.date(2026, 3, 2)
RULED: Final = RulingRead(NEW, kind="adjudication", outcome="granted")


def _letter(
    kind: str,
    *facts: Event,
    day: dt.date | None = None,
    **case: Any,  # noqa: ANN401 # parts of a case
) -> Letter:
    on = facts[-1].on if day is None else day
    return letter(kind, Case(events=facts, **case), on)


# -- the regulation of the day -------------------------------------------------------


def test_an_application_under_the_first_rules() -> None:
    """Seven reliefs, seven days, no boxes, and the annexes are said to be unread."""
    facts = (
        ObjectionReceived(dt.date(2012, 2, 1), grounds="g"),
        DisputeFiled(dt.date(2012, 4, 3), grounds="dg"),
    )
    found = _letter("application", *facts)
    assert str(found.form.basis) == "PerKI 2/2010 Ps. 7(1)"
    assert "the annexes of PerKI 2/2010 were not read" in notes_of(found)
    assert "late delivery" in notes_of(found)
    assert field_of(found, "reasons").text("en") == (
        "d: answered other than asked; g: handed over late; "
        "the superior of the PPID did not answer"
    )
    told = [line.text("en") for line in found.told]
    assert any(
        "within 7 working days of the receipt of the application" in t for t in told
    )


def test_a_dispute_that_was_examined_stays_under_the_first_rules() -> None:
    """After 29 April 2013 its letters follow PerKI 2/2010 (PerKI 1/2013 Ps. 62)."""
    filed = DisputeFiled(dt.date(2013, 3, 4))
    seen = PreliminaryFinished(dt.date(2013, 4, 1))
    day = dt.date(2013, 5, 6)
    found = _letter("withdrawal", filed, seen, day=day)
    assert str(found.form.basis) == "PerKI 2/2010 Ps. 12(2)"
    assert (
        str(_letter("withdrawal", filed, day=day).form.basis) == "PerKI 1/2013 Ps. 14"
    )
    again = _letter("application", filed, seen, day=day)
    due = next(line for line in again.told if line.rule == "dispute.incomplete_notice")
    assert "7 hari kerja" in due.text()
    with pytest.raises(NotInForce, match="conclusion was not in force on 2013-04-28"):
        _letter("conclusion", filed, seen, day=day)


def test_a_challenge_before_the_rules_for_courts() -> None:
    """The statute asks for a statement alone, and sets the days by the ruling."""
    facts = (
        RulingRead(dt.date(2011, 5, 2), kind="adjudication"),
        NonAcceptanceStated(dt.date(2011, 5, 6), by="applicant"),
    )
    found = _letter("challenge", *facts)
    assert str(found.form.basis) == "UU 14/2008 Ps. 48(1)"
    assert found.by == "applicant"
    assert [line.rule for line in found.told] == ["court.challenge"]
    with pytest.raises(NotInForce, match="execution was not in force"):
        _letter("execution", *facts)


def test_a_letter_goes_by_the_day_on_which_it_was_handed_in() -> None:
    """A challenge or a request for execution that is on record has its own day."""
    filed = ChallengeFiled(dt.date(2011, 11, 28), by="body")
    found = _letter("challenge", filed, day=NEW)
    assert str(found.form.basis) == "UU 14/2008 Ps. 48(1)"
    asked = ExecutionRequested(dt.date(2020, 3, 2))
    assert str(_letter("execution", asked, day=NEW).form.basis) == "PERMA 2/2011 Ps. 12"


def test_election_information() -> None:
    """Its own limits are told, unknown lengths as such, and the unread texts named."""
    found = _letter("application", day=NEW, subject="election")
    assert "PerKI 1/2014 and 1/2019 were not read" in notes_of(found)
    (filing, *_) = found.told
    assert filing.rule.startswith("election.")
    assert "14" not in filing.text("en")


def test_the_rules_of_service_are_not_those_of_disputes() -> None:
    """A village and own rules bring no note here: those texts are on service."""
    body = PublicBody(kind="state", level="village", own_rules="kpu")
    found = _letter("withdrawal", day=NEW, body=body)
    assert "1/2018" not in notes_of(found)
    assert "KPU" not in notes_of(found)


# -- to whom -------------------------------------------------------------------------


def test_a_body_of_an_unknown_level() -> None:
    """Each commission that it may be is named, none is chosen, and it is missing."""
    found = _letter("application", day=NEW)
    assert field_of(found, "commission").missing
    to = found.markdown("en").splitlines()[2]
    assert "Central Information Commission or provincial Information Commission" in to
    assert "the kind or the level of the public body is not on record" in notes_of(
        found
    )


def test_a_body_of_an_unknown_kind_and_its_court() -> None:
    """Both courts are named with the reason, and the court is missing."""
    found = _letter("challenge", RULED)
    assert field_of(found, "court").missing
    assert "(PTUN) or district court (PN), as the kind" in found.markdown("en")


def test_an_enterprise_goes_to_the_district_court() -> None:
    """For the courts an enterprise of the state is no state body."""
    body = PublicBody(kind="enterprise", level="province")
    found = _letter("challenge", RULED, body=body)
    assert field_of(found, "court").text("en") == "district court (PN)"


def test_a_commission_that_the_caller_names() -> None:
    """What is given for the addressee stands at the head of the letter too."""
    given = {"commission": "KI Provinsi Khayalan"}
    found = letter("application", Case(), NEW, given=given)
    assert "Kepada: KI Provinsi Khayalan  \n" in found.markdown()
    found = letter("challenge", Case(), NEW, given={"court": "PTUN Antah"})
    assert "Kepada: PTUN Antah  \n" in found.markdown()


@pytest.mark.parametrize(
    ("fact", "to"),
    [
        (DisputeFiled(NEW, commission="regency"), "Komisi Informasi Kabupaten/Kota"),
        (DisputeFiled(NEW), "Komisi Informasi Provinsi"),
        (DisputeTransferred(NEW, to="central"), "Komisi Informasi Pusat"),
        (DisputeTransferred(NEW, to="KI Khayalan"), "KI Khayalan"),
        (DisputeTransferred(NEW, to="-"), "Komisi Informasi Provinsi"),
    ],
)
def test_where_a_dispute_is_pending(fact: Event, to: str) -> None:
    """Where it was filed or transferred, else the competent commission."""
    body = PublicBody(kind="state", level="regency")
    found = _letter("withdrawal", fact, body=body)
    assert f"Kepada: {to}  \n" in found.markdown()


def test_what_competence_rests_on() -> None:
    """Another reading, and what is to be kept in mind, are noted."""
    village = PublicBody(kind="state", level="village")
    notes = notes_of(_letter("application", day=NEW, body=village))
    assert "there is no regency or city commission (PerKI 1/2013 Ps. 6(4))" in notes
    assert "under another reading the Central Information Commission" in notes
    assert "the elucidation of Article 6 does not name villages" in notes
    there = Commissions(regency=True)
    found = _letter("application", day=NEW, body=village, commissions=there)
    assert "under another reading" not in notes_of(found)


# -- who writes ----------------------------------------------------------------------


def test_either_party_may_write() -> None:
    """Where nobody said which, both stand as the sender, and the party is missing."""
    details = Details(name="Sekar Arum")
    found = _letter("conclusion", day=NEW, details=details)
    assert found.by == "parties"
    assert field_of(found, "party").missing
    assert "From: applicant, Sekar Arum or public body  \n" not in found.markdown("en")
    assert "From: applicant, Sekar Arum or public body\n" in found.markdown("en")
    assert "Name and signature (applicant or public body)" in found.markdown("en")


def test_the_party_that_the_caller_names() -> None:
    """It goes before what is on record, and the copy is that party's own."""
    facts = (
        RULED,
        RulingReceived(NEW + DAY, by="applicant", proof="resi"),
        RulingReceived(NEW + 3 * DAY, by="body"),
        RulingReceived(NEW + 4 * DAY, by="body", proof=True),
        ChallengeFiled(NEW + 9 * DAY, by="applicant"),
    )
    case = Case(events=facts)
    mine = letter("challenge", case, NEW + 9 * DAY)
    assert (mine.by, field_of(mine, "receipt_proof").text()) == ("applicant", "resi")
    theirs = letter("challenge", case, NEW + 9 * DAY, party="body")
    assert theirs.by == "body"
    assert field_of(theirs, "copy_received_on").text("en") == "Friday, 6 March 2026"
    assert field_of(theirs, "receipt_proof").text("en") == "there is one"
    assert field_of(theirs, "party").text("en") == "public body"
    assert letter("application", case, NEW, party="applicant").by == "applicant"


def test_a_receipt_that_names_no_party() -> None:
    """It may be the other's, so it is none of who writes."""
    found = _letter(
        "challenge", RULED, RulingReceived(NEW), ChallengeFiled(NEW, by="body")
    )
    assert field_of(found, "copy_received_on").missing
    copy = RulingReceived(NEW, by="body")
    found = _letter("challenge", copy, ChallengeFiled(NEW, by="body"))
    assert field_of(found, "copy_received_on").value is not None
    assert field_of(found, "ruling_on").missing


def test_a_party_that_does_not_write_such_a_letter() -> None:
    """The error says who writes it; a name that is no party is one of its own."""
    with pytest.raises(InputError, match="written by the applicant") as raised:
        letter("application", Case(), NEW, party="body")
    assert raised.value.problems[0].path == "$.party"
    with pytest.raises(UnknownValue, match="unknown value 'ppid'"):
        letter("challenge", Case(), NEW, party="ppid")


# -- the application -----------------------------------------------------------------


def test_before_the_time_of_the_superior_ran_out() -> None:
    """Neither answer nor silence is there, both days are open, and the step closed."""
    found = _letter("application", ObjectionReceived(NEW, grounds="c"))
    for key in ("answer_received_on", "silent_after"):
        assert field_of(found, key).open
    assert "this step is not open on the day of the letter: not yet; opens" in notes_of(
        found
    )
    boxless = "c: request not answered (no box of its own)"
    assert field_of(found, "reasons").text("en") == boxless


def test_after_silence() -> None:
    """The last day of the superior is named, and the box of silence."""
    day = NEW + 80 * DAY
    found = _letter("application", ObjectionReceived(NEW, grounds="b"), day=day)
    assert field_of(found, "silent_after").text("en") == "Tuesday, 21 April 2026"
    assert not field_of(found, "answer_received_on").stands
    assert field_of(found, "reasons").text("en") == (
        "periodic information was not provided; the superior of the PPID did not answer"
    )
    assert str(found.edition) == "SKB 1497/2025"
    assert not field_of(found, "request_proof").stands


def test_no_last_day_of_the_application_is_named() -> None:
    """Only the facts from which its time runs, and the length of it."""
    answered = ObjectionAnswered(NEW + 9 * DAY, outcome="refused")
    found = _letter("application", ObjectionReceived(NEW, grounds="a"), answered)
    assert field_of(found, "answer_received_on").missing
    assert [line.rule for line in found.told][:2] == [
        "dispute.file",
        "dispute.file.silence",
    ]
    assert "14 working days" in found.told[0].text("en")


def test_an_application_after_one_that_was_stopped() -> None:
    """The bar on filing again is noted, though an earlier filing is on record."""
    facts = (
        ObjectionReceived(NEW, grounds="b"),
        ObjectionAnswered(NEW + 2 * DAY, outcome="refused"),
        DisputeFiled(NEW + 7 * DAY),
        DisputeRegistered(NEW + 7 * DAY),
        HearingHeld(NEW + 8 * DAY, hearing="first"),
        DisputeStopped(NEW + 9 * DAY),
    )
    assert "this step is not open" in notes_of(_letter("application", *facts))
    assert "this step is not open" not in notes_of(_letter("application", *facts[:3]))


def test_grounds_found_stand_for_an_objection_that_names_none() -> None:
    """Each once; without any the proof of the request is open."""
    facts = [GroundFound(NEW, ground="f"), GroundFound(NEW, ground="f")]
    found = _letter("application", *facts, ObjectionSent(NEW))
    assert field_of(found, "reasons").text("en") == "unreasonable fee"
    assert field_of(found, "request_proof").missing
    found = _letter("application", day=NEW)
    assert (
        field_of(found, "request_proof")
        .text("en")
        .endswith("ground of the objection, which is not on record")
    )


def test_the_kind_of_applicant_decides_the_documents() -> None:
    """An unknown one leaves them open; an agent needs a power whatever the kind."""
    found = _letter("application", day=NEW)
    assert {"identity", "entity", "power", "givers"} <= {f.key for f in found.open}
    found = _letter("application", day=NEW, applicant=Applicant(agent=True))
    assert {"power", "proxy"} <= {f.key for f in found.missing}
    found = _letter("application", day=NEW, applicant=Applicant(kind="citizen"))
    assert not field_of(found, "entity").stands
    assert not field_of(found, "power").stands


def test_a_body_that_would_not_serve() -> None:
    """The reason in writing is needed where that is on record, else open, or not."""
    filed = DisputeFiled(NEW, documents=["identity_card", "request_proof"], grounds="a")
    assert field_of(_letter("application", filed), "not_served").open
    told = DisputeCompleted(NEW + DAY, not_served=True)
    assert field_of(_letter("application", filed, told), "not_served").missing
    proofs = DisputeFiled(NEW, documents=["objection_proof"], grounds="b")
    assert not field_of(_letter("application", proofs), "not_served").stands


# -- the withdrawal ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "begun"),
    [
        ([DisputeSent(NEW)], None),
        ([DisputeFiled(NEW), DisputeRegistered(NEW)], None),
        (
            [
                DisputeFiled(NEW),
                DisputeRegistered(NEW),
                HearingHeld(NEW, hearing="first"),
                DisputeWithdrawn(NEW),
            ],
            "yes",
        ),
        ([DisputeFiled(NEW), DisputeRegistered(NEW), MediationStarted(NEW)], "yes"),
        (
            [
                DisputeFiled(NEW),
                DisputeRegistered(NEW),
                HearingHeld(NEW, hearing="adjudication"),
                DisputeWithdrawn(NEW),
            ],
            "yes",
        ),
    ],
)
def test_whether_adjudication_had_begun(facts: list[Event], begun: str | None) -> None:
    """It decides what a withdrawal leaves open, and is not guessed."""
    found = _letter("withdrawal", *facts)
    value = field_of(found, "adjudication_begun").value
    assert (value and value[1]) == begun
    assert field_of(found, "filed_on").text("en") == "Monday, 2 March 2026"


def test_nothing_is_left_to_withdraw() -> None:
    """After the ruling the letter says so, and so it does where none is pending."""
    facts = (DisputeFiled(NEW), DisputeRegistered(NEW), HearingHeld(NEW), RULED)
    assert "this dispute has been decided" in notes_of(_letter("withdrawal", *facts))
    assert "decided" not in notes_of(_letter("withdrawal", *facts[:3]))


# -- rulings -------------------------------------------------------------------------


def test_a_mediation_ruling() -> None:
    """It cannot be challenged, and its execution has no text of its own."""
    facts = (
        DisputeFiled(NEW),
        DisputeRegistered(NEW),
        MediationStarted(NEW),
        MediationAgreed(NEW + DAY),
        RulingRead(NEW + 2 * DAY, kind="mediation", outcome="granted"),
    )
    challenge = notes_of(_letter("challenge", *facts))
    assert "the ruling on record is a mediation settlement ruling" in challenge
    execution = notes_of(_letter("execution", *facts))
    assert "has no provision of its own" in execution


def test_execution_of_a_ruling_that_is_not_final() -> None:
    """The letter says that the step is not open, and why."""
    notes = notes_of(_letter("execution", RULED))
    assert "this step is not open on the day of the letter" in notes


def test_execution_where_finality_rests_on_a_receipt() -> None:
    """It is open if nobody challenged; the note says what shows it."""
    found = _letter("execution", RULED, day=NEW + 60 * DAY)
    assert field_of(found, "final_on").value is None
    assert "final if nobody challenged it" in notes_of(found)


def test_execution_of_what_gives_nothing() -> None:
    """A ruling that rejects is not executed."""
    rejected = RulingRead(NEW, kind="adjudication", outcome="rejected")
    found = _letter("execution", rejected)
    assert field_of(found, "ruling_gives").text("en") == "nothing"
    assert "there is nothing to execute" in notes_of(found)


def test_a_decision_of_a_court_known_from_its_copy() -> None:
    """It is executed by that court's procedure; its day is not on record."""
    facts = (RULED, ChallengeFiled(NEW, by="body"), CourtRulingReceived(NEW + 90 * DAY))
    found = _letter("execution", *facts)
    assert field_of(found, "ruling_by").text("en") == "decision of the court"
    assert field_of(found, "ruling_on").missing
    assert not field_of(found, "ruling_copy").stands


def test_a_challenge_that_was_not_accepted_leaves_the_ruling() -> None:
    """Then it is the ruling of the commission that is executed."""
    facts = (
        RULED,
        ChallengeFiled(NEW, by="body"),
        CourtRulingPronounced(NEW + 90 * DAY, outcome="not_accepted", present=True),
    )
    found = _letter("execution", *facts, day=NEW + 150 * DAY)
    assert field_of(found, "ruling_by").text("en") == "ruling of the commission"
    assert field_of(found, "ruling_on").text("en") == "Monday, 2 March 2026"
    assert field_of(found, "ruling_copy").missing
    assert "what is executed is the ruling of the commission" in notes_of(found)


def test_execution_without_a_ruling_on_record() -> None:
    """Whether the official copy is needed is open."""
    found = _letter("execution", day=NEW)
    assert field_of(found, "ruling_copy").open
    assert field_of(found, "ruling_by").missing


def test_a_challenge_after_the_time_of_one_party() -> None:
    """The note is about who writes; the act on record needs none."""
    facts = (
        RULED,
        RulingReceived(NEW, by="applicant"),
        RulingReceived(NEW + 40 * DAY, by="body"),
    )
    case, day = Case(events=facts), NEW + 50 * DAY
    late = letter("challenge", case, day, party="applicant")
    assert "not open on the day of the letter: the limit was" in notes_of(late)
    assert "not open" not in notes_of(letter("challenge", case, day, party="body"))
    filed = case.record(ChallengeFiled(day, by="applicant"))
    assert "not open" not in notes_of(letter("challenge", filed, day))


def test_a_conclusion_of_each_party() -> None:
    """The last set day of the reading is named; no day is guessed."""
    facts = (
        HearingScheduled(NEW, hearing="decision", for_day=NEW + 20 * DAY),
        HearingScheduled(NEW + DAY, hearing="decision", for_day=NEW + 28 * DAY),
        ConclusionSubmitted(NEW + 2 * DAY),
    )
    found = _letter("conclusion", *facts)
    assert field_of(found, "decision_hearing").text("en") == "Monday, 30 March 2026"
    assert found.by == "parties"
    assert "3 working days before the hearing" in found.told[0].text("en")


@pytest.mark.parametrize(
    "kind",
    [
        "application",
        "withdrawal",
        "respondent_answer",
        "conclusion",
        "challenge",
        "execution",
    ],
)
def test_no_language_is_mixed(kind: str) -> None:
    """Indonesian has no English word and no id of a rule, English no Indonesian one."""
    shown = {lang: _letter(kind, day=NEW).markdown(lang) for lang in LANGUAGES}
    for word in (" the ", " of ", " and ", "dispute.", "court.", "ruling"):
        assert word not in shown["id"]
    for word in (" yang ", " dan ", " atau ", "dispute.", "court."):
        assert word not in shown["en"]
