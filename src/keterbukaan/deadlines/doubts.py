"""Keraguan: why a date may be other than it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value, of_kind
from ..law.decrees import DOUBTS, LEDGER
from ..texts import Lang, Words, fill, joined, pick, written
from ..workdays.days import DAY
from ..workdays.week import CHANGED_OVER, by_perpres, works_on
from .doubt_words import DOUBTED
from .pending_decrees import expected_leave, feasts_that_move, undeclared

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ..law.shape import Decree
    from ..law.voting_days import VotingDay
    from ..workdays.office_days import OfficeDays

_SUBJECT: Final[Words] = ("{decree}: {what}", "{decree}: {what}")
_CLOSED: Final[Words] = ("{day} ({name}, {basis})",) * 2


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
        'receipt not known; counted from the day of sending, answering or reading'
        """
        return cls(kind, fill(DOUBTED[of_kind(kind, str)], **values))

    def text(self, lang: Lang = "id") -> str:
        """Return the reason in one language."""
        return pick(self.words, lang)


RECEIPT_NOT_KNOWN: Final = Doubt.of("receipt_not_known")
PARTY_NOT_KNOWN: Final = Doubt.of("party_not_known")
REGISTRATION_NOT_KNOWN: Final = Doubt.of("registration_not_known")
OWN_START_NOT_KNOWN: Final = Doubt.of("own_start_not_known")
START_NOT_KNOWN: Final = Doubt.of("start_not_known")
FINAL_DAY_NOT_KNOWN: Final = Doubt.of("final_day_not_known")
NOTIFICATION_NOT_KNOWN: Final = Doubt.of("notification_not_known")
TRANSFERRED: Final = Doubt.of("transfer_not_regulated")
ADJOURNED_FOR_NOT_KNOWN: Final = Doubt.of("adjourned_for_not_known")
STAND_INS: Final = frozenset(
    {
        RECEIPT_NOT_KNOWN,
        PARTY_NOT_KNOWN,
        REGISTRATION_NOT_KNOWN,
        OWN_START_NOT_KNOWN,
        START_NOT_KNOWN,
        FINAL_DAY_NOT_KNOWN,
        NOTIFICATION_NOT_KNOWN,
        TRANSFERRED,
        ADJOURNED_FOR_NOT_KNOWN,
    }
)
"""Doubts that say that another day, or none by the law, stands as day zero."""

INTERLOCUTORY: Final = Doubt.of("interlocutory")
RULING_KIND: Final = Doubt.of("ruling_kind")
REMAND: Final = Doubt.of("remand_not_regulated")
STARTLESS: Final = frozenset(
    {
        OWN_START_NOT_KNOWN,
        START_NOT_KNOWN,
        FINAL_DAY_NOT_KNOWN,
        NOTIFICATION_NOT_KNOWN,
    }
)
"""Doubts for which day zero is not on record, and no other day stands for it."""
DAYLESS: Final = STARTLESS | {REMAND}
"""Doubts for which no day can be named at all."""

#: The doubts for which a date is not firm, nor one that runs on from it.
UNFIRM: Final = frozenset({"not_decreed", "decree_undated", "election_decree_pending"})

_UNDATED: Final = tuple(decree for decree in LEDGER if decree.issued is None)


def calendar_doubts(
    calendar: OfficeDays, first: dt.date, last: dt.date
) -> Iterator[Doubt]:
    """Yield what is in doubt about the days off of a span."""
    for year in range(first.year, last.year + 1):
        if not calendar.is_decreed(year):
            yield Doubt.of("not_decreed", year=year)
            yield from _awaited(calendar, year, first, last)
    yield from _votes(calendar, first, last)
    covering = calendar.covering(first, last)
    decisive = [decree for decree in covering if touches(decree, first, last)]
    for decree in dict.fromkeys((*decisive, *undated(calendar, first, last))):
        if decree.issued is None:
            yield Doubt.of("decree_undated", decree=_named(decree))
    yield from _not_settled(decisive)
    if closed := [*_closures(calendar, first, last)]:
        yield Doubt.of("force_majeure", days=joined(*closed))
    awaited = {row.date for decree in covering for row in decree.adds if row.isbat}
    for day in sorted(awaited):
        if calendar.seen < day and first <= day <= last and calendar.is_holiday(day):
            yield Doubt.of("isbat", date=day)


def _not_settled(decrees: Iterable[Decree]) -> Iterator[Doubt]:
    """Yield what the record does not settle about decrees, each by its name."""
    for decree in decrees:
        for key in decree.doubts:
            if key != "date_not_known":
                said = {"decree": _named(decree), "what": DOUBTS[key]}
                yield Doubt(key, fill(_SUBJECT, **said))


def _votes(calendar: OfficeDays, first: dt.date, last: dt.date) -> Iterator[Doubt]:
    """Yield the votes of a span that no known decree has freed yet."""
    pending = [vote for vote in calendar.votes if first <= vote.date <= last]
    for vote in undeclared(calendar, first, last):
        if not any(vote.first <= fixed.date <= vote.last for fixed in pending):
            yield Doubt.of(
                "election_not_declared",
                vote=(vote.indonesian, vote.english),
                first=vote.first,
                last=vote.last,
            )
    yield from map(_pending, pending)


def _named(decree: Decree) -> Words:
    """Return the name of a decree in a sentence; by its day where it has no number."""
    if decree.number is not None:
        return str(decree), str(decree)
    day = written(decree.issued or decree.known_from)
    native, english = (words.partition(", ")[2] for words in day)
    if decree.issued is None:
        since = f"{decree.kind} paling lambat {native}"
        return since, f"the {decree.kind} issued by {english}"
    return f"{decree.kind} tanggal {native}", f"the {decree.kind} of {english}"


def week_doubts(
    calendar: OfficeDays, beside: Iterable[OfficeDays], first: dt.date, last: dt.date
) -> Iterator[Doubt]:
    """Yield that Saturdays count by a week that an agency should have left.

    So it is where the calendar is held against the same on five days.
    """
    five = by_perpres(calendar.week)
    if five == calendar.week or all(other.week != five for other in beside):
        return
    saturdays = (first + n * DAY for n in range((last - first).days + 1))
    if any(works_on(calendar.week, d) and not works_on(five, d) for d in saturdays):
        yield Doubt.of("six_day_week", until=CHANGED_OVER)


def _closures(calendar: OfficeDays, first: dt.date, last: dt.date) -> Iterator[Words]:
    """Yield the days on which force majeure closed an office that would have worked."""
    for overlay in calendar.overlays:
        day = overlay.date
        counts = works_on(calendar.week, day) and not calendar.decreed_index.reason(day)
        if overlay.closed and counts and first <= day <= last:
            yield fill(_CLOSED, day=day, name=overlay.name, basis=overlay.basis)


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


def _pending(vote: VotingDay) -> Doubt:
    """Return a voting day that is fixed and awaits its decree."""
    kind = "election_decree_pending"
    how = "" if vote.everywhere else "local_"
    words = fill(
        DOUBTED[f"{how if vote.fixed else 'undated_'}{kind}"],
        date=vote.date,
        vote=vote.name,
        fixed_by=vote.fixed_by,
        statute=vote.statute,
    )
    return Doubt(kind, words)


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
