"""The tree of errors: one base, data in attributes, lower-case messages."""

from __future__ import annotations

import ast
import copy
import datetime as dt
from string import Formatter
from typing import TYPE_CHECKING, Any, Final

import pytest

from keterbukaan import (
    Case,
    PublicBody,
    WorkCalendar,
    agenda,
    deadline,
    errors,
    events,
)
from keterbukaan.adapters.json import read_case
from keterbukaan.adapters.json.wrongs import WRONGS
from keterbukaan.errors import (
    InputError,
    InputProblem,
    KeterbukaanError,
    LimitNotKnown,
    NotADate,
    NotDecreed,
    NotInForce,
    OutOfRange,
    UnknownFact,
    UnknownLanguage,
    UnknownName,
    UnknownReading,
    UnknownRule,
    UnknownValue,
    WrongType,
)
from keterbukaan.events import EVENTS
from keterbukaan.law.categories import CATEGORIES
from keterbukaan.law.limits import RULES
from keterbukaan.law.readings import READINGS, choose
from keterbukaan.typed_days import DATE_WRONGS
from keterbukaan.workdays.draft_checks import DRAFT_WRONGS
from tests.helpers import modules
from tests.helpers.pickles import back_from

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DAY = dt.date(2028, 1, 1)
_FIRST, _LAST = dt.date(2010, 1, 1), dt.date(2027, 12, 31)

#: One of each, with the builtin error that it is as well.
SAMPLES: tuple[tuple[KeterbukaanError, type[Exception]], ...] = (
    (NotADate("2026-03-12"), TypeError),
    (WrongType("x", "PublicBody"), TypeError),
    (UnknownValue("kabupaten", known=("regency",)), ValueError),
    (UnknownLanguage("fr", known=("id", "en")), ValueError),
    (NotDecreed(_DAY, first=_FIRST, last=_LAST), LookupError),
    (NotDecreed(_DAY, first=None, last=None), LookupError),
    (OutOfRange(_DAY, first=_FIRST, last=_LAST), ValueError),
    (UnknownName("mangos", known=("mango", "durian")), ValueError),
    (UnknownRule("request.notise", known=("request.notice",)), ValueError),
    (UnknownReading("x", known=()), ValueError),
    (UnknownFact("request_recieved", known=("request_received",)), KeyError),
    (LimitNotKnown("election.objection.file"), LookupError),
    (NotInForce("request.notice", _DAY, periods=("from 2010-04-30",)), LookupError),
    (InputError([InputProblem("$.a", "missing")]), ValueError),
)


def test_every_error_has_a_sample() -> None:
    """The list above is complete, so that what follows holds for all errors."""
    public = {getattr(errors, name) for name in errors.__all__}
    sampled = {type(error) for error, _ in SAMPLES}
    assert public - sampled == {KeterbukaanError, InputProblem}


@pytest.mark.parametrize(("error", "builtin"), SAMPLES)
def test_an_error_is_one_of_ours_and_of_the_language(
    error: KeterbukaanError, builtin: type[Exception]
) -> None:
    """Both ``except KeterbukaanError`` and the nearest builtin catch it."""
    assert isinstance(error, KeterbukaanError)
    assert isinstance(error, builtin)


@pytest.mark.parametrize(("error", "_"), SAMPLES)
def test_an_error_crosses_processes(error: KeterbukaanError, _: object) -> None:
    """Pickled or copied it keeps its message and everything it saw."""
    for other in (back_from(error), copy.copy(error)):
        assert type(other) is type(error)
        assert str(other) == str(error)
        assert vars(other) == vars(error)


@pytest.mark.parametrize(("error", "_"), SAMPLES)
def test_a_message_is_lower_case_without_a_full_stop(
    error: KeterbukaanError, _: object
) -> None:
    """Messages read well inside a sentence of the application."""
    text = str(error)
    assert text
    assert not text[0].isupper()
    assert not text.endswith(".")


def test_an_error_shows_what_was_seen() -> None:
    """The value that was refused is in the message and in an attribute."""
    error = NotADate(dt.datetime(2026, 3, 12, tzinfo=dt.UTC))
    assert error.value == dt.datetime(2026, 3, 12, tzinfo=dt.UTC)
    assert "expected datetime.date, got datetime" in str(error)


