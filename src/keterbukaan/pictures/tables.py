"""A picture as HTML: real tables, in the colours of the page around them.

Text keeps the colour of the page except on the solid colours of the kinds,
where it is black. Where a page drops the styles, the signs are still there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._markup import element, node, table, unbroken
from ..texts import long_date
from .tones import FILLS, ON_FILL

if TYPE_CHECKING:
    from .sheet import Cell, Grid, Key, Look, Sheet, Week

_GREY: Final = "rgba(127,127,127,.6)"
_REST: Final = "background:rgba(127,127,127,.25)"
_HALF: Final = "99"  # of the strength of a colour, so that text stays legible
_STRIPES: Final = (
    "background:repeating-linear-gradient(135deg,{0} 0 1.5px,transparent 1.5px 6px)"
)
_WHOLE: Final = "white-space:nowrap;text-align:left"
_DAY: Final = f"border:1px solid {_GREY};padding:.2em .3em;text-align:left"
_HEAD: Final = f"padding:.2em .3em;{_WHOLE}"
_LABEL: Final = f"padding:.2em .3em .2em 0;font-weight:normal;{_WHOLE}"
_NOTE: Final = "padding:.1em .3em .6em;text-align:left;font-weight:bold"
_SCROLLS: Final = "overflow-x:auto;max-width:100%"
_SIDE_BY_SIDE: Final = (
    "display:flex;flex-wrap:wrap;gap:.5em 1.5em;margin:.6em 0;align-items:flex-start"
)
_LAST: Final = "background:#1B1B1B;color:#FFFFFF;font-weight:bold"
_MARKS: Final = {
    "zero": "outline:2px solid;outline-offset:-2px",
    "last": f"{_LAST};outline:2px solid;outline-offset:-4px",
    "safe": "outline:4px double;outline-offset:-4px",
    "bound": "outline:2px dashed;outline-offset:-2px",
}


def draw(sheet: Sheet) -> str:
    """Draw a sheet as one division: words, tables, legend, listing."""
    parts = [node("p", unbroken(line)) for line in sheet.lines]
    if len(sheet.grids) > 1:
        parts.insert(0, element("strong", sheet.title))
        months = (_grid(grid, f"{grid.title}: {grid.note}") for grid in sheet.grids)
        parts.append(node("div", *months, style=_SIDE_BY_SIDE))
    elif sheet.grids:
        parts.append(_grid(sheet.grids[0], sheet.title))
    elif sheet.points:
        parts.append(_ends(sheet))
    if sheet.grids:  # what else there is stands in the listing, in words
        keys = (_key(key) for key in sheet.keys)
        parts.append(node("div", *keys, style=_SIDE_BY_SIDE))
    parts += [node("p", unbroken(note)) for note in sheet.notes]
    if sheet.listing.rows:
        listing = sheet.listing
        parts.append(table(listing.title, listing.head, listing.rows))
    return node("div", *parts, lang=sheet.lang)


def _ends(sheet: Sheet) -> str:
    """Draw the days that matter, where the span is too long for cells."""
    rows = (
        node(
            "tr",
            element("th", point.text, scope="row"),
            element("td", long_date(point.date, sheet.lang), style=_WHOLE),
        )
        for point in sheet.points
    )
    return node("table", element("caption", sheet.title), node("tbody", *rows))


def _grid(grid: Grid, caption: str) -> str:
    """Draw weeks as the rows of a table, under the days of the week."""
    labels = any(week.label for week in grid.weeks)
    heads = [element("th", head, scope="col", style=_HEAD) for head in grid.heads]
    row = node("tr", *["<td></td>"] * labels, *heads)
    weeks = (_week(week, labels=labels) for week in grid.weeks)
    weeks_table = node(
        "table",
        element("caption", caption),
        node("thead", row),
        node("tbody", *weeks),
        style="border-collapse:collapse;font-size:90%",
    )
    return node("div", weeks_table, style=_SCROLLS)


def _week(week: Week, *, labels: bool) -> str:
    """Draw a week, and in a row below it what its days are."""
    cells = ["<td></td>" if cell is None else _day(cell) for cell in week.cells]
    if labels:
        cells.insert(0, element("th", week.label, scope="row", style=_LABEL))
    row = node("tr", *cells)
    if not week.notes:
        return row
    notes = "; ".join(unbroken(note) for note in week.notes)
    below = node("td", notes, colspan=len(week.cells), style=_NOTE)
    return row + node("tr", *["<td></td>"] * labels, below)


def _day(cell: Cell) -> str:
    number = element("span", cell.number, style="white-space:nowrap")
    inside = (number, " ", element("b", cell.sign)) if cell.sign else (number,)
    return node("td", *inside, title=cell.title, style=_style(cell))


def _key(key: Key) -> str:
    sample = element("b", key.sign or "\u00a0", style=_style(key))
    return node("div", sample, " ", element("span", key.text))


def _style(day: Look) -> str:
    """Return the styles of a day, whatever the colours of the page."""
    styles = [_DAY]
    if day.hatched:
        kind = FILLS.get(day.kind)
        styles.append(_STRIPES.format(f"{kind}{_HALF}" if kind else _GREY))
    elif day.kind in FILLS:
        styles.append(f"background:{FILLS[day.kind]};color:{ON_FILL}")
    elif day.kind:
        styles.append(_REST)
    if day.mark:
        styles.append(_MARKS[day.mark])
    return ";".join(styles)
