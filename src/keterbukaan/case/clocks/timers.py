"""Batas waktu dalam perkara: every limit that runs, ran, or may come to run."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from ...deadlines import (
    ADJOURNED_FOR_NOT_KNOWN,
    RECEIPT_NOT_KNOWN,
    REGISTRATION_NOT_KNOWN,
    TRANSFERRED,
)
from ...events import (
    ChallengeRegistered,
    DisputeFiled,
    DisputeRegistered,
    DisputeSent,
    DisputeTransferred,
    HearingAdjourned,
    HearingScheduled,
    Party,
    RequestRegistered,
    RequestSent,
)
from ...law.handed_in import channel_of
from ...law.limits import RULES
from ...law.shape import Stage
from ...lifecycle import TABLES, Timer
from .settle import settle
from .sides import answer_of
from .starts import begin, in_force

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...deadlines import Deadline, Doubt
    from ...events.base import Event
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import Details, TimeLimit


def _last_day(timer: Timer) -> dt.date:
    """Return the last day of the law of a step that a fact on its own day starts."""
    if timer.runs_on is not None or timer.hearing:
        return dt.date.max
    rules = [each for each in RULES.values() if timer.rule in {each.id, *each.general}]
    return max(limit.until or dt.date.max for rule in rules for limit in rule.limits)


#: Each timer, with the last day of its law, general or of elections.
_TIMERS: Final = tuple(
    (timer, _last_day(timer)) for table in TABLES for timer in table.timers
)


def _started() -> dict[type[Event] | None, list[int]]:
    """Return the places of the timers that a kind of fact may start."""
    found: dict[type[Event] | None, list[int]] = {}
    for place, (timer, _) in enumerate(_TIMERS):
        for kind in (*timer.starts, *timer.or_from) or (None,):
            found.setdefault(kind, []).append(place)
    return found


_STARTED: Final = _started()
#: The limits on whose last day another one starts.
_BEFORE: Final = frozenset(timer.runs_on for timer, _ in _TIMERS)


@lru_cache(maxsize=1024)
def _startable(
    kinds: frozenset[type[Event]], over: Stage | None
) -> tuple[tuple[Timer, dt.date], ...]:
    """Return the timers that facts of some kinds may start, in their order."""
    places = {each for kind in (None, *kinds) for each in _STARTED.get(kind, ())}
    found = (_TIMERS[place] for place in sorted(places))
    return tuple(each for each in found if each[0].met_by[0].stage is not over)


def simple_limits(matter: Matter, over: Stage | None = None) -> Iterator[TimeLimit]:
    """Yield the limits that one fact starts and another meets, from the tables.

    Args:
        matter: the matter.
        over: a stage of which no act is asked for.
    """
    found: dict[str, Deadline] = {}
    since = matter.record.begun or dt.date.min
    for timer, until in _startable(frozenset(matter.record.kinds), over):
        if since > until:
            continue  # the law of a matter is never older than its first fact
        for due, after in _dues(matter, timer, found):
            found[timer.rule] = due
            if timer.of_each:
                yield from _of_each(matter, timer, due, after)
            elif (limit := _run(matter, timer, due, after)) is not None:
                yield limit


def _of_each(
    matter: Matter, timer: Timer, due: Deadline, after: int
) -> Iterator[TimeLimit]:
    """Yield a limit that either party has, each with its own act."""
    (act,) = timer.met_by
    for party in Party:
        quiet = timer.quiet
        yield answer_of(matter, due, act, party, after, alone=False, quiet=quiet)


def _run(matter: Matter, timer: Timer, due: Deadline, after: int) -> TimeLimit | None:
    done = _done(matter, timer, after)
    if done is None and _forgotten(matter, timer, due):
        return None
    proof = _proof(matter, timer, due, after)
    if done is not None and proof is not None and proof.index < done.index:
        done = None  # it was met before, on a day that is not on record
    if done is not None and matter.proof(timer.met_by[0], since=due.start):
        done, proof = None, proof or done  # likewise, by what is not on record
    ended = _end(matter, timer, after)
    if ended is not None and (done is None or _ends(matter, due, ended, done)):
        return None
    return settle(
        matter,
        due,
        timer.met_by[0],
        done,
        acts=timer.met_by,
        proof=proof,
        quiet=timer.quiet,
        **_more(timer, due),
    )


def _forgotten(matter: Matter, timer: Timer, due: Deadline) -> bool:
    """Whether a limit passed with nothing recorded, and is one then left out.

    One that goes by hearings stays, for it tells that a ruling is owed.
    """
    latest = due.latest or due.last
    quiet = timer.quiet and not timer.hearing
    return quiet and latest is not None and matter.day > latest


def _done(matter: Matter, timer: Timer, after: int) -> Fact[Event] | None:
    """Return the fact that met a limit."""
    acts = matter.record.each(*timer.met_by, after=after)
    return next((act for act in acts if not _short_of(timer, act)), None)


def _end(matter: Matter, timer: Timer, after: int) -> Fact[Event] | None:
    """Return the fact after which a limit is of no more concern, or what proves one."""
    if not timer.ends:
        return None
    ended = matter.record.first(*timer.ends, after=after)
    return ended or matter.proof(*timer.ends)


def _gone(matter: Matter, timer: Timer, after: int) -> bool:
    """Whether nothing can come of a limit, whatever its last day.

    It ended unmet, and none runs on from it.
    """
    if timer.rule in _BEFORE or _end(matter, timer, after) is None:
        return False
    return _done(matter, timer, after) is None


def _more(timer: Timer, due: Deadline) -> Details:
    """Return what else is known: what is extended can be met from its first day on."""
    more: Details = {"advisory": timer.advisory}
    if due.runs_on is not None:
        more["opens"] = more["opens_safe"] = due.runs_on.start
    return more


def _proof(
    matter: Matter, timer: Timer, due: Deadline, after: int
) -> Fact[Event] | None:
    """Return what shows that a limit was met, and not on which day."""
    if not timer.proved_by:
        return None
    shown = matter.record.first(*timer.proved_by, after=after)
    return shown or matter.proof(*timer.proved_by, since=due.start)


def _ends(matter: Matter, due: Deadline, ended: Fact[Event], done: Fact[Event]) -> bool:
    """Whether a limit ended in time, as by an extension, before it was met."""
    return ended.index < done.index and matter.in_time(due, ended.on)


def _short_of(timer: Timer, act: Fact[Event]) -> bool:
    """Whether a fact is one of those that do not meet the limit."""
    if not timer.unless:
        return False
    event = act.event
    said = getattr(event, "outcome", None), getattr(event, "hearing", None)
    return not {*said}.isdisjoint(timer.unless)


def _dues(
    matter: Matter, timer: Timer, found: dict[str, Deadline]
) -> Iterable[tuple[Deadline, int]]:
    """Return the deadlines of a timer, each with the place of the fact behind it."""
    if timer.runs_on is not None:
        return _running_on(matter, timer, found.get(timer.runs_on))
    if timer.starts[:1] == (ChallengeRegistered,):
        return _of_each_challenge(matter, timer)
    return (_by_hearings if timer.hearing else _by_fact)(matter, timer)


def _of_each_challenge(matter: Matter, timer: Timer) -> list[tuple[Deadline, int]]:
    """Return a limit that begins with the registration of each party's challenge."""
    last = {fact.event.by: fact for fact in matter.record.all(ChallengeRegistered)}
    return [
        (matter.due(timer.rule, fact), fact.index)
        for fact in last.values()
        if in_force(matter, timer.rule, fact.on)
    ]


