"""The shapes of dated law: rules, limits, instruments and decrees.

A *rule* is one step of the procedure that has a time; its id names the step
and never the number. A rule has one or more *limits*, each in force for a
period and resting on its own provision: a new regulation adds a limit and
ends the one before, and nothing is overwritten.

>>> print(Actor.PPID, Stage.REQUEST)
ppid request
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from .._dates import civil
from .._guesses import Guessed
from .._values import Value
from ..citation import Citation
from ..errors import NotInForce
from ..texts import Labelled, Named, Words
from .spans import (
    AtOnce as AtOnce,
    CalendarDays as CalendarDays,
    Months as Months,
    Span as Span,
    WorkingDays as WorkingDays,
    Years as Years,
)
from .starts import Starts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Actor(Labelled):
    """Pelaku: who is bound by a limit, or does an act."""

    APPLICANT = ("applicant", "pemohon", "applicant")
    PARTIES = ("parties", "para pihak", "parties")
    PPID = ("ppid", "PPID", "PPID")
    SUPERIOR = ("superior", "atasan PPID", "superior of the PPID")
    BODY = ("body", "badan publik", "public body")
    COMMISSION = ("commission", "Komisi Informasi", "Information Commission")
    MEDIATOR = ("mediator", "mediator", "mediator")
    COURT = ("court", "pengadilan", "court")
    SUPREME_COURT = ("supreme_court", "Mahkamah Agung", "Supreme Court")


class Stage(Labelled):
    """Tahap: where a matter can stand, in the order of the procedure."""

    REQUEST = ("request", "permintaan", "request")
    OBJECTION = ("objection", "keberatan", "objection")
    DISPUTE = (
        "dispute",
        "sengketa di Komisi Informasi",
        "dispute before the commission",
    )
    COURT = ("court", "pengadilan", "court")
    CASSATION = ("cassation", "kasasi", "cassation")
    EXECUTION = ("execution", "eksekusi", "execution")
    CLOSED = ("closed", "selesai", "closed")

    @property
    def in_court(self) -> bool:
        """Whether courts act in it, and no longer the Information Commission."""
        return self in {Stage.COURT, Stage.CASSATION, Stage.EXECUTION}


class Step(Labelled):
    """Langkah: what is handed in, to the body or to the commission."""

    REQUEST = ("request", "permintaan informasi", "request")
    OBJECTION = ("objection", "keberatan", "objection")
    DISPUTE = ("dispute", "permohonan sengketa", "application")


class BoundOffice(Labelled):
    """Kantor yang terikat: whose working days govern the limits that bind it."""

    BODY = ("body", "badan publik", "public body")
    COMMISSION = ("commission", "Komisi Informasi", "Information Commission")
    COURT = ("court", "pengadilan", "court")
    SUPREME_COURT = ("supreme_court", "Mahkamah Agung", "Supreme Court")


_OFFICES: Final = {
    Actor.PPID: BoundOffice.BODY,
    Actor.SUPERIOR: BoundOffice.BODY,
    Actor.BODY: BoundOffice.BODY,
    Actor.COMMISSION: BoundOffice.COMMISSION,
    Actor.MEDIATOR: BoundOffice.COMMISSION,
    Actor.COURT: BoundOffice.COURT,
    Actor.SUPREME_COURT: BoundOffice.SUPREME_COURT,
}


class Direction(Labelled):
    """Whether a limit is counted onwards from its trigger or back from it."""

    AFTER = ("after", "dihitung maju", "counted onwards")
    BEFORE = ("before", "dihitung mundur", "counted backwards")


class Evidence(Labelled):
    """How sure it is that the provision says this number.

    ``S``, ``S1`` and ``S2`` name the quality of a source that was read (the
    text itself, or a secondary source); ``K_HIGH`` marks general knowledge,
    which is never presented as checked.
    """

    S = ("S", "dibaca dalam naskahnya", "read in the text of the instrument")
    S1 = ("S1", "dibaca dalam naskahnya", "read in the text of the instrument")
    S2 = ("S2", "dibaca dalam sumber lain", "read in another source")
    K_HIGH = (
        "K-high",
        "pengetahuan umum, sangat yakin, belum dicocokkan",
        "general knowledge, very sure, not checked",
    )


@frozen(kw_only=True, eq=False, repr=False)
class Limit(Value):
    """One number of the law, in force for a period.

    Args:
        span: the length, or None where the record does not know it.
        basis: the provision that sets it.
        in_force: the first trigger day it applies to.
        until: the last trigger day it applies to, or None while in force.
        evidence: how sure the number is.
        checked: the day somebody last compared it with the instrument's own
            text, or None where nobody did.
        doubts: keys of what is not settled about it, see ``texts``.
        also: further provisions that say the same.
        starts: what starts the count, where this provision names another fact
            than its rule does.
        undated: whether the number gives no day, since the provision names no
            start or other numbers stand beside it; a doubt says which. A
            reading with a number of its own gives one.
        rolls: whether a last day off is taken to move to the next working day.
            Its safe day never does.
    """

    span: Span | None
    basis: Citation
    in_force: dt.date
    until: dt.date | None = None
    evidence: Evidence
    checked: dt.date | None
    doubts: tuple[str, ...] = ()
    also: tuple[Citation, ...] = ()
    starts: Starts | None = None
    undated: bool = False
    rolls: bool = False

    def __hash__(self) -> int:
        return hash(self.in_force)  # cheap, and the limits of a rule differ in it

    def covers(self, day: dt.date) -> bool:
        """Whether the limit applies to a trigger on this day."""
        return self.in_force <= day and (self.until is None or day <= self.until)

    @property
    def trigger(self) -> str | None:
        """The key of the words for day zero, where it is not that of the rule."""
        return self.starts.key if self.starts else None

    @property
    def period(self) -> str:
        """The period in words, such as ``from 2021-06-30``."""
        end = f" until {self.until}" if self.until else ""
        return f"from {self.in_force}{end}"


@frozen(kw_only=True, eq=False, repr=False)
class Rule(Named, Value, Guessed):
    """One step of the procedure that has a time.

    Args:
        id: names the step, such as ``request.notice``; stable for ever.
        actor: who is bound by it.
        stage: the stage of the procedure it belongs to; None where it runs
            beside every case.
        starts: what starts the count (day zero).
        words: the step in Indonesian and English.
        lapse: what follows when the time passes, as a key of ``texts``.
        limits: every value it ever had, oldest first.
        direction: counted after the trigger, or back from it.
        general: the ids of the general rules that it stands in for, where it
            is the rule of a special subject.
        opens: whether nobody is bound by it, and its passing opens something.
    """

    id: str
    actor: Actor
    stage: Stage | None
    starts: Starts
    words: Words
    lapse: str
    limits: tuple[Limit, ...] = field()
    direction: Direction = Direction.AFTER
    general: tuple[str, ...] = ()
    opens: bool = False

    def __hash__(self) -> int:
        return hash(self.id)  # of all its fields it would be dear

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield its id and who is bound by it."""
        yield from (("id", self.id), ("actor", self.actor.value))

    @property
    def steps(self) -> tuple[str, ...]:
        """The ids of the general steps that it is: its own, or those it replaces."""
        return self.general or (self.id,)

    @property
    def office(self) -> BoundOffice | None:
        """Return the office it binds, whose own days count; None for the applicant."""
        return _OFFICES.get(self.actor)

    @property
    def binds_body(self) -> bool:
        """Whether it binds the public body, so that its own week counts."""
        return self.office is BoundOffice.BODY

    @property
    def trigger(self) -> str:
        """The key of the words for its day zero is that of its row."""
        return self.starts.key

    def at(self, day: dt.date) -> Limit:
        """Return the limit for a trigger on this day.

        Raises:
            NotInForce: the step had no limit on that day.
            NotADate: the day is an instant, or no date.
        """
        civil(day)
        for limit in self.limits:
            if limit.covers(day):
                return limit
        periods = tuple(limit.period for limit in self.limits)
        raise NotInForce(self.id, day, periods=periods)


