"""Bagian penetapan: what a determination has to contain, part by part.

Each part has its name, its word in both languages and the provision that asks for
it. A part that a record lacks is not on record; whether the determination has it, only
whoever saw it can say.

>>> import datetime as dt
>>> PARTS["reason"].words, str(PARTS["reason"].asked(dt.date(2024, 1, 2)))
(('alasan', 'reason'), 'PP 61/2010 Ps. 4')
>>> PARTS["documents"].asked(dt.date(2015, 1, 2)) is None
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..citation import Citation, cite
from ..law.instruments import InstrumentStatus, status
from ..texts import Words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping


@frozen(eq=False, repr=False)
class Part(Value):
    """Hold one part of a determination.

    Args:
        code: of the finding where it is missing.
        words: what it is, in Indonesian and English.
        bases: the provisions that asked for it, the newest first.
        required: whether it is a defect not to have it.
        letters: the letters under which it is asked for; empty for all.
    """

    code: str
    words: Words
    bases: tuple[Citation, ...]
    required: bool = True
    letters: str = ""

    @property
    def codes(self) -> Mapping[str, str]:
        """The code of its finding under each letter; under "" where for all."""
        return {each: self.code.format(letter=each) for each in self.letters or ("",)}

    def asked(self, day: dt.date | None) -> Citation | None:
        """Return the provision that asked for it on a day; None where none did.

        Args:
            day: the day of the decision; None for the newest.
        """
        return asked_by(self.bases, day)


def in_force(basis: Citation, day: dt.date) -> bool:
    """Return whether the instrument of a provision was in force on a day."""
    return status(basis.instrument, day) is InstrumentStatus.IN_FORCE


def asked_by(bases: Iterable[Citation], day: dt.date | None) -> Citation | None:
    """Return the first of some provisions that was in force on a day, if one was.

    Args:
        bases: the provisions, the newest first.
        day: the day; None for the newest of them.
    """
    return next((each for each in bases if day is None or in_force(each, day)), None)


def _part(
    code: str, words: Words, *bases: str, required: bool = True, letters: str = ""
) -> Part:
    return Part(code, words, tuple(map(cite, bases)), required, letters)


PARTS: Final[Mapping[str, Part]] = {
    "grounds": _part(
        "missing.grounds",
        ("huruf Pasal 17", "letter of Article 17"),
        "UU 14/2008 Ps. 17",
    ),
    "statutes": _part(
        "missing.statute",
        ("undang-undang yang menjadi dasar", "statute relied on"),
        "PerKI 1/2021 Ps. 49(2) c",
        "PerKI 1/2017 Ps. 6",
        "UU 14/2008 Ps. 2(4)",
    ),
    "reason": _part(
        "missing.reason", ("alasan", "reason"), "PP 61/2010 Ps. 4", "UU 14/2008 Ps. 19"
    ),
    "consequence": _part(
        "missing.consequence",
        ("konsekuensi bila dibuka", "consequence of opening it"),
        "UU 14/2008 Ps. 19",
    ),
    "protects": _part(
        "missing.protects",
        ("kepentingan yang dilindungi", "interest that closing protects"),
        "UU 14/2008 Ps. 2(4)",
    ),
    "propriety": _part(
        "missing.propriety",
        ("pertimbangan kepatutan", "weighing of propriety"),
        "PerKI 1/2021 Ps. 49(2) d",
        "UU 14/2008 Ps. 2(4)",
    ),
    "public_interest": _part(
        "missing.public_interest",
        (
            "pertimbangan kepentingan umum dari dua sisi",
            "weighing of the public interest in both directions",
        ),
        "UU 14/2008 Ps. 2(4)",
    ),
    "person": _part(
        "letter.{letter}_without_person",
        ("pihak yang rahasianya diungkap (huruf g, h)", "data subject (letters g, h)"),
        "UU 14/2008 Ps. 17",
        letters="gh",
    ),
    "business_interest": _part(
        "letter.b_without_business",
        (
            "kepentingan usaha atau kekayaan intelektual (huruf b)",
            "business interest or intellectual property (letter b)",
        ),
        "UU 14/2008 Ps. 17 b",
        letters="b",
    ),
    "harm_to_policy": _part(
        "letter.i_without_harm",
        (
            "kerugian serius bagi pembuatan kebijakan (huruf i)",
            "serious harm to policy-making (letter i)",
        ),
        "UU 14/2008 Ps. 17 i",
        letters="i",
    ),
    "not_for_outsiders": _part(
        "letter.i_outsiders_unsaid",
        (
            "bahwa memo atau surat itu tidak untuk pihak luar (huruf i)",
            "that the memorandum is not meant for outsiders (letter i)",
        ),
        "UU 14/2008 Ps. 17 i",
        required=False,
        letters="i",
    ),
    "decided_on": _part(
        "missing.decision_date",
        ("tanggal penetapan", "date of decision"),
        "PP 61/2010 Ps. 4",
    ),
    "place": _part(
        "missing.place", ("tempat penetapan", "place of decision"), "PP 61/2010 Ps. 4"
    ),
    "ppid": _part(
        "missing.ppid",
        ("identitas PPID yang menetapkan", "identity of the PPID who set it"),
        "PP 61/2010 Ps. 4",
    ),
    "body": _part("missing.body", ("badan publik", "public body"), "PP 61/2010 Ps. 4"),
    "unit": _part("missing.unit", ("unit kerja", "work unit"), "PP 61/2010 Ps. 4"),
    "classification": _part(
        "missing.classification", ("jenis klasifikasi", "class"), "PP 61/2010 Ps. 4"
    ),
    "period": _part(
        "period.not_stated",
        ("jangka waktu pengecualian", "exemption period"),
        "PP 61/2010 Ps. 4",
    ),
    "approved_by": _part(
        "approval.missing",
        ("persetujuan pimpinan badan publik", "approval by the head of the body"),
        "PP 61/2010 Ps. 3(2)",
    ),
    "decree": _part(
        "missing.decree",
        ("nomor surat penetapan", "number of the determination"),
        "PerKI 1/2021 Ps. 49",
        "PP 61/2010 Ps. 4",
        required=False,
    ),
    "documents": _part(
        "missing.documents",
        ("dokumen yang memuatnya", "document that holds it"),
        "PerKI 1/2021 Ps. 49(2) a",
        required=False,
    ),
    "moment": _part(
        "missing.moment",
        ("saat pengujian", "moment of the test"),
        "PerKI 1/2021 Ps. 49(1)",
        "PerKI 1/2017 Ps. 4(2)",
        required=False,
    ),
    "never_exempt": _part(
        "barred.unanswered",
        ("daftar yang tidak dapat dikecualikan", "checklist of what is never exempt"),
        "UU 14/2008 Ps. 18(1)",
        required=False,
    ),
}
"""Every part, in the order in which it is told, by its name."""