def _running_on(
    matter: Matter, timer: Timer, previous: Deadline | None
) -> list[tuple[Deadline, int]]:
    """Return a limit that begins where another ends."""
    asked = matter.record.first(*timer.starts)
    if previous is None or (timer.starts and asked is None):
        return []
    due = matter.after(timer.rule, previous)
    return [(due, asked.index if asked else -1)] if due else []


def _by_fact(matter: Matter, timer: Timer) -> list[tuple[Deadline, int]]:
    """Return a limit that begins with the last fact of its kind."""
    record = matter.record
    exact, fallback = timer.starts[:1], timer.starts[1:]
    begun = _not_ended(matter, timer, record.last(*exact))
    # A registration that a sitting proves began the count on a day not on record.
    untold = begun is None and matter.proof(*exact) is not None
    begun = begun or record.last(*timer.or_from)
    not_by = timer.not_by  # few have any
    if not_by and begun is not None and channel_of(begun.event.channel) in not_by:
        return []
    moved = _moved_to(matter, timer, begun)
    if moved is not None:
        return moved
    exactly = begun is not None and not untold
    # A request is received once; an application may be filed again.
    once = RULES[timer.rule].stage is Stage.REQUEST
    begun = begun or (record.first if once else record.last)(*fallback)
    if begun is None or _gone(matter, timer, begun.index):
        return []
    if not in_force(matter, timer.rule, begun.on):
        return []
    filed = record.applied
    after = filed.index - 1 if filed else -1
    zero = begin(matter, timer.rule, begun, after=after)
    because = _in_doubt(begun, exact, exactly=exactly)
    return [(matter.due(timer.rule, zero, because=because), begun.index)]


