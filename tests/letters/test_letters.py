"""Each letter, complete and with one field missing each, under the law of its day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest
from attrs import evolve

from keterbukaan import (
    Applicant,
    Case,
    ConsequenceTest,
    Details,
    InputError,
    PublicBody,
    WorkCalendar,
    letter,
)
from keterbukaan.errors import NotADate, NotInForce, WrongType
from keterbukaan.events import (
    Event,
    ExtensionNotified,
    GroundFound,
    NoticeGiven,
    ObjectionAnswered,
    ObjectionReceived,
    ObjectionRegistered,
    ObjectionSent,
    RequestReceived,
    RequestRegistered,
    RequestSent,
)
from keterbukaan.events.choices import NoticeReason
from keterbukaan.exemption import (
    AfterEvent,
    FixedPeriod,
    NotStated,
    OtherLaw,
    PartPeriod,
    Permanent,
    UntilEvent,
)
from keterbukaan.law.letters import LETTERS, UnknownLetter, When
from keterbukaan.law.letters.answer import ANSWERS
from keterbukaan.law.letters.objection import OBJECTION_LETTERS
from keterbukaan.law.letters.request import REQUEST_LETTERS
from keterbukaan.law.spans import Years
from keterbukaan.letters import UnknownField, UnknownItem
from keterbukaan.texts import LANGUAGES
from tests.helpers.letters import with_details, with_fact, without
from tests.helpers.pickles import back_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from keterbukaan import Letter
    from keterbukaan.law.letters import LetterForm
    from keterbukaan.letters import FilledField
    from keterbukaan.texts import Lang

NEW, OLD = dt.date(2026, 3, 12), dt.date(2020, 3, 12)
DAY: Final = dt.timedelta(days=1)
TEST: Final = ConsequenceTest(
    id="u1",
    information="harta Kepala Dinas",
    statutes=["UU 14/2008 Ps. 17"],
    consequence="mengungkap rahasia pribadi",
    decree="SK 3/2026",
    decided_on=dt.date(2020, 1, 6),
    period=FixedPeriod(length=Years(5)),
)
DETAILS: Final = Details(
    name="Sekar Arum",
    identity_number="NIK-REKAAN-7",
    information="laporan harta",
    purpose="penelitian",
    proxy="Bayu Rekaan",
)
REFUSED: Final[dict[str, Any]] = {
    "outcome": "refused",
    "reason": "exemption",
    "exemptions": ["17.h.3"],
    "tests": ["u1"],
    "decree_attached": True,
}
GRANTED: Final[dict[str, Any]] = {"outcome": "granted", "fee": 12500}


def whole(day: dt.date, **notice: Any) -> Case:  # noqa: ANN401 # fields of a notice
    """Give a case with everything on record that a letter reads."""
    facts: list[Event] = [
        RequestReceived(day, documents=[]),
        RequestRegistered(day, reference="12/PPID"),
        ExtensionNotified(day + 10 * DAY, reason="masih dikumpulkan"),
        NoticeGiven(day + 20 * DAY, **{**REFUSED, **notice}),
        ObjectionReceived(day + 30 * DAY, grounds=["a"], reference="K-3"),
        ObjectionAnswered(day + 40 * DAY, outcome="refused", reference="TG-9"),
    ]
    return Case(
        events=facts,
        body=PublicBody(kind="state", level="regency", name="Dinas Antah Berantah"),
        applicant=Applicant(kind="citizen", agent=True),
        details=DETAILS,
        tests=[TEST],
    )


def granted(day: dt.date, **notice: Any) -> Case:  # noqa: ANN401 # fields of a notice
    """Give a case whose request was granted."""
    ready = {"available_on": day + 25 * DAY}
    gone = {"reason": None, "exemptions": (), "tests": (), "decree_attached": None}
    return whole(day, **gone, **GRANTED, **ready, **notice)


def partly(day: dt.date) -> Case:
    """Give a case whose request was granted in part, the rest being exempt."""
    return whole(day, **{**GRANTED, "outcome": "partly_granted"}, available_on=day)


def not_held(day: dt.date) -> Case:
    """Give a case about what the body does not hold."""
    said = {"reason": None, "exemptions": (), "tests": (), "decree_attached": None}
    return whole(day, **said, outcome="not_held", referred_to="Dinas Lain")


def _test(**changes: Any) -> Callable[[Case], Case]:  # noqa: ANN401 # fields of it
    return lambda case: evolve(case, tests=[evolve(TEST, **changes)])


def superior(day: dt.date, outcome: str) -> Case:
    """Give a case in which the superior answers otherwise than by upholding."""
    return with_fact(ObjectionAnswered, outcome=outcome)(whole(day))


class Complete(NamedTuple):
    """A letter in which nothing is missing: its kind, its case, and what is given."""

    kind: str
    case: Case
    given: dict[str, str]

    @property
    def day(self) -> dt.date:
        """Return the last day on record."""
        return self.case.events[-1].on

    def letter(self, **given: str) -> Letter:
        """Write it."""
        return letter(self.kind, self.case, self.day, given={**self.given, **given})


WHY: Final = {"extension_ground": "belum dikuasai"}
OTHERWISE: Final = {"delivery": "surat elektronik, PDF", "payment": "transfer"}
COMPLETE: Final = {
    "receipt": Complete("receipt", whole(NEW), {}),
    "receipt-old": Complete("receipt", whole(OLD), {}),
    "incompleteness": Complete("incompleteness", whole(NEW), {}),
    "extension": Complete("extension", whole(NEW), WHY),
    "extension-old": Complete("extension", whole(OLD), WHY),
    "granted": Complete("notice", granted(NEW), {"form": "berkas", **OTHERWISE}),
    "granted-old": Complete("notice", granted(OLD), OTHERWISE),
    "partly": Complete(
        "notice",
        partly(NEW),
        {"form": "berkas", "blacked_out": "nama", "material": "ringkasan", **OTHERWISE},
    ),
    "partly-old": Complete(
        "notice", partly(OLD), {"blacked_out": "a", "material": "b", **OTHERWISE}
    ),
    "not_held": Complete("notice", not_held(NEW), {"explanation": "bukan tugasnya"}),
    "not_held-old": Complete("notice", not_held(OLD), {}),
    "refused": Complete("notice", whole(NEW), {"held": "dikuasai"}),
    "refusal": Complete("refusal", whole(NEW), {"held": "dikuasai"}),
    "refusal-old": Complete("refusal", whole(OLD), {"held": "dikuasai"}),
    "objection": Complete("objection", whole(NEW), {"case_position": "ditolak"}),
    "objection-old": Complete("objection", whole(OLD), {"case_position": "ditolak"}),
    "objection_receipt": Complete("objection_receipt", whole(NEW), {}),
    "answer": Complete(
        "objection_answer",
        whole(NEW),
        {"upheld_reason": "tetap rahasia", "upheld_determination": "SK 3/2026"},
    ),
    "answer-old": Complete("objection_answer", whole(OLD), {"upheld_reason": "tetap"}),
    "answer-granted": Complete("objection_answer", superior(NEW, "granted"), {}),
    "answer-granted-old": Complete(
        "objection_answer",
        superior(OLD, "granted"),
        {"order": "berikan semuanya", "order_time": "3 hari kerja"},
    ),
}


#: How each field is taken from the record.
TAKEN: Final[dict[str, Callable[[Case], Case]]] = {
    "registration_number": with_fact(RequestRegistered, reference=None),
    "request_number": with_fact(RequestRegistered, reference=None),
    "received_on": without(RequestReceived),
    "name": with_details(name=None),
    "information": with_details(information=" "),
    "purpose": with_details(purpose="-"),
    "proxy": with_details(proxy=None),
    "lacking": with_fact(RequestReceived, documents=None),
    "extension_reason": with_fact(ExtensionNotified, reason=None),
    "new_last_day": without(ExtensionNotified),
    "held": without(NoticeGiven),
    "outcome": without(NoticeGiven),
    "holder": with_fact(NoticeGiven, referred_to=None),
    "reason": with_fact(NoticeGiven, reason=None),
    "extent": with_fact(NoticeGiven, outcome="inspect_only"),
    "material": with_fact(NoticeGiven, outcome="inspect_only"),
    "fee": with_fact(NoticeGiven, fee=None),
    "available_on": with_fact(NoticeGiven, available_on=None),
    "grounds": with_fact(NoticeGiven, exemptions=()),
    "determination": with_fact(NoticeGiven, decree_attached=False),
    "statute": _test(statutes=[]),
    "consequence": _test(consequence="-"),
    "period": _test(period=NotStated()),
    "objection_number": with_fact(ObjectionReceived, reference=None),
    "objected_on": without(ObjectionReceived),
    "objection_grounds": with_fact(ObjectionReceived, grounds=()),
    "answered_on": without(ObjectionAnswered),
    "number": with_fact(ObjectionAnswered, reference=None),
    "objection_outcome": with_fact(ObjectionAnswered, outcome=None),
}


def _keys(fields: tuple[FilledField, ...]) -> list[str]:
    return [each.key for each in fields]


def _of(found: Letter, key: str) -> FilledField:
    return next(each for each in found.fields if each.key == key)


def _needed() -> Iterator[tuple[str, str]]:
    for name, complete in COMPLETE.items():
        for each in complete.letter().fields:
            if each.needed and each.field.when is not When.HOLDER_KNOWN:
                yield name, each.key


@pytest.mark.parametrize("name", COMPLETE)
def test_nothing_is_missing(name: str) -> None:
    """In a complete letter nothing is missing or open, and it says so."""
    found = COMPLETE[name].letter()
    assert (_keys(found.missing), _keys(found.open)) == ([], [])
    assert "nothing is missing" in found.text("en")
    assert "tidak ada yang kurang" in found.text("id")
    for lang, words in zip(LANGUAGES, ("belum tercatat", "not on record"), strict=True):
        assert words not in found.markdown(lang)
        assert words not in found.html(lang)


def test_every_kind_is_complete_once() -> None:
    """Each kind of the service has a complete case under the law in force."""
    service = (*REQUEST_LETTERS, *ANSWERS, *OBJECTION_LETTERS)
    assert {each.kind for each in COMPLETE.values()} == {form.kind for form in service}


@pytest.mark.parametrize(("name", "key"), [*_needed()])
def test_one_field_missing_each(name: str, key: str) -> None:
    """Take away what one field rests on, and that field is named as missing."""
    complete = COMPLETE[name]
    given = {k: text for k, text in complete.given.items() if k != key}
    case = complete.case if key in complete.given else TAKEN[key](complete.case)
    found = letter(complete.kind, case, complete.day, given=given)
    lacking = _of(found, key)
    assert (lacking.missing, lacking.text()) == (True, "belum tercatat")
    assert lacking.label("en") in found.text("en")
    row = f"| {lacking.label('en')} | **not on record** | {lacking.basis} |"
    assert row in found.markdown("en")
    assert "<b>belum tercatat</b>" in found.html()


# -- what the record does not decide -------------------------------------------------


def _notice(**fields: Any) -> Letter:  # noqa: ANN401 # fields of a notice
    fact = NoticeGiven(NEW, **fields)
    return letter("notice", Case(events=[fact]), NEW)


def test_without_a_notice_conditions_are_open() -> None:
    """What a decision would ask for is open, and the letter says what it depends on."""
    found = letter("notice", Case(), NEW)
    assert _keys(found.missing) == [
        "registration_number",
        "name",
        "information",
        "held",
        "outcome",
    ]
    assert {"holder", "reason", "form", "fee", "payment"} <= {*_keys(found.open)}
    assert found.text().endswith("belum dikuasai atau didokumentasikan)")
    assert "(may be needed as well: body that holds it; " in found.text("en")
    depends = "bergantung pada keputusan, yang belum tercatat"
    assert _of(found, "fee").text() == depends
    assert f"*bila ada biaya: {depends}*" in found.markdown()
    assert f"<i>bila ada biaya: {depends}</i>" in found.html()


@pytest.mark.parametrize(
    ("fields", "key", "needed"),
    [
        ({"outcome": "granted"}, "payment", None),
        ({"outcome": "granted", "fee": 0}, "payment", False),
        ({"outcome": "granted", "fee": 1}, "payment", True),
        ({"outcome": "refused"}, "payment", False),
        ({"outcome": "inspect_only"}, "form", True),
        ({"outcome": "granted"}, "reason", False),
        ({"outcome": "partly_granted"}, "reason", True),
        ({"outcome": "partly_granted"}, "blacked_out", None),
        ({"outcome": "partly_granted", "reason": "other"}, "blacked_out", None),
        ({"outcome": "partly_granted", "reason": "identity"}, "blacked_out", False),
        ({"outcome": "partly_granted", "exemptions": "17.a"}, "blacked_out", True),
        ({"outcome": "refused", "reason": "not_documented"}, "explanation", True),
        ({"outcome": "refused"}, "explanation", None),
        ({"outcome": "not_held"}, "explanation", True),
        ({"outcome": "not_held"}, "holder", True),
        ({"outcome": "granted"}, "holder", False),
    ],
)
def test_whether_a_notice_needs_a_field(
    fields: dict[str, Any], key: str, *, needed: bool | None
) -> None:
    """Yes, no, or open where the record does not decide it."""
    assert _of(_notice(**fields), key).needed is needed


def test_the_old_law_asks_for_the_holder_where_known() -> None:
    """By the statute alone it is open whether the body knows who holds it."""
    fact = NoticeGiven(OLD, outcome="not_held")
    holder = _of(letter("notice", Case(events=[fact]), OLD), "holder")
    assert holder.open
    assert holder.text("en").startswith("it depends on whether it is known who holds")
    fact = NoticeGiven(OLD, outcome="granted")
    assert not _of(letter("notice", Case(events=[fact]), OLD), "holder").stands


@pytest.mark.parametrize(
    ("reason", "needed"),
    [
        (NoticeReason.EXEMPTION, True),
        (NoticeReason.IDENTITY, False),
        (None, None),
        (NoticeReason.NONE, None),
    ],
)
def test_whether_a_superior_needs_the_determination(
    reason: NoticeReason | None, *, needed: bool | None
) -> None:
    """It is needed where the refusal that is upheld rests on an exemption."""
    facts = [
        NoticeGiven(NEW, outcome="refused", reason=reason),
        ObjectionReceived(NEW, grounds=["e"]),
        ObjectionAnswered(NEW, outcome="refused"),
    ]
    found = letter("objection_answer", Case(events=facts), NEW)
    assert _of(found, "upheld_determination").needed is needed


def test_a_superior_without_an_objection_on_record() -> None:
    """The answer alone leaves it open what was refused, and on what reason."""
    facts = [ObjectionAnswered(NEW, outcome="refused")]
    found = letter("objection_answer", Case(events=facts), NEW)
    assert _of(found, "upheld_determination").open
    assert _of(found, "upheld_reason").missing
    found = letter("objection_answer", Case(), NEW)
    assert _keys(found.open) == ["upheld_reason", "upheld_determination"]
    assert "the superior's answer" in _of(found, "upheld_reason").text("en")


def test_a_reason_that_says_none_is_none() -> None:
    """A refusal without a reason lacks it, and so does one for another reason."""
    for reason in ("none", "other"):
        refused = NoticeGiven(NEW, outcome="refused", reason=reason)
        found = letter("refusal", Case(events=[refused]), NEW)
        assert _of(found, "reason").missing
        assert _of(found, "grounds").open


# -- values --------------------------------------------------------------------------


def test_a_refusal_is_about_the_last_notice_that_refuses() -> None:
    """A later notice that grants does not change what was refused."""
    facts = [
        NoticeGiven(NEW, outcome="refused", reason="identity"),
        NoticeGiven(NEW + DAY, outcome="granted"),
    ]
    case = Case(events=facts)
    assert _of(letter("refusal", case, NEW + DAY), "outcome").text("en") == "refused"
    assert _of(letter("notice", case, NEW + DAY), "outcome").text("en") == "granted"
    assert _of(letter("notice", case, NEW), "outcome").text("en") == "refused"


@pytest.mark.parametrize(
    ("fee", "words"),
    [
        (0, ("tanpa biaya", "free of charge")),
        (1_250, ("Rp1.250", "Rp1,250")),
    ],
)
def test_a_fee_in_words(fee: int, words: tuple[str, str]) -> None:
    """A fee is written as each language does; none is said to be none."""
    assert _of(_notice(outcome="granted", fee=fee), "fee").value == words


def test_what_is_asked_for() -> None:
    """The details say it, else the items; an answer about some items names those."""
    fact = NoticeGiven(NEW, outcome="granted", items=["peta"])
    case = Case(events=[fact], items=["peta", "laporan"])
    assert _of(letter("notice", case, NEW), "information").text() == "peta"
    assert _of(letter("notice", case, NEW), "material").text() == "peta"
    assert _of(letter("receipt", case, NEW), "information").text() == "peta; laporan"
    case = evolve(case, details=DETAILS)
    assert _of(letter("receipt", case, NEW), "information").text() == "laporan harta"


def test_the_ground_of_an_exemption_is_named() -> None:
    """A letter of Article 17 with its number where it has one."""
    found = letter("refusal", whole(NEW, exemptions=["17.h.3", "17.c"]), NEW + 30 * DAY)
    assert _of(found, "grounds").text("en") == (
        "Article 17 h 3: finances, assets, income and bank accounts; "
        "Article 17 c: state defence and security"
    )


def test_a_determination_is_attached_or_not() -> None:
    """Its decree is named by the test; without a test it is said to be attached."""
    day = NEW + 30 * DAY
    found = letter("refusal", whole(NEW), day)
    told = "dilampirkan; nomornya menurut uji konsekuensi: SK 3/2026"
    assert _of(found, "determination").text() == told
    found = letter("refusal", whole(NEW, tests=[], statute="UU 27/2022"), day)
    assert _of(found, "determination").text("en") == "attached"
    assert _of(found, "statute").text("en") == "UU 27/2022"
    assert _of(found, "consequence").missing


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (
            FixedPeriod(end=dt.date(2030, 1, 6)),
            "fixed length, until Sunday, 6 January 2030",
        ),
        (
            FixedPeriod(length=Years(5)),
            "fixed length, 5 years, until Monday, 6 January 2025",
        ),
        (
            FixedPeriod(length=Years(5), text="5 th"),
            "5 th, 5 years, until Monday, 6 January 2025",
        ),
        (
            AfterEvent(event="seleksi selesai", length=Years(1)),
            "length after an event, 1 year, seleksi selesai",
        ),
        (UntilEvent(event="seleksi selesai"), "until an event, seleksi selesai"),
        (OtherLaw(law="UU 43/2009"), "set by another law, UU 43/2009"),
        (Permanent(), "permanent"),
        (NotStated(text="seterusnya"), "seterusnya"),
    ],
)
def test_a_period_in_a_line(period: Any, words: str) -> None:  # noqa: ANN401 # any kind
    """As it is worded, with what it counts by, and its end where that is known."""
    case = _test(period=period)(whole(NEW))
    assert _of(letter("refusal", case, NEW + 30 * DAY), "period").text("en") == words


def test_a_period_for_a_part() -> None:
    """Periods of letters or parts stand beside, or alone."""
    parts = [PartPeriod(period=Permanent(), grounds=["17.h"], parts=["lampiran"])]
    case = _test(period=NotStated(), periods=parts)(whole(NEW))
    found = _of(letter("refusal", case, NEW + 30 * DAY), "period")
    assert found.text("id") == "17.h, lampiran: permanen"


def test_grounds_of_an_objection_found_earlier() -> None:
    """Where the objection names none, those that were found stand for it."""
    facts = [GroundFound(NEW, ground="c"), ObjectionSent(NEW)]
    found = letter("objection", Case(events=facts), NEW)
    assert _of(found, "objection_grounds").text("en") == "c: request not answered"


def test_the_number_of_an_answer_is_not_that_of_the_objection() -> None:
    """A reference that names the objection is no number of the letter."""
    facts = [
        ObjectionReceived(NEW, grounds=["a"]),
        ObjectionRegistered(NEW, reference="K-3"),
        ObjectionAnswered(NEW + DAY, reference="K-3", dated=NEW),
    ]
    case = Case(events=facts)
    found = letter("objection_answer", case, NEW + DAY)
    assert _of(found, "number").missing
    assert _of(found, "objection_number").text() == "K-3"
    assert _of(found, "answered_on").text("en") == "Thursday, 12 March 2026"
    receipt = letter("objection_receipt", case, NEW + DAY)
    assert _of(receipt, "objection_number").text() == "K-3"


def test_an_answer_is_about_the_objection_that_it_names() -> None:
    """Of two objections it is the one of its reference; without one, the last."""
    facts = [
        ObjectionReceived(NEW, grounds=["a"], reference="K-3"),
        ObjectionReceived(NEW + DAY, grounds=["g"], reference="K-4"),
        ObjectionAnswered(NEW + 2 * DAY, reference="K-3"),
    ]
    day = NEW + 2 * DAY
    found = letter("objection_answer", Case(events=facts), day)
    assert _of(found, "objection_grounds").text("en") == "a: refused on an exemption"
    assert _of(found, "objection_number").text() == "K-3"
    facts[-1] = ObjectionAnswered(day)
    found = letter("objection_answer", Case(events=facts), day)
    assert _of(found, "objection_grounds").text("en") == "g: handed over late"
    assert _of(found, "objection_number").text() == "K-4"


def test_the_new_last_day_with_its_doubt() -> None:
    """A firm day stands alone; one whose year has no decree yet says why."""
    found = letter("extension", whole(NEW), NEW + 20 * DAY)
    assert _of(found, "new_last_day").text("en") == "Tuesday, 14 April 2026"
    assert str(found.edition) == "SKB 1497/2025"
    known = WorkCalendar.national().as_known_on(dt.date(2025, 1, 2))
    found = letter("extension", whole(NEW), NEW + 20 * DAY, calendar=known)
    text = _of(found, "new_last_day").text("en")
    assert "2026 (not firm: the holidays of 2026 were not decreed" in text
    assert (found.edition, found.known_on) == (None, dt.date(2025, 1, 2))


def test_what_a_request_lacks() -> None:
    """The documents that were not handed in, by the name of each."""
    text = _of(COMPLETE["incompleteness"].letter(), "lacking").text("en")
    assert text == (
        "identity of the applicant; special power of attorney with duty stamp"
    )


# -- the law of the day --------------------------------------------------------------


def test_a_request_in_process_stays_under_the_earlier_law() -> None:
    """What was asked before 30 June 2021 is answered under PerKI 1/2010 (Ps. 62)."""
    day = dt.date(2021, 6, 28)
    case = Case(events=[RequestSent(day)])
    later = dt.date(2021, 7, 5)
    assert str(letter("notice", case, later).form.basis) == "PerKI 1/2010 Ps. 26(7)"
    assert str(letter("notice", Case(), later).form.basis) == "PerKI 1/2021 Ps. 31(4)"
    objection = letter("objection", case, later)
    assert str(objection.form.basis) == "PerKI 1/2021 Ps. 41(5)"
    with pytest.raises(NotInForce, match="not in force on 2021-06-28"):
        letter("incompleteness", case, later)


def test_what_was_not_read_is_said() -> None:
    """Election information, a village and own rules each bring a note."""
    body = PublicBody(kind="state", level="village", own_rules="kpu")
    case = Case(body=body, subject="election")
    found = letter("notice", case, NEW)
    notes = " ".join(en for _, en in found.notes)
    assert "PerKI 1/2014 and 1/2019 were not read" in notes
    assert "PerKI 1/2018 and its annexes were not read" in notes
    assert "service rules of KPU may ask for other content" in notes
    assert len(letter("notice", case, dt.date(2011, 1, 3)).notes) == 2


def test_what_is_told_goes_by_the_subject() -> None:
    """For election information the length is that of its own rule, where known."""
    (general, _) = letter("receipt", Case(), NEW).told
    assert (general.rule, str(general.basis)) == (
        "request.notice",
        "UU 14/2008 Ps. 22(7)",
    )
    assert "10 working days" in general.text("en")
    (special, _) = letter("receipt", Case(subject="election"), NEW).told
    assert (special.rule, str(special.basis)) == (
        "election.request.notice",
        "PerKI 1/2019 Ps. 12",
    )
    assert "3 hari kerja" in special.text()


def test_a_length_that_is_not_known() -> None:
    """The general number never stands in for an election limit that nobody knows."""
    (told,) = letter("notice", Case(subject="election"), NEW).told
    assert told.rule == "election.objection.file"
    assert told.text("en").endswith("Its length is not known: act at once.")
    assert "30" not in told.text("en") + told.text("id")


@pytest.mark.parametrize("form", LETTERS, ids=lambda f: f"{f.kind}-{f.in_force}")
def test_every_form_can_be_written_on_its_first_and_last_day(form: LetterForm) -> None:
    """Whatever it tells of a limit has a length on every day of its period."""
    for day in (form.in_force, form.until or NEW):
        found = letter(form.kind, Case(), day)
        assert found.form == form
        assert all(
            "{" not in line.text(lang) for line in found.told for lang in LANGUAGES
        )


# -- what is given, and what is refused ----------------------------------------------


def test_what_is_given_takes_the_place_of_the_record() -> None:
    """The caller's words win, and are marked as given."""
    found = COMPLETE["refusal"].letter(reason="pengecualian huruf h")
    assert _of(found, "reason").text() == "pengecualian huruf h"
    assert (_of(found, "reason").given, _of(found, "grounds").given) == (True, False)


