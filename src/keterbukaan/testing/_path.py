"""The main path of the procedure: its acts, and what they keep to beside the tables.

Which acts are expected where a matter stands is read off the tables, and in which
days off its options. This is what neither says: which act comes after which where
all goes well, which are done once for each party, and which have no time of
their own.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from .. import events
from ..lifecycle import TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping

HORIZON: Final = dt.date(2027, 12, 31)
"""No act is done later: the days off are not decreed."""

PATH: Final[tuple[type[events.Event], ...]] = (
    events.RequestRegistered,
    events.ExtensionNotified,
    events.NoticeGiven,
    events.NoticeReceived,
    events.InformationGiven,
    events.ObjectionReceived,
    events.ObjectionRegistered,
    events.ObjectionAnswered,
    events.ObjectionAnswerReceived,
    events.DisputeFiled,
    events.DisputeRegistered,
    events.RegistrationProofSent,
    events.PanelNamed,
    events.HearingHeld,
    events.MediationStarted,
    events.MediationAgreed,
    events.MediationFailed,
    events.RulingRead,
    events.RulingSent,
    events.RulingReceived,
    events.ChallengeFiled,
    events.ChallengeRegistered,
    events.CourtFileRequested,
    events.CourtFileSent,
    events.CourtAnswerSubmitted,
    events.CourtPanelNamed,
    events.CourtRulingPronounced,
    events.CourtRulingReceived,
    events.CassationFiled,
    events.CassationRegistered,
    events.CassationNotified,
    events.CassationBriefFiled,
    events.CassationBriefReceived,
    events.CassationCounterBriefFiled,
    events.CassationFileSent,
    events.SupremePanelNamed,
    events.CassationRulingPronounced,
    events.CassationRulingReceived,
    events.ReviewGroundArose,
    events.ReviewFiled,
    events.ReviewCopyReceived,
    events.ReviewAnswerFiled,
    events.ReviewFileSent,
    events.ReviewRulingReceived,
    events.ExecutionRequested,
    events.ExecutionDecided,
)
"""The acts of the main path, in the order of the procedure."""

ENDS: Final[tuple[events.Event, ...]] = (
    events.RequestWithdrawn(HORIZON),
    events.SettledByParties(HORIZON),
    events.InformationGiven(HORIZON, accepted=True),
    events.DisputeWithdrawn(HORIZON),
    events.RulingPerformed(HORIZON),
)
"""Acts that end a matter, on a day to be named."""

REPEATED: Final[tuple[type[events.Event], ...]] = (
    events.HearingHeld,
    events.RulingReceived,
    events.CourtRulingReceived,
    events.CassationRulingReceived,
)
"""Acts that are done more than once."""

RECEIPTS: Final = REPEATED[1:]
"""Receipts of a copy, one for each party."""

AFTER: Final[Mapping[type[events.Event], type[events.Event]]] = {
    events.SupremePanelNamed: events.CassationFileSent,
    events.CassationRulingPronounced: events.SupremePanelNamed,
    events.ReviewGroundArose: events.CassationRulingPronounced,
    events.ReviewRulingReceived: events.ReviewFileSent,
}
"""What comes first before the Supreme Court: no file is sent without a brief."""

OPTION: Final[Mapping[type[events.Event], type[events.Event]]] = {
    events.MediationStarted: events.HearingHeld,
    events.MediationFailed: events.MediationAgreed,
    events.RulingReceived: events.RulingSent,
}
"""Acts that meet a limit whose option bears the name of another act."""

BEFORE: Final[Mapping[type[events.Event], type[events.Event]]] = {
    events.NoticeReceived: events.ObjectionReceived,
    events.ObjectionAnswerReceived: events.DisputeFiled,
    events.CassationBriefReceived: events.CassationCounterBriefFiled,
    events.CassationRulingReceived: events.ReviewFiled,
}
"""A receipt after such an act would make that act early."""

# Acts that meet a limit of another name, and have none of their own.
_NO_WINDOW: Final[tuple[type[events.Event], ...]] = (
    events.HearingHeld,
    events.MediationStarted,
    events.PanelNamed,
    events.RulingRead,
)
_ROUTINE: Final = (t.met_by[0] for table in TABLES for t in table.timers if t.quiet)
_BOUND: Final[tuple[type[events.Event], ...]] = (
    events.NoticeGiven,
    events.ExtensionNotified,
    events.ObjectionReceived,
    events.ObjectionAnswered,
    events.DisputeFiled,
    events.ChallengeFiled,
    events.CourtAnswerSubmitted,
    events.CassationFiled,
    events.CassationBriefFiled,
    events.CassationBriefReceived,
    events.CassationCounterBriefFiled,
    events.CassationFileSent,
    events.ReviewFiled,
    events.ReviewAnswerFiled,
    events.ReviewFileSent,
    events.ExecutionRequested,
    events.RulingSent,
)
IN_WINDOW: Final = frozenset((*_BOUND, *_ROUTINE)).difference(_NO_WINDOW)
"""Acts that are done in a window or not at all; others may have no limit."""
