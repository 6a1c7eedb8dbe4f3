"""Pengecualian informasi: consequence tests, their form and their end.

An officer judges; the library makes it impossible to overlook a part of the
judgement. It says whether the record is complete and lawful in form, what in
the law bars the exemption, how long it lasts and when it opens.
"""

from ..law.outcomes import Gives
from .assessment import Assessment, assess
from .days import PartialDate
from .finding import ExemptionFinding
from .periods import (
    AfterEvent,
    AsNeeded,
    FixedPeriod,
    NotStated,
    OtherLaw,
    Period,
    Permanent,
    SetBy,
    UntilEvent,
)
from .record import (
    Consent,
    ConsequenceTest,
    Document,
    Moment,
    Office,
    PartPeriod,
)
from .reviews import Approver, Review, Reviewer, ReviewOutcome
from .status import ExemptionStatus
from .weights import Severity

__all__ = [
    "AfterEvent",
    "Approver",
    "AsNeeded",
    "Assessment",
    "Consent",
    "ConsequenceTest",
    "Document",
    "ExemptionFinding",
    "ExemptionStatus",
    "FixedPeriod",
    "Gives",
    "Moment",
    "NotStated",
    "Office",
    "OtherLaw",
    "PartPeriod",
    "PartialDate",
    "Period",
    "Permanent",
    "Review",
    "ReviewOutcome",
    "Reviewer",
    "SetBy",
    "Severity",
    "UntilEvent",
    "assess",
]
