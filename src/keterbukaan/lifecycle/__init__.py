"""Alur: the procedure as tables, one table a stage.

All movement of a matter is in these tables and nothing else moves it. A table
has states, one row for each kind of fact, and the limits that run in it. A
row says who does the act, which earlier fact it needs, where it leads, and
under which provision.

>>> print(TABLES[0].stage.value, len(TABLES[0].rows))
request 16
"""

from collections.abc import Mapping
from typing import Final

from ..law.shape import Stage
from ._machine import Lapse, Row, Split, State, Table, Timer, Whence
from .cassation import CASSATION
from .court import COURT
from .dispute import DISPUTE, ENDS
from .dispute_states import ENDED
from .execution import EXECUTION
from .objection import OBJECTION
from .request import REQUEST

__all__ = [
    "ENDED",
    "ENDS",
    "PLACE_OF",
    "TABLES",
    "TABLE_OF",
    "Lapse",
    "Row",
    "Split",
    "State",
    "Table",
    "Timer",
    "Whence",
]

TABLES: Final[tuple[Table, ...]] = (
    REQUEST,
    OBJECTION,
    DISPUTE,
    COURT,
    CASSATION,
    EXECUTION,
)
"""The table of each stage, in the order of the procedure."""
TABLE_OF: Final[Mapping[Stage, Table]] = {table.stage: table for table in TABLES}
"""The same tables, each by its stage."""
PLACE_OF: Final[Mapping[Stage, int]] = {
    table.stage: place for place, table in enumerate(TABLES)
}
"""The place of each stage in the order of the procedure, from 0 on."""