def test_an_unknown_letter() -> None:
    """The name of a letter is checked before all else."""
    with pytest.raises(UnknownLetter, match="did you mean 'refusal'"):
        letter("refusl", Case(), NEW)


def test_an_unknown_field() -> None:
    """A key that the letter does not have is an error that names it."""
    with pytest.raises(UnknownField, match="did you mean 'payment'"):
        letter("notice", Case(), NEW, given={"paymant": "tunai"})


def test_given_content_says_something() -> None:
    """A blank is refused with its path, and so is what is no text."""
    with pytest.raises(InputError) as raised:
        letter("notice", Case(), NEW, given={"form": " ", "payment": ""})
    assert [p.path for p in raised.value.problems] == [
        "$.given.form",
        "$.given.payment",
    ]
    wrong: Any = {"form": 7}
    with pytest.raises(WrongType):
        letter("notice", Case(), NEW, given=wrong)


def test_a_letter_has_a_plain_day() -> None:
    """An instant is no day."""
    with pytest.raises(NotADate):
        letter("notice", Case(), dt.datetime(2026, 3, 12, tzinfo=dt.UTC))


# -- how it looks --------------------------------------------------------------------

NASTY: Final = "Sekar | <b>*A*</b>\n# [x](y) & `z` \u2028\x07"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_comes_from_the_record_is_escaped(lang: Lang) -> None:
    """No name makes a cell, a tag, a heading or a link, in either format."""
    case = whole(NEW)
    body = PublicBody(kind="state", level="regency", name=NASTY)
    case = evolve(case, body=body, details=evolve(DETAILS, name=NASTY))
    found = letter("receipt", case, NEW, given={"information": NASTY})
    shown = found.markdown(lang)
    escaped = r"Sekar \| \<b\>\*A\*\</b\> \# \[x\](y) \& \`z\`"
    assert shown.count(escaped) == 4
    rows = [line for line in shown.splitlines() if line.startswith("|")]
    assert {row.replace(r"\|", "").count("|") for row in rows} == {4}
    assert "<b>*A*" not in found.html(lang)
    assert "&lt;b&gt;*A*&lt;/b&gt;" in found.html(lang)


