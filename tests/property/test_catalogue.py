"""Law: a wider look ahead shows more, and every day is that of a deadline."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, strategies as st

from keterbukaan import (
    ConsequenceTest,
    ExemptEntry,
    ExemptList,
    InformationEntry,
    InformationList,
    NotDecreed,
    WorkCalendar,
    deadline,
)
from keterbukaan.catalogue import (
    exempt_findings,
    list_findings,
    opening_due,
    publication_due,
    update_due,
    what_is_due,
    what_must_be_opened,
)
from keterbukaan.catalogue.findings import COLUMNS
from keterbukaan.law.categories import CATEGORIES, Frequency
from keterbukaan.law.spans import CalendarDays, Span, WorkingDays
from keterbukaan.testing import consequence_tests, dates, work_calendars

FIRST = dt.date(2010, 8, 23)
LATEST = dt.date(2032, 12, 31)

days = dates(min_value=dt.date(2012, 1, 1), max_value=dt.date(2030, 12, 31))
ends = dates(min_value=dt.date(2008, 1, 1), max_value=LATEST)
kinds = st.sampled_from((WorkingDays, CalendarDays))


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, Span]:
    """Two spans of one kind, the shorter first."""
    kind = draw(kinds)
    short, more = draw(st.integers(0, 60)), draw(st.integers(0, 60))
    return kind(short), kind(short + more)


def entries() -> st.SearchStrategy[InformationEntry]:
    """Entries with any columns, categories and days."""
    columns = {name: st.none() | st.just("1") for name in COLUMNS}
    columns["form"] = st.sampled_from(((), "paper", ("paper", "electronic")))
    return st.builds(
        InformationEntry,
        summary=st.just("Profil"),
        category=st.none() | st.sampled_from(sorted(CATEGORIES)),
        published_on=st.none() | ends,
        updated_on=st.none() | ends,
        **columns,
    )


def information_lists() -> st.SearchStrategy[InformationList]:
    """Information lists of a few entries."""
    return st.builds(
        InformationList,
        entries=st.lists(entries(), max_size=4),
        set_by=st.none() | st.just("188/12/2026"),
        set_on=st.none() | ends,
        approved_by=st.none() | st.just("Sekretaris Daerah"),
        updated_on=st.none() | ends,
    )


exempt_entries = st.builds(
    ExemptEntry,
    summary=st.just("Rute patroli"),
    ends_on=st.none() | ends | st.just(dt.date.max),
    decided_on=st.none() | ends,
)
exempt_lists = st.builds(ExemptList, entries=st.lists(exempt_entries, max_size=4))


@given(information_lists(), days, spans(), work_calendars())
def test_a_wider_agenda_holds_the_narrower(
    listed: InformationList,
    day: dt.date,
    two: tuple[Span, Span],
    calendar: WorkCalendar,
) -> None:
    """Nothing due, overdue or undated vanishes when the look ahead grows."""
    short, long = (
        what_is_due(listed, day, within=within, calendar=calendar) for within in two
    )
    assert [due for due in long.due if due in short.due] == list(short.due)
    assert [due for due in long.due if due.overdue] == [
        due for due in short.due if due.overdue
    ]
    assert short.undated == long.undated


@given(information_lists(), days, work_calendars())
def test_an_agenda_agrees_with_deadlines(
    listed: InformationList, day: dt.date, calendar: WorkCalendar
) -> None:
    """Every duty carries the deadline of its rule, and all that are late are there."""
    found = what_is_due(listed, day, within=WorkingDays(5), calendar=calendar)
    duties = [update_due(listed, calendar)]
    duties += [publication_due(entry, calendar) for entry in listed.entries]
    known = [due for due in duties if due is not None]
    for due in known:
        assert due == deadline(due.rule, start=due.start, calendar=calendar)
    late = [due.last for due in known if due.last is not None and due.last < day]
    assert sorted(late) == [due.deadline.last for due in found.due if due.overdue]
    assert all(due.deadline in known for due in found.due)
    lasts = [due.deadline.last for due in found.due if due.deadline.last is not None]
    assert lasts == sorted(lasts)


@given(information_lists(), days)
def test_a_periodic_entry_is_dated_or_apart(
    listed: InformationList, day: dt.date
) -> None:
    """No periodic entry is passed over: it has a deadline, or stands apart."""
    calendar = WorkCalendar.national()
    far = what_is_due(listed, day, within=CalendarDays(20_000), calendar=calendar)
    for entry in listed.entries:
        if entry.frequency is Frequency.PERIODIC:
            dated = any(due.entry == entry for due in far.due)
            assert dated is not (entry in far.undated)


@given(information_lists())
def test_every_finding_names_a_provision(listed: InformationList) -> None:
    """Each has its provision, its place, and words in both languages."""
    for finding in list_findings(listed):
        assert finding.basis.pasal is not None
        assert finding.text("id") != finding.text("en")
        assert (finding.entry is None) is finding.code.startswith("list.")
        assert finding.entry is None or finding.entry < len(listed.entries)


@given(exempt_lists, days, spans(), work_calendars())
def test_a_wider_look_holds_the_narrower(
    listed: ExemptList, day: dt.date, two: tuple[Span, Span], calendar: WorkCalendar
) -> None:
    """Nothing that must be opened vanishes when the look ahead grows."""
    short, long = (
        what_must_be_opened(listed, day, within=within, calendar=calendar)
        for within in two
    )
    assert [opening for opening in long.due if opening in short.due] == list(short.due)
    assert [opening for opening in long.due if opening.overdue] == [
        opening for opening in short.due if opening.overdue
    ]
    assert short.unknown == long.unknown


@given(exempt_lists, days, work_calendars())
def test_nothing_that_may_be_due_is_passed_over(
    listed: ExemptList, day: dt.date, calendar: WorkCalendar
) -> None:
    """The look ahead finds what asking for each deadline finds."""
    found = what_must_be_opened(listed, day, within=CalendarDays(60), calendar=calendar)
    shown = {opening.place for opening in found.due}
    until = day.toordinal() + 60
    for place, entry in enumerate(listed.entries):
        if entry.ends_on is None or entry.ends_on > LATEST:
            assert place not in shown
            continue
        due = opening_due(entry, calendar)
        first = entry.ends_on if due is None else due.earliest
        assert first is not None
        assert (place in shown) is (first.toordinal() <= until)


@given(exempt_lists, days, work_calendars())
def test_openings_agree_with_deadlines(
    listed: ExemptList, day: dt.date, calendar: WorkCalendar
) -> None:
    """Each carries the deadline of its rule, and opens the day after its end."""
    found = what_must_be_opened(listed, day, within=WorkingDays(30), calendar=calendar)
    for opening in found.due:
        end = opening.entry.ends_on
        assert end is not None
        assert (opening.open_from - end).days == 1
        assert opening.open is (opening.open_from <= day)
        assert opening.act_by <= end
        if opening.deadline is None:
            assert end < FIRST
        else:
            rule = opening.deadline.rule
            assert rule == "exemption.open"
            assert opening.deadline == deadline(rule, start=end, calendar=calendar)
            assert opening.act_by == opening.deadline.last


@given(dates(min_value=FIRST), work_calendars())
def test_the_day_to_open_lies_thirty_working_days_before(
    end: dt.date, calendar: WorkCalendar
) -> None:
    """Counting thirty working days back from the end gives the last day to act."""
    due = opening_due(ExemptEntry(summary="Rute patroli", ends_on=end), calendar)
    assert due is not None
    try:
        counted = calendar.add(end, -30)
    except NotDecreed:
        assert not due.firm
    else:
        assert due.last == counted


@given(test=consequence_tests(), day=days)
def test_a_list_of_tests_keeps_what_it_shows(
    test: ConsequenceTest, day: dt.date
) -> None:
    """An entry is a bare test and the same entry again; what is open is never due."""
    listed = ExemptList.from_tests([test], day)
    (entry,) = listed.entries
    again = ExemptEntry.from_test(entry.to_test(), day)
    for name in ("summary", "id", "grounds", "statute", "decree", "decided_on"):
        assert getattr(again, name) == getattr(entry, name)
    ahead = CalendarDays(60)
    found = what_must_be_opened(
        listed, day, within=ahead, calendar=WorkCalendar.national()
    )
    leaves = {each.code for each in exempt_findings(listed, day)}
    assert (entry in found.opened) == bool(
        leaves & {"exempt.opened", "exempt.not_exempt"}
    )
    assert not (found.opened and (found.due or found.unknown))
