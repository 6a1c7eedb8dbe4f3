"""Permintaan: facts of the request, from sending to handing over."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional
from attrs.validators import optional as unless_none

from .._dates import optional_civil
from .._values import names, plain
from ..law.handed_in import Document
from ..law.shape import Stage
from ..law.spans import not_below_zero
from ..texts import Words
from . import given
from .base import Event, documents, exemption_ids
from .choices import NoticeOutcome, NoticeReason


class RequestEvent(Event):
    """A fact of the request stage."""

    stage: ClassVar[Stage] = Stage.REQUEST


class RequestSent(RequestEvent):
    """The applicant sent the request."""

    words: ClassVar[Words] = ("permintaan dikirim", "request sent")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class RequestReceived(RequestEvent):
    """The body received the request; the day is day zero."""

    words: ClassVar[Words] = ("pengajuan permintaan informasi", "request received")

    documents: tuple[Document, ...] | None = field(
        default=None, converter=optional(documents)
    )


class RequestRegistered(RequestEvent):
    """The body entered the request in its register."""

    words: ClassVar[Words] = ("permintaan diregistrasi", "request registered")


class ApplicantHelped(RequestEvent):
    """The PPID helped the applicant to complete the request."""

    words: ClassVar[Words] = ("pemohon dibantu melengkapi", "applicant helped")


class RequestDeclaredComplete(RequestEvent):
    """The PPID declared the request complete."""

    words: ClassVar[Words] = (
        "permintaan dinyatakan lengkap",
        "request declared complete",
    )


class IncompletenessNotified(RequestEvent):
    """The PPID sent a notice that the request is incomplete."""

    words: ClassVar[Words] = (
        "surat keterangan tidak lengkap",
        "notice of incompleteness",
    )


class IncompletenessReceived(RequestEvent):
    """The applicant received the notice of incompleteness."""

    words: ClassVar[Words] = (
        "surat keterangan tidak lengkap diterima",
        "notice of incompleteness received",
    )


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class RequestCorrected(RequestEvent):
    """The applicant completed the request."""

    words: ClassVar[Words] = ("permintaan dilengkapi", "request completed")

    documents: tuple[Document, ...] | None = field(
        default=None, converter=optional(documents)
    )


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class RequestForwarded(RequestEvent):
    """The request was passed on; internal to a unit, or to a body.

    Args:
        internal: whether it stayed inside the body.
        to: the unit or the body.
    """

    words: ClassVar[Words] = ("permintaan diteruskan", "request passed on")

    internal: bool = True
    to: str | None = None


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ExtensionNotified(RequestEvent):
    """The PPID notified that it needs more time."""

    words: ClassVar[Words] = ("pemberitahuan perpanjangan waktu", "notice of extension")

    reason: str | None = None


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class TestMade(RequestEvent):
    """Uji konsekuensi: the PPID made a consequence test.

    Args:
        tests: the ids of the tests on record.
        on_order: whether the panel of a dispute ordered it.
    """

    words: ClassVar[Words] = ("uji konsekuensi dilakukan", "consequence test made")

    __test__ = False  # no test of ours, whatever pytest makes of the name

    tests: tuple[str, ...] = field(default=(), converter=names)
    on_order: bool | None = None


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class NoticeGiven(RequestEvent):
    """Pemberitahuan tertulis: the PPID gave its answer."""

    words: ClassVar[Words] = ("pemberitahuan tertulis", "written notice")

    outcome: NoticeOutcome = field(converter=given.notice_outcome)
    reason: NoticeReason | None = field(
        default=None, converter=optional(given.notice_reason)
    )
    exemptions: tuple[str, ...] = field(
        default=(), converter=names, validator=exemption_ids
    )
    tests: tuple[str, ...] = field(default=(), converter=names)
    statute: str | None = None
    decree_attached: bool | None = None
    available_on: dt.date | None = field(default=None, converter=optional_civil)
    fee: int | None = field(default=None, validator=unless_none(not_below_zero))
    referred_to: str | None = None


class NoticeReceived(RequestEvent):
    """The applicant received the answer."""

    words: ClassVar[Words] = (
        "pemberitahuan tertulis diterima",
        "written notice received",
    )


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class InformationGiven(RequestEvent):
    """The information was handed over."""

    words: ClassVar[Words] = ("informasi diserahkan", "information handed over")

    accepted: bool | None = None


class RequestWithdrawn(RequestEvent):
    """The applicant withdrew the request."""

    words: ClassVar[Words] = ("permintaan dicabut", "request withdrawn")


class SettledByParties(RequestEvent):
    """Musyawarah: the parties settled the matter between them."""

    words: ClassVar[Words] = (
        "diselesaikan dengan musyawarah",
        "settled by the parties",
    )
