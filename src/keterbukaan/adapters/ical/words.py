"""The words of the feeds themselves, in two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...texts import both

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...texts import Words

WORDS: Final[Mapping[str, Words]] = {
    # The feed
    "agenda": both(
        id="Agenda keterbukaan informasi publik",
        en="Agenda under the public-information law",
    ),
    "days_off": ("Hari libur {year}", "Days off of {year}"),
    "edition": ("Hari libur menurut {name}.", "Days off by {name}."),
    "known_on": ("Menurut yang diketahui per {day}.", "As known on {day}."),
    "no_advice": ("Bukan nasihat hukum.", "Not legal advice."),
    # An entry
    "act": ("{case}: {act} ({actor})", "{case}: {act} ({actor})"),
    "act_alone": ("{act} ({actor})", "{act} ({actor})"),
    "last": ("Hari terakhir: {day}.", "Last day: {day}."),
    "safe": ("Aman sampai: {day}.", "Safe until: {day}."),
    "at_once": both(
        id="Tidak ada hari terakhir yang dapat disebut: lakukan segera.",
        en="No last day can be named: act at once.",
    ),
    "reason": ("Keterangan: {reason}.", "Reason: {reason}."),
    "basis": ("Dasar: {basis} ({rule}).", "Basis: {basis} ({rule})."),
    "not_firm": ("Tanggal ini dapat bergeser.", "This date may move."),
    "doubt": ("Keraguan: {doubt}.", "Doubt: {doubt}."),
    "was": ("Dahulu {day}: {because}.", "It was {day}: {because}."),
    "was_undated": ("Dahulu tanpa hari: {because}.", "It had no day: {because}."),
    "unit": ("Unit: {unit}.", "Office: {unit}."),
    # A day off
    "kind": ("Jenis: {kind}.", "Kind: {kind}."),
    "decree": ("Dasar: {name}.", "Decree: {name}."),
    "estimated": both(
        id="Perkiraan: belum ada keputusan.",
        en="Estimated: no decree yet.",
    ),
}
