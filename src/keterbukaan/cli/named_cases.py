"""The cases of many files, one by one, for a book or a report over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from ..adapters.json import read_cases
from ..case import Case
from .complaints import complain
from .progress import progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..texts import Lang


class NamedCases:
    """The cases of files, each by a name; what cannot be read is told at once.

    Args:
        files: case files, JSON Lines, folders of them, ``-`` for standard input.
        readings: named readings, over those of each case.
        lang: the language in which complaints are told.
        job: what the cases are read for, as the progress bar says it.
    """

    def __init__(
        self, files: Iterable[str], readings: Mapping[str, str], lang: Lang, job: str
    ) -> None:
        self._files, self._readings = files, readings
        self._lang, self._job = lang, job
        self.complete: bool = True

    def __iter__(self) -> Iterator[Case]:
        with progress(self._job) as advance:
            for place, case in read_cases(self._files):
                if isinstance(case, Case):
                    read = {**case.readings, **self._readings}
                    yield evolve(case, id=case.id or str(place), readings=read)
                else:
                    self.complete = False
                    complain(case, self._lang, str(place))
                advance(1)
