"""Proses di Komisi Informasi: what is found there, and what to keep in mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .absences import absence_notes, absences
from .hearings import further_acts, inspections, panels, stops
from .mediation import extensions, tracks
from .refiling import ended_notes, new_request, refilings, time_notes
from .registration import excuse_note, registration

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...texts import Words
    from ..clocks.course import Course
    from ..matter.matter import Matter
    from ..values.finding import Finding


def commission_findings(matter: Matter, course: Course) -> Iterator[Finding]:
    """Everything that went wrong before the commission, beside its limits."""
    yield from registration(matter, course)
    yield from panels(matter)
    yield from further_acts(matter)
    yield from tracks(matter, course)
    yield from extensions(matter)
    yield from absences(matter)
    yield from inspections(matter)
    yield from stops(matter)
    yield from refilings(matter)


def commission_notes(matter: Matter, course: Course) -> Iterator[Words]:
    """What to keep in mind about a dispute before the commission.

    Args:
        matter: the matter on its day.
        course: its clocks.
    """
    yield from time_notes(matter, course)
    if course.over is None:
        yield from excuse_note(matter)
        yield from absence_notes(matter)
        yield from ended_notes(matter, course)
    yield from new_request(matter, course)
