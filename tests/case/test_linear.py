"""Long records: what is asked of a record does not grow faster than its facts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from keterbukaan import Case, InputError, events, exemption
from keterbukaan.case.matter import facts, fold
from keterbukaan.case.matter.facts import Record
from keterbukaan.events import (
    ChallengeFiled,
    ChallengeRegistered,
    DisputeFiled,
    Event,
    NoticeGiven,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    Party,
    RequestReceived,
    RequestWithdrawn,
)

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = dt.date(2026, 3, 12)
LATER = dt.date(2026, 12, 1)


def _remands(cycles: int) -> list[Event]:
    """A dispute that a court sends back again and again."""
    once = (
        events.DisputeRegistered(DAY),
        events.RulingRead(DAY),
        events.ChallengeFiled(DAY),
        events.ChallengeRegistered(DAY),
        events.CourtRulingPronounced(DAY, outcome="remanded"),
    )
    return [RequestReceived(DAY), *once * cycles]


def _objections(cycles: int) -> list[Event]:
    """One objection after another, each answered."""
    once = ObjectionReceived(DAY), ObjectionAnswered(DAY), ObjectionAnswerReceived(DAY)
    return [RequestReceived(DAY), *once * cycles]


def _withdrawals(cycles: int) -> list[Event]:
    """Facts after the end of a request."""
    return [RequestReceived(DAY), *(RequestWithdrawn(DAY),) * (5 * cycles)]


@pytest.mark.parametrize("record", [_remands, _objections, _withdrawals])
def test_each_fact_moves_a_matter_a_bounded_number_of_times(
    record: Callable[[int], list[Event]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No part of a record is folded anew for each of its facts."""
    moved: list[Event] = []
    move = fold.move

    def counted(states: list[str], resumed: set[int], event: Event) -> bool:
        moved.append(event)
        return move(states, resumed, event)

    for module in (facts, fold):
        monkeypatch.setattr(module, "move", counted)
    found = []
    for cycles in (10, 20):
        moved.clear()
        standing = Case(events=record(cycles)).on(LATER)
        assert standing.findings is standing.findings
        assert standing.notes is not None
        found.append(len(moved) / len(record(cycles)))
    assert found[0] == found[1] <= 3


def test_a_record_finds_facts_between_two_places() -> None:
    """The first, the last, the earliest, and all of them, by kind and by party."""
    record = Record(
        (
            RequestReceived(LATER),
            ChallengeFiled(LATER, by="applicant"),
            ChallengeFiled(DAY),
            ChallengeFiled(DAY, by="body"),
        )
    )
    kind = ChallengeFiled
    assert [f.index for f in record.each(kind, after=1)] == [2, 3]
    assert [f.index for f in record.each(kind, after=1, before=3)] == [2]
    assert [f.index for f in record.each(kind, before=2)] == [1]
    assert record.each(DisputeFiled, before=2) == []
    places = (record.last(kind), record.last(kind, before=3), record.earliest(kind))
    assert [f and f.index for f in places] == [3, 2, 2]
    before = record.earliest(kind, before=2)
    assert before is not None
    assert before.index == 1
    assert record.earliest(kind, before=1) is None
    parties = (Party.APPLICANT, Party.BODY, None)
    found = [record.first_by(kind, party, after=0) for party in parties]
    assert [f and f.index for f in found] == [1, 3, 2]
    assert record.first_by(kind, Party.APPLICANT, after=1) is None


def test_answers_belong_to_objections_whatever_their_order() -> None:
    """A named objection, the latest free one, one written down later, and none."""
    record = (
        RequestReceived(DAY),
        ObjectionAnswered(DAY),
        ObjectionReceived(DAY, id="a", reference="1"),
        ObjectionReceived(DAY, id="b", reference="2"),
        ObjectionAnswered(DAY, reference="1"),
        ObjectionAnswered(DAY, id="last"),
        ObjectionAnswered(DAY),
        ObjectionAnswerReceived(DAY, reference="last"),
        ObjectionAnswerReceived(DAY),
    )
    limits = Case(events=record).on(LATER).deadlines
    done = [limit.done for limit in limits if limit.rule == "objection.response"]
    assert done == [1, 5]
    alone = Case(events=[RequestReceived(DAY), ObjectionAnswerReceived(DAY)])
    assert "dispute.file" in {limit.rule for limit in alone.on(DAY).deadlines}


def test_each_registration_is_of_the_challenges_before_it() -> None:
    """One that names nobody is of those who filed before and have none of their own."""
    record = (
        RequestReceived(DAY),
        events.RulingRead(DAY),
        ChallengeFiled(DAY, by="applicant"),
        ChallengeRegistered(DAY),
        ChallengeFiled(DAY, by="body"),
        ChallengeRegistered(DAY, by="body"),
    )
    limits = Case(events=record).on(DAY).deadlines
    asked = [limit.party for limit in limits if limit.rule == "court.answer"]
    assert sorted(map(str, asked)) == ["applicant", "body"]


def test_items_that_go_one_way_share_a_look() -> None:
    """However many items there are, what is the same is looked at once."""
    items = [f"item {n}" for n in range(50)]
    record = (
        RequestReceived(DAY),
        RequestWithdrawn(DAY),
        NoticeGiven(DAY, outcome="refused", items=items[:1]),
        RequestWithdrawn(DAY),
    )
    standing = Case(events=record, items=items).on(LATER)
    assert len({*standing._items.values()}) == 2
    found = [each.event for each in standing.findings if "order" in each.code]
    assert found == [2, 3]


def test_of_many_unknown_names_the_first_are_told() -> None:
    """Each is held against all that there are, so not every one of them is."""
    items = [f"item {n}" for n in range(300)]
    asked = RequestReceived(DAY, items=[f"unknown {n}" for n in range(300)])
    with pytest.raises(InputError) as raised:
        Case(items=items, events=[asked])
    assert len(raised.value.problems) == 100
    tests = [exemption.ConsequenceTest(id="1", information="x")]
    notice = NoticeGiven(DAY, outcome="refused", tests=["2"])
    with pytest.raises(InputError, match="unknown consequence test"):
        Case(tests=tests, events=[notice])


def test_a_retraction_looks_at_the_ids_near_it() -> None:
    """One that retracts nothing names the id that may have been meant."""
    record = [RequestReceived(DAY, id=f"fact {n}") for n in range(150)]
    typed = Case().record(*record, RequestReceived(DAY, retracts="fakt 149"))
    assert "did you mean 'fact 149'" in typed.on(LATER).notes[-1][1]
    far = Case().record(*record, RequestReceived(DAY, retracts="x"))
    (finding,) = (f for f in far.on(LATER).findings if "retracts" in f.code)
    assert finding.event == 150
