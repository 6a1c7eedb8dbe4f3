"""Consequence tests: what a record lacks, until when it closes, what opens it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve

from keterbukaan import ConsequenceTest, InputError, WorkCalendar, assess
from keterbukaan.errors import NotADate
from keterbukaan.exemption import (
    AfterEvent,
    Approver,
    AsNeeded,
    Assessment,
    Consent,
    Document,
    ExemptionStatus,
    FixedPeriod,
    Moment,
    NotStated,
    Office,
    OtherLaw,
    PartPeriod,
    Permanent,
    Review,
    Reviewer,
    ReviewOutcome,
    SetBy,
    Severity,
    UntilEvent,
)
from keterbukaan.exemption.finding import CHECKS
from keterbukaan.exemption.period_checks import longest_under, open_by
from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.openings import NEVER_EXEMPT
from keterbukaan.law.spans import CalendarDays, Months, WorkingDays, Years
from keterbukaan.texts import LANGUAGES, long_date

if TYPE_CHECKING:
    from keterbukaan.exemption import Period

NATIONAL = WorkCalendar.national()
DECIDED = dt.date(2024, 7, 15)
DAY = dt.date(2026, 11, 2)

COMPLETE = ConsequenceTest(
    information="Hasil tes perorangan peserta seleksi di Kabupaten Antah Berantah",
    documents=[Document("Laporan seleksi", ["nilai tiap peserta"])],
    grounds=["17.h.4"],
    statutes=["UU 14/2008 Ps. 17", "UU 27/2022"],
    reason="memuat penilaian atas orang perorangan",
    consequence="peserta yang tidak lulus dirugikan",
    protects="rahasia pribadi peserta",
    propriety="tidak patut diperlihatkan",
    interest_in_closing="orang bersedia ikut seleksi",
    interest_in_opening="seleksi dapat diperiksa",
    person="peserta seleksi",
    moment="on_request",
    body="Pemerintah Kabupaten Antah Berantah",
    unit="Badan Kepegawaian",
    ppid="PPID Utama",
    place="Antah Berantah",
    decided_on=DECIDED,
    decree="SK 7/2024",
    classification="17.h",
    approved_by="head_of_body",
    period=FixedPeriod(length=Years(3), set_by="head_of_body", law="UU 43/2009"),
    never_exempt=dict.fromkeys(NEVER_EXEMPT, False),
)


def _record(**changes: Any) -> ConsequenceTest:  # noqa: ANN401 (any field at once)
    return evolve(COMPLETE, **changes)


def _seen(test: ConsequenceTest, day: dt.date = DAY) -> Assessment:
    return assess(test, day, calendar=NATIONAL)


def _codes(test: ConsequenceTest, day: dt.date = DAY) -> set[str]:
    return {finding.code for finding in _seen(test, day).findings}


def _status(test: ConsequenceTest, day: dt.date = DAY) -> str:
    return str(_seen(test, day).status)


def _fixed(**changes: Any) -> Period:  # noqa: ANN401 (as above)
    return FixedPeriod(set_by=SetBy.HEAD_OF_BODY, law="UU 43/2009", **changes)


# --- every finding, each with a record that is complete but for one thing ------------

_AFTER = DECIDED + dt.timedelta(days=30)
_LATER = DECIDED + dt.timedelta(days=300)
_LAPSED = _record(decided_on=dt.date(2018, 7, 16), period=_fixed(length=Years(3)))

FOUND: Final[dict[str, dict[str, Any]]] = {
    "missing.grounds": {"grounds": ()},
    "missing.statute": {"statutes": ()},
    "statute.lower_regulation": {"statutes": ["PP 61/2010", "Perbup 9 Tahun 2019"]},
    "statute.j_needs_another": {"grounds": ["17.j"], "statutes": ["UU 14/2008"]},
    "statute.repealed": {"statutes": ["UU 14/2008", "PerKI 1/2017 Ps. 2"]},
    "statute.lower_beside": {"statutes": ["UU 14/2008", "Perda 3/2019"]},
    "statute.repealed_since": {
        "statutes": ["UU 14/2008", "PerKI 1/2017 Ps. 2"],
        "decided_on": None,
    },
    "classification.archive_grade": {"classification": "terbatas"},
    "missing.reason": {"reason": "-"},
    "missing.consequence": {"consequence": None},
    "missing.protects": {"protects": ""},
    "missing.propriety": {"propriety": None},
    "missing.public_interest": {"interest_in_opening": None},
    "weighing.before_harm": {"consequence": None},
    "letter.h_without_person": {"person": None},
    "letter.g_without_person": {"grounds": ["17.g"], "person": None},
    "letter.b_without_business": {"grounds": ["17.b"]},
    "letter.i_without_harm": {"grounds": ["17.i"], "exempt_matter": "17.a"},
    "letter.i_outsiders_unsaid": {"grounds": ["17.i"], "harm_to_policy": "gaduh"},
    "letter.i_for_outsiders": {
        "grounds": ["17.i"],
        "harm_to_policy": "gaduh",
        "not_for_outsiders": False,
    },
    "letter.without_item": {"grounds": ["17.h"]},
    "letter.other_in_document": {
        "documents": [Document("Laporan", ["nilai"], ["17.h.4", "17.c.1"])]
    },
    "missing.information": {"information": "tidak ada"},
    "missing.decision_date": {"decided_on": None},
    "missing.place": {"place": None},
    "missing.ppid": {"ppid": None},
    "missing.body": {"body": None},
    "missing.unit": {"unit": None},
    "missing.classification": {"classification": None},
    "missing.decree": {"decree": None},
    "missing.documents": {"documents": ()},
    "missing.moment": {"moment": None},
    "approval.missing": {"approved_by": None},
    "approval.superior_only": {"approved_by": Approver.SUPERIOR},
    "ppid.head_of_body": {"ppid": "Bupati Antah Berantah"},
    "day.before_statute": {"decided_on": dt.date(24, 7, 15)},
    "day.far_off": {"consent": Consent(on=dt.date(2204, 7, 15))},
    "general_list": {"general": True},
    "age": {"moment": Moment.BEFORE_REQUEST},
    "period.not_stated": {"period": NotStated()},
    "period.permanent": {"grounds": ["17.c.3"], "period": Permanent()},
    "period.permanent_unsaid": {"period": Permanent()},
    "period.permanent_without_letter": {"grounds": (), "period": Permanent()},
    "period.not_by_law": {"grounds": ["17.b"], "period": FixedPeriod(length=Years(3))},
    "period.by_law_unsaid": {"grounds": ["17.b"], "period": AsNeeded()},
    "period.not_by_statute": {
        "grounds": ["17.j"],
        "period": FixedPeriod(length=Years(3)),
    },
    "period.h_in_years": {"period": FixedPeriod(length=Years(3))},
    "period.too_long": {"grounds": ["17.a.1"], "period": _fixed(length=Years(31))},
    "period.before_decision": {
        "period": _fixed(start=dt.date(2024, 7, 14), length=Years(3))
    },
    "period.ends_before_it_begins": {"period": _fixed(end=dt.date(2024, 7, 1))},
    "period.set_by": {
        "grounds": ["17.d"],
        "period": FixedPeriod(length=Years(3), set_by=SetBy.PPID),
    },
    "period.set_by_unsaid": {"grounds": ["17.f.1"], "period": AsNeeded()},
    "period.law_not_named": {"period": OtherLaw()},
    "period.other_letter": {
        "periods": [PartPeriod(period=AsNeeded(), grounds=["17.c.1"])]
    },
    "period.event_not_named": {"period": UntilEvent(event="-")},
    "period.end_unknown": {"period": UntilEvent(event="lelang selesai")},
    "period.short": {"period": _fixed(length=WorkingDays(29))},
    "barred.never_exempt": {"never_exempt": {"18.1.d": True}},
    "barred.unanswered": {"never_exempt": {}},
    "barred.opened_by_decision": {"opened_by_decision_on": DECIDED},
    "opened.consent": {"consent": Consent(on=_AFTER)},
    "opened.consent_not_written": {"consent": Consent(on=_AFTER, written=False)},
    "opened.office": {"office": Office.INCUMBENT},
    "opened.candidate": {"office": Office.CANDIDATE},
    "opened.hearing": {"grounds": ["17.a.1"], "opened_in_hearing_on": _AFTER},
    "opened.by_unknown": {"opened_on": _AFTER},
    "opened.decision": {"opened_by_decision_on": _AFTER},
    "not_opened.data_subject": {"given_to_data_subject_on": _AFTER},
    "not_opened.president": {"grounds": ["17.d"], "president_permitted_on": _AFTER},
    "not_opened.president_letter": {"president_permitted_on": _AFTER},
    "renewal.after_lapse": {"replaces": _LAPSED},
    "renewal.extends": {"replaces": _record(decided_on=dt.date(2023, 7, 17))},
    "renewal.before_earlier": {"replaces": _record(decided_on=dt.date(2025, 1, 6))},
    "renewal.after_opening": {
        "replaces": _record(
            decided_on=dt.date(2022, 7, 18), consent=Consent(on=dt.date(2023, 5, 2))
        )
    },
    "renewal.letters": {
        "replaces": _record(decided_on=dt.date(2023, 7, 17), grounds=["17.h.2", "17.i"])
    },
    "renewal.approval": {
        "replaces": _record(decided_on=dt.date(2023, 7, 17), grounds=["17.a.1"]),
        "approved_by": Approver.SUPERIOR,
    },
    "renewal.span": {"replaces": _record(decided_on=dt.date(2023, 7, 17))},
    "review.annulled": {
        "reviews": [
            Review(by="commission", on=_AFTER, outcome="opened", final_on=_AFTER),
            Review(by="supreme_court", on=_LATER, outcome="closed"),
        ]
    },
    "review.inspect_only": {
        "reviews": [Review(by="commission", on=_AFTER, outcome="inspect_only")]
    },
    "review.data_subject_only": {
        "reviews": [Review(by="superior", on=_AFTER, outcome="data_subject_only")]
    },
    "review.void": {"reviews": [Review(by="court", on=_AFTER, outcome="void")]},
    "review.another_letter": {
        "reviews": [Review(by="ppid", on=_AFTER, outcome="revoked", grounds=["17.b"])]
    },
    "review.approval": {"reviews": [Review(by="ppid", on=_AFTER, outcome="revoked")]},
    "review.gives_unknown": {
        "reviews": [Review(by="court", on=_AFTER, outcome="ruling_annulled")]
    },
    "review.disagree": {
        "reviews": [
            Review(by="superior", on=_AFTER, outcome="closed"),
            Review(by="commission", on=_LATER, outcome="opened"),
        ]
    },
    "review.upheld_unclear": {
        "reviews": [
            Review(by="commission", on=_AFTER, outcome="opened"),
            Review(by="court", on=_LATER, outcome="upheld"),
        ]
    },
    "review.partly_not_final": {
        "reviews": [Review(by="commission", on=_AFTER, outcome="partly_opened")]
    },
    "status.unknown": {"decided_on": "2026"},
    "period.end_between": {"decided_on": "2026"},
    "missing.test": {"made": False},
    "moment.without_order": {"moment": Moment.DURING_DISPUTE},
    "not_seen": {"reason": None, "not_seen": ["reason"]},
    "review.opened": {
        "reviews": [Review(by="superior", on=_AFTER, outcome="opened")],
    },
    "review.partly_opened": {
        "reviews": [Review(by="superior", on=_AFTER, outcome="partly_opened")],
    },
    "review.not_final": {
        "reviews": [Review(by="court", on=_AFTER, outcome="opened")],
    },
}
"""A change of the complete record that brings out each finding."""


def test_a_complete_record_has_no_finding() -> None:
    """A record with every part is in form, and its letter has its wording."""
    seen = _seen(COMPLETE)
    assert seen.findings == ()
    assert seen.in_form
    assert [ground for ground, _ in seen.letters] == ["17.h.4"]
    assert "kemampuan" in seen.letters[0][1][0]


@pytest.mark.parametrize("code", CHECKS)
def test_every_finding_comes_out(code: str) -> None:
    """One change brings the finding out, with its weight, provision and words."""
    seen = _seen(_record(**FOUND[code]))
    (finding,) = (each for each in seen.findings if each.code == code)
    check = CHECKS[code]
    assert (finding.severity, finding.basis) == (check.severity, check.basis)
    assert finding.basis.instrument in INSTRUMENTS
    for lang in LANGUAGES:
        assert finding.text(lang)
        assert "{" not in finding.text(lang)
    advice = all(each.severity is Severity.ADVICE for each in seen.findings)
    assert seen.in_form is advice


def test_no_finding_is_left_out() -> None:
    """The changes above name every finding there is, and no other."""
    assert set(FOUND) == set(CHECKS)


def test_words_exist_for_every_weight_and_status() -> None:
    """Weights and statuses have their words in two languages."""
    for member in (*Severity, *ExemptionStatus):
        assert all(member.words)


# --- what cannot be read --------------------------------------------------------------


def test_a_record_names_its_information() -> None:
    """Nothing else is needed; a blank name is an error."""
    assert _seen(ConsequenceTest(information="Daftar contoh")).in_form is False
    with pytest.raises(InputError, match="no information is named"):
        ConsequenceTest(information=" \n")


def test_the_checklist_has_no_other_questions() -> None:
    """An answer to a question that is not on the checklist is an error."""
    with pytest.raises(InputError) as caught:
        ConsequenceTest(information="x", never_exempt={"18.1.a": True, "18.1.z": True})
    assert [repr(problem) for problem in caught.value.problems] == [
        "$.never_exempt['18.1.z']: unknown key '18.1.z'; there are 18.1.a to 18.1.g"
    ]


def test_a_fixed_period_says_how_long() -> None:
    """Without a length and without an end it is no fixed period."""
    with pytest.raises(InputError, match="needs a length or an end"):
        FixedPeriod()


def test_a_day_is_a_day() -> None:
    """An instant is refused: which day it is only the caller knows."""
    with pytest.raises(NotADate):
        _seen(COMPLETE, dt.datetime(2026, 1, 1))  # noqa: DTZ001 (that is the point)


# --- statutes -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "law",
    [
        "PP 61/2010",
        "Peraturan Pemerintah Nomor 61 Tahun 2010",
        "Pasal 4 ayat (2) Peraturan Menteri Antah Nomor 3 Tahun 2020",
        "Permendagri 3/2017",
        "Keputusan Kepala Badan Misal",
        "SOP Layanan Informasi",
        "Surat Edaran Sekretaris Daerah",
        "Qanun Antah Berantah 1/2019",
    ],
)
def test_what_ranks_below_a_statute_is_not_enough(law: str) -> None:
    """A regulation or a decree alone is a finding; beside a statute it is none."""
    assert "statute.lower_regulation" in _codes(_record(statutes=[law]))
    both = _record(statutes=[law, "UU 27/2022"])
    assert "statute.lower_regulation" not in _codes(both)


@pytest.mark.parametrize(
    "law",
    [
        "UU 14/2008",
        "Pasal 17 huruf h angka 4 Undang-Undang Nomor 14 Tahun 2008",
        "UUD 1945",
        "Perppu 1/2020",
        "Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020",
        "KUHAP",
        "Kitab Undang-Undang Hukum Pidana",
        "Perlindungan Data Pribadi (UU 27/2022)",
        "UU-ITE 19/2016",
    ],
)
def test_a_statute_may_be_named_in_any_way(law: str) -> None:
    """Statutes are known by their kind, by their number, or by their title."""
    assert "statute.lower_regulation" not in _codes(_record(statutes=[law]))


def test_a_repealed_law_is_looked_up_on_the_day_of_the_decision() -> None:
    """What was in force when it was decided is no finding later."""
    law = {"statutes": ["UU 14/2008", "PerKI Nomor 1 Tahun 2017"]}
    before = _record(decided_on=dt.date(2020, 3, 2), **law)
    assert "statute.repealed" not in _codes(before)
    unknown = _codes(_record(decided_on=None, **law))
    assert "statute.repealed" not in unknown
    assert "statute.repealed_since" in unknown


def test_letter_j_rests_on_another_statute() -> None:
    """A second statute, or one whose number is not given, is another one."""
    for other in ("UU 43/2009", "KUHAP"):
        test = _record(grounds=["17.j"], statutes=["UU 14/2008", other])
        assert "statute.j_needs_another" not in _codes(test)


# --- form ---------------------------------------------------------------------------


@pytest.mark.parametrize("who", [None, Approver.NOBODY, Approver.OTHER])
def test_the_head_of_the_body_approves(who: Approver | None) -> None:
    """Nobody, somebody else, and nothing on record are all no approval."""
    assert "approval.missing" in _codes(_record(approved_by=who))


@pytest.mark.parametrize(
    ("meant", "said"),
    [
        (True, []),
        (None, [("letter.i_outsiders_unsaid", "advice")]),
        (False, [("letter.i_for_outsiders", "defective")]),
    ],
)
def test_letter_i_asks_for_two_things(
    *, meant: bool | None, said: list[tuple[str, str]]
) -> None:
    """That it is not meant for outsiders, and that opening it harms policy."""
    test = _record(
        grounds=["17.i"], harm_to_policy="gaduh", not_for_outsiders=meant, moment=None
    )
    found = [f for f in _seen(test).findings if f.code.startswith("letter.")]
    assert [(f.code, str(f.severity)) for f in found] == said
    assert all(str(f.basis) == "UU 14/2008 Ps. 17 i" for f in found)


def test_for_whom_a_record_is_meant_matters_under_i_alone() -> None:
    """Nothing is said of it under another letter; nobody saw it is said once."""
    assert "letter.i_for_outsiders" not in _codes(_record(not_for_outsiders=False))
    unseen = _record(
        grounds=["17.i"], harm_to_policy="gaduh", not_seen=["not_for_outsiders"]
    )
    assert "letter.i_outsiders_unsaid" not in _codes(unseen)
    (told,) = (f for f in _seen(unseen).findings if f.code == "not_seen")
    assert "not meant for outsiders" in told.text("en")


# --- who approved a change ----------------------------------------------------------


@pytest.mark.parametrize(
    ("by", "outcome", "on", "approved_by", "basis"),
    [
        ("ppid", "opened", "2024-08-14", None, "PerKI 1/2021 Ps. 53(2)"),
        ("ppid", "partly_opened", "2024-08-14", "superior", "PerKI 1/2021 Ps. 53(2)"),
        ("ppid", "revoked", None, "other", "PerKI 1/2021 Ps. 53(2)"),
        ("ppid", "revoked", "2021-06-29", None, "PP 61/2010 Ps. 10(1)"),
        ("ppid", "revoked", "2010-08-22", None, None),
        ("ppid", "revoked", "2024-08-14", "head_of_body", None),
        ("ppid", "closed", "2024-08-14", None, None),
        ("head_of_body", "revoked", "2024-08-14", None, None),
        ("superior", "opened", "2024-08-14", None, None),
        ("commission", "opened", "2024-08-14", None, None),
    ],
)
def test_a_change_by_the_ppid_needs_an_approval(
    by: str, outcome: str, on: str | None, approved_by: str | None, basis: str | None
) -> None:
    """What was decided on an objection or in a dispute needs none of the head."""
    review = Review(
        by=Reviewer(by),
        outcome=ReviewOutcome(outcome),
        on=on,
        approved_by=Approver(approved_by) if approved_by else None,
    )
    seen = _seen(_record(decided_on=dt.date(2010, 8, 1), reviews=[review]))
    found = [f for f in seen.findings if f.code == "review.approval"]
    assert [str(f.basis) for f in found] == ([basis] if basis else [])
    for each in found:
        who = review.approved_by
        last = "not on record" if who is None else who.label("en")
        assert each.text("en").endswith(f"approved by: {last}")


def test_an_approval_is_asked_by_the_law_of_the_day_asked_about() -> None:
    """Where the day of the change is not on record, no later law judges it."""
    review = Review(by="ppid", outcome="revoked")
    test = _record(decided_on=dt.date(2011, 1, 3), reviews=[review])
    for day, basis in (
        (dt.date(2015, 3, 2), "PP 61/2010 Ps. 10(1)"),
        (dt.date(2022, 3, 2), "PerKI 1/2021 Ps. 53(2)"),
    ):
        seen = _seen(test, day).findings
        assert [str(f.basis) for f in seen if f.code == "review.approval"] == [basis]


@pytest.mark.parametrize(
    ("approved_by", "decided_on", "basis"),
    [
        ("superior", dt.date(2024, 7, 15), "PerKI 1/2021 Ps. 53(2)"),
        ("superior", dt.date(2018, 7, 16), "PP 61/2010 Ps. 10(1)"),
        ("superior", dt.date(2010, 8, 22), None),
        ("head_of_body", dt.date(2024, 7, 15), None),
        ("nobody", dt.date(2024, 7, 15), None),  # approval.missing says it
    ],
)
def test_a_change_of_letters_needs_the_head(
    approved_by: str, decided_on: dt.date, basis: str | None
) -> None:
    """Whatever is read of who approves the determination itself."""
    earlier = _record(decided_on=dt.date(2010, 5, 3), grounds=["17.a.1"])
    test = _record(decided_on=decided_on, approved_by=approved_by, replaces=earlier)
    for reading in ("head", "superior"):
        chosen = {"exemption_approver": reading}
        seen = assess(test, DAY, calendar=NATIONAL, readings=chosen)
        found = [f for f in seen.findings if f.code == "renewal.approval"]
        assert [str(f.basis) for f in found] == ([basis] if basis else [])
    same = evolve(test, replaces=evolve(earlier, grounds=test.grounds))
    assert "renewal.approval" not in _codes(same)


@pytest.mark.parametrize(
    ("ppid", "told"),
    [
        ("Bupati Antah Berantah", True),
        ("Plt. Gubernur", True),
        ("Ketua KPU Kabupaten Antah", True),
        ("KEPALA DESA ANTAH", True),
        ("PPID Utama", False),
        ("Bupati selaku PPID", False),
        ("Sekretaris Daerah", False),
        ("Kepala Dinas Kominfo", False),
        ("Bagian Humas Bupati", False),
        ("-", False),
    ],
)
def test_a_head_of_a_body_approves_and_does_not_set(ppid: str, *, told: bool) -> None:
    """Whoever is told to be the PPID is, whatever else he is."""
    found = {each.code for each in _seen(_record(ppid=ppid)).findings}
    assert ("ppid.head_of_body" in found) is told


def test_days_that_nobody_can_have_meant_are_named() -> None:
    """Each once; the end of a period may be far off, and a year alone is no slip."""
    early, late = dt.date(2008, 4, 29), DAY.replace(year=DAY.year + 50)
    after = late + dt.timedelta(days=1)
    reviews = [
        Review(by="superior", outcome="pending", on=day, final_on=day)
        for day in (early, dt.date(2008, 4, 30), late, after)
    ]
    for period in (_fixed(end=dt.date(2054, 7, 15)), AsNeeded()):
        test = _record(reviews=reviews, period=period, opened_on="2204")
        found = [each for each in _seen(test).findings if each.code.startswith("day.")]
        assert [each.text("en").split(" is ")[0] for each in found] == [
            long_date(early, "en"),
            long_date(after, "en"),
        ]


def test_a_test_made_on_the_day_has_no_age() -> None:
    """Only a test made before the day asked about is old."""
    test = _record(moment="before_request")
    assert "age" not in _codes(test, DECIDED)
    (age,) = (f for f in _seen(test).findings if f.code == "age")
    assert "2 tahun 3 bulan" in age.text()


# --- periods ------------------------------------------------------------------------


def test_permanent_under_c_is_barred_and_under_h_only_unsaid() -> None:
    """The statute rules it out for a to f, and is silent about g to j."""
    both = _record(grounds=["17.c.3", "17.h.4"], period=Permanent())
    words = {f.code: f.text("en") for f in _seen(both).findings}
    assert "letter c" in words["period.permanent"]
    assert words["period.permanent_unsaid"] == (
        "nothing says that letter h is permanent; write: as long as needed to protect "
        "a private secret (PP 61/2010 Ps. 8(2))"
    )
    assert _seen(_record(period=Permanent())).in_form


@pytest.mark.parametrize(
    ("letter", "period", "ends_on"),
    [
        ("17.a.1", _fixed(length=Years(31)), dt.date(2054, 7, 15)),
        ("17.a.1", Permanent(), dt.date(2054, 7, 15)),
        ("17.a.1", NotStated(), dt.date(2054, 7, 15)),
        ("17.a.1", _fixed(length=Years(30)), dt.date(2054, 7, 15)),
        ("17.h.1", _fixed(length=Years(31)), dt.date(2055, 7, 15)),
        ("17.h.1", Permanent(), None),
    ],
)
def test_thirty_years_under_letter_a(
    letter: str, period: Period, ends_on: dt.date | None
) -> None:
    """Whatever it says, under a it ends after thirty years; elsewhere it does not."""
    test = _record(grounds=[letter], period=period)
    assert _seen(test).ends_on == ends_on
    too_long = letter == "17.a.1" and test.ends_on == dt.date(2055, 7, 15)
    assert ("period.too_long" in _codes(test)) is too_long


def test_a_period_from_a_leap_day() -> None:
    """A year from 29 February ends on 28 February."""
    test = _record(decided_on=dt.date(2024, 2, 29), period=_fixed(length=Years(1)))
    assert _seen(test).ends_on == dt.date(2025, 2, 28)
    assert _status(test, dt.date(2025, 2, 28)) == "in_force"
    assert _status(test, dt.date(2025, 3, 1)) == "lapsed"


@pytest.mark.parametrize(
    ("period", "ends_on"),
    [
        (_fixed(length=CalendarDays(10)), dt.date(2024, 7, 25)),
        (_fixed(length=Months(1), start=dt.date(2024, 8, 31)), dt.date(2024, 9, 30)),
        (_fixed(length=Years(1), end=dt.date(2024, 12, 31)), dt.date(2024, 12, 31)),
        (AfterEvent(event="wafat", length=Years(1)), None),
        (
            AfterEvent(event="wafat", length=Years(1), happened_on=dt.date(2025, 1, 6)),
            dt.date(2026, 1, 6),
        ),
        (UntilEvent(event="lelang selesai"), None),
        (
            UntilEvent(event="lelang selesai", happened_on=dt.date(2025, 1, 6)),
            dt.date(2025, 1, 6),
        ),
        (AsNeeded(), None),
        (AsNeeded(ended_on=dt.date(2025, 1, 6)), dt.date(2025, 1, 6)),
        (OtherLaw(law="UU 43/2009"), None),
        (OtherLaw(law="UU 43/2009", end=dt.date(2049, 7, 15)), dt.date(2049, 7, 15)),
        (Permanent(), None),
        (NotStated(), None),
    ],
)
def test_a_period_ends_where_that_is_known(
    period: Period, ends_on: dt.date | None
) -> None:
    """Every kind of period gives its last day, or none; never a guessed one."""
    seen = _seen(_record(period=period))
    assert seen.ends_on == ends_on
    assert (seen.open_by is None) is (ends_on is None)
    assert (seen.opening_window is None) is (ends_on is None)


@pytest.mark.parametrize(("option", "found"), [("head", True), ("superior", False)])
def test_who_approves_is_a_reading(
    option: str,
    found: bool,  # noqa: FBT001 (a case of the table)
) -> None:
    """The superior alone is advice against, or enough."""
    test = evolve(COMPLETE, approved_by=Approver.SUPERIOR)
    seen = assess(test, DAY, calendar=NATIONAL, readings={"exemption_approver": option})
    assert ("approval.superior_only" in {f.code for f in seen.findings}) is found


def test_both_readings_of_the_thirty_days() -> None:
    """A latest day, and a window from that day to the end."""
    seen = _seen(COMPLETE)
    assert seen.open_by is not None
    assert seen.open_by.last == dt.date(2027, 6, 3)
    assert seen.opening_window == (dt.date(2027, 6, 3), dt.date(2027, 7, 15))
    assert seen.opens_on == seen.ends_on == dt.date(2027, 7, 15)
    assert seen.open_from == dt.date(2027, 7, 16)


@pytest.mark.parametrize("end", [dt.date(2010, 1, 4), dt.date(2150, 1, 4), dt.date.max])
def test_an_end_that_cannot_be_counted_back_from(end: dt.date) -> None:
    """Before the rule, or past every table of feast days, there is no such day."""
    seen = _seen(_record(decided_on=dt.date(2009, 1, 5), period=_fixed(end=end)))
    assert open_by(end, NATIONAL) is None
    assert seen.opening_window is None
    assert (seen.open_from is None) is (end == dt.date.max)
    assert "period.short" not in {finding.code for finding in seen.findings}


@pytest.mark.parametrize("length", [Years(9000), WorkingDays(10**6)])
def test_a_length_past_every_calendar_has_no_end(length: Years | WorkingDays) -> None:
    """Where the end cannot be counted it is not known."""
    assert "period.end_unknown" in _codes(_record(period=_fixed(length=length)))
    assert longest_under("a", dt.date(9990, 1, 1)) is None


def test_an_end_without_a_beginning() -> None:
    """Without a day of decision only the end can be looked at."""
    test = _record(decided_on=None, period=_fixed(end=dt.date(2027, 3, 1)))
    assert _codes(test) == {"missing.decision_date"}
    assert _status(test) == "in_force"


# --- status -------------------------------------------------------------------------


def test_the_status_of_each_day() -> None:
    """Before, during and after its period."""
    start = dt.date(2024, 8, 1)
    test = _record(period=_fixed(start=start, end=dt.date(2026, 8, 3)))
    days = (DECIDED, start, dt.date(2026, 8, 3), dt.date(2026, 8, 4))
    assert [_status(test, day) for day in days] == [
        "not_begun",
        "in_force",
        "in_force",
        "lapsed",
    ]


def test_before_it_begins_what_it_replaces_decides() -> None:
    """Until the new determination the earlier one closes, or has lapsed."""
    later = _record(decided_on=dt.date(2022, 3, 1), replaces=_LAPSED)
    days = (dt.date(2018, 7, 2), dt.date(2021, 7, 16), dt.date(2022, 2, 28))
    assert [_status(later, day) for day in days] == ["not_begun", "in_force", "lapsed"]


def test_written_consent_opens_g_and_h_and_no_other_letter() -> None:
    """Letters g and a together stay closed; an unwritten consent opens nothing."""
    consent = {"consent": Consent(on=_AFTER)}
    assert _status(_record(**consent)) == "opened"
    assert _status(_record(grounds=["17.g"], **consent)) == "opened"
    assert _status(_record(**consent), DECIDED) == "in_force"
    assert _status(_record(grounds=["17.g", "17.a.1"], **consent)) == "in_force"
    unwritten = Consent(on=_AFTER, written=False)
    assert _status(_record(consent=unwritten)) == "in_force"
    assert "opened.consent" not in _codes(_record(grounds=["17.b"], **consent))


def test_an_office_opens_and_a_candidacy_does_not() -> None:
    """The person holds the office; a candidate does not hold it yet."""
    assert _status(_record(office="incumbent")) == "opened"
    assert _status(_record(office="incumbent"), dt.date(2020, 1, 6)) == "not_begun"
    assert _status(_record(office="incumbent", decided_on=None)) == "opened"
    assert _status(_record(office="candidate")) == "in_force"
    assert "opened.office" not in _codes(_record(grounds=["17.b"], office="incumbent"))


def test_a_public_hearing_ends_letter_a() -> None:
    """From that day on, and for that letter alone."""
    heard = {"opened_in_hearing_on": _AFTER}
    assert _status(_record(grounds=["17.a.1"], **heard)) == "opened"
    assert _status(_record(grounds=["17.a.1"], **heard), DECIDED) == "in_force"
    assert _status(_record(**heard)) == "in_force"
    assert "opened.hearing" not in _codes(_record(**heard))


def test_what_opens_nothing() -> None:
    """Giving it to the data subject, and the President's permission."""
    given = _record(given_to_data_subject_on=_AFTER)
    permitted = _record(grounds=["17.d"], president_permitted_on=_AFTER)
    for test, code in (
        (given, "not_opened.data_subject"),
        (permitted, "not_opened.president"),
    ):
        assert _status(test) == "in_force"
        assert code not in _codes(test, DECIDED)
        assert _seen(test).in_form is _seen(test, DECIDED).in_form


