"""What answers, rulings and reviews alike may say has one value and one name."""

from __future__ import annotations

import pytest

from keterbukaan import events, exemption
from keterbukaan.events.choices import (
    CassationOutcome,
    CourtOutcome,
    NoticeOutcome,
    ObjectionOutcome,
    RulingOutcome,
)
from keterbukaan.exemption import ReviewOutcome
from keterbukaan.lifecycle.outcomes import OUTCOMES

OF = {
    "inspect_only": (NoticeOutcome, ObjectionOutcome, RulingOutcome, ReviewOutcome),
    "ruling_annulled": (CourtOutcome, CassationOutcome, ReviewOutcome),
}
OF["data_subject_only"] = OF["inspect_only"]


@pytest.mark.parametrize("value", sorted(OF))
def test_an_outcome_has_one_name_wherever_it_is_said(value: str) -> None:
    """In the answer of a PPID, in a ruling, in a review of a determination."""
    assert len({kind(value).words for kind in OF[value]}) == 1


def test_the_data_subject_has_one_name() -> None:
    """The term of UU 14/2008 Ps. 18(2) a, in the outcome of an answer as well."""
    outcome = OUTCOMES[NoticeOutcome.DATA_SUBJECT_ONLY]
    for words in (outcome.words, ReviewOutcome.DATA_SUBJECT_ONLY.words):
        assert "pihak yang rahasianya diungkap" in words[0]
        assert "data subject" in words[1]


def test_what_a_decision_gives_is_one_list() -> None:
    """A ruling in a case and a review of a determination name it by the same type."""
    assert events.Gives is exemption.Gives
