"""Goresan: the strokes from which an SVG picture is made.

Every colour stands in an attribute, so that a viewer without style sheets
shows the light picture; ``STYLE`` turns the neutral ones round for a dark
page. There are no ids, since several pictures may stand in one page. Lengths
are in pixels.

>>> words("9 Maret", 4, 12)
'<text x="4" y="12">9 Maret</text>'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from .._markup import element, node
from .tones import DARK, FILLS, LIGHT, ON_FILL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .sheet import Look, Mark

#: Attributes that paint.
Ink: TypeAlias = dict[str, object]

_STEP: Final = 6  # between two strokes of a hatching
_FRAME: Final = 4  # of hatching around the text of a kind that is hatched
_BROAD: Final = 50
_DOT: Final = 3  # around the dot of a fact

#: The one style sheet: no band above and below where the picture is made narrower, and
#: what is neutral, on a dark page. The first stands in a query since a viewer that
#: knows none, such as CairoSVG, draws nothing where the height is ``auto``.
STYLE: Final = node(
    "style",
    "@media all{.hari{max-width:100%;height:auto}}",
    "@media (prefers-color-scheme:dark){",
    *(
        f".hari-{name}{{fill:{tone}}}.hari-{name}-line{{stroke:{tone}}}"
        for name, tone in DARK.items()
    ),
    "}",
)


def fill(tone: str) -> Ink:
    """Return the attributes that fill: with a neutral tone, or the colour of a kind."""
    if tone in LIGHT:
        return {"class_": f"hari-{tone}", "fill": LIGHT[tone]}
    return {"fill": FILLS.get(tone, ON_FILL)}


def stroke(tone: str, width: float = 1) -> Ink:
    """Return the attributes that draw a line and fill nothing."""
    line: Ink = {"fill": "none", "stroke_width": width}
    if tone in LIGHT:
        return {"class_": f"hari-{tone}-line", "stroke": LIGHT[tone], **line}
    return {"stroke": FILLS[tone], **line}


def words(text: str, x: float, y: float, tone: str = "", **more: object) -> str:
    """Draw a line of text whose base line begins at a point.

    Without a tone it has that of what it stands in.
    """
    return element("text", text, x=x, y=y, **(fill(tone) if tone else {}), **more)


def moved(x: float, y: float, *inside: str) -> str:
    """Draw markup from another corner."""
    return node("g", *inside, transform=f"translate({x} {y})")


def rect(width: float, height: float, ink: Ink, inset: float = 0) -> str:
    """Draw a box with round corners, inset from the corner it is drawn from."""
    size = {"width": width - 2 * inset, "height": height - 2 * inset}
    return node("rect", x=inset, y=inset, rx=3, **size, **ink)


def stripes(width: int, height: int, tone: str) -> str:
    """Draw a hatching at 45 degrees that ends at the edges of its box."""
    path = ""
    for at in range(_STEP, width + height, _STEP):  # along a stroke x + y is the same
        path += f"M{max(0, at - height)} {min(at, height)}"
        path += f"L{min(at, width)} {max(0, at - width)}"
    return node("path", d=path, **stroke(tone, 1.5 if tone in FILLS else 1))


_FRAMES: Final[Mapping[Mark, tuple[tuple[float, Ink], ...]]] = {
    "": (),
    "zero": ((1, stroke("ink", 2)),),
    "last": (),
    "safe": ((0.5, stroke("ink")), (3, stroke("ink"))),
    "bound": ((1, {**stroke("ink", 2), "stroke_dasharray": "4 3"}),),
    "fact": (),
    "now": (),
}


def look(day: Look, width: int, height: int, number: str = "") -> str:
    """Draw a day: its ground by kind, its frame, its number and its sign.

    In a broad box the sign stands beside the number, in a narrow one below.
    """
    ground, tone = _ground(day, width, height)
    frame = [rect(width, height, line, inset) for inset, line in _FRAMES[day.mark]]
    low, high = height // 2 + 4, height // 2 - 2
    broad = width > _BROAD
    text = []
    if number:
        x, y = (6, low) if broad else (4, high)
        weight = "bold" if day.mark == "last" else ""
        text.append(words(number, x, y, tone, font_weight=weight))
    if day.sign and not number:
        text.append(_sign(day.sign, width // 2, low, tone, "middle"))
    elif day.sign:
        text.append(_sign(day.sign, width - 5, low if broad else height - 5, tone))
    return "".join((*ground, *frame, *text))


def _sign(sign: str, x: int, y: int, tone: str, anchor: str = "end") -> str:
    return words(sign, x, y, tone, font_weight="bold", text_anchor=anchor)


def _ground(day: Look, width: int, height: int) -> tuple[list[str], str]:
    """Return what lies under the text, and the tone of the text on it."""
    edge = rect(width, height, stroke("line"), 0.5)
    if day.mark in {"last", "fact", "now"}:
        return [_filled(day.mark, width, height)], "paper"
    if day.hatched and day.kind in FILLS:
        within = rect(width, height, fill("paper"), _FRAME)
        edge = rect(width, height, stroke(day.kind), 0.5)
        return [stripes(width, height, day.kind), within, edge], ""
    if day.hatched:
        return [stripes(width, height, "line"), edge], ""
    if day.kind in FILLS:
        return [rect(width, height, fill(day.kind), 0.5)], "black"
    if day.kind:
        return [rect(width, height, fill("rest"), 0.5)], "mute"
    return [edge], ""


def _filled(mark: Mark, width: int, height: int) -> str:
    """Draw the last day, or the dot of a fact, or the line of the day asked about."""
    if mark == "now":
        return node("path", d=f"M{width // 2} 0V{height}", **stroke("ink", 2))
    if mark == "fact":
        return rect(width, height, fill("mute"), _DOT)
    return rect(width, height, fill("ink"), 0.5)
