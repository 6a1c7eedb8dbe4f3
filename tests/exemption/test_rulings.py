"""What reviews do to an exemption: who opens it for good, and who closes it again."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

from keterbukaan import ConsequenceTest, WorkCalendar, assess
from keterbukaan.exemption import (
    Assessment,
    FixedPeriod,
    Review,
    Reviewer,
    ReviewOutcome,
)
from keterbukaan.law.spans import Years

DAY = dt.date(2026, 11, 2)
NATIONAL = WorkCalendar.national()


def review(by: str, outcome: str, on: str | None = None, **more: Any) -> Review:  # noqa: ANN401 (any field)
    """Give one review."""
    return Review(by=Reviewer(by), outcome=ReviewOutcome(outcome), on=on, **more)


def seen(*reviews: Review, day: dt.date = DAY, **more: Any) -> Assessment:  # noqa: ANN401 (any field)
    """See a determination of 2016 with its reviews."""
    fields = {"grounds": ["17.h.4"], "decided_on": dt.date(2016, 1, 4), **more}
    test = ConsequenceTest(information="Daftar contoh", reviews=reviews, **fields)
    return assess(test, day, calendar=NATIONAL)


def codes(found: Assessment) -> set[str]:
    """Give what was found of reviews."""
    return {f.code for f in found.findings if f.code.startswith("review")}


SUPREME = review("supreme_court", "opened", "2017-01-09", final_on="2017-03-06")
COMMISSION = review("commission", "opened", "2017-01-09")
FINAL = review("commission", "opened", "2017-01-09", final_on="2017-02-06")


@pytest.mark.parametrize(
    ("reviews", "status"),
    [
        # a final opening ends only by a review of the Supreme Court
        ((SUPREME, review("superior", "upheld", "2018-10-01")), "opened"),
        ((SUPREME, review("ppid", "closed", "2018-10-01")), "opened"),
        ((SUPREME, review("commission", "closed", "2018-10-01")), "opened"),
        ((SUPREME, review("supreme_court", "upheld", "2018-10-01")), "opened"),
        ((SUPREME, review("supreme_court", "not_admissible", "2018-10-01")), "opened"),
        ((SUPREME, review("supreme_court", "opened", "2018-10-01")), "opened"),
        ((SUPREME, review("supreme_court", "closed", "2018-10-01")), "in_force"),
        (
            (FINAL, review("supreme_court", "void", "2018-10-01")),
            "no_determination",
        ),
        ((FINAL, review("court", "closed", "2018-10-01")), "opened"),
        # a ruling that is not final gives way to a higher forum, and to no lower one
        ((COMMISSION,), "opening_not_final"),
        ((COMMISSION, review("court", "closed", "2017-08-01")), "in_force"),
        ((COMMISSION, review("superior", "closed", "2017-08-01")), "opening_not_final"),
        (
            (COMMISSION, review("commission", "opened", "2017-08-01")),
            "opening_not_final",
        ),
        (
            (review("court", "opened", "2017-01-09"), COMMISSION),
            "opening_not_final",
        ),
        ((FINAL, review("court", "closed", "2017-02-01")), "in_force"),
        # a court that lets a ruling stand makes it final with its own decision
        (
            (COMMISSION, review("court", "not_admissible", "2017-08-01", final=True)),
            "opened",
        ),
        ((COMMISSION, review("court", "withdrawn", "2017-08-01")), "opening_not_final"),
        (
            (COMMISSION, review("superior", "withdrawn", "2017-08-01", final=True)),
            "opening_not_final",
        ),
        # what the body itself or the parties decide works at once
        ((review("superior", "opened"),), "opened"),
        ((review("superior", "opened"), review("court", "closed")), "opened"),
        ((COMMISSION, review("superior", "opened", "2017-08-01")), "opened"),
        ((review("ppid", "opened", "2018-01-08"),), "opened"),
        ((review("head_of_body", "revoked", "2018-01-08"),), "opened"),
        ((review("ppid", "revoked", grounds=["17.h.4"]),), "opened"),
        ((review("ppid", "revoked", grounds=["17.b"]),), "in_force"),
        ((review("commission", "settled", gives="all"),), "opened"),
        ((review("commission", "settled", gives="part"),), "in_force"),
        ((review("commission", "settled", gives="none"),), "in_force"),
        ((review("commission", "settled"),), "None"),
        # how much a ruling gives
        ((review("court", "ruling_annulled", gives="all", final=True),), "opened"),
        ((review("court", "ruling_annulled", gives="all"),), "opening_not_final"),
        (
            (COMMISSION, review("court", "ruling_annulled", gives="none")),
            "in_force",
        ),
        ((COMMISSION, review("court", "ruling_annulled")), "None"),
        ((FINAL, review("supreme_court", "ruling_annulled", "2018-10-01")), "None"),
        ((review("commission", "void"),), "no_determination"),
        ((review("commission", "void", gives="none"),), "no_determination"),
        ((review("superior", "void", gives="part"),), "no_determination"),
        ((review("commission", "void", gives="all", final=True),), "opened"),
        ((review("commission", "void", gives="all"),), "opening_not_final"),
        ((review("commission", "void"), review("court", "closed")), "in_force"),
        # what changes nothing for everybody
        ((review("commission", "inspect_only"),), "in_force"),
        ((review("commission", "data_subject_only"),), "in_force"),
        ((review("commission", "not_found"),), "in_force"),
        ((review("commission", "not_admissible"),), "in_force"),
        ((review("commission", "withdrawn"),), "in_force"),
        ((review("commission", "pending"),), "in_force"),
        ((COMMISSION, review("court", "pending")), "opening_not_final"),
    ],
)
def test_what_reviews_lead_to(reviews: tuple[Review, ...], status: str) -> None:
    """Each row is one record of reviews, in their order."""
    assert str(seen(*reviews).status) == status


def test_reviews_stand_in_the_order_of_their_days() -> None:
    """However they are recorded; one without a day keeps its place."""
    closed = review("court", "closed", "2017-08-01")
    assert str(seen(closed, COMMISSION).status) == "in_force"
    undated = review("court", "closed")
    assert str(seen(COMMISSION, undated).status) == "in_force"
    assert str(seen(undated, COMMISSION).status) == "opening_not_final"


def test_a_review_without_a_day_is_not_held_before_the_decision() -> None:
    """It reviews the determination, so it comes after it."""
    opened = review("superior", "opened")
    assert str(seen(opened, day=dt.date(2015, 6, 1)).status) == "not_begun"
    assert str(seen(opened, decided_on=None).status) == "opened"


def test_a_final_opening_bars_a_later_test_and_its_own_decision_does_not() -> None:
    """What an objection or a dispute opened, and what the body itself took back."""
    for opened, barred in ((FINAL, True), (review("ppid", "opened"), False)):
        first = seen(opened).test
        again = ConsequenceTest(
            information="Daftar contoh",
            grounds=["17.h.4"],
            decided_on=dt.date(2019, 1, 7),
            replaces=first,
        )
        found = assess(again, DAY, calendar=NATIONAL)
        assert str(found.status) == "opened"
        names = {f.code for f in found.findings}
        assert ("barred.opened_by_decision" in names) is barred
        assert ("renewal.after_opening" in names) is not barred


@pytest.mark.parametrize(
    ("reviews", "found"),
    [
        ((SUPREME,), {"review.opened"}),
        (
            (SUPREME, review("superior", "upheld", "2018-10-01")),
            {"review.opened", "review.disagree", "review.upheld_unclear"},
        ),
        (
            (review("superior", "upheld", "2016-10-03"), SUPREME),
            {"review.opened", "review.disagree"},
        ),
        (
            (COMMISSION, review("court", "closed", "2017-08-01")),
            {"review.disagree"},
        ),
        (
            (SUPREME, review("supreme_court", "closed", "2018-10-01")),
            {"review.annulled", "review.disagree"},
        ),
        ((review("superior", "partly_opened"),), {"review.partly_opened"}),
        ((review("court", "partly_opened"),), {"review.partly_not_final"}),
        ((review("commission", "settled"),), {"review.gives_unknown"}),
        ((review("commission", "settled", gives="none"),), set()),
        ((review("commission", "void", gives="none"),), {"review.void"}),
        (
            (review("superior", "void", gives="part"),),
            {"review.void", "review.partly_opened"},
        ),
    ],
)
def test_what_is_said_of_reviews(reviews: tuple[Review, ...], found: set[str]) -> None:
    """Openings, what is not final, and forums that disagree."""
    assert codes(seen(*reviews)) == found


def test_a_part_that_is_open_stays_open() -> None:
    """A ruling that is not final gives way; a review by the Supreme Court ends both."""
    part = review("commission", "partly_opened", "2017-01-09", final_on="2017-02-06")
    for first, by, on, open_part in (
        (part, "court", "2018-01-08", True),
        (part, "court", "2017-02-06", False),
        (part, "supreme_court", "2018-01-08", False),
        (review("superior", "partly_opened"), "court", "2018-01-08", True),
        (review("commission", "partly_opened"), "court", "2018-01-08", False),
        (review("commission", "partly_opened", final=True), "court", None, True),
    ):
        found = codes(seen(first, review(by, "closed", on)))
        assert ("review.partly_opened" in found) is open_part


def test_what_was_open_before_its_own_decision_is_barred() -> None:
    """Reviews of the same information, held before this determination."""
    for one, barred in (
        (FINAL, True),
        (review("superior", "opened", "2017-01-09"), True),
        (review("superior", "opened"), False),
        (COMMISSION, False),
    ):
        found = seen(one, decided_on=dt.date(2018, 3, 5))
        names = {f.code for f in found.findings}
        assert ("barred.opened_by_decision" in names) is barred


def test_a_part_that_is_open_is_named() -> None:
    """Where the record says which; else that it does not."""
    for parts, words in (
        (["lampiran 2", "item 3"], ": lampiran 2; item 3"),
        ([], "; bagian mana, tidak tercatat"),
    ):
        (one,) = (
            f
            for f in seen(review("superior", "partly_opened", parts=parts)).findings
            if f.code == "review.partly_opened"
        )
        assert one.text().endswith(words)


@pytest.mark.parametrize(
    ("reviews", "fields", "status"),
    [
        ((SUPREME,), {"never_exempt": {"18.1.c": True}}, "not_exempt"),
        ((review("superior", "opened", "2017-01-09"),), {}, "opened"),
        ((review("commission", "void", "2017-01-09"),), {}, "no_determination"),
    ],
)
def test_what_is_not_closed_has_no_day(
    reviews: tuple[Review, ...], fields: dict[str, Any], status: str
) -> None:
    """Barred, open or void: neither an end nor an opening, whatever its period."""
    found = seen(*reviews, period=FixedPeriod(length=Years(20)), **fields)
    assert str(found.status) == status
    assert (found.ends_on, found.opens_on, found.open_from) == (None, None, None)
    assert (found.open_by, found.opening_window) == (None, None)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, "no_determination"),
        ({"grounds": ["17.h"], "reason": "data pribadi"}, "no_determination"),
        ({"ppid": "PPID Utama", "classification": "rahasia"}, "no_determination"),
        ({"decree": " - "}, "no_determination"),
        ({"approved_by": "nobody"}, "no_determination"),
        ({"decided_on": dt.date(2020, 3, 2), "made": False}, "no_determination"),
        ({"decree": "SK 3/2020", "made": False}, "in_force"),
        ({"approved_by": "superior"}, "in_force"),
        ({"decree": "SK 3/2020"}, "in_force"),
        ({"decided_on": dt.date(2020, 3, 2)}, "in_force"),
    ],
)
def test_what_counts_as_a_determination(fields: dict[str, Any], status: str) -> None:
    """A day, a decree or an approval; a row of a list shows none."""
    test = ConsequenceTest(information="Daftar contoh", **fields)
    assert str(assess(test, DAY, calendar=NATIONAL).status) == status


# --- what a review of the Supreme Court undoes ----------------------------------------

CLOSED_AGAIN = review("supreme_court", "closed", "2018-10-01")


def test_what_was_decided_before_the_annulment_stands() -> None:
    """An opening that is gone opened nothing, in a chain and in its findings."""
    first = seen(FINAL, CLOSED_AGAIN).test
    for day, status in ((dt.date(2018, 9, 30), "opened"), (DAY, "in_force")):
        found = seen(decided_on=dt.date(2018, 3, 5), replaces=first, day=day)
        assert str(found.status) == status
        names = {f.code for f in found.findings}
        assert ("barred.opened_by_decision" in names) is (status == "opened")
        assert ("review.annulled" in names) is (status == "in_force")
        assert "renewal.after_opening" not in names


@pytest.mark.parametrize(
    ("one", "status"),
    [
        (CLOSED_AGAIN, "in_force"),
        (review("supreme_court", "closed"), "opened"),
        (review("supreme_court", "closed", "2017-01-09"), "opened"),
        (review("supreme_court", "upheld", "2018-10-01"), "opened"),
        (review("supreme_court", "not_admissible", "2018-10-01"), "opened"),
        (review("court", "closed", "2018-10-01"), "opened"),
    ],
)
def test_a_final_decision_of_which_the_day_alone_is_on_record(
    one: Review, status: str
) -> None:
    """Only a later review of the Supreme Court undoes it."""
    found = seen(one, opened_by_decision_on=dt.date(2017, 2, 6))
    assert str(found.status) == status
    names = {f.code for f in found.findings}
    assert ("opened.decision" in names) is (status == "opened")
    assert ("review.annulled" in names) is (status == "in_force")


def test_an_opening_that_was_never_final_is_forgotten_too() -> None:
    """Letter i opens on a ruling that is not final, for as long as that stands."""
    opened = review("commission", "opened", "2017-01-09")
    closed = review("court", "closed", "2017-06-05", final=True)
    for reviews, code in (
        ((opened, closed), "renewal.extends"),
        ((opened,), "renewal.after_opening"),
    ):
        first = seen(*reviews, grounds=["17.i"]).test
        found = seen(grounds=["17.i"], decided_on=dt.date(2017, 3, 6), replaces=first)
        assert code in {f.code for f in found.findings}


def test_an_opening_in_the_future_bars_nothing_yet() -> None:
    """Nor does one that nobody can tell to be before the decision."""
    opened = dt.date(2025, 5, 1)
    for decided, day, found in (
        (None, dt.date(2025, 4, 30), set()),
        (None, opened, {"opened.decision"}),
        ("2025", opened, {"opened.decision"}),
        ("2025-05-01", opened, {"barred.opened_by_decision"}),
        ("2025-04-30", opened, {"opened.decision"}),
        ("2026", opened, {"barred.opened_by_decision"}),
    ):
        seen_on = seen(day=day, decided_on=decided, opened_by_decision_on=opened)
        names = {f.code for f in seen_on.findings}
        assert names & {"opened.decision", "barred.opened_by_decision"} == found


def test_what_never_was_exempt_is_not_by_a_new_test() -> None:
    """What bars the earlier determination bars this one, and is told once."""
    first = seen(never_exempt={"18.1.c": True}).test
    found = seen(decided_on=dt.date(2018, 3, 5), replaces=first)
    assert str(found.status) == "not_exempt"
    names = [f.code for f in found.findings]
    assert names.count("barred.never_exempt") == 1


def _opened_parts(found: Assessment) -> list[str]:
    """Give each part that was opened, as the sentence names it."""
    return [
        f"{f.code.removeprefix('review.')} {f.text('en').split(': ', 1)[1]}"
        for f in found.findings
        if f.code.startswith("review.partly")
    ]


def test_each_part_that_was_opened_is_told() -> None:
    """One forum opened the map and another the list: both stay open."""
    first = review("superior", "partly_opened", "2016-06-06", parts=["peta"])
    later = review("commission", "partly_opened", "2017-01-09", parts=["daftar"])
    assert _opened_parts(seen(first, evolve(later, final=True))) == [
        "partly_opened peta",
        "partly_opened daftar",
    ]
    assert _opened_parts(seen(later, review("court", "closed", "2017-06-05"))) == []


def test_a_court_that_lets_a_partial_opening_stand_makes_it_final() -> None:
    """As it does with one of all; a lower forum, or one that is not final, does not."""
    part = review("commission", "partly_opened", "2017-01-09", parts=["peta"])
    for by, final, code in (
        ("court", True, "review.partly_opened"),
        ("court", None, "review.partly_not_final"),
        ("superior", True, "review.partly_not_final"),
    ):
        dismissed = review(by, "not_admissible", "2017-06-05", final=final)
        assert code in codes(seen(part, dismissed))
    own = evolve(part, final_on="2017-02-06")
    ended = review("court", "not_admissible", "2017-06-05", final_on="2017-09-04")
    assert "review.partly_opened" in codes(seen(own, ended, day=dt.date(2017, 7, 3)))


def test_a_new_determination_leaves_open_what_was_opened_of_the_earlier() -> None:
    """What was never final is that of the earlier one alone."""
    part = review("commission", "partly_opened", "2017-01-09", parts=["peta"])
    for final, told in ((True, ["partly_opened peta"]), (None, [])):
        first = seen(evolve(part, final=final)).test
        found = seen(decided_on=dt.date(2018, 3, 5), replaces=first)
        assert _opened_parts(found) == told
        assert str(found.status) == "in_force"


def test_a_determination_that_was_void_is_no_link_of_a_row() -> None:
    """It closed nothing, and nothing is closed altogether by it and the next."""
    period = FixedPeriod(length=Years(20))
    for outcome, told in (("void", False), ("not_admissible", True)):
        first = seen(review("commission", outcome, "2017-01-09"), period=period).test
        found = seen(decided_on=dt.date(2018, 3, 5), period=period, replaces=first)
        assert ("renewal.span" in {f.code for f in found.findings}) is told
        assert str(found.status) == "in_force"


def test_what_the_body_keeps_closed_on_another_letter_has_no_end_on_record() -> None:
    """The period was for the letter that was taken back; both are shown."""
    taken_back = review("ppid", "revoked", "2018-01-08", grounds=["17.b"])
    period = FixedPeriod(length=Years(20))
    before = seen(taken_back, day=dt.date(2018, 1, 7), period=period)
    assert [letter for letter, _ in before.letters] == ["17.h.4"]
    assert before.ends_on == dt.date(2036, 1, 4)
    found = seen(taken_back, period=period)
    assert [letter for letter, _ in found.letters] == ["17.h.4", "17.b"]
    assert (str(found.status), found.ends_on) == ("in_force", None)


@pytest.mark.parametrize(
    ("by", "on", "basis"),
    [
        ("ppid", "2024-08-14", "PerKI 1/2021 Ps. 53(2)"),
        ("head_of_body", "2018-01-08", "PP 61/2010 Ps. 10(1)"),
        ("superior", "2024-08-14", "UU 14/2008 Ps. 11(2)"),
        ("commission", "2024-08-14", "UU 14/2008 Ps. 11(2)"),
    ],
)
def test_a_body_that_opens_by_itself_changes_its_classification(
    by: str, on: str, basis: str
) -> None:
    """Ps. 11(2) is about objections and disputes."""
    for outcome in ("opened", "partly_opened"):
        found = seen(review(by, outcome, on, final=True)).findings
        (told,) = (f for f in found if f.code == f"review.{outcome}")
        assert str(told.basis) == basis
