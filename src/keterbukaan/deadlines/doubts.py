"""Keraguan: why a date may be other than it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..law.decrees import DOUBTS, LEDGER
from ..texts import Lang, Words, fill, pick
from ..workdays.week import works_on
from .pending_decrees import expected_leave, feasts_that_move, undeclared

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..law.shape import Decree
    from ..workdays.elections import Vote
    from ..workdays.office_days import OfficeDays

# Decrees and limits bring their own doubts; these are about the count itself.
_WORDS: Final[dict[str, Words]] = {
    "not_decreed": (
        (
            "hari libur tahun {year} belum ditetapkan pada hari acuan; dihitung "
            "dengan perkiraan hari raya, tanpa cuti bersama dan hari pemilu"
        ),
        (
            "the holidays of {year} were not decreed on the day asked about; counted "
            "with estimated feast days, without joint leave or election days"
        ),
    ),
    "feast_may_move": (
        "perkiraan hari raya dapat bergeser satu hari: {feasts}",
        "an estimated feast can move by a day: {feasts}",
    ),
    "joint_leave_expected": (
        (
            "cuti bersama {year} belum ditetapkan; menurut keputusan sebelumnya "
            "paling banyak: {feasts}"
        ),
        ("joint leave of {year} is not decreed; by earlier decrees at most: {feasts}"),
    ),
    "election_not_declared": (
        (
            "hari pemungutan suara {vote} belum ditetapkan sebagai hari libur; "
            "diperkirakan antara {first} dan {last}"
        ),
        (
            "the voting day of {vote} is not yet declared a holiday; it is due "
            "between {first} and {last}"
        ),
    ),
    "decree_undated": (
        "tanggal penetapan {decree} tidak lengkap dalam catatan",
        "the record has no full date of issue for {decree}",
    ),
    "isbat": (
        "{date} masih menunggu penetapan Menteri Agama setelah sidang isbat",
        "{date} awaits the minister's determination after the isbat session",
    ),
    "force_majeure": (
        (
            "kantor tutup karena keadaan kahar: {days}; tetap dihitung, dan hanya "
            "menggeser hari terakhir menurut sebagian pandangan"
        ),
        (
            "force majeure closed the office: {days}; counted all the same, which "
            "moves only the last day that is in time on some view"
        ),
    ),
    "receipt_not_known": (
        "tanggal diterima tidak tercatat; dihitung dari tanggal pengiriman",
        "receipt not known; counted from the day of sending",
    ),
    "registration_not_known": (
        "pendaftarannya tidak tercatat; dihitung dari tanggal pengajuan",
        "registration not known; counted from the day of filing",
    ),
    "last_day_off": (
        (
            "hitungan berakhir pada {day}, hari libur; dua pengadilan menggesernya ke "
            "hari kerja berikutnya, yang aman ialah hari kerja sebelumnya"
        ),
        (
            "the count ends on {day}, a day off; two courts move that to the next "
            "working day, and safe is the working day before"
        ),
    ),
    "interlocutory": (
        (
            "apakah putusan sela yang menolak dapat dibawa ke pengadilan tidak diatur "
            "(PerKI 1/2013 Ps. 36(2); UU 14/2008 Ps. 48(1))"
        ),
        (
            "whether an interlocutory ruling that rejects can be taken to court is not "
            "stated (PerKI 1/2013 Ps. 36(2); UU 14/2008 Ps. 48(1))"
        ),
    ),
    "ruling_kind": (
        (
            "jenis putusannya tidak tercatat; batas ini ada bila itu putusan ajudikasi "
            "yang mengakhiri sengketa"
        ),
        (
            "the kind of the ruling is not on record; the limit is there if it is an "
            "adjudication ruling that ends the dispute"
        ),
    ),
}


@frozen(eq=False, repr=False)
class Doubt(Value):
    """One reason why a date may be other than it looks.

    Args:
        kind: a stable key.
        words: the reason in Indonesian and English.
    """

    kind: str
    words: Words

    @classmethod
    def of(cls, kind: str, **values: object) -> Doubt:
        """Return a doubt about a count, its words filled in.

        >>> Doubt.of("receipt_not_known").text("en")
        'receipt not known; counted from the day of sending'
        """
        return cls(kind, fill(_WORDS[kind], **values))

    def text(self, lang: Lang = "id") -> str:
        """Return the reason in one language."""
        return pick(self.words, lang)


RECEIPT_NOT_KNOWN: Final = Doubt.of("receipt_not_known")
REGISTRATION_NOT_KNOWN: Final = Doubt.of("registration_not_known")
STAND_INS: Final = frozenset({RECEIPT_NOT_KNOWN, REGISTRATION_NOT_KNOWN})
"""Doubts that say that another day stands in the place of day zero."""

INTERLOCUTORY: Final = Doubt.of("interlocutory")
RULING_KIND: Final = Doubt.of("ruling_kind")

_UNDATED: Final = tuple(decree for decree in LEDGER if decree.issued is None)


def calendar_doubts(
    calendar: OfficeDays, first: dt.date, last: dt.date
) -> Iterator[Doubt]:
    """Yield what is in doubt about the days off of a span."""
    for year in range(first.year, last.year + 1):
        if not calendar.is_decreed(year):
            yield Doubt.of("not_decreed", year=year)
            yield from _awaited(calendar, year, first, last)
    for vote in undeclared(calendar, first, last):
        yield _voting(vote)
    covering = calendar.covering(first, last)
    decisive = [decree for decree in covering if touches(decree, first, last)]
    for decree in dict.fromkeys((*decisive, *undated(calendar, first, last))):
        if decree.issued is None:
            yield Doubt.of("decree_undated", decree=decree)
    noted = {key for decree in decisive for key in decree.doubts}
    yield from (Doubt(key, DOUBTS[key]) for key in sorted(noted - {"date_not_known"}))
    seen = calendar.seen
    if closed := ", ".join(_closures(calendar, first, last)):
        yield Doubt.of("force_majeure", days=closed)
    awaited = {row.date for decree in covering for row in decree.adds if row.isbat}
    for day in sorted(awaited):
        if seen < day and first <= day <= last and calendar.is_holiday(day):
            yield Doubt.of("isbat", date=day)


def _closures(calendar: OfficeDays, first: dt.date, last: dt.date) -> Iterator[str]:
    """Yield the days on which force majeure closed an office that would have worked."""
    for overlay in calendar.overlays:
        day = overlay.date
        counts = works_on(calendar.week, day) and not calendar.decreed_index.reason(day)
        if overlay.closed and counts and first <= day <= last:
            yield f"{day} ({overlay.name}, {overlay.basis})"


def _awaited(
    calendar: OfficeDays, year: int, first: dt.date, last: dt.date
) -> Iterator[Doubt]:
    """Yield what the decree of a year may still bring to a span."""
    moving = feasts_that_move(calendar, year, first, last)
    if moving:
        yield Doubt.of("feast_may_move", feasts=moving)
    leave = expected_leave(calendar, year, first, last)
    if leave and not calendar.joint_leave_counts:
        yield Doubt.of("joint_leave_expected", year=year, feasts=leave)


def _voting(vote: Vote) -> Doubt:
    """Return a voting day that no decree has freed yet."""
    names = (vote.indonesian, vote.english)
    days = {"first": vote.first, "last": vote.last}
    return Doubt.of("election_not_declared", vote=names, **days)


def undated(calendar: OfficeDays, first: dt.date, last: dt.date) -> tuple[Decree, ...]:
    """Return the decrees without a full date that bear on a span asked about as known.

    Without a known-on day every decree counts as known, and none matters.
    """
    if calendar.known_on is None:
        return ()
    return tuple(
        decree
        for decree in (*_UNDATED, *calendar.decrees)
        if decree.issued is None and touches(decree, first, last)
    )


def touches(decree: Decree, first: dt.date, last: dt.date) -> bool:
    """Whether a decree decides a day of the span.

    The first list of a year decides all its days; a later decree decides
    those it adds or removes.
    """
    if decree.base:
        return first.year <= decree.year <= last.year
    rows = (*decree.adds, *decree.removes)
    return any(first <= row.date <= last for row in rows)
