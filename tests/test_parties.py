"""Who takes part: bodies, applicants, commissions, and the court that hears them."""

from __future__ import annotations

import attrs
import pytest

from keterbukaan import (
    Applicant,
    Case,
    Commissions,
    Details,
    InputError,
    PublicBody,
    WorkCalendar,
)
from keterbukaan.parties import (
    FORUMS,
    PERSONAL,
    ApplicantKind,
    BodyKind,
    Forum,
    Level,
)


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
@pytest.mark.parametrize("level", ["central", "province", "regency"])
def test_the_body_decides_the_court(kind: str, forum: str, level: str) -> None:
    """Rulings on state bodies go to the PTUN, all others to the PN, at any level."""
    body = PublicBody(kind=BodyKind(kind), level=Level(level))
    assert body.forum == forum
    assert body.forums == (forum,)
    assert body.court == Forum(forum).words


@pytest.mark.parametrize(
    ("kind", "level", "why"),
    [
        ("unknown", "central", "the kind of the public body is not on record"),
        ("unknown", "village", "the kind of the public body is not on record"),
        ("unknown", "unknown", "the kind of the public body is not on record"),
        ("enterprise", "village", "it is in doubt which for an enterprise of a"),
        ("enterprise", "unknown", "the level of the public body is not on record"),
    ],
)
def test_where_the_court_is_open_both_are_named(
    kind: str, level: str, why: str
) -> None:
    """None is chosen where the record does not say, or the law is in doubt."""
    body = PublicBody(kind=BodyKind(kind), level=Level(level))
    assert body.forum is None
    assert body.forums == tuple(Forum)
    assert all(court in words for words in body.court for court in ("PTUN", "(PN)"))
    assert why in body.court[1]


@pytest.mark.parametrize("kind", ["state", "commission"])
@pytest.mark.parametrize("level", ["village", "unknown"])
def test_a_state_body_has_its_court_at_every_level(kind: str, level: str) -> None:
    """Government and council of a village are state bodies (PERMA 2/2011 Ps. 3 b)."""
    assert (
        PublicBody(kind=BodyKind(kind), level=Level(level)).forum
        is Forum.ADMINISTRATIVE_COURT
    )


def test_every_kind_of_body_has_a_court_with_words_and_basis() -> None:
    """No body is without a court, and each court names its provision."""
    bodies = [PublicBody(kind=kind, level=Level.CENTRAL) for kind in BodyKind]
    assert {forum for body in bodies for forum in body.forums} == set(FORUMS)
    assert set(FORUMS) == set(Forum)
    assert {str(basis) for basis in FORUMS.values()} == {
        "PERMA 2/2011 Ps. 3 a",
        "PERMA 2/2011 Ps. 3 b",
    }


def test_a_body_keeps_its_week() -> None:
    """The week of a body makes its calendar, five days unless told."""
    body = PublicBody(kind=BodyKind.STATE, level=Level.REGENCY)
    assert WorkCalendar(week=body.work_week) == WorkCalendar.national()
    six = PublicBody(kind=BodyKind.STATE, level=Level.REGENCY, work_week=6)
    assert WorkCalendar(week=six.work_week) == WorkCalendar(week=6)
    with pytest.raises(InputError, match="5 or 6 days"):
        PublicBody(kind=BodyKind.STATE, level=Level.REGENCY, work_week=7)


@pytest.mark.parametrize(
    ("kind", "agency"), [("state", True), ("unknown", True), ("party", False)]
)
def test_a_body_of_unknown_kind_has_the_days_of_an_agency(
    kind: str, *, agency: bool
) -> None:
    """Off on joint leave, as every body that did not decide otherwise."""
    body = PublicBody(kind=BodyKind(kind), level="regency")
    assert body.agency is agency
    assert body.state is (kind == "state")


def test_details_are_kept_and_the_personal_ones_not_shown() -> None:
    """What is asked for is shown; who asks, and how to reach them, is not."""
    fields = {field.name: f"-{field.name}-" for field in attrs.fields(Details)}
    details = Details(**fields)
    assert attrs.asdict(details) == fields
    shown = repr(details)
    for name, text in fields.items():
        assert (text in shown) is (name not in PERSONAL)
    assert {
        "name",
        "address",
        "contact",
        "identity_number",
        "occupation",
        "proxy",
    } == PERSONAL
    case = Case(details=details, consent=["name"])
    assert not any(fields[name] in repr(case) for name in PERSONAL)


def test_consent_names_details() -> None:
    """What has no such name is an input error with its place."""
    assert Case(consent=["name", "purpose"]).consent == ("name", "purpose")
    with pytest.raises(InputError, match=r"\$\.consent\[1\]: unknown detail 'phone'"):
        Case(consent=["name", "phone"])


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
