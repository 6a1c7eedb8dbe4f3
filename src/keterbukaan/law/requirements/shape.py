"""The shapes of what an applicant has to be and to hand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ...texts import Labelled, Words
from ..entry import DatedEntry
from ..handed_in import Channel, Document
from ..shape import Step

if TYPE_CHECKING:
    from collections.abc import Collection


class OralForm(Labelled):
    """Permohonan lisan: whether something said and not written is admitted."""

    YES = ("yes", "boleh lisan", "oral as well")
    NO = ("no", "tertulis", "in writing")
    SPECIAL_NEEDS = (
        "special_needs",
        "lisan bagi pemohon berkebutuhan khusus",
        "oral with special needs",
    )


@frozen(kw_only=True, eq=False, repr=False)
class Asker(DatedEntry):
    """Who may ask: one kind of applicant.

    Args:
        kind: ``citizen``, ``legal_entity``, ``group``, ``foreigner`` or
            ``public_body``.
        may: whether it can be an applicant (pemohon) at all.
    """

    kind: str
    may: bool


@frozen(kw_only=True, eq=False, repr=False)
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


@frozen(kw_only=True, eq=False, repr=False)
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
