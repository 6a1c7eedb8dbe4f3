"""Isian fakta: what each field of a fact is called, in words and in a case file.

One table by the name of the field, and a few exceptions where the same name says
something else in one kind of fact. The form of a fact, the reader of case files and
the schemas all read it; the words of the facts themselves are in their rows.

>>> from keterbukaan.events import DisputeTransferred, HearingAdjourned
>>> words_of(DisputeTransferred, "to")
('Komisi Informasi yang menerima pelimpahan', 'commission that received it')
>>> key_of(HearingAdjourned, "purpose"), key_of(HearingAdjourned, "on")
('for', 'on')
>>> print(basis_of(DisputeTransferred, "to"))
None
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..citation import Citation, cite
from ..texts import Words, both
from . import cassation, court, dispute, execution, objection, order, request

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Fields that have another name in a case file, as Python keeps these words.
KEYS: Final[Mapping[tuple[type, str], str]] = {
    (dispute.HearingAdjourned, "purpose"): "for",
    (order.Order, "start"): "from",
}

#: Fields that a case file may also give in another form than their type says.
SPECIAL: Final[Mapping[tuple[type, str], str]] = {
    (court.CourtRulingPronounced, "present"): "present",
}

WORDS: Final[Mapping[str, Words]] = {
    # Of every fact
    "on": ("tanggal", "day"),
    "id": ("nama fakta, untuk dirujuk", "name of the fact, to refer to it"),
    "retracts": ("fakta yang ternyata keliru dicatat", "fact recorded in error"),
    "items": both(
        id="informasi yang diminta (kosong: semuanya)",
        en="items of the request (none: all of them)",
    ),
    "dated": ("tanggal surat", "date on the document"),
    "recorded_on": ("tanggal dicatat", "day on which it was recorded"),
    "at": ("saat: tanggal, jam, dan zona waktu", "instant: day, time and zone"),
    "channel": ("cara penyampaian", "how it came"),
    "proof": ("bukti", "proof"),
    "note": ("catatan", "note"),
    "reference": ("nomor surat atau berkas", "number, or mark of the file"),
    "extra": ("keterangan milik aplikasi", "what the application keeps with it"),
    # Of some
    "accepted": ("diterima baik oleh pemohon", "accepted by the applicant"),
    "addressee": ("dialamatkan kepada", "addressed to"),
    "agreed": ("disepakati para pihak", "agreed by the parties"),
    "applicant_present": ("pemohon hadir", "the applicant was present"),
    "available_on": ("tanggal informasi tersedia", "day the information is ready"),
    "by": ("pihak", "party"),
    "commission": ("Komisi Informasi yang dituju", "commission where it was filed"),
    "decree_attached": both(
        id="penetapan pengecualian dilampirkan",
        en="the determination of the exemption was attached",
    ),
    "documents": ("dokumen yang diserahkan", "documents handed in"),
    "excuse_received": both(
        id="tanggal alasan ketidakhadiran diterima Komisi Informasi",
        en="day the reason for the absence reached the commission",
    ),
    "excused": ("dengan alasan yang jelas", "for a clear reason"),
    "exempt": both(
        id="yang diperiksa dokumen yang dikecualikan",
        en="exempt documents were looked at",
    ),
    "exemptions": ("pengecualian (Pasal 17)", "exemptions (Article 17)"),
    "fee": ("biaya (rupiah)", "fee (rupiah)"),
    "for_day": ("hari sidang", "day of the hearing"),
    "found_on": ("tanggal alasan ditemukan", "day the ground was found"),
    "gives": ("informasi yang diberikan", "how much of the information it gives"),
    "ground": ("alasan keberatan", "ground of objection"),
    "grounds": ("alasan keberatan", "grounds of objection"),
    "hearing": ("jenis sidang", "kind of hearing"),
    "how": ("cara pemberitahuan", "how it was notified"),
    "internal": ("di dalam badan publik sendiri", "inside the body"),
    "members": ("jumlah anggota Majelis", "number of members"),
    "missing": ("dokumen yang kurang", "documents that are missing"),
    "not_served": both(
        id="bukti tidak ada karena badan publik tidak melayani",
        en="a proof is missing because the body would not serve",
    ),
    "on_order": ("atas perintah Majelis", "on the order of the panel"),
    "orders": ("perintah dalam putusan pengadilan", "what the court ordered"),
    "outcome": ("amar putusan", "what was ruled"),
    "present": ("pihak yang hadir", "parties that were present"),
    "purpose": ("alasan penundaan", "what it was put off for"),
    "question": ("hal yang diputus", "questions that were decided"),
    "referred_to": ("badan publik yang menguasainya", "body that holds it"),
    "statute": ("undang-undang yang menjadi dasar", "statute relied on"),
    "tests": ("uji konsekuensi, menurut id-nya", "consequence tests, by their ids"),
    "to": ("pihak yang diberi tahu", "party that was told"),
    # Of an order of a ruling
    "bound": ("yang wajib melaksanakan", "who must perform it"),
    "n": ("lamanya (0: seketika)", "length (0: at once)"),
    "start": ("terhitung", "from when it runs"),
    "unit": ("satuan waktu", "unit of time"),
}
"""What each field is called, by its name."""

_RECEIVER: Final = ("pihak yang menerima", "party that received it")
_WHOSE: Final = ("pihak yang mengajukan", "party whose application it is")
_RECEIVED: Final = (
    dispute.SummonsReceived,
    dispute.RulingReceived,
    court.CourtRulingReceived,
    cassation.CassationBriefReceived,
    cassation.CassationRulingReceived,
    cassation.ReviewCopyReceived,
    execution.FinalCopyReceived,
)
_ANSWERED: Final = (
    court.ChallengeRegistered,
    cassation.CassationRegistered,
    cassation.CassationDeclaredInadmissible,
)

EXCEPTIONS: Final[Mapping[tuple[type, str], Words]] = {
    **{(fact, "by"): _RECEIVER for fact in _RECEIVED},
    **{(fact, "by"): _WHOSE for fact in _ANSWERED},
    # The statute names the filing, and counts from the receipt.
    (request.RequestReceived, "on"): (
        "tanggal diterima badan publik",
        "day the body received it",
    ),
    (objection.ObjectionReceived, "on"): (
        "tanggal diterima atasan PPID",
        "day the superior received it",
    ),
    (dispute.DisputeFiled, "on"): (
        "tanggal diterima Komisi Informasi",
        "day the commission received it",
    ),
    (request.RequestForwarded, "to"): (
        "unit atau badan publik yang dituju",
        "unit or body that it went to",
    ),
    (request.ExtensionNotified, "reason"): (
        "alasan perpanjangan",
        "reason for the extension",
    ),
    (request.NoticeGiven, "outcome"): ("isi pemberitahuan", "what was answered"),
    (request.NoticeGiven, "reason"): ("alasan penolakan", "reason for the refusal"),
    (objection.ObjectionAnswered, "outcome"): (
        "isi tanggapan atasan PPID",
        "what the superior answered",
    ),
    (dispute.DisputeTransferred, "to"): (
        "Komisi Informasi yang menerima pelimpahan",
        "commission that received it",
    ),
    (dispute.PreliminaryFinished, "outcome"): (
        "hasil pemeriksaan pendahuluan",
        "outcome of the preliminary examination",
    ),
    (dispute.InspectionHeld, "kind"): ("jenis pemeriksaan", "kind of inspection"),
    (dispute.DisputeStopped, "reason"): (
        "alasan penghentian",
        "reason for stopping it",
    ),
    (dispute.RulingRead, "kind"): ("jenis putusan", "kind of ruling"),
    (dispute.RulingRead, "orders"): (
        "perintah dalam putusan, masing-masing dengan waktunya",
        "orders, each with its time",
    ),
    (cassation.ReviewGroundArose, "ground"): (
        "alasan peninjauan kembali",
        "ground of review",
    ),
    (cassation.ReviewFiled, "ground"): (
        "alasan peninjauan kembali",
        "ground of review",
    ),
    (execution.ExecutionDecided, "outcome"): ("isi penetapan", "what was decided"),
}
"""Where one kind of fact means something else by the name of a field."""

_OBJECTION_GROUNDS: Final = cite("UU 14/2008 Ps. 35(1)")
_REVIEW_GROUNDS: Final = cite("UU 14/1985 Ps. 67")
_COURT_ORDERS: Final = cite("UU 14/2008 Ps. 49")
_MISSING: Final = cite("PerKI 1/2013 Ps. 11(1)")
_APPLICANT_AWAY: Final = cite("PerKI 1/2013 Ps. 30")
_BODY_AWAY: Final = cite("PerKI 1/2013 Ps. 31")

BASES: Final[Mapping[tuple[type, str], Citation]] = {
    (request.NoticeGiven, "exemptions"): cite("UU 14/2008 Ps. 17"),
    (objection.GroundFound, "ground"): _OBJECTION_GROUNDS,
    (objection.ObjectionSent, "grounds"): _OBJECTION_GROUNDS,
    (objection.ObjectionReceived, "grounds"): _OBJECTION_GROUNDS,
    (objection.ObjectionReceived, "addressee"): _OBJECTION_GROUNDS,
    (objection.ObjectionReceived, "found_on"): cite("UU 14/2008 Ps. 36(1)"),
    (dispute.DisputeFiled, "grounds"): _OBJECTION_GROUNDS,
    (dispute.DisputeFiled, "commission"): cite("PerKI 1/2013 Ps. 6"),
    (dispute.DisputeIncompletenessNotified, "missing"): _MISSING,
    (dispute.DisputeNotRegistered, "missing"): _MISSING,
    (dispute.DisputeCompleted, "not_served"): cite("PerKI 1/2013 Ps. 18"),
    (dispute.PanelNamed, "members"): cite("UU 14/2008 Ps. 43(1)"),
    (dispute.ApplicantAbsent, "excused"): _APPLICANT_AWAY,
    (dispute.ApplicantAbsent, "excuse_received"): _APPLICANT_AWAY,
    (dispute.BodyAbsent, "excused"): _BODY_AWAY,
    (dispute.BodyAbsent, "excuse_received"): _BODY_AWAY,
    (dispute.InterlocutoryRuling, "question"): cite("PerKI 1/2013 Ps. 36(1)"),
    (dispute.MediationExtended, "agreed"): cite("PerKI 1/2013 Ps. 41"),
    (dispute.InspectionHeld, "applicant_present"): cite("PerKI 1/2013 Ps. 26"),
    (dispute.DisputeStopped, "reason"): cite("PerKI 1/2013 Ps. 4(3)"),
    (court.CourtRulingPronounced, "orders"): _COURT_ORDERS,
    (cassation.CassationRulingPronounced, "orders"): _COURT_ORDERS,
    (cassation.ReviewRulingReceived, "orders"): _COURT_ORDERS,
    (cassation.ReviewGroundArose, "ground"): _REVIEW_GROUNDS,
    (cassation.ReviewFiled, "ground"): _REVIEW_GROUNDS,
}
"""The provision of a field, where one is on record beside that of its fact."""


def words_of(kind: type, name: str) -> Words:
    """Return what a field of a kind of fact is called, in Indonesian and English."""
    return EXCEPTIONS[kind, name] if (kind, name) in EXCEPTIONS else WORDS[name]


def key_of(kind: type, name: str) -> str:
    """Return the key of a field in a case file."""
    return KEYS.get((kind, name), name)


def basis_of(kind: type, name: str) -> Citation | None:
    """Return the provision of a field; None where none of its own is on record."""
    return BASES.get((kind, name))
