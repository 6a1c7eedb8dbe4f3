"""What the statute on personal data says beside the information law."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.limits import RULES
from keterbukaan.law.openings import OPENINGS
from keterbukaan.law.personal_data import PERSONAL_DATA
from keterbukaan.law.shape import Evidence

PROVISIONS = {
    "rights": "UU 27/2022 Ps. 6",
    "recorded_request": "UU 27/2022 Ps. 14",
    "exceptions": "UU 27/2022 Ps. 15(1)",
    "controllers": "UU 27/2022 Ps. 19",
    "bases": "UU 27/2022 Ps. 20(2)",
    "consent": "UU 27/2022 Ps. 22",
    "correction": "UU 27/2022 Ps. 30",
    "recording": "UU 27/2022 Ps. 31",
    "access": "UU 27/2022 Ps. 32(1)",
    "refused_changes": "UU 27/2022 Ps. 33",
    "impact": "UU 27/2022 Ps. 34",
    "transition": "UU 27/2022 Ps. 74",
}


def test_every_rule_has_its_provision() -> None:
    """The table says what the record says, and no more."""
    assert {key: str(row.basis) for key, row in PERSONAL_DATA.items()} == PROVISIONS


@pytest.mark.parametrize("key", PROVISIONS)
def test_a_rule_is_complete(key: str) -> None:
    """It was read, not compared again, and has words in both languages."""
    row = PERSONAL_DATA[key]
    assert row.key == key
    assert row.text("id") != row.text("en")
    assert all(indonesian != english for indonesian, english in row.notes)
    assert (row.evidence, row.checked) == (Evidence.S1, None)


def test_its_hours_are_no_limit_that_is_counted() -> None:
    """They stand in words, here and with the opening, and in no rule of limits."""
    hours = [row for row in PERSONAL_DATA.values() if "3 x 24 hours" in row.text("en")]
    assert [row.key for row in hours] == ["correction", "access"]
    assert "UU 27/2022 Ps. 32(2)" in map(str, hours[1].citations)
    assert "3 x 24 hours" in OPENINGS["data_subject"].notes[1][1]
    of_rules = (limit.basis for rule in RULES.values() for limit in rule.limits)
    assert "UU 27/2022" not in {basis.instrument for basis in of_rules}


def test_it_has_been_in_force_since_its_promulgation() -> None:
    """Two years to adjust end on the day that the transition names."""
    statute = INSTRUMENTS["UU 27/2022"]
    assert statute.in_force == dt.date(2022, 10, 17)
    assert "17 October 2024" in PERSONAL_DATA["transition"].text("en")
