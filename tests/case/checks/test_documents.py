"""What was handed in, by whom, by which channel, and at which door."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from keterbukaan import Applicant, Case, Commissions, PublicBody, Standing
from keterbukaan.adapters.json import read_case, standing_json, write_case
from keterbukaan.errors import InputError
from keterbukaan.events import (
    DisputeCompleted,
    DisputeFiled,
    DisputeRegistered,
    Event,
    GroundFound,
    NoticeGiven,
    ObjectionForwarded,
    ObjectionReceived,
    ObjectionSent,
    RequestCorrected,
    RequestDeclaredComplete,
    RequestReceived,
    RequestSent,
)
from tests.helpers.acting import codes

ASKED = dt.date(2026, 3, 12)
LAST = dt.date(2026, 4, 2)
SILENT = dt.date(2026, 4, 6)
CLOSES = dt.date(2026, 5, 20)
OLD = dt.date(2020, 3, 12)
LATER = dt.date(2027, 3, 12)
REGENCY = PublicBody(kind="state", level="regency")
CENTRAL = PublicBody(kind="state", level="central")


def _case(
    *events: Event,
    **applicant: Any,  # noqa: ANN401 # whatever an applicant has
) -> Case:
    """Give a case of a regency body, with an applicant of some kind."""
    return Case(events=events, body=REGENCY, applicant=Applicant(**applicant))


def _form(standing: Standing) -> list[str]:
    """Give the codes of what was found about form, track and documents."""
    kinds = ("form", "wrong_track", "incomplete")
    return [code for code in codes(standing) if code.startswith(kinds)]


# -- documents ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("applicant", "documents", "found"),
    [
        ({"kind": "citizen"}, None, []),
        ({"kind": "citizen"}, [], ["incomplete.request.identity"]),
        ({"kind": "citizen"}, ["passport"], ["incomplete.request.identity"]),
        ({"kind": "citizen"}, ["identity_card"], []),
        ({"kind": "citizen"}, ["population_certificate"], []),
        (
            {"kind": "citizen", "agent": True},
            ["identity_card", "power_of_attorney"],
            ["incomplete.request.power"],
        ),
        (
            {"kind": "citizen", "agent": True},
            ["identity_card", "special_power_of_attorney"],
            [],
        ),
        ({"kind": "legal_entity"}, [], ["incomplete.request.entity"]),
        ({"kind": "legal_entity"}, ["ratified_deed"], []),
        (
            {"kind": "group"},
            [],
            ["incomplete.request.power", "incomplete.request.givers"],
        ),
        ({"kind": "group"}, ["power_of_attorney", "givers_identity"], []),
        ({"kind": "unknown"}, [], []),
    ],
)
def test_what_a_request_lacks(
    applicant: dict[str, Any], documents: list[str] | None, found: list[str]
) -> None:
    """By the kind of applicant; where nothing is on record, nothing is found."""
    case = _case(RequestReceived(ASKED, documents=documents), **applicant)
    assert _form(case.on(ASKED)) == found


def test_an_older_request_lacks_nothing() -> None:
    """PerKI 1/2010 asked for no document; one in process stays under it."""
    case = _case(RequestReceived(OLD, documents=[]), kind="citizen", agent=True)
    assert _form(case.on(OLD)) == []
    under_way = _case(
        RequestReceived(dt.date(2021, 6, 29)),
        ObjectionReceived(dt.date(2021, 7, 26), grounds="c", documents=[]),
        kind="citizen",
        agent=True,
    )
    assert _form(under_way.on(dt.date(2021, 7, 26))) == []


def test_what_was_missing_can_follow() -> None:
    """A correction adds what it lists; one that lists nothing is taken as whole."""
    case = _case(
        RequestReceived(ASKED, documents=["identity_card"]),
        RequestCorrected(LAST, documents=[]),
        kind="citizen",
        agent=True,
    )
    assert _form(case.on(LAST)) == ["incomplete.request.power"]
    power = RequestCorrected(LAST, documents=["special_power_of_attorney"])
    assert _form(case.record(power).on(LAST)) == []
    for fact in (RequestCorrected(LAST), RequestDeclaredComplete(LAST)):
        assert _form(case.record(fact).on(LAST)) == []
    # A list on the correction alone says nothing about what was there before.
    alone = _case(RequestReceived(ASKED), power, kind="citizen", agent=True)
    assert _form(alone.on(LAST)) == []


def test_an_objection_of_an_agent() -> None:
    """It needs a special power with duty stamp, and no identity again."""
    events = (
        RequestReceived(ASKED),
        ObjectionReceived(SILENT, grounds="c", documents=["power_of_attorney"]),
    )
    agent = _case(*events, kind="citizen", agent=True).on(SILENT)
    assert _form(agent) == ["incomplete.objection.power"]
    assert str(agent.findings[-1].basis) == "PerKI 1/2021 Ps. 39(4)"
    assert _form(_case(*events, kind="citizen").on(SILENT)) == []


def _dispute(
    ground: str = "c",
    **filed: Any,  # noqa: ANN401 # whatever an application says
) -> tuple[Event, ...]:
    return (
        RequestReceived(ASKED),
        ObjectionReceived(SILENT, grounds=ground),
        DisputeFiled(dt.date(2026, 5, 25), **filed),
    )


FILED = dt.date(2026, 5, 25)


def test_what_an_application_lacks() -> None:
    """Identity, and the proofs, of which that of the request is not always asked."""
    case = _case(*_dispute(documents=[]), kind="citizen")
    assert _form(case.on(FILED)) == [
        "incomplete.dispute.identity",
        "incomplete.dispute.request_proof",
        "incomplete.dispute.objection_proof",
    ]
    periodic = _case(*_dispute(grounds="b", documents=["passport"]), kind="citizen")
    assert "incomplete.dispute.objection_proof" in codes(periodic.on(FILED))
    assert "incomplete.dispute.request_proof" not in codes(periodic.on(FILED))
    papers = ["passport", "request_proof", "objection_answer"]
    whole = _case(*_dispute(documents=papers), kind="citizen")
    assert _form(whole.on(FILED)) == []


def test_the_entity_that_could_ask_may_lack_what_a_dispute_needs() -> None:
    """A ratified deed is enough for a request, and not for the commission."""
    papers = ["ratified_deed", "request_proof", "objection_proof"]
    case = _case(*_dispute(documents=papers), kind="legal_entity")
    assert _form(case.on(FILED)) == ["incomplete.dispute.entity"]


@pytest.mark.parametrize("fact", [DisputeCompleted(FILED), DisputeRegistered(FILED)])
def test_a_completed_application_lacks_nothing(fact: Event) -> None:
    """Its completion, or its registration, ends the matter."""
    case = _case(*_dispute(documents=[]), fact, kind="citizen")
    assert _form(case.on(FILED)) == []


def test_the_reading_says_what_follows_without_a_proof() -> None:
    """Whether an application without proofs is registered is disputed."""
    case = _case(*_dispute(documents=["passport"]), kind="citizen")
    texts = []
    for option in ("registered", "not_registered"):
        read = Case(
            events=case.events,
            body=REGENCY,
            applicant=case.applicant,
            readings={"missing_proof": option},
        )
        texts.append(read.on(FILED).findings[-1].text("en"))
    assert texts[0].endswith("only identity or power of attorney stands in the way")
    assert texts[1].endswith("registered without that reason: no")


def test_election_information_asks_for_nothing_here() -> None:
    """Its regulations were not read."""
    event = RequestReceived(ASKED, documents=[], channel="post")
    case = Case(events=[event], applicant=Applicant(kind="citizen"), subject="election")
    standing = case.on(ASKED)
    assert (standing.findings, standing.notes) == ((), ())


# -- channels ----------------------------------------------------------------------


def _read(case: Case, reading: str) -> Standing:
    return Case(
        events=case.events,
        body=CENTRAL,
        applicant=case.applicant,
        readings={"request_channel": reading},
    ).on(case.events[-1].on)


@pytest.mark.parametrize("channel", ["pos", "fax", "lisan", "kurir"])
def test_a_channel_that_is_not_named(channel: str) -> None:
    """Valid and noted by default, a finding where only what is named counts."""
    case = _case(RequestReceived(ASKED, channel=channel))
    by_default = _read(case, "any")
    assert by_default.notes[0] in case.on(ASKED).notes
    assert by_default.findings == ()
    assert "PerKI 1/2021 Ps. 28(2)" in by_default.notes[0][0]
    named = _read(case, "named")
    assert (codes(named), named.notes) == (["form.channel"], ())
    assert str(named.findings[0].basis) == "PerKI 1/2021 Ps. 28(2)"


@pytest.mark.parametrize("channel", ["e-mail", "datang langsung", "merpati", None])
def test_a_channel_that_is_named_or_not_understood(channel: str | None) -> None:
    """Nothing is found, under either reading."""
    case = _case(RequestReceived(ASKED, channel=channel))
    for reading in ("any", "named"):
        standing = _read(case, reading)
        assert (standing.findings, standing.notes) == ((), ())


def test_any_channel_would_do_before() -> None:
    """PerKI 1/2010 took what was unwritten, with an objection as well."""
    case = _case(
        RequestReceived(OLD, channel="lisan"),
        ObjectionReceived(dt.date(2020, 4, 6), grounds="c", channel="pos"),
    )
    standing = _read(case, "named")
    assert "form.channel" not in codes(standing)


def test_the_first_channel_on_record_counts() -> None:
    """A sending says how it came as well, and each step is found once."""
    case = _case(RequestSent(ASKED, channel="pos"), RequestReceived(ASKED))
    (finding,) = _read(case, "named").findings
    assert (finding.code, finding.event) == ("form.channel", 0)
    twice = case.record(RequestReceived(ASKED, channel="fax"))
    assert codes(_read(twice, "named")).count("form.channel") == 1


def test_an_oral_objection() -> None:
    """The statute itself wants it in writing, but for special needs."""
    events = (
        RequestReceived(ASKED),
        ObjectionReceived(SILENT, grounds="c", channel="lisan"),
    )
    assert _form(_case(*events).on(SILENT)) == ["form.channel"]
    assert _form(_case(*events, special_needs=True).on(SILENT)) == []
    posted = _case(events[0], ObjectionSent(SILENT, grounds="c", channel="pos"))
    assert "Ps. 40" in posted.on(SILENT).notes[0][1]
    assert _form(_read(posted, "named")) == ["form.channel"]


def test_an_oral_application_is_for_special_needs() -> None:
    """PerKI 1/2013 Ps. 9(3); by post it may come in any case."""
    for needs, found in ((False, ["form.channel"]), (True, [])):
        oral = _case(*_dispute(channel="lisan"), special_needs=needs)
        assert _form(oral.on(FILED)) == found
    assert _form(_case(*_dispute(channel="pos")).on(FILED)) == []
    old = _case(DisputeFiled(dt.date(2012, 5, 25), channel="lisan"))
    assert _form(old.on(dt.date(2012, 5, 25))) == []
    none = _case(DisputeFiled(dt.date(2010, 5, 25), channel="lisan"))
    assert _form(none.on(dt.date(2010, 5, 25))) == []


# -- who asks ----------------------------------------------------------------------


def test_a_foreigner_is_a_user() -> None:
    """Found once, on the request or, without one, on the objection."""
    case = _case(RequestReceived(ASKED), RequestSent(ASKED), kind="foreigner")
    (finding,) = case.on(ASKED).findings
    assert (finding.code, finding.event) == ("form.applicant", 0)
    assert str(finding.basis) == "UU 14/2008 Ps. 1 no. 12"
    bare = _case(ObjectionReceived(ASKED, grounds="b"), kind="foreigner")
    assert _form(bare.on(ASKED)) == ["form.applicant"]
    assert _case(kind="foreigner").on(ASKED).findings == ()


def test_a_public_body_asks_by_another_way() -> None:
    """Inter-agency help has no clock; before its regulation nothing is said."""
    (finding,) = _case(RequestReceived(ASKED), kind="public_body").on(ASKED).findings
    assert finding.code == "wrong_track.inter_agency"
    assert "without a time limit" in finding.text("en")
    assert _case(RequestReceived(OLD), kind="public_body").on(OLD).findings == ()


# -- the wrong door ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("addressee", "found"),
    [
        ("PPID", ["wrong_track.addressee"]),
        ("Komisi Informasi", ["wrong_track.addressee"]),
        ("court", ["wrong_track.addressee"]),
        ("superior", []),
        ("Sekretaris Daerah", []),
        (None, []),
    ],
)
def test_an_objection_goes_to_the_superior(
    addressee: str | None, found: list[str]
) -> None:
    """A named office may be the superior's; what surely is not, is found."""
    objection = ObjectionReceived(SILENT, grounds="c", addressee=addressee)
    case = _case(RequestReceived(ASKED), objection)
    assert _form(case.on(SILENT)) == found


