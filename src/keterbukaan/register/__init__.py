"""Register: many cases at once, one after the other.

Nothing here keeps the cases: each is read, answered and let go, so that a
register of any size fits.
"""

from .agenda_table import AgendaTable
from .ahead import agenda
from .due import Due, DueStatus
from .moves import Moved
from .redating import Change, edition_day, redate

__all__ = [
    "AgendaTable",
    "Change",
    "Due",
    "DueStatus",
    "Moved",
    "agenda",
    "edition_day",
    "redate",
]
