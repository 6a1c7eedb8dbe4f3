"""Kolom bersama: the columns that more than one book has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import reading, timing
from .columns import Column, never

if TYPE_CHECKING:
    from ..texts import Words

# -- which case, and how it stands: what offices add to what the law asks for ----------

UNIT: Final = Column(
    "unit", ("unit kerja", "office inside the body"), ("body.unit",), asked=never
)
STATUS: Final = Column("status", ("status", "status"), (), read=reading.status)
NOTE: Final = Column(
    "note",
    ("catatan", "note"),
    ("*.note",),
    asked=never,
    read=reading.notes,
)


LAST_DAY: Final = Column(
    "last_day",
    ("hari terakhir menjawab", "last day to answer"),
    (),
    read=timing.last_day,
    asked=reading.answer_due,
)
DAYS_USED: Final = Column(
    "days_used",
    ("hari kerja terpakai", "working days used"),
    (),
    read=timing.days_used,
    asked=reading.answer_due,
)
DAYS_LEFT: Final = Column(
    "days_left",
    ("sisa hari", "days left"),
    (),
    read=timing.days_left,
    asked=reading.running,
)
DAYS_LATE: Final = Column(
    "days_late",
    ("terlambat (hari kerja)", "late (working days)"),
    (),
    read=timing.days_late,
    asked=never,
)
TIME: Final = (STATUS, LAST_DAY, DAYS_USED, DAYS_LEFT)
"""How it stands, and its time: they end every book."""


# -- who asks, and what for ------------------------------------------------------------


def person(basis: str | None) -> tuple[Column, ...]:
    """Return name, address and contact of the applicant, as a provision asks."""
    return (
        Column("name", ("nama pemohon", "applicant's name"), ("details.name",), basis),
        Column("address", ("alamat", "address"), ("details.address",), basis),
        Column(
            "contact",
            ("nomor kontak (telepon/email)", "telephone or e-mail"),
            ("details.contact",),
            basis,
        ),
    )


def proxy(basis: str | None) -> Column:
    """Return who acts for the applicant."""
    return Column(
        "proxy",
        ("kuasa pemohon", "who acts for the applicant"),
        ("details.proxy",),
        basis,
        asked=reading.agent,
    )


def asked_for(basis: str | None) -> tuple[Column, Column]:
    """Return what is asked for, and what for."""
    return (
        Column(
            "information",
            ("informasi yang diminta", "information asked for"),
            ("details.information",),
            basis,
        ),
        Column(
            "purpose",
            ("tujuan penggunaan informasi", "purpose of use"),
            ("details.purpose",),
            basis,
        ),
    )


def request_number(basis: str | None, words: Words) -> Column:
    """Return the number under which the request was registered."""
    source = ("request_registered.reference", "request_received.reference")
    return Column("request_number", words, source, basis)