def _review(by: Reviewer, outcome: ReviewOutcome, final: bool = False) -> Review:  # noqa: FBT001, FBT002 (short for a test)
    return Review(by=by, on=_AFTER, outcome=outcome, final_on=DAY if final else None)


@pytest.mark.parametrize(
    ("letter", "review", "status"),
    [
        ("17.h.4", _review(Reviewer.SUPERIOR, ReviewOutcome.OPENED), "opened"),
        (
            "17.h.4",
            _review(Reviewer.COMMISSION, ReviewOutcome.OPENED),
            "opening_not_final",
        ),
        ("17.h.4", _review(Reviewer.COMMISSION, ReviewOutcome.OPENED, True), "opened"),  # noqa: FBT003 (as above)
        ("17.h.4", _review(Reviewer.COURT, ReviewOutcome.UPHELD), "in_force"),
        ("17.h.4", _review(Reviewer.COURT, ReviewOutcome.PARTLY_OPENED), "in_force"),
        ("17.i", _review(Reviewer.COMMISSION, ReviewOutcome.OPENED), "opened"),
        ("17.i", _review(Reviewer.COMMISSION, ReviewOutcome.UPHELD), "in_force"),
        ("17.i", _review(Reviewer.SUPERIOR, ReviewOutcome.UPHELD), "in_force"),
    ],
)
def test_reviews_open_at_once_or_when_final(
    letter: str, review: Review, status: str
) -> None:
    """The superior opens at once, a ruling when final; for i it needs not be."""
    test = _record(grounds=[letter], reviews=[review])
    assert _status(test) == status
    assert _status(test, DECIDED) == "in_force"


