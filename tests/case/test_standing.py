"""A standing holds a case, a day and a calendar, and works its answers out once."""

from __future__ import annotations

import datetime as dt
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from attrs import evolve, fields
from attrs.exceptions import FrozenInstanceError

from keterbukaan import Case, InputError, Standing, WorkCalendar
from keterbukaan.case.answers import look
from keterbukaan.case.answers.limits import limits
from keterbukaan.case.values.limit import TimeLimit
from keterbukaan.events import NoticeGiven, RequestReceived
from tests.helpers.disputing import FILED, PENDING
from tests.helpers.pickles import back_from

if TYPE_CHECKING:
    from collections.abc import Callable

DAYS = WorkCalendar.national()
DAY = dt.date(2026, 3, 12)
ASKED = Case(events=[RequestReceived(DAY)])
ITEMS = ("peta", "anggaran")
ANSWERS = ("deadlines", "options", "findings", "notes", "reach", "regimes")


def test_it_is_equal_by_case_day_and_calendar() -> None:
    """Two standings of the same case are one, and no other thing is."""
    one = ASKED.on(DAY, calendar=DAYS)
    assert one == ASKED.on(DAY, calendar=DAYS)
    assert len({one, ASKED.on(DAY, calendar=DAYS)}) == 1
    assert one != ASKED.on(DAY + dt.timedelta(1), calendar=DAYS)
    assert one != Case().on(DAY, calendar=DAYS)
    assert one != ASKED.on(DAY, calendar=evolve(DAYS, week=6))


def test_nobody_can_change_it() -> None:
    """It is hashed by what it holds, and its answers rest on that."""
    standing = ASKED.on(DAY, calendar=DAYS)
    with pytest.raises(FrozenInstanceError):
        standing.day = DAY + dt.timedelta(1)  # type: ignore[misc] # that is the point
    assert evolve(standing, day=DAY) == standing


def test_it_is_pickled_without_its_answers() -> None:
    """What comes back is equal, answers the same, and was small."""
    standing = PENDING.on(FILED, calendar=DAYS)
    before = len(pickle.dumps(standing))
    told = [getattr(standing, name) for name in ANSWERS]
    assert len(pickle.dumps(standing)) == before
    back = back_from(standing)
    assert back == standing
    assert [getattr(back, name) for name in ANSWERS] == told


@pytest.mark.parametrize("name", ANSWERS)
def test_each_answer_is_worked_out_once(name: str) -> None:
    """Asking again gives the very same value."""
    standing = PENDING.on(FILED, calendar=DAYS)
    assert getattr(standing, name) is getattr(standing, name)


def test_the_state_is_told_without_the_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever asks for the stage and state pays for no option and no finding."""

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(look, "limits", never)
    for name in ("options.options", "findings.findings", "notes.notes"):
        monkeypatch.setattr(f"keterbukaan.case.answers.{name}", never)
    standing = PENDING.on(FILED, calendar=DAYS)
    assert (standing.stage, standing.state) == ("dispute", "registered")
    with pytest.raises(AssertionError):
        _ = standing.options


def counted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Give a list that grows with each look whose limits are worked out."""
    looks: list[object] = []
    real: Callable[..., object] = limits

    def count(*args: object) -> object:
        looks.append(args)
        return real(*args)

    monkeypatch.setattr(look, "limits", count)
    return looks


def test_items_that_saw_the_same_facts_are_looked_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where no fact names an item, a hundred of them cost one look."""
    looks = counted(monkeypatch)
    many = evolve(ASKED, items=[f"butir {n}" for n in range(100)])
    standing = many.on(DAY, calendar=DAYS)
    assert standing.items == ()
    assert standing.deadlines == ASKED.on(DAY, calendar=DAYS).deadlines
    assert len(looks) == 2  # one of each case


def test_an_item_that_a_fact_names_is_looked_at_for_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One fact that names one of three items makes two sets of facts seen."""
    looks = counted(monkeypatch)
    answer = NoticeGiven(DAY, outcome="granted", items="peta")
    case = evolve(ASKED, items=(*ITEMS, "notulen")).record(answer)
    standing = case.on(DAY, calendar=DAYS)
    states = {name: item.state for name, item in standing.items}
    assert states == {"peta": "answered", "anggaran": "waiting", "notulen": "waiting"}
    assert standing.deadlines
    assert len(looks) == 2


def test_findings_come_in_the_order_of_the_items() -> None:
    """Those of the last item first, as where each item was looked at alone."""
    case = Case(
        items=["peta", "anggaran", "notulen"],
        events=[
            RequestReceived(dt.date(2026, 1, 5), items="anggaran"),
            NoticeGiven(DAY, outcome="granted"),
        ],
    )
    found = case.on(dt.date(2026, 4, 1), calendar=DAYS).findings
    assert [each.code for each in found] == [
        "not_recorded.request_received",
        "late.request.notice",
    ]


