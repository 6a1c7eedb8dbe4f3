"""Each reading of disputed law has an effect in a case that can be seen."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import (
    Case,
    Overlay,
    PublicBody,
    Standing,
    WorkCalendar,
    Zone,
    deadline,
)
from keterbukaan.adapters.json import read_case, write_case
from keterbukaan.case import Met, TimeLimit
from keterbukaan.deadlines.alternatives import others
from keterbukaan.errors import InputError, UnknownReading
from keterbukaan.events import (
    CassationFiled,
    ChallengeFiled,
    CourtRulingPronounced,
    CourtRulingReceived,
    DisputeFiled,
    DisputeRegistered,
    DisputeSent,
    Event,
    ExtensionNotified,
    HearingHeld,
    IncompletenessNotified,
    InformationGiven,
    NonAcceptanceStated,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionForwarded,
    ObjectionReceived,
    ObjectionRegistered,
    RequestCorrected,
    RequestDeclaredComplete,
    RequestReceived,
    RequestRegistered,
    RequestSent,
    RulingRead,
    RulingReceived,
)
from keterbukaan.texts import long_date

DAYS = WorkCalendar.national()
ASKED = dt.date(2026, 6, 15)  # a Monday; the sixteenth is a holiday
DAY = dt.timedelta(days=1)


def working(n: int, start: dt.date = ASKED) -> dt.date:
    """Give the n-th working day after a day."""
    return DAYS.add(start, n)


def case(*events: Event, **readings: str) -> Case:
    """Give a case of a ministry under some readings."""
    return Case(readings=readings).record(RequestReceived(ASKED), *events)


def limit(standing: Standing, rule: str) -> TimeLimit:
    """Give the first limit of a rule."""
    return next(found for found in standing.deadlines if found.rule == rule)


def dates(standing: Standing, rule: str) -> tuple[dt.date | None, ...]:
    """Give the safe, last and outer day of a rule."""
    due = limit(standing, rule).deadline
    return due.safe, due.last, due.outer


def codes(standing: Standing) -> list[str]:
    """Give the codes of all findings."""
    return [finding.code for finding in standing.findings]


# -- what is counted ----------------------------------------------------------------


def test_the_day_of_receipt_is_counted_where_it_is_read_so() -> None:
    """An answer on the tenth working day is then a day late."""
    given = NoticeGiven(working(10), outcome="granted")
    plain = case(given).on(working(10))
    assert codes(plain) == []
    assert limit(plain, "request.notice").met is Met.SOME
    read = case(given, receipt_day_counted="yes").on(working(10))
    assert [(f.code, f.days) for f in read.findings] == [("late.request.notice", 1)]
    assert limit(read, "request.notice").met is Met.SOME
    assert dates(read, "request.notice") == (working(9), working(9), working(10))


def test_a_day_before_safe_is_in_time_for_all() -> None:
    """Whoever keeps to the safe day is in time under every reading."""
    given = NoticeGiven(working(9), outcome="granted")
    assert limit(case(given).on(working(9)), "request.notice").met is Met.ALL


def test_an_act_after_outer_is_in_time_for_none() -> None:
    """Past every reading the limit was missed, whoever judges."""
    given = NoticeGiven(working(11), outcome="granted")
    found = limit(case(given).on(working(11)), "request.notice")
    assert (found.met, found.late) == (Met.NONE, 1)


def test_a_receipt_on_a_saturday_may_be_one_on_monday() -> None:
    """Then one day more is in time under that reading, and late under the other."""
    saturday = dt.date(2026, 6, 13)
    answer = NoticeGiven(working(11, saturday), outcome="granted")
    plain = Case().record(RequestReceived(saturday), answer).on(answer.on)
    assert limit(plain, "request.notice").met is Met.SOME
    assert codes(plain) == ["late.request.notice"]
    read = Case(readings={"receipt_on_day_off": "next_working_day"})
    later = read.record(RequestReceived(saturday), answer).on(answer.on)
    assert codes(later) == []


@pytest.mark.parametrize(
    ("zone", "at", "after"),
    [
        (None, dt.datetime(2026, 6, 15, 16, 1, tzinfo=Zone.WIB.tzinfo), True),
        (None, dt.datetime(2026, 6, 15, 16, 0, tzinfo=Zone.WIB.tzinfo), False),
        (Zone.WIT, dt.datetime(2026, 6, 15, 14, 30, tzinfo=Zone.WIB.tzinfo), True),
    ],
)
def test_what_comes_after_hours(
    zone: Zone | None,
    at: dt.datetime,
    after: bool,  # noqa: FBT001 (a case of the table)
) -> None:
    """By the clock where the office is; the reading moves day zero."""
    body = PublicBody(kind="state", level="central", closes_at=dt.time(16), zone=zone)
    asked = RequestReceived(ASKED, at=at)
    plain = Case(body=body).record(asked).on(ASKED)
    late = working(11) if after else working(10)
    assert dates(plain, "request.notice") == (working(9), working(10), late)
    read = Case(body=body, readings={"receipt_after_hours": "next_working_day"})
    assert dates(read.record(asked).on(ASKED), "request.notice")[1] == late
    objection = ObjectionReceived(working(20), grounds="c", at=at + 28 * DAY)
    found = read.record(asked, objection).on(working(22))
    assert limit(found, "objection.response").deadline.last == working(50 + after)


def test_hours_do_not_matter_where_they_are_not_known() -> None:
    """Without an instant, or an hour of closing, nothing moves."""
    body = PublicBody(kind="state", level="central", closes_at=dt.time(16))
    found = Case(body=body).record(RequestReceived(ASKED)).on(ASKED)
    assert dates(found, "request.notice")[2] == working(10)


def test_hours_do_not_matter_past_every_calendar() -> None:
    """The next working day cannot be told there, and the limit has no day either."""
    body = PublicBody(kind="state", level="central", closes_at=dt.time(16))
    day = dt.date(2099, 12, 31)
    at = dt.datetime.combine(day, dt.time(17), Zone.WIB.tzinfo)
    found = Case(body=body).record(RequestReceived(day, at=at)).on(day)
    assert limit(found, "request.notice").deadline.last is None


@pytest.mark.parametrize(
    ("day", "hours"), [(dt.date.min, 14), (dt.date.max, -12), (dt.date.max, 0)]
)
def test_an_instant_at_the_end_of_time_is_of_its_own_day(
    day: dt.date, hours: int
) -> None:
    """No day lies beyond it, wherever the office is."""
    zone = dt.timezone(dt.timedelta(hours=hours))
    time = dt.time.min if hours > 0 else dt.time.max
    at = dt.datetime.combine(day, time, zone)
    body = PublicBody(kind="state", level="central", closes_at=dt.time(16), zone="WIT")
    found = Case(body=body).record(RequestReceived(day, at=at)).on(day)
    assert codes(found) == []


def test_an_instant_on_another_day_is_a_finding() -> None:
    """What was sent late in the west arrives on the next day in the east."""
    at = dt.datetime(2026, 6, 15, 23, 30, tzinfo=Zone.WIB.tzinfo)
    body = PublicBody(kind="state", level="regency", zone="WIT")
    found = Case(body=body).record(RequestReceived(ASKED, at=at)).on(ASKED)
    assert codes(found) == ["form.instant_day"]
    assert "Tuesday, 16 June 2026" in found.findings[0].text("en")
    right = Case(body=body).record(RequestReceived(ASKED + DAY, at=at))
    assert codes(right.on(ASKED + DAY)) == []


@pytest.mark.parametrize(("hour", "odd"), [(15, False), (16, False), (17, True)])
def test_an_instant_without_an_office_zone_is_on_some_day(
    hour: int, *, odd: bool
) -> None:
    """Where the zone is not known, the day must be right in one of the three."""
    at = dt.datetime(2026, 6, 14, hour, 30, tzinfo=dt.UTC)  # 17.30 is the 15th in WIB
    found = Case().record(RequestReceived(dt.date(2026, 6, 14), at=at)).on(ASKED)
    assert codes(found) == ["form.instant_day"] * odd


def test_joint_leave_is_in_question_for_a_party_and_not_for_an_agency() -> None:
    """A body that is no agency may have worked on joint leave."""
    start = dt.date(2026, 3, 12)
    party = Case(body=PublicBody(kind="party", level="central"))
    found = party.record(RequestReceived(start)).on(start)
    assert dates(found, "request.notice")[1] == dt.date(2026, 4, 2)
    safe = dates(found, "request.notice")[0]
    assert safe is not None
    assert safe < dt.date(2026, 3, 30)
    agency = Case().record(RequestReceived(start)).on(start)
    assert dates(agency, "request.notice")[0] == dt.date(2026, 4, 1)
    read = Case(
        body=PublicBody(kind="party", level="central"),
        readings={"joint_leave": "counted"},
    )
    counted = read.record(RequestReceived(start)).on(start)
    assert dates(counted, "request.notice")[1:] == (
        dt.date(2026, 3, 27),
        dt.date(2026, 4, 2),
    )


def test_the_calendar_of_the_body_bounds_what_the_applicant_may_rely_on() -> None:
    """The earlier of the two calendars is safe for the applicant."""
    body = PublicBody(kind="state", level="regency", work_week=6)
    facts = (
        RequestReceived(ASKED),
        NoticeGiven(ASKED, outcome="refused", reason="exemption"),
        NoticeReceived(ASKED),
    )
    found = Case(body=body).record(*facts).on(ASKED)
    office = WorkCalendar(week=6)
    assert dates(found, "objection.file") == (
        office.add(ASKED, 29),
        working(30),
        working(30),
    )
    read = Case(body=body, readings={"calendar_of": "body"}).record(*facts).on(ASKED)
    assert dates(read, "objection.file")[1] == office.add(ASKED, 30)
    national = Case(body=body, readings={"calendar_of": "national"})
    assert dates(national.record(*facts).on(ASKED), "request.notice")[1] == working(10)


# -- the request ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("option", "zero"), [("receipt", 0), ("recording", 2), ("complete", 4)]
)
def test_the_notice_runs_from_the_fact_that_is_named(option: str, zero: int) -> None:
    """Each office counts from its own fact; outer has them all."""
    facts = (
        RequestRegistered(working(2)),
        RequestDeclaredComplete(working(4)),
    )
    found = case(*facts, notice_start=option).on(working(4))
    assert dates(found, "request.notice") == (
        working(9),
        working(zero + 10),
        working(14),
    )


def test_a_start_that_is_not_on_record_moves_nothing() -> None:
    """The receipt is used where the fact that a reading names is not there."""
    found = case(notice_start="complete").on(ASKED)
    assert dates(found, "request.notice")[1] == working(10)


@pytest.mark.parametrize("completed", [RequestCorrected, RequestDeclaredComplete])
@pytest.mark.parametrize(("option", "last"), [("runs_on", 10), ("restarts", 15)])
def test_an_incomplete_request(option: str, last: int, completed: type[Event]) -> None:
    """The clock runs on, or starts anew when the request is completed."""
    facts = (IncompletenessNotified(working(3)), completed(working(5)))
    found = case(*facts, incomplete_request=option).on(working(5))
    assert dates(found, "request.notice") == (working(9), working(last), working(15))
    still = case(IncompletenessNotified(working(3)), incomplete_request=option)
    assert dates(still.on(working(5)), "request.notice")[1] == working(10)


def test_the_edition_of_the_gazette_is_never_reported_as_a_breach() -> None:
    """Three working days from completeness are shown, and no finding follows."""
    facts = (
        RequestDeclaredComplete(ASKED),
        NoticeGiven(working(9), outcome="granted"),
    )
    plain = case(*facts).on(working(9))
    assert dates(plain, "request.notice.internal") == (
        working(2),
        working(10),
        working(10),
    )
    read = case(*facts, notice_edition="gazette").on(working(9))
    assert dates(read, "request.notice.internal")[1] == working(3)
    assert limit(read, "request.notice.internal").missed
    assert codes(read) == []


def test_the_extension_runs_from_its_notice_where_read_so() -> None:
    """Seven working days from the notice end sooner than those after the ten."""
    notice = ExtensionNotified(working(6), reason="perlu waktu")
    found = case(notice).on(working(6))
    assert dates(found, "request.extension")[:2] == (working(13), working(17))
    read = case(notice, extension_start="notification").on(working(6))
    assert dates(read, "request.extension") == (working(13), working(13), working(17))


@pytest.mark.parametrize(("sent", "effect"), [(12, True), (17, True), (18, False)])
def test_a_late_extension_has_effect_where_read_so(
    sent: int,
    effect: bool,  # noqa: FBT001 (a case of the table)
) -> None:
    """Within the seven working days after the ten, and not later."""
    notice = ExtensionNotified(working(sent), reason="perlu waktu")
    plain = case(notice).on(working(sent))
    assert codes(plain) == ["late.extension_notice"]
    read = case(notice, late_extension="extends").on(working(sent))
    kept = any(found.rule == "request.extension" for found in read.deadlines)
    assert kept is effect


def test_a_late_extension_leaves_the_objection_safe_from_the_ten_days_only() -> None:
    """Who reads the late notice to extend nothing counts the thirty from the ten."""
    notice = ExtensionNotified(working(12), reason="perlu waktu")
    read = case(notice, late_extension="extends").on(working(18))
    due = limit(read, "objection.file").deadline
    assert (due.safe, due.last) == (working(39), working(47))


# -- silence and answers --------------------------------------------------------------


def test_silence_is_safe_to_act_on_when_no_extension_can_be_in_the_post() -> None:
    """It opens after the ten, is safe after the seventeen, and closes by the ten."""
    standing = case().on(working(11))
    option = next(o for o in standing.options if o.act == "objection_received")
    assert option.opens == working(10) + DAY
    assert option.opens_safe == working(17) + DAY
    assert (option.closes_safe, option.closes) == (working(39), working(40))
    assert option.open
    assert "safe from Friday, 10 July 2026" in option.text("en")
    extended = case(ExtensionNotified(working(9), reason="perlu waktu"))
    found = extended.on(working(18)).options
    option = next(o for o in found if o.act == "objection_received")
    assert option.opens == option.opens_safe == working(17) + DAY
    assert option.closes == working(47)


def test_from_the_day_that_is_safe_no_option_warns_of_it() -> None:
    """The warning stands until the day before, and not on the day itself."""
    safe = working(17) + DAY
    for day, warned in ((safe - DAY, True), (safe, False)):
        found = case().on(day).options
        option = next(o for o in found if o.act == "objection_received")
        assert option.opens_safe == safe
        assert ("safe from" in option.text("en")) is warned


def test_an_answer_leaves_no_extension_in_the_post() -> None:
    """What was answered late was not extended either."""
    given = NoticeGiven(working(12), outcome="granted")
    standing = case(given).on(working(12))
    option = next(
        o
        for o in standing.options
        if o.act == "objection_received" and [*o.grounds] == ["c"]
    )
    assert option.opens_safe == option.opens == working(10) + DAY


def test_silence_counts_after_seventeen_where_read_so() -> None:
    """Offices that print 10/17 hold an objection after the ten to be early."""
    objection = ObjectionReceived(working(12), grounds="c")
    assert codes(case(objection).on(working(12))) == []
    read = case(objection, silence_found="after_extension").on(working(12))
    assert codes(read) == ["premature.objection.file"]


@pytest.mark.parametrize(("option", "last"), [("receipt", 35), ("given", 33)])
def test_the_ground_in_an_answer(option: str, last: int) -> None:
    """Found when it is received, or on the day it was given."""
    facts = (
        NoticeGiven(working(3), outcome="refused", reason="exemption"),
        NoticeReceived(working(5)),
    )
    found = case(*facts, answer_found=option).on(working(5))
    assert dates(found, "objection.file") == (working(32), working(last), working(35))


@pytest.mark.parametrize(("option", "grounds"), [("d_or_e", ["d", "e"]), ("a", ["a"])])
def test_what_is_not_held(option: str, grounds: list[str]) -> None:
    """Ground d or e, or ground a with the exemptions."""
    facts = (NoticeGiven(working(3), outcome="not_held"), NoticeReceived(working(3)))
    found = limit(case(*facts, not_held=option).on(working(3)), "objection.file")
    assert [*found.grounds] == grounds


@pytest.mark.parametrize(
    ("option", "zero"), [("receipt", 20), ("registration", 22), ("superior", 25)]
)
def test_the_time_of_the_superior(option: str, zero: int) -> None:
    """From receipt, from the register, or from receipt by the superior."""
    facts = (
        ObjectionReceived(working(20), grounds="c"),
        ObjectionRegistered(working(22)),
        ObjectionForwarded(working(25)),
    )
    found = case(*facts, response_start=option).on(working(25))
    assert dates(found, "objection.response") == (
        working(49),
        working(zero + 30),
        working(55),
    )
    way = next(o for o in found.options if o.act == "dispute_filed")
    assert way.opens == working(zero + 30) + DAY
    assert way.opens_safe == working(55) + DAY


def test_a_second_objection_has_its_own_register() -> None:
    """What was registered for the second one moves nothing of the first."""
    facts = (
        ObjectionReceived(working(20), grounds="c"),
        ObjectionAnswered(working(30), outcome="refused"),
        ObjectionReceived(working(32), grounds="d"),
        ObjectionRegistered(working(34)),
    )
    found = case(*facts, response_start="registration").on(working(34))
    first, second = (
        each.deadline.last
        for each in found.deadlines
        if each.rule == "objection.response"
    )
    assert (first, second) == (working(50), working(64))


# -- the way to the commission -----------------------------------------------------

OBJECTED = ObjectionReceived(working(20), grounds="c")
END = 50  # the last of the superior's thirty working days


@pytest.mark.parametrize("sent", [49, 55])
def test_an_answer_received_after_the_thirty_days(sent: int) -> None:
    """It opens fourteen days from receipt, or nothing: then the thirty decide."""
    facts = (
        OBJECTED,
        ObjectionAnswered(working(sent), outcome="refused"),
        ObjectionAnswerReceived(working(56)),
    )
    found = case(*facts).on(working(56))
    due = limit(found, "dispute.file").deadline
    assert (due.safe, due.last) == (working(END + 13), working(70))
    read = case(*facts, late_answer="nothing").on(working(56))
    (only,) = (
        each.deadline for each in read.deadlines if each.rule.startswith("dispute.file")
    )
    assert (only.safe, only.last) == (working(END + 13), working(END + 14))
    assert only.outer == working(70)


def test_where_no_day_is_safe_it_is_said() -> None:
    """An answer that came when the other window had closed leaves no safe day."""
    facts = (
        OBJECTED,
        ObjectionAnswered(working(70), outcome="refused"),
        ObjectionAnswerReceived(working(70)),
    )
    found = case(*facts).on(working(70))
    due = limit(found, "dispute.file").deadline
    assert due.safe == working(END + 13)
    assert "No day is safe" in due.explain("en")
    ways = [o for o in found.options if o.act == "dispute_filed" and o.open]
    assert "no day is safe" in ways[0].text("en")
    assert long_date(working(END + 13), "en") in ways[0].text("en")
    assert long_date(working(84), "en") in ways[0].text("en")


def test_an_answer_inside_the_thirty_days_is_in_no_question() -> None:
    """Received in time, it opens its own window and no other is asked about."""
    facts = (
        OBJECTED,
        ObjectionAnswered(working(40), outcome="refused"),
        ObjectionAnswerReceived(working(41)),
    )
    due = limit(case(*facts).on(working(41)), "dispute.file").deadline
    assert (due.safe, due.last) == (working(54), working(55))


EARLY = DisputeFiled(working(END - 3))


def test_a_premature_application_ripens_where_read_so() -> None:
    """Some panels hear it once the superior's time has passed."""
    plain = case(OBJECTED, EARLY).on(working(66))
    assert "premature.dispute.file.silence" in codes(plain)
    again = case(OBJECTED, EARLY).on(working(END + 2))
    assert any("file again" in words[1] for words in again.notes)
    assert not any("file again" in words[1] for words in plain.notes)
    assert limit(plain, "dispute.file.silence").met is Met.SOME
    read = case(OBJECTED, EARLY, premature_dispute="ripens").on(working(60))
    assert codes(read) == []
    assert limit(read, "dispute.file.silence").met is Met.SOME


