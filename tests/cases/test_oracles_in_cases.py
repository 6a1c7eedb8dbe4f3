"""The real matters once more, as whole cases.

Only what was printed is put on record: the trigger day and the act. That earlier
steps are missing is then found, and rightly; the verdict on time is what counts.
"""

from __future__ import annotations

import datetime as dt

from keterbukaan import Case
from keterbukaan.case import Met
from keterbukaan.events import (
    ChallengeFiled,
    DisputeFiled,
    NoticeGiven,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    RequestReceived,
    RulingRead,
    RulingReceived,
)
from tests.helpers.acting import found, option


def test_bkpm_the_dispute_came_late() -> None:
    """Out of time, said the panel in 2024: the limit was 23 November 2020."""
    read, filed = dt.date(2020, 11, 3), dt.date(2020, 12, 14)
    case = Case().record(
        ObjectionReceived(dt.date(2020, 10, 1), grounds="b"),
        ObjectionAnswered(read),
        ObjectionAnswerReceived(read),
        DisputeFiled(filed),
    )
    window = option(case.on(read), "dispute_filed")
    assert window.closes == dt.date(2020, 11, 23)
    assert found(case.on(filed), 3) == [("late.dispute.file", 14)]


def test_kpk_the_notice_was_in_time() -> None:
    """The tenth working day, said the body on 15 June 2021."""
    given = dt.date(2021, 6, 15)
    case = Case().record(
        RequestReceived(dt.date(2021, 5, 31)), NoticeGiven(given, outcome="granted")
    )
    standing = case.on(given)
    assert standing.deadlines[0].met is Met.SOME  # not where the trigger day counts
    assert standing.findings == ()


def test_state_secretariat_the_challenge_was_heard() -> None:
    """Filed on the fourteenth working day, and heard on its merits in November 2016."""
    filed = dt.date(2016, 11, 2)
    case = Case().record(
        RulingRead(dt.date(2016, 10, 10), kind="adjudication", outcome="granted"),
        RulingReceived(dt.date(2016, 10, 13), by="applicant"),
        ChallengeFiled(filed, by="applicant"),
    )
    assert found(case.on(filed), 2) == []


def test_central_sulawesi_the_objection_was_accepted() -> None:
    """On 5 December 2023, the first day on which silence was a ground."""
    asked, objected = dt.date(2023, 11, 20), dt.date(2023, 12, 5)
    case = Case().record(RequestReceived(asked))
    assert not option(case.on(objected - dt.timedelta(1)), "objection_received").open
    window = option(case.on(objected), "objection_received")
    assert (window.open, window.opens, window.grounds) == (True, objected, ("c",))
    filed = case.record(ObjectionReceived(objected, grounds="c"))
    assert filed.on(objected).findings == ()


def test_jakarta_police_the_dispute_came_early() -> None:
    """Not accepted on 2 December 2025: the superior's thirty days still ran."""
    objected, filed = dt.date(2025, 10, 2), dt.date(2025, 10, 31)
    case = Case().record(ObjectionReceived(objected, grounds="b"), DisputeFiled(filed))
    assert found(case.on(filed), 1) == [("premature.dispute.file.silence", 10)]
    again = option(case.on(dt.date(2025, 12, 2)), "dispute_filed")
    assert (again.opens, again.closes) == (dt.date(2025, 11, 14), dt.date(2025, 12, 3))
