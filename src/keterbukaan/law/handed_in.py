"""Yang diserahkan: what an applicant hands in, and how it comes, in words.

What is asked of whom is in :mod:`keterbukaan.law.requirements`; a fact that names
a document or a channel needs no table of that.

A register writes a channel in its own words; those that are understood stand
in ``SPELLINGS``, and about any other word nothing is found.

>>> channel_of("Surat elektronik"), channel_of("merpati pos")
(<Channel.EMAIL: 'email'>, None)
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from .._values import of_kind
from ..texts import Labelled

if TYPE_CHECKING:
    from collections.abc import Mapping


class Document(Labelled):
    """Dokumen: what an applicant hands in with a request or an application."""

    IDENTITY_CARD = ("identity_card", "KTP", "identity card (KTP)")
    POPULATION_CERTIFICATE = (
        "population_certificate",
        "surat keterangan kependudukan",
        "population certificate of the civil registry",
    )
    PASSPORT = ("passport", "paspor", "passport")
    DRIVING_LICENCE = ("driving_licence", "SIM", "driving licence (SIM)")
    STUDENT_CARD = ("student_card", "kartu pelajar atau mahasiswa", "student card")
    OTHER_CITIZENSHIP_PROOF = (
        "other_citizenship_proof",
        "bukti kewarganegaraan lain yang sah",
        "other valid proof of citizenship",
    )
    RATIFIED_DEED = (
        "ratified_deed",
        "akta pendirian yang disahkan kementerian hukum",
        "deed of establishment, ratified by the ministry of law",
    )
    GAZETTED_ARTICLES = (
        "gazetted_articles",
        "anggaran dasar yang disahkan dan tercatat dalam Berita Negara",
        "articles of association, ratified and recorded in the State Gazette",
    )
    OTHER_ENTITY_PROOF = (
        "other_entity_proof",
        "akta badan hukum atau bukti lain yang sah",
        "deed of the legal entity, or another valid act",
    )
    POWER_OF_ATTORNEY = ("power_of_attorney", "surat kuasa", "power of attorney")
    SPECIAL_POWER_OF_ATTORNEY = (
        "special_power_of_attorney",
        "surat kuasa khusus bermeterai",
        "special power of attorney with duty stamp",
    )
    GIVERS_IDENTITY = (
        "givers_identity",
        "KTP atau surat keterangan kependudukan para pemberi kuasa",
        "identity card or population certificate of those who give the power",
    )
    REQUEST_PROOF = ("request_proof", "bukti permintaan", "proof of the request")
    OBJECTION_PROOF = ("objection_proof", "bukti keberatan", "proof of the objection")
    OBJECTION_ANSWER = (
        "objection_answer",
        "tanggapan atasan PPID",
        "answer of the superior",
    )


class Channel(Labelled):
    """Cara penyampaian: how a request, an objection or an application comes."""

    IN_PERSON = ("in_person", "tertulis, datang langsung", "in writing, in person")
    EMAIL = ("email", "surat elektronik", "e-mail")
    POST = ("post", "pos", "post")
    FAX = ("fax", "faksimile", "fax")
    COURIER = ("courier", "pengantaran lain", "other delivery")
    ORAL = ("oral", "lisan", "oral")


SPELLINGS: Final[Mapping[str, Channel]] = MappingProxyType(
    {
        **{channel.value: channel for channel in Channel},
        "in person": Channel.IN_PERSON,
        "langsung": Channel.IN_PERSON,
        "datang langsung": Channel.IN_PERSON,
        "e-mail": Channel.EMAIL,
        "surel": Channel.EMAIL,
        "surat elektronik": Channel.EMAIL,
        "pos": Channel.POST,
        "faks": Channel.FAX,
        "faksimile": Channel.FAX,
        "kurir": Channel.COURIER,
        "lisan": Channel.ORAL,
        "telepon": Channel.ORAL,
        "telephone": Channel.ORAL,
    }
)
"""How a register may write a channel, in small letters."""


def channel_of(text: str | None) -> Channel | None:
    """The channel that a register means; None where it is not understood.

    >>> channel_of(" E-mail ")
    <Channel.EMAIL: 'email'>
    """
    if text is None:
        return None
    return SPELLINGS.get(of_kind(text, str).strip().casefold())
