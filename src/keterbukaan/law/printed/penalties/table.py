"""Pasal 51-57 in both texts, to be held beside the statute.

Each offence has a line for the text until 1 January 2026 and one for the text
since: loss of liberty, the longest of it in years, how the fine stands beside
it, and the highest fine in rupiah or by category.

Sources: UU 14/2008 Ps. 51-57; UU 1/2026 Lampiran I no. 57; UU 1/2023 Ps. 3,
45, 79, 121, 132 and 137-139; PP 61/2010 Ps. 19 and 20.
"""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from ....citation import cite, cites
from ....texts import Words, both
from ...entry import Entry
from ...shape import Evidence
from ...spans import Years
from .shape import FINES, Custody, FineCategory, Joined, Penalty

if TYPE_CHECKING:
    from collections.abc import Mapping


SINCE_STATUTE: Final = dt.date(2010, 4, 30)
BEFORE_2026: Final = dt.date(2026, 1, 1)
SINCE_2026: Final = dt.date(2026, 1, 2)


class _Text(NamedTuple):
    """What one text says: loss of liberty in years, and the fine."""

    custody: Custody | None
    years: int | None
    joined: Joined
    fine: int | FineCategory

    @property
    def category(self) -> FineCategory | None:
        return self.fine if isinstance(self.fine, FineCategory) else None

    @property
    def fine_max(self) -> int:
        return FINES[self.fine] if isinstance(self.fine, FineCategory) else self.fine


def _offence(
    pasal: str,
    words: Words,
    who: Words,
    *,
    until_2026: _Text,
    since_2026: _Text,
    letters: str = "",
    needs_loss: bool = False,
    notes: tuple[Words, ...] = (),
) -> tuple[Penalty, ...]:
    """Write both texts of one offence, the older one first."""
    return tuple(
        Penalty(
            pasal=pasal,
            words=words,
            who=who,
            custody=text.custody,
            custody_max=None if text.years is None else Years(text.years),
            joined=text.joined,
            fine_max=text.fine_max,
            category=text.category,
            letters=tuple(letters),
            needs_loss=needs_loss,
            basis=cite(f"UU 14/2008 Ps. {pasal}"),
            also=tuple(map(cite, also)),
            notes=notes,
            in_force=in_force,
            until=until,
            evidence=Evidence.S,
            checked=None,
        )
        for text, also, in_force, until in (
            (until_2026, (), SINCE_STATUTE, BEFORE_2026),
            (since_2026, ("UU 1/2026", "UU 1/2023 Ps. 79"), SINCE_2026, None),
        )
    )


_PRISON: Final = Custody.IMPRISONMENT
_ANYBODY: Final[Words] = ("siapa pun", "anybody")

_OFFENCES: Final = (
    _offence(
        "51",
        (
            "memakai informasi publik secara melawan hukum",
            "using public information unlawfully",
        ),
        _ANYBODY,
        until_2026=_Text(_PRISON, 1, Joined.AND_OR, 5_000_000),
        since_2026=_Text(_PRISON, 1, Joined.AND_OR, FineCategory.II),
    ),
    _offence(
        "52",
        both(
            id="tidak memberi atau mengumumkan informasi yang wajib, sehingga orang "
            "lain rugi",
            en="not giving information that must be given or published, with loss to "
            "somebody else",
        ),
        ("badan publik", "the public body"),
        until_2026=_Text(Custody.DETENTION, 1, Joined.AND_OR, 5_000_000),
        since_2026=_Text(None, None, Joined.FINE_ONLY, FineCategory.V),
        needs_loss=True,
        notes=(
            both(
                id="menurut penjelasannya: badan itu, yang menyuruh atau memimpin, "
                "atau keduanya",
                en="its elucidation names the body, those who ordered or led, or both",
            ),
        ),
    ),
    _offence(
        "53",
        both(
            id="merusak atau menghilangkan secara melawan hukum dokumen yang "
            "dilindungi negara atau penting bagi umum",
            en="unlawfully destroying, damaging or losing documents that the state "
            "protects or the public needs",
        ),
        _ANYBODY,
        until_2026=_Text(_PRISON, 2, Joined.AND_OR, 10_000_000),
        since_2026=_Text(_PRISON, 2, Joined.AND_OR, FineCategory.III),
    ),
    _offence(
        "54(1)",
        (
            "mengakses, memperoleh, atau memberi informasi yang dikecualikan tanpa hak",
            "accessing, obtaining or giving exempt information without a right",
        ),
        ("yang tidak berhak", "whoever has no right to it"),
        until_2026=_Text(_PRISON, 2, Joined.AND, 10_000_000),
        since_2026=_Text(_PRISON, 2, Joined.AND_OR, FineCategory.III),
        letters="abdfghij",
    ),
    _offence(
        "54(2)",
        both(
            id="mengakses, memperoleh, atau memberi tanpa hak informasi yang "
            "dikecualikan tentang pertahanan, keamanan, atau ketahanan ekonomi",
            en="accessing, obtaining or giving without a right exempt information on "
            "defence, security or economic resilience",
        ),
        ("yang tidak berhak", "whoever has no right to it"),
        until_2026=_Text(_PRISON, 3, Joined.AND, 20_000_000),
        since_2026=_Text(_PRISON, 3, Joined.AND_OR, FineCategory.III),
        letters="ce",
    ),
    _offence(
        "55",
        both(
            id="membuat informasi publik yang tidak benar atau menyesatkan, sehingga "
            "orang lain rugi",
            en="making untrue or misleading public information, with loss to somebody "
            "else",
        ),
        ("pembuatnya", "whoever makes it"),
        until_2026=_Text(_PRISON, 1, Joined.AND_OR, 5_000_000),
        since_2026=_Text(_PRISON, 1, Joined.AND_OR, FineCategory.II),
        needs_loss=True,
    ),
)

