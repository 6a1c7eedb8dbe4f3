"""Letters in matters that are easily misread: whose answer, what is open, who signs."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from keterbukaan import Applicant, Case, Details, InputError, letter
from keterbukaan.case import Closed
from keterbukaan.events import (
    ChallengeFiled,
    DisputeFiled,
    Event,
    HearingHeld,
    NoticeGiven,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    ObjectionSent,
    ObjectionWithdrawn,
    RulingRead,
    RulingReceived,
)
from tests.helpers.letters import field_of, notes_of

if TYPE_CHECKING:
    from keterbukaan import Letter

DAY: Final = dt.date(2026, 3, 11)
FIRST: Final = ObjectionReceived(dt.date(2026, 3, 20), reference="K-1", grounds="c")
ANSWER: Final = ObjectionAnswered(dt.date(2026, 4, 6), outcome="granted")
READ: Final = ObjectionAnswerReceived(dt.date(2026, 4, 7))
SECOND: Final = ObjectionReceived(dt.date(2026, 4, 20), reference="K-2", grounds="f")
LATER: Final = dt.date(2026, 6, 15)


def _letter(
    kind: str,
    day: dt.date,
    *facts: Event,
    **case: Any,  # noqa: ANN401 # parts of a case
) -> Letter:
    return letter(kind, Case(events=facts, **case), day)


# -- whose answer --------------------------------------------------------------------


def test_silence_on_a_second_objection_is_not_the_answer_to_the_first() -> None:
    """An application has the ground, the day and the reason of one objection."""
    found = _letter("application", LATER, FIRST, ANSWER, READ, SECOND)
    assert field_of(found, "reasons").text("en") == (
        "unreasonable fee; the superior of the PPID did not answer"
    )
    assert field_of(found, "answer_received_on").needed is False
    assert field_of(found, "answer_received_on").value is None
    assert field_of(found, "silent_after").text("en") == "Tuesday, 9 June 2026"


def test_an_application_is_about_what_was_objected_before_it() -> None:
    """A later objection is none of its business; without an earlier one the last is."""
    filed = DisputeFiled(dt.date(2026, 4, 15))
    found = _letter("application", LATER, FIRST, ANSWER, READ, filed, SECOND)
    assert "not satisfied with the answer" in field_of(found, "reasons").text("en")
    assert field_of(found, "answer_received_on").text("en") == "Tuesday, 7 April 2026"
    odd = _letter("application", LATER, filed, FIRST, ANSWER, READ)
    assert field_of(odd, "answer_received_on").text("en") == "Tuesday, 7 April 2026"


def test_an_answer_is_about_the_objection_before_it() -> None:
    """It names none, and a later objection does not become its own."""
    found = _letter("objection_answer", LATER, FIRST, ANSWER, SECOND)
    assert field_of(found, "objection_grounds").text("en") == "c: request not answered"
    assert field_of(found, "objection_number").text() == "K-1"
    again = _letter("objection_answer", LATER, FIRST, ANSWER, ANSWER)
    assert field_of(again, "objection_number").text() == "K-1"


def test_an_answer_to_no_objection_on_record() -> None:
    """It stands alone, and its receipt is that of the application."""
    found = _letter("objection_answer", LATER, ANSWER)
    assert field_of(found, "objection_outcome").text("en") == "granted"
    assert field_of(found, "objection_grounds").missing
    found = _letter("application", LATER, ANSWER, READ)
    assert field_of(found, "answer_received_on").text("en") == "Tuesday, 7 April 2026"


def test_no_time_runs_on_an_objection_that_was_withdrawn() -> None:
    """Nobody was silent on it, and its form tells no day of an answer."""
    gone = ObjectionWithdrawn(dt.date(2026, 4, 1))
    found = _letter("application", LATER, FIRST, gone)
    assert field_of(found, "silent_after").open
    sent = ObjectionSent(dt.date(2026, 4, 2), grounds="d")
    again = _letter("objection", LATER, FIRST, gone, sent)
    grounds = field_of(again, "objection_grounds").text("en")
    assert grounds == "d: answered other than asked"


# -- the reason of a refusal ---------------------------------------------------------


@pytest.mark.parametrize("day", [DAY, dt.date(2012, 3, 12)])
def test_a_notice_names_the_letter_of_article_17(day: dt.date) -> None:
    """A refusal has reasons as in Article 17 (UU 14/2008 Ps. 22(7) c)."""
    part = NoticeGiven(day, outcome="partly_granted", exemptions="17.h.3")
    found = field_of(_letter("notice", day, part), "grounds")
    assert found.text("en").startswith("Article 17 h 3: ")
    assert str(found.basis) == "UU 14/2008 Ps. 22(7) c"
    bare = NoticeGiven(day, outcome="partly_granted", reason="exemption")
    assert field_of(_letter("notice", day, bare), "grounds").missing
    given = NoticeGiven(day, outcome="granted")
    assert field_of(_letter("notice", day, given), "grounds").needed is False


@pytest.mark.parametrize("kind", ["notice", "refusal"])
@pytest.mark.parametrize("outcome", ["refused", "partly_granted"])
def test_whether_an_explanation_is_needed(kind: str, outcome: Any) -> None:  # noqa: ANN401 # the choices of a fact
    """It is for what is not documented; of a refusal without reasons nobody knows."""
    because = {"not_documented": True, "purpose": False, "other": None, None: None}
    for reason, needed in because.items():
        notice: Any = NoticeGiven(DAY, outcome=outcome, reason=reason)  # type: ignore[arg-type] # one of the choices
        found = field_of(_letter(kind, DAY, notice), "explanation")
        assert found.needed is needed, reason
    exempt = NoticeGiven(DAY, outcome=outcome, exemptions="17.a")
    assert field_of(_letter(kind, DAY, exempt), "explanation").needed is False


# -- who asks, who signs -------------------------------------------------------------


@pytest.mark.parametrize("kind", ["objection", "application"])
def test_who_cannot_ask_this_way_is_told_so(kind: str) -> None:
    """A foreigner is no applicant, and a public body asks by inter-agency help."""
    words = {"foreigner": "a user of information", "public_body": "inter-agency help"}
    for who, told in words.items():
        asks = Applicant(kind=who)  # type: ignore[arg-type] # one of the choices
        assert told in notes_of(_letter(kind, LATER, FIRST, applicant=asks))
        notice = _letter("notice", LATER, FIRST, applicant=asks)
        assert told not in notes_of(notice)


def test_who_acts_for_the_applicant_may_sign() -> None:
    """An agent who files may sign as well; on the letters of an office nobody else."""
    alone = _letter("application", LATER, FIRST)
    assert "(applicant): …" in alone.markdown("en")
    agent = Applicant(agent=True)
    found = _letter("application", LATER, FIRST, applicant=agent)
    assert "(pemohon atau kuasanya): …" in found.markdown()
    either = _letter("conclusion", LATER, FIRST, applicant=agent)
    assert "(applicant or agent or public body): …" in either.markdown("en")
    notice = _letter("notice", LATER, FIRST, applicant=agent)
    assert "(PPID): …" in notice.markdown("en")


# -- what the record has against a letter --------------------------------------------


@pytest.mark.parametrize("kind", ["notice", "objection", "withdrawal"])
def test_a_letter_in_a_matter_that_was_closed(kind: str) -> None:
    """It says so, from that day on."""
    closed = Closed(how="settled", on=LATER)
    assert "settled" in notes_of(_letter(kind, LATER, FIRST, closed=closed))
    before = LATER - dt.timedelta(days=1)
    assert "settled" not in notes_of(_letter(kind, before, FIRST, closed=closed))


def test_where_an_applicant_may_lodge_is_no_note_for_the_body() -> None:
    """Only an applicant has the court of the own residence (PERMA 2/2011 Ps. 5)."""
    read = RulingRead(DAY, kind="adjudication", outcome="granted")
    had = RulingReceived(DAY, by="body")
    for party, told in (("applicant", True), ("body", False)):
        case = Case(events=[read, had])
        found = letter("challenge", case, DAY, party=party)
        assert ("court of residence" in notes_of(found)) is told
    filed = ChallengeFiled(DAY, by="body")
    assert "court of residence" not in notes_of(
        _letter("challenge", DAY, read, had, filed)
    )


def test_adjudication_has_begun_where_it_was_held() -> None:
    """Also after a ruling, when the state tells of that alone."""
    held = HearingHeld(DAY, hearing="adjudication")
    read = RulingRead(DAY, kind="adjudication")
    found = _letter("withdrawal", DAY, DisputeFiled(DAY), held, read)
    assert field_of(found, "adjudication_begun").text("en") == "yes"
    without = _letter("withdrawal", DAY, DisputeFiled(DAY), read)
    assert field_of(without, "adjudication_begun").missing


# -- what a letter looks like --------------------------------------------------------


def test_a_long_word_does_not_widen_the_table() -> None:
    """In a table only this breaks a long address on a phone."""
    details = Details(information="https://contoh.id/" + "a" * 300)
    html = _letter("receipt", DAY, details=details).html()
    assert '<span style="overflow-wrap:anywhere">https://contoh.id/aaa' in html


def test_what_turns_the_text_is_left_out_of_markdown() -> None:
    """An override in a name would turn the line of the sender too."""
    details = Details(name="Sekar \u202eArum\u2066")
    lines = _letter("receipt", DAY, details=details).markdown().splitlines()
    assert lines[2] == "Kepada: pemohon, Sekar Arum  "


@pytest.mark.parametrize("nothing", ["", " ", "\u00a0", "-", " - ", "\u2013", "..."])
def test_a_sign_for_nothing_is_no_content(nothing: str) -> None:
    """A dash completes no letter; words do, also such as say that there is no fee."""
    with pytest.raises(InputError, match=r"\$\.given\.form: must not be blank"):
        letter("notice", Case(), DAY, given={"form": nothing})
    free = letter("notice", Case(), DAY, given={"fee": "tidak ada"})
    assert field_of(free, "fee").text() == "tidak ada"
