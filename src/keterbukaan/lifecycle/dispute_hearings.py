"""Sengketa: facts from the first hearing to the copy of the ruling.

Basis: UU 14/2008 Ps. 38-46; PerKI 1/2013 Ps. 24-60; before 29 April 2013 PerKI
2/2010.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from .. import events
from ..citation import cite
from ..law.shape import Actor
from ._machine import Row, Split, Whence
from .dispute_states import DONE_WITH, LODGED, NOT_PENDING, OVER, TRIED, UNDER_WAY

if TYPE_CHECKING:
    from collections.abc import Mapping

_applicant = partial(Row, by=Actor.APPLICANT)
_body = partial(Row, by=Actor.BODY)
_commission = partial(Row, by=Actor.COMMISSION)
_parties = partial(Row, by=Actor.PARTIES)
_mediator = partial(Row, by=Actor.MEDIATOR)
_FILED: Final = (events.DisputeFiled, events.DisputeSent)
_UNHEARD: Final = ("none", *LODGED, "registered", "panel_named")
# A copy after the end is one of what ended it, and leaves the matter as it is.
_COPY: Final = Whence({**{end: end for end in DONE_WITH}, None: "ruled"})
# So is a hearing of the decision; any other hearing shows that it went on.
_SITTING: Final[Mapping[str | bool | None, str | None]] = {
    "adjudication": "adjudication",
    "decision": "adjudication",
    "mediation": "mediation",
    None: "hearing",
}
_HELD: Final = Whence(
    {
        **{end: Split("hearing", {**_SITTING, "decision": end}) for end in DONE_WITH},
        None: Split("hearing", _SITTING),
    }
)
# Passing the threshold leads to the hearing, and never back to it.
_STAYS: Final = Split("outcome", {"rejected": "not_accepted", None: None})
_THRESHOLD: Final = Whence(
    {
        **dict.fromkeys(TRIED, _STAYS),
        None: Split("outcome", {"rejected": "not_accepted", None: "hearing"}),
    }
)
# After an agreement a ruling whose kind is not on record is one by agreement. One
# without an outcome, read after an end, is the ruling by which it ended.
_OUTCOMES: Final = tuple(events.RulingOutcome)
_RULED: Final = Whence(
    {
        **{
            end: Split("outcome", {**dict.fromkeys(_OUTCOMES, "ruled"), None: end})
            for end in DONE_WITH
        },
        "agreed": Split("kind", {"adjudication": "ruled", None: "final"}),
        None: Split("kind", {"mediation": "final", None: "ruled"}),
    }
)

HEARINGS: Final = (
    _commission(
        fact=events.HearingScheduled,
        basis=cite("PerKI 1/2013 Ps. 24"),
        needs=_FILED,
    ),
    _applicant(
        fact=events.SummonsReceived,
        basis=cite("PerKI 1/2013 Ps. 24(2)"),
        never=OVER,
        needs=_FILED,
    ),
    _commission(
        fact=events.HearingHeld,
        basis=cite("PerKI 1/2013 Ps. 36"),
        after=("registered", "panel_named", "mediation_failed", "hearing", "mediation"),
        to=_HELD,
        needs=_FILED,
    ),
    _commission(
        fact=events.HearingAdjourned,
        basis=cite("PerKI 1/2013 Ps. 38(4)"),
        needs=(events.HearingHeld,),
    ),
    _applicant(
        fact=events.ApplicantAbsent,
        basis=cite("PerKI 1/2013 Ps. 30"),
        never=OVER,
        needs=_FILED,
    ),
    _body(
        fact=events.BodyAbsent,
        basis=cite("PerKI 1/2013 Ps. 31"),
        never=OVER,
        needs=_FILED,
    ),
    _commission(
        fact=events.PreliminaryFinished,
        basis=cite("PerKI 2/2010 Ps. 19(3)"),
        after=("registered", "panel_named"),
        to=Split(
            "outcome",
            {
                **dict.fromkeys(("refused", "rejected"), "not_accepted"),
                None: "hearing",
            },
        ),
        needs=_FILED,
    ),
    _commission(
        fact=events.PreliminaryRefusalNotified,
        basis=cite("PerKI 2/2010 Ps. 22"),
        needs=(events.PreliminaryFinished,),
    ),
    _commission(
        fact=events.InterlocutoryRuling,
        basis=cite("PerKI 1/2013 Ps. 36(2)"),
        after=(
            "registered",
            "panel_named",
            "hearing",
            "mediation",
            "mediation_failed",
            "adjudication",
        ),
        to=_THRESHOLD,
        needs=_FILED,
    ),
    _mediator(
        fact=events.MediationStarted,
        basis=cite("PerKI 1/2013 Ps. 38"),
        after=("registered", "panel_named", "hearing"),
        to="mediation",
        needs=_FILED,
    ),
    _mediator(
        fact=events.MediationExtended,
        basis=cite("PerKI 1/2013 Ps. 41"),
        after=("registered", "panel_named", "hearing"),
        to="mediation",
        needs=(events.MediationStarted,),
    ),
    _parties(
        fact=events.MediationAgreed,
        basis=cite("UU 14/2008 Ps. 40(3)"),
        after=("mediation",),
        to="agreed",
        needs=(events.MediationStarted,),
    ),
    _mediator(
        fact=events.MediationFailed,
        basis=cite("PerKI 1/2013 Ps. 48"),
        after=("mediation", "agreed"),
        to="mediation_failed",
        needs=_FILED,
    ),
    _commission(
        fact=events.InspectionHeld,
        basis=cite("PerKI 1/2013 Ps. 26"),
        needs=_FILED,
    ),
    _applicant(
        fact=events.ConclusionSubmitted,
        basis=cite("PerKI 1/2013 Ps. 57(3)"),
        never=OVER,
        needs=(events.HearingHeld,),
    ),
    _commission(
        fact=events.DisputeStopped,
        basis=cite("PerKI 1/2013 Ps. 4(4)"),
        after=UNDER_WAY,
        to="stopped",
        needs=_FILED,
    ),
    _applicant(
        fact=events.DisputeWithdrawn,
        basis=cite("PerKI 1/2013 Ps. 14"),
        after=("none", *UNDER_WAY),
        to=Whence(
            {
                "adjudication": "withdrawn_late",
                # No hearing is on record, and there may have been any.
                **dict.fromkeys(_UNHEARD, "withdrawn_untold"),
                None: "withdrawn",
            }
        ),
        never=NOT_PENDING,
        needs=_FILED,
    ),
    _commission(
        fact=events.DisputeLapsed,
        basis=cite("PerKI 1/2013 Ps. 30"),
        after=UNDER_WAY,
        to="lapsed",
        needs=_FILED,
    ),
    _commission(
        fact=events.RulingRead,
        basis=cite("PerKI 1/2013 Ps. 59(1)"),
        after=("hearing", "adjudication", "agreed"),
        to=_RULED,
        needs=_FILED,
    ),
    _commission(
        fact=events.RulingSent,
        basis=cite("PerKI 1/2013 Ps. 59(4)"),
        after=("adjudication",),
        to=_COPY,
        needs=(events.RulingRead, events.InterlocutoryRuling),
    ),
    _applicant(
        fact=events.RulingReceived,
        basis=cite("PerKI 1/2013 Ps. 60(2)"),
        after=("adjudication",),
        to=_COPY,
        needs=(events.RulingRead, events.InterlocutoryRuling),
    ),
)
