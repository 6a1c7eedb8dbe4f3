"""The strategies that users get, and the hook through which Hypothesis finds them."""

from __future__ import annotations

import datetime as dt
import random
import subprocess
import sys

import pytest
from hypothesis import Phase, assume, find, given, settings, strategies as st

from keterbukaan import RULES, Overlay, Rule, WorkCalendar, testing
from keterbukaan.law.decrees import LEDGER
from keterbukaan.law.shape import Direction
from keterbukaan.testing import PLAIN_DAY

FIRST, LAST = dt.date(2010, 1, 1), dt.date(2027, 12, 31)

#: What the hook must not load: it runs whenever Hypothesis is imported.
HEAVY = (
    "keterbukaan.adapters",
    "keterbukaan.case",
    "keterbukaan.cli",
    "keterbukaan.deadlines",
    "keterbukaan.events",
    "keterbukaan.law.decrees",
    "keterbukaan.law.limits",
    "keterbukaan.testing",
    "cattrs",
    "dateutil",
    "holidays",
)


def _loaded(code: str) -> set[str]:
    """Which modules a fresh interpreter has after some code."""
    script = f"import sys\n{code}\nprint(*sys.modules, sep='\\n')"
    run = subprocess.run(  # noqa: S603 # our own interpreter and code
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    return set(run.stdout.split())


def test_the_hook_is_light() -> None:
    """Importing Hypothesis loads no strategy, no law and no table of feasts."""
    assert _loaded("import hypothesis").isdisjoint(HEAVY)


@pytest.mark.parametrize(
    "code",
    [
        "import hypothesis, keterbukaan.testing",
        "import keterbukaan.testing, hypothesis",
        "import keterbukaan, hypothesis; keterbukaan.WorkCalendar",
        "import keterbukaan.case, hypothesis",
        "import hypothesis, keterbukaan.case, keterbukaan.testing",
        "from keterbukaan._hypothesis import register; register()",
        (
            "from hypothesis import given, strategies as st\n"
            "from keterbukaan import WorkCalendar\n"
            "given(st.from_type(WorkCalendar))(lambda calendar: None)()"
        ),
    ],
)
def test_the_order_of_imports_is_free(code: str) -> None:
    """Whichever comes first, the hook finds what it needs."""
    assert "keterbukaan.workdays" in _loaded(code)


@given(st.from_type(WorkCalendar), st.from_type(Overlay))
def test_types_are_known_to_hypothesis(
    calendar: WorkCalendar, overlay: Overlay
) -> None:
    """from_type draws whole values that the library accepts."""
    assume(overlay.date not in {other.date for other in calendar.overlays})
    assert calendar.with_overlays(overlay).overlays[-1] == overlay


@given(testing.dates())
def test_dates_are_decreed(day: dt.date) -> None:
    """Unless told otherwise every day can be counted."""
    assert FIRST <= day <= LAST
    assert type(day) is dt.date


@given(st.data(), testing.dates(), testing.dates())
def test_dates_keep_within_what_is_asked(
    data: st.DataObject, a: dt.date, b: dt.date
) -> None:
    """Both ends are inclusive."""
    low, high = min(a, b), max(a, b)
    assert low <= data.draw(testing.dates(min_value=low, max_value=high)) <= high


@given(testing.known_on_days(max_value=dt.date(2020, 1, 1)))
def test_known_on_days_end_where_told(day: dt.date | None) -> None:
    """None, or a day from before the first decree on."""
    assert day is None or dt.date(2009, 8, 6) <= day <= dt.date(2020, 1, 1)


@given(testing.rules(direction=Direction.BEFORE))
def test_rules_can_be_chosen_by_direction(rule: Rule) -> None:
    """Only limits counted backwards are drawn when they are asked for."""
    assert rule.direction is Direction.BEFORE


@given(testing.rules(), st.data())
def test_a_start_has_a_limit(rule: Rule, data: st.DataObject) -> None:
    """On every trigger day drawn the rule is in force."""
    assert rule.at(data.draw(testing.starts(rule))) in rule.limits


@given(testing.overlays(counts=True, days=st.just(PLAIN_DAY)))
def test_overlays_can_be_narrowed(overlay: Overlay) -> None:
    """Their day and their way can be given."""
    assert overlay.counts
    assert overlay.date == PLAIN_DAY


@given(
    testing.work_calendars(
        known_on=st.none(), weeks=testing.work_weeks(max_changes=0), max_overlays=0
    )
)
def test_calendars_can_be_narrowed(calendar: WorkCalendar) -> None:
    """Each of their parts can be given."""
    assert calendar.known_on is None
    assert calendar.overlays == ()
    assert len(calendar.week) == 1


@pytest.mark.parametrize(
    ("strategy", "simplest"),
    [
        (testing.dates(), PLAIN_DAY),
        (testing.known_on_days(), None),
        (testing.work_weeks(), WorkCalendar.national().week),
        (testing.work_calendars(), WorkCalendar.national()),
        (testing.rules(), RULES["request.notice"]),
        (testing.starts(RULES["request.notice"]), PLAIN_DAY),
        (
            testing.overlays(),
            Overlay.day_off(PLAIN_DAY, "libur setempat", basis="Kepgub 1/2026"),
        ),
    ],
)
def test_all_shrink_to_something_plain(
    strategy: st.SearchStrategy[object], simplest: object
) -> None:
    """What fails is shown in the plainest form that fails."""
    assert find(strategy, lambda _: True) == simplest


def test_the_plain_day_is_plain() -> None:
    """A Monday with no decreed day off in its month."""
    assert PLAIN_DAY.weekday() == 0
    off = {row.date for decree in LEDGER for row in decree.adds}
    assert not any(
        (day.year, day.month) == (PLAIN_DAY.year, PLAIN_DAY.month) for day in off
    )


@pytest.mark.parametrize(
    "wanted",
    [
        # A day of joint leave, and the day before one.
        lambda day: day == dt.date(2025, 8, 18),
        lambda day: day == dt.date(2026, 3, 17),
        # The end of a year, and the day a decree was issued.
        lambda day: (day.month, day.day) == (12, 31),
        lambda day: day in {decree.issued for decree in LEDGER},
    ],
)
def test_edges_are_drawn_often(wanted: object) -> None:
    """Single days that matter turn up within an ordinary search."""
    assert callable(wanted)
    often = settings(max_examples=20_000, phases=(Phase.generate,))
    seed = random.Random(0)  # noqa: S311 # the same search each time
    assert wanted(find(testing.dates(), wanted, settings=often, random=seed))


def test_no_text_is_drawn_from_all_of_unicode() -> None:
    """Hypothesis needs a table of every character for that, and is slow to build it."""
    code = """
import hypothesis.internal.charmap as charmap
from hypothesis import given, settings, strategies as st
from keterbukaan import testing

def refuse(codec):
    raise AssertionError(codec)

charmap.intervals_from_codec = refuse
drawn = testing.work_calendars(), testing.cases(), testing.consequence_tests()

@settings(max_examples=5, database=None, deadline=None)
@given(st.tuples(*drawn))
def draw(found):
    print("drawn")

draw()
"""
    run = subprocess.run(  # noqa: S603 # our own interpreter and code
        [sys.executable, "-c", code], capture_output=True, check=False, text=True
    )
    assert (run.stdout.count("drawn"), run.stderr) == (5, "")