def test_an_objection_was_passed_on() -> None:
    """The finding says what it may cost, and when the superior got it."""
    objection = ObjectionReceived(SILENT, grounds="c", addressee="PPID")
    case = _case(RequestReceived(ASKED), objection)
    text = case.on(SILENT).findings[-1].text("en")
    assert "PerKI 1/2013 Ps. 5 b" in text
    passed = case.record(ObjectionForwarded(dt.date(2026, 4, 8)))
    later = passed.on(dt.date(2026, 4, 8)).findings[-1].text("en")
    assert later == f"{text}; passed on Wednesday, 8 April 2026"


def test_an_objection_went_through_the_ppid_before() -> None:
    """PerKI 1/2010 Ps. 30; a commission was the wrong door then too."""
    for to, found in (("ppid", []), ("commission", ["wrong_track.addressee"])):
        objection = ObjectionReceived(dt.date(2020, 4, 6), grounds="c", addressee=to)
        case = _case(RequestReceived(OLD), objection)
        assert _form(case.on(dt.date(2020, 4, 6))) == found


# -- the second request ------------------------------------------------------------


def _again(day: dt.date, *between: Event) -> Standing:
    return _case(RequestReceived(ASKED), *between, RequestReceived(day)).on(day)


@pytest.mark.parametrize("day", [ASKED, LAST])
def test_the_same_request_on_record_twice(day: dt.date) -> None:
    """While the PPID may still answer, a second receipt is a slip of the register."""
    assert _form(_again(day)) == ["form.received_twice"]