@frozen(kw_only=True, eq=False, repr=False)
class Instrument(Value):
    """Peraturan: one statute, regulation or decree with its dates.

    Args:
        id: kind, number and year, as citations print it.
        title: what it is about, in Indonesian and English (our words).
        made: the day it was made, where known.
        promulgated: the day it was promulgated, where known.
        gazette: State Gazette number, where known.
        in_force: first day in force, or None where not known.
        until: last day in force, or None while in force.
        replaced_by: id of what replaced it.
        evidence: how sure these data are.
        note: what is not settled about it.
    """

    id: str
    title: tuple[str, str]
    made: dt.date | None = None
    promulgated: dt.date | None = None
    gazette: str | None = None
    in_force: dt.date | None = None
    until: dt.date | None = None
    replaced_by: str | None = None
    evidence: Evidence = Evidence.S
    note: str = ""


class DayKind(Labelled):
    """Why a day does not count; in the order in which one reason wins."""

    LOCAL = ("local", "libur setempat", "local holiday")
    ELECTION = ("election", "hari pemungutan suara", "election")
    NATIONAL_HOLIDAY = ("national_holiday", "libur nasional", "national holiday")
    JOINT_LEAVE = ("joint_leave", "cuti bersama", "joint leave")
    WEEKEND = ("weekend", "akhir pekan", "weekend")