@pytest.mark.parametrize(("heard", "found"), [(END - 1, 1), (END + 1, 0)])
def test_it_ripens_only_before_the_first_hearing(heard: int, found: int) -> None:
    """A hearing before the thirty days have passed finds it early."""
    hearing = HearingHeld(working(heard), hearing="first")
    read = case(OBJECTED, EARLY, hearing, premature_dispute="ripens").on(working(60))
    assert codes(read).count("premature.dispute.file.silence") == found


def test_an_application_that_was_only_sent_starts_no_sure_count() -> None:
    """Nor do the hundred days, as long as no registration is on record."""
    found = case(OBJECTED, DisputeSent(working(60))).on(working(61))
    due = limit(found, "dispute.finish").deadline
    assert (due.firm, due.outer) == (False, None)


@pytest.mark.parametrize(("option", "zero"), [("receipt", 60), ("registration", 63)])
def test_the_start_of_the_settlement(option: str, zero: int) -> None:
    """Fourteen working days from receipt, or from registration."""
    facts = (OBJECTED, DisputeFiled(working(60)), DisputeRegistered(working(63)))
    found = case(*facts, dispute_start_from=option).on(working(63))
    assert dates(found, "dispute.start") == (
        working(73),
        working(zero + 14),
        working(77),
    )


