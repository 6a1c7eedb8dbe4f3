"""Formulir kepada Komisi Informasi: what an application has to say."""

from __future__ import annotations

from typing import Final

from ....texts import both
from ...boxes import BOXES, RELIEF, RELIEF_2010
from ...limits.regimes import PERKI_1_2013, PERKI_2_2010
from ...shape import Step
from .rows import field_of, form_of

_APPLICATION: Final = (
    field_of(
        "identity",
        "PerKI 1/2013 Ps. 10(1)",
        ("identitas pemohon", "identity of the applicant"),
    ),
    field_of(
        "reasons",
        "PerKI 1/2013 Ps. 10(1)",
        ("alasan permohonan", "reasons of the application"),
        choices=tuple(BOXES.values()),
        notes=(
            (
                "kotak dalam Lampiran I; huruf c, d, dan e tidak punya kotak sendiri",
                "boxes of annex I; grounds c, d and e have none of their own",
            ),
        ),
    ),
    field_of(
        "relief",
        "PerKI 1/2013 Ps. 10(1)",
        ("hal yang dimohonkan", "relief asked for"),
        choices=RELIEF,
        notes=(
            both(
                id="untuk keterlambatan (huruf g) tidak ada hal tersendiri yang dapat "
                "dimohonkan",
                en="lateness (ground g) has no relief of its own",
            ),
        ),
    ),
    field_of(
        "declaration",
        "PerKI 1/2013",
        both(
            id="pernyataan (Lampiran I): sengketa tidak sedang atau sudah diputus "
            "pengadilan, tidak di lembaga lain, dan akan mengikuti proses",
            en="declaration (annex I): the dispute is not before a court or decided by "
            "one, nor before another body, and the process will be followed",
        ),
        notes=(
            both(
                id="bila tidak benar, Komisi dapat menolak atau menghentikan; batang "
                "tubuh tidak memintanya",
                en="where untrue the commission may reject or stop; the articles do "
                "not ask for it",
            ),
        ),
    ),
)

DISPUTE_FORMS: Final = (
    form_of(
        **PERKI_2_2010.dated("Ps. 7(1)"),
        step=Step.DISPUTE,
        key="dispute",
        words=("permohonan penyelesaian sengketa", "application for a dispute"),
        fields=(
            field_of(
                "relief",
                "PerKI 2/2010 Ps. 7(1) c",
                ("hal yang dimohonkan", "relief asked for"),
                choices=RELIEF_2010,
            ),
        ),
        notes=(
            (
                "isian lainnya tidak tercatat",
                "its other fields are not on record",
            ),
        ),
    ),
    form_of(
        **PERKI_1_2013.dated("Ps. 10(1)"),
        step=Step.DISPUTE,
        key="dispute",
        words=("permohonan penyelesaian sengketa", "application for a dispute"),
        fields=_APPLICATION,
        notes=(
            (
                "dilampiri dokumen menurut Pasal 11(1)",
                "with the documents of Article 11(1)",
            ),
        ),
    ),
)
"""Applications to a commission, the oldest first."""
