"""Letters to a commission or a court: complete, and with one field missing each."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest
from attrs import evolve

from keterbukaan import Applicant, Case, Details, PublicBody, letter
from keterbukaan.events import (
    ChallengeFiled,
    ConclusionSubmitted,
    CourtRulingPronounced,
    DisputeFiled,
    DisputeRegistered,
    Event,
    HearingHeld,
    HearingScheduled,
    NoticeGiven,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    RequestReceived,
    RulingRead,
    RulingReceived,
)
from keterbukaan.law.letters.court import COURT_LETTERS
from keterbukaan.law.letters.dispute import DISPUTE_LETTERS
from keterbukaan.parties import ApplicantKind
from keterbukaan.texts import LANGUAGES
from tests.helpers.letters import with_details, with_fact, without

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from keterbukaan import Letter
    from keterbukaan.letters import FilledField

DAY: Final = dt.timedelta(days=1)
NEW, OLD = dt.date(2026, 1, 12), dt.date(2012, 1, 9)
STATUTE: Final = dt.date(2011, 1, 10)
NASTY: Final = "Sekar | <b>*A*</b>\n# [x](y) & `z`"
DOCUMENTS: Final = ("identity_card", "request_proof", "objection_proof")
DETAILS: Final = Details(
    name="Sekar Arum",
    identity_number="NIK-REKAAN-7",
    address="Jalan Rekaan 7",
    contact="sekar@example.org",
    information="anggaran rehabilitasi",
    proxy="Bayu Rekaan",
)
BODY: Final = PublicBody(kind="state", level="province", name="Dinas Antah Berantah")


def to_ruling(day: dt.date, *, documents: tuple[str, ...] = DOCUMENTS) -> Case:
    """Give a case from the request to the ruling, with everything on record."""
    facts: list[Event] = [
        RequestReceived(day),
        NoticeGiven(day + 7 * DAY, outcome="refused", exemptions="17.b"),
        ObjectionReceived(day + 14 * DAY, grounds="a", reference="K-3"),
        ObjectionAnswered(day + 21 * DAY, outcome="refused"),
        ObjectionAnswerReceived(day + 22 * DAY),
        DisputeFiled(day + 28 * DAY, documents=documents),
        DisputeRegistered(day + 30 * DAY, reference="014/II/KIP-PS/2026"),
        HearingHeld(day + 45 * DAY, hearing="adjudication"),
        HearingScheduled(day + 50 * DAY, hearing="decision", for_day=day + 70 * DAY),
        ConclusionSubmitted(day + 60 * DAY, by="applicant"),
        RulingRead(
            day + 70 * DAY, kind="adjudication", outcome="granted", reference="P-5"
        ),
        RulingReceived(day + 73 * DAY, by="applicant", proof="resi pos"),
        RulingReceived(day + 73 * DAY, by="body", proof=True),
    ]
    return Case(
        events=facts,
        body=BODY,
        applicant=Applicant(kind="citizen"),
        details=DETAILS,
    )


def until(case: Case, last: type[Event]) -> Case:
    """Give a case as far as the first fact of a kind."""
    kinds = [type(fact) for fact in case.events]
    return evolve(case, events=case.events[: kinds.index(last) + 1])


def silent(day: dt.date) -> Case:
    """Give a case in which the superior never answered."""
    return without(ObjectionAnswered, ObjectionAnswerReceived)(
        until(to_ruling(day), DisputeFiled)
    )


def later(day: dt.date) -> Case:
    """Give the application after a silence: sixty days on."""
    case = without(DisputeFiled)(silent(day))
    return case.record(DisputeFiled(day + 70 * DAY, documents=DOCUMENTS))


def of(kind: ApplicantKind, *documents: str, agent: bool = False) -> Case:
    """Give an application of a kind of applicant, with what it handed in."""
    case = until(to_ruling(NEW, documents=documents), DisputeFiled)
    return evolve(case, applicant=Applicant(kind=kind, agent=agent))


def challenged(day: dt.date) -> Case:
    """Give a case in which the body went to court."""
    case = to_ruling(day)
    return case.record(ChallengeFiled(case.events[-1].on + 5 * DAY, by="body"))


def decided(day: dt.date) -> Case:
    """Give a case that a court decided."""
    case = challenged(day)
    facts = CourtRulingPronounced(
        day + 120 * DAY,
        outcome="ruling_upheld",
        present=True,
        reference="12/G/KI/2026",
    )
    return case.record(facts)


def _body(**changes: Any) -> Callable[[Case], Case]:  # noqa: ANN401 # fields of it
    return lambda case: evolve(case, body=evolve(case.body, **changes))


class Complete(NamedTuple):
    """A letter in which nothing is missing: its kind, its case, and what is given."""

    kind: str
    case: Case
    given: dict[str, str]
    party: str | None = None
    after: int = 0

    def letter(self, case: Case | None = None, **given: str) -> Letter:
        """Write it on the last day on record, or some days after."""
        written = self.case if case is None else case
        day = self.case.events[-1].on + self.after * DAY
        own = given or self.given
        return letter(self.kind, written, day, given=own, party=self.party)


ASKED: Final = {"relief": "informasi dinyatakan terbuka"}
SWORN: Final = {**ASKED, "declaration": "demikian"}
SAID: Final = {"statement": "tidak menerima; pertimbangannya keliru"}
FILED: Final = until(to_ruling(NEW), DisputeFiled)
COMPLETE: Final = {
    "application": Complete("application", FILED, SWORN),
    "application-old": Complete(
        "application", until(to_ruling(OLD), DisputeFiled), ASKED
    ),
    "application-silence": Complete("application", later(NEW), SWORN),
    "application-entity": Complete(
        "application",
        of(
            ApplicantKind.LEGAL_ENTITY,
            "gazetted_articles",
            "request_proof",
            "objection_answer",
        ),
        SWORN,
    ),
    "application-group": Complete(
        "application",
        of(
            ApplicantKind.GROUP,
            "power_of_attorney",
            "givers_identity",
            "request_proof",
            "objection_answer",
        ),
        SWORN,
    ),
    "application-agent": Complete(
        "application",
        of(ApplicantKind.CITIZEN, *DOCUMENTS, "special_power_of_attorney", agent=True),
        SWORN,
    ),
    "application-unserved": Complete(
        "application",
        of(ApplicantKind.CITIZEN, "identity_card"),
        {
            **SWORN,
            "request_proof": "tidak ada",
            "objection_proof": "tidak ada",
            "not_served": "PPID menolak memberi tanda terima",
        },
    ),
    "withdrawal": Complete("withdrawal", until(to_ruling(NEW), HearingHeld), {}),
    "withdrawal-old": Complete("withdrawal", until(to_ruling(OLD), HearingHeld), {}),
    "respondent_answer": Complete(
        "respondent_answer",
        until(to_ruling(NEW), DisputeRegistered),
        {"answer": "informasi itu dikecualikan"},
    ),
    "conclusion": Complete(
        "conclusion",
        until(to_ruling(NEW), ConclusionSubmitted),
        {"conclusion": "permohonan beralasan"},
    ),
    "conclusion-body": Complete(
        "conclusion",
        until(to_ruling(NEW), HearingScheduled),
        {"conclusion": "permohonan tidak beralasan"},
        "body",
    ),
    "challenge": Complete("challenge", challenged(NEW), SAID),
    "challenge-applicant": Complete("challenge", to_ruling(NEW), SAID, "applicant", 2),
    "challenge-old": Complete("challenge", challenged(STATUTE), SAID),
    "execution": Complete(
        "execution", to_ruling(NEW), {"ruling_copy": "terlampir"}, after=40
    ),
    "execution-court": Complete("execution", decided(NEW), {}, after=60),
}
#: How each field is taken from the record.
TAKEN: Final[dict[str, Callable[[Case], Case]]] = {
    "commission": _body(level="unknown"),
    "court": _body(kind="unknown"),
    "name": with_details(name=None),
    "proxy": with_details(proxy=None),
    "respondent": _body(name=None),
    "information": with_details(information=" "),
    "reasons": without(ObjectionReceived, ObjectionAnswered, ObjectionAnswerReceived),
    "answer_received_on": without(ObjectionAnswerReceived),
    "identity": with_fact(DisputeFiled, documents=DOCUMENTS[1:]),
    "entity": with_fact(DisputeFiled, documents=()),
    "power": with_fact(DisputeFiled, documents=DOCUMENTS),
    "givers": with_fact(DisputeFiled, documents=DOCUMENTS),
    "request_proof": with_fact(DisputeFiled, documents=()),
    "objection_proof": with_fact(DisputeFiled, documents=()),
    "dispute_number": with_fact(DisputeRegistered, reference="-"),
    "filed_on": without(DisputeFiled),
    "adjudication_begun": without(HearingHeld),
    "party": without(ChallengeFiled, ConclusionSubmitted),
    "decision_hearing": with_fact(HearingScheduled, for_day=None),
    "ruling_number": lambda case: with_fact(RulingRead, reference=None)(
        with_fact(CourtRulingPronounced, reference=None)(case)
    ),
    "ruling_on": without(RulingRead, CourtRulingPronounced),
    "ruling_by": without(RulingRead, RulingReceived, CourtRulingPronounced),
    "copy_received_on": without(RulingReceived),
    "receipt_proof": with_fact(RulingReceived, proof=None),
}
#: What stands wherever it is needed: the day ran out, or nothing was needed of it.
OPENED: Final = {("application-silence", "silent_after")}


def _of(found: Letter, key: str) -> FilledField:
    return next(each for each in found.fields if each.key == key)


def _keys(fields: tuple[FilledField, ...]) -> list[str]:
    return [each.key for each in fields]


def _needed() -> Iterator[tuple[str, str]]:
    for name, complete in COMPLETE.items():
        for each in complete.letter().fields:
            if each.needed and (name, each.key) not in OPENED:
                yield name, each.key


def test_every_kind_is_complete_once() -> None:
    """Each kind to a commission or a court has a complete case."""
    kinds = {form.kind for form in (*DISPUTE_LETTERS, *COURT_LETTERS)}
    assert {each.kind for each in COMPLETE.values()} == kinds


@pytest.mark.parametrize("name", COMPLETE)
def test_nothing_is_missing(name: str) -> None:
    """In a complete letter nothing that is needed is missing, and it says so."""
    found = COMPLETE[name].letter()
    assert _keys(found.missing) == []
    assert set(_keys(found.open)) <= {"not_served"}
    assert "nothing is missing" in found.text("en")
    for lang, words in zip(LANGUAGES, ("belum tercatat", "not on record"), strict=True):
        assert f"**{words}**" not in found.markdown(lang)


@pytest.mark.parametrize(("name", "key"), [*_needed()])
def test_one_field_missing_each(name: str, key: str) -> None:
    """Take away what one field rests on, and that field is named as missing."""
    complete = COMPLETE[name]
    given = {k: text for k, text in complete.given.items() if k != key}
    case = complete.case if key in complete.given else TAKEN[key](complete.case)
    day = complete.case.events[-1].on + complete.after * DAY
    party = None if key == "party" else complete.party
    found = letter(complete.kind, case, day, given=given, party=party)
    lacking = _of(found, key)
    assert (lacking.missing, lacking.text()) == (True, "belum tercatat")
    row = f"| {lacking.label('en')} | **not on record** | {lacking.basis} |"
    assert row in found.markdown("en")
    assert "<b>belum tercatat</b>" in found.html()


@pytest.mark.parametrize("name", COMPLETE)
def test_no_letter_has_the_identity_number(name: str) -> None:
    """Identity numbers stand on the request form only."""
    found = COMPLETE[name].letter()
    for lang in LANGUAGES:
        assert "NIK-REKAAN-7" not in found.markdown(lang) + found.html(lang)
    assert "NIK-REKAAN-7" not in repr(found)
    assert "Sekar Arum" not in repr(found)


@pytest.mark.parametrize("name", COMPLETE)
def test_what_comes_from_the_record_is_escaped(name: str) -> None:
    """No name of a party makes a cell, a tag or a link, in either format."""
    complete = COMPLETE[name]
    case = _body(name=NASTY)(with_details(name=NASTY, address=NASTY)(complete.case))
    found = complete.letter(case)
    for lang in LANGUAGES:
        rows = [x for x in found.markdown(lang).splitlines() if x.startswith("|")]
        assert {row.replace(r"\|", "").count("|") for row in rows} == {4}
        assert r"\<b\>\*A\*\</b\>" in found.markdown(lang)
        assert "<b>*A*" not in found.html(lang)
        assert "&lt;b&gt;*A*&lt;/b&gt;" in found.html(lang)


@pytest.mark.parametrize(
    ("name", "to", "by"),
    [
        ("application", "Komisi Informasi Provinsi", "pemohon, Sekar Arum"),
        (
            "respondent_answer",
            "Komisi Informasi Provinsi",
            "badan publik, Dinas Antah Berantah",
        ),
        ("conclusion", "Komisi Informasi Provinsi", "pemohon, Sekar Arum"),
        (
            "challenge",
            "Pengadilan Tata Usaha Negara (PTUN)",
            "badan publik, Dinas Antah Berantah",
        ),
        ("execution", "Pengadilan Tata Usaha Negara (PTUN)", "pemohon, Sekar Arum"),
    ],
)
def test_to_whom_and_from_whom(name: str, to: str, by: str) -> None:
    """The commission or the court by its name, and who writes by the record."""
    lines = COMPLETE[name].letter().markdown().splitlines()
    assert lines[2:4] == [f"Kepada: {to}  ", f"Dari: {by}"]