def test_a_typing_slip_gets_a_hint() -> None:
    """A name close to a known one is suggested, a strange one is not."""
    assert "did you mean 'mango'?" in str(UnknownName("mangos", known=("mango",)))
    assert str(UnknownName("xyz", known=("mango",))).endswith("; one of 'mango'")
    assert str(UnknownName("xyz", known="abcdefghij")) == "unknown name 'xyz'"
    assert str(UnknownRule("xyz", known=())) == "unknown rule 'xyz'"
    assert str(UnknownReading("xyz", known=())) == "unknown reading 'xyz'"


@pytest.mark.parametrize(
    ("table", "name"),
    [
        (EVENTS, "request_received"),
        (RULES, "request.notice"),
        (READINGS, "calendar_of"),
        (CATEGORIES, "periodic.profile"),
    ],
)
def test_a_table_says_what_may_have_been_meant(
    table: Mapping[str, object], name: str
) -> None:
    """A key that is not there is an error of ours, and a KeyError all the same."""
    typed = name + "s"
    with pytest.raises(KeyError) as raised:
        table[typed]
    assert isinstance(raised.value, UnknownName)
    assert f"{typed!r}; did you mean {name!r}?" in str(raised.value)
    assert table.get(typed) is None
    assert typed not in table
    assert table[name] is table.get(name)


@pytest.mark.parametrize("table", [EVENTS, RULES, READINGS, CATEGORIES])
def test_a_table_is_pickled_and_copied(table: Mapping[str, object]) -> None:
    """A copy is equal and says the same of a name that is not there."""
    again = back_from(table)
    for other in (again, copy.copy(table), copy.deepcopy(table)):
        assert other == table
        with pytest.raises(UnknownName):
            other["no such name"]


def test_a_table_and_the_readings_of_a_case_cannot_be_changed() -> None:
    """What is shared by all cases, and what a frozen case holds, stays as it is."""
    chosen = Case(readings={"receipt_day_counted": "yes"}).readings
    for table in (EVENTS, RULES, READINGS, CATEGORIES, chosen):
        with pytest.raises(TypeError):
            table["x"] = "y"  # type: ignore[index] # that is what is refused
    assert copy.deepcopy(chosen) == chosen == choose({"receipt_day_counted": "yes"})


def test_not_decreed_says_what_is_covered() -> None:
    """The message names the span that can be counted, or that there is none."""
    covered = str(NotDecreed(_DAY, first=_FIRST, last=_LAST))
    assert "2010-01-01 to 2027-12-31" in covered
    assert "no day" in str(NotDecreed(_DAY, first=None, last=None))


def test_all_problems_come_at_once() -> None:
    """An input error lists every problem with its path."""
    problems = [InputProblem("$.a", "missing"), InputProblem("$.b", "not a date")]
    error = InputError(iter(problems))
    assert error.problems == tuple(problems)
    assert str(error) == "2 problems in the input\n  $.a: missing\n  $.b: not a date"
    assert str(InputError(problems[:1])).startswith("1 problem in")


def test_problems_are_values() -> None:
    """Two problems with the same path and text are the same."""
    problem = InputProblem("$.a", "missing")
    assert problem == InputProblem("$.a", "missing")
    assert problem != InputProblem("$.b", "missing")
    assert problem != "$.a: missing"
    assert len({problem, InputProblem("$.a", "missing")}) == 1


# -- two languages -------------------------------------------------------------------


@pytest.mark.parametrize(("error", "_"), SAMPLES)
def test_an_error_says_itself_in_both_languages(
    error: KeterbukaanError, _: type[Exception]
) -> None:
    """The English message is that of ``str()``; both survive pickling."""
    assert error.text("en") == str(error)
    assert error.text("id") == error.text() != str(error)
    back: KeterbukaanError = back_from(error)
    assert back.words == error.words


def test_a_problem_says_itself_in_both_languages() -> None:
    """With its path; a text that was given alone stands for both."""
    problem = InputProblem("$.a", ("kosong", "is blank"))
    assert (problem.line(), problem.line("en")) == ("$.a: kosong", "$.a: is blank")
    assert problem.text("en") == "is blank"
    assert problem.at("$.b") == InputProblem("$.b", ("kosong", "is blank"))
    assert InputProblem("$.a", "17.z").words == ("17.z", "17.z")


