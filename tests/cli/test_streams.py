"""Where it reads and writes: a stream that was closed is named, without a traceback."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from keterbukaan import cli

if TYPE_CHECKING:
    from pathlib import Path

CASE = (
    '{"schema": "keterbukaan/case/1", "body": {"kind": "state", "level": "village"}, '
    '"events": [{"type": "request_received", "on": "2026-03-12"}]}'
)


def _ends(monkeypatch: pytest.MonkeyPatch, *args: str) -> int | str | None:
    monkeypatch.setattr(sys, "argv", ["keterbukaan", *args])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    return ended.value.code


@pytest.mark.parametrize("args", [("calendar", "2026"), ("--version",), ("--help",)])
def test_an_answer_that_nobody_takes_is_an_error(
    args: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Standard output was closed before the start."""
    monkeypatch.setattr(sys, "stdout", None)
    assert _ends(monkeypatch, *args) == 2
    sys.stdout.close()  # the one that took its place
    said = capsys.readouterr().err
    assert said == "keterbukaan: jawaban tidak dapat ditulis: not writable\n"


def test_an_input_that_was_closed_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Standard input was closed before the start, and so holds no case."""
    monkeypatch.setattr(sys, "stdin", None)
    assert _ends(monkeypatch, "agenda", "-", "--on", "2026-03-13") == 2
    said = capsys.readouterr().err
    assert said == ("keterbukaan: -: $: berkas '-' tidak dapat dibaca: sudah ditutup\n")


@pytest.mark.parametrize("asked", ["-h", "--help"])
def test_help_has_a_short_name(
    asked: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of the program, and of each command."""
    assert _ends(monkeypatch, "agenda", asked) == 0
    assert "--since" in capsys.readouterr().out


def test_a_wrong_line_is_read_without_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where it breaks off is on that line, and not on the next one."""
    file = tmp_path / "a.jsonl"
    file.write_text(f'{CASE}\r\n{{"x":\r\n{CASE}\n', encoding="utf-8")
    assert _ends(monkeypatch, "check", str(file)) == 2
    assert "a.jsonl:2: $: bukan JSON: tidak terbaca pada baris 1, kolom 6" in (
        capsys.readouterr().out
    )