@pytest.mark.parametrize(
    ("option", "zero"), [("registration", 63), ("receipt", 60), ("first_hearing", 70)]
)
def test_the_start_of_the_hundred_days(option: str, zero: int) -> None:
    """From registration, receipt or the first hearing."""
    facts = (
        OBJECTED,
        DisputeSent(working(59)),
        DisputeFiled(working(60)),
        DisputeRegistered(working(63)),
        HearingHeld(working(70), hearing="first"),
    )
    found = case(*facts, finish_start=option).on(working(70))
    due = limit(found, "dispute.finish").deadline
    assert due.start == working(zero)


def test_the_force_of_the_hundred_days() -> None:
    """An overrun is reported, or is nothing at all."""
    begun = dt.date(2022, 6, 15)
    ruled_on = working(592, begun)
    facts = (
        DisputeFiled(begun),
        DisputeRegistered(begun),
        RulingRead(ruled_on, kind="adjudication", outcome="granted"),
    )
    plain = Case().record(*facts).on(ruled_on)
    assert ("late.dispute.finish", 492) in [(f.code, f.days) for f in plain.findings]
    read = Case(readings={"finish_force": "none"}).record(*facts).on(ruled_on)
    assert "late.dispute.finish" not in codes(read)
    assert limit(read, "dispute.finish").met is Met.NONE