@pytest.mark.parametrize("day", [LAST + dt.timedelta(days=1), CLOSES])
def test_a_second_request_after_silence(day: dt.date) -> None:
    """It takes nothing from the time to object, which runs on until its day."""
    standing = _again(day)
    (finding,) = (f for f in standing.findings if f.code.startswith("wrong"))
    assert (finding.code, finding.event) == ("wrong_track.second_request", 1)
    assert finding.text("en").endswith(
        "runs until Wednesday, 20 May 2026, under every reading until Tuesday, 19 May "
        "2026"
    )
    assert str(finding.basis) == "UU 14/2008 Ps. 36(1)"


def test_a_second_request_under_the_strictest_reading() -> None:
    """Where the day is safe as it is, it stands alone."""
    case = Case(
        events=[RequestReceived(ASKED), RequestReceived(SILENT)],
        body=REGENCY,
        readings={"receipt_day_counted": "yes"},
    )
    told = case.on(SILENT).findings[-1].text("en")
    assert told.endswith("runs until Tuesday, 19 May 2026")


def test_a_second_request_after_an_answer() -> None:
    """An answer opens the time to object as well."""
    refused = NoticeGiven(dt.date(2026, 3, 16), outcome="refused", reason="other")
    standing = _again(dt.date(2026, 3, 25), refused)
    assert _form(standing) == ["wrong_track.second_request"]


