"""What the validators of the forms ask, beside the types, as parts of a schema."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import fields

from keterbukaan import events as ev
from keterbukaan.adapters.json.forms import (
    SCHEMA,
    CaseFile,
    Length,
)
from keterbukaan.case.matter.own_limit import OwnLimit
from keterbukaan.events.base import Event as AnyFact
from keterbukaan.exemption import ConsequenceTest, FixedPeriod
from keterbukaan.exemption.parts import PARTS
from keterbukaan.exemption.periods import LENGTHS
from keterbukaan.law.limits import RULES
from keterbukaan.law.readings import READINGS
from keterbukaan.law.shape import DayKind
from keterbukaan.parties import Details, PublicBody
from keterbukaan.workdays import Overlay
from keterbukaan.workdays.drafts import (
    DECREE_KINDS,
    DecreeDraft,
    DraftRemoval,
    DraftRow,
)
from tools.schema_parts import (
    Schema,
    choices,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILLED: Final[Schema] = {"pattern": r"\S"}
_FROM_ZERO: Final[Schema] = {"minimum": 0}
_DECREED: Final = (DayKind.NATIONAL_HOLIDAY, DayKind.JOINT_LEAVE, DayKind.ELECTION)
_DAY_KINDS: Final = choices((each.value, each.words) for each in _DECREED)
_PARTS: Final = choices((name, part.words) for name, part in PARTS.items())

#: What the validators of the fields ask, beside the types.
ASKED: Final[Mapping[tuple[type, str], Schema]] = {
    (CaseFile, "schema"): {"const": SCHEMA},
    (CaseFile, "events"): {"minItems": 1},
    (CaseFile, "consent"): {"items": {"enum": [each.name for each in fields(Details)]}},
    (CaseFile, "readings"): {
        "properties": {
            name: {
                **choices((key, each.words) for key, each in reading.options.items()),
                "title": reading.question[0],
                "description": reading.question[1],
            }
            for name, reading in READINGS.items()
        },
        "additionalProperties": False,
    },
    (CaseFile, "overlays"): {},  # those that cannot stand together
    (PublicBody, "six_day_basis"): _FILLED,
    (PublicBody, "squeezed_saturday"): _FILLED,
    (PublicBody, "joint_leave_works"): _FILLED,
    (Overlay, "name"): _FILLED,
    (Overlay, "basis"): _FILLED,
    (Overlay, "binds"): {},  # see below
    (OwnLimit, "rule"): {"enum": [*RULES]},
    (OwnLimit, "basis"): _FILLED,
    (Length, "n"): _FROM_ZERO,
    (Length, "unit"): {"enum": [*LENGTHS]},
    (ConsequenceTest, "information"): _FILLED,
    (ConsequenceTest, "never_exempt"): {},  # see below
    (ConsequenceTest, "not_seen"): {"items": _PARTS},
    (ConsequenceTest, "absent"): {"items": _PARTS},
    (DecreeDraft, "kind"): {"enum": [*DECREE_KINDS]},
    (DecreeDraft, "number"): {"pattern": "^[0-9]+/[0-9]{4}$"},
    (DecreeDraft, "year"): {"minimum": dt.MINYEAR + 1, "maximum": dt.MAXYEAR - 1},
    (DecreeDraft, "source"): _FILLED,
    (DraftRow, "kind"): _DAY_KINDS,
    (DraftRow, "name"): _FILLED,
    (DraftRow, "weekday"): {},  # in any letters
    (DraftRemoval, "kind"): _DAY_KINDS,
    (DraftRemoval, "weekday"): {},
    (AnyFact, "at"): {},  # the pattern asks for the zone
    (ev.Order, "n"): _FROM_ZERO,
    (ev.PanelNamed, "members"): _FROM_ZERO,
    (ev.NoticeGiven, "fee"): _FROM_ZERO,
    (ev.NoticeGiven, "exemptions"): {"items": {"$ref": "#/$defs/GroundId"}},
}

#: What an object as a whole asks.
TOGETHER: Final[Mapping[type, Schema]] = {
    FixedPeriod: {
        "anyOf": [
            {"properties": {"length": {"type": "object"}}, "required": ["length"]},
            {"properties": {"end": {"type": "string"}}, "required": ["end"]},
        ]
    },
}