# -- the courts ----------------------------------------------------------------------

READ = dt.date(2026, 6, 15)
RULED = RulingRead(READ, kind="adjudication", outcome="granted")


def ruled(*events: Event, **readings: str) -> Case:
    """Give a case with a ruling."""
    return Case(readings=readings).record(RULED, *events)


def challenge(standing: Standing, party: str = "applicant") -> TimeLimit:
    """Give a party's time to go to court."""
    return next(
        each
        for each in standing.deadlines
        if each.rule == "court.challenge" and each.party == party
    )


def test_fourteen_calendar_days_stay_the_cautious_date() -> None:
    """Working days decide; the calendar days are safe, before a day off."""
    copy = dt.date(2026, 6, 20)  # fourteen days later is a Saturday
    found = challenge(ruled(RulingReceived(copy)).on(copy)).deadline
    assert (found.safe, found.last) == (dt.date(2026, 7, 3), working(14, copy))
    read = ruled(RulingReceived(copy), challenge_days="calendar").on(copy)
    due = challenge(read).deadline
    assert (due.safe, due.last) == (dt.date(2026, 7, 3), dt.date(2026, 7, 4))


def test_from_the_copy_by_proof_or_from_the_ruling() -> None:
    """A copy handed over with a receipt, or the ruling in any way."""
    facts = (
        RulingReceived(READ, by="applicant"),
        RulingReceived(working(3), by="applicant", proof="tanda terima"),
    )
    found = challenge(ruled(*facts).on(working(3))).deadline
    assert found.last == working(17)
    read = ruled(*facts, challenge_start="ruling").on(working(3))
    assert challenge(read).deadline.last == working(14)


