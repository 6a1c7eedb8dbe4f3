"""Naskah laporan: the service report as Markdown and HTML, in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._markup import WHOLE, calm_table, cell, element, node
from ..errors import UnknownName
from ..texts import both, long_date, pick, say
from .tables import FLOWS, SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..texts import Lang, Words
    from .service import ServiceReport
    from .tables import Section

WORDS: Final[Mapping[str, Words]] = {
    "title": ("Laporan layanan informasi publik", "Public information service report"),
    "drawn": both(
        id="{period}; disusun menurut catatan sampai {day}",
        en="{period}; drawn up from the record until {day}",
    ),
    "figure": ("yang dihitung", "what is counted"),
    "count": ("jumlah", "number"),
    "times": ("Waktu menjawab (hari kerja)", "Time to answer (working days)"),
    "answered": ("dijawab", "answered"),
    "mean": ("rata-rata", "mean"),
    "median": ("median", "median"),
    "at_most": ("90 persen dalam", "90 per cent within"),
    "untimed": ("tidak dapat dihitung", "cannot be counted"),
    "agree": ("Semua jumlah yang harus cocok, cocok.", "All sums that must agree do."),
    "differ": (
        "{figure}: {count}, bukan {counted}",
        "{figure}: {count}, not {counted}",
    ),
    "how": both(
        id="Permintaan dihitung dalam masa penerimaannya; jawaban, keberatan, dan "
        "sengketa dalam masa harinya sendiri. Waktu dihitung sejak hari kerja sesudah "
        "diterima.",
        en="A request belongs to the period of its receipt; answers, objections and "
        "disputes to that of their own day. Time is counted from the working day after "
        "receipt.",
    ),
}
NARRATIVE: Final[Mapping[str, Words]] = {
    "policy": ("Kebijakan pelayanan", "Policy of the service"),
    "means": both(
        id="Sarana, sumber daya manusia, dan anggaran", en="Facilities, staff, budget"
    ),
    "obstacles": ("Kendala", "Obstacles"),
    "advice": ("Rekomendasi dan tindak lanjut", "Recommendations and what follows"),
}
"""What the body writes itself (PerKI 1/2021 Ps. 56(4)): the first two stand before the
figures, the others after them."""
_BEFORE: Final = ("policy", "means")
_SHARE: Final = 0.9
_BOOK: Final[Mapping[str, Words]] = {each.key: each.words for each in SECTIONS}


def _rows_of(
    report: ServiceReport, section: Section, lang: Lang
) -> list[tuple[str, str]]:
    """Return the figures of a section with what each counts."""
    return [(each.label(lang), str(each.count)) for each in report.of(section)]


def report_lines(
    report: ServiceReport, lang: Lang
) -> Iterator[tuple[str | int | None, ...]]:
    """Yield the lines of a sheet: what the report is about, then every figure."""
    yield drawn(report, lang), None
    for section in SECTIONS:
        yield None, None
        yield f"{section.label(lang)} ({section.basis})", None
        yield from ((each.label(lang), each.count) for each in report.of(section))
    yield None, None
    yield from ((said, None) for said in checked_sums(report, lang))


def time_figures(
    report: ServiceReport, lang: Lang
) -> Iterator[tuple[str | float | None, ...]]:
    """Yield how long the answers took, a row a book; None for what is not known."""
    for key in FLOWS:
        times = report.times[key]
        told = (times.mean, times.median, times.at_most(_SHARE))
        yield pick(_BOOK[key], lang), len(times.days), *told, len(times.untimed)


def time_rows(report: ServiceReport, lang: Lang) -> Sequence[Sequence[str]]:
    """Return the same as texts."""
    rows = time_figures(report, lang)
    return [tuple(_shown(cell, lang) for cell in row) for row in rows]


def time_heads(lang: Lang) -> list[str]:
    """Return the headings of these rows."""
    keys = ("answered", "mean", "median", "at_most", "untimed")
    return ["", *(say(WORDS, key, lang) for key in keys)]


def _shown(cell: str | float | None, lang: Lang) -> str:
    """Return a cell as text; a fraction with the comma or point of the language."""
    if cell is None:
        return "-"
    if not isinstance(cell, float):
        return str(cell)
    text = f"{cell:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if lang == "id" else text


def drawn(report: ServiceReport, lang: Lang) -> str:
    """Say what the report is about, and from what it was drawn up."""
    period, day = report.period.label(lang), long_date(report.day, lang)
    return say(WORDS, "drawn", lang).format(period=period, day=day)


def checked_sums(report: ServiceReport, lang: Lang) -> Iterator[str]:
    """Yield the sums that do not agree; else that they do."""
    wrong = [each for each in report.sums if not each.agrees]
    for each in wrong:
        figure = report[each.key].label(lang)
        yield say(WORDS, "differ", lang).format(
            figure=figure, count=each.count, counted=each.counted
        )
    if not wrong:
        yield say(WORDS, "agree", lang)


def _parts(narrative: Mapping[str, str]) -> tuple[list[str], list[str]]:
    for key in narrative:
        if key not in NARRATIVE:
            raise UnknownName(key, known=NARRATIVE)
    told = [key for key in NARRATIVE if narrative.get(key)]
    return [k for k in told if k in _BEFORE], [k for k in told if k not in _BEFORE]


def as_markdown(report: ServiceReport, lang: Lang, narrative: Mapping[str, str]) -> str:
    """Return the report as Markdown."""
    before, after = _parts(narrative)
    blocks = [f"# {say(WORDS, 'title', lang)}", f"{drawn(report, lang)}."]
    blocks += [_told(key, narrative, lang) for key in before]
    for section in SECTIONS:
        heads = [say(WORDS, "figure", lang), say(WORDS, "count", lang)]
        blocks.append(f"## {section.label(lang)}")
        blocks.append(str(section.basis))
        blocks.append(_table(heads, _rows_of(report, section, lang)))
    blocks.append(f"## {say(WORDS, 'times', lang)}")
    blocks.append(_table(time_heads(lang), time_rows(report, lang)))
    blocks += [_told(key, narrative, lang) for key in after]
    blocks += [say(WORDS, "how", lang), *checked_sums(report, lang)]
    return "\n\n".join(blocks) + "\n"


def _told(key: str, narrative: Mapping[str, str], lang: Lang) -> str:
    return f"## {say(NARRATIVE, key, lang)}\n\n{narrative[key].strip()}"


def _table(heads: list[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---", *["--:"] * (len(heads) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def as_html(report: ServiceReport, lang: Lang, narrative: Mapping[str, str]) -> str:
    """Return the report as HTML."""
    before, after = _parts(narrative)
    heads = [say(WORDS, "figure", lang), say(WORDS, "count", lang)]
    inside = [element("h1", say(WORDS, "title", lang))]
    inside.append(element("p", f"{drawn(report, lang)}."))
    inside += [_html_of(key, narrative, lang) for key in before]
    for section in SECTIONS:
        inside.append(element("h2", section.label(lang)))
        inside.append(node("p", element("small", str(section.basis))))
        inside.append(_html_table(heads, _rows_of(report, section, lang)))
    inside.append(element("h2", say(WORDS, "times", lang)))
    inside.append(_html_table(time_heads(lang), time_rows(report, lang)))
    inside += [_html_of(key, narrative, lang) for key in after]
    said = (say(WORDS, "how", lang), *checked_sums(report, lang))
    inside += [node("p", element("small", each)) for each in said]
    return node("div", *inside, lang=lang, style=WHOLE)


def _html_of(key: str, narrative: Mapping[str, str], lang: Lang) -> str:
    paragraphs = (element("p", part) for part in narrative[key].strip().split("\n\n"))
    return element("h2", say(NARRATIVE, key, lang)) + "".join(paragraphs)


def _html_table(heads: list[str], rows: Sequence[Sequence[str]]) -> str:
    drawn_rows = [node("tr", *(cell(element("span", c)) for c in row)) for row in rows]
    return calm_table("", heads, drawn_rows)
