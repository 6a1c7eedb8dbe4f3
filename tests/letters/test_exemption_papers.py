"""The papers on a consequence test: its sheet, a change of class, the opening."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest
from attrs import evolve

from keterbukaan import Case, ConsequenceTest, InputError, PublicBody, letter
from keterbukaan.errors import NotInForce
from keterbukaan.exemption import (
    AsNeeded,
    Document,
    FixedPeriod,
    NotStated,
    OtherLaw,
    PartPeriod,
    Permanent,
    Review,
    Severity,
    assess,
)
from keterbukaan.exemption.seen import ABOUT
from keterbukaan.law.letters import LETTERS, ON_A_TEST
from keterbukaan.law.spans import Years
from keterbukaan.letters import UnknownTest
from keterbukaan.texts import LANGUAGES
from keterbukaan.workdays import WorkCalendar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from keterbukaan import Letter
    from keterbukaan.letters import FilledField
    from keterbukaan.texts import Lang

DAY: Final = dt.timedelta(days=1)
PP, CLASSES, NEW = dt.date(2012, 3, 5), dt.date(2018, 3, 5), dt.date(2024, 7, 15)
TODAY: Final = dt.date(2026, 3, 12)


def whole(day: dt.date, **changes: Any) -> ConsequenceTest:  # noqa: ANN401 # fields
    """Give a determination that has everything."""
    test = ConsequenceTest(
        id="u1",
        information="nilai peserta seleksi",
        documents=[Document("laporan seleksi", parts=["halaman 14"])],
        grounds=["17.h.4"],
        statutes=["UU 14/2008 Ps. 17 huruf h"],
        reason="memuat penilaian orang perorangan",
        consequence="peserta dapat dirugikan",
        protects="rahasia pribadi peserta",
        propriety="tidak patut dibuka",
        interest_in_closing="orang cakap mau ikut seleksi",
        interest_in_opening="seleksi dapat diperiksa",
        person="peserta seleksi",
        moment="on_request",
        body="Pemerintah Kabupaten Antah Berantah",
        unit="Badan Kepegawaian",
        ppid="PPID Kabupaten Antah Berantah",
        place="Antah Berantah",
        decided_on=day,
        decree="SK 7",
        classification="rahasia pribadi",
        approved_by="head_of_body",
        period=AsNeeded(text="selama dibutuhkan"),
    )
    return evolve(test, **changes)


def changed(day: dt.date, **changes: Any) -> ConsequenceTest:  # noqa: ANN401 # fields
    """Give a determination that changes the class of an earlier one."""
    earlier = whole(
        dt.date(2011, 2, 1), decree="SK 1", classification="penegakan hukum"
    )
    earlier = evolve(earlier, grounds=["17.a.1"], person=None, id=None)
    return whole(day, replaces=earlier, **changes)


def ending(day: dt.date, **changes: Any) -> ConsequenceTest:  # noqa: ANN401 # fields
    """Give a determination for a fixed time, opened by the PPID on a day."""
    opened = Review(by="ppid", outcome="opened", on=day, case_number="SK 9")
    lasts = FixedPeriod(end=day + 60 * DAY)
    decided = dt.date(2011, 2, 1)
    return whole(decided, period=lasts, reviews=[opened], **changes)


class Complete(NamedTuple):
    """A paper in which nothing is missing."""

    kind: str
    test: ConsequenceTest

    def letter(self, **changes: Any) -> Letter:  # noqa: ANN401 # fields of the test
        """Write it."""
        return _paper(self.kind, evolve(self.test, **changes))


COMPLETE: Final = {
    "sheet-pp": Complete("test_sheet", whole(PP)),
    "sheet-2017": Complete("test_sheet", whole(CLASSES)),
    "sheet": Complete("test_sheet", whole(NEW)),
    "sheet-b": Complete(
        "test_sheet", whole(NEW, grounds=["17.b"], business_interest="rahasia dagang")
    ),
    "sheet-i": Complete(
        "test_sheet", whole(NEW, grounds=["17.i"], harm_to_policy="perundingan gagal")
    ),
    "change-pp": Complete("test_change", changed(CLASSES)),
    "change": Complete("test_change", changed(NEW)),
    "opening-pp": Complete("opening", ending(PP)),
    "opening-2017": Complete("opening", ending(CLASSES)),
    "opening": Complete("opening", ending(NEW)),
}


def _replaced(
    **changes: Any,  # noqa: ANN401 # fields of the test
) -> Callable[[ConsequenceTest], ConsequenceTest]:
    """Change the earlier determination: what is replaced, or the one that ends."""

    def change(test: ConsequenceTest) -> ConsequenceTest:
        if test.replaces is None:
            return evolve(test, **changes)
        return evolve(test, replaces=evolve(test.replaces, **changes))

    return change


def _without(
    **changes: Any,  # noqa: ANN401 # fields of the test
) -> Callable[[ConsequenceTest], ConsequenceTest]:
    return lambda test: evolve(test, **changes)


#: How each field is taken from the record; a dash says as little as nothing.
TAKEN: Final[dict[str, Callable[[ConsequenceTest], ConsequenceTest]]] = {
    "documents": _without(documents=[Document("-")]),
    "information": _without(information="-"),
    "grounds": _without(grounds=[]),
    "statute": _without(statutes=["-"]),
    "consequence": _without(consequence="nihil"),
    "propriety": _without(propriety="-"),
    "interest_in_opening": _without(interest_in_opening=None),
    "interest_in_closing": _without(interest_in_closing="..."),
    "protects": _without(protects=" "),
    "person": _without(person="-"),
    "business_interest": _without(business_interest="-"),
    "harm_to_policy": _without(harm_to_policy=None),
    "classification": _without(classification="tidak ada"),
    "reason": _without(reason="-"),
    "period": _without(period=NotStated()),
    "ppid": _without(ppid=None),
    "body": _without(body="-"),
    "unit": _without(unit=""),
    "place": _without(place="-"),
    "decided_on": _without(decided_on=None),
    "approval": _without(approved_by="nobody"),
    "earlier_number": _replaced(decree="-"),
    "earlier_decided_on": _replaced(decided_on=None),
    "earlier_classification": _replaced(classification=None),
    "earlier_grounds": _replaced(grounds=[]),
    "ends_on": _without(period=AsNeeded()),
}


def _paper(kind: str, test: ConsequenceTest, day: dt.date = TODAY) -> Letter:
    return letter(kind, Case(tests=[test]), day)


def _keys(fields: tuple[FilledField, ...]) -> list[str]:
    return [each.key for each in fields]


def _of(found: Letter, key: str) -> FilledField:
    return next(each for each in found.fields if each.key == key)


def _notes(found: Letter, lang: int = 1) -> str:
    return "\n".join(words[lang] for words in found.notes)


def _needed() -> Iterator[tuple[str, str]]:
    for name, complete in COMPLETE.items():
        for each in complete.letter().fields:
            if each.needed:
                yield name, each.key


# -- what is missing -----------------------------------------------------------------


@pytest.mark.parametrize("name", COMPLETE)
def test_nothing_is_missing(name: str) -> None:
    """In a complete paper nothing is missing or open, and it says so."""
    found = COMPLETE[name].letter()
    assert (_keys(found.missing), _keys(found.open)) == ([], [])
    assert "nothing is missing" in found.text("en")
    for lang, words in zip(LANGUAGES, ("belum tercatat", "not on record"), strict=True):
        assert words not in found.markdown(lang).partition("*")[0]


def test_every_form_is_complete_once() -> None:
    """Each paper has a complete case under each of its regulations."""
    ours = {form for form in LETTERS if form.kind in ON_A_TEST}
    assert {each.letter().form for each in COMPLETE.values()} == ours


@pytest.mark.parametrize(("name", "key"), [*_needed()])
def test_one_field_missing_each(name: str, key: str) -> None:
    """Take away what one field rests on, and that field is named as missing."""
    complete = COMPLETE[name]
    test = TAKEN[key](complete.test)
    day = complete.letter().form.in_force if key == "decided_on" else TODAY
    found = _paper(complete.kind, test, day)
    lacking = _of(found, key)
    assert (lacking.missing, lacking.text()) == (True, "belum tercatat")
    assert lacking.label("en") in found.text("en")
    row = f"| {lacking.label('en')} | **not on record** | {lacking.basis} |"
    assert row in found.markdown("en")
    assert "<b>belum tercatat</b>" in found.html()


@pytest.mark.parametrize("kind", sorted(ON_A_TEST))
def test_without_a_test_all_is_missing(kind: str) -> None:
    """A case without a test gives an empty paper, and what a letter decides is open."""
    found = letter(kind, Case(), TODAY)
    assert all(each.value is None for each in found.fields)
    assert "information" in _keys(found.missing)
    opened = ["person", "business_interest", "harm_to_policy"]
    assert _keys(found.open) == (opened if kind == "test_sheet" else [])
    assert found.body is None


def test_what_a_letter_decides() -> None:
    """Without a letter it is open who is protected, and the paper says on what."""
    found = COMPLETE["sheet"].letter(grounds=[], person=None)
    assert _keys(found.open) == ["person", "business_interest", "harm_to_policy"]
    assert _of(found, "person").text("en") == (
        "it depends on the letter of Article 17, which is not on record"
    )
    shown = COMPLETE["sheet"].letter()
    assert not _of(shown, "business_interest").stands


#: Ten matters as determinations really are: what is written, and what is not.
MATTERS: Final = [
    ConsequenceTest(information="rute patroli", grounds=["17.c.1"], reason="-"),
    ConsequenceTest(
        information="harga perkiraan sendiri", grounds=["17.b"], statutes=["Perbup 4"]
    ),
    ConsequenceTest(
        information="berkas penyidikan",
        grounds=["17.a.1"],
        statutes=["KUHAP"],
        decided_on="2019",
        period=Permanent(),
    ),
    whole(NEW, consequence="n/a", propriety=None, interest_in_opening="-"),
    whole(NEW, grounds=["17.j"], statutes=["UU 43/2009"], period=OtherLaw()),
    whole(PP, grounds=["17.e.4"], person=None, unit="-", classification="R"),
    whole(CLASSES, grounds=["17.f.2"], approved_by="superior", place=None),
    whole(NEW, grounds=["17.g"], person="-", never_exempt={"18.1.b": True}),
    whole(NEW, grounds=["17.i"], made=False, approved_by="other"),
    ConsequenceTest(
        information="cadangan mineral",
        grounds=["17.d"],
        reason="menurut pertimbangan",
        body="Dinas Khayalan",
        decided_on=dt.date(2022, 1, 3),
        period=FixedPeriod(length=Years(40)),
    ),
]
_NAMED: Final = {"statutes": "statute", "approved_by": "approval"}


@pytest.mark.parametrize("test", MATTERS, ids=lambda test: test.information[:20])
def test_what_the_assessment_finds_missing_is_missing(test: ConsequenceTest) -> None:
    """The sheet and the assessment of a record never tell two stories."""
    seen = assess(test, TODAY, calendar=WorkCalendar.national())
    found = _paper("test_sheet", test)
    missing = {*_keys(found.missing)}
    parts = {
        ABOUT[each.code]
        for each in seen.findings
        if each.code in ABOUT and each.severity is not Severity.ADVICE
    }
    both = {"interest_in_opening", "interest_in_closing"}
    assert ("public_interest" in parts) == bool(both & missing)
    named = {_NAMED.get(part, part) for part in parts - {"public_interest"}}
    lower = {"statute"} if "statute.lower_regulation" in _codes(seen) else set()
    assert named | lower == missing - both - {"documents"}
    for each in seen.invalid:
        assert each.text("id") in _notes(found, 0)
        assert each.text("en") in found.markdown("en")
    assert "| - |" not in found.markdown()


def _codes(seen: Any) -> set[str]:  # noqa: ANN401 # an assessment
    return {each.code for each in seen.findings}


# -- values --------------------------------------------------------------------------


def test_the_values_of_a_sheet() -> None:
    """What is on record stands in it, in both languages."""
    found = COMPLETE["sheet"].letter(
        documents=[Document("a", parts=["1", "-", "2"]), Document("b")]
    )
    assert _of(found, "documents").text() == "a (1; 2); b"
    assert _of(found, "grounds").text("en").startswith("Article 17 h 4: ")
    assert _of(found, "moment").text("en") == "on a request"
    assert _of(found, "decided_on").text("en") == "Monday, 15 July 2024"
    assert _of(found, "approval").text() == "pimpinan badan publik"
    assert _of(found, "number").text() == "SK 7"


def test_a_regulation_below_a_statute_is_none() -> None:
    """The field is missing, and the paper says on what the test relies."""
    found = COMPLETE["sheet"].letter(statutes=["Perbup Antah Berantah 4/2020"])
    assert _of(found, "statute").missing
    note = "defective: relies only on what ranks below a statute: Perbup Antah Berantah"
    assert note in _notes(found)
    assert "(UU 14/2008 Ps. 2(4))" in _notes(found)


def test_who_approves() -> None:
    """The superior alone is noted on a sheet, and is not enough for a change."""
    found = COMPLETE["sheet"].letter(approved_by="superior")
    assert _of(found, "approval").text("en") == "superior of the PPID"
    assert "approved by the superior of the PPID alone" in _notes(found)
    assert _of(COMPLETE["sheet"].letter(approved_by="other"), "approval").missing
    change = COMPLETE["change"]
    assert _of(change.letter(), "approval").text("en") == "approved"
    found = change.letter(approved_by="superior")
    assert _of(found, "approval").missing
    assert "advice: " not in _notes(found)


def test_the_head_of_the_body_signs_as_well() -> None:
    """A determination goes to nobody and has two signatures, an opening one."""
    lines = COMPLETE["sheet"].letter().markdown("en").splitlines()
    assert lines[2] == "From: PPID, Pemerintah Kabupaten Antah Berantah"
    assert not [line for line in lines if line.startswith("To:")]
    assert [line for line in lines if "(head of the body)" in line]
    shown = COMPLETE["opening"].letter().html()
    assert "Menyetujui" not in shown
    assert "Kepada" not in shown
    assert COMPLETE["opening"].letter().office == "ppid"


def test_a_change_says_from_what_to_what() -> None:
    """The class and the letter before, and the new ones."""
    found = COMPLETE["change"].letter()
    assert _of(found, "earlier_number").text() == "SK 1"
    assert _of(found, "earlier_decided_on").text("en") == "Tuesday, 1 February 2011"
    assert _of(found, "earlier_classification").text() == "penegakan hukum"
    assert _of(found, "earlier_grounds").text("en").startswith("Article 17 a 1")
    assert _of(found, "grounds").text("en").startswith("Article 17 h 4")
    assert _of(found, "classification").text() == "rahasia pribadi"


def test_the_days_of_an_opening() -> None:
    """The end of the period, the day by which it is set open, and what opened it."""
    found = COMPLETE["opening"].letter()
    assert _of(found, "ends_on").text("en") == "Friday, 13 September 2024"
    assert _of(found, "open_by").text("en") == "Friday, 2 August 2024"
    assert _of(found, "decided_on").text("en") == "Monday, 15 July 2024"
    assert _of(found, "number").text() == "SK 9"
    assert _of(found, "earlier_number").text() == "SK 7"
    assert str(found.edition).startswith("SKB ")
    draft = COMPLETE["opening"].letter(reviews=[])
    assert not _of(draft, "decided_on").stands
    assert not _of(draft, "number").stands


def test_an_opening_counts_in_the_days_of_the_body() -> None:
    """A body of six days a week has the day by its own week."""
    test = ending(NEW)
    six = Case(
        tests=[test], body=PublicBody(kind="state", level="village", work_week=6)
    )
    found = letter("opening", six, TODAY)
    assert _of(found, "open_by").text("en") == "Thursday, 8 August 2024"


def test_an_opening_of_a_later_year_is_not_firm() -> None:
    """A day of a year without a decree says why it is not firm."""
    test = whole(NEW, period=FixedPeriod(end=dt.date(2029, 7, 2)))
    text = _of(_paper("opening", test), "open_by").text("en")
    assert "2029 (not firm: " in text


# -- what speaks against it ----------------------------------------------------------


def test_an_opening_that_is_late() -> None:
    """It says that the day has passed, and later that it opened by itself."""
    test = whole(dt.date(2021, 1, 4), period=FixedPeriod(end=dt.date(2026, 4, 1)))
    early = dt.date(2026, 1, 5)
    assert _notes(_paper("opening", test, early)).count("\n") == 0
    late = _notes(_paper("opening", test))
    assert "the last day for setting it open" in late
    assert "has passed (PP 61/2010 Ps. 11(2))" in late
    over = _notes(_paper("opening", test, dt.date(2026, 4, 2)))
    assert "status of this exemption on the day of the paper: ended" in over
    assert "status pengecualian ini pada hari surat: sudah berakhir" in _notes(
        _paper("opening", test, dt.date(2026, 4, 2)), 0
    )
    assert "status of this" not in _notes(COMPLETE["opening"].letter())


def test_what_the_law_bars_is_said() -> None:
    """A period for ever, or what can never be exempt, stands among the notes."""
    found = COMPLETE["sheet"].letter(grounds=["17.c.1"], period=Permanent())
    note = (
        "invalid: an exemption under letter c is not permanent (UU 14/2008 Ps. 20(1))"
    )
    assert note in _notes(found)
    assert _of(found, "period").text("en") == "permanent"
    found = COMPLETE["sheet"].letter(never_exempt={"18.1.a": True})
    assert "tidak sah: " in _notes(found, 0)
    assert "cannot be exempt" in _notes(found)
    found = COMPLETE["sheet"].letter(made=False)
    assert "invalid: no consequence test was made" in _notes(found)


def test_what_weighs_most_comes_first() -> None:
    """What is invalid stands before what is defective; an opening has the period."""
    poor = {"grounds": ["17.c.1"], "period": Permanent(), "statutes": ["Perbup 4"]}
    notes = _notes(COMPLETE["sheet"].letter(**poor)).splitlines()
    assert [note.partition(":")[0] for note in notes[:2]] == ["invalid", "defective"]
    notes = _notes(COMPLETE["opening"].letter(**poor, reviews=[])).splitlines()
    assert [note.partition(":")[0] for note in notes[:1]] == ["invalid"]
    assert not [note for note in notes if note.startswith("defective")]


def test_why_the_end_is_not_known() -> None:
    """An opening without a last day says why, and between which days it lies."""
    found = COMPLETE["opening"].letter(period=OtherLaw(law="UU 43/2009"), reviews=[])
    assert "the day on which it ends cannot be known yet" in _notes(found)
    year = whole(NEW, decided_on="2023", period=FixedPeriod(length=Years(5)))
    found = _paper("opening", year)
    assert _of(found, "ends_on").missing
    assert "1 January 2028" in _notes(found)


def test_periods_of_parts() -> None:
    """The last of several periods is that which an opening waits for."""
    parts = [
        PartPeriod(period=FixedPeriod(end=dt.date(2027, 1, 4)), parts=["a"]),
        PartPeriod(period=FixedPeriod(end=dt.date(2028, 1, 3)), parts=["b"]),
    ]
    test = whole(NEW, period=NotStated(), periods=parts, documents=[])
    found = _paper("opening", test)
    assert _of(found, "ends_on").text("en") == "Monday, 3 January 2028"
    assert _of(found, "period").text().startswith("a: jangka waktu tertentu")


# -- the law of the day --------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "day", "basis"),
    [
        ("test_sheet", dt.date(2010, 8, 23), "PP 61/2010 Ps. 4"),
        ("test_sheet", dt.date(2017, 3, 16), "PP 61/2010 Ps. 4"),
        ("test_sheet", dt.date(2017, 3, 17), "PerKI 1/2017 Ps. 4(4)"),
        ("test_sheet", dt.date(2021, 6, 29), "PerKI 1/2017 Ps. 4(4)"),
        ("test_sheet", dt.date(2021, 6, 30), "PerKI 1/2021 Ps. 49(6)"),
        ("test_change", dt.date(2021, 6, 29), "PP 61/2010 Ps. 10(1)"),
        ("test_change", dt.date(2021, 6, 30), "PerKI 1/2021 Ps. 53"),
    ],
)
def test_the_law_is_that_of_the_decision(kind: str, day: dt.date, basis: str) -> None:
    """Whenever it is written, a paper follows the text of the day of its decision."""
    assert str(_paper(kind, whole(day)).form.basis) == basis


def test_an_opening_goes_by_its_own_day() -> None:
    """The exemption is older; what counts is when it is set open, else today."""
    assert str(COMPLETE["opening-2017"].letter().form.basis) == "PerKI 1/2017 Ps. 13(1)"
    draft = COMPLETE["opening-2017"].letter(reviews=[])
    assert str(draft.form.basis) == "PerKI 1/2021 Ps. 52(1)"
    other = Review(by="commission", outcome="opened", on=CLASSES)
    draft = COMPLETE["opening-2017"].letter(reviews=[other])
    assert str(draft.form.basis) == "PerKI 1/2021 Ps. 52(1)"


def test_a_draft_goes_by_the_day_on_which_it_is_written() -> None:
    """What has no day, or a later one, follows the text in force on the letter's."""
    draft = whole(NEW, decided_on=None)
    basis = _paper("test_sheet", draft, CLASSES).form.basis
    assert str(basis) == "PerKI 1/2017 Ps. 4(4)"
    assert _paper("test_sheet", whole(NEW), CLASSES).form.basis == basis


