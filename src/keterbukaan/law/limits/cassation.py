"""Kasasi dan peninjauan kembali: the limits before the Supreme Court.

Fourteen days to apply, by UU 14/2008 and PERMA 2/2011; fourteen more for the
brief (memori kasasi), without which the application is not even sent on. The
days of UU 14/1985 are bare: PERMA 2/2011 Ps. 1(11) makes working days of its own
limits alone, so the brief, its answer and the review are counted in calendar
days.

Two courts say that a last day off moves to the next working day; the rows of the
parties do so (``rolls``), and their safe day does not.

Where a provision names no start, or two numbers stand, the row has its number
and gives no day (``undated``).

Who acts: the party that applies, the other party (its row has the applicant, as
every row that binds either), and the registrar and chief of the court of first
instance.

Sources: UU 14/2008 Ps. 50; PERMA 2/2011 Ps. 9; UU 14/1985 Ps. 46-53 and 66-75,
untouched by UU 5/2004 (but for Ps. 45A) and UU 3/2009. The administrative courts
apply them (UU 14/1985 Ps. 55(1), 77(1)).

>>> import datetime as dt
>>> cassation = next(rule for rule in RULES if rule.id == "court.cassation")
>>> for day in (dt.date(2011, 11, 28), dt.date(2011, 11, 29)):
...     print(day, "|", cassation.at(day).span, "|", cassation.at(day).basis)
2011-11-28 | 14 calendar days | UU 14/2008 Ps. 50
2011-11-29 | 14 working days | PERMA 2/2011 Ps. 9(2)
"""

from __future__ import annotations

from functools import partial

from ..shape import Actor, Rule, Stage
from ..spans import CalendarDays, WorkingDays
from ..starts import occasion, upon
from .regimes import (
    BEFORE_PERMA,
    PERMA_2_2011,
    RECORD,
    REVIEW,
    S1,
    UU_14_1985,
    UU_14_2008,
    S,
)

_party = partial(Rule, actor=Actor.PARTIES, stage=Stage.CASSATION)
_court = partial(Rule, actor=Actor.COURT, stage=Stage.CASSATION, lapse="none_stated")
_bare = partial(UU_14_1985.limit, evidence=S1, checked=REVIEW)
_of_party = partial(_bare, rolls=True)

_CASSATION = (
    # The statute counted from receipt. PERMA counts from the pronouncement,
    # or from notification or posting for a party who was not there.
    _party(
        id="court.cassation",
        starts=upon(
            "court_ruling_pronounced",
            instead=("court_ruling_notified", "court_ruling_received"),
        ),
        words=("Permohonan kasasi para pihak", "Cassation sought by a party"),
        lapse="court_ruling_final",
        limits=(
            UU_14_2008.limit(
                CalendarDays(14),
                "Ps. 50",
                S,
                checked=RECORD,
                until=BEFORE_PERMA,
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
    _court(
        id="court.cassation_notice",
        starts=upon("cassation_registered"),
        words=(
            "Pemberitahuan permohonan kasasi kepada pihak lain",
            "Notice of the cassation to the other party",
        ),
        limits=(_bare(CalendarDays(7), "Ps. 46(4)"),),
    ),
    # The elucidation counts from the filing and calls the brief indispensable.
    _party(
        id="court.cassation_brief",
        starts=upon("cassation_registered", "cassation_filed"),
        words=("Memori kasasi", "Brief of cassation"),
        lapse="cassation_brief_late",
        limits=(
            _of_party(
                CalendarDays(14),
                "Ps. 47(1)",
                also=("UU 5/2004 Ps. 45A(3)",),
                doubts=("brief_decides",),
            ),
        ),
    ),
    _court(
        id="court.cassation_copy",
        starts=upon("cassation_brief_filed"),
        words=(
            "Penyampaian salinan memori kasasi kepada pihak lain",
            "Copy of the brief of cassation to the other party",
        ),
        limits=(
            _bare(
                CalendarDays(30),
                "Ps. 47(2)",
                undated=True,
                doubts=("copy_two_numbers",),
            ),
        ),
    ),
    _party(
        id="court.cassation_counter_brief",
        starts=upon("cassation_brief_received", "cassation_brief_filed"),
        words=("Kontra memori kasasi", "Answer to the brief of cassation"),
        lapse="answer_optional",
        limits=(_of_party(CalendarDays(14), "Ps. 47(3)"),),
    ),
    _court(
        id="court.cassation_file",
        starts=upon(
            "cassation_counter_brief_filed", instead=("cassation_brief_filed",)
        ),
        words=(
            "Pengiriman berkas kasasi ke Mahkamah Agung",
            "Sending of the file of cassation to the Supreme Court",
        ),
        limits=(
            _bare(
                CalendarDays(30),
                "Ps. 48(1)",
                undated=True,
                doubts=("sending_start_not_stated",),
            ),
        ),
    ),
    Rule(
        id="court.supreme",
        actor=Actor.SUPREME_COURT,
        stage=Stage.CASSATION,
        starts=upon("supreme_panel_named"),
        words=("Putusan kasasi", "Ruling on cassation"),
        lapse="none_stated",
        limits=(PERMA_2_2011.limit(WorkingDays(30), "Ps. 9(3)", S1, checked=REVIEW),),
    ),
    # No fact of a case has the day on which that court has decision and file.
    _court(
        id="court.cassation_ruling_notice",
        starts=occasion("cassation_ruling_at_first_court"),
        words=(
            "Pemberitahuan putusan kasasi kepada para pihak",
            "Notice of the ruling on cassation to the parties",
        ),
        limits=(_bare(CalendarDays(30), "Ps. 53(2)"),),
    ),
)

_REVIEW = (
    _party(
        id="court.review",
        starts=upon("review_ground_arose", instead=("cassation_ruling_received",)),
        words=("Permohonan peninjauan kembali", "Application for review"),
        lapse="review_late",
        limits=(_of_party(CalendarDays(180), "Ps. 69", doubts=("review_start",)),),
    ),
    _court(
        id="court.review_copy",
        starts=upon("review_filed"),
        words=(
            "Penyampaian salinan permohonan peninjauan kembali",
            "Copy of the application for review to the other party",
        ),
        limits=(_bare(CalendarDays(14), "Ps. 72(1)"),),
    ),
    _party(
        id="court.review_answer",
        starts=upon("review_copy_received"),
        words=("Jawaban atas peninjauan kembali", "Answer to the review"),
        lapse="answer_optional",
        limits=(
            _of_party(CalendarDays(30), "Ps. 72(2)", doubts=("answer_on_a_and_b",)),
        ),
    ),
    _court(
        id="court.review_file",
        starts=upon("review_answer_filed", instead=("review_filed",)),
        words=(
            "Pengiriman berkas peninjauan kembali ke Mahkamah Agung",
            "Sending of the file of review to the Supreme Court",
        ),
        limits=(
            _bare(
                CalendarDays(30),
                "Ps. 72(4)",
                undated=True,
                doubts=("sending_start_not_stated",),
            ),
        ),
    ),
    # Nor has one the day on which it has the ruling on the review.
    _court(
        id="court.review_ruling_notice",
        starts=occasion("review_ruling_at_first_court"),
        words=(
            "Pemberitahuan putusan peninjauan kembali kepada para pihak",
            "Notice of the ruling on the review to the parties",
        ),
        limits=(_bare(CalendarDays(30), "Ps. 75"),),
    ),
)

RULES = (*_CASSATION, *_REVIEW)
"""Cassation and review, in procedural order."""
