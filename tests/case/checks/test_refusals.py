"""Refusals: what an answer must say, what it opens, and what it lacks."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve

from keterbukaan import Case, ConsequenceTest, InputError
from keterbukaan.case.checks.refusals import (
    check_refusal,
    lapsed_tests,
)
from keterbukaan.case.values.refusal_words import REFUSALS
from keterbukaan.events import NoticeGiven, RequestReceived, TestMade
from keterbukaan.events.choices import NoticeOutcome, NoticeReason
from keterbukaan.exemption import (
    AsNeeded,
    Consent,
    Document,
    FixedPeriod,
    Moment,
    PartPeriod,
    Permanent,
    Review,
)
from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.spans import Years
from keterbukaan.lifecycle.outcomes import OUTCOMES, grounds_from
from keterbukaan.texts import LANGUAGES

if TYPE_CHECKING:
    from keterbukaan import Finding

ASKED = dt.date(2026, 6, 1)
REFUSED = dt.date(2026, 6, 12)
LATER = dt.date(2026, 7, 20)

TEST = ConsequenceTest(
    id="uji-1",
    information="Rute patroli Satuan Antah Berantah",
    grounds=["17.a.5"],
    statutes=["UU 14/2008"],
    decided_on=ASKED,
    period=FixedPeriod(end=dt.date(2026, 12, 31)),
)
NOTICE = NoticeGiven(
    REFUSED,
    outcome="refused",
    reason="exemption",
    exemptions=["17.a.5"],
    statute="UU 14/2008 Ps. 17 a",
    decree_attached=True,
    tests=["uji-1"],
)

FLAWS: Final[dict[str, tuple[dict[str, Any], dict[str, Any] | None]]] = {
    "not_recorded.refusal.letter": ({"exemptions": ()}, {}),
    "not_recorded.refusal.statute": (
        {"statute": None, "exemptions": ["17.j"]},
        {"statutes": (), "grounds": ["17.j"]},
    ),
    "not_recorded.refusal.decree": ({"decree_attached": None}, {}),
    "not_recorded.refusal.test": ({}, None),
    "not_recorded.refusal.test_day": ({}, {"decided_on": None, "decree": "SK 1"}),
    "form.refusal.j_needs_another": (
        {"statute": "UU 14", "exemptions": ["17.j"]},
        {"statutes": ("UU KIP", "-"), "grounds": ["17.j"]},
    ),
    "incomplete.refusal.test": ({}, {"made": False}),
    "incomplete.refusal.statute": ({"statute": "-"}, {}),
    "incomplete.refusal.decree": ({"decree_attached": False}, {}),
    "form.refusal.test_on_order": (
        {},
        {"decided_on": LATER, "moment": Moment.ON_ORDER},
    ),
    "form.refusal.test_after": ({}, {"decided_on": LATER}),
    "form.refusal.whole_for_part": (
        {},
        {"documents": [Document("Peta", ["rute"]), Document("Jadwal")]},
    ),
    "form.refusal.not_exempt": ({}, {"period": FixedPeriod(end=ASKED)}),
    "form.refusal.barred": ({}, {"period": Permanent()}),
    "form.refusal.general_test": ({}, {"general": True}),
    "form.refusal.other_letter": ({"exemptions": ["17.a.5", "17.h.1"]}, {}),
    "form.refusal.no_statute": ({"statute": "Perda 3/2019"}, {}),
    "form.refusal.part_open": (
        {},
        {"reviews": [Review(by="superior", outcome="partly_opened", parts=["rute"])]},
    ),
}
"""A change of notice and test (none: no test) that brings out each flaw."""


def _flaws(notice: dict[str, Any], test: dict[str, Any] | None) -> tuple[Finding, ...]:
    tests = [] if test is None else [evolve(TEST, **test)]
    return check_refusal(evolve(NOTICE, **notice), tests)


# --- what a refusal lacks ---------------------------------------------------------


def test_a_refusal_with_everything_lacks_nothing() -> None:
    """Letter, statute, decree, and a test in force made before it."""
    assert _flaws({}, {}) == ()


@pytest.mark.parametrize("code", FLAWS)
def test_every_flaw_comes_out_alone(code: str) -> None:
    """One change brings one flaw out, with its provision and its words."""
    (flaw,) = _flaws(*FLAWS[code])
    assert flaw.code == code
    assert flaw.basis.instrument in INSTRUMENTS
    for lang in LANGUAGES:
        assert flaw.text(lang)
        assert "{" not in flaw.text(lang)


def test_no_flaw_is_left_out() -> None:
    """The changes above name every flaw there is, beside the lapse in a case."""
    apart = {
        "form.exemption_lapsed",
        "form.exemption_partly_lapsed",
        "form.refusal.void",
        "form.refusal.office_secret",
        "form.refusal.letter_not_carried",
        "not_recorded.refusal.test_named",
    }
    assert {*FLAWS} | apart == set(REFUSALS)


def test_the_status_is_named_in_both_languages() -> None:
    """An exemption that had ended says so in words."""
    (flaw,) = _flaws(*FLAWS["form.refusal.not_exempt"])
    assert "sudah berakhir" in flaw.text("id")
    assert "ended" in flaw.text("en")


@pytest.mark.parametrize(
    "changes",
    [
        {"outcome": NoticeOutcome.GRANTED},
        {"outcome": NoticeOutcome.NOT_HELD},
        {"reason": NoticeReason.PURPOSE, "exemptions": ()},
        {"reason": None, "exemptions": ()},
    ],
)
def test_what_rests_on_no_exemption_is_not_held_against_one(
    changes: dict[str, Any],
) -> None:
    """Other refusals, and answers that give it, lack no consequence test."""
    assert _flaws(changes, None) == ()


def test_a_part_may_be_withheld() -> None:
    """Where the answer gives the rest, an exempt part is no flaw."""
    parts = {"documents": [Document("Peta", ["rute"])]}
    assert _flaws({"outcome": NoticeOutcome.PARTLY_GRANTED}, parts) == ()


def test_a_part_that_was_opened_is_withheld_no_more() -> None:
    """The answer that gives it is no flaw; the sentence says who opened which part."""
    opened = FLAWS["form.refusal.part_open"]
    (flaw,) = _flaws(*opened)
    assert "atasan PPID" in flaw.text("id")
    assert flaw.text("id").endswith(": rute")
    assert _flaws({"outcome": NoticeOutcome.PARTLY_GRANTED}, opened[1]) == ()
    pending = Review(by="commission", outcome="partly_opened", parts=["rute"])
    assert _flaws({}, {"reviews": [pending]}) == ()


@pytest.mark.parametrize("law", ["peraturan perundang-undangan yang berlaku", "UU"])
def test_that_there_is_a_law_is_no_statute(law: str) -> None:
    """A refusal that says no more than that names none, letter j or not."""
    (flaw,) = _flaws({"statute": law}, {})
    assert flaw.code == "incomplete.refusal.statute"
    (flaw,) = _flaws({"statute": "Peraturan Daerah"}, {})
    assert flaw.code == "form.refusal.no_statute"
    letter_j = {"statute": law, "exemptions": ["17.j"]}
    (flaw,) = _flaws(letter_j, {"statutes": (), "grounds": ["17.j"]})
    assert flaw.code == "incomplete.refusal.statute"


def test_letter_j_on_a_secret_of_office_alone() -> None:
    """It is no statute, and whether it carries a refusal at all is not settled."""
    letter_j = {"statute": "rahasia jabatan", "exemptions": ["17.j"]}
    found = _flaws(letter_j, {"statutes": (), "grounds": ["17.j"]})
    assert [flaw.code for flaw in found] == [
        "form.refusal.j_needs_another",
        "form.refusal.office_secret",
    ]


def test_a_test_without_letters_is_taken_as_it_is() -> None:
    """What the record does not say is for its assessment to find."""
    assert _flaws({}, {"grounds": ()}) == ()


def test_a_secret_of_office_is_an_open_question() -> None:
    """No regulation carries it, and whether Article 6 does alone is not settled."""
    found = _flaws({"statute": "rahasia jabatan, Perda 3/2019"}, {})
    assert [flaw.code for flaw in found] == [
        "form.refusal.no_statute",
        "form.refusal.office_secret",
    ]
    other = {"reason": NoticeReason.OTHER, "exemptions": (), "statute": "Perda 3/2019"}
    assert [flaw.code for flaw in _flaws(other, None)] == ["form.refusal.no_statute"]
    alone = {"statute": "Rahasia  Jabatan"}
    assert [flaw.code for flaw in _flaws(alone, {})] == ["form.refusal.office_secret"]
    assert _flaws({"statute": "rahasia jabatan, UU 43/2009"}, {}) == ()
    given = {**alone, "outcome": NoticeOutcome.GRANTED}
    assert _flaws(given, {}) == ()
    title = {"statute": "Perda 3/2019 tentang Jabatan Fungsional"}
    assert [flaw.code for flaw in _flaws(title, {})] == ["form.refusal.no_statute"]


def test_each_letter_needs_a_test_that_carries_it() -> None:
    """One that is barred carries nothing for the letter it is about."""
    barred = evolve(TEST, id="dua", grounds=["17.c.3"], period=Permanent())
    notice = evolve(NOTICE, exemptions=["17.a.5", "17.c.3"], tests=["uji-1", "dua"])
    assert [flaw.code for flaw in check_refusal(notice, [TEST, barred])] == [
        "form.refusal.barred",
        "form.refusal.letter_not_carried",
    ]
    item = evolve(NOTICE, exemptions=["17.a.3"])
    (flaw,) = check_refusal(item, [TEST])
    assert "17.a.3 (tested: 17.a.5)" in flaw.text("en")
    whole = evolve(NOTICE, exemptions=["17.a"])
    assert check_refusal(whole, [TEST]) == ()


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (["17.a.5"], ["form.refusal.letter_not_carried"]),
        (["17.h.1"], ["form.refusal.letter_not_carried"]),
        (["17.a.5", "17.c.1"], ["form.refusal.letter_not_carried"]),
        (["17.c.1"], []),
    ],
)
def test_a_letter_that_was_over_carries_no_refusal(
    given: list[str], found: list[str]
) -> None:
    """Though the test is in force, on another letter."""
    test = evolve(
        TEST,
        grounds=["17.a.5", "17.c.1", "17.h.1"],
        decided_on="2012",
        period=AsNeeded(set_by="head_of_body"),
        periods=[PartPeriod(period=FixedPeriod(length=Years(2)), grounds=["17.a"])],
        consent=Consent(on=ASKED),
    )
    flaws = check_refusal(evolve(NOTICE, exemptions=given), [test])
    assert [flaw.code for flaw in flaws] == found


def test_letter_j_by_the_statute_of_its_test() -> None:
    """What the notice leaves out, the test may say; below a statute is told once."""
    for notice, statutes, found in (
        ("UU 14/2008", ("UU 10/1998",), []),
        (None, ("UU 10/1998",), []),
        (None, ("UU 14/2008",), ["form.refusal.j_needs_another"]),
        (None, ("-",), ["not_recorded.refusal.statute"]),
        ("HIR", (), []),
        ("Perda 3/2019", (), ["form.refusal.no_statute"]),
    ):
        changes = {"statute": notice, "exemptions": ["17.j"]}
        flaws = _flaws(changes, {"statutes": statutes, "grounds": ["17.j"]})
        assert [flaw.code for flaw in flaws] == found


def test_a_test_of_the_same_year_may_have_come_later() -> None:
    """Of its day the year is on record: the note is that of no day at all."""
    for day, found in (
        ("2026", ["not_recorded.refusal.test_day"]),
        ("2026-06", ["not_recorded.refusal.test_day"]),
        ("2026-05", []),
        ("2026-07", ["form.refusal.test_after"]),
    ):
        flaws = _flaws({}, {"decided_on": day})
        assert [flaw.code for flaw in flaws] == found


@pytest.mark.parametrize(
    ("notice", "test", "basis"),
    [
        ({"decree_attached": False}, {}, "PerKI 1/2010 Ps. 26"),
        ({"decree_attached": None}, {}, "PerKI 1/2010 Ps. 26"),
        ({}, {"documents": [Document("Peta", ["rute"])]}, "UU 14/2008 Ps. 22(7) e"),
        (
            {},
            {"decided_on": "2018-05", "moment": Moment.ON_ORDER},
            "PerKI 1/2017 Ps. 4(2)",
        ),
        (
            {"on": dt.date(2016, 2, 5)},
            {"decided_on": "2016-05", "moment": Moment.ON_ORDER},
            "UU 14/2008 Ps. 19",
        ),
        (
            {},
            {"decided_on": dt.date(2022, 1, 3), "moment": Moment.ON_ORDER},
            "PerKI 1/2021 Ps. 49(1) c",
        ),
    ],
)
def test_a_refusal_is_held_against_the_law_of_its_day(
    notice: dict[str, Any], test: dict[str, Any], basis: str
) -> None:
    """In 2018 no regulation of 2021 was broken; a test by that of its own day."""
    old = {"on": dt.date(2018, 2, 5), **notice}
    (flaw,) = _flaws(old, {"decided_on": dt.date(2016, 2, 1), **test})
    assert str(flaw.basis) == basis


@pytest.mark.parametrize(
    ("decided_on", "age"),
    [
        (dt.date(2014, 1, 3), " (decided on Friday, 3 January 2014, {} before"),
        ("2014", " (decided on a day in 2014)"),
        (None, " covers"),
        (LATER, " covers"),
    ],
)
def test_a_general_test_is_told_with_its_age(
    decided_on: dt.date | str | None, age: str
) -> None:
    """An old list is named as old, as far as its day is on record."""
    flaws = _flaws({}, {"general": True, "decided_on": decided_on})
    (told,) = (f.text("en") for f in flaws if f.code == "form.refusal.general_test")
    assert age.format("12 years 5 months") in told


def test_signs_are_no_exempt_part() -> None:
    """Nobody can tell from them that a part alone is exempt."""
    assert _flaws({}, {"documents": [Document("Peta", ["-", " "])]}) == ()


def test_a_test_that_the_refusal_does_not_name() -> None:
    """It is on record; what is missing is that the refusal names it."""
    bare = evolve(NOTICE, tests=())
    other = evolve(TEST, id=None, grounds=())

    def told(*tests: ConsequenceTest, facts: tuple[TestMade, ...] = ()) -> list[str]:
        return [flaw.text("en") for flaw in check_refusal(bare, (), facts, tests)]

    named = (
        "the refusal does not name the consequence test that it rests on; on record "
    )
    none = ["no consequence test before the refusal is on record"]
    assert told(TEST, other) == [
        f"{named}before it: uji-1; Rute patroli Satuan Antah Berantah"
    ]
    assert told(TEST, facts=(TestMade(LATER),)) == [f"{named}before it: uji-1"]
    for changes in (
        {"grounds": ["17.h.1"]},
        {"decided_on": None},
        {"decided_on": "2026"},
        {"decided_on": LATER},
    ):
        assert told(evolve(TEST, **changes)) == none
    unmade = evolve(TEST, made=False)
    assert told(unmade) == ["it is on record that no consequence test was made"]
    assert told(unmade, evolve(TEST, decided_on=None)) == none
    assert told(evolve(unmade, grounds=["17.h.1"])) == none
    assert told(unmade, TEST) == [f"{named}before it: uji-1"]
    case = Case(tests=[TEST]).record(RequestReceived(ASKED), bare)
    assert _codes(case, REFUSED) == ["not_recorded.refusal.test_named"]


def test_a_further_test_takes_nothing_from_the_first() -> None:
    """What the panel orders after a refusal that had its test is no late test."""
    bare = evolve(NOTICE, tests=())
    further = evolve(TEST, id="dua", decided_on=LATER, moment=Moment.ON_ORDER)

    def told(*facts: TestMade, **changes: Any) -> list[str]:  # noqa: ANN401 (any field)
        case = Case(tests=[TEST, evolve(further, **changes)])
        return _codes(case.record(RequestReceived(ASKED), bare, *facts), LATER)

    first, ordered = TestMade(ASKED), TestMade(LATER, on_order=True)
    assert told(first, ordered) == []
    named = evolve(first, tests=["uji-1"]), evolve(ordered, tests=["dua", "uji-1"])
    assert told(*named) == []
    assert told(*named, grounds=["17.h.1"]) == ["form.refusal.test_on_order"]
    assert told(*named, grounds=()) == []
    undated = evolve(TEST, decided_on=None)
    case = Case(tests=[undated, further]).record(RequestReceived(ASKED), bare, *named)
    assert _codes(case, LATER) == []
    alone = evolve(ordered, tests=["dua"])
    assert told(alone) == ["form.refusal.test_on_order"]
    itself = evolve(NOTICE, tests=["uji-1", "dua"])
    assert [flaw.code for flaw in check_refusal(itself, [TEST, further])] == [
        "form.refusal.test_on_order"
    ]


def test_a_fact_says_that_a_test_was_made() -> None:
    """Before the refusal it is there; after it, on order or not, it came late."""

    def told(*facts: TestMade) -> list[str]:
        bare = evolve(NOTICE, tests=())
        case = Case(tests=[evolve(TEST, decided_on=None)])
        case = case.record(RequestReceived(ASKED), bare, *facts)
        return _codes(case, LATER)

    assert told(TestMade(ASKED)) == []
    assert told(TestMade(ASKED, tests=["uji-1"])) == []
    assert told() == ["not_recorded.refusal.test"]
    assert told(TestMade(LATER)) == ["form.refusal.test_after"]
    assert told(TestMade(LATER, on_order=True)) == ["form.refusal.test_on_order"]
    named = TestMade(LATER, tests=["uji-1"], on_order=True)
    assert told(named) == ["form.refusal.test_on_order"]


def test_a_test_that_the_case_does_not_have_is_an_error() -> None:
    """Misspelt, it would switch every check off; without any test nothing is said."""
    with pytest.raises(InputError) as caught:
        Case(tests=[TEST]).record(evolve(NOTICE, tests=["uji-l"]))
    assert [str(problem) for problem in caught.value.problems] == [
        "$.events[0].tests[0]: unknown consequence test 'uji-l'; did you mean 'uji-1'?"
    ]
    alone = Case().record(NOTICE)
    assert "not_recorded.refusal.test" in _codes(alone, REFUSED)


# --- in a case ----------------------------------------------------------------------


def _codes(case: Case, day: dt.date) -> list[str]:
    return [finding.code for finding in case.on(day).findings]


def test_an_exemption_that_lapses_while_the_case_runs_is_a_finding() -> None:
    """From the day after its last day, and at the place of the refusal."""
    case = Case(tests=[TEST]).record(RequestReceived(ASKED), NOTICE)
    assert _codes(case, dt.date(2026, 12, 31)) == []
    standing = case.on(dt.date(2027, 1, 1))
    assert [(f.code, f.event) for f in standing.findings] == [
        ("form.exemption_lapsed", 1)
    ]
    consented = evolve(TEST, grounds=["17.h.1"], consent=Consent(on=LATER))
    (flaw,) = lapsed_tests(NOTICE, [consented], LATER)
    assert "opened" in flaw.text("en")


_UNTIL = FixedPeriod(end=dt.date(2026, 9, 1))


@pytest.mark.parametrize(
    ("periods", "given", "told"),
    [
        (
            [PartPeriod(period=_UNTIL, grounds=["17.a.5"])],
            ["17.a.5", "17.c.1"],
            "17.a.5",
        ),
        ([PartPeriod(period=_UNTIL, grounds=["17.a.5"])], ["17.c.1"], None),
        ([PartPeriod(period=_UNTIL, parts=["Peta"])], [], "Peta"),
        (
            [PartPeriod(period=_UNTIL, parts=["Peta"], grounds=["17.a.5"])],
            [],
            "17.a.5 (Peta)",
        ),
    ],
)
def test_a_letter_or_a_part_that_lapses_alone_is_told(
    periods: list[PartPeriod], given: list[str], told: str | None
) -> None:
    """What the refusal rests on and what still closes something else."""
    test = evolve(
        TEST,
        grounds=["17.a.5", "17.c.1"],
        documents=[Document("Peta"), Document("Jadwal")],
        periods=periods,
        period=AsNeeded(),
    )
    notice = evolve(NOTICE, exemptions=given)
    assert not [*lapsed_tests(notice, [test], dt.date(2026, 9, 1))]
    flaws = [*lapsed_tests(notice, [test], dt.date(2026, 9, 2))]
    code = ["form.exemption_partly_lapsed"] * (told is not None)
    assert [flaw.code for flaw in flaws] == code
    assert all(flaw.text("en").endswith(f"for {told}") for flaw in flaws)


def test_a_refusal_on_what_was_declared_void_rests_on_nothing() -> None:
    """The test is on record, and no determination is in force."""
    void = Review(by="commission", outcome="void", on=REFUSED, final=True)
    (flaw,) = check_refusal(NOTICE, [evolve(TEST, reviews=[void])])
    assert flaw.code == "form.refusal.void"
    assert "Information Commission" in flaw.text("en")
    later = evolve(void, on=LATER)
    assert not check_refusal(NOTICE, [evolve(TEST, reviews=[later])])


def test_a_case_holds_a_refusal_against_the_tests_it_names() -> None:
    """Flaws of the refusal are findings; a test that nobody names says nothing."""
    late = evolve(TEST, decided_on=LATER)
    case = Case(tests=[late]).record(RequestReceived(ASKED), NOTICE)
    assert _codes(case, REFUSED) == ["form.refusal.test_after"]
    other = evolve(NOTICE, tests=())
    unnamed = Case(tests=[late]).record(RequestReceived(ASKED), other)
    assert _codes(unnamed, REFUSED) == ["not_recorded.refusal.test"]


# --- outcomes ----------------------------------------------------------------------


@pytest.mark.parametrize("outcome", NoticeOutcome)
def test_every_outcome_has_words_and_grounds(outcome: NoticeOutcome) -> None:
    """Each has words, and grounds of objection that it can raise."""
    row = OUTCOMES[outcome]
    assert all(row.words)
    assert row.grounds


@pytest.mark.parametrize(
    ("outcome", "reason", "exemptions", "letters"),
    [
        ("refused", "exemption", (), "a"),
        ("refused", None, ("17.h.3",), "a"),
        ("refused", None, (), "ade"),
        ("refused", "purpose", (), "de"),
        ("refused", "none", (), "de"),
        ("partly_granted", "exemption", (), "adef"),
        ("partly_granted", None, (), "def"),
        ("inspect_only", None, ("17.b",), "adef"),
        ("not_held", None, (), "de"),
        ("granted", None, (), "defg"),
    ],
)
def test_only_an_exemption_is_ground_a(
    outcome: str, reason: str | None, exemptions: tuple[str, ...], letters: str
) -> None:
    """A refusal that says nothing leaves it possible; every other one does not."""
    notice = NoticeGiven(
        REFUSED,
        outcome=NoticeOutcome(outcome),
        reason=NoticeReason(reason) if reason else None,
        exemptions=exemptions,
    )
    assert "".join(ground.value for ground in grounds_from(notice)) == letters
