"""Register: many cases at once, one after the other.

Nothing here keeps the cases: each is read, answered and let go, so that a
register of any size fits.
"""

from .redating import Change, edition_day, redate

__all__ = ["Change", "edition_day", "redate"]
