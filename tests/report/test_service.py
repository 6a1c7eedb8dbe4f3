"""The service report: what belongs to which period, and what each figure counts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from keterbukaan import (
    Case,
    Closed,
    PublicBody,
    ReportPeriod,
    ServiceReport,
    service_report,
)
from keterbukaan.errors import InputError, NotADate, UnknownName, WrongType
from keterbukaan.events import (
    CassationFiled,
    CassationRulingPronounced,
    ChallengeFiled,
    CourtRulingPronounced,
    DisputeFiled,
    DisputeWithdrawn,
    ExecutionDecided,
    ExecutionRequested,
    ExtensionNotified,
    InformationGiven,
    MediationAgreed,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionReceived,
    ObjectionWithdrawn,
    RequestReceived,
    RequestWithdrawn,
    RulingPerformed,
    RulingRead,
    SettledByParties,
)
from keterbukaan.report import SECTIONS, Figure

if TYPE_CHECKING:
    from keterbukaan.events import Event

BODY = PublicBody(kind="state", level="regency")
DAY = dt.date(2026, 11, 19)
MARCH = ReportPeriod.month(2026, 3)


def _on(month: int, day: int) -> dt.date:
    return dt.date(2026, month, day)


def _case(name: str | None, *facts: Event, **given: Any) -> Case:  # noqa: ANN401 # parts of it
    return Case(id=name, body=BODY, events=facts, **given)


def _report(
    *cases: Case, period: ReportPeriod = MARCH, day: dt.date = DAY
) -> ServiceReport:
    report = service_report(cases, period, day)
    assert [each for each in report.sums if not each.agrees] == []
    return report


def _told(report: ServiceReport, book: str) -> dict[str, tuple[str, ...]]:
    """Give the figures of a book that are not nought, but those of what came."""
    return {
        key.partition(".")[2]: figure.entries
        for key, figure in report.figures.items()
        if key.startswith(book) and figure.entries
    }


# -- periods --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "first", "last", "words"),
    [
        (ReportPeriod.year(2026), (1, 1), (12, 31), "the year 2026"),
        (ReportPeriod.semester(2026, 1), (1, 1), (6, 30), "semester 1 of 2026"),
        (ReportPeriod.semester(2026, 2), (7, 1), (12, 31), "semester 2 of 2026"),
        (ReportPeriod.month(2026, 2), (2, 1), (2, 28), "February 2026"),
    ],
)
def test_a_period_has_its_days(
    period: ReportPeriod, first: tuple[int, int], last: tuple[int, int], words: str
) -> None:
    """From its first day to its last, both in it."""
    assert (period.first, period.last) == (_on(*first), _on(*last))
    assert period.label("en") == words


def test_a_period_that_is_none_is_refused() -> None:
    """No third semester, no thirteenth month, no end before the beginning."""
    with pytest.raises(InputError):
        ReportPeriod.semester(2026, 3)
    with pytest.raises(InputError):
        ReportPeriod.month(2026, 13)
    with pytest.raises(InputError):
        ReportPeriod.year(0)
    with pytest.raises(InputError):
        ReportPeriod(_on(3, 2), _on(3, 1))


def test_what_is_asked_is_checked() -> None:
    """Days are days, and cases cases."""
    with pytest.raises(NotADate):
        service_report([], MARCH, dt.datetime(2026, 3, 1))  # noqa: DTZ001 # on purpose
    with pytest.raises(WrongType):
        service_report([], "2026", DAY)  # type: ignore[arg-type]
    with pytest.raises(WrongType):
        service_report(["a"], MARCH, DAY)  # type: ignore[list-item]
    with pytest.raises(UnknownName):
        _report()["requests.recieved"]


# -- requests -------------------------------------------------------------------------


def test_a_request_belongs_to_its_receipt_and_an_answer_to_its_day() -> None:
    """What was pending, came and was over makes up what is left."""
    cases = (
        _case(
            "before",
            RequestReceived(_on(2, 2)),
            NoticeGiven(_on(3, 2), outcome="granted"),
        ),
        _case(
            "within",
            RequestReceived(_on(3, 2)),
            NoticeGiven(_on(3, 9), outcome="refused"),
        ),
        _case(
            "after",
            RequestReceived(_on(3, 30)),
            NoticeGiven(_on(4, 6), outcome="granted"),
        ),
        _case("waits", RequestReceived(_on(2, 27))),
        _case(
            "done",
            RequestReceived(_on(2, 2)),
            NoticeGiven(_on(2, 9), outcome="granted"),
        ),
        _case("later", RequestReceived(_on(4, 1))),
        _case("silent"),
    )
    assert _told(_report(*cases), "requests") == {
        "pending_start": ("before", "waits"),
        "received": ("within", "after"),
        "finished": ("before", "within"),
        "pending_end": ("after", "waits"),
        "granted": ("before",),
        "refused": ("within",),
        "refused_unstated": ("within",),
        "late": ("before",),
    }


def test_a_report_before_the_end_counts_until_its_day() -> None:
    """What happened after it is not in it."""
    case = _case(
        "a", RequestReceived(_on(3, 2)), NoticeGiven(_on(3, 9), outcome="granted")
    )
    report = _report(case, day=_on(3, 6))
    assert report.until == _on(3, 6)
    assert _told(report, "requests") == {"received": ("a",), "pending_end": ("a",)}


def test_items_count_once_by_what_gives_least() -> None:
    """As it stood at the end of the period."""
    asked = (
        RequestReceived(_on(3, 2)),
        NoticeGiven(_on(3, 4), outcome="granted", items="peta"),
        NoticeGiven(_on(3, 9), outcome="refused", reason="purpose", items="laporan"),
    )
    again = NoticeGiven(_on(4, 9), outcome="granted", items="laporan")
    case = _case("a", *asked, again, items=["peta", "laporan"])
    found = _told(_report(case), "requests")
    assert (found["refused"], found["refused_purpose"]) == (("a",), ("a",))
    assert "granted" not in found
    year = _told(_report(case, period=ReportPeriod.year(2026)), "requests")
    assert year["granted"] == ("a",)
    assert _report(case).times["requests"].days == (("a", 5),)


def test_letters_of_the_statute_are_counted_where_named() -> None:
    """Each letter a figure; a request may be refused on several."""
    notice = NoticeGiven(
        _on(3, 9), outcome="refused", reason="exemption", exemptions=["17.b", "17.h.3"]
    )
    granted = NoticeGiven(_on(3, 9), outcome="granted", exemptions=["17.a.1"])
    report = _report(
        _case("a", RequestReceived(_on(3, 2)), notice),
        _case("b", RequestReceived(_on(3, 2)), granted),
    )
    assert report["requests.exemption_17_h_3"].entries == ("a",)
    assert "17 h no. 3" in report["requests.exemption_17_h_3"].label()
    assert "requests.exemption_17_a_1" not in report.figures


@pytest.mark.parametrize(
    ("end", "how"),
    [
        (RequestWithdrawn(_on(3, 9)), "withdrawn"),
        (SettledByParties(_on(3, 9)), "settled"),
        (NoticeReceived(_on(3, 9)), "unknown"),
        (None, "closed"),
    ],
)
def test_a_request_may_end_otherwise(end: Event | None, how: str) -> None:
    """Withdrawn, settled, closed, or answered nobody knows with what."""
    closed = Closed(how="other", on=_on(3, 9)) if end is None else None
    facts = [RequestReceived(_on(3, 2)), *([] if end is None else [end])]
    found = _told(_report(_case("a", *facts, closed=closed)), "requests")
    assert found == {"received": ("a",), "finished": ("a",), how: ("a",)}


def test_what_has_no_day_is_in_no_other_figure() -> None:
    """Without a receipt, or closed nobody knows when."""
    cases = (
        _case("a", NoticeGiven(_on(3, 9), outcome="granted")),
        _case("b", RequestReceived(_on(3, 2)), closed=Closed(how="lapsed")),
        _case(None, ExtensionNotified(_on(3, 9), reason="dokumen")),
    )
    found = _told(_report(*cases), "requests")
    assert found == {"undated": ("a", "b", "#3"), "extended": ("#3",)}


def test_what_a_later_step_ended_is_over_on_the_last_fact() -> None:
    """Nobody answered the request, and the objection was withdrawn."""
    facts = (ObjectionReceived(_on(3, 20), grounds="c"), ObjectionWithdrawn(_on(4, 6)))
    case = _case("a", RequestReceived(_on(2, 2)), *facts)
    march, april = _report(case), _report(case, period=ReportPeriod.month(2026, 4))
    assert _told(march, "requests") == {"pending_start": ("a",), "pending_end": ("a",)}
    found = _told(april, "requests")
    assert found == dict.fromkeys(("pending_start", "finished", "closed"), ("a",))


def test_an_answer_before_its_request_is_over_on_its_receipt() -> None:
    """The sums hold for records in any order; nobody can time it."""
    facts = (NoticeGiven(_on(2, 9), outcome="granted"), RequestReceived(_on(3, 2)))
    report = _report(_case("a", *facts))
    assert _told(report, "requests")["finished"] == ("a",)
    assert report.times["requests"].untimed == ("a",)


def test_times_are_working_days_after_receipt() -> None:
    """Mean, median and nearest rank; nought on the day of receipt."""
    cases = [
        _case(
            str(day),
            RequestReceived(_on(3, 2)),
            NoticeGiven(_on(3, day), outcome="granted"),
        )
        for day in (2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16)
    ]
    times = _report(*cases).times["requests"]
    assert times.days[:2] == (("2", 0), ("3", 1))
    assert (times.mean, times.median, times.at_most(0.9)) == (5.0, 5.0, 9)
    empty = _report().times["requests"]
    assert (empty.mean, empty.median, empty.at_most(0.9)) == (None, None, None)


# -- objections, disputes, courts ------------------------------------------------------


def test_objections_belong_to_their_own_days() -> None:
    """By ground, by answer, with what was handed over after it."""
    cases = (
        _case(
            "a",
            RequestReceived(_on(1, 5)),
            ObjectionReceived(_on(3, 2), grounds="ce"),
            ObjectionAnswered(_on(3, 9), outcome="granted"),
            InformationGiven(_on(3, 16)),
            ObjectionReceived(_on(3, 20), grounds="f"),
        ),
        _case("b", ObjectionReceived(_on(2, 2)), ObjectionWithdrawn(_on(3, 2))),
        _case("c", ObjectionReceived(_on(3, 2)), ObjectionAnswered(_on(6, 2))),
        _case(
            "d", ObjectionReceived(_on(3, 2), grounds="b"), SettledByParties(_on(3, 3))
        ),
        _case("e", ObjectionAnswered(_on(3, 2), outcome="granted")),
    )
    assert _told(_report(*cases), "objections") == {
        "pending_start": ("b",),
        "received": ("a", "a#2", "c", "d"),
        "finished": ("a", "b", "d"),
        "pending_end": ("a#2", "c"),
        "answered_granted": ("a",),
        "withdrawn": ("b",),
        "settled": ("d",),
        "ground_b": ("d",),
        "ground_c": ("a",),
        "ground_e": ("a",),
        "ground_f": ("a#2",),
        "performed": ("a",),
        "undated": ("e",),
    }
    shown = [
        _case(outcome, ObjectionAnswered(_on(3, 9), outcome=outcome), given)
        for outcome in ("partly_granted", "inspect_only", "refused", "not_held")
        for given in [InformationGiven(_on(3, 16))]
    ]
    performed = _told(_report(*shown), "objections")["performed"]
    assert performed == ("partly_granted", "inspect_only")
    june = _told(_report(*cases, period=ReportPeriod.month(2026, 6)), "objections")
    assert (june["answered_unstated"], june["late"]) == (("c",), ("c",))


def test_disputes_and_courts_belong_to_their_own_days() -> None:
    """Two rulings of a court are two; the parties may both go to court."""
    course = (
        DisputeFiled(_on(3, 2)),
        MediationAgreed(_on(3, 4)),
        RulingRead(_on(3, 5), kind="adjudication", outcome="granted"),
        ChallengeFiled(_on(3, 9), by="body"),
        ChallengeFiled(_on(3, 9), by="applicant"),
        CourtRulingPronounced(_on(3, 10), outcome="remanded"),
        CourtRulingPronounced(_on(3, 12)),
        CassationFiled(_on(3, 13), by="body"),
        CassationRulingPronounced(_on(3, 16), outcome="rejected"),
        ExecutionRequested(_on(3, 17)),
        ExecutionDecided(_on(3, 23), outcome="ordered"),
        RulingPerformed(_on(3, 24)),
    )
    gone = (DisputeFiled(_on(3, 2)), DisputeWithdrawn(_on(3, 3)))
    report = _report(_case("a", *course), _case("b", *gone))
    assert _told(report, "disputes") == {
        "received": ("a", "b"),
        "finished": ("a", "b"),
        "ruled_granted": ("a",),
        "withdrawn": ("b",),
        "agreed": ("a",),
    }
    assert _told(report, "courts") == {
        "challenged": ("a",),
        "ruled": ("a", "a"),
        "ruled_remanded": ("a",),
        "ruled_unstated": ("a",),
        "cassation": ("a",),
        "cassation_ruled": ("a",),
        "cassation_ruled_rejected": ("a",),
        "execution_requested": ("a",),
        "execution_decided": ("a",),
        "execution_decided_ordered": ("a",),
        "performed": ("a",),
    }
    assert (
        set(_told(_report(_case("a", *course), period=ReportPeriod.year(2025)), ""))
        == set()
    )


# -- the document ---------------------------------------------------------------------


def test_a_report_is_a_value() -> None:
    """Equal, hashed, and shown without its cases."""
    case = _case("perkara-77", RequestReceived(_on(3, 2)))
    first, second = _report(case), _report(case)
    assert first == second
    assert hash(first) == hash(second)
    assert "perkara-77" not in repr(first) + first.html() + first.markdown()
    assert first._repr_html_() == first.html()
    assert first.edition is not None


def test_a_report_is_written_in_both_languages() -> None:
    """Every figure, with what the body writes itself before and after them."""
    report = _report(_case("a", RequestReceived(_on(3, 2))))
    told = {"policy": "Kebijakan <b>", "advice": "Satu.\n\nDua."}
    text = report.markdown("en", told)
    assert text.startswith(
        "# Public information service report\n\nMarch 2026; drawn up"
    )
    assert "| requests received | 1 |" in text
    assert text.index("Kebijakan <b>") < text.index("## Requests") < text.index("Dua.")
    assert "All sums that must agree do." in text
    page = report.html("id", told)
    assert "Kebijakan &lt;b&gt;" in page
    assert "<script" not in page
    assert all(each.label() in page for each in SECTIONS)
    for write in (report.markdown, report.html):
        with pytest.raises(UnknownName, match="did you mean 'policy'"):
            write("en", {"polic": ""})


def test_a_sum_that_does_not_agree_is_said() -> None:
    """The figure, and what its parts come to."""
    report = _report(_case("a", RequestReceived(_on(3, 2))))
    wrong = Figure("requests.pending_end", ("sisa", "left"), ())
    broken = evolve(report, figures={**report.figures, wrong.key: wrong})
    assert [each.agrees for each in broken.sums if each.key == wrong.key] == [False]
    assert "left: 0, not 1" in broken.markdown("en")
