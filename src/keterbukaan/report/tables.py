"""Isi laporan: every figure of the report, in the order in which it is printed.

PerKI 1/2021 Ps. 56(4), 57 and 58 ask for the service (number, time, granted, refused
with reasons) and the disputes (objections and answers, cases before the commission,
their results, the courts). What a body writes itself, its policy, its means, its
obstacles and what it recommends, is no figure: it is the caller's text.

>>> [section.key for section in SECTIONS]
['requests', 'objections', 'disputes', 'courts']
>>> [row.key for row in SECTIONS[0].rows][:4]
['requests.pending_start', 'requests.received', 'requests.finished', \
'requests.pending_end']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..citation import Citation, cite
from ..events.choices import (
    CassationOutcome,
    CourtOutcome,
    ExecutionOutcome,
    NoticeReason,
    ObjectionGround,
    ObjectionOutcome,
    RulingOutcome,
)
from ..register.reading import WORST_FIRST
from ..texts import Named, Words, both, joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..texts import Labelled

UNSTATED: Final = "unstated"
"""How what a fact does not say is counted."""
_UNSTATED: Final[Words] = ("tidak tercatat", "not on record")
_UNDATED: Final[Words] = both(
    id="hari penerimaan atau akhirnya tidak tercatat (di luar angka di atas)",
    en="day of receipt or end not on record (in none of the figures above)",
)


@frozen(eq=False, repr=False)
class Row(Value, Named):
    """Baris: what one figure counts.

    Args:
        key: its name.
        words: what it counts.
        part_of: the figure whose parts make up the whole, where it is one of them.
    """

    key: str
    words: Words
    part_of: str | None = None


@frozen(eq=False, repr=False)
class Section(Value, Named):
    """Bagian: figures about one thing.

    Args:
        key: its name.
        words: its title.
        basis: the provision that asks for it.
        rows: its figures, in their order.
    """

    key: str
    words: Words
    basis: Citation
    rows: tuple[Row, ...]


def _flow(key: str, came: Words, over: Words) -> tuple[Row, ...]:
    """Return what was there at the beginning, came, was over, and is left."""
    return (
        Row(
            f"{key}.pending_start",
            ("belum selesai pada awal masa", "pending at the start"),
        ),
        Row(f"{key}.received", came),
        Row(f"{key}.finished", over),
        Row(
            f"{key}.pending_end",
            ("belum selesai pada akhir masa", "pending at the end"),
        ),
    )


def _parts(whole: str, values: Iterable[Labelled], name: str = "") -> tuple[Row, ...]:
    """Return a figure for each value of a closed list, and for none on record."""
    key = whole.partition(".")[0]
    rows = [Row(f"{key}.{name}{value}", value.words, whole) for value in values]
    return (*rows, Row(f"{key}.{name}{UNSTATED}", _UNSTATED, whole))


def _ended(whole: str, *rows: tuple[str, Words]) -> tuple[Row, ...]:
    key = whole.partition(".")[0]
    return tuple(Row(f"{key}.{name}", words, whole) for name, words in rows)


_CONTENT: Final = cite("PerKI 1/2021 Ps. 56(4)")
_WITHDRAWN: Final = ("withdrawn", ("dicabut", "withdrawn"))
_SETTLED: Final = ("settled", ("selesai dengan musyawarah", "settled by the parties"))
_CLOSED: Final = ("closed", both(id="ditutup karena hal lain", en="closed otherwise"))
_UNKNOWN: Final = (
    "unknown",
    both(
        id="sudah dijawab, tanggal atau isi jawaban tidak tercatat",
        en="answered, by what or when is not on record",
    ),
)
_LATE: Final[Words] = ("terlambat dijawab", "answered late")
_BECAUSE: Final[Words] = ("ditolak: ", "refused: ")
_ON_GROUND: Final[Words] = ("diajukan karena ", "filed as ")

_REQUESTS: Final = Section(
    "requests",
    ("Permintaan informasi", "Requests"),
    _CONTENT,
    (
        *_flow(
            "requests",
            ("permintaan diterima", "requests received"),
            ("permintaan selesai", "requests finished"),
        ),
        *(
            Row(f"requests.{value}", value.words, "requests.finished")
            for value in reversed(WORST_FIRST)
        ),
        *_ended("requests.finished", _WITHDRAWN, _SETTLED, _CLOSED, _UNKNOWN),
        *(
            Row(row.key, joined(_BECAUSE, row.words, by=""), row.part_of)
            for row in _parts("requests.refused", NoticeReason, "refused_")
        ),
        Row("requests.extended", ("waktu diperpanjang", "time extended")),
        Row("requests.late", _LATE),
        Row("requests.undated", _UNDATED),
    ),
)
_OBJECTIONS: Final = Section(
    "objections",
    ("Keberatan", "Objections"),
    _CONTENT,
    (
        *_flow(
            "objections",
            ("keberatan masuk", "objections received"),
            ("keberatan selesai", "objections finished"),
        ),
        *_parts("objections.finished", ObjectionOutcome, "answered_"),
        *_ended("objections.finished", _WITHDRAWN, _SETTLED, _CLOSED, _UNKNOWN),
        *(
            Row(
                f"objections.ground_{ground}",
                joined(_ON_GROUND, (f"{ground}: ", f"{ground}: "), ground.words, by=""),
            )
            for ground in ObjectionGround
        ),
        Row(
            "objections.performed",
            both(
                id="dikabulkan dan informasinya diserahkan",
                en="granted, and the information handed over",
            ),
        ),
        Row("objections.late", _LATE),
        Row("objections.undated", _UNDATED),
    ),
)
_DISPUTES: Final = Section(
    "disputes",
    ("Sengketa di Komisi Informasi", "Disputes before the commission"),
    _CONTENT,
    (
        *_flow(
            "disputes",
            ("permohonan ke Komisi Informasi", "applications to the commission"),
            ("permohonan selesai", "applications finished"),
        ),
        *_parts("disputes.finished", RulingOutcome, "ruled_"),
        *_ended(
            "disputes.finished",
            _WITHDRAWN,
            ("lapsed", ("gugur", "lapsed")),
            ("stopped", ("dihentikan", "stopped")),
            ("not_registered", ("tidak diregistrasi", "not registered")),
            (
                "not_accepted",
                ("tidak lolos pemeriksaan awal", "not past the first examination"),
            ),
            _CLOSED,
            _UNKNOWN,
        ),
        Row("disputes.agreed", ("mediasi berhasil", "mediation agreed")),
        Row("disputes.failed", ("mediasi gagal", "mediation failed")),
        Row("disputes.undated", _UNDATED),
    ),
)
_COURTS: Final = Section(
    "courts",
    ("Pengadilan dan pelaksanaan", "Courts and execution"),
    _CONTENT,
    (
        Row("courts.challenged", ("diajukan ke pengadilan", "taken to court")),
        Row("courts.ruled", ("putusan pengadilan", "rulings of the court")),
        *_parts("courts.ruled", CourtOutcome, "ruled_"),
        Row("courts.cassation", ("permohonan kasasi", "cassations sought")),
        Row("courts.cassation_ruled", ("putusan kasasi", "rulings on a cassation")),
        *_parts("courts.cassation_ruled", CassationOutcome, "cassation_ruled_"),
        Row(
            "courts.execution_requested",
            ("permohonan eksekusi", "executions asked for"),
        ),
        Row("courts.execution_decided", ("penetapan eksekusi", "decided on execution")),
        *_parts("courts.execution_decided", ExecutionOutcome, "execution_decided_"),
        Row("courts.performed", ("putusan dilaksanakan", "rulings performed")),
    ),
)

SECTIONS: Final = (_REQUESTS, _OBJECTIONS, _DISPUTES, _COURTS)
"""The sections of the report."""
FLOWS: Final = ("requests", "objections", "disputes")
"""Those whose beginning, coming and going must make up what is left."""


def exemption_row(letter: str) -> Row:
    """Return the figure of the refusals that name a letter of Ps. 17.

    >>> exemption_row("17.h.3").label("en")
    'refused or in part on UU 14/2008 Ps. 17 h no. 3'
    """
    _, name, *item = letter.split(".")
    basis = f"UU 14/2008 Ps. 17 {name}" + "".join(f" no. {number}" for number in item)
    words = (
        f"ditolak seluruhnya atau sebagian atas dasar {basis}",
        f"refused or in part on {basis}",
    )
    return Row(f"requests.exemption_{letter.replace('.', '_')}", words)
