"""The shapes of a ground of exemption: letter, sub-items, how long it may last.

>>> print(DurationKind.AS_NEEDED.label("en"))
as long as needed
"""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from ..._values import Value
from ...citation import Citation
from ...texts import Labelled
from ..entry import Entry, SourcedEntry
from ..openings import Opening
from ..spans import Span, Years


class GroundTest(Labelled):
    """Ukuran: what a letter asks before information is exempt under it."""

    HARM = ("harm", "dapat merugikan bila dibuka", "harm if opened")
    REVEALS = (
        "reveals",
        "mengungkap isinya bila dibuka",
        "reveals the content if opened",
    )
    CATEGORY = ("category", "termasuk golongan ini", "belongs to the category")


class DurationKind(Labelled):
    """Jangka waktu pengecualian: how the length of a period is determined."""

    MAXIMUM_YEARS = (
        "maximum_years",
        "paling lama sejumlah tahun",
        "a number of years at most",
    )
    OTHER_LAW = ("other_law", "menurut peraturan lain", "as other law sets")
    AS_NEEDED = ("as_needed", "selama diperlukan", "as long as needed")
    NOT_STATED = ("not_stated", "tidak diatur", "not stated")


class PeriodSetter(Labelled):
    """Penentu jangka waktu: who sets the period of an exemption."""

    PPID_WITH_LEADER = (
        "ppid_with_leader",
        "PPID dengan persetujuan pimpinan",
        "the PPID, with the approval of the head of the body",
    )
    HIGHEST_LEADER = (
        "highest_leader",
        "pimpinan tertinggi badan publik",
        "the highest leader of the body",
    )
    OTHER_LAW = ("other_law", "peraturan lain itu", "that other law")


@frozen(kw_only=True, eq=False, repr=False)
class SubItem(Entry):
    """Angka: one numbered item under a letter.

    Args:
        n: its number.
        elucidation: whether only the elucidation (penjelasan) numbers it, so
            that it explains the letter and is no ground of its own.
    """

    n: int
    elucidation: bool = False


@frozen(kw_only=True, eq=False, repr=False)
class Duration(Value):
    """Jangka waktu: how long an exemption under a letter may last.

    Args:
        kind: how the length is determined.
        set_by: who sets it.
        basis: the provision that says so.
        set_by_basis: the provision that says who sets it.
        maximum: the longest period, where the law has a number.
        also: further provisions that say the same.
        in_force: the first day on which the provision is in force.
    """

    kind: DurationKind
    set_by: PeriodSetter
    basis: Citation
    set_by_basis: Citation
    in_force: dt.date
    maximum: Years | None = None
    also: tuple[Citation, ...] = ()


@frozen(kw_only=True, eq=False, repr=False)
class Ground(SourcedEntry):
    """Alasan pengecualian: one letter of UU 14/2008 Ps. 17.

    Args:
        letter: ``a`` to ``j``.
        test: what it asks: a harm, that content is revealed, or a category.
        items: its sub-items; empty where it has none.
        closed: whether the sub-items are a closed list, or None where there
            are none, or only the elucidation has them.
        non_permanent: True where the law says that the exemption is not
            permanent, or None where it says nothing.
        duration: how long it may last, and who says so.
        ends_early: what ends it before its period is over.
    """

    letter: str
    test: GroundTest
    duration: Duration
    items: tuple[SubItem, ...] = ()
    closed: bool | None = None
    non_permanent: bool | None = None
    ends_early: tuple[Opening, ...] = ()


@frozen(kw_only=True, eq=False, repr=False)
class Refusal(SourcedEntry):
    """Penolakan yang bukan pengecualian: refused, but not under Ps. 17.

    Args:
        key: its name, stable for ever.
    """

    key: str


@frozen(kw_only=True, eq=False, repr=False)
class RelatedPeriod(SourcedEntry):
    """Jangka waktu dalam UU lain: a period that another statute sets.

    Args:
        key: its name, stable for ever.
        span: its length.
    """

    key: str
    span: Span
