"""Surat sengketa: the withdrawal of an application, the answer and the conclusion.

What a respondent answers, and what a party concludes, no text says: those letters
have their head and one field for it. PerKI 2/2010 is not on record with either.
"""

from __future__ import annotations

from typing import Final

from ...texts import both
from ..limits.regimes import PERKI_1_2013, PERKI_2_2010
from ..shape import Actor
from .application import APPLICATIONS, INFORMATION, NAME, OLD_RESPONDENT, RESPONDENT
from .rows import says, tells, to_commission
from .shape import LetterKind, When

_NUMBER: Final = ("nomor register sengketa", "register number of the dispute")
_HEAD: Final = (
    says("dispute_number", "PerKI 1/2013 Ps. 19", _NUMBER, When.HEAD),
    says("name", "PerKI 1/2013 Ps. 10(1)", NAME, When.HEAD),
    RESPONDENT,
    INFORMATION,
)

# -- its withdrawal --------------------------------------------------------------------

_WITHDRAWN: Final = (
    "tanggal permohonan yang dicabut",
    "application that is withdrawn, by its day",
)
_NO_OTHER: Final = both(
    id="tentang pencabutan permintaan atau keberatan tidak ada ketentuan yang tercatat",
    en="on the withdrawal of a request or an objection no provision is on record",
)
_WITHDRAWALS: Final = (
    to_commission(
        **PERKI_2_2010.dated("Ps. 12(2)", "PerKI 2/2010 Ps. 12(3)"),
        kind=LetterKind.WITHDRAWAL,
        by=Actor.APPLICANT,
        words=LetterKind.WITHDRAWAL.words,
        fields=(
            says("dispute_number", "PerKI 2/2010 Ps. 15(2)", _NUMBER, When.HEAD),
            says("name", "PerKI 2/2010 Ps. 8", NAME, When.HEAD),
            OLD_RESPONDENT,
            INFORMATION,
            says("filed_on", "PerKI 2/2010 Ps. 12(2)", _WITHDRAWN),
        ),
        notes=(
            both(
                id="dapat dilakukan sebelum kesepakatan mediasi atau putusan ajudikasi "
                "(Pasal 12(2)); larangan mengajukan kembali dirumuskan janggal (Pasal "
                "12(3)); Lampiran PerKI 2/2010 tidak dibaca",
                en="it can be done before a mediation agreement or a ruling by "
                "adjudication (Article 12(2)); the bar on filing again is worded oddly "
                "(Article 12(3)); the annexes of PerKI 2/2010 were not read",
            ),
            _NO_OTHER,
        ),
    ),
    to_commission(
        **PERKI_1_2013.dated("Ps. 14", "PerKI 1/2013 Ps. 15"),
        kind=LetterKind.WITHDRAWAL,
        by=Actor.APPLICANT,
        words=LetterKind.WITHDRAWAL.words,
        fields=(
            *_HEAD,
            says("filed_on", "PerKI 1/2013 Ps. 14", _WITHDRAWN),
            says(
                "adjudication_begun",
                "PerKI 1/2013 Ps. 15",
                (
                    "apakah ajudikasi nonlitigasi sudah dimulai",
                    "whether adjudication has begun",
                ),
                When.HEAD,
            ),
        ),
        notes=(
            both(
                id="tertulis, sebelum sidang pembacaan putusan, dengan pertimbangan "
                "Majelis (Pasal 14)",
                en="in writing, before the hearing at which the ruling is read, on the "
                "panel's consideration (Article 14)",
            ),
            both(
                id="yang dicabut sebelum ajudikasi nonlitigasi tidak dapat diajukan "
                "kembali (Pasal 15(4)); yang dicabut sesudahnya diputus dengan "
                "penetapan, dan boleh tidaknya mengajukan kembali tidak diatur",
                en="what is withdrawn before adjudication cannot be filed again "
                "(Article 15(4)); what is withdrawn later ends by a ruling, and "
                "whether it can be filed again is not stated",
            ),
            _NO_OTHER,
        ),
    ),
)

# -- what the parties write to the panel -----------------------------------------------

_NOT_REGULATED: Final = both(
    id="isinya tidak diatur; kepala surat menurut register Komisi",
    en="its content is not regulated; the head is what the commission's register has",
)
_TO_PANEL: Final = (
    to_commission(
        **PERKI_1_2013.dated("Ps. 25", "PerKI 1/2013 Ps. 35(3)", "UU 14/2008 Ps. 45"),
        kind=LetterKind.RESPONDENT_ANSWER,
        by=Actor.BODY,
        words=LetterKind.RESPONDENT_ANSWER.words,
        fields=(
            *_HEAD,
            says(
                "grounds",
                "UU 14/2008 Ps. 45(1)",
                (
                    "dasar pengecualian (Pasal 17) yang dipakai",
                    "ground of the exemption (Article 17) relied on",
                ),
                When.MAY,
            ),
            says(
                "answer",
                "PerKI 1/2013 Ps. 25",
                ("jawaban termohon", "answer of the respondent"),
                also=("UU 14/2008 Ps. 45(2)",),
            ),
        ),
        notes=(
            _NOT_REGULATED,
            both(
                id="boleh disampaikan sebelum hari sidang pertama; tanpa itu termohon "
                "menjelaskan secara lisan (Pasal 25 dan 35(3))",
                en="it may be handed in before the day of the first hearing; without "
                "one the respondent speaks briefly (Articles 25 and 35(3))",
            ),
            both(
                id="badan publik membuktikan pengecualian yang didalilkannya, dan "
                "untuk alasan b sampai g menyampaikan alasan sikapnya (UU 14/2008 "
                "Pasal 45)",
                en="the body proves the exemption that it relies on, and on grounds b "
                "to g gives reasons for its stance (UU 14/2008 Article 45)",
            ),
        ),
    ),
    to_commission(
        **PERKI_1_2013.dated("Ps. 57"),
        kind=LetterKind.CONCLUSION,
        by=Actor.PARTIES,
        words=LetterKind.CONCLUSION.words,
        fields=(
            _HEAD[0],
            says(
                "party",
                "PerKI 1/2013 Ps. 57",
                ("pihak yang menyampaikan", "party that hands it in"),
                When.HEAD,
            ),
            *_HEAD[1:],
            says(
                "decision_hearing",
                "PerKI 1/2013 Ps. 57(3)",
                (
                    "hari sidang pembacaan putusan",
                    "day of the hearing at which the ruling is read",
                ),
                When.HEAD,
            ),
            says(
                "conclusion",
                "PerKI 1/2013 Ps. 57",
                ("kesimpulan", "conclusion"),
            ),
        ),
        told=(
            tells(
                "dispute.conclusion",
                "PerKI 1/2013 Ps. 57(3)",
                both(
                    id="Kesimpulan disampaikan paling lambat {span} sebelum sidang "
                    "pembacaan putusan.",
                    en="The conclusion is handed in at least {span} before the hearing "
                    "at which the ruling is read.",
                ),
            ),
        ),
        notes=(
            _NOT_REGULATED,
            both(
                id="dapat pula lisan (Pasal 57)",
                en="it may be oral as well (Article 57)",
            ),
        ),
    ),
)

DISPUTE_LETTERS: Final = (*APPLICATIONS, *_WITHDRAWALS, *_TO_PANEL)
"""What is written to a commission, in the order of the procedure."""
