"""Permohonan sengketa: what an application to the commission has to say.

Of the form of an application (annex I of PerKI 1/2013) the six boxes and the
declaration are on record; how it asks for the identity is not. Of PerKI 2/2010 the
articles were read and the annexes were not. Each document that goes with it is a
field, taken from :mod:`keterbukaan.law.requirements`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from ...citation import cite
from ...texts import both, fill, joined
from ..boxes import RELIEF, RELIEF_2010
from ..limits.regimes import PERKI_1_2013, PERKI_2_2010
from ..requirements.documents import DOCUMENT_RULES
from ..shape import Actor, Step
from .rows import WHO, says, tells, to_commission
from .shape import LetterField, LetterKind, When

if TYPE_CHECKING:
    from ..limits.regimes import Regime

_STATUTE: Final = "UU 14/2008 Ps. 37(1)"
_OLD: Final = "PerKI 2/2010 Ps. 7(1)"
_NEW: Final = "PerKI 1/2013 Ps. 10(1)"

# -- what the letters of a dispute have in common --------------------------------------

NAME: Final = ("nama pemohon", "name of the applicant")
RESPONDENT: Final = says(
    "respondent",
    "PerKI 1/2013 Ps. 36(1) c",
    ("termohon (badan publik)", "respondent, that is the public body"),
    When.HEAD,
)
OLD_RESPONDENT: Final = evolve(RESPONDENT, basis=cite(_STATUTE))
INFORMATION: Final = WHO[1]

# -- the application -------------------------------------------------------------------

_WORDS: Final = ("permohonan penyelesaian sengketa", "application to the commission")
_COMPETENT: Final = (
    "Komisi Informasi yang berwenang",
    "Information Commission that is competent",
)
_REASONS: Final = ("alasan permohonan", "reasons of the application")
_WANTED: Final = ("hal yang dimohonkan", "relief asked for")
_CHOICE: Final = both(
    id="yang dapat dimohonkan: {relief}", en="what can be asked for: {relief}"
)
_TIMES: Final = (
    says(
        "answer_received_on",
        "UU 14/2008 Ps. 37(2)",
        (
            "tanggal tanggapan tertulis atasan PPID diterima",
            "day the superior's written answer was received",
        ),
        When.ANSWERED,
    ),
    says(
        "silent_after",
        "UU 14/2008 Ps. 36(2)",
        (
            "hari terakhir atasan PPID untuk menanggapi",
            "last day of the superior to answer",
        ),
        When.UNANSWERED,
    ),
)
#: Of whom a document is asked; the two rules on a power of attorney make one field.
_ASKED_OF: Final = {
    "citizen": When.CITIZEN,
    "legal_entity": When.LEGAL_ENTITY,
    "group": When.GROUP,
    "agent": When.REPRESENTED,
    "all": When.ALWAYS,
}


def _documents(regime: Regime) -> tuple[LetterField, ...]:
    """Return a field for each document that goes with an application."""
    found: dict[str, LetterField] = {}
    for rule in DOCUMENT_RULES:
        if rule.step is not Step.DISPUTE or rule.in_force != regime.in_force:
            continue
        before = found.get(rule.key)
        found[rule.key] = LetterField(
            key=rule.key,
            words=rule.words,
            basis=rule.basis if before is None else before.basis,
            also=rule.also if before is None else (*before.also, rule.basis),
            when=When.NOT_PERIODIC if rule.not_on else _ASKED_OF[rule.of],
            notes=rule.notes,
        )
    return tuple(found.values())


_ANSWERED: Final = tells(
    "dispute.file",
    "UU 14/2008 Ps. 37(2)",
    both(
        id="Setelah tanggapan tertulis atasan PPID diterima, permohonan diajukan dalam "
        "{span}.",
        en="After the superior's written answer was received the application is filed "
        "within {span}.",
    ),
)
_SILENCE: Final = both(
    id="Bila atasan PPID tidak menanggapi, permohonan diajukan dalam {span} setelah "
    "waktunya menanggapi berakhir.",
    en="Where the superior does not answer, it is filed within {span} after the end "
    "of the time to answer.",
)
_INCOMPLETE: Final = both(
    id="Bila dokumennya kurang, Panitera memberitahukannya dalam {span} sejak "
    "permohonan diterima.",
    en="Where documents are missing, the registrar says so within {span} of the "
    "receipt of the application.",
)
_COMPLETE: Final = both(
    id="Kekurangannya dilengkapi dalam {span} sejak pemberitahuan itu diterima.",
    en="What is missing is handed in within {span} of the receipt of that notice.",
)
_BEGINS: Final = tells(
    "dispute.start",
    "UU 14/2008 Ps. 38(1)",
    both(
        id="Komisi Informasi mulai mengupayakan penyelesaian sengketa paling lambat "
        "{span} setelah menerima permohonan.",
        en="The commission begins to settle the dispute within {span} after receiving "
        "the application.",
    ),
)
APPLICATIONS: Final = (
    to_commission(
        **PERKI_2_2010.dated("Ps. 7(1)", "PerKI 2/2010 Ps. 8", "PerKI 2/2010 Ps. 14"),
        kind=LetterKind.APPLICATION,
        by=Actor.APPLICANT,
        words=_WORDS,
        fields=(
            says("commission", "PerKI 2/2010 Ps. 4", _COMPETENT, When.HEAD),
            says("name", "PerKI 2/2010 Ps. 8", NAME, When.HEAD),
            OLD_RESPONDENT,
            INFORMATION,
            says("reasons", _STATUTE, _REASONS, When.HEAD),
            says("relief", f"{_OLD} c", _WANTED),
            *_TIMES,
            *_documents(PERKI_2_2010),
        ),
        told=(
            _ANSWERED,
            tells("dispute.file.silence", "PerKI 2/2010 Ps. 11 b", _SILENCE),
            tells("dispute.incomplete_notice", "PerKI 2/2010 Ps. 14(1)", _INCOMPLETE),
            tells("dispute.complete", "PerKI 2/2010 Ps. 14(2)", _COMPLETE),
            _BEGINS,
        ),
        notes=(
            both(
                id="Lampiran PerKI 2/2010 tidak dibaca, dan dari Pasal 7(1) hanya "
                "huruf c yang tercatat",
                en="the annexes of PerKI 2/2010 were not read, and of its Article 7(1) "
                "only letter c is on record",
            ),
            fill(_CHOICE, relief=joined(*RELIEF_2010, by="; ")),
        ),
    ),
    to_commission(
        **PERKI_1_2013.dated(
            "Ps. 10(1)", "PerKI 1/2013 Ps. 11(1)", "PerKI 1/2013 Ps. 18"
        ),
        kind=LetterKind.APPLICATION,
        by=Actor.APPLICANT,
        words=_WORDS,
        fields=(
            says("commission", "PerKI 1/2013 Ps. 6", _COMPETENT, When.HEAD),
            says("name", _NEW, ("identitas: nama pemohon", "identity: name")),
            says("address", _NEW, ("identitas: alamat", "identity: address"), When.MAY),
            says("contact", _NEW, ("identitas: kontak", "identity: contact"), When.MAY),
            says(
                "proxy", "PerKI 1/2013 Ps. 9", ("kuasa pemohon", "agent"), When.BY_AGENT
            ),
            RESPONDENT,
            INFORMATION,
            says("reasons", _NEW, _REASONS),
            says("relief", _NEW, _WANTED),
            *_TIMES,
            *_documents(PERKI_1_2013),
            says(
                "not_served",
                "PerKI 1/2013 Ps. 18(2)",
                both(
                    id="alasan tertulis bahwa bukti itu tidak ada karena badan publik "
                    "tidak melayani",
                    en="reason in writing that the proof is missing because the public "
                    "body would not serve",
                ),
                When.NOT_SERVED,
                also=("PerKI 1/2013 Ps. 18(1)",),
                notes=(
                    both(
                        id="yang dimaksud: permintaannya tertulis, dan badan publik "
                        "tidak memberi atau tidak mau menandatangani tanda terima; "
                        "dapat disampaikan sampai waktu melengkapi berakhir",
                        en="meant is that the request was written and the body gave no "
                        "receipt, or would not sign one; it can be handed in until the "
                        "time to complete is over",
                    ),
                ),
            ),
            says(
                "declaration",
                "PerKI 1/2013",
                both(
                    id="pernyataan (Lampiran I) bahwa sengketa tidak sedang diperiksa "
                    "dan belum diputus pengadilan, tidak sedang ditangani lembaga "
                    "penyelesaian sengketa lain, dan pemohon akan mengikuti seluruh "
                    "proses",
                    en="declaration (annex I) that no court has the dispute or decided "
                    "it, that no other body for disputes has it, and that the "
                    "applicant will follow the whole process",
                ),
                notes=(
                    both(
                        id="hanya formulirnya yang memintanya; bila tidak benar, "
                        "Komisi dapat menolak permohonan atau menghentikan prosesnya",
                        en="the form alone asks for it; where it is untrue the "
                        "commission may reject the application or stop",
                    ),
                ),
            ),
        ),
        told=(
            _ANSWERED,
            tells("dispute.file.silence", "PerKI 1/2013 Ps. 13 b", _SILENCE),
            tells("dispute.incomplete_notice", "PerKI 1/2013 Ps. 17(1)", _INCOMPLETE),
            tells("dispute.complete", "PerKI 1/2013 Ps. 17(2)", _COMPLETE),
            _BEGINS,
        ),
        notes=(
            fill(_CHOICE, relief=joined(*RELIEF, by="; ")),
            both(
                id="formulirnya (Lampiran I) mempunyai enam kotak alasan; huruf c, d, "
                "dan e tidak mempunyai kotak sendiri, dan untuk keterlambatan (huruf "
                "g) tidak ada hal tersendiri yang dapat dimohonkan",
                en="its form (annex I) has six boxes for the reasons; grounds c, d and "
                "e have none of their own, and lateness (g) has no relief of its own",
            ),
            both(
                id="rincian identitas dalam formulir itu tidak tercatat; nomor "
                "identitas tidak dimuat di sini, dan terbaca dari salinan yang "
                "dilampirkan",
                en="what that form asks of the identity is not on record; no identity "
                "number stands here, it can be read from the copy that is attached",
            ),
        ),
    ),
)
"""The application, the oldest first."""
