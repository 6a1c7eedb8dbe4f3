"""Every PHP and JavaScript block of both pages runs, and prints what is beside it."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

TEXTS: Final = {
    lang: (ROOT / f"docs/howto/{page}.md").read_text(encoding="utf-8")
    for lang, page in (("en", "php-and-javascript"), ("id", "php-dan-javascript"))
}
STUBS = ROOT / "tests/examples/frameworks.php"
_ECHO: Final = re.compile(r"echo (.+?);(\s*//.*)?$", re.MULTILINE)
_SHOWN: Final = re.compile(r"^\s*(?:echo|console\.log).*?;\s*// (.+)$", re.MULTILINE)


def _blocks(lang: str, program: str) -> list[str]:
    fenced = rf"^```{program}\n(.*?)^```"
    return re.findall(fenced, TEXTS[lang], re.MULTILINE | re.DOTALL)


def _files(lang: str) -> list[str]:
    """The three blocks that are a file of a framework."""
    return [block for block in _blocks(lang, "php") if block.startswith("<?php")]


PLAIN: Final = [
    pytest.param(block, id=f"{lang}-{number}")
    for lang in TEXTS
    for number, block in enumerate(_blocks(lang, "php"))
    if not block.startswith("<?php")
]


@pytest.fixture(scope="module")
def folder(files: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The class, the module and the files, where each snippet has them."""
    made = tmp_path_factory.mktemp("site")
    php = ROOT / "examples/php/Keterbukaan.php"
    shutil.copytree(files, made / "files")
    for place in ("app/ThirdParty", "app/Support"):
        (made / place).mkdir(parents=True)
        shutil.copy(php, made / place)
    for place in ("writable", "storage/app"):
        shutil.copytree(files, made / place / "keterbukaan")
    shutil.copy(php, made)
    shutil.copy(ROOT / "examples/js/keterbukaan.mjs", made)
    return made


def _run(folder: Path, program: str, name: str, code: str, *options: str) -> list[str]:
    if shutil.which(program) is None:
        pytest.skip(f"needs {program}: install php-cli and nodejs")
    (folder / name).write_text(code, encoding="utf-8")
    done = subprocess.run(  # noqa: S603 (the programs and the page above)
        [program, *options, name],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def _php(folder: Path, code: str) -> list[str]:
    options = ("error_reporting=-1", "display_errors=1", f"auto_prepend_file={STUBS}")
    given = [part for option in options for part in ("-d", option)]
    return _run(folder, "php", "block.php", code, *given)


@pytest.mark.parametrize("block", PLAIN)
def test_a_block_prints_what_stands_beside_it(folder: Path, block: str) -> None:
    """Line by line; an ellipsis stands for the rest."""
    expected = _SHOWN.findall(block)
    assert expected
    shown = _php(folder, "<?php\n" + _ECHO.sub(r'echo \1, "\\n";\2', block))
    if expected[-1].endswith("..."):
        *whole, begun = expected
        assert shown[: len(whole)] == whole
        rest = shown[len(whole) :]
        assert len(rest) == 2
        assert all(line.startswith(begun.removesuffix("...")) for line in rest)
    else:
        assert shown == expected


@pytest.mark.parametrize("lang", TEXTS)
def test_the_service_of_codeigniter_answers(folder: Path, lang: str) -> None:
    """A file as it stands on the page, and the call below it."""
    codeigniter, _, _ = _files(lang)
    call = "echo Services::keterbukaan()->due('request.notice', '2026-03-12')['last'];"
    assert _php(folder, codeigniter + call) == ["2026-04-02"]


@pytest.mark.parametrize("lang", TEXTS)
def test_the_provider_of_laravel_answers(folder: Path, lang: str) -> None:
    """The class is bound once, and given by its name."""
    _, laravel, _ = _files(lang)
    call = (
        "$app = new \\Container(); (new AppServiceProvider($app))->register();"
        "echo $app->get(\\Keterbukaan::class)->add('2026-03-12', 10);"
    )
    assert _php(folder, laravel + call) == ["2026-04-02"]


@pytest.mark.parametrize(
    ("lang", "given", "shown"),
    [
        ("id", "'mulai' => '2026-03-12'", "2026-04-02"),
        ("id", "'mulai' => '2026-03-12', 'aturan' => 'objection.file'", "2026-05-04"),
        (
            "id",
            "'mulai' => '2027-12-27'",
            "SKB hari libur tahun 2028 belum ada dalam berkas ini",
        ),
        (
            "id",
            "'mulai' => '12/03/2026'",
            "bukan tanggal / not a date: &quot;12/03/2026&quot;",
        ),
        ("id", "", "Hari mulai belum diisi."),
        ("en", "'start' => '2026-03-12'", "2026-04-02"),
        ("en", "'start' => '2026-03-12', 'rule' => 'objection.file'", "2026-05-04"),
        (
            "en",
            "'start' => '2027-12-27'",
            "these files have no decree on the days off of 2028",
        ),
        (
            "en",
            "'start' => '12/03/2026'",
            "bukan tanggal / not a date: &quot;12/03/2026&quot;",
        ),
        ("en", "", "The start is not filled in."),
    ],
)
def test_the_shortcode_of_wordpress_answers(
    folder: Path, lang: str, given: str, shown: str
) -> None:
    """A date, the reason for none, or what was written wrong."""
    _, _, wordpress = _files(lang)
    name = {"en": "deadline", "id": "tenggat"}[lang]
    (line,) = _php(folder, wordpress + f"echo $shortcodes['{name}']([{given}]);")
    assert line.startswith(shown)


@pytest.mark.parametrize("lang", TEXTS)
def test_the_module_prints_what_stands_beside_it(folder: Path, lang: str) -> None:
    """In Node, from the same folder."""
    (block,) = _blocks(lang, "js")
    assert _run(folder, "node", "block.mjs", block) == _SHOWN.findall(block)


@pytest.mark.parametrize("lang", TEXTS)
def test_every_public_name_is_on_the_page(lang: str) -> None:
    """Somebody who reads only the page misses none."""
    php = (ROOT / "examples/php/Keterbukaan.php").read_text(encoding="utf-8")
    for name in re.findall(r"public function (\w+)", php):
        assert name == "__construct" or f"`{name}(" in TEXTS[lang], name
