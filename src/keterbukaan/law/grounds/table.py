"""Pasal 17: the ten letters.

Each row can be held beside the statute: the letter, what it asks, whether its
items are a closed list, whether Ps. 20(1) says that it is not permanent, how
long it may last, who sets that, what ends it early.

Lengths are those of PP 61/2010 Ps. 5-9, from 23 August 2010; PerKI 1/2017
Ps. 8-12 (until 29 June 2021) and PerKI 1/2021 Ps. 51 (from 30 June 2021)
repeat them. Letter j has none.
"""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Final

from ...citation import cite
from ...texts import Words, both
from ..openings import OPENINGS
from ..shape import Evidence
from ..spans import Years
from .items import ITEMS
from .shape import Duration, DurationKind, Ground, GroundTest, PeriodSetter

_KIP: Final = dt.date(2010, 4, 30)
_PP: Final = dt.date(2010, 8, 23)

_HARM: Final = GroundTest.HARM
_AS_NEEDED: Final = DurationKind.AS_NEEDED
_OTHER_LAW: Final = DurationKind.OTHER_LAW


def _lasts(
    kind: DurationKind, pp: str, *perki: str, by: PeriodSetter, says: str = ""
) -> Duration:
    """Write a length of PP 61/2010 that PerKI 1/2021 repeats; ``says`` who sets it."""
    basis = cite(f"PP 61/2010 Ps. {pp}")
    return Duration(
        kind=kind,
        set_by=by,
        basis=basis,
        set_by_basis=cite(f"PP 61/2010 Ps. {says}") if says else basis,
        also=tuple(cite(f"PerKI 1/2021 Ps. {each}") for each in perki),
        in_force=_PP,
        maximum=Years(30) if kind is DurationKind.MAXIMUM_YEARS else None,
    )


def _elsewhere(pp: str, perki: str) -> Duration:
    return _lasts(_OTHER_LAW, pp, perki, by=PeriodSetter.OTHER_LAW)


def _needed(pp: str) -> Duration:
    """Write a length that is needed, as the highest leader sets it."""
    by = PeriodSetter.HIGHEST_LEADER
    return _lasts(_AS_NEEDED, pp, "51(4)", "51(5)", by=by, says="7(5)")


_PERMANENCE: Final[Words] = both(
    id="Ps. 20(1) tidak menyebut huruf ini; menurut penjelasan PerKI 1/2017 Ps. 2(2) "
    "(sampai 29 Juni 2021) terbatas berarti tidak permanen",
    en="Ps. 20(1) does not name this letter; the elucidation of PerKI 1/2017 Ps. 2(2) "
    "(until 29 June 2021) took limited to mean not permanent",
)

# The rows were read in their texts, and not compared with them again.
_ground: Final = partial(Ground, evidence=Evidence.S, checked=None)

