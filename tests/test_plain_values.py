"""What is no text or truth is refused where it is given, and named by its field."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest

from keterbukaan import (
    AgendaTable,
    Applicant,
    Case,
    Closed,
    Commissions,
    ConsequenceTest,
    Details,
    InputError,
    KeterbukaanError,
    Overlay,
    PublicBody,
    WorkCalendar,
    agenda,
    assess,
    book,
    events,
    redate,
    service_report,
)
from keterbukaan.adapters.json import read_case, read_event, write_case, write_event
from keterbukaan.errors import UnknownFact, UnknownReading, WrongType
from keterbukaan.exemption import Consent, Review

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = dt.date(2026, 3, 12)
NATIONAL = WorkCalendar.national()
SEVEN: Any = 7
YES: Any = "yes"
ASKED = events.RequestReceived(DAY)
CASE = Case(id="7").record(ASKED)

FIELDS: dict[str, Callable[[], object]] = {
    "id": lambda: Case(id=SEVEN),
    "name": lambda: PublicBody(kind="state", level="village", name=SEVEN),
    "unit": lambda: PublicBody(kind="state", level="village", unit=SEVEN),
    "squeezed_saturday": lambda: PublicBody(
        kind="state", level="village", squeezed_saturday=SEVEN
    ),
    "single_office": lambda: PublicBody(
        kind="state", level="village", single_office=YES
    ),
    "agent": lambda: Applicant(kind="citizen", agent=YES),
    "address": lambda: Details(address=SEVEN),
    "province": lambda: Commissions(province=YES),
    "note": lambda: Closed(how="lapsed", note=SEVEN),
    "basis": lambda: Overlay.day_off(DAY, "libur", basis=SEVEN),
    "channel": lambda: events.RequestReceived(DAY, channel=SEVEN),
    "proof": lambda: events.RequestReceived(DAY, proof=SEVEN),
    "reason": lambda: events.ExtensionNotified(DAY, reason=SEVEN),
    "accepted": lambda: events.InformationGiven(DAY, accepted=YES),
    "information": lambda: ConsequenceTest(information=SEVEN),
    "written": lambda: Consent(on=DAY, written=YES),
    "case_number": lambda: Review(by="court", outcome="opened", case_number=SEVEN),
}


@pytest.mark.parametrize("name", FIELDS)
def test_what_is_no_text_or_truth_is_refused(name: str) -> None:
    """It would be kept, and what is written of it would not read back."""
    with pytest.raises(InputError) as caught:
        FIELDS[name]()
    (problem,) = caught.value.problems
    assert (problem.path, problem.code) == (f"$.{name}", "wrong_type")


def test_a_text_or_a_truth_is_kept() -> None:
    """Where a field takes both, and where it takes none at all."""
    for proof in ("tanda terima", True, False, None):
        assert events.RequestReceived(DAY, proof=proof).proof == proof


CALLS: dict[str, Callable[[Any], object]] = {
    "agenda": lambda wrong: agenda(wrong, DAY),
    "calendar": lambda wrong: agenda([], DAY, calendar=wrong),
    "actors": lambda wrong: agenda([], DAY, actors=wrong),
    "units": lambda wrong: agenda([], DAY, units=wrong),
    "readings": lambda wrong: agenda([], DAY, readings=wrong),
    "book": lambda wrong: book(wrong, "requests", DAY),
    "report": lambda wrong: service_report(wrong, wrong, DAY),
    "redate": lambda wrong: redate(wrong, NATIONAL, NATIONAL, DAY),
    "before": lambda wrong: redate([], wrong, NATIONAL, DAY),
    "facts": lambda wrong: Case(events=wrong),
    "read": lambda wrong: Case(readings=wrong),
    "closed": lambda wrong: Case(closed=wrong),
    "written": write_case,
    "a fact": write_event,
    "assess": lambda wrong: assess(wrong, DAY, calendar=NATIONAL),
    "period": lambda wrong: ConsequenceTest(information="rute", period=wrong),
    "reviews": lambda wrong: ConsequenceTest(information="rute", reviews=[wrong]),
    "rows": lambda wrong: AgendaTable([wrong]),
    "add": lambda wrong: NATIONAL.add(DAY, wrong),
    "members": lambda wrong: events.PanelNamed(DAY, members=wrong),
}


@pytest.mark.parametrize("name", CALLS)
def test_another_kind_of_thing_is_refused_at_the_call(name: str) -> None:
    """And not when its answer is first read, nor with an error of Python's own."""
    with pytest.raises(WrongType):
        CALLS[name](ASKED if name != "a fact" else CASE)


def test_true_is_no_number() -> None:
    """One member of a panel is one, and not a truth."""
    with pytest.raises(WrongType):
        events.PanelNamed(DAY, members=True)


def test_a_name_may_stand_alone() -> None:
    """One actor, one office, one statute: a text is not read letter by letter."""
    body = PublicBody(kind="state", level="regency", unit="Dinas")
    case = Case(body=body).record(ASKED)
    rows = [*agenda([case], DAY, actors="ppid", units="Dinas")]
    assert rows == [*agenda([case], DAY, actors=["ppid"], units=["Dinas"])] != []
    test = ConsequenceTest(information="rute", statutes="UU 14/2008")
    assert test.statutes == ("UU 14/2008",)


def test_a_reading_is_checked_at_the_call() -> None:
    """Also where there is no case that it would be read for."""
    with pytest.raises(UnknownReading):
        agenda([], DAY, readings={"soon": "yes"})


def test_an_act_is_asked_for_by_the_type_of_its_fact() -> None:
    """What is none is named as such."""
    with pytest.raises(UnknownFact, match="did you mean 'notice_given'"):
        CASE.on(DAY).option("notice_gven")


@pytest.mark.parametrize("sign", [1, -1])
def test_a_number_that_cannot_be_printed_is_not_read(sign: int) -> None:
    """As in the text of a file, where it is too long to be read."""
    fee = sign * 10**5000
    with pytest.raises(InputError) as caught:
        read_event(
            {"type": "notice_given", "on": DAY, "outcome": "granted", "fee": fee}
        )
    assert [each.code for each in caught.value.problems] == ["too_long"]


def test_what_is_shown_of_a_value_is_in_the_language_asked_for() -> None:
    """Also where it is of a kind that no file has."""
    read: Any = read_case
    with pytest.raises(KeterbukaanError) as caught:
        read(b"{}")
    (problem,) = caught.value.problems
    assert problem.text("id") == "harus berupa objek, bukan sebuah bytes"
    assert problem.text("en") == "expected an object, got a bytes"


def test_every_error_lists_its_problems() -> None:
    """So that whoever answers a form reads one kind of list."""
    with pytest.raises(KeterbukaanError) as caught:
        CASE.on(DAY).limit("request.notise")
    (problem,) = caught.value.problems
    assert (problem.path, problem.code) == ("$", "unknown_rule")
    assert problem.text("id") == caught.value.text("id")


def test_what_is_written_reads_back() -> None:
    """Whatever a constructor took: a draft, one fact, a whole case."""
    for case in (Case(), CASE):
        assert read_case(json.dumps(write_case(case))) == case
    assert read_event(json.dumps(write_event(ASKED))) == ASKED
