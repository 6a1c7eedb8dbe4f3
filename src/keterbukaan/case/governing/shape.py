"""The shape of what governs: one instrument, its stage, and the reason.

>>> import datetime as dt
>>> row = plain(UU_14_2008, None, dt.date(2026, 3, 12), "every_stage")
>>> print(row.instrument, "|", row.basis, "|", row.text("en"))
UU 14/2008 | UU 14/2008 Ps. 64(1) | holds for every stage
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...law.limits.regimes import (
    PERKI_1_2014,
    PERKI_1_2019,
    UU_14_2008,
    Regime,
)
from ...law.transitions import TRANSITIONS
from ...parties import Subject
from ...texts import Words, both
from ..values.governing import Governing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from ...events import Stage
    from ..matter.matter import Matter

BEFORE: Final = f"{UU_14_2008.instrument} (not yet in force)"
"""What is said of a step from before the statute."""

ELECTIONS: Final = (PERKI_1_2014, PERKI_1_2019)
"""The regulations on election information, none of them read."""

_WORDS: Final[Mapping[str, Words]] = {
    "in_force": (
        "berlaku pada hari tahap ini dimulai",
        "in force on the day this stage began",
    ),
    "first_fact": both(
        id="berlaku pada hari fakta pertama sengketa ini; pengajuannya tidak tercatat",
        en="in force on the day of the first fact of this dispute; its filing is not "
        "on record",
    ),
    "every_stage": ("berlaku bagi setiap tahap", "holds for every stage"),
    "village": both(
        id="naskahnya belum dibaca; batas khusus desa tidak terkonfirmasi, dipakai "
        "aturan umum",
        en="not read; no limit of its own for villages was confirmed, and the general "
        "rule is shown",
    ),
    "election": both(
        id="naskahnya belum dibaca; batasnya dari sumber sekunder, dan yang tidak "
        "diketahui berarti segera bertindak",
        en="not read; its limits are from secondary sources, and where one is not "
        "known the course is to act at once",
    ),
}


def plain(
    regime: Regime, stage: Stage | None, since: dt.date, words: str = "in_force"
) -> Governing:
    """Return a stage under the instrument in force when it began."""
    return Governing(
        instrument=regime.instrument,
        stage=stage,
        since=since,
        basis=regime.entry_basis,
        words=_WORDS[words],
    )


def by(transition: str, instrument: str, stage: Stage, since: dt.date) -> Governing:
    """Return a stage that a transition provision keeps, or takes over."""
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
    """Return the instruments in force on a day."""
    return (regime for regime in regimes if regime.covers(day))


def elections(matter: Matter, day: dt.date) -> Iterator[Regime]:
    """Yield the regulation on election information of a day, for such information."""
    if matter.case.subject is Subject.ELECTION:
        yield from covering(ELECTIONS, day)


def unread(regime: Regime, stage: Stage, since: dt.date) -> Governing:
    """Return a stage under an instrument that was not read."""
    words = "election" if regime in ELECTIONS else "village"
    return plain(regime, stage, since, words)
