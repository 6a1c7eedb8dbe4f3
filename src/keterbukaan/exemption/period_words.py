"""Kata temuan jangka waktu: what is wrong with a period, or open about it.

>>> print(PERIOD["period.permanent"].basis)
UU 14/2008 Ps. 20(1)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..texts import Words, both
from .weights import Check, advice, defective, invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

PERIOD: Final[Mapping[str, Check]] = {
    "period.permanent": invalid(
        "UU 14/2008 Ps. 20(1)",
        "pengecualian huruf {letters} tidak bersifat permanen",
        "an exemption under letter {letters} is not permanent",
    ),
    "period.permanent_without_letter": defective(
        "UU 14/2008 Ps. 20(1)",
        "permanen, dan huruf Pasal 17 tidak tercatat; huruf a sampai f tidak bersifat "
        "permanen",
        "permanent, and no letter of Article 17 is on record; letters a to f are not "
        "permanent",
    ),
    "period.not_by_law": defective(
        "PP 61/2010 Ps. 6",
        "jangka waktu huruf {letter} menurut peraturan perundang-undangan; tidak "
        "tercatat peraturan mana yang menetapkannya",
        "the period under letter {letter} is as legislation sets; it is not on record "
        "which legislation sets this one",
    ),
    "period.by_law_unsaid": advice(
        "PP 61/2010 Ps. 6",
        "jangka waktu huruf {letter} menurut peraturan perundang-undangan; sebutkan "
        "peraturan yang menetapkannya",
        "the period under letter {letter} is as legislation sets; name the legislation "
        "that sets it",
    ),
    "period.not_by_statute": defective(
        "UU 14/2008 Ps. 17 j",
        "jangka waktu huruf j menurut undang-undang yang merahasiakannya, dan tidak "
        "tercatat bahwa undang-undang itu menetapkannya",
        "the period under letter j is that of the statute that keeps it secret, and it "
        "is not on record that the statute sets this one",
    ),
    "period.h_in_years": advice(
        "PP 61/2010 Ps. 8(2)",
        "huruf h berlaku selama dibutuhkan untuk melindungi rahasia pribadi, bukan "
        "sejumlah tahun",
        "letter h lasts as long as needed to protect a private secret, not a number of "
        "years",
    ),
    "period.permanent_unsaid": advice(
        "UU 14/2008 Ps. 20(1)",
        "sifat permanen tidak diatur untuk huruf {letters}{instead}",
        "nothing says that letter {letters} is permanent{instead}",
    ),
    "period.too_long": invalid(
        "PP 61/2010 Ps. 5(1)",
        "melampaui jangka waktu huruf {letter}: paling lama {years} tahun",
        "longer than letter {letter} allows: {years} years at the longest",
    ),
    "period.before_decision": defective(
        "PP 61/2010 Ps. 4",
        "jangka waktu mulai ({start}) sebelum penetapannya ({day})",
        "the period begins ({start}) before its decision ({day})",
    ),
    "period.ends_before_it_begins": defective(
        "PP 61/2010 Ps. 4",
        "jangka waktu berakhir ({end}) sebelum mulai ({start})",
        "the period ends ({end}) before it begins ({start})",
    ),
    "period.set_by": defective(
        "PP 61/2010 Ps. 7(5)",
        "jangka waktu huruf {letters} ditetapkan pimpinan tertinggi badan publik",
        "the period under letter {letters} is set by the highest leader of the body",
    ),
    "period.set_by_unsaid": advice(
        "PP 61/2010 Ps. 7(5)",
        "tidak tercatat bahwa pimpinan tertinggi menetapkan jangka waktu huruf "
        "{letters}",
        "it is not on record that the highest leader set the period under letter "
        "{letters}",
    ),
    "period.law_not_named": defective(
        "PP 61/2010 Ps. 4",
        "jangka waktu menurut peraturan lain; tidak tercatat peraturan mana",
        "a period that another law sets; it is not on record which",
    ),
    "period.other_letter": advice(
        "PP 61/2010 Ps. 4",
        "jangka waktu yang tercatat untuk {letters} tidak menutup apa pun: huruf itu "
        "tidak termasuk yang dipakai",
        "the period on record for {letters} closes nothing: that letter is not among "
        "those relied on",
    ),
    "period.event_not_named": defective(
        "PP 61/2010 Ps. 4",
        "jangka waktu bergantung pada suatu peristiwa; tidak tercatat peristiwa mana",
        "a period that depends on an event; it is not on record which",
    ),
    "period.end_unknown": advice(
        "PP 61/2010 Ps. 11(1)",
        "hari berakhirnya belum dapat diketahui",
        "the day on which it ends cannot be known yet",
    ),
    "period.short": advice(
        "PP 61/2010 Ps. 11(2)",
        "jangka waktunya lebih pendek daripada tenggat untuk menetapkannya terbuka; "
        "tetapkan terbuka segera",
        "the period is shorter than the time for setting it open; to be set open at "
        "once",
    ),
}

WRITE_INSTEAD: Final[Mapping[str, Words]] = {
    "g": both(
        id="; tulis: menurut peraturan perundang-undangan (PP 61/2010 Ps. 8(1)), dan "
        "sebutkan peraturannya",
        en="; write: as legislation sets (PP 61/2010 Ps. 8(1)), and name it",
    ),
    "i": both(
        id="; tulis: menurut peraturan perundang-undangan (PP 61/2010 Ps. 9), dan "
        "sebutkan peraturannya",
        en="; write: as legislation sets (PP 61/2010 Ps. 9), and name it",
    ),
    "j": (
        "; tulis: menurut undang-undang yang merahasiakannya",
        "; write: as the statute that keeps it secret sets",
    ),
    "h": both(
        id="; tulis: selama dibutuhkan untuk melindungi rahasia pribadi (PP 61/2010 "
        "Ps. 8(2))",
        en="; write: as long as needed to protect a private secret (PP 61/2010 Ps. "
        "8(2))",
    ),
}
"""What to write of a letter instead of permanent, where a text says it."""
