"""The rule book as plain values: the limits, the readings, what is settled.

A reading names its options, and says for each what it rests on, who reads so,
and the number it gives where it gives one. What is settled needs no choice,
and says why.

>>> book = rules_json(lang="en")
>>> edition = next(r for r in book["readings"] if r["id"] == "notice_edition")
>>> edition["default"], edition["basis"], edition["rules"]
('commission', 'PerKI 1/2021 Ps. 31(3)', ['request.notice.internal'])
>>> edition["options"]["gazette"]
{'text': 'State Gazette 2021 No. 741: 3', 'basis': 'PerKI 1/2021 Ps. 31(3)', \
'read_by': None, 'value': 3, 'unit': 'working_days'}
>>> appeal = next(s for s in book["settled"] if s["id"] == "ordinary_appeal")
>>> appeal["question"], appeal["basis"]
('Is there an appeal before cassation?', \
['UU 14/2008 Ps. 50', 'PERMA 2/2011 Ps. 9(2)'])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._dates import optional_civil
from ...law.limits import RULES
from ...law.printed.no_choice import NO_CHOICE
from ...law.readings import Choice, Reading, Settled, in_force
from ...texts import Lang, pick
from .answers import iso, stamp

if TYPE_CHECKING:
    import datetime as dt

    from ...law.shape import Limit, Rule


def rules_json(on: dt.date | None = None, lang: Lang = "id") -> dict[str, Any]:
    """Return the rule book: every value of every rule, oldest first, and the readings.

    Args:
        on: only what applies to a trigger on this day; None for all periods.
        lang: the language of the questions and answers.

    Raises:
        NotADate: the day is an instant, or no date.

    >>> import datetime as dt
    >>> [row["value"] for row in rules_json()["rules"] if row["id"] == "request.help"]
    [3]
    >>> now = rules_json(dt.date(2026, 3, 12))["rules"]
    >>> [row for row in now if row["id"] == "request.help"]
    []
    """
    optional_civil(on)
    rows = [
        _limit(rule, limit)
        for rule in RULES.values()
        for limit in rule.limits
        if on is None or limit.covers(on)
    ]
    return {
        "rules": rows,
        "readings": [_reading(each, lang) for each in in_force(on)],
        "settled": [_settled(each, lang) for each in NO_CHOICE],
        **stamp(None, None),
    }


def _limit(rule: Rule, limit: Limit) -> dict[str, Any]:
    return {
        "id": rule.id,
        "value": limit.span.n if limit.span else None,
        "unit": limit.span.unit if limit.span else None,
        "direction": rule.direction.value,
        "basis": str(limit.basis),
        "trigger": limit.trigger or rule.trigger,
        "actor": rule.actor.value,
        "in_force": limit.in_force.isoformat(),
        "until": iso(limit.until),
        "checked": iso(limit.checked),
    }


def _reading(reading: Reading, lang: Lang) -> dict[str, Any]:
    options = {name: _option(each, lang) for name, each in reading.options.items()}
    return {
        "id": reading.id,
        "question": pick(reading.question, lang),
        "options": options,
        "default": reading.default,
        "basis": options[reading.default]["basis"],
        "because": pick(reading.because, lang),
        "assumption": reading.assumption,
        "rules": list(reading.rules),
    }


def _option(option: Choice, lang: Lang) -> dict[str, Any]:
    found: dict[str, Any] = {
        "text": option.text(lang),
        "basis": str(option.basis) if option.basis else None,
        "read_by": pick(option.read_by, lang) if option.read_by else None,
    }
    if option.span is not None:
        found |= {"value": option.span.n, "unit": option.span.unit}
    if option.unit is not None:
        found["unit"] = option.unit.unit
    return found


def _settled(settled: Settled, lang: Lang) -> dict[str, Any]:
    return {
        "id": settled.id,
        "question": pick(settled.question, lang),
        "answer": pick(settled.answer, lang),
        "basis": [str(citation) for citation in settled.basis],
    }
