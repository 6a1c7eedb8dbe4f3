"""Who takes part: bodies, applicants, commissions, and the court that hears them."""

from __future__ import annotations

import pytest

from keterbukaan import Applicant, Commissions, InputError, PublicBody, WorkCalendar
from keterbukaan.parties import FORUMS, ApplicantKind, BodyKind, Forum, Level


@pytest.mark.parametrize(
    ("kind", "forum"),
    [
        ("state", "administrative_court"),
        ("commission", "administrative_court"),
        ("enterprise", "district_court"),
        ("party", "district_court"),
        ("organisation", "district_court"),
    ],
)
@pytest.mark.parametrize("level", Level)
def test_the_body_decides_the_court(kind: str, forum: str, level: Level) -> None:
    """Rulings on state bodies go to the PTUN, all others to the PN, at any level."""
    body = PublicBody(kind=kind, level=level)
    assert body.forum == forum


def test_every_kind_of_body_has_a_court_with_words_and_basis() -> None:
    """No body is without a court, and each court names its provision."""
    forums = {PublicBody(kind=kind, level=Level.CENTRAL).forum for kind in BodyKind}
    assert forums == set(FORUMS) == set(Forum)
    assert {str(basis) for _, basis in FORUMS.values()} == {
        "PERMA 2/2011 Ps. 3 a",
        "PERMA 2/2011 Ps. 3 b",
    }
    assert all(len(words) == 2 for words, _ in FORUMS.values())


def test_a_body_keeps_its_week() -> None:
    """The week of a body makes its calendar, five days unless told."""
    body = PublicBody(kind=BodyKind.STATE, level=Level.REGENCY)
    assert WorkCalendar(week=body.work_week) == WorkCalendar.national()
    six = PublicBody(kind=BodyKind.STATE, level=Level.REGENCY, work_week=6)
    assert WorkCalendar(week=six.work_week) == WorkCalendar(week=6)
    with pytest.raises(InputError, match="5 or 6 days"):
        PublicBody(kind=BodyKind.STATE, level=Level.REGENCY, work_week=7)


def test_the_silent_defaults() -> None:
    """Of an applicant nothing is assumed; a province has a commission of its own."""
    assert Applicant() == Applicant(kind=ApplicantKind.UNKNOWN)
    assert not Applicant().agent
    assert not Applicant().special_needs
    assert Commissions().province
    assert not Commissions().regency


@pytest.mark.parametrize(
    "make",
    [
        lambda word: PublicBody(kind=word, level=Level.CENTRAL),
        lambda word: PublicBody(kind=BodyKind.STATE, level=word),
        lambda word: Applicant(kind=word),
    ],
)
def test_a_strange_word_is_refused(make: object) -> None:
    """Kinds and levels come from closed lists."""
    assert callable(make)
    with pytest.raises(ValueError, match="mango"):
        make("mango")
