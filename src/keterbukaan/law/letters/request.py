"""Surat PPID: the receipt of a request, its incompleteness, and the extension.

No form for incompleteness exists: PerKI 1/2021 Ps. 33(5) names an annex that is a
refusal. The annexes were read as images; where the articles say less, the articles
are followed.
"""

from __future__ import annotations

from typing import Final

from ...texts import both
from ..limits.regimes import PERKI_1_2010, PERKI_1_2021, UU_14_2008
from .rows import NUMBER, RECEIVED, WHO, from_ppid, says, tells
from .shape import LetterKind

_RECEIPT: Final = from_ppid(
    **UU_14_2008.dated("Ps. 22(4)", "UU 14/2008 Ps. 22(5)", "UU 14/2008 Ps. 22(6)"),
    kind=LetterKind.RECEIPT,
    words=("tanda bukti penerimaan permintaan", "receipt of a request"),
    fields=(
        says(
            "registration_number",
            "UU 14/2008 Ps. 22(4)",
            ("nomor pendaftaran", "registration number"),
        ),
        RECEIVED,
        *WHO,
    ),
    told=(
        tells(
            "request.notice",
            "UU 14/2008 Ps. 22(7)",
            both(
                id="Pemberitahuan tertulis disampaikan paling lambat {span} sejak "
                "permintaan diterima.",
                en="The written notice is given within {span} of the receipt of the "
                "request.",
            ),
        ),
        tells(
            "request.extension",
            "UU 14/2008 Ps. 22(8)",
            both(
                id="Waktu itu dapat diperpanjang satu kali, paling lambat {span} "
                "berikutnya, dengan alasan tertulis.",
                en="That time can be extended once, by the next {span} at most, with "
                "a reason in writing.",
            ),
        ),
    ),
    notes=(
        both(
            id="pemohon yang datang langsung atau lewat surat elektronik menerima "
            "nomornya saat permintaan diterima; untuk permintaan lewat pos, nomor "
            "dapat dikirim bersama informasi (Pasal 22(5)-(6))",
            en="who comes in person or writes by e-mail has it when the request is "
            "received; by post the number can come with the information (Article "
            "22(5)-(6))",
        ),
    ),
)
_INCOMPLETENESS: Final = from_ppid(
    **PERKI_1_2021.dated("Ps. 33(2)", "PerKI 1/2021 Ps. 33(1)"),
    kind=LetterKind.INCOMPLETENESS,
    words=("surat keterangan tidak lengkap", "notice of incompleteness"),
    fields=(
        NUMBER,
        *WHO,
        says(
            "lacking",
            "PerKI 1/2021 Ps. 33(1)",
            (
                "yang kurang menurut Pasal 27, 29, atau 30",
                "what is missing of Articles 27, 29 or 30",
            ),
        ),
    ),
    told=(
        tells(
            "request.correction",
            "PerKI 1/2021 Ps. 33(3)",
            both(
                id="Perbaikan dapat diserahkan dalam {span} sejak surat ini diterima.",
                en="A correction can be handed in within {span} of the receipt of this "
                "letter.",
            ),
        ),
        tells(
            "request.correction",
            "PerKI 1/2021 Ps. 33(4)",
            both(
                id="Tanpa perbaikan, PPID mencatatnya dalam register dan tidak wajib "
                "menindaklanjuti permintaan ini; ketentuan itu tidak menyebutnya "
                "penolakan.",
                en="Without one the PPID notes it in the register and need not go on "
                "with the request; the provision does not call that a refusal.",
            ),
        ),
    ),
    notes=(
        both(
            id="tidak ada formulirnya: Lampiran IX yang disebut Pasal 33(5) adalah "
            "penolakan",
            en="there is no form of it: annex IX, which Article 33(5) names, is a "
            "refusal",
        ),
    ),
)
_EXTENSIONS: Final = tuple(
    from_ppid(
        **regime.dated(basis, "UU 14/2008 Ps. 22(8)"),
        kind=LetterKind.EXTENSION,
        words=("pemberitahuan perpanjangan waktu", "notice of an extension"),
        fields=(
            NUMBER,
            *WHO,
            RECEIVED,
            says(
                "extension_reason",
                "UU 14/2008 Ps. 22(8)",
                ("alasan perpanjangan", "reason of the extension"),
                also=(f"{regime.instrument} {basis}",),
            ),
            says(
                "extension_ground",
                f"{regime.instrument} {grounds}",
                both(
                    id="sebabnya: belum dikuasai atau didokumentasikan, dan/atau "
                    "statusnya belum dapat diputuskan",
                    en="which ground: not held or documented yet, and/or its status "
                    "cannot be decided yet",
                ),
                notes=(
                    both(
                        id="hanya karena kedua sebab itu; undang-undang tidak menyebut "
                        "sebab",
                        en="on these two grounds only; the statute names none",
                    ),
                ),
            ),
            says(
                "new_last_day",
                "UU 14/2008 Ps. 22(8)",
                ("hari terakhir yang baru", "new last day"),
            ),
        ),
        told=(
            tells(
                "request.extension",
                f"{regime.instrument} {basis}",
                both(
                    id="Perpanjangan ini paling lama {span} dan tidak dapat "
                    "diperpanjang lagi.",
                    en="This extension is of {span} at most, and cannot be extended "
                    "again.",
                ),
            ),
        ),
    )
    for regime, basis, grounds in (
        (PERKI_1_2010, "Ps. 26(10)", "Ps. 26(9)"),
        (PERKI_1_2021, "Ps. 36(2)", "Ps. 36(1)"),
    )
)

REQUEST_LETTERS: Final = (_RECEIPT, _INCOMPLETENESS, *_EXTENSIONS)
"""What the PPID writes before the answer, in the order of the procedure."""
