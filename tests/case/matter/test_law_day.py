"""Which law governs: elections, the days before the statute, and transitions."""

from __future__ import annotations

import datetime as dt

from keterbukaan import Case, agenda
from keterbukaan.events import (
    IncompletenessNotified,
    IncompletenessReceived,
    ObjectionReceived,
    RequestCorrected,
    RequestReceived,
)
from tests.helpers.acting import NATIONAL, codes, found, limit, option

DAY = dt.timedelta(days=1)
ASKED = dt.date(2026, 3, 12)
CASE = Case().record(RequestReceived(ASKED))


def test_election_information_has_limits_of_its_own() -> None:
    """Three working days to answer, and two more where extended."""
    case = Case(subject="election").record(RequestReceived(ASKED))
    standing = case.on(ASKED)
    assert "PerKI 1/2019" in standing.regime
    assert (
        limit(standing, "election.request.notice").deadline.basis.instrument
        == "PerKI 1/2019"
    )
    assert option(standing, "notice_given").closes == dt.date(2026, 3, 17)
    asked = dt.date(2014, 4, 1)
    earlier = Case(subject="election").record(RequestReceived(asked)).on(asked)
    assert "PerKI 1/2014" in earlier.regime
    assert option(earlier, "notice_given").closes == dt.date(2014, 4, 3)


def test_election_limits_that_nobody_knows_stay_unknown() -> None:
    """The general number never stands in: act at once."""
    case = Case(subject="election").record(RequestReceived(ASKED))
    silent = case.on(dt.date(2026, 3, 18))
    window = option(silent, "objection_received")
    assert (window.open, window.closes) == (True, None)
    assert "act at once" in window.text("en")
    (limit,) = (d for d in silent.deadlines if d.rule == "election.objection.file")
    assert limit.deadline.last is None
    objected = case.record(ObjectionReceived(dt.date(2026, 3, 18), grounds="c"))
    assert codes(objected.on(dt.date(2026, 3, 18))) == []


def test_an_election_objection_can_come_too_early() -> None:
    """That the limit is not known does not take away the PPID's three days."""
    case = Case(subject="election").record(RequestReceived(ASKED))
    early = dt.date(2026, 3, 13)
    assert not option(case.on(early), "objection_received").open
    objected = case.record(ObjectionReceived(early, grounds="c")).on(early)
    assert found(objected, 1) == [("premature.election.objection.file", 3)]


def test_before_the_statute_no_limit_was_in_force() -> None:
    """UU 14/2008 came into force on 30 April 2010 (Ps. 64(1))."""
    asked = dt.date(2010, 4, 29)
    standing = Case().record(RequestReceived(asked)).on(asked)
    assert standing.regime == "UU 14/2008 (not yet in force)"
    assert standing.deadlines[0].deadline.last is None
    due = standing.deadlines[0].deadline
    assert [d.kind for d in due.doubts] == ["not_in_force"]
    assert str(due) == "no limit in force (UU 14/2008 Ps. 22(7))"
    assert "act at once" not in due.text("en")
    answer = option(standing, "notice_given")
    assert (answer.open, answer.why[0].key) == (False, "before_law")
    assert "at once" not in str([each.text("en") for each in standing.options])
    assert standing.next_step() is None
    assert "before_law" in [note.code for note in standing.notes]
    assert [*agenda([Case().record(RequestReceived(asked))], asked)] == []
    first = Case().record(RequestReceived(asked + DAY)).on(asked + DAY)
    assert first.regime == "UU 14/2008; PerKI 1/2010"
    assert option(first, "notice_given").closes == NATIONAL.add(asked + DAY, 10)


def test_a_request_under_way_stays_under_the_earlier_regulation() -> None:
    """PerKI 1/2021 Ps. 62: no stage of completeness for it."""
    asked = dt.date(2021, 6, 29)
    told = dt.date(2021, 7, 1)
    case = Case().record(RequestReceived(asked), IncompletenessNotified(told))
    standing = case.on(told)
    assert "PerKI 1/2010" in standing.regime
    assert "request.correction" not in [each.rule for each in standing.deadlines]


def test_a_request_that_is_incomplete_is_corrected_in_three_days() -> None:
    """PerKI 1/2021 Ps. 33(3), counted from receipt of the notice."""
    told = dt.date(2026, 3, 16)
    case = CASE.record(IncompletenessNotified(told))
    assert case.on(told).state == "incomplete"
    doubt = [d for d in case.on(told).deadlines if d.rule == "request.correction"]
    assert doubt[0].deadline.firm is False
    read = case.record(IncompletenessReceived(told))
    last = NATIONAL.add(told, 3)
    assert option(read.on(told), "request_corrected").closes == last
    assert codes(read.record(RequestCorrected(last)).on(last)) == []
    late = NATIONAL.add(last, 1)
    corrected = read.record(RequestCorrected(late)).on(late)
    assert codes(corrected) == ["late.request.correction"]
    assert corrected.state == "waiting"
