"""Sengketa informasi: the limits at the Information Commission.

Who acts: the applicant files; the registrar (panitera) checks and registers;
the panel (Majelis Komisioner) examines; a mediator leads the mediation; the
Commission (Komisi Informasi) rules.

Where either party is bound (recusal, conclusion), the actor is the applicant
and the label names the parties; a case has a row for each of them.

Sources: UU 14/2008 Ps. 37-38; PerKI 2/2010, from 20 August 2010 to 28 April
2013; PerKI 1/2013 (Berita Negara 2013 No. 649), from 29 April 2013. Between
30 April and 19 August 2010 only the statute's limits existed. Transition: a
dispute that had reached the preliminary examination before 29 April 2013
stays under PerKI 2/2010 (PerKI 1/2013 Ps. 62).

>>> import datetime as dt
>>> summons = next(rule for rule in RULES if rule.id == "dispute.summons")
>>> for day in (dt.date(2013, 4, 28), dt.date(2013, 4, 29)):
...     limit = summons.at(day)
...     print(day, "|", limit.span, summons.direction, "|", limit.basis)
2013-04-28 | 5 working days before | PerKI 2/2010 Ps. 27(4)
2013-04-29 | 3 working days before | PerKI 1/2013 Ps. 24(2)
"""

from __future__ import annotations

from functools import partial

from ..shape import Actor, Direction, Rule, Stage
from ..spans import WorkingDays
from ..starts import after, upon
from .regimes import PERKI_1_2013, PERKI_2_2010, RECORD, REVIEW, S1, UU_14_2008, S

_applicant = partial(Rule, actor=Actor.APPLICANT, stage=Stage.DISPUTE)
_party = partial(Rule, actor=Actor.PARTIES, stage=Stage.DISPUTE)
_commission = partial(Rule, actor=Actor.COMMISSION, stage=Stage.DISPUTE)
_mediator = partial(Rule, actor=Actor.MEDIATOR, stage=Stage.DISPUTE)

_FILING = (
    _applicant(
        id="dispute.file",
        starts=upon("objection_answer_received", "objection_answered"),
        words=(
            "Permohonan sengketa setelah tanggapan atasan PPID",
            "Application to the commission after an answer",
        ),
        lapse="dispute_late",
        limits=(
            UU_14_2008.limit(
                WorkingDays(14),
                "Ps. 37(2)",
                S,
                checked=RECORD,
                also=("PerKI 1/2010 Ps. 35(1)", "PerKI 1/2013 Ps. 13 a"),
            ),
        ),
    ),
    # The statute is silent on a superior who does not answer.
    _applicant(
        id="dispute.file.silence",
        starts=after("objection.response"),
        words=(
            "Permohonan sengketa karena atasan PPID tidak menanggapi",
            "Application to the commission after silence",
        ),
        lapse="dispute_late",
        limits=(
            PERKI_2_2010.limit(WorkingDays(14), "Ps. 11 b", S1, checked=RECORD),
            PERKI_1_2013.limit(WorkingDays(14), "Ps. 13 b", S1, checked=REVIEW),
        ),
    ),
    _commission(
        id="dispute.incomplete_notice",
        starts=upon("dispute_filed"),
        words=(
            "Pemberitahuan permohonan belum lengkap",
            "Notice that the application is incomplete",
        ),
        lapse="none_stated",
        limits=(
            PERKI_2_2010.limit(WorkingDays(7), "Ps. 14(1)", S1, checked=RECORD),
            PERKI_1_2013.limit(WorkingDays(3), "Ps. 17(1)", S1, checked=RECORD),
        ),
    ),
    _applicant(
        id="dispute.complete",
        starts=upon(
            "dispute_incompleteness_received", "dispute_incompleteness_notified"
        ),
        words=("Melengkapi permohonan", "Completing the application"),
        lapse="not_completed",
        limits=(
            PERKI_2_2010.limit(WorkingDays(7), "Ps. 14(2)", S1, checked=RECORD),
            PERKI_1_2013.limit(
                WorkingDays(7),
                "Ps. 17(2)",
                S1,
                checked=RECORD,
                also=("PerKI 1/2013 Ps. 18(2)",),
            ),
        ),
    ),
    _commission(
        id="dispute.nonregistration_deed",
        starts=upon("dispute_not_registered"),
        words=(
            "Penyampaian akta permohonan tidak diregistrasi",
            "Delivery of the deed of non-registration",
        ),
        lapse="none_stated",
        limits=(PERKI_1_2013.limit(WorkingDays(3), "Ps. 17(4)", S1, checked=RECORD),),
    ),
    # PerKI 2/2010 counted from receipt of the application.
    _commission(
        id="dispute.registration_proof",
        starts=upon("dispute_registered"),
        words=("Bukti registrasi permohonan", "Proof of registration"),
        lapse="none_stated",
        limits=(
            PERKI_2_2010.limit(
                WorkingDays(7),
                "Ps. 15(2)",
                S1,
                checked=RECORD,
                starts=upon("dispute_filed", "dispute_sent"),
            ),
            PERKI_1_2013.limit(WorkingDays(3), "Ps. 18(3)", S1, checked=RECORD),
        ),
    ),
)

