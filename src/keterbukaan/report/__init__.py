"""Laporan: the service report, a statement about many cases in figures."""

from .figures import Figure, Sum, Times
from .period import ReportPeriod
from .service import ServiceReport, service_report
from .tables import SECTIONS, Section

__all__ = [
    "SECTIONS",
    "Figure",
    "ReportPeriod",
    "Section",
    "ServiceReport",
    "Sum",
    "Times",
    "service_report",
]
