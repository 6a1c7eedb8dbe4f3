"""Undang-undang sandaran: statutes that consequence tests rely on.

A consequence test (uji konsekuensi) must rest on a statute in force, and many
rest on one that was repealed years before. This package dates such statutes
and names what repealed them; ``until`` is the day before the repealing statute
came into force. It is a choice, not a list of all: a statute that is missing
here may be repealed all the same.

What was read: the closing articles, promulgation and commencement, in the
public repository ``mblonyox/data-peraturan`` on GitHub, in November 2026. The
repealing texts are ``uu/2004/32``, ``uu/2009/43``, ``uu/2014/5``,
``uu/2016/13``, ``uu/2023/1``, ``uu/2023/17``, ``uu/2023/20`` and
``uu/2025/20`` (each ``fulltext.md``), ``uu/2009/32.md``, ``uu/2009/36.md``,
``uu/2011/12.md``, ``uu/2014/23.md``, ``uu/2016/20.md`` and ``uu/2017/2.md``.
Read for their own days only: ``fulltext.md`` of ``uu/1992/23``,
``uu/1999/5``, ``uu/1999/43``, ``uu/2000/30``, ``uu/2001/14``, ``uu/2004/10``,
``uu/2004/29``, ``uu/2009/25``, ``uu/2009/44``, ``uu/2011/17`` and
``uu/2014/18``; ``uu/1999/18.md``, ``uu/2001/15.md`` and ``uu/2014/30.md``;
the preamble and Ps. I-VII of ``uu/2026/1/fulltext.md``. They are scans read by
machine and not the State Gazette itself. UU 7/2017 ends early there; its days
and repeals (evidence ``S2``) are from the pages of DPR (``bk/rekap-uu``) and
BPK (``peraturan.bpk.go.id``).

Amendments are noted where a text that was read names them, no more. Gazette
numbers of older statutes are as the repealing texts cite them.

>>> [one.id for one in STATUTES if one.replaced_by == "UU 20/2016"]
['UU 15/2001']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .business import BUSINESS
from .criminal import CRIMINAL
from .health import HEALTH
from .state import STATE

if TYPE_CHECKING:
    from ..shape import Instrument

__all__ = ["STATUTES"]

STATUTES: Final[tuple[Instrument, ...]] = (*HEALTH, *STATE, *BUSINESS, *CRIMINAL)
"""Every statute of the package, by subject."""
