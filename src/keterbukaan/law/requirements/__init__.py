"""Syarat permohonan: who may ask, with what, and by which channel.

Three tables: ``ASKERS`` (who may be an applicant), ``DOCUMENT_RULES`` (what has
to be handed in) and ``CHANNEL_RULES`` (how it may come). Every row has its
provision and the period in which it holds, so that each is read for a day. What
a form has to say is only printed; it is handed on from
:mod:`keterbukaan.law.printed.forms`.

Sources: UU 14/2008 Ps. 1, 22 and 35; PerKI 1/2010 Ps. 23-24, 30 and 32; PerKI
2/2010 Ps. 6-10 and 14; PerKI 1/2013 Ps. 9-11, 17 and 18; PerKI 1/2021 Ps. 1,
27-30, 39-42 and 54-55.

>>> import datetime as dt
>>> today = dt.date(2026, 3, 12)
>>> [rule.key for rule in documents("request", "citizen", today, agent=True)]
['identity', 'power']
>>> documents("request", "citizen", dt.date(2021, 6, 29))
()
>>> channels("request", today).text("en")[:34]
'in writing, in person or by e-mail'
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..._dates import civil
from ..._values import of_kind
from ..handed_in import SPELLINGS, Channel, Document, channel_of
from ..printed.forms import FORMS, FilledBy, Form, FormField, UnknownForm, form
from ..shape import Step
from .applicants import ASKERS
from .channels import CHANNEL_RULES
from .documents import DOCUMENT_RULES
from .shape import Asker, ChannelRule, DocumentRule, OralForm

if TYPE_CHECKING:
    import datetime as dt

__all__ = [
    "ASKERS",
    "CHANNEL_RULES",
    "DOCUMENT_RULES",
    "FORMS",
    "SPELLINGS",
    "Asker",
    "Channel",
    "ChannelRule",
    "Document",
    "DocumentRule",
    "FilledBy",
    "Form",
    "FormField",
    "OralForm",
    "Step",
    "UnknownForm",
    "asker",
    "channel_of",
    "channels",
    "documents",
    "form",
]


def asker(kind: str, day: dt.date) -> Asker | None:
    """Return what a kind of applicant is on a day; None where no text says.

    >>> import datetime as dt
    >>> asker("foreigner", dt.date(2026, 3, 12)).may
    False
    >>> asker("unknown", dt.date(2026, 3, 12)) is None
    True
    """
    row = ASKERS.get(of_kind(kind, str))
    return row if row is not None and row.covers(civil(day)) else None


def documents(
    step: str, kind: str, day: dt.date, *, agent: bool = False
) -> tuple[DocumentRule, ...]:
    """Return what an applicant has to hand in on a day, each thing once.

    Args:
        step: ``request``, ``objection`` or ``dispute``.
        kind: the kind of applicant; for an unknown one only what is asked of
            everybody.
        day: the day of the act.
        agent: whether somebody acts for the applicant; the power of attorney
            that is asked of an agent takes the place of a group's.

    Raises:
        UnknownValue: there is no such step.
        NotADate: the day is an instant, or no date.
    """
    of = frozenset((of_kind(kind, str), "all", *(["agent"] if agent else [])))
    return _documents(Step(step), of, civil(day))


@lru_cache(maxsize=1024)
def _documents(
    step: Step, of: frozenset[str], day: dt.date
) -> tuple[DocumentRule, ...]:
    """Return what is asked of any of these in a step on a day, each thing once."""
    found = {
        rule.key: rule
        for rule in DOCUMENT_RULES
        if rule.step is step and rule.of in of and rule.covers(day)
    }
    return tuple(found.values())


def channels(step: str, day: dt.date) -> ChannelRule | None:
    """Return what was said about the channel on a day; None where nothing was."""
    asked, day = Step(step), civil(day)
    rules = (each for each in CHANNEL_RULES if each.step is asked)
    found = (rule for rule in rules if rule.covers(day))
    return next(found, None)
