"""The shapes of a penalty: loss of liberty, fine, the times to act upon it.

>>> FINES[FineCategory.III]
50000000
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from ....texts import Labelled, Words
from ...entry import DatedEntry
from ...spans import Months, Years

if TYPE_CHECKING:
    from collections.abc import Mapping


class Custody(Labelled):
    """Pidana badan: the kind of loss of liberty."""

    IMPRISONMENT = ("imprisonment", "penjara", "imprisonment")
    DETENTION = ("detention", "kurungan", "detention")


class Joined(Labelled):
    """Hubungan pidana: how loss of liberty and fine stand together."""

    AND = ("and", "dan denda", "and a fine")
    AND_OR = ("and_or", "dan/atau denda", "and/or a fine")
    FINE_ONLY = ("fine_only", "denda saja", "a fine alone")


class FineCategory(Labelled):
    """Kategori denda: the categories of UU 1/2023 Ps. 79 that are used here."""

    II = ("II", "kategori II", "category II")
    III = ("III", "kategori III", "category III")
    V = ("V", "kategori V", "category V")


FINES: Final[Mapping[FineCategory, int]] = {
    FineCategory.II: 10_000_000,
    FineCategory.III: 50_000_000,
    FineCategory.V: 500_000_000,
}
"""The highest fine of each category in rupiah (UU 1/2023 Ps. 79)."""


@frozen(kw_only=True, eq=False, repr=False)
class Penalty(DatedEntry):
    """Ancaman pidana: the heaviest penalty of one offence in one period.

    Args:
        pasal: ``51``, or ``54(1)`` with its paragraph.
        who: on whom it falls, in Indonesian and English (our words).
        custody: imprisonment or detention, or None for a fine alone.
        custody_max: the longest of it.
        joined: whether the fine comes beside it or may come instead.
        fine_max: the highest fine, in rupiah.
        category: the category of that fine, where the text has categories.
        letters: the letters of Ps. 17 that it names.
        needs_loss: whether somebody else must have suffered loss.
    """

    pasal: str
    who: Words
    custody: Custody | None
    custody_max: Years | None
    joined: Joined
    fine_max: int
    category: FineCategory | None = None
    letters: tuple[str, ...] = ()
    needs_loss: bool = False


@frozen(kw_only=True, eq=False, repr=False)
class Complaint(DatedEntry):
    """Delik aduan: until when somebody may complain, and withdraw it.

    Args:
        within: counted from knowing of the offence.
        within_abroad: the same for a complainant who lives abroad.
        withdrawal: counted from the complaint.
    """

    within: Months
    within_abroad: Months
    withdrawal: Months


@frozen(kw_only=True, eq=False, repr=False)
class Limitation(DatedEntry):
    """Kedaluwarsa: after how long an offence can no longer be prosecuted.

    Args:
        pasal: ``51``, or ``54(1)`` with its paragraph.
        after: counted from the day after the act; None where no text fits.
    """

    pasal: str
    after: Years | None
