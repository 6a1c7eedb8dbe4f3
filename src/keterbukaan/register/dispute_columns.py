"""Register sengketa: the columns of the book of disputes, a row an application.

No regulation read here asks a body to keep this book. The commission keeps one of
its own (PerKI 1/2013, Lampiran II: day of receipt, number, applicant); what followed
is what the yearly report has to tell (PerKI 1/2021 Ps. 56(4)): the application, how
mediation and adjudication ended, the courts, and the execution.
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

_DOCKET: Final = "PerKI 1/2013"
_REPORT: Final = "PerKI 1/2021 Ps. 56(4)"
_CHALLENGED: Final = reading.recorded(
    events.ChallengePaid,
    events.ChallengeRegistered,
    events.CourtRulingPronounced,
)
_CASSATION: Final = reading.recorded(
    events.CassationRegistered, events.CassationRulingPronounced
)

_LODGED: Final = (
    Column(
        "number",
        ("nomor register sengketa", "register number"),
        ("dispute_registered.reference",),
        _DOCKET,
        asked=reading.recorded(events.DisputeRegistered),
    ),
    Column(
        "received_on",
        ("tanggal permohonan diterima Komisi", "day of receipt by the commission"),
        ("dispute_filed.on",),
        _DOCKET,
    ),
    person(_DOCKET)[0],
    Column(
        "commission",
        ("Komisi Informasi", "commission"),
        ("dispute_filed.commission",),
        _REPORT,
    ),
    Column(
        "grounds",
        ("alasan (Pasal 35 ayat (1))", "grounds (Article 35(1))"),
        ("dispute_filed.grounds", "objection_received.grounds"),
        _REPORT,
        read=reading.dispute_grounds,
    ),
    asked_for(_REPORT)[0],
)
_RULED: Final = (
    Column(
        "mediation",
        ("hasil mediasi", "mediation"),
        ("mediation_agreed.on", "mediation_failed.on"),
        _REPORT,
        read=reading.mediation,
        asked=reading.recorded(events.MediationStarted),
    ),
    Column(
        "ruling_kind",
        ("jenis putusan", "kind of ruling"),
        ("ruling_read.kind",),
        _REPORT,
        asked=reading.recorded(events.RulingRead),
        last=True,
    ),
    Column(
        "outcome",
        ("amar putusan", "what was ruled"),
        ("ruling_read.outcome",),
        _REPORT,
        asked=reading.answer_due,
        last=True,
    ),
    Column(
        "ruled_on",
        ("tanggal putusan", "day of the ruling"),
        ("ruling_read.on",),
        _REPORT,
        asked=reading.answer_due,
        last=True,
    ),
    Column(
        "ended",
        ("berakhir tanpa putusan", "ended without a ruling"),
        (
            "dispute_withdrawn.on",
            "dispute_lapsed.on",
            "dispute_stopped.on",
            "dispute_not_registered.on",
            "interlocutory_ruling.outcome",
            "preliminary_finished.outcome",
        ),
        _REPORT,
        read=reading.ended,
        asked=never,
    ),
)
_COURTS: Final = (
    Column(
        "challenged_on",
        ("tanggal keberatan ke pengadilan", "day of the challenge in court"),
        ("challenge_filed.on",),
        _REPORT,
        asked=_CHALLENGED,
    ),
    Column(
        "court_ruling",
        ("putusan pengadilan", "ruling of the court"),
        ("court_ruling_pronounced.outcome",),
        _REPORT,
        asked=reading.recorded(events.CourtRulingPronounced),
        last=True,
    ),
    Column(
        "cassation_ruling",
        ("putusan kasasi", "ruling on the cassation"),
        ("cassation_ruling_pronounced.outcome",),
        _REPORT,
        asked=reading.recorded(events.CassationRulingPronounced),
        last=True,
    ),
    Column(
        "execution",
        ("penetapan eksekusi", "execution order"),
        ("execution_decided.outcome",),
        _REPORT,
        asked=reading.recorded(events.ExecutionDecided),
        last=True,
    ),
    Column(
        "performed_on",
        ("tanggal putusan dilaksanakan", "day it was performed"),
        ("ruling_performed.on",),
        _REPORT,
        asked=never,
        last=True,
    ),
)
_OFFICES: Final = (
    UNIT,
    Column("respondent", ("termohon", "respondent"), ("body.name",)),
    proxy(None),
    request_number(None, ("nomor pendaftaran permintaan", "request number")),
    Column(
        "registered_on",
        ("tanggal registrasi", "day of registration"),
        ("dispute_registered.on",),
        asked=reading.recorded(events.RegistrationProofSent, events.PanelNamed),
    ),
    Column(
        "panel_on",
        ("tanggal Majelis ditunjuk", "day the panel was named"),
        ("panel_named.on",),
        asked=never,
        last=True,
    ),
    Column(
        "last_hearing",
        ("sidang terakhir", "last hearing"),
        ("hearing_held.on",),
        asked=never,
        last=True,
    ),
    Column(
        "next_hearing",
        ("sidang yang dijadwalkan terakhir", "hearing set last"),
        ("hearing_scheduled.for_day",),
        asked=reading.recorded(events.HearingScheduled),
        last=True,
    ),
    Column(
        "next_agenda",
        ("agenda sidang itu", "what it is for"),
        ("hearing_scheduled.hearing",),
        asked=reading.recorded(events.HearingScheduled),
        last=True,
    ),
    Column(
        "ruling_number",
        ("nomor putusan", "number of the ruling"),
        ("ruling_read.reference",),
        asked=reading.recorded(events.RulingRead),
        last=True,
    ),
    Column(
        "ended_on",
        ("tanggal berakhir tanpa putusan", "day it ended without a ruling"),
        ("dispute_withdrawn.on", "dispute_lapsed.on", "dispute_stopped.on"),
        read=reading.ended_on,
        asked=never,
    ),
    Column(
        "challenged_by",
        ("pihak yang mengajukan keberatan", "who went to court"),
        ("challenge_filed.by",),
        read=reading.challenged_by,
        asked=reading.recorded(events.ChallengeFiled),
    ),
    Column(
        "court_ruled_on",
        ("tanggal putusan pengadilan", "day of the court's ruling"),
        ("court_ruling_pronounced.on",),
        asked=never,
        last=True,
    ),
    Column(
        "cassation_on",
        ("tanggal kasasi", "day of the cassation"),
        ("cassation_filed.on",),
        asked=_CASSATION,
    ),
    Column(
        "cassation_ruled_on",
        ("tanggal putusan kasasi", "day of the cassation ruling"),
        ("cassation_ruling_pronounced.on",),
        asked=never,
        last=True,
    ),
    Column(
        "execution_asked_on",
        ("tanggal permohonan eksekusi", "day execution was asked for"),
        ("execution_requested.on",),
        asked=reading.recorded(events.ExecutionDecided),
    ),
    NOTE,
    DAYS_LATE,
)

PERKI: Final = Layout(
    key="perki",
    book=Book.DISPUTES,
    words=("kolom PerKI", "columns of the PerKI"),
    columns=(*_LODGED, *_RULED, *_COURTS, *TIME),
    evidence=Evidence.S1,
    notes=(
        both(
            id="tidak ada peraturan yang terbaca di sini yang mewajibkan badan publik "
            "memiliki register ini; kolom mengikuti register Komisi (PerKI 1/2013 "
            "Lampiran II) dan isi laporan tahunan (PerKI 1/2021 Ps. 56(4))",
            en="no regulation read here asks a body to keep this book; the columns are "
            "those of the commission's register (PerKI 1/2013, annex II) and what the "
            "yearly report tells (PerKI 1/2021 Ps. 56(4))",
        ),
    ),
)
WIDE: Final = Layout(
    key="wide",
    book=Book.DISPUTES,
    words=("lengkap, seperti dipakai instansi", "wide, as offices keep it"),
    columns=(*_LODGED, *_RULED, *_COURTS, *_OFFICES, *TIME),
    evidence=Evidence.S2,
    notes=PERKI.notes,
)
