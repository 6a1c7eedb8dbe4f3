"""The closed lists of what a field of a fact may hold, each value with its words."""

from __future__ import annotations

from typing import Final

from ..law.outcomes import DATA_SUBJECT_ONLY, INSPECT_ONLY, RULING_ANNULLED
from ..texts import Labelled

# What several of them have.
_GRANTED: Final = ("granted", "dikabulkan", "granted")
_PARTLY_GRANTED: Final = ("partly_granted", "dikabulkan sebagian", "granted in part")
_NOT_HELD: Final = ("not_held", "tidak dikuasai", "not held")
_REJECTED: Final = ("rejected", "ditolak", "rejected")
_NOT_ACCEPTED: Final = ("not_accepted", "tidak dapat diterima", "not accepted")
_RULING_UPHELD: Final = ("ruling_upheld", "putusan dikuatkan", "ruling upheld")
_REMANDED: Final = ("remanded", "dikembalikan", "remanded")
_ACCEPTED: Final = ("accepted", "diterima", "accepted")


class Party(Labelled):
    """Para pihak: who stands on either side of a dispute."""

    APPLICANT = ("applicant", "pemohon", "applicant")
    BODY = ("body", "badan publik (termohon)", "public body")


class NoticeOutcome(Labelled):
    """Isi pemberitahuan tertulis: what the PPID answered."""

    GRANTED = _GRANTED
    PARTLY_GRANTED = _PARTLY_GRANTED
    REFUSED = ("refused", "ditolak", "refused")
    NOT_HELD = _NOT_HELD
    INSPECT_ONLY = INSPECT_ONLY
    DATA_SUBJECT_ONLY = DATA_SUBJECT_ONLY


class NoticeReason(Labelled):
    """Alasan penolakan: why the PPID refused."""

    EXEMPTION = ("exemption", "pengecualian", "exemption")
    PURPOSE = ("purpose", "tujuan", "purpose")
    IDENTITY = ("identity", "identitas", "identity")
    NOT_PUBLIC_BODY = ("not_public_body", "bukan badan publik", "not a public body")
    NOT_DOCUMENTED = ("not_documented", "belum didokumentasikan", "not documented yet")
    VEXATIOUS = ("vexatious", "tidak sungguh-sungguh", "vexatious")
    OTHER = ("other", "lain", "other")
    NONE = ("none", "tanpa alasan", "no reason")


class ObjectionGround(Labelled):
    """Alasan keberatan: the seven letters of UU 14/2008 Ps. 35(1)."""

    EXEMPTION = ("a", "ditolak karena pengecualian", "refused on an exemption")
    PERIODIC = (
        "b",
        "informasi berkala tidak disediakan",
        "periodic information missing",
    )
    NO_RESPONSE = ("c", "permintaan tidak ditanggapi", "request not answered")
    NOT_AS_ASKED = (
        "d",
        "ditanggapi tidak sebagaimana yang diminta",
        "answered other than asked",
    )
    NOT_FULFILLED = ("e", "permintaan tidak dipenuhi", "request not fulfilled")
    FEE = ("f", "biaya tidak wajar", "unreasonable fee")
    LATE = ("g", "disampaikan melebihi waktu", "handed over late")


class ObjectionOutcome(Labelled):
    """Tanggapan atasan PPID; refused means that the PPID is upheld."""

    GRANTED = _GRANTED
    PARTLY_GRANTED = _PARTLY_GRANTED
    INSPECT_ONLY = INSPECT_ONLY
    DATA_SUBJECT_ONLY = DATA_SUBJECT_ONLY
    NOT_HELD = _NOT_HELD
    REFUSED = ("refused", "ditolak, PPID dikuatkan", "refused, the PPID is upheld")


class Hearing(Labelled):
    """Sidang: the kinds of sitting before a commission."""

    FIRST = ("first", "sidang pertama", "first hearing")
    MEDIATION = ("mediation", "pertemuan mediasi", "mediation meeting")
    ADJUDICATION = (
        "adjudication",
        "sidang ajudikasi nonlitigasi",
        "adjudication hearing",
    )
    DECISION = ("decision", "sidang pembacaan putusan", "reading of the ruling")


class Adjournment(Labelled):
    """Alasan penundaan sidang: what a hearing was put off for."""

    MEDIATION = ("mediation", "untuk mediasi", "for mediation")
    EVIDENCE = ("evidence", "untuk pembuktian", "for evidence")
    ABSENCE = ("absence", "karena ada yang tidak hadir", "as somebody was absent")
    TEST = ("test", "untuk uji konsekuensi", "for a consequence test")
    OTHER = ("other", "karena hal lain", "for another reason")


class Threshold(Labelled):
    """Putusan sela: whether the threshold questions were passed."""

    ACCEPTED = _ACCEPTED
    REJECTED = _REJECTED


class PreliminaryOutcome(Labelled):
    """Hasil pemeriksaan pendahuluan; ``rejected`` is an older word for refused."""

    ACCEPTED = _ACCEPTED
    REFUSED = ("refused", "ditolak", "refused")
    REJECTED = ("rejected", "ditolak", "refused")


