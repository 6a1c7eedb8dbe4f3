"""Any date at all: from year 1 to 9999, in every field, a case is answered."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_type_hints

import attrs
import pytest
from attrs import evolve
from hypothesis import given, strategies as st
from typer.testing import CliRunner

from keterbukaan.adapters.json import read_case, standing_json, write_case
from keterbukaan.cli.app import app
from keterbukaan.events import EVENTS, Event
from keterbukaan.law.limits import RULES
from keterbukaan.testing import cases, events
from tests.helpers import ROOT
from tests.helpers.draws import draws, first_drawn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from keterbukaan import Case, Standing

DAY: Final = dt.timedelta(days=1)
FAR: Final = (dt.date.min, dt.date(206, 3, 12), dt.date(2099, 12, 31), dt.date.max)
ENDS: Final = (*FAR, dt.date(2010, 1, 1), dt.date.max - DAY)
WIDEST: Final = [dt.timezone(dt.timedelta(hours=hours)) for hours in (-12, 0, 14)]
LONG_AGO = read_case(ROOT / "examples" / "silence.json")
LATER: Final = dt.date(2027, 12, 31)


def _dates(kind: type[Event]) -> dict[str, bool]:
    """Give the fields of a kind that hold a day, and whether each is an instant."""
    hints = get_type_hints(kind)
    kinds = {field.name: str(hints[field.name]) for field in attrs.fields(kind)}
    return {name: "datetime.datetime" in k for name, k in kinds.items() if "date" in k}


def _instant(day: dt.date, zone: dt.timezone) -> dt.datetime:
    time = dt.time.min if day.year == dt.MINYEAR else dt.time.max
    return dt.datetime.combine(day, time, zone)


def _changed(fact: Event, changes: Mapping[str, Any]) -> Event:
    return evolve(fact, **changes)


def read_all(standing: Standing) -> None:
    """Read every answer, in both languages."""
    since = min(event.on for event in standing.case.events)
    for lang in ("id", "en"):
        assert json.dumps(standing_json(standing, lang, since=since))
        for limit in standing.deadlines:
            assert limit.deadline.explain(lang)
            assert limit.deadline.last or limit.deadline.doubts
    assert standing._repr_html_()
    assert repr(standing)


def test_facts_have_many_dates() -> None:
    """The fields tried below are those that hold a day, and the instants."""
    tried = {name for kind in EVENTS.values() for name in _dates(kind)}
    assert tried >= {"on", "dated", "recorded_on", "at", "available_on", "for_day"}
    assert tried >= {"found_on", "excuse_received"}
    assert [name for name, instant in _dates(Event).items() if instant] == ["at"]


@pytest.mark.parametrize("kind", EVENTS.values(), ids=EVENTS)
def test_a_fact_of_any_day_is_answered(kind: type[Event]) -> None:
    """A fact at either end of time, or one that names such a day, stops no answer."""
    fact = first_drawn(events(kind), lambda _: True)
    fields = _dates(kind)
    for day in FAR:
        named = {name: day for name, instant in fields.items() if not instant}
        beyond = _instant(day, WIDEST[0 if day > LATER else -1])
        for changed in ({"on": day}, {**named, "on": fact.on, "at": beyond}):
            odd = _changed(fact, changed)
            case = evolve(LONG_AGO, events=(*LONG_AGO.events, odd))
            assert read_case(write_case(case)) == case
            read_all(case.on(LATER))
            read_all(evolve(case, events=[odd]).on(dt.date.max))


@st.composite
def odd_cases(draw: st.DrawFn) -> Case:
    """Cases in which some dates are any day there is."""
    case = draw(cases())
    facts = [*case.events, evolve(draw(events()), items=())]
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(facts) - 1))
        name, instant = draw(st.sampled_from([*_dates(type(facts[place])).items()]))
        day = draw(st.sampled_from(ENDS) | st.dates())
        value = _instant(day, draw(st.sampled_from(WIDEST))) if instant else day
        facts[place] = _changed(facts[place], {name: value})
    return evolve(case, events=facts)


@draws(300)
@given(odd_cases(), st.sampled_from(ENDS) | st.dates())
def test_any_case_is_answered_on_any_day(case: Case, day: dt.date) -> None:
    """Whatever days a history has, and whatever day is asked about."""
    read_all(case.on(day))


# -- the command line ---------------------------------------------------------------

FILES: Final = sorted((ROOT / "examples").glob("*.json"))
DATE: Final = re.compile(r'"\d{4}-\d{2}-\d{2}"')


def _called(*args: str) -> str:
    """What a command says, be it answered or refused, and never a traceback."""
    done = CliRunner().invoke(app, args)
    assert done.exit_code in {0, 2}, (args, done.exception)
    assert (done.stderr == "") == (done.exit_code == 0)
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.output


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_any_date_of_a_file_is_answered_or_refused(file: Path, tmp_path: Path) -> None:
    """A case, a consequence test or a decree, with any of its days at an end."""
    text = file.read_text(encoding="utf-8")
    kind = json.loads(text)["schema"].split("/")[1]
    odd = str(tmp_path / "odd.json")
    call = {
        "case": ("case", odd, "--on", "2027-12-31"),
        "exemption": ("exemption", odd, "--on", "2027-12-31"),
        "decree": ("due", "request.notice", "2026-12-20", "--decree", odd),
    }[kind]
    for place in DATE.finditer(text):
        for day in (dt.date.min, dt.date.max):
            changed = f'{text[: place.start()]}"{day}"{text[place.end() :]}'
            Path(odd).write_text(changed, encoding="utf-8")
            assert _called(*call)


@pytest.mark.parametrize("day", ENDS, ids=str)
def test_any_day_asked_about_is_answered_or_refused(day: dt.date) -> None:
    """In every option that takes a day, and as day zero."""
    case = str(ROOT / "examples" / "silence.json")
    test = str(ROOT / "examples" / "exemption-complete.json")
    for option in ("--on", "--known-on"):
        assert _called("case", case, option, str(day))
        assert _called("exemption", test, option, str(day), "--json")
    assert _called("rules", "--on", str(day))
    assert _called("calendar", "2026", "--known-on", str(day))
    for first, second in ((day, "2026-01-01"), ("2026-01-01", day)):
        editions = ("--from", str(first), "--to", str(second))
        _called("redate", case, *editions, "--on", "2026-05-01", "--json")
    _called(
        "redate", case, "--from", "2020-01-01", "--to", "2026-01-01", "--on", str(day)
    )
    for rule in RULES:
        assert _called("due", rule, str(day), "--json")
