"""Reads the tables, and knows no law.

Three sentences hold for every table:

* A fact leads where its row says, from the states named after ``after`` and
  from every earlier state; it never leads backwards from a later one, where
  it is recorded and the state stays.
* A fact is out of order, and moves nothing, in the states named after
  ``never`` and in a final state.
* Acts of a superior, a commission or a court are never out of order: they
  stand until they are annulled.
* Where a higher court sends a matter back, the stage before its own goes on,
  and its own begins anew with the first fact of that stage.

A fact that names items of a request leads to a state marked ``apart`` for
those items alone: the stage as a whole stays where it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from attrs import field, frozen

from .._values import Value
from ..citation import Citation
from ..events import EVENTS
from ..events.base import Event
from ..law.limits import rule
from ..law.shape import Actor, Stage
from ..texts import Named, Words

FINAL: Final = ("putusan berkekuatan hukum tetap", "ruling final")
STANDING_ACTORS: Final = frozenset(
    {
        Actor.SUPERIOR,
        Actor.COMMISSION,
        Actor.MEDIATOR,
        Actor.COURT,
        Actor.SUPREME_COURT,
    }
)


@frozen(eq=False, repr=False)
class State(Named, Value):
    """Where a stage can stand.

    Args:
        name: as in JSON.
        words: the state in Indonesian and English.
        final: whether the stage ends in it.
        ended: whether something ended in it that may begin anew; acts that
            stand lead on from it as if it had not ended.
        apart: whether items that a fact names reach it without the others.
        sends_back: whether the stage before goes on from here.
    """

    name: str
    words: Words
    final: bool = False
    ended: bool = False
    apart: bool = False
    sends_back: bool = False


@frozen(eq=False, repr=False)
class Split(Value):
    """A fact that leads to different states by the value of one field.

    Args:
        name: the field.
        to: the state for each of its values, under None for all others; None
            where the fact is then only recorded.
    """

    name: str
    to: Mapping[str | bool | None, str | None]

    def pick(self, fact: Event) -> str | None:
        """Return the state that this fact leads to."""
        return self.to.get(getattr(fact, self.name), self.to[None])


@frozen(eq=False, repr=False)
class Whence(Value):
    """A fact that leads elsewhere by where the stage stood.

    Args:
        to: the state it leads to, by the state before it; under None that of the rest.
    """

    to: Mapping[str | None, str | Split]

    def pick(self, state: str) -> str | Split:
        """Return where it leads from this state."""
        return self.to.get(state, self.to[None])


@frozen(kw_only=True, eq=False, repr=False)
class Row(Value):
    """What one kind of fact does.

    Args:
        fact: the kind of fact.
        by: who does the act.
        basis: the provision.
        to: the state it leads to; None where it is only recorded.
        after: the states in which it is expected, also where that leads back.
        never: the states in which it is impossible.
        needs: earlier facts, one of which ought to be on record.
        tells: whether it only tells a party of a ruling, and begins nothing where
            that ruling sent the matter back.
    """

    fact: type[Event]
    by: Actor
    basis: Citation
    to: str | Split | Whence | None = None
    after: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    needs: tuple[type[Event], ...] = ()
    tells: bool = False

    @property
    def words(self) -> Words:
        """What the fact is called, in Indonesian and English."""
        return self.fact.words

    def targets(self) -> tuple[str, ...]:
        """Return every state that it can lead to."""
        return _ends(self.to)

    def leads(self, state: str) -> str | Split | None:
        """Return where it leads from a state."""
        return self.to.pick(state) if isinstance(self.to, Whence) else self.to

    def reaches(self, target: str, state: str) -> bool:
        """Whether it can lead to a state from another."""
        return target in _ends(self.leads(state))


def _ends(to: str | Split | Whence | None) -> tuple[str, ...]:
    """Return every state that it can lead to, in the order named."""
    if isinstance(to, Split):
        return tuple(dict.fromkeys(filter(None, to.to.values())))
    if isinstance(to, Whence):
        return tuple(
            dict.fromkeys(end for each in to.to.values() for end in _ends(each))
        )
    return (to,) if to else ()


@frozen(kw_only=True, eq=False, repr=False)
class Timer(Value):
    """A limit that one fact starts and another meets; its rule names the first.

    Args:
        rule: the id of the rule.
        met_by: the facts that meet it, the expected one first.
        unless: outcomes, and kinds of hearing, with which such a fact does not
            meet it.
        ends: facts after which it is of no more concern.
        proved_by: facts that show that it was met, and not on which day, besides
            those that cannot exist without it.
        not_by: channels of that fact for which there is no such limit; None
            where the channel is not on record.
        quiet: whether to leave it out once it passed with nothing recorded,
            as for rights that need not be used and routine of an office.
        advisory: whether passing it is no finding, for another limit decides.
        of_each: whether either party has it for itself.

    From the row of the rule it takes ``starts``, the fact that starts it, with
    those used for want of it; ``or_from``, facts that start it without that
    doubt; ``runs_on``, the limit on whose last day it starts; and ``hearing``,
    the kinds of hearing.
    """

    rule: str
    met_by: tuple[type[Event], ...]
    unless: tuple[str, ...] = ()
    ends: tuple[type[Event], ...] = ()
    proved_by: tuple[type[Event], ...] = ()
    not_by: tuple[str | None, ...] = ()
    quiet: bool = False
    advisory: bool = False
    of_each: bool = False
    starts: tuple[type[Event], ...] = field(init=False)
    or_from: tuple[type[Event], ...] = field(init=False)
    runs_on: str | None = field(init=False)
    hearing: tuple[str, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Take what starts it from the row of its rule, once."""
        row = rule(self.rule).starts
        put = partial(object.__setattr__, self)
        put("starts", tuple(EVENTS[name] for name in row.facts or row.once))
        put("or_from", tuple(EVENTS[name] for name in row.instead))
        put("runs_on", next(iter(row.lapse), None))
        put("hearing", row.hearings)