def test_an_objection_goes_to_the_superior() -> None:
    """The applicant writes it, and the superior of the body receives it."""
    lines = COMPLETE["objection"].letter().markdown("en").splitlines()
    assert lines[:5] == [
        "# Objection",
        "",
        "To: superior of the PPID, Dinas Antah Berantah  ",
        "From: applicant, Sekar Arum",
        "",
    ]
    found = COMPLETE["answer"].letter()
    assert "Dari: atasan PPID, Dinas Antah Berantah" in str(found)
    assert "Kepada: pemohon, Sekar Arum  \n" in str(found)


def test_an_objection_shows_what_staff_fill_in() -> None:
    """Its number and the time of the answer stand in it once they are on record."""
    found = COMPLETE["objection"].letter()
    assert _of(found, "objection_number").text() == "K-3"
    assert "2026" in _of(found, "answer_due").text()
    empty = letter("objection", Case(), NEW)
    assert not _of(empty, "answer_due").stands
    assert "waktu pemberian tanggapan" not in empty.markdown()


def test_a_letter_without_notes_has_no_empty_list() -> None:
    """A form with nothing to note ends with the place for the signature."""
    found = COMPLETE["extension"].letter()
    assert found.notes == ()
    assert "Catatan" not in found.markdown()
    assert "Catatan" not in found.html()


