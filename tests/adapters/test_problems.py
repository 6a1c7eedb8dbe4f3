"""What is wrong in a file: an error that no reader foresaw is a problem too."""

from __future__ import annotations

from keterbukaan.adapters.json.problems import problems


def test_an_error_of_python_is_told_in_its_own_words() -> None:
    """It names the place at which it was met, and hides nothing."""
    (found,) = problems(ValueError("out of range"), "$.events[0].on")
    assert (found.path, found.text("en")) == ("$.events[0].on", "out of range")
