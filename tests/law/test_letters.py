"""What letters have to say: keys, provisions and periods."""

from __future__ import annotations

import datetime as dt
from itertools import combinations, pairwise

import pytest

from keterbukaan.errors import NotInForce
from keterbukaan.exemption.parts import PARTS
from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.letters import (
    LETTERS,
    ON_A_TEST,
    LetterForm,
    LetterKind,
    UnknownLetter,
    When,
    letter_form,
)
from keterbukaan.law.limits import RULES
from keterbukaan.law.requirements import DOCUMENT_RULES
from keterbukaan.law.shape import Evidence

OLD, NEW = dt.date(2021, 6, 29), dt.date(2021, 6, 30)
STATUTE, FIRST = dt.date(2011, 11, 28), dt.date(2013, 4, 28)
BEFORE = dt.date(2010, 4, 29)
WRITTEN = dt.date(2010, 8, 23)
FORMS = pytest.mark.parametrize(
    "form", LETTERS, ids=lambda form: f"{form.kind}-{form.in_force}"
)

_TEST = ["information", "grounds", "statute", "consequence", "propriety"]
_BALANCE = ["interest_in_opening", "interest_in_closing", "protects"]
_SIX = [
    *("classification", "reason", "period", "ppid"),
    *("body", "unit", "place", "decided_on"),
]
_SHEET = [*_TEST, *_BALANCE, *_SIX, "approval"]
_CHANGE = ["grounds", "statute", "consequence", *_SIX, "approval"]

#: What the articles ask for without a condition, read beside the record of the law.
ALWAYS = {
    ("receipt", NEW): ["registration_number"],
    ("incompleteness", NEW): ["lacking"],
    ("extension", OLD): ["extension_reason", "extension_ground", "new_last_day"],
    ("extension", NEW): ["extension_reason", "extension_ground", "new_last_day"],
    ("notice", OLD): ["held", "outcome"],
    ("notice", NEW): ["held", "outcome"],
    ("refusal", OLD): ["held", "outcome", "reason", "determination", "consequence"],
    ("refusal", NEW): ["held", "outcome", "reason"],
    ("test_sheet", WRITTEN): _SHEET,
    ("test_sheet", OLD): _SHEET,
    ("test_sheet", NEW): ["documents", *_SHEET],
    ("test_change", WRITTEN): _CHANGE,
    ("test_change", NEW): _CHANGE,
    ("opening", WRITTEN): ["information"],
    ("opening", OLD): ["information"],
    ("opening", NEW): ["information"],
    ("objection", OLD): ["name", "objection_grounds", "purpose", "case_position"],
    ("objection", NEW): [
        "request_number",
        "purpose",
        "name",
        "objection_grounds",
        "case_position",
    ],
    ("objection_receipt", NEW): ["objection_number"],
    ("objection_answer", OLD): ["answered_on", "number", "objection_outcome"],
    ("objection_answer", NEW): ["answered_on", "number", "objection_outcome"],
    ("application", FIRST): ["relief", "objection_proof"],
    ("application", NEW): [
        "name",
        "reasons",
        "relief",
        "objection_proof",
        "declaration",
    ],
    ("withdrawal", FIRST): ["filed_on"],
    ("withdrawal", NEW): ["filed_on"],
    ("respondent_answer", NEW): ["answer"],
    ("conclusion", NEW): ["conclusion"],
    ("challenge", STATUTE): ["party", "statement"],
    ("challenge", NEW): ["party", "copy_received_on", "receipt_proof", "statement"],
    ("execution", NEW): ["name"],
}


def _cited(form: LetterForm) -> list[str]:
    entries = (form, *form.fields, *form.told)
    return [each.instrument for entry in entries for each in entry.citations]


def test_every_kind_has_a_form() -> None:
    """Each kind is in the table, in the order of the procedure."""
    assert list(dict.fromkeys(form.kind for form in LETTERS)) == [*LetterKind]


@pytest.mark.parametrize(("kind", "day"), ALWAYS)
def test_what_is_asked_for_without_a_condition(kind: str, day: dt.date) -> None:
    """The fields of each letter that every one of its kind needs."""
    fields = letter_form(kind, day).fields
    assert [f.key for f in fields if f.when is When.ALWAYS] == ALWAYS[kind, day]


def test_a_notice_has_the_nine_items_of_the_regulation() -> None:
    """PerKI 1/2021 Ps. 31(4) a to i all stand in it, and d and f of the statute."""
    fields = letter_form("notice", NEW).fields
    cited = {str(each) for field in fields for each in field.citations}
    assert {f"PerKI 1/2021 Ps. 31(4) {letter}" for letter in "abcdefghi"} <= cited
    assert {f"UU 14/2008 Ps. 22(7) {letter}" for letter in "abcdefg"} <= cited


@FORMS
def test_the_keys_of_a_form_are_unique(form: LetterForm) -> None:
    """No field stands in a form twice."""
    keys = [field.key for field in form.fields]
    assert len(keys) == len(set(keys))


