"""The strategies for consequence tests that users get."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from keterbukaan.exemption import FixedPeriod
from keterbukaan.testing import consequence_tests
from tests.helpers.draws import first_drawn

if TYPE_CHECKING:
    from collections.abc import Callable

    from keterbukaan.exemption import ConsequenceTest


@pytest.mark.parametrize(
    "wanted",
    [
        lambda test: isinstance(test.period, FixedPeriod) and test.period.length,
        lambda test: isinstance(test.period, FixedPeriod) and test.period.end,
        lambda test: test.replaces is not None,
    ],
    ids=["length", "end", "replaces"],
)
def test_what_a_record_may_hold_is_drawn(
    wanted: Callable[[ConsequenceTest], object],
) -> None:
    """Periods with a length or an end come, and tests that replace an earlier one."""
    assert wanted(first_drawn(consequence_tests(), wanted))