def test_a_letter_is_a_value() -> None:
    """It is equal by its content, and survives pickling."""
    found = COMPLETE["refusal"].letter()
    assert back_from(found) == found
    assert found._repr_html_() == found.html("id")
    assert (found.kind, found.by, found.to, found.office) == (
        "refusal",
        "ppid",
        "applicant",
        "ppid",
    )
    assert found.label("en") == "notice of refusal"


@pytest.mark.parametrize("name", COMPLETE)
def test_no_letter_has_the_identity_number(name: str) -> None:
    """Identity numbers stand on the request form only."""
    found = COMPLETE[name].letter()
    for lang in LANGUAGES:
        assert "NIK-REKAAN-7" not in found.markdown(lang) + found.html(lang)
    assert "NIK-REKAAN-7" not in repr(found)
    assert "Sekar Arum" not in repr(found)


def test_who_approved_a_determination() -> None:
    """It stands in a refusal where it is on record, and is not asked for."""
    case = _test(approved_by="head_of_body")(whole(NEW))
    found = letter("refusal", case, NEW + 30 * DAY)
    assert _of(found, "approval").text("en") == "head of the body"
    assert not _of(letter("refusal", whole(NEW), NEW + 30 * DAY), "approval").stands


PARTS = Case(
    items=["peta", "laporan", "anggaran"],
    events=[
        RequestReceived(NEW, reference="9/2024"),
        NoticeGiven(NEW + DAY, outcome="granted", fee=0, items=["peta"]),
        NoticeGiven(NEW + 2 * DAY, outcome="not_held", items=["laporan", "anggaran"]),
        ExtensionNotified(NEW + 3 * DAY, reason="arsip", items=["anggaran"]),
    ],
)