def test_a_statement_of_non_acceptance_keeps_the_limit_where_read_so() -> None:
    """The statute speaks of the statement, the court's rules of the filing."""
    facts = (
        RulingReceived(READ),
        NonAcceptanceStated(working(10), by="applicant"),
    )
    late = ChallengeFiled(working(16), by="applicant")
    assert challenge(ruled(*facts, late).on(working(16))).met is Met.SOME
    assert challenge(ruled(*facts).on(working(16))).done is None
    read = challenge(ruled(*facts, challenge_act="statement").on(working(16)))
    assert (read.done, read.met) == (2, Met.SOME)
    tardy = NonAcceptanceStated(working(15), by="applicant")
    none = ruled(RulingReceived(READ), tardy, late, challenge_act="statement")
    assert challenge(none.on(working(16))).done == 3
    kept = ChallengeFiled(working(5), by="applicant")
    both = ruled(*facts, kept, challenge_act="statement").on(working(16))
    assert challenge(both).done == 3


def test_a_ruling_by_agreement_can_be_challenged_where_read_so() -> None:
    """It is final when read, unless any ruling may go to court."""
    agreed = RulingRead(READ, kind="mediation", outcome="granted")
    plain = Case().record(agreed, RulingReceived(READ)).on(READ)
    assert all(each.rule != "court.challenge" for each in plain.deadlines)
    read = Case(readings={"challenge_of_mediation": "open"})
    found = read.record(agreed, RulingReceived(READ)).on(READ)
    assert challenge(found).deadline.last == working(14)