@pytest.mark.parametrize(
    ("day", "basis", "unsure"),
    [
        ("2021", "PerKI 1/2021 Ps. 49(6)", True),
        ("2021-05", "PerKI 1/2017 Ps. 4(4)", False),
        ("2010", "PP 61/2010 Ps. 4", True),
        ("2023", "PerKI 1/2021 Ps. 49(6)", False),
    ],
)
def test_a_decision_known_by_its_year(day: str, basis: str, *, unsure: bool) -> None:
    """Where the year has two regulations the paper follows the last, and says so."""
    found = _paper("test_sheet", whole(NEW, decided_on=day))
    assert str(found.form.basis) == basis
    assert ("the day it was set is known as a day in" in _notes(found)) is unsure
    assert _of(found, "decided_on").text().startswith("suatu hari dalam")


def test_no_determination_before_the_pp() -> None:
    """Before PP 61/2010 no text asked for one in writing."""
    with pytest.raises(NotInForce, match="test_sheet was not in force on 2010-08-22"):
        _paper("test_sheet", whole(dt.date(2010, 8, 22)))


# -- which test ----------------------------------------------------------------------


def test_one_of_several_tests() -> None:
    """It is chosen by its id, or by its place where it has none."""
    tests = [whole(NEW), whole(NEW, id=None, information="nilai lain")]
    case = Case(tests=tests)
    chosen = letter("test_sheet", case, TODAY, test="u1")
    assert _of(chosen, "information").text() == "nilai peserta seleksi"
    chosen = letter("test_sheet", case, TODAY, test="2")
    assert _of(chosen, "information").text() == "nilai lain"


