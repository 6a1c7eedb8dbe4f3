"""The books: a row for what is one, cells from the facts, and what is missing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from keterbukaan import (
    Applicant,
    BookRow,
    Case,
    Closed,
    Details,
    OwnLimit,
    PublicBody,
    Standing,
    WorkCalendar,
    WorkingDays,
    book,
)
from keterbukaan.errors import NotADate, UnknownName, WrongType
from keterbukaan.events import (
    EVENTS,
    ChallengeFiled,
    CourtRulingPronounced,
    DisputeFiled,
    DisputeRegistered,
    DisputeSent,
    DisputeTransferred,
    DisputeWithdrawn,
    ExtensionNotified,
    GroundFound,
    HearingScheduled,
    InformationGiven,
    InterlocutoryRuling,
    MediationAgreed,
    MediationFailed,
    MediationStarted,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    ObjectionRegistered,
    ObjectionSent,
    ObjectionWithdrawn,
    RequestReceived,
    RequestRegistered,
    RequestSent,
    RequestWithdrawn,
    RulingRead,
    RulingReceived,
    SettledByParties,
    TestMade,
)
from keterbukaan.events.choices import NoticeOutcome, NoticeReason
from keterbukaan.parties import PERSONAL
from keterbukaan.register import (
    LAYOUTS,
    Book,
    Phrase,
    UnknownBook,
    UnknownLayout,
    layout_of,
)

if TYPE_CHECKING:
    from keterbukaan.events import Event
    from keterbukaan.register import Layout
    from keterbukaan.register.columns import Column

DAY = dt.date(2026, 11, 19)
BODY = PublicBody(kind="state", level="regency", unit="Dinas Antah")


def _on(month: int, day: int) -> dt.date:
    return dt.date(2026, month, day)


def _case(*facts: Event, **given: Any) -> Case:  # noqa: ANN401 # parts of it
    return Case(id="a", body=BODY, events=facts, **given)


def _rows(
    which: str,
    *facts: Event,
    **asked: Any,  # noqa: ANN401 # options of a book
) -> list[BookRow]:
    return [*book([_case(*facts)], which, DAY, **asked)]


def _row(
    which: str,
    *facts: Event,
    **asked: Any,  # noqa: ANN401 # options of a book
) -> BookRow:
    (row,) = _rows(which, *facts, **asked)
    return row


ASKED = RequestReceived(_on(11, 2))


# -- what is a row --------------------------------------------------------------------


@pytest.mark.parametrize(
    "facts",
    [
        [ASKED],
        [RequestSent(_on(11, 2)), RequestReceived(_on(11, 3))],
        [NoticeGiven(_on(11, 2), outcome="granted")],
        [RequestReceived(_on(11, 2)), ObjectionReceived(_on(11, 18), grounds="c")],
    ],
)
def test_a_case_is_one_request(facts: list[Event]) -> None:
    """From the first fact that needs a request on, whatever followed."""
    assert len(_rows("requests", *facts)) == 1


@pytest.mark.parametrize(
    "facts",
    [
        [],
        [RequestReceived(_on(11, 20))],
        [ObjectionReceived(_on(11, 2), grounds="b"), SettledByParties(_on(11, 3))],
        [TestMade(_on(11, 2)), InformationGiven(_on(11, 3))],
        [
            RequestReceived(_on(11, 2), id="x"),
            GroundFound(DAY, ground="b", retracts="x"),
        ],
    ],
)
def test_without_a_request_on_record_there_is_no_row(facts: list[Event]) -> None:
    """Nothing yet, later, retracted, or what no request had to come before."""
    assert _rows("requests", *facts) == []


@pytest.mark.parametrize(
    ("facts", "received"),
    [
        ([ObjectionSent(_on(11, 2)), ObjectionReceived(_on(11, 4))], [_on(11, 4)]),
        ([ObjectionSent(_on(11, 2)), ObjectionSent(_on(11, 3))], [None]),
        ([ObjectionReceived(_on(11, 4)), ObjectionSent(_on(11, 2))], [_on(11, 4)]),
        (
            [ObjectionReceived(_on(11, 4)), ObjectionSent(_on(11, 5))],
            [_on(11, 4), None],
        ),
        (
            [ObjectionReceived(_on(11, 4)), ObjectionReceived(_on(11, 5))],
            [_on(11, 4), _on(11, 5)],
        ),
        (
            [ObjectionRegistered(_on(11, 5)), ObjectionReceived(_on(11, 5))],
            [_on(11, 5)],
        ),
        ([ObjectionAnswered(_on(11, 5), outcome="granted")], [None]),
        ([GroundFound(_on(11, 5), ground="b")], []),
        (
            [
                ObjectionSent(_on(11, 2)),
                ObjectionWithdrawn(_on(11, 3)),
                ObjectionReceived(_on(11, 5)),
            ],
            [None, _on(11, 5)],
        ),
    ],
)
def test_an_objection_is_a_row(
    facts: list[Event], received: list[dt.date | None]
) -> None:
    """Sent and received is one; one that only its answer shows is one as well."""
    rows = _rows("objections", *facts)
    assert [row["received_on"] for row in rows] == received
    assert [row.number for row in rows] == [*range(1, len(received) + 1)]


def test_objections_about_other_items_are_apart() -> None:
    """What was sent about one item is not what was received about another."""
    facts = (
        ObjectionSent(_on(11, 2), items="peta"),
        ObjectionReceived(_on(11, 4), items="laporan"),
    )
    case = _case(*facts, items=["peta", "laporan"])
    assert len([*book([case], "objections", DAY)]) == 2


def test_an_answer_belongs_to_the_objection_that_it_names() -> None:
    """Else to the last one that has none; a receipt likewise."""
    facts = (
        ObjectionReceived(_on(10, 1), reference="K-1"),
        ObjectionReceived(_on(10, 2), reference="K-2"),
        ObjectionAnswered(_on(10, 9), outcome="granted", reference="K-1"),
        ObjectionAnswered(_on(10, 12), outcome="refused"),
        ObjectionAnswerReceived(_on(10, 13)),
        ObjectionAnswerReceived(_on(10, 14), reference="K-9"),
        ObjectionAnswered(_on(10, 15), outcome="not_held"),
    )
    rows = _rows("objections", *facts, layout="wide")
    assert [(row["outcome"], row["answered_on"]) for row in rows] == [
        ("granted", _on(10, 9)),
        ("not_held", _on(10, 15)),
    ]
    assert [row["answer_received_on"] for row in rows] == [_on(10, 14), _on(10, 13)]
    assert [row["days_used"] for row in rows] == [6, 6]


@pytest.mark.parametrize(
    ("facts", "received"),
    [
        ([DisputeSent(_on(6, 1)), DisputeFiled(_on(6, 3))], [_on(6, 3)]),
        ([DisputeRegistered(_on(6, 3))], [None]),
        ([ChallengeFiled(_on(6, 3), by="body")], [None]),
        (
            [
                DisputeFiled(_on(6, 1)),
                DisputeTransferred(_on(6, 2)),
                DisputeFiled(_on(6, 9)),
            ],
            [_on(6, 1)],
        ),
        (
            [
                DisputeFiled(_on(6, 1)),
                DisputeWithdrawn(_on(6, 2)),
                DisputeFiled(_on(6, 9)),
            ],
            [_on(6, 1), _on(6, 9)],
        ),
        ([DisputeFiled(_on(6, 1)), DisputeFiled(_on(6, 9))], [_on(6, 1), _on(6, 9)]),
        (
            [
                DisputeFiled(_on(6, 1)),
                InterlocutoryRuling(_on(7, 2), outcome="accepted"),
                DisputeTransferred(_on(7, 3)),
                DisputeFiled(_on(7, 9)),
            ],
            [_on(6, 1)],
        ),
        (
            [DisputeFiled(_on(6, 1)), RulingRead(_on(7, 1)), DisputeFiled(_on(7, 9))],
            [_on(6, 1), _on(7, 9)],
        ),
    ],
)
def test_an_application_is_a_row(
    facts: list[Event], received: list[dt.date | None]
) -> None:
    """One passed on to another commission is the same; one filed anew is another."""
    rows = _rows("disputes", *facts)
    assert [row["received_on"] for row in rows] == received


def test_cases_are_taken_one_by_one() -> None:
    """A row comes before the next case is looked at; what is no case is told then."""
    rows = book([_case(ASKED), "b"], "requests", DAY)  # type: ignore[list-item]
    assert next(rows).case == "a"
    with pytest.raises(WrongType):
        next(rows)


def test_what_is_asked_is_checked_at_once() -> None:
    """Before a single row is read."""
    with pytest.raises(UnknownBook, match="did you mean 'requests'"):
        book([], "request", DAY)
    with pytest.raises(UnknownLayout):
        book([], "requests", DAY, layout="lebar")
    with pytest.raises(NotADate):
        book([], "requests", dt.datetime(2026, 11, 19))  # noqa: DTZ001 # on purpose
    with pytest.raises(UnknownName, match="no_such"):
        _row("requests", ASKED)["no_such"]


def test_rows_are_values_and_show_no_cell() -> None:
    """Equal by what they hold, and printed without it."""
    first, second = (_row("requests", ASKED, personal=True) for _ in range(2))
    assert first == second
    shown = "BookRow(layout=Layout(key='perki', book='requests'), case='a', number=1,"
    assert repr(first).startswith(shown)
    assert "2026-11-02" not in repr(first)


# -- the cells of a request -----------------------------------------------------------


def test_a_pending_request_waits() -> None:
    """What was not answered yet is missing, and so many days are left."""
    row = _row("requests", ASKED)
    assert (row["last_day"], row["days_used"], row["days_left"]) == (
        _on(11, 16),
        13,
        -3,
    )
    assert {"outcome", "notice_on", "held", "name", "number"} <= {*row.missing}
    assert not {"refusal_reason", "given_on", "fee", "payment"} & {*row.missing}
    assert row.edition is not None


def test_the_day_of_receipt_is_day_zero() -> None:
    """An answer on the day of receipt took no working day."""
    row = _row("requests", ASKED, NoticeGiven(_on(11, 2), outcome="granted"))
    assert (row["days_used"], row["days_left"]) == (0, None)
    assert "days_left" not in row.missing


def test_an_extension_gives_more_days() -> None:
    """The last day is that of the extension."""
    facts = (ASKED, ExtensionNotified(_on(11, 12), reason="menghimpun dokumen"))
    row = _row("requests", *facts, layout="wide")
    assert (row["extended_on"], row["last_day"]) == (_on(11, 12), _on(11, 25))
    assert row["days_left"] == 4


@pytest.mark.parametrize(
    ("outcome", "reason", "held"),
    [
        (NoticeOutcome.GRANTED, None, "held"),
        (NoticeOutcome.INSPECT_ONLY, None, "held"),
        (NoticeOutcome.NOT_HELD, None, "not_held"),
        (NoticeOutcome.REFUSED, NoticeReason.NOT_DOCUMENTED, "not_documented"),
        (NoticeOutcome.REFUSED, NoticeReason.EXEMPTION, None),
    ],
)
def test_held_or_not_is_what_the_notice_says(
    outcome: NoticeOutcome, reason: NoticeReason | None, held: str | None
) -> None:
    """A refusal does not say that the body has what it refuses."""
    notice = NoticeGiven(_on(11, 5), outcome=outcome, reason=reason)
    row = _row("requests", ASKED, notice)
    assert row["held"] == (held and (held,))
    assert ("held" in row.missing) is (held is None)
    assert ("holder" in row.missing) is (held == "not_held")


def test_a_refusal_calls_for_its_reason() -> None:
    """And an exemption for its letter; nothing given calls for no fee."""
    row = _row("requests", ASKED, NoticeGiven(_on(11, 5), outcome="refused"))
    assert "refusal_reason" in row.missing
    assert not {"exemptions", "fee", "given_on"} & {*row.missing}
    notice = NoticeGiven(_on(11, 5), outcome="refused", reason="exemption")
    assert "exemptions" in _row("requests", ASKED, notice).missing


def test_what_is_free_calls_for_no_way_of_paying() -> None:
    """A fee of nothing is a fee on record."""
    for fee, missing in ((None, True), (0, False), (5000, True)):
        row = _row(
            "requests", ASKED, NoticeGiven(_on(11, 5), outcome="granted", fee=fee)
        )
        assert (row["fee"], "payment" in row.missing) == (fee, missing)
        assert ("fee" in row.missing) is (fee is None)


def test_the_last_notice_stands_and_the_first_is_timed() -> None:
    """A second answer says what holds; how long it took ends with the first."""
    facts = (
        NoticeGiven(_on(11, 4), outcome="refused", reason="purpose"),
        NoticeGiven(_on(11, 9), outcome="granted"),
    )
    row = _row("requests", ASKED, *facts)
    assert (row["outcome"], row["notice_on"]) == (("granted",), _on(11, 9))
    assert (row["refusal_reason"], row["days_used"]) == (None, 2)


def test_an_answer_whose_day_is_not_on_record() -> None:
    """Its receipt shows that it came: nothing is left, and nobody can say how long."""
    row = _row("requests", ASKED, NoticeReceived(_on(11, 9)))
    assert (row["days_used"], row["days_left"], row["notice_on"]) == (None, None, None)
    assert {"days_used", "notice_on", "outcome"} <= {*row.missing}
    assert "days_left" not in row.missing


def test_a_withdrawn_request_waits_for_nothing() -> None:
    """Nor does it call for an answer."""
    row = _row("requests", ASKED, RequestWithdrawn(_on(11, 4)))
    called = {"outcome", "notice_on", "held", "last_day", "days_used", "days_left"}
    assert not called & {*row.missing}


def test_a_closed_matter_waits_for_nothing() -> None:
    """Where the application says so, without a day that anybody knows."""
    case = _case(ASKED, closed=Closed(how="other"))
    (row,) = book([case], "requests", DAY)
    assert (row["days_used"], row["days_left"]) == (None, None)
    assert "outcome" not in row.missing


def test_time_that_nobody_can_count_is_not_counted() -> None:
    """Without a receipt, before it, before any limit, or past every table."""
    notice = NoticeGiven(_on(11, 5), outcome="granted")
    for facts in ([notice], [RequestSent(_on(11, 2)), notice]):
        row = _row("requests", *facts)
        assert row["days_used"] is None
        assert "days_used" in row.missing
    early = NoticeGiven(_on(10, 5), outcome="granted")
    assert _row("requests", ASKED, early)["days_used"] is None
    late = dt.date(9000, 1, 3)
    (row,) = book([_case(ASKED)], "requests", late)
    assert (row["days_used"], row["days_left"]) == (None, None)
    old = Case(events=[RequestReceived(dt.date(2009, 1, 5))])
    (row,) = book([old], "requests", DAY)
    assert (row["last_day"], row["days_used"]) == (None, None)


def test_lateness_is_what_a_finding_says() -> None:
    """Its size in working days; a lapse alone is no finding."""
    late = NoticeGiven(_on(11, 18), outcome="granted")
    assert _row("requests", ASKED, late, layout="wide")["days_late"] == 2
    assert _row("requests", ASKED, layout="wide")["days_late"] is None


def test_who_asks_calls_for_what_a_form_asks() -> None:
    """A legal entity has no occupation; an agent has a name."""
    entity = Applicant(kind="legal_entity", agent=True)
    (row,) = book([_case(ASKED, applicant=entity)], "requests", DAY, layout="wide")
    assert "occupation" not in row.missing
    assert {"proxy", "identity_number"} <= {*row.missing}
    assert row["applicant_kind"] == "legal_entity"
    assert "applicant_kind" in _row("requests", ASKED, layout="wide").missing


def test_items_are_one_row_that_says_each() -> None:
    """What gives least comes first; the day is there once every item has one."""
    asked = {"items": ["peta", "laporan"]}
    peta = NoticeGiven(_on(11, 4), outcome="granted", fee=0, items="peta")
    rest = NoticeGiven(_on(11, 9), outcome="refused", reason="purpose", items="laporan")
    (row,) = book([_case(ASKED, peta, **asked)], "requests", DAY, layout="wide")
    assert (row["outcome"], row["notice_on"]) == (("granted",), None)
    assert "notice_on" in row.missing
    assert (row["days_used"], row["days_left"]) == (13, -3)
    assert row["item_outcomes"].text() == "peta: dikabulkan; laporan: belum dijawab"  # type: ignore[union-attr]
    (row,) = book([_case(ASKED, peta, rest, **asked)], "requests", DAY)
    assert row["outcome"] == ("refused", "granted")
    assert (row["notice_on"], row["days_used"], row["fee"]) == (_on(11, 9), 5, 0)
    assert row.items == ("peta", "laporan")


def test_an_item_withdrawn_waits_for_no_answer() -> None:
    """The others do; without any answer the request ended with the last of them."""
    asked = {"items": ["peta", "laporan"]}
    gone = RequestWithdrawn(_on(11, 4), items="peta")
    (row,) = book([_case(ASKED, gone, **asked)], "requests", DAY)
    assert row["days_left"] == -3
    notice = NoticeGiven(_on(11, 9), outcome="granted", items="laporan")
    (row,) = book([_case(ASKED, gone, notice, **asked)], "requests", DAY)
    assert (row["notice_on"], row["days_used"], row["days_left"]) == (
        _on(11, 9),
        5,
        None,
    )
    rest = RequestWithdrawn(_on(11, 5), items="laporan")
    (row,) = book([_case(ASKED, gone, rest, **asked)], "requests", DAY)
    assert "outcome" not in row.missing


def test_items_with_limits_of_their_own_have_the_last() -> None:
    """One was extended, the other was not: the request is due with the later."""
    facts = (ASKED, ExtensionNotified(_on(11, 12), reason="dokumen", items="peta"))
    case = _case(*facts, items=["peta", "laporan"])
    (row,) = book([case], "requests", DAY)
    assert (row["last_day"], row["days_left"]) == (_on(11, 25), 4)


# -- the cells of an objection and of a dispute ----------------------------------------


def test_an_objection_withdrawn_calls_for_no_answer() -> None:
    """And has no time."""
    facts = (ObjectionReceived(_on(11, 2)), ObjectionWithdrawn(_on(11, 4)))
    row = _row("objections", *facts, layout="wide")
    assert row["withdrawn_on"] == _on(11, 4)
    assert not {"outcome", "answered_on", "last_day"} & {*row.missing}


def test_each_objection_has_its_own_time() -> None:
    """By its own receipt; one that was withdrawn lends none."""
    facts = (
        ObjectionReceived(_on(10, 1), grounds="f"),
        ObjectionWithdrawn(_on(10, 5)),
        ObjectionReceived(_on(11, 2), grounds="f"),
    )
    first, second = _rows("objections", *facts)
    assert (first["last_day"], first["days_used"]) == (None, None)
    assert (second["last_day"], second["days_used"]) == (_on(12, 14), 13)


def test_a_limit_of_the_body_itself_is_no_limit_of_the_law() -> None:
    """The last day is that of the law, for a request and for an objection."""
    own = [
        OwnLimit(rule="request.notice", limit=WorkingDays(5), basis="SOP 1/2026"),
        OwnLimit(rule="objection.response", limit=WorkingDays(5), basis="SOP 1/2026"),
    ]
    case = _case(ASKED, ObjectionReceived(_on(11, 2), grounds="f"), own_limits=own)
    assert len(case.on(DAY).deadlines) > 3
    for which, last in (("requests", _on(11, 16)), ("objections", _on(12, 14))):
        (row,) = book([case], which, DAY)
        assert row["last_day"] == last


def test_an_answer_shown_by_its_receipt_is_an_answer() -> None:
    """Nothing is left, and its day is missing."""
    facts = (ObjectionReceived(_on(11, 2)), ObjectionAnswerReceived(_on(11, 9)))
    row = _row("objections", *facts)
    assert (row["days_left"], "answered_on" in row.missing) == (None, True)


def test_a_dispute_has_its_course() -> None:
    """Mediation, ruling, court: each from its fact, the last where there are more."""
    facts = (
        ObjectionReceived(_on(4, 6), grounds="a"),
        DisputeFiled(_on(6, 1), commission="province"),
        DisputeRegistered(_on(6, 2), reference="001/VI/KIP-PS/2026"),
        MediationStarted(_on(6, 9)),
        MediationAgreed(_on(6, 15)),
        MediationFailed(_on(6, 16)),
        HearingScheduled(_on(6, 20), hearing="decision", for_day=_on(7, 1)),
        RulingRead(_on(7, 1), kind="adjudication", outcome="granted"),
        RulingReceived(_on(7, 3), by="body"),
        ChallengeFiled(_on(7, 20), by="body"),
        CourtRulingPronounced(_on(9, 1), outcome="ruling_annulled"),
    )
    row = _row("disputes", *facts, layout="wide", personal=True)
    shown = {key: row[key] for key in ("number", "grounds", "mediation", "outcome")}
    assert shown == {
        "number": "001/VI/KIP-PS/2026",
        "grounds": ("a",),
        "mediation": "failed",
        "outcome": "granted",
    }
    assert (row["challenged_by"], row["court_ruling"]) == (("body",), "ruling_annulled")
    assert (row["next_hearing"], row["next_agenda"]) == (_on(7, 1), "decision")
    assert (row["days_used"], row["days_left"], row["ended"]) == (21, None, None)
    objection = _row("objections", *facts, layout="wide")
    assert (objection["ruling"], objection["court_ruling"]) == (
        "granted",
        "ruling_annulled",
    )


def test_a_dispute_may_end_without_a_ruling() -> None:
    """Its row says how and when, and calls for no ruling."""
    facts = (
        DisputeFiled(_on(6, 1)),
        MediationStarted(_on(6, 9)),
        MediationAgreed(_on(6, 10)),
        DisputeWithdrawn(_on(6, 11)),
    )
    row = _row("disputes", *facts, layout="wide")
    assert row["ended"].code == "dispute_withdrawn"  # type: ignore[union-attr]
    assert (row["ended_on"], row["mediation"]) == (_on(6, 11), "agreed")
    assert not {"outcome", "ruled_on"} & {*row.missing}
    assert {"grounds", "commission"} <= {*row.missing}


def test_a_long_record_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many objections it has, limits and findings are asked for once."""
    asked: list[str] = []
    for name in ("deadlines", "findings"):
        told = getattr(Standing, name).fget

        def counted(self: Standing, name: str = name, told: Any = told) -> object:  # noqa: ANN401
            asked.append(name)
            return told(self)

        monkeypatch.setattr(Standing, name, property(counted))
    facts = [
        fact
        for month in (3, 5, 7, 9)
        for fact in (
            ObjectionReceived(_on(month, 2), grounds="f"),
            ObjectionAnswered(_on(month, 30), outcome="refused"),
        )
    ]
    assert len(_rows("objections", *facts, layout="wide")) == 4
    assert sorted(asked) == ["deadlines", "findings"]


