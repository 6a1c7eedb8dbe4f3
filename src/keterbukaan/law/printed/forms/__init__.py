"""Formulir: what a request, an objection and an application have to say.

Each form is a list of fields that an application can show: key, label in two
languages, provision, whether the text asks for it without a condition, who
fills it, and what it may hold where that is listed.

>>> (paper, mail) = (f for f in FORMS if f.basis.instrument == "PerKI 1/2021"
...                  and f.step == "request")
>>> len(paper.fields), len(mail.fields)
(10, 9)
>>> for field in paper.fields[:3]:
...     print(field.key, field.by, field.text("en"), field.basis)
registration_number staff registration number PerKI 1/2021 Ps. 29(5) a
name applicant full name of the person, entity or agent PerKI 1/2021 Ps. 29(5) b
identity_number applicant identity number, or number of the ratifying decree \
PerKI 1/2021 Ps. 29(5) c

>>> import datetime as dt
>>> form("request.email", dt.date(2026, 3, 12)).required()[:3]
('name', 'identity_number', 'address')
>>> form("request.post", dt.date(2026, 3, 12))
Traceback (most recent call last):
    ...
keterbukaan.law.printed.forms.UnknownForm: unknown form 'request.post'; did you \
mean 'request'?
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from ....errors import NotInForce, UnknownName
from .body import BODY_FORMS
from .dispute import DISPUTE_FORMS
from .shape import FilledBy, Form, FormField

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["FORMS", "FilledBy", "Form", "FormField", "UnknownForm", "form"]

FORMS: Final = (*BODY_FORMS, *DISPUTE_FORMS)
"""Every form, in the order of the procedure, the oldest first."""


class UnknownForm(UnknownName):
    """No form has this key."""

    what: ClassVar[tuple[str, str]] = ("formulir", "form")


def form(key: str, day: dt.date) -> Form:
    """Return the form that holds on a day.

    Args:
        key: ``request``, ``request.email``, ``objection``,
            ``objection.email``, ``objection.least`` or ``dispute``.
        day: the day on which it is filled in.

    Raises:
        UnknownForm: no form has this key.
        NotInForce: there was no such form on that day.

    >>> import datetime as dt
    >>> [field.key for field in form("request", dt.date(2021, 6, 29)).fields]
    ['name', 'address', 'contact', 'information', 'way_to_send']
    """
    named = [each for each in FORMS if each.key == key]
    if not named:
        raise UnknownForm(key, known=dict.fromkeys(each.key for each in FORMS))
    for each in named:
        if each.covers(day):
            return each
    raise NotInForce(key, day, periods=tuple(each.period for each in named))
