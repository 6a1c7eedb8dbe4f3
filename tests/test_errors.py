"""The tree of errors: one base, data in attributes, lower-case messages."""

from __future__ import annotations

import copy
import datetime as dt
import pickle

import pytest

from keterbukaan import errors
from keterbukaan.errors import (
    InputError,
    InputProblem,
    KeterbukaanError,
    LimitNotKnown,
    NotADate,
    NotDecreed,
    NotInForce,
    OutOfRange,
    UnknownName,
    UnknownReading,
    UnknownRule,
)

_DAY = dt.date(2028, 1, 1)
_FIRST, _LAST = dt.date(2010, 1, 1), dt.date(2027, 12, 31)

#: One of each, with the builtin error that it is as well.
SAMPLES: tuple[tuple[KeterbukaanError, type[Exception]], ...] = (
    (NotADate("2026-03-12"), TypeError),
    (NotDecreed(_DAY, first=_FIRST, last=_LAST), LookupError),
    (NotDecreed(_DAY, first=None, last=None), LookupError),
    (OutOfRange(_DAY, first=_FIRST, last=_LAST), ValueError),
    (UnknownName("mangos", known=("mango", "durian")), ValueError),
    (UnknownRule("request.notise", known=("request.notice",)), ValueError),
    (UnknownReading("x", known=()), ValueError),
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
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 # our own bytes
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
    assert "expected a datetime.date, got datetime" in str(error)


def test_a_typing_slip_gets_a_hint() -> None:
    """A name close to a known one is suggested, a strange one is not."""
    assert "did you mean 'mango'?" in str(UnknownName("mangos", known=("mango",)))
    assert "mean" not in str(UnknownName("xyz", known=("mango",)))
    assert str(UnknownRule("xyz", known=())) == "unknown rule 'xyz'"
    assert str(UnknownReading("xyz", known=())) == "unknown reading 'xyz'"


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