# -- who people are -------------------------------------------------------------------

WHO = Details(
    name="Sekar Fiktif",
    address="Jalan Rekaan 7",
    contact="0800-000-0000",
    identity_number="0000000000000000",
    occupation="penulis rekaan",
    proxy="Kuasa Rekaan",
    information="anggaran",
)


def test_personal_cells_are_withheld_unless_asked_for() -> None:
    """They are on record, so they are not missing; consent opens field by field."""
    fact = RequestRegistered(_on(11, 2), reference="7/PPID", note="Sekar menelepon")
    case = _case(ASKED, fact, details=WHO, consent=["name", "occupation"])
    (row,) = book([case], "requests", DAY, layout="wide")
    assert (row["name"], row["occupation"]) == ("Sekar Fiktif", "penulis rekaan")
    assert row["information"] == "anggaran"
    hidden = ("number", "address", "contact", "identity_number", "proxy", "note")
    assert row.withheld == hidden
    assert not {*hidden} & {*row.missing}
    assert all(row[key] is None for key in hidden)
    (row,) = book([case], "requests", DAY, layout="wide", personal=True)
    assert row.withheld == ()
    assert (row["number"], row["note"]) == ("7/PPID", ("Sekar menelepon",))


NIK = "3299994567899999"


def test_what_free_text_says_of_people_is_hidden() -> None:
    """A number that was typed elsewhere, and the applicant's name; not the record."""
    said = f"untuk sekar  fiktif, NIK {NIK}, surel sekar@contoh.invalid"
    details = evolve(WHO, purpose=said, information="anggaran 2023 2024 2025 2026")
    case = _case(ASKED, details=details, items=["peta", f"berkas {NIK}"])
    (row,) = book([case], "requests", DAY, layout="wide")
    assert row["purpose"] == "untuk [...], NIK [...], surel [...]"
    assert row["information"] == details.information
    assert row["item_outcomes"] == Phrase(
        (
            "peta: belum dijawab; berkas [...]: belum dijawab",
            "peta: not answered yet; berkas [...]: not answered yet",
        )
    )
    assert row.items == ("peta", "berkas [...]")
    assert {"purpose", "item_outcomes"} < {*row.withheld}
    assert "information" not in row.withheld
    assert (case.details.purpose, case.items[1]) == (said, f"berkas {NIK}")
    (row,) = book([case], "requests", DAY, layout="wide", personal=True)
    assert (row["purpose"], row.items, row.withheld) == (said, case.items, ())