def test_what_leaves_it_closed_is_no_finding() -> None:
    """A review that changes nothing, or is not decided yet, says nothing."""
    for outcome in ("closed", "upheld", "not_admissible", "withdrawn", "pending"):
        test = _record(reviews=[Review(by="commission", on=_AFTER, outcome=outcome)])
        assert _status(test) == "in_force"
        assert not _codes(test)


# --- history ------------------------------------------------------------------------


def test_what_a_decision_opened_is_never_exempt_again() -> None:
    """A later test is barred, and the information stays open."""
    final = _review(Reviewer.COMMISSION, ReviewOutcome.OPENED, True)  # noqa: FBT003 (as above)
    for earlier in (
        _record(opened_by_decision_on=DAY),
        _record(reviews=[final]),
        _record(replaces=_record(opened_by_decision_on=DAY)),
    ):
        later = _record(decided_on=dt.date(2026, 11, 16), replaces=earlier)
        seen = _seen(later, dt.date(2026, 12, 1))
        assert seen.status is ExemptionStatus.OPENED
        assert "barred.opened_by_decision" in {f.code for f in seen.findings}
        assert not seen.in_form


def test_a_decision_after_the_test_opens_and_bars_nothing_yet() -> None:
    """The record was lawful when it was made."""
    test = _record(opened_by_decision_on=DAY)
    assert _status(test) == "opened"
    assert _seen(test).in_form
    assert _status(test, DECIDED) == "in_force"


