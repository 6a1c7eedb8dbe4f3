"""Register permintaan: the columns of the book of requests.

PerKI 1/2021 Ps. 32 lists what the book holds in fifteen letters (a to o); it was read,
but not which letter is which. The columns are those of the printed form (Lampiran
VIII), as three offices have it: that annex itself was seen for its note alone, that
the day of the notice is the day of the refusal too.
"""

from __future__ import annotations

from typing import Final

from .. import events
from ..law.shape import Evidence
from ..texts import both
from . import reading
from .columns import Column, Layout, never
from .common_columns import (
    DAYS_LATE,
    NOTE,
    TIME,
    UNIT,
    asked_for,
    person,
    proxy,
)
from .entries import Book

_BOOK: Final = "PerKI 1/2021 Ps. 32"

_ASKED: Final = (
    Column(
        "number",
        ("nomor pendaftaran", "registration number"),
        ("request_registered.reference", "request_received.reference"),
        _BOOK,
    ),
    Column(
        "received_on",
        ("tanggal permintaan diterima", "day of receipt"),
        ("request_received.on",),
        _BOOK,
    ),
    *person(_BOOK),
    Column(
        "occupation",
        ("pekerjaan", "occupation"),
        ("details.occupation",),
        _BOOK,
        asked=reading.natural,
    ),
    *asked_for(_BOOK),
)
_ANSWERED: Final = (
    Column(
        "held",
        ("status informasi: penguasaan", "held or not"),
        ("notice_given.outcome", "notice_given.reason"),
        _BOOK,
        read=reading.held,
        asked=reading.answer_due,
    ),
    Column(
        "holder",
        ("badan publik lain yang menguasai", "other body that holds it"),
        ("notice_given.referred_to",),
        _BOOK,
        asked=reading.elsewhere,
        last=True,
    ),
    Column(
        "form_held",
        ("bentuk informasi yang dikuasai", "form in which it is held"),
        (),
        _BOOK,
        asked=reading.gives,
    ),
    Column(
        "copy",
        ("jenis permintaan: melihat atau salinan", "to be seen, or copied"),
        ("details.copy",),
        _BOOK,
    ),
    Column(
        "outcome",
        ("keputusan", "decision"),
        ("notice_given.outcome",),
        _BOOK,
        read=reading.outcomes,
        asked=reading.answer_due,
    ),
    Column(
        "refusal_reason",
        ("alasan penolakan", "reason for the refusal"),
        ("notice_given.reason",),
        _BOOK,
        read=reading.reasons,
        asked=reading.refuses,
    ),
    Column(
        "exemptions",
        ("pengecualian (Pasal 17)", "exemptions (Article 17)"),
        ("notice_given.exemptions",),
        _BOOK,
        read=reading.exemptions,
        asked=reading.exempts,
    ),
    Column(
        "notice_on",
        ("tanggal pemberitahuan tertulis", "day of the written notice"),
        ("notice_given.on",),
        _BOOK,
        read=reading.notice_on,
        asked=reading.answer_due,
    ),
    Column(
        "given_on",
        ("tanggal pemberian informasi", "day the information was given"),
        ("information_given.on",),
        _BOOK,
        asked=reading.gives,
        last=True,
    ),
    Column(
        "fee",
        ("biaya (rupiah)", "fee (rupiah)"),
        ("notice_given.fee",),
        _BOOK,
        read=reading.fee,
        asked=reading.gives,
    ),
    Column(
        "payment",
        ("cara pembayaran", "way of paying"),
        (),
        _BOOK,
        asked=reading.costs,
    ),
)
_OFFICES: Final = (
    UNIT,
    Column(
        "item_outcomes",
        ("informasi, satu per satu", "items, one by one"),
        ("notice_given.items", "notice_given.outcome"),
        read=reading.item_outcomes,
        asked=never,
    ),
    Column(
        "channel",
        ("cara penyampaian", "how it came"),
        ("request_received.channel", "request_sent.channel"),
    ),
    Column(
        "applicant_kind",
        ("kategori pemohon", "kind of applicant"),
        ("applicant.kind",),
    ),
    Column(
        "identity_number",
        ("nomor identitas", "identity number"),
        ("details.identity_number",),
    ),
    proxy(None),
    Column(
        "delivery",
        ("cara mendapatkan salinan", "way to send it"),
        ("details.delivery",),
    ),
    Column("officer", ("petugas", "officer"), ("details.officer",)),
    Column(
        "registered_on",
        ("tanggal registrasi", "day of registration"),
        ("request_registered.on",),
    ),
    Column(
        "incomplete_on",
        ("tanggal surat keterangan tidak lengkap", "day it was found incomplete"),
        ("incompleteness_notified.on",),
        asked=reading.recorded(events.IncompletenessReceived, events.RequestCorrected),
    ),
    Column(
        "corrected_on",
        ("tanggal perbaikan", "day it was completed"),
        ("request_corrected.on",),
        asked=never,
        last=True,
    ),
    Column(
        "extended_on",
        ("tanggal perpanjangan", "day of the extension"),
        ("extension_notified.on",),
        asked=never,
    ),
    Column(
        "extension_reason",
        ("alasan perpanjangan", "reason for the extension"),
        ("extension_notified.reason",),
        asked=reading.recorded(events.ExtensionNotified),
    ),
    Column(
        "statute",
        ("undang-undang yang menjadi dasar", "statute relied on"),
        ("notice_given.statute",),
        asked=reading.exempts,
        last=True,
    ),
    Column(
        "notice_received_on",
        ("tanggal pemberitahuan diterima pemohon", "day the notice was received"),
        ("notice_received.on",),
        asked=reading.recorded(events.NoticeGiven),
        last=True,
    ),
    Column(
        "available_on",
        ("tanggal informasi tersedia", "day the information is ready"),
        ("notice_given.available_on",),
        asked=reading.gives,
        last=True,
    ),
    Column(
        "objected_on",
        ("tanggal keberatan", "day of the objection"),
        ("objection_received.on",),
        asked=reading.recorded(
            events.ObjectionSent, events.ObjectionRegistered, events.ObjectionAnswered
        ),
    ),
    NOTE,
    DAYS_LATE,
)

PERKI: Final = Layout(
    key="perki",
    book=Book.REQUESTS,
    words=("kolom PerKI", "columns of the PerKI"),
    columns=(*_ASKED, *_ANSWERED, *TIME),
    evidence=Evidence.S2,
    notes=(
        both(
            id="Ps. 32 memuat lima belas huruf (a sampai o); huruf untuk tiap kolom "
            "tidak tercatat di sini, dan Lampiran VIII hanya terbaca keterangannya: "
            "kolom diambil dari formulir tiga instansi",
            en="Ps. 32 has fifteen letters (a to o); which of them a column is was not "
            "read, nor annex VIII but for its note: the columns are those of the form "
            "as three offices print it",
        ),
        both(
            id="bentuk informasi yang dikuasai dan cara pembayaran bukan fakta dalam "
            "berkas perkara, sehingga selalu kosong",
            en="no fact of a case holds the form in which information is held, or the "
            "way of paying: these cells are always empty",
        ),
    ),
)
WIDE: Final = Layout(
    key="wide",
    book=Book.REQUESTS,
    words=("lengkap, seperti dipakai instansi", "wide, as offices keep it"),
    columns=(*_ASKED, *_ANSWERED, *_OFFICES, *TIME),
    evidence=Evidence.S2,
    notes=PERKI.notes,
)
