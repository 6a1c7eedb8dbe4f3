"""Register keberatan: the columns of the book of objections.

PerKI 1/2021 Ps. 43 lists nine things (a to i); how many was read, and not which. The
columns are the eleven that PerKI 1/2010 Ps. 33(2) asked for before it, as an office
printed them in 2021 and a school still keeps them.
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
    request_number,
)
from .entries import Book

_BOOK: Final = "PerKI 1/2010 Ps. 33(2)"

_ASKED: Final = (
    Column(
        "number",
        ("nomor registrasi keberatan", "registration number"),
        ("objection_registered.reference", "objection_received.reference"),
        _BOOK,
    ),
    Column(
        "received_on",
        ("tanggal diterimanya keberatan", "day of receipt"),
        ("objection_received.on",),
        _BOOK,
    ),
    *person(_BOOK),
    proxy(_BOOK),
    request_number(_BOOK, ("nomor pendaftaran permintaan", "request number")),
    *asked_for(_BOOK),
    Column(
        "grounds",
        ("alasan keberatan (Pasal 35 ayat (1))", "grounds (Article 35(1))"),
        ("objection_received.grounds", "objection_sent.grounds"),
        _BOOK,
    ),
    Column(
        "outcome",
        ("keputusan atasan PPID", "decision of the superior"),
        ("objection_answered.outcome",),
        _BOOK,
        asked=reading.answer_due,
        last=True,
    ),
    Column(
        "answered_on",
        ("tanggal tanggapan", "day of the answer"),
        ("objection_answered.on",),
        _BOOK,
        asked=reading.answer_due,
        last=True,
    ),
    Column(
        "superior",
        ("nama dan posisi atasan PPID", "name and position of the superior"),
        ("objection_received.addressee",),
        _BOOK,
    ),
    Column(
        "reaction",
        ("tanggapan pemohon", "applicant's reaction"),
        (),
        _BOOK,
        asked=reading.recorded(
            events.ObjectionAnswered, events.ObjectionAnswerReceived
        ),
    ),
)
_OFFICES: Final = (
    UNIT,
    Column(
        "channel",
        ("cara penyampaian", "how it came"),
        ("objection_received.channel", "objection_sent.channel"),
    ),
    Column(
        "found_on",
        ("tanggal alasan ditemukan", "day the ground was found"),
        ("objection_received.found_on",),
        asked=never,
    ),
    Column(
        "registered_on",
        ("tanggal registrasi", "day of registration"),
        ("objection_registered.on",),
    ),
    Column(
        "forwarded_on",
        ("tanggal diteruskan ke atasan PPID", "day it was passed on"),
        ("objection_forwarded.on",),
        asked=never,
    ),
    Column(
        "answer_number",
        ("nomor surat tanggapan", "number of the answer"),
        ("objection_answered.reference",),
        asked=reading.recorded(events.ObjectionAnswered),
        last=True,
    ),
    Column(
        "answer_dated",
        ("tanggal surat tanggapan", "date written on the answer"),
        ("objection_answered.dated",),
        asked=reading.recorded(events.ObjectionAnswered),
        last=True,
    ),
    Column(
        "answer_received_on",
        ("tanggal tanggapan diterima pemohon", "day the answer was received"),
        ("objection_answer_received.on",),
        asked=reading.recorded(events.ObjectionAnswered),
        last=True,
    ),
    Column(
        "withdrawn_on",
        ("tanggal pencabutan", "day of withdrawal"),
        ("objection_withdrawn.on",),
        asked=never,
    ),
    Column(
        "ruling",
        ("putusan mediasi atau ajudikasi", "ruling of the commission"),
        ("ruling_read.outcome",),
        asked=reading.recorded(events.RulingRead),
        last=True,
    ),
    Column(
        "court_ruling",
        ("putusan pengadilan", "ruling of the court"),
        ("court_ruling_pronounced.outcome",),
        asked=reading.recorded(events.CourtRulingPronounced),
        last=True,
    ),
    NOTE,
    DAYS_LATE,
)

PERKI: Final = Layout(
    key="perki",
    book=Book.OBJECTIONS,
    words=("kolom PerKI", "columns of the PerKI"),
    columns=(*_ASKED, *TIME),
    evidence=Evidence.S2,
    notes=(
        both(
            id="Ps. 43 memuat sembilan huruf (a sampai i) yang tidak terbaca satu per "
            "satu; kolom diambil dari sebelas hal dalam PerKI 1/2010 Ps. 33(2), "
            "sebagaimana dicetak sebuah instansi pada 2021",
            en="Ps. 43 has nine letters (a to i), not read one by one; the columns are "
            "the eleven of PerKI 1/2010 Ps. 33(2), as an office printed them in 2021",
        ),
        both(
            id="tanggapan pemohon bukan fakta dalam berkas perkara, sehingga selalu "
            "kosong",
            en="no fact of a case holds the applicant's reaction: that cell is always "
            "empty",
        ),
    ),
)
WIDE: Final = Layout(
    key="wide",
    book=Book.OBJECTIONS,
    words=("lengkap, seperti dipakai instansi", "wide, as offices keep it"),
    columns=(*_ASKED, *_OFFICES, *TIME),
    evidence=Evidence.S2,
    notes=PERKI.notes,
)
