"""The shape of a category of open information, and its frequencies."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from ...citation import Citation, cite, cites
from ...texts import Labelled, Words
from ..instruments import INSTRUMENTS
from ..shape import Evidence

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


class Frequency(Labelled):
    """Kekerapan: how often open information is published."""

    PERIODIC = (
        "periodic",
        "berkala, paling jarang enam bulan sekali",
        "periodic, at least every six months",
    )
    IMMEDIATE = (
        "immediate",
        "serta-merta, tanpa penundaan",
        "immediate, without delay",
    )
    AT_ALL_TIMES = ("at_all_times", "tersedia setiap saat", "available at all times")


FREQUENCIES: Final[Mapping[Frequency, Citation]] = MappingProxyType(
    {
        Frequency.PERIODIC: cite("PerKI 1/2021 Ps. 18"),
        Frequency.IMMEDIATE: cite("PerKI 1/2021 Ps. 19"),
        Frequency.AT_ALL_TIMES: cite("PerKI 1/2021 Ps. 21(1)"),
    }
)
"""The provision that sets each frequency."""


class BodyGroup(Labelled):
    """Kelompok badan publik: which bodies a category binds.

    Beside ``all``, the values are those of the kinds of public body.
    """

    ALL = ("all", "semua badan publik", "every public body")
    ENTERPRISE = ("enterprise", "BUMN atau BUMD", "enterprise of the state or a region")
    PARTY = ("party", "partai politik", "political party")
    ORGANISATION = ("organisation", "organisasi nonpemerintah", "organisation")


@frozen(kw_only=True)
class Category:
    """One kind of open information.

    Args:
        id: stable for ever, such as ``periodic.profile``.
        words: what it is, in Indonesian and English (our words).
        basis: the provision that names it.
        frequency: how often it is published, or None where the record names
            no frequency.
        bodies: which bodies it binds.
        also: further provisions that name it.
        rule: the rule with a time of its own for it, beside its frequency.
        evidence: how sure it is that the provision names it.
        note: what is not settled about it.
    """

    id: str
    words: Words
    basis: Citation
    frequency: Frequency | None
    bodies: BodyGroup = BodyGroup.ALL
    also: tuple[Citation, ...] = ()
    rule: str | None = None
    evidence: Evidence = Evidence.S1
    note: Words | None = None

    @property
    def in_force(self) -> dt.date | None:
        """The first day in force of the instrument that names it."""
        return INSTRUMENTS[self.basis.instrument].in_force

    def binds(self, kind: str) -> bool:
        """Whether it binds bodies of this kind, such as ``enterprise``.

        >>> from keterbukaan.law.categories import category
        >>> category("enterprise.articles").binds("state")
        False
        """
        return self.bodies is BodyGroup.ALL or self.bodies == kind


_GROUPS: Final[Mapping[str, tuple[Frequency | None, BodyGroup]]] = {
    "periodic": (Frequency.PERIODIC, BodyGroup.ALL),
    "immediate": (Frequency.IMMEDIATE, BodyGroup.ALL),
    "at_all_times": (Frequency.AT_ALL_TIMES, BodyGroup.ALL),
    "enterprise": (Frequency.PERIODIC, BodyGroup.ENTERPRISE),
    "party": (Frequency.PERIODIC, BodyGroup.PARTY),
    "organisation": (None, BodyGroup.ORGANISATION),
}


def row(
    key: str,
    basis: str,
    indonesian: str,
    english: str,
    *also: str,
    rule: str | None = None,
    note: Words | None = None,
) -> Category:
    """Write one row; its group and frequency stand before the dot of its id."""
    group = key.partition(".")[0]
    frequency, bodies = _GROUPS[group]
    return Category(
        id=key,
        words=(indonesian, english),
        basis=cite(basis),
        frequency=frequency,
        bodies=bodies,
        also=cites(*also),
        rule=rule,
        evidence=Evidence.S if basis.startswith("UU") else Evidence.S1,
        note=note,
    )


def listed(
    group: str, article: str, items: Mapping[str, Words], *also: str
) -> tuple[Category, ...]:
    """The rows of an article whose items are lettered from a on."""
    return tuple(
        row(f"{group}.{key}", f"{article} {chr(ord('a') + place)}", *words, *also)
        for place, (key, words) in enumerate(items.items())
    )
