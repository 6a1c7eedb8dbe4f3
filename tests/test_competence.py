"""Which commission hears a dispute: every row of the record, and the readings."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, strategies as st

from keterbukaan import Commissions, PublicBody
from keterbukaan.competence import competent
from keterbukaan.law.readings import READINGS
from keterbukaan.law.venues import NEAREST, VENUES, VILLAGE, CommissionLevel
from keterbukaan.parties import BodyKind, Level
from keterbukaan.testing import bodies, commissions
from tests.helpers.pickles import back_from

BOTH = Commissions(province=True, regency=True)
PROVINCE = Commissions(province=True, regency=False)
REGENCY = Commissions(province=False, regency=True)
NEITHER = Commissions(province=False, regency=False)
EVERY = (BOTH, PROVINCE, REGENCY, NEITHER)


def _body(level: str, kind: str = "state", *, single: bool = False) -> PublicBody:
    return PublicBody(kind=BodyKind(kind), level=Level(level), single_office=single)


@pytest.mark.parametrize("there", EVERY)
@pytest.mark.parametrize("kind", ["state", "enterprise", "party", "organisation"])
def test_comp_01_a_central_body(kind: str, there: Commissions) -> None:
    """The Central Commission, whatever local commissions exist."""
    answer = competent(_body("central", kind), there)
    assert (answer.level, str(answer.basis)) == ("central", "PerKI 1/2013 Ps. 6(1)")
    assert "state enterprises" in answer.notes[0][1]


@pytest.mark.parametrize("there", [BOTH, PROVINCE])
def test_comp_02_a_provincial_body(there: Commissions) -> None:
    """The provincial commission, where there is one."""
    answer = competent(_body("province"), there)
    assert (answer.level, str(answer.basis)) == ("province", "PerKI 1/2013 Ps. 6(2)")


@pytest.mark.parametrize("there", [BOTH, REGENCY])
def test_comp_03_a_regency_body(there: Commissions) -> None:
    """The regency or city commission, where there is one."""
    answer = competent(_body("regency"), there)
    assert (answer.level, str(answer.basis)) == ("regency", "PerKI 1/2013 Ps. 6(3)")
    assert answer.readings == {}


def test_comp_04_no_regency_commission() -> None:
    """The provincial one by the regulation, the Central one by the statute."""
    answer = competent(_body("regency"), PROVINCE)
    assert (answer.level, str(answer.basis)) == ("province", "PerKI 1/2013 Ps. 6(4)")
    assert answer.readings == {"regency_commission": "province"}
    assert answer.otherwise == "central"
    literal = competent(_body("regency"), PROVINCE, {"regency_commission": "central"})
    assert (literal.level, str(literal.basis)) == ("central", "UU 14/2008 Ps. 27(2)")
    assert literal.otherwise == "province"


@pytest.mark.parametrize("reading", ["province", "central"])
def test_comp_05_no_provincial_commission(reading: str) -> None:
    """The Central Commission for bodies of both levels, under either reading."""
    for level, there in (("province", REGENCY), ("regency", NEITHER)):
        answer = competent(_body(level), there, {"regency_commission": reading})
        assert answer.level == "central"
        assert str(answer.basis) == "PerKI 1/2013 Ps. 6(5)"
        assert answer.otherwise is None


def test_comp_06_a_commission_that_cannot_handle_cases() -> None:
    """The next higher commission takes them, one step or two."""
    province = Commissions(unable=["province"])
    answer = competent(_body("province"), province)
    assert (answer.level, str(answer.basis)) == ("central", "PerKI 1/2013 Ps. 7")
    regency = Commissions(regency=True, unable=["regency"])
    assert competent(_body("regency"), regency).level == "province"
    assert "own request" in competent(_body("regency"), regency).notes[0][1]
    both = Commissions(regency=True, unable=["province", "regency"])
    assert competent(_body("regency"), both).level == "central"
    alone = Commissions(province=False, regency=True, unable=["regency"])
    assert str(competent(_body("regency"), alone).basis) == "PerKI 1/2013 Ps. 6(5)"
    # What is not needed changes nothing.
    able = Commissions(regency=True, unable=["province"])
    assert competent(_body("regency"), able).level == "regency"
    assert competent(_body("central"), both).level == "central"


def test_comp_07_a_commission_as_respondent() -> None:
    """The nearest one, which a decree names and this library does not know."""
    for level in Level:
        answer = competent(_body(level, "commission"))
        assert answer.level is None
        assert answer.words == NEAREST
        assert str(answer.basis) == "PerKI 1/2013 Ps. 8"
        assert VILLAGE not in answer.notes


def test_comp_08_a_regency_commission_is_optional() -> None:
    """Nothing is taken for granted: without word there is none."""
    assert not Commissions().regency
    assert competent(_body("regency")).level == "province"


def test_comp_09_the_level_is_that_of_the_office() -> None:
    """A court of first instance, the police of a province: by their own level."""
    district_court = PublicBody(
        kind="state", level="regency", name="Pengadilan Negeri Misal"
    )
    police = PublicBody(kind="state", level="province", name="Polda Contoh")
    assert competent(district_court, BOTH).level == "regency"
    assert competent(district_court, PROVINCE).level == "province"
    assert competent(police, BOTH).level == "province"
    assert "first instance" in competent(district_court, BOTH).notes[0][1]
    assert "appeal courts" in competent(police, BOTH).notes[0][1]


@pytest.mark.parametrize(
    ("there", "level"),
    [(BOTH, "regency"), (PROVINCE, "province"), (NEITHER, "central")],
)
def test_comp_10_a_village(there: Commissions, level: str) -> None:
    """Of regency level, and flagged: the elucidation does not name villages."""
    answer = competent(_body("village"), there)
    assert answer.level == level
    assert VILLAGE in answer.notes
    assert VILLAGE not in competent(_body("regency"), there).notes


def test_comp_10_a_body_of_several_villages() -> None:
    """Its kind is not on record, yet no Information Commission is one of a village."""
    answer = competent(PublicBody(kind="unknown", level="village"), PROVINCE)
    assert (answer.level, answer.alternatives) == ("province", ())
    assert VILLAGE in answer.notes


def test_comp_11_a_body_with_one_office() -> None:
    """The notes name both commissions; the reading decides where both exist."""
    foundation = _body("regency", "organisation", single=True)
    answer = competent(foundation, BOTH)
    assert (answer.level, str(answer.basis)) == ("province", "PerKI 1/2013 Ps. 6(2)")
    assert (answer.readings, answer.otherwise) == (
        {"single_office": "province"},
        "regency",
    )
    near = competent(foundation, BOTH, {"single_office": "regency"})
    assert (near.level, near.otherwise) == ("regency", "province")


def test_one_office_only_matters_where_both_exist() -> None:
    """Without a regency commission both readings lead to the province."""
    foundation = _body("regency", "organisation", single=True)
    answer = competent(foundation, PROVINCE)
    assert (answer.level, answer.readings) == ("province", {})
    literal = {"single_office": "regency", "regency_commission": "central"}
    far = competent(foundation, PROVINCE, literal)
    assert (far.level, far.otherwise) == ("central", "province")
    nationwide = _body("central", "organisation", single=True)
    assert competent(nationwide, BOTH).level == "central"


def test_comp_12_the_gap_before_the_present_regulation() -> None:
    """A provincial hospital without a commission, March 2013: PerKI 2/2010 says so."""
    answer = competent(_body("province"), NEITHER, on=dt.date(2013, 3, 1))
    assert (answer.level, str(answer.basis)) == ("central", "PerKI 2/2010 Ps. 4(5)")
    later = competent(_body("province"), NEITHER, on=dt.date(2013, 4, 29))
    assert str(later.basis) == "PerKI 1/2013 Ps. 6(5)"
    statute = competent(
        _body("regency"), PROVINCE, {"regency_commission": "central"}, on=dt.date.min
    )
    assert str(statute.basis) == "UU 14/2008 Ps. 27(2)"


def test_an_answer_is_a_plain_value() -> None:
    """It can be compared, hashed, and stored with pickle."""
    for level in Level:
        answer = competent(_body(level))
        assert back_from(answer) == answer
        assert hash(answer) == hash(competent(_body(level)))


@pytest.mark.parametrize(
    ("kind", "level", "there", "levels"),
    [
        ("state", "unknown", Commissions(), ["central", "province"]),
        ("state", "unknown", Commissions(province=False), ["central"]),
        (
            "state",
            "unknown",
            Commissions(regency=True),
            ["central", "province", "regency"],
        ),
        ("unknown", "regency", Commissions(), ["province", None]),
        ("unknown", "unknown", Commissions(), ["central", "province", None]),
        ("commission", "unknown", Commissions(), [None]),
    ],
)
def test_where_the_body_is_unknown_every_commission_is_named(
    kind: str, level: str, there: Commissions, levels: list[str | None]
) -> None:
    """And none is chosen, unless it is the same for every body it may be."""
    answer = competent(PublicBody(kind=BodyKind(kind), level=Level(level)), there)
    if len(levels) == 1:
        assert (answer.level, answer.alternatives) == (levels[0], ())
        return
    assert answer.level is None
    assert sorted(each.level or "" for each in answer.alternatives) == sorted(
        name or "" for name in levels
    )
    assert all(each.text("en") in answer.text("en") for each in answer.alternatives)
    assert "not on record" in answer.because[1]
    assert str(answer.basis) == "PerKI 1/2013 Ps. 6"


def test_every_case_of_competence_has_words_and_a_provision() -> None:
    """Keys are those of the rows, and each speaks both languages."""
    for key, venue in VENUES.items():
        assert venue.key == key
        assert venue.text("id") != venue.text("en")
        assert venue.level is None or venue.level in CommissionLevel


@given(
    bodies(),
    commissions(),
    st.fixed_dictionaries(
        {
            name: st.sampled_from(sorted(READINGS[name].options))
            for name in ("single_office", "regency_commission")
        }
    ),
)
def test_there_is_always_an_answer(
    body: PublicBody, there: Commissions, readings: dict[str, str]
) -> None:
    """Some commission is competent, it exists and is able, and the other differs."""
    answer = competent(body, there, readings)
    assert answer.text("id") != answer.text("en")
    assert (answer.otherwise is None) == (not answer.readings)
    assert answer.otherwise is None or answer.otherwise is not answer.level
    if answer.level is not None:
        exists = {"central": True, "province": there.province, "regency": there.regency}
        assert exists[answer.level]
        assert answer.level == "central" or answer.level not in there.unable
