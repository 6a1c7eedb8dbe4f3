"""A deadline in words, Indonesian and English.

A local day off stands among the days not counted, with its name and basis. The
days that were counted although the national calendar has them off stand in a
line of their own.

>>> import datetime as dt
>>> from keterbukaan import Overlay, WorkCalendar, deadline
>>> makeup = Overlay.working_day(
...     dt.date(2024, 6, 22), "pengganti", basis="Kepgub Aceh 845/2024"
... )
>>> aceh = WorkCalendar.national().with_overlays(makeup)
>>> due = deadline("request.notice", start=dt.date(2024, 6, 14), calendar=aceh)
>>> due.counted
(WorkedDay(2024-06-22, 'pengganti', Kepgub Aceh 845/2024),)
>>> explain(due, "en").splitlines()[4]
'Counted all the same: Saturday, 22 June 2024 (pengganti, Kepgub Aceh 845/2024).'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..law.shape import Actor, DayKind, Direction
from ..law.start_words import TRIGGERS
from ..texts import both, long_date, name_words, pick, say
from ..workdays.week import works_on
from .alternatives import others
from .amendment_history import amended
from .counting import index_over

if TYPE_CHECKING:
    import datetime as dt

    from ..law.spans import Span
    from ..texts import Lang, Words
    from ..workdays import WorkedDay
    from .alternatives import Other
    from .dated import Dated

# In English a span prints itself.
_NO_LENGTH: Final = ("jangka waktu yang tidak diketahui", "a time not known")
_LAST: Final = (
    "Hari terakhir yang masih tepat waktu: {date}.",
    "Last day in time: {date}.",
)
_UNKNOWN: Final = (
    "Batas waktu tidak diketahui dalam catatan hukum; segera bertindak.",
    "Limit not known, act at once.",
)
_BEFORE_LAW: Final = both(
    id="Pada hari itu belum ada batas waktu: UU 14/2008 berlaku sejak 30 April 2010 "
    "(Ps. 64(1)).",
    en="No limit was in force on that day: UU 14/2008 holds from 30 April 2010 "
    "(Ps. 64(1)).",
)
_UNDATED: Final = (
    "Ketentuannya tidak memberi hari yang dapat dihitung.",
    "The provision gives no day that could be counted.",
)
_NO_START: Final = (
    "Hari terakhirnya tidak dapat disebut, karena awalnya tidak tercatat.",
    "No last day can be named, for its start is not on record.",
)
_OPENS: Final = (
    "Terbuka sesudah {date}; sebelum dan sesudahnya tidak ada yang terlambat.",
    "Opens after {date}; nobody is late before or after it.",
)
_BOUNDS: Final = (
    "Belum pasti: paling cepat {earliest}, paling lambat {latest}.",
    "Not firm: {earliest} at the earliest, {latest} at the latest.",
)
_OPEN: Final = (
    "Belum pasti: paling cepat {earliest}; paling lambatnya tidak diketahui.",
    "Not firm: {earliest} at the earliest; the latest day is not known.",
)
_SAFE: Final = ("Aman sampai {safe}.", "Safe until {safe}.")
_SAFE_OR: Final = (
    "Aman sampai {safe}; menurut tafsir lain tepat waktu sampai {outer}.",
    "Safe until {safe}; by another reading in time until {outer}.",
)
_NONE_SAFE: Final = (
    (
        "Tidak ada hari yang aman: menurut satu tafsir sampai {safe}, menurut tafsir "
        "lain sampai {outer}."
    ),
    "No day is safe: by one reading until {safe}, by another until {outer}.",
)
_DUTY: Final = (
    "Tanggal aman bagi badan publik: {safe} (bukan batas menurut undang-undang).",
    "Safe day for the public body: {safe} (not the statutory limit).",
)
_DUTY_LAST: Final = (
    "Tanggal aman bagi badan publik: {safe}.",
    "Safe day for the public body: {safe}.",
)
_OTHER: Final = (
    "Tafsir lain, {option}{name}: {last}{basis}.",
    "Another reading, {option}{name}: {last}{basis}.",
)
_FROM: Final = (
    "{span} sejak {start} ({zero}), {basis}.",
    "{span} from {start} ({zero}), {basis}.",
)
_BACK: Final = (
    "{span} sebelum {start} ({zero}), {basis}.",
    "{span} before {start} ({zero}), {basis}.",
)
_ZERO: Final = ("hari ke-0: {trigger}", "day zero: {trigger}")
# By a reading on the day of receipt.
_DAY_ONE: Final = ("hari ke-1: {trigger}", "day one: {trigger}")
_LATER_ZERO: Final = ("{trigger}; hari ke-0 {zero}", "{trigger}; day zero {zero}")
_UNTOLD: Final = (
    "{span}, {basis}; dari hari mana dihitung tidak dapat dipastikan.",
    "{span}, {basis}; from which day it is counted cannot be told.",
)
_SKIPPED: Final = ("Tidak dihitung: {days}.", "Not counted: {days}.")
_COUNTED: Final = ("Tetap dihitung: {days}.", "Counted all the same: {days}.")
_WEEKENDS: Final = (
    ("{n} hari akhir pekan", "{n} weekend day{s}"),
    ("{n} hari akhir pekan lainnya", "{n} other weekend day{s}"),
)
ESTIMATE: Final = ("perkiraan", "estimate")
_EDITION: Final = ("Edisi hari libur: {edition}.", "Edition: {edition}.")
_DOUBT: Final = ("Catatan: {text}.", "Note: {text}.")


def span_words(span: Span | None, lang: Lang) -> str:
    """Return a length of time in words.

    >>> span_words(None, "en")
    'a time not known'
    """
    return pick(_NO_LENGTH, lang) if span is None else span.text(lang)


def explain(due: Dated, lang: Lang) -> str:
    """Put a deadline in words, one statement a line."""
    lines = [*_date_lines(due, lang), *_safe_line(due, lang), _rule_line(due, lang)]
    if due.skipped:
        lines.append(pick(_SKIPPED, lang).format(days=_skipped(due, lang)))
    if due.counted:
        days = "; ".join(_worked(row, lang) for row in due.counted)
        lines.append(pick(_COUNTED, lang).format(days=days))
    lines += _other_lines(due, lang)
    if due.edition:
        edition = pick(name_words(str(due.edition)), lang)
        lines.append(pick(_EDITION, lang).format(edition=edition))
    if past := amended(due):
        lines.append(past.text(lang))
    lines += [
        pick(_DOUBT, lang).format(text=_bare(doubt.text(lang)))
        for doubt in due.doubts
        if doubt.kind != "limit_not_known"  # the first line says so
    ]
    return "\n".join(lines)


def in_short(due: Dated, lang: Lang, actor: Actor | None = None) -> str:
    """Return which step it is, who acts, by when, and the day to keep to.

    Args:
        due: the deadline.
        lang: the language.
        actor: whose it is, where that is not whom the rule names.
    """
    who = f"{due.terms.rule.label(lang)} ({(actor or due.actor).label(lang)}): "
    return who + " ".join([*_date_lines(due, lang), *_safe_line(due, lang)])


def advice(due: Dated, lang: Lang) -> list[str]:
    """Return what to keep to, and what another reading, with its id, makes of the day.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar, deadline
    >>> days = WorkCalendar.national()
    >>> due = deadline("objection.file", start=dt.date(2026, 3, 12), calendar=days)
    >>> print(advice(due, "en")[1].partition(" where ")[2])
    it is a working day (receipt_day_counted=yes): Thursday, 30 April 2026.
    """
    named = (_other_line(other, lang, named=True) for other in others(due))
    return [*_safe_line(due, lang), *named]


def _other_lines(due: Dated, lang: Lang) -> list[str]:
    return [_other_line(other, lang) for other in others(due)]


def _bare(text: str) -> str:
    return text.removesuffix(".")


def _date_lines(due: Dated, lang: Lang) -> list[str]:
    if due.last is None or due.earliest is None:
        if due.begun_on is None:
            return [pick(_NO_START, lang)]
        if due.before_law:
            return [pick(_BEFORE_LAW, lang)]
        return [pick(_UNDATED if due.undated else _UNKNOWN, lang)]
    said = pick(_OPENS if due.terms.rule.opens else _LAST, lang)
    lines = [said.format(date=long_date(due.last, lang))]
    if due.earliest != due.latest:
        latest = long_date(due.latest, lang) if due.latest else ""
        line = pick(_BOUNDS if latest else _OPEN, lang)
        lines.append(line.format(earliest=long_date(due.earliest, lang), latest=latest))
    return lines


def _safe_line(due: Dated, lang: Lang) -> list[str]:
    """Return what to keep to, by who is bound; nothing where no reading matters."""
    if due.safe is None or not advises(due):
        return []
    safe = long_date(due.safe, lang)
    outer = long_date(due.outer, lang) if due.outer else ""
    return [pick(_kept_to(due, due.safe), lang).format(safe=safe, outer=outer)]


def advises(due: Dated) -> bool:
    """Whether a reading moves the day, and it is one that somebody keeps to."""
    if due.safe is None or due.safe == due.last == due.outer or due.terms.rule.opens:
        return False
    return due.terms.rule.binds_body or due.actor in {Actor.APPLICANT, Actor.PARTIES}


def _kept_to(due: Dated, safe: dt.date) -> Words:
    """Return which sentence says until when one is safe."""
    if due.terms.rule.binds_body:
        return _DUTY_LAST if safe == due.last else _DUTY
    if safe < due.start and due.outer is not None:
        return _NONE_SAFE
    later = due.outer is not None and due.outer > max(safe, due.last or safe)
    return _SAFE_OR if later else _SAFE


def _other_line(other: Other, lang: Lang, *, named: bool = False) -> str:
    """Return what another answer to an open question would make of the day."""
    choice = other.reading.options[other.option]
    return pick(_OTHER, lang).format(
        option=choice.text(lang),
        name=f" ({other.reading.id}={other.option})" if named else "",
        last=long_date(other.last, lang),
        basis=f" ({choice.basis})" if choice.basis else "",
    )


def _rule_line(due: Dated, lang: Lang) -> str:
    back = due.terms.rule.direction is Direction.BEFORE
    line = pick(_UNTOLD if due.undated else _BACK if back else _FROM, lang).format(
        span=span_words(due.limit.span, lang),
        start=long_date(due.start, lang),
        zero=day_zero(due, lang),
        basis=pick(name_words(str(due.basis)), lang),
    )
    return line[0].upper() + line[1:]


def day_zero(due: Dated, lang: Lang) -> str:
    """Say what it was counted from, and whether that day is day zero."""
    words = _ZERO
    if due.zero > due.start:
        words = _LATER_ZERO
    elif due.zero < due.start and index_over(due.calendar, due.start).counts(due.start):
        words = _DAY_ONE
    trigger = trigger_words(due, lang)
    return pick(words, lang).format(trigger=trigger, zero=long_date(due.zero, lang))


def trigger_words(due: Dated, lang: Lang) -> str:
    """Return the limit that ran out, or the fact that began the count."""
    if due.runs_on is not None:
        return say(TRIGGERS, due.runs_on.rule, lang)
    named = (due.limit.starts or due.terms.rule.starts).facts
    key, began = due.limit.trigger or due.terms.rule.trigger, due.terms.began
    return say(TRIGGERS, key if began is None or began in named[:1] else began, lang)


def _skipped(due: Dated, lang: Lang) -> str:
    """Return named days one by one, and plain weekends as a number."""
    words = []
    for row in due.skipped:
        if row.kind is not DayKind.WEEKEND:
            name = f"{row.name}, " if row.name else ""
            source = pick(name_words(row.decree) if row.decree else ESTIMATE, lang)
            kind = row.kind.label(lang)
            words.append(f"{long_date(row.date, lang)} ({name}{kind}, {source})")
    return "; ".join(filter(None, (*words, weekends(due, lang))))


def weekends(due: Dated, lang: Lang) -> str:
    """Say how many plain weekend days there are beside the named ones, if any.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar, deadline
    >>> days = WorkCalendar.national()
    >>> start = dt.date(2025, 8, 11)  # the 17th is a Sunday
    >>> due = deadline("request.notice", start=start, calendar=days)
    >>> weekends(due, "en")
    '3 other weekend days'
    """
    n = sum(row.kind is DayKind.WEEKEND for row in due.skipped)
    if not n:
        return ""
    off = [not works_on(due.calendar.week, row.date) for row in due.skipped]
    words = _WEEKENDS[sum(off) > n]
    return pick(words, lang).format(n=n, s="" if n == 1 else "s")


def _worked(row: WorkedDay, lang: Lang) -> str:
    """Return a day that the office's own calendar counts, with name and basis."""
    known = ", ".join(filter(None, (row.name, row.basis)))
    day = long_date(row.date, lang)
    return f"{day} ({known})" if known else day