def test_consent_to_one_text_opens_no_identity_number() -> None:
    """Only that to the identity number itself does."""
    given = f"Jalan Rekaan 7, {NIK}, 0812 0000 0999"
    details = evolve(WHO, address=given, identity_number=NIK)
    for consent, address, number in (
        (["address"], "Jalan Rekaan 7, [...], 0812 0000 0999", None),
        (["address", "identity_number"], "Jalan Rekaan 7, [...], 0812 0000 0999", NIK),
    ):
        case = _case(ASKED, details=details, consent=consent)
        (row,) = book([case], "requests", DAY, layout="wide")
        assert (row["address"], row["identity_number"]) == (address, number)
        assert "address" in row.withheld


# -- the tables -----------------------------------------------------------------------

_COLUMNS = [
    (layout, column)
    for layouts in LAYOUTS.values()
    for layout in layouts.values()
    for column in layout.columns
]


def test_every_book_has_its_layouts() -> None:
    """The statutory columns first; the wide ones have them all, and more."""
    assert [*LAYOUTS] == [*Book]
    for which in Book:
        perki, wide = layout_of(which), layout_of(which, "wide")
        assert perki.key == "perki"
        assert {c.key for c in perki.columns} < {c.key for c in wide.columns}
        keys = [column.key for column in wide.columns]
        assert len(keys) == len({*keys})
        assert wide.column(keys[3]) == wide.columns[3]


