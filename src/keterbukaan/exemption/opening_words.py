"""Kata temuan pembukaan: what bars an exemption, and what opens it.

>>> print(OPENING["opened.consent"].basis)
UU 14/2008 Ps. 18(2) a
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .weights import Check, advice, defective, invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

OPENING: Final[Mapping[str, Check]] = {
    "barred.never_exempt": invalid(
        "UU 14/2008 Ps. 18(1)",
        "tidak termasuk yang dapat dikecualikan: {words}",
        "can never be exempt: {words}",
    ),
    "barred.unanswered": advice(
        "UU 14/2008 Ps. 18(1)",
        "belum dijawab apakah termasuk yang tidak dapat dikecualikan (Pasal 18(1) "
        "huruf {letters})",
        "it is not answered whether it is among what can never be exempt (Article "
        "18(1), letters {letters})",
    ),
    "barred.opened_by_decision": invalid(
        "UU 14/2008 Ps. 18(1) g",
        "sudah dibuka lewat keberatan atau putusan yang berkekuatan hukum tetap "
        "({day}); tidak dapat dikecualikan lagi",
        "was opened through an objection or by a final decision ({day}) and is never "
        "exempt again",
    ),
    "opened.consent": advice(
        "UU 14/2008 Ps. 18(2) a",
        "pihak yang rahasianya diungkap menyetujui secara tertulis ({day})",
        "the data subject consented in writing ({day})",
    ),
    "opened.consent_not_written": advice(
        "UU 14/2008 Ps. 18(2) a",
        "persetujuan ({day}) tidak tertulis, sehingga tidak membuka informasi",
        "the consent ({day}) is not in writing and opens nothing",
    ),
    "opened.office": advice(
        "UU 14/2008 Ps. 18(2) b",
        "berkaitan dengan jabatan publik yang sedang dipegang",
        "concerns a public office that the person holds",
    ),
    "opened.candidate": advice(
        "UU 14/2008 Ps. 18(2) b",
        "calon belum memegang jabatan (MK 132/PUU-XXI/2023); perlu persetujuan",
        "a candidate holds no office (MK 132/PUU-XXI/2023); consent is the way",
    ),
    "opened.hearing": advice(
        "PP 61/2010 Ps. 5(2)",
        "dibuka dalam sidang terbuka untuk umum ({day}); pengecualian huruf a berakhir",
        "was opened in a public hearing ({day}); letter a ends",
    ),
    "opened.by_unknown": advice(
        "UU 14/2008 Ps. 11(2)",
        "dibuka bagi semua orang ({day}); siapa yang membukanya tidak tercatat",
        "was opened to everybody ({day}); who opened it is not on record",
    ),
    "opened.decision": advice(
        "UU 14/2008 Ps. 11(2)",
        "dinyatakan terbuka oleh putusan yang berkekuatan hukum tetap ({day})",
        "was declared open by a final decision ({day})",
    ),
    "not_opened.data_subject": advice(
        "UU 14/2008 Ps. 11(2)",
        "pemberian kepada pihak yang rahasianya diungkap saja ({day}) bukan pembukaan",
        "giving it to the data subject alone ({day}) opens nothing",
    ),
    "not_opened.president": advice(
        "UU 14/2008 Ps. 18(3)",
        "izin Presiden ({day}) membuka kepada pengadilan, bukan kepada umum",
        "the President's permission ({day}) opens it to the court, not the public",
    ),
    "not_opened.president_letter": defective(
        "UU 14/2008 Ps. 18(3)",
        "izin Presiden tidak mencakup huruf {letters}",
        "the President's permission does not reach letter {letters}",
    ),
}
