"""Awal hitungan: what starts a limit, said once, in the row of its rule.

Facts are named by the types that a case file uses, and a limit that ran out by
the id of its rule. The date is counted from these, the page of the rules names
them, and the sentence of a deadline names the one that was counted from.

>>> upon("incompleteness_received", "incompleteness_notified").key
'incompleteness_received'
>>> after("request.notice").key
'request.notice'
>>> occasion("end_of_period").facts
()
"""

from __future__ import annotations

from attrs import frozen

from .._values import Value


@frozen(kw_only=True, eq=False, repr=False)
class Starts(Value):
    """What starts a limit.

    Args:
        facts: the type of the fact on whose day it starts. Where only a later
            one of this tuple is on record, that day is used instead, and the
            receipt is not known.
        instead: types of facts that start it just as well, where none of those
            is on record.
        lapse: the ids of the rules on whose last day it starts.
        once: types of facts without which that day starts nothing.
        hearings: the kinds of hearing, for a fact that is one.
        named: the key of its words, where day zero has a name of its own.
    """

    facts: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    lapse: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    hearings: tuple[str, ...] = ()
    named: str | None = None

    @property
    def key(self) -> str:
        """The key of the words for day zero, as the provision names it."""
        return self.named or (*self.lapse, *self.facts)[0]

    @property
    def on_fact(self) -> bool:
        """Whether the provision counts from a fact of a case."""
        return bool(self.facts) and self.key not in self.lapse


def upon(
    *facts: str,
    instead: tuple[str, ...] = (),
    lapse: tuple[str, ...] = (),
    hearings: tuple[str, ...] = (),
    named: str | None = None,
) -> Starts:
    """Say that a limit starts on the day of a fact.

    Args:
        facts: the type of that fact, then of those used for want of it.
        instead: types of other facts that start it.
        lapse: the rules whose end can start it too.
        hearings: the kinds of hearing that count.
        named: the key of its words, where they are not those of the fact.
    """
    return Starts(
        facts=facts,
        instead=instead,
        lapse=lapse,
        hearings=hearings,
        named=named or facts[0],
    )


def after(*rules: str, once: tuple[str, ...] = ()) -> Starts:
    """Say that a limit starts on the last day of another.

    Args:
        rules: the ids of the rules of which one runs out.
        once: types of facts without which it does not start.
    """
    return Starts(lapse=rules, once=once)


def occasion(name: str) -> Starts:
    """Say that a limit starts on a day that no fact of a case has."""
    return Starts(named=name)
