"""An example of every kind of fact that takes more than its day.

What stands here are the fields of a fact beside those that every fact has, by their
names in Python; a fact that is not here takes its day alone.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from keterbukaan.events import EVENTS, Order
from keterbukaan.law.shape import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from keterbukaan.events import Event

_DAYS: Final[Mapping[Stage, dt.date]] = {
    Stage.REQUEST: dt.date(2026, 3, 12),
    Stage.OBJECTION: dt.date(2026, 4, 7),
    Stage.DISPUTE: dt.date(2026, 6, 8),
    Stage.COURT: dt.date(2026, 10, 5),
    Stage.CASSATION: dt.date(2027, 1, 11),
    Stage.EXECUTION: dt.date(2027, 3, 15),
}
_APPLICANT: Final = {"by": "applicant"}
_BODY: Final = {"by": "body"}

_FIELDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "request_received": {"documents": ["identity_card"]},
    "request_corrected": {"documents": ["identity_card"]},
    "request_forwarded": {"internal": False, "to": "Dinas Lingkungan Hidup"},
    "extension_notified": {"reason": "informasi belum didokumentasikan"},
    "test_made": {"tests": ["uji-2026-04"], "on_order": False},
    "notice_given": {
        "outcome": "refused",
        "reason": "exemption",
        "exemptions": ["17.b"],
        "tests": ["uji-2026-04"],
        "decree_attached": True,
    },
    "information_given": {"accepted": True},
    "ground_found": {"ground": "d"},
    "objection_sent": {"grounds": ["a"]},
    "objection_received": {"grounds": ["a"], "addressee": "atasan PPID"},
    "objection_answered": {"outcome": "refused"},
    "dispute_filed": {"grounds": ["a"], "commission": "province"},
    "dispute_incompleteness_notified": {"missing": ["objection_proof"]},
    "dispute_completed": {"not_served": True},
    "dispute_not_registered": {"missing": ["identity"]},
    "dispute_transferred": {"to": "Komisi Informasi Pusat"},
    "panel_named": {"members": 3},
    "recusal_requested": _APPLICANT,
    "hearing_scheduled": {"hearing": "first", "for_day": dt.date(2026, 6, 22)},
    "summons_received": _BODY,
    "hearing_held": {"hearing": "first"},
    "hearing_adjourned": {"purpose": "mediation"},
    "applicant_absent": {
        "hearing": "first",
        "excused": True,
        "excuse_received": dt.date(2026, 6, 5),
    },
    "body_absent": {"hearing": "adjudication"},
    "preliminary_finished": {"outcome": "accepted"},
    "interlocutory_ruling": {"outcome": "rejected", "question": ["time"]},
    "mediation_extended": {"agreed": True},
    "inspection_held": {"kind": "closed", "applicant_present": False, "exempt": True},
    "conclusion_submitted": _APPLICANT,
    "dispute_stopped": {"reason": "repeated"},
    "ruling_read": {
        "kind": "adjudication",
        "outcome": "partly_granted",
        "orders": [Order(bound="body", n=10, unit="working_days", start="final")],
    },
    "ruling_received": _BODY,
    "non_acceptance_stated": _BODY,
    "challenge_filed": _BODY,
    "challenge_registered": _BODY,
    "challenge_withdrawn": _BODY,
    "court_answer_submitted": _APPLICANT,
    "court_ruling_pronounced": {
        "outcome": "ruling_upheld",
        "present": True,
        "gives": "part",
        "orders": ["give_part"],
    },
    "court_ruling_notified": {"to": "body", "how": "posted"},
    "court_ruling_received": _BODY,
    "cassation_filed": _BODY,
    "cassation_registered": _BODY,
    "cassation_notified": {"to": "applicant"},
    "cassation_brief_filed": _BODY,
    "cassation_brief_received": _APPLICANT,
    "cassation_counter_brief_filed": _APPLICANT,
    "cassation_withdrawn": _BODY,
    "cassation_declared_inadmissible": _BODY,
    "cassation_ruling_pronounced": {"outcome": "rejected"},
    "cassation_ruling_received": _APPLICANT,
    "review_ground_arose": {"ground": "b"},
    "review_filed": {"by": "body", "ground": "b"},
    "review_copy_received": _APPLICANT,
    "review_answer_filed": _APPLICANT,
    "review_withdrawn": _BODY,
    "review_ruling_received": {"outcome": "rejected"},
    "final_copy_received": _APPLICANT,
    "execution_requested": _APPLICANT,
    "execution_decided": {"outcome": "ordered"},
    "ruling_performed": _BODY,
}


def example(kind: str) -> tuple[Event, str]:
    """Return a fact of a kind, and the expression in Python that gives it.

    >>> example("hearing_adjourned")[1]
    'events.HearingAdjourned(dt.date(2026, 6, 8), purpose="mediation")'
    """
    made = EVENTS[kind]
    day, told = _DAYS[made.stage], _FIELDS.get(kind, {})
    given = [_shown(day), *(f"{name}={_shown(value)}" for name, value in told.items())]
    line = f"events.{made.__name__}({', '.join(given)})"
    if len(line) > _WIDTH:
        line = "\n    ".join([f"events.{made.__name__}(", *(f"{g}," for g in given)])
        line += "\n)"
    return made(day, **told), line


_WIDTH: Final = 76


def _shown(value: object) -> str:
    """Return a value as it is written in Python, texts in double quotation marks."""
    if isinstance(value, dt.date):
        return f"dt.date({value.year}, {value.month}, {value.day})"
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    if isinstance(value, Order):
        told = (
            f"{name}={_shown(getattr(value, name))}"
            for name in ("bound", "n", "unit", "start")
        )
        return f"events.Order({', '.join(told)})"
    return f'"{value}"' if isinstance(value, str) else repr(value)
