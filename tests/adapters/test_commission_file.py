"""The fields of the commission stage in a case file, there and back."""

from __future__ import annotations

from typing import Any

import pytest

from keterbukaan import InputError
from keterbukaan.adapters.json import read_case, standing_json, write_case
from tests.helpers.disputing import FILED

FILE: dict[str, Any] = {
    "schema": "keterbukaan/case/1",
    "body": {"kind": "state", "level": "village"},
}
EVENTS: list[dict[str, Any]] = [
    {"type": "dispute_incompleteness_notified", "missing": ["identity"]},
    {"type": "dispute_completed", "not_served": True},
    {"type": "dispute_not_registered", "missing": ["request_proof"]},
    {"type": "panel_named", "members": 5},
    {"type": "mediator_named"},
    {"type": "member_replaced"},
    {"type": "applicant_absent", "excused": True, "excuse_received": "2026-06-02"},
    {"type": "body_absent", "excuse_received": "2026-06-02"},
    {"type": "interlocutory_ruling", "outcome": "rejected", "question": ["time"]},
    {"type": "mediation_extended", "agreed": False},
    {
        "type": "inspection_held",
        "kind": "local",
        "applicant_present": True,
        "exempt": True,
    },
    {"type": "dispute_stopped", "reason": "harassing"},
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: str(event["type"]))
def test_every_field_comes_back(event: dict[str, Any]) -> None:
    """What is written reads back as the same file."""
    kind, *fields = event.items()
    given = dict([kind, ("on", FILED.isoformat()), *fields])
    case = read_case({**FILE, "events": [given]})
    assert write_case(case)["events"] == [given]
    assert standing_json(case.on(FILED))["findings"] is not None


@pytest.mark.parametrize(
    ("event", "path"),
    [
        ({"type": "panel_named", "members": "5"}, "members"),
        ({"type": "dispute_stopped", "reason": "boredom"}, "reason"),
        ({"type": "inspection_held", "kind": "open"}, "kind"),
        ({"type": "dispute_not_registered", "missing": "identity"}, "missing"),
        ({"type": "dispute_not_registered", "missing": ["paper"]}, "missing[0]"),
        (
            {
                "type": "ruling_read",
                "kind": "adjudication",
                "orders": [
                    {"bound": "body", "n": -1, "unit": "months", "from": "read"}
                ],
            },
            "orders[0].n",
        ),
    ],
)
def test_what_cannot_be_read_names_its_path(event: dict[str, Any], path: str) -> None:
    """Where it stands in the file."""
    with pytest.raises(InputError) as caught:
        read_case({**FILE, "events": [{"on": FILED.isoformat(), **event}]})
    assert [each.path for each in caught.value.problems] == [f"$.events[0].{path}"]