def test_of_several_notices_one_is_chosen_by_its_item() -> None:
    """Else the last is meant, and the letter says that there are others."""
    day = NEW + 3 * DAY
    last = letter("notice", PARTS, day)
    assert _of(last, "information").text() == "laporan; anggaran"
    (note,) = [note for note in last.notes if "(item)" in note[0]]
    assert note[1] == (
        "this letter is about laporan, anggaran only; there are notices about peta as "
        "well: write one for each by naming its item"
    )
    for item, information, outcome in (
        ("peta", "peta", "granted"),
        ("laporan", "laporan; anggaran", "not held"),
    ):
        found = letter("notice", PARTS, day, item=item)
        assert _of(found, "information").text() == information
        assert _of(found, "outcome").text("en") == outcome
        assert _of(found, "registration_number").text() == "9/2024"
        assert not any("(item)" in note[0] for note in found.notes)


def test_a_letter_about_one_item_has_its_own_days() -> None:
    """What was done about another item is none of it; what names none is."""
    day = NEW + 3 * DAY
    found = letter("extension", PARTS, day, item="anggaran")
    assert _of(found, "information").text() == "anggaran"
    assert _of(found, "extension_reason").text() == "arsip"
    other = letter("extension", PARTS, day, item="peta")
    assert _of(other, "extension_reason").missing
    whole_case = Case(items=["peta", "laporan"], events=PARTS.events[:1])
    about = letter("notice", whole_case, day, item="peta")
    assert _of(about, "information").text() == "peta"


def test_an_item_that_the_request_does_not_have() -> None:
    """It is named, and so is what may have been meant; a paper on a test has none."""
    with pytest.raises(UnknownItem, match="unknown item 'petta'; did you mean 'peta'"):
        letter("notice", PARTS, NEW, item="petta")
    with pytest.raises(
        InputError, match="about a consequence test, not about one item"
    ):
        letter("test_sheet", PARTS, NEW, item="peta")
