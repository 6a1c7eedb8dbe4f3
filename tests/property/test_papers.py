"""Laws of what is handed in: what is asked for is enough, and silence is no fault."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from attrs import evolve, fields_dict
from hypothesis import find, given, strategies as st

from keterbukaan import Case
from keterbukaan.events import DisputeFiled, ObjectionReceived, RequestReceived
from keterbukaan.law.requirements import SPELLINGS, Document, documents
from keterbukaan.testing import applicants, cases, dates, events

if TYPE_CHECKING:
    from keterbukaan import Applicant
    from keterbukaan.events import Event

LATER = dt.date(2027, 12, 31)
PAPERS = st.lists(st.sampled_from(Document), unique=True)
STEPS: dict[str, type[RequestReceived | ObjectionReceived | DisputeFiled]] = {
    "request": RequestReceived,
    "objection": ObjectionReceived,
    "dispute": DisputeFiled,
}


def _lacking(case: Case) -> list[str]:
    findings = case.on(LATER).findings
    return [f.code for f in findings if f.code.startswith("incomplete.")]


@given(st.sampled_from(sorted(STEPS)), applicants(), dates(), st.data())
def test_one_document_of_each_kind_is_enough(
    step: str, applicant: Applicant, day: dt.date, data: st.DataObject
) -> None:
    """Whoever hands in one of each line of the table lacks nothing."""
    rules = documents(step, applicant.kind, day, agent=applicant.agent)
    papers = [data.draw(st.sampled_from(rule.any_of)) for rule in rules]
    case = Case(applicant=applicant, events=[STEPS[step](day, documents=papers)])
    assert _lacking(case) == []


@given(st.sampled_from(sorted(STEPS)), applicants(), dates(), PAPERS, PAPERS)
def test_more_papers_never_lack_more(
    step: str,
    applicant: Applicant,
    day: dt.date,
    some: list[Document],
    more: list[Document],
) -> None:
    """A further document mends, and harms nothing."""
    few, many = (
        _lacking(Case(applicant=applicant, events=[STEPS[step](day, documents=each)]))
        for each in (some, [*some, *more])
    )
    assert set(many) <= set(few)


def test_papers_and_channels_are_drawn() -> None:
    """Single facts say what was handed in, how it came, and to whom, or nothing."""
    filed = events(DisputeFiled)
    assert find(filed, lambda fact: bool(fact.documents)).documents
    assert find(filed, lambda fact: fact.documents is None).documents is None
    asked = find(events(RequestReceived), lambda fact: fact.channel in SPELLINGS)
    assert asked.channel
    wrong = find(events(ObjectionReceived), lambda fact: fact.addressee == "PPID")
    assert wrong.addressee


def _silent(fact: Event) -> Event:
    """Give a fact that says nothing of papers, channel, addressee or commission."""
    said = {"documents", "channel", "addressee", "commission"}
    none: dict[str, Any] = dict.fromkeys(said & fields_dict(type(fact)).keys())
    return evolve(fact, **none)


@given(cases())
def test_nothing_on_record_is_nothing_found(case: Case) -> None:
    """Without a word on them, nobody lacks a paper or chose the wrong way."""
    silent = evolve(case, events=[_silent(fact) for fact in case.events])
    codes = {finding.code for finding in silent.on(LATER).findings}
    steps = tuple(f"incomplete.{step}." for step in STEPS)
    assert not {code for code in codes if code.startswith(steps)}
    assert not codes & {
        "form.channel",
        "wrong_track.addressee",
        "wrong_track.commission",
    }
