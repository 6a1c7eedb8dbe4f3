"""What every fact has in common, and the words its fields may hold."""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Attribute, field, frozen
from attrs.converters import optional

from .._dates import civil, optional_civil
from .._values import NO_EXTRA, Extra, Shown, to_extra
from ..errors import InputError, InputProblem
from ..law.court_orders import CourtOrder
from ..law.handed_in import Document
from ..law.shape import Stage
from ..workdays.zones import NO_ZONE

if TYPE_CHECKING:
    from collections.abc import Iterable


class Party(StrEnum):
    """Para pihak: who stands on either side of a dispute."""

    APPLICANT = "applicant"
    BODY = "body"


class NoticeOutcome(StrEnum):
    """Isi pemberitahuan tertulis: what the PPID answered."""

    GRANTED = "granted"
    PARTLY_GRANTED = "partly_granted"
    REFUSED = "refused"
    NOT_HELD = "not_held"
    INSPECT_ONLY = "inspect_only"
    DATA_SUBJECT_ONLY = "data_subject_only"


class NoticeReason(StrEnum):
    """Alasan penolakan: why the PPID refused."""

    EXEMPTION = "exemption"
    PURPOSE = "purpose"
    IDENTITY = "identity"
    NOT_PUBLIC_BODY = "not_public_body"
    NOT_DOCUMENTED = "not_documented"
    VEXATIOUS = "vexatious"
    OTHER = "other"
    NONE = "none"


class ObjectionGround(StrEnum):
    """Alasan keberatan: the seven letters of UU 14/2008 Ps. 35(1)."""

    EXEMPTION = "a"
    PERIODIC = "b"
    NO_RESPONSE = "c"
    NOT_AS_ASKED = "d"
    NOT_FULFILLED = "e"
    FEE = "f"
    LATE = "g"


class ObjectionOutcome(StrEnum):
    """Tanggapan atasan PPID; refused means that the PPID is upheld."""

    GRANTED = "granted"
    PARTLY_GRANTED = "partly_granted"
    INSPECT_ONLY = "inspect_only"
    DATA_SUBJECT_ONLY = "data_subject_only"
    NOT_HELD = "not_held"
    REFUSED = "refused"


class Hearing(StrEnum):
    """Sidang: the kinds of sitting before a commission."""

    FIRST = "first"
    MEDIATION = "mediation"
    ADJUDICATION = "adjudication"
    DECISION = "decision"


class Adjournment(StrEnum):
    """Alasan penundaan sidang: what a hearing was put off for."""

    MEDIATION = "mediation"
    EVIDENCE = "evidence"
    ABSENCE = "absence"
    TEST = "test"
    OTHER = "other"


class Threshold(StrEnum):
    """Putusan sela: whether the threshold questions were passed."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class PreliminaryOutcome(StrEnum):
    """Hasil pemeriksaan pendahuluan; ``rejected`` is an older word for refused."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    REJECTED = "rejected"


class ThresholdQuestion(StrEnum):
    """Pertanyaan ambang: the four questions of PerKI 1/2013 Ps. 36(1)."""

    COMPETENCE = "competence"
    APPLICANT = "applicant"
    RESPONDENT = "respondent"
    TIME = "time"


class Missing(StrEnum):
    """Dokumen yang kurang: what an application may lack (PerKI 1/2013 Ps. 11(1))."""

    IDENTITY = "identity"
    POWER_OF_ATTORNEY = "power_of_attorney"
    REQUEST_PROOF = "request_proof"
    OBJECTION_PROOF = "objection_proof"


class Inspection(StrEnum):
    """Pemeriksaan: behind closed doors, or at the place (PerKI 1/2013 Ps. 26, 56)."""

    CLOSED = "closed"
    LOCAL = "local"


class Vexation(StrEnum):
    """Tanpa iktikad baik: the three cases of PerKI 1/2013 Ps. 4(3)."""

    REPEATED = "repeated"
    DISRUPTIVE = "disruptive"
    HARASSING = "harassing"


class RulingKind(StrEnum):
    """Putusan Komisi Informasi: by agreement or by adjudication."""

    MEDIATION = "mediation"
    ADJUDICATION = "adjudication"


class RulingOutcome(StrEnum):
    """Amar putusan: what the commission ruled."""

    GRANTED = "granted"
    PARTLY_GRANTED = "partly_granted"
    INSPECT_ONLY = "inspect_only"
    DATA_SUBJECT_ONLY = "data_subject_only"
    NOT_HELD = "not_held"
    REJECTED = "rejected"
    NOT_ACCEPTED = "not_accepted"


class OrderFrom(StrEnum):
    """From when the time of an order in a ruling runs."""

    READ = "read"
    RECEIVED = "received"
    FINAL = "final"


class OrderUnit(StrEnum):
    """Satuan waktu pelaksanaan: the unit of the time that a ruling sets."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"


class CourtOutcome(StrEnum):
    """Putusan pengadilan: what became of the commission's ruling."""

    RULING_UPHELD = "ruling_upheld"
    RULING_ANNULLED = "ruling_annulled"
    NOT_ACCEPTED = "not_accepted"
    REMANDED = "remanded"


class CassationOutcome(StrEnum):
    """Putusan kasasi: what became of the application to the Supreme Court."""

    GRANTED = "granted"
    REJECTED = "rejected"
    NOT_ACCEPTED = "not_accepted"
    WITHDRAWN = "withdrawn"
    RULING_UPHELD = "ruling_upheld"
    RULING_ANNULLED = "ruling_annulled"
    REMANDED = "remanded"


