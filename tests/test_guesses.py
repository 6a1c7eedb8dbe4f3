"""Whoever guesses a name is told which one serves, and no name has an alias."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Final

import pytest

import keterbukaan as kip
from keterbukaan._guesses import MEANT
from keterbukaan.adapters import json

DAY: Final = dt.date(2026, 3, 12)
DAYS: Final = kip.WorkCalendar.national()
CASE: Final = kip.Case(id="7", events=[kip.events.RequestReceived(DAY)])
STANDING: Final = CASE.on(dt.date(2026, 4, 6))
LATE: Final = kip.Case(
    events=[*CASE.events, kip.events.NoticeGiven(STANDING.day, outcome="granted")]
)
OF: Final[dict[str, Any]] = {
    "Dossier": CASE,
    "Event": CASE.events[0],
    "Standing": STANDING,
    "TimeLimit": STANDING.deadlines[0],
    "Option": STANDING.options[0],
    "NextStep": STANDING.steps[0],
    "Finding": LATE.on(STANDING.day).findings[0],
    "Due": min(kip.agenda([CASE], STANDING.day)),
    "Dated": STANDING.deadlines[0].deadline,
    "WorkCalendar": DAYS,
    "Rule": kip.rule("request.notice"),
    "FactForm": kip.describe("notice_given"),
    "FactField": kip.describe("notice_given").fields[0],
    "Letter": kip.letter("notice", CASE, DAY),
    "ServiceReport": kip.service_report([CASE], kip.ReportPeriod.year(2026), DAY),
    "BookRow": next(kip.book([CASE], "requests", DAY)),
}


def test_every_class_with_guesses_is_tried() -> None:
    """None is left out here."""
    assert OF.keys() == MEANT.keys()


@pytest.mark.parametrize("kind", MEANT)
def test_a_guess_is_told_what_serves(kind: str) -> None:
    """What is named exists, and the guess itself does not."""
    value = OF[kind]
    for guess, meant in MEANT[kind].items():
        with pytest.raises(AttributeError, match=re.escape(f"see {meant!r}")):
            getattr(value, guess)
        if meant.startswith("keterbukaan.adapters.json."):
            assert meant.rpartition(".")[2] in json.__all__
        elif not meant.startswith("keterbukaan."):
            for name in meant.split(" and ")[:2]:
                assert hasattr(value, re.split(r"\W", name)[0])


def test_another_name_is_an_error_as_ever() -> None:
    """It says what has no such attribute, and ``hasattr`` is false."""
    with pytest.raises(AttributeError, match=r"'Case' object has no attribute 'x'$"):
        _ = CASE.x  # type: ignore[attr-defined]
    assert not hasattr(STANDING, "limits")


def test_a_guess_is_no_name_that_is_listed() -> None:
    """What completes names offers those alone that there are."""
    assert "facts" not in dir(CASE)
    assert {"events", "on"} <= {*dir(CASE)}


@pytest.mark.parametrize(
    ("guess", "meant"),
    [
        ("RequestReceived", "keterbukaan.events.RequestReceived"),
        ("Stage", "keterbukaan.events.Stage"),
        ("read_case", "keterbukaan.adapters.json.read_case"),
        ("Decree", "keterbukaan.law.shape.Decree"),
        ("agenda_ical", "keterbukaan.adapters.ical.agenda_ical"),
        ("rules", "keterbukaan.RULES"),
    ],
)
def test_the_front_door_names_the_room(guess: str, meant: str) -> None:
    """What is not there may be in the room of facts, of files or of rules."""
    with pytest.raises(AttributeError, match=f"see {meant!r}"):
        getattr(kip, guess)
    with pytest.raises(AttributeError, match=r"no attribute 'frobnicate'$"):
        _ = kip.frobnicate  # type: ignore[attr-defined]
