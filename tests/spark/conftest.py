"""One Spark for all tests, in local mode; `make spark` runs them."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyspark.sql import SparkSession


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """Spark on two cores."""
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is missing: make spark")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java 17 or newer, and there is none on the path")
    os.environ["PYSPARK_PYTHON"] = sys.executable  # for the workers
    session = (
        sql.SparkSession.builder.master("local[2]")
        .config("spark.driver.memory", "2g")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "700")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
