"""What archive law says beside the information law."""

from __future__ import annotations

import pytest

from keterbukaan.law.archives import ARCHIVES
from keterbukaan.law.grounds import RELATED_PERIODS
from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.shape import Evidence
from keterbukaan.law.spans import Years

PROVISIONS = {
    "closed_dynamic": "UU 43/2009 Ps. 44(1)",
    "kept_secret": "UU 43/2009 Ps. 44(2)",
    "entitled_users": "UU 43/2009 Ps. 42(1)",
    "retention": "UU 43/2009 Ps. 48",
    "no_destruction": "UU 43/2009 Ps. 51(1) d",
    "static_open": "UU 43/2009 Ps. 65",
    "static_access": "UU 43/2009 Ps. 66(4)",
    "static_closing": "UU 43/2009 Ps. 66(2)",
    "access_grade": "PP 61/2010 Ps. 4(2) a",
}


def test_every_rule_has_its_provision() -> None:
    """The table says what the record says, and no more."""
    assert {key: str(row.basis) for key, row in ARCHIVES.items()} == PROVISIONS


@pytest.mark.parametrize("key", PROVISIONS)
def test_a_rule_is_complete(key: str) -> None:
    """It was read, not compared again, and has words in both languages."""
    row = ARCHIVES[key]
    assert row.key == key
    assert row.text("id") != row.text("en")
    assert all(indonesian != english for indonesian, english in row.notes)
    assert row.evidence in {Evidence.S, Evidence.S1}
    assert row.checked is None
    assert {each.instrument for each in row.citations} <= set(INSTRUMENTS)


def test_what_a_case_is_about_is_not_destroyed() -> None:
    """Both statutes stand beside each other, and what is only read so says so."""
    row = ARCHIVES["no_destruction"]
    assert str(row.also[-1]) == "UU 14/2008 Ps. 53"
    assert "is the reading here" in row.notes[-1][1]


def test_closed_archives_count_from_their_receipt() -> None:
    """The twenty-five years begin at the archive institution."""
    period = RELATED_PERIODS["static_archive"]
    assert period.span == Years(25)
    assert "UU 43/2009 Ps. 66(8)" in map(str, period.also)
    assert "the archive institution received them" in period.notes[0][1]


def test_restricted_is_no_class_of_an_exemption() -> None:
    """The class of an exemption is its ground."""
    assert "no class of an exemption" in ARCHIVES["access_grade"].text("en")
