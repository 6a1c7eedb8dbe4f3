"""Whose days count: a six-day week of an agency after 12 April 2024."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from keterbukaan import Case, InputError, Overlay, PublicBody, WorkWeek
from keterbukaan.adapters.json import read_case, write_case
from keterbukaan.events import RequestReceived
from keterbukaan.workdays.week import by_perpres, to_week
from tests.helpers.acting import limit

if TYPE_CHECKING:
    from keterbukaan.deadlines import Deadline

READ = dt.date.fromisoformat
ASKED = READ("2026-06-15")
APPROVED = "Persetujuan Menteri PANRB B/812/2023"


def _notice(body: PublicBody, asked: dt.date = ASKED, *local: Overlay) -> Deadline:
    case = Case(body=body, overlays=local).record(RequestReceived(asked))
    return limit(case.on(asked), "request.notice").deadline


def _body(**more: object) -> PublicBody:
    given = {"kind": "state", "level": "regency", "work_week": 6, **more}
    return PublicBody(**given)  # type: ignore[arg-type]


def _doubted(due: Deadline) -> bool:
    return "six_day_week" in {doubt.kind for doubt in due.doubts}


def test_a_six_day_week_of_an_agency_is_in_doubt() -> None:
    """Saturdays count by its week, and who waits for it waits by five days."""
    due = _notice(_body())
    assert _doubted(due)
    assert due.firm
    assert str(due.last) == "2026-06-27"
    assert str(due.outer) == "2026-06-30"
    assert due.safe is not None
    assert due.last is not None
    assert due.safe <= due.last
    (doubt,) = (each for each in due.doubts if each.kind == "six_day_week")
    assert "12 April 2024" in doubt.text("en")
    assert "Perpres 21/2023" in doubt.text("id")


def test_the_days_of_the_office_stay_off_on_five_days_as_well() -> None:
    """The other view keeps what else the body's calendar has."""
    local = Overlay.day_off(READ("2026-06-24"), "HUT", basis="SE Bupati 5/2026")
    due = _notice(_body(), ASKED, local)
    assert str(due.last) == "2026-06-29"
    assert str(due.outer) == "2026-07-01"
    assert len(due.beside) == 2


@pytest.mark.parametrize(
    "body",
    [
        _body(six_day_basis=APPROVED),
        _body(level="village"),
        _body(kind="enterprise"),
        _body(kind="organisation"),
        _body(work_week=5),
        _body(work_week=[WorkWeek(dt.date.min, 6), WorkWeek(READ("2024-04-01"), 5)]),
    ],
    ids=repr,
)
def test_who_may_keep_six_days_or_changed_over(body: PublicBody) -> None:
    """With a basis, in a village, at no agency, and on five days all is well."""
    assert not body.week_in_doubt
    assert not _doubted(_notice(body))


@pytest.mark.parametrize(
    ("asked", "doubted"),
    [
        ("2023-09-04", False),  # a year to change over
        ("2024-03-18", False),  # the last Saturday counted is 30 March
        ("2024-04-01", True),  # counts 13 April, or the Saturday after
        ("2024-04-15", True),
    ],
)
def test_only_saturdays_after_the_year_are_in_doubt(
    asked: str,
    doubted: bool,  # noqa: FBT001 (a case of the table)
) -> None:
    """A count that ends by 12 April 2024 is as it was."""
    assert _doubted(_notice(_body(), READ(asked))) is doubted


def test_the_national_calendar_settles_it() -> None:
    """Read by the national week, no Saturday counts, and nothing is in doubt."""
    case = Case(body=_body(), readings={"calendar_of": "national"})
    standing = case.record(RequestReceived(ASKED)).on(ASKED)
    due = limit(standing, "request.notice").deadline
    assert not _doubted(due)


def test_a_week_that_went_back_to_six() -> None:
    """Five days in between do not help, nor does a change that came too late."""
    back = to_week([WorkWeek(READ("2020-01-01"), 5), WorkWeek(READ("2025-01-01"), 6)])
    assert [period.days for period in by_perpres(back)] == [5, 5, 5]
    late = to_week([WorkWeek(dt.date.min, 6), WorkWeek(READ("2025-01-01"), 5)])
    assert [str(period.start) for period in by_perpres(late)] == [
        "0001-01-01",
        "2024-04-13",
    ]


def test_the_basis_travels_in_a_case_file() -> None:
    """It is read and written, and a blank one is none."""
    kept = Case(body=_body(six_day_basis=APPROVED)).record(RequestReceived(ASKED))
    content = write_case(kept)
    assert content["body"]["six_day_basis"] == APPROVED
    assert read_case(content) == kept
    content["body"]["six_day_basis"] = " "
    with pytest.raises(InputError, match=r"\$\.body\.six_day_basis"):
        read_case(content)