def test_which_test_is_not_clear() -> None:
    """Nothing is guessed: the names of all are told."""
    case = Case(tests=[whole(NEW), whole(NEW, id=None)])
    with pytest.raises(InputError) as raised:
        letter("test_change", case, TODAY)
    (problem,) = raised.value.problems
    assert (problem.path, problem.code) == ("$.test", "ambiguous")
    assert problem.text("en").endswith("2 consequence tests; choose one: 'u1', '2'")
    assert problem.text("id") == "ada 2 uji konsekuensi; pilih salah satu: 'u1', '2'"
    twins = Case(tests=[whole(NEW), whole(NEW)])
    with pytest.raises(InputError, match="2 consequence tests"):
        letter("test_change", twins, TODAY, test="u1")


def test_an_unknown_test() -> None:
    """A slip is told with what may have been meant."""
    case = Case(tests=[whole(NEW, id="uji-7")])
    with pytest.raises(UnknownTest, match="did you mean 'uji-7'"):
        letter("opening", case, TODAY, test="uji-8")
    with pytest.raises(UnknownTest, match="unknown consequence test 'u1'"):
        letter("opening", Case(), TODAY, test="u1")


def test_a_letter_that_is_about_no_test() -> None:
    """A test that has no use is not passed over."""
    with pytest.raises(InputError, match="not about one consequence test"):
        letter("notice", Case(tests=[whole(NEW)]), TODAY, test="u1")


