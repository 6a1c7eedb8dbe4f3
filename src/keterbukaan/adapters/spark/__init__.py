"""Spark: the days of a rule and of a calendar joined on a cluster, and its agenda.

The functions for days return the frame, each row as often as it was there, and columns
beside them by a left join with a table that is broadcast; no Python runs for a row. A
missing day gives a missing answer, and so does one outside the table or from which the
rule cannot be counted. The extra is ``spark``, for Spark 4 and newer. With a frame of
requests and one of cases::

    found = due(requests, "received", "request.notice", prefix="notice_")
    found = late_by(found, "notice_last", "answered")
    unanswered = found.where("received IS NOT NULL AND notice_last IS NULL").count()
    rows = agenda(cases, "case", dt.date(2026, 11, 19), until=14, place="source")
"""

from ..._extras import naming_extras

with naming_extras("spark"):
    from .cases import AGENDA, agenda
    from .joins import count, due, is_working, late_by

__all__ = ["AGENDA", "agenda", "count", "due", "is_working", "late_by"]
