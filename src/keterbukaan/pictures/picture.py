"""A sheet that draws itself, as SVG or as HTML."""

from __future__ import annotations

from attrs import frozen

from . import svg, tables
from .sheet import Sheet


@frozen(kw_only=True, repr=False)
class Picture(Sheet):
    """Days drawn: in a notebook it shows itself.

    >>> from keterbukaan import WorkCalendar
    >>> year = WorkCalendar.national().picture(2026, "en")
    >>> year.title, len(year.grids)
    ('Working days and days off in 2026', 12)
    >>> year.svg()[:4], year.html()[:4]
    ('<svg', '<div')
    """

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.title!r})"

    def svg(self) -> str:
        """Draw the picture as SVG, to be saved as a file or put into a page.

        It brings its own ground, so that it can be read on any page, and
        follows the wish for a dark one (``prefers-color-scheme``).
        """
        return svg.draw(self)

    def html(self) -> str:
        """Draw the picture as HTML tables, in the colours of the page around it.

        Where a page drops the styles, as some viewers of notebooks do, the
        signs and the tables still say everything.
        """
        return tables.draw(self)

    def _repr_svg_(self) -> str:
        return self.svg()

    def _repr_html_(self) -> str:
        return self.html()