def test_a_new_request_after_all_is_over() -> None:
    """With no time to object left, or an objection pending, it loses nothing."""
    assert _form(_again(dt.date(2026, 5, 21))) == ["form.received_twice"]
    objected = ObjectionReceived(SILENT, grounds="c")
    assert _form(_again(dt.date(2026, 4, 7), objected)) == ["form.received_twice"]
    shown = DisputeFiled(dt.date(2026, 4, 6))  # no dispute without an objection
    assert "form.received_twice" in _form(_again(dt.date(2026, 4, 7), shown))


def test_a_second_request_where_the_limit_is_not_known() -> None:
    """Election information: no day is made up."""
    found = GroundFound(ASKED, ground="b")
    events = (RequestReceived(ASKED), found, RequestReceived(SILENT))
    case = Case(events=events, body=REGENCY, subject="election")
    (finding,) = (f for f in case.on(SILENT).findings if f.event == 2)
    assert finding.code == "wrong_track.second_request"
    assert finding.text("en").endswith("a day not known, act at once")


# -- the commission ----------------------------------------------------------------


def test_a_standing_names_the_commission() -> None:
    """It is there before any dispute, by the parties of the case."""
    case = Case(body=REGENCY, commissions=Commissions(regency=True))
    assert case.on(ASKED).commission.level == "regency"
    old = _case(DisputeFiled(dt.date(2012, 5, 25)))
    assert str(old.on(ASKED).commission.basis) == "PerKI 2/2010 Ps. 4"


