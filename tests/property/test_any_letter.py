"""Any letter of any case: no identity number, no last day of an objection."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import evolve
from hypothesis import given, strategies as st

from keterbukaan import Case, letter
from keterbukaan.errors import NotInForce
from keterbukaan.events import Party, RulingReceived
from keterbukaan.exemption.blanks import filled
from keterbukaan.exemption.days import last_of
from keterbukaan.law.letters import ON_A_TEST, LetterKind
from keterbukaan.testing import cases, consequence_tests, dates
from keterbukaan.texts import LANGUAGES, long_date, short_date
from tests.helpers.draws import draws, first_drawn

if TYPE_CHECKING:
    from keterbukaan import ConsequenceTest, Letter

NUMBER: Final = "NIK-REKAAN-7"
PARTIES: Final = (LetterKind.CONCLUSION, LetterKind.CHALLENGE)
ANSWERS: Final = (LetterKind.NOTICE, LetterKind.REFUSAL)


def _day(case: Case) -> dt.date:
    return max((fact.on for fact in case.events), default=dt.date(2026, 3, 12))


def _letter(kind: LetterKind, case: Case, party: Party | None = None) -> Letter | None:
    """Write a letter on the last day on record; None where none was asked for."""
    details = evolve(case.details, identity_number=NUMBER)
    tests = case.tests[:1] if kind in ON_A_TEST else case.tests
    try:
        changed = evolve(case, details=details, tests=tests)
        return letter(kind, changed, _day(case), party=party)
    except NotInForce:
        return None


def _shown(found: Letter) -> str:
    both = (found.markdown(lang) + found.html(lang) for lang in LANGUAGES)
    return "".join(both) + repr(found)


def _objected_by(case: Case) -> set[dt.date]:
    """Give every day that a limit on filing the objection names."""
    standing = case.on(_day(case))
    dues = [d.deadline for d in standing.deadlines if d.rule == "objection.file"]
    days = (day for due in dues for day in (due.last, due.safe, due.outer, due.latest))
    facts = {fact.on for fact in case.events}
    ready = {getattr(fact, "available_on", None) for fact in case.events}
    return {day for day in days if day is not None} - facts - ready


@draws(60)
@given(cases(), st.sampled_from(LetterKind))
def test_no_letter_has_the_identity_number(case: Case, kind: LetterKind) -> None:
    """Whatever is on record, that number stands on the request form only."""
    found = _letter(kind, case)
    assert found is None or NUMBER not in _shown(found)


@draws(60)
@given(cases(), st.sampled_from(ANSWERS))
def test_no_answer_has_the_last_day_of_the_objection(
    case: Case, kind: LetterKind
) -> None:
    """Nobody knows when it will be received, so no day is named."""
    found = _letter(kind, case)
    if found is None:
        return
    shown = _shown(found)
    for day in _objected_by(case):
        for lang in LANGUAGES:
            assert long_date(day, lang) not in shown
            assert short_date(day, lang) not in shown
        assert day.isoformat() not in shown


@draws(40)
@given(cases(), st.sampled_from(PARTIES), st.sampled_from(Party))
def test_a_party_writes_of_its_own(case: Case, kind: LetterKind, party: Party) -> None:
    """It is the writer whatever is on record, and the copy that counts is its own."""
    found = _letter(kind, case, party)
    if found is None:
        return
    assert found.by.value == party.value
    copies = [f for f in found.fields if f.key == "copy_received_on" and f.value]
    own = {
        long_date(fact.on, "en")
        for fact in case.events
        if isinstance(fact, RulingReceived) and fact.by is party
    }
    assert {f.text("en") for f in copies} <= own


@draws(40)
@given(cases(), st.sampled_from(LetterKind))
def test_a_field_is_there_or_missing_or_open_or_not_needed(
    case: Case, kind: LetterKind
) -> None:
    """Each field is exactly one of these, and only the last does not stand."""
    found = _letter(kind, case)
    for each in found.fields if found else ():
        there = each.value is not None
        assert there + each.missing + each.open + (not each.stands) == 1
        assert (each.depends is None) == (each.needed is not None)


@draws(100)
@given(cases(), consequence_tests(), st.sampled_from(sorted(ON_A_TEST)))
def test_a_paper_says_of_any_test_what_is_there_and_what_is_not(
    case: Case, test: ConsequenceTest, kind: LetterKind
) -> None:
    """Nothing that says nothing stands in it, and no identity number."""
    alone = evolve(case, tests=[evolve(test, id=None)])  # as no fact names it
    found = _letter(kind, alone)
    if found is None:
        return
    assert NUMBER not in _shown(found)
    for each in found.fields:
        there = each.value is not None
        assert there + each.missing + each.open + (not each.stands) == 1
        assert all(filled(text) for text in each.value or ())
    assert found.form.covers(
        min(last_of(test.decided_on or _day(case)), _day(case))
    ) or (kind is LetterKind.OPENING)


@draws(40)
@given(consequence_tests(in_form=True), dates())
def test_a_sheet_of_a_test_in_form_lacks_at_most_what_is_advice(
    test: ConsequenceTest, day: dt.date
) -> None:
    """What the assessment finds in form, the sheet finds complete but for documents."""
    try:
        found = letter("test_sheet", Case(tests=[test]), day)
    except NotInForce:
        return
    assert {each.key for each in found.missing} <= {"documents"}
    assert found.open == ()


def test_answers_with_such_a_day_are_drawn() -> None:
    """The law about the day of the objection says something: there is one to name."""
    case = first_drawn(cases(), _objected_by)
    assert _letter(LetterKind.NOTICE, case) is not None