def test_consent_of_old_is_remembered() -> None:
    """What was open to everybody is not closed by a new test, under any letter."""
    earlier = _record(consent=Consent(on=_AFTER))
    for letter, remembered in (("17.h.4", True), ("17.b", False)):
        later = _record(
            decided_on=dt.date(2026, 11, 2), replaces=earlier, grounds=[letter]
        )
        assert _status(later) == "opened"
        assert {"renewal.after_opening"} <= _codes(later)
        assert ("opened.consent" in _codes(later)) is remembered


def test_a_new_test_without_a_date_has_no_history() -> None:
    """Where nobody knows when it was decided, nothing is said about a renewal."""
    later = _record(decided_on=None, replaces=_LAPSED)
    assert not _codes(later) & {"renewal.extends", "renewal.after_lapse"}


def test_a_new_test_of_what_had_no_date() -> None:
    """What it replaces may lack its own date; then it was in force."""
    later = _record(replaces=_record(decided_on=None))
    assert "renewal.extends" in _codes(later)


def test_a_test_that_replaces_one_that_has_not_begun() -> None:
    """Nothing runs yet, so nothing is extended."""
    start = dt.date(2025, 1, 6)
    earlier = _record(period=_fixed(start=start, length=Years(1)))
    later = _record(decided_on=dt.date(2024, 12, 2), replaces=earlier)
    assert not _codes(later) & {"renewal.extends", "renewal.after_lapse"}