@pytest.mark.parametrize(
    ("given", "found", "end"),
    [
        (None, [], ""),
        ("province", [], ""),
        ("regency", ["wrong_track.commission"], "examines that first"),
        (
            "central",
            ["wrong_track.commission"],
            "under another reading the Central Information Commission",
        ),
    ],
)
def test_an_application_at_another_commission(
    given: str | None, found: list[str], end: str
) -> None:
    """A finding where the fact says so, which names the other reading."""
    standing = _case(*_dispute(commission=given)).on(FILED)
    mine = [f for f in standing.findings if f.code == "wrong_track.commission"]
    assert [f.code for f in mine] == found
    assert all(f.text("en").endswith(end) for f in mine)


def test_nobody_knows_the_nearest_commission() -> None:
    """Where a decree names it, no application went elsewhere."""
    body = PublicBody(kind="commission", level="province")
    case = Case(body=body, events=_dispute(commission="province"))
    assert "wrong_track.commission" not in codes(case.on(FILED))
    answer = standing_json(case.on(FILED), "en")["commission"]
    assert (answer["level"], answer["otherwise"]) == (None, None)
    assert answer["because"] == "the respondent is itself an Information Commission"


# -- the case file -----------------------------------------------------------------


FILE: dict[str, Any] = {
    "schema": "keterbukaan/case/1",
    "body": {"kind": "organisation", "level": "regency", "single_office": True},
    "applicant": {"kind": "group"},
    "commissions": {"regency": True, "unable": ["regency"]},
    "events": [
        {
            "type": "request_received",
            "on": "2026-03-12",
            "documents": ["power_of_attorney"],
        },
        {"type": "request_corrected", "on": "2026-03-16", "documents": []},
        {
            "type": "dispute_filed",
            "on": "2026-05-25",
            "commission": "regency",
            "documents": ["request_proof"],
        },
    ],
}


def test_the_new_keys_of_a_case_file() -> None:
    """What is read is written again, an empty list as well as none at all."""
    case = read_case(FILE)
    assert case.body.single_office
    assert case.commissions == Commissions(regency=True, unable=["regency"])
    assert case.events[1] == RequestCorrected(dt.date(2026, 3, 16), documents=())
    assert write_case(case) == FILE
    assert _form(case.on(FILED)) == [
        "incomplete.request.givers",
        "incomplete.dispute.power",
        "incomplete.dispute.givers",
        "incomplete.dispute.objection_proof",
        "wrong_track.commission",
    ]


def test_a_document_that_nobody_knows() -> None:
    """Each wrong word is named with its path."""
    wrong = {**FILE, "commissions": {"unable": ["village"]}}
    wrong["events"] = [{**FILE["events"][0], "documents": ["pasport", "ktp"]}]
    with pytest.raises(InputError) as error:
        read_case(wrong)
    assert [problem.path for problem in error.value.problems] == [
        "$.commissions.unable[0]",
        "$.events[0].documents[0]",
        "$.events[0].documents[1]",
    ]


def test_the_ppid_passes_no_objection_on_from_the_day_of_the_new_regulation() -> None:
    """PerKI 1/2021 governs a request received on the very day it came in."""
    change, objected = dt.date(2021, 6, 30), dt.date(2021, 7, 20)
    eve = change - dt.timedelta(days=1)
    objection = ObjectionReceived(objected, grounds="c", addressee="ppid")
    for asked, found in ((eve, []), (change, ["wrong_track.addressee"])):
        case = _case(RequestReceived(asked), objection)
        assert _form(case.on(objected)) == found
