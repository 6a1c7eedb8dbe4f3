"""Values are shown by what is set: as a line, and to `rich`."""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from keterbukaan import (
    READINGS,
    TABLES,
    AgendaTable,
    Case,
    Citation,
    Commissions,
    ConsequenceTest,
    ExemptList,
    InformationList,
    PublicBody,
    WorkCalendar,
    WorkingDays,
    agenda,
    assess,
    deadline,
    describe,
    letter,
    redate,
    rule,
)
from keterbukaan.events import NoticeGiven, RequestReceived

ASKED = RequestReceived(dt.date(2026, 3, 12))
DAYS = WorkCalendar.national()


def test_a_case_is_shown_by_what_is_set() -> None:
    """What is as it would be anyway is left out, converted or not."""
    assert repr(Case()) == "Case()"
    assert repr(Case(commissions=Commissions())) == "Case()"
    body = PublicBody(kind="state", level="regency", work_week=5)
    assert repr(body) == "PublicBody(kind='state', level='regency')"
    case = Case(body=body, items=["peta"], id="7").record(ASKED)
    assert repr(case) == (
        f"Case(events=({ASKED!r},), body={body!r}, items=('peta',), id='7')"
    )


def test_the_main_values_show_themselves_to_rich() -> None:
    """As pairs of a name and a value, the same that the line has."""
    case = Case().record(ASKED, NoticeGiven(dt.date(2026, 4, 6), outcome="granted"))
    standing = case.on(dt.date(2026, 4, 7), calendar=DAYS)
    row = next(
        agenda([Case(id="7").record(ASKED)], dt.date(2026, 3, 20), calendar=DAYS)
    )
    shown = (
        case,
        case.events[1],
        standing,
        standing.deadlines[0],
        standing.options[0],
        standing.findings[0],
        standing.steps[0],
        standing.deadlines[0].deadline,
        row,
    )
    for value in shown:
        inside = ", ".join(f"{name}={it!r}" for name, it in value.__rich_repr__())
        assert repr(value) == f"{type(value).__name__}({inside})"
        assert "None" not in inside


def test_a_deadline_is_shown_by_its_days() -> None:
    """Its bounds only where it may move."""
    firm = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=DAYS)
    assert repr(firm) == (
        "Deadline(rule='request.notice', start=datetime.date(2026, 3, 12), "
        "last=datetime.date(2026, 4, 2), firm=True)"
    )
    open_ = deadline("request.notice", start=dt.date(2027, 12, 20), calendar=DAYS)
    assert repr(open_) == (
        "Deadline(rule='request.notice', start=datetime.date(2027, 12, 20), "
        "last=datetime.date(2028, 1, 4), earliest=datetime.date(2028, 1, 3), "
        "latest=datetime.date(2028, 1, 7), firm=False)"
    )


def test_a_citation_is_shown_as_it_is_printed() -> None:
    """And not by its parts."""
    assert [*Citation.parse("UU 14/2008 Ps. 22(7)").__rich_repr__()] == [
        "UU 14/2008 Ps. 22(7)"
    ]


def test_what_holds_much_is_shown_in_a_line() -> None:
    """Words are said by `label` and `text`, and parts by their number or their keys."""
    case = Case(id="7").record(ASKED)
    late = case.record(NoticeGiven(dt.date(2026, 4, 20), outcome="granted"))
    standing, day = case.on(dt.date(2026, 3, 20), calendar=DAYS), dt.date(2026, 4, 20)
    test = ConsequenceTest(information="Nilai", id="u1", grounds=["17.h.4"])
    asked = Case(id="7").record(RequestReceived(dt.date(2025, 8, 4)))
    before = DAYS.as_known_on(dt.date(2025, 8, 6))
    changes = redate([asked], before, DAYS, dt.date(2025, 8, 12))
    change = next(each for each in changes if each.rule == "request.notice")
    rows = AgendaTable(agenda([case], dt.date(2026, 3, 20), calendar=DAYS))
    shown = {
        repr(rows): f"AgendaTable(rows={len(rows)})",
        repr(standing.commission): (
            "Competence(level=None, basis=Citation('PerKI 1/2013 Ps. 6'))"
        ),
        repr(DAYS): "WorkCalendar()",
        repr(DAYS.known[-1]): "Decree('SKB 1205/2026')",
        repr(DAYS.picture(2026)): "Picture('Hari kerja dan hari libur 2026')",
        repr(late.on(day).findings[0]): (
            "Finding(code='late.request.notice', "
            "basis=Citation('UU 14/2008 Ps. 22(7)'), event=1, days=11)"
        ),
        repr(rule("request.notice")): "Rule(id='request.notice', actor='ppid')",
        repr(READINGS["challenge_start"]): (
            "Reading(id='challenge_start', options=('copy', 'ruling'), default='copy')"
        ),
        repr(InformationList(entries=[{"summary": "Profil"}])): (
            "InformationList(entries=1)"
        ),
        repr(ExemptList(entries=[{"summary": "Rute"}], updated_on=day)): (
            f"ExemptList(entries=1, updated_on={day!r})"
        ),
        repr(change): (
            "Change(case='7', rule='request.notice', was=datetime.date(2025, 8, 18), "
            "becomes=datetime.date(2025, 8, 19), kept=False)"
        ),
    }
    assert [*shown] == [*shown.values()]
    assert change.label("en") == "Written notice"
    parted = Case(items=["1", "2"]).record(
        RequestReceived(dt.date(2026, 3, 12), items=["1"])
    )
    some = min(agenda([parted], dt.date(2026, 3, 20), actors=["ppid"], calendar=DAYS))
    assert repr(some).endswith("status='running', items=('1',))")
    begun = {
        "Assessment(test='u1', day=": assess(test, day, calendar=DAYS),
        "Assessment(day=": assess(evolve(test, id=None), day, calendar=DAYS),
        "FactForm(type='request_sent', fields=('on', ": describe("request_sent"),
        "Letter(kind='notice', day=": letter("notice", case, day),
        "Reach(act='": standing.reach[0],
        "Table(stage='execution', states=('none', ": TABLES[-1],
    }
    for line, value in begun.items():
        assert repr(value).startswith(line)


def test_all_that_a_screen_shows_has_words_in_both_languages() -> None:
    """By `label` and `text` alone."""
    case = Case(id="7", body=PublicBody(kind="state", level="regency")).record(ASKED)
    standing = case.on(dt.date(2026, 3, 20), calendar=DAYS)
    row = min(agenda([case], standing.day, calendar=DAYS))
    assert ASKED.label("en") == "request received"
    assert ASKED.label() == describe(ASKED).label()
    assert row.day_unit is not None
    assert (row.day_unit.label(), row.day_unit.value) == ("hari kerja", "working_days")
    assert standing.deadlines[0].day_unit is row.day_unit
    assert WorkingDays(1).text("en") == "1 working day"
    option = standing.options[0]
    assert option.reason.text("en") == option.text("en") == option.reason[1]
    assert case.body.court.text() == "Pengadilan Tata Usaha Negara (PTUN)"
    assert (
        READINGS["challenge_start"].text("en")
        == (READINGS["challenge_start"].question[1])
    )
    assert TABLES[0].states[0].label("en") == "no request"
    assert standing.reach[0].label("en")
    assert standing.reach[0].assumes[0].text("en")
    off = DAYS.why_off(dt.date(2026, 3, 18))
    weekend = DAYS.why_off(dt.date(2026, 3, 14))
    assert off is not None
    assert weekend is not None
    assert (off.label(), weekend.label("en")) == ("Hari Suci Nyepi", "weekend")
