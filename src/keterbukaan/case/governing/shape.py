"""The shape of what governs: one instrument, its stage, and the reason.

>>> import datetime as dt
>>> row = plain(UU_14_2008, None, dt.date(2026, 3, 12), "every_stage")
>>> print(row.instrument, "|", row.basis, "|", row.text("en"))
UU 14/2008 | UU 14/2008 Ps. 64(1) | holds for every stage
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import frozen

from ...citation import Citation
from ...events import Stage
from ...law.limits.regimes import (
    PERKI_1_2014,
    PERKI_1_2019,
    UU_14_2008,
    Regime,
)
from ...law.transitions import TRANSITIONS
from ...parties import Subject
from ...texts import Lang, Words, pick

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..matter.matter import Matter

__all__ = [
    "BEFORE",
    "ELECTIONS",
    "Governing",
    "by",
    "covering",
    "elections",
    "in_a_line",
    "plain",
    "unread",
]

BEFORE: Final = f"{UU_14_2008.instrument} (not yet in force)"
"""What is said of a step from before the statute."""

ELECTIONS: Final = (PERKI_1_2014, PERKI_1_2019)
"""The regulations on election information, none of them read."""

_WORDS: Final[Mapping[str, Words]] = {
    "in_force": (
        "berlaku pada hari tahap ini dimulai",
        "in force on the day this stage began",
    ),
    "every_stage": ("berlaku bagi setiap tahap", "holds for every stage"),
    "village": (
        (
            "naskahnya belum dibaca; batas khusus desa tidak terkonfirmasi, dipakai "
            "aturan umum"
        ),
        (
            "not read; no limit of its own for villages was confirmed, and the general "
            "rule is shown"
        ),
    ),
    "election": (
        (
            "naskahnya belum dibaca; batasnya dari sumber sekunder, dan yang tidak "
            "diketahui berarti segera bertindak"
        ),
        (
            "not read; its limits are from secondary sources, and where one is not "
            "known the course is to act at once"
        ),
    ),
}


@frozen(kw_only=True)
class Governing:
    """One instrument that governs a stage of a matter, or every stage.

    Args:
        instrument: kind, number and year.
        stage: the stage; None where it holds for every stage.
        since: the first day of this matter under it.
        until: the last, where the matter went over to another one.
        basis: the transition provision, else its entry into force; None where
            neither was read.
        words: why it governs, in Indonesian and English.
        crossed: whether the law changed while this stage was under way, or
            between the stages.
    """

    instrument: str
    stage: Stage | None = None
    since: dt.date
    until: dt.date | None = None
    basis: Citation | None
    words: Words
    crossed: bool = False

    def text(self, lang: Lang = "id") -> str:
        """Why it governs, in one language."""
        return pick(self.words, lang)


def in_a_line(rows: Iterable[Governing]) -> str:
    """The instruments, each once, in the order of the stages."""
    return "; ".join(dict.fromkeys(row.instrument for row in rows))


def plain(
    regime: Regime, stage: Stage | None, since: dt.date, words: str = "in_force"
) -> Governing:
    """A stage under the instrument in force when it began."""
    return Governing(
        instrument=regime.instrument,
        stage=stage,
        since=since,
        basis=regime.entry_basis,
        words=_WORDS[words],
    )


def by(transition: str, instrument: str, stage: Stage, since: dt.date) -> Governing:
    """A stage that a transition provision keeps, or takes over."""
    found = TRANSITIONS[transition]
    return Governing(
        instrument=instrument,
        stage=stage,
        since=since,
        basis=found.basis,
        words=found.words,
        crossed=True,
    )


def covering(regimes: tuple[Regime, ...], day: dt.date) -> Iterator[Regime]:
    """The instruments in force on a day."""
    return (regime for regime in regimes if regime.covers(day))


def elections(matter: Matter, day: dt.date) -> Iterator[Regime]:
    """The regulation on election information of a day, for such information."""
    if matter.case.subject is Subject.ELECTION:
        yield from covering(ELECTIONS, day)


def unread(regime: Regime, stage: Stage, since: dt.date) -> Governing:
    """A stage under an instrument that was not read."""
    words = "election" if regime in ELECTIONS else "village"
    return plain(regime, stage, since, words)
