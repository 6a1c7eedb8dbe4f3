"""Aturan yang berlaku: which instrument governs which stage of a matter, and why.

The statute holds for every stage; a regulation holds for the stage that began
while it was in force. Where the law changed under way, both regulations are
listed, with the transition provision that says which one keeps the stage.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import ObjectionReceived, RequestReceived
>>> case = Case().record(
...     RequestReceived(dt.date(2021, 6, 29)), ObjectionReceived(dt.date(2021, 7, 15))
... )
>>> for each in case.on(dt.date(2021, 7, 15)).regimes:
...     print(each.instrument, "|", each.stage, "|", each.basis)
UU 14/2008 | None | UU 14/2008 Ps. 64(1)
PerKI 1/2010 | request | PerKI 1/2021 Ps. 62
PerKI 1/2021 | objection | PerKI 1/2021 Ps. 62
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from ..citation import Citation
from ..deadlines.counting import DAY
from ..events import (
    CourtRulingPronounced,
    DisputeLapsed,
    DisputeNotRegistered,
    DisputeStopped,
    DisputeWithdrawn,
    NoticeGiven,
    NoticeReceived,
    ObjectionReceived,
    ObjectionSent,
    RequestReceived,
    RequestSent,
    RulingRead,
    Stage,
)
from ..law.limits.regimes import (
    PERKI_1_2010,
    PERKI_1_2013,
    PERKI_1_2014,
    PERKI_1_2018,
    PERKI_1_2019,
    PERKI_1_2021,
    PERKI_2_2010,
    PERMA_2_2011,
    UU_14_2008,
    Regime,
)
from ..law.transitions import TRANSITIONS
from ..parties import Level, Subject
from ..texts import Lang, Words, pick
from .regime import application, examined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..events.base import Event
    from .matter import Matter
    from .record import Fact

__all__ = ["Governing", "governing", "in_a_line"]

_SERVICE: Final = (PERKI_1_2010, PERKI_1_2021)
_ELECTIONS: Final = (PERKI_1_2014, PERKI_1_2019)
_COURTS: Final = (Stage.COURT, Stage.CASSATION)
_ENDS: Final = (
    RulingRead,
    DisputeWithdrawn,
    DisputeStopped,
    DisputeLapsed,
    DisputeNotRegistered,
)
_WORDS: Final[Mapping[str, Words]] = {
    "in_force": (
        "berlaku pada hari tahap ini dimulai",
        "in force on the day this stage began",
    ),
    "every_stage": ("berlaku bagi setiap tahap", "holds for every stage"),
    "village": (
        (
            "naskahnya belum dibaca; batas khusus desa tidak terkonfirmasi, dipakai "
            "aturan umum"
        ),
        (
            "not read; no limit of its own for villages was confirmed, and the general "
            "rule is shown"
        ),
    ),
    "election": (
        (
            "naskahnya belum dibaca; batasnya dari sumber sekunder, dan yang tidak "
            "diketahui berarti segera bertindak"
        ),
        (
            "not read; its limits are from secondary sources, and where one is not "
            "known the course is to act at once"
        ),
    ),
}


@frozen(kw_only=True)
class Governing:
    """One instrument that governs a stage of a matter, or every stage.

    Args:
        instrument: kind, number and year.
        stage: the stage; None where it holds for every stage.
        since: the first day of this matter under it.
        until: the last, where the matter went over to another one.
        basis: the transition provision, else its entry into force; None where
            neither was read.
        words: why it governs, in Indonesian and English.
        crossed: whether the law changed while this stage was under way, or
            between the stages.
    """

    instrument: str
    stage: Stage | None = None
    since: dt.date
    until: dt.date | None = None
    basis: Citation | None
    words: Words
    crossed: bool = False

    def text(self, lang: Lang = "id") -> str:
        """Why it governs, in one language."""
        return pick(self.words, lang)


def in_a_line(rows: Iterable[Governing]) -> str:
    """The instruments, each once, in the order of the stages."""
    return "; ".join(dict.fromkeys(row.instrument for row in rows))


def governing(matter: Matter) -> tuple[Governing, ...]:
    """Every instrument that governs a stage of a matter, in procedural order."""
    record, day = matter.record, matter.day
    asked = record.preferred(RequestReceived, RequestSent)
    objected = record.preferred(ObjectionReceived, ObjectionSent)
    begun = min((fact.on for fact in record.facts), default=day)
    rows = list(_statute(asked.on if asked else begun, day))
    if asked or not record.facts:
        rows += _request(matter, asked.on if asked else day)
    if objected:
        rows += _objection(matter, objected.on, asked)
    if filed := application(record, day):
        rows += _dispute(matter, filed)
    return (*rows, *_courts(matter), *_execution(matter))


def _plain(
    regime: Regime, stage: Stage | None, since: dt.date, words: str = "in_force"
) -> Governing:
    return Governing(
        instrument=regime.instrument,
        stage=stage,
        since=since,
        basis=regime.entry_basis,
        words=_WORDS[words],
    )


def _by(transition: str, instrument: str, stage: Stage, since: dt.date) -> Governing:
    """A stage that a transition provision keeps, or takes over."""
    found = TRANSITIONS[transition]
    return Governing(
        instrument=instrument,
        stage=stage,
        since=since,
        basis=found.basis,
        words=found.words,
        crossed=True,
    )


def _of(regimes: tuple[Regime, ...], day: dt.date) -> Iterator[Regime]:
    return (regime for regime in regimes if regime.covers(day))


# -- the statute, the request and the objection ------------------------------------


def _statute(begun: dt.date, day: dt.date) -> Iterator[Governing]:
    """The statute; a request from before it stays under what was before."""
    if begun < UU_14_2008.in_force:
        before = f"{UU_14_2008.instrument} (not yet in force)"
        yield _by("request_before_law", before, Stage.REQUEST, begun)
    if begun >= UU_14_2008.in_force or day >= UU_14_2008.in_force:
        since = max(begun, UU_14_2008.in_force)
        yield _plain(UU_14_2008, None, since, "every_stage")


def _request(matter: Matter, asked: dt.date) -> Iterator[Governing]:
    """A request in process on a change stays where it was."""
    for regime in _of(_SERVICE, asked):
        if _pending(matter, regime):
            yield _by("request_stays", regime.instrument, Stage.REQUEST, asked)
        else:
            yield _plain(regime, Stage.REQUEST, asked)
    for regime in _special(matter, asked):
        if regime in _ELECTIONS and _pending(matter, regime):
            yield _by("election_request", regime.instrument, Stage.REQUEST, asked)
        else:
            yield _unread(regime, Stage.REQUEST, asked)


def _pending(matter: Matter, regime: Regime) -> bool:
    """Whether the request was unanswered when a regulation ended."""
    if regime.until is None or matter.day <= regime.until:
        return False
    answer = matter.record.preferred(NoticeGiven, NoticeReceived)
    return answer is None or answer.on > regime.until


def _special(matter: Matter, day: dt.date) -> Iterator[Regime]:
    """The regulations on election information and on villages, none of them read."""
    yield from _elections(matter, day)
    if matter.case.body.level is Level.VILLAGE:
        yield from _of((PERKI_1_2018,), day)


def _elections(matter: Matter, day: dt.date) -> Iterator[Regime]:
    if matter.case.subject is Subject.ELECTION:
        yield from _of(_ELECTIONS, day)


def _unread(regime: Regime, stage: Stage, since: dt.date) -> Governing:
    words = "election" if regime in _ELECTIONS else "village"
    return _plain(regime, stage, since, words)


def _objection(
    matter: Matter, objected: dt.date, asked: Fact[Event] | None
) -> Iterator[Governing]:
    """An objection goes by its own day, also where its request does not."""
    for regime in _of(_SERVICE, objected):
        if asked is not None and UU_14_2008.in_force <= asked.on < regime.in_force:
            yield _by("objection_after", regime.instrument, Stage.OBJECTION, objected)
        else:
            yield _plain(regime, Stage.OBJECTION, objected)
    for regime in _special(matter, objected):
        yield _unread(regime, Stage.OBJECTION, objected)


# -- the dispute ----------------------------------------------------------------------


def _dispute(matter: Matter, filed: Fact[Event]) -> Iterator[Governing]:
    """By the day it was filed; PerKI 1/2013 took over what was not yet examined."""
    change = PERKI_1_2013.in_force
    over = filed.on < change <= matter.day and not _ended(matter, filed)
    moves = over and examined(matter.record, filed) is None
    first = _first(filed.on, matter.day, stays=over and not moves)
    if moves:
        yield from (_up_to(row, change - DAY) for row in first)
        yield _by("dispute_moves", PERKI_1_2013.instrument, Stage.DISPUTE, change)
    else:
        yield from first
    for regime in _elections(matter, filed.on):
        yield _unread(regime, Stage.DISPUTE, filed.on)


def _first(filed: dt.date, day: dt.date, *, stays: bool) -> Iterator[Governing]:
    """What governed a dispute when it was filed."""
    stage, statute = Stage.DISPUTE, UU_14_2008.instrument
    if filed < UU_14_2008.in_force:
        before = f"{statute} (not yet in force)"
        yield _by("dispute_before_law", before, stage, filed)
    elif filed < PERKI_2_2010.in_force <= day:
        yield _by("dispute_before", statute, stage, filed)
    elif stays:
        yield _by("dispute_stays", PERKI_2_2010.instrument, stage, filed)
    else:
        for regime in _of((PERKI_2_2010, PERKI_1_2013), filed):
            yield _plain(regime, stage, filed)


def _up_to(row: Governing, last: dt.date) -> Governing:
    return evolve(row, until=last)


def _ended(matter: Matter, filed: Fact[Event]) -> bool:
    """Whether a dispute was over before PerKI 1/2013 was in force."""
    ends = matter.record.each(*_ENDS, after=filed.index)
    return any(fact.on < PERKI_1_2013.in_force for fact in ends)


# -- the courts ---------------------------------------------------------------------


def _courts(matter: Matter) -> Iterator[Governing]:
    """PERMA 2/2011 reaches a case that no panel had heard (its Ps. 13(1))."""
    name, first = PERMA_2_2011.instrument, PERMA_2_2011.in_force
    for stage in _COURTS:
        begun = _began(matter, stage)
        if begun is None or matter.day < first:
            continue
        if begun >= first:
            yield _plain(PERMA_2_2011, stage, begun)
        elif stage is Stage.COURT and not _heard(matter):
            yield _by("court_reached", name, stage, first)


def _heard(matter: Matter) -> bool:
    rulings = matter.record.all(CourtRulingPronounced)
    return any(fact.on < PERMA_2_2011.in_force for fact in rulings)


def _execution(matter: Matter) -> Iterator[Governing]:
    """PERMA 2/2011 is open to rulings from before it (its Ps. 13(2))."""
    begun, first = _began(matter, Stage.EXECUTION), PERMA_2_2011.in_force
    if begun is None or begun < first:
        return
    read = matter.record.first(RulingRead)
    if read is not None and read.on < first:
        name = PERMA_2_2011.instrument
        yield _by("execution_reached", name, Stage.EXECUTION, begun)
    else:
        yield _plain(PERMA_2_2011, Stage.EXECUTION, begun)


def _began(matter: Matter, stage: Stage) -> dt.date | None:
    """The day of the first fact of a stage."""
    facts = (fact for fact in matter.record.facts if fact.event.stage is stage)
    return min((fact.on for fact in facts), default=None)
