"""Pengadilan: the limits in court, from the challenge to the decision.

Who acts: a party challenges the ruling of the Commission (the suit, gugatan,
is the written objection, keberatan); the registrar of the administrative
court (PTUN) or district court (PN) asks for the file; the court decides;
cassation (kasasi) has a file of its own.

Where either party is bound (challenge, answer), the actor is the applicant and
the label names the parties.

PERMA 2/2011 Ps. 1(11) says that its days are working days. Before it, from
30 April 2010 to 28 November 2011, only the statute's two limits existed:
working days for the challenge, a bare "hari" for cassation. PERMA 2/2011 also
reaches challenges that were registered but not yet heard on its first day
(Ps. 13).

Sources: UU 14/2008 Ps. 48; PERMA 2/2011 Ps. 4-9; PerKI 1/2013 Ps. 60; UU 51/2009
Ps. 51A.

>>> import datetime as dt
>>> challenge = next(rule for rule in RULES if rule.id == "court.challenge")
>>> for day in (dt.date(2011, 11, 28), dt.date(2011, 11, 29)):
...     print(day, "|", challenge.at(day).span, "|", challenge.at(day).basis)
2011-11-28 | 14 working days | UU 14/2008 Ps. 48(1)
2011-11-29 | 14 working days | PERMA 2/2011 Ps. 4(2)
"""

from __future__ import annotations

from ..shape import Actor, Rule, Stage
from ..spans import WorkingDays
from ..starts import after, upon
from .regimes import (
    BEFORE_PERMA,
    PERMA_2_2011,
    RECORD,
    REVIEW,
    S1,
    UU_14_2008,
    UU_51_2009,
    S,
)

RULES = (
    # UU 14/2008 limits the statement of non-acceptance, PERMA 2/2011 the
    # filing; PERMA Ps. 1(1) makes one document of the two.
    Rule(
        id="court.challenge",
        actor=Actor.PARTIES,
        stage=Stage.COURT,
        starts=upon(
            "ruling_received", "ruling_sent", "ruling_read", "interlocutory_ruling"
        ),
        words=(
            "Keberatan para pihak ke pengadilan",
            "Challenge by a party in court",
        ),
        lapse="ruling_final",
        limits=(
            UU_14_2008.limit(
                WorkingDays(14), "Ps. 48(1)", S, checked=RECORD, until=BEFORE_PERMA
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
        words=(
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
        words=(
            "Pengiriman salinan putusan dan berkas ke pengadilan",
            "Sending of the ruling and the file to the court",
        ),
        lapse="none_stated",
        limits=(PERMA_2_2011.limit(WorkingDays(14), "Ps. 6(2)", S1, checked=REVIEW),),
    ),
    Rule(
        id="court.answer",
        actor=Actor.PARTIES,
        stage=Stage.COURT,
        starts=upon("challenge_registered"),
        words=("Jawaban pihak termohon keberatan", "Answer of the other party"),
        lapse="answer_optional",
        limits=(PERMA_2_2011.limit(WorkingDays(30), "Ps. 6(3)", S1, checked=REVIEW),),
    ),
    Rule(
        id="court.panel",
        actor=Actor.COURT,
        stage=Stage.COURT,
        starts=after("court.answer"),
        words=("Penetapan majelis hakim", "Naming of the judges"),
        lapse="none_stated",
        limits=(PERMA_2_2011.limit(WorkingDays(3), "Ps. 6(4)", S1, checked=REVIEW),),
    ),
    Rule(
        id="court.decision",
        actor=Actor.COURT,
        stage=Stage.COURT,
        starts=upon("court_panel_named"),
        words=("Putusan pengadilan", "Ruling of the court"),
        lapse="none_stated",
        limits=(PERMA_2_2011.limit(WorkingDays(60), "Ps. 9(1)", S1, checked=REVIEW),),
    ),
    # Since the reform of 2009; the chief judge answers for it (Ps. 51A(3)).
    Rule(
        id="court.decision_copy",
        actor=Actor.COURT,
        stage=Stage.COURT,
        starts=upon("court_ruling_pronounced"),
        words=(
            "Penyampaian salinan putusan pengadilan kepada para pihak",
            "Copy of the court's decision to the parties",
        ),
        lapse="none_stated",
        limits=(
            UU_51_2009.limit(
                WorkingDays(14),
                "Ps. 51A(2)",
                S1,
                checked=REVIEW,
                doubts=("administrative_court_only",),
            ),
        ),
    ),
)
"""The court stage, in procedural order."""
