"""Single values that are not read by their kind alone.

>>> str(recorded_or_none("2024-07", None)), recorded_or_none(None, None)
('2024-07', None)
"""

from __future__ import annotations

from cattrs.errors import IterableValidationError, IterableValidationNote

from ...errors import hint_at
from ...exemption.days import PART, Day, recorded_day
from ...law.openings import NEVER_EXEMPT
from ...texts import fill
from ...workdays.week import FIVE_OR_SIX
from .sizes import LISTED
from .values import as_object, day, show, truth
from .wrongs import Wrong, wrong


def text_or_truth(value: object, _: object) -> str | bool | None:
    """Read a text, a truth or nothing."""
    if value is None or isinstance(value, str | bool):
        return value
    raise wrong("not_text_or_true", value=show(value))


def private(value: object, _: object) -> str | None:
    """Read a detail that is personal; what stands there is not repeated."""
    if value is None or isinstance(value, str):
        return value
    raise wrong("not_text", value=("nilai lain", "another value"))


def days(value: object, _: object) -> int:
    """Read how many days an office works."""
    if type(value) is int and value in {5, 6}:
        return value
    raise Wrong(fill(FIVE_OR_SIX, days=show(value)), "five_or_six")


def recorded(value: object) -> Day:
    """Return a day, or the year or the month in which it lies.

    >>> recorded("2024-07").words[1]
    'a day in July 2024'
    """
    part = isinstance(value, str) and PART.fullmatch(value) is not None
    try:
        return recorded_day(value) if part else day(value)
    except Wrong as error:
        if error.code != "not_date":
            raise
        raise wrong("not_recorded_day", value=show(value)) from None
    except ValueError:
        raise wrong("no_such_day", value=show(value)) from None


def recorded_or_none(value: object, _: object) -> object:
    """Read a day as it was recorded, or none."""
    return None if value is None else recorded(value)


def answers(value: object, _: object) -> object:
    """Read answers to the checklist of Ps. 18(1): true or false, each under its id."""
    answers = as_object(value)
    found: list[Exception] = []
    for key, answer in answers.items():
        if len(found) > LISTED:
            break
        try:
            truth(answer)
            _asked(key)
        except Wrong as error:
            error.add_note(IterableValidationNote(key, key, bool))
            found.append(error)
    if found:
        raise IterableValidationError("never_exempt", found, dict)
    return answers


def _asked(key: str) -> None:
    if key not in NEVER_EXEMPT:
        raise wrong("unknown_key", value=show(key), hint=hint_at(key, NEVER_EXEMPT))