@pytest.mark.parametrize(
    ("layout", "column"), _COLUMNS, ids=lambda each: getattr(each, "key", "")
)
def test_every_column_reads_what_is_there(layout: Layout, column: Column) -> None:
    """A source is a field of a fact, or of the case; who people are is personal."""
    for source in column.source:
        holder, _, name = source.partition(".")
        if holder in EVENTS:
            fields = {each.name for each in EVENTS[holder].__attrs_attrs__}
            assert name in fields
        elif holder != "*":
            assert hasattr(getattr(Case(), holder), name)
        told = name in {"reference", "note"} or (
            holder == "details" and name in PERSONAL
        )
        assert column.personal or not told
    assert column.basis is None or str(column.basis).startswith("PerKI")
    assert layout.notes


def test_a_book_can_be_read_as_it_was_known() -> None:
    """A decree that was not known then moves no day."""
    asked = RequestReceived(dt.date(2025, 8, 4))
    day = dt.date(2025, 8, 11)
    known = [
        next(book([_case(asked)], "requests", day, calendar=calendar))["last_day"]
        for calendar in (
            WorkCalendar.national(),
            WorkCalendar.national(known_on=dt.date(2025, 8, 6)),
        )
    ]
    assert known == [dt.date(2025, 8, 19), dt.date(2025, 8, 18)]