class ThresholdQuestion(Labelled):
    """Pertanyaan ambang: the four questions of PerKI 1/2013 Ps. 36(1)."""

    COMPETENCE = ("competence", "kewenangan Komisi", "competence of the commission")
    APPLICANT = ("applicant", "kedudukan hukum pemohon", "standing of the applicant")
    RESPONDENT = (
        "respondent",
        "kedudukan hukum termohon",
        "standing of the respondent",
    )
    TIME = ("time", "jangka waktu", "time limit")


class Missing(Labelled):
    """Dokumen yang kurang: what an application may lack (PerKI 1/2013 Ps. 11(1))."""

    IDENTITY = ("identity", "bukti identitas", "proof of identity")
    POWER_OF_ATTORNEY = ("power_of_attorney", "surat kuasa", "power of attorney")
    REQUEST_PROOF = ("request_proof", "bukti permintaan", "proof of the request")
    OBJECTION_PROOF = (
        "objection_proof",
        "bukti keberatan atau tanggapannya",
        "proof of the objection or of its answer",
    )


class Inspection(Labelled):
    """Pemeriksaan: behind closed doors, or at the place (PerKI 1/2013 Ps. 26, 56)."""

    CLOSED = ("closed", "pemeriksaan tertutup", "behind closed doors")
    LOCAL = ("local", "pemeriksaan setempat", "at the place")


class Vexation(Labelled):
    """Tanpa iktikad baik: the three cases of PerKI 1/2013 Ps. 4(3)."""

    REPEATED = (
        "repeated",
        "banyak atau berulang tanpa tujuan jelas",
        "many or repeated applications without a clear purpose",
    )
    DISRUPTIVE = ("disruptive", "mengganggu proses", "meant to disrupt the process")
    HARASSING = ("harassing", "melecehkan petugas", "harassing the staff")


class RulingKind(Labelled):
    """Putusan Komisi Informasi: by agreement or by adjudication."""

    MEDIATION = ("mediation", "putusan mediasi", "mediation settlement ruling")
    ADJUDICATION = (
        "adjudication",
        "putusan ajudikasi nonlitigasi",
        "ruling by adjudication",
    )


class RulingOutcome(Labelled):
    """Amar putusan: what the commission ruled."""

    GRANTED = _GRANTED
    PARTLY_GRANTED = _PARTLY_GRANTED
    INSPECT_ONLY = INSPECT_ONLY
    DATA_SUBJECT_ONLY = DATA_SUBJECT_ONLY
    NOT_HELD = _NOT_HELD
    REJECTED = _REJECTED
    NOT_ACCEPTED = _NOT_ACCEPTED


class OrderFrom(Labelled):
    """From when the time of an order in a ruling runs."""

    READ = ("read", "sejak dibacakan", "from the reading")
    RECEIVED = ("received", "sejak diterima", "from receipt")
    FINAL = ("final", "sejak berkekuatan hukum tetap", "from the day it is final")


class OrderUnit(Labelled):
    """Satuan waktu pelaksanaan: the unit of the time that a ruling sets."""

    WORKING_DAYS = ("working_days", "hari kerja", "working days")
    CALENDAR_DAYS = ("calendar_days", "hari kalender", "calendar days")
    MONTHS = ("months", "bulan", "months")


class CourtOutcome(Labelled):
    """Putusan pengadilan: what became of the commission's ruling."""

    RULING_UPHELD = _RULING_UPHELD
    RULING_ANNULLED = RULING_ANNULLED
    NOT_ACCEPTED = _NOT_ACCEPTED
    REMANDED = _REMANDED


class CassationOutcome(Labelled):
    """Putusan kasasi: what became of the application to the Supreme Court."""

    GRANTED = _GRANTED
    REJECTED = _REJECTED
    NOT_ACCEPTED = _NOT_ACCEPTED
    WITHDRAWN = ("withdrawn", "dicabut", "withdrawn")
    RULING_UPHELD = _RULING_UPHELD
    RULING_ANNULLED = RULING_ANNULLED
    REMANDED = _REMANDED


class ReviewGround(Labelled):
    """Alasan peninjauan kembali: the six letters of UU 14/1985 Ps. 67."""

    DECEIT = ("a", "kebohongan atau bukti palsu", "deceit, or false evidence")
    DOCUMENT = ("b", "surat bukti yang menentukan ditemukan", "decisive document found")
    MORE_THAN_CLAIMED = (
        "c",
        "dikabulkan lebih dari yang dituntut",
        "more granted than claimed",
    )
    LEFT_UNDECIDED = (
        "d",
        "sebagian tuntutan tidak diputus",
        "part of the claim left undecided",
    )
    CONTRADICTION = ("e", "putusan yang saling bertentangan", "contradictory rulings")
    MISTAKE = ("f", "kekhilafan hakim", "manifest mistake of the judge")


class ReviewRuling(Labelled):
    """Putusan peninjauan kembali: what became of the application for review."""

    GRANTED = _GRANTED
    REJECTED = _REJECTED
    NOT_ACCEPTED = _NOT_ACCEPTED


class Notification(Labelled):
    """How a court ruling was notified."""

    SERVED = ("served", "disampaikan juru sita", "served by the bailiff")
    POSTED = ("posted", "dikirim lewat pos", "posted")
    UPLOADED = ("uploaded", "diunggah", "uploaded")


class ExecutionOutcome(Labelled):
    """Penetapan eksekusi: whether the order was given."""

    ORDERED = ("ordered", "dikabulkan", "ordered")
    REFUSED = ("refused", "ditolak", "refused")
