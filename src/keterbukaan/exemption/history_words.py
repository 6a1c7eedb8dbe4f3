"""Kata temuan riwayat: what was reviewed, and what was renewed.

>>> print(HISTORY["renewal.after_lapse"].basis)
PP 61/2010 Ps. 11(3)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .weights import Check, advice, defective

if TYPE_CHECKING:
    from collections.abc import Mapping

HISTORY: Final[Mapping[str, Check]] = {
    "renewal.after_lapse": defective(
        "PP 61/2010 Ps. 11(3)",
        "informasi sudah terbuka sejak {day}; peraturan tidak mengenal perpanjangan",
        "it had been open since {day}; no rule provides for an extension",
    ),
    "renewal.extends": advice(
        "PP 61/2010 Ps. 11",
        "menggantikan pengecualian yang masih berlaku; apakah jangka waktunya dapat "
        "dimulai lagi tidak diatur",
        "replaces an exemption still in force; whether its period may begin anew "
        "is not stated",
    ),
    "renewal.before_earlier": defective(
        "PP 61/2010 Ps. 10",
        "bertanggal sebelum penetapan yang digantikan ({day})",
        "is dated before the determination that it replaces ({day})",
    ),
    "review.opened": advice(
        "PerKI 1/2021 Ps. 52(3)",
        "dinyatakan terbuka oleh {who} pada {day}",
        "declared open by {who} on {day}",
    ),
    "review.partly_opened": advice(
        "PerKI 1/2021 Ps. 50(2)",
        "sebagian dinyatakan terbuka oleh {who} pada {day}",
        "declared open in part by {who} on {day}",
    ),
    "review.not_final": advice(
        "PerKI 1/2021 Ps. 52(3)",
        "putusan {who} pada {day} belum tercatat berkekuatan hukum tetap",
        "the decision of {who} on {day} is not on record as final",
    ),
}
