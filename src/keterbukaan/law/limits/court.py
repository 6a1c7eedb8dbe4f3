"""Pengadilan: the limits in court, from the challenge to the execution order.

Who acts: a party challenges the ruling of the Commission (the suit, gugatan,
is the written objection, keberatan); the registrar of the administrative
court (PTUN) or district court (PN) asks for the file; the court decides;
cassation (kasasi) goes to the Supreme Court (Mahkamah Agung).

Where either party is bound (challenge, answer, cassation), the actor is the
applicant and the label names the parties.

PERMA 2/2011 Ps. 1(11) says that its days are working days. Before it, from
30 April 2010 to 28 November 2011, only the statute's two limits existed:
working days for the challenge, a bare "hari" for cassation. PERMA 2/2011 also
reaches challenges that were registered but not yet heard on its first day
(Ps. 13).

Sources: UU 14/2008 Ps. 48 and 50; PERMA 2/2011 Ps. 4-12; PerKI 1/2013 Ps. 60;
UU 51/2009 Ps. 116.

>>> import datetime as dt
>>> cassation = next(rule for rule in RULES if rule.id == "court.cassation")
>>> for day in (dt.date(2011, 11, 28), dt.date(2011, 11, 29)):
...     print(day, "|", cassation.at(day).span, "|", cassation.at(day).basis)
2011-11-28 | 14 calendar days | UU 14/2008 Ps. 50
2011-11-29 | 14 working days | PERMA 2/2011 Ps. 9(2)
"""

from __future__ import annotations

import datetime as dt

from ..shape import Actor, CalendarDays, Rule, Stage, WorkingDays
from ..starts import after, upon
from .regimes import PERMA_2_2011, RECORD, REVIEW, S1, UU_14_2008, UU_51_2009, S

_BEFORE_PERMA = dt.date(2011, 11, 28)

RULES = (
    # UU 14/2008 limits the statement of non-acceptance, PERMA 2/2011 the
    # filing; PERMA Ps. 1(1) makes one document of the two.
    Rule(
        id="court.challenge",
        actor=Actor.APPLICANT,
        stage=Stage.COURT,
        starts=upon("ruling_received", "ruling_sent", "ruling_read"),
        label=(
            "Keberatan para pihak ke pengadilan",
            "Challenge by a party in court",
        ),
        lapse="ruling_final",
        limits=(
            UU_14_2008.limit(
                WorkingDays(14), "Ps. 48(1)", S, checked=RECORD, until=_BEFORE_PERMA
            ),
            PERMA_2_2011.limit(
                WorkingDays(14),
                "Ps. 4(2)",
                S1,
                checked=REVIEW,
                also=("UU 14/2008 Ps. 48(1)", "PerKI 1/2013 Ps. 60(2)"),
            ),
        ),
    ),
    Rule(
        id="court.file_request",
        actor=Actor.COURT,
        stage=Stage.COURT,
        starts=upon("challenge_registered"),
        label=(
            "Permintaan salinan putusan dan berkas kepada Komisi Informasi",
            "Request to the commission for the ruling and the file",
        ),
        lapse="none_stated",
        limits=(PERMA_2_2011.limit(WorkingDays(14), "Ps. 6(1)", S1, checked=REVIEW),),
    ),
    Rule(
        id="court.file_sent",
        actor=Actor.COMMISSION,
        stage=Stage.COURT,
        starts=upon("court_file_requested"),
        label=(
            "Pengiriman salinan putusan dan berkas ke pengadilan",
            "Sending of the ruling and the file to the court",
        ),
        lapse="none_stated",
        limits=(PERMA_2_2011.limit(WorkingDays(14), "Ps. 6(2)", S1, checked=REVIEW),),
    ),
    Rule(
        id="court.answer",
        actor=Actor.APPLICANT,
        stage=Stage.COURT,
        starts=upon("challenge_registered"),
        label=("Jawaban pihak termohon keberatan", "Answer of the other party"),
        lapse="answer_optional",
        limits=(PERMA_2_2011.limit(WorkingDays(30), "Ps. 6(3)", S1, checked=REVIEW),),
    ),
    Rule(
        id="court.panel",
        actor=Actor.COURT,
        stage=Stage.COURT,
        starts=after("court.answer"),
        label=("Penetapan majelis hakim", "Naming of the judges"),
        lapse="none_stated",
        limits=(PERMA_2_2011.limit(WorkingDays(3), "Ps. 6(4)", S1, checked=REVIEW),),
    ),
    Rule(
        id="court.decision",
        actor=Actor.COURT,
        stage=Stage.COURT,
        starts=upon("court_panel_named"),
        label=("Putusan pengadilan", "Ruling of the court"),
        lapse="none_stated",
        limits=(PERMA_2_2011.limit(WorkingDays(60), "Ps. 9(1)", S1, checked=REVIEW),),
    ),
    # The statute counted from receipt. PERMA counts from the pronouncement,
    # or from notification or posting for a party who was not there.
    Rule(
        id="court.cassation",
        actor=Actor.APPLICANT,
        stage=Stage.CASSATION,
        starts=upon(
            "court_ruling_pronounced",
            instead=("court_ruling_notified", "court_ruling_received"),
        ),
        label=("Permohonan kasasi para pihak", "Cassation sought by a party"),
        lapse="court_ruling_final",
        limits=(
            UU_14_2008.limit(
                CalendarDays(14),
                "Ps. 50",
                S,
                checked=RECORD,
                until=_BEFORE_PERMA,
                starts=upon(
                    "court_ruling_received",
                    instead=("court_ruling_notified", "court_ruling_pronounced"),
                ),
                doubts=("unit_not_defined",),
            ),
            PERMA_2_2011.limit(
                WorkingDays(14),
                "Ps. 9(2)",
                S1,
                checked=REVIEW,
                doubts=("statute_differs",),
            ),
        ),
    ),
    Rule(
        id="court.supreme",
        actor=Actor.SUPREME_COURT,
        stage=Stage.CASSATION,
        starts=upon("supreme_panel_named"),
        label=("Putusan kasasi", "Ruling on cassation"),
        lapse="none_stated",
        limits=(PERMA_2_2011.limit(WorkingDays(30), "Ps. 9(3)", S1, checked=REVIEW),),
    ),
    Rule(
        id="court.execution_order",
        actor=Actor.COURT,
        stage=Stage.EXECUTION,
        starts=upon("execution_requested"),
        label=("Penetapan eksekusi", "Execution order"),
        lapse="none_stated",
        limits=(
            PERMA_2_2011.limit(
                WorkingDays(7),
                "Ps. 12(3)",
                S1,
                checked=REVIEW,
                doubts=("start_not_stated",),
            ),
        ),
    ),
    # Written for other rulings than an order to give information, so it is a
    # reading (execution_period). The sixty of its paragraph 2 never applies.
    Rule(
        id="court.performance",
        actor=Actor.BODY,
        stage=Stage.EXECUTION,
        starts=upon("final_copy_received", "final_copy_sent"),
        label=(
            "Pelaksanaan putusan pengadilan oleh badan negara",
            "Performance of the court's ruling by a state body",
        ),
        lapse="none_stated",
        limits=(
            UU_51_2009.limit(
                WorkingDays(90),
                "Ps. 116(3)",
                S,
                checked=RECORD,
                doubts=("performance_not_settled",),
            ),
        ),
    ),
)
"""The court stage, in procedural order."""
