"""What an extra brings, and what is said where that is missing.

>>> with naming_extras():
...     raise ModuleNotFoundError("No module named 'cattrs'", name="cattrs")
Traceback (most recent call last):
    ...
ModuleNotFoundError: cattrs is not installed; install keterbukaan with the extra json \
(in a checkout: pip install ".[json]"), or that package alone: pip install cattrs
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from .texts import both, fill

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .texts import Words

EXTRAS: Final = {
    "cattrs": "json",
    "duckdb": "duckdb",
    "hypothesis": "testing",
    "icalendar": "ical",
    "numpy": "numpy",
    "openpyxl": "xlsx",
    "pandas": "pandas",
    "polars": "polars",
    "pyarrow": "arrow",
    "pyspark": "spark",
    "rich": "cli",
    "typer": "cli",
}
"""The extra that brings a package."""
_ABSENT: Final = ("{package} belum terpasang", "{package} is not installed"), "install"
_OLD: Final = (
    ("{package} terlalu lama", "{package} is too old"),
    "install --upgrade",
)
# Not by the name of this library: no index has it, and a stranger's may come.
_HOW: Final = both(
    id="{state}; pasang keterbukaan dengan ekstra {extra} "
    '(di salinan repositori: pip {how} ".[{extra}]"), '
    "atau paket itu saja: pip {how} {package}",
    en="{state}; install keterbukaan with the extra {extra} "
    '(in a checkout: pip {how} ".[{extra}]"), '
    "or that package alone: pip {how} {package}",
)


def what_to_install(missing: ImportError, extra: str = "") -> Words | None:
    """Return which extra brings what could not be imported; None where none does.

    Args:
        missing: what could not be imported.
        extra: the extra to name, in place of the one that brings the package alone.

    >>> what_to_install(ImportError(name="json"))
    """
    package = (missing.name or "").partition(".")[0]
    if package not in EXTRAS:
        return None
    # A package that is there, but lacks what is asked of it, is too old.
    absent = isinstance(missing, ModuleNotFoundError) and missing.name == package
    state, how = _ABSENT if absent else _OLD
    return fill(
        _HOW,
        state=fill(state, package=package),
        how=how,
        package=package,
        extra=extra or EXTRAS[package],
    )


@contextmanager
def naming_extras(extra: str = "") -> Iterator[None]:
    """Let an import that fails for want of an extra say which one it is.

    The error keeps its kind and its ``name``; any other passes as it is.

    Args:
        extra: the extra to name, where it brings others.
    """
    try:
        yield
    except ImportError as missing:
        words = what_to_install(missing, extra)
        if words is None:
            raise
        absent = isinstance(missing, ModuleNotFoundError)
        kind = ModuleNotFoundError if absent else ImportError
        raise kind(words[1], name=missing.name, path=missing.path) from missing
