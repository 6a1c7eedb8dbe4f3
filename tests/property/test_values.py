"""Law: calendars are values; equal ones share their days and answer alike."""

from __future__ import annotations

import datetime as dt
import pickle

from attrs import evolve
from hypothesis import assume, given

from keterbukaan import NotDecreed, Overlay, WorkCalendar
from keterbukaan.testing import dates, overlays, work_calendars


def _answers(calendar: WorkCalendar, day: dt.date) -> list[object]:
    """All that one can ask about a day."""
    found: list[object] = [calendar.span(), calendar.days_off(day.year)]
    for ask in (
        lambda: calendar.why_off(day),
        lambda: calendar.add(day, 10),
        lambda: calendar.add(day, -10),
        lambda: calendar.edition(day, day),
    ):
        try:
            found.append(ask())
        except NotDecreed as error:
            found.append(str(error))
    return found


@given(work_calendars())
def test_equal_calendars_share_one_index(calendar: WorkCalendar) -> None:
    """The days of a calendar are built once, however often it is made."""
    twin = evolve(calendar)
    assert twin is not calendar
    assert twin == calendar
    assert hash(twin) == hash(calendar)
    assert twin.decreed_index is calendar.decreed_index


@given(work_calendars(), dates())
def test_a_calendar_travels_light(calendar: WorkCalendar, day: dt.date) -> None:
    """Used or not, it pickles to less than 4 KB, comes back equal, and answers."""
    answers = _answers(calendar, day)
    data = pickle.dumps(calendar)
    assert len(data) < 4096
    other = pickle.loads(data)  # noqa: S301 # our own bytes
    assert other == calendar
    assert _answers(other, day) == answers


@given(work_calendars(), dates(), dates())
def test_an_edition_is_a_view(
    calendar: WorkCalendar, known_on: dt.date, later: dt.date
) -> None:
    """Seen as known on a day, then on another, only the last view counts."""
    then = calendar.as_known_on(known_on).as_known_on(later)
    assert then == calendar.as_known_on(later)
    assert set(calendar.as_known_on(min(known_on, later)).known) <= set(
        calendar.as_known_on(max(known_on, later)).known
    )


@given(work_calendars(), overlays())
def test_an_overlay_has_the_last_word(calendar: WorkCalendar, overlay: Overlay) -> None:
    """The day given last is as it was given; all other days are as before.

    But for a Saturday that its Friday, now worked, no longer squeezes.
    """
    assume(calendar.is_decreed(overlay.date.year))
    assume(overlay.date not in {other.date for other in calendar.overlays})
    local = calendar.with_overlays(overlay)
    assert local.is_working(overlay.date) is overlay.counts
    day = overlay.date
    squeezed = day + dt.timedelta(days=day.weekday() == 4)
    was, now = (
        [row for row in c.days_off(day.year) if row.date not in {day, squeezed}]
        for c in (calendar, local)
    )
    assert was == now
