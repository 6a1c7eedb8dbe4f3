"""A deadline in words, Indonesian and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..law.shape import (
    AtOnce,
    CalendarDays,
    DayKind,
    Direction,
    Months,
    WorkingDays,
    Years,
)
from ..law.words import TRIGGERS
from ..texts import KINDS, long_date, pick, say
from .local import local_lines

if TYPE_CHECKING:
    from ..law.shape import Span
    from ..texts import Lang
    from .model import Deadline

__all__ = ["ESTIMATE", "explain", "span_words"]

# In English a span prints itself.
_INDONESIAN: Final[dict[type[Span], str]] = {
    WorkingDays: "{n} hari kerja",
    CalendarDays: "{n} hari kalender",
    Months: "{n} bulan",
    Years: "{n} tahun",
    AtOnce: "seketika",
}
_NO_LENGTH: Final = ("jangka waktu yang tidak diketahui", "a time not known")
_LAST: Final = (
    "Hari terakhir yang masih tepat waktu: {date}.",
    "Last day in time: {date}.",
)
_UNKNOWN: Final = (
    "Batas waktu tidak diketahui dalam catatan hukum; segera bertindak.",
    "Limit not known, act at once.",
)
_BOUNDS: Final = (
    "Belum pasti: paling cepat {earliest}, paling lambat {latest}.",
    "Not firm: {earliest} at the earliest, {latest} at the latest.",
)
_FROM: Final = (
    "{span} sejak {start} (hari ke-0: {trigger}), {basis}.",
    "{span} from {start} (day zero: {trigger}), {basis}.",
)
_BACK: Final = (
    "{span} sebelum {start} (hari ke-0: {trigger}), {basis}.",
    "{span} before {start} (day zero: {trigger}), {basis}.",
)
_SKIPPED: Final = ("Tidak dihitung: {days}.", "Not counted: {days}.")
_WEEKEND: Final = ("{n} hari akhir pekan", "{n} weekend day")
_WEEKENDS: Final = ("{n} hari akhir pekan", "{n} weekend days")
ESTIMATE: Final = ("perkiraan", "estimate")
_EDITION: Final = ("Edisi hari libur: {edition}.", "Edition: {edition}.")
_DOUBT: Final = ("Catatan: {text}.", "Note: {text}.")


def span_words(span: Span | None, lang: Lang) -> str:
    """A length of time in words.

    >>> span_words(WorkingDays(10), "id")
    '10 hari kerja'
    """
    if span is None:
        return pick(_NO_LENGTH, lang)
    return pick((_INDONESIAN[type(span)].format(n=span.n), str(span)), lang)


def explain(due: Deadline, lang: Lang) -> str:
    """Every statement about a deadline, one a line."""
    lines = [*_date_lines(due, lang), _rule_line(due, lang)]
    if due.skipped:
        lines.append(pick(_SKIPPED, lang).format(days=_skipped(due, lang)))
    lines += local_lines(due, lang)
    if due.edition:
        lines.append(pick(_EDITION, lang).format(edition=due.edition))
    if past := due.amended:
        lines.append(past.text(lang))
    lines += [
        pick(_DOUBT, lang).format(text=_bare(doubt.text(lang)))
        for doubt in due.doubts
        if doubt.kind != "limit_not_known"  # the first line says so
    ]
    return "\n".join(lines)


def _bare(text: str) -> str:
    return text.removesuffix(".")


def _date_lines(due: Deadline, lang: Lang) -> list[str]:
    if due.last is None or due.earliest is None or due.latest is None:
        return [pick(_UNKNOWN, lang)]
    lines = [pick(_LAST, lang).format(date=long_date(due.last, lang))]
    if due.earliest != due.latest:
        bounds = {
            "earliest": long_date(due.earliest, lang),
            "latest": long_date(due.latest, lang),
        }
        lines.append(pick(_BOUNDS, lang).format(**bounds))
    return lines


def _rule_line(due: Deadline, lang: Lang) -> str:
    back = due.rule.direction is Direction.BEFORE
    line = pick(_BACK if back else _FROM, lang).format(
        span=span_words(due.limit.span, lang),
        start=long_date(due.start, lang),
        trigger=say(TRIGGERS, due.limit.trigger or due.rule.trigger, lang),
        basis=due.basis,
    )
    return line[0].upper() + line[1:]


def _skipped(due: Deadline, lang: Lang) -> str:
    """Named days one by one; plain weekends as a number."""
    words = []
    for row in due.skipped:
        if row.kind is not DayKind.WEEKEND:
            name = f"{row.name}, " if row.name else ""
            source = row.decree or pick(ESTIMATE, lang)
            kind = say(KINDS, row.kind, lang)
            words.append(f"{long_date(row.date, lang)} ({name}{kind}, {source})")
    weekends = len(due.skipped) - len(words)
    if weekends:
        noun = _WEEKEND if weekends == 1 else _WEEKENDS
        words.append(pick(noun, lang).format(n=weekends))
    return "; ".join(words)