def test_cassation_is_safe_fourteen_calendar_days_from_the_first_of_all() -> None:
    """From the pronouncement, whatever came later; and a working day."""
    spoken = dt.date(2026, 6, 13)
    facts = (
        CourtRulingPronounced(spoken, outcome="ruling_upheld", present=False),
        CourtRulingReceived(dt.date(2026, 6, 24), by="applicant"),
    )
    found = Case().record(*facts).on(dt.date(2026, 6, 24))
    mine = next(each for each in found.deadlines if each.party == "applicant")
    assert mine.deadline.safe == dt.date(2026, 6, 26)  # the 27th is a Saturday
    assert mine.deadline.last == working(14, dt.date(2026, 6, 24))
    assert mine.deadline.last is not None
    filed = CassationFiled(mine.deadline.last, by="applicant")
    later = Case().record(*facts, filed).on(filed.on)
    kept = next(each for each in later.deadlines if each.party == "applicant")
    assert kept.met is Met.SOME
    assert "late.court.cassation" not in codes(later)


@pytest.mark.parametrize(
    ("readings", "last"),
    [
        ({}, dt.date(2026, 7, 6)),
        ({"cassation_start": "received"}, dt.date(2026, 7, 9)),
        ({"cassation_days": "calendar"}, dt.date(2026, 6, 29)),
    ],
)
def test_the_time_for_cassation(readings: dict[str, str], last: dt.date) -> None:
    """Working or calendar days, from pronouncement or from receipt."""
    facts = (
        CourtRulingPronounced(READ, outcome="ruling_upheld", present=True),
        CourtRulingReceived(dt.date(2026, 6, 19), by="applicant"),
    )
    found = Case(readings=readings).record(*facts).on(dt.date(2026, 6, 19))
    mine = next(each for each in found.deadlines if each.party == "applicant")
    assert mine.deadline.last == last


