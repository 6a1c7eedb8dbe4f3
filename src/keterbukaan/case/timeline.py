"""Garis waktu perkara: what happened in a case and what is open, drawn over time.

The facts stand in order, those of a day together, and among them the limits that
passed or were met late; then the day asked about; then the limits that are open, each
from day zero to its last day. Free words of a fact are not shown.
"""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from ..deadlines.picture import points_of
from ..pictures import Listing, Picture, Point, Track
from ..texts import Labelled, long_date, pick, say, short_date
from .overview import next_line, whose
from .values.overview_words import OVERVIEW

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from ..events.base import Event
    from ..texts import Lang
    from .overview import Overview
    from .values.limit import TimeLimit


def draw(view: Overview, facts: Sequence[Event], lang: Lang) -> Picture:
    """Draw a case on a day.

    Args:
        view: what is told of it at a glance.
        facts: the facts seen on the day.
        lang: the language of its words.
    """
    past = sorted((*_facts(facts, lang), *_missed(view, lang)), key=_end)
    tracks = (*past, _now(view, lang), *_open(view, lang))
    title = say(OVERVIEW, "course", lang).format(day=long_date(view.day, lang))
    lines = tuple(_lines(view, lang))
    return Picture(
        title=title,
        desc=" ".join((*map(_ended, lines), *(_told(each, lang) for each in tracks))),
        lines=lines,
        tracks=tracks,
        listing=Listing(
            title=title,
            head=(say(OVERVIEW, "day", lang), say(OVERVIEW, "what", lang)),
            rows=tuple(_rows(tracks, lang)),
        ),
        lang=lang,
    )


def _lines(view: Overview, lang: Lang) -> Iterator[str]:
    """Yield what it is about, where it stands, and what is next."""
    if view.named:
        yield ", ".join(view.named)
    yield f"{say(OVERVIEW, 'state', lang)}: {pick(view.state, lang)}"
    yield f"{say(OVERVIEW, 'next', lang)}: {next_line(view.next, lang)}"


def _facts(facts: Sequence[Event], lang: Lang) -> Iterator[Track]:
    """Yield the days on which something happened."""
    for day, group in groupby(sorted(facts, key=attrgetter("on")), attrgetter("on")):
        text = "; ".join(dict.fromkeys(_said(fact, lang) for fact in group))
        yield Track(points=(Point(date=day, text=text, mark="fact"),))


def _said(fact: Event, lang: Lang) -> str:
    """Return what a fact is, and in brackets what it says by a closed list."""
    more = [v.label(lang) for v in vars(fact).values() if isinstance(v, Labelled)]
    return f"{fact.label(lang)} ({', '.join(more)})" if more else fact.label(lang)


def _missed(view: Overview, lang: Lang) -> Iterator[Track]:
    """Yield the limits that passed or were met late."""
    for limit in view.answers.deadlines:
        if limit.running(view.day) or not limit.missed or limit.last is None:
            continue
        told = view.row(limit, lang).told
        points = tuple(
            Point(date=p.date, text=f"{p.text}; {told}", mark=p.mark)
            for p in points_of(limit.deadline, lang)
            if p.mark == "last"
        )
        yield Track(title=_title(limit, lang), points=points)


def _now(view: Overview, lang: Lang) -> Track:
    point = Point(date=view.day, text=say(OVERVIEW, "now", lang), mark="now")
    return Track(points=(point,))


def _open(view: Overview, lang: Lang) -> Iterator[Track]:
    """Yield the limits that are open, with their days."""
    for limit in view.open_limits:
        due = limit.deadline
        yield Track(
            title=_title(limit, lang),
            points=tuple(points_of(due, lang)),
            note="" if due.last else due.explain(lang).splitlines()[0],
        )


def _title(limit: TimeLimit, lang: Lang) -> str:
    """Return the name of a limit, and whose it is."""
    return f"{limit.label(lang)} ({', '.join(pick(w, lang) for w in whose(limit))})"


def _told(track: Track, lang: Lang) -> str:
    """Say what stands on a line in one sentence."""
    days = [f"{short_date(p.date, lang)} {p.text}" for p in track.points]
    if track.note:
        days.append(track.note)
    before = f"{track.title}: " if track.title else ""
    return _ended(before + ", ".join(days))


def _ended(text: str) -> str:
    return f"{text.removesuffix('.')}."


def _rows(tracks: Sequence[Track], lang: Lang) -> Iterator[tuple[str, ...]]:
    """Yield every day as a row of a table."""
    for track in tracks:
        before = f"{track.title}: " if track.title else ""
        for point in track.points:
            yield short_date(point.date, lang), f"{before}{point.text}"


def _end(track: Track) -> dt.date:
    return track.points[-1].date