@frozen(kw_only=True, eq=False, repr=False)
class Lapse(Value):
    """A limit whose passing changes where a stage stands; nobody records it.

    Args:
        rules: the ids of the rules, of which one runs in each state.
        after: the states in which each of them runs out.
        who: who does not act, in Indonesian and English.
        to: the state as a standing calls it.
        words: that state in Indonesian and English.
    """

    rules: tuple[str, ...]
    after: tuple[tuple[str, ...], ...]
    who: Words
    to: str
    words: Words

    def states(self) -> tuple[str, ...]:
        """Return every state in which one of the limits runs out."""
        return tuple(state for states in self.after for state in states)


def becomes_final(rule: str) -> Lapse:
    """Let a ruling that has been read become final once both parties' time passed."""
    return Lapse(
        rules=(rule,),
        after=(("ruled",),),
        who=("kedua pihak", "either party"),
        to="final",
        words=FINAL,
    )


Moves = dict[str, dict[type["Event"], "str | Split"]]


@frozen(kw_only=True, eq=False, repr=False)
class Table(Named, Value):
    """One stage: its states in order, its facts, its limits.

    Args:
        stage: the stage.
        words: the stage in Indonesian and English.
        states: the first one is where the stage has not begun.
        rows: one for each kind of fact.
        timers: the limits that one fact starts and another meets. Limits that
            depend on more than that are in ``keterbukaan.case``.
        lapse: the limit whose passing changes where the stage stands.
        resumed: the state in which it goes on where a higher court sent it back.

    From these it makes ``initial``, the state in which the stage has not begun,
    ``moves``, where each fact leads from each state, and ``named``, its states by
    their names.
    """

    stage: Stage
    words: Words
    states: tuple[State, ...]
    rows: tuple[Row, ...]
    timers: tuple[Timer, ...] = ()
    lapse: Lapse | None = None
    resumed: str | None = None
    initial: str = field(init=False, repr=False, eq=False)
    moves: Moves = field(init=False, repr=False, eq=False)
    named: Mapping[str, State] = field(init=False, repr=False, eq=False)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield the stage, and the names of its states."""
        yield "stage", self.stage.value
        yield "states", tuple(state.name for state in self.states)

    def __attrs_post_init__(self) -> None:
        """Work out every state and fact once."""
        moves = {
            state.name: {
                row.fact: to
                for row in self.rows
                if (to := self._target(state, row)) is not None
            }
            for state in self.states
        }
        object.__setattr__(self, "initial", self.states[0].name)
        object.__setattr__(self, "moves", moves)
        object.__setattr__(self, "named", {each.name: each for each in self.states})

    def _target(self, state: State, row: Row) -> str | Split | None:
        stands = row.by in STANDING_ACTORS
        expected = state.name in row.after
        if not stands and not expected and (state.final or state.name in row.never):
            return None
        to = row.leads(state.name)
        if state is self.states[0]:
            to = self._from_nothing(to, row)
        if to is None:
            return state.name
        order = [each.name for each in self.states]
        ahead = order.index(_ends(to)[-1]) > order.index(state.name)
        anew = stands and (state.final or state.ended)
        return to if expected or ahead or anew else state.name

    def _from_nothing(self, to: str | Split | None, row: Row) -> str | Split:
        """Return where a fact leads before its stage began, be it only recorded."""
        if isinstance(to, Split):
            shown = self._shown(row)
            return Split(to.name, {key: end or shown for key, end in to.to.items()})
        return to or self._shown(row)

    def _shown(self, row: Row) -> str:
        """Return where a stage stands by a fact that is only recorded in it.

        It cannot exist without an earlier step, and stands where that one led.
        """
        for need in row.needs:
            mine = next((each for each in self.rows if each.fact is need), None)
            if mine is not None:
                ends = _ends(mine.leads(self.states[0].name))
                return ends[-1] if ends else self._shown(mine)
        return self.states[0].name

    def advance(self, state: str, fact: Event) -> str | None:
        """Return the state after a fact, or None where the fact is out of order."""
        to = self.moves[state].get(type(fact))
        if isinstance(to, Split):
            to = to.pick(fact) or state
        if fact.items and to is not None and self.state(to).apart:
            return state
        return to

    def state(self, name: str) -> State:
        """Return the state of that name."""
        return self.named[name]
