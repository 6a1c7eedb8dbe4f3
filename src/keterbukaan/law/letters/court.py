"""Surat ke pengadilan: the challenge of a ruling, and the request for its execution.

The suit is the written objection of a party that does not accept the ruling of the
commission (PERMA 2/2011 Ps. 1 no. 1 and 4). Before PERMA 2/2011 the statute alone
asked for that statement, and nothing was said of execution.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from ...texts import both
from ..limits.regimes import BEFORE_PERMA, PERMA_2_2011, UU_14_2008
from ..shape import Actor
from .application import INFORMATION
from .rows import says, tells, to_court
from .shape import LetterField, LetterForm, LetterKind, When

_PARTIES: Final = "PERMA 2/2011 Ps. 1 no. 10"
_COPY: Final = "PERMA 2/2011 Ps. 4(2)"
_ASKED: Final = "PERMA 2/2011 Ps. 12(1)"

_NAME: Final = ("pemohon informasi", "applicant for information")
_BODY: Final = ("badan publik", "public body")
_CHALLENGER: Final = ("pihak yang mengajukan keberatan", "party that challenges")
_RULING_NUMBER: Final = ("nomor putusan", "number of the ruling")
_RULING_ON: Final = ("tanggal putusan dibacakan", "day the ruling was read")
_STATEMENT: Final = both(
    id="pernyataan tidak menerima putusan, dan apa yang dibantah",
    en="statement that the ruling is not accepted, and what is disputed",
)
_RECEIVED: Final = ("tanggal putusan diterima", "day the ruling was received")
_SEAT: Final = both(
    id="pengadilan di tempat kedudukan badan publik",
    en="court where the public body has its seat",
)


def _about(parties: str, ruling: str) -> tuple[LetterField, ...]:
    """Write who the parties are, and which ruling it is about."""
    return (
        says("name", parties, _NAME, When.HEAD),
        says("respondent", parties, _BODY, When.HEAD),
        INFORMATION,
        says("ruling_number", ruling, _RULING_NUMBER, When.HEAD),
        says("ruling_on", ruling, _RULING_ON, When.HEAD),
    )


# -- the challenge ---------------------------------------------------------------------

_BY_STATUTE: Final = to_court(
    **UU_14_2008.dated("Ps. 48(1)", "UU 14/2008 Ps. 47"),
    kind=LetterKind.CHALLENGE,
    by=Actor.PARTIES,
    words=LetterKind.CHALLENGE.words,
    fields=(
        says("court", "UU 14/2008 Ps. 47", ("pengadilan", "court"), When.HEAD),
        says("party", "UU 14/2008 Ps. 48(1)", _CHALLENGER),
        *_about("UU 14/2008 Ps. 47", "UU 14/2008 Ps. 48(1)"),
        says("copy_received_on", "UU 14/2008 Ps. 48(1)", _RECEIVED, When.HEAD),
        says("statement", "UU 14/2008 Ps. 48(1)", _STATEMENT),
    ),
    told=(
        tells(
            "court.challenge",
            "UU 14/2008 Ps. 48(1)",
            both(
                id="Pernyataan tidak menerima putusan disampaikan dalam {span} setelah "
                "putusan diterima.",
                en="The statement that the ruling is not accepted is made within "
                "{span} after the ruling was received.",
            ),
        ),
    ),
    notes=(
        both(
            id="undang-undang hanya meminta pernyataan tertulis; isi selebihnya belum "
            "diatur sebelum PERMA 2/2011",
            en="the statute asks for the statement in writing alone; the rest of the "
            "content was not regulated before PERMA 2/2011",
        ),
    ),
)
_CHALLENGES: Final = (
    evolve(_BY_STATUTE, until=BEFORE_PERMA),
    to_court(
        **PERMA_2_2011.dated("Ps. 4", "PERMA 2/2011 Ps. 1 no. 1"),
        kind=LetterKind.CHALLENGE,
        by=Actor.PARTIES,
        words=LetterKind.CHALLENGE.words,
        fields=(
            says(
                "court",
                "PERMA 2/2011 Ps. 5(1)",
                _SEAT,
                When.HEAD,
                also=("PERMA 2/2011 Ps. 3", "UU 14/2008 Ps. 47"),
                notes=(
                    both(
                        id="menurut badan publiknya, siapa pun yang mengajukan; "
                        "BUMN dan BUMD ke pengadilan negeri",
                        en="by the public body, whoever files; enterprises of the "
                        "state and of regions go to the district court",
                    ),
                ),
            ),
            says("party", "PERMA 2/2011 Ps. 4(1)", _CHALLENGER),
            *_about(_PARTIES, _COPY),
            says(
                "copy_received_on",
                _COPY,
                (
                    "tanggal salinan putusan diterima pihak itu",
                    "day that party received the copy of the ruling",
                ),
            ),
            says(
                "receipt_proof",
                _COPY,
                ("tanda bukti penerimaan salinan", "proof of receipt of the copy"),
            ),
            says(
                "statement",
                "PERMA 2/2011 Ps. 4(1)",
                _STATEMENT,
                also=("PERMA 2/2011 Ps. 7(3)", "UU 14/2008 Ps. 48(1)"),
            ),
        ),
        told=(
            tells(
                "court.challenge",
                _COPY,
                both(
                    id="Keberatan diajukan dalam {span} sejak salinan putusan "
                    "diterima, menurut tanda bukti penerimaan.",
                    en="The challenge is filed within {span} of the receipt of the "
                    "copy of the ruling, by the proof of receipt.",
                ),
            ),
            tells(
                "court.file_request",
                "PERMA 2/2011 Ps. 6(1)",
                both(
                    id="Panitera meminta salinan resmi putusan dan berkasnya kepada "
                    "Komisi Informasi paling lambat {span} sejak keberatan "
                    "diregistrasi.",
                    en="The registrar asks the commission for the official copy of the "
                    "ruling and for the file within {span} of the registration.",
                ),
            ),
            tells(
                "court.answer",
                "PERMA 2/2011 Ps. 6(3)",
                both(
                    id="Pihak lawan dapat menyerahkan jawaban dalam {span} sejak "
                    "keberatan diregistrasi.",
                    en="The other party may hand in an answer within {span} of the "
                    "registration.",
                ),
            ),
        ),
        notes=(
            both(
                id="isi keberatan tidak diatur selain pernyataannya; yang diperiksa "
                "putusan, berkas, keberatan, dan jawaban tertulis (Pasal 7)",
                en="beside the statement its content is not regulated; what is "
                "examined is the ruling, the file, the objection and the written "
                "answer (Article 7)",
            ),
            both(
                id="hanya putusan ajudikasi nonlitigasi yang dapat dibawa ke "
                "pengadilan (Pasal 1 angka 2); putusan mediasi final dan mengikat",
                en="only a ruling by adjudication can be taken to court (Article 1 no. "
                "2); a mediation settlement ruling is final and binding",
            ),
        ),
    ),
)

# -- execution -------------------------------------------------------------------------

_EXECUTION: Final[LetterForm] = to_court(
    **PERMA_2_2011.dated("Ps. 12", "PERMA 2/2011 Ps. 11"),
    kind=LetterKind.EXECUTION,
    by=Actor.APPLICANT,
    words=LetterKind.EXECUTION.words,
    fields=(
        says(
            "court",
            _ASKED,
            both(
                id="ketua pengadilan di wilayah badan publik",
                en="chief judge of the court in whose area the public body is",
            ),
            When.HEAD,
        ),
        says("name", _ASKED, _NAME),
        says("respondent", _ASKED, _BODY, When.HEAD),
        INFORMATION,
        says(
            "ruling_by",
            _ASKED,
            ("yang dilaksanakan", "what is executed"),
            When.HEAD,
            also=("PERMA 2/2011 Ps. 11",),
        ),
        says("ruling_number", _ASKED, _RULING_NUMBER, When.HEAD),
        says("ruling_on", _ASKED, _RULING_ON, When.HEAD),
        says(
            "ruling_gives",
            _ASKED,
            ("yang diberikan putusan itu", "what that ruling gives"),
            When.MAY,
        ),
        says(
            "final_on",
            _ASKED,
            (
                "berkekuatan hukum tetap sejak, menurut catatan",
                "final from, by what is on record",
            ),
            When.MAY,
        ),
        says(
            "ruling_copy",
            "PERMA 2/2011 Ps. 12(2)",
            (
                "salinan resmi putusan Komisi yang dilampirkan",
                "official copy of the commission's ruling, attached",
            ),
            When.OF_COMMISSION,
        ),
    ),
    told=(
        tells(
            "court.execution_order",
            "PERMA 2/2011 Ps. 12(3)",
            both(
                id="Untuk putusan Komisi Informasi, ketua pengadilan mengabulkan atau "
                "menolak penetapan eksekusi dalam {span}; awal hitungannya tidak "
                "disebut.",
                en="For a ruling of the commission the chief judge grants or refuses "
                "the order for execution within {span}; from when is not stated.",
            ),
        ),
    ),
    notes=(
        both(
            id="hanya pemohon informasi yang dapat memohonnya, tertulis, atas putusan "
            "yang berkekuatan hukum tetap (Pasal 12(1)); formulir penetapannya ada "
            "dalam lampiran",
            en="only the applicant for information can ask for it, in writing, of a "
            "ruling that is final (Article 12(1)); the form of the order is in the "
            "annex",
        ),
        both(
            id="putusan pengadilan dilaksanakan menurut hukum acara pengadilan itu "
            "(Pasal 11), yang isi permohonannya tidak tercatat",
            en="a decision of a court is executed under the procedure of that court "
            "(Article 11); what a request has to say there is not on record",
        ),
    ),
)

COURT_LETTERS: Final = (*_CHALLENGES, _EXECUTION)
"""What is written to a court, in the order of the procedure."""
