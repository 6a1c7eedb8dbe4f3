"""Pilihan: one act that is, was or will be permitted."""

from __future__ import annotations

import datetime as dt
from typing import Final

from attrs import field

from ..._guesses import Guessed
from ..._inline import inline
from ..._kept import kept
from ..._values import Value
from ...citation import Citation
from ...events import EVENTS, ObjectionGround
from ...law.shape import Actor
from ...texts import Labelled, Lang, Said, Words, pick
from .finding import ROWS
from .limit import TimeLimit
from .reason import Reason, in_words
from .step_words import DOES

_ACT_PLACES: Final = {row.fact.type: n for n, row in enumerate(ROWS.values())}


class OptionKind(Labelled):
    """Whether somebody must act, or may."""

    DUTY = ("duty", "kewajiban", "duty")
    RIGHT = ("right", "hak", "right")


_OWE_NOTHING: Final = frozenset({Actor.APPLICANT, Actor.PARTIES})
"""Those whose acts are rights, but to perform what a ruling orders."""
_RIGHTS: Final = frozenset(
    {
        "extension_notified",
        "dispute_lapsed",
        "mediation_extended",
        "mediation_failed",
        "recusal_requested",
        "conclusion_submitted",
        "non_acceptance_stated",
        "challenge_filed",
        "court_answer_submitted",
        "cassation_filed",
        "cassation_counter_brief_filed",
        "review_filed",
        "review_answer_filed",
    }
)
"""Acts that nobody owes, though an office or the body does them."""
_DUTIES: Final = frozenset({"ruling_performed", "cassation_brief_filed"})
"""Acts that whoever they bind owes (the brief by UU 14/1985 Ps. 47(1))."""


@inline(slots=False, kw_only=True, eq=False, repr=False)
class Option(Value, Guessed):
    """One act that is, was or will be permitted.

    Args:
        act: the type of the fact that records it.
        actor: who may do it.
        opens: the first day, or None where undated or not known.
        closes: the last day, or None where undated, or where it may still run
            since its start is not on record.
        opens_safe: the first day on the most cautious view.
        closes_safe: the last day on the most cautious view.
        open: whether it may be done on the day looked at.
        basis: the provision.
        why: why it is open or closed, put in words by ``reason``.
        grounds: the grounds of objection it concerns.
        limit: the limit that the act meets, with its deadline; None where it has
            none.
    """

    act: str
    actor: Actor
    opens: dt.date | None = None
    closes: dt.date | None = None
    opens_safe: dt.date | None = None
    closes_safe: dt.date | None = None
    open: bool
    basis: Citation
    why: tuple[Reason, ...] = field(eq=False, repr=False)
    grounds: tuple[ObjectionGround, ...] = field(default=())
    # Two options that say the same are one, whatever fact met the limit.
    limit: TimeLimit | None = field(default=None, eq=False, repr=False)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Option):
            return NotImplemented
        return super().__eq__(other) is True and self.reason == other.reason

    def __hash__(self) -> int:
        return hash((self.act, self.opens, self.closes))  # cheap, and rarely shared

    @kept  # items that saw the same facts share their options
    def reason(self) -> Said:
        """Why it is open or closed, in Indonesian and English."""
        return Said(in_words(self.why))

    @property
    def kind(self) -> OptionKind:
        """Whether the act is owed, or may be done or left."""
        return kind_of(self.act, self.actor)

    def label(self, lang: Lang = "id") -> str:
        """Return the act as a verb, in one language."""
        return pick(verb(self.act), lang)

    def text(self, lang: Lang = "id") -> str:
        """Return why it is open or closed, in one language."""
        return pick(self.reason, lang)


def verb(act: str) -> Words:
    """Return what one does by an act, in Indonesian and English."""
    return DOES.get(act) or ROWS[EVENTS[act]].words


def kind_of(act: str, actor: Actor) -> OptionKind:
    """Return whether somebody owes an act, by its type."""
    owed = actor not in _OWE_NOTHING and act not in _RIGHTS
    return OptionKind.DUTY if owed or act in _DUTIES else OptionKind.RIGHT


def act_order(option: Option) -> int:
    """Return the place of an act in the procedure."""
    return _ACT_PLACES[option.act]


def day_to_keep(option: Option) -> tuple[bool, dt.date, int]:
    """Return the place of an option: what is open first, by the day to keep to.

    Undated ones follow; then those that open later, by the day on which they do;
    then the closed ones, in the order of the procedure.
    """
    place = act_order(option)
    if option.open:
        return False, option.closes_safe or option.closes or dt.date.max, place
    return True, dt.date.max, place
