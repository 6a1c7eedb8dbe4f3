"""keterbukaan: Indonesia's public-information law (UU KIP) as plain values.

An application keeps the dated facts of an information request; this library
answers, for any day, where the matter stands, what may be done next, by whom,
until when, under which provision, and why.

Names are loaded on first use, so that importing the package costs little.

>>> import datetime as dt
>>> import keterbukaan as kip
>>> days = kip.WorkCalendar.national()
>>> due = kip.deadline("request.notice", start=dt.date(2026, 3, 12), calendar=days)
>>> print(due)
2026-04-02 (10 working days, UU 14/2008 Ps. 22(7))

Where a text is silent or divided, the answers have names and one is used:

>>> start = kip.READINGS["challenge_start"]
>>> list(start.options), start.default
(['copy', 'ruling'], 'copy')
"""

# Type checkers take this name for true wherever it stands. Importing it would load
# the whole of `typing`, twenty times what importing this package costs without it.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from . import events
    from ._columns import Table
    from .case import (
        Case,
        Closed,
        Finding,
        Option,
        OwnLimit,
        Reach,
        Standing,
        TimeLimit,
    )
    from .catalogue import ExemptEntry, ExemptList, InformationEntry, InformationList
    from .citation import Citation
    from .deadlines import Deadline, Doubt, deadline
    from .deadlines.table import table
    from .errors import InputError, InputProblem, KeterbukaanError, NotDecreed
    from .exemption import Assessment, ConsequenceTest, assess
    from .fact_forms import FactField, FactForm, describe
    from .law.grounds import GroundId
    from .law.limits import RULES, rule
    from .law.readings import READINGS, Reading
    from .law.shape import Actor, Rule
    from .law.spans import CalendarDays, WorkingDays
    from .letters import Letter, letter
    from .lifecycle import TABLES
    from .parties import Applicant, Commissions, Details, PublicBody, Subject
    from .register import (
        AgendaTable,
        BookRow,
        Change,
        Due,
        DueStatus,
        agenda,
        book,
        redate,
    )
    from .report import ReportPeriod, ServiceReport, service_report
    from .workdays import Overlay, SkippedDay, WorkCalendar, WorkWeek, Zone

    __version__: str

__all__ = [
    "READINGS",
    "RULES",
    "TABLES",
    "Actor",
    "AgendaTable",
    "Applicant",
    "Assessment",
    "BookRow",
    "CalendarDays",
    "Case",
    "Change",
    "Citation",
    "Closed",
    "Commissions",
    "ConsequenceTest",
    "Deadline",
    "Details",
    "Doubt",
    "Due",
    "DueStatus",
    "ExemptEntry",
    "ExemptList",
    "FactField",
    "FactForm",
    "Finding",
    "GroundId",
    "InformationEntry",
    "InformationList",
    "InputError",
    "InputProblem",
    "KeterbukaanError",
    "Letter",
    "NotDecreed",
    "Option",
    "Overlay",
    "OwnLimit",
    "PublicBody",
    "Reach",
    "Reading",
    "ReportPeriod",
    "Rule",
    "ServiceReport",
    "SkippedDay",
    "Standing",
    "Subject",
    "Table",
    "TimeLimit",
    "WorkCalendar",
    "WorkWeek",
    "WorkingDays",
    "Zone",
    "agenda",
    "assess",
    "book",
    "deadline",
    "describe",
    "events",
    "letter",
    "redate",
    "rule",
    "service_report",
    "table",
]

if not TYPE_CHECKING:
    _ROOMS = {
        "Actor": "law.shape",
        "AgendaTable": "register",
        "Applicant": "parties",
        "Assessment": "exemption",
        "BookRow": "register",
        "CalendarDays": "law.spans",
        "Case": "case",
        "Change": "register",
        "Citation": "citation",
        "Closed": "case",
        "Commissions": "parties",
        "ConsequenceTest": "exemption",
        "Deadline": "deadlines",
        "Details": "parties",
        "Doubt": "deadlines",
        "Due": "register",
        "DueStatus": "register",
        "ExemptEntry": "catalogue",
        "ExemptList": "catalogue",
        "FactField": "fact_forms",
        "FactForm": "fact_forms",
        "Finding": "case",
        "GroundId": "law.grounds",
        "InformationEntry": "catalogue",
        "InformationList": "catalogue",
        "InputError": "errors",
        "InputProblem": "errors",
        "KeterbukaanError": "errors",
        "Letter": "letters",
        "NotDecreed": "errors",
        "Option": "case",
        "Overlay": "workdays",
        "OwnLimit": "case",
        "PublicBody": "parties",
        "READINGS": "law.readings",
        "RULES": "law.limits",
        "Reach": "case",
        "Reading": "law.readings",
        "ReportPeriod": "report",
        "Rule": "law.shape",
        "ServiceReport": "report",
        "SkippedDay": "workdays",
        "Standing": "case",
        "Subject": "parties",
        "TABLES": "lifecycle",
        "Table": "_columns",
        "TimeLimit": "case",
        "WorkCalendar": "workdays",
        "WorkWeek": "workdays",
        "WorkingDays": "law.spans",
        "Zone": "workdays",
        "agenda": "register",
        "assess": "exemption",
        "book": "register",
        "deadline": "deadlines",
        "describe": "fact_forms",
        "events": "events",
        "letter": "letters",
        "redate": "register",
        "rule": "law.limits",
        "service_report": "report",
        "table": "deadlines.table",
    }

    _GUESSED = {
        "agenda_ical": "adapters.ical.agenda_ical",
        "calendar_ical": "adapters.ical.calendar_ical",
        "rules": "RULES",
    }

    def __getattr__(name: str) -> object:
        """Load a name from its room on first use."""
        from importlib import import_module

        if name == "__version__":
            from importlib.metadata import version

            return version(__name__)
        if name not in _ROOMS:
            said = f"module {__name__!r} has no attribute {name!r}"
            if name in _GUESSED:
                said = f"{said}; see '{__name__}.{_GUESSED[name]}'"
                raise AttributeError(said, name=name)
            for room in ("events", "adapters.json", "law.shape"):
                if name in dir(import_module(f"{__name__}.{room}")):
                    said = f"{said}; see '{__name__}.{room}.{name}'"
                    break
            raise AttributeError(said, name=name)
        room = import_module(f"{__name__}.{_ROOMS[name]}")
        value = room if name == _ROOMS[name] else getattr(room, name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
