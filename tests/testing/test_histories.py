"""The strategies for facts and histories that users get."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, cast

import attrs
import pytest
from hypothesis import find, given, settings, strategies as st
from hypothesis.errors import UnsatisfiedAssumption

from keterbukaan import Applicant, Case, PublicBody, Subject, _hypothesis
from keterbukaan.events import (
    EVENTS,
    CassationBriefFiled,
    CassationBriefReceived,
    CassationCounterBriefFiled,
    CassationFileSent,
    CassationNotified,
    CassationRegistered,
    ChallengeFiled,
    Event,
    NoticeGiven,
    RequestReceived,
    ReviewCopyReceived,
    ReviewFileSent,
    ReviewGround,
    ReviewRulingReceived,
)
from keterbukaan.testing import (
    FAULTS,
    PLAIN_DAY,
    applicants,
    bodies,
    cases,
    dates,
    events,
    faulty_histories,
    histories,
    lawful_histories,
)
from keterbukaan.testing._walk import Walk
from tests.helpers.acting import codes, last_day
from tests.helpers.draws import draws, first_drawn

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

FEW = draws(20)


@pytest.mark.parametrize("kind", EVENTS.values(), ids=list(EVENTS))
def test_every_kind_of_fact_is_drawn(kind: type[Event]) -> None:
    """A kind that is asked for is what comes, every field with a lawful value."""

    @draws(5)
    @given(events(kind))
    def is_of_the_kind(fact: Event) -> None:
        assert type(fact) is kind
        fields = {field.name: getattr(fact, field.name) for field in attrs.fields(kind)}
        assert kind(**fields) == fact

    is_of_the_kind()


def test_every_kind_comes_unasked() -> None:
    """Without a kind, all sorts of kinds come."""
    seen: set[str] = set()

    @settings(max_examples=300, derandomize=True)
    @given(events())
    def note(fact: Event) -> None:
        seen.add(fact.type)

    note()
    assert len(seen) > len(EVENTS) // 2


@given(events(on=dates(max_value=dt.date(2011, 1, 1))))
def test_facts_happen_when_asked(fact: Event) -> None:
    """The day of a fact comes from the strategy that is given."""
    assert fact.on <= dt.date(2011, 1, 1)


@pytest.mark.parametrize("name", ["id", "items", "recorded_on", "at", "note", "proof"])
def test_details_come_as_well(name: str) -> None:
    """What every fact may say is sometimes said."""
    fact = first_drawn(events(), lambda fact: getattr(fact, name))
    assert getattr(fact, name)


@pytest.mark.parametrize(
    ("strategy", "simplest"),
    [
        (events(), RequestReceived(PLAIN_DAY)),
        (events(NoticeGiven), NoticeGiven(PLAIN_DAY, outcome="granted")),
        (histories(), ()),
        (bodies(), PublicBody(kind="state", level="central")),
        (applicants(), Applicant(kind="citizen")),
    ],
)
def test_all_shrink_to_something_plain(
    strategy: SearchStrategy[object], simplest: object
) -> None:
    """The simplest value is the one a reader expects."""
    assert find(strategy, lambda _: True) == simplest


def test_a_lawful_history_shrinks_to_a_request() -> None:
    """A Monday in a month without a day off."""
    assert find(lawful_histories(), lambda _: True).events == (
        RequestReceived(PLAIN_DAY),
    )


@given(histories(max_size=3, starts=st.just(PLAIN_DAY)))
def test_histories_keep_to_their_size_and_start(facts: tuple[Event, ...]) -> None:
    """No longer than asked, and from the day that is asked."""
    assert len(facts) <= 3
    assert all(fact.on == PLAIN_DAY for fact in facts[:1])


@given(cases(facts=st.just(()), subject=Subject.ELECTION))
def test_cases_take_facts_and_a_subject(case: Case) -> None:
    """What is given is kept."""
    assert case.events == ()
    assert case.subject is Subject.ELECTION


@FEW
@given(lawful_histories(min_size=1, max_size=1, starts=st.just(PLAIN_DAY)))
def test_lawful_histories_can_be_short(case: Case) -> None:
    """One fact is the request."""
    assert case.events == (RequestReceived(PLAIN_DAY),)


@FEW
@given(lawful_histories(max_size=5, body=PublicBody(kind="party", level="province")))
def test_lawful_histories_take_a_body(case: Case) -> None:
    """The body is the one that is given, and the days never go back."""
    assert case.body.kind == "party"
    assert len(case.events) <= 5
    days = [fact.on for fact in case.events]
    assert days == sorted(days)


def test_long_lawful_histories_go_on_to_review() -> None:
    """With the briefs of cassation before it, on either kind of ground."""
    left = {
        *(CassationRegistered, CassationNotified, CassationBriefFiled),
        *(CassationBriefReceived, CassationCounterBriefFiled, CassationFileSent),
        *(ReviewCopyReceived, ReviewFileSent, ReviewRulingReceived),
        *(ReviewGround.DOCUMENT, ReviewGround.MISTAKE),
    }

    def all_done(case: Case) -> bool:
        for fact in case.events:
            left.difference_update({type(fact), getattr(fact, "ground", None)})
        return not left

    case = first_drawn(lawful_histories(min_size=45, max_size=60), all_done)
    assert not left
    assert codes(case.on(last_day(case))) == []


@FEW
@given(st.data())
def test_a_way_that_leads_nowhere_is_given_up(data: st.DataObject) -> None:
    """Hypothesis then looks for another history."""
    walk = Walk(cast("DrawFn", data.draw), Case(), PLAIN_DAY)
    with pytest.raises(UnsatisfiedAssumption):
        walk.reach(ChallengeFiled, by=())


@FEW
@given(st.from_type(Case), st.from_type(Event), st.from_type(Applicant))
def test_types_of_a_case_are_known_to_hypothesis(
    case: Case, fact: Event, applicant: Applicant
) -> None:
    """from_type draws whole values that the library accepts."""
    about_all = attrs.evolve(fact, items=())  # a case refuses items it does not have
    whole = attrs.evolve(case.record(about_all), applicant=applicant)
    assert whole.on(last_day(whole)).day == last_day(whole)


@FEW
@given(st.from_type(PublicBody))
def test_bodies_are_known_to_hypothesis(body: PublicBody) -> None:
    """A body has a court, or may have either."""
    assert body.forum in {*body.forums, None}


def test_registering_again_changes_nothing() -> None:
    """The hook may run after the types of a case are imported."""
    _hypothesis.register()
    assert repr(st.from_type(Case)) == "cases()"


@pytest.mark.parametrize("fault", FAULTS)
def test_faulty_histories_have_their_finding(fault: str) -> None:
    """One fault gives one finding, about the last fact."""

    @draws(20)
    @given(faulty_histories(faults=(fault,)))
    def has_its_finding(drawn: tuple[Case, str]) -> None:
        case, code = drawn
        standing = case.on(last_day(case))
        assert codes(standing) == [code]
        assert standing.findings[0].event == len(case.events) - 1

    has_its_finding()