@FORMS
def test_each_provision_is_in_force_with_its_form(form: LetterForm) -> None:
    """Whatever a form cites was in force in all of its period."""
    for name in _cited(form):
        instrument = INSTRUMENTS[name]
        assert instrument.in_force is not None
        assert instrument.in_force <= form.in_force
        if instrument.until is not None:
            assert form.until is not None
            assert form.until <= instrument.until


@FORMS
def test_a_form_was_read_and_not_compared_again(form: LetterForm) -> None:
    """Nothing rests on less than the text, and none is presented as checked."""
    assert form.evidence in {Evidence.S, Evidence.S1}
    assert form.checked is None


@FORMS
def test_everything_has_words_in_both_languages(form: LetterForm) -> None:
    """A form, its fields, notes and sentences say themselves in both languages."""
    entries = (form, *form.fields, *form.told)
    for words in (w for e in entries for w in (e.words, *e.notes)):
        indonesian, english = words
        assert indonesian.strip()
        assert english.strip()
        assert indonesian != english


@FORMS
def test_what_is_told_is_of_a_limit(form: LetterForm) -> None:
    """Each sentence names a rule, and takes its length and nothing else from it."""
    for told in form.told:
        assert told.rule in RULES
        for words in told.words:
            assert words.format(span="x")


@pytest.mark.parametrize("kind", LetterKind)
def test_the_periods_of_a_kind_do_not_overlap(kind: LetterKind) -> None:
    """On no day do two forms of a kind hold."""
    named = [form for form in LETTERS if form.kind is kind]
    for one, other in combinations(named, 2):
        assert one.until is not None
        assert one.until < other.in_force


@pytest.mark.parametrize("kind", ["incompleteness", "objection_receipt"])
def test_some_letters_begin_with_the_new_regulation(kind: str) -> None:
    """PerKI 1/2010 had no gate, and its receipt of an objection was a copy."""
    assert letter_form(kind, NEW).kind == kind
    with pytest.raises(NotInForce, match=f"{kind} was not in force on 2021-06-29"):
        letter_form(kind, OLD)


@pytest.mark.parametrize(
    ("kind", "day"),
    [
        ("application", dt.date(2010, 8, 19)),
        ("withdrawal", dt.date(2010, 8, 19)),
        ("respondent_answer", FIRST),
        ("conclusion", FIRST),
        ("execution", STATUTE),
    ],
)
def test_some_letters_begin_with_the_rules_of_disputes(kind: str, day: dt.date) -> None:
    """No text on record asks for such a letter a day before its regulation."""
    assert letter_form(kind, day + dt.timedelta(1)).kind == kind
    with pytest.raises(NotInForce, match=f"{kind} was not in force on {day}"):
        letter_form(kind, day)


@pytest.mark.parametrize("day", [FIRST, NEW])
def test_an_application_has_each_document_that_is_asked_for(day: dt.date) -> None:
    """Each document rule of a dispute has one field, with its provision."""
    fields = {field.key: field for field in letter_form("application", day).fields}
    rules = [r for r in DOCUMENT_RULES if r.step == "dispute" and r.covers(day)]
    assert rules
    for rule in rules:
        assert rule.basis in fields[rule.key].citations
        assert fields[rule.key].words == rule.words


@pytest.mark.parametrize("kind", sorted(ON_A_TEST))
def test_a_determination_in_writing_begins_with_the_pp(kind: str) -> None:
    """Before PP 61/2010 no text asked for one, though UU 14/2008 Ps. 19 for a test."""
    assert letter_form(kind, WRITTEN).basis.instrument == "PP 61/2010"
    with pytest.raises(NotInForce):
        letter_form(kind, WRITTEN - dt.timedelta(days=1))


@pytest.mark.parametrize("kind", sorted(ON_A_TEST))
def test_some_text_asks_for_a_determination_on_every_day_since(kind: str) -> None:
    """The forms of a paper follow one another without a day between."""
    forms = [form for form in LETTERS if form.kind == kind]
    for one, other in pairwise(forms):
        assert one.until is not None
        assert one.until + dt.timedelta(days=1) == other.in_force
    assert forms[-1].until is None


@pytest.mark.parametrize(
    "form", [f for f in LETTERS if f.kind == "test_sheet"], ids=str
)
def test_a_sheet_asks_for_every_part_of_a_determination(form: LetterForm) -> None:
    """What the assessment calls defective where it is missing, the sheet has."""
    keys = {field.key for field in form.fields if field.when is not When.MAY}
    both = {"interest_in_opening", "interest_in_closing"}
    named = {"statutes": "statute", "approved_by": "approval"}
    for name, part in PARTS.items():
        if part.required and name != "public_interest":
            assert named.get(name, name) in keys
    assert both <= keys


@pytest.mark.parametrize("kind", LetterKind)
def test_no_letter_before_the_statute(kind: LetterKind) -> None:
    """Nothing was asked of a letter before UU 14/2008 was in force."""
    with pytest.raises(NotInForce):
        letter_form(kind, BEFORE)


def test_an_unknown_letter_is_named() -> None:
    """A slip is told with what may have been meant."""
    with pytest.raises(UnknownLetter, match="unknown letter 'notise'") as raised:
        letter_form("notise", NEW)
    assert raised.value.text("id").startswith("surat 'notise' tidak dikenal")