PENALTIES: Mapping[str, tuple[Penalty, ...]] = MappingProxyType(
    {texts[0].pasal: texts for texts in _OFFENCES}
)
"""Every text of each offence by its article, the older one first."""

PENALTY_NOTES: Mapping[str, Entry] = MappingProxyType(
    {
        "temporal_rule": Entry(
            words=(
                "aturan baru berlaku, kecuali aturan lama lebih menguntungkan",
                "the new text applies unless the old one is more favourable",
            ),
            basis=cite("UU 1/2023 Ps. 3"),
            also=cites("UU 1/2026"),
        ),
        "older_acts": Entry(
            words=both(
                id="atas perbuatan sebelum 2 Januari 2026 menurut Ps. 51 dan 55 "
                "kedaluwarsa yang baru, 3 tahun, lebih ringan daripada 6 tahun yang "
                "lama",
                en="for acts before 2 January 2026 under Ps. 51 and 55 the new "
                "limitation, 3 years, is more favourable than the 6 years before",
            ),
            basis=cite("UU 1/2023 Ps. 3(1)"),
            also=cites("UU 1/2026"),
        ),
        "limitation_start": Entry(
            words=both(
                id="kedaluwarsa dihitung sejak hari sesudah perbuatan (juga menurut "
                "KUHP lama Ps. 79, dibaca dalam salinan), dihentikan oleh penuntutan, "
                "dan tertunda selama ada perselisihan prayudisial",
                en="limitation is counted from the day after the act (as in the old "
                "code, Ps. 79, read in copies), stopped by prosecution, and suspended "
                "during a preliminary dispute",
            ),
            basis=cite("UU 1/2023 Ps. 137"),
            also=cites("UU 1/2023 Ps. 138", "UU 1/2023 Ps. 139", "UU 1/1946"),
        ),
        "payment": Entry(
            words=both(
                id="pada Ps. 51 dan 55 penuntutan gugur bila denda tertinggi kategori "
                "IV dibayar, menurut penjelasannya dengan persetujuan penuntut umum; "
                "pada Ps. 52 tidak; huruf d, bagi denda saja sampai kategori II, tidak "
                "mengenai satu pun",
                en="for Ps. 51 and 55 prosecution lapses when the highest fine of "
                "category IV is paid, by the elucidation with the prosecutor's "
                "consent; for Ps. 52 it does not; letter d, for a fine alone up to "
                "category II, reaches none of them",
            ),
            basis=cite("UU 1/2023 Ps. 132(1) e"),
            also=cites("UU 1/2023 Ps. 132(1) d", "UU 1/2026"),
        ),
        "corporation": Entry(
            words=both(
                id="belum pasti apakah badan negara termasuk korporasi, yang dendanya "
                "paling sedikit kategori IV kecuali ditentukan lain, dan yang "
                "kedaluwarsanya memperhatikan Ps. 121 dan 132",
                en="it is not settled whether a state body is a corporation "
                "(Korporasi), for which the lowest fine is category IV unless the law "
                "says otherwise, and whose limitation has regard to Ps. 121 and 132",
            ),
            basis=cite("UU 1/2023 Ps. 121(1)"),
            also=cites("UU 1/2023 Ps. 45(2)", "UU 1/2023 Ps. 136", "UU 1/2026"),
        ),
        "special_law": Entry(
            words=both(
                id="bila undang-undang lain yang lebih khusus mengancam perbuatan yang "
                "sama, ancaman itulah yang berlaku",
                en="where a more special statute punishes the same act, its penalty "
                "applies",
            ),
            basis=cite("UU 14/2008 Ps. 56"),
        ),
        "who_pays": Entry(
            words=both(
                id="denda atas badan publik dibayar dari keuangannya, atau oleh "
                "pejabatnya bila terbukti di luar tugas pokok dan melampaui wewenang; "
                "sanksi administratif tetap mungkin",
                en="a fine on a body is paid from its funds, or by the official where "
                "the act is proved to be outside the main duties and beyond authority; "
                "administrative sanctions stay possible",
            ),
            basis=cite("PP 61/2010 Ps. 19"),
            also=cites("PP 61/2010 Ps. 20"),
        ),
    }
)
"""What bears on every penalty, by its key."""
