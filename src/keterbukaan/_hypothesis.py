"""The hook that Hypothesis calls when it is imported: ``from_type`` works.

It hands over functions only. The strategies, and the law they draw from, are
imported on the first draw: a hook inside :mod:`keterbukaan.testing` would be
called while that module is itself half imported. The types of a case and of an
exemption take long to import: where a program has them already, their strategies
are registered at once, else by :mod:`keterbukaan.testing` itself.

>>> from hypothesis import strategies as st
>>> from keterbukaan import WorkCalendar
>>> st.from_type(WorkCalendar)
work_calendars()
"""

from __future__ import annotations

import sys
from importlib import import_module


def register() -> None:
    """Tell Hypothesis how to draw the values of this library."""
    from hypothesis import strategies as st

    from .workdays import Overlay, WorkCalendar

    def draw(name: str) -> st.SearchStrategy[object]:
        from . import testing

        strategy: st.SearchStrategy[object] = getattr(testing, name)()
        return strategy

    st.register_type_strategy(Overlay, lambda _: draw("overlays"))
    st.register_type_strategy(WorkCalendar, lambda _: draw("work_calendars"))
    # A case imports the types of an exemption, so they are there with it.
    if f"{__package__}.exemption" in sys.modules:
        import_module(f"{__package__}.testing")
