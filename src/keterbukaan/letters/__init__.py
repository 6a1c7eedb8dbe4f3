"""Surat: the letters of the procedure, filled from a case.

A letter is a value: its fields with their content, what is missing, and itself as
Markdown and HTML in Indonesian and English, in our own words. What it has to say is
data of the law (:mod:`keterbukaan.law.letters`).

A letter of refusal, like a notice, never names the last day of the objection: nobody
knows yet when it will be received. No letter has an identity number.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import RequestReceived
>>> case = Case(events=[RequestReceived(dt.date(2026, 3, 12), reference="12/2026")])
>>> receipt = letter("receipt", case, dt.date(2026, 3, 12))
>>> print(receipt.text("en"))
receipt of a request, Thursday, 12 March 2026: not on record: name of the applicant; \
information asked for
>>> print(receipt.markdown("en").splitlines()[0])
# Receipt of a request
"""

from .filling import UnknownField, UnknownItem, letter
from .on_test import UnknownTest
from .shape import FilledField, Letter, ToldLine

__all__ = [
    "FilledField",
    "Letter",
    "ToldLine",
    "UnknownField",
    "UnknownItem",
    "UnknownTest",
    "letter",
]
