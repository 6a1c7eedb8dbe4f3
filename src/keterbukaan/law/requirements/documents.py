"""Dokumen: what has to be handed in, with what, and under which regulation.

A request asked for no document until 29 June 2021: PerKI 1/2010 wanted a name,
an address and a contact (Ps. 23(4)). PerKI 1/2021 Ps. 27 asks for a copy of
the identity card or a population certificate, and names no passport; for a
dispute PerKI 1/2013 Ps. 11 takes a passport as well. A legal entity asks with
its ratified deed, and goes to the commission with articles recorded in the
State Gazette: it can be a valid applicant and still lack what a dispute needs.

>>> for rule in DOCUMENT_RULES:
...     if rule.step == "request":
...         print(rule.of, rule.key, "|", ", ".join(rule.any_of), "|", rule.basis)
citizen identity | identity_card, population_certificate | PerKI 1/2021 Ps. 27(3)
legal_entity entity | ratified_deed | PerKI 1/2021 Ps. 27(4)
group power | power_of_attorney, special_power_of_attorney | PerKI 1/2021 Ps. 27(5)
group givers | givers_identity | PerKI 1/2021 Ps. 27(5)
agent power | special_power_of_attorney | PerKI 1/2021 Ps. 27(7)
"""

from __future__ import annotations

from functools import partial
from typing import Final

from ...texts import Words, both
from ..handed_in import Document
from ..limits.regimes import (
    PERKI_1_2013,
    PERKI_1_2021,
    PERKI_2_2010,
)
from ..shape import Evidence, Step
from .shape import DocumentRule

_ANY_POWER: Final = (
    Document.POWER_OF_ATTORNEY,
    Document.SPECIAL_POWER_OF_ATTORNEY,
)

_INCOMPLETE: Final[Words] = (
    "PPID dapat menyatakan permintaan tidak lengkap dan tidak menindaklanjutinya",
    "the PPID may declare the request incomplete, and need not follow it up",
)
_NO_POWER: Final[Words] = (
    "keberatan oleh kuasa memerlukannya; akibatnya tidak ditulis",
    "an objection by an agent needs it; what follows is not written",
)
_NOT_REGISTERED: Final[Words] = (
    "tanpa itu, setelah waktu melengkapi lewat, permohonan tidak diregistrasi",
    "without it, once the time to complete is over, no registration is made",
)
_PROOF: Final[Words] = both(
    id="bila badan publik tidak melayani, jelaskan tertulis dan permohonan tetap "
    "diregistrasi",
    en="where the body did not serve, say so in writing and it is registered all the "
    "same",
)
_DEEMED: Final[Words] = (
    "bila badan publik tidak melayani, permohonan dianggap lengkap",
    "where the body did not serve, the application is deemed complete",
)


# The rows were read in their regulations, and not compared with them again.
_rule: Final = partial(
    DocumentRule, step=Step.DISPUTE, evidence=Evidence.S1, checked=None
)

_IDENTITY: Final[Words] = ("identitas pemohon", "identity of the applicant")
_ENTITY: Final[Words] = ("bukti badan hukum", "proof of the legal entity")
_POWER: Final[Words] = ("surat kuasa", "power of attorney")
_SPECIAL: Final[Words] = (
    "surat kuasa khusus bermeterai",
    "special power of attorney with duty stamp",
)
_GIVERS: Final[Words] = ("identitas pemberi kuasa", "identity of those who give power")
_REQUEST_PROOF: Final[Words] = ("bukti permintaan", "proof of the request")
_OBJECTION_PROOF: Final[Words] = (
    "bukti keberatan atau tanggapannya",
    "proof of the objection, or its answer",
)

