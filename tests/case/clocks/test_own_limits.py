"""Limits of institutions of their own beside those of the law."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from keterbukaan import Case, PublicBody
from keterbukaan.events import NoticeReceived, ObjectionReceived, RequestReceived
from keterbukaan.law.service_rules import SERVICE_LIMITS
from keterbukaan.parties import OwnRules

if TYPE_CHECKING:
    from keterbukaan.events import Event

NOW = dt.date(2026, 3, 20)
OLD = dt.date(2015, 3, 20)


def _case(event: Event, own_rules: str | None) -> Case:
    return Case(
        body=PublicBody(
            kind="state",
            level="central",
            own_rules=None if own_rules is None else OwnRules(own_rules),
        ),
        events=[event],
    )


def _own(event: Event, own_rules: str | None = "court") -> list[tuple[str, str]]:
    limits = _case(event, own_rules).on(event.on).deadlines
    return [(limit.rule, str(limit.deadline)) for limit in limits if limit.own]


def test_a_court_counts_thirty_days_for_an_objection() -> None:
    """Its pages print no working days, so calendar days stand beside the statute's."""
    assert _own(NoticeReceived(NOW)) == [
        ("objection.file", "2026-04-19 (30 calendar days, SK KMA 2-144/2022)")
    ]


def test_it_runs_on_where_the_limit_of_the_law_does() -> None:
    """After silence both are counted from the last day of the limit that passed."""
    limits = _case(RequestReceived(NOW), "court").on(dt.date(2026, 5, 4)).deadlines
    law, own = (limit.deadline for limit in limits if limit.rule == "objection.file")
    assert (own.start, own.runs_on) == (law.start, law.runs_on)
    assert own.runs_on is not None


def test_a_court_had_twenty_days_for_the_answer() -> None:
    """So the older guidance; the number of the newer one was not seen."""
    assert _own(ObjectionReceived(OLD)) == [
        ("objection.response", "2015-04-09 (20 calendar days, SK KMA 1-144/2011)")
    ]
    assert _own(ObjectionReceived(NOW)) == []


@pytest.mark.parametrize("event", [NoticeReceived(NOW), ObjectionReceived(OLD)])
def test_the_limit_of_the_law_is_not_moved(event: Event) -> None:
    """Its row, its safe day, the options and the findings are those of any body."""
    own, plain = (_case(event, rules).on(event.on) for rules in ("court", None))
    kept = tuple(limit for limit in own.deadlines if not limit.own)
    assert kept == plain.deadlines
    assert own.options == plain.options
    assert own.findings == plain.findings


def test_what_is_known_of_it_is_said() -> None:
    """The row has no day of comparison, and its doubts say where it comes from."""
    case = _case(ObjectionReceived(OLD), "court")
    (row,) = (limit for limit in case.on(OLD).deadlines if limit.own)
    assert row.deadline.limit.checked is None
    texts = " ".join(doubt.text("en") for doubt in row.deadline.doubts)
    assert "known from their pages only" in texts
    assert "from the entry in the register" in texts


@pytest.mark.parametrize("event", [RequestReceived(NOW), NoticeReceived(NOW)])
def test_rules_that_were_not_read_have_no_row(event: Event) -> None:
    """Those of the election commission are a note and no number."""
    assert _own(event, "kpu") == []


def test_every_institution_has_its_rows() -> None:
    """Whoever can be named in a case file is in the table."""
    assert [*SERVICE_LIMITS] == sorted(each.value for each in OwnRules)
