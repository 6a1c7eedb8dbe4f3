"""Strategies for whole histories: any sequence of facts, and lawful ones.

Real registers hold facts in any order, and so does :func:`histories`. A lawful
history is built by asking the case itself: it looks at the options, picks one,
and does it on a day of its window, so that the standing has nothing to find.

>>> from hypothesis import given, settings
>>> @settings(max_examples=10)
... @given(lawful_histories())
... def nothing_is_wrong(case):
...     assert case.on(case.events[-1].on).findings == ()
>>> nothing_is_wrong()
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import evolve
from hypothesis import strategies as st

from .. import events
from ..case import Case
from ..parties import PublicBody, Subject
from ._walk import Walk
from .days import dates, overlays
from .facts import KINDS, NAMES, drawn, extras
from .parties import applicants, bodies, commissions, details

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from ..workdays import Overlay

_MAIN: Final[tuple[type[events.Event], ...]] = (
    events.RequestReceived,
    events.NoticeGiven,
    events.NoticeReceived,
    events.ObjectionReceived,
    events.ObjectionAnswered,
    events.ObjectionAnswerReceived,
    events.DisputeFiled,
    events.MediationStarted,
    events.HearingHeld,
    events.RulingRead,
    events.RulingReceived,
    events.ChallengeFiled,
)
_FIRST: Final = dt.date(2010, 4, 30)
_LAST: Final = dt.date(2027, 12, 31)
_DAY: Final = dt.timedelta(days=1)
# The kind of a fact, and the days from it to the next.
_STEPS: Final = st.tuples(
    st.sampled_from(_MAIN) | st.sampled_from(KINDS),
    st.sampled_from((0, 1, 14, 30, 45)) | st.integers(-20, 60),
)


@st.composite
def histories(
    draw: DrawFn,
    *,
    max_size: int = 12,
    starts: SearchStrategy[dt.date] | None = None,
) -> tuple[events.Event, ...]:
    """Facts of every kind in any order, most of them near one another in time.

    Args:
        draw: given by Hypothesis.
        max_size: the longest history.
        starts: the day of the first fact; any day since UU 14/2008 came into
            force unless given.
    """
    day = draw(dates(min_value=_FIRST) if starts is None else starts)
    facts = []
    for kind, gap in draw(st.lists(_STEPS, max_size=max_size)):
        facts.append(drawn(draw, kind, day))
        day = min(max(day + gap * _DAY, _FIRST), _LAST)
    return tuple(facts)


@st.composite
def cases(
    draw: DrawFn,
    *,
    facts: SearchStrategy[tuple[events.Event, ...]] | None = None,
    subject: Subject | None = None,
) -> Case:
    """Cases with any parties and any facts.

    Args:
        draw: given by Hypothesis.
        facts: the facts; :func:`histories` unless given.
        subject: general or election information; either unless given.
    """
    subjects = st.sampled_from(Subject) if subject is None else st.just(subject)
    local: tuple[Overlay, ...] = tuple(
        draw(st.lists(overlays(closed=None), max_size=1))
    )
    given = draw(histories() if facts is None else facts)
    items = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=2))
    return Case(
        events=tuple(_about(fact, items) for fact in given),
        body=draw(bodies()),
        applicant=draw(applicants()),
        subject=draw(subjects),
        commissions=draw(commissions()),
        overlays=local,
        items=items,
        details=draw(details()),
        consent=draw(st.lists(st.sampled_from(("name", "purpose")), max_size=1)),
        extra=draw(extras()),
    )


def _about(fact: events.Event, items: list[str]) -> events.Event:
    """The fact without the items that the case does not have, where it has any."""
    known = tuple(item for item in fact.items if item in items)
    return evolve(fact, items=known) if items and known != fact.items else fact


@st.composite
def lawful_histories(
    draw: DrawFn,
    *,
    min_size: int = 1,
    max_size: int = 30,
    starts: SearchStrategy[dt.date] | None = None,
    body: PublicBody | None = None,
) -> Case:
    """Cases in which everything was done as it should be, of any length.

    From the request to its answer or silence, the objection and the superior's
    answer or silence, mediation or adjudication, the ruling, the court and the
    Supreme Court, with the briefs of cassation and a review, each act on a day
    inside its window. On the day of the last fact the standing has no findings.
    From about 45 facts on those that come so far go on to a review.

    Args:
        draw: given by Hypothesis.
        min_size: how many facts it has at least, where the procedure has as
            many: it may end before.
        max_size: how many facts it has at most.
        starts: the day of the request; any day from the end of April 2013
            unless given, when the present rules of procedure came into force.
        body: the public body; of any kind unless given.
    """
    day = draw(request_days() if starts is None else starts)
    walk = Walk(draw, Case(body=draw(bodies()) if body is None else body), day)
    walk.go(draw(st.integers(min_size, max_size)))
    if len(walk.case.events) < max_size:
        walk.end()
    return walk.case


def request_days() -> SearchStrategy[dt.date]:
    """Days of a request under the present rules of procedure."""
    return dates(min_value=dt.date(2013, 4, 29), max_value=dt.date(2026, 12, 31))
