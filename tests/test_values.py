"""Values are shown by what is set: as a line, and to `rich`."""

from __future__ import annotations

import datetime as dt

from keterbukaan import (
    Case,
    Citation,
    Commissions,
    PublicBody,
    WorkCalendar,
    agenda,
    deadline,
)
from keterbukaan.events import NoticeGiven, RequestReceived

ASKED = RequestReceived(dt.date(2026, 3, 12))
DAYS = WorkCalendar.national()


def test_a_case_is_shown_by_what_is_set() -> None:
    """What is as it would be anyway is left out, converted or not."""
    assert repr(Case()) == "Case()"
    assert repr(Case(commissions=Commissions())) == "Case()"
    body = PublicBody(kind="state", level="regency", work_week=5)
    assert repr(body) == "PublicBody(kind='state', level='regency')"
    case = Case(body=body, items=["peta"], id="7").record(ASKED)
    assert repr(case) == (
        f"Case(events=({ASKED!r},), body={body!r}, items=('peta',), id='7')"
    )


def test_the_main_values_show_themselves_to_rich() -> None:
    """As pairs of a name and a value, the same that the line has."""
    case = Case().record(ASKED, NoticeGiven(dt.date(2026, 4, 6), outcome="granted"))
    standing = case.on(dt.date(2026, 4, 7), calendar=DAYS)
    row = next(
        agenda([Case(id="7").record(ASKED)], dt.date(2026, 3, 20), calendar=DAYS)
    )
    shown = (
        case,
        case.events[1],
        standing,
        standing.deadlines[0],
        standing.options[0],
        standing.findings[0],
        standing.steps[0],
        standing.deadlines[0].deadline,
        row,
    )
    for value in shown:
        inside = ", ".join(f"{name}={it!r}" for name, it in value.__rich_repr__())
        assert repr(value) == f"{type(value).__name__}({inside})"
        assert "None" not in inside


def test_a_deadline_is_shown_by_its_days() -> None:
    """Its bounds only where it may move."""
    firm = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=DAYS)
    assert repr(firm) == (
        "Deadline(rule='request.notice', start=datetime.date(2026, 3, 12), "
        "last=datetime.date(2026, 4, 2), firm=True)"
    )
    open_ = deadline("request.notice", start=dt.date(2027, 12, 20), calendar=DAYS)
    assert repr(open_) == (
        "Deadline(rule='request.notice', start=datetime.date(2027, 12, 20), "
        "last=datetime.date(2028, 1, 4), earliest=datetime.date(2028, 1, 3), "
        "latest=datetime.date(2028, 1, 7), firm=False)"
    )


def test_a_citation_is_shown_as_it_is_printed() -> None:
    """And not by its parts."""
    assert [*Citation.parse("UU 14/2008 Ps. 22(7)").__rich_repr__()] == [
        "UU 14/2008 Ps. 22(7)"
    ]
