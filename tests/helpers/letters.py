"""Taking from a case what a letter needs, and reading what the letter says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from keterbukaan import Case, Letter
    from keterbukaan.events import Event
    from keterbukaan.letters import FilledField

__all__ = ["field_of", "notes_of", "with_details", "with_fact", "without"]


def with_details(**changes: str | None) -> Callable[[Case], Case]:
    """Change who asks, and for what."""
    return lambda case: evolve(case, details=evolve(case.details, **changes))


def with_fact(
    kind: type[Event],
    **changes: object,
) -> Callable[[Case], Case]:
    """Change every fact of a kind."""
    fields: dict[str, Any] = changes  # each of its own type, as that kind has it

    def changed(case: Case) -> Case:
        events = [
            evolve(fact, **fields) if isinstance(fact, kind) else fact
            for fact in case.events
        ]
        return evolve(case, events=events)

    return changed


def without(*kinds: type[Event]) -> Callable[[Case], Case]:
    """Leave out the facts of some kinds."""
    return lambda case: evolve(
        case, events=[fact for fact in case.events if not isinstance(fact, kinds)]
    )


def field_of(found: Letter, key: str) -> FilledField:
    """Give a field of a letter."""
    return next(each for each in found.fields if each.key == key)


def notes_of(found: Letter) -> str:
    """Give the notes of a letter in English."""
    return "\n".join(english for _, english in found.notes)
