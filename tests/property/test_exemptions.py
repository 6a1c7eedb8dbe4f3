"""Law: exemptions end, and nothing but a new test brings one back."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from attrs import evolve
from hypothesis import assume, given, strategies as st

from keterbukaan import Case, ConsequenceTest, GroundId, WorkCalendar, assess
from keterbukaan.adapters.json import (
    assessment_json,
    read_case,
    read_exemption,
    write_case,
    write_exemption,
)
from keterbukaan.case.checks.refusals import check_refusal, lapsed_tests
from keterbukaan.errors import InputError, InputProblem
from keterbukaan.events import NoticeGiven
from keterbukaan.exemption import (
    AsNeeded,
    Consent,
    ExemptionStatus,
    FixedPeriod,
    Office,
    PartialDate,
    Period,
)
from keterbukaan.exemption.claims import claims
from keterbukaan.exemption.days import first_of, last_of
from keterbukaan.exemption.left_open import inside
from keterbukaan.exemption.parts import PARTS
from keterbukaan.exemption.record import links
from keterbukaan.law.grounds import GROUND_IDS
from keterbukaan.law.instruments import INSTRUMENTS, status
from keterbukaan.law.limits.regimes import PP_61_2010
from keterbukaan.law.spans import CalendarDays, Years
from keterbukaan.testing import (
    consequence_tests,
    dates,
    events,
    ground_ids,
    known_on_days,
    periods,
)
from keterbukaan.texts import LANGUAGES

NATIONAL = WorkCalendar.national()
OPENED, LAPSED = ExemptionStatus.OPENED, ExemptionStatus.LAPSED
OVER = {OPENED, LAPSED, None}  # None: it is one of them, and which cannot be told
REQUIRED = {
    "reason": "missing.reason",
    "consequence": "missing.consequence",
    "protects": "missing.protects",
    "propriety": "missing.propriety",
    "interest_in_closing": "missing.public_interest",
    "interest_in_opening": "missing.public_interest",
    "body": "missing.body",
    "unit": "missing.unit",
    "ppid": "missing.ppid",
    "place": "missing.place",
    "classification": "missing.classification",
    "approved_by": "approval.missing",
    "decided_on": "missing.decision_date",
}
# What is judged on the day asked about, and what judges nothing.
SINCE = ("barred", "opened", "not_opened", "review", "renewal")
UNTOLD = {"status.unknown", "period.end_between", "review.gives_unknown", "not_seen"}
# A record that neither anybody opened nor the law bars, whatever the reviews say.
NOTHING_OPENS: dict[str, Any] = {
    "never_exempt": {},
    "office": None,
    "opened_on": None,
    "opened_by_decision_on": None,
}
# What may be found where a part is blank, since it rests on that part.
RESTING = {"weighing.before_harm", "letter.i_without_harm"}
CALENDARS = known_on_days().map(lambda day: WorkCalendar(known_on=day))


def _status(test: ConsequenceTest, day: dt.date) -> ExemptionStatus | None:
    return assess(test, day, calendar=NATIONAL).status


@given(consequence_tests(), dates(), CALENDARS)
def test_assessing_twice_gives_the_same(
    test: ConsequenceTest, day: dt.date, calendar: WorkCalendar
) -> None:
    """The same record on the same day has the same assessment."""
    seen = assess(test, day, calendar=calendar)
    assert assess(test, day, calendar=calendar) == seen
    for lang in LANGUAGES:
        answer = assessment_json(seen, lang)
        assert json.loads(json.dumps(answer)) == answer


def _days(test: ConsequenceTest) -> list[dt.date]:
    """Return the days on which its status may change, and two days after each."""
    found = {dt.date(2026, 11, 2)}
    for link in links(test):
        told = [
            each for each in inside(link) if isinstance(each, dt.date | PartialDate)
        ]
        found |= {each for day in told for each in (first_of(day), last_of(day))}
        found |= {one.ends_on for one in claims(link) if one.ends_on is not None}
    days = {day.toordinal() + n for day in found for n in (0, 1, 2)}
    return [
        dt.date.fromordinal(n) for n in sorted(days) if n <= dt.date.max.toordinal()
    ]


@given(consequence_tests(), dates(), st.sampled_from([None, *Office]))
def test_more_consent_never_closes(
    test: ConsequenceTest, agreed: dt.date, office: Office | None
) -> None:
    """What is open stays open when consent is added, in whatever way it was opened."""
    without = evolve(test, consent=None)
    if office is not None:
        of_office: dict[str, Any] = {"office": office, "grounds": ["17.h.3"]}
        without = evolve(without, **(NOTHING_OPENS | of_office))
    whole, partly = Consent(on=agreed), Consent(on=agreed, grounds=["17.g"])
    for day in _days(without):
        if _status(without, day) is OPENED:
            assert _status(evolve(without, consent=whole), day) is OPENED
            assert _status(evolve(without, consent=partly), day) is OPENED


@given(consequence_tests(), dates(), CALENDARS)
def test_nothing_opens_after_the_end(
    test: ConsequenceTest, day: dt.date, calendar: WorkCalendar
) -> None:
    """Opened by itself, by the PPID, or in the window: never after the end."""
    seen = assess(test, day, calendar=calendar)
    if seen.ends_on is None:
        assert (seen.opens_on, seen.open_by, seen.opening_window) == (None, None, None)
        return
    assert seen.opens_on == seen.ends_on
    if seen.open_by is not None:
        assert seen.open_by.last is not None
        assert seen.open_by.last <= seen.ends_on
        assert seen.opening_window == (seen.open_by.last, seen.ends_on)


@given(consequence_tests(max_earlier=2), dates())
def test_every_finding_names_a_provision(test: ConsequenceTest, day: dt.date) -> None:
    """Each rests on what was in force on the day it judges, and has words.

    That is the day of the decision for what it lacked, and the day asked about for what
    became of it. What cannot be told is said of the record, and judges nothing.
    """
    seen = assess(test, day, calendar=NATIONAL)
    decided = day if test.decided_on is None else last_of(test.decided_on)
    for finding in seen.findings:
        assert all(finding.text(lang) for lang in LANGUAGES)
        assert finding.basis.instrument in INSTRUMENTS
        if finding.code not in UNTOLD:
            judged = day if finding.code.startswith(SINCE) else decided
            assert status(finding.basis.instrument, judged).value == "in_force"


@given(consequence_tests(max_earlier=2))
def test_any_record_survives_json(test: ConsequenceTest) -> None:
    """A record written as JSON and read again is equal, in a case as well."""
    assert read_exemption(json.dumps(write_exemption(test))) == test
    named = [test.id] if test.id else ["satu"]
    notice = NoticeGiven(dt.date(2026, 6, 12), outcome="refused", tests=named)
    case = Case(tests=[test], events=[notice])
    assert read_case(json.dumps(write_case(case))) == case


@given(consequence_tests(max_earlier=0), dates(), st.integers(0, 4000))
def test_a_lapsed_exemption_does_not_return(
    test: ConsequenceTest, decided: dt.date, length: int
) -> None:
    """Once lapsed it stays lapsed, or is opened by a decision; never in force."""
    test = evolve(test, decided_on=decided, made=None, periods=(), **NOTHING_OPENS)
    test = evolve(test, period=FixedPeriod(length=CalendarDays(length)))
    statuses = [_status(test, day) for day in _days(test)]
    if LAPSED in statuses:
        assert {*statuses[statuses.index(LAPSED) :]} <= OVER


@given(consequence_tests(max_earlier=2))
def test_what_was_opened_does_not_return(test: ConsequenceTest) -> None:
    """Unless the Supreme Court reviews what was final, or the period ends."""
    if any(each.by == "supreme_court" for link in links(test) for each in link.reviews):
        return
    statuses = [_status(test, day) for day in _days(test)]
    if OPENED in statuses:
        assert {*statuses[statuses.index(OPENED) :]} <= OVER


@given(consequence_tests(in_form=True), dates(), st.sampled_from(sorted(REQUIRED)))
def test_a_blank_part_is_found_and_nothing_else(
    test: ConsequenceTest, day: dt.date, part: str
) -> None:
    """The finding names the part; others come only where they rest on it."""
    # Without a day of decision it is held against the law of the day it is looked at.
    law_of = day if part == "decided_on" else test.decided_on
    assume(isinstance(law_of, dt.date) and law_of >= PP_61_2010.in_force)
    before = {f.code for f in assess(test, day, calendar=NATIONAL).findings}
    blank: dict[str, Any] = {part: None}
    seen = assess(evolve(test, **blank), day, calendar=NATIONAL)
    found = {f.code for f in seen.findings}
    assert REQUIRED[part] in found
    added = found - before - {REQUIRED[part]}
    dated = part == "decided_on"
    assert {code for code in added if not dated} <= RESTING


@given(consequence_tests(in_form=True), dates(), st.sampled_from(sorted(PARTS)))
def test_what_nobody_saw_is_not_judged(
    test: ConsequenceTest, day: dt.date, part: str
) -> None:
    """A part that was not seen draws one finding, and that is advice."""
    seen = assess(evolve(test, not_seen=[part]), day, calendar=NATIONAL)
    assert seen.in_form
    assert [f.code for f in seen.findings].count("not_seen") == 1


@given(consequence_tests(in_form=True), dates())
def test_a_new_test_after_the_lapse_is_found(
    test: ConsequenceTest, day: dt.date
) -> None:
    """No new test closes it again, and trying to leaves a finding."""
    test = evolve(test, opened_on=None)
    earlier = evolve(test, decided_on=dt.date(2011, 1, 3), reviews=(), consent=None)
    earlier = evolve(earlier, period=FixedPeriod(length=Years(1)))
    later = evolve(
        test, decided_on=dt.date(2012, 1, 5), replaces=earlier, period=AsNeeded()
    )
    if _status(earlier, dt.date(2012, 1, 5)) is LAPSED:
        seen = assess(later, max(day, dt.date(2012, 1, 5)), calendar=NATIONAL)
        assert "renewal.after_lapse" in {f.code for f in seen.findings}
        assert _status(later, dt.date(2012, 1, 4)) is LAPSED
        if day >= dt.date(2012, 1, 5):
            assert _status(later, day) in OVER


@given(consequence_tests(in_form=True), dates(), dates(), CALENDARS)
def test_a_record_in_form_is_in_form_on_any_day(
    test: ConsequenceTest, one: dt.date, other: dt.date, calendar: WorkCalendar
) -> None:
    """What the record lacks does not depend on the day it is looked at."""
    for day in (one, other):
        assert assess(test, day, calendar=calendar).in_form


@given(events(NoticeGiven), st.lists(consequence_tests(), max_size=2), dates())
def test_any_refusal_can_be_held_against_any_test(
    notice: NoticeGiven, tests: list[ConsequenceTest], day: dt.date
) -> None:
    """Every flaw names a provision; nothing breaks."""
    for flaw in (*check_refusal(notice, tests), *lapsed_tests(notice, tests, day)):
        assert flaw.basis.instrument in INSTRUMENTS
        assert all(flaw.text(lang) for lang in LANGUAGES)


@given(st.from_type(ConsequenceTest), st.from_type(GroundId), st.from_type(Period))
def test_types_are_known_to_hypothesis(
    test: ConsequenceTest, ground: GroundId, period: Period
) -> None:
    """from_type draws whole values that the library accepts."""
    assert evolve(test, grounds=[ground], period=period).letters == {ground.letter}


@given(ground_ids(), periods())
def test_strategies_stay_inside_the_law(ground: GroundId, period: Period) -> None:
    """Every ground exists, and every period is of a known kind."""
    assert ground in GROUND_IDS
    assert isinstance(period, Period)


@st.composite
def _mutated(draw: st.DrawFn) -> Any:  # noqa: ANN401 (anything may come out)
    """An exemption file in which some values or keys were replaced."""
    content: Any = write_exemption(draw(consequence_tests()))
    odd = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
    values = odd | st.lists(odd, max_size=2) | st.dictionaries(odd, odd, max_size=2)
    for _ in range(draw(st.integers(1, 3))):
        place = content
        while draw(st.booleans()):
            inner = [v for v in place.values() if isinstance(v, dict) and v]
            if not inner:
                break
            place = draw(st.sampled_from(inner))
        place[draw(st.sampled_from([*place]) | st.text(max_size=6))] = draw(values)
    return content


@given(_mutated())
def test_a_broken_file_is_an_input_error(content: Any) -> None:  # noqa: ANN401 (as above)
    """Whatever stands in a file, it is read or named, and nothing else happens."""
    problems: tuple[InputProblem, ...] = ()
    try:
        read_exemption(content)
    except InputError as error:
        problems = error.problems
    assert all(problem.path.startswith("$") for problem in problems)
    assert all(repr(problem).isprintable() for problem in problems)