_REGISTERED: Final = frozenset({RequestRegistered, DisputeRegistered})


def _in_doubt(
    begun: Fact[Any], exact: tuple[type[Event], ...], *, exactly: bool
) -> tuple[Doubt, ...]:
    """Return what is in doubt about the fact that a limit is counted from.

    Args:
        begun: the fact.
        exact: the kind that the law names.
        exactly: whether it is of that kind, or stands for it without a doubt.
    """
    event = begun.event
    if isinstance(event, HearingAdjourned) and event.purpose is None:
        return (ADJOURNED_FOR_NOT_KNOWN,)
    if exactly and not isinstance(event, DisputeSent):
        return ()
    sent = isinstance(event, (DisputeSent, RequestSent))
    registration = not sent and not _REGISTERED.isdisjoint(exact)
    return (REGISTRATION_NOT_KNOWN if registration else RECEIPT_NOT_KNOWN,)


_LODGED: Final = frozenset({DisputeFiled, DisputeSent, DisputeRegistered})


def _moved_to(
    matter: Matter, timer: Timer, begun: Fact[Event] | None
) -> list[tuple[Deadline, int]] | None:
    """Return the limit of the commission to which a dispute was transferred.

    The limits of the first one end; those of the other run from its receipt. No
    text says so, and the dates are not firm. None where nothing was transferred.
    """
    moved = matter.record.last(DisputeTransferred)
    if moved is None or begun is None:
        return None
    starts = {*timer.starts, *timer.or_from}
    if starts.isdisjoint(_LODGED):
        return None
    if begun.index > moved.index:
        received: Fact[Event] | None = begun
    else:
        kinds = starts | ({DisputeRegistered} if DisputeFiled in starts else set())
        received = matter.record.first(*kinds, after=moved.index)
    if received is None or not in_force(matter, timer.rule, received.on):
        return []
    zero = begin(matter, timer.rule, received, after=moved.index)
    return [(matter.due(timer.rule, zero, because=(TRANSFERRED,)), received.index)]


def _not_ended(
    matter: Matter, timer: Timer, begun: Fact[Event] | None
) -> Fact[Event] | None:
    """Return the fact that starts a limit, unless it was of an earlier application."""
    if begun is None:
        return None
    again = matter.record.applied
    if again is None or again.index <= begun.index:
        return begun
    ends = (*timer.ends, *timer.met_by) if timer.or_from else timer.ends
    ended = matter.record.each(*ends, after=begun.index)
    over = (e.index < again.index and not _short_of(timer, e) for e in ended)
    return None if any(over) else begun


def _by_hearings(matter: Matter, timer: Timer) -> list[tuple[Deadline, int]]:
    """Return a limit that goes by hearings: the last one of each kind."""
    dues: dict[str, tuple[Deadline, int]] = {}
    for fact in matter.record.each(*timer.starts):
        day, hearing = _hearing(fact)
        if day is None or hearing not in timer.hearing:
            continue
        if in_force(matter, timer.rule, day):
            dues[hearing] = (matter.due(timer.rule, day), fact.index)
    return list(dues.values())


def _hearing(fact: Fact[Event]) -> tuple[dt.date | None, str | None]:
    """Return the day and kind of a hearing that was set, or held."""
    event = fact.event
    if isinstance(event, HearingScheduled):
        return event.for_day, event.hearing
    return event.on, getattr(event, "hearing", None)
