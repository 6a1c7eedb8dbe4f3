"""What others would fold ten facts with, and read a case file with."""

from __future__ import annotations

import datetime as dt  # noqa: TC003 (pydantic reads the annotations)
import json
from typing import Any, Literal

from eventsourcing.domain import Aggregate, event
from pydantic import BaseModel, ConfigDict, TypeAdapter
from statemachine import State, StateMachine
from transitions import Machine

from benchmarks.cases import CONTENT, NAMES

__all__ = ["PEERS", "pydantic_round", "pydantic_written"]

_STATES = ["begun", *(f"after_{name}" for name in NAMES)]
_STEPS = list(zip(NAMES, _STATES[:-1], _STATES[1:], strict=True))


class _Model:
    """What transitions moves."""

    state: str


def _transitions() -> Any:  # noqa: ANN401 # its triggers are made while running
    model = _Model()
    steps = [
        {"trigger": name, "source": before, "dest": after}
        for name, before, after in _STEPS
    ]
    Machine(model, _STATES, "begun", steps, auto_transitions=False)
    return model


def _machine_class() -> type[StateMachine]:
    states = {
        name: State(initial=not place, final=place == len(NAMES))
        for place, name in enumerate(_STATES)
    }
    moves = {name: states[before].to(states[after]) for name, before, after in _STEPS}
    return type("Procedure", (StateMachine,), {**states, **moves})


_PROCEDURE = _machine_class()


class _Matter(Aggregate):
    """An aggregate that keeps where it stands."""

    @event("Begun")
    def __init__(self) -> None:
        self.state = "begun"

    @event("Moved")
    def move(self, to: str, on: dt.date) -> None:  # noqa: ARG002 (kept in the event)
        """Go on to a state."""
        self.state = to


def _by_trigger(model: Any, _: object) -> None:  # noqa: ANN401 # either machine
    for name in NAMES:
        getattr(model, name)()


def _by_event(matter: _Matter, days: list[dt.date]) -> None:
    for state, day in zip(_STATES[1:], days, strict=True):
        matter.move(to=state, on=day)


PEERS = {
    "transitions": (_transitions, _by_trigger),
    "statemachine": (_PROCEDURE, _by_trigger),
    "eventsourcing": (_Matter, _by_event),
}
"""What makes a fresh one, and what takes it through ten steps."""


# -- a case file ----------------------------------------------------------------


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Fact(_Strict):
    type: Literal[*NAMES]  # type: ignore[valid-type] # the ten of this case
    on: dt.date
    channel: str | None = None
    note: str | None = None
    reference: str | None = None
    addressee: str | None = None
    grounds: tuple[Literal["a", "b", "c", "d", "e", "f", "g"], ...] | None = None
    by: Literal["applicant", "body"] | None = None


class _Body(_Strict):
    name: str | None = None
    kind: Literal["state", "state_company", "private"]
    level: Literal["central", "province", "regency", "village"]
    work_week: int = 5


class _File(_Strict):
    schema_: Literal["keterbukaan/case/1"]
    id: str | None = None
    subject: Literal["general", "election"] = "general"
    body: _Body
    applicant: dict[str, str] | None = None
    commissions: dict[str, bool] | None = None
    events: tuple[_Fact, ...]


_FILE = TypeAdapter(_File)


def pydantic_written() -> str:
    """The text that pydantic reads: a field may not be called schema."""
    return json.dumps({"schema_": CONTENT["schema"], **_without_schema()})


def _without_schema() -> dict[str, Any]:
    return {key: value for key, value in CONTENT.items() if key != "schema"}


def pydantic_round(text: str, _: object) -> str:
    """Read a case file, and write it."""
    return _FILE.dump_json(_FILE.validate_json(text), exclude_none=True).decode()