def test_the_body_of_the_case() -> None:
    """The body and the unit of the case stand in where the test names none."""
    body = PublicBody(kind="state", level="regency", name="Dinas Khayal", unit="Bidang")
    case = Case(tests=[whole(NEW, body=None, unit=None)], body=body)
    found = letter("test_sheet", case, TODAY)
    assert _of(found, "body").text() == "Dinas Khayal"
    assert _of(found, "unit").text() == "Bidang"
    assert "Dari: PPID, Dinas Khayal" in found.markdown()


def test_what_is_given_takes_the_place_of_the_record() -> None:
    """The caller's words win."""
    case = Case(tests=[whole(NEW, reason="-")])
    found = letter("test_sheet", case, TODAY, given={"reason": "uraian"})
    assert _of(found, "reason").text() == "uraian"
    assert found.missing == ()


# -- how it looks --------------------------------------------------------------------

NASTY: Final = "Sekar | <b>*A*</b>\n# [x](y) & `z` \u2028\x07{span}"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(ON_A_TEST))
def test_what_comes_from_the_record_is_escaped(kind: str, lang: Lang) -> None:
    """No text of a test makes a cell, a tag, a heading or a link; nor in a note."""
    texts = ("information", "reason", "consequence", "person", "body", "unit", "decree")
    test = changed(NEW, **dict.fromkeys(texts, NASTY), statutes=[f"Perbup 4 {NASTY}"])
    found = _paper(kind, test)
    shown, html = found.markdown(lang), found.html(lang)
    escaped = r"Sekar \| \<b\>\*A\*\</b\> \# \[x\](y) \& \`z\` \{span\}"
    assert escaped in shown
    assert "<b>*A" not in shown
    assert "\n#" not in shown.removeprefix("# ")
    rows = [line for line in shown.splitlines() if line.startswith("|")]
    assert {row.replace(r"\|", "").count("|") for row in rows} == {4}
    assert "<b>*A" not in html
    assert "&lt;b&gt;*A*&lt;/b&gt;" in html