DOCUMENT_RULES: Final = (
    # -- a request, from 30 June 2021; PerKI 1/2010 asked for no document
    _rule(
        **PERKI_1_2021.dated("Ps. 27(3)", "PerKI 1/2021 Ps. 27(2)"),
        of="citizen",
        key="identity",
        any_of=(Document.IDENTITY_CARD, Document.POPULATION_CERTIFICATE),
        lacking=_INCOMPLETE,
        step=Step.REQUEST,
        words=_IDENTITY,
        notes=(
            (
                "paspor dan SIM tidak disebut; banyak kantor tetap menerimanya",
                "passport and driving licence are not named; many offices take them",
            ),
        ),
    ),
    _rule(
        **PERKI_1_2021.dated("Ps. 27(4)"),
        of="legal_entity",
        key="entity",
        any_of=(Document.RATIFIED_DEED,),
        lacking=_INCOMPLETE,
        step=Step.REQUEST,
        words=_ENTITY,
        notes=(
            (
                "untuk sengketa diminta anggaran dasar yang tercatat di Berita Negara",
                "a dispute asks for articles recorded in the State Gazette",
            ),
        ),
    ),
    _rule(
        **PERKI_1_2021.dated("Ps. 27(5)"),
        of="group",
        key="power",
        any_of=_ANY_POWER,
        lacking=_INCOMPLETE,
        step=Step.REQUEST,
        words=_POWER,
    ),
    _rule(
        **PERKI_1_2021.dated("Ps. 27(5)"),
        of="group",
        key="givers",
        any_of=(Document.GIVERS_IDENTITY,),
        lacking=_INCOMPLETE,
        step=Step.REQUEST,
        words=_GIVERS,
    ),
    _rule(
        **PERKI_1_2021.dated("Ps. 27(7)", "PerKI 1/2021 Ps. 27(6)"),
        of="agent",
        key="power",
        any_of=(Document.SPECIAL_POWER_OF_ATTORNEY,),
        lacking=_INCOMPLETE,
        step=Step.REQUEST,
        words=_SPECIAL,
    ),
    # -- an objection, from 30 June 2021; PerKI 1/2010 allowed an agent and
    #    asked for no form of the power
    _rule(
        **PERKI_1_2021.dated("Ps. 39(4)", "PerKI 1/2021 Ps. 39(3)"),
        of="agent",
        key="power",
        any_of=(Document.SPECIAL_POWER_OF_ATTORNEY,),
        lacking=_NO_POWER,
        step=Step.OBJECTION,
        words=_SPECIAL,
    ),
    # -- a dispute, to 28 April 2013
    _rule(
        **PERKI_2_2010.dated("Ps. 8", "PerKI 2/2010 Ps. 9", "PerKI 2/2010 Ps. 10"),
        of="citizen",
        key="identity",
        any_of=(
            Document.IDENTITY_CARD,
            Document.DRIVING_LICENCE,
            Document.PASSPORT,
            Document.STUDENT_CARD,
        ),
        lacking=_NOT_REGISTERED,
        words=_IDENTITY,
    ),
    _rule(
        **PERKI_2_2010.dated("Ps. 8", "PerKI 2/2010 Ps. 9", "PerKI 2/2010 Ps. 10"),
        of="legal_entity",
        key="entity",
        any_of=(
            Document.OTHER_ENTITY_PROOF,
            Document.RATIFIED_DEED,
            Document.GAZETTED_ARTICLES,
        ),
        lacking=_NOT_REGISTERED,
        words=_ENTITY,
    ),
    _rule(
        **PERKI_2_2010.dated("Ps. 14"),
        of="all",
        key="request_proof",
        any_of=(Document.REQUEST_PROOF,),
        lacking=_DEEMED,
        words=_REQUEST_PROOF,
        not_on="b",
    ),
    _rule(
        **PERKI_2_2010.dated("Ps. 14", "PerKI 2/2010 Ps. 21"),
        of="all",
        key="objection_proof",
        any_of=(Document.OBJECTION_PROOF, Document.OBJECTION_ANSWER),
        lacking=_DEEMED,
        words=_OBJECTION_PROOF,
    ),
    # -- a dispute, from 29 April 2013
    _rule(
        **PERKI_1_2013.dated("Ps. 11(1) a", "PerKI 1/2013 Ps. 17(3)"),
        of="citizen",
        key="identity",
        any_of=(
            Document.IDENTITY_CARD,
            Document.PASSPORT,
            Document.OTHER_CITIZENSHIP_PROOF,
            Document.DRIVING_LICENCE,
        ),
        lacking=_NOT_REGISTERED,
        words=_IDENTITY,
        notes=(
            (
                "SIM hanya disebut dalam formulirnya (Lampiran I dan III)",
                "the driving licence stands in its forms only (annexes I and III)",
            ),
        ),
    ),
    _rule(
        **PERKI_1_2013.dated("Ps. 11(1) a", "PerKI 1/2013 Ps. 17(3)"),
        of="legal_entity",
        key="entity",
        any_of=(Document.GAZETTED_ARTICLES,),
        lacking=_NOT_REGISTERED,
        words=_ENTITY,
    ),
    _rule(
        **PERKI_1_2013.dated("Ps. 11(1) a no. 3", "PerKI 1/2013 Ps. 17(3)"),
        of="group",
        key="power",
        any_of=_ANY_POWER,
        lacking=_NOT_REGISTERED,
        words=_POWER,
    ),
    _rule(
        **PERKI_1_2013.dated("Ps. 11(1) a no. 3", "PerKI 1/2013 Ps. 17(3)"),
        of="group",
        key="givers",
        any_of=(Document.GIVERS_IDENTITY,),
        lacking=_NOT_REGISTERED,
        words=_GIVERS,
    ),
    _rule(
        **PERKI_1_2013.dated("Ps. 11(2)"),
        of="agent",
        key="power",
        any_of=_ANY_POWER,
        lacking=_NOT_REGISTERED,
        words=_POWER,
        notes=(
            (
                "meterai tidak disebut; akibatnya ada dalam Lampiran III",
                "no duty stamp is named; what follows stands in annex III",
            ),
        ),
    ),
    _rule(
        **PERKI_1_2013.dated(
            "Ps. 11(1) b", "PerKI 1/2013 Ps. 11(3)", "PerKI 1/2013 Ps. 18(1)"
        ),
        of="all",
        key="request_proof",
        any_of=(Document.REQUEST_PROOF,),
        lacking=_PROOF,
        words=_REQUEST_PROOF,
        not_on="b",
        reading="missing_proof",
        notes=(
            (
                "tidak diminta bila alasannya informasi berkala (huruf b)",
                "not asked for where the ground is periodic information (b)",
            ),
        ),
    ),
    _rule(
        **PERKI_1_2013.dated("Ps. 11(1) c", "PerKI 1/2013 Ps. 18(1)"),
        of="all",
        key="objection_proof",
        any_of=(Document.OBJECTION_PROOF, Document.OBJECTION_ANSWER),
        lacking=_PROOF,
        words=_OBJECTION_PROOF,
        reading="missing_proof",
    ),
)
"""Every document that a regulation asks for, in the order of the procedure."""
