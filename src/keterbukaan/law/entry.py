"""Entri: one thing that the law says, in our words, beside its provision.

Grounds, openings and penalties are tables of such entries. The words are our
own short ones in Indonesian and English, never sentences of the law.

>>> from keterbukaan.citation import cite
>>> entry = Entry(
...     words=("rahasia pribadi", "personal secrets"), basis=cite("UU 1/2000")
... )
>>> entry.text("id"), str(entry.basis)
('rahasia pribadi', 'UU 1/2000')
"""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from .._values import Value
from ..citation import Citation
from ..texts import Worded, Words
from .shape import Evidence


@frozen(kw_only=True, eq=False, repr=False)
class Entry(Value, Worded):
    """One thing that the law says.

    Args:
        words: what it is, in Indonesian and English (our words).
        basis: the provision that says it.
        also: further provisions that say the same or complete it.
        notes: what is not settled, or easily overlooked.
    """

    words: Words
    basis: Citation
    also: tuple[Citation, ...] = ()
    notes: tuple[Words, ...] = ()

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The basis comes first, then what says the same."""
        return (self.basis, *self.also)


@frozen(kw_only=True, eq=False, repr=False)
class SourcedEntry(Entry):
    """One thing that the law says, and how far that was compared with its text.

    Args:
        evidence: how sure it is that the provision says so.
        checked: the day somebody last compared the entry with the
            instrument's own text, or None where nobody did.
    """

    evidence: Evidence
    checked: dt.date | None


@frozen(kw_only=True, eq=False, repr=False)
class DatedEntry(SourcedEntry):
    """One thing that the law says in a period.

    Args:
        in_force: the first day of this text.
        until: its last day, or None while in force.
    """

    in_force: dt.date
    until: dt.date | None = None

    def covers(self, day: dt.date) -> bool:
        """Whether this text was in force on the day."""
        return self.in_force <= day and (self.until is None or day <= self.until)

    @property
    def period(self) -> str:
        """The period in words, such as ``from 2026-01-02``."""
        end = f" until {self.until}" if self.until else ""
        return f"from {self.in_force}{end}"
