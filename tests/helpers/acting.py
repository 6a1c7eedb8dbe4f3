"""Doing what an option offers, and reading what a standing found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from keterbukaan import Actor, Case, WorkCalendar
from keterbukaan.events import EVENTS, Event, Party

if TYPE_CHECKING:
    import datetime as dt

    from keterbukaan import Option, Standing, TimeLimit

__all__ = [
    "NATIONAL",
    "codes",
    "found",
    "last_day",
    "late_codes",
    "limit",
    "option",
    "recorded",
]

NATIONAL = WorkCalendar.national()

_NEEDED: dict[str, dict[str, Any]] = {
    "extension_notified": {"reason": "perlu waktu"},
    "ground_found": {"ground": "b"},
    "hearing_held": {"hearing": "first"},
    "interlocutory_ruling": {"outcome": "rejected"},
    "notice_given": {"outcome": "granted"},
    "ruling_read": {"kind": "adjudication"},
}
_BY_PARTY = {
    "challenge_filed",
    "court_answer_submitted",
    "cassation_filed",
    "cassation_brief_filed",
    "cassation_counter_brief_filed",
    "review_filed",
    "review_answer_filed",
}
_PARTIES = {Actor.APPLICANT: Party.APPLICANT, Actor.BODY: Party.BODY}


def recorded(act: str, on: dt.date, chosen: Option | None = None) -> Event:
    """Give the plainest fact of a kind, as an option has it."""
    fields = dict(_NEEDED.get(act, {}))
    if chosen is not None and act == "objection_received" and chosen.grounds:
        fields["grounds"] = chosen.grounds[:1]
    if chosen is not None and act in _BY_PARTY:
        fields["by"] = _PARTIES.get(chosen.actor)
    return EVENTS[act](on, **fields)


def last_day(case: Case) -> dt.date:
    """Give the day of the last fact to happen."""
    return max(fact.on for fact in case.events)


def option(standing: Standing, act: str, ground: str | None = None) -> Option:
    """Give the only option of an act, or the one on a ground."""
    (found,) = (
        each
        for each in standing.options
        if each.act == act and (ground is None or ground in each.grounds)
    )
    return found


def limit(standing: Standing, rule: str) -> TimeLimit:
    """Give the first limit of a rule."""
    return next(each for each in standing.deadlines if each.rule == rule)


def codes(standing: Standing) -> list[str]:
    """Give the code of every finding; what a refusal rests on has tests of its own."""
    return [f.code for f in standing.findings if ".refusal." not in f.code]


def late_codes(standing: Standing) -> list[str]:
    """Give the code of every finding that something was late."""
    return [code for code in codes(standing) if code.startswith("late")]


def found(standing: Standing, index: int) -> list[tuple[str, int | None]]:
    """Give the codes and sizes of what was found about one fact."""
    return [
        (f.code, f.days)
        for f in standing.findings
        if f.event == index and ".refusal." not in f.code
    ]
