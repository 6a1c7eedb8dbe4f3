"""The archive for a network without an index: wheels, a note, and what installs them.

    python -m tools.bundle build/bundle "keterbukaan[cli,ical,xlsx]"

``make bundle`` runs it with the Python that the wheels are for. The archive is named by
its version, Python and system.
"""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from pathlib import Path
from typing import Final

from tools.bundle_install import this

INSTALL: Final = Path(__file__).with_name("bundle_install.py")
NOTE: Final = """keterbukaan {version}, untuk Python {python} di {system} ({machine})

Baris perintah dan semua yang diperlukannya, tanpa jaringan. Di folder tempat .venv
hendak dibuat:

    python{python} {name}/install.py      (Windows: py -{python} {name}\\install.py)

Perintahnya kemudian .venv/bin/keterbukaan (Windows: .venv\\Scripts\\keterbukaan).

keterbukaan {version}, for Python {python} on {system} ({machine})

The command line and all that it needs, without a network. In the folder where .venv is
to be made:

    python{python} {name}/install.py      (Windows: py -{python} {name}\\install.py)

The command then is .venv/bin/keterbukaan (Windows: .venv\\Scripts\\keterbukaan).
"""


def pack(wheels: Path, what: str) -> Path:
    """Return the archive of a folder of wheels, written beside it.

    Args:
        wheels: the folder; our own wheel is among them.
        what: what to install from it, with its extras.
    """
    (ours,) = wheels.glob("keterbukaan-*.whl")
    made_for = this()
    version = ours.name.split("-")[1]
    system = "-".join((made_for["system"], made_for["machine"])).lower()
    name = f"keterbukaan-{version}-python{made_for['python']}-{system}"
    about = json.dumps({**made_for, "install": what}, indent=1)
    (wheels / "made_for.json").write_text(about, encoding="utf-8")
    note = NOTE.format(version=version, name=name, **made_for)
    (wheels / "README.txt").write_text(note, encoding="utf-8")
    shutil.copy(INSTALL, wheels / "install.py")
    target = wheels.parent / f"{name}.zip"
    with zipfile.ZipFile(target, "w") as packed:
        for file in sorted(wheels.iterdir()):
            packed.write(file, f"{name}/{file.name}")
    return target


if __name__ == "__main__":
    print(f"==> {pack(Path(sys.argv[1]), sys.argv[2])}")
