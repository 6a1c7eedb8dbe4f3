"""Perkara ditutup: an application's own word that a matter ended.

A docket often says only that a matter lapsed or was passed on, and not when. No
fact can be made of that, for a fact has a day; so it stands beside the facts.

>>> import datetime as dt
>>> ended = Closed(how="lapsed")
>>> ended.holds(dt.date(2026, 3, 12)), ended.text("en")
(True, 'declared lapsed')
>>> Closed(how="settled", on=dt.date(2026, 3, 12)).holds(dt.date(2026, 3, 11))
False
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._dates import optional_civil
from ..._values import Value, plain
from ...texts import Labelled, Lang, Words, pick

if TYPE_CHECKING:
    from typing import Literal


class Ending(Labelled):
    """Cara berakhir: how an application says that a matter ended."""

    WITHDRAWN = ("withdrawn", "dicabut", "withdrawn")
    LAPSED = ("lapsed", "dinyatakan gugur", "declared lapsed")
    TRANSFERRED = ("transferred", "dilimpahkan", "passed on elsewhere")
    SETTLED = ("settled", "selesai di antara para pihak", "settled between the parties")
    OTHER = ("other", "berakhir karena hal lain", "ended in another way")


# A member or its spelling, which a type checker knows.
def _ending(
    value: Ending | Literal["withdrawn", "lapsed", "transferred", "settled", "other"],
) -> Ending:
    return Ending(value)


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class Closed(Value):
    """An application's word that a matter ended, where no fact can be recorded.

    Args:
        how: how it ended (``as`` in a case file).
        on: the day from which it is closed; None for always.
        note: free words; left out where it is shown, as they may be personal.

    Raises:
        NotADate: the day is an instant, or no date.
        InputError: the note is no text.
    """

    how: Ending = field(converter=_ending)
    on: dt.date | None = field(default=None, converter=optional_civil)
    note: str | None = field(default=None, repr=False)

    @property
    def words(self) -> Words:
        """How it ended, in Indonesian and English."""
        return self.how.words

    def text(self, lang: Lang = "id") -> str:
        """Say in one language how it ended."""
        return pick(self.words, lang)

    def holds(self, day: dt.date) -> bool:
        """Whether the matter is closed on a day.

        Args:
            day: the day it is looked at.
        """
        return self.on is None or self.on <= day