_OPENING = (
    _commission(
        id="dispute.preliminary",
        starts=upon("dispute_registered"),
        words=("Pemeriksaan pendahuluan", "Preliminary examination"),
        lapse="none_stated",
        limits=(PERKI_2_2010.limit(WorkingDays(14), "Ps. 19(3)", S1, checked=RECORD),),
    ),
    _commission(
        id="dispute.preliminary.notice",
        starts=upon("preliminary_finished"),
        words=(
            "Pemberitahuan penolakan pada pemeriksaan pendahuluan",
            "Notice of refusal at the preliminary examination",
        ),
        lapse="none_stated",
        limits=(PERKI_2_2010.limit(WorkingDays(3), "Ps. 22", S1, checked=RECORD),),
    ),
    _commission(
        id="dispute.start",
        starts=upon("dispute_filed", "dispute_sent"),
        words=("Mulai penyelesaian sengketa", "Start of the settlement"),
        lapse="overrun",
        limits=(UU_14_2008.limit(WorkingDays(14), "Ps. 38(1)", S, checked=RECORD),),
    ),
    _commission(
        id="dispute.begin",
        starts=upon("preliminary_finished", instead=("interlocutory_ruling",)),
        words=(
            "Mulai penyelesaian setelah permohonan diterima",
            "Start of the settlement after acceptance",
        ),
        lapse="none_stated",
        limits=(PERKI_2_2010.limit(WorkingDays(21), "Ps. 23(3)", S1, checked=RECORD),),
    ),
    # Registration is where PerKI 2/2010 Ps. 16(2) began the dispute process;
    # neither the statute nor PerKI 1/2013 names a start.
    _commission(
        id="dispute.finish",
        starts=upon("dispute_registered", instead=("dispute_filed", "dispute_sent")),
        words=(
            "Jangka waktu penyelesaian sengketa informasi publik",
            "Time for the settlement of the dispute",
        ),
        lapse="overrun",
        limits=(
            UU_14_2008.limit(
                WorkingDays(100),
                "Ps. 38(2)",
                S,
                checked=RECORD,
                doubts=("start_not_settled",),
            ),
        ),
    ),
)

_HEARING = (
    _party(
        id="dispute.recusal",
        starts=upon(
            "hearing_scheduled", hearings=("mediation", "adjudication"), named="hearing"
        ),
        direction=Direction.BEFORE,
        words=(
            "Permintaan para pihak untuk mengganti mediator atau majelis",
            "Request of a party to replace the mediator or the panel",
        ),
        lapse="none_stated",
        limits=(PERKI_1_2013.limit(WorkingDays(2), "Ps. 22(3)", S1, checked=RECORD),),
    ),
    _commission(
        id="dispute.summons",
        starts=upon(
            "hearing_scheduled", hearings=("first", "mediation"), named="hearing"
        ),
        direction=Direction.BEFORE,
        words=("Panggilan diterima para pihak", "Receipt of the summons"),
        lapse="none_stated",
        limits=(
            PERKI_2_2010.limit(WorkingDays(5), "Ps. 27(4)", S1, checked=RECORD),
            PERKI_1_2013.limit(WorkingDays(3), "Ps. 24(2)", S1, checked=RECORD),
        ),
    ),
    _mediator(
        id="dispute.mediation_day",
        starts=upon("hearing_adjourned"),
        words=("Hari mediasi", "Day of the mediation"),
        lapse="none_stated",
        limits=(PERKI_1_2013.limit(WorkingDays(3), "Ps. 38(4)", S1, checked=RECORD),),
    ),
    _mediator(
        id="dispute.mediation",
        starts=upon("mediation_started"),
        words=("Mediasi", "Mediation"),
        lapse="mediation_over",
        limits=(
            PERKI_2_2010.limit(WorkingDays(14), "Ps. 31", S1, checked=RECORD),
            PERKI_1_2013.limit(WorkingDays(14), "Ps. 41", S1, checked=RECORD),
        ),
    ),
    # Once, by agreement of the parties; PerKI 2/2010 knew no extension.
    _mediator(
        id="dispute.mediation.extension",
        starts=after("dispute.mediation", once=("mediation_extended",)),
        words=("Perpanjangan mediasi", "Extension of the mediation"),
        lapse="mediation_over",
        limits=(PERKI_1_2013.limit(WorkingDays(7), "Ps. 41", S1, checked=RECORD),),
    ),
    _commission(
        id="dispute.panel",
        starts=upon("mediation_failed"),
        words=(
            "Penetapan majelis setelah mediasi gagal",
            "Naming of the panel after failed mediation",
        ),
        lapse="none_stated",
        limits=(PERKI_2_2010.limit(WorkingDays(3), "Ps. 40(4)", S1, checked=RECORD),),
    ),
    _commission(
        id="dispute.adjudication",
        starts=upon("hearing_held", hearings=("adjudication",)),
        words=("Ajudikasi nonlitigasi", "Adjudication"),
        lapse="none_stated",
        limits=(PERKI_2_2010.limit(WorkingDays(40), "Ps. 44", S1, checked=RECORD),),
    ),
    _party(
        id="dispute.conclusion",
        starts=upon("hearing_scheduled", hearings=("decision",), named="hearing"),
        direction=Direction.BEFORE,
        words=("Kesimpulan para pihak", "Conclusions of the parties"),
        lapse="none_stated",
        limits=(PERKI_1_2013.limit(WorkingDays(3), "Ps. 57(3)", S1, checked=RECORD),),
    ),
    _commission(
        id="ruling.copy",
        starts=upon("ruling_read"),
        words=("Salinan putusan", "Copy of the ruling"),
        lapse="none_stated",
        limits=(
            PERKI_2_2010.limit(WorkingDays(3), "Ps. 61(5)", S1, checked=RECORD),
            PERKI_1_2013.limit(WorkingDays(3), "Ps. 59(4)", S1, checked=RECORD),
        ),
    ),
)

RULES = (*_FILING, *_OPENING, *_HEARING)
"""The dispute stage, in procedural order."""
