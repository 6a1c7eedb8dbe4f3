"""What closes what: each letter and each part with a period of its own."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from keterbukaan import ConsequenceTest, WorkCalendar, assess
from keterbukaan.exemption import (
    AsNeeded,
    Assessment,
    Consent,
    Document,
    FixedPeriod,
    PartPeriod,
    Period,
    Permanent,
    Review,
)
from keterbukaan.exemption.claims import claims, slices
from keterbukaan.exemption.status import closing
from keterbukaan.law.spans import Years

DAY = dt.date(2026, 11, 2)
TWO = FixedPeriod(length=Years(2))
NEEDED = AsNeeded(set_by="head_of_body")


def _seen(**fields: Any) -> Assessment:  # noqa: ANN401 (any field)
    more = {"grounds": ["17.c.1"], "decided_on": dt.date(2012, 1, 2), **fields}
    test = ConsequenceTest(information="Daftar contoh", **more)
    return assess(test, DAY, calendar=WorkCalendar.national())


def _told(seen: Assessment, *codes: str) -> list[str]:
    return [each.text("en") for each in seen.findings if each.code in codes]


def _for(period: Period, *grounds: str, parts: Any = ()) -> PartPeriod:  # noqa: ANN401 (one name or several)
    return PartPeriod(period=period, grounds=grounds, parts=parts)


A, B = Document("A"), Document("B")


@pytest.mark.parametrize(
    ("fields", "status", "without"),
    [
        # a period for one document or item is none for the others
        ({"documents": [A, B], "periods": [_for(TWO, parts=["A"])]}, "in_force", "B"),
        (
            {"documents": [A, B], "periods": [_for(TWO, parts=[" a "]), _for(TWO)]},
            "lapsed",
            None,
        ),
        (
            {"documents": [A, B], "periods": [_for(TWO, parts=["A", "B"])]},
            "lapsed",
            None,
        ),
        (
            {"documents": [A, B], "period": TWO, "periods": [_for(TWO, parts=["A"])]},
            "lapsed",
            None,
        ),
        (
            {
                "documents": [Document("A", ["hlm. 1", "hlm. 2"])],
                "periods": [_for(TWO, parts=["hlm. 1"])],
            },
            "in_force",
            "A: hlm. 2",
        ),
        (
            {
                "documents": [Document("A", ["hlm. 1", "-"])],
                "periods": [_for(TWO, parts=["A"])],
            },
            "lapsed",
            None,
        ),
        (
            {"documents": [A], "periods": [_for(TWO, parts=["lampiran"])]},
            "in_force",
            "A",
        ),
        ({"periods": [_for(TWO, parts=["lampiran"])]}, "in_force", "the rest"),
        (
            {"periods": [_for(TWO, parts=["lampiran"]), _for(TWO, parts=["isi"])]},
            "lapsed",
            None,
        ),
        ({"periods": [_for(TWO, parts=["-"])]}, "lapsed", None),
        (
            {"grounds": ["17.c.1", "17.c.3"], "periods": [_for(TWO, "17.c.1")]},
            "in_force",
            "17.c.3",
        ),
        (
            {"grounds": ["17.c.1", "17.c.3"], "periods": [_for(TWO, "17.c")]},
            "lapsed",
            None,
        ),
        (
            {
                "grounds": ["17.c.1", "17.h.3"],
                "documents": [A, B],
                "periods": [_for(TWO, "17.c"), _for(TWO, "17.h.3", parts=["A"])],
            },
            "in_force",
            "17.h.3 (B)",
        ),
        (
            {
                "grounds": ["17.c.1", "17.h.3"],
                "documents": [A, Document("B", (), ["17.c.1"])],
                "periods": [_for(TWO, "17.c"), _for(TWO, "17.h.3", parts=["A"])],
            },
            "lapsed",
            None,
        ),
        # without any letter on record, parts are told apart all the same
        (
            {
                "grounds": [],
                "documents": [A, B],
                "periods": [_for(TWO, "17.c.1", parts=["A"])],
            },
            "in_force",
            "B",
        ),
    ],
)
def test_what_no_period_names_has_none(
    fields: dict[str, Any], status: str, without: str | None
) -> None:
    """It is named, and as long as it has none its end is not known."""
    seen = _seen(**fields)
    assert str(seen.status) == status
    told = _told(seen, "period.not_stated")
    expected = (
        [] if without is None else [f"exemption period ({without}): not on record"]
    )
    assert told == expected


def test_a_letter_that_is_not_relied_on_closes_nothing() -> None:
    """Neither does its period keep anything closed, nor is it held against the law."""
    foreign = [_for(Permanent(), "17.c.1"), _for(NEEDED, "17.d")]
    seen = _seen(grounds=["17.h.4"], period=TWO, periods=foreign)
    assert str(seen.status) == "lapsed"
    codes = [each.code for each in seen.findings if each.code.startswith("period")]
    assert codes == ["period.h_in_years", "period.other_letter"]
    (told,) = _told(seen, "period.other_letter")
    assert "17.c.1, 17.d" in told
    bare = _seen(grounds=["17.h.4"], periods=foreign)
    assert _told(bare, "period.not_stated") == ["exemption period: not on record"]
    document = Document("A", (), ["17.b"])
    seen = _seen(documents=[document], periods=[_for(TWO, parts=["A"])])
    assert str(seen.status) == "lapsed"
    assert "17.b" in _told(seen, "letter.other_in_document")[0]


def test_a_period_of_the_record_stands_beside_those_of_its_letters() -> None:
    """Where every letter has its own, the longest counts."""
    ten = FixedPeriod(length=Years(10))
    seen = _seen(period=ten, periods=[_for(TWO, "17.c")])
    assert seen.ends_on == dt.date(2022, 1, 2)
    assert [each.own for each in claims(seen.test)] == [False, True]


def test_two_parts_under_one_period_keep_their_own_letters() -> None:
    """Whether the two are one object, or two that are equal."""
    test = ConsequenceTest(
        information="Daftar contoh",
        grounds=["17.h.4", "17.a.1"],
        documents=[Document("A", (), ["17.h.4"]), Document("B", (), ["17.a.1"])],
        periods=[_for(TWO, parts=["A"]), _for(TWO, parts=["B"])],
    )
    found = [[str(each) for each in one.grounds] for one in slices(test)]
    assert found == [["17.h.4"], ["17.a.1"]]


@pytest.mark.parametrize(
    ("years", "status"), [(2, "opened"), (14, "lapsed"), (20, "in_force")]
)
def test_one_letter_over_by_time_and_the_other_by_consent(
    years: int, status: str
) -> None:
    """Nothing closes it any more; what came last says why."""
    seen = _seen(
        grounds=["17.a.1", "17.h.3"],
        periods=[
            _for(FixedPeriod(length=Years(years)), "17.a"),
            _for(AsNeeded(), "17.h"),
        ],
        consent=Consent(on="2025-02-03"),
    )
    assert str(seen.status) == status
    ends = {"lapsed": dt.date(2026, 1, 2), "in_force": dt.date(2032, 1, 2)}
    assert seen.ends_on == ends.get(status)


def test_consent_to_one_item_opens_no_other() -> None:
    """Only a consent to the letter, or to every item that is relied on, does."""
    for covered, status in (
        (["17.h.3"], "in_force"),
        (["17.h.2", "17.h.3"], "opened"),
        (["17.h"], "opened"),
        (["17.c.1"], "in_force"),
        ([], "opened"),
    ):
        agreed = Consent(on="2025-02-03", grounds=covered)
        seen = _seen(grounds=["17.h.2", "17.h.3"], period=NEEDED, consent=agreed)
        assert str(seen.status) == status
        told = bool(_told(seen, "opened.consent"))
        assert told is (covered != ["17.c.1"])
    whole = Consent(on="2025-02-03", grounds=["17.h.3"])
    assert str(_seen(grounds=["17.h"], period=NEEDED, consent=whole).status) == (
        "in_force"
    )


def test_what_begins_later_has_not_begun() -> None:
    """All its periods do; where one runs already, it is in force."""
    later = FixedPeriod(start="2030-01-07", length=Years(2))
    for periods, status in (
        ([_for(later, "17.c")], "not_begun"),
        ([_for(later, "17.c"), _for(NEEDED, "17.c")], "in_force"),
    ):
        assert str(_seen(periods=periods).status) == status


def test_what_still_closes() -> None:
    """The letters that neither a period nor a lifting ended."""
    seen = _seen(
        grounds=["17.a.1", "17.c.1", "17.h.3"],
        periods=[_for(TWO, "17.a"), _for(NEEDED, "17.c", "17.h")],
        consent=Consent(on="2025-02-03"),
    )
    for day, letters in (
        (dt.date(2013, 1, 2), ["17.a.1", "17.c.1", "17.h.3"]),
        (dt.date(2015, 1, 2), ["17.c.1", "17.h.3"]),
        (DAY, ["17.c.1"]),
    ):
        assert sorted({str(one) for one, _ in closing(seen.test, day)}) == letters
    assert closing(ConsequenceTest(information="x"), DAY) == frozenset()


def test_each_letter_ends_by_its_own_measure() -> None:
    """Thirty years under a end a alone."""
    seen = _seen(
        grounds=["17.a.1", "17.c.1"],
        period=FixedPeriod(length=Years(40), set_by="head_of_body"),
    )
    assert seen.ends_on == dt.date(2052, 1, 2)


def test_a_renewal_that_begins_on_the_first_day_there_is() -> None:
    """There is no day before it."""
    first = ConsequenceTest(information="x", grounds=["17.c.1"], decided_on=dt.date.min)
    seen = _seen(decided_on=dt.date.min, period=NEEDED, replaces=first)
    assert str(seen.status) == "in_force"


def test_a_row_that_was_never_determined_had_not_lapsed() -> None:
    """Whatever its period says, nothing was closed that could open."""
    row = ConsequenceTest(
        information="x", grounds=["17.c.1"], period=FixedPeriod(end="2010-05-03")
    )
    seen = _seen(period=NEEDED, replaces=row)
    assert str(seen.status) == "in_force"
    assert "renewal.after_lapse" not in {each.code for each in seen.findings}


def test_signs_name_no_part() -> None:
    """A part that a ruling opened is named, or it is said that it is not."""
    one = Review(by="superior", on="2025-02-03", outcome="partly_opened", parts=["-"])
    (told,) = _told(_seen(period=NEEDED, reviews=[one]), "review.partly_opened")
    assert told.endswith("; which part is not on record")