def test_an_item_is_a_standing_of_its_own() -> None:
    """It says which item it is, has none itself, and is pickled as one."""
    answer = NoticeGiven(DAY, outcome="granted", items="peta")
    case = evolve(ASKED, items=ITEMS).record(answer)
    item = dict(case.on(DAY, calendar=DAYS).items)["peta"]
    assert (item.item, item.items) == ("peta", ())
    back = back_from(item)
    assert back == item
    assert back.state == item.state == "answered"


@pytest.mark.parametrize(
    ("item", "hint"),
    [
        ("petta", ("mungkin maksudnya 'peta'?", "did you mean 'peta'?")),
        ("1", ("salah satu dari 'peta', 'anggaran'", "one of 'peta', 'anggaran'")),
    ],
)
def test_a_fact_about_an_item_that_is_not_there_is_refused(
    item: str, hint: tuple[str, str]
) -> None:
    """It would count for nothing; every such item is named at once."""
    answer = NoticeGiven(DAY, outcome="refused", items=["peta", item])
    case = evolve(ASKED, items=ITEMS)
    with pytest.raises(InputError) as caught:
        case.record(NoticeGiven(DAY, outcome="granted", items=item), answer)
    paths = ["$.events[1].items[0]", "$.events[2].items[1]"]
    assert [problem.path for problem in caught.value.problems] == paths
    assert caught.value.problems[0].words == (
        f"informasi '{item}' tidak dikenal; {hint[0]}",
        f"unknown item '{item}'; {hint[1]}",
    )
    assert ASKED.record(answer).on(DAY).state == "answered"  # no items told apart


def test_one_item_may_stand_alone() -> None:
    """A text is one item, and not its letters."""
    assert Case(items="peta").items == ("peta",)


@pytest.mark.parametrize("wrong", [[RequestReceived(DAY)], {"type": "x"}, None])
def test_what_is_no_fact_is_refused(wrong: object) -> None:
    """It would be lost, or crash later."""
    with pytest.raises(InputError, match=r"\$\.events\[1\]: not a fact: "):
        ASKED.record(wrong)  # type: ignore[arg-type] # so


def test_what_a_case_chose_cannot_be_changed() -> None:
    """The readings of a case are a value: equal to a mapping, and hashed."""
    chosen = Case(readings={"calendar_of": "body"}).readings
    assert dict(chosen) == {"calendar_of": "body"}
    assert (len(chosen), repr(chosen)) == (1, "{'calendar_of': 'body'}")
    assert hash(chosen) == hash(back_from(chosen))
    with pytest.raises(TypeError):
        chosen["calendar_of"] = "actor"  # type: ignore[index] # that is the point


def test_eight_threads_ask_one_standing() -> None:
    """All of them read the same answers, on a calendar nobody has used."""
    fresh = WorkCalendar(decrees=DAYS.decrees)
    standing = PENDING.on(FILED, calendar=fresh)

    def ask(_: int) -> list[object]:
        return [getattr(standing, name) for name in ANSWERS]

    with ThreadPoolExecutor(8) as pool:
        first, *others = pool.map(ask, range(32))
    assert all(other == first for other in others)


def test_it_prints_as_a_line() -> None:
    """The day and where the case stands, and none of the answers."""
    standing: Standing = ASKED.on(DAY, calendar=DAYS)
    assert repr(standing) == (
        "Standing(day=datetime.date(2026, 3, 12), stage='request', state='waiting')"
    )


def test_limits_and_options_are_found_by_name() -> None:
    """The one that runs comes first; what the case has not is None."""
    later = ASKED.on(dt.date(2026, 5, 4))
    notice = later.limit("request.notice")
    assert notice is not None
    assert (notice.running(later.day), notice.days_left(later.day)) == (False, -20)
    assert later.limit("court.cassation") is None
    assert later.option("cassation_filed") is None
    objection = later.option("objection_received")
    assert objection is not None
    assert objection.open


def test_days_left_are_not_claimed_where_none_can_be_counted() -> None:
    """No last day, or one past every table, has no days left."""
    first = ASKED.on(DAY).limit("request.notice")
    assert first is not None
    assert first.days_left(dt.date(9999, 1, 1)) is None
    election = Case(events=[RequestReceived(DAY)], subject="election")
    undated = election.on(dt.date(2026, 4, 30)).limit("election.objection.file")
    assert undated is not None
    assert (undated.last, undated.safe, undated.days_left(DAY)) == (None, None, None)
    assert undated.label("en") == "Filing of the objection (election information)"


def test_a_limit_is_as_its_constructor_makes_it() -> None:
    """It has every field, in the order of the class, in which it is read fastest."""
    names = [each.name for each in fields(TimeLimit)]
    shown = PENDING.on(FILED).deadlines
    for limit in shown:
        assert [*vars(limit)] == names
        assert limit == TimeLimit(**{name: getattr(limit, name) for name in names})
    assert shown
