"""Pemeriksaan: who asked, with what, by which channel, and at which door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .competence import commission_flaws
from .documents import channel_flaws, missing_papers
from .parties import repeated_requests, who_asks, wrong_addressees

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..clocks.course import Course
    from ..matter.matter import Matter
    from ..values.flaws import Flaw


def flaws(matter: Matter, course: Course) -> Iterator[Flaw]:
    """Everything that is missing or odd in what was handed in."""
    yield from who_asks(matter)
    yield from repeated_requests(matter, course)
    yield from channel_flaws(matter)
    yield from missing_papers(matter, course)
    yield from wrong_addressees(matter)
    yield from commission_flaws(matter)