@pytest.mark.parametrize("name", COMPLETE)
def test_indonesian_is_indonesian(name: str) -> None:
    """No English of ours stands in it, no key of a field, and no id of a rule."""
    complete = COMPLETE[name]
    poor = ConsequenceTest(
        information="rute",
        grounds=["17.c.1"],
        period=Permanent(),
        statutes=["Perbup 4"],
        decided_on=complete.letter().form.in_force,
    )
    for found in (complete.letter(), _paper(complete.kind, poor)):
        shown = found.markdown("id") + found.html("id") + found.text("id")
        english = [each.label("en") for each in found.fields]
        english += [line.text("en") for line in found.told]
        english += [words[1] for words in found.notes]
        for words in english:
            assert words not in shown
        for code in ("exemption.open", "earlier_", "interest_in", "decided_on"):
            assert code not in shown


def test_a_sentence_names_no_last_day_of_an_objection() -> None:
    """It says how long there is, and from when."""
    opens, objects = COMPLETE["sheet"].letter().told
    assert opens.text("en").startswith("The PPID determines that this information is")
    assert "at the latest 30 working days before its period ends" in opens.text("en")
    assert str(opens.basis) == "PP 61/2010 Ps. 11(2)"
    assert "within 30 working days after its ground was found" in objects.text("en")