class ReviewGround(StrEnum):
    """Alasan peninjauan kembali: the six letters of UU 14/1985 Ps. 67."""

    DECEIT = "a"
    DOCUMENT = "b"
    MORE_THAN_CLAIMED = "c"
    LEFT_UNDECIDED = "d"
    CONTRADICTION = "e"
    MISTAKE = "f"


class ReviewRuling(StrEnum):
    """Putusan peninjauan kembali: what became of the application for review."""

    GRANTED = "granted"
    REJECTED = "rejected"
    NOT_ACCEPTED = "not_accepted"


class Gives(StrEnum):
    """Apa yang diberikan: how much of the information a ruling gives."""

    ALL = "all"
    PART = "part"
    NONE = "none"


class Notification(StrEnum):
    """How a court ruling was notified."""

    SERVED = "served"
    POSTED = "posted"
    UPLOADED = "uploaded"


class ExecutionOutcome(StrEnum):
    """Penetapan eksekusi: whether the order was given."""

    ORDERED = "ordered"
    REFUSED = "refused"


def grounds(values: Iterable[str]) -> tuple[ObjectionGround, ...]:
    """Read grounds of objection, each once, in the order of their letters.

    >>> grounds("ca")
    (<ObjectionGround.EXEMPTION: 'a'>, <ObjectionGround.NO_RESPONSE: 'c'>)
    """
    return tuple(sorted({ObjectionGround(value) for value in values}))


def documents(values: Iterable[str]) -> tuple[Document, ...]:
    """Read documents that were handed in, each once.

    >>> documents(["passport", "passport"])
    (<Document.PASSPORT: 'passport'>,)
    """
    return tuple(dict.fromkeys(Document(value) for value in values))


def parties(
    value: bool | Iterable[str] | None,  # noqa: FBT001 # attrs hands it by position
) -> tuple[Party, ...] | None:
    """Read who was present: both, none, or those named.

    >>> parties(True)
    (<Party.APPLICANT: 'applicant'>, <Party.BODY: 'body'>)
    """
    if value is None:
        return None
    if isinstance(value, bool):
        return tuple(Party) if value else ()
    return tuple(Party(name) for name in value)


def orders(values: Iterable[str]) -> tuple[CourtOrder, ...]:
    """Read what a court ordered, in the order given.

    >>> orders(["give_part"])
    (<CourtOrder.GIVE_PART: 'give_part'>,)
    """
    return tuple(CourtOrder(value) for value in values)


def names(values: Iterable[str]) -> tuple[str, ...]:
    """Read several names; a single one may stand alone.

    >>> names(["1", "2"]), names("17.h.3")
    (('1', '2'), ('17.h.3',))
    """
    return (values,) if isinstance(values, str) else tuple(values)


def _zoned(_: object, attribute: Attribute[Any], value: dt.datetime | None) -> None:
    if value is not None and value.tzinfo is None:
        raise InputError([InputProblem(f"$.{attribute.name}", NO_ZONE)])


def exemption_ids(_: object, attribute: Attribute[Any], value: tuple[str, ...]) -> None:
    """Refuse an exemption that the statute does not have; ``17.h.3`` is one."""
    if not value:
        return
    from ..law.grounds import GroundId, NotAGround  # few facts name one

    bad = []
    for place, text in enumerate(value):
        try:
            GroundId.parse(text)
        except NotAGround as error:
            bad.append(InputProblem(f"$.{attribute.name}[{place}]", error.words))
    if bad:
        raise InputError(bad)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


# attrs would write `__eq__`, `__hash__` and `__repr__` anew for every kind of fact,
# and build each class twice to give it slots: half of what it takes to load them.
# Kinds without fields of their own are plain subclasses for the same reason.
@frozen(slots=False, eq=False, repr=False)
class Event(Shown):
    """One fact: something that happened on a day. Never edited.

    Args:
        on: the day it happened.
        id: a name by which a later fact can retract it.
        retracts: the id of an earlier fact that was recorded in error.
        items: the items of the request it concerns; empty for all.
        dated: the date written on the document; starts no clock.
        recorded_on: the day it was written down; starts no clock.
        at: the instant, with its zone.
        channel: how it came: in person, e-mail, post.
        proof: what proves it.
        note: free words; left out where a fact is shown, as they may be personal.
        reference: a number or file mark; left out likewise.
        extra: what an application keeps with it; nothing here reads it.

    Raises:
        NotADate: a day is an instant, or no date.
        InputError: the instant has no zone, or ``extra`` is no object.
    """

    on: dt.date = field(converter=civil)
    id: str | None = field(default=None, kw_only=True)
    retracts: str | None = field(default=None, kw_only=True)
    items: tuple[str, ...] = field(default=(), converter=names, kw_only=True)
    dated: dt.date | None = field(default=None, converter=optional_civil, kw_only=True)
    recorded_on: dt.date | None = field(
        default=None, converter=optional_civil, kw_only=True
    )
    at: dt.datetime | None = field(default=None, validator=_zoned, kw_only=True)
    channel: str | None = field(default=None, kw_only=True)
    proof: str | bool | None = field(default=None, kw_only=True)
    note: str | None = field(default=None, repr=False, kw_only=True)
    reference: str | None = field(default=None, repr=False, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, converter=to_extra, repr=False, kw_only=True)

    type: ClassVar[str] = "event"
    stage: ClassVar[Stage]

    def __init_subclass__(cls) -> None:
        """Name the type after the class: ``RequestReceived``, ``request_received``."""
        cls.type = _snake(cls.__name__)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(other) == vars(self)

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).values()))


@frozen(slots=False, eq=False, repr=False, kw_only=True)
class PartyEvent(Event):
    """An act of a party, or one that reached a party.

    Args:
        by: the party; None where it is not on record.
    """

    by: Party | None = field(default=None, converter=optional(Party))
