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
"""

from __future__ import annotations

from typing import Final

from .body_forms import BODY_FORMS
from .dispute_forms import DISPUTE_FORMS

__all__ = ["FORMS"]

FORMS: Final = (*BODY_FORMS, *DISPUTE_FORMS)
"""Every form, in the order of the procedure, the oldest first."""
