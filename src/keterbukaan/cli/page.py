"""How an answer is laid out for people: titles, facts and tables.

Everything is readable at 80 columns, in colour or not, on a screen or in a
pipe. What comes from a file is shown as plain text: no control character of
it reaches the terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..texts import Lang, Words, name_words, pick, say
from .complaints import clean
from .words import WORDS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence


#: A stretch of a line: its text and its style.
Part: TypeAlias = tuple[str, str]

_NARROW: Final = 60  # on fewer columns a table would break its words
_WIDE: Final = 100  # on fewer columns a head takes no more room than its cells
_WHOLE: Final = frozenset(
    {"closes", "date", "days_left", "due_by", "last_day", "received", "safe"}
)  # columns that never break


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave it to the one place that ends the program."""
        raise BrokenPipeError


class Page:
    """One answer, written to standard output.

    Args:
        lang: the language of the words.
    """

    def __init__(self, lang: Lang) -> None:
        self.lang = lang
        self._console = _Console(highlight=False, markup=False, emoji=False)

    def say(self, key: str, **values: object) -> str:
        """Words of the command line, filled in."""
        return say(WORDS, key, self.lang).format(**values)

    def count(self, key: str, n: int) -> str:
        """Say how many, with words of their own for one."""
        return self.say(f"{key}_one" if n == 1 else key, n=n)

    def pick(self, words: Words) -> str:
        """Words of the library."""
        return pick(words, self.lang)

    def name(self, source: object) -> str:
        """Say what something rests on: a provision, a decree, a ruling."""
        return self.pick(name_words(str(source)))

    def title(self, text: str, style: str = "bold") -> None:
        """A line that stands above something."""
        self._console.print()
        self._console.print(Text(clean(text), style=style))

    def line(self, text: str, style: str = "") -> None:
        """A line of its own."""
        self._console.print(Text(clean(text), style=style))

    @property
    def width(self) -> int:
        """How many columns a line has."""
        return self._console.width

    def styled(self, parts: Iterable[Part] = ()) -> None:
        """A line of stretches that stay on one line; without any, an empty one."""
        line = Text()
        for text, style in parts:
            line.append(clean(text), style=style)
        line.rstrip()
        self._console.print(line, no_wrap=True, crop=False, overflow="ignore")

    def lines(self, title: str, texts: Iterable[str], style: str = "") -> None:
        """Statements under a title, each once; nothing where there are none."""
        found = dict.fromkeys(texts)
        if found:
            self.title(title)
            self.points(found, style)

    def points(self, texts: Iterable[str], style: str = "") -> None:
        """Statements one by one."""
        self._grid((("-", text) for text in texts), "", style)

    def dated(self, title: str, rows: Iterable[tuple[str, str]]) -> None:
        """Days with what is said of each, under a title; nothing without any."""
        found = tuple(rows)
        if found:
            self.title(title)
            self._grid(found, "", "")

    def facts(self, rows: Iterable[tuple[str, str]]) -> None:
        """Rows of a word and what it stands for."""
        self._grid(((self.say(key), value) for key, value in rows), "cyan", "")

    def _grid(self, rows: Iterable[tuple[str, str]], left: str, right: str) -> None:
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(style=left, no_wrap=True)
        grid.add_column(style=right, overflow="fold")
        for first, second in rows:
            grid.add_row(Text(f"  {first}"), Text(clean(second)))
        self._console.print(grid)

    def table(
        self,
        heads: Sequence[str],
        rows: Iterable[tuple[str, Sequence[str]]],
        *,
        tight: bool = False,
    ) -> None:
        """A table; nothing where there are no rows.

        On a narrow screen each row is a block: its first cell, and below it
        the others, each after the word of its column.

        Args:
            heads: the words of its columns.
            rows: for each row its style and its cells.
            tight: whether to save lines and columns.
        """
        if self.width < _NARROW:
            self._blocks(heads, rows)
            return
        table = Table(
            box=None if tight else box.SIMPLE_HEAD,
            padding=(0, 2 if tight else 1, 0, 0),
            pad_edge=False,
            show_edge=False,
            header_style="cyan",
        )
        shown = [*rows]
        for place, head in enumerate(heads):
            whole, said = head in _WHOLE, self.say(head)
            widest = max((len(cells[place]) for _, cells in shown), default=0)
            if whole and len(said) > widest and self.width < _WIDE:
                said = said.replace(" ", "\n")
            table.add_column(said, no_wrap=whole, overflow="fold")
        for style, cells in shown:
            table.add_row(*(Text(clean(cell)) for cell in cells), style=style)
        if table.row_count:
            self._console.print(table)

    def _blocks(
        self, heads: Sequence[str], rows: Iterable[tuple[str, Sequence[str]]]
    ) -> None:
        for style, cells in rows:
            self.line(cells[0], style)
            for head, cell in zip(heads[1:], cells[1:], strict=True):
                if cell:
                    text = Text(f"{self.say(head)}: {clean(cell)}", style=style)
                    self._console.print(Padding(text, (0, 0, 0, 2), expand=False))

    def period(self, first: dt.date, last: dt.date | None) -> str:
        """Return a period whose end may be open."""
        if last is None:
            return f"{first} -"
        return self.say("until", first=first, last=last)
