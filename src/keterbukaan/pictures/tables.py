"""A picture as HTML: real tables, in the colours of the page around them.

Text keeps the colour of the page except on the solid colours of the kinds,
where it is black. Where a page drops the styles, the signs are still there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._markup import element, node, table
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
_DAY: Final = f"border:1px solid {_GREY};padding:.2em .5em;{_WHOLE}"
_WIDE: Final = "min-width:3.2em"
_NOTE: Final = f"padding:0 .6em;{_WHOLE}"
_SIDE_BY_SIDE: Final = (
    "display:flex;flex-wrap:wrap;gap:.5em 1.5em;margin:.6em 0;align-items:flex-start"
)
_FRAMES: Final = {
    "zero": "outline:4px double;outline-offset:-4px",
    "last": "outline:3px solid;outline-offset:-3px",
    "bound": "outline:2px dashed;outline-offset:-2px",
}


def draw(sheet: Sheet) -> str:
    """Draw a sheet as one division: words, tables, legend, listing."""
    parts = [element("p", line) for line in sheet.lines]
    if len(sheet.grids) > 1:
        parts.insert(0, element("strong", sheet.title))
        months = (_grid(grid, f"{grid.title}: {grid.note}") for grid in sheet.grids)
        parts.append(node("div", *months, style=_SIDE_BY_SIDE))
    elif sheet.grids:
        parts.append(_grid(sheet.grids[0], sheet.title))
    else:
        parts.append(_ends(sheet))
    keys = (_key(key) for key in sheet.keys)
    parts.append(node("div", *keys, style=_SIDE_BY_SIDE))
    parts += [element("p", note) for note in sheet.notes]
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
            element("td", str(point.date)),
        )
        for point in sheet.points
    )
    return node("table", element("caption", sheet.title), node("tbody", *rows))


def _grid(grid: Grid, caption: str) -> str:
    """Draw weeks as the rows of a table, under the days of the week."""
    labels = any(week.label for week in grid.weeks)
    notes = any(week.notes for week in grid.weeks)
    heads = [element("th", head, scope="col", style=_WIDE) for head in grid.heads]
    row = node("tr", *["<td></td>"] * labels, *heads, *["<td></td>"] * notes)
    weeks = (_week(week, labels=labels, notes=notes) for week in grid.weeks)
    return node(
        "table",
        element("caption", caption),
        node("thead", row),
        node("tbody", *weeks),
        style="border-collapse:collapse;font-size:90%",
    )


def _week(week: Week, *, labels: bool, notes: bool) -> str:
    cells = ["<td></td>" if cell is None else _day(cell) for cell in week.cells]
    if labels:
        cells.insert(0, element("th", week.label, scope="row", style=_WHOLE))
    if notes:
        cells.append(element("td", "; ".join(week.notes), style=_NOTE))
    return node("tr", *cells)


def _day(cell: Cell) -> str:
    number = element("span", cell.number)
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
        styles.append(_FRAMES[day.mark])
    return ";".join(styles)
