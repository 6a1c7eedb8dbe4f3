"""Angka-angka Pasal 17: every numbered sub-item, in our words.

Letters b, d, g and j have none. Those of letter i stand in its elucidation
only: they explain when it applies, and are no grounds of their own.

>>> len(ITEMS["c"]), ITEMS["i"][0].elucidation
(7, True)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...citation import cite
from ...texts import Words, both
from .shape import SubItem

if TYPE_CHECKING:
    from collections.abc import Mapping


def _items(letter: str, *words: Words) -> tuple[SubItem, ...]:
    return tuple(
        SubItem(n=n, words=each, basis=cite(f"UU 14/2008 Ps. 17 {letter} no. {n}"))
        for n, each in enumerate(words, 1)
    )


def _explained(letter: str, *words: Words) -> tuple[SubItem, ...]:
    """Write the sub-items that only the elucidation of the letter numbers."""
    basis = cite(f"UU 14/2008 Ps. 17 {letter}")
    return tuple(
        SubItem(n=n, words=each, basis=basis, elucidation=True)
        for n, each in enumerate(words, 1)
    )


ITEMS: Final[Mapping[str, tuple[SubItem, ...]]] = {
    "a": _items(
        "a",
        (
            "perkara pidana yang sedang diselidiki atau disidik terganggu",
            "an inquiry into a crime or its investigation hindered",
        ),
        both(
            id="orang yang tahu suatu kejahatan dikenali: informan, pelapor, saksi, "
            "korban",
            en="somebody who knows of a crime identified: informant, reporter, "
            "witness, victim",
        ),
        (
            "data intelijen kriminal, dan rencana melawan kejahatan lintas negara",
            "criminal intelligence, and plans against transnational crime",
        ),
        (
            "penegak hukum atau keluarganya terancam",
            "law enforcers or their families endangered",
        ),
        (
            "alat dan tempat penegakan hukum tidak aman",
            "equipment and places of law enforcement endangered",
        ),
    ),
    "c": _items(
        "c",
        both(
            id="cara pertahanan direncanakan, dijalankan, dan dinilai: strategi, "
            "intelijen, operasi, taktik, dan teknik",
            en="how defence against threats is planned, run and evaluated: strategy, "
            "intelligence, operations, tactics and techniques",
        ),
        (
            "dokumen yang memuat hal pada angka 1",
            "documents that hold what item 1 names",
        ),
        (
            "besar, susunan, dan sebaran kekuatan serta rencana pengembangannya",
            "size, make-up and place of forces, and plans to develop them",
        ),
        (
            "gambar dan data pangkalan atau instalasi militer",
            "pictures and data of military bases and installations",
        ),
        both(
            id="perkiraan kekuatan militer negara lain yang dapat mengancam, dan kerja "
            "sama militer yang disepakati rahasia",
            en="estimates of another state's military strength where it may threaten, "
            "and military cooperation agreed to be secret",
        ),
        ("persandian negara", "state ciphers"),
        ("intelijen negara", "state intelligence"),
    ),
    "e": _items(
        "e",
        (
            "rencana awal jual beli mata uang, saham, dan aset vital negara",
            "initial plans to buy or sell currency, shares and vital state assets",
        ),
        both(
            id="rencana awal mengubah kurs, suku bunga, atau cara kerja lembaga "
            "keuangan",
            en="initial plans to change exchange rates, interest rates, or how "
            "financial institutions operate",
        ),
        both(
            id="rencana awal mengubah bunga bank, utang pemerintah, pajak, tarif, atau "
            "pendapatan lain",
            en="initial plans to change bank interest, government borrowing, taxes, "
            "tariffs or other revenue",
        ),
        (
            "rencana awal jual beli tanah atau properti",
            "initial plans to sell or buy land or property",
        ),
        ("rencana awal investasi asing", "initial plans of foreign investment"),
        both(
            id="pengawasan bank, asuransi, dan lembaga keuangan lain, beserta hasilnya",
            en="supervision of banks, insurers and other financial institutions, and "
            "its results",
        ),
        ("pencetakan uang", "the printing of money"),
    ),
    "f": _items(
        "f",
        (
            "posisi, daya tawar, dan strategi perundingan internasional",
            "position, bargaining power and strategy in international negotiations",
        ),
        (
            "surat-menyurat diplomatik antarnegara",
            "diplomatic correspondence between states",
        ),
        (
            "komunikasi dan sandi dalam hubungan internasional",
            "communication and ciphers in international relations",
        ),
        (
            "pengamanan prasarana strategis Indonesia di luar negeri",
            "protection of Indonesia's strategic infrastructure abroad",
        ),
    ),
    "h": _items(
        "h",
        ("riwayat dan keadaan keluarga", "history and condition of the family"),
        (
            "kesehatan badan dan jiwa: riwayat, keadaan, perawatan",
            "health of body and mind: history, condition, care and treatment",
        ),
        (
            "keuangan, harta, pendapatan, dan rekening",
            "finances, assets, income and bank accounts",
        ),
        (
            "hasil penilaian kemampuan dan kecerdasan, dan rekomendasinya",
            "results of evaluating ability and intellect, and recommendations",
        ),
        (
            "catatan pribadi di lembaga pendidikan",
            "personal records at a place of education",
        ),
    ),
    "i": _explained(
        "i",
        (
            "usul dan tukar gagasan menjadi kurang bebas, berani, atau jujur",
            "proposals and the exchange of ideas less free, bold or honest",
        ),
        (
            "kebijakan gagal karena terungkap terlalu dini",
            "a policy hindered because it is disclosed too early",
        ),
        (
            "perundingan yang berjalan atau akan datang terganggu",
            "a negotiation under way or to come disturbed",
        ),
    ),
}
"""The sub-items of each letter that has some."""
