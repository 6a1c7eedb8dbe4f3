"""A register of invented cases, the same for the same seed: a case a line.

    python -m benchmarks.register_of 100000 > register.jsonl

Seen on ``DAY`` a case has five facts in the mean, and more than half of them are
open. Each goes one of the ways below as far as that day; every name is invented.

>>> lines = [*register(3)]
>>> lines == [*register(3)], len(lines)
(True, 3)
"""

from __future__ import annotations

import datetime as dt
import json
import random
import sys
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["DAY", "SEED", "register"]

DAY: Final = dt.date(2026, 11, 19)
"""The day on which the register is looked at."""
SEED: Final = 14
_BACK: Final = 100  # the oldest request came so many days before


class _Step(NamedTuple):
    """One fact of a way.

    Args:
        type: its type.
        days: how many days after the one before, at least and at most.
        often: in how many of a hundred cases it is on record.
        fields: what else the fact says.
    """

    type: str
    days: tuple[int, int] = (0, 3)
    often: int = 100
    fields: dict[str, Any] = {}  # noqa: RUF012 (a row of a table, never changed)


_ASKED: Final = (
    _Step("request_sent", (0, 0), 20),
    _Step("request_received"),
    _Step("request_registered", often=80),
    _Step("extension_notified", (7, 12), 25, {"reason": "menghimpun dokumen"}),
)
_REFUSED: Final = {
    "outcome": "refused",
    "reason": "exemption",
    "exemptions": ["17.h.3"],
    "statute": "UU 14/2008 Ps. 17 huruf h",
    "decree_attached": True,
}
_GIVEN: Final = (
    _Step("notice_given", (3, 14), 95, {"outcome": "granted"}),
    _Step("notice_received", (0, 2), 70),
    _Step("information_given", (0, 6), 98, {"accepted": True}),
)
_TO_COMMISSION: Final = (
    _Step("dispute_filed", (3, 20)),
    _Step("dispute_registered", (1, 8), 95),
    _Step("panel_named", (3, 10), 60),
    _Step("hearing_held", (5, 20), 90, {"hearing": "first"}),
    _Step("hearing_held", (10, 30), 80, {"hearing": "adjudication"}),
    _Step(
        "ruling_read",
        (10, 40),
        100,
        {"kind": "adjudication", "outcome": "granted"},
    ),
    _Step("ruling_received", (2, 9), 90, {"by": "applicant"}),
    _Step("ruling_received", (0, 3), 90, {"by": "body"}),
    _Step("ruling_performed", (14, 40), 90),
)
_WAYS: Final = {
    "given": (46, (*_ASKED, *_GIVEN)),
    "withdrawn": (4, (*_ASKED, _Step("request_withdrawn", (2, 9)))),
    "silent": (
        20,
        (
            *_ASKED,
            _Step("objection_received", (16, 50), 90, {"grounds": ["c"]}),
            _Step("objection_registered", (0, 2), 70),
            *_TO_COMMISSION,
        ),
    ),
    "refused": (
        30,
        (
            *_ASKED,
            _Step("notice_given", (3, 14), 100, _REFUSED),
            _Step("notice_received", (0, 4), 90),
            _Step("objection_received", (3, 40), 95, {"grounds": ["a"]}),
            _Step("objection_answered", (5, 42), 90, {"outcome": "refused"}),
            _Step("objection_answer_received", (0, 4), 80),
            *_TO_COMMISSION,
        ),
    ),
}
"""How often a case goes each way, and its steps."""
_OFFICES: Final = 40
_LEVELS: Final = ("regency", "regency", "regency", "province", "central", "village")


def register(size: int, seed: int = SEED) -> Iterator[str]:
    """Return the lines of a register.

    Args:
        size: how many cases.
        seed: another one gives other cases.
    """
    draw = random.Random(seed)  # noqa: S311 (nothing is kept secret)
    weights = [weight for weight, _ in _WAYS.values()]
    for number in range(size):
        (way,) = draw.choices([*_WAYS], weights)
        office = draw.randrange(_OFFICES)
        yield json.dumps(
            {
                "schema": "keterbukaan/case/1",
                "id": f"2026/{number:07}",
                "body": {
                    "kind": "state",
                    "level": _LEVELS[office % len(_LEVELS)],
                    "name": f"Badan Publik Antah Berantah {office}",
                    "work_week": 6 if office % 8 == 0 else 5,
                    "unit": f"Dinas {office}",
                },
                "applicant": {"kind": draw.choice(("citizen", "legal_entity"))},
                "events": [*_facts(draw, _WAYS[way][1])],
            }
        )


def _facts(draw: random.Random, way: tuple[_Step, ...]) -> Iterator[dict[str, Any]]:
    """Yield the facts of a way, as far as the day on which the register is seen."""
    day = DAY - dt.timedelta(draw.randrange(_BACK))
    for step in way:
        if draw.randrange(100) >= step.often:
            continue
        day += dt.timedelta(draw.randint(*step.days))
        if day > DAY and step.type not in {"request_sent", "request_received"}:
            return
        yield {"type": step.type, "on": min(day, DAY).isoformat(), **step.fields}


if __name__ == "__main__":
    for line in register(int(sys.argv[1])):
        print(line)