# -- naming them ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "option"), [("hari", "kalender"), ("calendar_of", "mine")]
)
def test_a_reading_that_does_not_exist_is_refused(name: str, option: str) -> None:
    """Named readings, and their answers, are closed lists."""
    with pytest.raises(UnknownReading, match="unknown reading"):
        Case(readings={name: option})


def test_a_receipt_that_is_not_known_leaves_the_outer_end_open() -> None:
    """Nobody can tell whether it was late; the cautious day stands in a note."""
    facts = (
        OBJECTED,
        ObjectionAnswered(working(30), outcome="refused"),
        DisputeFiled(working(46)),
    )
    found = case(*facts).on(working(46))
    window = limit(found, "dispute.file")
    assert window.deadline.outer is None
    assert (window.met, window.late) == (Met.SOME, None)
    assert not [f for f in found.findings if f.code.startswith("late")]
    safe = window.deadline.safe
    assert safe is not None
    told = long_date(safe, "en")
    assert any("on record" in en and told in en for _, en in found.notes)


def test_a_local_day_moves_the_safe_day_of_the_applicant() -> None:
    """With the body's day off the count ends later, and outer says so."""
    off = Overlay.day_off(working(5), "Hari jadi", basis="SK Bupati 1/2026")
    facts = (
        RequestReceived(ASKED),
        NoticeGiven(ASKED, outcome="refused", reason="exemption"),
        NoticeReceived(ASKED),
    )
    found = Case(overlays=[off]).record(*facts).on(ASKED)
    assert dates(found, "objection.file") == (working(29), working(30), working(31))


def test_sent_and_given_at_once() -> None:
    """An answer together with the information leaves no extension in the post."""
    found = Case().record(RequestSent(ASKED), InformationGiven(working(12)))
    assert limit(found.on(working(12)), "request.notice").deadline.outer is None


@pytest.mark.parametrize("year", [202, 2150])
def test_a_year_typed_wrong_moves_no_other_day(year: int) -> None:
    """A start that no table of feasts reaches widens nothing."""
    facts = (RequestRegistered(dt.date(year, 6, 15)),)
    standing = case(*facts).on(max(ASKED, facts[0].on))
    found = limit(standing, "request.notice").deadline
    assert (found.last, found.latest) == (working(10), working(10))
    assert found.safe is not None
    assert found.outer is not None


