"""The information list, the list of exempt information, and their duties."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from keterbukaan import (
    ExemptEntry,
    ExemptList,
    InformationEntry,
    InformationList,
    InputError,
    WorkCalendar,
    deadline,
)
from keterbukaan.catalogue import (
    Form,
    ListSeverity,
    list_findings,
    opening_due,
    publication_due,
    update_due,
    what_is_due,
    what_must_be_opened,
)
from keterbukaan.catalogue.findings import COLUMNS
from keterbukaan.errors import NotADate, OutOfRange, UnknownName
from keterbukaan.law.categories import Frequency, UnknownCategory
from keterbukaan.law.grounds import GroundId, NotAGround
from keterbukaan.law.spans import CalendarDays, Months, WorkingDays

if TYPE_CHECKING:
    from keterbukaan.catalogue import Agenda, Openings

DAYS = WorkCalendar.national()
DAY = dt.date(2026, 7, 6)

WHOLE = InformationEntry(
    number="1",
    summary="Laporan keuangan 2025",
    held_by="Bagian Keuangan",
    made_by="Sekretariat",
    place="Antah Berantah",
    time="2025",
    form=("electronic", "paper"),
    retention="5 tahun",
    category="periodic.financial_report",
    published_on=dt.date(2026, 3, 31),
)
SET = InformationList(
    entries=(WHOLE,),
    set_by="188/12/2026",
    set_on=dt.date(2026, 1, 12),
    approved_by="Sekretaris Daerah",
    updated_on=dt.date(2026, 2, 2),
)


def codes(information_list: InformationList) -> list[str]:
    """The codes of what a list lacks."""
    return [finding.code for finding in list_findings(information_list)]


def changed(**changes: Any) -> InformationEntry:  # noqa: ANN401 (any column)
    """The whole entry with other columns."""
    return evolve(WHOLE, **changes)


def lacks(**changes: Any) -> list[str]:  # noqa: ANN401 (any column)
    """What a list of one changed entry lacks."""
    return codes(evolve(SET, entries=(changed(**changes),)))


class TestEntry:
    """What an entry takes and refuses."""

    @pytest.mark.parametrize("summary", ["", "  "])
    def test_no_information(self, summary: str) -> None:
        """An entry that names nothing cannot be read."""
        with pytest.raises(InputError) as caught:
            InformationEntry(summary=summary)
        assert [p.path for p in caught.value.problems] == ["$.summary"]

    def test_only_the_information_is_needed(self) -> None:
        """Every other column may be missing."""
        entry = InformationEntry(summary="Profil")
        assert (entry.kind, entry.frequency, entry.last_published) == (None,) * 3

    @pytest.mark.parametrize("column", sorted(set(COLUMNS) - {"form"}))
    def test_blank_is_missing(self, column: str) -> None:
        """A blank column is the same as none."""
        assert changed(**{column: " "}) == changed(**{column: None})

    def test_forms(self) -> None:
        """Forms come one or several, each once, in one order."""
        both = (Form.PAPER, Form.ELECTRONIC)
        assert WHOLE.form == both
        assert changed(form=["paper", "paper", "electronic"]).form == both
        assert changed(form="paper").form == (Form.PAPER,)

    def test_unknown_form(self) -> None:
        """A form that does not exist is an error that knows those that do."""
        with pytest.raises(UnknownName) as caught:
            InformationEntry(summary="Profil", form="papyrus")
        assert caught.value.known == ("paper", "electronic")

    def test_unknown_category(self) -> None:
        """A category that does not exist is an error."""
        with pytest.raises(UnknownCategory):
            InformationEntry(summary="Profil", category="profil")

    def test_category(self) -> None:
        """The category brings words, provision and frequency."""
        assert WHOLE.kind is not None
        assert str(WHOLE.kind.basis) == "PerKI 1/2021 Ps. 14(2) d"
        assert WHOLE.frequency is Frequency.PERIODIC

    def test_instants_are_refused(self) -> None:
        """A day is a civil date."""
        with pytest.raises(NotADate):
            InformationEntry(
                summary="Profil", published_on=dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
            )

    def test_last_published(self) -> None:
        """The later of first publication and update counts."""
        renewed = changed(updated_on=dt.date(2026, 5, 4))
        assert renewed.last_published == dt.date(2026, 5, 4)
        assert WHOLE.last_published == dt.date(2026, 3, 31)


class TestFindings:
    """What a list lacks."""

    def test_nothing(self) -> None:
        """A list with all its columns and its decree lacks nothing."""
        assert codes(SET) == []

    def test_the_list_itself(self) -> None:
        """Decree, approval and any day at all are asked for."""
        assert codes(InformationList()) == [
            "list.no_decree",
            "list.not_approved",
            "list.never_updated",
        ]

    def test_the_day_of_the_decree_is_a_day(self) -> None:
        """A list that was set counts from that day, and is not without one."""
        fresh = evolve(SET, updated_on=None)
        assert codes(fresh) == []
        assert fresh.last_update == dt.date(2026, 1, 12)

    @pytest.mark.parametrize("column", COLUMNS)
    def test_missing_column(self, column: str) -> None:
        """Each missing column is one finding, with its words and provision."""
        empty = () if column == "form" else None
        assert lacks(**{column: empty}) == [f"column.{column}"]
        bare = evolve(SET, entries=(WHOLE, changed(**{column: empty})))
        (finding,) = list_findings(bare)
        assert finding.entry == 1
        assert str(finding.basis) == "PerKI 1/2021 Ps. 21(2)"
        assert finding.severity is ListSeverity.DEFECTIVE
        assert COLUMNS[column] == tuple(
            text.partition(": ")[2] for text in finding.words
        )

    def test_paper_only(self) -> None:
        """Paper alone is a finding, electronic alone is none."""
        assert lacks(form="paper") == ["entry.paper_only"]
        assert lacks(form="electronic") == []

    def test_no_category(self) -> None:
        """Without a category no frequency is known, which is worth advice."""
        (finding,) = list_findings(evolve(SET, entries=(changed(category=None),)))
        assert (finding.code, finding.severity) == (
            "entry.no_category",
            ListSeverity.ADVICE,
        )
        assert finding.text() != finding.text("en")

    @pytest.mark.parametrize(
        ("category", "expected"),
        [
            ("periodic.profile", ["entry.periodic_unpublished"]),
            ("immediate.disease", ["entry.immediate_unpublished"]),
            ("at_all_times.permits", []),
            ("organisation.funds", []),
        ],
    )
    def test_unpublished(self, category: str, expected: list[str]) -> None:
        """Periodic and immediate information has a day of publication."""
        assert lacks(category=category, published_on=None) == expected
        assert lacks(category=category) == []


class TestDuties:
    """What is to be published and updated, and by when."""

    def test_update(self) -> None:
        """The list is updated six months after its last update, with the doubt."""
        due = update_due(SET, DAYS)
        assert due == deadline("list.update", start=dt.date(2026, 2, 2), calendar=DAYS)
        assert due is not None
        assert due.last == dt.date(2026, 8, 2)
        assert [doubt.kind for doubt in due.doubts] == ["literal_wording"]

    def test_update_under_the_old_regulation(self) -> None:
        """An update before 30 June 2021 was followed by one a month later."""
        old = evolve(SET, set_on=None, updated_on=dt.date(2021, 6, 29))
        due = update_due(old, DAYS)
        assert due is not None
        assert due.last == dt.date(2021, 7, 29)

    @pytest.mark.parametrize("day", [None, dt.date(2010, 4, 29)])
    def test_no_update_to_count_from(self, day: dt.date | None) -> None:
        """Without a day, or with one before the law, there is no deadline."""
        assert update_due(InformationList(updated_on=day), DAYS) is None

    def test_publication(self) -> None:
        """Periodic information is published again six months after the last time."""
        due = publication_due(WHOLE, DAYS)
        start = dt.date(2026, 3, 31)
        assert due == deadline("publication.periodic", start=start, calendar=DAYS)
        assert due is not None
        assert due.last == dt.date(2026, 9, 30)

    @pytest.mark.parametrize(
        "changes",
        [
            {"category": None},
            {"category": "at_all_times.permits"},
            {"category": "immediate.disease"},
            {"published_on": None},
            {"published_on": dt.date(2010, 4, 29)},
        ],
    )
    def test_no_publication_to_count(self, changes: dict[str, object]) -> None:
        """What is not periodic, or has no day under the law, has no deadline."""
        assert publication_due(changed(**changes), DAYS) is None


def agenda(*entries: InformationEntry, n: int = 10, day: dt.date = DAY) -> Agenda:
    """What a list that was never set asks for in the next working days."""
    return what_is_due(
        InformationList(entries=entries), day, within=WorkingDays(n), calendar=DAYS
    )


def published(day: dt.date | None, category: str | None) -> InformationEntry:
    """One entry, published on a day."""
    return InformationEntry(summary="Profil", category=category, published_on=day)


class TestAgenda:
    """What a list asks for next."""

    def test_by_the_last_day(self) -> None:
        """Overdue and coming duties stand by their last day, the list first."""
        late = published(dt.date(2025, 12, 1), "periodic.profile")
        soon = published(dt.date(2026, 1, 15), "party.congress")
        far = published(dt.date(2026, 6, 1), "enterprise.people")
        listed = InformationList(
            entries=(far, soon, late), updated_on=dt.date(2026, 1, 15)
        )
        found = what_is_due(listed, DAY, within=WorkingDays(10), calendar=DAYS)
        assert [(due.place, due.overdue) for due in found.due] == [
            (2, True),
            (None, False),
            (1, False),
        ]
        assert [due.entry for due in found.due] == [late, None, soon]
        assert found.undated == ()

    def test_the_last_day_is_in_time(self) -> None:
        """Due today is not overdue; tomorrow it is."""
        entry = published(dt.date(2026, 1, 6), "periodic.profile")
        (today,) = agenda(entry, n=0).due
        (tomorrow,) = agenda(entry, n=0, day=dt.date(2026, 7, 7)).due
        assert (today.overdue, tomorrow.overdue) == (False, True)

    def test_a_window_of_nothing_on_a_day_off(self) -> None:
        """No working days ahead still shows what is due on a Sunday itself."""
        sunday = dt.date(2026, 7, 5)
        entry = published(dt.date(2026, 1, 5), "periodic.profile")
        assert len(agenda(entry, n=0, day=sunday).due) == 1

    @pytest.mark.parametrize(
        ("within", "count"),
        [(CalendarDays(29), 0), (CalendarDays(30), 1), (Months(1), 1)],
    )
    def test_any_span(self, within: CalendarDays | Months, count: int) -> None:
        """The look ahead may be of calendar days or months as well."""
        entry = published(dt.date(2026, 2, 5), "periodic.profile")
        listed = InformationList(entries=(entry,))
        found = what_is_due(listed, DAY, within=within, calendar=DAYS)
        assert len(found.due) == count

    def test_undated(self) -> None:
        """What is owed without a day stands apart, and what is not owed nowhere."""
        never = published(None, "periodic.profile")
        before = published(dt.date(2010, 4, 29), "periodic.profile")
        alarm = published(None, "immediate.disease")
        others = (
            published(DAY, "immediate.disease"),
            published(None, "at_all_times.permits"),
            published(None, "organisation.funds"),
            published(None, None),
        )
        found = agenda(never, before, alarm, *others)
        assert found.undated == (never, before, alarm)
        assert found.due == ()

    def test_the_day_is_a_civil_date(self) -> None:
        """An instant is refused."""
        with pytest.raises(NotADate):
            agenda(day=dt.datetime(2026, 7, 6, tzinfo=dt.UTC))


def exempt(ends_on: dt.date | None, decided_on: dt.date | None = None) -> ExemptEntry:
    """One exempt entry with its end."""
    return ExemptEntry(
        summary="Rute patroli",
        grounds=("17.a.5",),
        ends_on=ends_on,
        decided_on=decided_on,
    )


def openings(*entries: ExemptEntry, n: int = 10, day: dt.date = DAY) -> Openings:
    """What must be opened in the next working days."""
    return what_must_be_opened(
        ExemptList(entries=entries), day, within=WorkingDays(n), calendar=DAYS
    )


class TestExemptEntry:
    """What an exempt entry takes and refuses."""

    def test_grounds(self) -> None:
        """Grounds are read from text, each once, in the order given."""
        entry = ExemptEntry(
            summary="Riwayat", grounds=("17.h.2", GroundId("a", 1), "17.h.2")
        )
        assert [str(ground) for ground in entry.grounds] == ["17.h.2", "17.a.1"]

    def test_no_such_ground(self) -> None:
        """A sub-item that the statute does not have is an error."""
        with pytest.raises(NotAGround):
            ExemptEntry(summary="Riwayat", grounds=("17.h.9",))

    def test_no_information(self) -> None:
        """An entry that names nothing cannot be read."""
        with pytest.raises(InputError):
            ExemptEntry(summary=" ")

    def test_blank_is_missing(self) -> None:
        """Real lists leave columns blank; a blank one is None."""
        entry = ExemptEntry(summary="Riwayat", statute="", period=" ", decree=" ")
        assert entry == ExemptEntry(summary="Riwayat")

    def test_opens_on_the_day_after(self) -> None:
        """Open by itself from the calendar day after the last, working day or not."""
        assert exempt(dt.date(2026, 7, 3)).open_from == dt.date(2026, 7, 4)
        assert exempt(None).open_from is None

    def test_the_last_day_there_is(self) -> None:
        """The end of the calendar has no day after it."""
        assert exempt(dt.date.max).open_from is None


class TestOpenings:
    """What must be opened, and by when."""

    def test_thirty_working_days_before(self) -> None:
        """The PPID acts thirty working days before the last day of the period."""
        entry = exempt(dt.date(2026, 9, 30))
        due = opening_due(entry, DAYS)
        assert due is not None
        assert due.last == dt.date(2026, 8, 18)
        assert DAYS.count(due.last, dt.date(2026, 9, 29)) == 29

    @pytest.mark.parametrize("end", [None, dt.date(2010, 8, 22)])
    def test_no_end_to_count_from(self, end: dt.date | None) -> None:
        """Without an end, or with one before the rule, there is no deadline."""
        assert opening_due(exempt(end), DAYS) is None

    def test_an_end_past_every_calendar(self) -> None:
        """A single deadline past every table is refused; the list passes over it."""
        for_ever = exempt(dt.date.max)
        with pytest.raises(OutOfRange):
            opening_due(for_ever, DAYS)
        assert openings(for_ever).due == ()
        assert openings(for_ever).unknown == ()

    def test_around_the_day(self) -> None:
        """Lapsed, overdue and coming ones stand by the day to act; others wait."""
        lapsed = exempt(dt.date(2026, 7, 5))
        last_day = exempt(DAY)
        overdue = exempt(dt.date(2026, 8, 5))
        soon = exempt(dt.date(2026, 8, 31))
        far = exempt(dt.date(2027, 6, 30))
        found = openings(far, soon, overdue, last_day, lapsed).due
        assert [opening.entry for opening in found] == [lapsed, last_day, overdue, soon]
        assert [opening.place for opening in found] == [4, 3, 2, 1]
        assert [opening.open for opening in found] == [True, False, False, False]
        assert [opening.overdue for opening in found] == [True, True, True, False]
        assert found[0].open_from == DAY

    def test_what_ends_within_is_there(self) -> None:
        """What ends within the look ahead is always shown."""
        (opening,) = openings(exempt(dt.date(2026, 7, 20)), n=10).due
        assert opening.overdue

    def test_lapsed_before_the_rule(self) -> None:
        """A period that ended before PP 61/2010 has no deadline, but is open."""
        (opening,) = openings(exempt(dt.date(2010, 8, 22))).due
        assert opening.deadline is None
        assert opening.act_by == dt.date(2010, 8, 22)
        assert opening.open_from == dt.date(2010, 8, 23)
        assert opening.open

    @pytest.mark.parametrize(
        ("decided_on", "at_once"),
        [(None, False), (dt.date(2026, 6, 22), True), (dt.date(2026, 1, 5), False)],
    )
    def test_short_periods(self, decided_on: dt.date | None, *, at_once: bool) -> None:
        """A period shorter than thirty working days is to be set open at once."""
        (opening,) = openings(exempt(dt.date(2026, 7, 31), decided_on)).due
        assert opening.at_once is at_once

    def test_unknown_ends_stand_apart(self) -> None:
        """An entry without an end is never given a guessed day."""
        entries = (exempt(None), exempt(dt.date(2026, 7, 31)))
        found = openings(*entries)
        assert found.unknown == entries[:1]
        assert [opening.entry for opening in found.due] == [entries[1]]

    def test_a_far_end_with_bounds(self) -> None:
        """Where no decree is known, what may be due on the earliest day is shown."""
        entry = exempt(dt.date(2028, 6, 30))
        due = opening_due(entry, DAYS)
        assert due is not None
        assert due.earliest is not None
        assert due.last is not None
        assert due.earliest < due.last
        (opening,) = openings(entry, n=0, day=due.earliest).due
        assert opening.act_by == due.last
        assert not opening.overdue
