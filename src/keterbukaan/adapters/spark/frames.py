"""Kerangka Spark: what a frame calls its columns, by its own methods alone.

>>> quoted("tgl `terima`")
'`tgl ``terima```'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import WrongType

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


def columns_of(frame: DataFrame) -> list[str]:
    """Return the names of the columns of a frame.

    Raises:
        WrongType: it is no frame of Spark.
    """
    if not hasattr(frame, "mapInArrow"):
        raise WrongType(frame, "pyspark.sql.DataFrame")
    return list(frame.columns)


def quoted(name: str) -> str:
    """Return a name as Spark takes it, whatever stands in it."""
    return "`" + name.replace("`", "``") + "`"
