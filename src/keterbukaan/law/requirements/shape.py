"""The shapes of what an applicant has to be and to hand in."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from ...texts import Words
from ..entry import DatedEntry
from ..shape import Step

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


class Document(StrEnum):
    """Dokumen: what an applicant hands in with a request or an application."""

    IDENTITY_CARD = "identity_card"
    POPULATION_CERTIFICATE = "population_certificate"
    PASSPORT = "passport"
    DRIVING_LICENCE = "driving_licence"
    STUDENT_CARD = "student_card"
    OTHER_CITIZENSHIP_PROOF = "other_citizenship_proof"
    RATIFIED_DEED = "ratified_deed"
    GAZETTED_ARTICLES = "gazetted_articles"
    OTHER_ENTITY_PROOF = "other_entity_proof"
    POWER_OF_ATTORNEY = "power_of_attorney"
    SPECIAL_POWER_OF_ATTORNEY = "special_power_of_attorney"
    GIVERS_IDENTITY = "givers_identity"
    REQUEST_PROOF = "request_proof"
    OBJECTION_PROOF = "objection_proof"
    OBJECTION_ANSWER = "objection_answer"


DOCUMENTS: Final[Mapping[str, Words]] = {
    "identity_card": ("KTP", "identity card (KTP)"),
    "population_certificate": (
        "surat keterangan kependudukan",
        "population certificate of the civil registry",
    ),
    "passport": ("paspor", "passport"),
    "driving_licence": ("SIM", "driving licence (SIM)"),
    "student_card": ("kartu pelajar atau mahasiswa", "student card"),
    "other_citizenship_proof": (
        "bukti kewarganegaraan lain yang sah",
        "other valid proof of citizenship",
    ),
    "ratified_deed": (
        "akta pendirian yang disahkan kementerian hukum",
        "deed of establishment, ratified by the ministry of law",
    ),
    "gazetted_articles": (
        "anggaran dasar yang disahkan dan tercatat dalam Berita Negara",
        "articles of association, ratified and recorded in the State Gazette",
    ),
    "other_entity_proof": (
        "akta badan hukum atau bukti lain yang sah",
        "deed of the legal entity, or another valid act",
    ),
    "power_of_attorney": ("surat kuasa", "power of attorney"),
    "special_power_of_attorney": (
        "surat kuasa khusus bermeterai",
        "special power of attorney with duty stamp",
    ),
    "givers_identity": (
        "KTP atau surat keterangan kependudukan para pemberi kuasa",
        "identity card or population certificate of those who give the power",
    ),
    "request_proof": ("bukti permintaan", "proof of the request"),
    "objection_proof": ("bukti keberatan", "proof of the objection"),
    "objection_answer": ("tanggapan atasan PPID", "answer of the superior"),
}
"""Each document in words."""


class Channel(StrEnum):
    """Cara penyampaian: how a request, an objection or an application comes."""

    IN_PERSON = "in_person"
    EMAIL = "email"
    POST = "post"
    FAX = "fax"
    COURIER = "courier"
    ORAL = "oral"


CHANNELS: Final[Mapping[str, Words]] = {
    "in_person": ("tertulis, datang langsung", "in writing, in person"),
    "email": ("surat elektronik", "e-mail"),
    "post": ("pos", "post"),
    "fax": ("faksimile", "fax"),
    "courier": ("pengantaran lain", "other delivery"),
    "oral": ("lisan", "oral"),
}
"""Each channel in words."""


class OralForm(StrEnum):
    """Permohonan lisan: whether something said and not written is admitted."""

    YES = "yes"
    NO = "no"
    SPECIAL_NEEDS = "special_needs"


@frozen(kw_only=True)
class Asker(DatedEntry):
    """Who may ask: one kind of applicant.

    Args:
        kind: ``citizen``, ``legal_entity``, ``group``, ``foreigner`` or
            ``public_body``.
        may: whether it can be an applicant (pemohon) at all.
    """

    kind: str
    may: bool


@frozen(kw_only=True)
class DocumentRule(DatedEntry):
    """Syarat dokumen: one thing to hand in, in any of its forms.

    Args:
        step: with what it is handed in.
        key: what it shows, such as ``identity``; it ends the finding's code.
        of: the kind of applicant it is asked of, ``agent``, or ``all``.
        any_of: the documents of which one is enough.
        lacking: what follows where it is missing.
        not_on: the ground of objection on which it is not asked for.
        reading: the reading that says what follows, where that is disputed.
    """

    step: Step
    key: str
    of: str
    any_of: tuple[Document, ...]
    lacking: Words
    not_on: str | None = None
    reading: str | None = None

    def met_by(self, handed_in: Collection[Document]) -> bool:
        """Whether one of its documents was handed in."""
        return any(document in handed_in for document in self.any_of)


@frozen(kw_only=True)
class ChannelRule(DatedEntry):
    """Cara penyampaian: the channels that a text names.

    Args:
        step: what is handed in.
        channels: the channels it names; empty where it names none.
        oral: whether it admits what is said; None where it is silent.
    """

    step: Step
    channels: tuple[Channel, ...] = ()
    oral: OralForm | None = None