@pytest.mark.parametrize("table", [WRONGS, DATE_WRONGS, DRAFT_WRONGS])
def test_both_languages_name_the_same_values(
    table: dict[str, tuple[str, str]],
) -> None:
    """What is filled in, in one language is filled in, in the other."""
    for indonesian, english in table.values():
        named = [
            {name for _, name, _, _ in Formatter().parse(words) if name}
            for words in (indonesian, english)
        ]
        assert named[0] - {"reason"} == named[1] - {"reason"}


def test_no_message_has_one_language_alone() -> None:
    """No problem is made with a text typed where it is made."""
    made = 0
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            if getattr(node.func, "id", None) == "InputProblem":
                made += 1
                assert not isinstance(node.args[1], ast.Constant | ast.JoinedStr), path
    assert made > 30


# -- at the call that caused it --------------------------------------------------------

_ASKED: Final = Case(events=[events.RequestReceived(_DAY)])
#: What no checker would let pass.
_X: Final[Any] = "x"
_FIVE: Final[Any] = 5
_NOTHING: Final[Any] = None
_OBJECT: Final[Any] = {}
_WRONG: Final[Mapping[str, Callable[[], object]]] = {
    "expected WorkCalendar, got str: 'x'": lambda: _ASKED.on(_DAY, calendar=_X),
    "expected WorkCalendar, got NoneType": lambda: deadline(
        "request.notice", start=_DAY, calendar=_NOTHING
    ),
    "expected Overlay, got str: 'x'": lambda: WorkCalendar(overlays=[_X]),
    "expected Case, got int: 5": lambda: [*agenda([_FIVE], _DAY)],
    "expected PublicBody, got str": lambda: Case(body=_X),
    "expected Applicant, got str": lambda: Case(applicant=_X),
    "expected ConsequenceTest, got str": lambda: Case(tests=[_X]),
    "expected OwnLimit, got str": lambda: Case(own_limits=[_X]),
    "expected Iterable, got int: 5": lambda: Case(items=_FIVE),
    "expected str, got int: 5": lambda: Case(items=[_FIVE]),
    "expected datetime, got str: 'x'": lambda: events.RequestReceived(_DAY, at=_X),
    "expected int, got str: 'x'": lambda: events.NoticeGiven(
        _DAY, outcome="granted", fee=_X
    ),
    "expected Order, got dict": lambda: events.RulingRead(_DAY, orders=[_OBJECT]),
    "unknown value 'ktp'": lambda: events.RequestReceived(_DAY, documents=["ktp"]),
    "unknown value 'vilage'; did you mean 'village'?": lambda: PublicBody(
        kind="state",
        level="vilage",  # type: ignore[arg-type]
    ),
    "unknown value 'court'; one of": lambda: _ASKED.on(_DAY).next_step("court"),
    "unknown type of fact 'notice_givn'; did you mean": lambda: _ASKED.on(_DAY).option(
        "notice_givn"
    ),
    "unknown rule 'request.notise'": lambda: _ASKED.on(_DAY).limit("request.notise"),
    "unknown language 'x'": lambda: _ASKED.on(_DAY).text(_X),
    "unknown language {}": lambda: NotADate("x").text(_OBJECT),
}


@pytest.mark.parametrize("said", _WRONG)
def test_an_error_comes_at_the_call_that_caused_it(said: str) -> None:
    """It is one of ours, with what was seen and what is allowed."""
    with pytest.raises(KeterbukaanError) as caught:
        _WRONG[said]()
    assert said in str(caught.value)
    assert caught.value.code in {
        "wrong_type",
        "unknown_value",
        "unknown_fact",
        "unknown_rule",
        "unknown_language",
    }


def test_a_problem_has_a_code() -> None:
    """A program tells problems apart by it, in any language; it moves with the path."""
    with pytest.raises(InputError) as caught:
        read_case({"schema": "keterbukaan/case/1", "body": {"kind": "stat"}, "x": 1})
    found = [(each.path, each.code) for each in caught.value.problems]
    assert found == [
        ("$.body.kind", "unknown_value"),
        ("$.body.level", "missing"),
        ("$.events", "missing"),
        ("$.x", "unknown_key"),
    ]
    assert InputProblem("$.a", "odd", "odd").at("$.b").code == "odd"
    assert InputProblem.of("$.a", NotADate("x")).code == "not_a_date"