@frozen(eq=False, repr=False)
class DecreeRow(Value):
    """One day that a decree adds to the days off.

    Args:
        date: the day.
        kind: what it is.
        name: the feast, or None where the record does not know it.
        isbat: whether it awaits the minister's own determination.
    """

    date: dt.date
    kind: DayKind
    name: str | None = None
    isbat: bool = field(default=False, kw_only=True)


@frozen(kw_only=True, repr=False, cache_hash=True)
class Decree:
    """Surat Keputusan Bersama or Keputusan Presiden: one edition.

    Args:
        kind: ``SKB`` or ``Keppres``.
        number: number and year, the first of them where three ministers
            sign; None where it is not known.
        year: the calendar year whose days it sets.
        base: whether it is the first list of that year, which makes the
            year decreed.
        adds: the days it adds.
        removes: the days it takes away, with their kind.
        issued: the day of issue, or None where the record has no full date.
        issued_by: where ``issued`` is None, the last day on which it can
            have been issued.
        announced: the day it was made public, where that was later; until
            then nobody could know it.
        numbers: all numbers as signed.
        checked: the day its number was last confirmed by a source, or None.
        doubts: what the record does not settle about it, as keys of texts.
        source: where its content was read.
    """

    kind: str
    number: str | None
    year: int
    base: bool = False
    adds: tuple[DecreeRow, ...] = ()
    removes: tuple[DecreeRow, ...] = ()
    issued: dt.date | None = None
    issued_by: dt.date | None = None
    announced: dt.date | None = None
    numbers: tuple[str, ...] = ()
    checked: dt.date | None = None
    doubts: tuple[str, ...] = ()
    source: str = ""

    @property
    def known_from(self) -> dt.date:
        """The day from which it counts as known: announced, else issued."""
        return self.announced or self._dated

    def __str__(self) -> str:
        """Print it as everywhere: ``SKB 1497/2025``, ``SKB of 2014-05-07``."""
        if self.number is not None:
            return f"{self.kind} {self.number}"
        return f"{self.kind} of {self._dated}"

    def __repr__(self) -> str:
        return f"Decree({str(self)!r})"

    @property
    def _dated(self) -> dt.date:
        return self.issued or self.issued_by or dt.date(self.year, 1, 1)


def newest(decrees: Iterable[Decree | None]) -> Decree | None:
    """Return the decree known last; None where there is none."""
    known = (decree for decree in decrees if decree is not None)
    return max(known, key=lambda decree: decree.known_from, default=None)