@pytest.mark.parametrize(
    ("used", "other"),
    [("actor", "national"), ("national", "body"), ("body", "national")],
)
def test_the_other_calendar_is_named(used: str, other: str) -> None:
    """A limit says what the calendar not used would make of it."""
    body = PublicBody(kind="state", level="regency", work_week=6)
    asked = Case(body=body, readings={"calendar_of": used}).record(
        RequestReceived(ASKED)
    )
    due = limit(asked.on(ASKED), "request.notice").deadline
    named = {each.option for each in others(due) if each.reading.id == "calendar_of"}
    assert named == {other}


def test_the_clock_of_an_office_travels_in_a_case_file() -> None:
    """Its zone and its hour of closing are read and written."""
    body = PublicBody(
        kind="state", level="regency", zone="WITA", closes_at=dt.time(16, 30)
    )
    kept = Case(body=body).record(RequestReceived(ASKED))
    content = write_case(kept)
    assert content["body"]["zone"] == "WITA"
    assert content["body"]["closes_at"] == "16:30"
    assert read_case(content) == kept
    for wrong in ("half past four", "9:5", "25:00", 16):
        content["body"]["closes_at"] = wrong
        with pytest.raises(InputError, match="not a time of day"):
            read_case(content)


def test_closing_hours_by_weekday() -> None:
    """On a Friday the office closes later; on a day without an hour nothing moves."""
    hours = {day: dt.time(15) for day in ("mon", "tue", "wed", "thu")}
    body = PublicBody(
        kind="state", level="regency", closes_at=hours | {"fri": dt.time(15, 30)}
    )
    ten_past = dt.time(15, 10, tzinfo=Zone.WIB.tzinfo)
    for days, after in ((0, True), (4, False), (5, False)):  # Monday, Friday, Saturday
        asked = ASKED + days * DAY
        at = dt.datetime.combine(asked, ten_past)
        case = Case(body=body).record(RequestReceived(asked, at=at))
        found = limit(case.on(asked), "request.notice").deadline
        assert bool(found.starts) is after
    kept = Case(body=body).record(RequestReceived(ASKED))
    content = write_case(kept)
    assert content["body"]["closes_at"] == {
        "mon": "15:00",
        "tue": "15:00",
        "wed": "15:00",
        "thu": "15:00",
        "fri": "15:30",
    }
    assert read_case(content) == kept
    content["body"]["closes_at"] |= {"fry": "15:00", "sat": "noon"}
    with pytest.raises(InputError) as caught:
        read_case(content)
    assert [problem.path for problem in caught.value.problems] == [
        "$.body.closes_at.sat",
        "$.body.closes_at.fry",
    ]
    content["body"]["closes_at"] = None
    assert read_case(content).body.closes_at is None
    with pytest.raises(InputError, match="no day of the week"):
        PublicBody(kind="state", level="regency", closes_at={"fry": dt.time(15)})
    typed = PublicBody(kind="state", level="regency", closes_at={"fri": "15:30"})
    assert typed == PublicBody(
        kind="state", level="regency", closes_at={"fri": dt.time(15, 30)}
    )
    with pytest.raises(InputError, match="not a time of day: '25:00'"):
        PublicBody(kind="state", level="regency", closes_at="25:00")


def test_past_the_last_day_another_reading_may_be_open() -> None:
    """A closed option says until when it is in time by another, and who judges."""
    saturday = dt.date(2026, 6, 20)
    served = ruled(RulingReceived(saturday, by="applicant"))
    found = served.on(working(15, saturday))
    mine = next(o for o in found.options if o.act == "challenge_filed" and not o.open)
    told = "by another reading in time until Friday, 10 July 2026"
    assert told in mine.text("en")
    gone = served.on(working(16, saturday))
    after = next(o for o in gone.options if o.act == "challenge_filed" and not o.open)
    assert "another reading" not in after.text("en")


def test_a_receipt_on_a_day_off_that_no_decree_covers() -> None:
    """Day zero is the likely next working day; outer has the latest one."""
    saturday = dt.date(2027, 5, 29)
    then = DAYS.as_known_on(dt.date(2026, 7, 6))
    read = Case(readings={"receipt_on_day_off": "next_working_day"})
    standing = read.record(RequestReceived(saturday)).on(saturday, calendar=then)
    due = limit(standing, "request.notice").deadline
    monday = deadline("request.notice", start=saturday + 2 * DAY, calendar=then)
    assert (due.firm, due.last) == (False, monday.last)
    assert due.outer is not None
    assert monday.latest is not None
    assert due.outer >= monday.latest