TABLE: Final[tuple[Ground, ...]] = (
    _ground(
        letter="a",
        words=("penegakan hukum terhambat", "law enforcement hindered"),
        basis=cite("UU 14/2008 Ps. 17 a"),
        test=_HARM,
        closed=True,
        non_permanent=True,
        items=ITEMS["a"],
        duration=_lasts(
            DurationKind.MAXIMUM_YEARS,
            "5(1)",
            "51(1)",
            by=PeriodSetter.PPID_WITH_LEADER,
            says="3(2)",
        ),
        ends_early=(OPENINGS["public_hearing"],),
    ),
    _ground(
        letter="b",
        words=(
            "kekayaan intelektual dan perlindungan dari persaingan tidak sehat",
            "intellectual property, and protection from unfair competition",
        ),
        basis=cite("UU 14/2008 Ps. 17 b"),
        test=_HARM,
        non_permanent=True,
        duration=_elsewhere("6", "51(3)"),
        notes=(
            both(
                id="penjelasan PP menunjuk hukum rahasia dagang, paten, persaingan "
                "usaha, dan dokumen perusahaan",
                en="the elucidation of the PP points to the law on trade secrets, "
                "patents, competition and company documents",
            ),
        ),
    ),
    _ground(
        letter="c",
        words=("pertahanan dan keamanan negara", "state defence and security"),
        basis=cite("UU 14/2008 Ps. 17 c"),
        test=_HARM,
        closed=True,
        non_permanent=True,
        items=ITEMS["c"],
        duration=_needed("7(1)"),
    ),
    _ground(
        letter="d",
        words=("kekayaan alam Indonesia", "Indonesia's natural wealth"),
        basis=cite("UU 14/2008 Ps. 17 d"),
        test=GroundTest.REVEALS,
        non_permanent=True,
        duration=_needed("7(2)"),
    ),
    _ground(
        letter="e",
        words=("ketahanan ekonomi nasional", "national economic resilience"),
        basis=cite("UU 14/2008 Ps. 17 e"),
        test=_HARM,
        closed=False,
        non_permanent=True,
        items=ITEMS["e"],
        duration=_needed("7(3)"),
    ),
    _ground(
        letter="f",
        words=("hubungan luar negeri", "foreign relations"),
        basis=cite("UU 14/2008 Ps. 17 f"),
        test=_HARM,
        closed=False,
        non_permanent=True,
        items=ITEMS["f"],
        duration=_needed("7(4)"),
    ),
    _ground(
        letter="g",
        words=(
            "isi akta otentik yang bersifat pribadi, dan wasiat",
            "the content of a private authentic deed, and a will",
        ),
        basis=cite("UU 14/2008 Ps. 17 g"),
        test=GroundTest.REVEALS,
        duration=_elsewhere("8(1)", "51(6)"),
        ends_early=(OPENINGS["consent"], OPENINGS["public_office"]),
        notes=(
            _PERMANENCE,
            (
                "penjelasan PP menunjuk hukum kearsipan",
                "the elucidation of the PP points to the law on archives",
            ),
        ),
    ),
    _ground(
        letter="h",
        words=("rahasia pribadi", "personal secrets"),
        basis=cite("UU 14/2008 Ps. 17 h"),
        test=GroundTest.REVEALS,
        closed=True,
        items=ITEMS["h"],
        duration=_lasts(
            _AS_NEEDED,
            "8(2)",
            "51(7)",
            by=PeriodSetter.PPID_WITH_LEADER,
            says="3(2)",
        ),
        ends_early=(OPENINGS["consent"], OPENINGS["public_office"]),
        notes=(
            _PERMANENCE,
            both(
                id="penentu jangka waktunya tidak disebut: PP 61/2010 Ps. 7(5) hanya "
                "untuk huruf c sampai f, jadi berlaku aturan umum Ps. 3",
                en="nobody is named to set the period: PP 61/2010 Ps. 7(5) covers c to "
                "f only, so the general rule of Ps. 3 applies",
            ),
        ),
    ),
    _ground(
        letter="i",
        words=(
            "memo dan surat rahasia di dalam atau antarbadan publik",
            "secret memoranda and letters within or between public bodies",
        ),
        basis=cite("UU 14/2008 Ps. 17 i"),
        test=GroundTest.CATEGORY,
        items=ITEMS["i"],
        duration=_elsewhere("9", "51(9)"),
        ends_early=(OPENINGS["memorandum_ruling"],),
        notes=(
            _PERMANENCE,
            both(
                id="menurut penjelasannya ada dua syarat: tidak untuk pihak luar, dan "
                "sangat merugikan pembuatan kebijakan bila dibuka",
                en="its elucidation asks two things: not meant for outsiders, and "
                "serious harm to policy-making if opened",
            ),
            both(
                id="penjelasan PP menunjuk hukum kearsipan dan dokumen perusahaan, "
                "sedangkan UU membukanya dengan putusan",
                en="the elucidation of the PP points to the law on archives and "
                "company documents, while the statute opens it by a ruling",
            ),
            both(
                id="PerKI 1/2021 Ps. 51(9) hanya menyebut memo yang berkaitan dengan "
                "informasi yang dikecualikan",
                en="PerKI 1/2021 Ps. 51(9) speaks of memoranda tied to exempt "
                "information",
            ),
        ),
    ),
    _ground(
        letter="j",
        words=("rahasia menurut undang-undang lain", "secret under another statute"),
        basis=cite("UU 14/2008 Ps. 17 j"),
        test=GroundTest.CATEGORY,
        duration=Duration(
            kind=DurationKind.NOT_STATED,
            set_by=PeriodSetter.OTHER_LAW,
            basis=cite("UU 14/2008 Ps. 17 j"),
            set_by_basis=cite("UU 14/2008 Ps. 17 j"),
            in_force=_KIP,
        ),
        notes=(
            _PERMANENCE,
            both(
                id="hanya undang-undang, bukan peraturan di bawahnya; sampai 29 Juni "
                "2021 PerKI 1/2010 meminta ketentuannya disebut tepat",
                en="a statute only, no lower regulation; until 29 June 2021 PerKI "
                "1/2010 asked for the exact provision",
            ),
            (
                "PP 61/2010 tidak mengatur jangka waktunya",
                "PP 61/2010 has no period for it",
            ),
        ),
    ),
)
"""Every letter, in the order of the statute."""
