"""Bagian penetapan: the parts that a determination may have, by their names.

>>> PARTS["propriety"][0]
'kepatutan dan kesusilaan'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..texts import Words

PARTS: Final[Mapping[str, Words]] = {
    "documents": ("dokumen yang memuatnya", "the documents that hold it"),
    "grounds": ("huruf Pasal 17", "the letter of Article 17"),
    "statutes": ("undang-undang yang menjadi dasar", "the statute relied on"),
    "reason": ("alasan", "the reason"),
    "consequence": ("konsekuensi bila dibuka", "the consequence of opening"),
    "protects": ("kepentingan yang dilindungi", "the interest protected"),
    "propriety": ("kepatutan dan kesusilaan", "propriety and decency"),
    "public_interest": (
        "kepentingan umum dari dua sisi",
        "the public interest in both directions",
    ),
    "exempt_matter": ("hal yang dikecualikan", "the exempt matter"),
    "harm_to_policy": ("bahaya bagi pembuatan kebijakan", "the harm to policy"),
    "person": ("orang yang bersangkutan", "the person concerned"),
    "business_interest": ("kepentingan usaha", "the business interest"),
    "moment": ("saat pengujian", "the moment of the test"),
    "body": ("badan publik", "the public body"),
    "unit": ("unit kerja", "the work unit"),
    "ppid": ("identitas PPID", "the PPID who set it"),
    "place": ("tempat penetapan", "the place"),
    "decided_on": ("tanggal penetapan", "the date of decision"),
    "decree": ("nomor surat keputusan", "the number of the determination"),
    "classification": ("jenis klasifikasi", "the class"),
    "approved_by": ("persetujuan pimpinan", "the approval of the head of the body"),
    "period": ("jangka waktu", "the period"),
    "never_exempt": (
        "daftar yang tidak dapat dikecualikan",
        "the checklist of what can never be exempt",
    ),
}
"""The parts of a record that may be missing or unseen, by their keys in a file."""
