"""How the notebooks of the site run: in the checkout, with errors of one line."""

import os
from pathlib import Path

c = get_config()  # noqa: F821 (what reads this file gives it)
c.IPKernelApp.log_level = "ERROR"
c.InteractiveShell.xmode = "Minimal"
c.HistoryManager.enabled = False
os.environ["CI"] = "true"  # so Hypothesis draws alike and needs no quick machine
os.chdir(Path(__file__).parents[3])  # from build/ipython/profile_default
