"""An answer that is worked out once, and what is left behind where it is pickled."""

from __future__ import annotations

import datetime as dt
import pickle

from keterbukaan import Case
from keterbukaan._kept import kept
from keterbukaan.events import RequestReceived


class _Counted:
    """Count how often an answer is worked out."""

    def __init__(self) -> None:
        self.times = 0

    @kept
    def answer(self) -> int:
        """The answer."""
        self.times += 1
        return 42


def test_an_answer_is_worked_out_once_and_lies_on_its_instance() -> None:
    """The class itself has what makes it, with its words."""
    found = _Counted()
    assert (found.answer, found.answer, found.times) == (42, 42, 1)
    assert vars(found) == {"times": 1, "answer": 42}
    assert _Counted.answer.__doc__ == "The answer."


def test_what_was_worked_out_of_a_case_is_not_pickled() -> None:
    """A pickled case is as small, and as equal, as one that nobody asked."""
    case = Case(id="a").record(RequestReceived(dt.date(2026, 3, 12)))
    before = pickle.dumps(case)
    assert case.on(dt.date(2026, 4, 3)).state == "silent"
    assert case.progress.states[0] == "waiting"
    assert pickle.dumps(case) == before
    assert pickle.loads(before) == case  # noqa: S301 (it is our own)
