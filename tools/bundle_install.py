"""Install keterbukaan from the files beside this one, into .venv where you are.

    python3 install.py

``make bundle`` puts it into the archive. It needs no network, and says so where the
files were made for another Python or another system.
"""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
WRONG = (
    "Berkas ini untuk Python {python} di {system} ({machine}), sedangkan yang "
    "menjalankannya Python {has_python} di {has_system} ({has_machine}). Jalankan "
    "dengan Python {python}, atau minta berkas untuk mesin ini.\n"
    "These files are for Python {python} on {system} ({machine}), and what runs them "
    "is Python {has_python} on {has_system} ({has_machine}). Run them with Python "
    "{python}, or ask for files for this machine."
)


def this() -> "dict[str, str]":
    """Return the Python and the system that run this."""
    return {
        "python": "{}.{}".format(*sys.version_info[:2]),
        "system": platform.system(),
        "machine": platform.machine(),
    }


def main() -> None:
    """Make .venv and install everything into it."""
    made_for = json.loads((HERE / "made_for.json").read_text(encoding="utf-8"))
    what, found = made_for.pop("install"), this()
    if found != made_for:
        has = {"has_" + name: value for name, value in found.items()}
        sys.exit(WRONG.format(**made_for, **has))
    folder = Path(".venv", "Scripts" if os.name == "nt" else "bin")
    subprocess.check_call([sys.executable, "-m", "venv", ".venv"])
    pip = [str(folder / "python"), "-m", "pip", "install", "--quiet", "--no-index"]
    subprocess.check_call([*pip, "--find-links", str(HERE), what])  # noqa: S603 (ours)
    print(folder / "keterbukaan")


if __name__ == "__main__":
    main()
